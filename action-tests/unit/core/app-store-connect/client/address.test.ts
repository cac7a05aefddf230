import { describe, expect, test } from '@jest/globals';
import { apiOrigin } from '../../../../../src/core/app-store-connect/client/address.ts';
import { createTestContext } from '../../../../support/action-context.ts';

async function originFor(url: string) {
  const { context, recorded, close } = await createTestContext({
    environment: { APP_STORE_CONNECT_API_URL: url },
  });
  try {
    return { origin: apiOrigin(context), notices: recorded.texts('notice') };
  } finally {
    await close();
  }
}

describe('requests go', () => {
  test('to Apple unless the environment says otherwise', async () => {
    expect(await originFor('')).toEqual({
      origin: 'https://api.appstoreconnect.apple.com',
      notices: [],
    });
  });

  test.each([
    'https://proxy.example',
    'http://127.0.0.1:8080',
    'http://localhost:1',
    'http://[::1]:2',
  ])('to %s with a notice', async (url) => {
    const { origin, notices } = await originFor(`${url}/`);
    expect(origin).toBe(url);
    expect(notices).toEqual([expect.stringContaining(url)]);
  });

  test.each([
    'http://proxy.example',
    'http://127.0.0.1.example',
    'https://proxy.example/path',
    'ftp://127.0.0.1',
    'nonsense',
  ])('not to %s', async (url) => {
    await expect(originFor(url)).rejects.toMatchObject({
      code: 'app-store-connect/address-invalid',
    });
  });
});
