/**
 * Damaged archives, property lists, executables, signatures, profiles and installer packages, many
 * thousands of them, the same in every run:
 *
 *   npm run bench:fuzz -- [--count 50000] [--seed 1] [--only CASE]
 *
 * Exit 1 when a case ends in anything but a coded error, takes more than a second, or when the
 * memory grows by more than 256 MB.
 */
import { parseArgs } from 'node:util';
import { Random } from '../support/fuzz/random.ts';
import { fuzzTargets } from '../support/fuzz/targets.ts';

const LONGEST_MS = 1000;
const MOST_MEMORY_MB = 256;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const seed = Number(options.seed);
const first = Number(options.only ?? 0);
const last = options.only === undefined ? Number(options.count) : first + 1;

const written: unknown[][] = [];
console.error = (...line) => void written.push(line);

const targets = await fuzzTargets();
const startMemory = process.memoryUsage.rss();
let mostMemory = startMemory;
const found = new Map<string, { cases: number; slowestMs: number; slowestCase: number }>();
const failures: string[] = [];
try {
  for (let number = first; number < last; number += 1) {
    const target = targets.all[number % targets.all.length];
    if (target === undefined) continue;
    const start = performance.now();
    try {
      await target.attack(new Random(seed, number));
    } catch (error) {
      failures.push(
        `case ${number} (${target.name}): ${Error.isError(error) ? error.stack : String(error)}`,
      );
    }
    const took = performance.now() - start;
    if (took > LONGEST_MS) failures.push(`case ${number} (${target.name}) took ${took} ms`);
    if (written.length > 0) {
      failures.push(
        `case ${number} (${target.name}) wrote to the log: ${written.flat().join(' ')}`,
      );
      written.length = 0;
    }
    const sum = found.get(target.name) ?? { cases: 0, slowestMs: 0, slowestCase: 0 };
    const isSlowest = took > sum.slowestMs;
    found.set(target.name, {
      cases: sum.cases + 1,
      slowestMs: isSlowest ? Math.round(took) : sum.slowestMs,
      slowestCase: isSlowest ? number : sum.slowestCase,
    });
    mostMemory = Math.max(mostMemory, process.memoryUsage.rss());
  }
} finally {
  await targets.close();
}

const memoryMb = Math.round((mostMemory - startMemory) / 1e6);
if (memoryMb > MOST_MEMORY_MB) failures.push(`memory grew by ${memoryMb} MB`);
console.table(Object.fromEntries(found));
console.log(`seed ${seed}, memory +${memoryMb} MB, ${failures.length} failures`);
for (const failure of failures.slice(0, 20)) console.log(`\n${failure}`);
if (failures.length > 0) process.exitCode = 1;
