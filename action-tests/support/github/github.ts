/**
 * A double of GitHub's API for a contract test: it answers over real HTTP, and refuses every request
 * that GitHub's own description of its API does not allow. Its answers are held against it, too.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: object;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: object;
  readonly answer?: object;
}

const { operations } = JSON.parse(
  readFileSync(new URL('operations.json', import.meta.url), 'utf8'),
) as { readonly operations: readonly Operation[] };

export interface GitHubRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

export interface GitHubAnswer {
  readonly status?: number;
  readonly body: unknown;
}

export interface GitHubDouble {
  /** As it would stand in GITHUB_API_URL. */
  readonly url: string;
  readonly requests: GitHubRequest[];
  close(): Promise<void>;
}

/** `answer` gives what GitHub says to a request that its description allows. */
export async function startGitHub(
  answer: (request: GitHubRequest) => GitHubAnswer,
  { prefix = '' }: { readonly prefix?: string } = {},
): Promise<GitHubDouble> {
  const requests: GitHubRequest[] = [];
  const server = createServer((message, response) => {
    void readRequest(message, prefix).then((request) => {
      requests.push(request);
      const complaints = complaintsAbout(request);
      const { status = 200, body } =
        complaints.length > 0
          ? refusal(422, complaints)
          : describedAnswer(request, answer(request));
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      return response.end(JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readRequest(message: IncomingMessage, prefix: string): Promise<GitHubRequest> {
  const url = new URL(message.url ?? '', 'http://github.test');
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: message.method ?? '',
    path: url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname,
    query: Object.fromEntries(url.searchParams),
    authorization: message.headers.authorization,
    body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>),
  };
}

const ajv = new Ajv({ strict: false, coerceTypes: false, allErrors: true });
addFormats.default(ajv);
const numbers = new Ajv({ strict: false, coerceTypes: true });

function complaintsAbout(request: GitHubRequest): readonly string[] {
  const operation = operationFor(request);
  if (!operation) return [`there is no ${request.method} ${request.path}`];
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  return [
    ...Object.entries(request.query).flatMap(([name, value]) => {
      const parameter = known.find((one) => one.name === name);
      if (!parameter) return [`the query has no ${name}`];
      return numbers.validate(
        { type: 'object', properties: { [name]: parameter.schema } },
        { [name]: value },
      )
        ? []
        : [`${name} is ${value}`];
    }),
    ...bodyComplaints(operation, request.body),
    ...(request.authorization?.match(/^(token|bearer) \S+$/i) ? [] : ['there is no token']),
  ];
}

/** GitHub passes over members that it does not know; a request of ours has none. */
function bodyComplaints(
  { body: schema }: Operation,
  body: GitHubRequest['body'],
): readonly string[] {
  if (schema === undefined) return body === undefined ? [] : ['there must be no body'];
  const valid = ajv.validate({ ...schema, additionalProperties: false }, body);
  return valid ? [] : [ajv.errorsText()];
}

function operationFor({ method, path }: GitHubRequest): Operation | undefined {
  return operations.find(
    (operation) =>
      operation.method === method &&
      new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
}

/** A double that answers what GitHub would not is worth nothing. */
function describedAnswer(request: GitHubRequest, answer: GitHubAnswer): GitHubAnswer {
  const schema = operationFor(request)?.answer;
  const isSuccess = (answer.status ?? 200) === 200;
  return isSuccess && schema && !ajv.validate(schema, answer.body)
    ? refusal(500, ['GitHub would not answer that', ajv.errorsText()])
    : answer;
}

function refusal(status: number, reasons: readonly string[]): GitHubAnswer {
  return { status, body: { message: `Validation failed: ${reasons.join('; ')}` } };
}
