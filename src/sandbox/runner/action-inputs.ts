/** From `with:` and the declared inputs to the INPUT_ variables of the process. */
import type { AnyAction } from './action-metadata.ts';

export interface ResolvedInputs {
  readonly variables: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

export function resolveInputs(
  action: Pick<AnyAction, 'inputs'>,
  given: Readonly<Record<string, string>>,
  evaluateDefault: (template: string) => string,
): ResolvedInputs {
  const variables: Record<string, string> = {};
  const warnings: string[] = [];
  const declared = new Map(action.inputs.map((input) => [input.name.toLowerCase(), input]));
  for (const [name, value] of Object.entries(given)) {
    const input = declared.get(name.toLowerCase());
    if (input?.deprecationMessage !== undefined) {
      warnings.push(
        `Input '${name}' has been deprecated with message: ${input.deprecationMessage}`,
      );
    }
    variables[inputVariable(name)] = value;
  }
  const unknown = Object.keys(given).filter((name) => !declared.has(name.toLowerCase()));
  if (unknown.length > 0) {
    const valid = action.inputs.map(({ name }) => `'${name}'`).join(', ');
    const names = unknown.map((name) => `'${name}'`).join(', ');
    warnings.push(`Unexpected input(s) ${names}, valid inputs are [${valid}]`);
  }
  // An input that is given but empty suppresses its default, as on GitHub.
  for (const input of action.inputs) {
    variables[inputVariable(input.name)] ??= evaluateDefault(input.default ?? '');
  }
  return { variables, warnings };
}

/** Spaces become underscores; hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
