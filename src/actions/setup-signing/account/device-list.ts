/**
 * Devices to register, as lines of the workflow file or in the file that Apple's own page for
 * several devices takes: tab-separated, with a row of headings.
 */
import { udidKey } from '../../../core/app-store-connect/signing/devices.ts';
import type { DevicePlatform, NewDevice } from '../../../core/app-store-connect/signing/devices.ts';
import { InputProblem, kind, textOrFile } from '../../../core/runner/input/input-kinds.ts';

const { parse: contentsOf } = textOrFile({ about: '' });

/** `undefined` when the input is not given. Every device comes once. */
export const deviceList = kind({
  form: 'list, one `name, UDID` or `name, UDID, mac` a line, or path of Apple’s device file',
  parse: (raw, reading): readonly NewDevice[] => readDevices(contentsOf(raw, reading)),
});

const PLATFORMS: Readonly<Record<string, DevicePlatform>> = {
  ios: 'IOS',
  ipados: 'IOS',
  mac: 'MAC_OS',
  macos: 'MAC_OS',
};

export function readDevices(text: string): NewDevice[] {
  if (/^\s*<|^bplist/.test(text)) {
    throw new InputProblem(
      'is a property list; give the tab-separated form of Apple’s device file (.txt)',
    );
  }
  const rows = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), place: `line ${index + 1}` }))
    .filter(({ line }) => line !== '' && !isHeading(line));
  if (rows.length === 0) throw new InputProblem('names no device');

  const devices = new Map<string, NewDevice>();
  const problems: string[] = [];
  for (const { line, place } of rows) {
    const found = readDevice(line);
    if (typeof found === 'string') {
      problems.push(`${place} ${found}`);
      continue;
    }
    const known = devices.get(udidKey(found.udid));
    if (known && known.name !== found.name) {
      problems.push(`${place} names ${found.udid} "${found.name}", but before "${known.name}"`);
    }
    devices.set(udidKey(found.udid), known ?? found);
  }
  if (problems.length > 0) throw new InputProblem(`is not understood: ${problems.join('; ')}`);
  return [...devices.values()];
}

function isHeading(line: string): boolean {
  return /^device id\t/i.test(line);
}

/** The device, or what is wrong with the line. Apple's file has the UDID first, people the name. */
function readDevice(line: string): NewDevice | string {
  const isTable = line.includes('\t');
  const cells = line.split(isTable ? '\t' : ',').map((cell) => cell.trim());
  const platformCell = cells.length > 2 ? PLATFORMS[cells.at(-1)?.toLowerCase() ?? ''] : undefined;
  if (isTable && cells.length > 2 && platformCell === undefined) {
    return `has the platform "${cells.at(-1)}", but may have ios or mac`;
  }
  const rest = platformCell === undefined ? cells : cells.slice(0, -1);
  const written = (isTable ? rest[0] : rest.at(-1)) ?? '';
  // A name may hold commas itself.
  const name = isTable ? (rest[1] ?? '') : rest.slice(0, -1).join(', ');
  if (rest.length < 2 || name === '') return 'is not of the form `name, UDID`';
  const platform = platformCell ?? 'IOS';
  const udid = readUdid(written, platform);
  return udid === undefined
    ? `has no UDID: ${impostor(written, platform)}`
    : { name, udid, platform };
}

/** With the dash that newer UDIDs have, which some tools leave out. */
function readUdid(written: string, platform: DevicePlatform): string | undefined {
  if (/^[0-9a-f]{40}$/i.test(written)) return written.toLowerCase();
  if (/^[0-9a-f]{8}-?[0-9a-f]{16}$/i.test(written)) {
    const digits = written.replace('-', '').toUpperCase();
    return `${digits.slice(0, 8)}-${digits.slice(8)}`;
  }
  return platform === 'MAC_OS' && isUuid(written) ? written.toUpperCase() : undefined;
}

/** The forms that people take for a UDID. */
function impostor(written: string, platform: DevicePlatform): string {
  if (/^\d{15}$/.test(written)) return `"${written}" is an IMEI`;
  if (isUuid(written)) return `"${written}" is a UUID that an app or Xcode gave, not the device`;
  if (/^[0-9A-Z]{10,12}$/.test(written)) return `"${written}" looks like a serial number`;
  const forms = '40 hexadecimal digits, or 8, a dash and 16';
  return `"${written}" is not of the form ${platform === 'IOS' ? forms : `${forms}, or a UUID`}`;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
