/**
 * A route of the simulated API: the shape of its request, and the handler that answers it. The
 * frame reads the shape into the handler's types, so that no handler trusts a body unseen.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { appAt } from './access/access.ts';
import type { App } from './records.ts';
import { admits } from './schema.ts';
import type { Schema, Static } from './schema.ts';
import type { AppCenterState } from './state.ts';

/** The schemas of a request. Unknown members of a body are let through, as the API did. */
interface Shape {
  readonly body?: Schema<unknown>;
  readonly query?: Schema<unknown>;
}

type Part<S, Name extends keyof Shape> = S extends { readonly [N in Name]: infer T }
  ? Static<T>
  : undefined;

/** A request that has the shape of its route. */
export interface Call<Body = undefined, Query = undefined> {
  readonly state: AppCenterState;
  readonly body: Body;
  readonly query: Query;
  readonly request: FastifyRequest;
  /** The app that the path names; the gateway's 404 where there is none. */
  readonly app: App;
  /** A part of the path, decoded. */
  readonly path: (name: string) => string;
  /** Makes a change of the state, in one synchronous step that a fault can lose. */
  readonly commit: <T>(change: () => T) => T;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export const ok = (body?: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

export interface Route {
  readonly shape: Shape;
  readonly answer: (request: FastifyRequest, state: AppCenterState) => Answer | Promise<Answer>;
}

/** `METHOD /path` to its route. */
export type Routes = Readonly<Record<string, Route>>;

/** Declares a route; its handler gets the body and the query in the types of their schemas. */
export function route<const S extends Shape>(
  shape: S,
  handler: (call: Call<Part<S, 'body'>, Part<S, 'query'>>) => Answer | Promise<Answer>,
): Route {
  return {
    shape,
    answer: (request, state) =>
      handler({
        state,
        request,
        // The types are derived from the very schemas that are asked here.
        body: shaped(shape.body, request.body) as Part<S, 'body'>,
        query: shaped(shape.query, request.query) as Part<S, 'query'>,
        get app() {
          return appAt(state, request.params);
        },
        path: (name) => pathPart(request.params, name),
        commit: (change) => state.commit(request, change),
      }),
  };
}

/** Serves the routes; the server's validator has refused whatever has not their shape. */
export function serveRoutes(server: FastifyInstance, state: AppCenterState, routes: Routes): void {
  for (const [key, { shape, answer }] of Object.entries(routes)) {
    const [method = '', url = ''] = key.split(' ');
    server.route({
      method,
      url,
      schema: {
        ...(shape.body && { body: shape.body }),
        ...(shape.query && { querystring: shape.query }),
      },
      handler: async (request, reply) => {
        const { status, body } = await answer(request, state);
        return reply.code(status).send(body);
      },
    });
  }
}

function shaped(schema: Schema<unknown> | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  if (!admits(schema, value)) throw new Error('The validator let a request of another shape pass');
  return value;
}

function pathPart(params: unknown, name: string): string {
  const part =
    typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
  if (typeof part !== 'string') throw new Error(`The path has no :${name}`);
  return part;
}
