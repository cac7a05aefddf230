import * as icons from '../../../../../src/core/apple/checks/info-plist/icons.ts';
import { appIcon } from '../../../../../src/sandbox/material/app/app-icon.ts';
import type { IpaChange } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import type { FixturePair } from './fixture-pair.ts';

const primary = (files: string[]) => ({ CFBundlePrimaryIcon: { CFBundleIconFiles: files } });

/** With the chunk that Xcode puts in front of the header of every image. */
function asXcodeWritesIt(png: Buffer): Buffer {
  const chunk = Buffer.from('00000004436742495000200200000000', 'hex');
  return Buffer.concat([png.subarray(0, 8), chunk, png.subarray(8)]);
}

/** An app for visionOS, to which hardly a rule on icons, devices and iOS versions applies. */
const visionApp: IpaChange = {
  infoPlist: {
    CFBundleIcons: { CFBundlePrimaryIcon: 'AppIcon' },
    'CFBundleIcons~ipad': null,
    CFBundleSupportedPlatforms: ['XROS'],
    DTPlatformName: 'xros',
    DTSDKName: 'xros26.0',
    LSRequiresIPhoneOS: null,
    MinimumOSVersion: '1.0',
    UIDeviceFamily: [7],
    UILaunchStoryboardName: null,
    UIRequiredDeviceCapabilities: ['arkit', 'hands'],
  },
  files: { 'Assets.car': null },
  binary: { platform: 'visionOS', minimumOsVersion: '1.0' },
  bundles: {
    'Frameworks/App.framework': {
      infoPlist: { MinimumOSVersion: '1.0' },
      binary: { platform: 'visionOS', minimumOsVersion: '1.0' },
    },
  },
};

export const iconsPairs: readonly FixturePair[] = [
  {
    rule: icons.iPhoneIconMissing,
    trips: {
      what: 'an iPhone icon that is too small, outside the catalogue',
      change: {
        infoPlist: { CFBundleIcons: primary(['Small']) },
        files: { 'Small@2x.png': appIcon(58) },
      },
      says: 'no icon of 120×120 pixels (found: 58×58)',
    },
    passes: {
      what: 'one of the right size there, as Xcode compresses it',
      change: {
        infoPlist: { CFBundleIcons: primary(['Right.png']) },
        files: { 'Right.png': asXcodeWritesIt(appIcon(120)) },
      },
    },
  },
  {
    rule: icons.iPhoneIconMissing,
    trips: {
      what: 'an iPhone app that names icons for iPad alone',
      change: { infoPlist: { CFBundleIcons: null } },
      says: '(found: nothing)',
    },
    passes: {
      what: 'an icon that lies in the catalogue alone',
      change: {
        infoPlist: { CFBundleIcons: { CFBundlePrimaryIcon: { CFBundleIconName: 'AppIcon' } } },
        files: { 'AppIcon60x60@2x.png': null, 'AppIcon76x76@2x~ipad.png': null },
      },
    },
  },
  {
    rule: icons.iPadIconMissing,
    trips: {
      what: 'an iPad icon that is no image, outside the catalogue',
      change: {
        infoPlist: { 'CFBundleIcons~ipad': primary(['Broken']) },
        files: { 'Broken@2x~ipad.png': Buffer.from('<svg/>') },
      },
      says: 'no icon of 152×152 pixels (found: no image)',
    },
    passes: {
      what: 'an app for iPhone with the same files',
      change: {
        infoPlist: { 'CFBundleIcons~ipad': primary(['Broken']), UIDeviceFamily: [1] },
        files: { 'Broken@2x~ipad.png': Buffer.from('<svg/>') },
      },
    },
  },
  {
    rule: icons.iconFileMissing,
    trips: {
      what: 'an alternate icon without a file',
      change: {
        infoPlist: {
          CFBundleIcons: {
            CFBundlePrimaryIcon: {
              CFBundleIconFiles: ['AppIcon60x60'],
              CFBundleIconName: 'AppIcon',
            },
            CFBundleAlternateIcons: { Dark: { CFBundleIconFiles: ['DarkIcon'] } },
          },
        },
      },
      says: "CFBundleIcons.CFBundleAlternateIcons.Dark in Info.plist of Payload/Runner.app names 'DarkIcon'",
    },
    passes: {
      what: 'one with a file, and one in the catalogue',
      change: {
        infoPlist: {
          CFBundleIcons: {
            CFBundlePrimaryIcon: {
              CFBundleIconFiles: ['AppIcon60x60'],
              CFBundleIconName: 'AppIcon',
            },
            CFBundleAlternateIcons: {
              Dark: { CFBundleIconFiles: ['DarkIcon'] },
              Light: { CFBundleIconFiles: ['Light60x60'], CFBundleIconName: 'Light' },
            },
          },
        },
        files: { 'DarkIcon@3x.png': appIcon(180) },
      },
    },
  },
  {
    rule: icons.iconOfWrongType,
    trips: {
      what: 'a primary icon that is a text',
      change: {
        infoPlist: {
          CFBundleIcons: { CFBundlePrimaryIcon: 'AppIcon' },
          'CFBundleIcons~ipad': null,
        },
      },
      says: "CFBundleIcons.CFBundlePrimaryIcon in Info.plist of Payload/Runner.app is 'AppIcon'",
    },
    passes: { what: 'the same on visionOS', change: visionApp },
  },
  {
    rule: icons.catalogueMissing,
    trips: {
      what: 'an app without an asset catalogue',
      change: { files: { 'Assets.car': null } },
      says: 'Payload/Runner.app has no Assets.car',
    },
    passes: {
      what: 'an extension without one',
      change: { bundles: { 'PlugIns/Share.appex': {} } },
    },
  },
  {
    rule: icons.catalogueMissing,
    trips: {
      what: 'the name of an icon without a catalogue',
      change: { infoPlist: { CFBundleIconName: 'AppIcon' }, files: { 'Assets.car': null } },
      says: 'has no Assets.car',
    },
    passes: {
      what: 'a container around an app for the watch alone, which has no icons at all',
      change: {
        infoPlist: {
          CFBundleIcons: null,
          'CFBundleIcons~ipad': null,
          ITSWatchOnlyContainer: true,
        },
        files: { 'Assets.car': null },
      },
    },
  },
  {
    rule: icons.iconNameMissing,
    trips: {
      what: 'icons that lie beside the catalogue alone',
      change: {
        infoPlist: {
          CFBundleIcons: primary(['AppIcon60x60']),
          'CFBundleIcons~ipad': primary(['AppIcon60x60', 'AppIcon76x76']),
        },
      },
      says: 'no CFBundleIconName',
    },
    passes: {
      what: 'the name at the top of Info.plist',
      change: {
        infoPlist: {
          CFBundleIcons: primary(['AppIcon60x60']),
          'CFBundleIcons~ipad': primary(['AppIcon60x60', 'AppIcon76x76']),
          CFBundleIconName: 'AppIcon',
        },
      },
    },
  },
  {
    rule: icons.watchIconMissing,
    trips: {
      what: 'an app for the watch without an icon',
      change: { bundles: { 'Watch/Pot.app': { infoPlist: { CFBundleIconName: null } } } },
      says: 'Watch/Pot.app has no icon',
    },
    passes: { what: 'one that names its icon', change: { bundles: { 'Watch/Pot.app': {} } } },
  },
];
