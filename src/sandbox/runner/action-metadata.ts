/** The part of an action.yml that the runner reads. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface ActionInput {
  readonly name: string;
  readonly default: string | undefined;
  readonly deprecationMessage: string | undefined;
  readonly required: boolean;
}

interface Metadata {
  readonly folder: string;
  readonly name: string;
  readonly inputs: readonly ActionInput[];
}

/** An action in JavaScript. */
export interface ActionMetadata extends Metadata {
  readonly kind: 'node';
  readonly outputs: readonly string[];
  /** The runner leaves `pre` of a local action out, with a warning. */
  readonly hasPre: boolean;
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: string;
}

export interface CompositeMetadata extends Metadata {
  readonly kind: 'composite';
  /** The template of each output. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The steps as they stand in the file. */
  readonly steps: readonly unknown[];
}

export type AnyAction = ActionMetadata | CompositeMetadata;

type Section = Readonly<Record<string, unknown>>;

/** GitHub's runner starts all of them with the Node that it has: 24 by default since June 2026. */
const NODES = ['node12', 'node16', 'node20', 'node24'];
const DEFINITIONS = ['action.yml', 'action.yaml'];

function section(value: unknown): Section {
  return typeof value === 'object' && value !== null ? (value as Section) : {};
}

function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

export function hasAction(folder: string): boolean {
  return DEFINITIONS.some((file) => existsSync(join(folder, file)));
}

async function readDefinition(folder: string): Promise<Section> {
  for (const file of DEFINITIONS) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (text !== undefined) return section(parse(text));
  }
  throw new Error(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
  );
}

/** Throws for a folder without an action, and for an action that runs in a container. */
export async function readAction(folder: string): Promise<AnyAction> {
  const definition = await readDefinition(folder);
  const runs = section(definition['runs']);
  const metadata = {
    folder,
    name: scalar(definition['name']) ?? '',
    inputs: Object.entries(section(definition['inputs'])).map(([name, input]) => ({
      name,
      default: scalar(section(input)['default']),
      deprecationMessage: scalar(section(input)['deprecationMessage']),
      required: section(input)['required'] === true,
    })),
  };
  const outputs = section(definition['outputs']);
  const using = (scalar(runs['using']) ?? '').toLowerCase();
  if (using === 'composite') {
    const templates = Object.entries(outputs).map(([name, output]) => [
      name,
      scalar(section(output)['value']) ?? '',
    ]);
    const steps = Array.isArray(runs['steps']) ? (runs['steps'] as unknown[]) : [];
    return { ...metadata, kind: 'composite', outputs: Object.fromEntries(templates), steps };
  }
  if (!NODES.includes(using)) {
    throw new Error(
      `${folder}: this runner runs JavaScript and composite actions, not '${using}'.`,
    );
  }
  const main = scalar(runs['main']);
  if (main === undefined) throw new Error(`${folder}: 'runs.main' is required for ${using}.`);
  return {
    ...metadata,
    kind: 'node',
    outputs: Object.keys(outputs),
    hasPre: runs['pre'] !== undefined,
    main,
    post: scalar(runs['post']),
    postIf: scalar(runs['post-if']) ?? 'always()',
  };
}

/** Throws for whatever is not an action in JavaScript. */
export async function readActionMetadata(folder: string): Promise<ActionMetadata> {
  const action = await readAction(folder);
  if (action.kind === 'node') return action;
  throw new Error(`${folder}: this is a composite action, whose steps the workflow runs.`);
}
