import type { FastifyInstance } from 'fastify';
import { appOf } from './access.ts';
import type { AppPath } from './access.ts';
import type { AppCenterState } from './state.ts';

/** The app itself, from the account area. */
export function appDetailsRoutes(server: FastifyInstance, state: AppCenterState): void {
  server.get<{ Params: AppPath }>('/', async (request) => {
    const app = appOf(state, request.params);
    return {
      id: app.id,
      app_secret: app.secret,
      name: app.name,
      display_name: app.displayName,
      os: app.os,
      platform: app.os === 'iOS' ? 'Objective-C-Swift' : 'Unknown',
      origin: 'appcenter',
      owner: {
        id: app.ownerId,
        name: app.owner,
        display_name: app.owner,
        type: app.ownerType,
      },
      member_permissions: ['manager'],
      created_at: app.createdAt,
      updated_at: app.createdAt,
    };
  });

  server.get<{ Params: AppPath }>('/testers', async (request) =>
    appOf(state, request.params).testers.map(({ id, email }) => ({
      id,
      email,
      name: email,
      display_name: email,
      origin: 'appcenter',
      permissions: ['tester'],
    })),
  );
}
