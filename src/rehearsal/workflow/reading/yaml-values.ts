/** Parts of a parsed YAML file in the form that their reader expects, empty where they differ. */
import type { Json } from '../../../sandbox/runner/expressions.ts';

export type Section = Readonly<Record<string, Json>>;

export function section(value: Json | undefined): Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

export function scalar(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function templates(value: Json | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(section(value)).map(([name, each]) => [name, scalar(each) ?? '']),
  );
}

export function listOf(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}

/** The text of a key that may also be an object with the text under `member`. */
export function textOr(member: string, value: Json | undefined): string | undefined {
  return scalar(typeof value === 'object' ? section(value)[member] : value);
}
