/**
 * The cost of a distribution in requests, time and memory beside that of other people's clients,
 * all in one run against the sandbox:
 *
 *   npm run bench:distribute -- [--rounds 5] [--json FILE] [--environment FOLDER] [--no-vendor]
 *
 * Everybody gives an existing build notes and groups and submits it to beta review. Ours also reads
 * everything back and checks the test information before. The environment is Python's.
 */
import type { BuildSnapshot } from '../../src/sandbox/app-store-connect/snapshot.ts';
import type { ApiKey } from '../../src/sandbox/material/api-key.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { installPython } from './codemagic.ts';
import { compare } from './compared.ts';
import type { Work } from './compared.ts';
import { asconnect, codemagic, ours, PACKAGES } from './distribute/contenders.ts';
import type { Task } from './distribute/contenders.ts';

interface Size {
  readonly name: string;
  readonly groups: readonly string[];
  readonly locales: readonly string[];
  readonly requests: number;
}

const APP = 'com.example.bench';
const APP_ID = '6440000001';
const SIZES: readonly Size[] = [
  { name: 'notes, one group, beta review', groups: ['One'], locales: ['en-US'], requests: 10 },
  {
    name: 'five groups, ten languages, beta review',
    groups: ['One', 'Two', 'Three', 'Four', 'Five'],
    locales: 'en-US de-DE fr-FR es-ES it ja ko pt-BR ru zh-Hans'.split(' '),
    requests: 24,
  },
];

await compare<Task>({
  works: SIZES.map(distribution),
  ours,
  others: (environment) => ({
    'codemagic-cli-tools': codemagic(environment),
    asconnect: asconnect(environment),
  }),
  install: (environment) => installPython(environment, PACKAGES),
});

function distribution({ name, groups, locales, requests }: Size): Work<Task> {
  return {
    name,
    requests,
    prepare(sandbox, key) {
      seed(sandbox, key, groups, locales);
      const notes = Object.fromEntries(locales.map((locale) => [locale, `News in ${locale}.`]));
      return { appId: APP_ID, buildId: builtOne(sandbox).id, groups, notes };
    },
    requireDone(sandbox, task) {
      const { betaGroups, whatsNew, betaReviewState } = builtOne(sandbox);
      const isDone =
        task.groups.every((group) => betaGroups.includes(group)) &&
        Object.entries(task.notes).every(([locale, text]) => whatsNew[locale] === text) &&
        betaReviewState === 'WAITING_FOR_REVIEW';
      if (!isDone) throw new Error(JSON.stringify(builtOne(sandbox)));
    },
  };
}

/** An app whose test information is whole, in all languages, and a build that nobody has yet. */
function seed(
  sandbox: Sandbox,
  key: ApiKey,
  groups: readonly string[],
  locales: readonly string[],
): void {
  sandbox.seed({
    appStoreConnect: {
      keys: [key],
      apps: [{ id: APP_ID, bundleId: APP, name: 'Bench' }],
      betaGroups: groups.map((name) => ({ app: APP, name })),
      betaAppLocalizations: locales.map((locale) => ({
        app: APP,
        locale,
        description: 'Ships.',
        feedbackEmail: 'crew@example.com',
      })),
      betaAppReviewDetails: [
        {
          app: APP,
          contactFirstName: 'Ada',
          contactLastName: 'Harbour',
          contactPhone: '+1 555 0100',
          contactEmail: 'ada@example.com',
        },
      ],
      builds: [{ app: APP, version: '1.2.0', buildNumber: '7' }],
    },
  });
}

function builtOne({ state }: Sandbox): BuildSnapshot {
  const [build] = state.appStoreConnect.apps[0]?.builds ?? [];
  if (!build) throw new Error('The sandbox holds no build.');
  return build;
}
