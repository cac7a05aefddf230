import { X509Certificate } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { appBundle, paddingFile, type AppBundleOptions } from './app-bundle.ts';

type Defaulted = 'appName' | 'executable' | 'signedAt';

export interface IpaOptions
  extends Omit<AppBundleOptions, Defaulted>, Partial<Pick<AppBundleOptions, Defaulted>> {}

const machOMagic = Buffer.from('cffaedfe', 'hex');

/** An exported app in the layout of Xcode; the same options give the same bytes. */
export async function writeIpa(path: string, options: IpaOptions): Promise<void> {
  const { executable = 'Runner', appName = 'Rehearsal' } = options;
  // Any moment at which the signer is valid will do, as long as it is always the same one.
  const signedAt =
    options.signedAt ?? new X509Certificate(options.signer.certificatePem).validFromDate;
  const files = appBundle({ ...options, executable, appName, signedAt });

  const zip = new ZipFile();
  for (const [name, content] of [...files].sort(byName)) {
    zip.addBuffer(content, `Payload/${executable}.app/${name}`, {
      mtime: signedAt,
      mode: content.subarray(0, 4).equals(machOMagic) ? 0o100755 : 0o100644,
      compress: !name.endsWith(paddingFile),
    });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

function byName([left]: readonly [string, Buffer], [right]: readonly [string, Buffer]): number {
  return left < right ? -1 : 1;
}
