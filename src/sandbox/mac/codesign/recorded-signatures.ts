/** The signatures that codesign made, kept in the state of the Mac. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { changeKeychains } from '../keychains/store.ts';
import type { RecordedSignature } from '../keychains/state.ts';
import type { Machine } from '../machine.ts';

/**
 * The simulated codesign leaves the file as it is and notes its signature in the Mac's state: a
 * copy of a signed file is unsigned here, and only what this codesign signed counts as signed.
 */
export function recordSignature(
  machine: Machine,
  file: string,
  signature: Omit<RecordedSignature, 'contentSha256'>,
): void {
  const contentSha256 = contentHash(file);
  changeKeychains(machine, ({ signatures }) => {
    signatures[realpathSync(file)] = { ...signature, contentSha256 };
  });
}

export function recordedSignature(machine: Machine, file: string): RecordedSignature | undefined {
  return changeKeychains(machine, ({ signatures }) => {
    // A path may be used again after the signed file is gone.
    for (const signed of Object.keys(signatures)) {
      if (!existsSync(signed)) delete signatures[signed];
    }
    return signatures[realpathSync(file)];
  });
}

export function isUnchanged(file: string, signature: RecordedSignature): boolean {
  return contentHash(file) === signature.contentSha256;
}

/** The signature of a file, or of every file in a bundle with its name. */
function contentHash(file: string): string {
  const hash = createHash('sha256');
  if (!statSync(file).isDirectory()) return hash.update(readFileSync(file)).digest('hex');
  for (const entry of readdirSync(file, { recursive: true, encoding: 'utf8' }).sort()) {
    const inside = path.join(file, entry);
    if (statSync(inside).isFile()) hash.update(`${entry}\0`).update(readFileSync(inside));
  }
  return hash.digest('hex');
}
