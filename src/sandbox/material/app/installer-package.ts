/** Mac installer packages (.pkg), as xar archives. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';

export interface PackagedBundle {
  readonly path: string;
  readonly id: string;
  readonly version: string;
  readonly buildNumber: string;
}

export interface InstallerPackageOptions {
  /** The app, and what lies in it. */
  readonly bundles: readonly PackagedBundle[];
  /** Whether the archive carries the element of a signature; the signature in it is made up. */
  readonly signed?: boolean;
  /** Replaces the Distribution file; `null` leaves it out. */
  readonly distribution?: string | null;
  /** Size of the payload, which does not compress. */
  readonly payloadBytes?: number;
}

/** A Mac installer package in the form of `productbuild`: a xar archive with one component. */
export async function writeInstallerPackage(
  path: string,
  options: InstallerPackageOptions,
): Promise<void> {
  await writeFile(path, installerPackage(options));
}

export function installerPackage({
  bundles,
  signed = true,
  distribution = distributionOf(bundles),
  payloadBytes = 10_000,
}: InstallerPackageOptions): Buffer {
  const heap: Buffer[] = [Buffer.alloc(20)];
  const store = (content: Buffer, style: 'application/x-gzip' | 'application/octet-stream') => {
    const offset = Buffer.concat(heap).length;
    const archived = style === 'application/x-gzip' ? deflateSync(content) : content;
    heap.push(archived);
    const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex');
    return `<data><length>${archived.length}</length><offset>${offset}</offset><size>${content.length}</size><encoding style="${style}"/><extracted-checksum style="sha1">${sha1(content)}</extracted-checksum><archived-checksum style="sha1">${sha1(archived)}</archived-checksum></data>`;
  };
  const file = (id: number, name: string, inside: string, type = 'file'): string =>
    `<file id="${id}">${inside}<type>${type}</type><name>${name}</name></file>`;
  const payload = store(Buffer.alloc(payloadBytes, 'payload'), 'application/octet-stream');
  const files = [
    ...(distribution === null
      ? []
      : [file(1, 'Distribution', store(Buffer.from(distribution), 'application/x-gzip'))]),
    file(2, 'app.pkg', file(3, 'Payload', payload), 'directory'),
  ];
  const signature = signed
    ? '<signature style="RSA"><offset>20</offset><size>0</size></signature>'
    : '';
  const toc = `<?xml version="1.0" encoding="UTF-8"?>\n<xar>\n <toc>\n <checksum style="sha1"><offset>0</offset><size>20</size></checksum>${signature}${files.join('\n')}</toc>\n</xar>\n`;
  const packed = deflateSync(Buffer.from(toc));
  const head = Buffer.alloc(28);
  head.write('xar!', 'latin1');
  head.writeUInt16BE(28, 4);
  head.writeUInt16BE(1, 6);
  head.writeBigUInt64BE(BigInt(packed.length), 8);
  head.writeBigUInt64BE(BigInt(Buffer.byteLength(toc)), 16);
  head.writeUInt32BE(1, 24);
  return Buffer.concat([head, packed, ...heap]);
}

/** The Distribution file that `productbuild` writes for the bundles of a package. */
export function distributionOf(bundles: readonly PackagedBundle[]): string {
  const elements = bundles.map(
    ({ path, id, version, buildNumber }) =>
      `<bundle CFBundleShortVersionString="${version}" CFBundleVersion="${buildNumber}" id="${id}" path="${path}"/>`,
  );
  const [app] = bundles;
  return `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<installer-gui-script minSpecVersion="2">
  <!-- as productbuild writes it -->
  <pkg-ref id="${app?.id}"><bundle-version>${elements.join('')}</bundle-version></pkg-ref>
  <product id="${app?.id}" version="${app?.version}"/>
  <title>Tea &amp; Cake</title>
  <options customize="never" require-scripts="false" hostArchitectures="x86_64,arm64"/>
  <pkg-ref id="${app?.id}" version="${app?.version}" onConclusion="none">#app.pkg</pkg-ref>
</installer-gui-script>
`;
}
