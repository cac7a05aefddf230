/** Versions that YAML took for numbers: 26.10 without quotes arrives as 26.1. */

/** A sentence for an error about `written`, or '' when nothing was cut. */
export function yamlCutHint(input: string, written: string): string {
  if (!/^\d+\.\d$/.test(written)) return '';
  return ` If the workflow says ${written}0, write \`${input}: '${written}0'\` in quotes: YAML makes ${written} of the number.`;
}
