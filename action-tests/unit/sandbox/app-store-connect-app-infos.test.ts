// The facts of an app that App Review asks for, as they are written and as a review locks them.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AppStoreConnectClient, bundleId } from './app-store-connect-client.ts';
import type { Answer } from './app-store-connect-client.ts';
import { idOf } from './app-store-connect-peopled.ts';

let client: AppStoreConnectClient;
beforeEach(async () => {
  client = await AppStoreConnectClient.start({
    storePages: [{ app: bundleId, missing: ['ageRating', 'category'] }],
    appStoreVersions: [{ app: bundleId, version: '1.0', texts: [{ locale: 'en-US' }] }],
  });
});
afterEach(() => client.sandbox.close());

const inReview = () =>
  client.seed({
    appStoreVersions: [{ app: bundleId, version: '1.0', platform: 'MAC_OS', state: 'IN_REVIEW' }],
  });
const detailOf = ({ status, body }: Answer) => [status, body.errors[0]?.detail];
const info = async () => ({ type: 'appInfos', id: await idOf(client, 'appInfos') });

async function rating(): Promise<string> {
  const { id } = await info();
  const { body } = await client.get(`/v1/appInfos/${id}/ageRatingDeclaration`);
  return body.data.id;
}

async function categorize(): Promise<Answer> {
  const { type, id } = await info();
  const primaryCategory = { data: { type: 'appCategories', id: 'UTILITIES' } };
  return client.request('PATCH', `/v1/appInfos/${id}`, {
    data: { type, id, relationships: { primaryCategory } },
  });
}

const addGerman = async () =>
  client.create(
    'appInfoLocalizations',
    { locale: 'de-DE', name: 'Hafen' },
    { appInfo: await info() },
  );

describe('the facts of an app', () => {
  test('are answered, categorized and translated', async () => {
    const answers = { advertising: false, parentalControls: false };
    const rated = await client.change('ageRatingDeclarations', await rating(), answers);
    expect(rated.body.data.attributes).toMatchObject(answers);
    expect((await categorize()).status).toBe(200);
    const { id } = await info();
    const { body } = await client.get(`/v1/appInfos/${id}?include=primaryCategory`);
    expect(body.data.relationships['primaryCategory']).toMatchObject({
      data: { id: 'UTILITIES' },
    });
    const german = await addGerman();
    const policy = { privacyPolicyUrl: 'https://example.com/datenschutz' };
    const changed = await client.change('appInfoLocalizations', german.body.data.id, policy);
    expect(changed.body.data.attributes).toMatchObject(policy);
  });

  test('bring a new locale to the version that is being prepared', async () => {
    await addGerman();
    const version = await idOf(client, 'appStoreVersions');
    const { list } = await client.get(
      `/v1/appStoreVersions/${version}/appStoreVersionLocalizations`,
    );
    expect(list.map(({ attributes }) => attributes['locale'])).toEqual(['en-US', 'de-DE']);
    const appStoreVersion = { type: 'appStoreVersions', id: version };
    const again = { locale: 'de-DE' };
    expect(
      detailOf(await client.create('appStoreVersionLocalizations', again, { appStoreVersion })),
    ).toEqual([409, 'Entity with locale: de-DE already exists']);
    expect(detailOf(await addGerman())).toEqual([409, 'Entity with locale: de-DE already exists']);
  });

  test('take an answer about social media only with those before it', async () => {
    const answers = { socialMediaAgeRestricted: true, socialMedia: false };
    const refused = await client.change('ageRatingDeclarations', await rating(), answers);
    expect(refused.status).toBe(409);
    const whole = { socialMediaAgeRestricted: true, socialMedia: true, userGeneratedContent: true };
    expect((await client.change('ageRatingDeclarations', await rating(), whole)).status).toBe(200);
  });

  test('keep the localization of the primary locale', async () => {
    const id = await idOf(client, 'appInfoLocalizations');
    expect((await client.request('DELETE', `/v1/appInfoLocalizations/${id}`)).status).toBe(409);
    const german = await addGerman();
    const path = `/v1/appInfoLocalizations/${german.body.data.id}`;
    expect((await client.request('DELETE', path)).status).toBe(204);
  });
});

test('a review of any platform locks all of them, and leaves them open after it', async () => {
  const english = await idOf(client, 'appInfoLocalizations');
  inReview();
  const attempts: [string, () => Promise<Answer>][] = [
    ['primaryCategory', categorize],
    ['locale', addGerman],
    ['subtitle', () => client.change('appInfoLocalizations', english, { subtitle: 'Ships' })],
    [
      'gambling',
      async () => client.change('ageRatingDeclarations', await rating(), { gambling: true }),
    ],
  ];
  for (const [name, attempt] of attempts) {
    expect(detailOf(await attempt())).toEqual([
      409,
      `Attribute '${name}' cannot be edited at this time`,
    ]);
  }
  client.seed({
    appStoreVersions: [{ app: bundleId, version: '1.0', platform: 'MAC_OS', state: 'REJECTED' }],
  });
  expect((await categorize()).status).toBe(200);
});
