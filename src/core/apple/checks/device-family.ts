import type { PropertyList } from '../property-list.ts';

const NUMBERS = { iPhone: 1, iPad: 2 } as const;

/** `UIDeviceFamily`; an app that does not say is one for iPhone. */
export function runsOn(infoPlist: PropertyList, device: keyof typeof NUMBERS): boolean {
  const families: unknown = infoPlist['UIDeviceFamily'] ?? [NUMBERS.iPhone];
  const number = NUMBERS[device];
  // Tools other than Xcode also write the numbers as texts.
  return Array.isArray(families) && (families.includes(number) || families.includes(`${number}`));
}
