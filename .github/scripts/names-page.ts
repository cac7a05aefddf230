/** The page docs/names.md: names of other actions and tools, and ours for the same thing. */
import type { InputTable } from '../../src/core/runner/input/inputs.ts';
import {
  knownInputs,
  knownVariables,
  ourNameFor,
} from '../../src/core/runner/input/known-names.ts';
import type { KnownName } from '../../src/core/runner/input/known-names.ts';
import { markdownTable } from './markdown-table.ts';

interface Action {
  readonly name: string;
  readonly inputs: InputTable;
}

const INTRO =
  'Where our name is not given, the name that you bring along counts, and a notice names ours. This page is written by `npm run docs` from the table that the actions read.';

/** Throws for a name that no action would understand. */
export function namesPage(actions: readonly Action[]): string {
  return [
    '# Names from elsewhere',
    INTRO,
    '## Inputs',
    'Every input of ours also counts with underscores for its hyphens, such as `bundle_id`. Only the single actions read such names: `flet-testflight` and the workflows to be called pass on their own inputs alone.',
    markdownTable(
      ['name', 'used by', 'here', 'in'],
      knownInputs.flatMap((known) => inputRows(known, actions)),
    ),
    '## Environment variables',
    'They stand in for inputs that are not given; ours goes before the others.',
    markdownTable(
      ['name', 'used by', 'here'],
      knownVariables.map(({ name, from, ours }) => [code(name), from, ours.map(code).join(', ')]),
    ),
    '',
  ].join('\n\n');
}

/** A row for each name of ours, with the actions that have it. */
function inputRows({ name, from }: KnownName, actions: readonly Action[]): string[][] {
  const meanings = actions.flatMap((action) => {
    const own = ourNameFor(name, Object.keys(action.inputs.kinds));
    return own === undefined ? [] : [{ own, action: action.name }];
  });
  if (meanings.length === 0) throw new Error(`no action has an input for "${name}"`);
  return [...Map.groupBy(meanings, ({ own }) => own)].map(([own, its]) => [
    code(name),
    from,
    code(own),
    its.map(({ action }) => action).join(', '),
  ]);
}

const code = (name: string): string => `\`${name}\``;
