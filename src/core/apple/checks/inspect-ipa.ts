/** All that can be found out about an .ipa without asking Apple. */
import type { Ipa } from '../package/ipa.ts';
import { describeSealFlaw } from '../code-signature/seal-flaws.ts';
import { signatureFlaws } from '../code-signature/signature-check.ts';
import type { BoundPart } from '../code-signature/signature-check.ts';
import { verifySeals } from '../code-signature/sealed-resources.ts';
import { openZip } from '../archive/zip-archive.ts';
import { checkIpa } from './check-ipa.ts';
import type { CheckContext, Finding } from './rule.ts';
import { modifiedAfterSigning } from './signature/signing.ts';

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
    const told = toldAlready(ipa);
    const texts = flaws.filter(({ path }) => !told.has(path)).map(describeSealFlaw);
    if (areMore) texts.push(`More files than these ${flaws.length} do not fit their signatures.`);
    return texts.map((text) => ({ rule: modifiedAfterSigning, text }));
  } finally {
    await archive.close();
  }
}

/**
 * Files of which the rules have said what is wrong. The seal of a bundle around them says so again:
 * that they were changed.
 */
function toldAlready({ bundles }: Ipa): ReadonlySet<string> {
  return new Set(
    bundles.flatMap((bundle) => {
      const { path, infoPlist, executableName } = bundle;
      const flaws = signatureFlaws(bundle);
      const isChanged = (part: BoundPart) =>
        flaws.some((flaw) => 'part' in flaw && flaw.part === part);
      const isCodeChanged = flaws.some(({ kind }) => kind === 'code-modified');
      return [
        infoPlist === undefined || isChanged('infoPlist') ? `${path}/Info.plist` : [],
        isChanged('codeResources') ? `${path}/_CodeSignature/CodeResources` : [],
        isCodeChanged && executableName !== undefined ? `${path}/${executableName}` : [],
      ].flat();
    }),
  );
}
