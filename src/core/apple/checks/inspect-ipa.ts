/** All that can be found out about an .ipa without asking Apple. */
import type { Ipa } from '../ipa.ts';
import { describeSealFlaw, verifySeals } from '../sealed-resources.ts';
import { openZip } from '../zip-archive.ts';
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
  const archive = await openZip(ipa.path);
  try {
    const flaws = await verifySeals(archive, ipa.bundles, { signal });
    return flaws.map((flaw) => ({ rule: modifiedAfterSigning, text: describeSealFlaw(flaw) }));
  } finally {
    await archive.close();
  }
}
