import { nearest } from '../../core/runner/nearest.ts';
import type { BetaApp, BetaGroup } from './beta-app.ts';
import { testFlightErrors } from './errors.ts';

/**
 * The groups that are asked for by id or name. Every name has to lead to one group: a name that is
 * written exactly wins, upper and lower case matter only where they tell two groups apart.
 */
export function groupsNamed(
  wanted: readonly string[],
  { name: app, groups }: Pick<BetaApp, 'name' | 'groups'>,
): readonly BetaGroup[] {
  const problems: string[] = [];
  const found = wanted.flatMap((word) => {
    const candidates = matching(word, groups);
    if (candidates.length !== 1) problems.push(problemOf(word, candidates, groups));
    return candidates.length === 1 ? candidates : [];
  });
  if (problems.length === 0) return [...new Set(found)];
  throw testFlightErrors.error('unknown-group', {
    message: `Input \`groups\`: ${problems.join('; ')}.\n${listOf(app, groups)}`,
  });
}

function matching(word: string, groups: readonly BetaGroup[]): readonly BetaGroup[] {
  const ways: readonly ((group: BetaGroup) => boolean)[] = [
    ({ id }) => id === word,
    ({ name }) => name === word,
    ({ name }) => name.toLowerCase() === word.toLowerCase(),
  ];
  const hits = ways.map((matches) => groups.filter(matches));
  return hits.find((candidates) => candidates.length > 0) ?? [];
}

function problemOf(
  word: string,
  candidates: readonly BetaGroup[],
  groups: readonly BetaGroup[],
): string {
  if (candidates.length > 1) {
    const ids = candidates.map(({ name, id }) => `${name} = ${id}`).join(', ');
    return `"${word}" is the name of ${candidates.length} groups, so give the id (${ids})`;
  }
  const names = groups.map(({ name }) => name);
  const likely = nearest(word, names);
  return `there is no group "${word}"${likely === undefined ? '' : ` (did you mean "${likely}"?)`}`;
}

function listOf(app: string, groups: readonly BetaGroup[]): string {
  if (groups.length === 0) return `${app} has no beta group.`;
  const names = groups.map(({ name, internal }) => `${name}${internal ? ' (internal)' : ''}`);
  return `The groups of ${app}: ${names.toSorted().join(', ')}.`;
}
