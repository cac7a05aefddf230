/** A build as the App Store sees it, with its app. */
import type { AppStoreConnect } from '../client/client.ts';
import { surprisingAnswer } from '../client/json-api.ts';

export interface StoreCandidate {
  readonly id: string;
  readonly buildNumber: string;
  readonly version: string;
  readonly platform: string;
  readonly processingState: string;
  readonly expired: boolean;
  /** APP_STORE_ELIGIBLE or INTERNAL_ONLY. */
  readonly audience: string | undefined;
  /** `undefined` while the question of export compliance has no answer. */
  readonly usesNonExemptEncryption: boolean | undefined;
  /** Whether the build has an export compliance document that Apple approved. */
  readonly isDeclared: boolean;
  readonly app: StoreApp;
}

export interface StoreApp {
  readonly id: string;
  readonly name: string;
  readonly primaryLocale: string;
  readonly hasContentRights: boolean;
}

const APP_FIELDS = ['name', 'bundleId', 'primaryLocale', 'contentRightsDeclaration'];

/**
 * Reads the build in one request. Throws `app-store-connect/not-found` for an id that Apple does not
 * know, and what the client throws.
 */
export async function readStoreCandidate(
  api: AppStoreConnect,
  buildId: string,
): Promise<StoreCandidate> {
  const document = await api.get(`/v1/builds/${encodeURIComponent(buildId)}`, {
    include: ['app', 'preReleaseVersion', 'appEncryptionDeclaration'],
    'fields[builds]': [
      'version',
      'processingState',
      'expired',
      'buildAudienceType',
      'usesNonExemptEncryption',
      'app',
      'preReleaseVersion',
      'appEncryptionDeclaration',
    ],
    'fields[appEncryptionDeclarations]': ['appEncryptionDeclarationState'],
    'fields[apps]': APP_FIELDS,
    'fields[preReleaseVersions]': ['version', 'platform'],
  });
  const { data: build } = document;
  const app = document.find('apps', build.relatedId('app'));
  const train = document.find('preReleaseVersions', build.relatedId('preReleaseVersion'));
  const declaration = document.find(
    'appEncryptionDeclarations',
    build.relatedId('appEncryptionDeclaration'),
  );
  if (!app || !train) throw surprisingAnswer(`build ${build.id} has no app or no version`);
  return {
    id: build.id,
    buildNumber: build.attributes.requiredText('version'),
    version: train.attributes.requiredText('version'),
    platform: train.attributes.requiredText('platform'),
    processingState: build.attributes.text('processingState') ?? 'no state',
    expired: build.attributes.flag('expired') ?? false,
    audience: build.attributes.text('buildAudienceType'),
    usesNonExemptEncryption: build.attributes.flag('usesNonExemptEncryption'),
    isDeclared: declaration?.attributes.text('appEncryptionDeclarationState') === 'APPROVED',
    app: {
      id: app.id,
      name: app.attributes.text('name') ?? app.id,
      primaryLocale: app.attributes.text('primaryLocale') ?? 'en-US',
      hasContentRights: app.attributes.text('contentRightsDeclaration') !== undefined,
    },
  };
}
