/** The release as a whole: made and given out by one plan, then its symbols, devices and stores. */
import type { ActionContext as AnyContext } from '../../core/runner/action-context.ts';
import type { AppCenter } from './api/app-center.ts';
import type { App } from './app-lookup.ts';
import { writeDevicesFile } from './distribution/devices-file.ts';
import type { Distribution } from './distribution/plan.ts';
import type { Release } from './distribution/release.ts';
import { followResigning } from './distribution/resigning.ts';
import { followStores } from './distribution/store-status.ts';
import { namingRelease } from './errors-after-upload.ts';
import type { Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { reconcileRelease } from './reconcile-release.ts';
import { summarize, summarizeDryRun } from './summary.ts';
import type { SymbolSource } from './symbols/symbol-source.ts';
import { uploadSymbols } from './symbols/symbols.ts';
import type { PackageFile } from './upload/package-file.ts';

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

/** Makes the release, gives it to its destinations and follows it there; throws what stopped it. */
export async function distribute(
  appCenter: AppCenter,
  wanted: Wanted,
  context: ActionContext,
): Promise<void> {
  const { inputs, distribution, symbols } = wanted;
  const resignings: string[] = [];
  const { before, observed, changes } = await reconcileRelease(
    appCenter,
    { ...wanted, onResigning: (path) => resignings.push(path) },
    context,
  );
  const release = observed.holdsFile ? observed.release : undefined;
  if (release !== undefined) tell(appCenter, release, wanted, context);
  if (inputs.dryRun || release === undefined) {
    summarizeDryRun(context.summary, changes);
    return uploadSymbols(appCenter, symbols, { inputs, release }, context);
  }
  warnOfMandatory(before.release, distribution, context);
  const { app, isPublic } = wanted;
  summarize(context.summary, { app: inputs.app, release, changes, isPublic });
  await namingRelease(
    () => release.id,
    async () => {
      await uploadSymbols(appCenter, symbols, { inputs, release }, context);
      await followResigning(appCenter, resignings, inputs.processingTimeoutMs, context);
      if (app.system === 'iOS' && wanted.file?.profile?.exportMethod !== 'enterprise') {
        const groups = groupsOf(release, distribution);
        context.outputs.set({ 'devices-file': await writeDevicesFile(appCenter, groups, context) });
      }
      const limits = { stores: distribution.stores, limitMs: inputs.processingTimeoutMs };
      context.outputs.set({ stores: await followStores(appCenter, release.id, limits, context) });
    },
  );
}

function tell(
  appCenter: AppCenter,
  release: Release,
  { distribution }: Wanted,
  { outputs }: ActionContext,
): void {
  outputs.set({
    'build-number': release.buildNumber,
    'short-version': release.shortVersion,
    'install-url': release.installUrl,
    'download-url': release.downloadUrl,
    'release-url': `${appCenter.appUrl}/releases/${release.id}`,
    groups: groupsOf(release, distribution).map(({ name }) => name),
    fingerprint: release.fingerprint,
  });
}

function groupsOf({ destinations }: Release, { groups }: Distribution): Distribution['groups'] {
  const holding = new Set(destinations.map(({ id }) => id));
  return groups.filter(({ id }) => holding.has(id));
}

/** The server shows of no group whether the release is mandatory to it, so nothing proves it. */
function warnOfMandatory(
  before: Release | undefined,
  distribution: Distribution,
  { log }: ActionContext,
): void {
  if (!distribution.mandatory || before === undefined) return;
  if (groupsOf(before, distribution).length === 0) return;
  log.warning(
    'For groups that have the release already, `mandatory` is not changed; it holds for the groups that get it now.',
  );
}
