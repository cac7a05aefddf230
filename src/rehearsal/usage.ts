/** The pages that `npm run rehearse` prints instead of a rehearsal. */
import { allOptions } from './options.ts';
import { wrapped } from './report/layout.ts';
import { scenarios } from './scenarios/catalogue.ts';
import { listOfDoubles } from './workflow/doubles/catalogue.ts';

const WIDTH = 80;
const INDENT = 26;

/** The list that the arguments ask for, else the help page. */
export function askedList(args: readonly string[]): string {
  if (args.includes('--actions')) return actionsPage();
  return args.includes('--scenarios') ? scenariosPage() : usage();
}

export function usage(): string {
  const described = allOptions.map(({ typed, about }) => entry(typed, about));
  return `Plays a whole release here, against services that behave like Apple's.

  npm run rehearse [-- OPTIONS]

${described.join('\n')}

Lists, such as --scenario, are given by naming the option several times.
`;
}

function actionsPage(): string {
  const lines = listOfDoubles().flatMap(([name, plays]) => [name, `    ${plays}`]);
  return `Actions of others that a rehearsal plays:\n\n${lines.join('\n')}\n`;
}

function scenariosPage(): string {
  const lines = scenarios.flatMap(({ name, plays, shows }) => [
    name,
    ...wrapped(plays, WIDTH - 4).map((line) => `    ${line}`),
    ...wrapped(`→ ${shows}`, WIDTH - 4).map((line) => `    ${line}`),
  ]);
  return `Scenarios, each with the course of a workflow that is made well:\n\n${lines.join('\n')}\n`;
}

function entry(title: string, about: string): string {
  const lines = wrapped(about.replaceAll('`', ''), WIDTH - INDENT);
  return `  ${title.padEnd(INDENT - 2)}${lines.join(`\n${' '.repeat(INDENT)}`)}`;
}
