/** Addresses: what may be sent to them, and what of them may be shown. */

/** Whether a secret may go there: over https anywhere, over http only within this machine. */
export function isConfidential({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/**
 * An address as it is shown everywhere: without user, password, query and fragment, each of which
 * may be a secret.
 */
export function shownAddress(address: string | URL): string {
  const url = typeof address === 'string' ? URL.parse(address) : address;
  if (url === null || url.host === '') return 'an address that cannot be read';
  const path = url.pathname === '/' ? '' : url.pathname;
  return `${url.protocol}//${url.host}${path}`;
}

/** User and password, from behind the scheme to the last @ before the path. */
const CREDENTIALS = /(?<=:\/\/)[^\s/?#]{1,4096}@/g;

/** Text of others, in which addresses lose their users and passwords. */
export function withoutCredentials(text: string): string {
  return text.includes('@') ? text.replaceAll(CREDENTIALS, '') : text;
}

/**
 * The secrets in the addresses that `text` holds: each password, with its user, or a user alone
 * that is long enough for a token. `schemeless` also takes `user:password@host` for an address.
 */
export function secretsInAddresses(text: string, { schemeless = false } = {}): readonly string[] {
  const found = Array.from(text.matchAll(CREDENTIALS), ([match]) => match.slice(0, -1));
  const at = schemeless ? text.lastIndexOf('@') : -1;
  if (at > 0) found.push(text.slice(0, at).replace(/^[^:]*:\/\//, ''));
  return [...new Set(found)].flatMap((credentials) => {
    const [user = '', ...rest] = credentials.split(':');
    const password = rest.join(':');
    if (password === '') return user.length < SHORTEST_TOKEN ? [] : forms(user);
    return [...forms(password), ...forms(credentials)];
  });
}

/** `git` and `user` are none. */
const SHORTEST_TOKEN = 8;

/** The password in both forms: encoded in the address, and decoded for the other side. */
function forms(encoded: string): string[] {
  try {
    return [...new Set([encoded, decodeURIComponent(encoded)])];
  } catch {
    return [encoded];
  }
}
