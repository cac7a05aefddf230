/** Which Xcode is selected, and what it stamps into an app. */
import type { Dictionary } from '../../material/property-list.ts';
import { XCODE_VERSION } from '../../switches.ts';

/** The selected Xcode. */
export interface Toolchain {
  readonly version: string;
  readonly build: string;
  /** Version of the iOS SDK that comes with it. */
  readonly sdk: string;
}

// Which SDK comes with the Xcode 26 and 27 releases is unproven; here it bears the same number.
const sdkOf: Readonly<Record<string, string>> = {
  '15.4': '17.5',
  '16.0': '18.0',
  '16.4': '18.5',
};

/** DEVELOPER_DIR chooses among the Xcodes of a hosted Mac; SLIPWAY_XCODE_VERSION is the default. */
export function selectedToolchain(env: NodeJS.ProcessEnv): Toolchain {
  const [, chosen] =
    /\/Xcode_(\d+(?:\.\d+)*)[^/]*\.app(?:\/|$)/.exec(env['DEVELOPER_DIR'] ?? '') ?? [];
  const version = chosen ?? (env[XCODE_VERSION] || '26.6');
  const [major = '26', minor = '0'] = version.split('.');
  return { version, build: `${major}X${minor}00`, sdk: sdkOf[version] ?? `${major}.${minor}` };
}

/** The keys about Xcode itself that it stamps into an Info.plist. */
export function toolchainStamps({ version, build, sdk }: Toolchain): Dictionary {
  const [major = '', minor = '0', patch = '0'] = version.split('.');
  return {
    DTPlatformVersion: sdk,
    DTSDKName: `iphoneos${sdk}`,
    DTXcode: `${major.padStart(2, '0')}${minor}${patch}`,
    DTXcodeBuild: build,
  };
}
