/** The signing that was set up, for later steps and for the job's summary page. */
import type { OutputsOf } from '../../core/runner/files/outputs.ts';
import type { Log } from '../../core/runner/log/log.ts';
import type { Summary } from '../../core/runner/log/summary.ts';
import { counted } from '../../core/system/count.ts';
import { formatDay } from '../../core/system/day.ts';
import { daysLeft } from './signing-set/expiry.ts';
import type { outputs } from './outputs.ts';
import type { SigningSet } from './signing-set/signing-set.ts';

export function outputsOf(signingSet: SigningSet): OutputsOf<typeof outputs> {
  const { identity, teamId, exportMethod, profiles } = signingSet;
  const { commonName, sha1, expires } = identity.certificate;
  const [app] = profiles;
  return {
    'signing-certificate': commonName,
    'certificate-sha1': sha1,
    'certificate-expires': expires.toISOString(),
    'team-id': teamId,
    'bundle-id': app?.[0],
    'provisioning-profile': app?.[1].uuid,
    'provisioning-profile-name': app?.[1].name,
    'provisioning-profiles': Object.fromEntries(
      [...profiles].map(([bundleId, profile]) => [
        bundleId,
        { uuid: profile.uuid, name: profile.name, expires: profile.expires.toISOString() },
      ]),
    ),
    'export-method': exportMethod,
  };
}

export function summarize(
  signingSet: SigningSet,
  { today, dryRun }: { readonly today: Date; readonly dryRun: boolean },
  summary: Summary,
): void {
  const { identity, teamId, exportMethod, profiles } = signingSet;
  const { commonName, sha1, expires } = identity.certificate;
  const row = (what: string, name: string, id: string, end: Date) => {
    return [what, name, id, formatDay(end), String(daysLeft(end, today))];
  };
  const bundleIds = [...profiles.keys()].join(', ');
  summary.result(
    dryRun
      ? `Dry run: "${commonName}" can sign ${bundleIds}.`
      : `"${commonName}" is ready to sign ${bundleIds}.`,
  );
  summary.table('Signing', [
    ['what', 'name', 'SHA-1 or UUID', 'expires', 'days left'],
    row('certificate', commonName, sha1, expires),
    ...[...profiles].map(([bundleId, profile]) =>
      row(`profile for ${bundleId}`, profile.name, profile.uuid, profile.expires),
    ),
  ]);
  const devices = new Set([...profiles.values()].flatMap((profile) => profile.devices)).size;
  const places = devices === 0 ? '' : `, ${counted(devices, 'device')}`;
  summary.text(`Team ${teamId}, export method \`${exportMethod}\`${places}.`);
}

/** The changes that a run without `dry-run` makes to the machine. */
export function tellDryRun({ identity, profiles }: SigningSet, log: Log): void {
  const { commonName, sha1 } = identity.certificate;
  log.info(`Would: put "${commonName}" (${sha1}) into a temporary keychain`);
  for (const [bundleId, { name, uuid }] of profiles) {
    log.info(`Would: install the profile "${name}" (${uuid}) for ${bundleId}`);
  }
}
