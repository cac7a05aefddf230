/** The values that the expressions of a template refer to. */

export interface Reference {
  readonly context: 'env' | 'inputs' | 'needs' | 'secrets' | 'steps' | 'vars';
  /** After the context: the name, and for an output of a step or job the output's. */
  readonly names: readonly string[];
}

/** A secret or variable whose name is made when the job runs, such as `secrets[matrix.key]`. */
export interface ComputedReference {
  readonly context: 'secrets' | 'vars';
  readonly expression: string;
}

const EXPRESSION = /\$\{\{(.*?)\}\}/gs;
const NAMED = /\b(secrets|vars|env|inputs)(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/g;
const OUTPUT =
  /\b(steps|needs)\.([A-Za-z_][\w-]*)\.outputs(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/g;
const COMPUTED = /\b(secrets|vars)\[\s*(?!')/g;

/** A bare condition is an expression without its marks. */
export function expressionsIn(template: string): string[] {
  return [...template.matchAll(EXPRESSION)].map(([, expression = '']) => expression);
}

export function referencesIn(expression: string): Reference[] {
  const named = [...expression.matchAll(NAMED)].map(([, context, plain, quoted]) => ({
    context: context as Reference['context'],
    names: [plain ?? quoted ?? ''],
  }));
  const outputs = [...expression.matchAll(OUTPUT)].map(
    ([, context, owner = '', plain, quoted]) => ({
      context: context as Reference['context'],
      names: [owner, plain ?? quoted ?? ''],
    }),
  );
  return [...named, ...outputs];
}

export function computedIn(expression: string): ComputedReference[] {
  return [...expression.matchAll(COMPUTED)].map((match) => {
    const start = match.index + match[0].length;
    return {
      context: match[1] as ComputedReference['context'],
      expression: expression.slice(start, closingBracket(expression, start)),
    };
  });
}

function closingBracket(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '[') depth++;
    else if (text[at] === ']') depth--;
    if (depth === 0) return at;
  }
  return text.length;
}
