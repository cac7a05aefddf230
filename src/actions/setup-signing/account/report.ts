/** The account and what became of it, in the log and on the job's summary page. */
import { listsDevices } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { AccountCertificate } from '../../../core/app-store-connect/signing/certificates.ts';
import { udidKey } from '../../../core/app-store-connect/signing/devices.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import type { Summary } from '../../../core/runner/log/summary.ts';
import { counted } from '../../../core/system/count.ts';
import { formatDay } from '../../../core/system/day.ts';
import { chosenProfile, enabledDevices, judgedProfiles } from './choice.ts';
import type { JudgedProfile, WantedSigning } from './choice.ts';
import { missingDevices } from './profile-flaws.ts';
import type { TeamAccount } from './team-account.ts';

/** `"Slipway App Store com.example.app" (IOS_APP_STORE, UUID) expired on 2026-01-01`. */
export function describeProfile({ profile, flaws }: JudgedProfile): string {
  const verdict = flaws.length === 0 ? 'can be used' : flaws.map(({ text }) => text).join('; ');
  return `"${profile.name}" (${profile.type}, ${profile.uuid ?? profile.id}) ${verdict}`;
}

export function describeCertificate({
  name,
  type,
  serialNumber,
  expires,
}: AccountCertificate): string {
  const until = expires === undefined ? 'no date of expiry' : `expires ${formatDay(expires)}`;
  return `"${name}" (${type}), serial number ${serialNumber ?? 'unknown'}, ${until}`;
}

/** Tells for every profile why it was taken or not. */
export function tellChoice(account: TeamAccount, wanted: WantedSigning, log: Log): void {
  for (const bundleId of wanted.bundleIds) {
    const chosen = chosenProfile(account, wanted, bundleId);
    for (const judged of judgedProfiles(account, wanted, bundleId)) {
      const isChosen = chosen !== undefined && judged.profile.file === chosen;
      const word = isChosen ? 'Taken' : 'Not taken';
      log.info(`${word} for ${bundleId}: ${describeProfile(judged)}`);
    }
  }
}

/** Facts that may surprise the reader and that no step of the plan changes. */
export function tellDevices(account: TeamAccount, wanted: WantedSigning, log: Log): void {
  const asked = new Set((wanted.registerDevices ?? []).map(({ udid }) => udidKey(udid)));
  for (const { name, udid, status } of account.devices) {
    if (asked.has(udidKey(udid)) && status !== 'ENABLED') {
      log.warning(
        `The device "${name}" (${udid}) is registered, but ${status ?? 'in no state'} at Apple: no profile can list it. Slipway enables no device; an Admin does at developer.apple.com/account.`,
        'setup-signing: device not enabled',
      );
    }
  }
  if (wanted.registerDevices !== undefined || !listsDevices(wanted.exportMethod)) return;
  for (const bundleId of wanted.bundleIds) {
    const chosen = chosenProfile(account, wanted, bundleId);
    const missing = chosen ? missingDevices(chosen, enabledDevices(account)) : [];
    if (chosen === undefined || missing.length === 0) continue;
    log.warning(
      `The profile "${chosen.name}" lacks ${counted(missing.length, 'device')} of the account: ${missing.map(({ name }) => name).join(', ')}. \`register-devices\` renews it.`,
      'setup-signing: devices missing',
    );
  }
}

/** The signing as far as it has come. */
export interface AccountOutcome {
  /** The latest look. */
  account: TeamAccount;
  readonly wanted: WantedSigning;
  /** The changes; on a dry run, those that would be made. */
  readonly changes: string[];
  readonly dryRun: boolean;
}

export function summarizeAccount(
  { account, wanted, changes, dryRun }: AccountOutcome,
  summary: Summary,
): void {
  if (dryRun && changes.length > 0) {
    summary.result(`Dry run: ${counted(changes.length, 'change')} would be made at Apple.`);
  }
  summary.table('Profiles at App Store Connect', [
    ['bundle id', 'profile', 'kind', 'use'],
    ...wanted.bundleIds.flatMap((bundleId) =>
      judgedProfiles(account, wanted, bundleId).map(({ profile, flaws }) => [
        bundleId,
        profile.name,
        profile.type,
        flaws.length === 0 ? 'can be used' : flaws.map(({ text }) => text).join('; '),
      ]),
    ),
  ]);
  summary.list(dryRun ? 'Would change at Apple' : 'Changed at Apple', changes);
}
