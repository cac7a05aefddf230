/** An .ipa file with an app that is signed throughout. */
import { X509Certificate } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { appBundle, PADDING_FILE } from './app-bundle.ts';
import type { AppBundleOptions } from './app-bundle.ts';
import type { BundleFiles } from './code-resources.ts';
import { sealedBundle } from './sealed-bundle.ts';

type Defaulted = 'appName' | 'executable' | 'signedAt';

export interface IpaOptions
  extends Omit<AppBundleOptions, Defaulted>, Partial<Pick<AppBundleOptions, Defaulted>> {}

const machOMagics = ['cffaedfe', 'cafebabe'];

/** An exported app in the layout of Xcode; the same options give the same bytes. */
export async function writeIpa(path: string, options: IpaOptions): Promise<void> {
  const { executable = 'Runner', appName = 'Rehearsal' } = options;
  // Any moment at which the signer is valid will do, as long as it is always the same one.
  const signedAt =
    options.signedAt ?? new X509Certificate(options.signer.certificatePem).validFromDate;
  const app = sealedBundle(appBundle({ ...options, executable, appName, signedAt }));
  const files = [...app].map(
    ([name, content]) => [`Payload/${executable}.app/${name}`, content] as const,
  );
  await writeArchive(path, new Map(files), signedAt);
}

/** Files by their path in the archive. */
export async function writeArchive(path: string, files: BundleFiles, mtime: Date): Promise<void> {
  const zip = new ZipFile();
  for (const [name, content] of [...files].sort(byName)) {
    zip.addBuffer(content, name, {
      mtime,
      mode: machOMagics.includes(content.toString('hex', 0, 4)) ? 0o100755 : 0o100644,
      compress: !name.endsWith(PADDING_FILE),
    });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

function byName([left]: readonly [string, Buffer], [right]: readonly [string, Buffer]): number {
  return left < right ? -1 : 1;
}
