/** The devices that a team has registered for testing. */
import type { ActionContext } from '../../runner/action-context.ts';
import type { AppStoreConnect } from '../client/client.ts';
import { createOnce } from '../client/create-once.ts';

export type DevicePlatform = 'IOS' | 'MAC_OS';

export interface NewDevice {
  readonly name: string;
  readonly udid: string;
  readonly platform: DevicePlatform;
}

export interface Device {
  readonly id: string;
  readonly name: string;
  readonly udid: string;
  /** `ENABLED`, `DISABLED`; new ones of a young membership are `PROCESSING` for a while. */
  readonly status: string | undefined;
  /** Whether a profile for iOS may list it; Apple TVs and Macs go into other profiles. */
  readonly runsIosApps: boolean;
}

/** The classes of devices that have a kind of profile of their own. */
const OTHER_CLASSES: ReadonlySet<string> = new Set(['APPLE_TV', 'MAC']);

/** A UDID as it is compared: it comes in both cases, with its dash and without. */
export function udidKey(udid: string): string {
  return udid.replaceAll('-', '').toLowerCase();
}

/** Lists all devices, disabled ones too. Throws what the client throws. */
export async function listDevices(api: AppStoreConnect): Promise<Device[]> {
  const { data } = await api.getAll('/v1/devices', {
    'fields[devices]': ['name', 'udid', 'platform', 'status', 'deviceClass'],
  });
  return data.map(({ id, attributes }) => ({
    id,
    name: attributes.text('name') ?? id,
    udid: attributes.requiredText('udid'),
    status: attributes.text('status'),
    runsIosApps:
      attributes.text('platform') !== 'MAC_OS' &&
      !OTHER_CLASSES.has(attributes.text('deviceClass') ?? ''),
  }));
}

/**
 * Registers a device; one that is registered meanwhile is no error. Throws what the client throws.
 */
export async function registerDevice(
  api: AppStoreConnect,
  { name, udid, platform }: NewDevice,
  context: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  await createOnce(
    () => api.post('/v1/devices', { type: 'devices', attributes: { name, udid, platform } }),
    async () => (await listDevices(api)).some((held) => udidKey(held.udid) === udidKey(udid)),
    context,
  );
}
