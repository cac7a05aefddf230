/** The app's distribution groups, and the ones that were asked for. */
import { chooseByName } from '../../core/runner/named-choice.ts';
import { Answer } from './answer.ts';
import type { AppCenter } from './app-center.ts';
import { appCenterErrors } from './errors.ts';
import type { Group } from './release.ts';

/** Throws one error for all names that do not lead to one group, with the names that there are. */
export async function findGroups(
  appCenter: AppCenter,
  asked: readonly string[],
): Promise<readonly Group[]> {
  if (asked.length === 0) return [];
  const path = '/distribution_groups';
  const groups = Answer.list(await appCenter.get(path), `GET ${path}`).map((group) => ({
    id: group.text('id'),
    name: group.text('name'),
  }));
  const { found, problems } = chooseByName(asked, groups, 'group');
  if (problems.length === 0) return found;
  const names = groups.map(({ name }) => name).toSorted();
  throw appCenterErrors.error('group-unknown', {
    message: `Input \`groups\`: ${problems.join('; ')}.\nThe groups of the app: ${names.join(', ') || 'none'}.`,
  });
}
