/** Works on many things, a few at a time; the first failure stops the others. */
export async function inParallel<T>(
  items: Iterable<T>,
  options: { readonly atOnce: number; readonly signal: AbortSignal },
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failure = new AbortController();
  const signal = AbortSignal.any([options.signal, failure.signal]);
  const waiting = Iterator.from(items);

  const workers = Array.from({ length: options.atOnce }, async () => {
    try {
      for (const item of waiting) {
        signal.throwIfAborted();
        await work(item, signal);
      }
    } catch (error) {
      failure.abort(error);
    }
  });
  await Promise.all(workers);
  signal.throwIfAborted();
}
