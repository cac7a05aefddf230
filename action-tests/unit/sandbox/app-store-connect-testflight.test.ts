import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AppStoreConnectClient, bundleId } from './app-store-connect-client.ts';
import type { Answer } from './app-store-connect-client.ts';

const contact = {
  contactFirstName: 'Ada',
  contactLastName: 'L',
  contactPhone: '+1 555 0100',
  contactEmail: 'ada@example.com',
};

let client: AppStoreConnectClient;
beforeEach(async () => {
  client = await AppStoreConnectClient.start({
    teamUsers: ['user@example.com'],
    betaGroups: [
      { app: bundleId, name: 'Everything', isInternalGroup: true, hasAccessToAllBuilds: true },
      { app: bundleId, name: 'Team', isInternalGroup: true },
      { app: bundleId, name: 'Friends' },
    ],
    betaAppLocalizations: [
      { app: bundleId, locale: 'en-US', description: 'Notes', feedbackEmail: 'beta@example.com' },
      { app: bundleId, locale: 'fr-FR', description: 'Notes' },
    ],
    betaAppReviewDetails: [{ app: bundleId, ...contact }],
    builds: [{ app: bundleId, version: '1.0', buildNumber: '1' }],
  });
});
afterEach(() => client.sandbox.close());

function refusal({ status, body }: Answer) {
  return [status, body.errors[0]?.code];
}

const buildOf = (number = '1') => {
  const build = client.app.builds.find(({ buildNumber }) => buildNumber === number);
  if (!build) throw new Error(`no build ${number}`);
  return build;
};
const groupId = (name: string): string =>
  client.app.betaGroups.find((group) => group.name === name)?.id ?? '';
const reference = (type: string, id: string) => ({ type, id });
const ofBuild = (number = '1') => ({ build: reference('builds', buildOf(number).id) });
const ofApp = { app: reference('apps', '6440000001') };

const groupsPath = (number?: string): string =>
  `/v1/builds/${buildOf(number).id}/relationships/betaGroups`;
const assign = (name: string, number?: string): Promise<Answer> =>
  client.link('POST', groupsPath(number), 'betaGroups', groupId(name));
const submit = (number?: string): Promise<Answer> =>
  client.create('betaAppReviewSubmissions', undefined, ofBuild(number));
const another = (number: string, more = {}): void =>
  client.seed({ builds: [{ app: bundleId, version: '1.0', buildNumber: number, ...more }] });

describe('a group', () => {
  test('gets a build from either side, and loses it again', async () => {
    expect((await assign('Friends')).status).toBe(204);
    const path = `/v1/betaGroups/${groupId('Team')}/relationships/builds`;
    expect((await client.link('POST', path, 'builds', buildOf().id)).status).toBe(204);
    expect(buildOf()).toMatchObject({
      betaGroups: ['Everything', 'Team', 'Friends'],
      internalBuildState: 'IN_BETA_TESTING',
    });
    const found = await client.get(`/v1/betaGroups?filter[builds]=${buildOf().id}&sort=name`);
    expect(found.list.map(({ attributes }) => attributes['name'])).toEqual([
      'Everything',
      'Friends',
      'Team',
    ]);
    await client.link('DELETE', groupsPath(), 'betaGroups', groupId('Friends'));
    await client.link('DELETE', path, 'builds', buildOf().id);
    expect(buildOf().betaGroups).toEqual(['Everything']);
  });

  test('with access to all builds has each by itself and refuses to be given one', async () => {
    another('2');
    expect(buildOf('2').betaGroups).toEqual(['Everything']);
    expect(refusal(await assign('Everything'))).toEqual([422, 'ENTITY_UNPROCESSABLE']);
  });

  test.each([
    ['is processed', { processingState: 'PROCESSING' }],
    ['is invalid', { processingState: 'INVALID' }],
  ])('refuses a build that %s', async (_what, states) => {
    another('2', states);
    expect(refusal(await assign('Friends', '2'))).toEqual([422, 'ENTITY_UNPROCESSABLE']);
  });

  test('refuses a build that has expired', async () => {
    await client.change('builds', buildOf().id, { expired: true });
    expect(refusal(await assign('Friends'))).toEqual([422, 'ENTITY_UNPROCESSABLE']);
  });

  test('of externals refuses a build for internal testing', async () => {
    another('2', { buildAudienceType: 'INTERNAL_ONLY' });
    expect(buildOf('2').externalBuildState).toBe('NOT_APPLICABLE');
    expect((await assign('Friends', '2')).status).toBe(422);
    expect((await assign('Team', '2')).status).toBe(204);
  });

  test('takes only builds of its app', async () => {
    client.seed({
      apps: [{ bundleId: 'com.example.other', name: 'Other' }],
      betaGroups: [{ app: 'com.example.other', name: 'Strangers' }],
    });
    const [, other] = client.sandbox.state.appStoreConnect.apps;
    const id = other?.betaGroups[0]?.id ?? '';
    const answer = await client.link('POST', groupsPath(), 'betaGroups', id);
    expect(refusal(answer)).toEqual([409, 'ENTITY_ERROR.RELATIONSHIP.INVALID']);
  });

  test('is created with a public link, changed and deleted', async () => {
    const created = await client.create(
      'betaGroups',
      { name: 'New', publicLinkEnabled: true },
      ofApp,
    );
    expect(created.status).toBe(201);
    expect(created.body.data.attributes).toMatchObject({
      isInternalGroup: false,
      publicLink: expect.stringMatching(/^https:\/\/testflight\.apple\.com\/join\//),
    });
    const { id } = created.body.data;
    const changed = await client.change('betaGroups', id, { publicLinkLimit: 10_001 });
    expect(refusal(changed)).toEqual([409, 'ENTITY_ERROR.ATTRIBUTE.INVALID']);
    const renamed = await client.change('betaGroups', id, { name: 'Newer' });
    expect(renamed.body.data.attributes['name']).toBe('Newer');
    expect((await client.request('DELETE', `/v1/betaGroups/${id}`)).status).toBe(204);
    expect((await client.get(`/v1/betaGroups/${id}`)).status).toBe(404);
  });

  test('that gets every build is internal and holds those that come after it', async () => {
    const all = { name: 'All', hasAccessToAllBuilds: true };
    expect((await client.create('betaGroups', all, ofApp)).status).toBe(409);
    await client.create('betaGroups', { ...all, isInternalGroup: true }, ofApp);
    expect(buildOf().betaGroups).toEqual(['Everything']);
    client.seed({ builds: [{ app: bundleId, version: '1.0', buildNumber: '99' }] });
    const later = client.app.builds.find(({ buildNumber }) => buildNumber === '99');
    expect(later?.betaGroups).toEqual(['Everything', 'All']);
  });
});

describe('a tester', () => {
  const create = (email: string, group: string): Promise<Answer> =>
    client.create(
      'betaTesters',
      { email },
      {
        betaGroups: [reference('betaGroups', groupId(group))],
      },
    );

  test('joins an external group and is found by address', async () => {
    expect((await create('friend@example.com', 'Friends')).status).toBe(201);
    const { list } = await client.get(
      '/v1/betaTesters?filter[email]=friend@example.com&filter[apps]=6440000001',
    );
    expect(list).toHaveLength(1);
    const { body } = await client.get(`/v1/betaGroups/${groupId('Friends')}/betaTesters`);
    expect(body.data).toHaveLength(1);
  });

  test('of an internal group is a user of the team', async () => {
    expect(refusal(await create('friend@example.com', 'Team'))).toEqual([409, 'STATE_ERROR']);
    expect((await create('user@example.com', 'Team')).status).toBe(201);
  });

  test('is created with groups or builds, not both', async () => {
    const answer = await client.create(
      'betaTesters',
      { email: 'a@example.com' },
      {
        betaGroups: [reference('betaGroups', groupId('Friends'))],
        builds: [reference('builds', buildOf().id)],
      },
    );
    expect(refusal(answer)).toEqual([409, 'STATE_ERROR']);
  });
});

describe('What to Test', () => {
  const write = (locale: string, whatsNew?: string): Promise<Answer> =>
    client.create('betaBuildLocalizations', { locale, ...(whatsNew && { whatsNew }) }, ofBuild());

  test('needs the test information of the app in its locale first', async () => {
    const refused = [409, 'ENTITY_ERROR.ATTRIBUTE.INVALID'];
    expect(refusal(await write('de-DE', 'Neues'))).toEqual(refused);
    const { list } = await client.get('/v1/betaAppLocalizations?filter[locale]=en-US');
    await client.request('DELETE', `/v1/betaAppLocalizations/${list[0]?.id}`);
    const [english] = (await client.get('/v1/betaBuildLocalizations')).list;
    const change = { whatsNew: 'News' };
    const changed = await client.change('betaBuildLocalizations', english?.id ?? '', change);
    expect(refusal(changed)).toEqual(refused);
    expect(buildOf().whatsNew).toEqual({ 'en-US': null });
    await client.create('betaAppLocalizations', { locale: 'de-DE' }, ofApp);
    expect((await write('de-DE', 'Neues')).status).toBe(201);
  });

  test('is written once for a locale and changed after that', async () => {
    await client.create('betaAppLocalizations', { locale: 'de-DE' }, ofApp);
    expect((await write('de-DE', 'Neues')).status).toBe(201);
    expect(refusal(await write('de-DE', 'Neues'))).toEqual([
      409,
      'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    ]);
    const { list } = await client.get(
      `/v1/betaBuildLocalizations?filter[build]=${buildOf().id}&filter[locale]=en-US`,
    );
    await client.change('betaBuildLocalizations', list[0]?.id ?? '', { whatsNew: 'News' });
    expect(buildOf().whatsNew).toEqual({ 'en-US': 'News', 'de-DE': 'Neues' });
  });

  test.each([
    ['of 4001 bytes', `${'é'.repeat(2000)}a`, 'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG'],
    ['with <', 'a <b>', 'ENTITY_ERROR.ATTRIBUTE.INVALID'],
    ['with an emoji', 'done 🎉', 'ENTITY_ERROR.ATTRIBUTE.INVALID'],
  ])('%s is refused', async (_what, text, code) => {
    expect(refusal(await write('fr-FR', text))).toEqual([409, code]);
    const { list } = await client.get('/v1/betaBuildLocalizations');
    const changed = await client.change('betaBuildLocalizations', list[0]?.id ?? '', {
      whatsNew: text,
    });
    expect(refusal(changed)).toEqual([409, code]);
  });

  test('of 4000 bytes is taken', async () => {
    expect((await write('fr-FR', 'é'.repeat(2000))).status).toBe(201);
  });

  test('needs a locale that Apple has', async () => {
    expect(refusal(await write('de', 'Neues'))).toEqual([409, 'ENTITY_ERROR.ATTRIBUTE.INVALID']);
  });
});

describe('a build', () => {
  test('takes the answer on encryption once', async () => {
    another('2', { usesNonExemptEncryption: null });
    expect(buildOf('2').internalBuildState).toBe('MISSING_EXPORT_COMPLIANCE');
    const answered = await client.change('builds', buildOf('2').id, {
      usesNonExemptEncryption: false,
    });
    expect(answered.status).toBe(200);
    expect(buildOf('2').externalBuildState).toBe('READY_FOR_BETA_SUBMISSION');
    const again = await client.change('builds', buildOf('2').id, {
      usesNonExemptEncryption: false,
    });
    expect(refusal(again)).toEqual([409, 'ENTITY_ERROR.ATTRIBUTE.INVALID']);
  });

  test('that encrypts waits for its declaration', async () => {
    another('2', { usesNonExemptEncryption: null });
    const { id } = buildOf('2');
    expect((await client.change('builds', id, { usesNonExemptEncryption: true })).status).toBe(200);
    expect(buildOf('2')).toMatchObject({
      usesNonExemptEncryption: true,
      internalBuildState: 'MISSING_EXPORT_COMPLIANCE',
      externalBuildState: 'MISSING_EXPORT_COMPLIANCE',
    });
    expect(refusal(await submit('2'))).toEqual([422, 'ENTITY_UNPROCESSABLE']);
  });

  test('that has expired stays so, and nothing else of the request takes effect', async () => {
    another('2', { usesNonExemptEncryption: null });
    const { id } = buildOf('2');
    expect((await client.change('builds', id, { expired: false })).status).toBe(200);
    await client.change('builds', id, { expired: true });
    const answer = await client.change('builds', id, {
      expired: false,
      usesNonExemptEncryption: false,
    });
    expect(refusal(answer)).toEqual([409, 'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE']);
    expect(buildOf('2')).toMatchObject({ expired: true, usesNonExemptEncryption: null });
  });

  test('expires by call and after ninety days', async () => {
    another('2');
    await client.change('builds', buildOf('2').id, { expired: true });
    expect(buildOf('2')).toMatchObject({ expired: true, externalBuildState: 'EXPIRED' });
    client.clock.advance(90 * 24 * 60 * 60 * 1000);
    expect(buildOf().expired).toBe(true);
  });

  test('notifies its testers by itself or when told', async () => {
    expect((await client.create('buildBetaNotifications', undefined, ofBuild())).status).toBe(201);
    await client.change('buildBetaDetails', buildOf().id, { autoNotifyEnabled: true });
    expect(buildOf().autoNotifyEnabled).toBe(true);
    const refused = await client.create('buildBetaNotifications', undefined, ofBuild());
    expect(refusal(refused)).toEqual([409, 'STATE_ERROR']);
  });
});

describe('a submission to beta review', () => {
  test('waits for review and leads to testing when it is approved', async () => {
    const submitted = await submit();
    expect(submitted.status).toBe(201);
    expect(submitted.body.data.attributes['betaReviewState']).toBe('WAITING_FOR_REVIEW');
    const read = await client.get(`/v1/builds/${buildOf().id}/betaAppReviewSubmission`);
    expect(read.body.data.id).toBe(submitted.body.data.id);
    expect(buildOf().externalBuildState).toBe('WAITING_FOR_BETA_REVIEW');
    another('1', { betaReviewState: 'APPROVED' });
    expect(buildOf().externalBuildState).toBe('BETA_APPROVED');
    await assign('Friends');
    expect(buildOf().externalBuildState).toBe('IN_BETA_TESTING');
  });

  test('that is there already is refused', async () => {
    await submit();
    expect(refusal(await submit())).toEqual([422, 'ENTITY_UNPROCESSABLE.INVALID_QC_STATE']);
  });

  test('comes too early while the beta detail is processed', async () => {
    another('2', { processingState: 'PROCESSING' });
    expect(refusal(await submit('2'))).toEqual([422, 'ENTITY_UNPROCESSABLE.INVALID_QC_STATE']);
  });

  test('waits behind another build of the version until that expires', async () => {
    another('2');
    client.seed({ builds: [{ app: bundleId, version: '1.1', buildNumber: '3' }] });
    await submit();
    expect(refusal(await submit('2'))).toEqual([
      422,
      'ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW',
    ]);
    expect((await submit('3')).status).toBe(201);
    await client.change('builds', buildOf().id, { expired: true });
    expect((await submit('2')).status).toBe(201);
  });

  test.each([
    ['needs the answer on encryption', { usesNonExemptEncryption: null }],
    ['is not for a build of internal audience', { buildAudienceType: 'INTERNAL_ONLY' }],
  ])('%s', async (_what, states) => {
    another('2', states);
    expect(refusal(await submit('2'))).toEqual([422, 'ENTITY_UNPROCESSABLE']);
  });

  test.each(Object.keys(contact))('needs %s', async (field) => {
    const detail = (await client.get('/v1/apps/6440000001/betaAppReviewDetail')).body.data;
    await client.change('betaAppReviewDetails', detail.id, { [field]: null });
    const answer = await submit();
    expect(refusal(answer)).toEqual([422, 'ENTITY_UNPROCESSABLE']);
    expect(answer.body.errors[0]?.detail).toContain(field);
  });

  test('needs a description in every beta localization and a feedback address', async () => {
    const created = await client.create('betaAppLocalizations', { locale: 'de-DE' }, ofApp);
    expect((await submit()).body.errors[0]?.detail).toContain('description');
    const path = `/v1/betaAppLocalizations/${created.body.data.id}`;
    await client.request('DELETE', path);
    const [english] = (await client.get('/v1/betaAppLocalizations?filter[app]=6440000001')).list;
    await client.change('betaAppLocalizations', english?.id ?? '', { feedbackEmail: null });
    expect((await submit()).body.errors[0]?.detail).toContain('feedbackEmail');
  });
});
