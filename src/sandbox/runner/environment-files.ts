/**
 * The files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE, GITHUB_PATH and GITHUB_STEP_SUMMARY.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileNames = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_STATE: 'save_state',
  GITHUB_PATH: 'add_path',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

export type EnvironmentFiles = Readonly<Record<keyof typeof fileNames, string>>;

export async function createEnvironmentFiles(
  folder: string,
  step: string,
): Promise<EnvironmentFiles> {
  await mkdir(folder, { recursive: true });
  const paths: Record<string, string> = {};
  for (const [variable, name] of Object.entries(fileNames)) {
    const path = join(folder, `${name}_${step}`);
    await writeFile(path, '');
    paths[variable] = path;
  }
  return paths as EnvironmentFiles;
}

export interface FileContents {
  readonly outputs: Record<string, string>;
  readonly env: Record<string, string>;
  readonly state: Record<string, string>;
  readonly path: string[];
  readonly summary: string;
  /** The faults of a file; the runner fails the step for them. */
  readonly problems: string[];
}

export async function readEnvironmentFiles(files: EnvironmentFiles): Promise<FileContents> {
  const problems: string[] = [];
  const pairs = async (path: string, variable: string): Promise<Record<string, string>> => {
    try {
      return parsePairs(await readFile(path, 'utf8'));
    } catch (error) {
      problems.push(`Unable to process file command '${variable}': ${(error as Error).message}`);
      return {};
    }
  };
  return {
    outputs: await pairs(files.GITHUB_OUTPUT, 'output'),
    env: await pairs(files.GITHUB_ENV, 'env'),
    state: await pairs(files.GITHUB_STATE, 'state'),
    path: parseDirectories(await readFile(files.GITHUB_PATH, 'utf8')),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    problems,
  };
}

/** `name=value` lines and `name<<DELIMITER` blocks; throws on anything else. */
export function parsePairs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = splitLines(text);
  for (let at = 0; at < lines.length; at++) {
    const { text: line } = lines[at] as Line;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (equals >= 0 && (block < 0 || equals < block)) {
      const name = line.slice(0, equals);
      if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
      found[name] = line.slice(equals + 1);
    } else if (block >= 0) {
      const name = line.slice(0, block);
      const delimiter = line.slice(block + 2);
      if (name === '' || delimiter === '') {
        throw new Error(
          `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
        );
      }
      const end = lines.findIndex((each, index) => index > at && each.text === delimiter);
      if (end === -1) {
        throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      }
      found[name] = blockText(lines.slice(at + 1, end));
      at = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return found;
}

export function parseDirectories(text: string): string[] {
  return splitLines(text)
    .map((line) => line.text)
    .filter((line) => line !== '');
}

interface Line {
  readonly text: string;
  readonly ending: string;
}

function splitLines(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)]
    .map(([, line = '', ending = '']) => ({ text: line, ending }))
    .filter((line) => line.text !== '' || line.ending !== '');
}

/**
 * Inner line endings are kept as written; the one before the delimiter is not part of the value.
 */
function blockText(lines: Line[]): string {
  return lines
    .map((line, index) => (index === lines.length - 1 ? line.text : line.text + line.ending))
    .join('');
}
