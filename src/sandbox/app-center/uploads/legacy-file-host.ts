/** The host that the legacy protocol sends files to, as a form. */
import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { refuseCredentials, takeRawBodies } from '../access/file-host-access.ts';
import { PackageFile } from './package-file.ts';
import type { LegacyUpload } from '../records.ts';
import { fileHostRefusal } from '../refusals.ts';
import type { AppCenterState } from '../state.ts';

const ADDRESS_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** The host that `upload_url` of the legacy protocol points at: one form, one file named `ipa`. */
export function legacyFileHostRoutes(server: FastifyInstance, state: AppCenterState): void {
  takeRawBodies(server);
  refuseCredentials(server, state);

  server.post<{
    Querystring: { upload_id?: string };
    Params: { app_id: string };
    Body: Readable | undefined;
  }>('/api/sonoma/apps/:app_id/app_versions/upload', async (request, reply) => {
    const uploadId = request.query.upload_id ?? '';
    const { assetId } = openUpload(state, uploadId);
    const sent = await fileIn(request.body, request.headers['content-type']);
    const bytes = new Uint8Array(await sent.arrayBuffer());
    await new PackageFile(state.context.storage, assetId).receiveWhole(bytes);
    state.commit(request, () => {
      const upload = openUpload(state, uploadId);
      upload.fileName = sent.name;
      upload.status = 'sent';
    });
    return reply.code(201).send({ status: 'success' });
  });
}

function openUpload({ records, context }: AppCenterState, uploadId: string): LegacyUpload {
  const upload = records.legacyUploads.find(({ id }) => id === uploadId);
  if (upload === undefined || upload.status === 'aborted' || upload.status === 'committed') {
    throw fileHostRefusal(404, `There is no upload "${uploadId}"`);
  }
  if (context.now().getTime() - upload.begunAt > ADDRESS_LIFETIME_MS) {
    throw fileHostRefusal(404, 'This upload address has expired');
  }
  return upload;
}

/** Node's own form parser keeps the whole form in memory, which suits the sizes of a rehearsal. */
async function fileIn(body: Readable | undefined, contentType = ''): Promise<File> {
  const form = await readForm(body, contentType);
  const sent = form.get('ipa');
  if (sent === null || typeof sent === 'string') {
    throw fileHostRefusal(400, 'The form has no file named "ipa"');
  }
  return sent;
}

async function readForm(body: Readable | undefined, contentType: string): Promise<FormData> {
  const headers = { 'content-type': contentType };
  try {
    return await new Response(body && Readable.toWeb(body), { headers }).formData();
  } catch (error) {
    const reason = Error.isError(error) ? error.message : String(error);
    throw fileHostRefusal(400, `The body is no multipart form: ${reason}`);
  }
}
