import { describe, expect, test } from '@jest/globals';
import { CancelledError, catalogue, documentationOf } from '../../../../../src/core/errors.ts';
import { reportFailure } from '../../../../../src/core/runner/log/report.ts';
import { createTestContext } from '../../../../support/action-context.ts';

const errors = catalogue('kitchen', {
  'milk-sour': { meaning: 'The milk is past its date.', remedy: 'Buy milk.' },
});

const MORE_MILK = `More: ${documentationOf('errors', 'kitchen/milk-sour')}`;

async function reported(thrown: unknown) {
  const { context, recorded, close } = await createTestContext();
  await reportFailure('make-tea', thrown, context.log, recorded.summary);
  await close();
  return { log: recorded.log, page: recorded.summary.render('make-tea') };
}

describe('a failure', () => {
  test('is one annotation with the tool’s words and the remedy, the details in the log', async () => {
    const { log, page } = await reported(
      errors.error('milk-sour', { message: 'Sour.', said: '409 pH', details: ['since Monday'] }),
    );
    expect(log).toEqual([
      {
        kind: 'error',
        title: 'make-tea: kitchen/milk-sour',
        text: `Sour.\nIt said: 409 pH\nWhat to do: Buy milk.\n${MORE_MILK}`,
      },
      { kind: 'group', title: undefined, text: 'Details' },
      { kind: 'info', title: undefined, text: 'since Monday' },
    ]);
    expect(page).toContain('`kitchen/milk-sour`');
  });

  test('keeps the remedy however much the other side had to say', async () => {
    const { log } = await reported(
      errors.error('milk-sour', { message: 'Sour.', said: 'moo '.repeat(5000) }),
    );
    expect(log[0]?.text).toContain(`\nWhat to do: Buy milk.\n${MORE_MILK}`);
    expect(log[0]?.text.length).toBeLessThan(4000);
  });

  test('that nobody foresaw says so and shows its stack in the log', async () => {
    const { log } = await reported(new TypeError('x is not a function'));
    expect(log[0]).toMatchObject({ kind: 'error', title: 'make-tea: unexpected' });
    expect(log[0]?.text).toContain('x is not a function');
    expect(log[1]?.text).toContain('report.test.ts');
  });

  test.each(['ENOSPC', 'EROFS', 'EACCES', 'EMFILE'])(
    'of the disk (%s) is no defect, wherever it happened',
    async (code) => {
      const thrown = Object.assign(new Error(`${code}: no`), { code, path: '/a/file' });
      const { log, page } = await reported(thrown);
      expect(log).toHaveLength(1);
      expect(log[0]?.title).toMatch(/^make-tea: disk\//);
      expect(log[0]?.text).toContain('What to do: ');
      expect(page).toContain('disk/');
    },
  );

  test('by cancellation is no error', async () => {
    const { log } = await reported(new CancelledError());
    expect(log).toEqual([{ kind: 'info', title: undefined, text: 'The step was cancelled.' }]);
  });
});

describe('several problems', () => {
  const severals = catalogue('kitchen', {
    'not-ready': { meaning: 'Much is missing.', remedy: 'Look at each.' },
  });

  test('stand in annotation and summary, each with its own remedy', async () => {
    const { log, page } = await reported(
      severals.error('not-ready', {
        message: 'Tea cannot be made, for 2 reasons:',
        problems: [{ text: 'No milk.', remedy: 'Buy milk.' }, { text: 'No pot.' }],
      }),
    );
    expect(log[0]?.text).toBe(
      [
        'Tea cannot be made, for 2 reasons:',
        '1. No milk.',
        '   What to do: Buy milk.',
        '2. No pot.',
        '   What to do: Look at each.',
        `More: ${documentationOf('errors', 'kitchen/not-ready')}`,
      ].join('\n'),
    );
    expect(page).toContain('Buy milk.');
  });

  test('that are too many for an annotation are counted', async () => {
    const problems = Array.from({ length: 60 }, (_, index) => ({
      text: `Cup ${index} is broken, and so is its saucer, which is a pity.`,
      remedy: 'Buy another one in the shop at the corner.',
    }));
    const { log } = await reported(severals.error('not-ready', { message: 'Broken:', problems }));
    expect(log[0]?.text.length).toBeLessThan(4000);
    expect(log[0]?.text).toMatch(/… and \d+ more, listed in the log of this step\.\nMore: \S+$/);
  });
});
