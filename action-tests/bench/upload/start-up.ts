/** What starting a bundle costs before it has anything to do, beside the leanest bundle there is. */
import { readdir, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { dist } from './contenders.ts';
import { measured, typical } from './measured.ts';
import type { Cost, Program } from './measured.ts';
import { row } from './row.ts';
import type { Row } from './row.ts';

const LEANEST = 'only @actions/core';
const ALLOWED_MEMORY_MIB = 70;
const MEBIBYTE = 1024 * 1024;
/** Where the bundler finds the packages as they were published. */
const folder = fileURLToPath(
  new URL('../../../node_modules/.cache/slipway-bench/', import.meta.url),
);

export async function startUpRows(rounds: number): Promise<Row[]> {
  // rehearse needs no input: without any it would play the workflow of the folder.
  const actions = (await readdir(dist)).filter((name) => name !== 'rehearse').toSorted();
  const programs: Record<string, Program> = {
    [LEANEST]: { argv: [process.execPath, await leanestBundle()] },
    'node itself': { argv: [process.execPath, '--eval', '0'] },
    // Without inputs an action reads everything in, says what is missing and ends.
    ...Object.fromEntries(
      actions.map((action) => [
        action,
        { argv: [process.execPath, join(dist, action, 'index.js')] as const, exitCode: 1 },
      ]),
    ),
  };
  const costs: Record<string, Cost[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, program] of Object.entries(programs)) {
      (costs[name] ??= []).push(await measured(program));
    }
  }
  await rm(folder, { recursive: true });
  const milliseconds = (name: string) => typical(costs[name] ?? []).seconds * 1000;
  const mebibytes = (name: string) => typical(costs[name] ?? []).peakBytes / MEBIBYTE;
  const others = [LEANEST, 'node itself'];
  return actions.flatMap((action) => [
    row({
      name: `start of ${action}`,
      unit: 'ms',
      ours: milliseconds(action),
      against: Object.fromEntries(others.map((name) => [name, milliseconds(name)])),
      limit: 1.5,
    }),
    row({
      name: `memory at the start of ${action}`,
      unit: 'MiB',
      ours: mebibytes(action),
      against: {
        allowed: ALLOWED_MEMORY_MIB,
        ...Object.fromEntries(others.map((name) => [name, mebibytes(name)])),
      },
      limit: 1,
    }),
  ]);
}

async function leanestBundle(): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const source = join(folder, 'source.js');
  await writeFile(source, "import * as core from '@actions/core';\ncore.debug('');\n");
  const { code } = await ncc(source, { esm: true, target: 'es2024', cache: false, quiet: true });
  const path = join(folder, 'index.js');
  await writeFile(path, code);
  return path;
}
