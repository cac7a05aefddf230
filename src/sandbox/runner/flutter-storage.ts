/**
 * Where Flutter publishes its releases for macOS: the list, and one archive a release, whose
 * programs answer as `flutter` and `dart` do.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { flutterVersionText } from '../mac/flutter/flutter.ts';

const ROOT = '/flutter_infra_release/releases';
const ARCHITECTURES = ['arm64', 'x64'] as const;

export interface FlutterStorage {
  /** The address for FLUTTER_STORAGE_BASE_URL. */
  readonly url: string;
  /** Paths below the releases, in the order in which they were asked for. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export interface FlutterStorageOptions {
  readonly versions: readonly string[];
  /**
   * The fault of the storage: the archive is not the one listed, is gone, holds another Flutter or
   * one that fetches no files for iOS; or there is no list.
   */
  readonly fault?: 'other-archive' | 'no-archive' | 'not-flutter' | 'precache-fails' | 'no-list';
}

export async function startFlutterStorage({
  versions,
  fault,
}: FlutterStorageOptions): Promise<FlutterStorage> {
  const archives = new Map<string, Buffer>();
  for (const version of versions) {
    const archive = await flutterArchive(fault === 'not-flutter' ? '0.0.0' : version, {
      precaches: fault !== 'precache-fails',
    });
    for (const architecture of ARCHITECTURES) archives.set(pathOf(version, architecture), archive);
  }
  const releases = versions.flatMap((version) =>
    ARCHITECTURES.map((architecture) => ({
      hash: createHash('sha1').update(version).digest('hex'),
      channel: 'stable',
      version,
      dart_sdk_version: '3.12.2',
      dart_sdk_arch: architecture,
      release_date: '2026-08-01T00:00:00.000000Z',
      archive: pathOf(version, architecture),
      sha256: createHash('sha256')
        .update(archives.get(pathOf(version, architecture)) ?? '')
        .digest('hex'),
    })),
  );

  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(`${ROOT}/`, '');
    requests.push(path);
    if (path === 'releases_macos.json' && fault !== 'no-list') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ base_url: url + ROOT, current_release: {}, releases }));
      return;
    }
    const archive = fault === 'no-archive' ? undefined : archives.get(path);
    if (archive === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/zip' });
    response.end(fault === 'other-archive' ? Buffer.concat([archive, Buffer.from('!')]) : archive);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf(version: string, architecture: (typeof ARCHITECTURES)[number]): string {
  const suffix = architecture === 'arm64' ? 'arm64_' : '';
  return `stable/macos/flutter_macos_${suffix}${version}-stable.zip`;
}

/** `precache` leaves a stamp, so that one sees whether it was run before the SDK was kept. */
async function flutterArchive(
  version: string,
  { precaches }: { readonly precaches: boolean },
): Promise<Buffer> {
  const precache = precaches
    ? 'mkdir -p "$(dirname "$0")/cache" && echo simulated > "$(dirname "$0")/cache/ios.stamp"'
    : 'echo "Connection failed" >&2; exit 1';
  const flutter = `#!/bin/sh
case "$1" in
  --version) cat <<'end'
${flutterVersionText(version)}end
    ;;
  precache) ${precache} ;;
  *) echo "slipway sandbox: flutter $* is not simulated" >&2; exit 64 ;;
esac
`;
  const zip = new ZipFile();
  const add = (text: string, path: string) =>
    zip.addBuffer(Buffer.from(text), `flutter/${path}`, { mode: 0o100755 });
  add(flutter, 'bin/flutter');
  add('#!/bin/sh\necho "Dart SDK version: 3.12.2 (stable)"\n', 'bin/dart');
  add(`${version}\n`, 'version');
  zip.end();
  return buffer(zip.outputStream);
}
