/**
 * A file on a host of block blobs, as Azure has them. The address that the API gave is the only
 * credential: the API's token never goes there.
 */
import { MINUTE } from '../../../core/system/duration.ts';
import { inParallel } from '../../../core/system/parallel.ts';
import type { HttpRequest } from '../../../core/system/network/http.ts';
import type { AppCenter } from '../api/app-center.ts';
import { refusalOf } from '../api/refusal.ts';

export interface BlobFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** MD5 in hex, which the host compares where the file goes in one request. */
  readonly fingerprint: string;
}

export interface Block {
  readonly id: string;
  readonly offset: number;
  readonly length: number;
}

/** The most that every version of the service takes in one request. */
const LARGEST_WHOLE_BYTES = 256_000_000;
/** The most that every version of the service takes as one block. */
const BLOCK_BYTES = 4 * 1024 * 1024;
const BLOCKS_AT_ONCE = 8;

/** The blocks of a file, in order; ids have one length, as the service demands. */
export function blocksOf(sizeBytes: number): readonly Block[] {
  return Array.from({ length: Math.ceil(sizeBytes / BLOCK_BYTES) }, (_, index) => {
    const offset = index * BLOCK_BYTES;
    return {
      id: Buffer.from(`block-${String(index).padStart(6, '0')}`).toString('base64'),
      offset,
      length: Math.min(BLOCK_BYTES, sizeBytes - offset),
    };
  });
}

/** Whether a file of this size goes in one request. */
export function goesWhole(sizeBytes: number): boolean {
  return sizeBytes <= LARGEST_WHOLE_BYTES;
}

/** Stores the file under the address, in blocks where it is too large for one request. */
export async function storeBlob(
  appCenter: AppCenter,
  address: URL,
  file: BlobFile,
  signal: AbortSignal,
): Promise<void> {
  if (goesWhole(file.sizeBytes) && (await storeWhole(appCenter, address, file))) return;
  const blocks = blocksOf(file.sizeBytes);
  await inParallel(blocks, { atOnce: BLOCKS_AT_ONCE, signal }, async (block, stop) => {
    const { id, offset, length } = block;
    await appCenter.sendElsewhere({
      ...put(address, { comp: 'block', blockid: id }),
      body: { file: file.path, offset, length },
      signal: stop,
    });
  });
  const list = blocks.map(({ id }) => `<Latest>${id}</Latest>`).join('');
  await appCenter.sendElsewhere({
    ...put(address, { comp: 'blocklist' }, { 'content-type': 'application/xml' }),
    body: `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`,
  });
}

/** Returns `false` when the host takes smaller requests only. */
async function storeWhole(
  appCenter: AppCenter,
  address: URL,
  { path, sizeBytes, fingerprint }: BlobFile,
): Promise<boolean> {
  try {
    await appCenter.sendElsewhere({
      ...put(
        address,
        {},
        {
          'x-ms-blob-type': 'BlockBlob',
          'content-type': 'application/octet-stream',
          'content-md5': Buffer.from(fingerprint, 'hex').toString('base64'),
        },
      ),
      body: { file: path, offset: 0, length: sizeBytes },
    });
    return true;
  } catch (error) {
    if (refusalOf(error)?.status === 413) return false;
    throw error;
  }
}

/** The address is signed, so that nothing in it is written anew. */
function put(
  { href, search }: URL,
  query: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): HttpRequest {
  const more = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const url = more.length === 0 ? href : `${href}${search === '' ? '?' : '&'}${more.join('&')}`;
  return { method: 'PUT', url, headers, idleTimeoutMs: 2 * MINUTE };
}
