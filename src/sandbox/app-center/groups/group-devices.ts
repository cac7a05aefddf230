/** The devices of a group's testers, and the signing of a release for new ones. */
import { slugOf } from '../access/access.ts';
import type { Resigning } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';
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

const showSigning = (call: Call<undefined, Static<typeof statusQuery>>) => {
  const { app, path, state, commit } = call;
  const release = releaseOf(app, path('release_id'));
  const wanted = path('resign_id');
  const isWanted = ({ id, app: owner, releaseId }: Resigning): boolean =>
    id === wanted && owner === slugOf(app) && releaseId === release.id;
  const { resigning: outcome, looksBeforeResigned } = state.behaviour;
  return ok(
    commit(() => {
      const resigning = state.records.resignings.find(isWanted);
      if (resigning === undefined) {
        throw serviceRefusal(404, 'not_found', `The release has no signing ${wanted}`);
      }
      resigning.looks += 1;
      if (resigning.looks <= looksBeforeResigned) return { status: 'preparing_for_testers' };
      return outcome === 'failed' ? FAILED : { status: 'complete' };
    }),
  );
};

/** Unproven: the words of a failure were not recorded. */
const FAILED = {
  status: 'failed',
  error_code: 'resign_failed',
  error_message: 'The certificate has expired',
};

export const groupDevices: Routes = {
  'GET /distribution_groups/:group_name/devices': route({}, list),
  'GET /distribution_groups/:group_name/devices/download_devices_list': route(
    { query: listQuery },
    download,
  ),
  'GET /releases/:release_id/update_devices/:resign_id': route({ query: statusQuery }, showSigning),
};
