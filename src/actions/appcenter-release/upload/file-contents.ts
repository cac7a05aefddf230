/** Whether the first bytes of a file are those of its ending, and which of two look-alikes it is. */
import { open } from 'node:fs/promises';
import { openZip } from '../../../core/apple/archive/zip-archive.ts';
import { appCenterErrors } from '../errors.ts';

interface Beginning {
  readonly bytes: Buffer;
  readonly name: string;
}

const ZIP: Beginning = { bytes: Buffer.from('PK\x03\x04', 'latin1'), name: 'a ZIP archive' };

/** The endings whose files begin with known bytes. A .dmg does not; an .ipa is read as a whole. */
const BEGINNINGS: ReadonlyMap<string, Beginning> = new Map([
  ...[
    '.apk',
    '.aab',
    '.app.zip',
    '.zip',
    '.appx',
    '.appxbundle',
    '.appxupload',
    '.msix',
    '.msixbundle',
    '.msixupload',
  ].map((ending) => [ending, ZIP] as const),
  ['.pkg', { bytes: Buffer.from('xar!', 'latin1'), name: 'an installer package' }],
  ['.msi', { bytes: Buffer.from('D0CF11E0A1B11AE1', 'hex'), name: 'an installer database' }],
]);

/** Entries that only one of two kinds has at the top of its archive. */
const BUNDLE_ENTRY = 'BundleConfig.pb';
const PACKAGE_ENTRY = 'AndroidManifest.xml';

/** Throws `file-kind` for a file whose contents are of another kind than its ending. */
export async function requireContents(path: string, name: string, ending: string): Promise<void> {
  const beginning = BEGINNINGS.get(ending);
  if (beginning === undefined) return;
  if (!(await begins(path, beginning.bytes))) {
    throw otherKind(`${name} is not ${beginning.name}, as ${ending} files are.`);
  }
  if (ending !== '.apk' && ending !== '.aab') return;
  const entries = await entriesOf(path);
  if (ending === '.apk' && entries.has(BUNDLE_ENTRY)) {
    throw otherKind(`${name} is an app bundle (.aab) with the ending of an .apk.`);
  }
  if (ending === '.aab' && entries.has(PACKAGE_ENTRY) && !entries.has(BUNDLE_ENTRY)) {
    throw otherKind(`${name} is an .apk with the ending of an app bundle (.aab).`);
  }
}

async function begins(path: string, expected: Buffer): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(expected.length), 0);
    return bytesRead === expected.length && buffer.equals(expected);
  } finally {
    await file.close();
  }
}

/** None where the archive cannot be read: then the server judges it. */
async function entriesOf(path: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    const archive = await openZip(path);
    await archive.close();
    return archive.entries;
  } catch {
    return new Map();
  }
}

function otherKind(message: string): Error {
  return appCenterErrors.error('file-kind', {
    message: `\`file\`: ${message}`,
    details: ['A download may have saved a page in place of the file.'],
  });
}
