/** Processing of uploads and builds, brought up to the sandbox's clock at each request. */
import type { SandboxContext } from '../../context.ts';
import { settleBetaStates } from '../beta-states.ts';
import { advanceReview } from '../app-review/progress.ts';
import { inviteTesters } from '../tester-states.ts';
import { announce } from '../webhook-deliveries.ts';
import { addBuild, addPrimaryLocalization } from './new-build.ts';
import { Records, textOf } from '../json-api/records.ts';
import type { ResourceRecord } from '../json-api/records.ts';
import type { AppFacts, PendingUpload, State } from '../state.ts';
import { renewAddresses } from './storage.ts';

/** Applies each step that Apple would have done by now; nothing here runs in the background. */
export function advance(state: State, context: SandboxContext): void {
  const records = new Records(state.records);
  renewAddresses(records, state, context);
  finishUploads(records, state, context);
  makeBuilds(records, state, context);
  listBuilds(state, context);
  finishBuilds(records, state, context);
  expireBuilds(records, context.now().getTime());
  settleBetaStates(records, state, context.now());
  inviteTesters(records);
  advanceReview(records, state, context);
}

function finishUploads(records: Records, state: State, context: SandboxContext): void {
  const now = context.now().getTime();
  for (const [uploadId, pending] of Object.entries(state.pendingUploads)) {
    if (context.situations.isStuck('upload')) {
      pending.dueAt = Math.max(pending.dueAt, now);
    } else if (pending.dueAt <= now) {
      delete state.pendingUploads[uploadId];
      const app = finishUpload(
        records,
        records.get('buildUploads', uploadId),
        pending,
        context.now(),
      );
      if (app) state.awaitedBuilds[uploadId] = { app, dueAt: pending.dueAt + state.lag.buildMs };
    }
  }
}

/** The app of which a build is to be made, if Apple takes it. */
function finishUpload(
  records: Records,
  upload: ResourceRecord,
  { app, errors }: PendingUpload,
  now: Date,
): AppFacts | undefined {
  const isAccepted = app !== undefined && errors.length === 0;
  const to = isAccepted ? 'COMPLETE' : 'FAILED';
  upload.attributes['state'] = uploadState(to, errors);
  const change = { instance: upload, from: 'PROCESSING', to };
  announce(records, records.relatedOne(upload, 'app'), 'BUILD_UPLOAD_STATE_UPDATED', change, now);
  for (const file of records.related(upload, 'buildUploadFiles')) {
    file.attributes['assetDeliveryState'] = deliveryState('COMPLETE');
  }
  return isAccepted ? app : undefined;
}

function makeBuilds(records: Records, state: State, context: SandboxContext): void {
  const now = context.now().getTime();
  for (const [uploadId, { app: facts, dueAt }] of Object.entries(state.awaitedBuilds)) {
    if (dueAt > now) continue;
    delete state.awaitedBuilds[uploadId];
    const upload = records.get('buildUploads', uploadId);
    const app = records.relatedOne(upload, 'app');
    if (!app) continue;
    const build = addBuild(records, {
      app,
      platform: textOf(upload.attributes['platform']),
      facts,
      processingState: 'PROCESSING',
      uploadedAt: dueAt,
    });
    records.link(upload, 'build', [build.id]);
    state.unlistedBuilds[build.id] = dueAt + state.lag.listingMs;
    const validAt = dueAt + context.options.processingMs;
    state.pendingBuilds[build.id] = {
      validAt,
      betaDetailAt: validAt + context.options.processingMs,
    };
  }
}

function listBuilds(state: State, context: SandboxContext): void {
  const now = context.now().getTime();
  for (const [buildId, listedAt] of Object.entries(state.unlistedBuilds)) {
    if (listedAt <= now) delete state.unlistedBuilds[buildId];
  }
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
        state.freshBuilds[buildId] = true;
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

export function deliveryState(
  state: 'AWAITING_UPLOAD' | 'UPLOAD_COMPLETE' | 'COMPLETE' | 'FAILED',
  errors: PendingUpload['errors'] = [],
) {
  return {
    state,
    errors: errors.map(({ code, description }) => ({ code, description })),
    warnings: [],
  };
}
