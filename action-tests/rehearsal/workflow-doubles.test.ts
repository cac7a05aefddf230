import { expect, test } from '@jest/globals';
import { playWorkflow, results } from './play-workflow.ts';

test('an artifact travels from job to job', async () => {
  const { texts, jobs } = await playWorkflow(`
  build:
    runs-on: macos-26
    steps:
      - run: mkdir -p out/deep && echo one > out/a.txt && echo two > out/deep/b.txt && touch out/c.log
      - uses: actions/upload-artifact@v7
        with: { name: files, path: "out/**/*.txt" }
  use:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - { id: get, uses: actions/download-artifact@v8, with: { name: files, path: in } }
      - run: cat in/a.txt in/deep/b.txt; ls in
      - { uses: actions/download-artifact@v8, with: { name: nothing } }
`);
  expect(texts).toEqual(expect.arrayContaining(['one', 'two', 'a.txt', 'deep']));
  expect(texts).not.toContain('c.log');
  expect(jobs['use']?.steps[0]?.outputs['download-path']).toMatch(/in$/);
  expect(jobs['use']?.steps[2]?.annotations[0]?.message).toContain('not found for name: nothing');
});

test('a file that is not put into an archive is the artifact, under its own name', async () => {
  const { texts, jobs } = await playWorkflow(`
  build:
    runs-on: ubuntu-latest
    steps:
      - run: echo one > App.ipa && echo two > App.log
      - uses: actions/upload-artifact@v7
        with: { name: ignored, path: App.ipa, archive: false }
      - { uses: actions/download-artifact@v8, with: { name: App.ipa, path: in } }
      - run: find in -type f
      - uses: actions/upload-artifact@v7
        with: { path: App.*, archive: false }
`);
  expect(texts).toContain('in/App.ipa');
  expect(jobs['build']?.steps[4]?.annotations[0]?.message).toContain('2 files were found');
});

test('a cache is saved by its post and found by the next job', async () => {
  const steps = `
    steps:
      - { id: c, uses: actions/cache@v6, with: { path: kept, key: 'k-1', restore-keys: 'k-' } }
      - run: cat kept/file || (mkdir -p kept && echo cached > kept/file)
      - run: echo "hit=\${{ steps.c.outputs.cache-hit }}"`;
  const { texts } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest${steps}
  two:
    needs: one
    runs-on: ubuntu-latest${steps}
`);
  expect(texts).toEqual(expect.arrayContaining(['hit=', 'cached', 'hit=true']));
});

test('an artifact keeps what lies below the first wildcard; a file that is named lies on top', async () => {
  const { texts } = await playWorkflow(`
  build:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir -p out/x/y && echo ipa > out/x/y/a.ipa && echo log > log.txt
      - { uses: actions/upload-artifact@v7, with: { name: wild, path: 'out/**/*.ipa' } }
      - { uses: actions/upload-artifact@v7, with: { name: named, path: out/x/y/a.ipa } }
      - { uses: actions/upload-artifact@v7, with: { name: two, path: "out/x/*/*.ipa\\nlog.txt" } }
      - { uses: actions/download-artifact@v8, with: { path: in } }
      - { run: find in -type f }
`);
  expect(texts.slice(-4).toSorted()).toEqual([
    'in/named/a.ipa',
    'in/two/log.txt',
    'in/two/out/x/y/a.ipa',
    'in/wild/x/y/a.ipa',
  ]);
});

test('an artifact has the digest of what it holds, and is replaced only where that is asked for', async () => {
  const upload = 'uses: actions/upload-artifact@v7, with: { path: file';
  const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - { run: echo one > file }
      - { id: first, ${upload} } }
      - { run: echo two > file }
      - { id: again, continue-on-error: true, ${upload} } }
      - { id: replace, ${upload}, overwrite: true } }
`);
  const named = Object.fromEntries(jobs['one']?.steps.map((each) => [each.id, each]) ?? []);
  expect(named['again']?.annotations[0]?.message).toContain('already exists');
  expect(named['replace']?.result).toBe('success');
  const digests = [named['first'], named['replace']].map(
    (each) => each?.outputs['artifact-digest'],
  );
  expect(new Set(digests).size).toBe(2);
});

test('a cache that was saved under another key is found by its beginning', async () => {
  const { texts, jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - { run: mkdir kept && echo cached > kept/file }
      - { uses: actions/cache/save@v6, with: { path: kept, key: tide-1 } }
  two:
    needs: one
    runs-on: ubuntu-latest
    steps:
      - id: c
        uses: actions/cache/restore@v6
        with: { path: kept, key: tide-2, restore-keys: tide- }
      - run: cat kept/file
`);
  expect(texts).toContain('cached');
  expect(jobs['two']?.steps[0]?.outputs).toMatchObject({
    'cache-hit': 'false',
    'cache-matched-key': 'tide-1',
  });
});

test('a cache is not saved after a failure', async () => {
  const { jobs, texts } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - { id: c, uses: actions/cache@v6, with: { path: kept, key: k } }
      - { id: fails, run: mkdir kept && exit 1 }
  two:
    needs: one
    if: always()
    runs-on: ubuntu-latest
    steps: [{ uses: actions/cache@v6, with: { path: kept, key: k } }]
`);
  expect(results(jobs['one'])).toEqual(['main c success', 'main fails failure']);
  expect(texts.filter((text) => text.startsWith('Cache not found'))).toHaveLength(2);
});

test('an input that the action does not have is warned about', async () => {
  const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps: [{ uses: actions/checkout@v7, with: { pth: sub } }]
`);
  expect(jobs['one']?.steps[0]).toMatchObject({
    result: 'success',
    annotations: [
      { level: 'warning', message: expect.stringContaining("Unexpected input(s) 'pth'") },
    ],
  });
});
