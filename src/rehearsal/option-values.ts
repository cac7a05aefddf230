/** What an option is given is looked at before anything runs, so that no run is lost to a typo. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Says what is wrong with the command line and where it is explained. */
export class BadOption extends Error {
  constructor(problem: string) {
    super(`${problem}\nThe options are explained by: npm run rehearse -- --help`);
  }
}

export async function fileToRead(option: string, value: string): Promise<string> {
  const path = resolve(value);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new BadOption(`${option}: there is no file ${path}`);
  if (!found.isFile()) throw new BadOption(`${option}: ${path} is not a file`);
  return path;
}

export async function folderToRead(option: string, value: string): Promise<string> {
  const path = resolve(value);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return path;
  throw new BadOption(`${option}: there is no folder ${path}`);
}

/** Files by name, from values of the form `NAME=FILE`. */
export async function namedFiles(
  option: string,
  values: readonly string[],
): Promise<Record<string, string>> {
  const named = values.map(async (value) => {
    const [, name, file] = /^([A-Za-z_]\w*)=(.+)$/s.exec(value) ?? [];
    if (name === undefined || file === undefined) {
      throw new BadOption(`${option} takes NAME=FILE, not "${value}"`);
    }
    return [name, await fileToRead(option, file)] as const;
  });
  return Object.fromEntries(await Promise.all(named));
}

export async function fileToWrite(option: string, value: string): Promise<string> {
  const path = resolve(value);
  const folder = dirname(path);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new BadOption(`${option}: ${path} is a folder`);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new BadOption(`${option}: there is no folder ${folder}`);
  }
  const writable = await access(found ? path : folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable) throw new BadOption(`${option}: ${path} cannot be written`);
  return path;
}

export function webAddress(option: string, value: string): string {
  if (/^https?:$/.test(URL.parse(value)?.protocol ?? '')) return value;
  throw new BadOption(`${option} takes an address such as http://127.0.0.1:4000, not "${value}"`);
}

export function oneOf<const Word extends string>(
  option: string,
  value: string,
  words: readonly Word[],
): Word {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new BadOption(`${option} takes one of ${words.join(', ')}, not "${value}"`);
}
