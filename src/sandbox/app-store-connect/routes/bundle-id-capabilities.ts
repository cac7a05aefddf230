/** The capabilities of a bundle id. Its profiles become invalid when they change. */
import { attributesOf, changeAttributes, linkedRecord } from '../call.ts';
import type { Handler } from '../call.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';
import { textOf } from '../json-api/records.ts';
import { requestEntity } from '../refusal.ts';

/**
 * Profiles turn invalid in the portal when a capability changes; nobody has seen it through the
 * API.
 */
function invalidateProfiles(records: Records, bundleId: ResourceRecord | undefined): void {
  for (const profile of bundleId ? records.related(bundleId, 'profiles') : []) {
    profile.attributes['profileState'] = 'INVALID';
  }
}

const create: Handler = (call) => {
  const { records } = call;
  const bundleId = linkedRecord(call, 'bundleId');
  const { capabilityType, settings = [] } = attributesOf(call);
  const id = `${bundleId.id}_${textOf(capabilityType)}`;
  if (records.find('bundleIdCapabilities', id)) {
    throw requestEntity(`The bundle id already has the capability '${textOf(capabilityType)}'.`);
  }
  invalidateProfiles(records, bundleId);
  return records.add('bundleIdCapabilities', {
    id,
    attributes: { capabilityType, settings },
    links: { bundleId: [bundleId.id] },
  });
};

const change: Handler = (call) => {
  const capability = call.records.get('bundleIdCapabilities', call.id);
  changeAttributes(capability, attributesOf(call));
  invalidateProfiles(call.records, call.records.relatedOne(capability, 'bundleId'));
  return capability;
};

const remove: Handler = ({ records, id }) => {
  const capability = records.get('bundleIdCapabilities', id);
  invalidateProfiles(records, records.relatedOne(capability, 'bundleId'));
  records.remove(capability);
};

export const bundleIdCapabilities: Record<string, Handler> = {
  'POST /v1/bundleIdCapabilities': create,
  'PATCH /v1/bundleIdCapabilities/{id}': change,
  'DELETE /v1/bundleIdCapabilities/{id}': remove,
};
