/** The file to upload: an .ipa for iOS, tvOS and visionOS, an installer package for the Mac. */
import { requireSoundIpa } from '../../../core/apple/checks/require-sound-ipa.ts';
import type { CheckLevel } from '../../../core/apple/checks/require-sound-ipa.ts';
import { readInstallerPackage } from '../../../core/apple/package/installer-package.ts';
import { ipaErrors, pkgErrors } from '../../../core/apple/package/package-errors.ts';
import { readIpa } from '../../../core/apple/package/ipa.ts';
import type { Ipa } from '../../../core/apple/package/ipa.ts';
import { isXar } from '../../../core/apple/archive/xar-archive.ts';
import type { PackageUti } from '../../../core/app-store-connect/build-uploads.ts';
import { namingInput } from '../../../core/runner/naming-input.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';

/** What Apple has to know of it. */
export interface UploadPackage extends Pick<
  Ipa,
  'path' | 'sizeBytes' | 'bundleId' | 'version' | 'buildNumber' | 'platform'
> {
  readonly uti: PackageUti;
}

export interface ReadPackage {
  readonly file: UploadPackage;
  /** Tells what is wrong with it; throws when that is an error and errors are to end the step. */
  check(level: CheckLevel, context: CheckContext): Promise<void>;
}

type CheckContext = Pick<ActionContext, 'clock' | 'log' | 'summary' | 'signal'>;

/** Reads the file at `path`, whatever it is called. Throws `ipa/…` and `pkg/…` errors. */
export function readPackage(path: string): Promise<ReadPackage> {
  const isItsFault = (error: unknown) => ipaErrors.owns(error) || pkgErrors.owns(error);
  return namingInput('`ipa-path`', isItsFault, async () =>
    // What cannot be opened, the reader of an .ipa names.
    (await isXar(path).catch(() => false)) ? macPackage(path) : ipaPackage(path),
  );
}

async function ipaPackage(path: string): Promise<ReadPackage> {
  const ipa = await readIpa(path);
  return {
    file: { ...ipa, uti: 'com.apple.ipa' },
    check: (level, context) =>
      requireSoundIpa(ipa, { level, exportMethod: 'app-store-connect' }, context),
  };
}

async function macPackage(path: string): Promise<ReadPackage> {
  const installer = await readInstallerPackage(path);
  return {
    file: { ...installer, uti: 'com.apple.pkg' },
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
