/** Binaries that a kind of destination cannot use, and the refusal of them. */
import type { Behaviour } from '../behaviour.ts';
import type { App, Destination, Release } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';

/** Windows packages and those for macOS go to testers only. */
const STORE_FILES = new Set(['ipa', 'apk', 'aab']);

/** Refuses what the service's documentation excludes. Unproven: its status and its words. */
export function requireUsable(
  { binary }: Release,
  type: Destination['type'],
  { unusualDestinations }: Behaviour,
): void {
  if (binary.external) return;
  const { fileExtension, profile } = binary.facts;
  if (type === 'store' && !STORE_FILES.has(fileExtension)) {
    const message = `A .${fileExtension} file cannot be published to a store`;
    throw serviceRefusal(400, 'store_release_bad_request', message);
  }
  if (type === 'store' || unusualDestinations === 'taken') return;
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
