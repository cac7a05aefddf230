// Where the secrets and variables of a workflow lead, and whether what they hold fits together.
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FoundApp } from '../../src/rehearsal/project/found-app.ts';
import { createRepositorySetup } from '../../src/rehearsal/services/repository-setup.ts';
import type { SetupNeeds } from '../../src/rehearsal/services/repository-setup.ts';
import { kindOfSecret } from '../../src/rehearsal/mistakes/secret-names.ts';
import { contradicts, purposeByName } from '../../src/rehearsal/settings/purposes.ts';
import { toldSettings } from '../../src/rehearsal/settings/told-settings.ts';
import { readWorkflow } from '../../src/rehearsal/workflow/reading/read-workflow.ts';
import { profilePayload } from '../../src/sandbox/material/provisioning-profile.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'slipway-settings-'));
  await mkdir(join(root, '.github', 'workflows'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

const slipway = 'slipway-actions/slipway/actions';
const app: FoundApp = {
  kind: 'xcode',
  folder: '',
  configuration: 'Release',
  name: 'Compass',
  bundleId: 'io.northbound.compass',
  profileName: 'Compass Store',
  version: '5.0.2',
  buildNumber: '77',
  teamId: 'QK4T7ZB2MN',
  extensions: [
    { name: 'ShareExtension', bundleId: 'io.northbound.compass.share', profileName: undefined },
    { name: 'Widget', bundleId: 'io.northbound.compass.widget', profileName: undefined },
  ],
};

async function file(name: string, text: string): Promise<string> {
  const path = join(root, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  return path;
}

const noOptions = { secrets: {}, secretsFile: undefined, seed: undefined, strict: false };

async function setupOf(workflow: string, changes: Partial<SetupNeeds> = {}) {
  const path = await file('.github/workflows/test.yml', `on: workflow_dispatch\n${workflow}`);
  return createRepositorySetup({
    workflow: await readWorkflow(path),
    apps: [app],
    isDemo: false,
    options: noOptions,
    appCenterUrl: 'http://127.0.0.1:1',
    ...changes,
  });
}

const job = (steps: string, more = '') =>
  `jobs:\n  one:\n    runs-on: macos-26\n${more}    steps:\n${steps}`;
const upload = (key: string) =>
  `      - uses: ${slipway}/appstore-upload@v1\n        with: { ipa-path: a.ipa, api-key-id: '\${{ secrets.ID }}', api-private-key: '${key}' }\n`;

describe('a secret is followed to the input that it feeds', () => {
  test.each([
    ['as it is', job(upload('${{ secrets.ODD }}'))],
    ['in brackets', job(upload("${{ secrets[''ODD''] }}"))],
    ['through the workflow', `env: { K: '\${{ secrets.ODD }}' }\n${job(upload('${{ env.K }}'))}`],
    ['through a job', job(upload('${{ env.K }}'), "    env: { K: '${{ secrets.ODD }}' }\n")],
    [
      'through a variable of the same name',
      job(
        upload('${{ env.K }}').replace('uses', "env: { K: '${{ env.K }}' }\n        uses"),
        "    env: { K: '${{ secrets.ODD }}' }\n",
      ),
    ],
    [
      'through an output',
      job(
        `      - id: note\n        env: { K: '\${{ secrets.ODD }}' }\n        run: echo "key=$K" >> "$GITHUB_OUTPUT"\n${upload('${{ steps.note.outputs.key }}')}`,
      ),
    ],
    [
      'through GITHUB_ENV',
      job(
        `      - run: echo 'KEY=\${{ secrets.ODD }}' >> "$GITHUB_ENV"\n${upload('${{ env.KEY }}')}`,
      ),
    ],
    [
      'through a file',
      job(
        `      - env: { K: '\${{ secrets.ODD }}' }\n        run: echo "$K" > AuthKey.p8\n${upload('AuthKey.p8')}`,
      ),
    ],
    [
      'through another job',
      `jobs:
  first:
    runs-on: ubuntu-latest
    outputs: { key: '\${{ steps.note.outputs.key }}' }
    steps:
      - { id: note, env: { K: '\${{ secrets.ODD }}' }, run: 'echo "key=$K" >> "$GITHUB_OUTPUT"' }
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
${upload('${{ needs.first.outputs.key }}')}`,
    ],
    [
      'by a name that a matrix makes',
      job(
        upload("${{ secrets[format(''O{0}'', matrix.end)] }}"),
        '    strategy: { matrix: { end: [DD] } }\n',
      ),
    ],
    [
      'in place of an input, by a variable of ours',
      job(
        `      - uses: ${slipway}/appstore-upload@v1\n        env: { APP_STORE_CONNECT_PRIVATE_KEY: '\${{ secrets.ODD }}' }\n        with: { ipa-path: a.ipa, api-key-id: '\${{ secrets.ID }}' }\n`,
      ),
    ],
    [
      'by an input under the name of another action',
      job(upload('${{ secrets.ODD }}').replace('api-private-key', 'private-key')),
    ],
  ])('%s', async (_, workflow) => {
    const { secrets, account } = await setupOf(workflow);
    const key = createPrivateKey(secrets['ODD'] ?? '');
    const [known] = account.appStoreConnect?.keys ?? [];
    expect(known?.keyId).toBe(secrets['ID']);
    expect(createPublicKey(key).export({ type: 'spki', format: 'pem' })).toBe(known?.publicKeyPem);
  });

  test('into a called workflow, and a composite action within', async () => {
    await file(
      '.github/workflows/called.yml',
      `on:
  workflow_call:
    inputs: { app: { type: string, required: true } }
    secrets: { key: { required: true } }
${job(`      - uses: actions/checkout@v7\n      - uses: ./.github/actions/send\n        with: { key: '\${{ secrets.key }}' }\n`)}`,
    );
    await file(
      '.github/actions/send/action.yml',
      `name: Send\ndescription: Sends.\ninputs: { key: { description: Key., required: true } }\nruns:\n  using: composite\n  steps:\n    - uses: ${slipway}/appstore-upload@v1\n      with: { ipa-path: a.ipa, api-private-key: '\${{ inputs.key }}' }\n`,
    );
    const { made } = await setupOf(
      `jobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    with: { app: x }\n    secrets: { key: '\${{ secrets.ODD }}' }\n`,
    );
    expect(made).toMatchObject([{ name: 'ODD', purpose: 'api-private-key', from: 'use' }]);
  });

  test('one that a script decodes is in base64', async () => {
    const { secrets } = await setupOf(
      job(
        `      - env: { K: '\${{ secrets.ODD }}' }\n        run: echo "$K" | base64 --decode > AuthKey.p8\n${upload('AuthKey.p8')}`,
      ),
    );
    const pem = Buffer.from(secrets['ODD'] ?? '', 'base64').toString();
    expect(createPrivateKey(pem).asymmetricKeyType).toBe('ec');
  });
});

const sign = `      - uses: ${slipway}/setup-signing@v1
        with:
          certificate: \${{ secrets.A }}
          certificate-password: \${{ secrets.B }}
          provisioning-profiles: |
            \${{ secrets.WIDGET_P }}
            \${{ secrets.MAIN }}
            \${{ secrets.P_SHARE }}
`;

test('certificate, password and profiles fit each other, the bundles and the account', async () => {
  const { secrets, account } = await setupOf(job(sign));
  const open = (passphrase: string) => () =>
    createSecureContext({ pfx: Buffer.from(secrets['A'] ?? '', 'base64'), passphrase });
  expect(open(secrets['B'] ?? '')).not.toThrow();
  expect(open('another')).toThrow('mac verify failure');
  const payload = (name: string) => profilePayload(Buffer.from(secrets[name] ?? '', 'base64'));
  const [certificate] = account.appStoreConnect?.certificates ?? [];
  for (const [name, id] of [
    ['MAIN', app.bundleId],
    ['P_SHARE', `${app.bundleId}.share`],
    ['WIDGET_P', `${app.bundleId}.widget`],
  ] as const) {
    expect(payload(name)).toMatchObject({
      TeamIdentifier: ['QK4T7ZB2MN'],
      Entitlements: { 'application-identifier': `QK4T7ZB2MN.${id}` },
    });
    const [inside = []] = payload(name)['DeveloperCertificates'] as Uint8Array[];
    expect(Buffer.from(inside).toString('base64')).toBe(certificate?.content);
  }
  expect(payload('MAIN')['Name']).toBe('Compass Store');
});

test('a secret whose name speaks of another thing holds that: exchanged ones are exchanged', async () => {
  const { made } = await setupOf(
    job(`      - uses: ${slipway}/appstore-upload@v1
        with:
          ipa-path: a.ipa
          api-key-id: \${{ secrets.ASC_ISSUER_ID }}
          issuer-id: \${{ secrets.ASC_KEY_ID }}
`),
  );
  const purposes = Object.fromEntries(made.map(({ name, purpose }) => [name, purpose]));
  expect(purposes).toEqual({ ASC_ISSUER_ID: 'issuer-id', ASC_KEY_ID: 'api-key-id' });
});

test.each([
  'DIST_P12_PW',
  'P12_PASS',
  'CERT_PWD',
  'SIGNING_CERT_PASSPHRASE',
  'CERTIFICATE_PASSWORD',
])('the name %s speaks of a password, not of a certificate', (name) => {
  expect(purposeByName(name)).toBe('certificate-password');
  expect(contradicts(name, 'certificate-password')).toBeUndefined();
  expect(kindOfSecret(name)).toBe('a password');
});

test('of scripts alone a secret is guessed by its name, else it holds a mark and is told', async () => {
  const setup = await setupOf(
    job(
      '      - run: security import x\n        env: { A: "${{ secrets.BUILD_CERTIFICATE_BASE64 }}", B: "${{ secrets.P12_PASSWORD }}", C: "${{ secrets.CHAT_HOOK }}" }\n',
    ),
  );
  expect(setup.made).toMatchObject([
    { name: 'BUILD_CERTIFICATE_BASE64', purpose: 'certificate', from: 'name' },
    { name: 'P12_PASSWORD', purpose: 'certificate-password', from: 'name' },
    { name: 'CHAT_HOOK', purpose: undefined, from: 'mark' },
  ]);
  const told = toldSettings(setup, { isDemo: false }).join('\n');
  expect(told).toContain('hold only a mark: CHAT_HOOK.');
  expect(told).toContain('BUILD_CERTIFICATE_BASE64: signing certificate (.p12), by its name');
});

test('a secret that is not on the list of the repository is empty, and told', async () => {
  const secretsFile = await file('names.txt', '# gh secret list\nID\t2026-01-01\n');
  const setup = await setupOf(job(upload('${{ secrets.ODD }}')), {
    options: { ...noOptions, secretsFile },
  });
  expect(setup.secrets).toEqual({ ID: expect.stringMatching(/^[A-Z0-9]{10}$/) });
  expect(toldSettings(setup, { isDemo: false })[0]).toMatch(
    /reads secrets\.ODD, which is not among the repository's secrets, so it is empty/,
  );
});

test('a secret of one’s own takes the place of the made one, and the account knows its key', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const own = await file('AuthKey_OWN.p8', privateKey);
  const { secrets, account } = await setupOf(job(upload('${{ secrets.ODD }}')), {
    options: { ...noOptions, secrets: { ODD: own } },
  });
  expect(secrets['ODD']).toBe(privateKey.trimEnd());
  expect(account.appStoreConnect?.keys?.[0]?.publicKeyPem).toBe(publicKey);
});

describe('the services hold what the workflow names', () => {
  const distribute = job(`      - uses: ${slipway}/testflight-distribute@v1
        with: { groups: 'QA team, Sailors', testers: ada@example.com }
      - uses: ${slipway}/appcenter-release@v1
        with: { app: northbound/Compass, stores: Production, testers: bob@example.com }
      - uses: ${slipway}/setup-signing@v1
        with: { certificate: '\${{ secrets.A }}', bundle-ids: io.northbound.compass }
`);

  test('groups, testers, stores, the apps and the profiles of the account', async () => {
    const { account } = await setupOf(distribute);
    expect(account).toMatchObject({
      appStoreConnect: {
        team: { id: 'QK4T7ZB2MN' },
        apps: [{ bundleId: app.bundleId, name: 'Compass' }],
        betaGroups: [
          { app: app.bundleId, name: 'QA team', isInternalGroup: true },
          { app: app.bundleId, name: 'Sailors', isInternalGroup: false },
        ],
        teamUsers: ['ada@example.com'],
        profiles: [{ name: 'Compass Store', bundleId: app.bundleId }],
      },
      appCenter: {
        apps: [{ owner: 'northbound', name: 'Compass' }],
        stores: [{ app: 'northbound/Compass', name: 'Production' }],
        testers: [{ app: 'northbound/Compass', email: 'bob@example.com' }],
      },
    });
  });

  test('a strict account has its credentials and what the seed says', async () => {
    const seed = await file('seed.yml', 'appCenter:\n  apps: [{ owner: o, name: n }]\n');
    const setup = await setupOf(distribute, { options: { ...noOptions, seed, strict: true } });
    expect(Object.keys(setup.account.appStoreConnect ?? {})).toEqual([
      'team',
      'keys',
      'certificates',
    ]);
    expect(setup.ownSeed).toEqual({ appCenter: { apps: [{ owner: 'o', name: 'n' }] } });
  });

  test('a seed that is no table is refused by the name of its file', async () => {
    const seed = await file('list.yml', '- a\n');
    await expect(setupOf(distribute, { options: { ...noOptions, seed } })).rejects.toThrow(
      `--seed ${seed} cannot be used`,
    );
  });
});
