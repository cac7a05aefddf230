import { createReadStream } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { build } from 'plist';
import { PackageFile } from './package-file.ts';
import type { App, HostedBinary, Release } from './records.ts';
import { releaseOf } from './release-store.ts';
import { serviceRefusal } from './refusals.ts';
import type { AppCenterState } from './state.ts';

interface DownloadPath {
  app_id: string;
  release_id: string;
}

/** What a tester's device fetches: whoever knows the address may, without a token. */
export function publicDownloadRoutes(server: FastifyInstance, state: AppCenterState): void {
  server.get<{ Params: DownloadPath }>(
    '/apps/:app_id/releases/:release_id/package',
    async ({ params }, reply) => {
      const { assetId } = hosted(params).binary;
      const { path } = new PackageFile(state.context.storage, assetId);
      return reply.type('application/octet-stream').send(createReadStream(path));
    },
  );

  server.get<{ Params: DownloadPath }>(
    '/apps/:app_id/releases/:release_id/ios_manifest',
    async ({ params }, reply) => {
      const { app, release, binary } = hosted(params);
      const address = `${state.context.url()}/v0.1/public/apps/${app.id}/releases/${release.id}`;
      const metadata = {
        'bundle-identifier': binary.facts.bundleIdentifier ?? '',
        'bundle-version': release.shortVersion,
        kind: 'software',
        title: app.displayName,
      };
      const assets = [{ kind: 'software-package', url: `${address}/package` }];
      return reply.type('application/xml').send(build({ items: [{ assets, metadata }] }));
    },
  );

  function hosted({ app_id, release_id }: DownloadPath): {
    app: App;
    release: Release;
    binary: HostedBinary;
  } {
    const app = state.records.apps.find(({ id }) => id === app_id);
    if (app === undefined) throw serviceRefusal(404, 'not_found', `No app ${app_id}`);
    const release = releaseOf(app, release_id);
    if (release.binary.external) {
      throw serviceRefusal(404, 'not_found', `Release ${release_id} is hosted elsewhere`);
    }
    return { app, release, binary: release.binary };
  }
}
