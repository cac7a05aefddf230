/** What flet-build-ipa does when what was built would be refused. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Processes } from '../../src/core/system/programs/process.ts';
import { writeIpaVariant } from '../../src/sandbox/material/app/ipa-variant.ts';
import type { IpaChange } from '../../src/sandbox/material/app/ipa-variant.ts';
import type { SigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import {
  build,
  fletMacs,
  installSigning,
  signingInputs,
  signingMaterial,
} from '../support/flet-mac.ts';
import type { FletMac, Given } from '../support/flet-mac.ts';

const aMac = fletMacs();
const storeMaterial = signingMaterial();
const adHocMaterial = signingMaterial({ kind: 'ad-hoc' });

const OLD_SDK: IpaChange = {
  infoPlist: { DTPlatformVersion: '18.5', DTSDKName: 'iphoneos18.5' },
  binary: { sdkVersion: '18.5' },
};
const UNSIGNED: IpaChange = {
  bundles: { 'Frameworks/Pot.framework': { signature: { signer: 'nobody' } } },
};

/** Builds, with an .ipa that differs from a sound one by `change`. */
async function buildWith(
  change: IpaChange,
  given: Given = {},
  material = storeMaterial,
): Promise<{ mac: FletMac; told: Promise<Record<string, unknown>> }> {
  const mac = await aMac();
  await installSigning(mac.context.machine.home, material);
  const folder = join(mac.context.machine.workspace, 'out');
  const processes = replacingIpa(mac.context.processes, folder, material, change);
  const inputs = signingInputs(material, { 'output-directory': folder, ...given });
  return { mac, told: build(mac, inputs, processes) };
}

function replacingIpa(
  processes: Processes,
  folder: string,
  material: SigningMaterial,
  change: IpaChange,
): Processes {
  return {
    killAll: () => processes.killAll(),
    async run(command, argv, options) {
      const result = await processes.run(command, argv, options);
      if (argv.includes('ipa')) {
        const name = (await readdir(folder)).find((entry) => entry.endsWith('.ipa'));
        await writeIpaVariant(join(folder, name ?? ''), material, change);
      }
      return result;
    },
  };
}

describe('an .ipa for App Store Connect', () => {
  test('is checked after the build, and told even when it is refused', async () => {
    const { mac, told } = await buildWith(OLD_SDK);
    await expect(told).rejects.toMatchObject({
      code: 'ipa/refused-by-checks',
      message: expect.stringContaining('App Store Connect would refuse it: ITMS-90725'),
    });
    expect(mac.recorded.log).toContainEqual({
      kind: 'error',
      title: 'ITMS-90725',
      text: expect.stringContaining('18.5'),
    });
    expect(mac.recorded.outputs).toHaveProperty('ipa-path');
    expect(mac.recorded.summary.render('flet-build-ipa')).toContain('| ITMS-90725 | error |');
  });

  test('may be refused with a warning', async () => {
    const { mac, told } = await buildWith(OLD_SDK, { check: 'warn' });
    await expect(told).resolves.toMatchObject({ signed: true });
    expect(mac.recorded.log).toContainEqual(
      expect.objectContaining({ kind: 'warning', title: 'ITMS-90725' }),
    );
  });

  test('is not looked at when that is asked for', async () => {
    const { mac, told } = await buildWith(OLD_SDK, { check: 'off' });
    await expect(told).resolves.toMatchObject({ signed: true });
    expect(mac.recorded.log.map(({ title }) => title)).not.toContain('ITMS-90725');
  });
});

describe('an .ipa for registered devices', () => {
  test('may have what only App Store Connect refuses', async () => {
    const { mac, told } = await buildWith(OLD_SDK, {}, adHocMaterial);
    await expect(told).resolves.toMatchObject({ signed: true });
    expect(mac.recorded.log.map(({ title }) => title)).not.toContain('ITMS-90725');
  });

  test('is refused when no device would run it', async () => {
    const { told } = await buildWith(UNSIGNED, {}, adHocMaterial);
    await expect(told).rejects.toMatchObject({
      code: 'ipa/refused-by-checks',
      message: expect.stringContaining('an iPhone would refuse it: ITMS-90034'),
    });
  });
});
