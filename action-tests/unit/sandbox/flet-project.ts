import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flet } from '../../../src/sandbox/mac/flet/flet.ts';
import type { StreamingTool } from '../../../src/sandbox/mac/streaming-tool.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import type { SigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { simulatedMac } from './simulated-mac.ts';
import type { SimulatedMac } from './simulated-mac.ts';

export const bundleId = 'com.example.demo-app';

export const pyproject = `
[project]
name = "demo-app"
version = "1.2.3"
[tool.flet]
org = "com.example"
product = "Demo App"
build_number = 7
[tool.flet.app]
path = "src"
`;

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A minimal Flet app in the folder `app` of a fresh Mac. */
export function macWithApp(): SimulatedMac {
  const mac = simulatedMac();
  mkdirSync(mac.file('app/src'), { recursive: true });
  mac.file('app/src/main.py', 'import flet\n');
  mac.file('app/pyproject.toml', pyproject);
  return mac;
}

/** What setup-signing leaves on the Mac: an unlocked keychain in the search list, and the profile. */
export function installSigning(mac: SimulatedMac, material: SigningMaterial): void {
  const keychain = mac.file('build.keychain-db');
  const identity = mac.file('identity.p12', material.pkcs12);
  const trusted = ['-T', '/usr/bin/codesign'];
  mac.security('create-keychain', '-p', 'pw', keychain);
  mac.security('import', identity, '-k', keychain, '-P', material.password, ...trusted);
  mac.security('set-key-partition-list', '-S', 'apple-tool:,apple:', '-s', '-k', 'pw', keychain);
  mac.security('list-keychains', '-d', 'user', '-s', keychain);
  installProfile(mac, material);
}

export function installProfile(
  mac: SimulatedMac,
  { profile, profileUuid }: SigningMaterial,
  folder = 'Library/MobileDevice/Provisioning Profiles',
): void {
  const directory = path.join(mac.home, folder);
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, `${profileUuid}.mobileprovision`), profile);
}

export function createMaterial(
  options: Parameters<typeof createSigningMaterial>[0] = {},
): SigningMaterial {
  return createSigningMaterial({ bundleId, pkcs12Form: 'legacy', ...options });
}

export function signingOptions({ profileUuid, teamId }: SigningMaterial): string[] {
  return [
    '--ios-export-method=app-store-connect',
    `--ios-provisioning-profile=${profileUuid}`,
    '--ios-signing-certificate=Apple Distribution',
    `--ios-team-id=${teamId}`,
  ];
}

export async function runTool(
  tool: StreamingTool,
  mac: SimulatedMac,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' };
  const exitCode = await tool(argv, {
    machine: mac,
    env: { PATH: '/nowhere', COLUMNS: '400', FLET_CLI_NO_RICH_OUTPUT: '1', ...env },
    stdout: (text) => void (printed.stdout += text),
    stderr: (text) => void (printed.stderr += text),
  });
  return { exitCode, ...printed };
}

/** `flet build ipa app --yes` with further options; the first build installs its own Flutter. */
export function buildApp(
  mac: SimulatedMac,
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return runTool(flet, mac, ['build', 'ipa', 'app', '--yes', ...options], env);
}

export function namesIn(directory: string): string[] {
  return readdirSync(directory).sort();
}
