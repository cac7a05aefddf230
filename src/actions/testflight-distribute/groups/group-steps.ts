/** Steps until the groups are there and have the build. */
import type { BetaApp, BetaGroup } from '../observation/beta-app.ts';
import type { Distribution } from '../observation/distribution.ts';
import { knownGroup } from './group-names.ts';
import type { WantedGroup } from './group-names.ts';

export type GroupStep =
  | { readonly kind: 'create-group'; readonly group: WantedGroup }
  | { readonly kind: 'assign-groups'; readonly groups: readonly BetaGroup[] }
  /** Apple gives the build to the group by itself; nothing can be done but wait. */
  | { readonly kind: 'await-group'; readonly group: BetaGroup }
  | { readonly kind: 'set-public-link'; readonly group: BetaGroup; readonly link: WantedLink };

export type WantedLink =
  | { readonly enabled: false }
  /** Without a limit, as many testers as Apple allows. */
  | { readonly enabled: true; readonly limit: number | undefined };

export function creationSteps(
  wanted: readonly WantedGroup[],
  app: Pick<BetaApp, 'groups'>,
): readonly GroupStep[] {
  return wanted
    .filter((group) => knownGroup(group, app) === undefined)
    .map((group) => ({ kind: 'create-group', group }));
}

export function assignmentSteps(
  groups: readonly BetaGroup[],
  build: Distribution,
): readonly GroupStep[] {
  const missing = groups.filter((group) => !hasBuild(group, build));
  const assigned = missing.filter(({ receivesAllBuilds }) => !receivesAllBuilds);
  return [
    ...(assigned.length > 0 ? [{ kind: 'assign-groups', groups: assigned } as const] : []),
    ...missing
      .filter(({ receivesAllBuilds }) => receivesAllBuilds)
      .map((group): GroupStep => ({ kind: 'await-group', group })),
  ];
}

/**
 * Apple lists the build with its groups. Whether it does so for a group that gets every build is
 * unproven; such a group has the build, too, when it is older than the build's upload and the build
 * is in testing for the team.
 */
export function hasBuild(group: BetaGroup, build: Distribution): boolean {
  if (build.groupIds.has(group.id)) return true;
  return (
    group.receivesAllBuilds &&
    group.created !== undefined &&
    build.uploaded !== undefined &&
    group.created < build.uploaded &&
    build.internalState === 'IN_BETA_TESTING'
  );
}

/** A link is opened only when the build is there for whoever comes through it. */
export function publicLinkSteps(
  groups: readonly BetaGroup[],
  build: Distribution,
  link: WantedLink | undefined,
): readonly GroupStep[] {
  if (link === undefined) return [];
  return groups
    .filter((group) => !group.internal && hasBuild(group, build) && !hasLink(group, link))
    .map((group) => ({ kind: 'set-public-link', group, link }));
}

function hasLink({ publicLink: held }: BetaGroup, wanted: WantedLink): boolean {
  if (!wanted.enabled || !held.enabled) return wanted.enabled === held.enabled;
  return wanted.limit === undefined || wanted.limit === held.limit;
}
