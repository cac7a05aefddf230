/** Builds, which Apple makes of accepted uploads. */
import type { ActionError } from '../errors.ts';
import type { PollTimeout } from '../system/poll.ts';
import { waitForApple } from './apple-wait.ts';
import type { WaitLimit } from './apple-wait.ts';
import { processingMessages, sayMessage } from './build-uploads/processing-messages.ts';
import type { ProcessingMessage } from './build-uploads/processing-messages.ts';
import type { AppStoreConnect, Query } from './client/client.ts';
import { appStoreConnectErrors } from './client/refusals/errors.ts';
import type { Document, Resource } from './client/json-api.ts';
import { sameVersion, spellings } from './versions.ts';

export interface Build {
  readonly id: string;
  /** The marketing version, CFBundleShortVersionString. */
  readonly version: string | undefined;
  /** CFBundleVersion; Apple's own name for it is `version`. */
  readonly buildNumber: string;
  readonly platform: string | undefined;
  /** PROCESSING, VALID, INVALID, FAILED, what Apple adds one day, or `no state`. */
  readonly processingState: string;
  readonly uploaded: Date | undefined;
  /** `undefined` while the question of export compliance has no answer. */
  readonly usesNonExemptEncryption: boolean | undefined;
  /** The errors that Apple found while processing it. */
  readonly errors: readonly ProcessingMessage[];
  /** The answer that it was read from, where something else was asked for beside it. */
  readonly answer: BuildAnswer | undefined;
}

export interface BuildAnswer {
  readonly resource: Resource;
  readonly document: Document<unknown>;
}

const WHOLE_BUILD = {
  include: ['preReleaseVersion', 'buildUpload'],
  'fields[builds]': [
    'version',
    'uploadedDate',
    'processingState',
    'usesNonExemptEncryption',
    'preReleaseVersion',
    'buildUpload',
  ],
  'fields[preReleaseVersions]': ['version', 'platform'],
  'fields[buildUploads]': ['state'],
};

/**
 * Reads one build, in one request with whatever `beside` asks for. Throws
 * `app-store-connect/not-found`, and what the client throws.
 */
export async function readBuild(api: AppStoreConnect, id: string, beside?: Query): Promise<Build> {
  const query = joined(WHOLE_BUILD, beside);
  const document = await api.get(`/v1/builds/${encodeURIComponent(id)}`, query);
  return buildOf(document.data, document, beside !== undefined);
}

/** Both queries in one; lists of the same name are joined. */
function joined(query: Query, beside: Query = {}): Query {
  const shared = Object.entries(beside).map(([name, value]) => {
    const own = query[name];
    const isList = Array.isArray(own) && Array.isArray(value);
    return [name, isList ? [...new Set([...own, ...value])] : value] as const;
  });
  return { ...query, ...Object.fromEntries(shared) };
}

export interface WantedBuilds {
  readonly appId: string;
  readonly version?: string;
  readonly buildNumber?: string;
  readonly platform?: string;
}

/**
 * The builds of an app that match, the newest first, in whatever spelling their numbers are. Throws
 * what the client throws.
 */
export async function findBuilds(api: AppStoreConnect, wanted: WantedBuilds): Promise<Build[]> {
  const { version, buildNumber } = wanted;
  const document = await api.getAll('/v1/builds', buildQuery(wanted));
  return document.data
    .map((resource) => buildOf(resource, document))
    .filter(
      (build) =>
        (buildNumber === undefined || sameVersion(build.buildNumber, buildNumber)) &&
        (version === undefined || sameVersion(build.version ?? '', version)),
    );
}

/**
 * The build that was uploaded last of those that match, in one request with whatever `beside` asks
 * for. Throws what the client throws.
 */
export async function findNewestBuild(
  api: AppStoreConnect,
  wanted: WantedBuilds,
  beside?: Query,
): Promise<Build | undefined> {
  const query = joined(buildQuery(wanted), beside);
  const page = await api.getPage('/v1/builds', { ...query, limit: 1 });
  const [newest] = page.data;
  return newest && buildOf(newest, page, beside !== undefined);
}

/**
 * The last `most` matching builds (at most 200), the newest first, in one request. Throws what the
 * client throws.
 */
export async function findNewestBuilds(
  api: AppStoreConnect,
  wanted: WantedBuilds,
  most: number,
): Promise<{ readonly builds: readonly Build[]; readonly thatIsAll: boolean }> {
  const page = await api.getPage('/v1/builds', { ...buildQuery(wanted), limit: most });
  return {
    builds: page.data.map((resource) => buildOf(resource, page)),
    thatIsAll: page.next === undefined,
  };
}

/**
 * Apple drops leading zeros, however many, but lists a build under the number as it was uploaded.
 * Where a version keeps the list short, it is not asked for by number at all.
 */
function buildQuery({ appId, version, buildNumber, platform }: WantedBuilds): Query {
  return {
    'filter[app]': appId,
    ...(buildNumber === undefined || version !== undefined
      ? {}
      : { 'filter[version]': spellings(buildNumber) }),
    ...(version === undefined ? {} : { 'filter[preReleaseVersion.version]': spellings(version) }),
    ...(platform === undefined ? {} : { 'filter[preReleaseVersion.platform]': platform }),
    sort: '-uploadedDate',
    ...WHOLE_BUILD,
  };
}

export interface ProcessingWait extends WaitLimit {
  /** Called with the result of each look, also when that is an error. */
  readonly onLook?: (build: Build) => void;
}

/**
 * Waits until Apple has processed the build. Throws `app-store-connect/build-refused`, at the limit
 * `app-store-connect/build-not-processed`, and what the client throws.
 */
export function awaitProcessedBuild(
  api: AppStoreConnect,
  id: string,
  { limitMs, context, onLook }: ProcessingWait,
): Promise<Build> {
  return waitForApple(api, {
    what: 'Apple to process the build',
    look: async (api) => {
      const build = await readBuild(api, id);
      onLook?.(build);
      const { processingState } = requireNotRefused(build);
      return processingState === 'VALID'
        ? { done: true, value: build }
        : { done: false, state: processingState };
    },
    limitMs,
    context,
    timeoutError: (timeout) => buildNotProcessed(id, timeout),
  });
}

/** The error for a wait for the build that came to its limit. */
export function buildNotProcessed(id: string, timeout: PollTimeout): ActionError {
  return appStoreConnectErrors.error('build-not-processed', {
    message: `${timeout.message} The build is ${id}.`,
    cause: timeout,
  });
}

function requireNotRefused(build: Build): Build {
  const { processingState, errors } = build;
  if (processingState !== 'INVALID' && processingState !== 'FAILED') return build;
  throw appStoreConnectErrors.error('build-refused', {
    message: `Apple processed build ${build.buildNumber} and found it ${processingState}.`,
    ...(errors.length > 0 ? { said: errors.map(sayMessage).join('\n') } : {}),
  });
}

function buildOf(resource: Resource, document: Document<unknown>, keepsAnswer = false): Build {
  const { attributes } = resource;
  const version = document.find('preReleaseVersions', resource.relatedId('preReleaseVersion'));
  const upload = document.find('buildUploads', resource.relatedId('buildUpload'));
  return {
    id: resource.id,
    version: version?.attributes.text('version'),
    buildNumber: attributes.requiredText('version'),
    platform: version?.attributes.text('platform'),
    processingState: attributes.text('processingState') ?? 'no state',
    uploaded: attributes.date('uploadedDate'),
    usesNonExemptEncryption: attributes.flag('usesNonExemptEncryption'),
    errors: processingMessages(upload?.attributes.fields('state'), 'errors'),
    answer: keepsAnswer ? { resource, document } : undefined,
  };
}
