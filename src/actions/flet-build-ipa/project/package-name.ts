/** Names of Python packages, as indexes compare them (PEP 503). */

export function normalName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

/** The package that a line such as `Flet[all]>=1.0; marker` asks for, in its normal form. */
export function requirementName(line: string): string | undefined {
  const name = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?/.exec(line)?.[0];
  return name === undefined ? undefined : normalName(name);
}
