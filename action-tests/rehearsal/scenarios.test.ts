// Each scenario on the one action that it is about, with the services and the Mac as it sets them.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { macToolProgram } from '../../.github/scripts/rehearsal-script.ts';
import { machinesIn } from '../../src/rehearsal/machines/mac.ts';
import { scenarios, scenariosNamed } from '../../src/rehearsal/scenarios/catalogue.ts';
import { runInterrupted } from '../../src/rehearsal/scenarios/interrupted-run.ts';
import {
  scenarioAccount,
  scenarioLimits,
  scenarioLines,
  scenarioVariables,
  setScenarios,
} from '../../src/rehearsal/scenarios/play.ts';
import type { Scenario } from '../../src/rehearsal/scenarios/scenario.ts';
import { SandboxClient } from '../../src/rehearsal/services/sandbox-client.ts';
import { writeFletApp } from '../../src/rehearsal/project/flet-app.ts';
import type { JobRecord, StepRecord } from '../../src/rehearsal/workflow/records.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox, Seed } from '../../src/sandbox/sandbox.ts';
import { playWorkflow } from './play-workflow.ts';

const app = { bundleId: 'com.example.harbour', version: '1.2.3', buildNumber: '7' };
const key = createApiKey();
const signing = createSigningMaterial({ bundleId: app.bundleId, teamId: 'H4RB0UR123' });
const secrets = {
  APP_STORE_CONNECT_KEY_ID: key.keyId,
  APP_STORE_CONNECT_ISSUER_ID: key.issuerId,
  APP_STORE_CONNECT_PRIVATE_KEY: key.privateKeyPem,
  CERTIFICATE: signing.pkcs12.toString('base64'),
  CERTIFICATE_PASSWORD: signing.password,
  PROFILE: signing.profile.toString('base64'),
  APPCENTER_TOKEN: 'appcenter-token-of-a-test',
};

const contact = {
  contactFirstName: 'Ada',
  contactLastName: 'Example',
  contactPhone: '+15550100',
  contactEmail: 'ada@example.com',
};

let root: string;
let sandbox: Sandbox;
let client: SandboxClient;
let repository: Record<string, string | Buffer>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'slipway-scenarios-'));
  sandbox = await startSandbox({ partSizeBytes: 4096 });
  client = new SandboxClient(sandbox.url);
  const ipa = join(root, 'App.ipa');
  await writeIpa(ipa, {
    ...app,
    infoPlist: { ITSAppUsesNonExemptEncryption: false },
    teamId: signing.teamId,
    profile: signing.profile,
    signer: signing.signer,
  });
  await writeFletApp(root);
  const files = ['App.ipa', 'pyproject.toml', 'src/main.py'];
  const texts = files.map(async (name) => [name, await readFile(join(root, name))] as const);
  repository = Object.fromEntries(await Promise.all(texts));
});

afterAll(async () => {
  await sandbox.close();
  await rm(root, { recursive: true });
});

beforeEach(() => {
  sandbox.reset();
});

function account(): Seed {
  const { bundleId } = app;
  return {
    appStoreConnect: {
      team: { id: signing.teamId, name: 'Harbour' },
      keys: [key],
      apps: [{ bundleId, name: 'Harbour', primaryLocale: 'en-US' }],
      bundleIds: [{ identifier: bundleId }],
      certificates: [{ content: signing.certificate.der.toString('base64') }],
      betaGroups: [
        { app: bundleId, name: 'Team', isInternalGroup: true },
        { app: bundleId, name: 'Friends', isInternalGroup: false },
      ],
      betaAppLocalizations: [
        { app: bundleId, locale: 'en-US', description: 'Tides.', feedbackEmail: 'a@example.com' },
      ],
      betaAppReviewDetails: [{ app: bundleId, ...contact, demoAccountRequired: false }],
      storePages: [{ app: bundleId }],
    },
    appCenter: {
      tokens: [secrets.APPCENTER_TOKEN],
      apps: [{ owner: 'example', name: 'Harbour', os: 'iOS' }],
      stores: [{ app: 'example/Harbour', name: 'Production' }],
    },
  };
}

const use = (action: string, inputs: string): string =>
  `      - { id: it, uses: slipway-actions/slipway/actions/${action}@v1, with: { ${inputs} } }`;
const apiKey =
  "api-key-id: '${{ secrets.APP_STORE_CONNECT_KEY_ID }}', issuer-id: '${{ secrets.APP_STORE_CONNECT_ISSUER_ID }}', api-private-key: '${{ secrets.APP_STORE_CONNECT_PRIVATE_KEY }}'";
const certificate =
  "certificate: '${{ secrets.CERTIFICATE }}', certificate-password: '${{ secrets.CERTIFICATE_PASSWORD }}'";
const signed = `      - id: signing
        uses: slipway-actions/slipway/actions/setup-signing@v1
        with: { ${certificate}, provisioning-profiles: '\${{ secrets.PROFILE }}' }`;

/** The steps that a workflow would use the action with. */
const steps: Readonly<Record<string, string>> = {
  'setup-signing': use(
    'setup-signing',
    `${certificate}, provisioning-profiles: '\${{ secrets.PROFILE }}'`,
  ),
  'no-devices': use(
    'setup-signing',
    `${apiKey}, ${certificate}, bundle-ids: ${app.bundleId}, export-method: release-testing, create-missing: true`,
  ),
  'flet-build-ipa': [
    '      - run: pip install flet-cli',
    // A Flutter that is there need not be fetched.
    '      - uses: subosito/flutter-action@v2',
    signed,
    use(
      'flet-build-ipa',
      "bundle-id: '${{ steps.signing.outputs.bundle-id }}', provisioning-profile: '${{ steps.signing.outputs.provisioning-profile }}', signing-certificate: '${{ steps.signing.outputs.signing-certificate }}', team-id: '${{ steps.signing.outputs.team-id }}', export-method: '${{ steps.signing.outputs.export-method }}'",
    ),
  ].join('\n'),
  'appstore-upload': use('appstore-upload', `${apiKey}, ipa-path: App.ipa`),
  'testflight-distribute': use(
    'testflight-distribute',
    `${apiKey}, bundle-id: ${app.bundleId}, version: ${app.version}, groups: "Team\\nFriends", release-notes: New.`,
  ),
  'appstore-release': use(
    'appstore-release',
    `${apiKey}, bundle-id: ${app.bundleId}, version: ${app.version}, whats-new: New., contact-first-name: Ada, contact-last-name: Example, contact-phone: '+15550100', contact-email: a@example.com`,
  ),
  'app-rejected': use(
    'appstore-release',
    `${apiKey}, bundle-id: ${app.bundleId}, version: ${app.version}, whats-new: New., until: approved`,
  ),
  'appcenter-release': use(
    'appcenter-release',
    "api-url: '${{ vars.APPCENTER_URL }}', api-token: '${{ secrets.APPCENTER_TOKEN }}', app: example/Harbour, file: App.ipa, stores: Production, release-notes: New tides for everybody.",
  ),
};

const onMac = ['setup-signing', 'flet-build-ipa'];
const needsBuild = ['testflight-distribute', 'appstore-release'];

/** Material that ends when the scenario says so. */
function outdated({ dates }: Scenario): Record<string, string> {
  if (dates === undefined) return {};
  const { teamId } = signing;
  const material = createSigningMaterial({ bundleId: app.bundleId, teamId, ...dates });
  return {
    CERTIFICATE: material.pkcs12.toString('base64'),
    CERTIFICATE_PASSWORD: material.password,
    PROFILE: material.profile.toString('base64'),
  };
}

async function play(scenario: Scenario): Promise<StepRecord | undefined> {
  const { action, name, interrupt } = scenario;
  sandbox.seed(scenarioAccount([scenario], account()));
  if (needsBuild.includes(action)) {
    const { bundleId, ...build } = app;
    sandbox.seed({
      appStoreConnect: {
        builds: [{ app: bundleId, ...build, usesNonExemptEncryption: false }],
        ...(name === 'app-rejected' && {
          appStoreVersions: [
            {
              app: bundleId,
              version: app.version,
              texts: [{ locale: 'en-US' }],
              reviewDetail: contact,
            },
          ],
        }),
      },
    });
  }
  await setScenarios([scenario], client, app);
  const text = `
  one:
    runs-on: ${onMac.includes(action) ? 'macos-26' : 'ubuntu-latest'}
    steps:
      - uses: actions/checkout@v7
${steps[name] ?? steps[action]}
`;
  const run = async (stops: object, attempt: number): Promise<JobRecord[]> => {
    const { jobs } = await playWorkflow(text, {
      repository,
      secrets: { ...secrets, ...outdated(scenario) },
      vars: { APPCENTER_URL: sandbox.url },
      limits: scenarioLimits([scenario]),
      machineFor: machinesIn(
        join(root, `${name}-${attempt}`),
        {
          APP_STORE_CONNECT_API_URL: sandbox.url,
          ACTIONS_CACHE_SERVICE_V2: 'true',
          ACTIONS_RUNTIME_TOKEN: 'token-of-a-test',
          SLIPWAY_MAC_ISSUERS: await client.issuer(),
          ...scenarioVariables([scenario]),
        },
        { allowNetwork: true, toolProgram: macToolProgram },
      ),
      ...stops,
    });
    return Object.values(jobs);
  };
  const { signal } = new AbortController();
  const records =
    interrupt === undefined
      ? await run({}, 1)
      : await runInterrupted({ interrupt, client, signal, write: () => undefined }, run);
  return records
    .flatMap((job) => job.steps)
    .find(({ id, phase }) => id === 'it' && phase === 'main');
}

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  async (_name, scenario) => {
    const step = await play(scenario);
    const errors = step?.annotations.filter(({ level }) => level === 'error') ?? [];
    const shown = errors.map(({ title = '', message }) => `${title} ${message}`);
    if (scenario.interrupt === 'cancel') {
      expect(step?.outcome).toBe('cancelled');
      expect(step?.annotations.at(-1)?.message).toContain('The next run of this step goes on');
    } else if (scenario.code === undefined) {
      expect({ outcome: step?.outcome, shown }).toEqual({ outcome: 'success', shown: [] });
    } else {
      expect(shown.join('\n')).toContain(scenario.code);
      expect(step?.outcome).toBe('failure');
    }
  },
);

test('scenarios are found by their names, and a misspelt one by its neighbour', () => {
  expect(scenariosNamed(['rate-limit', 'part-lost']).map(({ name }) => name)).toEqual([
    'rate-limit',
    'part-lost',
  ]);
  expect(() => scenariosNamed(['rate-limits'])).toThrow('did you mean "rate-limit"?');
  expect(() => scenariosNamed(['x'])).toThrow('--scenarios');
});

test('each says in a line what it plays, and what a good workflow shows', () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  expect(scenarios.length).toBeGreaterThanOrEqual(25);
  for (const scenario of scenarios) {
    const [title = '', course = ''] = scenarioLines([scenario]);
    expect(title).toMatch(/^Scenario [a-z0-9-]+: [A-Z].*\.$/);
    expect(course).toMatch(/^ {2}A good workflow: .*\.$/);
  }
});
