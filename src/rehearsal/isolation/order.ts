/**
 * All that a rehearsal behind its walls is given: it reads nothing of the user's but this, and the
 * files that its options name.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Options } from '../options.ts';
import type { Project } from '../project/project.ts';

export interface Order {
  readonly options: Options;
  readonly project: Project;
  /** Lines for the reader before the first job. */
  readonly told: readonly string[];
}

const INSIDE = '--inside';

/** Writes the order into a folder; the words follow the name of the script that plays it. */
export async function writeOrder(order: Order, folder: string): Promise<readonly string[]> {
  const file = join(folder, 'order.json');
  await writeFile(file, JSON.stringify(order), { mode: 0o600 });
  return [INSIDE, file];
}

/** Nothing in a process that is not behind walls yet. */
export async function receivedOrder(args: readonly string[]): Promise<Order | undefined> {
  const [word, file] = args;
  if (word !== INSIDE || file === undefined) return undefined;
  return JSON.parse(await readFile(file, 'utf8')) as Order;
}
