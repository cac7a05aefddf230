import type { FastifyInstance, FastifyRequest } from 'fastify';
import { appOf } from './access.ts';
import type { ReleasePath } from './access.ts';
import {
  distribute,
  groupTarget,
  storeTarget,
  targetsOf,
  testerTarget,
} from './destination-lookup.ts';
import type { DestinationReference, DistributionTerms } from './destination-lookup.ts';
import type { Destination } from './records.ts';
import { releaseOf, updateDetails } from './release-store.ts';
import type { ReleaseDetails } from './release-store.ts';
import { serviceRefusal } from './refusals.ts';
import * as schemas from './request-schemas.ts';
import type { AppCenterState } from './state.ts';

type DestinationPath = ReleasePath & { destination_id: string };

interface UpdateBody extends DistributionTerms, ReleaseDetails {
  destinations?: DestinationReference[];
}

/** Who gets a release. */
export function releaseDestinationRoutes(server: FastifyInstance, state: AppCenterState): void {
  server.patch<{ Params: ReleasePath; Body: UpdateBody }>(
    '/releases/:release_id',
    { schema: { body: schemas.updateReleaseBody } },
    async (request) => {
      const { app, release } = named(request.params);
      const targets = targetsOf(app, request.body.destinations ?? []);
      return state.commit(request, () => {
        updateDetails(release, request.body);
        for (const target of targets) distribute(release, target, request.body);
        return { release_notes: release.releaseNotes };
      });
    },
  );

  server.post<{ Params: ReleasePath; Body: DistributionTerms & { id: string } }>(
    '/releases/:release_id/groups',
    { schema: { body: schemas.addGroupBody } },
    async (request, reply) => {
      const { app, release } = named(request.params);
      const target = groupTarget(app, request.body.id);
      if (target === undefined) {
        // Unproven: the code was seen, the status that went with it was not.
        const message = `Distribution group ${request.body.id} was not found`;
        throw serviceRefusal(400, 'distribution_group_not_found', message);
      }
      const destination = state.commit(request, () => distribute(release, target, request.body));
      return reply.code(201).send(termsOf(destination));
    },
  );

  server.post<{ Params: ReleasePath; Body: DistributionTerms & { email: string } }>(
    '/releases/:release_id/testers',
    { schema: { body: schemas.addTesterBody } },
    async (request, reply) => {
      const { app, release } = named(request.params);
      const destination = state.commit(request, () =>
        distribute(release, testerTarget(app, request.body.email), request.body),
      );
      return reply.code(201).send(termsOf(destination));
    },
  );

  server.post<{ Params: ReleasePath; Body: { id: string } }>(
    '/releases/:release_id/stores',
    { schema: { body: schemas.addStoreBody } },
    async (request, reply) => {
      const { app, release } = named(request.params);
      const target = storeTarget(app, request.body.id);
      if (target === undefined) {
        const message = `Distribution store ${request.body.id} was not found`;
        throw serviceRefusal(400, 'store_release_not_found', message);
      }
      const { id } = state.commit(request, () => distribute(release, target, {}));
      return reply.code(201).send({ id });
    },
  );

  for (const [kind, type] of [
    ['groups', 'group'],
    ['testers', 'tester'],
  ] as const) {
    server.put<{ Params: DestinationPath; Body: { mandatory_update: boolean } }>(
      `/releases/:release_id/${kind}/:destination_id`,
      { schema: { body: schemas.updateDestinationBody } },
      async (request, reply) => {
        const destination = existing(request, type);
        state.commit(request, () => {
          destination.mandatoryUpdate = request.body.mandatory_update;
        });
        return reply.code(200).send();
      },
    );
  }

  for (const [kind, type] of [
    ['groups', 'group'],
    ['testers', 'tester'],
    ['stores', 'store'],
  ] as const) {
    server.delete<{ Params: DestinationPath }>(
      `/releases/:release_id/${kind}/:destination_id`,
      async (request, reply) => {
        const { release } = named(request.params);
        const destination = existing(request, type);
        state.commit(request, () => {
          release.destinations = release.destinations.filter((other) => other !== destination);
        });
        return reply.code(200).send();
      },
    );
  }

  function named(params: ReleasePath) {
    const app = appOf(state, params);
    return { app, release: releaseOf(app, params.release_id) };
  }

  function existing(
    { params }: FastifyRequest<{ Params: DestinationPath }>,
    type: Destination['type'],
  ): Destination {
    const { destinations } = named(params).release;
    const destination = destinations.find(
      (known) => known.type === type && known.id === params.destination_id,
    );
    if (destination === undefined) {
      const message = `The release has no ${type} ${params.destination_id}`;
      throw serviceRefusal(404, 'not_found', message);
    }
    return destination;
  }
}

function termsOf({ id, mandatoryUpdate }: Destination): object {
  return { id, mandatory_update: mandatoryUpdate };
}
