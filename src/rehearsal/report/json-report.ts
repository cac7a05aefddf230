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

/** Throws an Error that names the file where it cannot be written, as on a full disk. */
export async function writeJson(file: string, value: object): Promise<void> {
  await writeReportFile(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

/** Throws as `writeJson` does. */
export async function writeReportFile(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new Error(`${file} cannot be written: ${(error as Error).message}`, { cause: error });
  }
}
