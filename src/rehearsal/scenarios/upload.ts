/** Scenarios of the upload to App Store Connect and of Apple's processing. */
import { ALWAYS } from './scenario.ts';
import type { Scenario } from './scenario.ts';

const UPLOAD = 'appstore-upload';
/** The addresses that Apple gives out for the parts of a file. */
const PARTS = '/storage/';
const AT_ONCE = { 'appear-timeout-minutes': '0', 'processing-timeout-minutes': '0' };

export const uploadScenarios: readonly Scenario[] = [
  {
    name: 'processing-stuck',
    plays: 'Apple takes the file and never ends processing the build.',
    shows: 'The step fails at its limit and says how a later run goes on without an upload.',
    action: UPLOAD,
    code: 'app-store-connect/build-not-processed',
    faults: [{ stuckProcessing: 'build' }],
    limits: { 'processing-timeout-minutes': '0' },
  },
  {
    name: 'upload-stuck',
    plays: 'Apple takes the file and never makes a build of it.',
    shows: 'The step fails at its limit and says that nothing is lost.',
    action: UPLOAD,
    code: 'upload/not-accepted',
    faults: [{ stuckProcessing: 'upload' }],
    limits: AT_ONCE,
  },
  {
    name: 'refused-90683',
    plays: 'Apple misses a purpose string in the uploaded app.',
    shows: 'The step fails with Apple’s number and names the key; no tester gets the build.',
    action: UPLOAD,
    code: 'upload/refused',
    faults: [
      {
        refuseUpload: {
          code: '90683',
          description:
            "Missing purpose string in Info.plist. Your app's code references one or more APIs that access sensitive user data. The Info.plist file should contain a NSPhotoLibraryUsageDescription key.",
        },
      },
    ],
  },
  {
    name: 'duplicate-build',
    plays: 'Apple holds a build with this version and number already.',
    shows: 'The step fails before a byte is sent, or goes on with that build (`if-exists: skip`).',
    action: UPLOAD,
    code: 'upload/build-exists',
    seed: ({ bundleId, version, buildNumber }) => ({
      appStoreConnect: { builds: [{ app: bundleId, version, buildNumber }] },
    }),
  },
  {
    name: 'version-closed',
    plays: 'The version is in the App Store already.',
    shows: 'The step fails before a byte is sent and asks for a higher version.',
    action: UPLOAD,
    code: 'upload/version-closed',
    seed: ({ bundleId: app, version }) => ({
      appStoreConnect: {
        builds: [{ app, version, buildNumber: '1' }],
        appStoreVersions: [{ app, version, state: 'READY_FOR_DISTRIBUTION', buildNumber: '1' }],
      },
    }),
  },
  {
    name: 'part-lost',
    plays: 'Apple’s storage loses a part of the file once.',
    shows: 'The part is sent again and the release goes on.',
    action: UPLOAD,
    code: undefined,
    faults: [{ method: 'PUT', path: PARTS, action: { status: 500 } }],
  },
  {
    name: 'upload-interrupted',
    plays: 'The connection breaks in the middle of the upload.',
    shows: 'The upload goes on where it was and the release goes on.',
    action: UPLOAD,
    code: undefined,
    faults: [{ method: 'PUT', path: PARTS, after: 1, times: 2, action: { cut: true } }],
  },
  {
    name: 'storage-403',
    plays: 'The addresses of the parts have expired before the file was sent.',
    shows: 'New addresses are fetched and the release goes on.',
    action: UPLOAD,
    code: undefined,
    faults: [
      { method: 'PUT', path: PARTS, action: { status: 403, body: '<Code>AccessDenied</Code>' } },
    ],
  },
  {
    name: 'runner-cancelled',
    plays: 'Somebody cancels the run during the upload.',
    shows: 'The step ends at once, everything is tidied up, and a later run goes on.',
    action: UPLOAD,
    code: undefined,
    faults: [{ method: 'PUT', path: PARTS, times: ALWAYS, action: { hold: true } }],
    interrupt: 'cancel',
  },
  {
    name: 'machine-killed',
    plays: 'The machine dies during the upload, and the run is started again.',
    shows: 'The second run ends green: it takes the upload over or begins a new one.',
    action: UPLOAD,
    code: undefined,
    faults: [{ method: 'PUT', path: PARTS, times: ALWAYS, action: { hold: true } }],
    interrupt: 'kill',
  },
];
