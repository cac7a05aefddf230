import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDevices } from '../../src/actions/setup-signing/account/device-list.ts';
import { describeOnTinyDisk } from '../support/tiny-disk.ts';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const app = 'tea-house/Tea';
const device = (digit: string, name: string, provisioned = false) => ({
  udid: `0000${digit}030-00${digit}A00000000001E`.replace(/^(.{8})-(.{16}).*$/, '$1-$2'),
  name,
  provisioned,
});

describe('the devices that the profile lacks', () => {
  test('of all groups come once each, as setup-signing registers them', async () => {
    const [ada, bo, cy] = [device('1', 'Ada’s phone'), device('2', 'Bo'), device('3', 'Cy', true)];
    world.sandbox.seed({
      appCenter: {
        groups: [
          { app, name: 'One', devices: [ada, cy] },
          { app, name: 'Two', devices: [bo, ada] },
        ],
      },
    });
    const result = await world.release({ groups: 'One\nTwo' });
    const contents = await readFile(result['devices-file'] as string, 'utf8');
    expect(readDevices(contents)).toMatchObject([{ name: 'Ada’s phone' }, { name: 'Bo' }]);
    expect(JSON.stringify(world.bench.recorded.log)).not.toContain(ada.udid);
    expect(world.bench.recorded.texts('notice')).toEqual([expect.stringContaining('2 devices')]);
  });

  test('make no file when there are none, or the server does not list them', async () => {
    expect((await world.release())['devices-file']).toBeUndefined();
    const action = { status: 404, body: { code: 'not_found' } };
    world.sandbox.fault({ path: 'download_devices_list', times: 9, action });
    expect((await world.release())['devices-file']).toBeUndefined();
  });
});

describeOnTinyDisk('on a full disk', 64, (disk) => {
  test('the list of devices is named, and the release to go on with', async () => {
    const devices = [device('1', 'Ada’s phone')];
    world.sandbox.seed({ appCenter: { groups: [{ app, name: 'One', devices }] } });
    const { context } = world.bench;
    Object.assign(context, { machine: { ...context.machine, temp: disk.folder } });
    disk.fill();
    await expect(world.release({ groups: 'One' })).rejects.toMatchObject({
      code: 'disk/full',
      remedy: expect.stringContaining('`release-id: 1`'),
    });
    expect(await readdir(disk.folder, { recursive: true })).not.toContainEqual(
      expect.stringContaining('unprovisioned'),
    );
  });
});

describe('the server’s own signing for new devices', () => {
  const behave = (resigning: 'complete' | 'failed') =>
    world.sandbox.seed({ appCenter: { behaviour: { resigning } } });

  test('is followed to its end', async () => {
    behave('complete');
    const action = { status: 200, body: { status: 'preparing_for_testers' } };
    world.sandbox.fault({ path: 'update_devices', times: 2, action });
    await world.release({ groups: 'Friends' });
    const told = world.bench.recorded.texts('info').join('\n');
    expect(told).toMatch(/preparing_for_testers[^]*signed the release/);
    expect(world.bench.recorded.texts('warning')).toEqual([]);
  });

  test('is a warning when it fails or does not end', async () => {
    behave('failed');
    await world.release({ groups: 'Friends' });
    const action = { status: 200, body: { status: 'preparing_for_testers' } };
    world.sandbox.fault({ path: 'update_devices', times: 10_000, action });
    await world.release({ groups: 'Team', 'processing-timeout-minutes': '3' });
    expect(world.bench.recorded.texts('warning')).toEqual([
      expect.stringContaining('The certificate has expired'),
      expect.stringContaining('preparing_for_testers'),
    ]);
  });
});
