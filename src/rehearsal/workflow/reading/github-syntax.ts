/** GitHub's own workflow parser, asked for what it finds wrong. */
import { basename } from 'node:path';
import { suggestion } from '../../suggestion.ts';

const CONTEXTS = [
  'env',
  'github',
  'inputs',
  'job',
  'jobs',
  'matrix',
  'needs',
  'runner',
  'secrets',
  'steps',
  'strategy',
  'vars',
];

export async function gitHubProblems(file: string, content: string): Promise<string[]> {
  // Imported late: it loads only after json-imports.ts has done its work.
  const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } =
    await import('@actions/workflow-parser');
  const parsed = parseWorkflow({ name: basename(file), content }, new NoOperationTraceWriter());
  const found = parsed.context.errors.getErrors().map(({ message }) => message);
  if (found.length > 0 || parsed.value === undefined) return found.map(withCure);
  const converted = await convertWorkflowTemplate(parsed.context, parsed.value);
  return (converted.errors ?? []).map(({ Message }) => withCure(Message));
}

/** GitHub names a context that it does not know at a place, but not the way out. */
function withCure(message: string): string {
  const [, name] = /Unrecognized named-value: '([^']+)'/.exec(message) ?? [];
  if (name === undefined) return message;
  if (name === 'secrets') {
    return `${message}. A condition does not see secrets: put the secret into \`env\` of the job and compare env.NAME there`;
  }
  const cure = CONTEXTS.includes(name)
    ? `. The context "${name}" is not there at this place`
    : suggestion(name, CONTEXTS) || `. A text stands in single quotes: '${name}'`;
  return `${message}${cure}`;
}
