/** What the runner reads of an action.yml. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface ActionInput {
  readonly name: string;
  readonly default: string | undefined;
  readonly deprecationMessage: string | undefined;
}

export interface ActionMetadata {
  readonly folder: string;
  readonly name: string;
  readonly inputs: readonly ActionInput[];
  readonly outputs: readonly string[];
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: string;
}

type Section = Readonly<Record<string, unknown>>;

function section(value: unknown): Section {
  return typeof value === 'object' && value !== null ? (value as Section) : {};
}

function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

async function readDefinition(folder: string): Promise<Section> {
  for (const file of ['action.yml', 'action.yaml']) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (text !== undefined) return section(parse(text));
  }
  throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${folder}'.`);
}

export async function readActionMetadata(folder: string): Promise<ActionMetadata> {
  const definition = await readDefinition(folder);
  const runs = section(definition['runs']);
  const using = scalar(runs['using']) ?? '';
  if (using.toLowerCase() !== 'node24') {
    throw new Error(`${folder}: this runner runs node24 actions only, not '${using}'.`);
  }
  if (runs['pre'] !== undefined) {
    throw new Error(`${folder}: 'runs.pre' is not supported; the runner skips it for ./ actions.`);
  }
  const main = scalar(runs['main']);
  if (main === undefined) throw new Error(`${folder}: 'runs.main' is required for node24.`);
  return {
    folder,
    name: scalar(definition['name']) ?? '',
    inputs: Object.entries(section(definition['inputs'])).map(([name, input]) => ({
      name,
      default: scalar(section(input)['default']),
      deprecationMessage: scalar(section(input)['deprecationMessage']),
    })),
    outputs: Object.keys(section(definition['outputs'])),
    main,
    post: scalar(runs['post']),
    postIf: scalar(runs['post-if']) ?? 'always()',
  };
}
