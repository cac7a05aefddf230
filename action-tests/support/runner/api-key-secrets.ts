import type { StepResult } from '../../../src/sandbox/runner/runner.ts';

/** The key, and every token that a run has made of it: the runner was told each of them. */
export function keyAndTokens(
  { privateKeyPem }: { readonly privateKeyPem: string },
  results: readonly StepResult[],
): Record<string, string> {
  const masks = results.flatMap((result) => result.masks);
  const tokens = masks.filter((mask) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(mask));
  return {
    'the private key': privateKeyPem,
    ...Object.fromEntries(tokens.map((token, index) => [`token ${index + 1}`, token])),
  };
}
