/**
 * All options of the rehearsal: the inputs of the action `rehearse`, from its input table, under
 * the names that a person types, and those that make sense only at a terminal.
 */
import { commandLine, inputs } from '../actions/rehearse/inputs.ts';
import type { Inputs } from '../actions/rehearse/inputs.ts';
import { appKinds } from './project/apps.ts';
import type { AppKind } from './project/apps.ts';

export interface Options extends Omit<Inputs, 'appPath' | 'secret' | 'reportDirectory'> {
  /** The folder of the user's own repository; without it the demo is played. */
  readonly project: string | undefined;
  /** The files that hold secrets of the user's own, by the secrets' names. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The folder of the report that is a page. */
  readonly report: string | undefined;
  /** The kind of app that the demo's repository holds. */
  readonly app: AppKind;
  readonly keep: boolean;
  readonly against: string | undefined;
}

interface CommandOption {
  /** Such as `--json FILE`; without a second word it is on or off. */
  readonly typed: string;
  /** The name as an input of the action; nothing where the action does not have it. */
  readonly input?: string;
  readonly about: string;
}

/** The options that the action does not have. */
export const terminalOptions: readonly CommandOption[] = [
  {
    typed: '--app KIND',
    about: `The app of the demo: ${appKinds.join(', ')}. The action plays no demo.`,
  },
  {
    typed: '--keep',
    about:
      'Leaves the sandbox running and prints its address; needs --allow-network. On a runner it would end with the job.',
  },
  {
    typed: '--against URL',
    about:
      'Plays against a sandbox that was kept, with the cache of its jobs; needs --allow-network.',
  },
  { typed: '--actions', about: 'Lists the actions of others that a rehearsal plays.' },
  { typed: '--scenarios', about: 'Lists the scenarios.' },
  { typed: '--help', about: 'Prints this.' },
];

const optionsOfAction: readonly CommandOption[] = Object.entries(commandLine).map(
  ([name, typed]) => ({
    typed,
    input: name,
    about: inputs.kinds[name as keyof typeof inputs.kinds].about,
  }),
);

/** Every option, those of the action first. */
export const allOptions: readonly CommandOption[] = [...optionsOfAction, ...terminalOptions];

/** The flag, such as `json`, and the word that stands for its value. */
export function wordsOf(typed: string): { readonly flag: string; readonly placeholder?: string } {
  const [flag = '', placeholder] = typed.replace(/^--/, '').split(' ');
  return { flag, ...(placeholder !== undefined && { placeholder }) };
}
