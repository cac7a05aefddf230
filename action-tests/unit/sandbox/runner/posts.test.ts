import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRunner } from '../../../../src/sandbox/runner/runner.ts';
import type { Runner } from '../../../../src/sandbox/runner/runner.ts';

const action = fileURLToPath(new URL('../../../fixtures/scripted-action', import.meta.url));
let runner: Runner;

beforeEach(async () => {
  runner = await createRunner({ os: 'macOS' });
});
afterEach(() => rm(runner.folders.root, { recursive: true }));

test('posts run in reverse, after failures too, with state and with inputs asked again', async () => {
  let say = 'first';
  await runner.runAction({
    action,
    name: 'one',
    with: () => ({
      'post-say': say,
      write: JSON.stringify({ GITHUB_STATE: 'key=value\n' }),
      'exit-code': '1',
    }),
  });
  await runner.runAction({ action, name: 'two', with: { 'post-exit-code': '4' } });
  say = 'second';
  const posts = await runner.runPosts();
  expect(posts.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['Post two', 'failure'],
    ['Post one', 'success'],
  ]);
  expect(posts[1]?.log).toBe('state {"STATE_key":"value"}\nsecond');
  expect(await runner.runPosts()).toEqual([]);
});

test("a post runs only where its action's post-if holds", async () => {
  const conditional = join(runner.folders.root, 'conditional');
  await mkdir(conditional);
  await writeFile(
    join(conditional, 'action.yml'),
    'runs: { using: node24, main: main.js, post: main.js, post-if: failure() }',
  );
  await writeFile(join(conditional, 'main.js'), '');
  const asked: string[] = [];
  const answer = (holds: boolean) => async () => {
    await runner.runAction({ action: conditional });
    return runner.runLastPost({
      mayRun: (condition) => {
        asked.push(condition);
        return holds;
      },
    });
  };
  expect(await answer(false)()).toBeUndefined();
  expect(await answer(true)()).toMatchObject({ phase: 'post', outcome: 'success' });
  expect(asked).toEqual(['failure()', 'failure()']);
});

test('a time limit ends with the main phase', async () => {
  const main = await runner.runAction({ action, with: { hang: 'obedient' }, cancelAfterMs: 1 });
  const [post] = await runner.runPosts();
  expect([main.outcome, post?.outcome]).toEqual(['cancelled', 'success']);
});
