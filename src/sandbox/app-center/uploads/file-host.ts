/** The `upload_domain` of the chunked protocol: it knows assets, blocks and tokens, but no apps. */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { integer, object, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import { openUpload, refuseCredentials, takeRawBodies } from '../access/file-host-access.ts';
import type { ChunkedUpload } from '../records.ts';
import { fileHostRefusal, pageRefusal } from '../refusals.ts';
import { assetToken } from '../request-schemas.ts';
import { ok, route, serveRoutes } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import type { AppCenterState } from '../state.ts';
import { blockLength, loseBlocks, missingBlocks } from './blocks.ts';
import { PackageFile } from './package-file.ts';

const metadata = object({
  file_name: text(),
  file_size: integer,
  token: text(),
  content_type: optional(text()),
});
const block = object({ block_number: integer, token: text() });

const setMetadata = (call: Call<undefined, Static<typeof metadata>>) => {
  const { file_name: name, file_size: size } = call.query;
  const upload = addressedUpload(call);
  if (size <= 0) {
    throw fileHostRefusal(
      400,
      `One or more invalid parameters:\nParameter file_size must be greater than 0 : ${size}`,
    );
  }
  const { chunkSizeBytes } = call.state.context.options;
  return ok(
    call.commit(() => {
      const resumed = upload.file?.name === name && upload.file.size === size;
      if (!resumed) emptyUpload(upload);
      upload.file = { name, size };
      return {
        error: false,
        id: upload.assetId,
        chunk_size: chunkSizeBytes,
        resume_restart: resumed,
        chunk_list: missingBlocks(upload, chunkSizeBytes),
        blob_partitions: 1,
        status_code: 'Success',
        server_location: 'sandbox',
      };
    }),
  );
};

const storeBlock = async (call: Call<undefined, Static<typeof block>>) => {
  const { query, request, state } = call;
  refuseForms(request.headers['content-type']);
  const number = query.block_number;
  const upload = addressedUpload(call);
  const expected = blockLength(upload, number, state.context.options.chunkSizeBytes);
  if (expected === undefined) {
    throw fileHostRefusal(400, `There is no block ${number} in this upload`);
  }
  const bytes = request.body instanceof Readable ? request.body : Readable.from([]);
  const file = new PackageFile(state.context.storage, upload.assetId);
  const actual = await file.receiveBlock(number, bytes, expected);
  if (actual !== expected) {
    return ok({
      error: true,
      chunk_num: number,
      error_code: 'InvalidLength',
      message: `Expected: ${expected} Actual: ${actual}`,
    });
  }
  return ok(
    call.commit(() => {
      const { blocks } = addressedUpload(call);
      if (!blocks.includes(number)) blocks.push(number);
      return { error: false, chunk_num: number, error_code: 'None' };
    }),
  );
};

const finish = async (call: Call<undefined, Static<typeof assetToken>>) => {
  const { context, behaviour } = call.state;
  const missing = call.commit(() => {
    const upload = addressedUpload(call);
    loseBlocks(upload, behaviour.lostBlocks);
    return missingBlocks(upload, context.options.chunkSizeBytes);
  });
  if (missing.length > 0) return ok({ missing_chunks: missing });
  const upload = addressedUpload(call);
  if (upload.file === undefined) throw fileHostRefusal(400, 'The metadata is not set');
  await new PackageFile(context.storage, upload.assetId).join(upload.blocks.length);
  return ok(
    call.commit(() => {
      addressedUpload(call).joined = true;
      return doneAnswer(`${context.url()}/upload/${upload.assetId}`);
    }),
  );
};

const cancel = (call: Call<undefined, Static<typeof assetToken>>) => {
  const upload = addressedUpload(call);
  call.commit(() => emptyUpload(upload));
  return ok({ message: `The upload of ${upload.assetId} is cancelled` });
};

const fileHost: Routes = {
  'POST /set_metadata/:asset_id': route({ query: metadata }, setMetadata),
  'POST /upload_chunk/:asset_id': route({ query: block }, storeBlock),
  'POST /finished/:asset_id': route({ query: assetToken }, finish),
  'POST /cancel/:asset_id': route({ query: assetToken }, cancel),
};

export function fileHostRoutes(server: FastifyInstance, state: AppCenterState): void {
  takeRawBodies(server);
  refuseCredentials(server, state);
  server.setNotFoundHandler(({ method, url }) => {
    throw pageRefusal(404, `Cannot ${method} ${url.split('?', 1)[0]}`);
  });
  serveRoutes(server, state, fileHost);
}

function addressedUpload(call: Call<undefined, { token: string }>): ChunkedUpload {
  return openUpload(call.state, { asset_id: call.path('asset_id'), token: call.query.token });
}

/**
 * The types of forms, which HTTP libraries add unasked to a body without a type, are refused as App
 * Center's file host refused them.
 */
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
