/** Names of entries: which of them no export writes, and how a message shows one. */

/** Matches far more names than are refused, but few real ones, and costs one pass over the name. */
const NEEDS_A_CLOSER_LOOK = /[\0\\]|\/[./]|^[./]|^[a-z]:|^$/i;
const STEP_OF_NO_NAME = new Set(['', '.', '..']);

/** The longest path that Apple's systems open. */
const LONGEST_NAME_BYTES = 1024;
/** The limit on the folders around a file: a reader that follows them takes a step for each. */
const DEEPEST = 64;

/** The fault of the name, in words that follow it; `undefined` for a name without one. */
export function nameFault(name: string): string | undefined {
  return stepFault(name) ?? lengthFault(name);
}

function lengthFault(name: string): string | undefined {
  // Shorter than any name with too many steps, as nearly all are.
  if (name.length <= 2 * DEEPEST) return undefined;
  if (Buffer.byteLength(name) > LONGEST_NAME_BYTES) return 'has too long a name';
  return name.split('/').length > DEEPEST ? 'lies too deep in folders' : undefined;
}

function stepFault(name: string): string | undefined {
  if (!NEEDS_A_CLOSER_LOOK.test(name)) return undefined;
  if (name === '') return 'has no name';
  if (name.includes('\0')) return 'has a NUL in its name';
  if (name.includes('\\')) return 'has a backslash in its name';
  if (/^\/|^[a-z]:/i.test(name)) return 'has an absolute path';
  const steps = name.replace(/\/$/, '').split('/');
  if (steps.includes('..')) return 'has a path that leads upwards';
  if (steps.some((step) => STEP_OF_NO_NAME.has(step))) return 'has a path with an empty step';
  return undefined;
}

/** A name for a message: nothing in it can end the line or write another one. */
export function printableName(name: string): string {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}
