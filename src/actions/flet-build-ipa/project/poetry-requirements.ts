/** Dependencies as Poetry writes them, in the form of requirements.txt, as flet translates them. */
import { isTable } from './toml-values.ts';
import type { Table } from './toml-values.ts';

/** `python` stands for the interpreter and is no package. */
export function poetryRequirements(dependencies: Table): string[] {
  return Object.entries(dependencies)
    .filter(([name]) => name.toLowerCase() !== 'python')
    .map(([name, value]) => requirement(name, value))
    .toSorted();
}

function requirement(name: string, value: unknown): string {
  if (typeof value === 'string') return `${name}${specifier(value)}`;
  const { version, markers, git, url, path } = isTable(value) ? value : {};
  const suffix = typeof markers === 'string' ? `; ${markers}` : '';
  if (typeof version === 'string') return `${name}${specifier(version)}${suffix}`;
  const place = [git, url, path].find((candidate) => typeof candidate === 'string');
  return place === undefined ? `${name}${suffix}` : `${name} @ ${place}${suffix}`;
}

/** `^1.2` loses its upper bound in flet; a bare version is pinned. */
function specifier(version: string): string {
  const compact = version.replaceAll(' ', '');
  if (compact === '' || compact === '*') return '';
  if (compact.startsWith('^')) return `>=${compact.slice(1)}`;
  if (compact.startsWith('~') && !compact.startsWith('~=')) return `~=${compact.slice(1)}`;
  return /^\d/.test(compact) ? `==${compact}` : compact;
}
