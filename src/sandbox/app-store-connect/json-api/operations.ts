/** Apple's operations that are served here, with their parameters, from operations.json. */
import table from './operations.json' with { type: 'json' };

/** A query parameter as Apple's specification describes it. */
export interface Parameter {
  type: string;
  /** Allowed values, separated by commas; absent when any value will do. */
  values?: string;
  maximum?: number;
  required?: boolean;
}

export interface Operation {
  method: string;
  path: string;
  /** Status of success. */
  status: number;
  /** Name of the body's schema. */
  body?: string;
  /** Name of the answer's schema; absent when success has no body. */
  response?: string;
  query: ReadonlyMap<string, Parameter>;
}

interface OperationTable {
  specification: string;
  /** By type and relationship: which links a record has for it, separated by spaces. */
  links: Record<string, Record<string, string>>;
  /** Keyed by name; `name (2)` and so on are further forms of the parameter `name`. */
  parameters: Record<string, Parameter>;
  operations: (Omit<Operation, 'query'> & { query?: string[] })[];
}

const { links, parameters, operations: rows }: OperationTable = table;

/** The operations of Apple's specification that the sandbox serves. */
export const operations: readonly Operation[] = rows.map(({ query = [], ...row }) => ({
  ...row,
  query: new Map(
    query.map((key): [string, Parameter] => {
      const parameter = parameters[key];
      if (!parameter) throw new Error(`operations.json has no parameter ${key}`);
      return [key.replace(/ \(\d+\)$/, ''), parameter];
    }),
  ),
}));

/** The name under which a handler is registered: `POST /v1/builds/{id}/relationships/betaGroups`. */
export function operationKey({ method, path }: Pick<Operation, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

const patterns = new Map(
  operations.map(({ path }) => [path, new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`)]),
);

/** The operations of a path as it is requested; none when the path is not served. */
export function operationsAt(pathname: string): Operation[] {
  return operations.filter(({ path }) => patterns.get(path)?.test(pathname));
}

/** The part of a requested path that stands for `{id}`, decoded; empty where there is none. */
export function idAt({ path }: Pick<Operation, 'path'>, pathname: string): string {
  return decodeURIComponent(patterns.get(path)?.exec(pathname)?.[1] ?? '');
}

/** Which of the links `self` and `related` a record of a type has for a relationship. */
export function linksOf(type: string, relationship: string): readonly string[] {
  return links[type]?.[relationship]?.split(' ') ?? [];
}
