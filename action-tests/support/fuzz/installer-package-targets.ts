/** Damaged installer packages: the archive, its table of contents and what it says of the app. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { OpenedFile } from '../../../src/core/system/files/opened-file.ts';
import { readInstallerPackage } from '../../../src/core/apple/package/installer-package.ts';
import {
  distributionOf,
  installerPackage,
} from '../../../src/sandbox/material/app/installer-package.ts';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';

const HEAD_BYTES = 28;
/** Where the head says how long the packed table is. */
const PACKED_LENGTH_AT = 8;

const app = { path: 'Tea.app', id: 'com.example.tea', version: '1.2.0', buildNumber: '7' };
const helper = { ...app, path: 'Tea.app/Contents/Helper.app' };

export interface InstallerPackageTarget {
  readonly name: string;
  attack(random: Random): Promise<void>;
}

/** `folder`: where the damaged packages are put. */
export function installerPackageTargets(folder: string): readonly InstallerPackageTarget[] {
  const sound = installerPackage({ bundles: [helper, app], payloadBytes: 100 });
  const tableEnd = HEAD_BYTES + Number(sound.readBigUInt64BE(PACKED_LENGTH_AT));
  const table = inflateSync(sound.subarray(HEAD_BYTES, tableEnd));
  const distribution = Buffer.from(distributionOf([helper, app]));
  const path = join(folder, 'damaged.pkg');
  const read = async (bytes: Buffer) => {
    await writeFile(path, bytes);
    const file = await OpenedFile.open(path);
    try {
      await readInstallerPackage(file);
    } finally {
      await file.close();
    }
  };
  return [
    {
      name: 'installer package',
      attack: (random) => read(mutate(sound, random, { start: 0, end: tableEnd })),
    },
    {
      name: 'table of an installer package',
      attack: (random) => read(withTable(sound, tableEnd, mutate(table, random))),
    },
    {
      name: 'Distribution of an installer package',
      attack: (random) =>
        read(
          installerPackage({
            bundles: [app],
            distribution: mutate(distribution, random).toString('utf8'),
          }),
        ),
    },
  ];
}

function withTable(content: Buffer, tableEnd: number, table: Buffer): Buffer {
  const packed = deflateSync(table);
  const head = Buffer.from(content.subarray(0, HEAD_BYTES));
  head.writeBigUInt64BE(BigInt(packed.length), PACKED_LENGTH_AT);
  return Buffer.concat([head, packed, content.subarray(tableEnd)]);
}
