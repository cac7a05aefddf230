/**
 * Obstacles that no change at App Store Connect would cure, or none that was allowed. They are
 * found before the first change.
 */
import { certificateErrors } from '../../../core/apple/certificate/certificate-errors.ts';
import { listsDevices, purposeOf } from '../../../core/apple/provisioning-profile/export-method.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import { chooseByName } from '../../../core/runner/input/named-choice.ts';
import { counted } from '../../../core/system/count.ts';
import {
  enabledDevices,
  isMeant,
  judgedProfiles,
  listed,
  signingCertificate,
  unregistered,
} from './choice.ts';
import type { JudgedProfile, WantedSigning } from './choice.ts';
import { accountErrors } from './errors.ts';
import { mayMakeProfile } from './plan.ts';
import { describeCertificate, describeProfile } from './report.ts';
import { profileName } from './profile-names.ts';
import type { TeamAccount } from './team-account.ts';

/** Throws when not every bundle id has a usable profile, or may get one. */
export function requireObtainable(account: TeamAccount, wanted: WantedSigning): void {
  requireTeam(account, wanted);
  requireBundleIds(account, wanted);
  requireCertificate(account, wanted);
  for (const bundleId of wanted.bundleIds) {
    const judged = judgedProfiles(account, wanted, bundleId);
    if (judged.some(({ flaws }) => flaws.length === 0)) continue;
    if (!mayMakeProfile(judged, wanted)) {
      throw noUsableProfile(bundleId, judged, wanted);
    }
    requireMakeable(account, wanted, bundleId);
  }
}

/** Found before anything is changed: a preferred profile that the account does not hold. */
export function requirePreferred({ profiles }: TeamAccount, wanted: WantedSigning): void {
  const known = profiles.map(({ name, uuid = name }) => ({ id: uuid, name }));
  const made = wanted.bundleIds.map((bundleId) => profileName(wanted, bundleId));
  const all = [...known, ...made.map((name) => ({ id: name, name }))];
  const unknown = wanted.preferredProfiles.filter(
    (word) => !all.some((profile) => isMeant(word, profile)),
  );
  const { problems } = chooseByName(unknown, all, 'profile');
  if (problems.length === 0) return;
  throw inputError(
    problems.map((problem) => `\`preferred-profiles\`: at App Store Connect ${problem}`),
  );
}

/** The certificates tell whose account it is. */
function requireTeam({ certificates }: TeamAccount, { teamId }: WantedSigning): void {
  const teams = new Set(certificates.flatMap(({ certificate }) => certificate?.teamId ?? []));
  if (teamId === undefined || teams.size === 0 || teams.has(teamId)) return;
  throw certificateErrors.error('wrong-team', {
    message: `\`team-id\` is ${teamId}, but the account belongs to team ${[...teams].join(', ')}.`,
    remedy: 'Correct `team-id`, or use an API key of that team.',
  });
}

/** The bundle ids that may have been meant, as the error lists them. */
const MOST_SIMILAR = 20;

/** A profile for a range of bundle ids serves one that is not registered itself. */
function requireBundleIds(account: TeamAccount, wanted: WantedSigning): void {
  if (wanted.createMissing) return;
  const missing = wanted.bundleIds.filter(
    (bundleId) =>
      !account.bundleIds.has(bundleId) &&
      judgedProfiles(account, wanted, bundleId).every(({ flaws }) => flaws.length > 0),
  );
  if (missing.length === 0) return;
  throw accountErrors.error('bundle-id-missing', {
    message: `The account has not registered the bundle id ${missing.join(', ')}.`,
    details: [
      ...account.similarBundleIds
        .slice(0, MOST_SIMILAR)
        .map((identifier) => `registered and similar: ${identifier}`),
      ...missing.flatMap((bundleId) =>
        judgedProfiles(account, wanted, bundleId).map(describeProfile),
      ),
    ],
  });
}

function requireCertificate(account: TeamAccount, wanted: WantedSigning): void {
  if (wanted.createMissing || signingCertificate(account, wanted) !== undefined) return;
  const purpose = purposeOf(wanted.exportMethod);
  throw accountErrors.error('certificate-missing', {
    message: `None of the ${counted(account.certificates.length, `${purpose} certificate`)} of the account belongs to \`certificate-private-key\` and is valid.`,
    details: account.certificates.map(describeCertificate),
  });
}

function noUsableProfile(
  bundleId: string,
  judged: readonly JudgedProfile[],
  { exportMethod }: WantedSigning,
): Error {
  const others =
    judged.length === 0
      ? 'it holds none at all'
      : `${counted(judged.length, 'other')}, listed in the log`;
  return accountErrors.error('no-usable-profile', {
    message: `App Store Connect holds no usable ${exportMethod} profile for ${bundleId} (${others}).`,
    details: judged.map(describeProfile),
  });
}

function requireMakeable(account: TeamAccount, wanted: WantedSigning, bundleId: string): void {
  const { exportMethod, registerDevices = [], today } = wanted;
  const certificate = signingCertificate(account, wanted);
  if (certificate && !listed(account, certificate, today)) {
    throw accountErrors.error('certificate-unknown', {
      message: `A profile for ${bundleId} has to be made, but the account does not list the certificate "${certificate.commonName}".`,
      details: [
        `given: serial number ${certificate.serialNumber}, SHA-1 ${certificate.sha1}`,
        ...account.certificates.map(describeCertificate),
      ],
    });
  }
  const toCome = unregistered(account, registerDevices).some(({ platform }) => platform === 'IOS');
  if (listsDevices(exportMethod) && enabledDevices(account).length === 0 && !toCome) {
    throw accountErrors.error('no-devices', {
      message: `A profile for ${bundleId} has to be made, but the account has no enabled device for it.`,
      details: account.devices.map(({ name, udid, status }) => `${name} (${udid}): ${status}`),
    });
  }
}
