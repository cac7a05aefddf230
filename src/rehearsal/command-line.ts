/** Reads the options of `npm run rehearse`. */
import { parseArgs } from 'node:util';
import { commandLine, inputs } from '../actions/rehearse/inputs.ts';
import type { Inputs } from '../actions/rehearse/inputs.ts';
import { BadOption, oneOf, webAddress } from './option-values.ts';
import { suggestion } from './suggestion.ts';
import { allOptions, wordsOf } from './options.ts';
import type { Options } from './options.ts';
import { appKinds } from './project/apps.ts';

/** Nothing where only the usage or a list is asked for. Throws a BadOption for what it cannot use. */
export function readCommandLine(args: readonly string[]): Options | undefined {
  const given = typedValues(args);
  const text = (flag: string): string | undefined => given[flag]?.at(-1);
  if (['help', 'actions', 'scenarios'].some((list) => given[list] !== undefined)) return undefined;
  const keep = given['keep'] !== undefined;
  const typed = text('against');
  const against = typed === undefined ? undefined : webAddress('--against', typed);
  if (keep && against !== undefined) {
    throw new BadOption('--keep and --against exclude each other: that sandbox is kept already.');
  }
  const inputsGiven = inputsFrom(given);
  if (text('app') !== undefined && inputsGiven.appPath !== undefined) {
    throw new BadOption(
      '--app and --project exclude each other: --app is the kind of the demo, and a project shows its own.',
    );
  }
  if ((keep || against !== undefined) && !inputsGiven.allowNetwork) {
    throw new BadOption(
      `--${keep ? 'keep' : 'against'} needs --allow-network: a sandbox that is kept lies on this machine's own network.`,
    );
  }
  const { appPath: project, secret: secrets, reportDirectory: report, ...same } = inputsGiven;
  return {
    ...same,
    project,
    secrets,
    report,
    app: oneOf('--app', text('app') ?? 'flet', appKinds),
    keep,
    against,
  };
}

type TypedValues = Readonly<Record<string, readonly string[] | undefined>>;

function inputsFrom(given: TypedValues): Inputs {
  const values = Object.entries(inputs.kinds).map(([name, kind]) => {
    const { flag } = wordsOf(commandLine[name as keyof typeof inputs.kinds]);
    const raw = given[flag]?.join('\n').trim() || kind.default;
    const property = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (raw === undefined) return [property, kind.absent];
    try {
      return [property, kind.parse(raw, { workspace: process.cwd(), mask: () => undefined })];
    } catch (error) {
      throw new BadOption(`--${flag} ${(error as Error).message}`);
    }
  });
  // Each value was made by the kind that the table names for it.
  return Object.fromEntries(values) as Inputs;
}

/** The texts behind each flag; of one that is on or off, `true`. */
function typedValues(args: readonly string[]): TypedValues {
  const options = Object.fromEntries(
    allOptions.map(({ typed }) => {
      const { flag, placeholder } = wordsOf(typed);
      const type = placeholder === undefined ? ('boolean' as const) : ('string' as const);
      return [flag, { type, multiple: true as const, ...(flag === 'help' && { short: 'h' }) }];
    }),
  );
  try {
    const { values } = parseArgs({ args: [...args], options });
    return Object.fromEntries(
      Object.entries(values).map(([flag, all]) => [flag, [all ?? []].flat().map(String)]),
    );
  } catch (error) {
    const [, unknown = ''] = /^Unknown option '--([^']+)'/.exec((error as Error).message) ?? [];
    throw new BadOption(`${(error as Error).message}${suggestion(unknown, Object.keys(options))}`);
  }
}
