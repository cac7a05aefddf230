import type { Call, Handler, PreparedHandler } from './call.ts';
import { operationKey } from './json-api/operations.ts';
import type { Operation } from './json-api/operations.ts';
import { localizations } from './app-review/localizations.ts';
import { reviewDetails } from './app-review/review-details.ts';
import { submissions } from './app-review/submissions.ts';
import { versions } from './app-review/versions.ts';
import { betaGroups } from './routes/beta-groups.ts';
import { betaLocalizations } from './routes/beta-localizations.ts';
import { betaReview } from './routes/beta-review.ts';
import { betaTesters } from './routes/beta-testers.ts';
import { buildUploadFiles, preparedBuildUploadFiles } from './routes/build-upload-files.ts';
import { buildUploads } from './routes/build-uploads.ts';
import { builds } from './routes/builds.ts';
import { certificates } from './routes/certificates.ts';
import { profiles } from './routes/profiles.ts';
import { registrations } from './routes/registrations.ts';

const handlers: Record<string, Handler | undefined> = {
  ...betaGroups,
  ...betaLocalizations,
  ...betaReview,
  ...betaTesters,
  ...buildUploadFiles,
  ...buildUploads,
  ...builds,
  ...certificates,
  ...localizations,
  ...profiles,
  ...registrations,
  ...reviewDetails,
  ...submissions,
  ...versions,
};
const preparedHandlers: Record<string, PreparedHandler | undefined> = preparedBuildUploadFiles;

/** The change that an operation makes, after whatever has to be read first. */
export async function handlerFor(operation: Operation, call: Call): Promise<Handler> {
  const key = operationKey(operation);
  const handler = handlers[key] ?? (await preparedHandlers[key]?.(call));
  if (!handler) throw new Error(`The operation ${key} has no handler`);
  return handler;
}
