/** An organization as it begins. */
import { randomUUID } from 'node:crypto';
import type { Organization, Records } from '../records.ts';

export function addOrganization(records: Records, name: string, now: Date): Organization {
  const createdAt = now.toISOString();
  const organization = { id: randomUUID(), name, displayName: name, createdAt, groups: [] };
  records.organizations.push(organization);
  return organization;
}
