/** The purpose of a secret, as far as its name shows it. */

const purposes: readonly (readonly [RegExp, string])[] = [
  [/issuer/, 'an issuer id'],
  [/key[-_]?id/, 'a key id'],
  [/pass(w(or)?d|phrase|code)|pwd|(^|[-_])(pass|pw)([-_]|$)/, 'a password'],
  [/profile|provision/, 'a provisioning profile'],
  [/private[-_]?key|p8/, 'a private key'],
  [/cert|p12/, 'a certificate'],
];

/** Nothing for a name that says nothing, or that is about a password of something else. */
export function kindOfSecret(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (lower === 'certificate-private-key') return undefined;
  return purposes.find(([pattern]) => pattern.test(lower))?.[1];
}

/** The secret that a value is, when it is nothing else. */
export function secretIn(value: string): string | undefined {
  return /^\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}$/.exec(value.trim())?.[1];
}
