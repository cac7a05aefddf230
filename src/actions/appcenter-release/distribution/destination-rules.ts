/**
 * The rules about files and destinations, asked before the upload: a release that installs nowhere
 * helps nobody.
 */
import type { Log } from '../../../core/runner/log/log.ts';
import { counted } from '../../../core/system/count.ts';
import { appCenterErrors } from '../errors.ts';
import type { PackageFile } from '../upload/package-file.ts';
import type { Destinations, Store } from './destinations.ts';

/** Throws `unusual-destination` for a file that one of its destinations could not use. */
export function requireUsableFile(
  file: PackageFile,
  { groups, testers, stores }: Destinations,
  { allowUnusualDestination }: { readonly allowUnusualDestination: boolean },
  log: Pick<Log, 'info'>,
): void {
  const { kind, name, profile } = file;
  for (const store of stores) requirePublishable(file, store);
  if (groups.length === 0 && testers.length === 0) return;
  if (kind.ending === '.aab' && !allowUnusualDestination) {
    throw unusual(`${name} is for stores: no device installs an .aab.`, {
      remedy:
        'Give groups and testers an .apk. If your server makes one of the .aab, set `allow-unusual-destination: true`.',
    });
  }
  if (kind.ending !== '.ipa') return;
  if (profile === undefined || profile.exportMethod === 'app-store-connect') {
    const reason = profile ? 'is signed for the App Store' : 'has no provisioning profile';
    throw unusual(`${name} ${reason}, so no device of a tester installs it.`, {
      remedy: 'Export it with `export-method: release-testing` or `enterprise`.',
    });
  }
  const devices =
    profile.exportMethod === 'enterprise'
      ? 'every device'
      : counted(profile.devices.length, 'device');
  log.info(`${name} is signed for ${devices} (${profile.exportMethod}).`);
}

const MOBILE = ['.ipa', '.apk', '.aab'];
/** The files that a store publishes, by its type; a store of another type takes all of `MOBILE`. */
const FILES_OF_STORES: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ['apple', ['.ipa']],
  ['googleplay', ['.apk', '.aab']],
]);

function requirePublishable({ kind, name, profile }: PackageFile, store: Store): void {
  const endings = FILES_OF_STORES.get(store.type) ?? MOBILE;
  if (!endings.includes(kind.ending)) {
    throw unusual(
      `${name} cannot go to the store "${store.name}", which takes ${endings.join(', ')} files.`,
    );
  }
  if (store.type !== 'apple' || profile?.exportMethod === 'app-store-connect') return;
  const reason = profile ? `is signed for ${profile.exportMethod}` : 'has no provisioning profile';
  throw unusual(`${name} ${reason}, which the Apple store "${store.name}" does not publish.`, {
    remedy:
      'Export it with `export-method: app-store-connect`; groups and testers need another export.',
  });
}

/** Apple's stores show the notes: plain text of more than 10 characters. */
const SHORTEST_STORE_NOTES = 11;

/** Throws `notes-needed` when a store of Apple would refuse the notes. */
export function requireStoreNotes({ stores }: Destinations, notes: string | undefined): void {
  const store = stores.find(({ type }) => type === 'apple');
  if (store === undefined || (notes ?? '').length >= SHORTEST_STORE_NOTES) return;
  throw appCenterErrors.error('notes-needed', {
    message: `The store "${store.name}" asks for \`release-notes\` of more than 10 characters.`,
  });
}

function unusual(message: string, more: { readonly remedy?: string } = {}): Error {
  return appCenterErrors.error('unusual-destination', { message: `\`file\`: ${message}`, ...more });
}
