/** The help page of `npm run rehearse`. */
import { allOptions } from './options.ts';
import { wrapped } from './report/layout.ts';

const WIDTH = 80;
const INDENT = 26;

export function usage(): string {
  const described = allOptions.map(({ typed, about }) => {
    const lines = wrapped(about.replaceAll('`', ''), WIDTH - INDENT);
    return `  ${typed.padEnd(INDENT - 2)}${lines.join(`\n${' '.repeat(INDENT)}`)}`;
  });
  return `Plays a whole release here, against services that behave like Apple's.

  npm run rehearse [-- OPTIONS]

${described.join('\n')}

Lists, such as --scenario, are given by naming the option several times.
`;
}
