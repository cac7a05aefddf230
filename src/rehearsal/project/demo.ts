/** The demo, as a project that was looked through: its app, and the secrets of its repository. */
import type { Purpose } from '../settings/purposes.ts';
import { app } from './app.ts';
import type { FoundApp } from './found-app.ts';

export const demoApp: FoundApp = {
  kind: 'flet',
  folder: '',
  configuration: undefined,
  name: app.name,
  bundleId: app.bundleId,
  profileName: app.profiles.app,
  version: app.version,
  buildNumber: String(app.buildNumber),
  teamId: app.teamId,
  extensions: [
    { name: app.share.name, bundleId: app.share.bundleId, profileName: app.profiles.share },
  ],
};

/** The names that the README and the examples use. They are there whatever a workflow reads. */
export const demoSecrets: Readonly<Record<string, Purpose>> = {
  CERTIFICATE: 'certificate',
  CERTIFICATE_PASSWORD: 'certificate-password',
  PROVISIONING_PROFILE: 'provisioning-profile',
  SHARE_PROVISIONING_PROFILE: 'provisioning-profile',
  APP_STORE_CONNECT_KEY_ID: 'api-key-id',
  APP_STORE_CONNECT_ISSUER_ID: 'issuer-id',
  APP_STORE_CONNECT_PRIVATE_KEY: 'api-private-key',
  APPCENTER_TOKEN: 'api-token',
};
