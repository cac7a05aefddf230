/** The values of flet's command line; it finds all others in pyproject.toml as we did. */
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { BuildSettings, Setting } from '../project/build-settings.ts';
import type { BuildRequest } from './command-line.ts';
import { readInfoPlist } from '../project/info-plist.ts';
import type { Inputs } from '../inputs.ts';
import { isOurs } from '../signing/signing-settings.ts';

export interface BuildPaths {
  readonly outputDirectory: string;
  /** Paths of the app's folder that are left out; empty to leave that to pyproject.toml. */
  readonly exclude: readonly string[];
  readonly exportOptionsPlist: string | undefined;
}

export function buildRequest(
  inputs: Inputs,
  settings: BuildSettings,
  profile: ProvisioningProfile | undefined,
  paths: BuildPaths,
): BuildRequest {
  return {
    ...inputs,
    ...paths,
    bundleId: ours(settings.bundleId),
    version: ours(settings.version),
    buildNumber: ours(settings.buildNumber),
    exportMethod: ours(settings.exportMethod),
    // The UUID is the one word for it that is unique and safe in XML.
    provisioningProfile: profile?.uuid,
    signingCertificate: ours(settings.signingCertificate),
    teamId: ours(settings.teamId),
    infoPlist: readInfoPlist(inputs.infoPlist).settings,
  };
}

function ours(setting: Setting | undefined): string | undefined {
  return setting !== undefined && isOurs(setting) ? setting.value : undefined;
}
