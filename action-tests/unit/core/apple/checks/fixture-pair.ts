/**
 * What shows that a rule does what it says: an app in which it finds something, and no other rule
 * does, and one that comes close without being wrong. Data only, so that the docs page can name
 * the test of every rule.
 */
import type { CheckContext, Rule } from '../../../../../src/core/apple/checks/rule.ts';
import type { IpaChange } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import type {
  SigningMaterial,
  SigningMaterialOptions,
} from '../../../../../src/sandbox/material/signing-material.ts';

export interface Fixture {
  /** Reads on from "finds" or "passes". */
  readonly what: string;
  /** What sets the app apart from a sound one. */
  readonly change: IpaChange | ((material: SigningMaterial) => IpaChange);
  /** Default: a store build's. */
  readonly material?: SigningMaterialOptions;
  readonly context?: Partial<CheckContext>;
}

export interface FixturePair {
  readonly rule: Rule;
  readonly trips: Fixture & {
    /** What the finding has to name: the path or key, and the value. */
    readonly says: string;
  };
  readonly passes: Fixture;
}

/** How the test of a pair is called. */
export function testName({ rule, trips, passes }: FixturePair): string {
  return `${rule.code} finds ${trips.what}, and passes ${passes.what}`;
}
