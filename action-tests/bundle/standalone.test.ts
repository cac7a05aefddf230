import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRunner } from '../../src/sandbox/runner/runner.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const actions = (await readdir(join(repository, 'actions'))).toSorted();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-standalone-'));
  for (const part of ['actions', 'dist']) {
    await cp(join(repository, part), join(folder, part), { recursive: true });
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** It has no bundle: its steps are the other actions, played in rehearsal/composite.test.ts. */
const COMPOSITE = 'flet-testflight';

test('all nine actions are there', () => {
  expect(actions).toEqual([
    'appcenter-release',
    'appstore-release',
    'appstore-upload',
    'flet-build-ipa',
    COMPOSITE,
    'next-build-number',
    'rehearse',
    'setup-signing',
    'testflight-distribute',
  ]);
});

const bundled = actions.filter((action) => action !== COMPOSITE);

test.each(bundled)('%s runs from a folder that holds only actions/ and dist/', async (action) => {
  const runner = await createRunner({ os: 'Linux' });
  const step = await runner.runAction({ action: join(folder, 'actions', action) });
  expect(step).toMatchObject({ exitCode: 1, annotations: [{ level: 'error' }] });
  // The first thing each of them looks at: its inputs, or the machine or the checkout when none is
  // required.
  expect(step.annotations[0]?.title).toMatch(
    /: (input\/invalid|runner\/needs-macos|rehearse\/refused)$/,
  );
  for (const post of await runner.runPosts()) {
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
  }
  await rm(runner.folders.root, { recursive: true });
});
