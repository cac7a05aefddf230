/** What a test has to know of the runs before the one that it looks at. */
import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

const ALWAYS = 10_000;

/** A run that dies when so many parts are stored; its log is forgotten. */
export async function deadRun(world: World, { stored = 2 } = {}): Promise<void> {
  const action = { status: 400 };
  world.sandbox.fault({ path: '^/storage/', after: stored, times: ALWAYS, action });
  const failure = await failureOf(world.upload({ 'parallel-parts': '1' }));
  expect(failure.code).toBe('upload/part-failed');
  world.sandbox.clearFaults();
  world.recorded.log.splice(0);
}

/** The requests that stored a part, in order. */
export function stores(world: World) {
  return world.sandbox.traffic.entries
    .filter(({ service, response }) => service === 'storage' && response?.status === 200)
    .map(({ request }) => request);
}

/** Paths of the parts that were stored; a part that was stored twice is there twice. */
export function storedParts(world: World): string[] {
  return stores(world).map(({ url }) => new URL(url).pathname);
}

/** Until the sandbox holds a request, as a fault ordered. */
export async function untilHeld(world: World): Promise<void> {
  while (world.sandbox.heldRequests === 0) await setTimeout(5);
}

export function expectOneBuild(world: World): void {
  const { builds, buildUploads } = world.app();
  expect(builds.map(({ processingState }) => processingState)).toEqual(['VALID']);
  expect(buildUploads.map(({ state }) => state)).toEqual(['COMPLETE']);
}
