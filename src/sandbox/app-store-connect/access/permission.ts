import type { ApiKey } from './authentication.ts';
import { forbidden } from '../refusal.ts';

const PROVISIONING: ReadonlySet<string> = new Set([
  'bundleIds',
  'certificates',
  'devices',
  'profiles',
]);

/** Only what is firmly known of Apple's roles; all else is allowed to every role. */
const WRITERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['betaAppLocalizations', ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER']],
  ['betaBuildLocalizations', ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER']],
  ['buildUploads', ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER', 'DEVELOPER']],
  ['buildUploadFiles', ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER', 'DEVELOPER']],
  ...[...PROVISIONING].map((type): [string, string[]] => [type, ['ACCOUNT_HOLDER', 'ADMIN']]),
]);

export function checkPermission(key: ApiKey, method: string, path: string): void {
  const [, , type = ''] = path.split('/');
  const isIndividual = key.issuerId === undefined;
  const roles = method === 'GET' ? undefined : WRITERS.get(type);
  const isRefused = roles !== undefined && !roles.some((role) => key.roles.includes(role));
  if ((isIndividual && PROVISIONING.has(type)) || isRefused) {
    throw forbidden('The API key in use does not allow this request');
  }
}
