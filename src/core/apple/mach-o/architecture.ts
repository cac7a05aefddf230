/** Processors by the numbers that Mach-O files use (mach/machine.h). */

const ARCHITECTURES: Readonly<Record<number, { name: string; subtypes?: Record<number, string> }>> =
  {
    0x0000_0007: { name: 'i386' },
    0x0100_0007: { name: 'x86_64', subtypes: { 8: 'x86_64h' } },
    0x0000_000c: { name: 'arm', subtypes: { 6: 'armv6', 9: 'armv7', 11: 'armv7s', 12: 'armv7k' } },
    0x0100_000c: { name: 'arm64', subtypes: { 2: 'arm64e' } },
    0x0200_000c: { name: 'arm64_32' },
  };

/** `arm64`, `armv7` … as Apple's tools name them, or the numbers of a processor unknown here. */
export function architectureOf(cpuType: number, cpuSubtype: number): string {
  const known = ARCHITECTURES[cpuType];
  // The upper byte carries capabilities, such as signed pointers.
  const subtype = cpuSubtype & 0x00ff_ffff;
  return known?.subtypes?.[subtype] ?? known?.name ?? `cpu ${cpuType}/${subtype}`;
}
