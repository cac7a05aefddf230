/** What Apple already holds under the version and build number of the .ipa. */
import { findBuildUploads } from '../../../core/app-store-connect/build-uploads.ts';
import type { BuildUpload, UploadIdentity } from '../../../core/app-store-connect/build-uploads.ts';
import { findBuilds } from '../../../core/app-store-connect/builds.ts';
import type { Build } from '../../../core/app-store-connect/builds.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { nextBuildNumber } from '../../../core/app-store-connect/next-build-number.ts';
import { uploadErrors } from '../errors.ts';
import type { Delivery } from '../after/follow.ts';

/** The build number is taken: by a build, or by an upload that may still become one. */
export type Taken = Delivery & { readonly state: string; readonly uploaded: Date | undefined };

export interface Holdings {
  readonly taken: Taken | undefined;
  /** Reservations of dead runs and refused uploads: they do not count, and may be dropped. */
  readonly leftovers: readonly BuildUpload[];
}

const UNFINISHED_STATES = new Set(['AWAITING_UPLOAD', 'FAILED']);

export async function lookUpHoldings(
  api: AppStoreConnect,
  identity: UploadIdentity,
): Promise<Holdings> {
  const uploads = await findBuildUploads(api, identity);
  const [build] = await findBuilds(api, identity);
  const standing = uploads.filter(({ state }) => !UNFINISHED_STATES.has(state));
  const upload = standing.find(({ buildId }) => buildId === build?.id) ?? standing[0];
  return {
    taken: build ? takenByBuild(build, upload) : upload && takenByUpload(upload),
    leftovers: uploads.filter(({ state }) => UNFINISHED_STATES.has(state)),
  };
}

function takenByBuild(
  { id, processingState, uploaded }: Build,
  upload: BuildUpload | undefined,
): Taken {
  return { buildId: id, uploadId: upload?.id, state: processingState, uploaded };
}

function takenByUpload({ id, buildId, state, uploaded }: BuildUpload): Taken {
  const known = { uploadId: id, state, uploaded };
  // Two shapes to the compiler: only an upload without a build has to be followed by its own id.
  return buildId === undefined ? { ...known, buildId } : { ...known, buildId };
}

/** The error for a build number that is taken, with the next one that is free. */
export async function buildExists(
  api: AppStoreConnect,
  identity: UploadIdentity,
  { state, uploaded }: Taken,
): Promise<Error> {
  const { version, buildNumber } = identity;
  const when = uploaded ? `, uploaded ${uploaded.toISOString()}` : '';
  const { next } = await nextBuildNumber(api, identity);
  return uploadErrors.error('build-exists', {
    message: `Build ${buildNumber} of version ${version} already exists (${state}${when}).`,
    remedy: `${uploadErrors.entries['build-exists'].remedy} The next free build number is ${next}.`,
  });
}
