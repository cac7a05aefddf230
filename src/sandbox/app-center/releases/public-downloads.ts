/** The downloads of a tester's device: whoever knows an address may fetch it, without a token. */
import { createReadStream } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { build } from 'plist';
import type { App, HostedBinary, Release } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';
import type { AppCenterState } from '../state.ts';
import { PackageFile } from '../uploads/package-file.ts';
import { releaseOf } from './release-store.ts';

interface DownloadPath {
  app_id: string;
  release_id: string;
}

export function publicDownloadRoutes(server: FastifyInstance, state: AppCenterState): void {
  server.get<{ Params: DownloadPath }>(
    '/apps/:app_id/releases/:release_id/package',
    async ({ params }, reply) => {
      const { assetId } = hosted(params, state).binary;
      const { path } = new PackageFile(state.context.storage, assetId);
      return reply.type('application/octet-stream').send(createReadStream(path));
    },
  );

  server.get<{ Params: DownloadPath }>(
    '/apps/:app_id/releases/:release_id/ios_manifest',
    async ({ params }, reply) => {
      const found = hosted(params, state);
      return reply.type('application/xml').send(installManifest(found, state.context.url()));
    },
  );
}

interface Hosted {
  readonly app: App;
  readonly release: Release;
  readonly binary: HostedBinary;
}

function hosted({ app_id, release_id }: DownloadPath, { records }: AppCenterState): Hosted {
  const app = records.apps.find(({ id }) => id === app_id);
  if (app === undefined) throw serviceRefusal(404, 'not_found', `No app ${app_id}`);
  const release = releaseOf(app, release_id);
  if (release.binary.external) {
    throw serviceRefusal(404, 'not_found', `Release ${release_id} is hosted elsewhere`);
  }
  return { app, release, binary: release.binary };
}

function installManifest({ app, release, binary }: Hosted, url: string): string {
  const address = `${url}/v0.1/public/apps/${app.id}/releases/${release.id}`;
  const metadata = {
    'bundle-identifier': binary.facts.bundleIdentifier ?? '',
    'bundle-version': release.shortVersion,
    kind: 'software',
    title: app.displayName,
  };
  const assets = [{ kind: 'software-package', url: `${address}/package` }];
  return build({ items: [{ assets, metadata }] });
}
