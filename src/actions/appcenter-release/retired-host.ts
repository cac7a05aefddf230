/**
 * The public App Center was retired on 2025-03-31. Its hosts' answers since then are unproven, so a
 * step that means them ends before the file is read and the token sent.
 */
const RETIRED_DOMAINS = ['appcenter.ms', 'hockeyapp.net'];

/** The API's address until the retirement. */
export const RETIRED_URL = new URL('https://api.appcenter.ms');

export function isRetiredHost({ hostname }: URL): boolean {
  // A full stop at the end is the same host in its absolute form.
  const host = hostname.replace(/\.$/, '');
  return RETIRED_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
