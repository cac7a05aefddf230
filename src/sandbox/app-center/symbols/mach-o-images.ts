/** The images of a Mach-O file: one an architecture, each with the UUID that crash reports name. */
import type { SymbolsFound } from './symbol-records.ts';

const UNIVERSAL = 0xca_fe_ba_be;
const SINGLE_64 = 0xfe_ed_fa_cf;
const SINGLE_32 = 0xfe_ed_fa_ce;
const UUID_COMMAND = 0x1b;
const PLATFORMS: Readonly<Record<number, string>> = {
  0x0100_000c: 'arm64',
  0x0100_0007: 'x86_64',
  0x0000_000c: 'armv7',
  0x0000_0007: 'i386',
};

/** Throws for a file that is not Mach-O and for an image without a UUID. */
export function imagesOf(file: Buffer): SymbolsFound[] {
  if (file.length < 8) throw new Error('A DWARF file is not a Mach-O file');
  if (file.readUInt32BE(0) !== UNIVERSAL) return [imageAt(file, 0)];
  return Array.from({ length: file.readUInt32BE(4) }, (_, index) =>
    imageAt(file, file.readUInt32BE(16 + index * 20)),
  );
}

function imageAt(file: Buffer, start: number): SymbolsFound {
  const magic = file.readUInt32LE(start);
  if (magic !== SINGLE_64 && magic !== SINGLE_32) {
    throw new Error('A DWARF file is not a Mach-O file');
  }
  const platform = PLATFORMS[file.readUInt32LE(start + 4)] ?? 'unknown';
  let at = start + (magic === SINGLE_64 ? 32 : 28);
  for (let left = file.readUInt32LE(start + 16); left > 0; left -= 1) {
    if (file.readUInt32LE(at) === UUID_COMMAND) {
      return { symbol_id: file.toString('hex', at + 8, at + 24), platform };
    }
    at += file.readUInt32LE(at + 4);
  }
  throw new Error('A DWARF file has no UUID');
}
