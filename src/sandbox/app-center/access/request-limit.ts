/** App Center's limit on requests: so many in five minutes from one address. */
import type { FastifyRequest } from 'fastify';
import { gatewayRefusal } from '../refusals.ts';
import type { AppCenterState } from '../state.ts';

const PERIOD_MS = 5 * 60 * 1000;

/**
 * Counts a request of the API. That the hosts which take files do not count theirs is unproven.
 * No Retry-After was seen in recorded answers, so there is none.
 */
export function requireUnderLimit({ ip }: FastifyRequest, state: AppCenterState): void {
  const { records, behaviour, context } = state;
  const now = context.now().getTime();
  const recent = records.recentRequests.filter(({ at }) => now - at < PERIOD_MS);
  if (recent.filter((known) => known.ip === ip).length >= behaviour.requestsInFiveMinutes) {
    throw gatewayRefusal(429, 'Too Many Requests', 'The server is busy now. Try again later');
  }
  records.recentRequests = [...recent, { ip, at: now }];
}
