import type { FastifyInstance } from 'fastify';
import { appOf } from './access.ts';
import type { AppPath } from './access.ts';
import type { DistributionStore } from './records.ts';
import { serviceRefusal } from './refusals.ts';
import type { AppCenterState } from './state.ts';

export function distributionStoreRoutes(server: FastifyInstance, state: AppCenterState): void {
  server.get<{ Params: AppPath }>('/distribution_stores', async (request) =>
    appOf(state, request.params).stores.map(describe),
  );

  server.get<{ Params: AppPath & { store_name: string } }>(
    '/distribution_stores/:store_name',
    async ({ params }) => {
      const store = appOf(state, params).stores.find(({ name }) => name === params.store_name);
      if (store !== undefined) return describe(store);
      throw serviceRefusal(
        404,
        'NotFound',
        `Distribution store ${params.store_name} was not found`,
      );
    },
  );
}

function describe({ id, name, type, track }: DistributionStore): object {
  return { id, name, type, track };
}
