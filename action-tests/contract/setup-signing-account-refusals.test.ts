/** What stops the route through App Store Connect: each with its code, and with nothing half-made. */
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { failureOf } from '../support/failure.ts';
import {
  APP,
  development,
  distribution,
  fileInputs,
  keyInsteadOfFile,
  otherCertificate,
  PHONE,
  TABLET,
  TEAM,
  worlds,
} from './setup-signing-account-world.ts';
import type { World } from './setup-signing-account-world.ts';

const { open, close } = worlds();
afterAll(close);

const create = { 'create-missing': 'true' };
const adHoc = { 'export-method': 'release-testing' };
const devices = { 'register-devices': `${PHONE.name}, ${PHONE.udid}` };

const individualKey = createApiKey();
const smallKey = createApiKey();
const credentials = ({ keyId, privateKeyPem, issuerId }: Partial<typeof smallKey>) => ({
  'api-key-id': keyId ?? '',
  'issuer-id': issuerId ?? '',
  'api-private-key': privateKeyPem ?? '',
});

/** The key of no certificate. */
const anotherKey = String(
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs1',
    format: 'pem',
  }),
);

const apple = (status: number, code: string, detail = 'No.') => ({
  status,
  body: { errors: [{ id: '1', status: String(status), code, title: 'Title', detail }] },
});

interface Refusal {
  readonly about: string;
  readonly code: string;
  /** Part of the message or of the details. */
  readonly words: string | RegExp;
  readonly given?: Readonly<Record<string, string>>;
  readonly prepare?: (world: World) => void;
  /** What was made before Apple refused; the next run goes on from there. */
  readonly writes?: readonly string[];
}

const refusals: readonly Refusal[] = [
  {
    about: 'a bundle id that is not registered, though a similar one is',
    code: 'signing-account/bundle-id-missing',
    words: `registered and similar: ${APP}`,
    given: { 'bundle-ids': 'com.example.harbo' },
  },
  {
    about: 'a bundle id of another team',
    code: 'signing-account/bundle-id-taken',
    words: 'does not register the bundle id com.other.app',
    given: { ...create, 'bundle-ids': 'com.other.app' },
    prepare: ({ seed }) => seed({ foreignBundleIds: ['com.other.app'] }),
    writes: ['POST /v1/bundleIds'],
  },
  {
    about: 'a preferred profile that the account does not hold',
    code: 'input/invalid',
    words: 'there is no profile "Storee" (did you mean "Store"?)',
    given: { ...create, 'preferred-profiles': 'Storee' },
    prepare: ({ seedProfiles }) => seedProfiles({ name: 'Store', state: 'INVALID' }),
  },
  {
    about: 'no profile at all',
    code: 'signing-account/no-usable-profile',
    words: 'it holds none at all',
  },
  {
    about: 'only profiles that cannot be used',
    code: 'signing-account/no-usable-profile',
    words: /"Store" \(IOS_APP_STORE, .*\) is INVALID at Apple/,
    prepare: ({ seedProfiles }) =>
      seedProfiles({ name: 'Store', state: 'INVALID' }, { name: 'Old', days: -1 }),
  },
  {
    about: 'a profile whose contents were changed',
    code: 'signing-account/no-usable-profile',
    words: 'The signature of the provisioning profile',
    prepare: ({ seedProfiles }) => seedProfiles({ name: 'Store', damaged: true }),
  },
  {
    about: 'devices for a profile that lacks more than devices',
    code: 'signing-account/no-usable-profile',
    words: 'is INVALID at Apple',
    given: { ...adHoc, ...devices },
    prepare: ({ seedProfiles }) =>
      seedProfiles({ name: 'Testers', kind: 'ad-hoc', devices: [TABLET.udid], state: 'INVALID' }),
  },
  {
    about: 'no device for a profile that needs one',
    code: 'signing-account/no-devices',
    words: `${PHONE.name} (${PHONE.udid}): PROCESSING`,
    given: { ...create, ...adHoc },
    prepare: ({ seed }) => seed({ devices: [{ ...PHONE, status: 'PROCESSING' }] }),
  },
  {
    about: 'a certificate that the account does not list',
    code: 'signing-account/certificate-unknown',
    words: `given: serial number ${distribution.certificate.serialNumber}`,
    given: create,
    prepare: (world) => {
      world.sandbox.reset();
      world.seed({ keys: [world.teamKey], bundleIds: [{ identifier: APP }] });
    },
  },
  {
    about: 'a private key without a certificate',
    code: 'signing-account/certificate-missing',
    words: `serial number ${distribution.certificate.serialNumber}, expires `,
    given: { ...keyInsteadOfFile, 'certificate-private-key': anotherKey },
  },
  {
    about: 'the limit of certificates, with all that there are',
    code: 'signing-account/certificate-limit',
    words: `serial number ${distribution.certificate.serialNumber}, expires `,
    given: { ...create, ...keyInsteadOfFile, 'certificate-private-key': anotherKey },
    prepare: ({ seedCertificates }) =>
      seedCertificates(
        otherCertificate(),
        otherCertificate(),
        otherCertificate('distribution', -1),
      ),
    writes: ['POST /v1/certificates'],
  },
  {
    about: 'a name that an expired profile of another bundle id has',
    code: 'signing-account/profile-name-taken',
    words: `"Slipway App Store ${APP}": another one has this name`,
    given: create,
    prepare: ({ seed, seedProfiles }) => {
      seed({ bundleIds: [{ identifier: 'com.example.former' }] });
      seedProfiles({
        name: `Slipway App Store ${APP}`,
        bundleId: 'com.example.former',
        days: -20,
      });
    },
    writes: ['POST /v1/profiles'],
  },
  {
    about: 'a device that Apple does not take',
    code: 'signing-account/device-refused',
    words: `does not register the device "${PHONE.name}"`,
    given: devices,
    prepare: ({ sandbox, seedProfiles }) => {
      seedProfiles({ name: 'Store' });
      const action = apple(409, 'ENTITY_ERROR', 'The maximum number of devices is registered.');
      sandbox.fault({ method: 'POST', path: '^/v1/devices$', action });
    },
    writes: ['POST /v1/devices'],
  },
  {
    about: 'an individual key',
    code: 'app-store-connect/individual-key',
    words: '403 for GET /v1/bundleIds',
    given: credentials({ ...individualKey, issuerId: '' }),
    prepare: ({ seed }) => {
      const { keyId, publicKeyPem } = individualKey;
      seed({ keys: [{ keyId, publicKeyPem }] });
    },
  },
  {
    about: 'a key whose role is too small',
    code: 'app-store-connect/role-too-small',
    words: '403 for POST /v1/profiles',
    given: { ...create, ...credentials(smallKey) },
    prepare: ({ seed }) => seed({ keys: [{ ...smallKey, roles: ['DEVELOPER'] }] }),
    writes: ['POST /v1/profiles'],
  },
  {
    about: 'a key that was revoked',
    code: 'app-store-connect/unauthorized',
    words: '401 for GET /v1/bundleIds',
    given: credentials(createApiKey()),
  },
  {
    about: 'an agreement that is to be accepted',
    code: 'app-store-connect/agreement-missing',
    words: 'An agreement with Apple is missing or expired',
    prepare: ({ sandbox }) => {
      const action = apple(403, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED');
      sandbox.fault({ path: '/v1/', times: 99, action });
    },
  },
  {
    about: 'a limit of Apple’s that nobody foresaw',
    code: 'app-store-connect/refused',
    words: '409 for POST /v1/profiles',
    given: create,
    prepare: ({ sandbox }) => {
      const action = apple(409, 'ENTITY_ERROR', 'Something else.');
      sandbox.fault({ method: 'POST', path: '^/v1/profiles$', action });
    },
    writes: ['POST /v1/profiles'],
  },
  {
    about: 'a development certificate where one for distribution is needed',
    code: 'certificate/wrong-kind',
    words: 'The export method app-store-connect needs a distribution certificate',
    given: fileInputs(development),
  },
  {
    about: 'a certificate of another team than expected',
    code: 'certificate/wrong-team',
    words: '`team-id` is ABCDE12345',
    given: { 'team-id': 'ABCDE12345' },
  },
  {
    about: 'profiles of another team than expected, for a private key',
    code: 'certificate/wrong-team',
    words: `but the account belongs to team ${TEAM}`,
    given: { ...create, ...keyInsteadOfFile, 'team-id': 'ABCDE12345' },
  },
];

test.each(refusals)('$about: $code', async ({ code, words, given, prepare, writes = [] }) => {
  const world = await open();
  prepare?.(world);
  const error = await failureOf(world.setUp(given));
  expect(error).toMatchObject({ code, remedy: expect.stringMatching(/\.$/) });
  expect([error.message, error.said, ...error.details].join('\n')).toMatch(words);
  expect(world.writes()).toEqual(writes);
  // The machine was not touched: the only program asked who the user is.
  expect(world.mac.recorded.state).toEqual({});
});

test('the summary page shows what there is, and what was done before Apple refused', async () => {
  const world = await open();
  world.seedProfiles({ name: 'Made by hand', days: -1 });
  const action = apple(409, 'ENTITY_ERROR', 'No.');
  world.sandbox.fault({ method: 'POST', path: '^/v1/profiles$', action });
  await failureOf(world.setUp({ ...create, ...devices }));
  const page = world.mac.recorded.summary.render('');
  expect(page).toMatch(/Made by hand \| IOS_APP_STORE \| expired on/);
  expect(page).toMatch(/### Changed at Apple\n\n- register the device .*\n+$/);
});

describe('inputs that do not go together', () => {
  const cases: readonly [about: string, given: Record<string, string>, words: string][] = [
    ['neither files nor an account', { 'api-key-id': '' }, '`provisioning-profiles` is needed, or'],
    ['an account without bundle ids', { 'bundle-ids': '' }, '`bundle-ids` to take profiles'],
    ['a range of bundle ids', { 'bundle-ids': 'com.example.*' }, 'holds the range "com.example.*"'],
    ['what is no bundle id', { 'bundle-ids': '$(ID)' }, 'holds "$(ID)", which is no bundle id'],
    ['two sources of certificates', { 'certificate-private-key': anotherKey }, 'excludes'],
    ['no certificate at all', { certificate: '' }, '`certificate` or `certificate-private-key`'],
    [
      'files and devices',
      { 'provisioning-profiles': distribution.profile.toString('base64'), ...devices },
      '`provisioning-profiles` excludes `register-devices`',
    ],
    [
      'files and create-missing',
      { 'provisioning-profiles': distribution.profile.toString('base64'), ...create },
      '`create-missing` is for App Store Connect',
    ],
    [
      'a key that is no RSA key',
      { ...keyInsteadOfFile, 'certificate-private-key': smallKey.privateKeyPem },
      'is a private key of type ec, but certificates for iOS need RSA with 2048 bits',
    ],
    [
      'a .p12 file as the key',
      { ...keyInsteadOfFile, 'certificate-private-key': distribution.pkcs12.toString('base64') },
      'is a .p12 file; give it as `certificate`',
    ],
    [
      'a profile as the key',
      { ...keyInsteadOfFile, 'certificate-private-key': distribution.profile.toString('base64') },
      'is a signed message, such as a provisioning profile, not a private key',
    ],
    [
      'a certificate as the key',
      {
        ...keyInsteadOfFile,
        'certificate-private-key': distribution.certificate.der.toString('base64'),
      },
      'is a certificate (.cer), not a private key',
    ],
    [
      'a file of match as the key',
      {
        ...keyInsteadOfFile,
        'certificate-private-key': Buffer.from(`Salted__${'x'.repeat(200)}`).toString('base64'),
      },
      '`fastlane match decrypt`',
    ],
    [
      'the name of a variable as the key',
      { ...keyInsteadOfFile, 'certificate-private-key': '$CERTIFICATE_KEY' },
      'holds the name of a shell variable instead of its value',
    ],
    [
      'a device without a UDID',
      { 'register-devices': 'Phone, 356938035643809' },
      '"356938035643809" is an IMEI',
    ],
  ];

  test.each(cases)('%s', async (_about, given, words) => {
    const world = await open();
    const error = await failureOf(world.setUp(given));
    expect(error).toMatchObject({ code: 'input/invalid', message: expect.stringContaining(words) });
    expect(world.sandbox.traffic.entries).toEqual([]);
  });
});
