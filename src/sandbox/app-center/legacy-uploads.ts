import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { appOf, slugOf } from './access.ts';
import type { AppPath } from './access.ts';
import { PackageFile } from './package-file.ts';
import { inspectPackage } from './package-inspection.ts';
import type { App, LegacyUpload, PackageFacts } from './records.ts';
import { releaseAddress } from './release-record.ts';
import { releaseFrom, releaseOf } from './release-store.ts';
import { serviceRefusal } from './refusals.ts';
import * as schemas from './request-schemas.ts';
import type { AppCenterState } from './state.ts';

interface BeginBody {
  release_id?: number;
  build_version?: string;
  build_number?: string;
}

/** `release_uploads`, the protocol of before 2020: begin, send to another host, commit. */
export function legacyUploadRoutes(server: FastifyInstance, state: AppCenterState): void {
  server.addHook('preValidation', async () => {
    if (state.behaviour.legacyUploads === 'gone') {
      throw serviceRefusal(410, 'gone', 'This API is deprecated. Use the App Center CLI instead.');
    }
  });

  server.post<{ Params: AppPath; Body: BeginBody }>(
    '/release_uploads',
    { schema: { body: schemas.beginLegacyUploadBody } },
    async (request, reply) => {
      const app = appOf(state, request.params);
      const { release_id: replaces, build_version, build_number } = request.body;
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
      state.commit(request, () => state.records.legacyUploads.push(upload));
      const path = `api/sonoma/apps/${app.id}/app_versions/upload`;
      return reply.code(201).send({
        upload_id: upload.id,
        upload_url: `${state.context.url()}/${path}?upload_id=${upload.id}`,
      });
    },
  );

  server.patch<{
    Params: AppPath & { upload_id: string };
    Body: { status: 'committed' | 'aborted' };
  }>(
    '/release_uploads/:upload_id',
    { schema: { body: schemas.endLegacyUploadBody } },
    async (request) => {
      const app = appOf(state, request.params);
      const upload = openUpload(state, app, request.params.upload_id);
      if (request.body.status === 'aborted') {
        state.commit(request, () => {
          upload.status = 'aborted';
        });
        return {};
      }
      const file = new PackageFile(state.context.storage, upload.assetId);
      const facts = await factsOf(file, app, upload);
      return state.commit(request, () => {
        const current = openUpload(state, app, upload.id);
        current.status = 'committed';
        const id = publish(appOf(state, request.params), current, facts, state.context.now());
        return { release_id: id, release_url: releaseAddress(app, id) };
      });
    },
  );
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
  // Unproven: how the old protocol refused a file that is no package.
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
