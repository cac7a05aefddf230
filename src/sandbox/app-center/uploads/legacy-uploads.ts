/** Uploads of the protocol that was switched off in December 2020. */
import { randomUUID } from 'node:crypto';
import { integer, object, oneOf, optional } from '../schema.ts';
import type { Static } from '../schema.ts';
import { slugOf } from '../access/access.ts';
import { PackageFile } from './package-file.ts';
import { inspectPackage } from './package-inspection.ts';
import type { App, LegacyUpload, PackageFacts } from '../records.ts';
import { releaseAddress } from '../releases/release-record.ts';
import { releaseFrom, releaseOf } from '../releases/release-store.ts';
import { serviceRefusal } from '../refusals.ts';
import { versions } from '../request-schemas.ts';
import { created, ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import type { AppCenterState } from '../state.ts';

const begin = object({
  ...versions,
  release_id: optional(integer),
});
const end = object({
  status: oneOf('committed', 'aborted'),
});

const create = ({ app, body, state, commit }: Call<Static<typeof begin>>) => {
  requireProtocol(state);
  const { release_id: replaces, build_version, build_number } = body;
  if (replaces !== undefined) releaseOf(app, String(replaces));
  const upload: LegacyUpload = {
    id: randomUUID(),
    app: slugOf(app),
    assetId: randomUUID(),
    replaces,
    buildVersion: build_version,
    buildNumber: build_number,
    begunAt: state.context.now().getTime(),
    status: 'begun',
  };
  commit(() => state.records.legacyUploads.push(upload));
  const path = `api/sonoma/apps/${app.id}/app_versions/upload`;
  return created({
    upload_id: upload.id,
    upload_url: `${state.context.url()}/${path}?upload_id=${upload.id}`,
  });
};

const close = async (call: Call<Static<typeof end>>) => {
  const { body, path, state, commit } = call;
  requireProtocol(state);
  const upload = openUpload(state, call.app, path('upload_id'));
  if (body.status === 'aborted') {
    commit(() => {
      upload.status = 'aborted';
    });
    return ok({});
  }
  const file = new PackageFile(state.context.storage, upload.assetId);
  const facts = await factsOf(file, call.app, upload);
  return ok(
    commit(() => {
      const current = openUpload(state, call.app, upload.id);
      current.status = 'committed';
      const id = publish(call.app, current, facts, state.context.now());
      return { release_id: id, release_url: releaseAddress(call.app, id) };
    }),
  );
};

/** `release_uploads`, the protocol of before 2020: begin, send to another host, commit. */
export const legacyUploads: Routes = {
  'POST /release_uploads': route({ body: begin }, create),
  'PATCH /release_uploads/:upload_id': route({ body: end }, close),
};

function requireProtocol({ behaviour }: AppCenterState): void {
  if (behaviour.legacyUploads === 'gone') {
    throw serviceRefusal(410, 'gone', 'This API is deprecated. Use the App Center CLI instead.');
  }
}

function openUpload({ records }: AppCenterState, app: App, uploadId: string): LegacyUpload {
  const upload = records.legacyUploads.find(
    ({ id, app: owner }) => id === uploadId && owner === slugOf(app),
  );
  if (upload === undefined || upload.status === 'aborted' || upload.status === 'committed') {
    throw noUpload(uploadId);
  }
  return upload;
}

async function factsOf(file: PackageFile, app: App, upload: LegacyUpload): Promise<PackageFacts> {
  if (upload.fileName === undefined) throw noUpload(upload.id);
  const finding = await inspectPackage(file, {
    fileName: upload.fileName,
    appOs: app.os,
    stated: upload,
  });
  // Unproven: how the old protocol refused a file that is not a package.
  if ('unreadable' in finding) throw serviceRefusal(400, 'BadRequest', finding.unreadable);
  return finding.facts;
}

function publish(
  app: App,
  { replaces, assetId }: LegacyUpload,
  facts: PackageFacts,
  now: Date,
): number {
  const binary = { external: false as const, assetId, facts };
  if (replaces === undefined) return releaseFrom(app, facts, binary, now).id;
  const { shortVersion, version } = facts;
  return Object.assign(releaseOf(app, String(replaces)), { shortVersion, version, binary }).id;
}

function noUpload(id: string): Error {
  return serviceRefusal(400, 'no_upload_resource', `There is no finished upload ${id}`);
}
