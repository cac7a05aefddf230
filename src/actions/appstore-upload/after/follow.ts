/** The time after the commit: acceptance, processing, and the answers that a build needs. */
import { readBuildUpload } from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import { awaitProcessedBuild } from '../../../core/app-store-connect/builds.ts';
import type { Build } from '../../../core/app-store-connect/builds.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/refusals/errors.ts';
import { messageOf } from '../../../core/errors.ts';
import { awaitAcceptance, requireNotRefused } from './acceptance.ts';
import { uploadErrors } from '../errors.ts';
import { settleExportCompliance } from './export-compliance.ts';
import type { UploadRun } from '../upload-run.ts';

/** The upload at Apple, and the build once there is one. */
export type Delivery =
  | { readonly uploadId: string; readonly buildId: undefined }
  | { readonly uploadId: string | undefined; readonly buildId: string };

/** Waits for as much of the delivery as the inputs ask for. */
export async function follow(delivery: Delivery, run: UploadRun): Promise<void> {
  const { inputs, context } = run;
  if (!inputs.waitForProcessing) return lookOnce(delivery, run);
  try {
    const build = await processedBuild(delivery, run);
    await settleExportCompliance(run.api, build, inputs.usesNonExemptEncryption, context);
  } catch (error) {
    if (inputs.onTimeout === 'fail' || !isTimeout(error)) throw error;
    context.log.warning(`${messageOf(error)}\n${run.progress.whatIsLeft()}`);
  }
}

async function processedBuild(delivery: Delivery, run: UploadRun): Promise<Build> {
  const { api, inputs, progress, context } = run;
  const id =
    delivery.buildId === undefined
      ? await acceptedBuildId(delivery.uploadId, run)
      : delivery.buildId;
  progress.accepted(id);
  return awaitProcessedBuild(api, id, {
    limitMs: inputs.processingTimeoutMs,
    context,
    onLook: ({ processingState }) => progress.seen(processingState),
  });
}

async function acceptedBuildId(
  uploadId: string,
  { api, inputs, progress, context }: UploadRun,
): Promise<string> {
  const accepted = await awaitAcceptance(api, uploadId, {
    limitMs: inputs.appearTimeoutMs,
    context,
    onLook: ({ state }) => progress.seen(state),
  });
  return accepted.buildId;
}

/**
 * The upload is read back even when nobody waits: a file that Apple refuses at once is an error.
 */
async function lookOnce(
  { uploadId, buildId }: Delivery,
  { api, inputs, progress, context }: UploadRun,
): Promise<void> {
  if (buildId === undefined) {
    const upload = await readBuildUpload(api, uploadId);
    progress.seen(upload.state);
    requireNotRefused(upload);
    if (upload.buildId !== undefined) progress.accepted(upload.buildId);
  }
  context.log.notice(progress.whatIsLeft());
  if (inputs.usesNonExemptEncryption !== undefined) {
    context.log.warning(
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
