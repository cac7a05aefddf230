/** Which profile and identity sign by hand, and what Xcode says when none can. */
import { codesignOutput, findSigningIdentity } from '../keychains.ts';
import type { SigningIdentity } from '../keychains.ts';
import type { Machine } from '../machine.ts';
import type { ProfileKind } from '../../material/provisioning-profile.ts';
import { XcodeFailure } from './failure.ts';
import { coversBundleId, findProfile, installedProfiles } from './installed-profiles.ts';
import type { InstalledProfile } from './installed-profiles.ts';

export interface Signing {
  readonly profile: InstalledProfile;
  readonly identity: SigningIdentity;
}

/** The settings of an Xcode target that is signed by hand. */
export interface ManualSigning {
  readonly profile: string;
  readonly teamId: string | undefined;
  /** Name, SHA-1 or selector; the project's default asks for a developer's certificate. */
  readonly certificate: string | undefined;
}

/** The target to sign, as Xcode names it. */
export interface SignedTarget {
  readonly bundleId: string;
  readonly target: string;
  readonly project: string;
}

/** Selectors stand for certificates whose names begin otherwise. */
const namesBehind: Readonly<Record<string, readonly string[]>> = {
  'iPhone Developer': ['iPhone Developer', 'Apple Development'],
  'iOS Developer': ['iPhone Developer', 'Apple Development'],
  'iOS Distribution': ['iPhone Distribution', 'Apple Distribution'],
};

/** The signing of a target by `xcodebuild archive`, after its checks. */
export function signingForArchive(
  settings: ManualSigning,
  { bundleId, target, project }: SignedTarget,
  machine: Machine,
): Signing {
  const { profile: specifier, teamId } = settings;
  const inTarget = `(in target '${target}' from project '${project}')`;
  const fail = (text: string): never => {
    throw new XcodeFailure(`error: ${text} ${inTarget}`);
  };
  if (teamId === undefined) {
    return fail(
      `Signing for "${target}" requires a development team. ` +
        'Select a development team in the Signing & Capabilities editor.',
    );
  }
  if (specifier === '') {
    return fail(
      `"${target}" requires a provisioning profile. ` +
        'Select a provisioning profile in the Signing & Capabilities editor.',
    );
  }
  const profile = findProfile(specifier, installedProfiles(machine.home));
  if (profile?.teamId !== teamId) {
    return fail(
      `No profile for team '${teamId}' matching '${specifier}' found: Xcode couldn't find any ` +
        `provisioning profiles matching '${teamId}/${specifier}'. Install the profile (by dragging ` +
        `and dropping it onto Xcode's dock item) or select a different one in the Signing & ` +
        'Capabilities tab of the target editor.',
    );
  }
  if (profile.isXcodeManaged) return fail(managedByXcode(profile));
  // The wording about an expired profile is unproven.
  if (profile.expires < machine.now()) {
    return fail(`Provisioning profile "${profile.name}" is expired.`);
  }
  if (!coversBundleId(profile, bundleId)) {
    return fail(
      `Provisioning profile "${profile.name}" has app ID "${profile.appId}", ` +
        `which does not match the bundle ID "${bundleId}".`,
    );
  }
  const selector = settings.certificate ?? 'iPhone Developer';
  const identity = identityOf(selector, teamId, machine);
  if (identity === undefined) {
    return fail(
      `No certificate for team '${teamId}' matching '${selector}' found: Select a different ` +
        'signing certificate for CODE_SIGN_IDENTITY, a team that matches your selected ' +
        'certificate, or switch to automatic provisioning.',
    );
  }
  const misfit = misfitOf(profile, identity);
  return misfit === undefined ? { profile, identity } : fail(misfit);
}

function managedByXcode({ name }: InstalledProfile): string {
  return (
    `Provisioning profile "${name}" is Xcode managed, but signing settings require a manually ` +
    'managed profile.'
  );
}

/** Why the identity cannot sign with the profile. The wording about the wrong kind is unproven. */
function misfitOf(profile: InstalledProfile, identity: SigningIdentity): string | undefined {
  if (!profile.certificates.includes(identity.sha1)) {
    return (
      `Provisioning profile "${profile.name}" doesn't include signing certificate ` +
      `"${identity.commonName}".`
    );
  }
  const isForDevelopment = /^(?:Apple Development|iPhone Developer): /.test(identity.commonName);
  if (isForDevelopment === (profile.kind === 'development')) return undefined;
  return (
    `Provisioning profile "${profile.name}" is not valid for signing with the ` +
    `${isForDevelopment ? 'development' : 'distribution'} certificate "${identity.commonName}".`
  );
}

const kindNames: Readonly<Record<ProfileKind, string>> = {
  'app-store': 'iOS App Store',
  'ad-hoc': 'iOS Ad Hoc',
  development: 'iOS App Development',
  enterprise: 'iOS In House',
};

/** The signing for distribution by `xcodebuild -exportArchive`, after its checks. */
export function signingForExport(
  settings: ManualSigning,
  wanted: { readonly bundleId: string; readonly kind: ProfileKind },
  machine: Machine,
): Signing {
  const { profile: specifier, teamId = '', certificate = 'iOS Distribution' } = settings;
  const kindName = kindNames[wanted.kind];
  const fail = (text: string): never => {
    throw new XcodeFailure(`error: exportArchive ${text}`);
  };
  const profile = findProfile(specifier, installedProfiles(machine.home));
  if (profile?.teamId !== teamId) {
    return fail(
      `No "${kindName}" profiles for team '${teamId}' matching '${specifier}' are installed.`,
    );
  }
  if (profile.isXcodeManaged) return fail(managedByXcode(profile));
  if (profile.kind !== wanted.kind) {
    return fail(`Provisioning profile "${profile.name}" is not an "${kindName}" profile.`);
  }
  if (!coversBundleId(profile, wanted.bundleId)) {
    return fail(
      `Provisioning profile "${profile.name}" has app ID "${profile.appId}", ` +
        `which does not match the bundle ID "${wanted.bundleId}".`,
    );
  }
  const identity = identityOf(certificate, teamId, machine);
  if (identity === undefined) {
    return fail(
      `No signing certificate "${certificate}" found: No "${certificate}" signing certificate ` +
        `matching team ID "${teamId}" with a private key was found.`,
    );
  }
  const misfit = misfitOf(profile, identity);
  return misfit === undefined ? { profile, identity } : fail(misfit);
}

/** Xcode sees only the team's own, valid certificates; a key it may not use fails in codesign. */
function identityOf(
  selector: string,
  teamId: string,
  machine: Machine,
): SigningIdentity | undefined {
  for (const name of namesBehind[selector] ?? [selector]) {
    const found = findSigningIdentity(name, { amongSeveral: 'newest', machine });
    if (found.kind === 'identity') {
      if (found.teamId === teamId) return found;
    } else if (found.reason !== 'not-found' && found.reason !== 'expired') {
      throw new XcodeFailure(
        ...codesignOutput(found, name, 'Runner.app').trimEnd().split('\n'),
        'Command CodeSign failed with a nonzero exit code',
      );
    }
  }
  return undefined;
}
