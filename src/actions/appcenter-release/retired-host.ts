/**
 * The public App Center was retired on 2025-03-31. What its hosts answer since then is unproven, so
 * a step that names them ends before the token is sent.
 */
const RETIRED_DOMAINS = ['appcenter.ms', 'hockeyapp.net'];

export function isRetiredHost({ hostname }: URL): boolean {
  // A full stop at the end is the same host in its absolute form.
  const host = hostname.replace(/\.$/, '');
  return RETIRED_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
