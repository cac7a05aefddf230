/** The input tables of Slipway's actions, and the outputs that their action.yml names. */
import { join } from 'node:path';
import { hasAction, readAction } from '../../sandbox/runner/action-metadata.ts';
import type { AnyAction } from '../../sandbox/runner/action-metadata.ts';
import { ownReference, slipway } from '../workflow/actions/repository.ts';
import type { Step } from '../workflow/workflow.ts';

/** The parts of a table that the search for mistakes reads. */
interface InputKind {
  readonly form: string;
  readonly type: { readonly type: string };
  readonly secret: boolean;
  readonly required: boolean;
  readonly default: string | undefined;
  readonly environment: string | undefined;
  /** Present where an earlier step of the job can stand in for the input. */
  readonly defaultFrom: object | undefined;
  readonly parse: (
    raw: string,
    reading: { readonly workspace: string; readonly mask: () => void },
  ) => unknown;
}

export interface OwnAction {
  readonly name: string;
  readonly inputs: Readonly<Record<string, InputKind | undefined>>;
  readonly outputs: readonly string[];
}

type Table = { readonly inputs: { readonly kinds: object } };

const tables: Readonly<Record<string, () => Promise<Table>>> = {
  'appcenter-release': () => import('../../actions/appcenter-release/inputs.ts'),
  'appstore-release': () => import('../../actions/appstore-release/inputs.ts'),
  'appstore-upload': () => import('../../actions/appstore-upload/inputs.ts'),
  'flet-build-ipa': () => import('../../actions/flet-build-ipa/inputs.ts'),
  'next-build-number': () => import('../../actions/next-build-number/inputs.ts'),
  'setup-signing': () => import('../../actions/setup-signing/inputs.ts'),
  'testflight-distribute': () => import('../../actions/testflight-distribute/inputs.ts'),
};

/** The name of the action of ours that a step uses. */
export function ownNameOf({ uses = '' }: Step): string | undefined {
  const path = ownReference(uses)?.path ?? /^[.$]\/(.+)$/.exec(uses)?.[1] ?? '';
  return /^actions\/([\w-]+)$/.exec(path)?.[1];
}

/** Nothing where the step uses none of ours. */
export async function ownActionOf(step: Step): Promise<OwnAction | undefined> {
  const name = ownNameOf(step);
  const folder = join(slipway, 'actions', name ?? '');
  if (name === undefined || !hasAction(folder)) return undefined;
  const action = await readAction(folder);
  const outputs = action.kind === 'node' ? action.outputs : Object.keys(action.outputs);
  const inputs = (await tables[name]?.())?.inputs.kinds ?? textsNamed(action.inputs);
  return { name, inputs: { ...inputs }, outputs };
}

/** The inputs of a composite action, which has no table: of those only the names are known. */
function textsNamed(inputs: AnyAction['inputs']): OwnAction['inputs'] {
  const text: InputKind = {
    form: 'text',
    type: { type: 'string' },
    secret: false,
    required: false,
    default: undefined,
    environment: undefined,
    defaultFrom: undefined,
    parse: (raw) => raw,
  };
  return Object.fromEntries(inputs.map(({ name }) => [name, text]));
}
