/** App Store Connect as one simulated service: its routes, its seed and its state. */
import type { SandboxContext, SimulatedService } from '../context.ts';
import { apiRoutes } from './api.ts';
import { advance } from './uploads/processing.ts';
import { plant } from './seed/planting.ts';
import type { AppStoreConnectSeed } from './seed/seed.ts';
import { snapshot } from './snapshot.ts';
import type { AppStoreConnectSnapshot } from './snapshot.ts';
import { emptyState } from './state.ts';
import { storageRoutes } from './uploads/storage.ts';

/** The part of App Store Connect's API that the actions use, and the storage behind it. */
export function appStoreConnectRoutes(
  context: SandboxContext,
): SimulatedService<AppStoreConnectSeed, AppStoreConnectSnapshot> {
  let state = emptyState();
  return {
    routes: async (server) => {
      await server.register(async (scope) => apiRoutes(scope, context, () => state));
      await server.register(async (scope) => storageRoutes(scope, context, () => state));
    },
    seed: (seed) => plant(state, context, seed),
    reset: () => {
      state = emptyState();
    },
    state: () => {
      advance(state, context);
      return snapshot(state);
    },
    save: () => {
      const saved = structuredClone(state);
      return () => {
        state = saved;
      };
    },
  };
}
