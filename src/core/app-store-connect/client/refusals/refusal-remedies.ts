/**
 * Remedies for refusals, by Apple's code. The codes go from the general to the particular
 * with dots between, so the longest row that a code begins with is the one that fits.
 */
import type { Refusal } from './refusal.ts';

const AGAIN_LATER =
  'Run the step again after some minutes: Apple now and then is not ready for it yet.';

const REMEDIES: readonly (readonly [prefix: string, remedy: string])[] = [
  [
    'ENTITY_ERROR.ATTRIBUTE.REQUIRED',
    'Give the value that Apple asks for, in the input that stands for it or in App Store Connect, and run the step again.',
  ],
  [
    'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG',
    'Shorten the text that Apple names and run the step again.',
  ],
  [
    'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE',
    `The value cannot be changed in the present state. ${AGAIN_LATER} If it stays, look at the item in App Store Connect.`,
  ],
  ['ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE', 'Give another value: Apple already holds this one.'],
  ['ENTITY_ERROR.ATTRIBUTE', 'Correct the value that Apple names and run the step again.'],
  [
    'ENTITY_ERROR.RELATIONSHIP',
    'Check that the id of the thing that Apple names is right, that it still exists, and that it belongs to the same app.',
  ],
  ['ENTITY_ERROR', 'Correct what Apple names and run the step again.'],
  [
    'STATE_ERROR.VALIDATION_ERROR',
    'Correct what Apple names; a new build may be needed. Then run the step again.',
  ],
  [
    'STATE_ERROR',
    `The state of the item does not allow the change; what is missing stands in Apple’s words. ${AGAIN_LATER}`,
  ],
  [
    'ENTITY_UNPROCESSABLE',
    `Apple understood the request but cannot do it now. ${AGAIN_LATER} If it stays, look at the item in App Store Connect.`,
  ],
];

const MEMBERSHIP =
  'The Account Holder renews the membership of the Apple Developer Program at developer.apple.com/account; until then no key of the team works.';
const PROVISIONING_KEY =
  'Certificates, profiles, bundle ids and devices need a team key with the role Admin; an individual key is never allowed to touch them.';

const PROVISIONING = /^\/v\d+\/(certificates|profiles|devices|bundleIds|bundleIdCapabilities)\b/;

/** Whether the path belongs to the resources that Apple reserves for team keys. */
export function isProvisioning(path: string): boolean {
  return PROVISIONING.test(path);
}

/**
 * A better remedy than the catalogue's, where the refusal holds more than its code; else
 * `undefined`.
 */
export function remedyFor(refusal: Refusal, path: string): string | undefined {
  if (refusal.status === 403) {
    if (isAboutMembership(refusal)) return MEMBERSHIP;
    return isProvisioning(path) && !isAboutAgreements(refusal) ? PROVISIONING_KEY : undefined;
  }
  const fitting = REMEDIES.find(([prefix]) => refusal.has(prefix));
  return fitting?.[1];
}

export function isAboutAgreements(refusal: Refusal): boolean {
  return (
    refusal.has('FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED') ||
    refusal.has('FORBIDDEN_ERROR.CONTRACT_NOT_VALID') ||
    refusal.errors.some(({ detail }) => /\bagreement\b/i.test(detail)) ||
    isAboutMembership(refusal)
  );
}

function isAboutMembership({ errors }: Refusal): boolean {
  return errors.some(({ detail }) => /\bmembership\b/i.test(detail));
}
