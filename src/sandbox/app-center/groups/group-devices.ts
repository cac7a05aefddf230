/** The devices of a group's testers, and the signing of a release for new ones. */
import { releaseOf } from '../releases/release-store.ts';
import { ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import { flag, object, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import { groupOf } from './distribution-groups.ts';

const listQuery = object({
  unprovisioned_only: optional(flag),
  udids: optional(text()),
});
const statusQuery = object({ include_provisioning_profile: optional(flag) });

const list = (call: Call) =>
  ok(
    groupOf(call).devices.map(({ udid, name, provisioned }) => ({
      udid,
      device_name: name,
      full_device_name: name,
      model: 'iPhone',
      os_version: '18.0',
      os_build: '22A1',
      status: provisioned ? 'provisioned' : 'unprovisioned',
    })),
  );

const download = (call: Call<undefined, Static<typeof listQuery>>) => {
  const { unprovisioned_only: onlyNew = false, udids } = call.query;
  const wanted = udids?.split(',');
  const rows = groupOf(call)
    .devices.filter(({ provisioned }) => !onlyNew || !provisioned)
    .filter(({ udid }) => wanted === undefined || wanted.includes(udid))
    .map(({ udid, name }) => `${udid}\t${name}`);
  return ok(`${['Device ID\tDevice Name', ...rows].join('\r\n')}\r\n`);
};

const showSigning = ({ app, path, state }: Call<undefined, Static<typeof statusQuery>>) => {
  releaseOf(app, path('release_id'));
  return state.behaviour.resigning === 'failed'
    ? ok({
        status: 'failed',
        error_code: 'resign_failed',
        error_message: 'The certificate has expired',
      })
    : ok({ status: 'complete' });
};

export const groupDevices: Routes = {
  'GET /distribution_groups/:group_name/devices': route({}, list),
  'GET /distribution_groups/:group_name/devices/download_devices_list': route(
    { query: listQuery },
    download,
  ),
  'GET /releases/:release_id/update_devices/:resign_id': route({ query: statusQuery }, showSigning),
};
