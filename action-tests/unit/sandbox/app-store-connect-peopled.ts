/** A sandbox that holds a record of every type that it plays, each with all its relatives. */
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { AppStoreConnectClient, bundleId } from './app-store-connect-client.ts';

const APP = { type: 'apps', id: '6440000001' };
const UDID = '00008101-000A1B2C3D4E001E';

export async function peopled(): Promise<AppStoreConnectClient> {
  const material = createSigningMaterial({ bundleId });
  const client = await AppStoreConnectClient.start({
    appStoreVersions: [
      {
        app: bundleId,
        version: '1.0',
        buildNumber: '1',
        texts: [{ locale: 'en-US' }],
        reviewDetail: { contactFirstName: 'Ada' },
        attachments: ['COMPLETE'],
        phased: true,
      },
    ],
    storePages: [{ app: bundleId }],
    reviewSubmissions: [{ app: bundleId, state: 'IN_REVIEW', items: [{ version: '1.0' }, {}] }],
    betaGroups: [{ app: bundleId, name: 'Friends' }],
    betaAppLocalizations: [{ app: bundleId, locale: 'en-US', description: 'Notes' }],
    builds: [{ app: bundleId, version: '1.0', buildNumber: '1', betaReviewState: 'IN_REVIEW' }],
    bundleIds: [{ identifier: bundleId }],
    teamUsers: ['member@example.com'],
    certificates: [{ content: material.certificate.der.toString('base64') }],
    devices: [{ name: 'Phone', udid: UDID }],
    profiles: [
      {
        name: material.profileName,
        uuid: material.profileUuid,
        content: material.profile.toString('base64'),
        bundleId,
        certificates: [material.certificate.serialNumber],
        devices: [UDID],
      },
    ],
  });
  await addTester(client);
  await addUpload(client);
  await addDeclaration(client);
  await addWebhook(client);
  const bundle = { type: 'bundleIds', id: await idOf(client, 'bundleIds') };
  const capability = { capabilityType: 'PUSH_NOTIFICATIONS' };
  await client.create('bundleIdCapabilities', capability, { bundleId: bundle });
  return client;
}

async function addTester(client: AppStoreConnectClient): Promise<void> {
  const group = await idOf(client, 'betaGroups');
  const build = await idOf(client, 'builds');
  await client.link('POST', `/v1/betaGroups/${group}/relationships/builds`, 'builds', build);
  const betaGroups = [{ type: 'betaGroups', id: group }];
  const builds = [{ type: 'builds', id: build }];
  await client.create('betaTesters', { email: 'friend@example.com' }, { betaGroups });
  await client.create('betaTesters', { email: 'friend@example.com' }, { builds });
}

async function addDeclaration(client: AppStoreConnectClient): Promise<void> {
  const declaration = await client.create(
    'appEncryptionDeclarations',
    {
      appDescription: 'Notes with a key',
      containsProprietaryCryptography: false,
      containsThirdPartyCryptography: true,
      availableOnFrenchStore: true,
    },
    { app: APP },
  );
  const { id } = declaration.body.data;
  const path = `/v1/appEncryptionDeclarations/${id}/relationships/builds`;
  await client.link('POST', path, 'builds', await idOf(client, 'builds'));
}

async function addWebhook(client: AppStoreConnectClient): Promise<void> {
  const webhook = await client.create(
    'webhooks',
    {
      name: 'Relay',
      url: 'https://example.com/hook',
      secret: 'not shown',
      enabled: true,
      eventTypes: ['BUILD_UPLOAD_STATE_UPDATED'],
    },
    { app: APP },
  );
  const { type, id } = webhook.body.data;
  await client.create('webhookPings', undefined, { webhook: { type, id } });
}

async function addUpload(client: AppStoreConnectClient): Promise<void> {
  const upload = await client.create(
    'buildUploads',
    { cfBundleShortVersionString: '2.0', cfBundleVersion: '1', platform: 'IOS' },
    { app: APP },
  );
  await client.create(
    'buildUploadFiles',
    { assetType: 'ASSET', fileName: 'a.ipa', fileSize: 9_000_000, uti: 'com.apple.ipa' },
    { buildUpload: { type: 'buildUploads', id: upload.body.data.id } },
  );
}

/** Types that are listed only below another record: the path to their list. */
const LISTED_BELOW: Readonly<Record<string, readonly [owner: string, relationship: string]>> = {
  appInfoLocalizations: ['appInfos', 'appInfoLocalizations'],
  appInfos: ['apps', 'appInfos'],
  appPriceSchedules: ['apps', 'appPriceSchedule'],
  appScreenshotSets: ['appStoreVersionLocalizations', 'appScreenshotSets'],
  appStoreReviewAttachments: ['appStoreReviewDetails', 'appStoreReviewAttachments'],
  appStoreReviewDetails: ['appStoreVersions', 'appStoreReviewDetail'],
  appStoreVersionLocalizations: ['appStoreVersions', 'appStoreVersionLocalizations'],
  appStoreVersions: ['apps', 'appStoreVersions'],
  webhooks: ['apps', 'webhooks'],
  buildUploads: ['apps', 'buildUploads'],
  buildUploadFiles: ['buildUploads', 'buildUploadFiles'],
};

/** Lists that have to be asked for one owner. */
const REQUIRED_FILTERS: Readonly<Record<string, readonly [filter: string, owner: string]>> = {
  betaAppReviewDetails: ['filter[app]', 'apps'],
  betaAppReviewSubmissions: ['filter[build]', 'builds'],
  reviewSubmissions: ['filter[app]', 'apps'],
};

/** The id of the first record of a type. */
export async function idOf(client: AppStoreConnectClient, type: string): Promise<string> {
  const [owner, relationship] = LISTED_BELOW[type] ?? [];
  const [filter, filtered] = REQUIRED_FILTERS[type] ?? [];
  const path = owner ? `${owner}/${await idOf(client, owner)}/${relationship}` : type;
  const query = filter && filtered ? `?${filter}=${await idOf(client, filtered)}` : '';
  const { body } = await client.get(`/v1/${path}${query}`);
  const id = [body.data].flat()[0]?.id;
  if (id === undefined) throw new Error(`There is no record of type ${type}`);
  return id;
}
