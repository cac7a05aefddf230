/**
 * One plan from the file to its destinations: upload, notes, commit, groups, testers, stores. A dry
 * run prints it, a first run carries it out, and a second run finds what is left of it.
 */
import type { ActionContext as AnyContext } from '../../core/runner/action-context.ts';
import { reconcile } from '../../core/reconcile.ts';
import type { Change, Reconciliation } from '../../core/reconcile.ts';
import { formatSize } from '../../core/system/size.ts';
import type { AppCenter } from './api/app-center.ts';
import { NEW_RELEASE, planRelease } from './distribution/plan.ts';
import type { Distribution, TesterIds } from './distribution/plan.ts';
import { observeRelease } from './distribution/release.ts';
import type { Release } from './distribution/release.ts';
import { namingRelease } from './errors-after-upload.ts';
import type { Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { findEarlierRelease } from './upload/earlier-release.ts';
import type { PackageFile } from './upload/package-file.ts';
import { requireSameFile } from './upload/proof.ts';
import { uploadFile } from './upload/upload.ts';

type ActionContext = AnyContext<typeof outputs>;

export interface WantedRelease {
  readonly file: PackageFile | undefined;
  /** The release that `release-id` names. */
  readonly existing: Release | undefined;
  readonly inputs: Inputs;
  readonly distribution: Distribution;
  /** Gets the path of each signing for new devices that the server begins. */
  readonly onResigning: (path: string) => void;
}

export interface ObservedRelease {
  /** The release that there is; `undefined` before the upload makes one. */
  readonly release: Release | undefined;
  /** Whether it holds the file, or no file is to be released. */
  readonly holdsFile: boolean;
}

/** Throws what stopped it; after the upload, with the release's id in the remedy. */
export async function reconcileRelease(
  appCenter: AppCenter,
  wanted: WantedRelease,
  context: ActionContext,
): Promise<Reconciliation<ObservedRelease>> {
  const { file, existing, inputs } = wanted;
  const { clock, log, signal } = context;
  let id: number | undefined;
  let isProved = false;
  const know = (known: number) => {
    id = known;
    context.outputs.set({ 'release-id': known });
  };
  const testerIds: TesterIds = new Map();
  // The release was just read, which counts for the first look.
  const read = file ? undefined : existing;
  if (read) know(read.id);

  const observe = async (): Promise<ObservedRelease> => {
    if (id === undefined && file) {
      const earlier = await findEarlierRelease(appCenter, file, inputs.releaseId);
      if (earlier === undefined) return { release: existing, holdsFile: false };
      log.info(`Release ${earlier.id} holds this file already, so nothing is uploaded.`);
      know(earlier.id);
      isProved = true;
      return { release: earlier, holdsFile: true };
    }
    const release = await observeRelease(appCenter, id ?? 0);
    // Testers get nothing that was not proved to be the file that was sent.
    if (file && !isProved) await requireSameFile(file, release, log);
    isProved = true;
    return { release, holdsFile: true };
  };
  let first = read && { release: read, holdsFile: true };
  const look = () => {
    const known = first;
    first = undefined;
    return known ? Promise.resolve(known) : observe();
  };
  const upload = async (sent: PackageFile) => know(await send(appCenter, sent, inputs, context));

  return namingRelease(
    () => id,
    () =>
      reconcile({
        observe: look,
        plan: (observed) => planAll(appCenter, observed, { ...wanted, testerIds }, upload),
        dryRun: inputs.dryRun,
        clock,
        log,
        signal,
      }),
  );
}

function planAll(
  appCenter: AppCenter,
  { release, holdsFile }: ObservedRelease,
  { file, distribution, onResigning, testerIds }: WantedRelease & { testerIds: TesterIds },
  upload: (file: PackageFile) => Promise<void>,
): readonly Change[] {
  const distributing = planRelease(
    appCenter,
    release ?? NEW_RELEASE,
    distribution,
    onResigning,
    testerIds,
  );
  if (holdsFile || file === undefined) return distributing;
  const name = `${file.name} (${formatSize(file.sizeBytes)})`;
  const sending: Change = {
    description:
      release === undefined
        ? `upload ${name} and release it`
        : `replace the binary of release ${release.id} by ${name}`,
    // The others need the id of the release, and the proof of what it holds.
    mustShowBeforeNext: true,
    apply: () => upload(file),
  };
  return [sending, ...distributing];
}

/** Returns the id of the release. */
function send(
  appCenter: AppCenter,
  file: PackageFile,
  { buildVersion, buildNumber, releaseId, uploadProtocol, processingTimeoutMs }: Inputs,
  context: ActionContext,
): Promise<number> {
  const stated = {
    ...(buildVersion === undefined ? {} : { build_version: buildVersion }),
    ...(buildNumber === undefined ? {} : { build_number: buildNumber }),
  };
  const order = {
    appCenter,
    file,
    stated,
    replaces: releaseId,
    processingLimitMs: processingTimeoutMs,
    context,
  };
  return context.log.group(`Uploading ${file.name}`, () => uploadFile(order, uploadProtocol));
}
