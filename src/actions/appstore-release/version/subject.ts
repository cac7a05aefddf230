/**
 * The subject of a run: the build that the inputs name, or the version that an earlier run
 * submitted.
 */
import {
  awaitChosenBuild,
  chosenApp,
} from '../../../core/app-store-connect/build-choice/chosen-build.ts';
import { buildChoiceErrors } from '../../../core/app-store-connect/build-choice/errors.ts';
import { awaitProcessedBuild } from '../../../core/app-store-connect/builds.ts';
import { readAppStoreVersions } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import type { AppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import { readStoreCandidate } from '../../../core/app-store-connect/app-review/store-candidate.ts';
import type {
  StoreApp,
  StoreCandidate,
} from '../../../core/app-store-connect/app-review/store-candidate.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/refusals/errors.ts';
import { platformWord, PLATFORMS } from '../../../core/app-store-connect/platforms.ts';
import { sameVersion } from '../../../core/app-store-connect/versions.ts';
import { namingInput } from '../../../core/runner/input/naming-input.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { releaseErrors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { outputs } from '../outputs.ts';
import type { Candidate } from '../submission/standing.ts';
import { isSubmitted, stageOf } from './version-states.ts';

export interface Subject {
  readonly app: StoreApp;
  readonly platform: string;
  readonly candidate: Candidate;
  /** `undefined` where a submitted version goes on with the build that it has. */
  readonly build: StoreCandidate | undefined;
}

export async function findSubject(
  api: AppStoreConnect,
  inputs: Inputs,
  context: ActionContext<typeof outputs>,
): Promise<Subject> {
  return (await submittedSubject(api, inputs, context)) ?? builtSubject(api, inputs, context);
}

/**
 * A later run with a further `until`: `latest` may be another build by now, so it does not count.
 */
async function submittedSubject(
  api: AppStoreConnect,
  inputs: Inputs,
  { log }: ActionContext<typeof outputs>,
): Promise<Subject | undefined> {
  const { buildId, buildUploadId, buildNumber = 'latest', platform, until } = inputs;
  const namesBuild =
    buildId !== undefined || buildUploadId !== undefined || buildNumber.toLowerCase() !== 'latest';
  if (until === 'submitted' || namesBuild) return undefined;
  const { id, name, primaryLocale = 'en-US' } = await chosenApp(api, inputs);
  const versions = await readAppStoreVersions(api, {
    appId: id,
    platform: platform && PLATFORMS[platform],
  });
  const version = onlyOne(versions.filter((version) => isMeant(version, inputs.version)));
  if (version === undefined) return undefined;
  log.info(
    `Going on with version ${version.versionString} (${version.build?.buildNumber ?? 'no build'}), which is ${version.state}.`,
  );
  return {
    app: { id, name, primaryLocale, hasContentRights: true },
    platform: version.platform,
    candidate: { versionString: version.versionString, build: undefined },
    build: undefined,
  };
}

/** A version in the store is meant only where it is named. */
function isMeant(version: AppStoreVersion, named: string | undefined): boolean {
  if (named === undefined) return isSubmitted(version) && stageOf(version) !== 'shipped';
  return isSubmitted(version) && sameVersion(version.versionString, named);
}

function onlyOne(versions: readonly AppStoreVersion[]): AppStoreVersion | undefined {
  const [first, other] = versions;
  if (first === undefined || other === undefined) return first;
  throw buildChoiceErrors.error('ambiguous', {
    message: `Versions for ${platformWord(first.platform)} and ${platformWord(other.platform)} are under way; \`platform\` decides which is meant.`,
  });
}

async function builtSubject(
  api: AppStoreConnect,
  inputs: Inputs,
  context: ActionContext<typeof outputs>,
): Promise<Subject> {
  const id =
    inputs.buildId ??
    (await awaitChosenBuild(api, inputs, { limitMs: inputs.appearTimeoutMs, context })).id;
  const read = () =>
    namingInput(
      '`build-id`',
      (error) => appStoreConnectErrors.is(error, 'not-found'),
      () => readStoreCandidate(api, id),
    );
  let build = await read();
  if (build.processingState !== 'VALID') {
    await awaitProcessedBuild(api, id, { limitMs: inputs.processingTimeoutMs, context });
    build = await read();
  }
  const { app, buildNumber, version, platform } = build;
  context.log.info(`Build ${buildNumber} of ${version} is processed (${id}).`);
  return {
    app,
    platform,
    candidate: { versionString: version, build: { id, buildNumber } },
    build,
  };
}

/** Stops before the first write when the build cannot go to the store. */
export function requireUsable({ build }: Subject, answer: boolean | undefined): void {
  if (build === undefined) return;
  const { buildNumber, version, expired, audience, usesNonExemptEncryption, isDeclared } = build;
  const name = `Build ${buildNumber} of ${version}`;
  if (expired) {
    throw releaseErrors.error('build-unusable', { message: `${name} has expired.` });
  }
  if (audience === 'INTERNAL_ONLY') {
    throw releaseErrors.error('build-unusable', {
      message: `${name} is for internal testing only, so it cannot go to the store.`,
    });
  }
  if (usesNonExemptEncryption === undefined && answer === undefined && !isDeclared) {
    throw releaseErrors.error('export-compliance-missing', {
      message: `${name} waits for an answer about export compliance.`,
    });
  }
}
