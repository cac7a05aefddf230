import { chooseByName } from '../../../core/runner/named-choice.ts';
import type { BetaApp, BetaGroup } from '../beta-app.ts';
import { testFlightErrors } from '../errors.ts';

/** The groups that are asked for by id or name. */
export function groupsNamed(
  wanted: readonly string[],
  { name: app, groups }: Pick<BetaApp, 'name' | 'groups'>,
): readonly BetaGroup[] {
  const { found, problems } = chooseByName(wanted, groups, 'group');
  if (problems.length === 0) return found;
  throw testFlightErrors.error('unknown-group', {
    message: `Input \`groups\`: ${problems.join('; ')}.\n${listOf(app, groups)}`,
  });
}

function listOf(app: string, groups: readonly BetaGroup[]): string {
  if (groups.length === 0) return `${app} has no beta group.`;
  const names = groups.map(({ name, internal }) => `${name}${internal ? ' (internal)' : ''}`);
  return `The groups of ${app}: ${names.toSorted().join(', ')}.`;
}
