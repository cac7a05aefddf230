/**
 * The refusals of App Store Connect as data: one entry a rule, and the rule itself one small
 * function over the parsed .ipa. A rule knows nothing of the others, reads nothing and asks no
 * service.
 */
import type { ExportMethod } from '../provisioning-profile/export-method.ts';
import type { Ipa } from '../package/ipa.ts';

/**
 * `warning`: Apple writes a mail, or public sources do not agree on what Apple does. `notice`: what
 * is expected of a later day.
 */
export type Severity = 'error' | 'warning' | 'notice';

export interface CheckContext {
  readonly now: Date;
  /** The purpose that the .ipa was exported for. Default: `app-store-connect`. */
  readonly exportMethod?: ExportMethod;
}

export interface Rule {
  /** Apple's number, `ITMS-90713`; `slipway/…` where public sources name no number. */
  readonly code: string;
  readonly severity: Severity;
  /**
   * `store`: asked of what goes to App Store Connect. `every-build`: a device, too, would refuse
   * the app, or it is not the app that was built.
   */
  readonly appliesTo: 'store' | 'every-build';
  /** Files and keys, for the docs page. */
  readonly looksAt: string;
  readonly meaning: string;
  readonly remedy: string;
  /** One sentence a finding: which bundle, path or key, and the value found there. */
  find(ipa: Ipa, context: CheckContext): Iterable<string>;
}

/** Rules on one thing, a section of the docs page. */
export interface Subject {
  readonly title: string;
  readonly rules: readonly Rule[];
}

export interface Finding {
  readonly rule: Rule;
  readonly text: string;
}
