/** The time that the signing set still lasts, and the warning before it is over. */
import type { Log } from '../../../core/runner/log/log.ts';
import { counted } from '../../../core/system/count.ts';
import { formatDay } from '../../../core/system/day.ts';
import type { SigningSet } from './signing-set.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export function daysLeft(expires: Date, today: Date): number {
  return Math.floor((expires.getTime() - today.getTime()) / DAY_MS);
}

export function warnOfExpiry(
  { identity, profiles }: SigningSet,
  withinDays: number,
  today: Date,
  log: Log,
): void {
  const { commonName, expires } = identity.certificate;
  const parts = [
    { what: `The certificate "${commonName}"`, expires },
    ...new Map(
      [...profiles.values()].map((profile) => [
        profile.uuid,
        { what: `The profile "${profile.name}"`, expires: profile.expires },
      ]),
    ).values(),
  ];
  for (const part of parts) {
    const days = daysLeft(part.expires, today);
    if (days > withinDays) continue;
    log.warning(
      `${part.what} expires in ${counted(days, 'day')}, on ${formatDay(part.expires)}. Renew it in time; a secret that holds it needs the new one.`,
      'setup-signing: expires soon',
    );
  }
}
