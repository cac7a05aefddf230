/** The sandbox: one server with all simulated services. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify } from 'fastify';
import type { FastifyRequest } from 'fastify';
import { appCenterRoutes } from './app-center/routes.ts';
import type { AppCenterSeed } from './app-center/seed/seed-schema.ts';
import type { AppCenterSnapshot } from './app-center/snapshot.ts';
import { appStoreConnectRoutes } from './app-store-connect/routes.ts';
import type { AppStoreConnectSeed } from './app-store-connect/seed/seed.ts';
import type { AppStoreConnectSnapshot } from './app-store-connect/snapshot.ts';
import type { SandboxContext, SandboxOptions } from './context.ts';
import { CONTROL_PREFIX, controlRoutes } from './control.ts';
import type { Controls } from './control.ts';
import { disturbRequests, Faults, losesWrite } from './faults.ts';
import { receivedBody, watchBodies } from './received-body.ts';
import { record, seedCheck } from './seed-check.ts';
import { logTraffic } from './traffic.ts';

export interface Seed {
  appStoreConnect?: AppStoreConnectSeed;
  appCenter?: AppCenterSeed;
}

export interface SandboxState {
  appStoreConnect: AppStoreConnectSnapshot;
  appCenter: AppCenterSnapshot;
}

export interface Sandbox extends Controls<Seed, SandboxState> {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

const checkSeed = seedCheck('seed', record<Seed>({ appStoreConnect: {}, appCenter: {} }));

const MEBIBYTE = 1024 * 1024;

/** Starts the simulated services on a loopback port. */
export async function startSandbox({
  port = 0,
  processingMs = 0,
  partSizeBytes = 5 * MEBIBYTE,
  partValidityMs = 7 * 24 * 60 * 60 * 1000,
  chunkSizeBytes = 4 * MEBIBYTE,
  now = () => new Date(),
}: SandboxOptions = {}): Promise<Sandbox> {
  const storage = await mkdtemp(join(tmpdir(), 'slipway-sandbox-'));
  // Nobody asks for HEAD, and routes for it would make up a third of the start.
  const server = fastify({ forceCloseConnections: true, exposeHeadRoutes: false });
  const faults = new Faults();
  let url = '';

  const context: SandboxContext = {
    options: { processingMs, partSizeBytes, partValidityMs, chunkSizeBytes },
    now,
    url: () => url,
    storage,
    situations: faults,
    received: (request) => receivedBody(request) ?? { bytes: 0, md5: '' },
    commit: (request, change) => {
      const restore = losesWrite(request) ? saveAll() : undefined;
      try {
        return change();
      } finally {
        restore?.();
      }
    },
  };
  const appStoreConnect = appStoreConnectRoutes(context);
  const appCenter = appCenterRoutes(context);
  const saveAll = (): (() => void) => {
    const restores = [appStoreConnect.save(), appCenter.save()];
    return () => restores.forEach((restore) => restore());
  };

  watchBodies(server);
  // Faults come before the log, which shows the answers as they are really sent.
  disturbRequests(server, faults, isControl);
  const traffic = logTraffic(server, () => url, isControl);
  const controls: Controls<Seed, SandboxState> = {
    get state() {
      return { appStoreConnect: appStoreConnect.state(), appCenter: appCenter.state() };
    },
    traffic,
    seed: (seed) => {
      checkSeed(seed);
      if (seed.appStoreConnect) appStoreConnect.seed(seed.appStoreConnect);
      if (seed.appCenter) appCenter.seed(seed.appCenter);
    },
    fault: (rule) => faults.add(rule),
    get heldRequests() {
      return faults.heldRequests;
    },
    clearFaults: () => faults.clear(),
    reset: () => {
      appStoreConnect.reset();
      appCenter.reset();
      faults.clear();
      traffic.clear();
    },
  };
  await server.register(async (scope) => controlRoutes(scope, controls));
  await server.register(async (scope) => appStoreConnect.routes(scope));
  await server.register(async (scope) => appCenter.routes(scope));

  server.addHook('onClose', () => rm(storage, { recursive: true, force: true }));
  try {
    url = await server.listen({ port, host: '127.0.0.1' });
  } catch (error) {
    await server.close();
    throw error;
  }
  const close = (): Promise<void> => {
    faults.clear();
    return server.close();
  };
  return Object.assign(controls, { url, close });
}

function isControl({ url }: FastifyRequest): boolean {
  return url.startsWith(`${CONTROL_PREFIX}/`);
}
