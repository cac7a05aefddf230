/** A few of the damaged files that `npm run bench:fuzz` makes by the thousand. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Random } from '../../../../support/fuzz/random.ts';
import { fuzzTargets } from '../../../../support/fuzz/targets.ts';
import type { Targets } from '../../../../support/fuzz/targets.ts';

const CASES = 400;
const NAMES = [
  'archive',
  'file in a sound archive',
  'hostile app',
  'property list',
  'Mach-O header',
  'code signature',
  'provisioning profile',
  'certificate file',
  'installer package',
  'table of an installer package',
  'Distribution of an installer package',
];

let targets: Targets;
beforeAll(async () => {
  targets = await fuzzTargets();
});
afterAll(() => targets.close());

test('everything that is read has a fuzzing target', () => {
  expect(targets.all.map(({ name }) => name)).toEqual(NAMES);
});

describe('damage ends in a coded error, and in no other, and writes nothing to the log', () => {
  test.each(NAMES)('%s', async (name) => {
    const written = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const target = targets.all.find((candidate) => candidate.name === name);
    for (let number = 0; number < CASES / NAMES.length; number += 1) {
      await target?.attack(new Random(20_260_601, number));
    }
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });
});
