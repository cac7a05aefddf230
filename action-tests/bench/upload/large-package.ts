/** An .ipa of any size in no time: a sound small app, and beside it one stored file full of zeros. */
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { appBundle } from '../../../src/sandbox/material/app/app-bundle.ts';
import { writeIpa } from '../../../src/sandbox/material/app/ipa.ts';
import type { BundlePlan } from '../../../src/sandbox/material/app/sealed-bundle.ts';
import { sealedBundle } from '../../../src/sandbox/material/app/sealed-bundle.ts';
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
  await writePackage(path, sizeBytes, entriesOf(appBundle(app)));
}

/**
 * The same as a sound app: its signature seals the zeros too, so that the checks read all of them.
 * They are held in memory for the while.
 */
export async function writeSealedPackage(path: string, sizeBytes: number): Promise<void> {
  const plan = appBundle(app);
  const withZeros = (length: number) =>
    entriesOf({ ...plan, files: new Map([...plan.files, [ZEROS, Buffer.alloc(length)]]) });
  const zerosBytes = await writePackage(path, sizeBytes, withZeros(0));
  await writePackage(path, sizeBytes, withZeros(zerosBytes));
}

const ZEROS = 'zeros.bin';

interface Entry {
  readonly name: string;
  readonly contents: Buffer;
  readonly mode: number;
}

function entriesOf(plan: BundlePlan): readonly Entry[] {
  return [...sealedBundle(plan)]
    .filter(([name]) => name !== ZEROS)
    .map(([name, contents]) => ({
      name: `Payload/Bench.app/${name}`,
      contents,
      mode: name === app.executable ? 0o100755 : 0o100644,
    }));
}

/** Gives the number of zeros. */
async function writePackage(
  path: string,
  sizeBytes: number,
  entries: readonly Entry[],
): Promise<number> {
  const locals: Buffer[] = [];
  const headers: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, header } = rawEntry(entry, offset);
    locals.push(local);
    headers.push(header);
    offset += local.length;
  }
  const zeros = { name: `Payload/Bench.app/${ZEROS}`, mode: 0o100644 };
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
  return bulkBytes;
}

function crcOfZeros(length: number): number {
  const piece = Buffer.alloc(64 * 1024 * 1024);
  let sum = 0;
  for (let left = length; left > 0; left -= piece.length) {
    sum = crc32(left < piece.length ? piece.subarray(0, left) : piece, sum);
  }
  return sum;
}
