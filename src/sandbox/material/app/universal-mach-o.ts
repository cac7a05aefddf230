/** Several binaries of one program in one file, each for another processor. */

const magic = 0xcafe_babe;
/** 2^14, the page of the strictest of the processors. */
const ALIGNMENT = 14;

export function universalMachO(slices: readonly Buffer[]): Buffer {
  const page = 2 ** ALIGNMENT;
  const last = slices.length - 1;
  const padded = slices.map((slice, index) =>
    index === last ? slice : Buffer.concat([slice], Math.ceil(slice.length / page) * page),
  );
  const header = Buffer.alloc(page);
  header.writeUInt32BE(magic, 0);
  header.writeUInt32BE(slices.length, 4);
  let offset = page;
  slices.forEach((slice, index) => {
    const [cpuType, cpuSubtype] = [slice.readUInt32LE(4), slice.readUInt32LE(8)];
    [cpuType, cpuSubtype, offset, slice.length, ALIGNMENT].forEach((word, position) =>
      header.writeUInt32BE(word, 8 + index * 20 + position * 4),
    );
    offset += padded[index]?.length ?? 0;
  });
  return Buffer.concat([header, ...padded]);
}
