/** Reusable workflows: the file that a job's `uses:` leads to, and whether the call fits it. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suggestion } from '../../suggestion.ts';
import { ownReference, slipway } from '../actions/repository.ts';
import type { Call, CallInterface } from '../workflow.ts';

export interface CalledFile {
  readonly file: string;
  /** The folder of the repository that the file stands in. */
  readonly root: string;
}

/** Nothing for a workflow of a repository that is not on this machine. */
export function calledFile(uses: string, root: string): CalledFile | undefined {
  if (/^[.$]\//.test(uses)) return { file: join(root, uses.slice(2)), root };
  const own = ownReference(uses);
  return own && { file: join(slipway, own.path), root: slipway };
}

export function missingFile({ file }: CalledFile, uses: string): string[] {
  if (existsSync(file)) return [];
  const folder = dirname(file);
  const others = existsSync(folder) ? readdirSync(folder) : [];
  return [`there is no workflow "${uses}"${suggestion(basename(file), others)}`];
}

/** GitHub refuses the whole run for each of these. */
export function callProblems(
  { uses, with: given, secrets }: Call,
  { inputs, secrets: wanted }: CallInterface,
): string[] {
  const problems: string[] = [];
  const check = (
    kind: 'input' | 'secret',
    names: readonly string[],
    declared: Readonly<Record<string, boolean>>,
  ): void => {
    const known = Object.keys(declared);
    const has = (list: readonly string[], name: string): boolean =>
      list.some((each) => each.toLowerCase() === name.toLowerCase());
    for (const name of names.filter((each) => !has(known, each))) {
      problems.push(
        `"${uses}" has no ${kind} "${name}"${suggestion(name, known) || `; it has ${known.join(', ') || 'none'}`}`,
      );
    }
    for (const name of known.filter((each) => declared[each] === true && !has(names, each))) {
      problems.push(
        `"${uses}" needs the ${kind} "${name}": give it under \`${kind === 'input' ? 'with' : 'secrets'}\`${kind === 'secret' ? ', or all by `secrets: inherit`' : ''}`,
      );
    }
  };
  const required = Object.entries(inputs).map(
    ([name, input]) => [name, input.required && input.default === undefined] as const,
  );
  check('input', Object.keys(given), Object.fromEntries(required));
  if (secrets !== 'inherit') check('secret', Object.keys(secrets), wanted);
  return problems;
}
