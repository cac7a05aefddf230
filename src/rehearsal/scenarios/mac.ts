/** Scenarios of the Mac: signing and building. */
import { FLET_MODE, MAC_FAULTS } from '../../sandbox/switches.ts';
import type { Scenario } from './scenario.ts';

const SIGNING = 'setup-signing';
const BUILD = 'flet-build-ipa';

const DAY_MS = 24 * 60 * 60 * 1000;
const yesterday = new Date(Date.now() - DAY_MS);
const nextYear = new Date(Date.now() + 365 * DAY_MS);

export const macScenarios: readonly Scenario[] = [
  {
    name: 'certificate-expired',
    plays: 'The signing certificate expired yesterday.',
    shows: 'setup-signing fails before anything is built and names the certificate and its end.',
    action: SIGNING,
    code: 'certificate/expired',
    dates: { certificateNotAfter: yesterday, profileNotAfter: nextYear },
  },
  {
    name: 'profile-expired',
    plays: 'The provisioning profile expired yesterday.',
    shows: 'setup-signing fails before anything is built and names the profile and its end.',
    action: SIGNING,
    code: 'profile/expired',
    dates: { certificateNotAfter: nextYear, profileNotAfter: yesterday },
  },
  {
    name: 'keychain-dialog',
    plays: 'The Mac asks somebody for a password, and nobody is there.',
    shows: 'setup-signing fails before anything is built, and leaves no keychain behind.',
    action: SIGNING,
    code: 'signing/no-user-session',
    mac: { [MAC_FAULTS]: 'keychain-dialog' },
  },
  {
    name: 'codesign-hang',
    plays: 'In the build, codesign waits for an answer that nobody gives.',
    shows: 'The build ends at `timeout-minutes`, with all its processes.',
    action: BUILD,
    code: 'build/timed-out',
    mac: { [FLET_MODE]: 'hang' },
    limits: { 'timeout-minutes': '0.05' },
  },
  {
    name: 'flet-without-wheel',
    plays: 'A package of the app has no wheel for iOS.',
    shows: 'The build fails and names the package.',
    action: BUILD,
    code: 'flet/wheel-missing',
    mac: { [FLET_MODE]: 'pip-missing-wheel' },
  },
  {
    name: 'cocoapods-failure',
    plays: 'CocoaPods does not start, as with a damaged Ruby.',
    shows: 'The build fails before Xcode starts and names CocoaPods.',
    action: BUILD,
    code: 'build/tools-missing',
    mac: { [MAC_FAULTS]: 'pods-broken' },
  },
  {
    name: 'cache-gone',
    plays: 'The cache of GitHub does not answer.',
    shows: 'The build is slower and green.',
    action: BUILD,
    code: undefined,
    // The discard port: nobody listens there.
    mac: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' },
  },
];
