/**
 * The record of what the steps of a job made, from which later steps of the same job take their
 * defaults: a file for each step in the job's temporary folder, which the runner empties. Nothing
 * secret stands in it. Every step of the job can write there, so what is read is checked first.
 */
import { randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeFolder } from '../../system/files/made-folder.ts';
import { isJsonObject, isText, jsonOrNothing, ownValue } from '../../system/json.ts';
import { systemCode } from '../../system/system-code.ts';
import { replaceFile } from '../../system/files/whole-file.ts';
import type { ActionContext } from '../action-context.ts';
import type { Machine } from '../machine.ts';

/** One step of ours that ended well, and those of its outputs that others take over. */
export interface StepRecord {
  readonly action: string;
  /** The `id` of the step in its workflow; the runner makes one where there is none. */
  readonly step: string;
  readonly made: Readonly<Record<string, string>>;
}

export interface JobRecord {
  /** In no particular order. */
  readonly steps: readonly StepRecord[];
  /** Paths of files that are not a record, so that some step may be missing above. */
  readonly damaged: readonly string[];
}

interface StoredRecord extends StepRecord {
  readonly job: string;
}

const FOLDER = 'slipway-job-record';
const STATE_KEY = 'job-record';
const RECORD_NAME = /^[0-9a-f-]{36}\.json$/;
const LARGEST_FILE_BYTES = 64 * 1024;
/** A job can have 1,000 steps at most. */
const MOST_FILES = 1000;
const LONGEST_VALUE = 4096;

/**
 * Adds what the step that runs has made, and notes in `state` where. Throws an error of the
 * catalogue `disk`.
 */
export async function addToJobRecord(
  { machine, state }: Pick<ActionContext, 'machine' | 'state'>,
  action: string,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  const job = jobOf(machine);
  const made = Object.fromEntries(Object.entries(outputs).filter(([, value]) => isOneLine(value)));
  if (job === undefined || Object.keys(made).length === 0) return;
  const folder = join(machine.temp, FOLDER);
  const record: StoredRecord = {
    job,
    action,
    step: machine.environment['GITHUB_ACTION'] ?? '',
    made,
  };
  const file = join(folder, `${randomUUID()}.json`);
  state.save(STATE_KEY, file);
  await makeFolder(folder, 0o700);
  await replaceFile(file, JSON.stringify(record), { draft: draftOf(file), mode: 0o600 });
}

/**
 * Takes away what main of the same step added, for a post that undoes it. Other programs can write
 * into the state: only a name of ours in the record's own folder is removed. Throws nothing.
 */
export async function removeFromJobRecord({
  machine,
  state,
}: Pick<ActionContext, 'machine' | 'state'>): Promise<void> {
  const name = basename(state.read(STATE_KEY) ?? '');
  const folder = join(machine.temp, FOLDER);
  if (!RECORD_NAME.test(name) || namesIn(folder) === undefined) return;
  const file = join(folder, name);
  // The runner removes whatever is left. The folder goes only when it is empty.
  for (const path of [file, draftOf(file)]) await rm(path, { force: true }).catch(() => {});
  await rmdir(folder).catch(() => {});
}

/** The records of earlier steps of this job; those of other jobs are left out. Throws nothing. */
export function readJobRecord(machine: Machine): JobRecord {
  const job = jobOf(machine);
  if (job === undefined) return { steps: [], damaged: [] };
  const folder = join(machine.temp, FOLDER);
  const names = namesIn(folder);
  if (names === undefined || names.length > MOST_FILES) return { steps: [], damaged: [folder] };
  const files = names.map((name) => join(folder, name));
  const read = files.map((file) => [file, recordIn(file)] as const);
  return {
    steps: read.flatMap(([, record]) => (record?.job === job ? [record] : [])),
    damaged: read.flatMap(([file, record]) => (record === undefined ? [file] : [])),
  };
}

const draftOf = (file: string): string => `${file}.draft`;

/** `undefined` where the runner does not say which job this is. */
function jobOf({ environment }: Machine): string | undefined {
  if (!environment['RUNNER_TEMP'] || !environment['GITHUB_RUN_ID']) return undefined;
  const names = ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'];
  return names.map((name) => environment[name] ?? '').join(' ');
}

/** `undefined` for a folder that cannot be read, or is a link to somewhere else. */
function namesIn(folder: string): string[] | undefined {
  try {
    if (!lstatSync(folder).isDirectory()) return undefined;
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? [] : undefined;
  }
}

function recordIn(file: string): StoredRecord | undefined {
  try {
    const found = lstatSync(file);
    if (!found.isFile() || found.size > LARGEST_FILE_BYTES) return undefined;
    return jsonOrNothing(readFileSync(file, 'utf8'), isStoredRecord);
  } catch {
    return undefined;
  }
}

function isStoredRecord(value: unknown): value is StoredRecord {
  const made = ownValue(value, 'made');
  return (
    ['job', 'action', 'step'].every((name) => isText(ownValue(value, name))) &&
    isJsonObject(made) &&
    Object.values(made).every(isOneLine)
  );
}

function isOneLine(value: unknown): value is string {
  return (
    isText(value) && value !== '' && value.length <= LONGEST_VALUE && !/[^\P{Cc}\t]/u.test(value)
  );
}
