import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { wheelProblems } from '../../../src/actions/flet-build-ipa/before-build/ios-wheels.ts';
import { readProject } from '../../../src/actions/flet-build-ipa/project/project.ts';
import { readMachine } from '../../../src/core/runner/machine.ts';
import { networkErrors } from '../../../src/core/system/network/http.ts';
import type { Http } from '../../../src/core/system/network/http.ts';

/** By package, the files that PyPI and flet’s index have; a number is a status instead. */
const INDEXES: Readonly<
  Record<string, readonly [readonly string[] | number, readonly string[] | number]>
> = {
  pure: [['pure-1.0-py3-none-any.whl'], 404],
  numpy: [
    ['numpy-2.0-cp314-cp314-macosx_11_0_arm64.whl'],
    ['numpy-2.0.0-1-cp314-cp314-ios_13_0_arm64_iphoneos.whl'],
  ],
  modern: [['modern-1.0-cp314-cp314-ios_13_0_arm64_iphoneos.whl'], 404],
  'torch-audio': [
    ['torch_audio-2.1-cp314-cp314-macosx_11_0_arm64.whl', 'torch_audio-2.1.tar.gz'],
    404,
  ],
  source: [['source-1.0.tar.gz'], 404],
  broken: [['broken-1.0.tar.gz'], 503],
  strange: [['strange-1.0.tar.gz'], []],
  private: [404, 404],
};

let folder: string;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flet-wheels-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const http: Http = {
  async send({ url }) {
    asked.push(url);
    const { host, pathname } = new URL(url);
    const name = pathname.split('/').at(-2) ?? '';
    if (name === 'offline') throw networkErrors.error('unreachable', { message: 'no way' });
    const answer = INDEXES[name]?.[host === 'pypi.flet.dev' ? 1 : 0] ?? 404;
    if (typeof answer === 'number') return { status: answer, headers: {}, body: Buffer.from('') };
    const links = answer.map((file) => `<a href="https://files/${file}#sha256=0">${file}</a><br/>`);
    return { status: 200, headers: {}, body: Buffer.from(links.join('\n')) };
  },
  connect() {},
  close: async () => {},
};

async function problemsOf(
  requirements: string,
  { args = [], environment = {} }: { args?: string[]; environment?: Record<string, string> } = {},
) {
  const home = join(folder, 'home');
  await mkdir(home, { recursive: true });
  await writeFile(join(folder, 'requirements.txt'), requirements);
  const machine = readMachine({ HOME: home, ...environment });
  return wheelProblems(await readProject(folder), args, { http, machine });
}

describe('a package', () => {
  test.each(['pure', 'numpy==2.0', 'modern>=0.5,<2', 'broken', 'strange', 'private', 'offline'])(
    'that may have a wheel for iOS is let through: %s',
    async (line) => {
      expect(await problemsOf(line)).toEqual([]);
    },
  );

  test.each(['Torch_Audio', 'torch.audio[extra]==2.1', 'source >= 0.9', 'numpy==1.0', 'pure==2.0'])(
    'without any is refused: %s',
    async (line) => {
      expect(await problemsOf(line)).toMatchObject([
        {
          code: 'build/wheels-missing',
          message: `Neither PyPI nor pypi.flet.dev has a wheel that iOS can use for ${line} (requirements.txt).`,
        },
      ]);
    },
  );

  test.each([
    'source; sys_platform != "ios"',
    'source @ https://example.com/source.zip',
    'source==1.*',
    '-r more.txt',
    'flet==0.86.5',
    'flet-audio',
  ])('that pip may not look up for iOS is not asked for: %s', async (line) => {
    asked.length = 0;
    expect(await problemsOf(line)).toEqual([]);
    expect(asked).toEqual([]);
  });
});

test('several packages are one error', async () => {
  expect(await problemsOf('source\npure # fine\nTorch-Audio\n')).toMatchObject([
    { message: expect.stringContaining('for source, Torch-Audio (') },
  ]);
});

test('packages that are built from source are let through', async () => {
  expect(await problemsOf('source', { args: ['--source-packages=source'] })).toEqual([]);
});

test.each(['PIP_NO_INDEX', 'PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS'])(
  'nothing is asked where pip looks elsewhere: %s',
  async (name) => {
    asked.length = 0;
    expect(await problemsOf('source', { environment: { [name]: '1' } })).toEqual([]);
    expect(asked).toEqual([]);
  },
);

test('the index that pip was given is asked instead of PyPI', async () => {
  asked.length = 0;
  await problemsOf('source', { environment: { PIP_INDEX_URL: 'https://mirror.example/simple/' } });
  expect(asked).toEqual(['https://mirror.example/simple/source/', 'https://pypi.flet.dev/source/']);
});
