/** A signed .ipa of any size, with any number of files, made in a few seconds. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { appBundle } from '../../src/sandbox/material/app/app-bundle.ts';
import { sealedBundle } from '../../src/sandbox/material/app/sealed-bundle.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { rawEnd, rawEntry } from '../support/raw-zip.ts';

export interface LargeIpaOptions {
  /** About; headers come on top. */
  readonly sizeBytes: number;
  readonly entryCount: number;
  readonly executableBytes: number;
}

const PAGE_BYTES = 16 * 1024;

/** Nothing in it is compressed, so that its size is what it holds. */
export async function writeLargeIpa(path: string, options: LargeIpaOptions): Promise<void> {
  const { sizeBytes, entryCount, executableBytes } = options;
  const material = createSigningMaterial({ bundleId: 'com.example.bench' });
  const plan = appBundle({
    bundleId: material.bundleId,
    version: '1.0.0',
    buildNumber: '1',
    appName: 'Bench',
    executable: 'Bench',
    profile: material.profile,
    teamId: material.teamId,
    signer: material.signer,
    signedAt: new Date(),
  });
  const codeBytes = Math.ceil(executableBytes / PAGE_BYTES) * PAGE_BYTES;
  const fileBytes = Math.ceil((sizeBytes - codeBytes) / entryCount);
  // One piece of memory stands for all files: only their number and size matter.
  const contents = Buffer.alloc(fileBytes, 'contents of a file; ');
  const resources = Array.from(
    { length: entryCount },
    (_, index) => [`site-packages/package_${index % 200}/module_${index}.pyc`, contents] as const,
  );
  const files = sealedBundle({
    ...plan,
    files: new Map([...plan.files, ...resources]),
    binary: plan.binary && { ...plan.binary, codeBytes },
  });
  await writeStored(path, files);
}

async function writeStored(path: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const out = createWriteStream(path);
  const headers: Buffer[] = [];
  let offset = 0;
  for (const [name, contents] of files) {
    const entry = { name: `Payload/Bench.app/${name}`, contents, mode: modeOf(name) };
    const { local, header } = rawEntry(entry, offset);
    if (!out.write(local)) await once(out, 'drain');
    headers.push(header);
    offset += local.length;
  }
  const directory = Buffer.concat(headers);
  out.write(directory);
  out.end(rawEnd(headers.length, offset, directory, { zip64: offset > 0xffffffff }));
  await finished(out);
}

function modeOf(name: string): number {
  return name === 'Bench' ? 0o100755 : 0o100644;
}
