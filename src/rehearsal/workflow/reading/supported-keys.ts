/** Keys that GitHub allows but the rehearsal does not play are refused by name. */
import type { Json } from '../../../sandbox/runner/expressions.ts';

const workflowKeys = [
  'concurrency',
  'defaults',
  'description',
  'env',
  'jobs',
  'name',
  'on',
  'permissions',
  'run-name',
];
const jobKeys = [
  'concurrency',
  'continue-on-error',
  'defaults',
  'env',
  'environment',
  'if',
  'name',
  'needs',
  'outputs',
  'permissions',
  'runs-on',
  'secrets',
  'services',
  'steps',
  'strategy',
  'timeout-minutes',
  'uses',
  'with',
];
const stepKeys = [
  'continue-on-error',
  'env',
  'id',
  'if',
  'name',
  'run',
  'shell',
  'timeout-minutes',
  'uses',
  'with',
  'working-directory',
];

export function unsupportedKeys(workflow: Readonly<Record<string, Json>>): string[] {
  const problems = strangers('the workflow', workflow, workflowKeys);
  for (const [id, job] of Object.entries(workflow['jobs'] ?? {})) {
    problems.push(...strangers(`job ${id}`, job, jobKeys));
    const steps: readonly Json[] = (job as { steps?: Json[] }).steps ?? [];
    steps.forEach((step, index) => {
      problems.push(...strangers(`job ${id}, step ${index + 1}`, step, stepKeys));
    });
  }
  return problems;
}

function strangers(place: string, value: Json, known: readonly string[]): string[] {
  return Object.keys(value ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => `${place}: "${key}" is not supported by the rehearsal`);
}
