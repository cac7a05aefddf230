import { readBuildUpload } from '../../../core/app-store-connect/build-uploads.ts';
import { awaitProcessedBuild } from '../../../core/app-store-connect/builds.ts';
import type { Build } from '../../../core/app-store-connect/builds.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/errors.ts';
import { messageOf } from '../../../core/errors.ts';
import type { Doors } from '../../../core/runner/doors.ts';
import { awaitAcceptance, requireNotRefused } from './acceptance.ts';
import { uploadErrors } from '../errors.ts';
import { settleExportCompliance } from './export-compliance.ts';
import type { Inputs } from '../inputs.ts';
import type { outputs } from '../outputs.ts';
import type { Progress } from '../progress.ts';

/** What Apple has of the .ipa: an upload, and the build once there is one. */
export type Delivery =
  | { readonly uploadId: string; readonly buildId: undefined }
  | { readonly uploadId: string | undefined; readonly buildId: string };

export interface Following {
  readonly api: AppStoreConnect;
  readonly inputs: Inputs;
  readonly progress: Progress;
  readonly doors: Doors<typeof outputs>;
}

/** Follows a delivery as far as the inputs ask. */
export async function follow(delivery: Delivery, following: Following): Promise<void> {
  const { inputs, doors } = following;
  if (!inputs.waitForProcessing) return lookOnce(delivery, following);
  try {
    const build = await processedBuild(delivery, following);
    await settleExportCompliance(following.api, build, inputs.usesNonExemptEncryption, doors);
  } catch (error) {
    if (inputs.onTimeout === 'fail' || !isTimeout(error)) throw error;
    doors.log.warning(`${messageOf(error)}\n${following.progress.whatIsLeft()}`);
  }
}

async function processedBuild(delivery: Delivery, following: Following): Promise<Build> {
  const { api, inputs, progress, doors } = following;
  const id =
    delivery.buildId === undefined
      ? await acceptedBuildId(delivery.uploadId, following)
      : delivery.buildId;
  progress.accepted(id);
  return awaitProcessedBuild(api, id, {
    limitMs: inputs.processingTimeoutMinutes,
    doors,
    onLook: ({ processingState }) => progress.seen(processingState),
  });
}

async function acceptedBuildId(
  uploadId: string,
  { api, inputs, progress, doors }: Following,
): Promise<string> {
  const accepted = await awaitAcceptance(api, uploadId, {
    limitMs: inputs.appearTimeoutMinutes,
    doors,
    onLook: ({ state }) => progress.seen(state),
  });
  return accepted.buildId;
}

/** The upload is read back even when nobody waits: a file that Apple refuses at once is an error. */
async function lookOnce(
  { uploadId, buildId }: Delivery,
  { api, inputs, progress, doors }: Following,
): Promise<void> {
  if (buildId === undefined) {
    const upload = await readBuildUpload(api, uploadId);
    progress.seen(upload.state);
    requireNotRefused(upload);
    if (upload.buildId !== undefined) progress.accepted(upload.buildId);
  }
  doors.log.notice(progress.whatIsLeft());
  if (inputs.usesNonExemptEncryption !== undefined) {
    doors.log.warning(
      '`uses-non-exempt-encryption` was not applied: that needs the processed build, and `wait-for-processing` is false.',
    );
  }
}

/** Whether the upload has come to its end, so that nothing is left at Apple to go on with. */
export function isVerdict(error: unknown): boolean {
  return (
    uploadErrors.is(error, 'refused') ||
    uploadErrors.is(error, 'dropped') ||
    appStoreConnectErrors.is(error, 'build-refused')
  );
}

function isTimeout(error: unknown): boolean {
  return (
    uploadErrors.is(error, 'not-accepted') || appStoreConnectErrors.is(error, 'build-not-processed')
  );
}
