/** Where the file of a keychain lies, by the name that a tool is given. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE_SIGNATURE = 'kych';

/**
 * The file that a name on the command line means. An absolute path outside the user's keychain
 * folder is taken literally; everything else lives in that folder, where macOS adds `-db`.
 */
export function keychainFile(name: string, home: string): string {
  const folder = path.join(home, 'Library', 'Keychains');
  const file = withoutPrivate(path.resolve(folder, name));
  const inFolder = path.dirname(file) === folder;
  return inFolder && !file.endsWith('-db') ? `${file}-db` : file;
}

/** /private/var and /var are one folder on a Mac; a machine without /private has only the latter. */
function withoutPrivate(file: string): string {
  if (existsSync(path.dirname(file))) return file;
  return file.replace(/^\/private(?=\/(?:var|tmp)\/)/, '');
}

/** The content stays in the state; the file is there to be found by whoever looks for leftovers. */
export function writeKeychainFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, FILE_SIGNATURE, { mode: 0o600 });
}
