import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import type { Machine } from '../../../src/sandbox/mac/machine.ts';
import { security } from '../../../src/sandbox/mac/security/security.ts';
import type { ToolResult } from '../../../src/sandbox/mac/tool.ts';

export interface SimulatedMac extends Machine {
  /** A path in the Mac's temporary folder, outside the user's keychain folder. */
  file(name: string, content?: string | Uint8Array): string;
  security(...argv: string[]): ToolResult;
  /** Lets time pass for the Mac. */
  wait(seconds: number): void;
}

const roots: string[] = [];

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** A fresh Mac with a user who just moved in. */
export function simulatedMac(
  options: Partial<Pick<Machine, 'macosVersion' | 'now' | 'faults'>> = {},
) {
  const root = mkdtempSync(path.join(tmpdir(), 'slipway-mac-'));
  roots.push(root);
  let waited = 0;
  const mac: SimulatedMac = {
    home: path.join(root, 'home'),
    cwd: root,
    stateDirectory: path.join(root, 'state'),
    macosVersion: options.macosVersion ?? 26,
    issuerPems: [],
    faults: options.faults ?? new Set(),
    now: () => new Date((options.now?.() ?? new Date()).getTime() + waited * 1000),
    readStandardInput: () => Buffer.alloc(0),
    file(name, content) {
      const file = path.join(root, name);
      if (content !== undefined) writeFileSync(file, content);
      return file;
    },
    security: (...argv) => security(argv, mac),
    wait: (seconds) => {
      waited += seconds;
    },
  };
  return mac;
}

export function ok(stdout = ''): ToolResult {
  return { stdout, stderr: '', exitCode: 0 };
}

export function refused(stderr: string, exitCode: number): ToolResult {
  return { stdout: '', stderr: `security: ${stderr}\n`, exitCode };
}
