/**
 * The next build number that Apple takes for an app. Apple compares build numbers as whole
 * numbers with dots between them, and wants each to be higher than the last one: within one
 * version on iOS, tvOS and visionOS, across all versions on the Mac (Technical Note TN2420).
 */
import type { AppStoreConnect } from './client/client.ts';
import { appStoreConnectErrors } from './client/refusals/errors.ts';
import { compareVersions, isVersionNumber, spellings } from './versions.ts';

export interface BuildNumberScope {
  /** Apple id of the app. */
  readonly appId: string;
  /**
   * The marketing version (CFBundleShortVersionString). Left out, the number is above those of all
   * versions; on the Mac it always is.
   */
  readonly version?: string | undefined;
  /** `IOS`, `MAC_OS`, `TV_OS` or `VISION_OS`: each counts for itself. */
  readonly platform: string;
  /** The number is at least this one. */
  readonly minimum?: string | undefined;
}

export interface NextBuildNumber {
  /**
   * The number that is free at this moment; nothing is reserved. In the form of the highest one: 41
   * → 42, 1.2.3 → 1.2.4, 1.0.7.10015 → 1.0.7.10016; but 0041 → 42, as Apple drops zeros in front.
   * Without any build it is the minimum, or 1.
   */
  readonly next: string;
  /** The highest number that is used up or about to be; `undefined` when there is none. */
  readonly highest: string | undefined;
  /** Numbers of uploads that have not become builds yet, the highest first, without failed ones. */
  readonly inFlight: readonly string[];
  /** Numbers in another form, such as 1.0b3 of old Mac apps; they cannot be compared or counted. */
  readonly unreadable: readonly string[];
}

/** The most characters of a build number (CFBundleVersion) that Apple takes. */
export const LONGEST_BUILD_NUMBER = 18;

/**
 * Looks at builds and at uploads under way, of which Apple knows before there is a build. Costs two
 * requests for each 200 of them. Throws `app-store-connect/build-number-too-long`, and what the
 * client throws (`app-store-connect/…`, `network/…`).
 */
export async function nextBuildNumber(
  api: AppStoreConnect,
  scope: BuildNumberScope,
): Promise<NextBuildNumber> {
  const { appId, platform, minimum } = scope;
  const version = platform === 'MAC_OS' ? undefined : scope.version;
  const uploads = await uploadNumbers(api, { appId, platform, version });
  // Read last: an upload that becomes a build meanwhile is then seen twice rather than never.
  const builds = await usedNumbers(api, { appId, platform, version });
  const all = [...new Set([...builds, ...uploads])];
  const [highest] = descending(all);
  return {
    next: fitting(atLeast(highest === undefined ? '1' : nextAfter(highest), minimum), highest),
    highest,
    inFlight: descending([...new Set(uploads)].filter((number) => !builds.includes(number))),
    unreadable: all.filter((number) => !isVersionNumber(number)),
  };
}

type Counted = Pick<BuildNumberScope, 'appId' | 'platform' | 'version'>;

async function usedNumbers(
  api: AppStoreConnect,
  { appId, platform, version }: Counted,
): Promise<string[]> {
  const { data } = await api.getAll('/v1/builds', {
    'filter[app]': appId,
    'filter[preReleaseVersion.platform]': platform,
    ...(version === undefined ? {} : { 'filter[preReleaseVersion.version]': spellings(version) }),
    'fields[builds]': 'version',
    sort: '-uploadedDate',
  });
  return data.map(({ attributes }) => attributes.requiredText('version'));
}

/** A reservation counts although it is no upload yet: another job may be sending its file now. */
async function uploadNumbers(
  api: AppStoreConnect,
  { appId, platform, version }: Counted,
): Promise<string[]> {
  const { data } = await api.getAll(`/v1/apps/${appId}/buildUploads`, {
    'filter[platform]': platform,
    ...(version === undefined ? {} : { 'filter[cfBundleShortVersionString]': spellings(version) }),
    'fields[buildUploads]': ['cfBundleVersion', 'state'],
  });
  return data
    .filter(({ attributes }) => attributes.fields('state')?.text('state') !== 'FAILED')
    .map(({ attributes }) => attributes.requiredText('cfBundleVersion'));
}

function descending(numbers: readonly string[]): string[] {
  return numbers.filter(isVersionNumber).toSorted((one, other) => compareVersions(other, one));
}

/**
 * The number that follows in the same form: the last part counts up. `number` is a version number.
 */
export function nextAfter(number: string): string {
  const parts = number.split('.');
  const last = BigInt(parts.pop() ?? 0) + 1n;
  return [...parts, last].join('.');
}

function fitting(next: string, highest: string | undefined): string {
  if (next.length <= LONGEST_BUILD_NUMBER) return next;
  throw appStoreConnectErrors.error('build-number-too-long', {
    message: `The next build number would be ${next}${highest === undefined ? '' : ` after ${highest}`}, which has ${next.length} characters; Apple takes at most ${LONGEST_BUILD_NUMBER}.`,
  });
}

function atLeast(next: string, minimum: string | undefined): string {
  return minimum !== undefined && compareVersions(minimum, next) > 0 ? minimum : next;
}
