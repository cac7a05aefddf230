/**
 * The protocol before the chunked one, in three calls: begin, send the whole file as a form to the
 * host that the API names, commit. It can also replace the binary of a release.
 */
import { randomUUID } from 'node:crypto';
import { messageOf } from '../../../core/errors.ts';
import { MINUTE } from '../../../core/system/duration.ts';
import { formatSize } from '../../../core/system/size.ts';
import { Answer } from '../api/answer.ts';
import { refusalOf } from '../api/refusal.ts';
import { findEarlierRelease } from './earlier-release.ts';
import type { PackageFile } from './package-file.ts';
import type { Upload } from './upload-order.ts';

/** Uploads the file; returns the id of the release. */
export async function uploadInThreeCalls(upload: Upload): Promise<number> {
  const { appCenter, file, stated, replaces, context } = upload;
  const begun = new Answer(
    await appCenter.write('POST', '/release_uploads', {
      ...stated,
      ...(replaces === undefined ? {} : { release_id: replaces }),
    }),
    'POST /release_uploads',
  );
  const id = begun.text('upload_id');
  // An address would take two dots for the way up, encoded or not.
  if (/^\.{0,2}$/.test(id)) throw begun.surprise('has no id in "upload_id"');
  const path = `/release_uploads/${encodeURIComponent(id)}`;
  try {
    const url = appCenter.otherHost(begun.text('upload_url'), 'the host for the file').href;
    // Whoever knows it may send a file for this upload.
    context.secrets.mask(url);
    context.log.info(`Sending ${file.name} (${formatSize(file.sizeBytes)}) as one form.`);
    await appCenter.sendElsewhere({
      method: 'POST',
      url,
      ...formWith(file),
      idleTimeoutMs: 5 * MINUTE,
      signal: context.signal,
    });
    const raced = await findEarlierRelease(appCenter, file, replaces);
    if (raced === undefined) return await commit(upload, path);
    context.log.info(`Release ${raced.id} came to hold this file meanwhile.`);
    await abandon(upload, path);
    return raced.id;
  } catch (error) {
    await abandon(upload, path);
    throw error;
  }
}

async function commit({ appCenter, file, replaces }: Upload, path: string): Promise<number> {
  try {
    const answer = new Answer(
      await appCenter.write('PATCH', path, { status: 'committed' }),
      `PATCH ${path}`,
    );
    return answer.optionalCount('release_id') ?? idIn(answer);
  } catch (error) {
    // A commit whose answer was lost is refused the second time, and there is the release.
    if (refusalOf(error)?.status !== 400) throw error;
    const done = await findEarlierRelease(appCenter, file, replaces);
    if (done === undefined) throw error;
    return done.id;
  }
}

/** Old servers gave the id only at the end of the release's address. */
function idIn(answer: Answer): number {
  const [id] = /\d{1,15}$/.exec(answer.text('release_url')) ?? [];
  return new Answer({ release_url: id }, 'the commit').count('release_url');
}

async function abandon({ appCenter, context }: Upload, path: string): Promise<void> {
  const { log, signal } = context;
  if (signal.aborted) return;
  await appCenter
    .write('PATCH', path, { status: 'aborted' })
    .catch((error: unknown) => log.debug(`Aborting the upload: ${messageOf(error)}`));
}

/** A form with one part, named `ipa` for every kind of file, which is read while it is sent. */
function formWith({ path, name, sizeBytes }: PackageFile) {
  const boundary = `slipway-${randomUUID()}`;
  const fileName = name.replaceAll(/["\\\r\n]/g, (character) => encodeURIComponent(character));
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="ipa"; filename="${fileName}"`,
    'Content-Type: application/octet-stream',
    '',
    '',
  ];
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: {
      file: path,
      offset: 0,
      length: sizeBytes,
      before: Buffer.from(head.join('\r\n')),
      after: Buffer.from(`\r\n--${boundary}--\r\n`),
    },
  };
}
