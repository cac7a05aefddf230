/** All that can be found out about an .ipa without asking Apple. */
import type { Ipa } from '../package/ipa.ts';
import { describeSealFlaw } from '../code-signature/seal-flaws.ts';
import { verifySeals } from '../code-signature/sealed-resources.ts';
import { openZip } from '../archive/zip-archive.ts';
import { checkIpa } from './check-ipa.ts';
import type { CheckContext, Finding } from './rule.ts';
import { modifiedAfterSigning } from './signing.ts';

/** The rules over what is known already, then one pass over every file that the signatures seal. */
export async function inspectIpa(
  ipa: Ipa,
  context: CheckContext,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  return [...checkIpa(ipa, context), ...(await brokenSeals(ipa, signal))];
}

async function brokenSeals(ipa: Ipa, signal: AbortSignal): Promise<readonly Finding[]> {
  const archive = await openZip(ipa.source);
  try {
    const { flaws, areMore } = await verifySeals(archive, ipa.bundles, { signal });
    const texts = flaws.map(describeSealFlaw);
    if (areMore) texts.push(`More files than these ${flaws.length} do not fit their signatures.`);
    return texts.map((text) => ({ rule: modifiedAfterSigning, text }));
  } finally {
    await archive.close();
  }
}
