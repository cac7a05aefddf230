/** What was set up, for later steps and for the job's summary page. */
import type { OutputsOf } from '../../core/runner/outputs.ts';
import type { Summary } from '../../core/runner/summary.ts';
import { formatDay } from '../../core/system/day.ts';
import { daysLeft } from './expiry.ts';
import type { outputs } from './outputs.ts';
import type { SigningSet } from './signing-set.ts';

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

export function summarize(signingSet: SigningSet, today: Date, summary: Summary): void {
  const { identity, teamId, exportMethod, profiles } = signingSet;
  const { commonName, expires } = identity.certificate;
  const remaining = (date: Date) => `${formatDay(date)} (${daysLeft(date, today)} days)`;
  summary.table('Signing', [
    ['', 'name', 'expires'],
    ['certificate', commonName, remaining(expires)],
    ...[...profiles].map(([bundleId, profile]) => [
      `profile for ${bundleId}`,
      profile.name,
      remaining(profile.expires),
    ]),
  ]);
  summary.text(`Team ${teamId}, export method \`${exportMethod}\`.`);
}
