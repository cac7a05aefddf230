/** The names of the secrets that a repository has, from a list that its owner keeps. */
import { readFile } from 'node:fs/promises';

/** One name a line, in capitals; a table such as that of `gh secret list` has it in front. */
export async function knownNames(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (line.split(/[\s=:]/)[0] ?? '').toUpperCase());
}
