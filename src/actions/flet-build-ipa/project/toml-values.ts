/** Values of pyproject.toml as flet, a Python program, takes them. */

export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

export function tableOf(value: unknown): Table {
  return isTable(value) ? value : {};
}

/** As Python's `or` sees it: '', 0, false, [] and {} are no value. */
export function truthy(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (isTable(value)) return Object.keys(value).length > 0 ? value : undefined;
  return value || undefined;
}

/** What flet makes of a value with `str()`. */
export function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
