/** The bundles with code of which an app consists: itself, apps inside it, extensions, frameworks. */
import { LARGEST_SEAL_BYTES } from '../code-signature/code-resources.ts';
import { contentHashes } from '../code-signature/code-signature.ts';
import type { MemoryBudget } from '../archive/memory-budget.ts';
import { parsePropertyList, textAt } from '../property-list/property-list.ts';
import type { PropertyList } from '../property-list/property-list.ts';
import type { SignedBundle } from '../code-signature/signed-bundle.ts';
import { readSignedExecutable } from '../code-signature/signed-executable.ts';
import type { SignedExecutable } from '../code-signature/signed-executable.ts';
import type { ZipArchive, ZipEntry } from '../archive/zip-archive.ts';

/** `embedded-app`: a watch app or an App Clip. */
export type BundleKind = 'app' | 'embedded-app' | 'extension' | 'framework';

export interface BundlePlace {
  readonly kind: BundleKind;
  /** The folder, without a slash at the end: `Payload/Tea.app/PlugIns/Pot.appex`. */
  readonly path: string;
}

export interface Bundle extends BundlePlace, SignedBundle {
  /** `Pot.appex`. */
  readonly name: string;
  /** Absent when there is none, or none that can be read. */
  readonly infoPlist: PropertyList | undefined;
  /**
   * The .mobileprovision inside; absent in an app that was never signed for devices, and in a
   * framework, which runs under the profile of what loads it.
   */
  readonly embeddedProfile: Buffer | undefined;
  readonly privacyManifest: PropertyList | 'unreadable' | undefined;
  readonly hasAssetCatalogue: boolean;
}

/** Far above any real Info.plist or profile; an entry beyond it is refused, not read. */
const LARGEST_LIST_BYTES = 8 * 1024 * 1024;
/** Apple takes apps of at most 4 GB, unpacked. */
const LARGEST_EXECUTABLE_BYTES = 4 * 1024 ** 3;

/**
 * Reads what stands for the bundle; its executable is streamed, its resources are left alone.
 * `onInfoPlist` is called with an Info.plist that can be read, before the executable is.
 */
export async function readBundle(
  archive: ZipArchive,
  place: BundlePlace,
  memory: MemoryBudget,
  onInfoPlist?: (list: PropertyList) => void,
): Promise<Bundle> {
  const at = (inside: string) => archive.entries.get(`${place.path}/${inside}`);
  const contentsOf = async (inside: string) => {
    const entry = at(inside);
    if (entry === undefined) return undefined;
    memory.spend(entry.sizeBytes);
    return archive.read(entry, LARGEST_LIST_BYTES);
  };

  const infoPlistBytes = await contentsOf('Info.plist');
  const infoPlist = infoPlistBytes && parsePropertyList(infoPlistBytes);
  if (infoPlist) onInfoPlist?.(infoPlist);
  const executableName = infoPlist && textAt(infoPlist, 'CFBundleExecutable');
  const executable = await executableOf(
    archive,
    executableName === undefined ? undefined : at(executableName),
  );
  for (const { codeSignature } of executable?.slices ?? []) memory.spend(codeSignature?.size ?? 0);
  const signatures = executable?.slices.flatMap(({ signature }) => signature ?? []) ?? [];
  const sealEntry = at('_CodeSignature/CodeResources');
  const seal = sealEntry && (await archive.read(sealEntry, LARGEST_SEAL_BYTES));
  const privacyBytes = await contentsOf('PrivacyInfo.xcprivacy');

  return Object.freeze({
    ...place,
    name: place.path.slice(place.path.lastIndexOf('/') + 1),
    infoPlist,
    executableName,
    executable,
    embeddedProfile:
      place.kind === 'framework' ? undefined : await contentsOf('embedded.mobileprovision'),
    privacyManifest: privacyBytes && (parsePropertyList(privacyBytes) ?? 'unreadable'),
    hasAssetCatalogue: at('Assets.car') !== undefined,
    hashes: Object.freeze({
      infoPlist: infoPlistBytes && contentHashes(infoPlistBytes, signatures),
      codeResources: seal && contentHashes(seal, signatures),
    }),
  });
}

/**
 * Intact code needs no checksum, which would take a third as long as the hashes of its pages. Where
 * it is not intact, the checksum tells what was damaged on the way from what was changed.
 */
async function executableOf(
  archive: ZipArchive,
  entry: ZipEntry | undefined,
): Promise<SignedExecutable | undefined> {
  if (entry === undefined) return undefined;
  const executable = await readSignedExecutable(() =>
    archive.streamUnverified(entry, LARGEST_EXECUTABLE_BYTES),
  );
  if (!isIntact(executable)) for await (const piece of archive.stream(entry)) void piece;
  return executable;
}

/** Whether the page hashes cover the file and fit; only a thin file has nothing beside its code. */
function isIntact({ slices, damage }: SignedExecutable): boolean {
  const [slice, ...others] = slices;
  const isThin = others.length === 0 && slice?.fileOffset === 0 && damage === undefined;
  return isThin && slice.pagesIntact === true && slice.trailingBytes === 0;
}
