/** The Mac that a simulated tool runs on. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { readMacFaults } from './faults.ts';
import type { MacFault } from './faults.ts';
import { MAC_FAULTS, MAC_ISSUERS, MAC_STATE, MAC_VERSION } from '../switches.ts';

const MACOS_VERSIONS = [14, 15, 26] as const;

const TWO_DAYS_MS = 48 * 3_600_000;

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The surroundings of a simulated tool, which the real one would ask the system for. */
export interface Machine {
  readonly home: string;
  readonly cwd: string;
  readonly stateDirectory: string;
  readonly macosVersion: (typeof MACOS_VERSIONS)[number];
  /** PEM of the intermediates in the system's keychain: hosted Macs have Apple's there. */
  readonly issuerPems: readonly string[];
  readonly faults: ReadonlySet<MacFault>;
  now(): Date;
  readStandardInput(): Buffer;
}

export function machineFromEnvironment(env: NodeJS.ProcessEnv = process.env): Machine {
  const home = env['HOME'] || homedir();
  const faults = readMacFaults(env[MAC_FAULTS]);
  const behindMs = faults.has('slow-clock') ? TWO_DAYS_MS : 0;
  return {
    home,
    cwd: process.cwd(),
    stateDirectory: env[MAC_STATE] || path.join(home, '.slipway-mac'),
    macosVersion: macosVersion(env[MAC_VERSION]),
    issuerPems: env[MAC_ISSUERS]?.match(PEM_CERTIFICATE) ?? [],
    faults,
    now: () => new Date(Date.now() - behindMs),
    readStandardInput: () => readFileSync(0),
  };
}

function macosVersion(text: string | undefined): Machine['macosVersion'] {
  const version = MACOS_VERSIONS.find((known) => String(known) === (text || '26'));
  if (version === undefined) {
    throw new Error(`${MAC_VERSION} is "${text}"; it can be ${MACOS_VERSIONS.join(', ')}`);
  }
  return version;
}
