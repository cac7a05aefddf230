import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as plist from 'plist';
import yauzl from 'yauzl';
import { macToolProgram } from '../../../.github/scripts/rehearsal-script.ts';
import { installMacTools } from '../../../src/sandbox/mac/install.ts';
import { createMaterial, installSigning, macWithApp, signingOptions } from './flet-project.ts';

const run = promisify(execFile);
const mac = macWithApp();
const material = createMaterial();
const tools = mac.file('bin');
const log = mac.file('calls.jsonl');
const env = {
  ...process.env,
  PATH: `${tools}${path.delimiter}${process.env['PATH']}`,
  HOME: mac.home,
  SLIPWAY_MAC_STATE: mac.stateDirectory,
  SLIPWAY_MAC_LOG: log,
  FLET_CLI_NO_RICH_OUTPUT: '1',
  COLUMNS: '250',
  SECRET_OF_A_USER: 'must not be recorded',
};

beforeAll(async () => {
  await installMacTools(tools, macToolProgram);
  installSigning(mac, material);
});

async function entryOf(ipa: string, name: string): Promise<Buffer> {
  const zip = await yauzl.openPromise(ipa);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return buffer(await zip.openReadStreamPromise(entry));
  }
  throw new Error(`${name} is not in ${ipa}`);
}

describe('the installed tools', () => {
  test('build and sign an app, with the Flutter on PATH and the keychain that security made', async () => {
    const options = [
      ...signingOptions(material),
      '--info-plist=ITSAppUsesNonExemptEncryption=false',
    ];
    // No --yes: the installed flutter answers as the one that flet wants.
    const { stdout, stderr } = await run('flet', ['build', 'ipa', 'app', ...options, '-v'], {
      env,
      cwd: mac.cwd,
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('Copied build to build/ipa directory OK');

    const ipa = mac.file('app/build/ipa/demo-app.ipa');
    const app = 'Payload/demo-app.app';
    expect(plist.parseBinary(await entryOf(ipa, `${app}/Info.plist`))).toMatchObject({
      CFBundleIdentifier: 'com.example.demo-app',
      CFBundleShortVersionString: '1.2.3',
      CFBundleVersion: '7',
      DTSDKName: 'iphoneos26.6',
      ITSAppUsesNonExemptEncryption: false,
    });
    expect(await entryOf(ipa, `${app}/embedded.mobileprovision`)).toEqual(material.profile);

    const calls: unknown[] = readFileSync(log, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(calls).toMatchObject([
      { tool: 'flutter', argv: ['--version', '--no-version-check', '--suppress-analytics'] },
      { tool: 'flet', cwd: mac.cwd, exitCode: 0, env: { COLUMNS: '250', HOME: mac.home } },
    ]);
    expect(readFileSync(log, 'utf8')).not.toContain('must not be recorded');
  });

  test('pod gives its version and refuses the rest by name', async () => {
    await expect(run('pod', ['--version'], { env })).resolves.toMatchObject({ stdout: '1.17.0\n' });
    await expect(run('pod', ['update'], { env })).rejects.toMatchObject({
      code: 64,
      stderr: expect.stringContaining('"pod update" is not simulated'),
    });
  });
});

describe('a build that hangs', () => {
  async function hangingBuild(onSignal: string) {
    const flet = spawn('flet', ['build', 'ipa', 'app', '-v'], {
      env: { ...env, SLIPWAY_FLET_MODE: 'hang', SLIPWAY_FLET_ON_SIGNAL: onSignal },
      cwd: mac.cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let printed = '';
    for await (const chunk of flet.stdout.iterator({ destroyOnReturn: false })) {
      printed += String(chunk);
      if (printed.includes('simulated hang')) break;
    }
    flet.stdout.resume();
    const childId = Number(/child process (\d+)/.exec(printed)?.[1]);
    return { group: -Number(flet.pid), childId, ended: once(flet, 'close') };
  }

  test('leaves its child behind when SIGINT comes to both', async () => {
    const { group, childId, ended } = await hangingBuild('');
    process.kill(group, 'SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    const outlived = isAlive(childId);
    if (outlived) process.kill(childId, 'SIGTERM');
    expect(outlived).toBe(true);
  });

  test('ends only with SIGKILL when it is told to ignore signals', async () => {
    const { group, ended } = await hangingBuild('ignore');
    process.kill(group, 'SIGINT');
    process.kill(group, 'SIGTERM');
    process.kill(group, 'SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
  });
});

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
