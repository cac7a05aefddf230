/** Provisioning profiles that are made of a bundle id, certificates and devices. */
import { rehearsalAuthority } from '../../material/certificate/certificate-authority.ts';
import { createProvisioningProfile } from '../../material/provisioning-profile.ts';
import type { ProfileKind } from '../../material/provisioning-profile.ts';
import { attributesOf, linkedRecord, linkedRecords } from '../call.ts';
import type { Handler } from '../call.ts';
import { textOf } from '../json-api/records.ts';
import type { ResourceRecord } from '../json-api/records.ts';
import {
  invalidAttribute,
  invalidRelationship,
  requestEntity,
  requiredRelationship,
} from '../refusal.ts';
import { certificateOf, isExpired } from '../signing-records.ts';

const KINDS: Record<string, ProfileKind> = {
  APP_STORE: 'app-store',
  APP_ADHOC: 'ad-hoc',
  APP_DEVELOPMENT: 'development',
  APP_INHOUSE: 'enterprise',
};

/** The platforms in the file of a profile, by the beginning of its type. */
const PLATFORMS: Record<string, readonly string[]> = {
  IOS: ['iOS', 'xrOS', 'visionOS'],
  TVOS: ['tvOS'],
  MAC: ['OSX'],
};

/** The certificates that profiles of a platform take besides the ones for every platform. */
const OWN_CERTIFICATES: Record<string, readonly string[]> = {
  IOS: ['IOS_DISTRIBUTION', 'IOS_DEVELOPMENT'],
  TVOS: ['IOS_DISTRIBUTION', 'IOS_DEVELOPMENT'],
  MAC: ['MAC_APP_DISTRIBUTION'],
};

function formOf(profileType: string) {
  const [, platform = '', kind = ''] = /^([A-Z]+)_(.+)$/.exec(profileType) ?? [];
  const profileKind = KINDS[kind];
  const platforms = PLATFORMS[platform];
  const isPlayed = platform !== 'MAC' || profileKind === 'app-store';
  if (profileKind && platforms && isPlayed) {
    return { kind: profileKind, platforms, ownCertificates: OWN_CERTIFICATES[platform] ?? [] };
  }
  throw invalidAttribute('profileType', `The sandbox makes no profile of type '${profileType}'`);
}

function checkDevices(kind: ProfileKind, devices: readonly ResourceRecord[]): void {
  const needsDevices = kind === 'ad-hoc' || kind === 'development';
  if (needsDevices && devices.length === 0) {
    throw invalidRelationship('devices', 'A profile of this type needs at least one device');
  }
  if (!needsDevices && devices.length > 0) {
    throw invalidRelationship('devices', 'A profile of this type has no devices');
  }
  const disabled = devices.find(({ attributes }) => attributes['status'] !== 'ENABLED');
  if (disabled) {
    throw invalidRelationship('devices', `The device with id '${disabled.id}' is not enabled`);
  }
}

/** Apple is known to refuse these profiles; the code of the refusal is not known. */
function checkCertificates(
  { kind, ownCertificates }: ReturnType<typeof formOf>,
  certificates: readonly ResourceRecord[],
): void {
  if (certificates.length === 0) throw requiredRelationship('certificates');
  const wanted = kind === 'development' ? 'development' : 'distribution';
  const suffix = `_${wanted.toUpperCase()}`;
  const types = [wanted.toUpperCase(), ...ownCertificates.filter((type) => type.endsWith(suffix))];
  const other = certificates.find(
    ({ attributes }) => !types.includes(textOf(attributes['certificateType'])),
  );
  if (other) {
    throw invalidRelationship(
      'certificates',
      `The certificate with id '${other.id}' is not for ${wanted}`,
    );
  }
}

/** Apple takes none that has expired for a current one. */
function checkCurrent(certificates: readonly ResourceRecord[], now: Date): void {
  if (certificates.some((certificate) => isExpired(certificate, now))) {
    throw requestEntity(
      'There are no current certificates on this team matching the provided certificate IDs.',
    );
  }
}

function earliest(dates: readonly Date[]): Date {
  return new Date(Math.min(...dates.map((date) => date.getTime())));
}

const create: Handler = (call) => {
  const { context, records, state } = call;
  const { name, profileType } = attributesOf(call);
  const form = formOf(textOf(profileType));
  if (records.all('profiles').some(({ attributes }) => attributes['name'] === name)) {
    throw requestEntity(
      `Multiple profiles found with the name '${textOf(name)}'. Please remove the duplicate profiles and try again.`,
    );
  }
  const bundleId = linkedRecord(call, 'bundleId');
  const certificates = linkedRecords(call, 'certificates');
  const devices = linkedRecords(call, 'devices');
  checkCertificates(form, certificates);
  checkCurrent(certificates, context.now());
  checkDevices(form.kind, devices);
  const contents = certificates.map(({ attributes }) =>
    certificateOf(Buffer.from(textOf(attributes['certificateContent']), 'base64')),
  );
  const profile = createProvisioningProfile(rehearsalAuthority(), {
    kind: form.kind,
    platforms: form.platforms,
    teamId: state.team.id,
    teamName: state.team.name,
    bundleId: textOf(bundleId.attributes['identifier']),
    certificates: contents,
    createdAt: context.now(),
    notAfter: earliest(contents.map(({ notAfter }) => notAfter)),
    name: textOf(name),
    devices: devices.map(({ attributes }) => textOf(attributes['udid'])),
  });
  return records.add('profiles', {
    attributes: {
      name,
      platform: form.platforms.includes('OSX') ? 'MAC_OS' : 'IOS',
      profileType,
      profileState: 'ACTIVE',
      profileContent: profile.content.toString('base64'),
      uuid: profile.uuid,
      createdDate: context.now().toISOString(),
      expirationDate: profile.notAfter.toISOString(),
    },
    links: {
      bundleId: [bundleId.id],
      certificates: certificates.map(({ id }) => id),
      devices: devices.map(({ id }) => id),
    },
  });
};

export const profiles: Record<string, Handler> = {
  'POST /v1/profiles': create,
  'DELETE /v1/profiles/{id}': ({ records, id }) => records.remove(records.get('profiles', id)),
};
