/**
 * The ways in which only some Macs behave, each switched on by its name in SLIPWAY_MAC_FAULTS
 * (names with commas between them).
 */
import { MAC_FAULTS } from '../switches.ts';

export const KNOWN_FAULTS = {
  'intermediate-known':
    'An intermediate that is imported is in the keychain, but the answer is that it exists already.',
  'keychain-dialog':
    'A dialog asks for the password of a keychain, and nobody is there to answer it.',
  'pods-broken': 'CocoaPods does not start, as with a damaged Ruby.',
  'private-paths': 'Paths below /var and /tmp, which are links on a Mac, are shown with /private.',
  'search-list-race':
    'Another job writes the search list, as it had read it before, right after the first change.',
  'ps-without-options': '`ps` knows none of the options that show the arguments of all processes.',
  'slow-clock': 'The clock by which certificates are judged is two days behind.',
} as const;

export type MacFault = keyof typeof KNOWN_FAULTS;

/** Throws for a name that is not in the list. */
export function readMacFaults(text: string | undefined): ReadonlySet<MacFault> {
  const names = (text ?? '').split(',').filter((name) => name !== '');
  return new Set(
    names.map((name) => {
      const known = Object.keys(KNOWN_FAULTS).find((fault): fault is MacFault => fault === name);
      if (known !== undefined) return known;
      throw new Error(
        `${MAC_FAULTS} has "${name}"; it can have ${Object.keys(KNOWN_FAULTS).join(', ')}`,
      );
    }),
  );
}
