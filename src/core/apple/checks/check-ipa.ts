/** Runs the rules over a parsed .ipa. */
import type { Ipa } from '../package/ipa.ts';
import { allRules } from './all-rules.ts';
import type { CheckContext, Finding, Rule } from './rule.ts';

/** Everything that the rules find in `ipa`, in the order of the docs page. */
export function checkIpa(ipa: Ipa, context: CheckContext): Finding[] {
  return allRules
    .filter((rule) => applies(rule, context))
    .flatMap((rule) => [...rule.find(ipa, context)].map((text) => ({ rule, text })));
}

function applies(rule: Rule, { exportMethod = 'app-store-connect' }: CheckContext): boolean {
  return rule.appliesTo === 'every-build' || exportMethod === 'app-store-connect';
}
