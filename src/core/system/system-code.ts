/** The codes by which the operating system and Node name an error, such as ENOENT. */

/** The code that the operating system or Node gives an error, such as ENOENT. */
export function systemCode(error: unknown): string | undefined {
  const code = Error.isError(error) && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Whether `error` bears one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = systemCode(error);
  return code !== undefined && codes.includes(code);
}
