/** The groups that the input names: found, or to be created. */
import { chooseByName } from '../../../core/runner/input/named-choice.ts';
import { nearest } from '../../../core/runner/input/nearest.ts';
import type { BetaApp, BetaGroup } from '../observation/beta-app.ts';
import { testFlightErrors } from '../errors.ts';

/** A group that gets the build; without an id it is still to be created. */
export interface WantedGroup {
  readonly id: string | undefined;
  readonly name: string;
  readonly internal: boolean;
  readonly receivesAllBuilds: boolean;
}

export type GroupCreation = 'false' | 'internal' | 'external';

/**
 * The groups in the order in which they are written, by id or name. One line is a name first, so that
 * a name with a comma can be written, and a list with commas else. With `create`, unknown names are
 * new groups, unless they come close to a known one. Throws `testflight/unknown-group`.
 */
export function groupsNamed(
  written: readonly string[],
  app: Pick<BetaApp, 'name' | 'groups'>,
  create: GroupCreation = 'false',
): readonly WantedGroup[] {
  const { groups } = app;
  const words = wordsOf(written, groups);
  const chosen = words.map((word) => choose(word, groups, create));
  const problems = chosen.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) {
    throw testFlightErrors.error('unknown-group', {
      message: `Input \`groups\`: ${problems.join('; ')}.\n${listOf(app)}`,
    });
  }
  const found = chosen.flatMap(({ group }) => group ?? []);
  return found.filter((group, index) => found.findIndex((other) => isSame(group, other)) === index);
}

/** The group at Apple, once it is there. */
export function knownGroup(
  wanted: WantedGroup,
  { groups }: Pick<BetaApp, 'groups'>,
): BetaGroup | undefined {
  return groups.find(({ id, name, internal }) =>
    wanted.id === undefined
      ? name === wanted.name && internal === wanted.internal
      : id === wanted.id,
  );
}

function isSame(one: WantedGroup, other: WantedGroup): boolean {
  return one.id === undefined
    ? other.id === undefined && other.name === one.name
    : one.id === other.id;
}

function wordsOf(written: readonly string[], groups: readonly BetaGroup[]): readonly string[] {
  const [line] = written;
  if (line === undefined || written.length > 1 || !line.includes(',')) return written;
  if (chooseByName([line], groups, 'group').found.length === 1) return written;
  return line
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

interface Choice {
  readonly group?: WantedGroup | undefined;
  readonly problem?: string | undefined;
}

function choose(word: string, groups: readonly BetaGroup[], create: GroupCreation): Choice {
  const named = groups.map((group) => ({ ...group, note: kindOf(group) }));
  const { found, problems } = chooseByName([word], named, 'group');
  const [id] = found.map((group) => group.id);
  const group = groups.find((one) => one.id === id);
  if (group) return { group };
  const isKnown = groups.some(({ name }) => name.toLowerCase() === word.toLowerCase());
  const isClose =
    nearest(
      word,
      groups.map(({ name }) => name),
    ) !== undefined;
  if (create === 'false' || isKnown || isClose) return { problem: problems[0] };
  const internal = create === 'internal';
  return { group: { id: undefined, name: word, internal, receivesAllBuilds: false } };
}

function kindOf({ internal }: Pick<BetaGroup, 'internal'>): string {
  return internal ? 'internal' : 'external';
}

function listOf({ name: app, groups }: Pick<BetaApp, 'name' | 'groups'>): string {
  if (groups.length === 0) return `${app} has no beta group.`;
  const names = groups.map((group) => `${group.name}${group.internal ? ' (internal)' : ''}`);
  return `The groups of ${app}: ${names.toSorted().join(', ')}.`;
}
