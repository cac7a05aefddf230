/**
 * Runs actions and scripts one after another on one (simulated) machine, as GitHub's runner does
 * for one job: the environment grows, masks stay, posts run last in reverse.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { readActionMetadata } from './action-metadata.ts';
import type { ActionMetadata } from './action-metadata.ts';
import { resolveInputs } from './action-inputs.ts';
import { evaluateText } from './expressions.ts';
import type { Scope } from './expressions.ts';
import { contextVariables, eventFile, gitHubContext, runnerContext } from './github-context.ts';
import type { GitHubContext } from './github-context.ts';
import { SecretMasker } from './masks.ts';
import type {
  ActionOptions,
  PostOptions,
  RunnerOptions,
  ScriptOptions,
  StepOptions,
} from './runner-options.ts';
import { repository } from '../own-code.ts';
import { createRunnerFolders, filesBelow } from './runner-folders.ts';
import type { RunnerFolders } from './runner-folders.ts';
import { runStep } from './run-step.ts';
import type { StepResult } from './run-step.ts';

export type { ActionOptions, RunnerOptions, StepOptions } from './runner-options.ts';
export type { StepResult } from './run-step.ts';

interface RegisteredPost {
  readonly action: ActionMetadata;
  readonly script: string;
  readonly options: ActionOptions;
  readonly main: StepResult;
}

export class Runner {
  readonly folders: RunnerFolders;
  readonly masker = new SecretMasker();
  readonly github: GitHubContext;
  readonly runner: GitHubContext;
  readonly results: StepResult[] = [];
  readonly #options: RunnerOptions;
  readonly #exported: Record<string, string> = {};
  readonly #path: string[] = [];
  readonly #posts: RegisteredPost[] = [];
  #steps = 0;

  constructor(options: RunnerOptions, folders: RunnerFolders) {
    this.#options = options;
    this.folders = folders;
    this.github = gitHubContext(folders, options.github);
    this.runner = runnerContext(options.os, folders);
    for (const secret of [this.github['token'] ?? '', ...(options.secrets ?? [])]) {
      this.masker.add(secret.trim());
    }
  }

  /** The variables that steps have exported so far through GITHUB_ENV. */
  get exported(): Readonly<Record<string, string>> {
    return { ...this.#exported };
  }

  /**
   * A variable of the machine or the job, as the next step will find it; empty where there is none.
   */
  variable(name: string): string {
    return this.#exported[name] ?? this.#options.env?.[name] ?? '';
  }

  /** Exports variables as a step of the job would through GITHUB_ENV. */
  export(variables: Readonly<Record<string, string>>): void {
    Object.assign(this.#exported, variables);
  }

  /** The number of actions that still have a post to run. */
  get owedPosts(): number {
    return this.#posts.length;
  }

  async runAction(options: ActionOptions): Promise<StepResult> {
    const action = await readActionMetadata(actionFolder(options.action));
    const main = await this.#runNode(action, action.main, options, 'main', {});
    if (action.post !== undefined) {
      this.#posts.push({ action, script: action.post, options, main });
    }
    return main;
  }

  runScript({ file, args, workingDirectory, ...options }: ScriptOptions): Promise<StepResult> {
    const cwd = resolve(this.folders.workspace, workingDirectory ?? '');
    if (!existsSync(cwd)) {
      throw new Error(
        `An error occurred trying to start process '${file}' with working directory '${cwd}'. No such file or directory`,
      );
    }
    return this.#run({
      kind: 'script',
      file,
      args,
      cwd,
      variables: {},
      warnings: [],
      phase: 'main',
      options,
    });
  }

  /** All posts, the last registered first, each also after a failure. */
  async runPosts(): Promise<StepResult[]> {
    const results: StepResult[] = [];
    while (this.#posts.length > 0) {
      const result = await this.runLastPost();
      if (result !== undefined) results.push(result);
    }
    return results;
  }

  /** The post of the action that ran last and whose post is still to come. */
  async runLastPost({ mayRun = () => true, ...changes }: PostOptions = {}): Promise<
    StepResult | undefined
  > {
    const post = this.#posts.pop();
    if (post === undefined || !mayRun(post.action.postIf)) return undefined;
    const { action, script, options, main } = post;
    const name = `Post ${options.name ?? action.name}`;
    changes.onStart?.(name);
    // The cancellation of the main phase does not cancel its post.
    const again: ActionOptions = {
      ...options,
      name,
      signal: changes.signal,
      cancelAfterMs: undefined,
      onLine: changes.onLine ?? options.onLine,
    };
    return this.#runNode(action, script, again, 'post', main.state);
  }

  files(): Promise<string[]> {
    return filesBelow(this.folders.root);
  }

  #runNode(
    action: ActionMetadata,
    script: string,
    options: ActionOptions,
    phase: 'main' | 'post',
    state: Readonly<Record<string, string>>,
  ): Promise<StepResult> {
    const given = typeof options.with === 'function' ? options.with() : (options.with ?? {});
    const scope = this.#scopeOfDefaults(options.scope?.());
    const inputs = resolveInputs(action, given, (template) => evaluateText(template, scope));
    const states = Object.entries(state).map(([key, value]) => [`STATE_${key}`, value] as const);
    return this.#run({
      kind: 'action',
      file: process.execPath,
      args: [resolve(action.folder, script)],
      cwd: this.folders.workspace,
      variables: { ...inputs.variables, ...Object.fromEntries(states) },
      warnings: phase === 'main' ? [...inputs.warnings, ...preWarning(action)] : [],
      phase,
      options: { ...options, name: options.name ?? action.name },
    });
  }

  #scopeOfDefaults({ contexts, functions = [] }: Scope = { contexts: {} }): Scope {
    const { matrix = {}, strategy = {}, job = {} } = contexts;
    const github = { event: this.#options.event ?? {}, ...this.github };
    return {
      contexts: { github, runner: { ...this.runner }, matrix, strategy, job },
      functions: functions.filter(({ name }) => name === 'hashFiles'),
    };
  }

  async #run(step: {
    kind: 'action' | 'script';
    file: string;
    args: readonly string[];
    cwd: string;
    variables: Readonly<Record<string, string>>;
    warnings: readonly string[];
    phase: 'main' | 'post';
    options: StepOptions;
  }): Promise<StepResult> {
    const { options } = step;
    const id = options.id ?? `__step_${++this.#steps}`;
    const github = { ...this.github, action: id };
    const env = {
      ...this.#machineVariables(options.env),
      ...contextVariables(github, this.runner),
      ...step.variables,
    };
    const result = await runStep({
      ...step,
      ...options,
      id,
      env,
      masker: this.masker,
      commandFiles: this.folders.commandFiles,
      cancelTimes: this.#options.cancelTimes,
      died: this.#options.died,
    });
    Object.assign(this.#exported, result.env);
    this.#path.push(...result.path);
    this.results.push(result);
    return result;
  }

  /** Nothing of the developer's own environment is handed on but the tail of PATH. */
  #machineVariables(stepEnv: StepOptions['env']): Record<string, string> {
    const { folders } = this;
    const variables: Record<string, string> = {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      HOME: folders.home,
      LANG: 'en_US.UTF-8',
      TMPDIR: folders.systemTemp,
      ...this.#options.env,
      ...this.#exported,
      ...stepEnv,
    };
    const directories = [
      ...new Set([...this.#path].reverse()),
      ...(this.#options.tools === undefined ? [] : [this.#options.tools]),
      ...(variables['PATH'] ?? process.env['PATH'] ?? '').split(delimiter),
    ];
    return { ...variables, PATH: directories.join(delimiter) };
  }
}

function preWarning({ hasPre, name }: ActionMetadata): string[] {
  return hasPre ? [`\`pre\` execution is not supported for local action from '${name}'`] : [];
}

function actionFolder(action: string): string {
  return isAbsolute(action) ? action : join(repository, 'actions', action);
}

export async function createRunner(options: RunnerOptions): Promise<Runner> {
  const folders = await createRunnerFolders(options.root);
  await writeFile(eventFile(folders), JSON.stringify(options.event ?? {}));
  return new Runner(options, folders);
}
