/** The app of a bundle id: the one whose record carries the same identifier. */
import type { Records } from './json-api/records.ts';

export function linkApps(records: Records): void {
  for (const bundleId of records.all('bundleIds')) {
    const { identifier } = bundleId.attributes;
    const app = records.all('apps').find(({ attributes }) => attributes['bundleId'] === identifier);
    if (app) records.link(bundleId, 'app', [app.id]);
  }
}
