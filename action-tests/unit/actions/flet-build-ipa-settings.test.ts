/** Which value wins, and where it stands: held against what the simulated flet itself resolves. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { resolveSettings } from '../../../src/actions/flet-build-ipa/project/build-settings.ts';
import {
  isAtLeast,
  isPreview,
} from '../../../src/actions/flet-build-ipa/toolchain/flet-version.ts';
import { readProject } from '../../../src/actions/flet-build-ipa/project/project.ts';
import { pyprojectOf } from '../../../src/sandbox/mac/flet/project/pyproject.ts';
import { resolveSettings as fletsSettings } from '../../../src/sandbox/mac/flet/project/settings.ts';
import { fletRelease } from '../../../src/sandbox/mac/flet/versions.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flet-settings-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const nothing = {
  bundleId: undefined,
  version: undefined,
  provisioningProfile: undefined,
  signingCertificate: undefined,
  teamId: undefined,
  args: [],
};

async function settingsOf(toml: string, fletVersion = '0.86.5', inputs = {}) {
  await writeFile(join(folder, 'pyproject.toml'), toml);
  return resolveSettings({
    inputs: { ...nothing, ...inputs },
    project: await readProject(folder),
    fletVersion,
    buildNumber: undefined,
    exportMethod: undefined,
  });
}

const BOTH = `
[tool.flet.ios]
export_method = "app-store-connect"
team_id = "TOPTEAM"
export_options = { uploadSymbols = true }
[tool.flet.ios.export_methods."app-store-connect"]
team_id = "OWNTEAM"
provisioning_profile = "Own"
export_options = { testFlightInternalTestingOnly = true }
`;

describe('a setting', () => {
  test.each([
    ['0.28.3', 'TOPTEAM', 'tool.flet.ios.team_id'],
    ['0.86.5', 'TOPTEAM', 'tool.flet.ios.team_id'],
    ['1.0.5', 'OWNTEAM', 'tool.flet.ios.export_methods.app-store-connect.team_id'],
    ['1.1.0', 'OWNTEAM', 'tool.flet.ios.export_methods.app-store-connect.team_id'],
  ])('that stands twice is with flet %s %s, from %s', async (version, team, from) => {
    expect((await settingsOf(BOTH, version)).teamId).toMatchObject({
      value: team,
      from: `${from} in pyproject.toml`,
      insteadOf: [{ value: team === 'TOPTEAM' ? 'OWNTEAM' : 'TOPTEAM' }],
    });
  });

  test.each([
    '',
    BOTH,
    '[project]\nname = "My app_2"\n[tool.flet]\norg = "com.tea"\nbuild_number = 7\n',
    '[project]\nname = "x"\nversion = "1.2"\n[tool.flet]\nbundle_id = "a.b"\n[tool.flet.ios]\nbundle_id = "a.ios"\nprovisioning_profile = "P"\n',
  ])('is what flet makes of it in %j', async (toml) => {
    for (const version of ['0.28.3', '0.86.5', '1.0.5', '1.1.0']) {
      const ours = await settingsOf(toml, version);
      const flets = fletsSettings(
        {},
        pyprojectOf(toml),
        folder,
        fletRelease({ SLIPWAY_FLET_VERSION: version }),
      );
      expect({
        bundleId: ours.bundleId.value,
        buildNumber:
          ours.buildNumber.from === 'flet’s default' ? undefined : ours.buildNumber.value,
        buildName: ours.version.from === 'flet’s default' ? undefined : ours.version.value,
        method: ours.exportMethod.value,
        profile: ours.provisioningProfile?.value,
        teamId: ours.teamId?.value,
        exportOptions: ours.exportOptions?.value ?? {},
      }).toEqual({
        bundleId: flets.bundleId,
        buildNumber: flets.buildNumber,
        buildName: flets.buildName,
        method: flets.signing.method,
        profile: flets.signing.profile,
        teamId: flets.signing.teamId,
        exportOptions: flets.signing.exportOptions,
      });
    }
  });

  test('of an input goes first, and empty ones count for nothing', async () => {
    const toml =
      '[project]\nversion = ""\n[tool.poetry]\nversion = "3.0"\n[tool.flet]\nbundle_id = "a.b"\n';
    expect(await settingsOf(toml, '0.86.5', { bundleId: 'c.d' })).toMatchObject({
      bundleId: { value: 'c.d', from: '`bundle-id`' },
      version: { value: '3.0', from: 'tool.poetry.version in pyproject.toml' },
      buildNumber: { value: '1', from: 'flet’s default' },
    });
  });

  test('that follows from further arguments is seen', async () => {
    const inputs = { args: ['--org=com.tea', '--project', 'Green Tea'] };
    expect((await settingsOf('', '0.86.5', inputs)).bundleId.value).toBe('com.tea.green-tea');
  });
});

describe('the requirements', () => {
  async function requirementsOf(toml: string, requirements?: string) {
    await writeFile(join(folder, 'pyproject.toml'), toml);
    const path = join(folder, 'requirements.txt');
    await (requirements === undefined ? rm(path, { force: true }) : writeFile(path, requirements));
    const project = await readProject(folder);
    return [project.requirements, project.requirementsFrom];
  }

  const POETRY = `[tool.poetry.dependencies]
python = "^3.12"
flet = "^0.86"
tea = { version = "~1.2", markers = "sys_platform == 'ios'" }
pot = { git = "https://example.com/pot.git" }
cup = "1.0"
milk = "*"
`;

  test.each([
    [
      'of [project] and for iOS',
      '[project]\ndependencies = ["a>=1"]\n[tool.flet.ios]\ndependencies = ["b"]\n',
      'c',
      ['a>=1', 'b'],
      'project.dependencies in pyproject.toml',
    ],
    [
      'of Poetry, as flet translates them',
      POETRY,
      undefined,
      [
        'cup==1.0',
        'flet>=0.86',
        'milk',
        'pot @ git+https://example.com/pot.git',
        "tea~=1.2; sys_platform == 'ios'",
      ],
      'tool.poetry.dependencies in pyproject.toml',
    ],
    [
      'of requirements.txt',
      '[project]\nname = "x"\n',
      '# all\nflet==0.86.5  # pinned\n-r more.txt\nnum\\\npy\n\n',
      ['flet==0.86.5', 'numpy'],
      'requirements.txt',
    ],
    ['of nobody', '', undefined, [], undefined],
  ])('%s are read', async (_, toml, text, requirements, from) => {
    expect(await requirementsOf(toml, text)).toEqual([requirements, from]);
  });
});

describe('a release of flet', () => {
  test.each([
    ['0.86.5', '0.83.0', true],
    ['0.82.2', '0.83.0', false],
    ['1.1.0.dev1', '1.1.0', true],
    ['1.0.10', '1.0.9', true],
    ['1.0', '1.0.0', true],
  ])('%s is at least %s: %s', (version, release, expected) => {
    expect(isAtLeast(version, release)).toBe(expected);
  });

  test.each([
    ['1.1.0.dev2', true],
    ['0.80.0rc1', true],
    ['1.1.0', false],
  ])('%s is a preview: %s', (version, expected) => {
    expect(isPreview(version)).toBe(expected);
  });
});
