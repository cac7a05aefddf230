/** Which Flutter a flet wants, and where Flutter's own list says that it is. */
import { readFile } from 'node:fs/promises';
import { messageOf } from '../../../core/errors.ts';
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

/** `told` is what `flet --version` says of Flutter, if anything. */
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

/** Looks the release up in the list; FLUTTER_STORAGE_BASE_URL names a mirror, as for Flutter itself. */
export async function findFlutterArchive(
  version: string,
  { environment, listPath }: { readonly environment: Environment; readonly listPath: string },
): Promise<FlutterArchive> {
  const storage = environment['FLUTTER_STORAGE_BASE_URL'] || PUBLIC_STORAGE;
  const root = `${storage.replace(/\/+$/, '')}/flutter_infra_release/releases`;
  const url = `${root}/releases_macos.json`;
  const releases = await readList(url, listPath);
  const architecture = environment['RUNNER_ARCH'] === 'X64' ? 'x64' : 'arm64';
  const release = releases.find(
    ({ version: listed, channel, dart_sdk_arch }) =>
      listed === version && channel === 'stable' && (dart_sdk_arch ?? 'x64') === architecture,
  );
  if (release === undefined) {
    throw buildErrors.error('flutter-unavailable', {
      message: `Flutter's list of releases has no stable ${version} for macOS on ${architecture}.`,
      details: [url],
    });
  }
  return { url: `${root}/${release.archive}`, sha256: release.sha256.toLowerCase() };
}

async function readList(url: string, path: string): Promise<readonly ListedRelease[]> {
  try {
    await downloadFile(url, path);
    const { releases } = JSON.parse(await readFile(path, 'utf8'));
    if (Array.isArray(releases)) return releases.filter(isListedRelease);
    throw new Error('no list of releases');
  } catch (error) {
    throw buildErrors.error('flutter-unavailable', {
      message: `Flutter's list of releases cannot be read: ${messageOf(error)}.`,
      details: [url],
      cause: error,
    });
  }
}

function isListedRelease(value: unknown): value is ListedRelease {
  if (typeof value !== 'object' || value === null) return false;
  const { version, channel, archive, sha256 } = value as Partial<ListedRelease>;
  return [version, channel, archive, sha256].every((field) => typeof field === 'string');
}
