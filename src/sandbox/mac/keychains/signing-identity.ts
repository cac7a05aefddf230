/** Who signs: the rules by which codesign and Xcode choose an identity and may use its key. */
import type { X509Certificate } from 'node:crypto';
import { machineFromEnvironment } from '../machine.ts';
import type { Machine } from '../machine.ts';
import { commonNameOf, distrust, issuersOf, teamIdOf } from './certificate.ts';
import { certificatesIn, identitiesIn, searchedKeychains } from './identities.ts';
import type { Identity } from './identities.ts';
import { keychainFile } from './keychain-file.ts';
import { changeKeychains } from './store.ts';
import type { KeychainState } from './state.ts';

export interface SigningIdentity {
  readonly kind: 'identity';
  readonly sha1: string;
  readonly commonName: string;
  readonly teamId: string;
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  /** The issuers that the keychains hold, nearest first. */
  readonly chainPem: readonly string[];
}

export type SigningRefusalReason =
  | 'not-found'
  | 'keychain-not-in-search-list'
  | 'ambiguous'
  | 'expired'
  | 'issuer-missing'
  | 'locked'
  | 'not-in-access-list'
  | 'partition-list';

export interface SigningRefusal {
  readonly kind: 'refusal';
  readonly reason: SigningRefusalReason;
  /** The tool's words, without the file or the identity in front. */
  readonly text: string;
  /** The certificate's name, once one was chosen. */
  readonly commonName: string | undefined;
}

export interface SigningIdentityOptions {
  /** Looks only here, as `codesign --keychain` does; it must be in the search list all the same. */
  readonly keychain?: string | undefined;
  /** codesign refuses a selector with several matches; xcodebuild takes the newest certificate. */
  readonly amongSeveral?: 'refuse' | 'newest';
  readonly machine?: Machine;
}

/** The tool whose path the key's access list must hold. */
const SIGNER = '/usr/bin/codesign';

/** Said of a locked keychain, an access or partition list and an incomplete chain alike. */
const INTERNAL_ERROR = 'errSecInternalComponent';

/** The identity that codesign, and the tools that call it, get for `selector`, or the refusal. */
export function findSigningIdentity(
  selector: string,
  options: SigningIdentityOptions = {},
): SigningIdentity | SigningRefusal {
  const machine = options.machine ?? machineFromEnvironment();
  return changeKeychains(machine, (state) => find(state, machine, selector, options));
}

/** The lines that codesign writes about a refusal when it was to sign `file`. */
export function codesignOutput(refusal: SigningRefusal, selector: string, file: string): string {
  switch (refusal.reason) {
    case 'not-found':
    case 'ambiguous':
      return `${selector}: ${refusal.text}\n`;
    case 'keychain-not-in-search-list':
      return `error: ${refusal.text}\n`;
    case 'issuer-missing':
      return `Warning: unable to build chain to self-signed root for signer "${refusal.commonName}"\n${file}: ${refusal.text}\n`;
    default:
      return `${file}: ${refusal.text}\n`;
  }
}

function find(
  state: KeychainState,
  machine: Machine,
  selector: string,
  options: SigningIdentityOptions,
): SigningIdentity | SigningRefusal {
  const searched = searchedKeychains(state, machine);
  const named = options.keychain && keychainFile(options.keychain, machine.home);
  const scope = named ? searched.filter((keychain) => keychain.path === named) : searched;
  if (named && scope.length === 0) {
    return refuse(
      'keychain-not-in-search-list',
      'The specified item could not be found in the keychain.',
    );
  }

  const meant = identitiesIn(scope).filter((identity) => isMeant(identity, selector));
  const matches = isFingerprint(selector) ? distinct(meant) : meant;
  const [first, second] = matches.toSorted(newestFirst);
  if (first === undefined) return refuse('not-found', 'no identity found');
  if (second !== undefined && options.amongSeveral !== 'newest') {
    const [one, other] = matches.map(
      ({ certificate, keychain }) => `"${commonNameOf(certificate)}" in ${keychain.path}`,
    );
    return refuse('ambiguous', `ambiguous (matches ${one} and ${other})`);
  }

  const certificates = certificatesIn(searched, machine);
  const refusal = whyUnusable(first, certificates, machine.now());
  if (refusal !== undefined) return refusal;
  first.keychain.lastUsed = machine.now().toISOString();
  return {
    kind: 'identity',
    sha1: first.sha1,
    commonName: commonNameOf(first.certificate),
    teamId: teamIdOf(first.certificate),
    certificatePem: first.certificate.toString(),
    privateKeyPem: first.key.pem,
    chainPem: issuersOf(first.certificate, certificates).map(String),
  };
}

/**
 * A Mac with a screen would show a dialog for the access and partition lists; one without fails.
 * That an expired certificate gets its CSSM name printed is not confirmed.
 */
function whyUnusable(
  { certificate, key, keychain }: Identity,
  certificates: readonly X509Certificate[],
  now: Date,
): SigningRefusal | undefined {
  const refuseSigner = (reason: SigningRefusalReason, text: string) =>
    refuse(reason, text, commonNameOf(certificate));
  const distrusted = distrust(certificate, certificates, now);
  if (distrusted === 'CSSMERR_TP_NOT_TRUSTED') {
    return refuseSigner('issuer-missing', INTERNAL_ERROR);
  }
  if (distrusted !== undefined) return refuseSigner('expired', distrusted);
  if (keychain.locked) return refuseSigner('locked', INTERNAL_ERROR);
  if (key.trustedApplications !== 'any' && !key.trustedApplications.includes(SIGNER)) {
    return refuseSigner('not-in-access-list', INTERNAL_ERROR);
  }
  if (!key.partitions.includes('apple:')) return refuseSigner('partition-list', INTERNAL_ERROR);
  return undefined;
}

/** A full SHA-1, or a part of the common name in exact case. */
function isMeant({ sha1, certificate }: Identity, selector: string): boolean {
  if (isFingerprint(selector)) return sha1 === selector.toUpperCase();
  return selector !== '' && commonNameOf(certificate).includes(selector);
}

function isFingerprint(selector: string): boolean {
  return /^[0-9a-f]{40}$/i.test(selector);
}

/**
 * One certificate in two keychains is ambiguous for codesign when its name is asked for. That its
 * SHA-1 is not is unproven.
 */
function distinct(identities: readonly Identity[]): Identity[] {
  return [...new Map(identities.toReversed().map((each) => [each.sha1, each])).values()].reverse();
}

function newestFirst(one: Identity, other: Identity): number {
  return other.certificate.validFromDate.getTime() - one.certificate.validFromDate.getTime();
}

function refuse(reason: SigningRefusalReason, text: string, commonName?: string): SigningRefusal {
  return { kind: 'refusal', reason, text, commonName };
}
