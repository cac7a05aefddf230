/**
 * Dependencies as Poetry writes them, in the form of requirements.txt, as flet translates them.
 * Forms that make flet crash become faults here.
 */
import { entryOf, isTable, truthy, typeOf } from './toml-values.ts';
import type { Table } from './toml-values.ts';

export interface PoetryRequirements {
  /** Sorted, as flet hands them to pip; a path stands there as it is. */
  readonly requirements: readonly string[];
  /** Each begins with the name of the package. */
  readonly faults: readonly string[];
}

/** `python` stands for the interpreter, not for a package; any other spelling of it is one. */
export function poetryRequirements(dependencies: Table): PoetryRequirements {
  const requirements: string[] = [];
  const faults: string[] = [];
  for (const [name, value] of Object.entries(dependencies)) {
    if (name === 'python') continue;
    const fault = faultOf(value);
    if (fault === undefined) requirements.push(requirement(name, value));
    else faults.push(`${name} ${fault}`);
  }
  return { requirements: requirements.toSorted(), faults };
}

function faultOf(value: unknown): string | undefined {
  if (typeof value === 'string') return undefined;
  if (!isTable(value)) return `is ${typeOf(value)}`;
  const keys = ['version', 'git', 'path', 'url'].filter((key) => truthy(entryOf(value, key)));
  const [first] = keys;
  if (first === undefined) return 'has neither version nor git, path or url';
  const given = entryOf(value, first);
  return typeof given === 'string' ? undefined : `has a ${first} that is ${typeOf(given)}`;
}

function requirement(name: string, value: unknown): string {
  if (typeof value === 'string') return `${name}${specifier(value)}`;
  const table = isTable(value) ? value : {};
  const given = (key: string) => {
    const text = entryOf(table, key);
    return typeof text === 'string' && text !== '' ? text : undefined;
  };
  const markers = given('markers');
  const suffix = markers === undefined ? '' : `; ${markers}`;
  const version = given('version');
  if (version !== undefined) return `${name}${specifier(version)}${suffix}`;
  const git = given('git');
  if (git === undefined) return given('path') ?? given('url') ?? '';
  const revision = given('branch') ?? given('rev') ?? given('tag');
  const subdirectory = given('subdirectory');
  return [
    `${name} @ ${git.startsWith('git@') ? '' : 'git+'}${git}`,
    revision === undefined ? '' : `@${revision}`,
    subdirectory === undefined ? '' : `#subdirectory=${subdirectory}`,
    suffix,
  ].join('');
}

/** `^1.2` loses its upper bound in flet; a bare version is pinned. */
function specifier(version: string): string {
  const compact = version.replaceAll(' ', '');
  if (compact === '' || compact === '*') return '';
  if (compact.startsWith('^')) return `>=${compact.slice(1)}`;
  if (compact.startsWith('~') && !compact.startsWith('~=')) return `~=${compact.slice(1)}`;
  return /^\d/.test(compact) ? `==${compact}` : compact;
}
