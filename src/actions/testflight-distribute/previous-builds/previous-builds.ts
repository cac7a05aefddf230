/** Older builds of the same platform, as far as it decides whether testers still need them. */
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { compareVersions, isVersionNumber } from '../../../core/app-store-connect/versions.ts';
import type { BetaGroup } from '../observation/beta-app.ts';
import type { Distribution } from '../observation/distribution.ts';

export interface PreviousBuild {
  readonly id: string;
  readonly version: string | undefined;
  readonly buildNumber: string;
  readonly uploaded: Date | undefined;
  readonly groupIds: readonly string[];
  readonly reviewState: string | undefined;
  /** State of the App Store version that the build is attached to. */
  readonly storeState: string | undefined;
}

/** Older builds that are not expired. */
export async function readPreviousBuilds(
  api: AppStoreConnect,
  build: Distribution,
): Promise<readonly PreviousBuild[]> {
  const document = await api.getAll('/v1/builds', {
    'filter[app]': build.appId,
    'filter[expired]': false,
    ...(build.platform === undefined
      ? {}
      : { 'filter[preReleaseVersion.platform]': build.platform }),
    include: ['preReleaseVersion', 'betaGroups', 'betaAppReviewSubmission', 'appStoreVersion'],
    'fields[builds]': [
      'version',
      'uploadedDate',
      'preReleaseVersion',
      'betaGroups',
      'betaAppReviewSubmission',
      'appStoreVersion',
    ],
    'fields[preReleaseVersions]': ['version', 'platform'],
    'fields[betaGroups]': ['name'],
    'fields[betaAppReviewSubmissions]': ['betaReviewState'],
    'fields[appStoreVersions]': ['appVersionState'],
    'limit[betaGroups]': 50,
    sort: '-uploadedDate',
  });
  return document.data
    .filter(({ id }) => id !== build.buildId)
    .map((resource): PreviousBuild => {
      const related = (type: string, name: string) =>
        document.find(type, resource.relatedId(name))?.attributes;
      return {
        id: resource.id,
        version: related('preReleaseVersions', 'preReleaseVersion')?.text('version'),
        buildNumber: resource.attributes.requiredText('version'),
        uploaded: resource.attributes.date('uploadedDate'),
        groupIds: resource.relatedIds('betaGroups'),
        reviewState: related('betaAppReviewSubmissions', 'betaAppReviewSubmission')?.text(
          'betaReviewState',
        ),
        storeState: related('appStoreVersions', 'appStoreVersion')?.text('appVersionState'),
      };
    })
    .filter((previous) => isOlder(previous, build));
}

function isOlder({ uploaded, version }: PreviousBuild, build: Distribution): boolean {
  if (!uploaded || !build.uploaded || uploaded >= build.uploaded) return false;
  if (version === undefined || build.version === undefined) return false;
  const comparable = isVersionNumber(version) && isVersionNumber(build.version);
  return comparable ? compareVersions(version, build.version) <= 0 : version === build.version;
}

export interface ExpiryDecision {
  readonly expire: readonly PreviousBuild[];
  readonly keep: readonly { readonly build: PreviousBuild; readonly reason: string }[];
}

/** Versions that customers have, or had: their builds are done with testing. */
const ON_SALE = new Set(['READY_FOR_DISTRIBUTION', 'READY_FOR_SALE', 'REPLACED_WITH_NEW_VERSION']);
const IN_REVIEW = new Set(['WAITING_FOR_REVIEW', 'IN_REVIEW']);

/** Expiring cannot be undone, so a build is kept for every doubt. The oldest go first. */
export function decideExpiry(
  previous: readonly PreviousBuild[],
  build: Distribution,
  groups: readonly BetaGroup[],
  atMost: number,
): ExpiryDecision {
  const judged = previous
    .toSorted((one, other) => Number(one.uploaded) - Number(other.uploaded))
    .map((one) => ({ build: one, reason: reasonToKeep(one, build, groups) }));
  const free = judged.filter(({ reason }) => reason === undefined).map((one) => one.build);
  const beyond = free.slice(atMost).map((one) => ({
    build: one,
    reason: `\`expire-at-most\` is ${atMost}`,
  }));
  return {
    expire: free.slice(0, atMost),
    keep: [
      ...judged.flatMap(({ build: kept, reason }) =>
        reason === undefined ? [] : [{ build: kept, reason }],
      ),
      ...beyond,
    ],
  };
}

function reasonToKeep(
  { groupIds, reviewState, storeState }: PreviousBuild,
  build: Distribution,
  groups: readonly BetaGroup[],
): string | undefined {
  if (reviewState !== undefined && IN_REVIEW.has(reviewState)) return 'it is in beta review';
  if (storeState !== undefined && !ON_SALE.has(storeState)) {
    return `it belongs to an App Store version that is ${storeState}`;
  }
  if (groupIds.length === 0) return 'it is in no group, so it is unknown who uses it';
  const waiting = groupIds.filter(
    (id) =>
      !isTestedIn(
        groups.find((one) => one.id === id),
        build,
      ),
  );
  if (waiting.length === 0) return undefined;
  const names = waiting.map((id) => groups.find((one) => one.id === id)?.name ?? id);
  return `${names.map((name) => `"${name}"`).join(', ')} cannot test the new build yet`;
}

function isTestedIn(group: BetaGroup | undefined, build: Distribution): boolean {
  if (!group || !build.groupIds.has(group.id)) return false;
  return (group.internal ? build.internalState : build.externalState) === 'IN_BETA_TESTING';
}
