import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeQR } from 'qr/decode.js';
import { NEW_RELEASE } from '../../src/actions/appcenter-release/distribution/plan.ts';
import type { Release } from '../../src/actions/appcenter-release/distribution/release.ts';
import type { PackageFile } from '../../src/actions/appcenter-release/upload/package-file.ts';
import { requireSameFile } from '../../src/actions/appcenter-release/upload/proof.ts';
import { summarize } from '../../src/actions/appcenter-release/summary.ts';
import { CancelledError } from '../../src/core/errors.ts';
import { SummaryPage } from '../../src/core/runner/log/summary.ts';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

describe('a release', () => {
  test('goes up in chunks and to its groups, and is read back', async () => {
    const result = await world.release({ mandatory: 'true', 'notify-testers': 'false' });
    expect(result).toMatchObject({
      'release-id': 1,
      'build-number': '7',
      'short-version': '1.2.3',
      groups: ['Friends', 'Team'],
      'install-url': expect.stringContaining('itms-services:'),
    });
    expect(world.releases()).toMatchObject([
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
    expect(world.sandbox.state.appCenter.protocolFaults).toEqual([]);
    expect(world.bench.recorded.summary.render('x')).toContain('distribute to group "Friends"');
  });

  test('writes its notes before it tells the groups', async () => {
    await world.release();
    const writes = world.requests().filter((line) => /releases\/1(\/groups)?$/.test(line));
    const first = (start: string) => writes.findIndex((line) => line.startsWith(start));
    expect(first('PUT')).toBeLessThan(first('POST'));
  });

  test('that exists is distributed without an upload, and only where it is missing', async () => {
    await world.release({ groups: 'Friends' });
    world.sandbox.traffic.clear();
    const again = { 'release-id': '1', file: '', 'release-notes': '' };
    await world.release(again);
    expect(world.requests().filter((line) => !line.startsWith('GET'))).toEqual([
      'POST /v0.1/apps/tea-house/Tea/releases/1/groups',
    ]);
    world.sandbox.traffic.clear();
    await world.release({ ...again, mandatory: 'true' });
    expect(world.requests().every((line) => line.startsWith('GET'))).toBe(true);
    expect(world.bench.recorded.texts('warning')).toEqual([expect.stringContaining('`mandatory`')]);
  });

  test('sends chunks again that broke on the way or got lost on the host', async () => {
    world.sandbox.fault({
      path: 'upload_chunk',
      after: 1,
      times: 2,
      action: { status: 502, body: 'x' },
    });
    world.sandbox.fault({ path: 'upload_chunk', after: 4, action: { cut: true } });
    world.sandbox.seed({ appCenter: { behaviour: { lostBlocks: [2] } } });
    await expect(world.release()).resolves.toMatchObject({ 'release-id': 1 });
    expect(world.releases()).toHaveLength(1);
  });

  test('opens a chunk anew when the host was too busy for it', async () => {
    const busy = { status: 429, headers: { 'retry-after': '1' }, body: {} };
    world.sandbox.fault({ path: 'upload_chunk', after: 1, times: 3, action: busy });
    await expect(world.release()).resolves.toMatchObject({ 'release-id': 1 });
  });

  test('goes on when only the answer to its last word was lost', async () => {
    const path = 'uploads/releases/[^/]+$';
    world.sandbox.fault({ method: 'PATCH', path, effect: 'after', action: { cut: true } });
    await expect(world.release()).resolves.toMatchObject({ 'release-id': 1 });
    expect(world.releases()).toHaveLength(1);
  });

  test('cuts notes that are too long at a word, with a notice', async () => {
    await world.release({ 'release-notes': `${'leaf '.repeat(1100)}end` });
    const { releaseNotes = '' } = world.releases()[0] ?? {};
    expect(releaseNotes.length).toBeLessThanOrEqual(5000);
    expect(releaseNotes).toMatch(/ leaf…$/);
    expect(world.bench.recorded.texts('notice')).toEqual([expect.stringContaining('5000')]);
  });

  test.each<[string, string]>([
    ['emoji', '🍵'.repeat(2501)],
    ['one emoji at the limit', `${'x'.repeat(4998)}🍵🍵`],
  ])('cuts notes in the middle of no character: %s', async (_, notes) => {
    await world.release({ 'release-notes': notes });
    const { releaseNotes = '' } = world.releases()[0] ?? {};
    expect(releaseNotes.length).toBeLessThanOrEqual(5000);
    expect(releaseNotes.isWellFormed()).toBe(true);
    expect(releaseNotes).toMatch(/…$/);
  });

  test('takes notes for written that the server keeps with line ends of its own', async () => {
    await world.release({ 'release-notes': 'New:\nGreen tea.' });
    const [release] = world.sandbox.state.appCenter.apps[0]?.releases ?? [];
    expect(release?.releaseNotes).toBe('New:\nGreen tea.');
    world.sandbox.traffic.clear();
    await world.release({ 'release-notes': 'New:\r\nGreen tea.\r\n' });
    expect(world.requests().every((line) => line.startsWith('GET'))).toBe(true);
  });

  test('survives an outage of the server while it waits', async () => {
    world.sandbox.seed({ appCenter: { behaviour: { pollsBeforeReady: 2 } } });
    const down = { status: 503, body: 'down' };
    world.sandbox.fault({ method: 'GET', path: 'uploads/releases/', times: 12, action: down });
    await expect(world.release()).resolves.toMatchObject({ 'release-id': 1 });
  });

  test('masks the token of the upload', async () => {
    await world.release();
    const { url } = world.sandbox.traffic.entries.find(({ request }) =>
      request.url.includes('upload_chunk'),
    )!.request;
    expect(world.bench.recorded.masks).toContain(new URL(url).searchParams.get('token'));
  });

  test('waits as long as the server is busy, and as it asks', async () => {
    const busy = { status: 429, headers: { 'retry-after': '7' }, body: {} };
    world.sandbox.fault({ method: 'POST', path: 'uploads/releases$', action: busy });
    world.sandbox.seed({ appCenter: { behaviour: { pollsBeforeReady: 3 } } });
    await expect(world.release()).resolves.toMatchObject({ 'release-id': 1 });
    expect(world.bench.recorded.sleeps[0]).toBeGreaterThanOrEqual(7000);
  });

  test('on a dry run looks everything up and changes nothing', async () => {
    await world.release({ 'dry-run': 'true' });
    expect(world.releases()).toEqual([]);
    expect(world.requests().every((line) => line.startsWith('GET'))).toBe(true);
    expect(world.bench.recorded.texts('info')).toEqual([
      expect.stringMatching(/is signed for \d devices \(release-testing\)/),
      expect.stringMatching(/^Would: upload Tea & Co\.ipa \(.+\) and release it$/),
      'Would: write release notes (19 characters)',
      'Would: distribute to group "Friends"',
      'Would: distribute to group "Team"',
    ]);
  });

  test.each<[string, string[], Record<string, string>]>([
    ['a first run', [], {}],
    ['a second run', ['Friends'], {}],
    ['a replaced binary', ['Friends'], { file: 'newer.ipa', 'release-id': '1' }],
    ['a release that exists', ['Friends'], { file: '', 'release-id': '1' }],
  ])('has one plan for the dry run, the run and the run after it: %s', async (_, held, given) => {
    await world.writeIpaFor('enterprise', 'newer.ipa');
    for (const groups of held) await world.release({ groups, file: 'Tea*.ipa' });
    const planned = async (more: Record<string, string>) => {
      world.bench.recorded.log.length = 0;
      await world.release({ file: 'Tea*.ipa', stores: 'Portal', ...given, ...more });
      const lines = world.bench.recorded.texts('info').map((line) => line.replace('Would: ', ''));
      return lines.filter((line) => /^(upload|replace|write|distribute|publish) /.test(line));
    };
    const dry = await planned({ 'dry-run': 'true' });
    expect(dry).toContain('publish to store "Portal"');
    expect(await planned({})).toEqual(dry);
    expect(await planned({})).toEqual([]);
  });

  test('on a dry run tells the terms, the stores and the testers too', async () => {
    const terms = { mandatory: 'true', 'notify-testers': 'false', 'dry-run': 'true' };
    await world.release({ ...terms, testers: 'ada@example.com', stores: 'Portal' });
    expect(world.bench.recorded.texts('info').slice(-3)).toEqual([
      'Would: distribute to group "Team", mandatory, without a mail',
      'Would: distribute to tester 1 of 1, mandatory, without a mail',
      'Would: publish to store "Portal"',
    ]);
  });

  test('on a dry run for a release that exists tells all of the plan', async () => {
    await world.release({ groups: 'Friends' });
    world.bench.recorded.log.length = 0;
    const again = { file: '', 'release-id': '1', 'release-notes': 'Newer.', 'dry-run': 'true' };
    await world.release(again);
    expect(world.bench.recorded.texts('info')).toEqual([
      'Would: write release notes (6 characters)',
      'Would: distribute to group "Team"',
    ]);
  });
});

describe('the summary', () => {
  const page = () => world.bench.recorded.summary.render('x');
  /** What a camera reads from the code. */
  function scanned(): string {
    const [, code = ''] = /```\n([^]*?)\n```/.exec(page()) ?? [];
    const lines = code
      .split('\n')
      .flatMap((line) => [
        line.split('').map((half) => half === '█' || half === '▀'),
        line.split('').map((half) => half === '█' || half === '▄'),
      ]);
    const scale = 4;
    const [height, width] = [lines.length * scale, lines[0]!.length * scale];
    const data = new Uint8Array(width * height * 4).map((_, index) => {
      const [x, y] = [Math.floor(index / 4) % width, Math.floor(index / 4 / width)];
      return lines[Math.floor(y / scale)]?.[Math.floor(x / scale)] && index % 4 < 3 ? 0 : 255;
    });
    return decodeQR({ width, height, data });
  }

  test('holds the link that installs the release, and a code of it for a phone', async () => {
    const result = await world.release();
    const link = scanned();
    expect(result['install-url']).toBe(link);
    expect(page()).toContain(`Install: \`${link}\``);
    expect(JSON.stringify(world.bench.recorded.log)).not.toContain(link);
  });

  test('holds no link where everybody reads it', async () => {
    const { machine } = world.bench.context;
    await world.write('event.json', JSON.stringify({ repository: { private: false } }));
    Object.assign(machine.environment, {
      GITHUB_EVENT_PATH: `${machine.workspace}/event.json`,
    });
    const { 'install-url': url } = await world.release();
    expect(page()).not.toContain(url);
    expect(page()).toContain('`install-url`');
  });

  test.each([
    'javascript:alert(1)',
    'https://example.com/`**bold**',
    'no address',
    `https://example.com/${'x'.repeat(3000)}`,
  ])('holds no other link (%s)', (installUrl) => {
    const summary = new SummaryPage();
    const release = { ...NEW_RELEASE, buildNumber: '7', shortVersion: '1.2.3', installUrl };
    summarize(summary, {
      app: { owner: 'tea-house', name: 'Tea' },
      release: { ...release, fingerprint: undefined, sizeBytes: 1, downloadUrl: undefined },
      changes: [],
      isPublic: false,
    });
    expect(summary.render('x')).not.toContain('Install');
  });
});

describe('what was changed is proved', () => {
  test('a group that was accepted and does not show is an error', async () => {
    world.sandbox.fault({ path: 'releases/1/groups', times: 9, action: { ignoreWrite: true } });
    await expect(world.release()).rejects.toMatchObject({
      code: 'reconcile/not-settled',
      message: expect.stringContaining('"Friends"'),
    });
    expect(world.bench.recorded.outputs).toEqual({ 'release-id': 1 });
  });

  test('notes that were accepted and do not show are an error before anybody gets them', async () => {
    const lost = { ignoreWrite: true } as const;
    world.sandbox.fault({ method: 'PUT', path: 'releases/1$', times: 9, action: lost });
    await expect(world.release()).rejects.toMatchObject({
      code: 'reconcile/not-settled',
      message: expect.stringContaining('write release notes'),
    });
    expect(world.releases()).toMatchObject([{ destinations: [] }]);
  });

  test('a file that arrived changed is an error before anybody gets it', async () => {
    const changed = {
      status: 200,
      body: { version: '7', short_version: '1.2.3', fingerprint: 'ab', destinations: [] },
    };
    world.sandbox.fault({ method: 'GET', path: 'releases/1$', times: 9, action: changed });
    await expect(world.release()).rejects.toMatchObject({ code: 'app-center/fingerprint-differs' });
    expect(world.releases()).toMatchObject([{ destinations: [] }]);
  });

  test('a file that another step changed meanwhile is named as the reason', async () => {
    await world.write('Tea.txt', 'new');
    const file = {
      path: join(world.bench.context.machine.workspace, 'Tea.txt'),
      name: 'Tea.txt',
      sizeBytes: 3,
      fingerprint: async () => 'a1'.repeat(16),
    } as PackageFile;
    const release = { id: 1, sizeBytes: 3, fingerprint: 'b2'.repeat(16) } as Release;
    const compared = requireSameFile(file, release, world.bench.context.log);
    await expect(compared).rejects.toMatchObject({ code: 'app-center/file-changed' });
  });

  test('a cancelled job stops in the middle of the wait', async () => {
    world.sandbox.fault({ stuckProcessing: 'release' });
    const running = world.release();
    const stop = setInterval(() => {
      if (world.requests().filter((line) => line.includes('uploads/releases/')).length > 2) {
        world.bench.cancel(new CancelledError());
      }
    }, 1);
    await expect(running).rejects.toBeInstanceOf(CancelledError);
    clearInterval(stop);
  });
});
