/** API tokens: of the user, for all apps, and of one app. */
import { randomBytes, randomUUID } from 'node:crypto';
import { slugOf } from '../access/access.ts';
import type { ApiToken } from '../records.ts';
import { accountRefusal } from '../refusals.ts';
import { created, noContent, ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import { listOf, object, oneOf, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';

const newTokenBody = object({
  description: optional(text()),
  scope: optional(listOf(oneOf('all', 'viewer'))),
});

/** The slug of the app whose tokens a route serves; undefined for the user's. */
type Owner = (call: Pick<Call, 'app'>) => string | undefined;

const list = (ownerOf: Owner) => (call: Call) =>
  ok(tokensOf(call, ownerOf(call)).map((token) => describe(token)));

const create = (ownerOf: Owner) => (call: Call<Static<typeof newTokenBody>>) => {
  const { body, state, commit } = call;
  const app = ownerOf(call);
  const token: ApiToken = {
    id: randomUUID(),
    token: randomBytes(20).toString('hex'),
    ...(app !== undefined && { app }),
    access: body.scope?.includes('viewer') === true ? 'viewer' : 'full',
    description: body.description ?? '',
    createdAt: state.context.now().toISOString(),
  };
  commit(() => state.records.tokens.push(token));
  return created({ ...describe(token), api_token: token.token });
};

const remove = (ownerOf: Owner) => (call: Call) => {
  const { path, state, commit } = call;
  const wanted = path('api_token_id');
  const token = tokensOf(call, ownerOf(call)).find(({ id }) => id === wanted);
  if (token === undefined) {
    throw accountRefusal(404, 'NotFound', `The API token ${wanted} was not found`);
  }
  commit(() => {
    state.records.tokens = state.records.tokens.filter(({ id }) => id !== token.id);
  });
  return noContent;
};

function tokensOf({ state }: Pick<Call, 'state'>, owner: string | undefined): ApiToken[] {
  return state.records.tokens.filter(({ app }) => app === owner);
}

function describe({ id, description, access, createdAt }: ApiToken): object {
  const scope = [access === 'viewer' ? 'viewer' : 'all'];
  return { id, description, scope, created_at: createdAt };
}

const ofUser: Owner = () => undefined;
const ofApp: Owner = ({ app }) => slugOf(app);

function tokenRoutes(ownerOf: Owner): Routes {
  return {
    'GET /api_tokens': route({}, list(ownerOf)),
    'POST /api_tokens': route({ body: newTokenBody }, create(ownerOf)),
    'DELETE /api_tokens/:api_token_id': route({}, remove(ownerOf)),
  };
}

export const userTokens = tokenRoutes(ofUser);
export const appTokens = tokenRoutes(ofApp);
