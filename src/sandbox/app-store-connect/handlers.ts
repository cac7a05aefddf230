/** The table of handlers, by method and path, and the check that none is missing or left over. */
import type { Call, Handler, PreparedHandler } from './call.ts';
import { operationKey, operations } from './json-api/operations.ts';
import type { Operation } from './json-api/operations.ts';
import { appInfos } from './app-review/app-infos.ts';
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
import { bundleIdCapabilities } from './routes/bundle-id-capabilities.ts';
import { certificates } from './routes/certificates.ts';
import { encryptionDeclarations } from './routes/encryption-declarations.ts';
import { profiles } from './routes/profiles.ts';
import { registrations } from './routes/registrations.ts';
import { webhooks } from './routes/webhooks.ts';

const tables: readonly Readonly<Record<string, Handler>>[] = [
  appInfos,
  bundleIdCapabilities,
  betaGroups,
  betaLocalizations,
  betaReview,
  betaTesters,
  buildUploadFiles,
  buildUploads,
  builds,
  certificates,
  encryptionDeclarations,
  localizations,
  profiles,
  registrations,
  reviewDetails,
  submissions,
  versions,
  webhooks,
];
const handlers: Readonly<Record<string, Handler | undefined>> = Object.assign({}, ...tables);
const preparedHandlers: Readonly<Record<string, PreparedHandler | undefined>> =
  preparedBuildUploadFiles;

/**
 * Throws unless there is a handler for each operation that writes and an operation for each handler;
 * a sandbox with either missing must not start.
 */
export function checkHandlers(): void {
  const writing = operations.filter(({ method }) => method !== 'GET').map(operationKey);
  const handled = [...tables, preparedBuildUploadFiles].flatMap((table) => Object.keys(table));
  const problems = [
    ...writing.filter((key) => !handled.includes(key)).map((key) => `${key} has no handler`),
    ...handled.filter((key) => !writing.includes(key)).map((key) => `${key} is not in the table`),
    ...handled
      .filter((key, index) => handled.indexOf(key) !== index)
      .map((key) => `${key} has two handlers`),
  ];
  if (problems.length > 0) throw new Error(`Operations: ${problems.join('; ')}.`);
}

/** The change that an operation makes, after whatever has to be read first. */
export async function handlerFor(operation: Operation, call: Call): Promise<Handler> {
  const key = operationKey(operation);
  const handler = handlers[key] ?? (await preparedHandlers[key]?.(call));
  if (!handler) throw new Error(`The operation ${key} has no handler`);
  return handler;
}
