import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './row.ts';

export interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

export interface Program {
  readonly argv: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** The exit code that means success (0). */
  readonly exitCode?: number;
}

const run = promisify(execFile);
const script = fileURLToPath(new URL('measured.py', import.meta.url));
const log = join(tmpdir(), `slipway-bench-${process.pid}.log`);

/** What one run of a program costs. Throws its last words when it fails. */
export async function measured({ argv, environment = {}, exitCode = 0 }: Program): Promise<Cost> {
  try {
    const { stdout } = await run('python3', [script, log, ...argv], {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
    });
    const cost = JSON.parse(stdout) as Cost & { exitCode: number };
    if (cost.exitCode === exitCode) return cost;
    const words = await readFile(log, 'utf8');
    throw new Error(`${argv.slice(0, 2).join(' ')} exited with ${cost.exitCode}:\n${words}`);
  } finally {
    await rm(log, { force: true });
  }
}

/** The medians of several runs. */
export function typical(costs: readonly Cost[]): Cost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
    peakBytes: median(costs.map(({ peakBytes }) => peakBytes)),
  };
}
