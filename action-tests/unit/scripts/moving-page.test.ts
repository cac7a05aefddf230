/** Each name that docs/moving.md gives as ours is an input of that action. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

const page = readFileSync('docs/moving.md', 'utf8');

/** `action`: `input`, `input`; of the last cell of every row. */
const named = [...page.matchAll(/`([a-z-]+)`: ((?:`[a-z-]+`(?: \(`[^`]+`\))?(?:, )?)+)/g)]
  .filter(([, action = '']) => existsSync(`actions/${action}/action.yml`))
  .flatMap(([, action = '', inputs = '']) =>
    [...inputs.replaceAll(/\(`[^`]+`\)/g, '').matchAll(/`([a-z-]+)`/g)].map(([, input = '']) => ({
      action,
      input,
    })),
  );

test('the page names inputs of at least five actions', () => {
  expect(new Set(named.map(({ action }) => action)).size).toBeGreaterThanOrEqual(5);
  expect(named.length).toBeGreaterThan(50);
});

test.each(named)('$action has the input $input', ({ action, input }) => {
  const { inputs } = parse(readFileSync(`actions/${action}/action.yml`, 'utf8')) as {
    readonly inputs: Readonly<Record<string, unknown>>;
  };
  expect(Object.keys(inputs)).toContain(input);
});

test('every action that a row sends its reader to is there', () => {
  const actions = [...page.matchAll(/^\|.*\| `([a-z-]+)`/gm)].map(([, action = '']) => action);
  expect(actions.length).toBeGreaterThan(30);
  expect(actions.filter((action) => !existsSync(`actions/${action}/action.yml`))).toEqual([]);
});
