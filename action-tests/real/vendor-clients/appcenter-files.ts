/** The packages and symbols that appcenter-cli is given. */
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { writeIpa } from '../../../src/sandbox/material/app/ipa.ts';
import { unsignedMachO } from '../../../src/sandbox/material/app/mach-o.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';

export async function writeAppCenterFiles(folder: string): Promise<void> {
  for (const [name, kind] of [
    ['Shop.ipa', 'ad-hoc'],
    ['Store.ipa', 'app-store'],
  ] as const) {
    const { bundleId, teamId, profile, signer } = createSigningMaterial({ kind });
    const facts = { bundleId, version: '1.2.0', buildNumber: '27' };
    await writeIpa(join(folder, name), { ...facts, teamId, profile, signer });
  }
  const dwarf = join(folder, 'Shop.app.dSYM', 'Contents', 'Resources', 'DWARF');
  await mkdir(dwarf, { recursive: true });
  const { code } = unsignedMachO({
    kind: 'executable',
    uuid: randomBytes(16),
    minimumOsVersion: '15.0',
    sdkVersion: '26.0',
    signatureSize: 0,
  });
  await writeFile(join(dwarf, 'Shop'), code);
  await writeFile(join(folder, 'Till.pkg'), 'xar!');
  await writeFile(join(folder, 'notes.md'), '# New\n\nGreen tea.\n');
  await writeFile(join(folder, 'mapping.txt'), 'house.tea.Pot -> a.b:\n');
  const breakpad = new ZipFile();
  breakpad.addBuffer(Buffer.from('MODULE'), 'symbols/libshop.so/0A/libshop.so.sym');
  breakpad.end();
  await writeFile(join(folder, 'breakpad.zip'), await buffer(breakpad.outputStream));
}
