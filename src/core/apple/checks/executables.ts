/** Rules on what the executables are made for, and on Apple's encryption of them. */
import { slicesOf } from './bundle-signatures.ts';
import { isContainer } from './container-app.ts';
import type { Rule, Subject } from './rule.ts';

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
        if (/^(i386|x86_64)/.test(architecture)) {
          yield `The executable of ${bundle.path} is made for ${architecture}.`;
        } else if (platform.endsWith('Simulator')) {
          yield `The executable of ${bundle.path} is made for ${architecture} in the ${platform}.`;
        }
      }
    }
  },
};

/** What Python's build tools link unless they build for iOS: it can be loaded, not linked with. */
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
  rules: [simulatorSlices, frameworkIsPlugIn, encryptionInfo],
};
