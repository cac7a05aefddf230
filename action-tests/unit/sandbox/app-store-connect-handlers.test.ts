/** A sandbox whose handlers and operations do not match must not start. */
import { afterEach, expect, test } from '@jest/globals';
import { operations } from '../../../src/sandbox/app-store-connect/json-api/operations.ts';
import type { Operation } from '../../../src/sandbox/app-store-connect/json-api/operations.ts';
import { betaGroups } from '../../../src/sandbox/app-store-connect/routes/beta-groups.ts';
import { builds } from '../../../src/sandbox/app-store-connect/routes/builds.ts';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';

const planted = operations as Operation[];
const count = planted.length;
afterEach(() => {
  planted.length = count;
  for (const table of [betaGroups, builds]) delete table['POST /v1/lighthouses'];
});

const lighthouses: Operation = {
  method: 'POST',
  path: '/v1/lighthouses',
  status: 201,
  query: new Map(),
};
const nothing = (): undefined => undefined;

test('with both it starts', async () => {
  planted.push(lighthouses);
  builds['POST /v1/lighthouses'] = nothing;
  const sandbox = await startSandbox();
  await sandbox.close();
});

test('an operation that writes without a handler', async () => {
  planted.push(lighthouses);
  await expect(startSandbox()).rejects.toThrow('POST /v1/lighthouses has no handler');
});

test('a handler without an operation', async () => {
  builds['POST /v1/lighthouses'] = nothing;
  await expect(startSandbox()).rejects.toThrow('POST /v1/lighthouses is not in the table');
});

test('an operation with two handlers', async () => {
  planted.push(lighthouses);
  builds['POST /v1/lighthouses'] = nothing;
  betaGroups['POST /v1/lighthouses'] = nothing;
  await expect(startSandbox()).rejects.toThrow('POST /v1/lighthouses has two handlers');
});
