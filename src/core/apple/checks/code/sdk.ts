/** Rules on what the app was built with. Apple raises the floor every spring. */
import { MINUTE } from '../../../system/duration.ts';
import type { Ipa } from '../../package/ipa.ts';
import { textAt } from '../../property-list/property-list.ts';
import type { Rule, Subject } from '../rule.ts';

interface SdkFloor {
  /** The first day on which uploads need it. */
  readonly since: Date;
  readonly major: number;
}

/**
 * The dates as Apple announced them. The last is quoted by several public articles; Apple's own
 * text was not seen.
 */
const SDK_FLOORS: readonly SdkFloor[] = [
  { since: new Date('2024-04-29'), major: 17 },
  { since: new Date('2025-04-24'), major: 18 },
  { since: new Date('2026-04-28'), major: 26 },
];

const WARN_DAYS_AHEAD = 60;

/** The SDK that an upload needs at `now`. */
export function sdkFloorAt(now: Date): SdkFloor | undefined {
  return SDK_FLOORS.findLast(({ since }) => since <= now);
}

/** The SDK that an upload will need soon. */
function nextSdkFloor(now: Date): SdkFloor | undefined {
  const next = SDK_FLOORS.find(({ since }) => since > now);
  const isNear = next && next.since.getTime() - now.getTime() <= WARN_DAYS_AHEAD * 24 * 60 * MINUTE;
  return isNear ? next : undefined;
}

const NEWER_XCODE =
  'Build with a newer Xcode: on GitHub give the job `runs-on: macos-26`, or select the Xcode with DEVELOPER_DIR.';
const SDK_KEYS = '`DTPlatformVersion`, else `DTSDKName` in Info.plist of the app';

export const sdkTooOld: Rule = {
  code: 'ITMS-90725',
  severity: 'error',
  appliesTo: 'store',
  looksAt: SDK_KEYS,
  meaning: 'The app was built with an SDK that App Store Connect no longer takes.',
  remedy: NEWER_XCODE,
  *find(ipa, { now }) {
    const floor = sdkFloorAt(now);
    const sdk = sdkOf(ipa);
    if (floor === undefined || sdk === undefined || sdk.major >= floor.major) return;
    yield `The app was built with the iOS ${sdk.version} SDK; since ${day(floor.since)} it takes ${floor.major} or newer.`;
  },
};

export const sdkSoonTooOld: Rule = {
  code: 'ITMS-90725',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: SDK_KEYS,
  meaning: `Within ${WARN_DAYS_AHEAD} days App Store Connect will no longer take the SDK that the app was built with.`,
  remedy: NEWER_XCODE,
  *find(ipa, { now }) {
    const next = nextSdkFloor(now);
    const sdk = sdkOf(ipa);
    const isRefusedToday = sdk && sdk.major < (sdkFloorAt(now)?.major ?? 0);
    if (next === undefined || sdk === undefined || isRefusedToday || sdk.major >= next.major)
      return;
    yield `The app was built with the iOS ${sdk.version} SDK; from ${day(next.since)} it will take ${next.major} or newer.`;
  },
};

/** Other platforms count their versions from elsewhere. */
function sdkOf({ platform, infoPlist, sdkName }: Ipa) {
  if (platform !== 'IOS') return undefined;
  const version =
    textAt(infoPlist, 'DTPlatformVersion') ?? /(?<![\d.])[\d.]+$/.exec(sdkName ?? '')?.[0];
  const major = Number.parseInt(version ?? '', 10);
  return version === undefined || Number.isNaN(major) ? undefined : { version, major };
}

/** Secondary sources of an announcement of 2026-09-09 name the month; the day is unknown. */
const EXPECTED_FLOOR = { major: 27, month: 'April 2027', from: new Date('2027-01-01') };

export const sdkExpectedTooOld: Rule = {
  code: 'ITMS-90725',
  severity: 'notice',
  appliesTo: 'store',
  looksAt: SDK_KEYS,
  meaning: `From ${EXPECTED_FLOOR.month} on, App Store Connect is expected to take iOS ${EXPECTED_FLOOR.major} or newer only. The day is not known, so that this never becomes an error by itself. (Told from January 2027 on.)`,
  remedy: NEWER_XCODE,
  *find(ipa, { now }) {
    const sdk = sdkOf(ipa);
    const isTold =
      now >= EXPECTED_FLOOR.from && (sdkFloorAt(now)?.major ?? 0) < EXPECTED_FLOOR.major;
    if (!isTold || sdk === undefined || sdk.major >= EXPECTED_FLOOR.major) return;
    if (sdk.major < (sdkFloorAt(now)?.major ?? 0)) return;
    yield `The app was built with the iOS ${sdk.version} SDK; from ${EXPECTED_FLOOR.month} on, ${EXPECTED_FLOOR.major} or newer is expected to be needed.`;
  },
};

/**
 * Developers report the refusal for builds made on a beta of macOS as well, with a released Xcode.
 */
export const betaTools: Rule = {
  code: 'ITMS-90111',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`DTXcodeBuild` and `BuildMachineOSBuild` in Info.plist of the app and each extension',
  meaning:
    'The app was built with a beta of Xcode or of macOS. TestFlight may take it; App Review does not.',
  remedy: 'Build with released versions of Xcode and macOS.',
  *find({ bundles }) {
    for (const { kind, path, infoPlist } of bundles) {
      if (kind === 'framework' || infoPlist === undefined) continue;
      for (const [key, what] of Object.entries(BUILT_WITH)) {
        const build = textAt(infoPlist, key);
        if (build !== undefined && isBeta(build)) {
          yield `${path} was built with a beta of ${what}: ${key} is ${build}.`;
        }
      }
    }
  },
};

const BUILT_WITH = { DTXcodeBuild: 'Xcode', BuildMachineOSBuild: 'macOS' } as const;

/** Released builds whose numbers look like those of a beta: Xcode 16.2. */
const RELEASED: ReadonlySet<string> = new Set(['16C5032a']);

/** `26A5368g`: a number from 5000 and a small letter. Hardly any released build has both. */
function isBeta(build: string): boolean {
  return /^\d+[A-Z]5\d{3}[a-z]$/.test(build) && !RELEASED.has(build);
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export const sdk: Subject = {
  title: 'SDK',
  rules: [sdkTooOld, sdkSoonTooOld, sdkExpectedTooOld, betaTools],
};
