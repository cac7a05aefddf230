import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { blockLength, loseBlocks, missingBlocks } from './blocks.ts';
import { openUpload, refuseCredentials, takeRawBodies } from './file-host-access.ts';
import { PackageFile } from './package-file.ts';
import type { ChunkedUpload } from './records.ts';
import { fileHostRefusal, pageRefusal } from './refusals.ts';
import * as schemas from './request-schemas.ts';
import type { AppCenterState } from './state.ts';

interface AssetPath {
  asset_id: string;
}

/** The `upload_domain` of the chunked protocol: it knows assets, blocks and tokens, but no apps. */
export function fileHostRoutes(server: FastifyInstance, state: AppCenterState): void {
  const { storage, options } = state.context;
  const chunkSize = options.chunkSizeBytes;
  takeRawBodies(server);
  refuseCredentials(server, state);
  server.setNotFoundHandler(({ method, url }) => {
    throw pageRefusal(404, `Cannot ${method} ${url.split('?', 1)[0]}`);
  });

  server.post<{
    Params: AssetPath;
    Querystring: { file_name: string; file_size: number; token: string };
  }>(
    '/set_metadata/:asset_id',
    { schema: { querystring: schemas.setMetadataQuery } },
    async (request) => {
      const { file_name: name, file_size: size, token } = request.query;
      const upload = openUpload(state, { ...request.params, token });
      if (size <= 0) {
        throw fileHostRefusal(
          400,
          `One or more invalid parameters:\nParameter file_size must be greater than 0 : ${size}`,
        );
      }
      return state.commit(request, () => {
        const resumed = upload.file?.name === name && upload.file.size === size;
        if (!resumed) emptyUpload(upload);
        upload.file = { name, size };
        return {
          error: false,
          id: upload.assetId,
          chunk_size: chunkSize,
          resume_restart: resumed,
          chunk_list: missingBlocks(upload, chunkSize),
          blob_partitions: 1,
          status_code: 'Success',
          server_location: 'sandbox',
        };
      });
    },
  );

  server.post<{
    Params: AssetPath;
    Querystring: { block_number: number; token: string };
    Body: Readable | undefined;
  }>(
    '/upload_chunk/:asset_id',
    { schema: { querystring: schemas.uploadChunkQuery } },
    async (request) => {
      refuseForms(request.headers['content-type']);
      const { block_number: number, token } = request.query;
      const asset = { ...request.params, token };
      const upload = openUpload(state, asset);
      const expected = blockLength(upload, number, chunkSize);
      if (expected === undefined) {
        throw fileHostRefusal(400, `There is no block ${number} in this upload`);
      }
      const file = new PackageFile(storage, upload.assetId);
      const actual = await file.receiveBlock(number, request.body ?? Readable.from([]), expected);
      if (actual !== expected) {
        return {
          error: true,
          chunk_num: number,
          error_code: 'InvalidLength',
          message: `Expected: ${expected} Actual: ${actual}`,
        };
      }
      return state.commit(request, () => {
        const { blocks } = openUpload(state, asset);
        if (!blocks.includes(number)) blocks.push(number);
        return { error: false, chunk_num: number, error_code: 'None' };
      });
    },
  );

  server.post<{ Params: AssetPath; Querystring: { token: string; callback?: string } }>(
    '/finished/:asset_id',
    { schema: { querystring: schemas.assetTokenQuery } },
    async (request) => {
      const asset = { ...request.params, ...request.query };
      const missing = state.commit(request, () => {
        const upload = openUpload(state, asset);
        loseBlocks(upload, state.behaviour.lostBlocks);
        return missingBlocks(upload, chunkSize);
      });
      if (missing.length > 0) return { missing_chunks: missing };
      const upload = openUpload(state, asset);
      if (upload.file === undefined) throw fileHostRefusal(400, 'The metadata is not set');
      await new PackageFile(storage, upload.assetId).join(upload.blocks.length);
      return state.commit(request, () => {
        openUpload(state, asset).joined = true;
        return doneAnswer(`${state.context.url()}/upload/${upload.assetId}`);
      });
    },
  );

  server.post<{ Params: AssetPath; Querystring: { token: string } }>(
    '/cancel/:asset_id',
    { schema: { querystring: schemas.assetTokenQuery } },
    async (request) => {
      const upload = openUpload(state, { ...request.params, ...request.query });
      state.commit(request, () => emptyUpload(upload));
      return { message: `The upload of ${upload.assetId} is cancelled` };
    },
  );
}

/** What HTTP libraries add unasked when a body has no type is refused here (as it was there). */
function refuseForms(contentType = ''): void {
  if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(contentType)) {
    throw fileHostRefusal(400, `A block is raw bytes, not ${contentType}`);
  }
}

function emptyUpload(upload: ChunkedUpload): void {
  upload.blocks = [];
  upload.joined = false;
  delete upload.file;
}

function doneAnswer(location: string): object {
  return {
    error: false,
    chunk_num: 0,
    error_code: 'None',
    message: 'Upload Successful',
    location,
    raw_location: location,
    absolute_uri: location,
    state: 'Done',
  };
}
