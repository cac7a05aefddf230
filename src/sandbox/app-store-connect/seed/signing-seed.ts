/** Seeds of bundle ids, certificates, devices and profiles. */
import type { SandboxContext } from '../../context.ts';
import { textOf } from '../json-api/records.ts';
import type { Records } from '../json-api/records.ts';
import { certificateAttributes, deviceModel } from '../signing-records.ts';
import type { State } from '../state.ts';

export interface SigningSeed {
  bundleIds?: { identifier: string; name?: string; platform?: string }[];
  /** `content` is the DER form in base64. */
  certificates?: { content: string; certificateType?: string }[];
  /** `status` is ENABLED unless given; new ones of a young membership are PROCESSING. */
  devices?: {
    name: string;
    udid: string;
    platform?: string;
    status?: string;
    deviceClass?: string;
  }[];
  /** `content` is the .mobileprovision in base64, `certificates` are serial numbers, `devices` UDIDs. */
  profiles?: {
    name: string;
    uuid: string;
    content: string;
    bundleId: string;
    profileType?: string;
    profileState?: string;
    expirationDate?: string;
    certificates?: string[];
    devices?: string[];
  }[];
}

/** Seeded records are as complete as those that the API makes. */
export function plantSigning(
  records: Records,
  { team }: State,
  context: SandboxContext,
  seed: SigningSeed,
): void {
  const now = context.now().toISOString();
  for (const { identifier, name = identifier, platform = 'IOS' } of seed.bundleIds ?? []) {
    const attributes = { identifier, name, platform, seedId: team.id };
    records.put(records.all('bundleIds'), 'identifier', 'bundleIds', { attributes });
  }
  for (const { content, certificateType = 'DISTRIBUTION' } of seed.certificates ?? []) {
    const attributes = certificateAttributes(Buffer.from(content, 'base64'), certificateType);
    records.put(records.all('certificates'), 'serialNumber', 'certificates', { attributes });
  }
  for (const device of seed.devices ?? []) {
    const { platform = 'IOS' } = device;
    const attributes = {
      status: 'ENABLED',
      ...deviceModel(platform),
      addedDate: now,
      ...device,
      platform,
    };
    records.put(records.all('devices'), 'udid', 'devices', { attributes });
  }
  for (const { content, bundleId, certificates = [], devices = [], ...rest } of seed.profiles ??
    []) {
    const idsWith = (type: string, attribute: string, values: readonly string[]): string[] =>
      records
        .all(type)
        .filter(({ attributes }) => values.includes(textOf(attributes[attribute])))
        .map(({ id }) => id);
    records.put(records.all('profiles'), 'uuid', 'profiles', {
      attributes: {
        platform: 'IOS',
        profileType: 'IOS_APP_STORE',
        profileState: 'ACTIVE',
        profileContent: content,
        createdDate: now,
        ...rest,
      },
      links: {
        bundleId: idsWith('bundleIds', 'identifier', [bundleId]),
        certificates: idsWith('certificates', 'serialNumber', certificates),
        devices: idsWith('devices', 'udid', devices),
      },
    });
  }
}
