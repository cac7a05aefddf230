import * as structure from '../../../../../src/core/apple/checks/structure/bundle-structure.ts';
import { binaryPlist } from '../../../../../src/sandbox/material/app/sealed-bundle.ts';
import { universalMachO } from '../../../../../src/sandbox/material/app/universal-mach-o.ts';
import type { FixturePair } from './fixture-pair.ts';

const machO = Buffer.concat([Buffer.from('cffaedfe', 'hex')], 64);
const staticLibrary = Buffer.from('!<arch>\nhello.o/ 0 0 0 644 0 `\n');
const otherStaticLibrary = Buffer.from('!<arch>\nworld.o/ 0 0 0 644 0 `\n');
const javaClass = Buffer.concat([Buffer.from('cafebabe00000041', 'hex')], 64);

export const bundleStructurePairs: readonly FixturePair[] = [
  {
    rule: structure.infoPlistUnreadable,
    trips: {
      what: 'a framework whose Info.plist is a web page',
      change: {
        bundles: {
          'Frameworks/Tea.framework': {
            files: { 'Info.plist': Buffer.from('<html>') },
            binary: null,
          },
        },
      },
      says: 'Tea.framework',
    },
    passes: {
      what: 'a framework as Xcode embeds it',
      change: { bundles: { 'Frameworks/Tea.framework': {} } },
    },
  },
  {
    rule: structure.executableMissing,
    trips: {
      what: 'a framework without its executable',
      change: { bundles: { 'Frameworks/Tea.framework': { binary: null } } },
      says: 'Tea.framework has no file Tea.',
    },
    passes: {
      what: 'a bundle of resources, which has none',
      change: { files: { 'Tea.bundle/leaf.json': Buffer.from('{}') } },
    },
  },
  {
    rule: structure.executableMissing,
    trips: {
      what: 'an extension whose Info.plist names no executable',
      change: {
        bundles: {
          'PlugIns/Share.appex': { infoPlist: { CFBundleExecutable: null }, binary: null },
        },
      },
      says: 'no CFBundleExecutable',
    },
    passes: { what: 'an extension that does', change: { bundles: { 'PlugIns/Share.appex': {} } } },
  },
  {
    rule: structure.looseCode,
    trips: {
      what: 'the native module of a Python wheel',
      change: { files: { 'site-packages/cv2/cv2.abi3.so': machO } },
      says: 'site-packages/cv2/cv2.abi3.so is a Mach-O binary',
    },
    passes: {
      what: 'files that only have the name of a library',
      change: { files: { 'notes.so': Buffer.from('{"so": true}'), 'Main.o': javaClass } },
    },
  },
  {
    rule: structure.looseCode,
    trips: {
      what: 'a static library within a framework',
      change: { bundles: { 'Frameworks/Tea.framework': { files: { 'libtea.a': staticLibrary } } } },
      says: 'Tea.framework/libtea.a is a static library',
    },
    passes: {
      what: 'Swift’s own libraries in Frameworks',
      change: {
        files: { 'Frameworks/libswiftCore.dylib': machO },
        archive: { 'SwiftSupport/iphoneos/libswiftCore.dylib': machO },
      },
    },
  },
  {
    rule: structure.looseCode,
    trips: {
      what: 'a program beside the app’s own',
      change: { files: { 'tools/helper': machO } },
      says: 'tools/helper',
    },
    passes: {
      what: 'a text of that name, and what Xcode puts into an app for the watch',
      change: {
        files: { 'tools/helper': Buffer.from('see the manual') },
        bundles: { 'Watch/Tea.app': { files: { '_WatchKitStub/WK': machO } } },
      },
    },
  },
  {
    rule: structure.looseCode,
    trips: {
      what: 'a driver’s program in a folder of its own',
      change: { files: { 'SystemExtensions/Kettle.dext/tools/Kettle': machO } },
      says: 'Kettle.dext/tools/Kettle is a Mach-O binary',
    },
    passes: {
      what: 'one where DriverKit wants it',
      change: { files: { 'SystemExtensions/Kettle.dext/Kettle': machO } },
    },
  },
  {
    rule: structure.nestedBundle,
    trips: {
      what: 'a framework around another',
      change: {
        bundles: { 'Frameworks/App.framework': { bundles: { 'Inner.framework': {} } } },
      },
      says: 'App.framework holds another bundle',
    },
    passes: {
      what: 'a bundle of resources in a framework, and a framework for the watch',
      change: {
        bundles: {
          'Frameworks/App.framework': { files: { 'Tea.bundle/leaf.json': Buffer.from('{}') } },
        },
      },
    },
  },
  {
    rule: structure.staticLibrary,
    trips: {
      what: 'a framework around a static library',
      change: {
        bundles: {
          'Frameworks/Tea.framework': { files: { Tea: staticLibrary }, binary: null },
        },
      },
      says: 'Tea.framework is a static library',
    },
    passes: {
      what: 'one around a dynamic library',
      change: { bundles: { 'Frameworks/Tea.framework': {} } },
    },
  },
  {
    rule: structure.staticLibrary,
    trips: {
      what: 'a framework around a static library for two processors',
      change: {
        bundles: {
          'Frameworks/Tea.framework': {
            files: { Tea: universalMachO([staticLibrary, otherStaticLibrary]) },
            binary: null,
          },
        },
      },
      says: 'Tea.framework is a static library',
    },
    passes: {
      what: 'a file of that kind beside the executable of no bundle',
      change: { files: { 'notes.txt': staticLibrary } },
    },
  },
  {
    rule: structure.strayApp,
    trips: {
      what: 'an app among the resources',
      change: { files: { 'assets/Other.app/Info.plist': binaryPlist({}) } },
      says: 'assets/Other.app is an app',
    },
    passes: {
      what: 'an app for the watch, an App Clip, and a folder with the ending of one',
      change: {
        bundles: { 'Watch/Tea.app': {}, 'AppClips/Sip.app': {} },
        files: { 'assets/my.app/leaf.json': Buffer.from('{}') },
      },
    },
  },
  {
    rule: structure.resourcesNameExecutable,
    trips: {
      what: 'a bundle of resources that names an executable',
      change: {
        files: { 'Tea.bundle/Info.plist': binaryPlist({ CFBundleExecutable: 'Tea' }) },
      },
      says: "Tea.bundle has no file 'Tea'",
    },
    passes: {
      what: 'one that names none',
      change: { files: { 'Tea.bundle/Info.plist': binaryPlist({ CFBundleName: 'Tea' }) } },
    },
  },
  {
    rule: structure.infoPlistUnreadable,
    trips: {
      what: 'an app for the watch without an Info.plist that can be read',
      change: {
        bundles: { 'Watch/Tea.app': { files: { 'Info.plist': Buffer.from('<html>') } } },
      },
      says: 'Watch/Tea.app is no property list',
    },
    passes: {
      what: 'an app for the watch with an extension and a framework',
      change: {
        bundles: {
          'Watch/Tea.app': {
            bundleId: 'com.example.app.watch',
            bundles: { 'Frameworks/Lid.framework': { binary: { platform: 'watchOS' } } },
          },
        },
      },
    },
  },
  {
    rule: structure.executableMissing,
    trips: {
      what: 'an app for the watch without its executable',
      change: { bundles: { 'Watch/Tea.app': { binary: null } } },
      says: 'Watch/Tea.app has no file Tea.',
    },
    passes: { what: 'an App Clip with its own', change: { bundles: { 'AppClips/Sip.app': {} } } },
  },
  {
    rule: structure.frameworksFolder,
    trips: {
      what: 'a folder Frameworks in an extension',
      change: {
        bundles: { 'PlugIns/Share.appex': { files: { 'Frameworks/notes.txt': Buffer.from('.') } } },
      },
      says: 'Share.appex holds a folder Frameworks',
    },
    passes: {
      what: 'a file of that name further down',
      change: {
        bundles: { 'PlugIns/Share.appex': { files: { 'docs/Frameworks': Buffer.from('.') } } },
      },
    },
  },
];
