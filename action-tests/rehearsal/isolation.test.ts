// What a rehearsed step can reach: nothing of the person, of the outer job or of the network.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { rehearsalScript } from '../../.github/scripts/rehearsal-script.ts';

const OUTER_TOKEN = 'outer-token-7c1f';
const server = createServer((_, response) => response.end('the real network'));

let folder: string;
let home: string;
let project: string;

beforeAll(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'slipway-isolation-'));
  home = join(folder, 'home');
  project = join(home, 'app');
  await mkdir(join(project, '.github', 'workflows'), { recursive: true });
  await writeFile(join(home, '.netrc'), `password ${OUTER_TOKEN}`);
  await writeFile(join(home, '.gitconfig'), `[user]\n\tname = ${OUTER_TOKEN}\n`);
  await writeFile(join(project, 'tracked.txt'), 'as committed\n');
  const git = async (...args: string[]) => {
    await execa('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      cwd: project,
    });
  };
  await git('init', '--quiet', '--initial-branch=trunk');
  await git('add', '.');
  await git('commit', '--quiet', '--message=one');
  await git('tag', 'v1.0.0');
  await git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: ${OUTER_TOKEN}`);
  await git('remote', 'add', 'origin', 'git@github.com:harbour/tides.git');
  await writeFile(join(project, 'tracked.txt'), 'as it lies there\n');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Plays the script as the step of a Linux job, started by a job that has tokens. */
async function rehearsed(run: string, args: string[] = [], env: Record<string, string> = {}) {
  const workflow = join(project, '.github', 'workflows', 'release.yml');
  const lines = run.trim().replaceAll(/^/gm, '          ');
  await writeFile(
    workflow,
    `on: push
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/checkout@v7, with: { fetch-depth: 0 } }
      - run: |\n${lines}\n`,
  );
  const outer = {
    PATH: process.env['PATH'],
    HOME: home,
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    ACTIONS_RUNTIME_TOKEN: OUTER_TOKEN,
    GITHUB_TOKEN: OUTER_TOKEN,
    GITHUB_REPOSITORY: 'outer/repository',
    SSH_AUTH_SOCK: join(folder, 'agent'),
    TOKEN_OF_A_STORE: OUTER_TOKEN,
    ...env,
  };
  const all = [rehearsalScript, '--project', project, '--workflow', workflow, ...args];
  const child = spawn(process.execPath, all, { env: outer, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, complaint, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { output, complaint, exitCode: exitCode as number };
}

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
/** Says on its own line what a command came to; `at` does not stand so in the script. */
const says = (name: string, command: string) =>
  `( ${command} ) 2>&1 | tr '\\n' ' ' | fold -s -w 60 | sed -e 's/^/${name}= /' -e '$a\\'`;
/** Its lines, put together again. */
const saidIn = (output: string, name: string) =>
  [...output.matchAll(new RegExp(`^ +${name}= (.*)$`, 'gm'))]
    .map(([, line = '']) => line.trim())
    .join(' ')
    .trim();

describe('a rehearsed step', () => {
  let output: string;
  const said = (name: string) => saidIn(output, name);

  beforeAll(async () => {
    const steps = [
      says('network', `curl --silent --show-error ${address()} || echo unreachable`),
      says('interfaces', "tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '"),
      says('sandbox', 'curl --silent "$APP_STORE_CONNECT_API_URL/__sandbox/traffic" | head -c 1'),
      says(
        'tokens',
        `cat /proc/*/environ 2>/dev/null | tr '\\0' '\\n' | grep -c ${OUTER_TOKEN.slice(0, -2)}`,
      ),
      says('outer names', "env | grep -cE '^(SSH_AUTH_SOCK|TOKEN_OF_A_STORE|ACTIONS_ID)'"),
      says('repository', 'echo "$GITHUB_REPOSITORY"'),
      says('home', `ls -A ${home}`),
      says('own home', '[ "$HOME" != ~root ] && echo "$HOME" | grep -c /jobs/one/home'),
      says('unmount', `umount ${home} && ls -A ${home}`),
      says(
        'configuration',
        'git config --list | grep -E "outer|user|header|helper=." || echo none',
      ),
      says('header', 'git config --get-regexp extraheader || echo none'),
      says('files', 'cat tracked.txt; git tag; git branch --show-current'),
      says('push', 'git push --quiet origin HEAD:refs/heads/pushed && git ls-remote origin pushed'),
      says('ssh', 'git ls-remote git@github.com:harbour/tides.git'),
      says('forced ssh', 'GIT_ALLOW_PROTOCOL=ssh git ls-remote git@github.com:harbour/tides.git'),
      says('https', 'git ls-remote https://github.com/harbour/tides.git'),
      says('gh', 'gh release create v1'),
      says('store', 'fastlane deliver'),
    ];
    ({ output } = await rehearsed(steps.join('\n')));
  });

  /** Where a machine forbids namespaces, that is told; a machine that checks changes must not. */
  const isOpen = (): boolean => {
    if (!output.includes('No isolation on this machine')) return false;
    expect(process.env['CI']).toBeUndefined();
    return true;
  };

  test('reaches loopback and the services, and nothing else', () => {
    if (isOpen()) return;
    expect(said('network')).toMatch(/unreachable$/);
    expect(said('interfaces')).toBe('lo');
    expect(said('sandbox')).toBe('[');
  });

  test('sees no variable of the outer job, in no process', () => {
    if (isOpen()) return;
    expect(said('tokens')).toBe('0');
    expect(said('outer names')).toBe('0');
    expect(said('repository')).toBe('harbour/tides');
  });

  test('has a home of its own; the person’s is empty and stays so', () => {
    if (isOpen()) return;
    expect(said('home')).not.toContain('.netrc');
    expect(said('own home')).toBe('1');
    expect(said('unmount')).not.toContain('.netrc');
  });

  test('has a git without configuration, whose origin is a folder with the files as they lie', () => {
    expect(said('configuration')).toBe('none');
    expect(said('header')).toBe('none');
    expect(said('files')).toBe('as it lies there v1.0.0 trunk');
    expect(said('push')).toMatch(/refs\/heads\/pushed$/);
  });

  test('finds no way out of the machine through git', () => {
    expect(said('ssh')).toContain("transport 'ssh' not allowed");
    expect(said('forced ssh')).toContain('which a rehearsal never does');
    expect(said('https')).toContain("transport 'https' not allowed");
  });

  test('gets refusals with a way on from programs that speak to GitHub and the stores', () => {
    const wayOn = "if: vars.SLIPWAY_REHEARSAL != 'true'";
    expect(said('gh')).toContain('"gh release create v1" would reach GitHub');
    expect(said('gh')).toContain(wayOn);
    expect(said('store')).toContain('"fastlane deliver" would reach App Store Connect');
  });

  test('leaves the user’s repository as it is', async () => {
    const { stdout } = await execa('git', ['branch', '--all', '--format=%(refname)'], {
      cwd: project,
    });
    expect(stdout).toBe('refs/heads/trunk');
  });
});

test('with the network allowed a step reaches it, and the reader is told', async () => {
  const { output } = await rehearsed(says('network', `curl --silent ${address()}`), [
    '--allow-network',
  ]);
  expect(saidIn(output, 'network')).toBe('the real network');
  expect(output).toContain('The network is allowed');
});

test('a machine that forbids namespaces is named in one line', async () => {
  const programs = join(folder, 'programs');
  await mkdir(programs);
  for (const name of ['unshare', 'sudo']) {
    await writeFile(
      join(programs, name),
      '#!/bin/sh\necho "unshare failed: forbidden" >&2\nexit 1\n',
    );
    await chmod(join(programs, name), 0o755);
  }
  const { output, exitCode } = await rehearsed('echo hello', [], {
    PATH: `${programs}:${process.env['PATH'] ?? ''}`,
  });
  expect(output).toMatch(
    /^No isolation on this machine \(unshare failed: forbidden\): [^.]*the\s+network/m,
  );
  expect(exitCode).toBe(0);
});

test('an outer runner obeys no command that a step prints', async () => {
  const { output } = await rehearsed('echo "::error::from inside"', [], { GITHUB_ACTIONS: 'true' });
  const [, token = ''] = /^::stop-commands::(\S+)\n/.exec(output) ?? [];
  expect(token.length).toBeGreaterThan(20);
  expect(output.trimEnd().endsWith(`::${token}::`)).toBe(true);
  expect(output.split(token)).toHaveLength(3);
});
