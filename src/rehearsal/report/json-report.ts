/** The report as data. */
import { writeFile } from 'node:fs/promises';
import type { Mistake } from '../mistakes/mistake.ts';
import { isGreen } from './final-report.ts';
import type { Rehearsed } from './final-report.ts';

/** Mistakes are those that were found before the first job. */
export function jsonReport(rehearsed: Rehearsed, mistakes: readonly Mistake[]): object {
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
    mistakes: mistakes.map(({ place, line, problem, cure }) => {
      return { at: place, problem, cure, ...(line !== undefined && { place: line }) };
    }),
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
