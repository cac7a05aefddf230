/** GitHub's own workflow parser, asked for what it finds wrong. */
import { basename } from 'node:path';

export async function gitHubProblems(file: string, content: string): Promise<string[]> {
  // Imported late: it loads only after json-imports.ts has done its work.
  const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } =
    await import('@actions/workflow-parser');
  const parsed = parseWorkflow({ name: basename(file), content }, new NoOperationTraceWriter());
  const found = parsed.context.errors.getErrors().map(({ message }) => message);
  if (found.length > 0 || parsed.value === undefined) return found;
  const converted = await convertWorkflowTemplate(parsed.context, parsed.value);
  return (converted.errors ?? []).map(({ Message }) => Message);
}
