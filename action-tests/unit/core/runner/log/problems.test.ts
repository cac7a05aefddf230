import { expect, test } from '@jest/globals';
import { CancelledError, catalogue } from '../../../../../src/core/errors.ts';
import { Problems } from '../../../../../src/core/runner/log/problems.ts';

const errors = catalogue('test', {
  one: { meaning: 'One.', remedy: 'Mend it.' },
  several: { meaning: 'Several.', remedy: 'Mend them.' },
});
const problem = (message: string) => errors.error('one', { message });
const gather = () =>
  new Problems(
    (occurrence) => errors.error('several', occurrence),
    (count) => `${count} things are wrong:`,
  );

test('nothing wrong throws nothing', () => {
  expect(() => gather().throwAny()).not.toThrow();
});

test('one problem is told as it is, also when several things share it', () => {
  const problems = gather();
  problems.add(problem('A'), problem('A'));
  expect(() => problems.throwAny()).toThrow(expect.objectContaining({ code: 'test/one' }));
});

test('several are told in one error, in order', async () => {
  const problems = gather();
  problems.try(() => {
    throw problem('A');
  });
  await problems.attempt(() => Promise.reject(problem('B')));
  expect(() => problems.throwAny()).toThrow(
    expect.objectContaining({
      code: 'test/several',
      message: '2 things are wrong:\n1. A\n2. B',
      problems: [
        { text: 'A', remedy: 'Mend it.' },
        { text: 'B', remedy: 'Mend it.' },
      ],
    }),
  );
});

test('work that goes well gives what it gives', async () => {
  const problems = gather();
  expect(problems.try(() => 1)).toBe(1);
  await expect(problems.attempt(() => Promise.resolve(2))).resolves.toBe(2);
});

test.each([new TypeError('a defect'), new CancelledError()])(
  '%s is no problem to gather',
  async (error) => {
    const throwing = () => {
      throw error;
    };
    expect(() => gather().try(throwing)).toThrow(error);
    await expect(gather().attempt(throwing)).rejects.toBe(error);
  },
);
