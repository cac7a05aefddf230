/**
 * The host of the blobs that hold symbols. It plays the calls of Azure's block blobs that uploads
 * make: Put Blob, Put Block, Put Block List and Get Blob.
 */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { takeRawBodies } from '../access/file-host-access.ts';
import type { SymbolUpload } from './symbol-records.ts';
import type { AppCenterState } from '../state.ts';
import { CONTAINER, isSigned, STORAGE_VERSION } from './blob-address.ts';
import type { Permission } from './blob-address.ts';
import { BlobFile } from './blob-file.ts';
import type { Received } from './blob-file.ts';
import { blobRefusal } from './blob-refusals.ts';
import { addBlock, listedBlocks, requireBlockId } from './block-list.ts';

interface BlobRequest {
  Params: { upload_id: string };
  Querystring: Record<string, string | undefined>;
  Body: Readable | undefined;
}

export function blobHostRoutes(server: FastifyInstance, state: AppCenterState): void {
  takeRawBodies(server);
  server.addHook('onRequest', async (request) => refuseCredentials(state, request));

  server.put<BlobRequest>(`/${CONTAINER}/:upload_id`, async (request, reply) => {
    const upload = openBlob(state, request, 'w');
    requireLength(state, request);
    const { comp } = request.query;
    if (comp === 'block') return putBlock(state, upload, request, reply);
    if (comp === 'blocklist') return putBlockList(state, upload, request, reply);
    if (comp === undefined) return putBlob(state, upload, request, reply);
    throw blobRefusal('InvalidQueryParameterValue', 'Value for comp is not supported here.');
  });

  server.get<BlobRequest>(`/${CONTAINER}/:upload_id`, async (request, reply) => {
    const { id, blob } = openBlob(state, request, 'r');
    if (blob.whole === undefined) {
      throw blobRefusal('BlobNotFound', 'The specified blob does not exist.');
    }
    const path = new BlobFile(state.context.storage, id).pathOf(blob.whole.file);
    return reply.type('application/zip').send(createReadStream(path));
  });
}

type Call = FastifyRequest<BlobRequest>;

async function putBlob(
  state: AppCenterState,
  upload: SymbolUpload,
  request: Call,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const type = request.headers['x-ms-blob-type'];
  if (type === undefined) {
    throw blobRefusal('MissingRequiredHeader', 'An HTTP header that is mandatory is missing.');
  }
  if (type !== 'BlockBlob') {
    throw blobRefusal('InvalidHeaderValue', 'The value for x-ms-blob-type is not supported here.');
  }
  const received = await receiveBody(state, upload, request);
  state.commit(request, () => {
    const { blob } = openBlob(state, request, 'w');
    blob.whole = { file: received.file, size: received.size };
    blob.committed = [];
    blob.uncommitted = [];
  });
  return done(reply, received);
}

async function putBlock(
  state: AppCenterState,
  upload: SymbolUpload,
  request: Call,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { blockid: id = '' } = request.query;
  requireBlockId(upload.blob, id);
  if (request.headers['content-length'] === '0') {
    throw blobRefusal('InvalidHeaderValue', 'A block has at least one byte.');
  }
  const received = await receiveBody(state, upload, request);
  state.commit(request, () => {
    const { blob } = openBlob(state, request, 'w');
    addBlock(blob, { id, file: received.file, size: received.size });
  });
  return done(reply, received);
}

async function putBlockList(
  state: AppCenterState,
  upload: SymbolUpload,
  request: Call,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const blocks = listedBlocks(upload.blob, await textOf(bodyOf(request)));
  const files = blocks.map(({ file }) => file);
  const joined = await new BlobFile(state.context.storage, upload.id).join(files);
  state.commit(request, () => {
    const { blob } = openBlob(state, request, 'w');
    blob.whole = { file: joined.file, size: joined.size };
    blob.committed = blocks;
    blob.uncommitted = [];
  });
  return done(reply, joined);
}

async function receiveBody(
  state: AppCenterState,
  { id }: SymbolUpload,
  request: Call,
): Promise<Received> {
  const received = await new BlobFile(state.context.storage, id).receive(bodyOf(request));
  const stated = request.headers['content-md5'];
  if (stated === undefined || stated === received.md5) return received;
  throw blobRefusal(
    'Md5Mismatch',
    'The MD5 value specified in the request did not match with the MD5 value calculated by the server.',
  );
}

function bodyOf({ body }: Call): Readable {
  return body instanceof Readable ? body : Readable.from([]);
}

function done(reply: FastifyReply, { md5 }: Received): FastifyReply {
  return reply
    .code(201)
    .headers({
      etag: `"0x${randomUUID().replaceAll('-', '').slice(0, 15).toUpperCase()}"`,
      'content-md5': md5,
      'x-ms-request-id': randomUUID(),
      'x-ms-version': STORAGE_VERSION,
      'x-ms-request-server-encrypted': 'true',
    })
    .send();
}

function openBlob(state: AppCenterState, request: Call, permission: Permission): SymbolUpload {
  const { params, query } = request;
  const upload = state.records.symbolUploads.find(({ id }) => id === params.upload_id);
  if (upload === undefined || !isSigned(upload, query, state.context.now())) {
    throw blobRefusal(
      'AuthenticationFailed',
      'Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.',
    );
  }
  if (query.sp !== permission) {
    throw blobRefusal(
      'AuthorizationPermissionMismatch',
      'This request is not authorized to perform this operation using this permission.',
    );
  }
  return upload;
}

function requireLength(state: AppCenterState, { headers }: Call): void {
  const length = headers['content-length'];
  if (length === undefined) {
    throw blobRefusal('MissingContentLengthHeader', 'Content-Length HTTP header is missing.');
  }
  if (Number(length) > state.behaviour.largestPutBytes) {
    throw blobRefusal(
      'RequestBodyTooLarge',
      'The request body is too large and exceeds the maximum permissible limit.',
    );
  }
}

/** Azure refuses a second way to authenticate; the API's token would be a leak. */
function refuseCredentials(state: AppCenterState, request: FastifyRequest): void {
  const leaked = ['x-api-token', 'authorization'].find((name) => name in request.headers);
  if (leaked === undefined) return;
  state.recordProtocolFault(request, `The header ${leaked} was sent to the blob host`);
  throw blobRefusal('AuthenticationFailed', `The blob host takes no ${leaked} header.`);
}
