/**
 * The composite action flet-testflight, whose action.yml and tables follow from its parts and from
 * their tables.
 */
import { stringify } from 'yaml';
import type { InputKinds, InputTable } from '../../src/core/runner/input/inputs.ts';
import type { OutputTable } from '../../src/core/runner/files/outputs.ts';
import { ABOUT, PARTS } from './composite-parts.ts';
import type { Part } from './composite-parts.ts';

export interface Action {
  readonly name: string;
  readonly inputs: InputTable;
  readonly outputs: OutputTable;
}

const HEAD = {
  name: 'Slipway - flet-testflight',
  description:
    'Signs and builds a Flet app, uploads it and gives it to TestFlight testers, in one step on a Mac.',
  author: 'The Slipway maintainers',
};
const BRANDING = { icon: 'anchor', color: 'blue' };

/** The composite as if it were an action with tables of its own. Throws for a name that no part has. */
export function compositeAction(actions: readonly Action[]): Action {
  const kinds: Record<string, InputKinds[string]> = {};
  const outputs: Record<string, string> = {};
  for (const part of PARTS) {
    const { action, takes } = part;
    const table = tableOf(action, actions);
    refuseUnsorted(part, Object.keys(table.inputs.kinds));
    for (const name of takes) {
      const kind = table.inputs.kinds[name];
      if (kind === undefined) throw new Error(`${action} has no input "${name}"`);
      const known = kinds[name] ?? kind;
      if (known.default !== kind.default)
        throw new Error(`parts differ in the default of "${name}"`);
      const about = ABOUT[name] ?? known.about;
      if (about !== ABOUT[name] && about !== kind.about)
        throw new Error(`parts differ in what "${name}" is: give ABOUT a text for all`);
      kinds[name] = { ...known, about, required: known.required || kind.required };
    }
    for (const [name, about] of Object.entries(table.outputs)) outputs[name] ??= about;
  }
  return { name: 'flet-testflight', inputs: { kinds, rules: [] }, outputs };
}

/** Rows of each part, input and reason, for the inputs that the composite has not. */
export function leftOutRows(): string[][] {
  return PARTS.flatMap(({ action, leaves }) => {
    const reasons = Map.groupBy(Object.entries(leaves), ([, reason]) => reason);
    return [...reasons].map(([reason, inputs]) => [
      action,
      inputs.map(([name]) => `\`${name}\``).join(', '),
      reason,
    ]);
  });
}

/** Every input of a part is taken, filled in, or left out with a reason. */
function refuseUnsorted({ action, takes, from = {}, leaves }: Part, known: readonly string[]) {
  const sorted = [...takes, ...Object.keys(from), ...Object.keys(leaves)];
  const unsorted = known.filter((name) => !sorted.includes(name));
  const unknown = sorted.filter((name) => !known.includes(name));
  const twice = sorted.filter((name, index) => sorted.indexOf(name) !== index);
  const wrong = [...unsorted, ...unknown, ...twice].join(', ');
  if (wrong !== '') throw new Error(`${action}: take, fill in or leave out each once: ${wrong}`);
}

/** The whole action.yml; `sections` are its inputs and outputs, as they stand in every action.yml. */
export function compositeYaml(
  actions: readonly Action[],
  descriptions: (kind: InputKinds[string]) => string,
): string {
  const { inputs, outputs } = compositeAction(actions);
  const document = {
    ...HEAD,
    inputs: Object.fromEntries(
      Object.entries(inputs.kinds).map(([name, kind]) => [
        name,
        {
          description: descriptions(kind),
          ...(kind.default === undefined ? {} : { default: kind.default }),
        },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, about]) => [
        name,
        { description: about, value: valueOf(name, actions) },
      ]),
    ),
    runs: { using: 'composite', steps: PARTS.map(stepOf) },
    branding: BRANDING,
  };
  return `# Written by "npm run docs" from .github/scripts/composite.ts and the tables of the parts.\n${stringify(document, { lineWidth: 0 })}`;
}

function stepOf({ action, name, takes, from = {} }: Part): object {
  return {
    name,
    id: action,
    uses: `$/actions/${action}`,
    with: Object.fromEntries([
      ...Object.entries(from).map(([input, part]) => [input, `\${{ ${outputOf(part, input)} }}`]),
      ...takes.map((input) => [input, `\${{ inputs.${input} }}`]),
    ]),
  };
}

/** The expression of an output: the last part that ran among those that give it. */
function valueOf(output: string, actions: readonly Action[]): string {
  const giving = PARTS.filter(({ action }) => output in tableOf(action, actions).outputs);
  const places = giving.toReversed().map(({ action }) => outputOf(action, output));
  return `\${{ ${places.join(' || ')} }}`;
}

const outputOf = (action: string, output: string): string => `steps.${action}.outputs.${output}`;

function tableOf(name: string, actions: readonly Action[]): Action {
  const found = actions.find((action) => action.name === name);
  if (found === undefined) throw new Error(`there is no action "${name}"`);
  return found;
}
