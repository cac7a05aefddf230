/** Everything after the upload: proof, notes, destinations, symbols, and the waits for them. */
import type { ActionContext as AnyContext } from '../../core/runner/action-context.ts';
import { reconcile } from '../../core/reconcile.ts';
import type { AppCenter } from './api/app-center.ts';
import type { App } from './app-lookup.ts';
import { writeDevicesFile } from './distribution/devices-file.ts';
import { planRelease } from './distribution/plan.ts';
import type { Distribution } from './distribution/plan.ts';
import { observeRelease } from './distribution/release.ts';
import type { Release } from './distribution/release.ts';
import { followResigning } from './distribution/resigning.ts';
import { followStores } from './distribution/store-status.ts';
import type { Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { summarize } from './summary.ts';
import type { SymbolSource } from './symbols/symbol-source.ts';
import { uploadSymbols } from './symbols/symbols.ts';
import type { PackageFile } from './upload/package-file.ts';
import { requireSameFile } from './upload/proof.ts';

type ActionContext = AnyContext<typeof outputs>;

/** Everything that was looked up before. */
export interface Wanted {
  readonly app: App;
  readonly file: PackageFile | undefined;
  /** The release that `release-id` names. */
  readonly existing: Release | undefined;
  readonly symbols: readonly SymbolSource[];
  readonly inputs: Inputs;
  readonly distribution: Distribution;
  readonly isPublic: boolean;
}

/** Gives the release to its destinations and follows it there; throws what stopped it. */
export async function distribute(
  appCenter: AppCenter,
  id: number,
  { app, file, existing, symbols, inputs, distribution, isPublic }: Wanted,
  context: ActionContext,
): Promise<void> {
  const first = (file ? undefined : existing) ?? (await observeRelease(appCenter, id));
  // Testers get nothing that was not proved to be the file that was sent.
  if (file) await requireSameFile(file, first, context.log);
  // What was just read counts for the first look.
  const read = [first];
  const resignings: string[] = [];
  const { observed, changes } = await reconcile({
    observe: async () => read.pop() ?? (await observeRelease(appCenter, id)),
    plan: (release) =>
      planRelease(appCenter, release, distribution, (path) => resignings.push(path)),
    dryRun: inputs.dryRun,
    clock: context.clock,
    log: context.log,
    signal: context.signal,
  });
  const holding = new Set(observed.destinations.map((destination) => destination.id));
  const groups = distribution.groups.filter((group) => holding.has(group.id));
  context.outputs.set({
    'build-number': observed.buildNumber,
    'short-version': observed.shortVersion,
    'install-url': observed.installUrl,
    'download-url': observed.downloadUrl,
    'release-url': `${appCenter.appUrl}/releases/${id}`,
    groups: groups.map(({ name }) => name),
    fingerprint: observed.fingerprint,
  });
  summarize(context.summary, { app: inputs.app, release: observed, changes, isPublic });
  await uploadSymbols(appCenter, symbols, { inputs, release: observed }, context);
  if (inputs.dryRun) return;
  const limitMs = inputs.processingTimeoutMs;
  const { stores } = distribution;
  await followResigning(appCenter, resignings, limitMs, context);
  if (app.system === 'iOS' && file?.profile?.exportMethod !== 'enterprise') {
    context.outputs.set({ 'devices-file': await writeDevicesFile(appCenter, groups, context) });
  }
  context.outputs.set({ stores: await followStores(appCenter, id, { stores, limitMs }, context) });
}
