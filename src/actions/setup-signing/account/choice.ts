/**
 * Which of what the account holds is signed with: pure functions of a look at it and of what is
 * wanted.
 */
import type { KeyObject } from 'node:crypto';
import type { SigningCertificate } from '../../../core/apple/certificate/certificate.ts';
import { listsDevices } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { ExportMethod } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { SigningIdentity } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import { coversBundleId } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { belongsTo, isCurrent } from '../../../core/app-store-connect/signing/certificates.ts';
import type { AccountCertificate } from '../../../core/app-store-connect/signing/certificates.ts';
import { udidKey } from '../../../core/app-store-connect/signing/devices.ts';
import type { Device, NewDevice } from '../../../core/app-store-connect/signing/devices.ts';
import { isSameName } from '../../../core/runner/input/named-choice.ts';
import type { Named } from '../../../core/runner/input/named-choice.ts';
import { mostSpecificFirst } from '../signing-set/profile-choice.ts';
import { flawsOf } from './profile-flaws.ts';
import type { Flaw, NeededProfile } from './profile-flaws.ts';
import type { HeldProfile, TeamAccount } from './team-account.ts';

export interface WantedSigning {
  /** The app first. */
  readonly bundleIds: readonly string[];
  readonly exportMethod: ExportMethod;
  /**
   * Certificates with their keys, all of the needed purpose; or a key whose certificate is Apple's
   * to give.
   */
  readonly signer:
    { readonly identities: readonly SigningIdentity[] } | { readonly privateKey: KeyObject };
  /** The team that the certificate has to belong to, where one was given. */
  readonly teamId: string | undefined;
  /** UUIDs or names of profiles to take before others. */
  readonly preferredProfiles: readonly string[];
  readonly createMissing: boolean;
  /** A name for new profiles, with `{bundle-id}` in it where there are several bundle ids. */
  readonly ownName: string | undefined;
  /** `undefined` when devices do not matter. */
  readonly registerDevices: readonly NewDevice[] | undefined;
  readonly today: Date;
}

/**
 * The certificate to sign with: one that is in a usable profile of every bundle id, else one that
 * the account lists, else the one that is valid longest. `undefined` when it is still to be issued.
 */
export function signingCertificate(
  account: TeamAccount,
  wanted: WantedSigning,
): SigningCertificate | undefined {
  const candidates = candidatesFor(account, wanted).toSorted(longestFirst);
  const isCovered = (certificate: SigningCertificate) =>
    wanted.bundleIds.every((bundleId) => usable(account, wanted, bundleId, certificate).length > 0);
  return (
    candidates.find(isCovered) ??
    candidates.find((certificate) => listed(account, certificate, wanted.today)) ??
    candidates[0]
  );
}

function candidatesFor(
  { certificates }: TeamAccount,
  { signer, today }: WantedSigning,
): SigningCertificate[] {
  if ('identities' in signer) return signer.identities.map(({ certificate }) => certificate);
  return certificates
    .filter((held) => isCurrent(held, today) && belongsTo(held, signer.privateKey))
    .flatMap(({ certificate }) => certificate ?? []);
}

/** The record that the account holds of a certificate, while it is valid. */
export function listed(
  { certificates }: TeamAccount,
  { sha1 }: SigningCertificate,
  today: Date,
): AccountCertificate | undefined {
  return certificates.find((held) => held.certificate?.sha1 === sha1 && isCurrent(held, today));
}

/** The conditions that a usable profile of a bundle id meets. */
export function neededProfile(
  account: TeamAccount,
  wanted: WantedSigning,
  bundleId: string,
  certificate: SigningCertificate | undefined,
): NeededProfile {
  const { exportMethod, today, createMissing } = wanted;
  const devices = neededDevices(account, wanted);
  return { bundleId, exportMethod, today, certificate, devices, ofItsOwn: createMissing };
}

/** Asked for devices, a profile has to list all that are enabled, and those to come. */
function neededDevices(
  account: TeamAccount,
  { exportMethod, registerDevices }: WantedSigning,
): NeededProfile['devices'] {
  if (registerDevices === undefined || !listsDevices(exportMethod)) return [];
  const toCome = unregistered(account, registerDevices).filter(
    ({ platform }) => platform === 'IOS',
  );
  return [...enabledDevices(account), ...toCome];
}

/** The certificates and devices that a new profile lists. */
export function enabledDevices({ devices }: TeamAccount): Device[] {
  return devices.filter(({ status, runsIosApps }) => status === 'ENABLED' && runsIosApps);
}

export function unregistered(
  { devices }: TeamAccount,
  wanted: readonly NewDevice[],
): readonly NewDevice[] {
  const known = new Set(devices.map(({ udid }) => udidKey(udid)));
  return wanted.filter(({ udid }) => !known.has(udidKey(udid)));
}

export interface JudgedProfile {
  readonly profile: HeldProfile;
  readonly flaws: readonly Flaw[];
}

/** All profiles for a bundle id or a range with it, with what is wrong with each. */
export function judgedProfiles(
  account: TeamAccount,
  wanted: WantedSigning,
  bundleId: string,
  certificate = signingCertificate(account, wanted),
): readonly JudgedProfile[] {
  const needed = neededProfile(account, wanted, bundleId, certificate);
  return account.profiles
    .filter((profile) => coversBundleId(profile.bundleId, bundleId))
    .map((profile) => ({ profile, flaws: flawsOf(profile, needed) }));
}

/**
 * The usable profile that is preferred, else the one for the narrowest range of bundle ids, else
 * the one that is valid longest; of equals the one made last.
 */
export function chosenProfile(
  account: TeamAccount,
  wanted: WantedSigning,
  bundleId: string,
): ProvisioningProfile | undefined {
  return usable(account, wanted, bundleId, signingCertificate(account, wanted))[0];
}

function usable(
  account: TeamAccount,
  wanted: WantedSigning,
  bundleId: string,
  certificate: SigningCertificate | undefined,
): ProvisioningProfile[] {
  return judgedProfiles(account, wanted, bundleId, certificate)
    .filter(({ flaws }) => flaws.length === 0)
    .flatMap(({ profile }) => ('defect' in profile.file ? [] : [profile.file]))
    .toSorted(
      (a, b) =>
        preferredFirst(a, b, wanted) ||
        mostSpecificFirst(a, b) ||
        longestFirst(a, b) ||
        lastMadeFirst(a, b),
    );
}

function preferredFirst(
  a: ProvisioningProfile,
  b: ProvisioningProfile,
  { preferredProfiles }: WantedSigning,
): number {
  const isPreferred = ({ uuid, name }: ProvisioningProfile) =>
    preferredProfiles.some((word) => isMeant(word, { id: uuid, name }));
  return Number(isPreferred(b)) - Number(isPreferred(a));
}

/** Whether the word is the UUID or the name of the profile. */
export function isMeant(word: string, { id, name }: Named): boolean {
  return word === id || isSameName(word, name);
}

function longestFirst(a: { readonly expires: Date }, b: { readonly expires: Date }): number {
  return b.expires.getTime() - a.expires.getTime();
}

function lastMadeFirst(a: ProvisioningProfile, b: ProvisioningProfile): number {
  return (b.created?.getTime() ?? 0) - (a.created?.getTime() ?? 0);
}
