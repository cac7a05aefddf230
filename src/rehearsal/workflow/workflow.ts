/** A workflow as the rehearsal understands it. */
import type { Json } from '../../sandbox/runner/expressions.ts';

export type Templates = Readonly<Record<string, string>>;

export interface Step {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly if: string | undefined;
  readonly uses: string | undefined;
  readonly with: Templates;
  readonly run: string | undefined;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  readonly env: Templates;
  readonly continueOnError: Json;
  readonly timeoutMinutes: Json;
}

export interface Job {
  readonly id: string;
  readonly name: string | undefined;
  readonly needs: readonly string[];
  readonly if: string | undefined;
  readonly runsOn: Json;
  readonly matrix: Json;
  readonly failFast: Json;
  readonly env: Templates;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  readonly outputs: Templates;
  readonly continueOnError: Json;
  readonly timeoutMinutes: Json;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  readonly name: string;
  readonly event: string;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly env: Templates;
  readonly jobs: readonly Job[];
}

/** All that keeps a workflow from being rehearsed; found before anything runs. */
export class WorkflowRefused extends Error {
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    super(`${file} cannot be rehearsed:\n${problems.map((each) => `  - ${each}`).join('\n')}`);
    this.problems = problems;
  }
}
