// Every code that a user can meet is met by a test. The page of codes is generated, so it is whole.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(`${repository}docs/errors.md`, 'utf8');
const codes = [...page.matchAll(/^\| <a id="[a-z0-9-]+"><\/a>`([a-z-]+)\/([a-z-]+)`/gm)].map(
  ([, area = '', what = '']) => ({ area, what }),
);
const tests = globSync('action-tests/**/*.ts', { cwd: repository })
  .map((path) => readFileSync(`${repository}${path}`, 'utf8'))
  .join('\n');

test('no error code goes without a test', () => {
  expect(codes.length).toBeGreaterThan(50);
  const untested = codes.filter(
    // Tests of one area may name the second half alone.
    ({ area, what }) => !tests.includes(`${area}/${what}`) && !tests.includes(`'${what}'`),
  );
  expect(untested).toEqual([]);
});
