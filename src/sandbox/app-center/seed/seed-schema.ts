/** The shape of a seed, and the check of one that comes from elsewhere. */
import { flag, list, record, seedCheck, text } from '../../seed-check.ts';
import type { Item } from '../../seed-check.ts';
import type { Behaviour } from '../behaviour.ts';
import type { ApiToken, App, DistributionStore, TesterDevice } from '../records.ts';

export interface AppCenterSeed {
  /** A bare string is a user token with full access. */
  tokens?: (
    string | { token: string; app?: string; access?: ApiToken['access']; description?: string }
  )[];
  apps?: {
    owner: string;
    name: string;
    ownerType?: App['ownerType'];
    os?: string;
    displayName?: string;
  }[];
  /** `app` is `owner/name`. */
  groups?: {
    app: string;
    name: string;
    isPublic?: boolean;
    members?: string[];
    devices?: TesterDevice[];
  }[];
  stores?: { app: string; name: string; type?: DistributionStore['type']; track?: string }[];
  testers?: { app: string; email: string }[];
  behaviour?: Partial<Behaviour>;
}

type In<Name extends keyof AppCenterSeed> = Item<AppCenterSeed, Name>;

const token = record<Exclude<In<'tokens'>, string>>(
  { token: text, app: text, access: text, description: text },
  'token',
);

const device = record<TesterDevice>(
  { udid: text, name: text, provisioned: flag },
  'udid',
  'name',
  'provisioned',
);

const behaviour = record<Behaviour>({
  retired: flag,
  legacyUploads: text,
  chunkedUploads: text,
  pollsBeforeReady: { type: 'integer' },
  malware: flag,
  lostBlocks: list({ type: 'integer' }),
  unusualDestinations: text,
  looksBeforePublished: { type: 'integer' },
  storeRefusal: text,
  resigning: text,
  looksBeforeResigned: { type: 'integer' },
  fileHostCredentials: text,
  requestsInFiveMinutes: { type: 'integer' },
  errorShape: text,
  proof: text,
  looksBeforeIndexed: { type: 'integer' },
  symbols: text,
  largestPutBytes: { type: 'integer' },
});

export const checkSeed = seedCheck(
  'appCenter',
  record<AppCenterSeed>({
    tokens: list({ anyOf: [text, token] }),
    apps: list(
      record<In<'apps'>>(
        { owner: text, name: text, ownerType: text, os: text, displayName: text },
        'owner',
        'name',
      ),
    ),
    groups: list(
      record<In<'groups'>>(
        { app: text, name: text, isPublic: flag, members: list(text), devices: list(device) },
        'app',
        'name',
      ),
    ),
    stores: list(
      record<In<'stores'>>({ app: text, name: text, type: text, track: text }, 'app', 'name'),
    ),
    testers: list(record<In<'testers'>>({ app: text, email: text }, 'app', 'email')),
    behaviour,
  }),
);
