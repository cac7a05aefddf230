/** The file to upload: an .ipa for iOS, tvOS and visionOS, an installer package for the Mac. */
import { requireSoundIpa } from '../../../core/apple/checks/require-sound-ipa.ts';
import type { CheckLevel } from '../../../core/apple/checks/require-sound-ipa.ts';
import { readInstallerPackage } from '../../../core/apple/package/installer-package.ts';
import { ipaErrors, pkgErrors } from '../../../core/apple/package/package-errors.ts';
import { openPackage, readIpa } from '../../../core/apple/package/ipa.ts';
import type { IpaReading, PackageIdentity } from '../../../core/apple/package/ipa.ts';
import { isXar } from '../../../core/apple/archive/xar-archive.ts';
import type { PackageUti } from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import { namingInput } from '../../../core/runner/input/naming-input.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import type { OpenedFile } from '../../../core/system/files/opened-file.ts';

/** The facts about the package that Apple asks for. */
export interface UploadPackage extends PackageIdentity {
  readonly path: string;
  readonly sizeBytes: number;
  /** The bytes that were read and checked, and that are sent. */
  readonly opened: OpenedFile;
  readonly uti: PackageUti;
}

export interface ReadPackage {
  readonly file: UploadPackage;
  /**
   * Reports the findings of the checks; throws when one is an error and errors are to end the step.
   */
  check(level: CheckLevel, context: CheckContext): Promise<void>;
}

type CheckContext = Pick<ActionContext, 'clock' | 'log' | 'summary' | 'signal'>;

/**
 * Opens the file at `path`, hands it to `work`, and closes it when that ends: whatever is read or
 * sent of it comes from this one opening. Throws `ipa/…` errors.
 */
export async function withPackage<T>(
  path: string,
  work: (opened: OpenedFile) => Promise<T>,
): Promise<T> {
  const opened = await namingInput('`ipa-path`', ipaErrors.owns, () => openPackage(path));
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/**
 * Reads the package, whatever it is called, and tells its identity once as soon as that is known.
 * Throws `ipa/…` and `pkg/…` errors, also after that.
 */
export function readPackage(
  opened: OpenedFile,
  reading: Required<IpaReading>,
): Promise<ReadPackage> {
  const isItsFault = (error: unknown) => ipaErrors.owns(error) || pkgErrors.owns(error);
  return namingInput('`ipa-path`', isItsFault, async () =>
    (await isXar(opened)) ? macPackage(opened, reading) : ipaPackage(opened, reading),
  );
}

async function ipaPackage(opened: OpenedFile, reading: IpaReading): Promise<ReadPackage> {
  const ipa = await readIpa(opened, reading);
  return {
    file: { ...ipa, opened, uti: 'com.apple.ipa' },
    check: (level, context) =>
      requireSoundIpa(ipa, { level, exportMethod: 'app-store-connect' }, context),
  };
}

async function macPackage(
  opened: OpenedFile,
  { onIdentity }: Required<IpaReading>,
): Promise<ReadPackage> {
  const installer = await readInstallerPackage(opened);
  onIdentity(installer);
  return {
    file: { ...installer, opened, uti: 'com.apple.pkg' },
    async check(level, { log }) {
      if (level === 'off') return;
      log.info('The checks are made for an .ipa; of a .pkg only its identity is read.');
      if (installer.isSigned) return;
      log.warning(
        'The .pkg carries no signature. Apple takes only what is signed with a Mac Installer Distribution certificate.',
      );
    },
  };
}
