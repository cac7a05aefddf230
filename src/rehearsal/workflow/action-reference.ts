/** What a step's `uses:` stands for. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { doubles } from './doubles/catalogue.ts';
import type { ActionDouble } from './doubles/double.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

export type ActionReference =
  | { readonly kind: 'own'; readonly folder: string }
  | { readonly kind: 'double'; readonly double: ActionDouble };

const forms = [
  /^\.\/(?<path>.+)$/,
  /^\$\/(?<path>.+)$/,
  /^[^/]+\/slipway\/(?<path>actions\/[^@]+)@[^@]+$/,
];

/** Nothing where the rehearsal has neither the action nor a double of it. */
export function resolveAction(uses: string): ActionReference | undefined {
  for (const form of forms) {
    const path = form.exec(uses)?.groups?.['path'];
    if (path === undefined) continue;
    const folder = join(repository, path);
    if (existsSync(join(folder, 'action.yml'))) return { kind: 'own', folder };
  }
  const double = doubles[uses.replace(/@.*$/, '')];
  return double === undefined ? undefined : { kind: 'double', double };
}
