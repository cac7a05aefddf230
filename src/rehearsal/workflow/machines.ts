/** The machine that a job's `runs-on` asks for. */
import type { Json } from '../../sandbox/runner/expressions.ts';
import type { OperatingSystem } from '../../sandbox/runner/github-context.ts';

const systems: readonly (readonly [RegExp, OperatingSystem])[] = [
  [/^macos(-|$)/i, 'macOS'],
  [/^(ubuntu(-|$)|linux$)/i, 'Linux'],
];

export function labelsOf(runsOn: Json): string[] {
  if (Array.isArray(runsOn)) return runsOn.map(String);
  if (typeof runsOn === 'object' && runsOn !== null) return labelsOf(runsOn['labels'] ?? []);
  return [String(runsOn)];
}

/** Nothing where no label names a system that the rehearsal can play. */
export function systemOf(labels: readonly string[]): OperatingSystem | undefined {
  return labels.flatMap((label) =>
    systems.filter(([pattern]) => pattern.test(label)).map(([, os]) => os),
  )[0];
}
