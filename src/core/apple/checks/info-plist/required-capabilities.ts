/** The values of `UIRequiredDeviceCapabilities` (Apple's documentation of the key, 2025). */
import { isDictionary } from '../../property-list/property-list.ts';
import type { PropertyList } from '../../property-list/property-list.ts';

export const CAPABILITIES_KEY = 'UIRequiredDeviceCapabilities';

/** The capabilities, each with the iOS that introduced it where that matters to an app of today. */
const DOCUMENTED: Readonly<Record<string, string | undefined>> = {
  accelerometer: undefined,
  arkit: '11.0',
  arm64: undefined,
  armv7: undefined,
  'auto-focus-camera': undefined,
  'bluetooth-le': undefined,
  'camera-flash': undefined,
  driverkit: '16.0',
  'front-facing-camera': undefined,
  gamekit: undefined,
  gps: undefined,
  gyroscope: undefined,
  healthkit: undefined,
  'iphone-ipad-minimum-performance-a12': '12.0',
  'iphone-performance-gaming-tier': '17.0',
  'location-services': undefined,
  magnetometer: undefined,
  metal: undefined,
  microphone: undefined,
  nfc: '11.0',
  'opengles-1': undefined,
  'opengles-2': undefined,
  'opengles-3': undefined,
  'peer-peer': undefined,
  sms: undefined,
  'still-camera': undefined,
  telephony: undefined,
  'video-camera': undefined,
  wifi: undefined,
};

export function isDocumented(capability: string): boolean {
  return Object.hasOwn(DOCUMENTED, capability);
}

export function introducedWith(capability: string): string | undefined {
  return isDocumented(capability) ? DOCUMENTED[capability] : undefined;
}

/** The capabilities that a device must have; `undefined` when the value is of a wrong type. */
export function requiredCapabilities(infoPlist: PropertyList): readonly string[] | undefined {
  const value = infoPlist[CAPABILITIES_KEY];
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    const texts = value.filter((item) => typeof item === 'string');
    return texts.length === value.length ? texts : undefined;
  }
  if (!isDictionary(value)) return undefined;
  const isSound = Object.values(value).every((item) => typeof item === 'boolean');
  return isSound ? Object.keys(value).filter((name) => value[name] === true) : undefined;
}
