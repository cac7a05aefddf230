/** Which testers are still to be added, and who is to be invited. */
import type { BetaGroup } from '../observation/beta-app.ts';
import type { KnownTester } from './known-testers.ts';
import type { WantedTester } from './tester-list.ts';

export type TesterStep =
  /**
   * Testers that the app does not know yet, with a group that they go to, or with the build alone.
   */
  | {
      readonly kind: 'create-testers';
      readonly testers: readonly WantedTester[];
      readonly group: BetaGroup | undefined;
    }
  | {
      readonly kind: 'link-testers';
      readonly ids: readonly string[];
      readonly group: BetaGroup | undefined;
    }
  /** Leaves no state that could be read back. */
  | { readonly kind: 'invite-testers'; readonly ids: readonly string[] };

export interface TesterPlan {
  readonly wanted: readonly WantedTester[];
  readonly known: ReadonlyMap<string, KnownTester>;
  /** Groups that testers go to; none = to the build itself. */
  readonly groups: readonly BetaGroup[];
  readonly buildId: string;
}

/** Adds whoever is missing. New testers come to further groups in the next round. */
export function testerSteps({ wanted, known, groups, buildId }: TesterPlan): readonly TesterStep[] {
  const unknown = wanted.filter(({ email }) => !known.has(email));
  const there = wanted.flatMap(({ email }) => known.get(email) ?? []);
  const places = groups.length > 0 ? groups : [undefined];
  const [first] = places;
  const links = places.map((group): TesterStep => ({
    kind: 'link-testers',
    group,
    ids: there.filter((tester) => !isIn(tester, group, buildId)).map(({ id }) => id),
  }));
  return [
    ...(unknown.length > 0
      ? [{ kind: 'create-testers', testers: unknown, group: first } as const]
      : []),
    ...links.filter((step) => step.kind !== 'link-testers' || step.ids.length > 0),
  ];
}

function isIn(tester: KnownTester, group: BetaGroup | undefined, buildId: string): boolean {
  return group === undefined ? tester.buildIds.has(buildId) : tester.groupIds.has(group.id);
}

/** Invitations for testers that have none yet; with `again`, for all. */
export function invitationSteps(
  { wanted, known }: Pick<TesterPlan, 'wanted' | 'known'>,
  again: boolean,
): readonly TesterStep[] {
  const ids = wanted
    .flatMap(({ email }) => known.get(email) ?? [])
    .filter(({ state }) => again || state === 'NOT_INVITED')
    .map(({ id }) => id);
  return ids.length > 0 ? [{ kind: 'invite-testers', ids }] : [];
}
