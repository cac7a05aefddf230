/** Whether the .ipa holds what was asked for: read back from the file, not from flet's words. */
import type { Ipa } from '../../../core/apple/package/ipa.ts';
import { parseProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { messageOf } from '../../../core/errors.ts';
import { FLETS_DEFAULT } from '../project/build-settings.ts';
import type { BuildSettings, Setting } from '../project/build-settings.ts';
import type { BuildRequest } from '../flet/command-line.ts';
import { buildErrors } from '../errors.ts';
import { infoPlistDifferences } from '../project/info-plist.ts';

export type Identity = Pick<BuildRequest, 'bundleId' | 'version' | 'buildNumber'>;

export interface Asked extends Identity, Pick<BuildRequest, 'infoPlist'> {
  readonly teamId: string | undefined;
}

/** The values of inputs and pyproject.toml; flet’s own defaults are not compared. */
export function wanted(
  settings: Pick<BuildSettings, 'bundleId' | 'version' | 'buildNumber' | 'teamId'>,
): Omit<Asked, 'infoPlist'> {
  const said = (setting: Setting | undefined) =>
    setting === undefined || setting.from === FLETS_DEFAULT ? undefined : setting.value;
  return {
    bundleId: said(settings.bundleId),
    version: said(settings.version),
    buildNumber: said(settings.buildNumber),
    teamId: said(settings.teamId),
  };
}

type BuiltIpa = Pick<
  Ipa,
  'bundleId' | 'version' | 'buildNumber' | 'hasCodeSignature' | 'embeddedProfile' | 'infoPlist'
>;

/** Throws one error that names every difference. */
export function verifyIpa(
  ipa: BuiltIpa,
  asked: Asked,
  profile: ProvisioningProfile | undefined,
): void {
  const differences = [
    ...identityDifferences(ipa, asked),
    ...(ipa.hasCodeSignature ? [] : ['the app has no code signature']),
    ...profileDifferences(ipa.embeddedProfile, profile, asked.teamId),
    ...infoPlistDifferences(ipa.infoPlist, asked.infoPlist),
  ];
  refuse('.ipa', differences);
}

export function verifyArchive(archive: Identity, asked: Identity): void {
  refuse('archive', identityDifferences(archive, asked));
}

function refuse(what: string, differences: readonly string[]): void {
  if (differences.length === 0) return;
  throw buildErrors.error('wrong-ipa', {
    message: `The ${what} is not what was asked for: ${differences.join('; ')}.`,
  });
}

function identityDifferences(built: Identity, asked: Identity): string[] {
  const compare = (what: string, is: string | undefined, wanted: string | undefined): string[] =>
    wanted === undefined || is === wanted ? [] : [`the ${what} is ${is}, not ${wanted}`];
  return [
    ...compare('bundle id', built.bundleId, asked.bundleId),
    ...compare('version', built.version, likewise(asked.version, built.version)),
    ...compare('build number', built.buildNumber, likewise(asked.buildNumber, built.buildNumber)),
  ];
}

/** Flutter makes 1.2.0 of 1.2; zeros at the end change no version. */
function likewise(asked: string | undefined, built: string | undefined): string | undefined {
  const short = (version: string | undefined) => {
    const numbers = version?.split('.') ?? [];
    const last = numbers.findLastIndex((number, index) => index === 0 || !/^0+$/.test(number));
    return numbers.slice(0, last + 1).join('.');
  };
  return short(asked) === short(built) ? built : asked;
}

function profileDifferences(
  embedded: Buffer | undefined,
  asked: ProvisioningProfile | undefined,
  askedTeam: string | undefined,
): string[] {
  if (embedded === undefined) return ['the app has no provisioning profile'];
  try {
    const { uuid, name, teamId } = parseProvisioningProfile(embedded, 'The embedded profile');
    if (asked !== undefined && uuid !== asked.uuid) {
      return [`the embedded profile is "${name}" (${uuid}), not "${asked.name}" (${asked.uuid})`];
    }
    return askedTeam === undefined || teamId === askedTeam
      ? []
      : [`the embedded profile is of team ${teamId}, not ${askedTeam}`];
  } catch (error) {
    return [messageOf(error)];
  }
}
