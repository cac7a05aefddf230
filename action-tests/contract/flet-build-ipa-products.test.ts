/** What flet leaves behind is looked at, whatever flet says of it. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { processErrors } from '../../src/core/system/programs/process.ts';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import {
  build,
  fletMacs,
  installProfile,
  signingInputs,
  signingMaterial,
  tools,
} from '../support/flet-mac.ts';
import type { FletMac } from '../support/flet-mac.ts';

const aMac = fletMacs();
const material = signingMaterial();
const given = signingInputs(material);

async function profiledMac(): Promise<FletMac> {
  const mac = await aMac();
  await installProfile(mac.context.machine.home, material);
  return mac;
}

describe('what flet leaves behind', () => {
  /** A flet that writes an .ipa of other contents than it was asked for. */
  const writing = (changes: Partial<Parameters<typeof writeIpa>[1]>) =>
    tools(async ({ argv }) => {
      const output = argv.find((arg) => arg.startsWith('--output='))?.slice('--output='.length);
      await writeIpa(join(output ?? '', 'App.ipa'), {
        bundleId: material.bundleId,
        version: '1.2.3',
        buildNumber: '7',
        profile: material.profile,
        teamId: material.teamId,
        signer: material.signer,
        ...changes,
      });
      return {};
    });

  test('is waited for with a line each minute', async () => {
    const mac = await profiledMac();
    const { clock } = mac.context;
    const processes = tools(async ({ options }) => {
      options.onLine?.('Archiving com.example.app...', 'stdout');
      await clock.sleep(90_000);
      await clock.sleep(60_000);
      return { exitCode: 1 };
    });
    await expect(build(mac, given, processes)).rejects.toMatchObject({ code: 'build/failed' });
    await clock.sleep(300_000);
    expect(mac.recorded.texts('info').filter((line) => line.startsWith('Still'))).toEqual([
      'Still busy: Xcode archive for 1 min 30 s, 1 min 30 s in all.',
      'Still busy: Xcode archive for 2 min 30 s, 2 min 30 s in all.',
    ]);
  });

  test('is refused with every difference to what was asked', async () => {
    const other = signingMaterial();
    const processes = writing({ bundleId: 'com.other', profile: other.profile });
    const asked = { 'bundle-id': material.bundleId, version: '1.3', 'build-number': '8' };
    const mac = await profiledMac();
    await expect(build(mac, { ...given, ...asked }, processes)).rejects.toMatchObject({
      code: 'build/wrong-ipa',
      message: expect.stringMatching(
        `com.other.*version is 1.2.3, not 1.3.*number is 7, not 8.*${other.profileUuid}`,
      ),
    });
    expect(mac.recorded.outputs['ipa-path']).toBeUndefined();
  });

  test('is refused when the signature of the profile in it is broken', async () => {
    const text = material.profile.toString('latin1').replace('TeamName', 'TeamNome');
    const processes = writing({ profile: Buffer.from(text, 'latin1') });
    await expect(build(await profiledMac(), given, processes)).rejects.toMatchObject({
      code: 'build/wrong-ipa',
      message: expect.stringContaining('signature'),
    });
  });

  test('an exit code without a known reason is told with the first error and the last lines', async () => {
    const processes = tools(() => ({ exitCode: 65, stdout: 'working\nerror: no ink\nbye' }));
    await expect(build(await profiledMac(), given, processes)).rejects.toMatchObject({
      code: 'build/failed',
      message: '`flet build ipa` failed with exit code 65.',
      said: 'error: no ink',
      details: [expect.stringContaining('65'), 'working', 'error: no ink', 'bye'],
    });
  });

  test('no .ipa and no archive is an error in spite of exit code 0', async () => {
    await expect(build(await profiledMac(), given, tools())).rejects.toMatchObject({
      code: 'build/no-ipa',
    });
  });

  test('a failure other than the time limit passes through as it is', async () => {
    const processes = tools(() => {
      throw processErrors.error('output-too-large', { message: 'too much' });
    });
    await expect(build(await profiledMac(), given, processes)).rejects.toMatchObject({
      code: 'process/output-too-large',
    });
  });
});
