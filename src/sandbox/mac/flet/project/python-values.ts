/** Values from TOML as Python has them. */
import { TomlDate } from 'smol-toml';

export function isTable(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

export function truthy(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (isTable(value)) return Object.keys(value).length > 0 ? value : undefined;
  return value || undefined;
}

/** The name of its type, as Python's complaints have it. */
export function pythonType(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value instanceof TomlDate) return dateType(value);
  const types: Readonly<Record<string, string>> = {
    string: 'str',
    boolean: 'bool',
    bigint: 'int',
    number: 'float',
  };
  return types[typeof value] ?? 'dict';
}

function dateType(date: TomlDate): string {
  if (date.isTime()) return 'datetime.time';
  return date.isDate() ? 'datetime.date' : 'datetime.datetime';
}

/** str(), and repr() for what lies inside of lists and tables. */
export function pythonText(value: unknown): string {
  return typeof value === 'string' ? value : representation(value);
}

function representation(value: unknown): string {
  if (typeof value === 'string') return value.includes("'") ? `"${value}"` : `'${value}'`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return floatText(value);
  if (Array.isArray(value)) return `[${value.map(representation).join(', ')}]`;
  if (value instanceof TomlDate) {
    return value
      .toISOString()
      .replace('T', ' ')
      .replace(/\.000(?!\d)/, '')
      .replace(/\.\d{3}(?!\d)/, '$&000')
      .replace('Z', '+00:00');
  }
  if (!isTable(value)) return String(value);
  const entries = Object.entries(value).map(
    ([key, entry]) => `${representation(key)}: ${representation(entry)}`,
  );
  return `{${entries.join(', ')}}`;
}

function floatText(value: number): string {
  if (!Number.isFinite(value)) return String(value).replace('Infinity', 'inf').toLowerCase();
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  // Python writes powers from 16 on, and those below -4, with two digits at least.
  if (power >= 16 || (power < -4 && value !== 0)) {
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
