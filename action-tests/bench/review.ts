/**
 * The cost of an update on its way to App Review in requests, time and memory beside that of
 * Codemagic's client, in one run against the sandbox:
 *
 *   npm run bench:review -- [--rounds 5] [--json FILE] [--environment FOLDER] [--no-vendor]
 *
 * Both make the version, attach an existing build, write What's New in one language and submit;
 * Codemagic's command knows one language only, so ours alone is measured with more. Ours also
 * reports what App Review would miss, before, and reads everything back. Looks that are repeated
 * are none here, since the sandbox is ready at once.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiKey } from '../../src/sandbox/material/api-key.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { codemagicCommands, installPython } from './codemagic.ts';
import { compare } from './compared.ts';
import type { Contender, Work } from './compared.ts';
import { bundleOf } from './own-bundle.ts';

interface Task {
  readonly buildId: string;
  /** What's New by locale. */
  readonly news: Readonly<Record<string, string>>;
}

const APP = 'com.example.bench';
const VERSION = '1.2.0';
const PACKAGES = ['codemagic-cli-tools==0.70.0'];
/** The requests for one language, and for each more. */
const REQUESTS = { first: 20, further: 2 };

const ours: Contender<Task> = async ({ buildId, news }, place) => {
  const texts = Object.entries(news).map(([language, text]) => ({ language, text }));
  await writeFile(join(place.folder, 'release_notes.json'), JSON.stringify(texts));
  return bundleOf('appstore-release', place, {
    'build-id': buildId,
    'whats-new': 'release_notes.json',
  });
};

function codemagic(environment: string): Contender<Task> {
  return async ({ buildId, news }, place) => {
    const [[locale, text] = ['', '']] = Object.entries(news);
    const words = ['--whats-new', text, '--locale', locale, '--release-type', 'MANUAL'];
    const command = ['builds', 'submit-to-app-store', buildId, ...words];
    return codemagicCommands(environment, place, [command]);
  };
}

await compare<Task>({
  works: [update(['en-US']), update(['en-US', 'de-DE', 'fr-FR', 'ja', 'ko'])],
  ours,
  others: (environment) => ({ 'codemagic-cli-tools': codemagic(environment) }),
  install: (environment) => installPython(environment, PACKAGES),
});

function update(locales: readonly string[]): Work<Task> {
  const { first, further } = REQUESTS;
  return {
    name: `an update in ${locales.length} language${locales.length > 1 ? 's' : ''}`,
    requests: first + further * (locales.length - 1),
    oursAlone: locales.length > 1,
    prepare(sandbox, key) {
      seed(sandbox, key, locales);
      const news = Object.fromEntries(locales.map((locale) => [locale, `News in ${locale}.`]));
      const builds = sandbox.state.appStoreConnect.apps[0]?.builds ?? [];
      return { buildId: builds.find((one) => one.buildNumber === '7')?.id ?? '', news };
    },
    requireDone(sandbox, { news }) {
      const [app] = sandbox.state.appStoreConnect.apps;
      const version = app?.appStoreVersions.find((one) => one.version === VERSION);
      const isDone =
        version?.state === 'WAITING_FOR_REVIEW' &&
        version.buildNumber === '7' &&
        Object.entries(news).every(([locale, text]) => version.whatsNew[locale] === text);
      if (!isDone) throw new Error(JSON.stringify(app));
    },
  };
}

/** An app with a version in the store, and a build of the next one. */
function seed(sandbox: Sandbox, key: ApiKey, locales: readonly string[]): void {
  sandbox.seed({
    appStoreConnect: {
      keys: [key],
      apps: [{ id: '6440000001', bundleId: APP, name: 'Bench' }],
      storePages: [{ app: APP }],
      builds: [
        { app: APP, version: '1.0.0', buildNumber: '1' },
        { app: APP, version: VERSION, buildNumber: '7' },
      ],
      appStoreVersions: [
        {
          app: APP,
          version: '1.0.0',
          state: 'READY_FOR_DISTRIBUTION',
          buildNumber: '1',
          texts: locales.map((locale) => ({ locale, whatsNew: 'The first.' })),
          reviewDetail: {
            contactFirstName: 'Ada',
            contactLastName: 'Harbour',
            contactPhone: '+15550100',
            contactEmail: 'ada@example.com',
          },
        },
      ],
    },
  });
}
