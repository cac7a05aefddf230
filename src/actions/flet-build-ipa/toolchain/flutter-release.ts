/** Which Flutter a flet wants, and where Flutter's own list says that it is. */
import { readFile } from 'node:fs/promises';
import { messageOf } from '../../../core/errors.ts';
import { isConfidential, shownAddress } from '../../../core/system/network/address.ts';
import { diskErrorOf } from '../../../core/system/files/disk-errors.ts';
import { isJsonObject, isText, readJson } from '../../../core/system/json.ts';
import { downloadFile } from '../../../core/runner/tool-cache.ts';
import type { Environment } from '../../../core/runner/machine.ts';
import { buildErrors } from '../errors.ts';

/** Releases that do not say it themselves (before 0.80), by their `major.minor`. */
const OF_OLDER_FLET: Readonly<Record<string, string>> = {
  '0.25': '3.24.0',
  '0.26': '3.27.3',
  '0.27': '3.27.4',
  '0.28': '3.29.2',
};

/** `told` is the Flutter in the output of `flet --version`, if there is any. */
export function wantedFlutter(fletVersion: string, told: string | undefined): string | undefined {
  return told ?? OF_OLDER_FLET[fletVersion.split('.').slice(0, 2).join('.')];
}

/** flet lets the patch number differ. */
export function isSuitable(found: string | undefined, wanted: string): boolean {
  const line = (version: string) => version.split('.').slice(0, 2).join('.');
  return found !== undefined && line(found) === line(wanted);
}

export interface FlutterArchive {
  readonly url: string;
  /** In lower-case hex, as Flutter publishes it. */
  readonly sha256: string;
}

interface ListedRelease {
  readonly version: string;
  readonly channel: string;
  readonly dart_sdk_arch?: string;
  readonly archive: string;
  readonly sha256: string;
}

const PUBLIC_STORAGE = 'https://storage.googleapis.com';

const RELEASES = 'flutter_infra_release/releases';

interface Lookup {
  readonly environment: Environment;
  /** Where the list is put meanwhile. */
  readonly listPath: string;
  readonly download?: typeof downloadFile;
}

/**
 * Looks the release up in the list; FLUTTER_STORAGE_BASE_URL names a mirror, as for Flutter itself.
 * A checksum that came over plain http proves nothing, so with such a mirror the list is read from
 * Flutter's own address. Throws `build/flutter-unavailable`, or an error of the catalogue `disk`.
 */
export async function findFlutterArchive(
  version: string,
  { environment, listPath, download = downloadFile }: Lookup,
): Promise<FlutterArchive> {
  const storage = environment['FLUTTER_STORAGE_BASE_URL'] || PUBLIC_STORAGE;
  const mirror = URL.parse(storage);
  if (mirror === null) {
    throw buildErrors.error('flutter-unavailable', {
      message: 'FLUTTER_STORAGE_BASE_URL is set, but to no address.',
    });
  }
  const isTrusted = isConfidential(mirror);
  const root = below(storage, RELEASES);
  const url = below(isTrusted ? root : below(PUBLIC_STORAGE, RELEASES), 'releases_macos.json');
  const releases = await readList(url, listPath, download).catch((error: unknown) => {
    if (isTrusted || !buildErrors.owns(error)) throw error;
    throw buildErrors.error('flutter-unavailable', {
      message: `${messageOf(error)} The list of the mirror in FLUTTER_STORAGE_BASE_URL, ${shownAddress(mirror)}, comes over plain http, so its checksums prove nothing.`,
      remedy:
        'Let the runner reach https://storage.googleapis.com, give the mirror an https address, or put Flutter into the image of the runner.',
      cause: error,
    });
  });
  const architecture = environment['RUNNER_ARCH'] === 'X64' ? 'x64' : 'arm64';
  const release = releases.find(
    ({ version: listed, channel, dart_sdk_arch }) =>
      listed === version && channel === 'stable' && (dart_sdk_arch ?? 'x64') === architecture,
  );
  if (release === undefined) {
    throw buildErrors.error('flutter-unavailable', {
      message: `Flutter's list of releases has no stable ${version} for macOS on ${architecture}.`,
      details: [shownAddress(url)],
    });
  }
  return { url: `${root}/${release.archive}`, sha256: release.sha256.toLowerCase() };
}

/** The address of `path` below `base`, which may end in slashes. */
function below(base: string, path: string): string {
  let end = base.length;
  while (base[end - 1] === '/') end -= 1;
  return `${base.slice(0, end)}/${path}`;
}

async function readList(
  url: string,
  path: string,
  download: typeof downloadFile,
): Promise<readonly ListedRelease[]> {
  try {
    await download(url, path);
    const list = readJson(await readFile(path, 'utf8'), isReleaseList);
    if (!list.ok) throw new Error(`no list of releases: ${list.problem}`);
    return list.value.releases.filter(isListedRelease);
  } catch (error) {
    throw (
      diskErrorOf(error, path) ??
      buildErrors.error('flutter-unavailable', {
        message: `Flutter's list of releases cannot be read: ${messageOf(error)}.`,
        details: [shownAddress(url)],
        cause: error,
      })
    );
  }
}

function isReleaseList(value: unknown): value is { readonly releases: readonly unknown[] } {
  return isJsonObject(value) && Array.isArray(value['releases']);
}

function isListedRelease(value: unknown): value is ListedRelease {
  return (
    isJsonObject(value) &&
    ['version', 'channel', 'archive', 'sha256'].every((field) => isText(value[field]))
  );
}
