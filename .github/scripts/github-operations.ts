/**
 * Writes the operations of GitHub that Slipway uses, taken from GitHub's own description of its API.
 * That comes in the npm package @octokit/openapi, which weighs 385 MB and is therefore no dependency;
 * its file api.github.com.deref.json stands in GITHUB_DESCRIPTION. `--check` only compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const table = fileURLToPath(
  new URL('../../action-tests/support/github/operations.json', import.meta.url),
);

/** Each with the members of its answer that somebody reads; none = the answer is short. */
const USED = [
  ['post', '/repos/{owner}/{repo}/releases/generate-notes', []],
  ['get', '/repos/{owner}/{repo}/tags', []],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}', ['status']],
] as const;

type Part = Readonly<Record<string, unknown>>;
interface Operation {
  readonly parameters: readonly { name: string; in: string; required?: boolean; schema: Part }[];
  readonly requestBody?: { readonly content: { 'application/json': { schema: Part } } };
  readonly responses: Readonly<
    Record<string, { readonly content?: { 'application/json'?: { schema: Part } } }>
  >;
}
interface Description {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Without prose and examples, which nothing is checked against. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => bare(member));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name, member]) =>
          !(/^(description|title|x-.*)$/.test(name) && typeof member !== 'object') &&
          !/^examples?$/.test(name),
      )
      .map(([name, member]) => [name, bare(member)]),
  );
}

/** The double answers only with members that somebody reads, so none is demanded of it. */
function optional(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((member) => optional(member));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name, member]) => !(name === 'required' && Array.isArray(member)))
      .map(([name, member]) => [name, optional(member)]),
  );
}

function only(members: readonly string[], schema: unknown): unknown {
  if (members.length === 0) return schema;
  const { properties } = Object(schema) as { properties?: Part };
  const kept = Object.entries(properties ?? {}).filter(([name]) => members.includes(name));
  return { type: 'object', properties: Object.fromEntries(kept) };
}

const path = process.env['GITHUB_DESCRIPTION'];
if (!path) throw new Error('GITHUB_DESCRIPTION names no file.');
const description = JSON.parse(await readFile(path, 'utf8')) as Description;
const operations = USED.map(([method, template, members]) => {
  const operation = description.paths[template]?.[method];
  if (!operation) throw new Error(`GitHub has no ${method} ${template}.`);
  const { parameters, requestBody, responses } = operation;
  return {
    method: method.toUpperCase(),
    path: template,
    parameters: parameters.map(({ name, in: place, required = false, schema }) => ({
      name,
      in: place,
      required,
      schema: bare(schema),
    })),
    body: bare(requestBody?.content['application/json'].schema),
    answer: optional(only(members, bare(responses['200']?.content?.['application/json']?.schema))),
  };
});
const text = await format(
  JSON.stringify({ description: `@octokit/openapi ${description.info.version}`, operations }),
  { parser: 'json', printWidth: 100 },
);
if (!process.argv.includes('--check')) await writeFile(table, text);
else if ((await readFile(table, 'utf8')) !== text) throw new Error('The table is another one.');
