/** Symbols on the server: those that are there, the change that adds one, and the wait for the index. */
import { messageOf } from '../../../core/errors.ts';
import type { ActionError } from '../../../core/errors.ts';
import type { Change } from '../../../core/reconcile.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { poll, PollTimeout } from '../../../core/system/poll.ts';
import { formatSize } from '../../../core/system/size.ts';
import { Answer } from '../api/answer.ts';
import type { AppCenter } from '../api/app-center.ts';
import { isPassing, refusalOf } from '../api/refusal.ts';
import type { Release } from '../distribution/release.ts';
import { appCenterErrors } from '../errors.ts';
import { storeBlob } from './blob.ts';
import type { SymbolFile } from './symbol-file.ts';
import { unusable } from './symbol-source.ts';

export interface SymbolUpload {
  readonly id: string;
  readonly name: string | undefined;
  readonly status: string;
}

export type Context = Pick<ActionContext, 'clock' | 'log' | 'secrets' | 'signal'>;

/** States of an upload that has all it needs. */
const COMMITTED = new Set(['committed', 'processing', 'indexed']);

/** The uploads that the server lists, at most 100, and those of `mine` that it does not. */
export async function observeUploads(
  appCenter: AppCenter,
  mine: Iterable<string>,
): Promise<readonly SymbolUpload[]> {
  const path = '/symbol_uploads?top=100&status=all';
  const uploads = Answer.list(await appCenter.get(path), `GET ${path}`).map(uploadIn);
  for (const id of mine) {
    if (!uploads.some((upload) => upload.id === id))
      uploads.push(await observeUpload(appCenter, id));
  }
  return uploads;
}

async function observeUpload(appCenter: AppCenter, id: string): Promise<SymbolUpload> {
  const path = `/symbol_uploads/${id}`;
  return uploadIn(new Answer(await appCenter.get(path), `GET ${path}`));
}

function uploadIn(answer: Answer): SymbolUpload {
  return {
    id: idIn(answer),
    name: answer.optionalText('file_name'),
    status: answer.text('status'),
  };
}

/** The upload that holds a file; `mine` are the ids of those that this run made. */
export function uploadOf(
  { name }: SymbolFile,
  uploads: readonly SymbolUpload[],
  mine: ReadonlySet<string>,
): SymbolUpload | undefined {
  const named = uploads.filter((upload) => upload.name === name);
  return (
    named.find(({ status }) => COMMITTED.has(status)) ??
    // To send what the server could not read once more would not help.
    named.find(({ id, status }) => mine.has(id) && status === 'failed')
  );
}

interface Wanted {
  readonly files: readonly SymbolFile[];
  /** The release that the symbols belong to by its versions; absent on a dry run of an upload. */
  readonly release: Pick<Release, 'buildNumber' | 'shortVersion'> | undefined;
  /** Ids of the uploads that this run made. */
  readonly mine: ReadonlySet<string>;
  readonly onCommitted: (id: string) => void;
}

/** An upload for each file that no upload holds. */
export function planSymbols(
  appCenter: AppCenter,
  uploads: readonly SymbolUpload[],
  { files, release, mine, onCommitted }: Wanted,
  context: Context,
): readonly Change[] {
  return files
    .filter((file) => uploadOf(file, uploads, mine) === undefined)
    .map((file) => ({
      description: `upload symbols ${file.name} (${file.type}, ${formatSize(file.sizeBytes)})`,
      apply: async () => onCommitted(await send(appCenter, file, release, context)),
    }));
}

/** Returns the id of the upload. */
async function send(
  appCenter: AppCenter,
  file: SymbolFile,
  release: Wanted['release'],
  context: Context,
): Promise<string> {
  const { buildNumber = '', shortVersion = '' } = release ?? {};
  if (file.type === 'AndroidProguard' && !/^[1-9]\d*$/.test(buildNumber)) {
    throw unusable(
      file.name,
      `needs a build number of digits, and the release has "${buildNumber}"`,
    );
  }
  const begun = new Answer(
    await appCenter.write('POST', '/symbol_uploads', {
      symbol_type: file.type,
      file_name: file.name,
      ...(shortVersion === '' ? {} : { version: shortVersion }),
      ...(buildNumber === '' ? {} : { build: buildNumber }),
    }),
    'POST /symbol_uploads',
  );
  const id = idIn(begun);
  const path = `/symbol_uploads/${id}`;
  try {
    const address = appCenter.otherHost(begun.text('upload_url'), 'the host for symbols');
    // Whoever knows it may write the file.
    context.secrets.mask(address.href);
    await store(appCenter, address, file, context.signal);
    await commit(appCenter, path, id);
    return id;
  } catch (error) {
    await abort(appCenter, path, context);
    throw error;
  }
}

async function store(
  appCenter: AppCenter,
  address: URL,
  file: SymbolFile,
  signal: AbortSignal,
): Promise<void> {
  try {
    await storeBlob(appCenter, address, file, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw appCenterErrors.error('symbols-failed', {
      message: `The symbols ${file.name} could not be stored on ${address.host}.`,
      said: (error as Partial<ActionError>).said ?? messageOf(error),
      cause: error,
    });
  }
}

async function commit(appCenter: AppCenter, path: string, id: string): Promise<void> {
  try {
    await appCenter.write('PATCH', path, { status: 'committed' });
  } catch (error) {
    // A commit whose answer was lost is refused the second time.
    if (refusalOf(error)?.status !== 400) throw error;
    const { status } = await observeUpload(appCenter, id);
    if (!COMMITTED.has(status)) throw error;
  }
}

async function abort(appCenter: AppCenter, path: string, { log, signal }: Context): Promise<void> {
  if (signal.aborted) return;
  await appCenter
    .write('PATCH', path, { status: 'aborted' })
    .catch((error: unknown) => log.debug(`Aborting the symbols: ${messageOf(error)}`));
}

/**
 * Waits until the server has read the symbols of every upload. Throws `symbols-failed` when it could
 * not, `symbols-timeout` at the limit.
 */
export async function followIndex(
  appCenter: AppCenter,
  ids: readonly string[],
  limitMs: number,
  { clock, log, signal }: Context,
): Promise<void> {
  try {
    await poll({
      what: 'the server to read the symbols',
      look: async () => {
        const uploads: SymbolUpload[] = [];
        for (const id of ids) uploads.push(await observeUpload(appCenter, id));
        const failed = uploads.find(({ status }) => status === 'failed' || status === 'aborted');
        if (failed) {
          throw appCenterErrors.error('symbols-failed', {
            message: `The server could not read the symbols ${failed.name ?? failed.id}.`,
          });
        }
        const waiting = uploads.filter(({ status }) => status !== 'indexed');
        return waiting.length === 0
          ? { done: true as const, value: undefined }
          : {
              done: false as const,
              state: waiting.map(({ name, id, status }) => `${name ?? id}: ${status}`).join(', '),
            };
      },
      passing: (error) => (isPassing(error) ? { state: 'the server does not answer' } : undefined),
      limitMs,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (!(error instanceof PollTimeout)) throw error;
    throw appCenterErrors.error('symbols-timeout', { message: error.message, cause: error });
  }
}

/** An id stands in paths later. */
function idIn(answer: Answer): string {
  const id = answer.text('symbol_upload_id');
  if (/^[\w-]{1,200}$/.test(id)) return id;
  throw answer.surprise('has no id in "symbol_upload_id"');
}
