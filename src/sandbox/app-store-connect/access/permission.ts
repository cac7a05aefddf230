/** Roles of keys, and the writes that they allow. */
import type { ApiKey } from './authentication.ts';
import { forbidden } from '../refusal.ts';

const PROVISIONING: ReadonlySet<string> = new Set([
  'bundleIds',
  'certificates',
  'devices',
  'profiles',
]);

const APP_MANAGERS = ['ACCOUNT_HOLDER', 'ADMIN', 'APP_MANAGER'];
const DEVELOPERS = [...APP_MANAGERS, 'DEVELOPER'];

/** Resources that a key must be allowed to write before it may read them. */
const READ_BY_WRITERS_ONLY: ReadonlySet<string> = new Set(['reviewSubmissions']);

/**
 * Roles that may write, where a source says so. Each other write stays open to every role; that
 * Apple allows it is unproven.
 */
const ROLES: readonly {
  readonly types: readonly string[];
  readonly roles: readonly string[];
  readonly source: string;
}[] = [
  {
    types: ['buildUploads', 'buildUploadFiles'],
    roles: DEVELOPERS,
    source: 'App Store Connect Help, "Upload builds"',
  },
  {
    types: ['betaAppLocalizations', 'betaBuildLocalizations'],
    roles: APP_MANAGERS,
    source: 'fastlane/docs#1050: a Developer gets 403 for What to Test',
  },
  {
    types: [
      'appStoreVersionLocalizations',
      'appStoreVersionReleaseRequests',
      'appStoreVersions',
      'reviewSubmissionItems',
      'reviewSubmissions',
    ],
    roles: APP_MANAGERS,
    source: 'App Store Connect Help, "Submit an app"',
  },
  {
    types: [...PROVISIONING, 'bundleIdCapabilities'],
    roles: ['ACCOUNT_HOLDER', 'ADMIN'],
    source: 'developer.apple.com/support/roles',
  },
];

const WRITERS: ReadonlyMap<string, readonly string[]> = new Map(
  ROLES.flatMap(({ types, roles }) =>
    types.map((type): [string, readonly string[]] => [type, roles]),
  ),
);

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
