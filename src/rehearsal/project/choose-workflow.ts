/** The workflow of a repository that is rehearsed: the one that was named, or the one that uses Slipway. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Json } from '../../sandbox/runner/expressions.ts';
import { listOf, section } from '../workflow/reading/yaml-values.ts';
import { suggestion } from '../suggestion.ts';
import type { Project } from './project.ts';

const FOLDER = join('.github', 'workflows');
const USES_SLIPWAY = /uses:\s*['"]?[^/\s'"]+\/slipway\/[\w./-]+@/;

/**
 * The path of the file in the checkout. A file of the repository is looked up in its checkout, and
 * one from elsewhere is taken as it is. Throws where nothing fits, and where several do.
 */
export async function chooseWorkflow(
  { folder: root, source }: Project,
  asked: string | undefined,
): Promise<string> {
  if (asked !== undefined && isAbsolute(asked)) {
    const within = source === undefined ? '..' : relative(source, asked);
    return within.startsWith('..') ? asked : join(root, within);
  }
  const folder = join(root, FOLDER);
  const files = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name));
  if (asked !== undefined) {
    const wanted = basename(asked);
    const found = files.find((name) => [wanted, `${wanted}.yml`, `${wanted}.yaml`].includes(name));
    if (found !== undefined) return join(folder, found);
    throw new Error(
      `There is no workflow "${asked}" in ${FOLDER}${suggestion(wanted, files) || listed(files)}`,
    );
  }
  const using: string[] = [];
  for (const name of files.toSorted()) {
    const text = await readFile(join(folder, name), 'utf8');
    if (USES_SLIPWAY.test(text)) using.push(name);
  }
  // One that only others call is rehearsed with its caller.
  const started: string[] = [];
  for (const name of using) {
    const text = await readFile(join(folder, name), 'utf8');
    if (!isOnlyCalled(text)) started.push(name);
  }
  const [only, ...others] = started;
  if (only === undefined) return join(folder, await callerOf(folder, files, using));
  if (others.length === 0) return join(folder, only);
  throw new Error(
    `Several workflows use Slipway: ${started.join(', ')}. Choose one with --workflow NAME.`,
  );
}

/** The workflow that calls one that uses Slipway. */
async function callerOf(
  folder: string,
  files: readonly string[],
  using: readonly string[],
): Promise<string> {
  for (const name of files) {
    const text = await readFile(join(folder, name), 'utf8');
    if (using.some((called) => text.includes(`/.github/workflows/${called}`))) return name;
  }
  const [callable] = using;
  if (callable !== undefined) return callable;
  throw new Error(
    `No workflow in ${FOLDER} uses Slipway${listed(files)} Name one with --workflow NAME.`,
  );
}

function isOnlyCalled(text: string): boolean {
  try {
    const on = (parse(text) as { on?: Json }).on;
    const events =
      typeof on === 'string' || Array.isArray(on) ? listOf(on) : Object.keys(section(on));
    return events.length > 0 && events.every((name) => name === 'workflow_call');
  } catch {
    // The faults of the file are reported when it is read as the workflow.
    return false;
  }
}

function listed(files: readonly string[]): string {
  return files.length === 0 ? '; there are none.' : `; there are: ${files.join(', ')}.`;
}
