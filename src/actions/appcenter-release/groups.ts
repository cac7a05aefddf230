/** The app's distribution groups, and the ones that were asked for. */
import { Answer } from './answer.ts';
import type { AppCenter } from './app-center.ts';
import { appCenterErrors } from './errors.ts';
import type { Group } from './release.ts';

/** Throws one error for all names that no group bears, with the names that there are. */
export async function findGroups(
  appCenter: AppCenter,
  asked: readonly string[],
): Promise<readonly Group[]> {
  if (asked.length === 0) return [];
  const path = '/distribution_groups';
  const answer = await appCenter.get(path);
  const groups = new Answer({ groups: answer }, `GET ${path}`)
    .list('groups')
    .map((group) => ({ id: group.text('id'), name: group.text('name') }));

  const found = asked.map((name) => findGroup(groups, name));
  const unknown = asked.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0) {
    throw appCenterErrors.error('group-unknown', {
      message: `\`groups\`: the app has no group ${unknown.map((name) => `"${name}"`).join(', ')}. It has: ${groups.map(({ name }) => name).join(', ') || 'none'}.`,
    });
  }
  return [...new Set(found.filter((group) => group !== undefined))];
}

/** Exact name or id first, then the name in any case. */
function findGroup(groups: readonly Group[], asked: string): Group | undefined {
  const lower = asked.toLowerCase();
  return (
    groups.find(({ id, name }) => name === asked || id === lower) ??
    groups.find(({ name }) => name.toLowerCase() === lower)
  );
}
