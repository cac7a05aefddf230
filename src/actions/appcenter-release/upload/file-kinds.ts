/** The kinds of file that App Center takes: for which system, to whom, and with which versions. */

export interface FileKind {
  /** At the end of the file's name, in lower case. */
  readonly ending: string;
  /** `os` of the apps that take it, as the server names them. */
  readonly systems: readonly string[];
  readonly contentType: string;
  /** Whether the server asks for the version, or also for the build number, of such a file. */
  readonly stated: 'none' | 'version' | 'version-and-number';
}

const BYTES = 'application/octet-stream';

const kind = (
  ending: string,
  systems: readonly string[],
  contentType: string,
  { stated = 'none' }: Partial<Pick<FileKind, 'stated'>> = {},
): FileKind => ({ ending, systems, contentType, stated });

/** The longer ending stands before the shorter one. */
const KINDS: readonly FileKind[] = [
  kind('.ipa', ['iOS', 'tvOS'], BYTES),
  kind('.apk', ['Android'], 'application/vnd.android.package-archive'),
  kind('.aab', ['Android'], 'application/x-authorware-bin'),
  kind('.app.zip', ['macOS'], BYTES),
  kind('.pkg', ['macOS'], BYTES, { stated: 'version-and-number' }),
  kind('.dmg', ['macOS'], BYTES, { stated: 'version-and-number' }),
  kind('.appx', ['Windows'], 'application/x-appx'),
  kind('.appxbundle', ['Windows'], 'application/x-appxbundle'),
  kind('.appxupload', ['Windows'], 'application/x-appxupload'),
  kind('.msi', ['Windows'], 'application/x-msi', { stated: 'version' }),
  kind('.msix', ['Windows'], 'application/x-msix'),
  kind('.msixbundle', ['Windows'], 'application/x-msixbundle'),
  kind('.msixupload', ['Windows'], 'application/x-msixupload'),
  kind('.zip', ['Windows', 'Custom'], BYTES, { stated: 'version' }),
];

export const ENDINGS = KINDS.map(({ ending }) => ending);

/** The systems for which there is a file at all. */
export const SYSTEMS: ReadonlySet<string> = new Set(KINDS.flatMap(({ systems }) => systems));

export function fileKindOf(name: string): FileKind | undefined {
  const lower = name.toLowerCase();
  return KINDS.find(({ ending }) => lower.endsWith(ending));
}

export function endingsFor(system: string): string[] {
  return KINDS.filter(({ systems }) => systems.includes(system)).map(({ ending }) => ending);
}
