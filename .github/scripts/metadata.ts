/**
 * Checks what GitHub's runner reads of each action: the metadata pass GitHub's own parser, all run
 * on one Node, every entry file is there and tracked, and every description is a sentence.
 */
import '../../src/rehearsal/json-imports.ts';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parse } from 'yaml';

const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
const { NoOperationTraceWriter } = await import('@actions/workflow-parser/templates/trace-writer');

const LONGEST_DESCRIPTION = 125;

interface Metadata {
  readonly name?: string;
  readonly description?: string;
  readonly author?: string;
  readonly branding?: { readonly icon?: string; readonly color?: string };
  readonly inputs?: Readonly<Record<string, { readonly description?: string } | null>>;
  readonly outputs?: Readonly<Record<string, { readonly description?: string } | null>>;
  readonly runs?: Readonly<Record<'using' | 'main' | 'post', string | undefined>> & {
    readonly steps?: readonly { readonly uses?: string }[];
  };
}

const tracked = new Set(
  execFileSync('git', ['ls-files', 'dist'], { encoding: 'utf8' }).split('\n').filter(Boolean),
);
const files = globSync('actions/*/action.yml').toSorted();
const sources = globSync('src/actions/*/main.ts').map((path) => path.split('/')[2]);
const problems = files.flatMap((file) => {
  const content = readFileSync(file, 'utf8');
  const { context } = parseAction({ name: file, content }, new NoOperationTraceWriter());
  return [
    ...context.errors.getErrors().map(({ message }) => message),
    ...problemsOf(file, parse(content) as Metadata).map((problem) => `${file}: ${problem}`),
  ];
});
for (const action of sources) {
  if (!files.includes(`actions/${action}/action.yml`)) problems.push(`${action} has no action.yml`);
}
const stray = globSync('dist/**/*').filter((path) => statSync(path).isFile() && !tracked.has(path));
problems.push(...stray.map((path) => `${path} is not tracked`));
problems.forEach((problem) => console.error(problem));
if (problems.length > 0) process.exitCode = 1;

function problemsOf(file: string, metadata: Metadata): string[] {
  const { runs, branding } = metadata;
  const texts = { name: metadata.name, description: metadata.description, author: metadata.author };
  const described = { ...metadata.inputs, ...metadata.outputs };
  return [
    ...Object.entries(texts).flatMap(([key, value]) => (value ? [] : [`lacks ${key}`])),
    ...((metadata.description?.length ?? 0) > LONGEST_DESCRIPTION
      ? [
          `its description is longer than ${LONGEST_DESCRIPTION} characters, which the Marketplace cuts`,
        ]
      : []),
    ...(branding?.icon && branding.color ? [] : ['lacks branding']),
    ...(runs?.using === 'composite' ? stepProblems(runs.steps ?? []) : entryProblems(file, runs)),
    ...Object.entries(described).flatMap(([id, entry]) =>
      entry?.description?.endsWith('.') ? [] : [`${id}: the description is no sentence`],
    ),
  ];
}

function entryProblems(file: string, runs: Metadata['runs']): string[] {
  return [
    ...(runs?.using === 'node24' ? [] : [`runs on ${runs?.using}, the suite runs on node24`]),
    ...[runs?.main, runs?.post].flatMap((entry) => {
      if (entry === undefined) return [];
      const path = normalize(join(dirname(file), entry));
      return tracked.has(path) ? [] : [`${path} is not tracked`];
    }),
    ...(runs?.main ? [] : ['has no main']),
  ];
}

/** A tag, a commit and a fork must all lead to parts of the same commit, which `$/` does. */
function stepProblems(steps: readonly { readonly uses?: string }[]): string[] {
  return steps.flatMap(({ uses = 'nothing' }) => {
    const [, action] = /^\$\/actions\/([\w-]+)$/.exec(uses) ?? [];
    return action !== undefined && files.includes(`actions/${action}/action.yml`)
      ? []
      : [`a step uses ${uses}, and not an action of this repository by $/actions/`];
  });
}
