/**
 * The access to a file host: it refuses the credentials of the API, and an address with its token
 * opens one upload.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ChunkedUpload } from '../records.ts';
import { fileHostRefusal } from '../refusals.ts';
import type { AppCenterState } from '../state.ts';

/** Bodies are handed on as streams, whatever their type, so that no block waits in memory. */
export function takeRawBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', async (_request: FastifyRequest, payload: unknown) => payload);
}

/**
 * A file host is another host: who sends it the API's credentials leaks them. The real one took no
 * notice; this one refuses unless a seed says otherwise, so that a leak cannot pass unseen.
 */
export function refuseCredentials(server: FastifyInstance, state: AppCenterState): void {
  server.addHook('onRequest', async (request) => {
    const leaked = ['x-api-token', 'authorization'].find((name) => name in request.headers);
    if (leaked === undefined) return;
    state.recordProtocolFault(request, `The header ${leaked} was sent to the file host`);
    if (state.behaviour.fileHostCredentials === 'taken') return;
    throw fileHostRefusal(400, `The file host takes no ${leaked} header`);
  });
}

/** The upload that an asset's address and token open. Both statuses are assumed: none was recorded. */
export function openUpload(
  state: AppCenterState,
  { asset_id, token }: { asset_id: string; token: string },
): ChunkedUpload {
  const upload = state.records.uploads.find(({ assetId }) => assetId === asset_id);
  if (upload === undefined) throw fileHostRefusal(404, `There is no asset ${asset_id}`);
  if (upload.token !== token) throw fileHostRefusal(401, 'The token does not open this asset');
  return upload;
}
