import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { macToolProgram } from '../../../.github/scripts/rehearsal-script.ts';
import { installMacTools } from '../../../src/sandbox/mac/install.ts';
import { simulatedMac } from './simulated-mac.ts';

const mac = simulatedMac();
const tools = mac.file('tools');
const hostFolder = mac.file('.');

beforeAll(async () => {
  await installMacTools(tools, macToolProgram);
  for (const python of ['python', 'python3']) {
    writeFileSync(mac.file(python), '#!/bin/sh\necho "host $@"\n', { mode: 0o755 });
  }
});

// By its full path: a tool that is missing must not be looked for on the PATH of the host.
function run(tool: string, ...argv: string[]) {
  return execa(path.join(tools, tool), argv, {
    env: { PATH: [tools, hostFolder, '/bin', '/usr/bin'].join(path.delimiter) },
    extendEnv: false,
    cwd: mac.cwd,
    reject: false,
  });
}

describe.each([
  ['pip', []],
  ['pip3', []],
  ['python', ['-m', 'pip']],
  ['python3', ['-m', 'pip']],
])('%s %j', (tool, before) => {
  test('has flet already', async () => {
    const { stdout, stderr, exitCode } = await run(tool, ...before, 'install', 'flet-cli');
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: 'Requirement already satisfied: flet-cli in the simulated Mac (1.0.5)',
      stderr: '',
      exitCode: 0,
    });
  });

  test('refuses another package by name', async () => {
    const { stderr, exitCode } = await run(tool, ...before, 'install', 'flet', 'numpy');
    expect(stderr).toContain('"pip install flet numpy" is not simulated');
    expect(exitCode).toBe(64);
  });
});

describe('pip install', () => {
  test.each([
    [['--upgrade', 'flet[all]', 'flet-cli==1.0.5']],
    [['--no-cache-dir', 'flet >= 1.0, <1.1']],
    [['-U', 'flet-desktop!=1.0.4']],
  ])('takes %j', async (words) => {
    const { stdout, exitCode } = await run('pip', 'install', ...words);
    expect(stdout.match(/^Requirement already satisfied: /gm)).toHaveLength(
      words.filter((word) => !word.startsWith('-')).length,
    );
    expect(exitCode).toBe(0);
  });

  test('says nothing when it is told to be quiet', async () => {
    expect(await run('pip', 'install', '-q', 'flet')).toMatchObject({ stdout: '', exitCode: 0 });
  });

  test.each(['flet==0.86.5', 'flet>=0.80,<0.86', 'flet-cli>1.0.5'])(
    'refuses %s and names the flet that is played',
    async (requirement) => {
      const { stderr, exitCode } = await run('pip', 'install', requirement);
      expect(stderr).toContain(`"pip install ${requirement}" is not simulated`);
      expect(stderr).toMatch(/flet is 1\.0\.5 here.*SLIPWAY_FLET_VERSION/);
      expect(exitCode).toBe(64);
    },
  );
});

test.each([
  ['uninstall', 'flet'],
  ['install'],
  ['install', '-r', 'requirements.txt'],
  ['install', '--target', 'flet'],
  ['install', 'flet~=0.86.0'],
  ['install', 'fletching'],
])('pip %s %s is refused by name', async (...argv) => {
  const { stderr, exitCode } = await run('pip', ...argv);
  expect(stderr).toContain(`"pip ${argv.join(' ')}" is not simulated`);
  expect(exitCode).toBe(64);
});

test.each(['python', 'python3'])("%s without pip is the host's", async (python) => {
  const { stdout } = await run(python, '-c', 'print(1, 2)');
  expect(stdout).toBe('host -c print(1, 2)');
});
