/** Binaries that a kind of destination cannot use, and the refusal of them. */
import type { Behaviour } from '../behaviour.ts';
import type { App, DistributionStore, Release } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';

/** The files that a kind of store publishes; packages for Windows and macOS go to testers only. */
const STORE_FILES: Readonly<Record<DistributionStore['type'], readonly string[]>> = {
  apple: ['ipa'],
  googleplay: ['apk', 'aab'],
  intune: ['ipa', 'apk', 'aab'],
};

/** Refuses a binary that a store cannot publish. Unproven: the status and the words. */
export function requirePublishable({ stores }: App, { binary }: Release, storeId: string): void {
  const store = stores.find(({ id }) => id === storeId);
  if (store === undefined || binary.external) return;
  const { fileExtension, profile } = binary.facts;
  if (!STORE_FILES[store.type].includes(fileExtension)) {
    const message = `A .${fileExtension} file cannot be published to a store of the type ${store.type}`;
    throw serviceRefusal(400, 'store_release_bad_request', message);
  }
  if (store.type === 'apple' && profile !== undefined && profile.type !== 'other') {
    const message = `An app with a profile of the type ${profile.type} cannot be published to an Apple store`;
    throw serviceRefusal(400, 'store_release_bad_request', message);
  }
}

/**
 * Refuses a binary that no device of a group or tester installs, as the service's documentation
 * says. Unproven: the status and the words.
 */
export function requireInstallable({ binary }: Release, { unusualDestinations }: Behaviour): void {
  if (binary.external || unusualDestinations === 'taken') return;
  const { fileExtension, profile } = binary.facts;
  if (fileExtension === 'aab') {
    throw serviceRefusal(400, 'BadRequest', 'An .aab can be distributed to stores only');
  }
  if (profile?.type === 'other') {
    const message = 'A build that is signed for the App Store cannot be distributed outside of it';
    throw serviceRefusal(400, 'BadRequest', message);
  }
}

/** Apple's stores want more than this many characters of notes. */
const SHORTEST_NOTES = 10;

/** Refuses a release without notes for a store of Apple. Unproven: the status and the words. */
export function requireNotes(app: App, storeId: string, notes: string): void {
  const isApple = app.stores.some(({ id, type }) => id === storeId && type === 'apple');
  if (!isApple || notes.length > SHORTEST_NOTES) return;
  const message = `Release notes for an Apple store have more than ${SHORTEST_NOTES} characters`;
  throw serviceRefusal(400, 'store_release_bad_request', message);
}
