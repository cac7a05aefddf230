/** The wait until Apple has made a build of an upload, or refused it. */
import { refusalRemedies } from '../../../core/apple/checks/refusal-remedies.ts';
import { waitForApple } from '../../../core/app-store-connect/apple-wait.ts';
import type { WaitLimit } from '../../../core/app-store-connect/apple-wait.ts';
import { readBuildUpload } from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import { sayMessage } from '../../../core/app-store-connect/build-uploads/processing-messages.ts';
import type { BuildUpload } from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { uploadErrors } from '../errors.ts';

export interface AcceptedUpload extends BuildUpload {
  readonly buildId: string;
}

export interface AcceptanceWait extends WaitLimit {
  /** Called with the result of each look, also when that is an error. */
  readonly onLook: (upload: BuildUpload) => void;
}

export async function awaitAcceptance(
  api: AppStoreConnect,
  uploadId: string,
  { limitMs, context, onLook }: AcceptanceWait,
): Promise<AcceptedUpload> {
  let last: BuildUpload | undefined;
  const accepted = await waitForApple<AcceptedUpload>(api, {
    what: 'Apple to accept the upload',
    look: async (api) => {
      const upload = await readBuildUpload(api, uploadId);
      onLook(upload);
      last = upload;
      const { state, buildId } = requireNotRefused(upload);
      return state === 'COMPLETE' && buildId !== undefined
        ? { done: true, value: { ...upload, buildId } }
        : { done: false, state: state === 'COMPLETE' ? 'COMPLETE, but no build yet' : state };
    },
    limitMs,
    context,
    timeoutError: (timeout) =>
      uploadErrors.error('not-accepted', {
        message: `${timeout.message} The upload is ${uploadId}.`,
        ...saidSoFar(last),
        cause: timeout,
      }),
  });
  accepted.warnings.forEach((message) =>
    context.log.warning(`Apple warns: ${sayMessage(message)}`),
  );
  accepted.infos.forEach((message) => context.log.info(`Apple notes: ${sayMessage(message)}`));
  return accepted;
}

/** Apple's messages about an upload of which it has not yet made a build. */
function saidSoFar(upload: BuildUpload | undefined): { said?: string } {
  const messages = upload ? [...upload.errors, ...upload.warnings, ...upload.infos] : [];
  return messages.length > 0 ? { said: messages.map(sayMessage).join('\n') } : {};
}

/** Returns the upload. Throws `upload/refused` when Apple refused it. */
export function requireNotRefused(upload: BuildUpload): BuildUpload {
  const { state, errors, warnings, buildNumber } = upload;
  if (state !== 'FAILED') return upload;
  const codes = errors.map(({ code }) => code);
  const remedies = refusalRemedies(errors);
  throw uploadErrors.error('refused', {
    message: `Apple refused build ${buildNumber}${codes.length > 0 ? ` (${codes.slice(0, 10).join(', ')})` : ''}.`,
    ...(errors.length > 0 ? { said: errors.map(sayMessage).join('\n') } : {}),
    ...(remedies.length > 0 ? { remedy: remedies.join(' ') } : {}),
    details: warnings.map((warning) => `Apple also warns: ${sayMessage(warning)}`),
  });
}
