/** Inputs under workflow_dispatch and workflow_call: their declarations, and the values they get. */
import type { Json } from '../../../sandbox/runner/expressions.ts';
import { listOf, scalar, section } from '../reading/yaml-values.ts';
import type { WorkflowInput } from '../workflow.ts';

export function readInputs(inputs: Json | undefined): Record<string, WorkflowInput> {
  const entries = Object.entries(section(inputs)).map(([name, value]) => {
    const input = section(value);
    const declared: WorkflowInput = {
      type: scalar(input['type']) ?? 'string',
      required: input['required'] === true,
      default: input['default'],
      options: listOf(input['options']),
    };
    return [name, declared] as const;
  });
  return Object.fromEntries(entries);
}

/** GitHub's value of an input that nobody gives and that has no default. */
export function valueWithoutDefault({ type, options }: WorkflowInput): Json {
  if (type === 'boolean') return false;
  if (type === 'number') return 0;
  // The form that starts a workflow by hand selects the first option.
  return type === 'choice' ? (options[0] ?? '') : '';
}

/**
 * The value in the type of its input, as the context `inputs` has it. Throws for a value that GitHub
 * refuses.
 */
export function typedValue(name: string, { type, options }: WorkflowInput, value: Json): Json {
  const text = scalar(value) ?? '';
  const refuse = (wanted: string): never => {
    throw new Error(`The input "${name}" takes ${wanted}, not "${text}".`);
  };
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') return refuse('true or false');
    return text === 'true';
  }
  if (type === 'number') {
    const number = Number(text);
    return text.trim() === '' || Number.isNaN(number) ? refuse('a number') : number;
  }
  if (type === 'choice' && !options.includes(text)) return refuse(`one of ${options.join(', ')}`);
  return text;
}

/** The inputs of a start by hand. Throws with all that GitHub would refuse. */
export function dispatchInputs(
  declared: Readonly<Record<string, WorkflowInput>>,
  given: Readonly<Record<string, Json>>,
): Record<string, Json> {
  const unknown = Object.keys(given).filter((name) => declared[name] === undefined);
  if (unknown.length > 0) {
    throw new Error(
      `The event gives inputs that the workflow does not have: ${unknown.join(', ')}. It has: ${Object.keys(declared).join(', ') || 'none'}.`,
    );
  }
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const value = given[name] ?? input.default;
      if (value !== undefined && value !== null && value !== '') {
        return [name, typedValue(name, input, value)];
      }
      if (input.required && !['boolean', 'number', 'choice'].includes(input.type)) {
        throw new Error(
          `The input "${name}" is required and has no default, so that GitHub would ask for it. Give it by --inputs '{"${name}": "…"}'.`,
        );
      }
      return [name, valueWithoutDefault(input)];
    }),
  );
}

/** The context `github.event` has texts only, whatever the type of an input is. */
export function asTexts(inputs: Readonly<Record<string, Json>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, scalar(value) ?? '']),
  );
}
