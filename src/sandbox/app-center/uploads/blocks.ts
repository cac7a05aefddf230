/** The blocks of an upload: how many there are, how long each is, and which are missing. */
import type { ChunkedUpload } from '../records.ts';

/** How long a block has to be; undefined when the upload has no such block. */
export function blockLength(
  { file }: ChunkedUpload,
  number: number,
  chunkSize: number,
): number | undefined {
  if (file === undefined || number < 1 || number > blockCount(file.size, chunkSize)) {
    return undefined;
  }
  return Math.min(chunkSize, file.size - (number - 1) * chunkSize);
}

export function missingBlocks({ file, blocks }: ChunkedUpload, chunkSize: number): number[] {
  const count = file === undefined ? 0 : blockCount(file.size, chunkSize);
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => !blocks.includes(number),
  );
}

/** Forgets the ordered blocks, once in the life of an upload. */
export function loseBlocks(upload: ChunkedUpload, lost: number[]): void {
  if (upload.lostOnce) return;
  upload.lostOnce = true;
  upload.blocks = upload.blocks.filter((number) => !lost.includes(number));
}

function blockCount(size: number, chunkSize: number): number {
  return Math.ceil(size / chunkSize);
}
