import { describe, expect, test } from '@jest/globals';
import { CancelledError, catalogue } from '../../../../../src/core/errors.ts';
import { namingInput } from '../../../../../src/core/runner/input/naming-input.ts';

const kitchenErrors = catalogue('kitchen', {
  'milk-sour': { meaning: 'The milk is past its date.', remedy: 'Buy milk.' },
});
const sour = kitchenErrors.error('milk-sour', {
  message: 'The milk ended on Monday.',
  said: 'Blurb.',
  details: ['shelf 2'],
});
const failing = (error: Error) =>
  namingInput('`milk`', kitchenErrors.owns, async () => {
    throw error;
  });

describe('work that reads an input', () => {
  test('fails with the name of the input, and everything else that was known', async () => {
    await expect(failing(sour)).rejects.toMatchObject({
      code: 'kitchen/milk-sour',
      message: '`milk`: The milk ended on Monday.',
      remedy: 'Buy milk.',
      said: 'Blurb.',
      details: ['shelf 2'],
    });
  });

  test('fails with what it cannot be blamed for as it stands', async () => {
    const cancelled = new CancelledError();
    await expect(failing(cancelled)).rejects.toBe(cancelled);
  });

  test('gives what it read', async () => {
    await expect(namingInput('`milk`', kitchenErrors.owns, async () => 'white')).resolves.toBe(
      'white',
    );
  });
});
