/** Where the steps of a workflow stand in its file, so that a failure can be shown there. */
import { relative, resolve, sep } from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';

export interface Place {
  /** The path of the file in the repository, or an absolute one where it lies outside. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The path as a `Place` names it; `root` is the folder of the repository. */
export function pathIn(root: string, file: string): string {
  const path = relative(root, resolve(file));
  return path.startsWith('..') ? resolve(file) : path.replaceAll(sep, '/');
}

/** The lines of each job's steps, by the job's id; `text` is a workflow that GitHub can read. */
export function stepLines(text: string): ReadonlyMap<string, readonly number[]> {
  const lineCounter = new LineCounter();
  const jobs = parseDocument(text, { lineCounter }).get('jobs');
  if (!isMap(jobs)) return new Map();
  return new Map(
    jobs.items.map(({ key, value }) => {
      const steps = isMap(value) ? value.get('steps') : undefined;
      const items = isSeq(steps) ? steps.items : [];
      const lines = items.map((step) => {
        const [start = 0] = (step as { readonly range?: readonly number[] }).range ?? [];
        return lineCounter.linePos(start).line;
      });
      return [String(key), lines] as const;
    }),
  );
}
