/** The build of an upload that somebody else has sent and not waited for. */
import { waitForApple } from '../apple-wait.ts';
import type { WaitLimit } from '../apple-wait.ts';
import { readBuildUpload } from '../build-uploads/build-uploads.ts';
import { sayMessage } from '../build-uploads/processing-messages.ts';
import type { BuildUpload } from '../build-uploads/build-uploads.ts';
import { readBuild } from '../builds.ts';
import type { Build } from '../builds.ts';
import type { AppStoreConnect, Query } from '../client/client.ts';
import { buildChoiceErrors } from './errors.ts';

/**
 * Waits until the upload has become a build. An id that Apple does not know at the first look is an
 * error at once. Throws `build/upload-failed`, at the limit `build/not-found`, and what the client
 * throws.
 */
export async function awaitBuildOfUpload(
  api: AppStoreConnect,
  uploadId: string,
  { limitMs, context, beside }: WaitLimit & { readonly beside?: Query | undefined },
): Promise<Build> {
  const seen: BuildUpload[] = [await readBuildUpload(api, encodeURIComponent(uploadId))];
  const buildId = await waitForApple(api, {
    what: 'Apple to make a build of the upload',
    look: async (api) => {
      const upload = seen.pop() ?? (await readBuildUpload(api, encodeURIComponent(uploadId)));
      const { buildId } = requireNotFailed(upload);
      return buildId === undefined
        ? { done: false, state: upload.state }
        : { done: true, value: buildId };
    },
    limitMs,
    context,
    timeoutError: (timeout) =>
      buildChoiceErrors.error('not-found', {
        message: `${timeout.message} The upload is ${uploadId}.`,
        cause: timeout,
      }),
  });
  return readBuild(api, buildId, beside);
}

/** Returns the upload. Throws `build/upload-failed` with Apple's reasons when it failed. */
export function requireNotFailed(upload: BuildUpload): BuildUpload {
  if (upload.state !== 'FAILED') return upload;
  const { version, buildNumber, errors } = upload;
  throw buildChoiceErrors.error('upload-failed', {
    message: `Apple refused the upload of ${version} (${buildNumber}), so there is no build of it.`,
    ...(errors.length > 0 ? { said: errors.map(sayMessage).join('\n') } : {}),
  });
}
