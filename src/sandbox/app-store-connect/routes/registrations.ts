import { attributesOf, changeAttributes, type Call, type Handler } from '../call.ts';
import { type ResourceRecord, type Value, textOf } from '../records.ts';
import { invalidAttribute } from '../refusal.ts';

function refuseDuplicate(
  { records }: Call,
  type: string,
  attribute: string,
  value: Value,
  normalized: (value: Value) => string,
): void {
  const isKnown = records
    .all(type)
    .some(({ attributes }) => normalized(attributes[attribute]) === normalized(value));
  if (isKnown) {
    throw invalidAttribute(attribute, `'${textOf(value)}' is registered already`, {
      reason: 'DUPLICATE',
    });
  }
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
    refuseDuplicate(call, 'bundleIds', 'identifier', attributes['identifier'], textOf);
    return call.records.add('bundleIds', {
      attributes: { seedId: call.state.team.id, ...attributes },
    });
  },
  'PATCH /v1/bundleIds/{id}': change('bundleIds'),
  'DELETE /v1/bundleIds/{id}': ({ records, id }) => records.remove(records.get('bundleIds', id)),
  'POST /v1/devices': (call) => {
    const attributes = attributesOf(call);
    refuseDuplicate(call, 'devices', 'udid', attributes['udid'], (udid) =>
      textOf(udid).replaceAll('-', '').toLowerCase(),
    );
    return call.records.add('devices', {
      attributes: {
        ...attributes,
        status: 'ENABLED',
        deviceClass: 'IPHONE',
        addedDate: call.context.now().toISOString(),
      },
    });
  },
  'PATCH /v1/devices/{id}': change('devices'),
};
