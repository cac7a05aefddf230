/** Certificates and the keys that belong to them, over several keychains. */
import { X509Certificate } from 'node:crypto';
import type { Machine } from '../machine.ts';
import type { CertificateItem, KeyItem, Keychain, KeychainState } from './state.ts';
import { preferencesOf } from './store.ts';

/** A certificate with the private key that belongs to it. */
export interface Identity {
  readonly certificate: X509Certificate;
  readonly sha1: string;
  readonly key: KeyItem;
  /** The one that holds the key: it must be unlocked before the key can be used. */
  readonly keychain: Keychain;
}

/** The keychains of the search list that exist; an entry without a file is passed over. */
export function searchedKeychains(state: KeychainState, machine: Machine): Keychain[] {
  return keychainsAt(state, preferencesOf(state, machine).searchList);
}

export function keychainsAt(state: KeychainState, paths: readonly string[]): Keychain[] {
  return paths.flatMap((path) => state.keychains.filter((keychain) => keychain.path === path));
}

export function identitiesIn(keychains: readonly Keychain[]): Identity[] {
  return keychains.flatMap((holder) =>
    holder.certificates.flatMap((item) => identityOf(item, [holder, ...keychains])),
  );
}

/** The certificates of the keychains, and the intermediates that the Mac itself has. */
export function certificatesIn(
  keychains: readonly Keychain[],
  { issuerPems }: Machine,
): X509Certificate[] {
  const known = keychains.flatMap((keychain) => keychain.certificates).map(({ pem }) => pem);
  return [...known, ...issuerPems].map((pem) => new X509Certificate(pem));
}

function identityOf(item: CertificateItem, keychains: readonly Keychain[]): Identity[] {
  for (const keychain of keychains) {
    const key = keychain.keys.find((candidate) => candidate.publicKeyId === item.publicKeyId);
    if (key === undefined) continue;
    return [{ certificate: new X509Certificate(item.pem), sha1: item.sha1, key, keychain }];
  }
  return [];
}
