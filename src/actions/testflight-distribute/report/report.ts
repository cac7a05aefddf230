/** The outputs of a distribution, for later steps. */
import { testFlightPage } from '../../../core/app-store-connect/client/pages.ts';
import type { OutputsOf } from '../../../core/runner/files/outputs.ts';
import type { BetaApp, BetaGroup } from '../observation/beta-app.ts';
import type { Distribution } from '../observation/distribution.ts';
import { hasBuild } from '../groups/group-steps.ts';
import type { outputs } from '../outputs.ts';

/** The outputs; those of groups are left out until the app's groups are known. */
export function outputsOf(observed: Distribution, app?: BetaApp): OutputsOf<typeof outputs> {
  const { buildId, appId, platform, review } = observed;
  return {
    'build-id': buildId,
    'app-id': appId,
    version: observed.version,
    'build-number': observed.buildNumber,
    'internal-state': observed.internalState,
    'external-state': observed.externalState,
    'beta-review-state': review?.state ?? '',
    'beta-review-submission-id': review?.id ?? '',
    ...(app === undefined
      ? {}
      : {
          groups: groupsWith(observed, app).map(groupOutput),
          'public-links': publicLinks(groupsWith(observed, app)),
        }),
    'release-notes-locales': writtenLocales(observed).join(','),
    expires: observed.expires?.toISOString(),
    'app-store-connect-url': testFlightPage(appId, { id: buildId, platform }),
  };
}

/** The groups that have the build. */
export function groupsWith(
  build: Distribution,
  { groups }: Pick<BetaApp, 'groups'>,
): readonly BetaGroup[] {
  return groups.filter((group) => hasBuild(group, build));
}

export function publicLinks(
  groups: readonly BetaGroup[],
): readonly { readonly group: string; readonly url: string }[] {
  return groups.flatMap(({ name, publicLink: { enabled, url } }) =>
    enabled && url !== undefined ? [{ group: name, url }] : [],
  );
}

function groupOutput({ id, name, internal }: BetaGroup) {
  return { id, name, internal };
}

/** Languages that have a What to Test. */
export function writtenLocales({ notes }: Distribution): readonly string[] {
  return [...notes].flatMap(([locale, { text }]) => (text === '' ? [] : [locale])).toSorted();
}
