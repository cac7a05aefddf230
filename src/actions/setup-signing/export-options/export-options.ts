/** The options file that `xcodebuild -exportArchive` needs to sign with exactly this set. */
import { join } from 'node:path';
import { build } from 'plist';
import { selectsCertificate } from '../../../core/apple/provisioning-profile/certificate-selector.ts';
import {
  formerExportMethod,
  isExportMethod,
} from '../../../core/apple/provisioning-profile/export-method.ts';
import { isDictionary } from '../../../core/apple/property-list/property-list.ts';
import type { PropertyList } from '../../../core/apple/property-list/property-list.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import { writeWholeFile } from '../../../core/system/files/whole-file.ts';
import { ineffectiveKeys } from './export-option-keys.ts';
import type { SigningFolder } from '../signing-folder.ts';
import type { SigningSet } from '../signing-set/signing-set.ts';

/** `given` may add to what follows from the set, but not contradict it. */
export function exportOptionsFor(signingSet: SigningSet, given: PropertyList = {}): PropertyList {
  const { exportMethod, teamId, identity, profiles } = signingSet;
  const problems = contradictions(signingSet, given);
  if (problems.length > 0) {
    throw inputError(problems.map((problem) => `\`export-options\` ${problem}`));
  }
  const own = {
    method: exportMethod,
    teamID: teamId,
    signingStyle: 'manual',
    // By fingerprint and UUID, since names may be there twice.
    signingCertificate: identity.certificate.sha1,
    provisioningProfiles: {
      ...(isDictionary(given['provisioningProfiles']) ? given['provisioningProfiles'] : {}),
      ...Object.fromEntries([...profiles].map(([bundleId, { uuid }]) => [bundleId, uuid])),
    },
  };
  return {
    destination: 'export',
    // Otherwise Xcode may change the build number on its own.
    ...(exportMethod === 'app-store-connect' ? { manageAppVersionAndBuildNumber: false } : {}),
    ...given,
    ...own,
  };
}

function contradictions(signingSet: SigningSet, given: PropertyList): string[] {
  const { exportMethod, teamId, identity, profiles } = signingSet;
  const { method, teamID, signingStyle, signingCertificate, provisioningProfiles } = given;
  const problems: string[] = [];
  if (method !== undefined && !isExportMethod(method, exportMethod)) {
    problems.push(`sets method to ${shown(method)}, but the profiles are for ${exportMethod}`);
  }
  if (teamID !== undefined && teamID !== teamId) {
    problems.push(`sets teamID to ${shown(teamID)}, but the certificate is of team ${teamId}`);
  }
  if (signingStyle === 'automatic') {
    problems.push('sets signingStyle to automatic, which would not use this certificate');
  }
  const isOther =
    typeof signingCertificate === 'string' &&
    !selectsCertificate(signingCertificate, identity.certificate);
  if (isOther) {
    const { commonName } = identity.certificate;
    problems.push(
      `sets signingCertificate to ${signingCertificate}, but the certificate is "${commonName}"`,
    );
  }
  const named = isDictionary(provisioningProfiles) ? Object.entries(provisioningProfiles) : [];
  for (const [bundleId, word] of named) {
    const profile = profiles.get(bundleId);
    if (profile === undefined || word === profile.uuid || word === profile.name) continue;
    problems.push(
      `names the profile ${shown(word)} for ${bundleId}, but "${profile.name}" (${profile.uuid}) was chosen`,
    );
  }
  return problems;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function warnOfExportOptions(
  given: PropertyList | undefined,
  { exportMethod }: SigningSet,
  log: Log,
): void {
  const keys = ineffectiveKeys(given ?? {}, exportMethod);
  if (keys.length === 0) return;
  log.warning(
    `\`export-options\` sets ${keys.join(', ')}, at which Xcode does not look for ${exportMethod}.`,
    'setup-signing: export options',
  );
}

/** `xcodeVersion`: of the Xcode that will read the file, such as `26.1`, where it is known. */
export async function writeExportOptions(
  { path }: SigningFolder,
  options: PropertyList,
  xcodeVersion: string | undefined,
): Promise<string> {
  const file = join(path, 'ExportOptions.plist');
  const method = String(options['method']);
  const spelled = knowsNewMethods(xcodeVersion) ? method : formerExportMethod(method);
  await writeWholeFile(file, build({ ...options, method: spelled }));
  return file;
}

/** Xcode renamed the methods in 15.3; later versions still take the former names, with a warning. */
function knowsNewMethods(xcodeVersion: string | undefined): boolean {
  const [major = 0, minor = 0] = (xcodeVersion ?? '').split('.').map(Number);
  return xcodeVersion === undefined || major > 15 || (major === 15 && minor >= 3);
}
