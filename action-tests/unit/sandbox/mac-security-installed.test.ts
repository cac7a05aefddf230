import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { execa } from 'execa';
import { macToolProgram } from '../../../.github/scripts/rehearsal-script.ts';
import { installMacTools, macToolNames } from '../../../src/sandbox/mac/install.ts';
import { readKeychainState } from '../../../src/sandbox/mac/keychains.ts';
import { simulatedMac } from './simulated-mac.ts';

async function installedMac() {
  const mac = simulatedMac();
  const tools = mac.file('tools');
  await installMacTools(tools, macToolProgram);
  const log = mac.file('calls.jsonl');
  const env = {
    PATH: `${tools}${path.delimiter}${process.env['PATH']}`,
    HOME: mac.home,
    SLIPWAY_MAC_STATE: mac.stateDirectory,
    SLIPWAY_MAC_LOG: log,
  };
  const run = (tool: string, ...argv: string[]) =>
    execa(tool, argv, { env, cwd: mac.cwd, reject: false });
  return { mac, tools, log, env, run };
}

test('every tool is an executable in the folder', async () => {
  const { tools } = await installedMac();
  for (const tool of macToolNames) {
    expect(statSync(path.join(tools, tool)).mode & 0o111).toBe(0o111);
  }
});

test('security runs from PATH, prints, ends with its code and logs the call', async () => {
  const { mac, log, run } = await installedMac();
  const keychain = mac.file("it's a keychain");
  expect((await run('security', 'create-keychain', '-p', 'p w', keychain)).exitCode).toBe(0);
  expect(existsSync(keychain)).toBe(true);
  const again = await run('security', 'create-keychain', '-p', 'p w', keychain);
  expect(again.stderr).toContain('A keychain with the same name already exists.');
  expect(again.exitCode).toBe(48);
  const calls = readFileSync(log, 'utf8').trimEnd().split('\n');
  const argv = ['create-keychain', '-p', 'p w', keychain];
  expect(calls.map((line): unknown => JSON.parse(line))).toEqual([
    { tool: 'security', argv, cwd: mac.cwd, exitCode: 0 },
    { tool: 'security', argv, cwd: mac.cwd, exitCode: 48 },
  ]);
});

test('codesign runs from PATH', async () => {
  const { mac, run } = await installedMac();
  const program = mac.file('program', 'code');
  const result = await run('codesign', '-s', 'Apple Distribution', program);
  expect(result.stderr).toBe('Apple Distribution: no identity found');
  expect(result.exitCode).toBe(1);
});

test('SLIPWAY_MAC_VERSION must be a version that is simulated', async () => {
  const { env } = await installedMac();
  const result = await execa('security', ['list-keychains'], {
    env: { ...env, SLIPWAY_MAC_VERSION: '13' },
    reject: false,
  });
  expect(result.stderr).toContain('SLIPWAY_MAC_VERSION is "13"; it can be 14, 15, 26');
  expect(result.exitCode).not.toBe(0);
});

test('tools at work at once lose nothing of each other', async () => {
  const { mac, run } = await installedMac();
  const names = Array.from({ length: 8 }, (_, index) => mac.file(`${index}.keychain-db`));
  await Promise.all(names.map((name) => run('security', 'create-keychain', '-p', 'pw', name)));
  const paths = readKeychainState(mac).keychains.map((keychain) => keychain.path);
  expect(paths).toEqual(expect.arrayContaining(names));
});

test('the lock of a tool that was killed is not waited for', async () => {
  const { mac, run } = await installedMac();
  const { pid } = spawnSync('true');
  mkdirSync(mac.stateDirectory);
  writeFileSync(path.join(mac.stateDirectory, 'keychains.lock'), String(pid));
  expect((await run('security', 'list-keychains')).exitCode).toBe(0);
});
