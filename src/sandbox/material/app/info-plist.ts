/** The Info.plist of an app, as Xcode writes it. */
import type { PlistValue } from 'plist';
import type { Dictionary } from '../property-list.ts';

export type InfoPlist = Dictionary;

export interface AppInfo {
  readonly bundleId: string;
  readonly version: string;
  readonly buildNumber: string;
  readonly appName: string;
  readonly executable: string;
}

/** The keys that Xcode 26 stamps into everything it builds. */
const toolchain = {
  BuildMachineOSBuild: '25A354',
  DTCompiler: 'com.apple.compilers.llvm.clang.1_0',
  DTPlatformBuild: '23A337',
  DTPlatformName: 'iphoneos',
  DTPlatformVersion: '26.0',
  DTSDKBuild: '23A337',
  DTSDKName: 'iphoneos26.0',
  DTXcode: '2600',
  DTXcodeBuild: '17A324',
};

const forEveryBundle = {
  ...toolchain,
  CFBundleDevelopmentRegion: 'en',
  CFBundleInfoDictionaryVersion: '6.0',
  CFBundleSignature: '????',
  CFBundleSupportedPlatforms: ['iPhoneOS'],
  MinimumOSVersion: '13.0',
};

const landscape = ['UIInterfaceOrientationLandscapeLeft', 'UIInterfaceOrientationLandscapeRight'];

/**
 * The Info.plist of an app built by Flet's template, which leaves out the export compliance key.
 */
export function appInfoPlist(app: AppInfo): InfoPlist {
  return {
    ...forEveryBundle,
    CADisableMinimumFrameDurationOnPhone: true,
    CFBundleDisplayName: app.appName,
    CFBundleExecutable: app.executable,
    CFBundleIcons: primaryIcon('AppIcon60x60'),
    'CFBundleIcons~ipad': primaryIcon('AppIcon60x60', 'AppIcon76x76'),
    CFBundleIdentifier: app.bundleId,
    CFBundleName: app.appName,
    CFBundlePackageType: 'APPL',
    CFBundleShortVersionString: app.version,
    CFBundleVersion: app.buildNumber,
    LSRequiresIPhoneOS: true,
    NSAppTransportSecurity: { NSAllowsArbitraryLoads: true },
    UIApplicationSupportsIndirectInputEvents: true,
    UIDeviceFamily: [1, 2],
    UILaunchStoryboardName: 'LaunchScreen',
    UIRequiredDeviceCapabilities: ['arm64'],
    UISupportedInterfaceOrientations: ['UIInterfaceOrientationPortrait', ...landscape],
    'UISupportedInterfaceOrientations~ipad': [
      'UIInterfaceOrientationPortrait',
      'UIInterfaceOrientationPortraitUpsideDown',
      ...landscape,
    ],
  };
}

/** The Info.plist of App.framework, in which Flutter keeps the compiled app and its assets. */
export function appFrameworkInfoPlist(): InfoPlist {
  return {
    ...forEveryBundle,
    CFBundleExecutable: 'App',
    CFBundleIdentifier: 'io.flutter.flutter.app',
    CFBundleName: 'App',
    CFBundlePackageType: 'FMWK',
    CFBundleShortVersionString: '1.0',
    CFBundleVersion: '1.0',
  };
}

export interface NestedBundleInfo {
  readonly bundleId: string;
  /** The name of the bundle and of its executable. */
  readonly name: string;
}

/** The Info.plist of a further framework, as of a Flutter plug-in. */
export function frameworkInfoPlist({ bundleId, name }: NestedBundleInfo): InfoPlist {
  return {
    ...appFrameworkInfoPlist(),
    CFBundleExecutable: name,
    CFBundleIdentifier: bundleId,
    CFBundleName: name,
  };
}

/** The Info.plist of a share extension. */
export function extensionInfoPlist(
  { bundleId, name }: NestedBundleInfo,
  app: Pick<AppInfo, 'version' | 'buildNumber'>,
): InfoPlist {
  return {
    ...forEveryBundle,
    CFBundleDisplayName: name,
    CFBundleExecutable: name,
    CFBundleIdentifier: bundleId,
    CFBundleName: name,
    CFBundlePackageType: 'XPC!',
    CFBundleShortVersionString: app.version,
    CFBundleVersion: app.buildNumber,
    NSExtension: {
      NSExtensionAttributes: {
        NSExtensionActivationRule: { NSExtensionActivationSupportsText: true },
      },
      NSExtensionPointIdentifier: 'com.apple.share-services',
      NSExtensionPrincipalClass: 'ShareViewController',
    },
    UIDeviceFamily: [1, 2],
  };
}

function primaryIcon(...files: string[]): PlistValue {
  return { CFBundlePrimaryIcon: { CFBundleIconFiles: files, CFBundleIconName: 'AppIcon' } };
}

/** The Info.plist of an app inside the app: for the watch, or an App Clip. */
export function embeddedAppInfoPlist(
  { bundleId, name }: NestedBundleInfo,
  app: Pick<AppInfo, 'version' | 'buildNumber'>,
  forWatch: boolean,
): InfoPlist {
  return {
    ...forEveryBundle,
    CFBundleDisplayName: name,
    CFBundleExecutable: name,
    CFBundleIconName: 'AppIcon',
    CFBundleIdentifier: bundleId,
    CFBundleName: name,
    CFBundlePackageType: 'APPL',
    CFBundleShortVersionString: app.version,
    CFBundleVersion: app.buildNumber,
    ...(forWatch
      ? {
          CFBundleSupportedPlatforms: ['WatchOS'],
          DTPlatformName: 'watchos',
          DTSDKName: 'watchos26.0',
          MinimumOSVersion: '7.0',
          UIDeviceFamily: [4],
          WKApplication: true,
        }
      : { NSAppClip: { NSAppClipRequestEphemeralUserNotification: false }, UIDeviceFamily: [1] }),
  };
}
