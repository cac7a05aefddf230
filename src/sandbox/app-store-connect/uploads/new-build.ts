/** Records of a build that Apple has just made, with everything that belongs to it. */
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';
import type { AppFacts } from '../state.ts';
import { isSameVersion } from './version-number.ts';

const TESTABLE_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

function preReleaseVersion(
  records: Records,
  app: ResourceRecord,
  platform: string,
  version: string,
): ResourceRecord {
  const known = records
    .related(app, 'preReleaseVersions')
    .find(
      ({ attributes }) =>
        attributes['platform'] === platform &&
        isSameVersion(textOf(attributes['version']), version),
    );
  return (
    known ??
    records.add('preReleaseVersions', {
      attributes: { version, platform },
      links: { app: [app.id] },
    })
  );
}

/** Apple gives the icon as a template; the sandbox has no pictures. */
const ICON = {
  templateUrl: 'https://is1-ssl.mzstatic.com/image/thumb/Purple/v4/00/00/00/icon/{w}x{h}bb.{f}',
  width: 1024,
  height: 1024,
};

/** Apps for iOS run on Macs and Vision too, whose versions Apple works out from that of iOS. */
function minimumVersions(platform: string, minimum = '13.0') {
  const isIos = platform === 'IOS';
  return {
    minOsVersion: minimum,
    lsMinimumSystemVersion: platform === 'MAC_OS' ? minimum : null,
    computedMinMacOsVersion: isIos ? '11.0' : null,
    computedMinVisionOsVersion: isIos ? '1.0' : null,
  };
}

export interface NewBuild {
  app: ResourceRecord;
  platform: string;
  facts: AppFacts;
  processingState: string;
  uploadedAt: number;
}

/** A build as it first shows up, with its beta detail, in the groups that get every build. */
export function addBuild(
  records: Records,
  { app, platform, facts, processingState, uploadedAt }: NewBuild,
): ResourceRecord {
  const version = preReleaseVersion(records, app, platform, facts.version);
  const icon = records.add('buildIcons', {
    attributes: { iconAsset: ICON, iconType: 'APP_STORE', masked: false, name: 'AppIcon' },
  });
  const build = records.add('builds', {
    attributes: {
      version: facts.buildNumber,
      uploadedDate: new Date(uploadedAt).toISOString(),
      expirationDate: new Date(uploadedAt + TESTABLE_DAYS * DAY_MS).toISOString(),
      expired: false,
      ...minimumVersions(platform, facts.minimumOsVersion),
      iconAssetToken: ICON,
      processingState,
      buildAudienceType: 'APP_STORE_ELIGIBLE',
      usesNonExemptEncryption: facts.usesNonExemptEncryption ?? null,
    },
    links: { app: [app.id], preReleaseVersion: [version.id], icons: [icon.id] },
  });
  records.add('buildBetaDetails', {
    id: build.id,
    attributes: { autoNotifyEnabled: false },
    links: { build: [build.id] },
  });
  for (const group of records.related(app, 'betaGroups')) {
    if (group.attributes['hasAccessToAllBuilds'] === true) {
      records.link(group, 'builds', [build.id]);
    }
  }
  return build;
}

/** Adds What to Test in the primary language, as Apple does by itself some time after the upload. */
export function addPrimaryLocalization(records: Records, build: ResourceRecord): void {
  const locale = records.relatedOne(build, 'app')?.attributes['primaryLocale'];
  const localizations = records.related(build, 'betaBuildLocalizations');
  if (!localizations.some(({ attributes }) => attributes['locale'] === locale)) {
    records.add('betaBuildLocalizations', {
      attributes: { locale, whatsNew: null },
      links: { build: [build.id] },
    });
  }
}
