/** Whether the .ipa holds what was asked for: read back from the file, not from flet's words. */
import type { Ipa } from '../../core/apple/ipa.ts';
import { parseProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import { messageOf } from '../../core/errors.ts';
import type { BuildRequest } from './command-line.ts';
import { buildErrors } from './errors.ts';

export type Identity = Pick<BuildRequest, 'bundleId' | 'version' | 'buildNumber'>;

type BuiltIpa = Pick<
  Ipa,
  'bundleId' | 'version' | 'buildNumber' | 'hasCodeSignature' | 'embeddedProfile'
>;

/** Throws one error that names every difference. */
export function verifyIpa(
  ipa: BuiltIpa,
  asked: Identity,
  profile: ProvisioningProfile | undefined,
): void {
  const differences = [
    ...identityDifferences(ipa, asked),
    ...(ipa.hasCodeSignature ? [] : ['the app has no code signature']),
    ...profileDifferences(ipa.embeddedProfile, profile),
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
    ...compare('version', built.version, padded(asked.version, built.version)),
    ...compare('build number', built.buildNumber, asked.buildNumber),
  ];
}

/** Flutter makes 1.2.0 of 1.2. */
function padded(version: string | undefined, like: string | undefined): string | undefined {
  const isSame = version !== undefined && [`${version}.0`, `${version}.0.0`].includes(like ?? '');
  return isSame ? like : version;
}

function profileDifferences(
  embedded: Buffer | undefined,
  asked: ProvisioningProfile | undefined,
): string[] {
  if (embedded === undefined) return ['the app has no provisioning profile'];
  try {
    const { uuid, name } = parseProvisioningProfile(embedded, 'The embedded profile');
    if (asked === undefined || uuid === asked.uuid) return [];
    return [`the embedded profile is "${name}" (${uuid}), not "${asked.name}" (${asked.uuid})`];
  } catch (error) {
    return [messageOf(error)];
  }
}
