/** Errors after the upload, which say how to go on without a second one. */
import { ActionError, CancelledError } from '../../core/errors.ts';
import { appCenterErrors } from './errors.ts';

/** Throws what `work` does; with the release's id in the remedy once there is a release. */
export async function namingRelease<T>(
  id: () => number | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known = id();
    if (known === undefined) throw error;
    if (!(error instanceof ActionError) || error instanceof CancelledError) throw error;
    // This release holds something else than the file.
    if (isOfContents(error)) throw error;
    throw error.with({
      remedy: `${error.remedy} To go on with the release that was made, set \`release-id: ${known}\` and leave \`file\` out.`,
    });
  }
}

function isOfContents(error: ActionError): boolean {
  return (
    appCenterErrors.is(error, 'fingerprint-differs') || appCenterErrors.is(error, 'file-changed')
  );
}
