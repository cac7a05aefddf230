import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startAppCenter } from '../../support/app-center/lone-app-center.ts';
import type { AppCenter } from '../../support/app-center/lone-app-center.ts';

let center: AppCenter;
beforeEach(async () => {
  center = await startAppCenter();
  center.service.seed({
    groups: [{ app: 'fabrikam/shop', name: 'Friends & Family', isPublic: true }],
    stores: [{ app: 'fabrikam/shop', name: 'App Store' }],
  });
});
afterEach(async () => center.close());

describe('distribution groups', () => {
  test('every app has its collaborators beside the seeded groups', async () => {
    expect((await center.api('GET', '/distribution_groups')).body).toEqual([
      {
        id: '00000000-0000-0000-0000-000000000000',
        name: 'Collaborators',
        display_name: 'Collaborators',
        origin: 'appcenter',
        is_public: false,
      },
      expect.objectContaining({ name: 'Friends & Family', is_public: true }),
    ]);
  });

  test('one is found by its percent-encoded name', async () => {
    const name = encodeURIComponent('Friends & Family');

    expect((await center.api('GET', `/distribution_groups/${name}`)).body.name).toBe(
      'Friends & Family',
    );
  });

  test('an unknown one is answered by the account area', async () => {
    const { status, body } = await center.api('GET', '/distribution_groups/Gamma');

    expect(status).toBe(404);
    expect(body).toEqual({ error: { code: 'NotFound', message: expect.stringMatching('Gamma') } });
  });

  test('one is made once', async () => {
    const made = await center.api('POST', '/distribution_groups', { name: 'Beta' });
    expect(made).toMatchObject({ status: 201, body: { name: 'Beta', display_name: 'Beta' } });

    const again = await center.api('POST', '/distribution_groups', { name: 'Beta' });
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'Conflict' } } });
  });

  test('members join, each with an answer of their own', async () => {
    const path = '/distribution_groups/Collaborators/members';
    await center.api('POST', path, { user_emails: ['ann@example.com'] });
    const { status, body } = await center.api('POST', path, {
      user_emails: ['ann@example.com', 'bob@example.com'],
    });

    expect(status).toBe(200);
    expect(body).toMatchObject([
      { user_email: 'ann@example.com', status: 409 },
      { user_email: 'bob@example.com', status: 200, invite_pending: true },
    ]);
    expect((await center.api('GET', path)).body).toMatchObject([
      { email: 'ann@example.com' },
      { email: 'bob@example.com' },
    ]);
  });
});

describe('stores', () => {
  test('are listed and found by name', async () => {
    const store = { name: 'App Store', type: 'apple', track: 'production' };

    expect((await center.api('GET', '/distribution_stores')).body).toMatchObject([store]);
    expect((await center.api('GET', '/distribution_stores/App%20Store')).body).toMatchObject(store);
    expect((await center.api('GET', '/distribution_stores/None')).status).toBe(404);
  });
});

describe('the app', () => {
  test('tells what it is and whose', async () => {
    expect((await center.api('GET', '')).body).toMatchObject({
      name: 'shop',
      os: 'iOS',
      owner: { name: 'fabrikam', type: 'org' },
    });
  });
});

describe('the seed', () => {
  test('planted twice changes nothing', () => {
    const before = center.service.state();
    center.service.seed({
      apps: [{ owner: 'fabrikam', name: 'shop' }],
      groups: [{ app: 'fabrikam/shop', name: 'Friends & Family' }],
    });

    expect(center.service.state()).toEqual(before);
  });

  test('for an unknown app is refused by name', () => {
    expect(() => center.service.seed({ groups: [{ app: 'fabrikam/none', name: 'Beta' }] })).toThrow(
      'fabrikam/none',
    );
  });
});
