import { describe, expect, test } from '@jest/globals';
import { ActionError, catalogue } from '../../../src/core/errors.ts';

const kitchenErrors = catalogue('kitchen', {
  'milk-sour': { meaning: 'The milk is past its date.', remedy: 'Buy milk.' },
  'oven-cold': { meaning: 'The oven is off.', remedy: 'Switch it on.' },
});

describe('a catalogue of errors', () => {
  test('makes errors with the area’s code and the entry’s remedy', () => {
    const error = kitchenErrors.error('milk-sour', { message: 'The milk ended on Monday.' });
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({
      code: 'kitchen/milk-sour',
      message: 'The milk ended on Monday.',
      remedy: 'Buy milk.',
      details: [],
    });
  });

  test('lets an occurrence bring a better remedy', () => {
    const error = kitchenErrors.error('oven-cold', { message: 'Cold.', remedy: 'Light the gas.' });
    expect(error.remedy).toBe('Light the gas.');
  });

  test('recognises its own codes and no others', () => {
    const error = kitchenErrors.error('milk-sour', { message: 'Sour.' });
    expect(kitchenErrors.is(error, 'milk-sour')).toBe(true);
    expect(kitchenErrors.is(error, 'oven-cold')).toBe(false);
    expect(kitchenErrors.is(new Error('Sour.'), 'milk-sour')).toBe(false);
    expect(kitchenErrors.owns(error)).toBe(true);
    expect(kitchenErrors.owns(new Error('Sour.'))).toBe(false);
    const gardenErrors = catalogue('kitchen-garden', {
      'milk-sour': kitchenErrors.entries['milk-sour'],
    });
    expect(kitchenErrors.owns(gardenErrors.error('milk-sour', { message: 'Sour.' }))).toBe(false);
  });
});
