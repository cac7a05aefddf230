/** strategy.matrix: the combinations of a job, by GitHub's rules for include and exclude. */
import type { Json } from '../../sandbox/runner/expressions.ts';

export type Combination = Readonly<Record<string, Json>>;

/** The combinations of a matrix; a single empty one where there is no matrix. */
export function combinationsOf(matrix: Json): Combination[] {
  if (typeof matrix !== 'object' || matrix === null || Array.isArray(matrix)) return [{}];
  const { include, exclude, ...axes } = matrix;
  const excluded = objects(exclude);
  const product = Object.entries(axes)
    .reduce<Combination[]>(
      (sofar, [name, values]) =>
        sofar.flatMap((each) => list(values).map((value) => ({ ...each, [name]: value }))),
      [{}],
    )
    .filter((each) => Object.keys(each).length > 0)
    .filter((each) => !excluded.some((pattern) => matches(pattern, each, Object.keys(pattern))));
  return withIncluded(product, objects(include), Object.keys(axes));
}

/** An include extends every combination whose axes it does not contradict; else it is a new one. */
function withIncluded(
  product: readonly Combination[],
  includes: readonly Combination[],
  axes: readonly string[],
): Combination[] {
  const extended = product.map((original) => ({ original, all: original }));
  const added: Combination[] = [];
  for (const include of includes) {
    const keys = axes.filter((axis) => axis in include);
    const fitting = extended.filter(({ original }) => matches(include, original, keys));
    for (const each of fitting) each.all = { ...each.all, ...include };
    if (fitting.length === 0) added.push(include);
  }
  return [...extended.map(({ all }) => all), ...added];
}

function matches(pattern: Combination, value: Combination, keys: readonly string[]): boolean {
  return keys.every((key) => JSON.stringify(pattern[key]) === JSON.stringify(value[key]));
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function objects(value: Json | undefined): Combination[] {
  return list(value).filter(
    (each): each is Record<string, Json> =>
      typeof each === 'object' && each !== null && !Array.isArray(each),
  );
}
