/** Which version at Apple becomes ours: one that can be changed, or a new one. */
import type { AppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import {
  compareVersions,
  isVersionNumber,
  sameVersion,
} from '../../../core/app-store-connect/versions.ts';
import { releaseErrors } from '../errors.ts';
import { inWords } from '../submission/words.ts';
import { cameBack, stageOf } from './version-states.ts';

export type VersionChoice =
  | { readonly kind: 'create' }
  | { readonly kind: 'use'; readonly version: AppStoreVersion; readonly rename: boolean };

export interface RenamePolicy {
  readonly renameVersion: boolean;
}

/** Apple has one version of a platform under way at a time; a second one cannot be made. */
export function chooseVersion(
  versions: readonly AppStoreVersion[],
  wanted: string,
  policy: RenamePolicy,
): VersionChoice {
  const exact = versions.find(({ versionString }) => sameVersion(versionString, wanted));
  const version = exact ?? versions.find((other) => stageOf(other) !== 'shipped');
  requireAboveShipped(versions, wanted);
  if (version === undefined) return { kind: 'create' };
  requireChangeable(version, wanted);
  if (version === exact) return { kind: 'use', version, rename: false };
  requireRenamable(version, wanted, policy);
  return { kind: 'use', version, rename: true };
}

/** A version that is in the store is over, and so are all lower ones. */
function requireAboveShipped(versions: readonly AppStoreVersion[], wanted: string): void {
  const closing = versions
    .filter((version) => stageOf(version) === 'shipped')
    .find(
      ({ versionString }) =>
        isComparable(versionString, wanted) && compareVersions(versionString, wanted) >= 0,
    );
  if (closing === undefined) return;
  throw releaseErrors.error('version-closed', {
    message: sameVersion(closing.versionString, wanted)
      ? `Version ${wanted} is already released, with build ${closing.build?.buildNumber ?? 'unknown'}.`
      : `Version ${wanted} is below ${closing.versionString}, which is already released.`,
    remedy: `Use a version above ${closing.versionString}: build and upload it, then run the step again.`,
  });
}

function requireChangeable(version: AppStoreVersion, wanted: string): void {
  const { versionString, state, build } = version;
  const name = `Version ${versionString} (${build?.buildNumber ?? 'no build'})`;
  switch (stageOf(version)) {
    case 'editable':
      return;
    case 'in-review':
      throw releaseErrors.error('another-in-review', {
        message: `${name} is ${inWords(state)}, so ${wanted} cannot be submitted.`,
      });
    case 'awaits-release':
      throw releaseErrors.error('version-approved', {
        message: `${name} is approved and not yet in the store (${inWords(state)}); until then Apple takes neither another build for it nor another version.`,
      });
    default:
      throw releaseErrors.error('state-unknown', {
        message: `${name} is in a state that Slipway does not know: ${state}.`,
      });
  }
}

/** A draft with a higher number is somebody's next release; one that Apple sent back is not. */
export function requireRenamable(
  version: AppStoreVersion,
  wanted: string,
  { renameVersion }: RenamePolicy,
): void {
  const { versionString } = version;
  if (renameVersion || sameVersion(versionString, wanted) || cameBack(version)) return;
  if (isComparable(versionString, wanted) && compareVersions(versionString, wanted) < 0) return;
  throw releaseErrors.error('version-drafted', {
    message: `Version ${versionString} is being prepared (${inWords(version.state)}), and Apple has one version under way at a time; renaming it to ${wanted} would take that draft away.`,
  });
}

function isComparable(one: string, other: string): boolean {
  return isVersionNumber(one) && isVersionNumber(other);
}
