/** Rules on what the executables are and are made for, and on Apple's encryption of them. */
import type { MachOPlatform } from '../../mach-o/mach-o.ts';
import type { Ipa, Platform } from '../../package/ipa.ts';
import type { Bundle } from '../../package/bundle.ts';
import { slicesOf } from '../signature/bundle-signatures.ts';
import { isContainer } from '../structure/container-app.ts';
import { isForWatch } from '../structure/nested-place.ts';
import type { Rule, Subject } from '../rule.ts';

export const simulatorSlices: Rule = {
  code: 'ITMS-90087',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the slices of the executable of the app, of each extension and of each framework',
  meaning: 'An executable is also, or only, made for the simulator.',
  remedy:
    'Use the device slice of the framework: an .xcframework lets Xcode choose it; out of a universal binary `lipo -remove x86_64` takes it.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      for (const { architecture, platform = '' } of slicesOf(bundle)) {
        if (isForIntel(architecture)) {
          yield `The executable of ${bundle.path} is made for ${architecture}.`;
        } else if (platform.endsWith('Simulator')) {
          yield `The executable of ${bundle.path} is made for ${architecture} in the ${platform}.`;
        }
      }
    }
  },
};

function isForIntel(architecture: string): boolean {
  return /^(i386|x86_64)/.test(architecture);
}

function isForSimulator({
  platform,
  architecture,
}: {
  readonly platform: MachOPlatform;
  readonly architecture: string;
}): boolean {
  return isForIntel(architecture) || platform.endsWith('Simulator');
}

/** The platforms of apps, as executables name them; a Mac app is not uploaded as an .ipa. */
const PLATFORMS: Readonly<Record<Platform, MachOPlatform | undefined>> = {
  IOS: 'iOS',
  TV_OS: 'tvOS',
  VISION_OS: 'visionOS',
  MAC_OS: undefined,
};

function platformFor({ path }: Bundle, { platform }: Ipa): MachOPlatform | undefined {
  return isForWatch(path) ? 'watchOS' : PLATFORMS[platform];
}

/** Apple's number is not publicly known; the loader of every device refuses such code. */
export const otherPlatform: Rule = {
  code: 'slipway/other-platform',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: '`LC_BUILD_VERSION` (`LC_VERSION_MIN_…`) of every executable, slice by slice',
  meaning:
    'An executable, or a slice of it, is made for another platform than the app, such as macOS, tvOS or Mac Catalyst.',
  remedy:
    'Take the variant of the framework for the app’s platform: an .xcframework lets Xcode choose it.',
  *find(ipa) {
    for (const bundle of ipa.bundles) {
      const wanted = platformFor(bundle, ipa);
      for (const { platform, architecture } of slicesOf(bundle)) {
        if (wanted === undefined || platform === undefined || platform === wanted) continue;
        // The simulator has a number of its own, and what Slipway does not know is not judged.
        if (isForSimulator({ platform, architecture }) || platform === 'other') continue;
        yield `The executable of ${bundle.path} is made for ${platform} (${architecture}), not for ${wanted}.`;
      }
    }
  },
};

/** Apple's number is not publicly known; no device could start it. */
export const executableOfWrongType: Rule = {
  code: 'slipway/executable-type',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'the file type in the Mach-O header of the executable of each app and extension',
  meaning:
    'The executable of an app or extension is a library or plug-in, which cannot be started.',
  remedy:
    'Set MACH_O_TYPE of the target to mh_execute, and look for a script that copies a library over the executable.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      if (bundle.kind === 'framework') continue;
      for (const { fileType, architecture } of slicesOf(bundle)) {
        if (fileType === 'executable') continue;
        yield `The executable of ${bundle.path} is of the type ${fileType} (${architecture}).`;
      }
    }
  },
};

export const bitcode: Rule = {
  code: 'ITMS-90482',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the segment `__LLVM` in the executable of each framework',
  meaning: 'A framework holds bitcode, which App Store Connect no longer takes.',
  remedy:
    'Take a newer release of the framework, or strip it before it is embedded: `xcrun bitcode_strip -r FRAMEWORK -o FRAMEWORK`.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      if (bundle.kind !== 'framework') continue;
      for (const { segments, architecture } of slicesOf(bundle)) {
        if (!segments.some(({ name }) => name === '__LLVM')) continue;
        yield `The executable of ${bundle.path} holds bitcode (${architecture}).`;
      }
    }
  },
};

/** Python's build tools link this type unless they build for iOS: nothing can be linked with it. */
export const frameworkIsPlugIn: Rule = {
  code: 'ITMS-90124',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the file type in the Mach-O header of each framework’s executable',
  meaning:
    'The executable of a framework is of the type BUNDLE, a plug-in, and no dynamic library.',
  remedy:
    'Python wheels with native modules must be built for iOS, so that serious_python can make frameworks of them; link others with `-dynamiclib` in place of `-bundle`.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      if (bundle.kind !== 'framework') continue;
      for (const { fileType, architecture } of slicesOf(bundle)) {
        if (fileType !== 'bundle') continue;
        yield `The executable of ${bundle.path} is of the type BUNDLE (${architecture}).`;
      }
    }
  },
};

export const encryptionInfo: Rule = {
  code: 'ITMS-90125',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`LC_ENCRYPTION_INFO` in the executables',
  meaning:
    'An executable has no place for Apple’s encryption, or is encrypted already: it was taken from the App Store.',
  remedy:
    'Link the app with Xcode’s linker for iOS devices, and upload what was built, not what was downloaded from a device.',
  *find({ bundles, infoPlist }) {
    for (const bundle of bundles) {
      const isStarted = bundle.kind !== 'framework' && !isContainer(infoPlist);
      for (const { encryption, architecture, platform } of slicesOf(bundle)) {
        // Whether every library needs the load command is not known. Whatever is started does, but
        // for the stubs that Xcode copies into containers.
        if (encryption === undefined && isStarted && platform === 'iOS') {
          yield `The executable of ${bundle.path} lacks LC_ENCRYPTION_INFO (${architecture}).`;
        }
        if (encryption !== undefined && encryption.cryptId !== 0) {
          yield `The executable of ${bundle.path} is encrypted already (${architecture}).`;
        }
      }
    }
  },
};

export const executables: Subject = {
  title: 'Executables',
  rules: [
    simulatorSlices,
    otherPlatform,
    executableOfWrongType,
    frameworkIsPlugIn,
    bitcode,
    encryptionInfo,
  ],
};
