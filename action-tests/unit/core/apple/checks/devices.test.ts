import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { IpaChange } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import { devicesPairs } from './devices-pairs.ts';
import { findingsIn, testPairs } from './test-pairs.ts';

testPairs('Devices and screens', devicesPairs);

test('an app for more than arm64 need not require it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-checks-'));
  const change: IpaChange = {
    infoPlist: { UIRequiredDeviceCapabilities: ['armv7'] },
    binary: { architectures: ['arm64', 'x86_64'] },
  };
  const found = await findingsIn({ what: 'a universal app', change }, folder);
  expect(found.map(({ rule }) => rule.code)).toEqual(['ITMS-90087']);
  await rm(folder, { recursive: true });
});
