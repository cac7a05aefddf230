/** The end of a message about an unknown name: the known one that was most likely meant. */
import { nearest } from '../core/runner/input/nearest.ts';

/** `; did you mean "…"?`; empty where no known name is like the word. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
