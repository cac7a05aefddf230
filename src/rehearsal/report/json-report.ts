/** The report as data. */
import { writeFile } from 'node:fs/promises';
import { isGreen } from './final-report.ts';
import type { Rehearsed } from './final-report.ts';

export function jsonReport(rehearsed: Rehearsed): object {
  return {
    ok: isGreen(rehearsed),
    jobs: rehearsed.jobs.map(({ id, name, os, result, seconds, outputs, steps }) => ({
      id,
      name,
      os,
      result,
      seconds: rounded(seconds),
      outputs,
      steps: steps.map((step) => ({ ...step, seconds: rounded(step.seconds) })),
    })),
    services: rehearsed.services,
    leftovers: rehearsed.leftovers,
  };
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

export async function writeJson(file: string, value: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, undefined, 2)}\n`);
}
