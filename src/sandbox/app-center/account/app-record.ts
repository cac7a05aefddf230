/** An app: how one is made, and its shape on the wire. */
import { randomUUID } from 'node:crypto';
import type { App, DistributionGroup } from '../records.ts';

/** Every app has this group from the start, always under the same id. */
export const COLLABORATORS_ID = '00000000-0000-0000-0000-000000000000';

type Owner = Pick<App, 'owner' | 'ownerId' | 'ownerType'>;
type Particulars = Pick<App, 'name' | 'displayName' | 'os'> &
  Partial<Pick<App, 'platform' | 'releaseType' | 'description'>>;

export function newApp(owner: Owner, particulars: Particulars, now: Date): App {
  return {
    id: randomUUID(),
    secret: randomUUID(),
    platform: particulars.os === 'iOS' ? 'Objective-C-Swift' : 'Unknown',
    releaseType: '',
    description: '',
    ...owner,
    ...particulars,
    createdAt: now.toISOString(),
    groups: [{ ...newGroup('Collaborators'), id: COLLABORATORS_ID }],
    stores: [],
    testers: [],
    releases: [],
    lastReleaseId: 0,
  };
}

export function newGroup(name: string, displayName = name): DistributionGroup {
  return { id: randomUUID(), name, displayName, isPublic: false, members: [], devices: [] };
}

export function appRecord(app: App): object {
  return {
    id: app.id,
    app_secret: app.secret,
    name: app.name,
    display_name: app.displayName,
    description: app.description,
    os: app.os,
    platform: app.platform,
    release_type: app.releaseType,
    origin: 'appcenter',
    owner: { id: app.ownerId, name: app.owner, display_name: app.owner, type: app.ownerType },
    member_permissions: ['manager'],
    created_at: app.createdAt,
    updated_at: app.createdAt,
  };
}
