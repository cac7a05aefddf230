/** The permissions of a job's token, and the actions that need more than it has. */
import type { Json } from '../../../sandbox/runner/expressions.ts';
import type { ActionDouble } from '../doubles/double.ts';
import type { Permissions } from '../steps/step-run.ts';

const ALL = ['actions', 'attestations', 'contents', 'id-token', 'issues', 'packages', 'pages'];

/**
 * The permissions under `permissions:`; nothing where the key is missing, when the settings of the
 * repository decide, which nobody knows here.
 */
export function permissionsOf(job: Json, workflow: Json): Permissions | undefined {
  const written = job ?? workflow;
  if (written === null) return undefined;
  if (written === 'write-all' || written === 'read-all') {
    const access = written === 'write-all' ? 'write' : 'read';
    return Object.fromEntries(ALL.map((name) => [name, access]));
  }
  return typeof written === 'object' && !Array.isArray(written) ? (written as Permissions) : {};
}

/** The error of an action whose token may not do what it is about to do. */
export function lacksPermission(
  action: string,
  { needs = {} }: Pick<ActionDouble, 'needs'>,
  permissions: Permissions | undefined,
): string | undefined {
  if (permissions === undefined) return undefined;
  const lacking = Object.entries(needs).filter(([name, wanted]) => {
    const access = permissions[name] ?? 'none';
    return wanted === 'write' ? access !== 'write' : access === 'none';
  });
  if (lacking.length === 0) return undefined;
  const lines = lacking.map(([name, wanted]) => `${name}: ${wanted}`).join(', ');
  return `Resource not accessible by integration: ${action} needs \`${lines}\` under \`permissions\` of the job.`;
}
