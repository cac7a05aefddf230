/** The contexts that a job's templates are evaluated in. */
import {
  evaluateTemplate,
  evaluateText,
  statusFunctionsFor,
} from '../../sandbox/runner/expressions.ts';
import type { Contexts, Json, Scope } from '../../sandbox/runner/expressions.ts';
import type { Combination } from './matrix.ts';
import type { Result } from './records.ts';
import type { Templates } from './workflow.ts';

/** The values that a workflow run knows before its first job. */
export interface WorkflowValues {
  readonly github: Readonly<Record<string, Json>>;
  readonly event: Json;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, Json>>;
}

export interface NeededJob {
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
}

export function workflowContexts(
  values: WorkflowValues,
  needs: Readonly<Record<string, NeededJob>>,
): Record<string, Json> {
  return {
    github: { event: values.event, ...values.github },
    inputs: { ...values.inputs },
    vars: { ...values.vars },
    secrets: { ...values.secrets, GITHUB_TOKEN: values.github['token'] ?? '' },
    needs: Object.fromEntries(
      Object.entries(needs).map(([id, { result, outputs }]) => [
        id,
        { result, outputs: { ...outputs } },
      ]),
    ),
  };
}

export function matrixContexts(
  combination: Combination,
  {
    index,
    total,
    failFast,
    maxParallel,
  }: { index: number; total: number; failFast: boolean; maxParallel: number },
): Record<string, Json> {
  return {
    matrix: { ...combination },
    strategy: {
      'fail-fast': failFast,
      'job-index': index,
      'job-total': total,
      'max-parallel': maxParallel,
    },
  };
}

export function scopeFor(
  contexts: Contexts,
  status: Result,
  functions: Scope['functions'] = [],
): Scope {
  return { contexts, functions: [...functions, ...statusFunctionsFor(status)] };
}

export function evaluateAll(templates: Templates, scope: Scope): Record<string, string> {
  return Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [name, evaluateText(template, scope)]),
  );
}

/** Evaluates the strings of a YAML value, however deep they stand. */
export function evaluateDeep(value: Json, scope: Scope): Json {
  if (typeof value === 'string') {
    return value.includes('${{') ? evaluateTemplate(value, scope) : value;
  }
  if (Array.isArray(value)) return value.map((each) => evaluateDeep(each, scope));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, evaluateDeep(each, scope)]),
  );
}
