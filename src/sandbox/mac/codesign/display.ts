/** The output of `codesign -d` for a signature. */
import type { RecordedSignature } from '../keychains/state.ts';

/** `codesign -d`: one line, more with each `-v`; the real one says more about the code itself. */
export function describeSignature(
  location: string,
  signature: RecordedSignature,
  verbosity: number,
): string {
  const { identifier, commonName, teamId } = signature;
  const lines = [`Executable=${location}`];
  if (verbosity >= 1) {
    lines.push(`Identifier=${identifier}`);
    if (commonName === null) lines.push('Signature=adhoc');
    if (commonName !== null && verbosity >= 2) lines.push(`Authority=${commonName}`);
    lines.push(`TeamIdentifier=${teamId ?? 'not set'}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}
