/** With `if-exists: skip`: whether Apple holds this file, or another one under its number. */
import type { AnnouncedPackage } from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import { uploadErrors } from '../errors.ts';
import { hashWhole } from '../package/range-hashes.ts';
import type { UploadRun } from '../upload-run.ts';
import type { ExistingBuild } from './existing-builds.ts';

/**
 * Says that the file is not sent. Throws `upload/other-file` when its size or checksum differs from
 * what Apple holds: then the build that the step would go on with was made of another file.
 */
export async function tellSkippedFile(
  { identity, appPackage, context }: Omit<UploadRun, 'progress'>,
  { state, file }: ExistingBuild,
): Promise<void> {
  const { log, signal } = context;
  const build = `Build ${identity.buildNumber} of ${identity.version}`;
  const difference = await differenceFrom(appPackage, file, signal);
  if (difference !== 'none' && difference !== 'unknown') {
    throw uploadErrors.error('other-file', {
      message: `${build} is already with Apple (${state}), but was made of another file than this one: ${difference}.`,
    });
  }
  if (difference === 'none') {
    log.info(`${build} is already with Apple (${state}), made of this very file.`);
    return;
  }
  log.warning(
    `${build} is already with Apple (${state}), so this file was not sent. Whether that build was made of this file is not known.`,
  );
}

type Difference = 'none' | 'unknown' | (string & {});

async function differenceFrom(
  { opened, sizeBytes }: UploadRun['appPackage'],
  held: AnnouncedPackage | undefined,
  signal: AbortSignal,
): Promise<Difference> {
  if (held?.sizeBytes === undefined) return 'unknown';
  if (held.sizeBytes !== sizeBytes) {
    return `that one has ${held.sizeBytes} bytes, this one ${sizeBytes}`;
  }
  if (!held.checksum) return 'unknown';
  const { algorithm, hash } = held.checksum;
  const ours = await hashWhole(opened, {
    algorithm: algorithm === 'MD5' ? 'md5' : 'sha256',
    signal,
  });
  return ours === hash ? 'none' : `they have the same size, but not the same ${algorithm} checksum`;
}
