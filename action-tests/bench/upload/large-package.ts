/** An .ipa of any size in no time: a sound small app, and beside it one stored file full of zeros. */
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { appBundle } from '../../../src/sandbox/material/app-bundle.ts';
import { writeIpa } from '../../../src/sandbox/material/ipa.ts';
import { sealedBundle } from '../../../src/sandbox/material/sealed-bundle.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { rawEnd, rawEntry } from '../../support/raw-zip.ts';

export const BUNDLE_ID = 'com.example.bench';
const signing = createSigningMaterial({ bundleId: BUNDLE_ID });
const app = {
  bundleId: BUNDLE_ID,
  version: '1.0.0',
  buildNumber: '1',
  appName: 'Bench',
  executable: 'Bench',
  profile: signing.profile,
  teamId: signing.teamId,
  signer: signing.signer,
  signedAt: new Date(),
};

/** The app without the zeros. */
export function writeSmallPackage(path: string): Promise<void> {
  return writeIpa(path, app);
}

/** `sizeBytes` is met to the byte; zeros are a hole on the disk, as far as it knows holes. */
export async function writeLargePackage(path: string, sizeBytes: number): Promise<void> {
  const entries = [...sealedBundle(appBundle(app))].map(([name, contents]) => ({
    name: `Payload/Bench.app/${name}`,
    contents,
    mode: name === app.executable ? 0o100755 : 0o100644,
  }));
  const locals: Buffer[] = [];
  const headers: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, header } = rawEntry(entry, offset);
    locals.push(local);
    headers.push(header);
    offset += local.length;
  }
  const zeros = { name: 'Payload/Bench.app/zeros.bin', mode: 0o100644 };
  const empty = rawEntry(zeros, offset);
  const around = [...headers, empty.header].reduce((sum, { length }) => sum + length, 0) + 22;
  const bulkBytes = sizeBytes - offset - empty.local.length - around;
  const sizes = { sizeBytes: bulkBytes, compressedBytes: bulkBytes, crc: crcOfZeros(bulkBytes) };
  const bulk = rawEntry({ ...zeros, ...sizes }, offset);
  const directory = Buffer.concat([...headers, bulk.header]);
  const directoryAt = offset + bulk.local.length + bulkBytes;

  const file = await open(path, 'w');
  await file.write(Buffer.concat([...locals, bulk.local]), undefined, undefined, 0);
  const end = rawEnd(entries.length + 1, directoryAt, directory, {});
  await file.write(Buffer.concat([directory, end]), undefined, undefined, directoryAt);
  await file.close();
}

function crcOfZeros(length: number): number {
  const piece = Buffer.alloc(64 * 1024 * 1024);
  let sum = 0;
  for (let left = length; left > 0; left -= piece.length) {
    sum = crc32(left < piece.length ? piece.subarray(0, left) : piece, sum);
  }
  return sum;
}
