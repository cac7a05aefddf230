import type { ApiKey } from './authentication.ts';
import { forbidden } from '../refusal.ts';

const PROVISIONING: ReadonlySet<string> = new Set([
  'bundleIds',
  'certificates',
  'devices',
  'profiles',
]);

const APP_MANAGERS = ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER'];

/** Such a key may not even be told of them. */
const READ_BY_WRITERS_ONLY: ReadonlySet<string> = new Set(['reviewSubmissions']);

/** Only what is firmly known of Apple's roles; all else is allowed to every role. */
const WRITERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['appStoreVersionLocalizations', APP_MANAGERS],
  ['appStoreVersionReleaseRequests', APP_MANAGERS],
  ['appStoreVersions', APP_MANAGERS],
  ['reviewSubmissionItems', APP_MANAGERS],
  ['reviewSubmissions', APP_MANAGERS],
  ['betaAppLocalizations', ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER']],
  ['betaBuildLocalizations', ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER']],
  ['buildUploads', ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER', 'DEVELOPER']],
  ['buildUploadFiles', ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER', 'DEVELOPER']],
  ...[...PROVISIONING].map((type): [string, string[]] => [type, ['ACCOUNT_HOLDER', 'ADMIN']]),
]);

export function checkPermission(key: ApiKey, method: string, path: string): void {
  const [, , type = ''] = path.split('/');
  const isIndividual = key.issuerId === undefined;
  const isFree = method === 'GET' && !READ_BY_WRITERS_ONLY.has(type);
  const roles = isFree ? undefined : WRITERS.get(type);
  const isRefused = roles !== undefined && !roles.some((role) => key.roles.includes(role));
  if ((isIndividual && PROVISIONING.has(type)) || isRefused) {
    throw forbidden('The API key in use does not allow this request');
  }
}
