/** The Distribution file of an uploaded installer package. */
import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import type { AppFacts } from '../state.ts';

/**
 * Facts of the app, out of the Distribution file of an uploaded installer package; the sandbox does
 * not look into the app itself. Throws when the file is another one.
 */
export async function readUploadedPackage(path: string): Promise<AppFacts> {
  const bytes = await readFile(path);
  if (bytes.toString('latin1', 0, 4) !== 'xar!') throw new Error('it is no xar archive');
  const tocStart = bytes.readUInt16BE(4);
  const heapStart = tocStart + Number(bytes.readBigUInt64BE(8));
  const toc = inflateSync(bytes.subarray(tocStart, heapStart)).toString('utf8');
  const entry = (toc.match(/<file\b[^]*?<\/file>/g) ?? []).find((file) =>
    file.includes('<name>Distribution</name>'),
  );
  const numberOf = (tag: string): number =>
    Number(new RegExp(`<${tag}>(\\d+)</${tag}>`).exec(entry ?? '')?.[1]);
  const start = heapStart + numberOf('offset');
  const distribution = inflateSync(bytes.subarray(start, start + numberOf('length'))).toString();
  const bundle = /<bundle\s[^>]*>/.exec(distribution)?.[0] ?? '';
  const attribute = (name: string): string => {
    const value = new RegExp(`\\b${name}="([^"]*)"`).exec(bundle)?.[1];
    if (value === undefined) throw new Error(`its Distribution names no ${name}`);
    return value;
  };
  return {
    bundleId: attribute('id'),
    version: attribute('CFBundleShortVersionString'),
    buildNumber: attribute('CFBundleVersion'),
  };
}
