/** Every endpoint of the simulated App Center, with a request that it takes. */
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import type { Answer } from './lone-app-center.ts';
import { beginUpload, ipaBytes, release } from './package-upload.ts';

/** A route, the status of its success, a body, and what differs from the usual parts of the path. */
export type Endpoint = readonly [
  route: string,
  status: number,
  body?: object | ((parts: Parts) => object) | undefined,
  parts?: (parts: Parts) => Parts,
];
type Parts = Readonly<Record<string, string>>;

const APP = '/apps/:owner_name/:app_name';
const GROUPS = `${APP}/distribution_groups`;
const GROUP = `${GROUPS}/:group_name`;
const STORES = `${APP}/distribution_stores`;
const STORE = `${STORES}/:store_name`;
const RELEASE = `${APP}/releases/:release_id`;
const SHARED = '/orgs/:org_name/distribution_groups';
const SYMBOLS = `${APP}/symbol_uploads/:symbol_upload_id`;
const members = { user_emails: ['ann@example.com'] };
const newApp = { display_name: 'A new app', os: 'iOS', platform: 'Objective-C-Swift' };
const doomed = () => ({ group_name: 'Doomed', store_name: 'Doomed' });
const sharedGroup = () => ({ group_name: 'Everybody' });

const ASSET = 'token=:token';
const form = () => {
  const data = new FormData();
  data.append('ipa', new Blob(['bytes']), 'Shop.ipa');
  return data;
};

/** In an order in which each succeeds, what deletes coming last. */
export const ENDPOINTS: readonly Endpoint[] = [
  ['GET /user', 200],
  ['GET /apps', 200],
  ['POST /apps', 201, newApp],
  [`GET ${APP}`, 200],
  [`GET ${APP}/testers`, 200],
  ['GET /orgs', 200],
  ['POST /orgs', 201, { display_name: 'Another house' }],
  ['GET /orgs/:org_name', 200],
  ['GET /orgs/:org_name/apps', 200],
  ['POST /orgs/:org_name/apps', 201, newApp],
  ['GET /orgs/:org_name/testers', 200],
  ['GET /api_tokens', 200],
  ['POST /api_tokens', 201, { description: 'For a build', scope: ['viewer'] }],
  [`GET ${APP}/api_tokens`, 200],
  [`POST ${APP}/api_tokens`, 201, {}],

  [`GET ${GROUPS}`, 200],
  [`POST ${GROUPS}`, 201, { name: 'New' }],
  [`GET ${GROUP}`, 200],
  [`PATCH ${GROUP}`, 200, { is_public: true }],
  [`GET ${GROUP}/members`, 200],
  [`POST ${GROUP}/members`, 200, members],
  [`POST ${GROUP}/resend_invite`, 204, members],
  [`POST ${GROUP}/members/bulk_delete`, 200, members],
  [`GET ${GROUP}/devices`, 200],
  [`GET ${GROUP}/devices/download_devices_list`, 200],
  [`POST ${SHARED}`, 201, { name: 'Everybody' }],
  [`GET ${SHARED}`, 200],
  [`GET ${SHARED}/:group_name`, 200, undefined, sharedGroup],
  [`PATCH ${SHARED}/:group_name`, 200, { is_public: true }, sharedGroup],
  [`POST ${SHARED}/:group_name/apps`, 204, { apps: [{ name: 'shop' }] }, sharedGroup],
  [`GET ${SHARED}/:group_name/apps`, 200, undefined, sharedGroup],
  [`GET ${SHARED}_details`, 200],
  [`POST ${SHARED}/:group_name/members`, 200, members, sharedGroup],
  [`GET ${SHARED}/:group_name/members`, 200, undefined, sharedGroup],

  [`POST ${APP}/uploads/releases`, 201, {}],
  [`GET ${APP}/uploads/releases/:upload_id`, 200],
  [`POST /upload/set_metadata/:asset_id?file_name=Shop.ipa&file_size=2&${ASSET}`, 200],
  [`POST /upload/upload_chunk/:asset_id?block_number=1&${ASSET}`, 200, {}],
  [`POST /upload/finished/:asset_id?${ASSET}`, 200],
  [`POST /upload/cancel/:asset_id?${ASSET}`, 200],
  [`PATCH ${APP}/uploads/releases/:upload_id`, 200, { upload_status: 'uploadCanceled' }],
  [`POST ${APP}/release_uploads`, 201, { build_version: '1.0' }],
  ['POST /api/sonoma/apps/shop/app_versions/upload?upload_id=:legacy_id', 201, form],
  [
    `PATCH ${APP}/release_uploads/:upload_id`,
    200,
    { status: 'aborted' },
    ({ legacy_id = '' }) => ({ upload_id: legacy_id }),
  ],

  [`GET ${APP}/releases`, 200],
  [
    `POST ${APP}/releases`,
    200,
    { external_download_url: 'https://a.example/x', build_version: '1' },
  ],
  [`GET ${APP}/recent_releases`, 200],
  [`GET ${RELEASE}`, 200],
  [`GET ${RELEASE}`, 200, undefined, () => ({ release_id: 'latest' })],
  [`GET ${RELEASE}/provisioning_profile`, 200],
  [`PUT ${RELEASE}`, 200, { release_notes: 'New tea from a port' }],
  [`PATCH ${RELEASE}`, 200, { destinations: [{ name: 'Friends & Family' }] }],
  [`POST ${RELEASE}/groups`, 201, ({ group_id = '' }) => ({ id: group_id })],
  [`POST ${RELEASE}/stores`, 201, ({ store_id = '' }) => ({ id: store_id })],
  [`POST ${RELEASE}/testers`, 201, { email: 'ann@example.com' }],
  [
    `PUT ${RELEASE}/groups/:destination_id`,
    200,
    { mandatory_update: true },
    ({ group_id = '' }) => ({ destination_id: group_id }),
  ],
  [
    `PUT ${RELEASE}/testers/:destination_id`,
    200,
    { mandatory_update: true },
    ({ tester_id = '' }) => ({ destination_id: tester_id }),
  ],
  [`GET ${RELEASE}/update_devices/:resign_id`, 200],
  [`GET ${GROUP}/releases`, 200],
  [`GET ${GROUP}/releases/:release_id`, 200],
  [`GET ${GROUP}/releases/:release_id`, 200, undefined, () => ({ release_id: 'latest' })],

  [`GET ${STORES}`, 200],
  [
    `POST ${STORES}`,
    201,
    { name: 'Play', type: 'googleplay', track: 'beta', service_connection_id: 'connection' },
  ],
  [`GET ${STORE}`, 200],
  [`PATCH ${STORE}`, 200, { service_connection_id: 'connection' }],
  [`GET ${STORE}/releases`, 200],
  [`GET ${STORE}/latest_release`, 200],
  [`GET ${STORE}/releases/:release_id`, 200],
  [`GET ${STORE}/releases/:release_id/realtimestatus`, 200],
  [`GET ${STORE}/releases/:release_id/publish_error_details`, 200],
  [`GET ${STORE}/releases/:release_id/publish_logs`, 200],

  [`POST ${APP}/symbol_uploads`, 200, { symbol_type: 'Apple' }],
  [`GET ${APP}/symbol_uploads`, 200],
  [`GET ${SYMBOLS}`, 200],
  [`GET ${SYMBOLS}/location`, 200],
  [`PATCH ${SYMBOLS}`, 200, { status: 'committed' }],

  [`DELETE ${SYMBOLS}`, 200],
  [`DELETE ${GROUP}/releases/:release_id`, 200],
  [`PATCH ${RELEASE}`, 200, { destinations: [{ name: 'Friends & Family' }, { name: 'Portal' }] }],
  [`DELETE ${STORE}/releases/:release_id`, 204],
  [
    `DELETE ${RELEASE}/testers/:destination_id`,
    200,
    undefined,
    ({ tester_id = '' }) => ({ destination_id: tester_id }),
  ],
  [
    `DELETE ${RELEASE}/groups/:destination_id`,
    200,
    undefined,
    ({ group_id = '' }) => ({ destination_id: group_id }),
  ],
  [`POST ${RELEASE}/stores`, 201, ({ store_id = '' }) => ({ id: store_id })],
  [
    `DELETE ${RELEASE}/stores/:destination_id`,
    200,
    undefined,
    ({ store_id = '' }) => ({ destination_id: store_id }),
  ],
  [`DELETE ${RELEASE}`, 200],
  [`DELETE ${STORE}`, 204, undefined, doomed],
  [`DELETE ${GROUP}`, 204, undefined, doomed],
  [`POST ${SHARED}/:group_name/apps/bulk_delete`, 204, { apps: [{ name: 'shop' }] }, sharedGroup],
  [`DELETE ${SHARED}/:group_name`, 200, undefined, sharedGroup],
  [
    `DELETE ${APP}/api_tokens/:api_token_id`,
    204,
    undefined,
    ({ app_token_id = '' }) => ({ api_token_id: app_token_id }),
  ],
  ['DELETE /api_tokens/:api_token_id', 204],
];

/** Whether a route belongs to one of the hosts that take files, which want no token of the API. */
export function isOfFileHost(route: string): boolean {
  return /^POST \/(?:upload|api)\//.test(route);
}

const TOKEN = 'c'.repeat(40);

export interface EndpointWorld {
  readonly sandbox: Sandbox;
  /** Makes the request of an endpoint. */
  request(endpoint: Endpoint): Promise<Answer>;
  /** Makes a request that the endpoint refuses, for what its path names or for lack of a token. */
  refusedRequest(endpoint: Endpoint): Promise<Answer>;
}

/** A sandbox that holds an app with a release, a group, a store, a tester and what else is named. */
export async function createEndpointWorld(): Promise<EndpointWorld> {
  const sandbox = await startSandbox({ chunkSizeBytes: 100_000 });
  const app = 'fabrikam/shop';
  sandbox.seed({
    appCenter: {
      // The table is longer than what one address may ask in five minutes.
      behaviour: { requestsInFiveMinutes: 10_000 },
      tokens: [TOKEN],
      apps: [{ owner: 'fabrikam', name: 'shop' }],
      groups: [
        { app, name: 'Friends & Family', members: ['bob@example.com'] },
        { app, name: 'Doomed' },
      ],
      stores: [
        { app, name: 'Portal', type: 'intune' },
        { app, name: 'Doomed' },
      ],
    },
  });
  const center = {
    async call(method: string, address: string, options: RequestInit = {}): Promise<Answer> {
      const response = await fetch(new URL(address, sandbox.url), { method, ...options });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      const body = (isJson && text !== '' ? JSON.parse(text) : { page: text }) as Answer['body'];
      return { status: response.status, headers: response.headers, body };
    },
    async api(method: string, path: string, body?: object, token = TOKEN): Promise<Answer> {
      const address = path.startsWith('/v0.1/') ? path : `/v0.1/apps/${app}${path}`;
      return this.call(method, address, {
        headers: {
          'x-api-token': token,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    },
  };
  const textOf = async (path: string, name: string, body?: object) => {
    const answer = await center.api(body === undefined ? 'GET' : 'POST', path, body);
    return String(answer.body[name]);
  };

  const { profile } = createSigningMaterial({ kind: 'ad-hoc' });
  const releaseId = await release(center, { profile });
  const unfinished = await beginUpload(center);
  const symbols = await center.api('POST', '/symbol_uploads', { symbol_type: 'Apple' });
  await center.call('PUT', String(symbols.body.upload_url), {
    headers: { 'x-ms-blob-type': 'BlockBlob' },
    body: new Uint8Array(await ipaBytes()),
  });
  await center.api('POST', `/releases/${releaseId}/testers`, { email: 'ann@example.com' });
  const provisioningStatus = async (): Promise<string> => {
    sandbox.seed({ appCenter: { behaviour: { resigning: 'complete' } } });
    const id = await textOf('/distribution_groups/Doomed', 'id');
    return textOf(`/releases/${releaseId}/groups`, 'provisioning_status_url', { id });
  };
  const resigning = /update_devices\/([^?]+)/;
  const testers = (await center.api('GET', '/testers')).body as unknown as { id: string }[];
  const usual: Parts = {
    owner_name: 'fabrikam',
    app_name: 'shop',
    org_name: 'fabrikam',
    group_name: 'Friends & Family',
    store_name: 'Portal',
    release_id: String(releaseId),
    upload_id: unfinished.id,
    asset_id: unfinished.package_asset_id,
    token: unfinished.token,
    legacy_id: await textOf('/release_uploads', 'upload_id', {}),
    symbol_upload_id: String(symbols.body.symbol_upload_id),
    group_id: await textOf('/distribution_groups/Friends%20%26%20Family', 'id'),
    store_id: await textOf('/distribution_stores/Portal', 'id'),
    tester_id: testers[0]?.id ?? '',
    resign_id: resigning.exec(await provisioningStatus())?.[1] ?? '',
    api_token_id: await textOf('/v0.1/api_tokens', 'id', {}),
    app_token_id: await textOf('/api_tokens', 'id', {}),
  };

  const send = (
    [route, , body, parts]: Endpoint,
    changed: Parts = {},
    token?: string,
  ): Promise<Answer> => {
    const known = { ...usual, ...parts?.(usual), ...changed };
    const [method = '', template = ''] = route.split(' ');
    const path = template.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(known[name] ?? ''),
    );
    const content = typeof body === 'function' ? body(usual) : body;
    if (!isOfFileHost(route)) return center.api(method, `/v0.1${path}`, content, token);
    return center.call(method, path, {
      ...(content !== undefined && {
        body: content instanceof FormData ? content : JSON.stringify(content),
        headers: content instanceof FormData ? {} : { 'content-type': 'application/octet-stream' },
      }),
    });
  };
  return {
    sandbox,
    request: (endpoint) => send(endpoint),
    refusedRequest: (endpoint) => {
      const isNamed = /:(?:app|org)_name/.test(endpoint[0]);
      return isNamed || isOfFileHost(endpoint[0])
        ? send(endpoint, { app_name: 'none', org_name: 'none', token: 'none', legacy_id: 'none' })
        : send(endpoint, {}, 'wrong');
    },
  };
}
