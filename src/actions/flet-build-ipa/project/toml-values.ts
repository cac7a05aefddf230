/** Values of pyproject.toml as flet, a Python program, takes them. */
import { TomlDate } from 'smol-toml';

export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

export function tableOf(value: unknown): Table {
  return isTable(value) ? value : {};
}

/** A key of the table itself: `constructor` and `__proto__` are names like any other. */
export function entryOf(table: Table, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Absent to Python's `or`: '', 0, false, [] and {}. */
export function truthy(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (isTable(value)) return Object.keys(value).length > 0 ? value : undefined;
  return value || undefined;
}

/** The text that Python makes of a value with `str()`. */
export function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return floatText(value);
  if (value instanceof TomlDate) return dateText(value);
  return JSON.stringify(value, (_, entry) => (typeof entry === 'bigint' ? String(entry) : entry));
}

/** The type of a value in the words of TOML. */
export function typeOf(value: unknown): string {
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'true or false';
  if (typeof value === 'bigint' || typeof value === 'number') return 'a number';
  if (value instanceof Date) return 'a date or time';
  return Array.isArray(value) ? 'a list' : 'a table';
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** A TOML float keeps its point: 2.0 is not 2. */
function floatText(value: number): string {
  const size = Math.abs(value);
  const isLong = Number.isFinite(value) && size > 0 && (size >= 1e16 || size < 1e-4);
  // Python writes 1e-07 where JavaScript writes 1e-7.
  if (isLong) return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
  const text = String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** `2026-11-28 07:32:00+00:00`, where TOML has a T and a Z. */
function dateText(date: TomlDate): string {
  return (
    date
      .toISOString()
      .replace('T', ' ')
      .replace(/\.000(?=\D|$)/, '')
      // Python counts millionths.
      .replace(/\.\d{3}(?=\D|$)/, '$&000')
      .replace(/Z$/, '+00:00')
  );
}
