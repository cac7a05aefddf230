/** Nothing private in the app: what is left out, refused before the build, or found in the .ipa. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openZip } from '../../src/core/apple/archive/zip-archive.ts';
import { watchedProcesses } from '../support/action-context.ts';
import {
  build,
  fletMacs,
  installSigning,
  signingInputs,
  signingMaterial,
} from '../support/flet-mac.ts';
import type { FletMac } from '../support/flet-mac.ts';

const aMac = fletMacs();
const material = signingMaterial();
const signing = signingInputs(material);
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEY = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));

/** A Mac whose app has these files beside its own. */
async function macWith(version: string, files: Readonly<Record<string, string>>): Promise<FletMac> {
  const mac = await aMac({ environment: { SLIPWAY_FLET_VERSION: version } });
  await installSigning(mac.context.machine.home, material);
  for (const [path, text] of Object.entries(files)) {
    const file = join(mac.context.machine.workspace, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return mac;
}

/** The paths of the app’s own files in the .ipa, from the folder of the app. */
async function packedNames(outputs: Record<string, unknown>): Promise<string[]> {
  const archive = await openZip(String(outputs['ipa-path']));
  try {
    return [...archive.entries.keys()]
      .flatMap((name) => /\.bundle\/app\/(.*)$/.exec(name)?.[1] ?? [])
      .toSorted();
  } finally {
    await archive.close();
  }
}

async function refusalOf(mac: FletMac, given = {}): Promise<unknown> {
  const watched = watchedProcesses(mac.context.processes);
  const failure = await build(mac, { ...signing, ...given }, watched).catch(
    (error: unknown) => error,
  );
  expect(watched.calls.filter(({ argv }) => argv.includes('ipa'))).toEqual([]);
  return failure;
}

const HIDDEN = {
  '.git/config': '[core]\n',
  '.env': 'TOKEN=abc\n',
  '.github/workflows/release.yml': 'on: push\n',
  'env/pyvenv.cfg': 'home = /usr/bin\n',
  'env/lib/site.py': '',
  'tea/__init__.py': '',
  'tea/__pycache__/x.pyc': '',
  'tests/test_tea.py': '',
};

describe('what hides at the top, environments and caches', () => {
  test.each(['0.86.5', '1.0.5'])('are left out with flet %s, and named', async (version) => {
    const mac = await macWith(version, HIDDEN);
    const outputs = await build(mac, signing);
    expect(await packedNames(outputs)).toEqual([
      'main.pyc',
      'pyproject.toml',
      'tea/__init__.pyc',
      'tests/test_tea.pyc',
    ]);
    expect(mac.recorded.texts('info')).toContain(
      'Left out of the app: .env, .git, .github, env, tea/__pycache__.',
    );
    expect(mac.recorded.texts('warning')).toContainEqual(
      expect.stringContaining('.env does not go into the app'),
    );
  });

  test.each(['0.28.3', '0.86.5', '1.0.5'])(
    'are left out beside the exclusions of project and input with flet %s',
    async (version) => {
      const mac = await macWith(version, {
        ...HIDDEN,
        'notes/plan.md': '',
        'pyproject.toml': `[project]\nname = "harbour"\nversion = "1.2.3"\ndependencies = ["flet"]\n[tool.flet]\nbundle_id = "com.example.rehearsal"\nbuild_number = 7\napp.exclude = ["tests"]\n`,
      });
      const watched = watchedProcesses(mac.context.processes);
      const outputs = await build(mac, { ...signing, exclude: 'notes' }, watched);
      const argv = watched.calls.find((call) => call.argv.includes('ipa'))?.argv ?? [];
      expect(argv).toEqual(expect.arrayContaining(['--exclude', 'notes', 'tests']));
      if (version !== '0.28.3') {
        expect(await packedNames(outputs)).toEqual([
          'main.pyc',
          'pyproject.toml',
          'tea/__init__.pyc',
        ]);
      }
    },
  );

  test('stay in when allowed by name, with a flet that leaves them to the action', async () => {
    const mac = await macWith('0.86.5', { '.env': 'COLOUR=tea\n' });
    const outputs = await build(mac, { ...signing, 'allow-private-files': '.env' });
    expect(await packedNames(outputs)).toContain('.env');
  });
});

describe('a private file among the others', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a key by its contents', { 'tea/secret.txt': KEY }, 'tea/secret.txt (a private key)'],
    ['an API key by its name', { 'AuthKey_1.p8': 'x' }, 'AuthKey_1.p8 (an API key of Apple)'],
    ['settings', { 'tea/.env': 'A=1' }, 'tea/.env (settings that often hold secrets)'],
    ['a repository', { 'lib/.git/config': 'x' }, 'lib/.git (a Git repository)'],
    [
      'Node’s packages',
      { 'web/node_modules/a/b.js': 'x' },
      'web/node_modules (packages of Node.js)',
    ],
  ])('is an error before the build: %s', async (_, files, named) => {
    expect(await refusalOf(await macWith('1.0.5', files))).toMatchObject({
      code: 'build/private-files',
      message: expect.stringContaining(named),
    });
  });

  test('passes when it is allowed, or left out', async () => {
    const files = { 'keys/demo.pem': KEY, 'keys/real.pem': KEY };
    const mac = await macWith('1.0.5', files);
    const given = { ...signing, exclude: 'keys/real.pem', 'allow-private-files': 'keys/demo.pem' };
    expect(await packedNames(await build(mac, given))).toContain('keys/demo.pem');
  });

  test('is told of although the project asks flet to leave nothing out', async () => {
    const mac = await macWith('1.0.5', { '.git/config': 'x' });
    const failure = await refusalOf(mac, { args: '--no-default-excludes' });
    expect(failure).toMatchObject({
      code: 'build/private-files',
      message: expect.stringContaining('.git (a Git repository)'),
    });
  });

  test('is no public certificate', async () => {
    const mac = await macWith('1.0.5', { 'tea/cacert.pem': material.certificate.pem });
    await expect(build(mac, signing)).resolves.toMatchObject({ signed: true });
  });
});

describe('the .ipa', () => {
  test.each(['0.28.3', '1.0.5'])(
    'is refused when flet %s put a private file into it all the same',
    async (version) => {
      const mac = await macWith(version, {});
      // Something that the build itself writes into the folder of the app.
      const watched = watchedProcesses({
        ...mac.context.processes,
        async run(command, argv, options) {
          if (argv.includes('ipa')) {
            await writeFile(join(mac.context.machine.workspace, 'made.txt'), KEY);
          }
          return mac.context.processes.run(command, argv, options);
        },
      });
      await expect(build(mac, signing, watched)).rejects.toMatchObject({
        code: 'build/private-files',
        message: expect.stringMatching(
          /^The \.ipa carries 1 private file.*made\.txt \(a private key\)/,
        ),
      });
      expect(mac.recorded.outputs).not.toHaveProperty('ipa-path');
    },
  );
});
