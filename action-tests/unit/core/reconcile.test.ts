import { describe, expect, test } from '@jest/globals';
import { reconcile } from '../../../src/core/reconcile.ts';
import type { Change } from '../../../src/core/reconcile.ts';
import { createTestContext } from '../../support/action-context.ts';

/** A shelf that shows a book only after some looks, as a service lags behind its own answers. */
function shelf({ lagLooks = 0, loses = false } = {}) {
  const books = new Map<string, number>();
  let looks = 0;
  const applied: string[] = [];
  const observe = async (): Promise<ReadonlySet<string>> => {
    looks += 1;
    return new Set([...books].flatMap(([book, since]) => (looks - since > lagLooks ? [book] : [])));
  };
  const put = (book: string): Change => ({
    description: `put ${book}`,
    apply: async () => {
      applied.push(book);
      if (!loses) books.set(book, looks);
    },
  });
  return { observe, put, applied };
}

async function reconcileShelf(
  { observe, put }: ReturnType<typeof shelf>,
  wanted: readonly string[],
  dryRun = false,
) {
  const { context, recorded, close } = await createTestContext();
  try {
    // A book goes on the shelf only when the one before it stands there.
    const result = await reconcile({
      observe,
      plan: (there) => {
        const next = wanted.find((book) => !there.has(book));
        return next === undefined ? [] : [put(next)];
      },
      dryRun,
      clock: context.clock,
      log: context.log,
    });
    return { result, recorded };
  } finally {
    await close();
  }
}

describe('reconcile', () => {
  test('applies in rounds until the plan is empty', async () => {
    const { result } = await reconcileShelf(shelf(), ['Emma', 'Ulysses']);
    expect(result.changes).toEqual(['put Emma', 'put Ulysses']);
    expect([...result.before]).toEqual([]);
    expect([...result.observed]).toEqual(['Emma', 'Ulysses']);
  });

  test('applies nothing when everything is as wanted', async () => {
    const books = shelf();
    await reconcileShelf(books, ['Emma']);
    const { result } = await reconcileShelf(books, ['Emma']);
    expect(result.changes).toEqual([]);
    expect(books.applied).toEqual(['Emma']);
  });

  test('waits for a service that lags, without applying a change twice', async () => {
    const books = shelf({ lagLooks: 3 });
    const { result, recorded } = await reconcileShelf(books, ['Emma']);
    expect([...result.observed]).toEqual(['Emma']);
    expect(books.applied).toEqual(['Emma']);
    expect(recorded.sleeps).toEqual([1000, 2000, 4000]);
    expect(recorded.texts('info')).toEqual([
      'put Emma',
      'Not visible yet, looking again in 1 s: put Emma',
      'Not visible yet, looking again in 2 s: put Emma',
      'Not visible yet, looking again in 4 s: put Emma',
    ]);
  });

  test('names a change that was accepted and never shows', async () => {
    const lost = reconcileShelf(shelf({ loses: true }), ['Emma']);
    await expect(lost).rejects.toMatchObject({
      code: 'reconcile/not-settled',
      message: expect.stringContaining('put Emma'),
    });
  });

  test('reads a change back before those that rely on it', async () => {
    const books = shelf({ lagLooks: 3 });
    const { context, recorded, close } = await createTestContext();
    const wanted = [
      { ...books.put('Emma'), mustShowBeforeNext: true } as const,
      books.put('Ulysses'),
    ];
    await reconcile({
      observe: books.observe,
      plan: (there) => wanted.filter(({ description }) => !there.has(description.slice(4))),
      dryRun: false,
      clock: context.clock,
      log: context.log,
    });
    await close();
    expect(books.applied).toEqual(['Emma', 'Ulysses']);
    expect(recorded.texts('info').slice(0, 5)).toEqual([
      'put Emma',
      expect.stringMatching(/^Not visible yet.*: put Emma$/),
      expect.stringMatching(/^Not visible yet.*: put Emma$/),
      expect.stringMatching(/^Not visible yet.*: put Emma$/),
      'put Ulysses',
    ]);
  });

  test('a dry run tells the plan and changes nothing', async () => {
    const books = shelf();
    const { result, recorded } = await reconcileShelf(books, ['Emma', 'Ulysses'], true);
    expect(result.changes).toEqual(['put Emma']);
    expect(books.applied).toEqual([]);
    expect(recorded.texts('info')).toEqual(['Would: put Emma']);
  });
});
