import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readJson, rehearse } from './run-rehearsal.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-kept-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a sandbox that is kept', () => {
  test('serves the next rehearsal with the same credentials, until it is ended', async () => {
    const kept = await rehearse(
      '      - run: echo "${{ secrets.APP_STORE_CONNECT_KEY_ID }}" | rev > kept.txt; cat kept.txt; echo "issuers $(echo "$SLIPWAY_MAC_ISSUERS" | cksum)"\n',
      '--allow-network',
      '--keep',
    );
    const [, url = ''] = /stays at (\S+)/.exec(kept.output) ?? [];
    const [, pid = ''] = /kill (\d+)/.exec(kept.output) ?? [];
    const [, files = ''] = /machines' files\s+(\S+)/.exec(kept.output) ?? [];
    // Without a number there is nothing to end: kill 0 would be this very process group.
    expect(pid).toMatch(/^\d+$/);
    try {
      expect(url).toMatch(/^http.*:\d+$/);
      const again = await rehearse(
        '      - run: ls; pwd; echo "${{ secrets.APP_STORE_CONNECT_KEY_ID }}" | rev; echo "issuers $(echo "$SLIPWAY_MAC_ISSUERS" | cksum)"\n',
        '--allow-network',
        '--against',
        url,
      );
      const reversedKey = /^ +([A-Z0-9]{10})$/m;
      expect(reversedKey.exec(again.output)?.[1]).toBe(reversedKey.exec(kept.output)?.[1]);
      // Certificates that the account holds are still trusted.
      const issuers = /issuers \d+/;
      expect(issuers.exec(again.output)?.[0]).toBe(issuers.exec(kept.output)?.[0]);
      expect(again.exitCode).toBe(0);
      expect(again.output).toContain(join(files, 'jobs', 'one', 'workspace'));
      // The files that were kept are back.
      expect(existsSync(join(files, 'jobs', 'one', 'workspace', 'kept.txt'))).toBe(true);
      expect((await fetch(`${url}/__sandbox/state`)).status).toBe(200);
    } finally {
      process.kill(Number(pid), 'SIGTERM');
    }
    while (existsSync(files)) await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(fetch(`${url}/__sandbox/state`)).rejects.toThrow();
  });

  test('that ends under a rehearsal breaks it off; the report says why', async () => {
    const kept = await rehearse('      - run: echo hello\n', '--allow-network', '--keep');
    const [, url = ''] = /stays at (\S+)/.exec(kept.output) ?? [];
    const [, pid = ''] = /kill (\d+)/.exec(kept.output) ?? [];
    const [, files = ''] = /machines' files\s+(\S+)/.exec(kept.output) ?? [];
    expect(pid).toMatch(/^\d+$/);
    const json = join(folder, 'broken-off.json');
    const end = `kill ${pid}; while kill -0 ${pid}; do sleep 0.02; done`;
    const { exitCode } = await rehearse(
      `      - run: ${end}\n`,
      '--allow-network',
      '--against',
      url,
      '--json',
      json,
    );
    expect(exitCode).toBe(1);
    expect(await readJson(json)).toEqual({ ok: false, error: expect.stringMatching(/./) });
    for (const gone of [files, `${files}-kept`]) expect(existsSync(gone)).toBe(false);
  });

  test('an address where nothing was kept is refused', async () => {
    const { exitCode, complaint } = await rehearse(
      '      - run: echo hello\n',
      '--allow-network',
      '--against',
      'http://127.0.0.1:9',
    );
    expect(exitCode).toBe(1);
    expect(complaint).toContain('--allow-network --keep');
  });
});
