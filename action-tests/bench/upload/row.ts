/** One line of a bench: what Slipway costs beside what others cost, and what is allowed. */
export interface Row {
  readonly name: string;
  readonly unit: 's' | 'ms' | 'MiB' | '';
  readonly ours: number;
  readonly against: Readonly<Record<string, number>>;
  /** Ours over the first of the others. */
  readonly ratio: number;
  /** The largest allowed ratio. */
  readonly limit: number | null;
  readonly ok: boolean;
}

/** `against` begins with the yardstick. */
export function row(facts: Pick<Row, 'name' | 'unit' | 'ours' | 'against' | 'limit'>): Row {
  const [yardstick = NaN] = Object.values(facts.against);
  const ratio = rounded(facts.ours / yardstick);
  return {
    ...facts,
    ours: rounded(facts.ours),
    against: Object.fromEntries(
      Object.entries(facts.against).map(([who, value]) => [who, rounded(value)]),
    ),
    ratio,
    ok: facts.limit === null || ratio <= facts.limit,
  };
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

function rounded(value: number): number {
  return Number(value.toPrecision(value < 1 ? 2 : 3));
}
