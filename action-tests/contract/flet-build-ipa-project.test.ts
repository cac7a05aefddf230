/** Projects of all kinds: which are understood, warned of or refused before the build. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { watchedProcesses } from '../support/action-context.ts';
import {
  build,
  fletMacs,
  installSigning,
  signingInputs,
  signingMaterial,
  writeFletApp,
} from '../support/flet-mac.ts';
import type { FletMac, Given } from '../support/flet-mac.ts';

const aMac = fletMacs();
const material = signingMaterial();
const signing = signingInputs(material);

async function signingMac(): Promise<FletMac> {
  const mac = await aMac();
  await installSigning(mac.context.machine.home, material);
  return mac;
}

/** The build must not begin. */
async function expectRefusal(mac: FletMac, given: Given, expected: object): Promise<void> {
  const watched = watchedProcesses(mac.context.processes);
  await expect(build(mac, given, watched)).rejects.toMatchObject(expected);
  expect(watched.calls.filter(({ argv }) => argv.includes('ipa'))).toEqual([]);
}

describe('a project', () => {
  async function withoutPyproject(mac: FletMac): Promise<string> {
    const { workspace } = mac.context.machine;
    await rm(join(workspace, 'pyproject.toml'));
    return workspace;
  }

  test('of Poetry is understood', async () => {
    const mac = await signingMac();
    const workspace = await withoutPyproject(mac);
    await writeFile(
      join(workspace, 'pyproject.toml'),
      `[tool.poetry]
name = "harbour"
version = "3.4.5"

[tool.poetry.dependencies]
python = "^3.12"
flet = "1.0.5"

[tool.flet]
bundle_id = "com.example.rehearsal"
build_number = 1
permissions = ["photo_library"]
`,
    );
    await expect(build(mac, signing)).resolves.toMatchObject({
      version: '3.4.5',
      'build-number': '1',
      signed: true,
    });
    expect(mac.recorded.texts('warning')).toEqual([]);
    expect(mac.recorded.texts('info')).toContain(
      'version: 3.4.5 (tool.poetry.version in pyproject.toml)',
    );
  });

  test('with requirements.txt alone is understood', async () => {
    const mac = await signingMac();
    const workspace = await withoutPyproject(mac);
    await writeFile(join(workspace, 'requirements.txt'), 'flet>=0.80 # the newest\n');
    const given = {
      ...signing,
      'bundle-id': material.bundleId,
      version: '1.2',
      'build-number': '3',
      permissions: 'photo_library',
    };
    await expect(build(mac, given)).resolves.toMatchObject({ version: '1.2.0', signed: true });
    expect(mac.recorded.texts('warning')).toEqual([
      expect.stringContaining('flet in >=0.80 (requirements.txt)'),
    ]);
  });

  test('is one of several in the repository', async () => {
    const mac = await signingMac();
    const { workspace } = mac.context.machine;
    await writeFletApp(join(workspace, 'apps/tea shop'));
    await writeFletApp(join(workspace, 'apps/coffee'), '\n[tool.flet.ios]\nbundle_id = "a.b"\n');
    const given = { ...signing, 'app-path': 'apps/tea shop' };
    await expect(build(mac, given)).resolves.toMatchObject({
      'bundle-id': material.bundleId,
      'archive-path': expect.stringContaining('apps/tea shop/build/flutter'),
    });
  });

  test('leaves out what is excluded, and is built from nothing when asked', async () => {
    const mac = await signingMac();
    const { workspace } = mac.context.machine;
    const left = join(workspace, 'build/site-packages/old');
    await mkdir(left, { recursive: true });
    const watched = watchedProcesses(mac.context.processes);
    await writeFile(join(workspace, 'notes.txt'), 'mine');
    const given = { ...signing, clean: 'true', exclude: './tests/\nnotes.txt' };
    await build(mac, given, watched);
    await expect(readFile(left)).rejects.toMatchObject({ code: 'ENOENT' });
    const flet = watched.calls.find(({ argv }) => argv.includes('ipa'));
    const at = flet?.argv.indexOf('--exclude') ?? -1;
    expect(flet?.argv.slice(at, at + 3)).toEqual(['--exclude', 'tests', 'notes.txt']);
    expect(mac.recorded.texts('warning')).toContain(
      `\`exclude\` has tests, which ${workspace} does not have.`,
    );
  });
});

describe('a project of which something is wrong', () => {
  test.each([
    [
      'a version that Flutter would change',
      'project',
      'version = "1.2.0rc1"',
      'build/form-refused',
      '"1.2.0rc1" (project.version in pyproject.toml)',
    ],
    [
      'a bundle id with an underscore',
      'tool.flet',
      'bundle_id = "com.example.my_app"',
      'build/form-refused',
      '"com.example.my_app" (tool.flet.bundle_id in pyproject.toml)',
    ],
    [
      'a build number of four parts',
      'tool.flet',
      'build_number = "1.2.3.4"',
      'build/form-refused',
      '"1.2.3.4"',
    ],
    [
      'a line that is no TOML',
      'tool.flet',
      'build_number = = 4',
      'build/project-unreadable',
      'not valid TOML, at line 4',
    ],
    [
      'a version for Flutter beside its own',
      'tool.flet.flutter',
      'build_args = ["--build-name=9.9.9"]',
      'build/build-args-collide',
      'tool.flet.flutter.build_args in pyproject.toml holds --build-name, which goes above `version`',
    ],
    [
      'a name that breaks XML',
      'tool.flet',
      'product = "Tea & Co"',
      'build/xml-broken',
      '& or < in tool.flet.product',
    ],
  ])('with %s is refused', async (_, table, line, code, message) => {
    const mac = await signingMac();
    const toml = `[project]\nname = "harbour"\n[${table === 'project' ? 'project.urls' : table}]\n${line}\n`;
    const project = table === 'project' ? `[project]\nname = "harbour"\n${line}\n` : toml;
    await writeFile(join(mac.context.machine.workspace, 'pyproject.toml'), project);
    const given = line.startsWith('bundle_id')
      ? { 'allow-unsigned': 'true' }
      : { ...signing, 'bundle-id': material.bundleId };
    await expectRefusal(mac, given, { code, message: expect.stringContaining(message) });
  });

  test('may hold what is escaped already, and what an input replaces', async () => {
    const mac = await signingMac();
    await writeFile(
      join(mac.context.machine.workspace, 'pyproject.toml'),
      '[project]\nname = "harbour"\nversion = "1.0.dev3"\n[tool.flet]\nproduct = "A & B"\n[tool.flet.ios.info]\nShop = "Tea &amp; Co"\nTea = "<hot>"\n[tool.flet.ios.deep_linking]\nhost = "<>"\n',
    );
    const given = {
      ...signing,
      'bundle-id': material.bundleId,
      version: '1.0',
      'info-plist': 'Tea=<cold>',
      'deep-linking-scheme': 'https',
      'deep-linking-host': 'example.com',
      args: '--product=A',
    };
    await expect(build(mac, given)).resolves.toMatchObject({ version: '1.0.0', signed: true });
  });

  test('whose settings have no effect, or another than one thinks, is warned of', async () => {
    const mac = await signingMac();
    await writeFile(
      join(mac.context.machine.workspace, 'pyproject.toml'),
      `[project]
name = "harbour"
dynamic = ["version"]
[tool.flet]
bundle_id = "${material.bundleId}"
target_arch = ["arm64-v8a"]
permissions = ["camera", "contacts"]
deep_linking = { scheme = "https", host = "example.com" }
`,
    );
    await build(mac, signing);
    for (const warning of [
      'tool.flet.target_arch in pyproject.toml is arm64-v8a',
      '(`dynamic`), which flet does not ask, so that it is 1.0.0 each time',
      'No build number is given, so that it is 1 each time',
      'tool.flet.permissions in pyproject.toml has contacts, of which flet makes nothing',
      'tool.flet.deep_linking in pyproject.toml does not count for iOS',
    ]) {
      expect(mac.recorded.texts('warning')).toContainEqual(expect.stringContaining(warning));
    }
  });

  test('whose entry point lies elsewhere is refused, with the places where there is one', async () => {
    const mac = await signingMac();
    const { workspace } = mac.context.machine;
    for (const folder of ['apps/tea shop', 'build/flutter', '.venv/lib']) {
      await mkdir(join(workspace, folder), { recursive: true });
      await writeFile(join(workspace, folder, 'start.py'), '');
    }
    await expectRefusal(
      mac,
      { ...signing, args: '--module-name=start' },
      {
        code: 'flet/entry-point-missing',
        details: [`There is apps/tea shop/start.py in ${workspace}.`],
      },
    );
  });
});
