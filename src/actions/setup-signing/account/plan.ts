/**
 * The changes at App Store Connect until every bundle id has a usable profile: a pure
 * function of what the account holds and what is wanted. Certificates are never revoked, and
 * profiles of others never deleted. How a step is done stands in changes.ts.
 */
import type { SigningCertificate } from '../../../core/apple/certificate/certificate.ts';
import { listsDevices, purposeOf } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { NewDevice } from '../../../core/app-store-connect/signing/devices.ts';
import { PROFILE_TYPES } from '../../../core/app-store-connect/signing/profiles.ts';
import type { NewProfile } from '../../../core/app-store-connect/signing/profiles.ts';
import {
  enabledDevices,
  judgedProfiles,
  listed,
  signingCertificate,
  unregistered,
} from './choice.ts';
import type { JudgedProfile, WantedSigning } from './choice.ts';
import { profileName, standInName } from './profile-names.ts';
import type { TeamAccount } from './team-account.ts';

export type AccountStep =
  | { readonly kind: 'register-bundle-id'; readonly bundleId: string }
  | { readonly kind: 'create-certificate'; readonly type: string }
  | { readonly kind: 'register-device'; readonly device: NewDevice }
  | { readonly kind: 'delete-profile'; readonly profile: JudgedProfile }
  | {
      readonly kind: 'create-profile';
      readonly bundleId: string;
      /** Ids are empty while they belong to what is still to be made. */
      readonly profile: NewProfile;
    };

/** Steps that may be done in one go; all of them are read back before the next stage begins. */
export type Stage = readonly AccountStep[];

/** In the order in which they make sense. An empty plan means: all of it is there. */
export function planAccount(account: TeamAccount, wanted: WantedSigning): readonly Stage[] {
  const certificate = signingCertificate(account, wanted);
  const renewals = wanted.bundleIds.map((bundleId) =>
    planProfile(account, wanted, { bundleId, certificate }),
  );
  const stages: readonly Stage[] = [
    [
      ...missingBundleIds(account, wanted),
      ...missingCertificate(certificate, wanted),
      ...unregistered(account, wanted.registerDevices ?? []).map(
        (device) => ({ kind: 'register-device', device }) as const,
      ),
    ],
    ...RENEWAL.map((stage) => renewals.flatMap((renewal) => renewal[stage] ?? [])),
  ];
  return stages.filter((steps) => steps.length > 0);
}

const RENEWAL = ['clear', 'standIn', 'delete', 'create', 'tidy'] as const;
type Renewal = Partial<Record<(typeof RENEWAL)[number], Stage>>;

/**
 * The steps that a bundle id needs. Apple keeps names unique, those of expired profiles too, so the
 * old one has to go before the new one comes. In between another stands in, with the same
 * certificates: so nothing is deleted that Apple would not make again, and a run that is cut off is
 * finished by the next.
 */
function planProfile(account: TeamAccount, wanted: WantedSigning, making: Making): Renewal {
  const { bundleId, certificate } = making;
  const judged = judgedProfiles(account, wanted, bundleId, certificate);
  if (!mayMakeProfile(judged, wanted)) return {};
  const name = profileName(wanted, bundleId);
  const standInsName = standInName(wanted, bundleId);
  const named = (word: string) => judged.filter(({ profile }) => profile.name === word);
  const [old, standIns] = [named(name), named(standInsName)];
  if (judged.some((one) => isUsable(one) && !standIns.includes(one))) {
    return { tidy: deletions(standIns) };
  }
  const create = (as: string): Stage => [
    {
      kind: 'create-profile',
      bundleId,
      profile: newProfile(account, wanted, { ...making, name: as, like: [...old, ...standIns] }),
    },
  ];
  if (old.length === 0) return { create: create(name), tidy: deletions(standIns) };
  if (standIns.some(isUsable)) {
    return { delete: deletions(old), create: create(name), tidy: deletions(standIns) };
  }
  return {
    clear: deletions(standIns),
    standIn: create(standInsName),
    delete: deletions(old),
    create: create(name),
  };
}

interface Making {
  readonly bundleId: string;
  /** `undefined` while it is still to be issued. */
  readonly certificate: SigningCertificate | undefined;
}

/**
 * Whether a profile may be made beside or instead of these of one bundle id. Without
 * `create-missing`, asking for devices still renews one that lacks nothing else.
 */
export function mayMakeProfile(
  judged: readonly JudgedProfile[],
  { createMissing, registerDevices }: WantedSigning,
): boolean {
  return (
    createMissing ||
    (registerDevices !== undefined &&
      judged.some(({ flaws }) => flaws.every(({ kind }) => kind === 'devices')))
  );
}

function isUsable({ flaws }: JudgedProfile): boolean {
  return flaws.length === 0;
}

function deletions(profiles: readonly JudgedProfile[]): Stage {
  return profiles.map((profile) => ({ kind: 'delete-profile', profile }));
}

interface NamedMaking extends Making {
  readonly name: string;
  /** The profiles whose place it takes. */
  readonly like: readonly JudgedProfile[];
}

function newProfile(
  account: TeamAccount,
  wanted: WantedSigning,
  { name, bundleId, certificate, like }: NamedMaking,
): NewProfile {
  return {
    name,
    type: PROFILE_TYPES[wanted.exportMethod],
    bundleIdId: account.bundleIds.get(bundleId)?.id ?? '',
    certificateIds: certificateIds(account, wanted, certificate, like),
    deviceIds: listsDevices(wanted.exportMethod) ? enabledDevices(account).map(({ id }) => id) : [],
  };
}

/**
 * Ours, and those that are still valid of the profiles whose place is taken: two workflows with one
 * each would otherwise take the profile from one another in every run.
 */
function certificateIds(
  account: TeamAccount,
  { today }: WantedSigning,
  certificate: SigningCertificate | undefined,
  like: readonly JudgedProfile[],
): readonly string[] {
  const own = certificate && listed(account, certificate, today);
  const keep = new Set(
    like.flatMap(({ profile: { file } }) => ('defect' in file ? [] : file.certificateSha1s)),
  );
  const others = account.certificates.filter(
    (held) =>
      held !== own &&
      held.certificate !== undefined &&
      keep.has(held.certificate.sha1) &&
      listed(account, held.certificate, today) !== undefined,
  );
  return [...(own ? [own] : []), ...others].map(({ id }) => id);
}

function missingBundleIds(
  { bundleIds }: TeamAccount,
  wanted: WantedSigning,
): readonly AccountStep[] {
  if (!wanted.createMissing) return [];
  return wanted.bundleIds
    .filter((bundleId) => !bundleIds.has(bundleId))
    .map((bundleId) => ({ kind: 'register-bundle-id', bundleId }));
}

/** Only for a private key whose certificate is not there. */
function missingCertificate(
  certificate: SigningCertificate | undefined,
  { createMissing, exportMethod }: WantedSigning,
): readonly AccountStep[] {
  if (certificate !== undefined || !createMissing) return [];
  // Enterprise teams get their distribution certificates under the older kind only.
  const distribution = exportMethod === 'enterprise' ? 'IOS_DISTRIBUTION' : 'DISTRIBUTION';
  const type = purposeOf(exportMethod) === 'development' ? 'DEVELOPMENT' : distribution;
  return [{ kind: 'create-certificate', type }];
}
