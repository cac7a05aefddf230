import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ErrorShape } from '../../../src/sandbox/app-center/error-shapes.ts';
import { apiRoutes } from '../../../src/sandbox/app-center/routes.ts';
import {
  createEndpointWorld,
  ENDPOINTS,
  isOfFileHost,
} from '../../support/app-center/endpoints.ts';
import type { EndpointWorld } from '../../support/app-center/endpoints.ts';

let world: EndpointWorld;
beforeAll(async () => {
  world = await createEndpointWorld();
});
afterAll(() => world.sandbox.close());

const text = expect.any(String);
const SHAPES: Readonly<Record<ErrorShape, (status: number) => object>> = {
  gateway: (status) => ({
    message: expect.stringContaining('Correlation ID: '),
    statusCode: status,
    code: expect.stringMatching(/^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/),
  }),
  service: () => ({ code: expect.stringMatching(/^[a-z_]+$/), message: text }),
  account: () => ({ error: { code: expect.stringMatching(/^[A-Z][A-Za-z]+$/), message: text } }),
  validator: (status) => ({ status, name: 'Error', message: text }),
  'validation-errors': () => ({
    message: 'Validation errors',
    errors: [expect.objectContaining({ code: 'INVALID_REQUEST_PARAMETER', in: 'body' })],
  }),
  page: (status) => ({ page: expect.stringContaining(`<title>${status} `) }),
};

test('the table holds every route of the API', () => {
  const routes = ENDPOINTS.map(([route]) => route).filter((route) => !isOfFileHost(route));
  expect([...new Set(routes)].toSorted()).toEqual(apiRoutes().toSorted());
});

describe('a refusal has the shape that is asked for', () => {
  test.each(ENDPOINTS.map((endpoint) => [endpoint[0], endpoint] as const))(
    '%s',
    async (_route, endpoint) => {
      for (const [errorShape, expected] of Object.entries(SHAPES)) {
        world.sandbox.seed({
          appCenter: { behaviour: { errorShape: errorShape as ErrorShape } },
        });
        const { status, body } = await world.refusedRequest(endpoint);
        expect([401, 404]).toContain(status);
        expect(body).toEqual(expected(status));
      }
      world.sandbox.seed({ appCenter: { behaviour: { errorShape: 'own' } } });
    },
  );
});

test('every endpoint succeeds, one after the other', async () => {
  for (const endpoint of ENDPOINTS) {
    const { status, body } = await world.request(endpoint);
    expect([endpoint[0], status, status === endpoint[1] ? '' : body]).toEqual([
      endpoint[0],
      endpoint[1],
      '',
    ]);
  }
});
