/** The action that a step's `uses:` stands for. */
import { join } from 'node:path';
import { hasAction } from '../../../sandbox/runner/action-metadata.ts';
import { doubles } from '../doubles/catalogue.ts';
import type { ActionDouble } from '../doubles/double.ts';
import { ownReference, slipway } from './repository.ts';

export type ActionReference =
  /** An action on this machine; `root` is the folder of the repository that it stands in. */
  | { readonly kind: 'folder'; readonly folder: string; readonly root: string }
  /** An action of the repository itself, which is there once a step has checked it out. */
  | { readonly kind: 'checkout'; readonly path: string }
  | { readonly kind: 'double'; readonly name: string; readonly double: ActionDouble }
  /** Left out by --skip. */
  | { readonly kind: 'skipped' };

export interface ActionPlace {
  /** The folder of the repository that the `uses:` stands in. */
  readonly root: string;
  /** Names of actions that are to be left out, in lower case. */
  readonly skip: ReadonlySet<string>;
}

/** Nothing where the rehearsal has neither the action nor a double of it. */
export function resolveAction(
  uses: string,
  { root, skip }: ActionPlace,
): ActionReference | undefined {
  const name = actionName(uses);
  if (isSkipped(name, skip)) return { kind: 'skipped' };
  if (uses.startsWith('./')) {
    const folder = join(root, uses);
    // Slipway's own examples are played without a checkout of Slipway.
    if (root !== slipway) return { kind: 'checkout', path: uses };
    return hasAction(folder) ? { kind: 'folder', folder, root } : undefined;
  }
  if (uses.startsWith('$/')) return inRepository(root, uses.slice(2));
  const own = ownReference(uses);
  if (own !== undefined) return inRepository(slipway, own.path);
  const double = doubles[name];
  return double === undefined ? undefined : { kind: 'double', name, double };
}

function inRepository(root: string, path: string): ActionReference | undefined {
  const folder = join(root, path);
  return hasAction(folder) ? { kind: 'folder', folder, root } : undefined;
}

/** GitHub does not tell upper and lower case apart in names of repositories. */
export function actionName(uses: string): string {
  return uses.replace(/@.*$/, '').toLowerCase();
}

function isSkipped(name: string, skip: ReadonlySet<string>): boolean {
  return [...skip].some((each) => name === each || name.startsWith(`${each}/`));
}
