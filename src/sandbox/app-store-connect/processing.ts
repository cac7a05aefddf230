import type { SandboxContext } from '../context.ts';
import { settleBetaStates } from './beta-states.ts';
import { addBuild, addPrimaryLocalization } from './new-build.ts';
import { Records, type ResourceRecord, textOf } from './records.ts';
import type { PendingUpload, State } from './state.ts';

/** Does what Apple would have done by now; nothing here runs in the background. */
export function advance(state: State, context: SandboxContext): void {
  const records = new Records(state.records);
  finishUploads(records, state, context);
  finishBuilds(records, state, context);
  expireBuilds(records, context.now().getTime());
  settleBetaStates(records, state);
}

function finishUploads(records: Records, state: State, context: SandboxContext): void {
  const now = context.now().getTime();
  for (const [uploadId, pending] of Object.entries(state.pendingUploads)) {
    if (context.situations.isStuck('upload')) {
      pending.dueAt = Math.max(pending.dueAt, now);
    } else if (pending.dueAt <= now) {
      delete state.pendingUploads[uploadId];
      finishUpload(records, records.get('buildUploads', uploadId), pending, (build) => {
        const validAt = pending.dueAt + context.options.processingMs;
        state.pendingBuilds[build.id] = {
          validAt,
          betaDetailAt: validAt + context.options.processingMs,
        };
      });
    }
  }
}

function finishUpload(
  records: Records,
  upload: ResourceRecord,
  { app: facts, errors, dueAt }: PendingUpload,
  onBuild: (build: ResourceRecord) => void,
): void {
  const isAccepted = facts !== undefined && errors.length === 0;
  upload.attributes['state'] = uploadState(isAccepted ? 'COMPLETE' : 'FAILED', errors);
  for (const file of records.related(upload, 'buildUploadFiles')) {
    file.attributes['assetDeliveryState'] = deliveryState('COMPLETE');
  }
  const app = records.relatedOne(upload, 'app');
  if (!isAccepted || !app) return;
  const build = addBuild(records, {
    app,
    platform: textOf(upload.attributes['platform']),
    facts,
    processingState: 'PROCESSING',
    uploadedAt: dueAt,
  });
  records.link(upload, 'build', [build.id]);
  onBuild(build);
}

function finishBuilds(records: Records, state: State, context: SandboxContext): void {
  const now = context.now().getTime();
  const isStuck = context.situations.isStuck('build');
  for (const [buildId, pending] of Object.entries(state.pendingBuilds)) {
    const build = records.get('builds', buildId);
    if (isStuck) {
      pending.validAt = Math.max(pending.validAt, now);
      pending.betaDetailAt = Math.max(pending.betaDetailAt, now);
    } else {
      if (pending.validAt <= now) build.attributes['processingState'] = 'VALID';
      if (pending.betaDetailAt <= now) {
        delete state.pendingBuilds[buildId];
        addPrimaryLocalization(records, build);
      }
    }
  }
}

function expireBuilds(records: Records, now: number): void {
  for (const { attributes } of records.all('builds')) {
    if (Date.parse(textOf(attributes['expirationDate'])) <= now) attributes['expired'] = true;
  }
}

export function uploadState(
  state: 'AWAITING_UPLOAD' | 'PROCESSING' | 'COMPLETE' | 'FAILED',
  errors: PendingUpload['errors'] = [],
) {
  return {
    state,
    errors: errors.map(({ code, description }) => ({ code, description })),
    warnings: [],
    infos: [],
  };
}

export function deliveryState(state: 'AWAITING_UPLOAD' | 'UPLOAD_COMPLETE' | 'COMPLETE') {
  return { state, errors: [], warnings: [] };
}
