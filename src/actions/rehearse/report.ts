/** The report of the rehearsal, as far as the action needs it; docs/rehearsal.schema.json has all of it. */
import { readFile } from 'node:fs/promises';
import { isJsonObject, isListOf, isText, readJson } from '../../core/system/json.ts';
import { rehearsalErrors } from './errors.ts';

/** A line of a file of the repository. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface StepReport {
  readonly name: string;
  readonly result: string;
  readonly outcome: string;
  readonly place?: Place;
  readonly annotations: readonly { readonly level: string; readonly message: string }[];
}

export interface JobReport {
  readonly id: string;
  readonly name: string;
  readonly os: string;
  readonly result: string;
  readonly seconds: number;
  readonly steps: readonly StepReport[];
}

export interface MistakeReport {
  /** Such as `job build, step 3`. */
  readonly at: string;
  readonly problem: string;
  readonly cure: string;
  readonly place?: Place;
}

export interface Played {
  readonly ok: boolean;
  readonly mistakes: readonly MistakeReport[];
  readonly jobs: readonly JobReport[];
  readonly leftovers: readonly string[];
}

interface Refused {
  readonly ok: false;
  readonly error: string;
}

/**
 * Reads the report in `file`. Throws `rehearse/refused` where nothing was played, and
 * `rehearse/stopped` where the file holds no report.
 */
export async function readReport(file: string): Promise<Played> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const reading = readJson(text, isReport);
  if (!reading.ok) {
    throw rehearsalErrors.error('stopped', {
      message: 'The rehearsal ended without a report.',
      ...(text !== '' && { details: [reading.problem] }),
    });
  }
  if ('jobs' in reading.value) return reading.value;
  throw rehearsalErrors.error('refused', {
    message: 'The workflow cannot be rehearsed.',
    said: reading.value.error,
  });
}

function isReport(value: unknown): value is Played | Refused {
  if (!isJsonObject(value)) return false;
  if (isText(value['error'])) return value['ok'] === false;
  return (
    typeof value['ok'] === 'boolean' &&
    isListOf(isJob)(value['jobs']) &&
    isListOf(isMistake)(value['mistakes']) &&
    isListOf(isText)(value['leftovers'])
  );
}

function isJob(value: unknown): value is JobReport {
  if (!isJsonObject(value)) return false;
  const texts = ['id', 'name', 'os', 'result'].every((name) => isText(value[name]));
  return texts && Number.isFinite(value['seconds']) && isListOf(isStep)(value['steps']);
}

function isStep(value: unknown): value is StepReport {
  if (!isJsonObject(value)) return false;
  const texts = ['name', 'result', 'outcome'].every((name) => isText(value[name]));
  return texts && isPlace(value['place']) && isListOf(isAnnotation)(value['annotations']);
}

function isMistake(value: unknown): value is MistakeReport {
  if (!isJsonObject(value)) return false;
  return ['at', 'problem', 'cure'].every((name) => isText(value[name])) && isPlace(value['place']);
}

function isPlace(value: unknown): boolean {
  if (value === undefined) return true;
  return isJsonObject(value) && isText(value['file']) && Number.isInteger(value['line']);
}

function isAnnotation(value: unknown): value is StepReport['annotations'][number] {
  return isJsonObject(value) && isText(value['level']) && isText(value['message']);
}
