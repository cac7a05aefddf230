/** The step's symbols: found before anything is sent, uploaded when the release is out. */
import { ActionError, CancelledError } from '../../../core/errors.ts';
import type { ActionContext as AnyContext } from '../../../core/runner/action-context.ts';
import { reconcile } from '../../../core/reconcile.ts';
import { diskErrorOf } from '../../../core/system/files/disk-errors.ts';
import type { AppCenter } from '../api/app-center.ts';
import type { Release } from '../distribution/release.ts';
import type { Inputs } from '../inputs.ts';
import type { outputs } from '../outputs.ts';
import { withSymbolFiles } from './symbol-file.ts';
import { findSymbols } from './symbol-source.ts';
import type { SymbolSource } from './symbol-source.ts';
import { followIndex, observeUploads, planSymbols, uploadOf } from './symbol-uploads.ts';

type ActionContext = AnyContext<typeof outputs>;
type SymbolInputs = Pick<Inputs, 'symbols' | 'symbolsFailure' | 'dryRun' | 'processingTimeoutMs'>;

/** The symbols that the inputs name; none, with a warning, when they cannot be used and may fail. */
export async function symbolSources(
  { symbols, symbolsFailure }: SymbolInputs,
  { log, machine }: ActionContext,
): Promise<readonly SymbolSource[]> {
  const found = await tolerating(symbolsFailure, log, () =>
    findSymbols(symbols, machine.workspace),
  );
  return found ?? [];
}

/** Uploads what the server does not hold yet, and waits until it has read it. */
export async function uploadSymbols(
  appCenter: AppCenter,
  sources: readonly SymbolSource[],
  { inputs, release }: { inputs: SymbolInputs; release: Release | undefined },
  context: ActionContext,
): Promise<void> {
  if (sources.length === 0) return;
  const { machine, signal, log } = context;
  const work = () =>
    withSymbolFiles(sources, { folder: machine.temp, signal }, async (files) => {
      const mine = new Set<string>();
      const onCommitted = (id: string) => {
        mine.add(id);
        context.outputs.set({ 'symbol-upload-ids': [...mine] });
      };
      const wanted = { files, release, mine, onCommitted };
      const { observed, changes } = await reconcile({
        observe: () => observeUploads(appCenter, mine),
        plan: (uploads) => planSymbols(appCenter, uploads, wanted, context),
        dryRun: inputs.dryRun,
        clock: context.clock,
        log,
        signal,
      });
      context.summary.list('Symbols', changes);
      if (inputs.dryRun) return;
      const ids = files.flatMap((file) => uploadOf(file, observed, mine)?.id ?? []);
      context.outputs.set({ 'symbol-upload-ids': ids });
      await followIndex(appCenter, ids, inputs.processingTimeoutMs, context);
    });
  await tolerating(inputs.symbolsFailure, log, () => log.group('Symbols', work));
}

/** Symbols that fail undo no release: unless they are to `fail`, their error is a warning. */
async function tolerating<T>(
  failure: Inputs['symbolsFailure'],
  log: ActionContext['log'],
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (failure === 'fail') throw error;
    const known = error instanceof ActionError ? error : diskErrorOf(error);
    if (known === undefined || known instanceof CancelledError) throw error;
    const lines = [known.message, known.said, known.remedy].filter((line) => line !== undefined);
    log.warning(lines.join('\n'), `appcenter-release: ${known.code}`);
    return undefined;
  }
}
