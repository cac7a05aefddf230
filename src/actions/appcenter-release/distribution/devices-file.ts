/** The testers' devices that the release is not signed for, as a file that Apple's page takes. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import type { Named } from '../../../core/runner/input/named-choice.ts';
import { diskErrorOf } from '../../../core/system/files/disk-errors.ts';
import { writeWholeFile } from '../../../core/system/files/whole-file.ts';
import { counted } from '../../../core/system/count.ts';
import type { AppCenter } from '../api/app-center.ts';
import { refusalOf } from '../api/refusal.ts';

const HEADING = 'Device ID\tDevice Name';
const UDID = /^(?:[0-9a-f]{40}|[0-9a-f]{8}-?[0-9a-f]{16})$/i;
/** Apple registers at most 100 devices of a kind a year. */
const MOST_DEVICES = 10_000;

/**
 * Writes the unprovisioned devices of the groups' testers, each once, and returns the path;
 * `undefined` when there is none. A server that does not list devices does
 * not fail the step.
 */
export async function writeDevicesFile(
  appCenter: AppCenter,
  groups: readonly Named[],
  { log, machine }: Pick<ActionContext, 'log' | 'machine'>,
): Promise<string | undefined> {
  const devices = new Map<string, string>();
  for (const { name } of groups) {
    for (const [udid, device] of await devicesOf(appCenter, name, log))
      devices.set(udid.toUpperCase(), `${udid}\t${device}`);
  }
  if (devices.size === 0) return undefined;
  // Each step has a folder of its own: a later one must not change the output of an earlier one.
  const folder = await mkdtemp(join(machine.temp, 'appcenter-devices-')).catch((error: unknown) => {
    throw diskErrorOf(error) ?? error;
  });
  const path = join(folder, 'unprovisioned-devices.txt');
  await writeWholeFile(path, `${[HEADING, ...devices.values()].join('\n')}\n`);
  log.notice(
    `${counted(devices.size, 'device')} of testers cannot install this release, since the profile does not hold them. The output \`devices-file\` lists them for \`register-devices\` of setup-signing.`,
  );
  return path;
}

async function devicesOf(
  appCenter: AppCenter,
  group: string,
  log: ActionContext['log'],
): Promise<readonly (readonly [udid: string, name: string])[]> {
  const path = `/distribution_groups/${encodeURIComponent(group)}/devices/download_devices_list?unprovisioned_only=true`;
  try {
    const text = (await appCenter.download(path)).toString('utf8').trim();
    const rows = text.split(/\r?\n/);
    const devices = rows.slice(0, MOST_DEVICES).flatMap((row) => {
      const [udid = '', name = ''] = row.split('\t').map((cell) => cell.trim());
      return UDID.test(udid) ? [[udid, visibleName(name)] as const] : [];
    });
    // Without devices there is the heading alone, or nothing.
    if (devices.length === 0 && text !== '' && !/^device id/i.test(text)) {
      log.info(`The devices of group "${group}" are not known: the answer is no list of devices.`);
    }
    return devices;
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    log.info(`The devices of group "${group}" are not known: ${messageOf(error)}`);
    return [];
  }
}

/** A name of one line, which Apple limits to 50 characters. */
function visibleName(name: string): string {
  const visible = name.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return visible.slice(0, 50) || 'unnamed';
}
