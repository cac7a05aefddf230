/** "Did you mean …?": the known name that a misspelt one most likely stands for. */

/** Nothing where more than a third of the letters would have to change. */
export function nearestName(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const [best] = known
    .map((name) => ({ name, changes: changesBetween(wanted, name.toLowerCase()) }))
    .filter(({ name, changes }) => changes * 3 <= Math.max(wanted.length, name.length))
    .toSorted((one, other) => one.changes - other.changes);
  return best?.name;
}

/** The end of a message about an unknown name; empty where no known name is like it. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearestName(word, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

function changesBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const row = [line];
    for (let column = 1; column <= other.length; column++) {
      const same = one[line - 1] === other[column - 1];
      const replaced = (above[column - 1] ?? 0) + (same ? 0 : 1);
      row.push(Math.min(replaced, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}
