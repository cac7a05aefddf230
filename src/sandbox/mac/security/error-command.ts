/** `security error`. */
import { osStatusText } from '../os-status.ts';
import { UsageError } from './command.ts';
import type { SecurityCommand } from './command.ts';

/** Explains status codes; ends with 1 although it did what it was asked, as the real one does. */
export const errorCommand: SecurityCommand = {
  name: 'error',
  synopsis: '<error code(s)...>',
  help: 'Explain status codes.',
  optionString: 'h',
  failsWith: 'one',
  // A negative number is an operand, not an option.
  operandsFirst: Number.POSITIVE_INFINITY,
  run({ operands }) {
    if (operands.length === 0 || operands[0] === '-h') throw new UsageError();
    return {
      stdout: operands.map((text) => explain(Number.parseInt(text, 0))).join(''),
      exitCode: 1,
    };
  },
};

function explain(status: number): string {
  const unsigned = (status >>> 0).toString(16).toUpperCase().padStart(8, '0');
  return `Error: 0x${unsigned} ${status} ${osStatusText(status)}\n`;
}
