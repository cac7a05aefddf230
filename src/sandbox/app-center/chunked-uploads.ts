import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { appOf, slugOf } from './access.ts';
import type { AppPath } from './access.ts';
import { PackageFile } from './package-file.ts';
import { inspectPackage } from './package-inspection.ts';
import type { App, ChunkedUpload, Finding } from './records.ts';
import { releaseAddress } from './release-record.ts';
import { releaseFrom } from './release-store.ts';
import { resourceNotFound, serviceRefusal } from './refusals.ts';
import * as schemas from './request-schemas.ts';
import type { AppCenterState } from './state.ts';

type UploadPath = AppPath & { upload_id: string };

/** The API's side of the chunked protocol; the bytes go to the file host. */
export function chunkedUploadRoutes(server: FastifyInstance, state: AppCenterState): void {
  server.addHook('preValidation', async (request) => {
    if (state.behaviour.chunkedUploads === 'unknown') throw resourceNotFound(request);
  });

  server.post<{ Params: AppPath; Body: { build_version?: string; build_number?: string } }>(
    '/uploads/releases',
    { schema: { body: schemas.createUploadBody } },
    async (request, reply) => {
      const app = appOf(state, request.params);
      const { build_version: buildVersion, build_number: buildNumber } = request.body;
      const upload = newUpload(app, { buildVersion, buildNumber });
      state.commit(request, () => state.records.uploads.push(upload));
      return reply.code(201).send({
        id: upload.id,
        package_asset_id: upload.assetId,
        upload_domain: state.context.url(),
        token: upload.token,
        url_encoded_token: encodeURIComponent(upload.token),
      });
    },
  );

  server.patch<{
    Params: UploadPath;
    Body: { upload_status: 'uploadFinished' | 'uploadCanceled' };
    Querystring: { extract?: boolean };
  }>(
    '/uploads/releases/:upload_id',
    { schema: { body: schemas.updateUploadBody, querystring: schemas.updateUploadQuery } },
    async (request) => {
      const app = appOf(state, request.params);
      const upload = uploadOf(state, app, request.params);
      const { id } = upload;
      if (request.body.upload_status === 'uploadCanceled') {
        state.commit(request, () => forget(state, upload));
        return { id, upload_status: 'uploadCanceled' };
      }
      if (upload.status === 'uploadStarted') {
        const finding = await inspectUpload(state, app, upload);
        state.commit(request, () => {
          finish(uploadOf(state, app, request.params), finding, state.context.now());
        });
      }
      return { id, upload_status: 'uploadFinished' };
    },
  );

  server.get<{ Params: UploadPath }>('/uploads/releases/:upload_id', async (request) => {
    const app = appOf(state, request.params);
    return state.commit(request, () => {
      const upload = uploadOf(state, app, request.params);
      if (upload.status === 'uploadFinished' && isProcessed(upload, state)) {
        settle(upload, app, state);
      }
      return describe(upload, app);
    });
  });
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

function uploadOf(
  state: AppCenterState,
  app: App,
  { upload_id }: { upload_id: string },
): ChunkedUpload {
  const upload = state.records.uploads.find(
    ({ id, app: owner }) => id === upload_id && owner === slugOf(app),
  );
  if (upload === undefined) throw serviceRefusal(404, 'not_found', `No upload ${upload_id}`);
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

function finish(upload: ChunkedUpload, finding: Finding, now: Date): void {
  upload.status = 'uploadFinished';
  upload.finishedAt = now.getTime();
  upload.finding = finding;
}

function isProcessed(upload: ChunkedUpload, { context, behaviour }: AppCenterState): boolean {
  upload.polls += 1;
  const elapsed = context.now().getTime() - (upload.finishedAt ?? 0);
  return (
    upload.polls > behaviour.pollsBeforeReady &&
    elapsed >= context.options.processingMs &&
    !context.situations.isStuck('release')
  );
}

function settle(upload: ChunkedUpload, app: App, { behaviour, context }: AppCenterState): void {
  const { finding } = upload;
  if (finding === undefined || 'unreadable' in finding) {
    upload.status = 'error';
  } else if (behaviour.malware) {
    upload.status = 'malwareDetected';
  } else {
    const binary = { external: false as const, assetId: upload.assetId, facts: finding.facts };
    upload.releaseId = releaseFrom(app, finding.facts, binary, context.now()).id;
    upload.status = 'readyToBePublished';
  }
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
