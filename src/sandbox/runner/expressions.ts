/** GitHub's own expression evaluator, with contexts given as plain JSON values. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Contexts = Readonly<Record<string, Json>>;

export interface ExpressionFunction {
  readonly name: string;
  readonly minArgs: number;
  readonly maxArgs: number;
  readonly call: (...args: string[]) => Json;
}

export interface Scope {
  readonly contexts: Contexts;
  readonly functions?: readonly ExpressionFunction[];
}

const statusFunctions = new Set(['success', 'failure', 'always', 'cancelled']);

function toData(value: Json): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

function toJson(value: data.ExpressionData): Json {
  return JSON.parse(JSON.stringify(value, data.replacer)) as Json;
}

/** Evaluates the text between `${{` and `}}`; an error names it. */
function evaluateExpression(expression: string, scope: Scope): data.ExpressionData {
  try {
    return parseAndEvaluate(expression, scope);
  } catch (error) {
    const problem = (error as Error).message;
    throw new Error(`The template is not valid: \${{ ${expression} }}: ${problem}`, {
      cause: error,
    });
  }
}

function parseAndEvaluate(expression: string, scope: Scope): data.ExpressionData {
  const functions = (scope.functions ?? []).map(({ name, minArgs, maxArgs, call }) => ({
    name: name.toLowerCase(),
    minArgs,
    maxArgs,
    call: (...args: data.ExpressionData[]) =>
      toData(call(...args.map((argument) => argument.coerceString()))),
  }));
  const names = Object.keys(scope.contexts);
  const tree = new Parser(new Lexer(expression).lex().tokens, names, functions).parse();
  const contexts = new data.Dictionary(
    ...names.map((key) => ({ key, value: toData(scope.contexts[key] ?? null) })),
  );
  return new Evaluator(
    tree,
    contexts,
    new Map(functions.map((each) => [each.name, each])),
  ).evaluate();
}

interface Piece {
  readonly kind: 'text' | 'expression';
  readonly text: string;
}

function closingMarker(template: string, from: number): number {
  let quoted = false;
  for (let at = from; at < template.length; at++) {
    if (template[at] === "'") quoted = !quoted;
    else if (!quoted && template.startsWith('}}', at)) return at;
  }
  throw new Error(`The expression is not closed: ${template.slice(from - 3)}`);
}

function pieces(template: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (;;) {
    const open = template.indexOf('${{', at);
    if (open === -1) break;
    const close = closingMarker(template, open + 3);
    if (open > at) found.push({ kind: 'text', text: template.slice(at, open) });
    found.push({ kind: 'expression', text: template.slice(open + 3, close).trim() });
    at = close + 2;
  }
  if (at < template.length) found.push({ kind: 'text', text: template.slice(at) });
  return found;
}

/** A template that is one expression and nothing else keeps the type of its value. */
export function evaluateTemplate(template: string, scope: Scope): Json {
  const parts = pieces(template);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'expression') {
    return toJson(evaluateExpression(only.text, scope));
  }
  return parts
    .map(({ kind, text }) =>
      kind === 'text' ? text : evaluateExpression(text, scope).coerceString(),
    )
    .join('');
}

export function evaluateText(template: string, scope: Scope): string {
  return toData(evaluateTemplate(template, scope)).coerceString();
}

function asExpression(condition: string): string {
  const parts = pieces(condition.trim());
  const [only] = parts;
  if (parts.every(({ kind }) => kind === 'text')) return condition.trim();
  if (parts.length === 1 && only !== undefined) return only.text;
  // Text around the markers makes a string of the whole on GitHub, and a string is true.
  return `'${condition.replaceAll("'", "''")}'`;
}

function namesStatusFunction(expression: string): boolean {
  const { tokens } = new Lexer(expression).lex();
  return tokens.some(
    ({ lexeme }, index) =>
      statusFunctions.has(lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === '(',
  );
}

/** An `if:`; where it names no status function, `success()` is understood. */
export function evaluateCondition(condition: string | undefined, scope: Scope): boolean {
  const written = asExpression(condition ?? '');
  if (written === '') return truthy(evaluateExpression('success()', scope));
  const full = namesStatusFunction(written) ? written : `success() && (${written})`;
  return truthy(evaluateExpression(full, scope));
}

function truthy(value: data.ExpressionData): boolean {
  const json = toJson(value);
  return typeof json === 'object' ? json !== null : Boolean(json);
}

/** The four status functions, for a job (or a step's job) in the given state. */
export function statusFunctionsFor(
  status: 'success' | 'failure' | 'cancelled' | 'skipped',
): ExpressionFunction[] {
  const answers = {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
    always: true,
  };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: name === 'always' || name === 'cancelled' ? 0 : 255,
    call: () => answer,
  }));
}
