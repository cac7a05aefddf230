/** Uploads of symbols: begun here, sent to the blob host, committed here, then indexed. */
import { randomBytes, randomUUID } from 'node:crypto';
import { slugOf } from '../access/access.ts';
import type { SymbolsFound, SymbolUpload } from './symbol-records.ts';
import { messageRefusal } from '../refusals.ts';
import { ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import { integer, object, oneOf, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import type { AppCenterState } from '../state.ts';
import { blobAddress } from './blob-address.ts';
import { BlobFile } from './blob-file.ts';
import { indexSymbols } from './symbol-contents.ts';

const symbolType = oneOf('Apple', 'JavaScript', 'Breakpad', 'AndroidProguard', 'UWP');
const begin = object({
  symbol_type: symbolType,
  file_name: optional(text()),
  build: optional(text()),
  version: optional(text()),
  client_callback: optional(text()),
});
const end = object({ status: oneOf('committed', 'aborted') });
const listQuery = object({
  top: optional({ ...integer, minimum: 1, maximum: 100 }),
  status: optional(oneOf('all', 'uploaded', 'processed')),
  symbol_type: optional(symbolType),
});

const ADDRESS_LIFETIME_MS = 24 * 60 * 60 * 1000;
const MEBIBYTE = 1024 * 1024;

const create = ({ app, body, state, commit }: Call<Static<typeof begin>>) => {
  const { symbol_type: type, file_name: fileName, version, build } = body;
  if (type === 'AndroidProguard') requireVersions(fileName, version, build);
  const now = state.context.now();
  const upload: SymbolUpload = {
    id: randomUUID(),
    app: slugOf(app),
    type,
    fileName,
    version,
    build,
    status: 'created',
    at: now.toISOString(),
    expiresAt: new Date(now.getTime() + ADDRESS_LIFETIME_MS).toISOString(),
    secret: randomBytes(24).toString('hex'),
    looks: 0,
    blob: { uncommitted: [], committed: [] },
    symbols: [],
    failure: '',
  };
  commit(() => state.records.symbolUploads.push(upload));
  return ok({
    symbol_upload_id: upload.id,
    upload_url: blobAddress(state.context.url(), upload, 'w'),
    expiration_date: upload.expiresAt,
  });
};

const close = async (call: Call<Static<typeof end>>) => {
  const { body, state, commit, request } = call;
  const upload = uploadOf(call, 400);
  if (upload.status !== 'created') {
    throw messageRefusal(400, `The symbol upload is ${upload.status} already`);
  }
  if (body.status === 'committed' && upload.blob.whole === undefined) {
    // Unproven: the service may have taken the commit and failed the upload later.
    state.recordProtocolFault(request, 'Symbols were committed before their file was there');
    throw messageRefusal(400, 'The symbol upload has no uploaded file');
  }
  const outcome = body.status === 'committed' ? await outcomeOf(state, upload) : {};
  return ok(
    commit(() => {
      const current = uploadOf(call, 400);
      Object.assign(current, outcome, {
        status: body.status,
        at: state.context.now().toISOString(),
      });
      return describe(call, current);
    }),
  );
};

const show = (call: Call) => {
  const { state, commit } = call;
  return ok(
    commit(() => {
      const upload = uploadOf(call);
      advance(upload, state);
      return describe(call, upload);
    }),
  );
};

const list = (call: Call<undefined, Static<typeof listQuery>>) => {
  const { app, query, state } = call;
  const { top = 30, status = 'all', symbol_type: type } = query;
  const hidden = HIDDEN[status];
  return ok(
    state.records.symbolUploads
      .filter((upload) => upload.app === slugOf(app))
      .filter((upload) => !hidden.includes(upload.status))
      .filter((upload) => type === undefined || upload.type === type)
      .toReversed()
      .slice(0, top)
      .map((upload) => describe(call, upload)),
  );
};

const remove = (call: Call) => {
  const { state, commit } = call;
  const upload = uploadOf(call);
  commit(() => {
    const { records } = state;
    records.symbolUploads = records.symbolUploads.filter(({ id }) => id !== upload.id);
  });
  return ok(describe(call, upload));
};

const locate = (call: Call) => {
  const upload = uploadOf(call);
  if (upload.blob.whole === undefined) {
    throw messageRefusal(404, 'The symbol upload has no uploaded file');
  }
  return ok({ uri: blobAddress(call.state.context.url(), upload, 'r') });
};

const HIDDEN: Readonly<
  Record<'all' | 'uploaded' | 'processed', readonly SymbolUpload['status'][]>
> = {
  all: [],
  uploaded: ['created', 'aborted'],
  processed: ['created', 'aborted', 'committed', 'processing'],
};

function requireVersions(
  fileName: string | undefined,
  version: string | undefined,
  build: string | undefined,
): void {
  const isComplete = fileName !== undefined && version !== undefined && build !== undefined;
  if (isComplete && /^[1-9]\d*$/.test(build)) return;
  throw messageRefusal(
    400,
    'A ProGuard mapping needs file_name, version and build; build is a positive integer',
  );
}

async function outcomeOf(
  { context }: AppCenterState,
  { id, type, blob }: SymbolUpload,
): Promise<{ symbols: SymbolsFound[]; failure: string }> {
  const path = new BlobFile(context.storage, id).pathOf(blob.whole?.file ?? '');
  try {
    return { symbols: await indexSymbols(path, type), failure: '' };
  } catch (error) {
    return { symbols: [], failure: Error.isError(error) ? error.message : String(error) };
  }
}

/** Time passes for the index with each look at a committed upload. */
function advance(upload: SymbolUpload, { behaviour }: AppCenterState): void {
  if (upload.status !== 'committed' && upload.status !== 'processing') return;
  upload.looks += 1;
  if (upload.looks <= behaviour.looksBeforeIndexed) {
    upload.status = 'processing';
    return;
  }
  upload.status = upload.failure !== '' || behaviour.symbols === 'failed' ? 'failed' : 'indexed';
}

function uploadOf(
  { app, path, state }: Pick<Call, 'app' | 'path' | 'state'>,
  status: 400 | 404 = 404,
): SymbolUpload {
  const wanted = path('symbol_upload_id');
  const upload = state.records.symbolUploads.find(
    ({ id, app: owner }) => id === wanted && owner === slugOf(app),
  );
  if (upload !== undefined) return upload;
  throw messageRefusal(status, `There is no symbol upload ${wanted}`);
}

function describe({ app, state }: Pick<Call, 'app' | 'state'>, upload: SymbolUpload): object {
  const { user } = state.records;
  const isIndexed = upload.status === 'indexed';
  return {
    symbol_upload_id: upload.id,
    app_id: app.id,
    status: upload.status,
    symbol_type: upload.type,
    origin: 'User',
    ...(upload.fileName !== undefined && { file_name: upload.fileName }),
    file_size: isIndexed ? (upload.blob.whole?.size ?? 0) / MEBIBYTE : 0,
    symbols_uploaded: isIndexed ? upload.symbols : [],
    timestamp: upload.at,
    user: { display_name: user.displayName, email: user.email },
  };
}

export const symbolUploads: Routes = {
  'POST /symbol_uploads': route({ body: begin }, create),
  'GET /symbol_uploads': route({ query: listQuery }, list),
  'GET /symbol_uploads/:symbol_upload_id': route({}, show),
  'PATCH /symbol_uploads/:symbol_upload_id': route({ body: end }, close),
  'DELETE /symbol_uploads/:symbol_upload_id': route({}, remove),
  'GET /symbol_uploads/:symbol_upload_id/location': route({}, locate),
};
