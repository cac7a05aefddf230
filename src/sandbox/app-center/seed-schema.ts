import { flag, list, record, seedCheck, text } from '../seed-check.ts';
import type { Item } from '../seed-check.ts';
import type { Behaviour } from './records.ts';
import type { AppCenterSeed } from './seed.ts';

type In<Name extends keyof AppCenterSeed> = Item<AppCenterSeed, Name>;

const token = record<Exclude<In<'tokens'>, string>>(
  { token: text, app: text, access: text },
  'token',
);

const behaviour = record<Behaviour>({
  retired: flag,
  legacyUploads: text,
  chunkedUploads: text,
  pollsBeforeReady: { type: 'integer' },
  malware: flag,
  lostBlocks: list({ type: 'integer' }),
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
        { app: text, name: text, isPublic: flag, members: list(text) },
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
