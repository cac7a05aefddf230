/** The object storage that takes the parts of files, and the addresses it gives out. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SandboxContext } from '../../context.ts';
import { Records } from '../json-api/records.ts';
import type { Part, State } from '../state.ts';
import { expiryOf, isSigned, uploadOperations } from './upload-parts.ts';

/** A refusal in the XML of the object storage, which is not Apple's API and does not speak JSON. */
class StorageRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface PartRoute {
  Params: { fileId: string; partNumber: string };
  Querystring: Record<string, string | undefined>;
  Body: NodeJS.ReadableStream | undefined;
}

export function storedFile(context: SandboxContext, fileId: string): string {
  return join(context.storage, fileId);
}

/** The upload operations of a file as its record shows them, with what storage holds by now. */
export function currentOperations(context: SandboxContext, state: State, fileId: string) {
  return uploadOperations(state.parts[fileId] ?? [], {
    storageUrl: `${context.url()}/storage`,
    secret: state.storageSecret,
    fileId,
    validityMs: context.options.partValidityMs,
  });
}

/** When an address that is given out now ends, in whole seconds. */
export function expiryFromNow(context: SandboxContext): number {
  return Math.floor(context.now().getTime() / 1000) * 1000 + context.options.partValidityMs;
}

/**
 * Gives the open files whose addresses are over new ones. That Apple signs anew when the record is
 * read is likely, as it holds no other way to get an address; nobody has seen it.
 */
export function renewAddresses(records: Records, state: State, context: SandboxContext): void {
  const now = context.now().getTime();
  for (const file of records.all('buildUploadFiles')) {
    const parts = state.parts[file.id] ?? [];
    const isOver = parts.some(({ expiresAt }) => expiresAt <= now);
    if (!isOver || !file.attributes['uploadOperations']) continue;
    for (const part of parts) part.expiresAt = expiryFromNow(context);
    file.attributes['uploadOperations'] = currentOperations(context, state, file.id);
  }
}

function requestedPart({ params, url }: FastifyRequest<PartRoute>, state: State, now: Date): Part {
  const part = state.parts[params.fileId]?.find(
    ({ partNumber }) => String(partNumber) === params.partNumber,
  );
  if (!part) throw new StorageRefusal(404, 'NoSuchUpload', 'The specified upload does not exist.');
  const query = new URL(url, 'http://storage').searchParams;
  if (!isSigned(state.storageSecret, params.fileId, part, query)) {
    throw new StorageRefusal(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
    );
  }
  if (expiryOf(query) <= now.getTime()) {
    throw new StorageRefusal(403, 'AccessDenied', 'Request has expired');
  }
  return part;
}

/** Commits are for good: afterwards the record has no upload operations any more. */
function checkIsOpen(state: State, fileId: string): void {
  const file = new Records(state.records).find('buildUploadFiles', fileId);
  if (!file?.attributes['uploadOperations']) {
    throw new StorageRefusal(403, 'AccessDenied', 'The upload is already committed.');
  }
}

function checkHeaders({ headers }: FastifyRequest<PartRoute>, part: Part): void {
  if (headers.authorization !== undefined) {
    throw new StorageRefusal(
      400,
      'InvalidArgument',
      'Only one auth mechanism allowed; the signature of the URL and an Authorization header were given.',
    );
  }
  if (headers['content-length'] === undefined) {
    throw new StorageRefusal(411, 'MissingContentLength', 'Send the Content-Length header.');
  }
  if (Number(headers['content-length']) !== part.length) {
    throw new StorageRefusal(400, 'InvalidRequest', `This part has ${part.length} bytes.`);
  }
}

async function writePart(path: string, part: Part, body: NodeJS.ReadableStream): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT, 0o600);
  await pipeline(body, file.createWriteStream({ start: part.offset }));
}

/** The object storage that takes the parts of a file at pre-signed URLs. */
export function storageRoutes(
  server: FastifyInstance,
  context: SandboxContext,
  currentState: () => State,
): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  server.put<PartRoute>('/storage/:fileId/:partNumber', async (request, reply) => {
    const { fileId } = request.params;
    const part = requestedPart(request, currentState(), context.now());
    checkHeaders(request, part);
    checkIsOpen(currentState(), fileId);
    if (!request.body) throw new StorageRefusal(400, 'IncompleteBody', 'The body is empty.');
    await writePart(storedFile(context, fileId), part, request.body);
    const { md5 } = context.received(request);
    const entityTag = context.situations.has('quoted-entity-tags') ? `"${md5}"` : md5;
    context.commit(request, () => storePart(context, currentState(), fileId, part, entityTag));
    return reply.header('etag', `"${md5}"`).send();
  });

  server.setErrorHandler((error, _request, reply) => {
    const { status, code, message } =
      error instanceof StorageRefusal
        ? error
        : { status: 500, code: 'InternalError', message: String(error) };
    return reply
      .status(status)
      .type('application/xml')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
      );
  });
}

function storePart(
  context: SandboxContext,
  state: State,
  fileId: string,
  { partNumber }: Part,
  entityTag: string,
): void {
  const stored = state.parts[fileId]?.find((part) => part.partNumber === partNumber);
  const file = new Records(state.records).find('buildUploadFiles', fileId);
  if (!stored || !file) return;
  stored.entityTag = entityTag;
  file.attributes['uploadOperations'] = currentOperations(context, state, fileId);
}
