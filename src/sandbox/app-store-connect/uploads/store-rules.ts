/** Apple's rules for the content of an app: signature, SDK, icon, platform. */
import { isDictionary, textUnder } from '../../material/property-list.ts';
import type { Dictionary } from '../../material/property-list.ts';
import { profilePayload } from '../../material/provisioning-profile.ts';
import { signingCertificates } from './code-signature-reading.ts';
import type { StateDetail } from '../state.ts';
import type { UploadedApp } from './uploaded-app.ts';

/** Apple's mark on the certificates that may sign what is submitted. */
const SUBMISSION_MARKER = '1.2.840.113635.100.6.1.4';

/** Since 28 April 2026; the sandbox asks for it on any date. */
const OLDEST_SDK = 26;

const PLATFORM_NAMES: Record<string, string> = {
  IOS: 'iphoneos',
  MAC_OS: 'macosx',
  TV_OS: 'appletvos',
  VISION_OS: 'xros',
};

/** Apple's objections to the app itself, whatever was reserved for it but the platform. */
export function objections(app: UploadedApp, platform: string): StateDetail[] {
  return [
    profileObjection(app.profile),
    signatureObjection(app),
    sdkObjection(app.infoPlist),
    platformObjection(app.infoPlist, platform),
  ].filter((objection) => objection !== undefined);
}

function profileObjection(profile: Buffer | undefined): StateDetail | undefined {
  if (!profile) {
    return {
      code: '90174',
      description: 'Missing Provisioning Profile. The app contains no embedded.mobileprovision.',
    };
  }
  return isForAppStore(profile)
    ? undefined
    : {
        code: '90161',
        description:
          'Invalid Provisioning Profile. The provisioning profile included in the bundle is no App Store profile.',
      };
}

function isForAppStore(profile: Buffer): boolean {
  const payload = readableProfile(profile);
  const entitlements = payload?.['Entitlements'];
  return (
    payload !== undefined &&
    payload['ProvisionsAllDevices'] !== true &&
    payload['ProvisionedDevices'] === undefined &&
    isDictionary(entitlements) &&
    entitlements['get-task-allow'] !== true
  );
}

function readableProfile(profile: Buffer): Dictionary | undefined {
  try {
    return profilePayload(profile);
  } catch {
    return undefined;
  }
}

function signatureObjection({ executable, codeResources }: UploadedApp): StateDetail | undefined {
  return executable && codeResources && isSignedForSubmission(executable)
    ? undefined
    : {
        code: '90034',
        description:
          'Missing or invalid signature. The bundle is not signed using an Apple submission certificate.',
      };
}

function isSignedForSubmission(executable: Buffer): boolean {
  try {
    // Only a leaf carries the mark, so the issuers beside it do no harm.
    return signingCertificates(executable).some(({ extensions }) =>
      extensions.some(({ id }) => id === SUBMISSION_MARKER),
    );
  } catch {
    return false;
  }
}

function sdkObjection(infoPlist: Dictionary): StateDetail | undefined {
  const version = textUnder(infoPlist, 'DTPlatformVersion') ?? '';
  return Number.parseInt(version, 10) >= OLDEST_SDK
    ? undefined
    : {
        code: '90725',
        description: `SDK version issue. This app was built with the '${version}' SDK; version ${OLDEST_SDK} or later is needed.`,
      };
}

function platformObjection(infoPlist: Dictionary, platform: string): StateDetail | undefined {
  const name = textUnder(infoPlist, 'DTPlatformName') ?? '';
  return name === PLATFORM_NAMES[platform]
    ? undefined
    : {
        code: '90508',
        description: `Invalid value '${name}' of the key DTPlatformName for the platform ${platform}.`,
      };
}
