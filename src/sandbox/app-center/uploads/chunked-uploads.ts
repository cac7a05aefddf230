/** Uploads of the chunked protocol, from their creation to the release that comes of them. */
import { randomBytes, randomUUID } from 'node:crypto';
import { flag, object, oneOf, optional } from '../schema.ts';
import type { Static } from '../schema.ts';
import { slugOf } from '../access/access.ts';
import { PackageFile } from './package-file.ts';
import { inspectPackage } from './package-inspection.ts';
import type { App, ChunkedUpload, Finding } from '../records.ts';
import { releaseAddress } from '../releases/release-record.ts';
import { resourceNotFound, serviceRefusal } from '../refusals.ts';
import { statedVersions } from '../request-schemas.ts';
import { created, ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import type { AppCenterState } from '../state.ts';
import { settle } from './settling.ts';

const update = object({
  upload_status: oneOf('uploadFinished', 'uploadCanceled'),
});
const updateQuery = object({ extract: optional(flag) });

const create = (call: Call<Static<typeof statedVersions>>) => {
  requireProtocol(call);
  const { app, body, state, commit } = call;
  const { build_version: buildVersion, build_number: buildNumber } = body;
  const upload = newUpload(app, { buildVersion, buildNumber });
  commit(() => state.records.uploads.push(upload));
  return created({
    id: upload.id,
    package_asset_id: upload.assetId,
    upload_domain: state.context.url(),
    token: upload.token,
    url_encoded_token: encodeURIComponent(upload.token),
  });
};

const change = async (call: Call<Static<typeof update>, Static<typeof updateQuery>>) => {
  requireProtocol(call);
  const { app, body, state, commit } = call;
  const upload = uploadOf(call);
  const { id } = upload;
  if (body.upload_status === 'uploadCanceled') {
    commit(() => forget(state, upload));
    return ok({ id, upload_status: 'uploadCanceled' });
  }
  if (upload.status === 'uploadStarted') {
    const finding = await inspectUpload(state, app, upload);
    commit(() => finish(uploadOf(call), finding, state.context.now()));
  }
  return ok({ id, upload_status: 'uploadFinished' });
};

const show = (call: Call) => {
  requireProtocol(call);
  const { app, state, commit } = call;
  return ok(
    commit(() => {
      const upload = uploadOf(call);
      upload.polls += 1;
      settle(upload, app, state);
      return describe(upload, app);
    }),
  );
};

/** The API's side of the chunked protocol; the bytes go to the file host. */
export const chunkedUploads: Routes = {
  'POST /uploads/releases': route({ body: statedVersions }, create),
  'PATCH /uploads/releases/:upload_id': route({ body: update, query: updateQuery }, change),
  'GET /uploads/releases/:upload_id': route({}, show),
};

function requireProtocol({ state, request }: Pick<Call, 'state' | 'request'>): void {
  if (state.behaviour.chunkedUploads === 'unknown') throw resourceNotFound(request);
}

function newUpload(
  app: App,
  stated: Pick<ChunkedUpload, 'buildVersion' | 'buildNumber'>,
): ChunkedUpload {
  return {
    id: randomUUID(),
    app: slugOf(app),
    assetId: randomUUID(),
    // The ending makes sure that a client which does not encode the token is found out.
    token: `${randomBytes(24).toString('base64url')}+/=`,
    ...stated,
    blocks: [],
    lostOnce: false,
    joined: false,
    status: 'uploadStarted',
    polls: 0,
  };
}

function uploadOf({ app, path, state }: Pick<Call, 'app' | 'path' | 'state'>): ChunkedUpload {
  const wanted = path('upload_id');
  const upload = state.records.uploads.find(
    ({ id, app: owner }) => id === wanted && owner === slugOf(app),
  );
  if (upload === undefined) throw serviceRefusal(404, 'not_found', `No upload ${wanted}`);
  return upload;
}

function forget({ records }: AppCenterState, { id }: ChunkedUpload): void {
  records.uploads = records.uploads.filter((upload) => upload.id !== id);
}

async function inspectUpload(
  state: AppCenterState,
  app: App,
  upload: ChunkedUpload,
): Promise<Finding> {
  // Unproven: the service may have refused the PATCH itself.
  if (upload.file === undefined || !upload.joined) {
    return { unreadable: 'The file host has no finished file for this upload.' };
  }
  return inspectPackage(new PackageFile(state.context.storage, upload.assetId), {
    fileName: upload.file.name,
    appOs: app.os,
    stated: upload,
  });
}

/** Once only: the same request may come again while the file is looked at, and a release is made. */
function finish(upload: ChunkedUpload, finding: Finding, now: Date): void {
  if (upload.status !== 'uploadStarted') return;
  upload.status = 'uploadFinished';
  upload.finishedAt = now.getTime();
  upload.finding = finding;
}

function describe({ id, status, releaseId, finding }: ChunkedUpload, app: App): object {
  return {
    id,
    upload_status: status,
    ...(releaseId !== undefined && {
      release_distinct_id: releaseId,
      release_url: releaseAddress(app, releaseId),
    }),
    ...(status === 'error' &&
      finding !== undefined &&
      'unreadable' in finding && { error_details: finding.unreadable }),
  };
}
