/** A distribution group and its members, in the shapes of the wire. */
import { randomUUID } from 'node:crypto';
import type { DistributionGroup, Tester } from '../records.ts';
import { flag, listOf, object, optional, text } from '../schema.ts';

export const newGroupBody = object({
  name: text({ minLength: 1 }),
  display_name: optional(text()),
});
export const groupChange = object({
  name: optional(text({ minLength: 1 })),
  is_public: optional(flag),
});
export const memberEmails = object({ user_emails: listOf(text(), { minItems: 1 }) });
export const memberQuery = object({ exclude_pending_invitations: optional(flag) });

export function groupRecord({ id, name, displayName, isPublic }: DistributionGroup): object {
  return { id, name, display_name: displayName, origin: 'appcenter', is_public: isPublic };
}

export function memberRecord({ id, email }: Tester): object {
  return { id, email, name: email, display_name: email, invite_pending: false };
}

/** The answer for one address of many; an address that is there already does not refuse the rest. */
export function addMember(members: Tester[], email: string): object {
  if (members.some((known) => known.email === email)) {
    return { user_email: email, status: 409, code: 'Conflict', message: 'Already a member' };
  }
  members.push({ id: randomUUID(), email });
  return { user_email: email, status: 200, invite_pending: true };
}

export function removeMember(members: Tester[], email: string): object {
  const index = members.findIndex((known) => known.email === email);
  if (index < 0) return { user_email: email, status: 404, code: 'NotFound' };
  members.splice(index, 1);
  return { user_email: email, status: 200 };
}
