import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inputs as table } from '../../src/actions/appcenter-release/inputs.ts';
import type { outputs } from '../../src/actions/appcenter-release/outputs.ts';
import { run } from '../../src/actions/appcenter-release/run.ts';
import { CancelledError } from '../../src/core/errors.ts';
import { readInputs } from '../../src/core/runner/inputs.ts';
import { writeIpa } from '../../src/sandbox/material/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { createTestDoors } from '../support/doors.ts';
import type { TestDoors } from '../support/doors.ts';

const material = createSigningMaterial({ kind: 'ad-hoc' });
const token = randomBytes(20).toString('hex');
const app = 'tea-house/Tea';

let sandbox: Sandbox;
let bench: TestDoors<typeof outputs>;

beforeEach(async () => {
  bench = await createTestDoors<typeof outputs>();
  sandbox = await startSandbox({ chunkSizeBytes: 16 * 1024, now: () => bench.doors.clock.now() });
  sandbox.seed({
    appCenter: {
      tokens: [token],
      apps: [{ owner: 'tea-house', name: 'Tea' }],
      groups: [
        { app, name: 'Friends' },
        { app, name: 'Team' },
      ],
    },
  });
  await writeIpa(join(bench.doors.machine.workspace, 'Tea & Co.ipa'), {
    bundleId: material.bundleId,
    version: '1.2.3',
    buildNumber: '7',
    teamId: material.teamId,
    profile: material.profile,
    signer: {
      certificatePem: material.certificate.pem,
      privateKeyPem: material.privateKeyPem,
      chainPem: [material.authority.intermediatePem],
    },
  });
});
afterEach(async () => {
  await sandbox.close();
  await bench.close();
});

function release(given: Record<string, string> = {}) {
  const { doors } = bench;
  const values: Record<string, string> = {
    app,
    'api-token': token,
    'api-url': sandbox.url,
    file: '*.ipa',
    groups: 'friends\nTeam',
    'release-notes': 'New: **green** tea.',
    ...given,
  };
  const inputs = readInputs(table, {
    input: (name) => values[name] ?? '',
    environment: {},
    workspace: doors.machine.workspace,
    secrets: doors.secrets,
  });
  return run(inputs, doors);
}

const releases = () => sandbox.state.appCenter.apps[0]?.releases ?? [];
const requests = () =>
  sandbox.traffic.entries.map(
    ({ request }) => `${request.method} ${new URL(request.url).pathname}`,
  );

describe('a release', () => {
  test('goes up in chunks and to its groups, and is read back', async () => {
    const result = await release({ mandatory: 'true', 'notify-testers': 'false' });
    expect(result).toMatchObject({
      'release-id': 1,
      version: '7',
      'short-version': '1.2.3',
      groups: ['Friends', 'Team'],
      'install-url': expect.stringContaining('itms-services:'),
    });
    expect(releases()).toMatchObject([
      {
        id: 1,
        version: '7',
        shortVersion: '1.2.3',
        releaseNotes: 'New: **green** tea.',
        mandatoryUpdate: true,
        notifyTesters: false,
        fingerprint: result.fingerprint,
      },
    ]);
    expect(sandbox.state.appCenter.protocolFaults).toEqual([]);
    expect(bench.recorded.summary.render('x')).toContain('distribute to group "Friends"');
  });

  test('writes its notes before it tells the groups', async () => {
    await release();
    const writes = requests().filter((line) => /releases\/1(\/groups)?$/.test(line));
    const first = (start: string) => writes.findIndex((line) => line.startsWith(start));
    expect(first('PUT')).toBeLessThan(first('POST'));
  });

  test('that exists is distributed without an upload, and only where it is missing', async () => {
    await release({ groups: 'Friends' });
    sandbox.traffic.clear();
    const again = { 'release-id': '1', file: '', 'release-notes': '' };
    await release(again);
    expect(requests().filter((line) => !line.startsWith('GET'))).toEqual([
      'POST /v0.1/apps/tea-house/Tea/releases/1/groups',
    ]);
    sandbox.traffic.clear();
    await release({ ...again, mandatory: 'true' });
    expect(requests().every((line) => line.startsWith('GET'))).toBe(true);
    expect(bench.recorded.texts('warning')).toEqual([expect.stringContaining('`mandatory`')]);
  });

  test('sends chunks again that broke on the way or got lost on the host', async () => {
    sandbox.fault({ path: 'upload_chunk', after: 1, times: 2, action: { status: 502, body: 'x' } });
    sandbox.fault({ path: 'upload_chunk', after: 4, action: { cut: true } });
    sandbox.seed({ appCenter: { behaviour: { lostBlocks: [2] } } });
    await expect(release()).resolves.toMatchObject({ 'release-id': 1 });
    expect(releases()).toHaveLength(1);
  });

  test('opens a chunk anew when the host was too busy for it', async () => {
    const busy = { status: 429, headers: { 'retry-after': '1' }, body: {} };
    sandbox.fault({ path: 'upload_chunk', after: 1, times: 3, action: busy });
    await expect(release()).resolves.toMatchObject({ 'release-id': 1 });
  });

  test('goes on when only the answer to its last word was lost', async () => {
    const path = 'uploads/releases/[^/]+$';
    sandbox.fault({ method: 'PATCH', path, effect: 'after', action: { cut: true } });
    await expect(release()).resolves.toMatchObject({ 'release-id': 1 });
    expect(releases()).toHaveLength(1);
  });

  test('cuts notes that are too long at a word, with a notice', async () => {
    await release({ 'release-notes': `${'leaf '.repeat(1100)}end` });
    const { releaseNotes = '' } = releases()[0] ?? {};
    expect(releaseNotes.length).toBeLessThanOrEqual(5000);
    expect(releaseNotes).toMatch(/ leaf…$/);
    expect(bench.recorded.texts('notice')).toEqual([expect.stringContaining('5000')]);
  });

  test('survives an outage of the server while it waits', async () => {
    sandbox.seed({ appCenter: { behaviour: { pollsBeforeReady: 2 } } });
    const down = { status: 503, body: 'down' };
    sandbox.fault({ method: 'GET', path: 'uploads/releases/', times: 12, action: down });
    await expect(release()).resolves.toMatchObject({ 'release-id': 1 });
  });

  test('masks the token of the upload', async () => {
    await release();
    const { url } = sandbox.traffic.entries.find(({ request }) =>
      request.url.includes('upload_chunk'),
    )!.request;
    expect(bench.recorded.masks).toContain(new URL(url).searchParams.get('token'));
  });

  test('waits as long as the server is busy, and as it asks', async () => {
    const busy = { status: 429, headers: { 'retry-after': '7' }, body: {} };
    sandbox.fault({ method: 'POST', path: 'uploads/releases$', action: busy });
    sandbox.seed({ appCenter: { behaviour: { pollsBeforeReady: 3 } } });
    await expect(release()).resolves.toMatchObject({ 'release-id': 1 });
    expect(bench.recorded.sleeps[0]).toBeGreaterThanOrEqual(7000);
  });

  test('on a dry run looks everything up and changes nothing', async () => {
    await release({ 'dry-run': 'true' });
    expect(releases()).toEqual([]);
    expect(requests().every((line) => line.startsWith('GET'))).toBe(true);
    expect(bench.recorded.texts('info').join('\n')).toContain('Would: upload Tea & Co.ipa');
  });
});

describe('the retired public service', () => {
  const retired = { 'api-url': 'https://api.appcenter.ms' };

  test('is refused before anything is sent', async () => {
    await expect(release(retired)).rejects.toMatchObject({
      code: 'app-center/retired',
      remedy: expect.stringContaining('testflight-distribute'),
    });
    await expect(release({ 'api-url': 'https://api.appcenter.ms.' })).rejects.toMatchObject({
      code: 'app-center/retired',
    });
    await expect(release({ 'api-url': '' })).rejects.toMatchObject({ code: 'app-center/retired' });
  });

  test('is skipped with a warning when asked', async () => {
    await expect(release({ ...retired, 'on-retired': 'skip' })).resolves.toEqual({});
    expect(bench.recorded.texts('warning')).toHaveLength(1);
  });

  test('is known by a server’s own word too', async () => {
    sandbox.seed({ appCenter: { behaviour: { retired: true } } });
    await expect(release()).rejects.toMatchObject({ code: 'app-center/retired' });
  });
});

describe('a refusal names what is wrong and leaves nothing behind', () => {
  afterEach(() => expect(releases()).toEqual([]));

  test.each<[string, Record<string, string>, string, RegExp]>([
    ['an unknown app', { app: 'tea-house/Coffee' }, 'app-not-found', /tea-house\/Coffee/],
    ['a wrong token', { 'api-token': 'f'.repeat(40) }, 'unauthorized', /401/],
    ['an unknown group', { groups: 'Fiends' }, 'group-unknown', /"Fiends"[^]*Friends, Team/],
    ['a missing file', { file: 'nothing.ipa' }, 'file-not-found', /no file: nothing\.ipa/],
  ])('%s', async (_, given, code, message) => {
    await expect(release(given)).rejects.toMatchObject({
      code: `app-center/${code}`,
      message: expect.stringMatching(message),
    });
  });

  test('several files', async () => {
    await writeFile(join(bench.doors.machine.workspace, 'other.ipa'), '');
    await expect(release()).rejects.toMatchObject({
      code: 'app-center/file-not-found',
      message: expect.stringContaining('2 files'),
    });
  });

  test('a token that may only look', async () => {
    const viewer = 'a'.repeat(40);
    sandbox.seed({ appCenter: { tokens: [{ token: viewer, access: 'viewer' }] } });
    const refused = release({ 'api-token': viewer });
    await expect(refused).rejects.toMatchObject({ code: 'app-center/forbidden' });
  });

  test('a file that the server cannot open', async () => {
    await writeFile(join(bench.doors.machine.workspace, 'broken.ipa'), 'no archive');
    await expect(release({ file: 'broken.ipa' })).rejects.toMatchObject({
      code: 'app-center/processing-failed',
      said: expect.stringContaining('not a zip file'),
    });
  });

  test('malware', async () => {
    sandbox.seed({ appCenter: { behaviour: { malware: true } } });
    await expect(release()).rejects.toMatchObject({
      code: 'app-center/processing-failed',
      message: expect.stringContaining('malware'),
    });
  });

  test('processing that does not end', async () => {
    sandbox.fault({ stuckProcessing: 'release' });
    await expect(release({ 'processing-timeout-minutes': '5' })).rejects.toMatchObject({
      code: 'app-center/processing-timeout',
      message: expect.stringContaining('5 min'),
    });
  });

  test('a chunk that the host never takes', async () => {
    sandbox.fault({ path: 'upload_chunk', times: 1000, action: { status: 500, body: {} } });
    await expect(release()).rejects.toMatchObject({ code: 'app-center/chunk-failed' });
    expect(requests().at(-1)).toMatch(/^PATCH .*uploads\/releases\//);
  });

  test('a file host that would get the file in the clear', async () => {
    const created = {
      status: 201,
      body: {
        id: 'a',
        package_asset_id: 'b',
        upload_domain: 'http://files.example.com',
        token: 'tokentoken',
        url_encoded_token: 'tokentoken',
      },
    };
    sandbox.fault({ method: 'POST', path: 'uploads/releases$', action: created });
    await expect(release()).rejects.toMatchObject({
      code: 'app-center/unexpected-answer',
      message: expect.stringContaining('files.example.com'),
    });
  });

  test('another service behind the address', async () => {
    sandbox.fault({ path: '', times: 100, action: { status: 200, body: '<html>hello</html>' } });
    await expect(release()).rejects.toMatchObject({ code: 'app-center/unexpected-answer' });
  });

  test('a gateway’s page in the way of a write', async () => {
    const page = { status: 502, body: '<html><h1>Bad Gateway</h1></html>' };
    sandbox.fault({ method: 'POST', path: 'uploads/releases$', times: 9, action: page });
    await expect(release()).rejects.toMatchObject({
      code: 'app-center/refused',
      said: expect.stringContaining('Bad Gateway'),
    });
  });
});

describe('what was changed is proved', () => {
  test('a group that was accepted and does not show is an error', async () => {
    sandbox.fault({ path: 'releases/1/groups', times: 9, action: { ignoreWrite: true } });
    await expect(release()).rejects.toMatchObject({
      code: 'reconcile/not-settled',
      message: expect.stringContaining('"Friends"'),
    });
    expect(bench.recorded.outputs).toEqual({ 'release-id': 1 });
  });

  test('a file that arrived changed is an error before anybody gets it', async () => {
    const changed = {
      status: 200,
      body: { version: '7', short_version: '1.2.3', fingerprint: 'ab', destinations: [] },
    };
    sandbox.fault({ method: 'GET', path: 'releases/1$', times: 9, action: changed });
    await expect(release()).rejects.toMatchObject({ code: 'app-center/fingerprint-differs' });
    expect(releases()).toMatchObject([{ destinations: [] }]);
  });

  test('a cancelled job stops in the middle of the wait', async () => {
    sandbox.fault({ stuckProcessing: 'release' });
    const running = release();
    const stop = setInterval(() => {
      if (requests().filter((line) => line.includes('uploads/releases/')).length > 2) {
        bench.cancel(new CancelledError());
      }
    }, 1);
    await expect(running).rejects.toBeInstanceOf(CancelledError);
    clearInterval(stop);
  });
});
