/** The testers that are asked for, as far as Apple knows them. Addresses stay in memory. */
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/refusals/errors.ts';
import type { WantedTester } from './tester-list.ts';

export interface KnownTester {
  readonly id: string;
  /** In lower case. */
  readonly email: string;
  /** NOT_INVITED, INVITED, ACCEPTED, INSTALLED, REVOKED, or what Apple adds one day. */
  readonly state: string | undefined;
  readonly groupIds: ReadonlySet<string>;
  readonly buildIds: ReadonlySet<string>;
}

/** The number of e-mail addresses that fit into the address of one request. */
const ADDRESSES_A_REQUEST = 50;

/** Testers of one app; Apple keeps them for each app apart. Costs a request for each 50. */
export async function readTesters(
  api: AppStoreConnect,
  appId: string,
  wanted: readonly WantedTester[],
): Promise<ReadonlyMap<string, KnownTester>> {
  const known = new Map<string, KnownTester>();
  for (const some of chunks(wanted)) {
    const { data } = await api.getAll('/v1/betaTesters', {
      'filter[apps]': appId,
      'filter[email]': some.map(({ email }) => email),
      include: ['betaGroups', 'builds'],
      'fields[betaTesters]': ['email', 'state', 'betaGroups', 'builds'],
      'fields[betaGroups]': ['name'],
      'fields[builds]': ['version'],
      'limit[betaGroups]': 50,
      'limit[builds]': 50,
    });
    for (const resource of data) {
      const email = resource.attributes.text('email')?.toLowerCase();
      if (email === undefined) continue;
      known.set(email, {
        id: resource.id,
        email,
        state: resource.attributes.text('state'),
        groupIds: new Set(resource.relatedIds('betaGroups')),
        buildIds: new Set(resource.relatedIds('builds')),
      });
    }
  }
  return known;
}

/** The number of testers from outside the team; `undefined` where the key may not read users. */
export async function countOutsideTeam(
  api: AppStoreConnect,
  wanted: readonly WantedTester[],
): Promise<number | undefined> {
  try {
    const users = new Set<string>();
    for (const some of chunks(wanted)) {
      const { data } = await api.getAll('/v1/users', {
        'filter[username]': some.map(({ email }) => email),
        'fields[users]': ['username'],
      });
      data.forEach(({ attributes }) => users.add(attributes.text('username')?.toLowerCase() ?? ''));
    }
    return wanted.filter(({ email }) => !users.has(email)).length;
  } catch (error) {
    if (appStoreConnectErrors.is(error, 'role-too-small')) return undefined;
    throw error;
  }
}

function chunks(testers: readonly WantedTester[]): readonly (readonly WantedTester[])[] {
  const count = Math.ceil(testers.length / ADDRESSES_A_REQUEST);
  return Array.from({ length: count }, (_, index) =>
    testers.slice(index * ADDRESSES_A_REQUEST, (index + 1) * ADDRESSES_A_REQUEST),
  );
}
