import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { appOf } from './access.ts';
import type { AppPath } from './access.ts';
import type { DistributionGroup, Tester } from './records.ts';
import { accountRefusal } from './refusals.ts';
import * as schemas from './request-schemas.ts';
import type { AppCenterState } from './state.ts';

type GroupPath = AppPath & { group_name: string };

export function distributionGroupRoutes(server: FastifyInstance, state: AppCenterState): void {
  server.get<{ Params: AppPath }>('/distribution_groups', async (request) =>
    appOf(state, request.params).groups.map(describe),
  );

  server.post<{ Params: AppPath; Body: { name: string; display_name?: string } }>(
    '/distribution_groups',
    { schema: { body: schemas.createGroupBody } },
    async (request, reply) => {
      const { groups } = appOf(state, request.params);
      const { name, display_name: displayName = name } = request.body;
      if (groups.some((known) => known.name === name)) {
        throw accountRefusal(409, 'Conflict', `Distribution group ${name} already exists`);
      }
      const group = { id: randomUUID(), name, displayName, isPublic: false, members: [] };
      state.commit(request, () => groups.push(group));
      return reply.code(201).send(describe(group));
    },
  );

  server.get<{ Params: GroupPath }>('/distribution_groups/:group_name', async (request) =>
    describe(groupOf(request.params)),
  );

  server.get<{ Params: GroupPath }>('/distribution_groups/:group_name/members', async (request) =>
    groupOf(request.params).members.map(({ id, email }) => ({
      id,
      email,
      name: email,
      display_name: email,
      invite_pending: false,
    })),
  );

  server.post<{ Params: GroupPath; Body: { user_emails: string[] } }>(
    '/distribution_groups/:group_name/members',
    { schema: { body: schemas.addMembersBody } },
    async (request) => {
      const { members } = groupOf(request.params);
      return state.commit(request, () =>
        request.body.user_emails.map((email) => addMember(members, email)),
      );
    },
  );

  function groupOf(params: GroupPath): DistributionGroup {
    const group = appOf(state, params).groups.find(({ name }) => name === params.group_name);
    if (group !== undefined) return group;
    throw accountRefusal(404, 'NotFound', `Distribution group ${params.group_name} was not found`);
  }
}

function describe({ id, name, displayName, isPublic }: DistributionGroup): object {
  return { id, name, display_name: displayName, origin: 'appcenter', is_public: isPublic };
}

function addMember(members: Tester[], email: string): object {
  if (members.some((known) => known.email === email)) {
    return { user_email: email, status: 409, code: 'Conflict', message: 'Already a member' };
  }
  members.push({ id: randomUUID(), email });
  return { user_email: email, status: 200, invite_pending: true };
}
