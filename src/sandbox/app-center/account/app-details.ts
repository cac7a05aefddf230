/** The app itself, and the testers who have been given releases one by one, from the account area. */
import { ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';

const show = ({ app }: Call) =>
  ok({
    id: app.id,
    app_secret: app.secret,
    name: app.name,
    display_name: app.displayName,
    os: app.os,
    platform: app.os === 'iOS' ? 'Objective-C-Swift' : 'Unknown',
    origin: 'appcenter',
    owner: { id: app.ownerId, name: app.owner, display_name: app.owner, type: app.ownerType },
    member_permissions: ['manager'],
    created_at: app.createdAt,
    updated_at: app.createdAt,
  });

const listTesters = ({ app }: Call) =>
  ok(
    app.testers.map(({ id, email }) => ({
      id,
      email,
      name: email,
      display_name: email,
      origin: 'appcenter',
      permissions: ['tester'],
    })),
  );

export const appDetails: Routes = {
  'GET /': route({}, show),
  'GET /testers': route({}, listTesters),
};
