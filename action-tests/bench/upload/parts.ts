/** As large as the parts of the sandbox; how large Apple's are, the API tells case by case. */
const PART_BYTES = 5 * 1024 * 1024;

export interface PlannedPart {
  readonly url: string;
  readonly offset: number;
  readonly length: number;
}

/** The parts of a file, each with an address of its own below `address`. */
export function partsOf(sizeBytes: number, address: string): readonly PlannedPart[] {
  return Array.from({ length: Math.ceil(sizeBytes / PART_BYTES) }, (_, index) => {
    const offset = index * PART_BYTES;
    const length = Math.min(PART_BYTES, sizeBytes - offset);
    return { url: `${address}/${index + 1}?signature=none`, offset, length };
  });
}
