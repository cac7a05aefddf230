/** Tables of the inputs, secrets and outputs of the workflows that other repositories call. */
import { parse } from 'yaml';
import { markdownTable } from './markdown-table.ts';

interface CalledWorkflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, Input>>;
      readonly secrets: Readonly<Record<string, Described & { readonly required?: boolean }>>;
      readonly outputs: Readonly<Record<string, Described>>;
    };
  };
}
interface Described {
  readonly description: string;
}
interface Input extends Described {
  readonly type: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
}

/** The three tables of a workflow, from its YAML. */
export function calledWorkflowTables(yaml: string): string {
  const { inputs, secrets, outputs } = (parse(yaml) as CalledWorkflow).on.workflow_call;
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.type,
    input.required === true ? '**required**' : shownDefault(input.default),
  ]);
  const secretRows = Object.entries(secrets).map(([name, { description, required }]) => [
    `\`${name}\``,
    description,
    required === true ? '**required**' : '',
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return [
    markdownTable(['input', 'what', 'type', 'default'], inputRows),
    markdownTable(['secret', 'what', ''], secretRows),
    markdownTable(['output', 'what'], outputRows),
  ].join('\n\n');
}

function shownDefault(value: Input['default']): string {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}
