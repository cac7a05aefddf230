import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeIpaVariant } from '../../../src/sandbox/material/app/ipa-variant.ts';
import type { IpaChange } from '../../../src/sandbox/material/app/ipa-variant.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { bundleId } from './app-store-connect-client.ts';

const material = createSigningMaterial({ bundleId });

/** Version 1.2 (7) of the app, fit for the App Store but for the change. */
export async function smallIpa(
  { infoPlist, ...change }: IpaChange = {},
  signing = material,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'small-ipa-'));
  try {
    const path = join(folder, 'Notes.ipa');
    await writeIpaVariant(path, signing, {
      infoPlist: {
        CFBundleShortVersionString: '1.2',
        ITSAppUsesNonExemptEncryption: false,
        ...infoPlist,
      },
      ...change,
    });
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
