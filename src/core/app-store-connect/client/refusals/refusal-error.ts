/** Coded errors for answers of App Store Connect that are not a success. */
import type { ActionError } from '../../../errors.ts';
import { appStoreConnectErrors } from './errors.ts';
import { sayLeft } from '../rate-limit.ts';
import { isAboutAgreements, isProvisioning, remedyFor } from './refusal-remedies.ts';
import type { AppleError, Refusal } from './refusal.ts';

type Code = keyof typeof appStoreConnectErrors.entries;

export interface RefusedRequest {
  readonly method: string;
  readonly path: string;
  /** How far this machine's clock is ahead of Apple's; `undefined` when Apple did not say. */
  readonly clockAheadMs: number | undefined;
  readonly individualKey: boolean;
}

/** The coded error for a refusal, which is its cause. */
export function refusalError(refusal: Refusal, request: RefusedRequest): ActionError {
  const code = codeOf(refusal, request);
  const { method, path } = request;
  const remedy = HAS_ROWS.has(code) ? remedyFor(refusal, path) : undefined;
  return appStoreConnectErrors.error(code, {
    message: `${sentenceOf(code, refusal)} (${refusal.status} for ${method} ${path}).`,
    said: refusal.message,
    ...(remedy === undefined ? {} : { remedy }),
    ...(code === 'unauthorized' ? { details: keyHints(request) } : {}),
    cause: refusal,
  });
}

/** The codes that stand for several rows of Apple's codes, with a remedy of their own each. */
const HAS_ROWS: ReadonlySet<Code> = new Set(['refused', 'role-too-small', 'agreement-missing']);

const SENTENCES: Partial<Record<Code, string>> = {
  unauthorized: 'App Store Connect did not accept the API key',
  'role-too-small': 'The role of the API key does not allow this',
  'individual-key': 'An individual key cannot do this',
  'agreement-missing': 'An agreement with Apple is missing or expired',
  'not-found': 'App Store Connect has no such resource for this key',
  'duplicate-build': 'The build number is used up',
  'request-invalid': 'App Store Connect did not understand the request',
  'operation-unknown': 'App Store Connect does not offer this operation',
  'rate-limited': 'The hourly rate limit of the API key is used up',
  unavailable: 'App Store Connect is out of order',
};

function sentenceOf(code: Code, { rateLimit, errors }: Refusal): string {
  const sentence = SENTENCES[code] ?? 'App Store Connect refused';
  const more =
    code === 'rate-limited'
      ? rateLimit && sayLeft(rateLimit)
      : code === 'duplicate-build'
        ? previousNumber(errors)
        : undefined;
  return more === undefined ? sentence : `${sentence}: ${more}`;
}

function previousNumber(errors: readonly AppleError[]): string | undefined {
  const [previous] = errors.map(({ meta }) => meta['previousBundleVersion']);
  return typeof previous === 'string' ? `the last one that Apple holds is ${previous}` : undefined;
}

/** The statuses of requests that the API does not know, or no longer. */
const UNKNOWN_OPERATION: ReadonlySet<number> = new Set([405, 406, 410, 415]);

function codeOf(refusal: Refusal, { path, individualKey }: RefusedRequest): Code {
  const { status } = refusal;
  if (status === 400) return 'request-invalid';
  if (status === 401) return 'unauthorized';
  if (status === 403 && isAboutAgreements(refusal)) return 'agreement-missing';
  if (status === 403) {
    return individualKey && isProvisioning(path) ? 'individual-key' : 'role-too-small';
  }
  if (status === 404) return refusal.has('PATH_ERROR') ? 'operation-unknown' : 'not-found';
  if (UNKNOWN_OPERATION.has(status)) return 'operation-unknown';
  if (status === 409 && isDuplicateBuild(refusal)) return 'duplicate-build';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'unavailable' : 'refused';
}

function isDuplicateBuild({ errors }: Refusal): boolean {
  return errors.some(
    ({ code, source }) =>
      code.startsWith('ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE') &&
      source === '/data/attributes/cfBundleVersion',
  );
}

/** The error of the clock up to which tokens are accepted. */
const TOLERATED_SKEW_MS = 60_000;

function keyHints({ clockAheadMs, individualKey }: RefusedRequest): string[] {
  const hints = [];
  if (clockAheadMs !== undefined && Math.abs(clockAheadMs) > TOLERATED_SKEW_MS) {
    const seconds = Math.round(Math.abs(clockAheadMs) / 1000);
    hints.push(
      `The clock of this machine is ${seconds} s ${clockAheadMs > 0 ? 'ahead of' : 'behind'} Apple’s.`,
    );
  }
  if (individualKey) {
    hints.push('`issuer-id` is empty, so the key was used as an individual key.');
  }
  return hints;
}
