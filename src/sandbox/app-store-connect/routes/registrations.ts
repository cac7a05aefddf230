/** Registration of bundle ids and devices. */
import { linkApps } from '../bundle-id-apps.ts';
import { attributesOf, changeAttributes } from '../call.ts';
import type { Call, Handler } from '../call.ts';
import { textOf } from '../json-api/records.ts';
import type { ResourceRecord, Value } from '../json-api/records.ts';
import { invalidAttribute, requestEntity } from '../refusal.ts';
import { deviceModel } from '../signing-records.ts';

function isRegistered(
  { records }: Call,
  type: string,
  attribute: string,
  key: (value: Value) => string,
  value: Value,
): boolean {
  return records.all(type).some(({ attributes }) => key(attributes[attribute]) === key(value));
}

const plainUdid = (udid: Value): string => textOf(udid).replaceAll('-', '').toLowerCase();

/** Old ones have 40 digits, newer ones 8 and 16; Macs with Intel processors have a UUID. */
function isUdid(udid: string, platform: Value): boolean {
  const lengths = platform === 'MAC_OS' ? [40, 24, 32] : [40, 24];
  return /^[0-9a-f]+$/.test(udid) && lengths.includes(udid.length);
}

function change(type: string): Handler {
  return (call): ResourceRecord => {
    const record = call.records.get(type, call.id);
    changeAttributes(record, attributesOf(call));
    return record;
  };
}

/** Bundle ids and devices: what a team registers by name. */
export const registrations: Record<string, Handler> = {
  'POST /v1/bundleIds': (call) => {
    const attributes = attributesOf(call);
    const { identifier } = attributes;
    const isTaken =
      isRegistered(call, 'bundleIds', 'identifier', textOf, identifier) ||
      call.state.foreignBundleIds.includes(textOf(identifier));
    if (isTaken) {
      throw invalidAttribute(
        'identifier',
        `An App ID with Identifier '${textOf(identifier)}' is not available. Please enter a different string.`,
      );
    }
    const record = call.records.add('bundleIds', {
      attributes: { ...attributes, seedId: attributes['seedId'] ?? call.state.team.id },
    });
    linkApps(call.records);
    return record;
  },
  'PATCH /v1/bundleIds/{id}': change('bundleIds'),
  'DELETE /v1/bundleIds/{id}': ({ records, id }) => records.remove(records.get('bundleIds', id)),
  'POST /v1/devices': (call) => {
    const attributes = attributesOf(call);
    const { udid, platform } = attributes;
    if (!isUdid(plainUdid(udid), platform)) {
      throw invalidAttribute(
        'udid',
        `An invalid value '${textOf(udid)}' was provided for the parameter 'udid'.`,
      );
    }
    if (isRegistered(call, 'devices', 'udid', plainUdid, udid)) {
      throw requestEntity(`A device with number '${textOf(udid)}' already exists on this team.`);
    }
    return call.records.add('devices', {
      attributes: {
        ...attributes,
        status: 'ENABLED',
        ...deviceModel(platform),
        addedDate: call.context.now().toISOString(),
      },
    });
  },
  'PATCH /v1/devices/{id}': change('devices'),
};
