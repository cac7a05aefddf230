/**
 * The file action-types.yml of an action: the types of its inputs and outputs for tools that make
 * typed bindings of actions (https://github.com/typesafegithub/github-actions-typing).
 */
import { stringify } from 'yaml';
import type { InputTable } from '../../src/core/runner/input/inputs.ts';
import type { OutputTable } from '../../src/core/runner/files/outputs.ts';

/** All outputs are strings to the runner, and no list of ours is written as the format wants it. */
const OUTPUT_TYPE = { type: 'string' } as const;

const STYLE = { aliasDuplicateObjects: false, blockQuote: false } as const;

export function actionTypes(inputs: InputTable, outputs: OutputTable): string {
  const types = {
    inputs: Object.fromEntries(
      Object.entries(inputs.kinds).map(([name, { type }]) => [name, type] as const),
    ),
    outputs: Object.fromEntries(Object.keys(outputs).map((name) => [name, OUTPUT_TYPE] as const)),
  };
  return `# Written by "npm run docs" from the tables of the action.\n${stringify(types, STYLE)}`;
}
