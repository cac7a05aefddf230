import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { build, parse } from 'plist';
import { rehearsalAuthority } from '../../../src/sandbox/material/certificate/certificate-authority.ts';
import type { InfoPlist } from '../../../src/sandbox/material/app/info-plist.ts';
import { variantFolder } from '../../../src/sandbox/material/app/ipa-variant.ts';
import type { IpaChange } from '../../../src/sandbox/material/app/ipa-variant.ts';
import { createProvisioningProfile } from '../../../src/sandbox/material/provisioning-profile.ts';
import type { ProfileKind } from '../../../src/sandbox/material/provisioning-profile.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import type { SigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { AppStoreConnectClient, bundleId } from './app-store-connect-client.ts';
import { partsOf, send, Uploader } from './app-store-connect-uploading.ts';
import { smallIpa } from './small-ipa.ts';

let ipa: Buffer;
beforeAll(async () => {
  ipa = await smallIpa();
});

let client: AppStoreConnectClient;
let uploader: Uploader;
beforeEach(async () => {
  client = await AppStoreConnectClient.start({}, { processingMs: 1000 });
  uploader = new Uploader(client);
});
afterEach(() => client.sandbox.close());

const materialOf = (kind: ProfileKind): SigningMaterial =>
  createSigningMaterial({ bundleId, kind });

function signerOf({ certificate, privateKeyPem }: SigningMaterial) {
  return { certificatePem: certificate.pem, privateKeyPem, chainPem: [] };
}

/** A form that the portal never gives out. */
function debuggable({ teamId, teamName, certificate }: SigningMaterial): Buffer {
  return createProvisioningProfile(rehearsalAuthority(), {
    kind: 'app-store',
    teamId,
    teamName,
    bundleId,
    certificates: [certificate],
    createdAt: certificate.notBefore,
    notAfter: certificate.notAfter,
    entitlements: { 'get-task-allow': true },
  }).content;
}

const withChange = (change: IpaChange) => (): Promise<Buffer> => smallIpa(change);
const withInfo = (infoPlist: InfoPlist) => withChange({ infoPlist });
const inXml = (plist: Buffer): Buffer => Buffer.from(build(parse(plist)));
const cutShort = (binary: Buffer): Buffer => binary.subarray(0, 64);

describe('an upload', () => {
  test('becomes a valid build, stage by stage', async () => {
    const reserved = (await uploader.reserve()).body.data;
    expect(reserved.attributes['state']).toMatchObject({ state: 'AWAITING_UPLOAD' });
    expect(reserved.attributes['uploadedDate']).toBeNull();
    const file = await uploader.reserveFile(reserved, ipa);
    await Promise.all(partsOf(file).map((part) => send(part, ipa)));
    const committed = (await uploader.commit(file)).body.data;
    expect(committed.attributes['uploadOperations']).toBeNull();
    expect(committed.attributes['assetDeliveryState']).toMatchObject({ state: 'UPLOAD_COMPLETE' });
    expect(await uploader.stateOf(reserved)).toMatchObject({ state: 'PROCESSING' });
    expect((await client.get('/v1/builds')).list).toEqual([]);

    client.clock.advance(1000);
    const complete = await client.get(`/v1/buildUploads/${reserved.id}?include=build,assetFile`);
    expect(complete.body.data.attributes['state']).toMatchObject({ state: 'COMPLETE', errors: [] });
    const build = complete.body.included?.find(({ type }) => type === 'builds');
    expect(complete.body.data.relationships['build']?.data?.id).toBe(build?.id);
    expect(build?.attributes).toMatchObject({
      version: '7',
      processingState: 'PROCESSING',
      usesNonExemptEncryption: false,
    });
    expect(client.app.builds[0]).toMatchObject({ internalBuildState: 'PROCESSING', whatsNew: {} });

    client.clock.advance(1000);
    expect(client.app.builds[0]).toMatchObject({
      processingState: 'VALID',
      internalBuildState: 'PROCESSING',
      externalBuildState: 'PROCESSING',
      whatsNew: {},
    });
    client.clock.advance(1000);
    expect(client.app.builds[0]).toMatchObject({
      version: '1.2',
      buildNumber: '7',
      internalBuildState: 'READY_FOR_BETA_TESTING',
      externalBuildState: 'READY_FOR_BETA_SUBMISSION',
      whatsNew: { 'en-US': null },
    });
  });

  test('of the same version in another form joins the same train', async () => {
    client.seed({ builds: [{ app: bundleId, version: '1.2.0', buildNumber: '6' }] });
    await uploader.commit((await uploader.upload(ipa)).file);
    client.clock.advance(1000);
    expect((await client.get('/v1/preReleaseVersions')).list).toHaveLength(1);
    expect(client.app.builds.map(({ version }) => version)).toEqual(['1.2.0', '1.2.0']);
  });

  test('without an answer on encryption waits for one', async () => {
    const silent = await smallIpa({ infoPlist: { ITSAppUsesNonExemptEncryption: null } });
    await uploader.commit((await uploader.upload(silent)).file);
    client.clock.advance(3000);
    expect(client.app.builds[0]).toMatchObject({
      usesNonExemptEncryption: null,
      internalBuildState: 'MISSING_EXPORT_COMPLIANCE',
      externalBuildState: 'MISSING_EXPORT_COMPLIANCE',
    });
  });

  const failures: [string, string[], () => Promise<Buffer>][] = [
    ['of another app', ['90055'], withInfo({ CFBundleIdentifier: 'com.other' })],
    ['of another version', ['VERSION_MISMATCH'], withInfo({ CFBundleShortVersionString: '1.3' })],
    ['of another build number', ['BUILD_NUMBER_MISMATCH'], withInfo({ CFBundleVersion: '8' })],
    ['that is no archive', ['NOT_AN_IPA'], async () => Buffer.from('no archive at all')],
    ['without a profile', ['90174'], withChange({ files: { 'embedded.mobileprovision': null } })],
    [
      'with an unreadable profile',
      ['90161'],
      withChange({ files: { 'embedded.mobileprovision': Buffer.from('profile') } }),
    ],
    ['for testers of its team', ['90161'], () => smallIpa({}, materialOf('ad-hoc'))],
    ['for an enterprise', ['90161'], () => smallIpa({}, materialOf('enterprise'))],
    ['for development', ['90161', '90034'], () => smallIpa({}, materialOf('development'))],
    [
      'with a profile of the App Store that can be debugged',
      ['90161'],
      () => smallIpa({ profile: debuggable(materialOf('app-store')) }),
    ],
    [
      'signed for development',
      ['90034'],
      () => smallIpa({ signature: { signer: signerOf(materialOf('development')) } }),
    ],
    ['signed by nobody', ['90034'], withChange({ signature: { signer: 'ad-hoc' } })],
    ['without a signature', ['90034'], withChange({ signature: { signer: 'nobody' } })],
    [
      'without a seal',
      ['90034'],
      withChange({ archive: { [`${variantFolder}/_CodeSignature/CodeResources`]: null } }),
    ],
    ['without a binary', ['90034'], withChange({ binary: null })],
    ['with a binary cut short', ['90034'], withChange({ afterSigning: { Runner: cutShort } })],
    ['built with an old SDK', ['90725'], withInfo({ DTPlatformVersion: '18.5' })],
    ['that does not tell its SDK', ['90725'], withInfo({ DTPlatformVersion: null })],
    ['for another platform', ['90508'], withInfo({ DTPlatformName: 'appletvos' })],
  ];
  test.each(failures)('%s fails with %j and makes no build', async (_what, codes, make) => {
    const { upload: reserved, file } = await uploader.upload(await make());
    expect((await uploader.commit(file)).status).toBe(200);
    client.clock.advance(1000);
    expect(await uploader.stateOf(reserved)).toMatchObject({
      state: 'FAILED',
      errors: codes.map((code) => ({ code })),
    });
    expect(client.app.builds).toEqual([]);
    expect((await uploader.reserve()).status).toBe(201);
  });

  test.each<[string, IpaChange]>([
    ['with an Info.plist in XML', { afterSigning: { 'Info.plist': inXml } }],
    ['for several processors', { binary: { architectures: ['arm64', 'x86_64'] } }],
    // Extensions carry property lists of their own, which do not describe the app.
    ['with an extension', { files: { 'PlugIns/W.appex/Info.plist': Buffer.from('other') } }],
  ])('%s becomes a build', async (_what, change) => {
    await uploader.commit((await uploader.upload(await smallIpa(change))).file);
    client.clock.advance(2000);
    expect(client.app.builds).toMatchObject([{ buildNumber: '7', processingState: 'VALID' }]);
  });

  test('for another platform fits a reservation for that platform', async () => {
    const television = await smallIpa({ infoPlist: { DTPlatformName: 'appletvos' } });
    const { upload: reserved, file } = await uploader.upload(
      television,
      uploader.reserve('1.2', '7', 'TV_OS'),
    );
    await uploader.commit(file);
    client.clock.advance(1000);
    expect(await uploader.stateOf(reserved)).toMatchObject({ state: 'COMPLETE' });
  });

  test('fails when another one was faster with its build number', async () => {
    const [first, second] = [await uploader.upload(ipa), await uploader.upload(ipa)];
    await uploader.commit(first.file);
    await uploader.commit(second.file);
    client.clock.advance(2000);
    expect(await uploader.stateOf(first.upload)).toMatchObject({ state: 'COMPLETE' });
    expect(await uploader.stateOf(second.upload)).toMatchObject({
      state: 'FAILED',
      errors: [{ code: '90189' }],
    });
    expect(client.app.builds).toHaveLength(1);
  });

  test('fails with the code that a fault orders', async () => {
    client.sandbox.fault({ refuseUpload: { code: '90725', description: 'SDK too old' } });
    const { upload: reserved, file } = await uploader.upload(ipa);
    await uploader.commit(file);
    client.clock.advance(1000);
    expect(await uploader.stateOf(reserved)).toMatchObject({
      state: 'FAILED',
      errors: [{ code: '90725', description: 'SDK too old' }],
    });
  });

  test('stays where a fault holds it until the fault ends', async () => {
    client.sandbox.fault({ stuckProcessing: 'build' });
    await uploader.commit((await uploader.upload(ipa)).file);
    client.clock.advance(100_000);
    expect(client.app.builds[0]?.processingState).toBe('PROCESSING');
    client.sandbox.clearFaults();
    expect(client.app.builds[0]?.processingState).toBe('VALID');
  });
});
