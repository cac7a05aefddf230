/** Seeds of builds, in whatever state of processing and review. */
import type { SandboxContext } from '../../context.ts';
import { appOf } from './app-seed.ts';
import { addBuild, addPrimaryLocalization } from '../uploads/new-build.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';
import type { State } from '../state.ts';

export interface SeededBuild {
  app: string;
  /** The marketing version. */
  version: string;
  buildNumber: string;
  /** IOS unless given. */
  platform?: string;
  processingState?: string;
  /** A day or time in ISO 8601; now unless given. Apple's answers know whole seconds only. */
  uploadedDate?: string;
  usesNonExemptEncryption?: boolean | null;
  /** State of the document about its encryption; none unless given. */
  encryptionDeclaration?: string;
  buildAudienceType?: string;
  /** Holds until the build is submitted or expired. */
  externalBuildState?: string;
  betaReviewState?: string;
  /** Whether it was processed a moment ago, so that the first group does not find it yet. */
  isFresh?: boolean;
}

function knownBuild(
  records: Records,
  app: ResourceRecord,
  { version, buildNumber, platform = 'IOS' }: SeededBuild,
) {
  return records.related(app, 'builds').find((build) => {
    const train = records.relatedOne(build, 'preReleaseVersion');
    return (
      build.attributes['version'] === buildNumber &&
      train?.attributes['version'] === version &&
      train.attributes['platform'] === platform
    );
  });
}

function uploadOf({ uploadedDate }: SeededBuild, context: SandboxContext): number {
  if (uploadedDate === undefined) return context.now().getTime();
  const uploadedAt = Date.parse(uploadedDate);
  if (Number.isNaN(uploadedAt)) throw new Error(`"${uploadedDate}" is no date in ISO 8601.`);
  return uploadedAt;
}

export function plantBuild(
  records: Records,
  state: State,
  context: SandboxContext,
  seed: SeededBuild,
): void {
  const app = appOf(records, seed.app);
  const known = knownBuild(records, app, seed);
  const build =
    known ??
    addBuild(records, {
      app,
      platform: seed.platform ?? 'IOS',
      facts: { bundleId: seed.app, version: seed.version, buildNumber: seed.buildNumber },
      processingState: 'VALID',
      uploadedAt: uploadOf(seed, context),
    });
  if (!known) {
    addPrimaryLocalization(records, build);
    build.attributes['usesNonExemptEncryption'] = false;
  }
  for (const name of ['processingState', 'usesNonExemptEncryption', 'buildAudienceType'] as const) {
    const value = seed[name];
    if (value !== undefined) build.attributes[name] = value;
  }
  if (seed.uploadedDate !== undefined) {
    build.attributes['uploadedDate'] = new Date(uploadOf(seed, context)).toISOString();
  }
  if (seed.processingState === 'PROCESSING') {
    const never = Number.MAX_SAFE_INTEGER;
    state.pendingBuilds[build.id] = { validAt: never, betaDetailAt: never };
  } else if (seed.processingState !== undefined) {
    delete state.pendingBuilds[build.id];
  }
  if (seed.externalBuildState !== undefined) {
    state.orderedExternalStates[build.id] = seed.externalBuildState;
  }
  if (seed.encryptionDeclaration !== undefined) {
    const declaration = records.add('appEncryptionDeclarations', {
      attributes: {
        appDescription: 'An app that encrypts.',
        exempt: false,
        createdDate: context.now().toISOString(),
        appEncryptionDeclarationState: seed.encryptionDeclaration,
      },
      links: { app: [app.id] },
    });
    build.links['appEncryptionDeclaration'] = [declaration.id];
  }
  if (seed.isFresh === true) state.freshBuilds[build.id] = true;
  if (seed.betaReviewState !== undefined) {
    records.add('betaAppReviewSubmissions', {
      id: build.id,
      attributes: {
        betaReviewState: seed.betaReviewState,
        submittedDate: context.now().toISOString(),
      },
      links: { build: [build.id] },
    });
  }
}
