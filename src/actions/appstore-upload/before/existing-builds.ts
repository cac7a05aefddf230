/** Builds and uploads that Apple already holds, as far as they matter for the file to upload. */
import type { AppOverview } from '../../../core/app-store-connect/app-overview.ts';
import {
  isOfIdentity,
  listBuildUploads,
} from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import type {
  BuildUpload,
  UploadIdentity,
} from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import type { AnnouncedPackage } from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import { findBuilds } from '../../../core/app-store-connect/builds.ts';
import type { Build } from '../../../core/app-store-connect/builds.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { nextBuildNumber } from '../../../core/app-store-connect/next-build-number.ts';
import {
  compareVersions,
  isVersionNumber,
  sameVersion,
} from '../../../core/app-store-connect/versions.ts';
import type { Delivery } from '../after/follow.ts';
import { uploadErrors } from '../errors.ts';

/** A build with the version and build number of the file, or an upload that may become one. */
export type ExistingBuild = Delivery & {
  readonly state: string;
  readonly uploaded: Date | undefined;
  readonly file: AnnouncedPackage | undefined;
};

export interface ExistingBuilds {
  readonly same: ExistingBuild | undefined;
  /**
   * Reservations of dead runs and refused uploads under the same version and build number: they do
   * not occupy the number, and may be dropped.
   */
  readonly unfinished: readonly BuildUpload[];
  /**
   * The highest number of a build or upload that the file's number is compared with: those of the
   * version, on the Mac of all versions. `undefined` where it is surely below the file's.
   */
  readonly highest: string | undefined;
}

const UNFINISHED_STATES: ReadonlySet<string> = new Set(['AWAITING_UPLOAD', 'FAILED']);

/**
 * Most often the overview's build numbers show that no build can be in the way, so that no list of
 * builds has to be read.
 */
export async function lookUpExistingBuilds(
  api: AppStoreConnect,
  identity: UploadIdentity,
  overview: Promise<Pick<AppOverview, 'buildNumbers'>>,
): Promise<ExistingBuilds> {
  const { appId, version, buildNumber, platform } = identity;
  const compared = platform === 'MAC_OS' ? { appId, platform } : { appId, platform, version };
  const mayBeInTheWay = (number: string): boolean =>
    sameVersion(number, buildNumber) || isAtLeast(number, buildNumber);
  const [uploads, builds] = await Promise.all([
    listBuildUploads(api, compared),
    overview.then(({ buildNumbers }) =>
      buildNumbers?.some(mayBeInTheWay) === false ? [] : findBuilds(api, compared),
    ),
  ]);
  const standing = uploads.filter(({ state }) => !UNFINISHED_STATES.has(state));
  const sameUploads = standing.filter((upload) => isOfIdentity(upload, identity));
  const build = builds.find((one) =>
    isOfIdentity({ ...one, version: one.version ?? version }, identity),
  );
  const upload = sameUploads.find(({ buildId }) => buildId === build?.id) ?? sameUploads[0];
  return {
    same: build ? existingBuild(build, upload) : upload && existingUpload(upload),
    unfinished: uploads.filter(
      (one) => UNFINISHED_STATES.has(one.state) && isOfIdentity(one, identity),
    ),
    highest: highestOf([...builds, ...standing].map((one) => one.buildNumber)),
  };
}

function isAtLeast(one: string, other: string): boolean {
  return isVersionNumber(one) && isVersionNumber(other) && compareVersions(one, other) >= 0;
}

function highestOf(numbers: readonly string[]): string | undefined {
  return numbers.filter(isVersionNumber).toSorted((one, other) => compareVersions(other, one))[0];
}

function existingBuild(
  { id, processingState, uploaded }: Build,
  upload: BuildUpload | undefined,
): ExistingBuild {
  return {
    buildId: id,
    uploadId: upload?.id,
    state: processingState,
    uploaded,
    file: upload?.file,
  };
}

function existingUpload({ id, buildId, state, uploaded, file }: BuildUpload): ExistingBuild {
  const known = { uploadId: id, state, uploaded, file };
  // Two shapes to the compiler: only an upload without a build has to be followed by its own id.
  return buildId === undefined ? { ...known, buildId } : { ...known, buildId };
}

/** The error for a build number that is taken, with the next one that is free. */
export async function buildExists(
  api: AppStoreConnect,
  identity: UploadIdentity,
  { state, uploaded }: ExistingBuild,
): Promise<Error> {
  const { version, buildNumber } = identity;
  const when = uploaded ? `, uploaded ${uploaded.toISOString()}` : '';
  const { next } = await nextBuildNumber(api, identity);
  return uploadErrors.error('build-exists', {
    message: `Build ${buildNumber} of version ${version} already exists (${state}${when}).`,
    remedy: `${uploadErrors.entries['build-exists'].remedy} The next free build number is ${next}.`,
  });
}
