/** Rules on the processors that the executables are made for, and on Apple's encryption of them. */
import { slicesOf } from './bundle-signatures.ts';
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

export const encryptionInfo: Rule = {
  code: 'ITMS-90125',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`LC_ENCRYPTION_INFO` in the executables',
  meaning:
    'An executable has no place for Apple’s encryption, or is encrypted already: it was taken from the App Store.',
  remedy:
    'Link the app with Xcode’s linker for iOS devices, and upload what was built, not what was downloaded from a device.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      for (const { encryption, architecture, platform } of slicesOf(bundle)) {
        // Whether every library needs the load command is not known; whatever is started does.
        if (encryption === undefined && bundle.kind !== 'framework' && platform === 'iOS') {
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
  rules: [simulatorSlices, encryptionInfo],
};
