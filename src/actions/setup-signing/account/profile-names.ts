/** The names of the profiles that Slipway makes at App Store Connect. */
import type { ExportMethod } from '../../../core/apple/provisioning-profile/export-method.ts';

const KINDS: Readonly<Record<ExportMethod, string>> = {
  debugging: 'Development',
  'release-testing': 'Ad Hoc',
  'app-store-connect': 'App Store',
  enterprise: 'In House',
};

/**
 * The name is the same in every run, so that projects may rely on it, and a renewal takes its
 * place.
 */
export function profileName(exportMethod: ExportMethod, bundleId: string): string {
  return `Slipway ${KINDS[exportMethod]} ${bundleId}`;
}

/** The name of the profile that stands in while the one of the name above is replaced. */
export function standInName(exportMethod: ExportMethod, bundleId: string): string {
  return `${profileName(exportMethod, bundleId)} stand-in`;
}
