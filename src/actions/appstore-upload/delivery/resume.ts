/**
 * Uploads that a run left unfinished when it died. Such an upload is continued when it was reserved
 * for the same file: then the parts that the storage holds need not be sent again.
 */
import { basename } from 'node:path';
import { readUploadFile } from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import type { BuildUpload } from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import type { BuildUploadFile } from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/refusals/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { counted } from '../../../core/system/count.ts';
import { formatDuration } from '../../../core/system/duration.ts';
import { formatSize } from '../../../core/system/size.ts';
import { uploadErrors } from '../errors.ts';
import { isOpen } from '../package/open-file.ts';
import { planParts } from './part-plan.ts';
import type { Part } from './part-plan.ts';
import { hashRanges } from '../package/range-hashes.ts';
import { sizeOf } from './send-progress.ts';
import type { OpenedFile } from '../../../core/system/files/opened-file.ts';
import type { UploadPackage } from '../package/upload-package.ts';
import type { UploadRun } from '../upload-run.ts';

/** An upload that is reserved, and the parts of its file that the storage does not hold. */
export interface Resumable {
  readonly upload: BuildUpload;
  readonly file: BuildUploadFile;
  readonly parts: readonly Part[];
  readonly missing: readonly Part[];
}

type ResumeContext = Pick<ActionContext, 'clock' | 'log' | 'signal'>;
type ResumeRun = Pick<UploadRun, 'api' | 'identity' | 'appPackage' | 'context'>;

/** The youngest of the unfinished uploads that can be continued; nothing is changed. */
export async function findResumable(
  run: ResumeRun,
  unfinished: readonly BuildUpload[],
): Promise<Resumable | undefined> {
  const age = ({ created }: BuildUpload): number => created?.getTime() ?? 0;
  const open = unfinished
    .filter(({ state }) => state === 'AWAITING_UPLOAD')
    .toSorted((one, other) => age(other) - age(one));
  for (const upload of open) {
    const found = await look(run, upload);
    if (typeof found !== 'string') return found;
    run.context.log.info(`The unfinished upload ${upload.id} cannot be gone on with: ${found}.`);
  }
  return undefined;
}

/** The upload with the parts that are left to send, or the reason why it is of no use. */
async function look(
  { api, identity: { version, buildNumber }, appPackage, context }: ResumeRun,
  upload: BuildUpload,
): Promise<Resumable | string> {
  if (upload.version !== version || upload.buildNumber !== buildNumber) {
    return 'its version or build number is written differently';
  }
  if (upload.file === undefined) return 'no file was announced';
  const file = await readFileIfThere(api, upload.file.id);
  if (file === undefined) return 'its file is gone';
  if (!isOpen(file)) return `its file is ${file.state}`;
  if (file.sizeBytes !== appPackage.sizeBytes) return 'its file has another size';
  const name = basename(appPackage.path);
  if (file.fileName !== name || file.uti !== appPackage.uti) return `its file is not ${name}`;

  const parts = plannedParts(file, appPackage, api);
  if (parts === undefined) return 'its parts do not fit the file';
  const stored = parts.filter(({ storedMd5 }) => storedMd5 !== undefined);
  if (stored.length === 0) return 'none of its parts is stored';
  const kept = await holdingOurBytes(appPackage.opened, stored, context);
  // Another run sent another file under this number, and may be sending it still.
  if (kept.size === 0) return 'what is stored are the bytes of another file';
  const missing = parts.filter((part) => !kept.has(part));
  const now = context.clock.now();
  if (missing.some(({ expires = now }) => expires < now))
    return 'the addresses of its parts are over';

  tellFindings({ upload, parts, missing, stored }, context);
  return { upload, file, parts, missing };
}

async function readFileIfThere(
  api: AppStoreConnect,
  id: string,
): Promise<BuildUploadFile | undefined> {
  try {
    return await readUploadFile(api, id);
  } catch (error) {
    if (appStoreConnectErrors.is(error, 'not-found')) return undefined;
    throw error;
  }
}

function plannedParts(
  { operations }: BuildUploadFile,
  { sizeBytes }: UploadPackage,
  { origin }: AppStoreConnect,
): readonly Part[] | undefined {
  try {
    return planParts(operations, { sizeBytes, apiOrigin: origin });
  } catch (error) {
    if (uploadErrors.is(error, 'parts-invalid')) return undefined;
    throw error;
  }
}

async function holdingOurBytes(
  { handle }: OpenedFile,
  stored: readonly Part[],
  { log, signal }: ResumeContext,
): Promise<Set<Part>> {
  log.info(
    `Comparing ${counted(stored.length, 'stored part')} (${formatSize(sizeOf(stored))}) with the file.`,
  );
  const hashes = await hashRanges(handle, stored, { algorithm: 'md5', signal });
  return new Set(
    stored.filter(({ storedMd5 }, index) => storedMd5 === hashes[index]?.toUpperCase()),
  );
}

function tellFindings(
  {
    upload: { id, created },
    parts,
    missing,
    stored,
  }: Omit<Resumable, 'file'> & { stored: readonly Part[] },
  { clock, log }: ResumeContext,
): void {
  const age = created && formatDuration(Math.max(0, clock.now().getTime() - created.getTime()));
  const kept = parts.length - missing.length;
  const others = stored.length - kept;
  log.info(
    [
      `Going on with the upload ${id}${age === undefined ? '' : ` that was reserved ${age} ago`}:`,
      `${kept} of ${counted(parts.length, 'part')} are stored (${formatSize(sizeOf(parts) - sizeOf(missing))}),`,
      `${missing.length} are left to send (${formatSize(sizeOf(missing))}).`,
      ...(others > 0 ? [`${counted(others, 'stored part')} held other bytes.`] : []),
    ].join(' '),
  );
}
