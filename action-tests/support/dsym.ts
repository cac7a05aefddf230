/** Debug symbols of an app as a Mac makes them: a folder around one Mach-O image. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unsignedMachO } from '../../src/sandbox/material/app/mach-o.ts';

/** Writes `name` (`Tea.app.dSYM`) into the folder; an image with another UUID is another build. */
export async function writeDsym(folder: string, name: string, uuid: string): Promise<void> {
  const { code } = unsignedMachO({
    kind: 'executable',
    uuid: Buffer.from(uuid, 'hex'),
    minimumOsVersion: '15.0',
    sdkVersion: '26.0',
    signatureSize: 0,
  });
  const contents = join(folder, name, 'Contents');
  await mkdir(join(contents, 'Resources', 'DWARF'), { recursive: true });
  await writeFile(join(contents, 'Info.plist'), '<plist version="1.0"><dict/></plist>');
  await writeFile(join(contents, 'Resources', 'DWARF', 'Tea'), code);
}
