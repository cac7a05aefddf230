import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  deviceList,
  readDevices,
} from '../../../../src/actions/setup-signing/account/device-list.ts';

const NEWER = '00008101-000A1B2C3D4E001E';
const OLDER = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c';
const UUID = '3D7FADF5-D61B-5F6B-A254-0123456789AB';
const phone = (udid: string, name = 'Phone') => ({ name, udid, platform: 'IOS' });

const lists: readonly [about: string, text: string, devices: readonly object[]][] = [
  ['a line', `Phone, ${NEWER}`, [phone(NEWER)]],
  [
    'lines, blank ones between',
    `\nPhone,${NEWER}\r\n\n Pad , ${OLDER} `,
    [phone(NEWER), phone(OLDER, 'Pad')],
  ],
  ['the older form in capital letters', `Phone, ${OLDER.toUpperCase()}`, [phone(OLDER)]],
  [
    'the newer form without its dash',
    `Phone, ${NEWER.replace('-', '').toLowerCase()}`,
    [phone(NEWER)],
  ],
  ['a name with commas', `Ada’s iPhone, 15 Pro, ${NEWER}`, [phone(NEWER, 'Ada’s iPhone, 15 Pro')]],
  ['a platform', `Phone, ${NEWER}, iOS`, [phone(NEWER)]],
  ['a Mac', `Mac, ${UUID}, mac`, [{ name: 'Mac', udid: UUID, platform: 'MAC_OS' }]],
  ['the same device twice', `Phone, ${NEWER}\nPhone, ${NEWER.toLowerCase()}`, [phone(NEWER)]],
  [
    'Apple’s file',
    `Device ID\tDevice Name\tDevice Platform\n${NEWER}\tPhone\tios\n${UUID}\tBuild Mac\tmac\n`,
    [phone(NEWER), { name: 'Build Mac', udid: UUID, platform: 'MAC_OS' }],
  ],
  [
    'Apple’s file without platforms',
    `Device ID\tDevice Name\n${NEWER}\tAda, at work\n`,
    [phone(NEWER, 'Ada, at work')],
  ],
];

describe('devices are read from', () => {
  test.each(lists)('%s', (_about, text, devices) => {
    expect(readDevices(text)).toEqual(devices);
  });

  test('a file of the workspace', () => {
    const workspace = mkdtempSync(join(tmpdir(), 'device-list-'));
    writeFileSync(join(workspace, 'devices.txt'), `Device ID\tDevice Name\n${NEWER}\tPhone\n`);
    const reading = { workspace, mask: () => {} };
    const read = deviceList({ about: '' }).parse;
    expect(read('devices.txt', reading)).toEqual([phone(NEWER)]);
    expect(() => read('others.txt', reading)).toThrow('names no file: "others.txt"');
    rmSync(workspace, { recursive: true });
  });
});

const mistakes: readonly [about: string, text: string, words: string][] = [
  ['no device', 'Device ID\tDevice Name\n', 'names no device'],
  ['the other form of Apple’s file', '<?xml version="1.0"?><plist/>', 'is a property list'],
  ['a name alone', 'Phone', 'line 1 is not of the form `name, UDID`'],
  ['a UDID alone', NEWER, 'line 1 is not of the form'],
  ['an empty name', `, ${NEWER}`, 'line 1 is not of the form'],
  ['an IMEI', 'Phone, 356938035643809', '"356938035643809" is an IMEI'],
  ['a serial number', 'Phone, F2LXK0ABCDEF', 'looks like a serial number'],
  ['a UUID for a phone', `Phone, ${UUID}`, 'is a UUID that an app or Xcode gave'],
  ['a digit too few', `Phone, ${OLDER.slice(1)}`, 'not of the form 40 hexadecimal digits, or 8'],
  ['a wrong letter', `Mac, ${OLDER.slice(1)}g, mac`, 'or a UUID'],
  ['an unknown platform', `${NEWER}\tPhone\tandroid`, 'has the platform "android"'],
  [
    'two names for one',
    `Phone, ${NEWER}\nPad, ${NEWER}`,
    `line 2 names ${NEWER} "Pad", but before "Phone"`,
  ],
  [
    'several mistakes',
    `Phone\nPhone, ${NEWER}\nPad, x`,
    'line 1 is not of the form `name, UDID`; line 3 has no UDID: "x"',
  ],
];

describe('told before anything is sent:', () => {
  test.each(mistakes)('%s', (_about, text, words) => {
    expect(() => readDevices(text)).toThrow(words);
  });
});
