/** Looks whether App Review would take the version, and tells all that is missing at once. */
import type { AppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import type {
  StoreApp,
  StoreCandidate,
} from '../../../core/app-store-connect/app-review/store-candidate.ts';
import {
  countScreenshotSets,
  countUnfinishedAttachments,
  readScreenshots,
  readStorePage,
} from '../../../core/app-store-connect/app-review/store-page.ts';
import type { Pictures } from '../../../core/app-store-connect/app-review/store-page.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { releaseErrors } from '../errors.ts';
import type { outputs } from '../outputs.ts';
import { isFirstVersion } from '../plan/release.ts';
import type { Release, WantedRelease } from '../plan/release.ts';
import type { VersionChoice } from '../version/chosen-version.ts';
import { missingOfApp, missingOfBuild, missingOfVersion } from './requirements.ts';
import type { Missing } from './requirements.ts';

export interface Readiness {
  readonly api: AppStoreConnect;
  readonly app: StoreApp;
  /** `undefined` where a submitted version goes on with the build that it has. */
  readonly build: StoreCandidate | undefined;
  readonly wanted: WantedRelease;
  readonly check: 'error' | 'warn' | 'off';
  readonly context: ActionContext<typeof outputs>;
}

/** Checks before the first write. A version that is yet to be made is judged by the last one. */
export async function checkBefore(
  readiness: Readiness,
  observed: Release,
  choice: VersionChoice,
): Promise<void> {
  const { api, app, build, wanted, check, context } = readiness;
  if (check === 'off') return;
  remindOfPrivacy(context);
  const existing = choice.kind === 'use' ? choice.version : undefined;
  const version = existing ?? observed.versions.find(({ texts }) => texts.length > 0);
  const pictures = existing
    ? await picturesOf(api, existing)
    : version
      ? await countScreenshotSets(api, version.id)
      : [];
  const isFirst = isFirstVersion(observed.versions, existing);
  const { primaryLocale } = app;
  const unfinishedAttachments = existing ? await attachmentsOf(api, existing) : 0;
  const facts = {
    version,
    isForecast: !existing,
    isFirst,
    primaryLocale,
    pictures,
    unfinishedAttachments,
  };
  // The first version of all gets its languages from Apple; nothing foretells what they hold.
  const ofVersion = version === undefined ? [] : missingOfVersion(facts, wanted);
  const ofApp = missingOfApp(app, await readStorePage(api, app.id));
  const ofBuild = build ? missingOfBuild(build, wanted) : [];
  report(readiness, [...ofApp, ...ofBuild, ...ofVersion]);
}

/** A version that this run has made, before it is submitted. */
export async function checkMade(
  readiness: Readiness,
  version: AppStoreVersion,
  isFirst: boolean,
): Promise<void> {
  const { api, app, wanted, check } = readiness;
  if (check === 'off') return;
  const pictures = await picturesOf(api, version);
  const { primaryLocale } = app;
  const unfinishedAttachments = await attachmentsOf(api, version);
  const facts = {
    version,
    isForecast: false,
    isFirst,
    primaryLocale,
    pictures,
    unfinishedAttachments,
  };
  report(readiness, missingOfVersion(facts, wanted));
}

async function picturesOf(
  api: AppStoreConnect,
  { texts }: AppStoreVersion,
): Promise<readonly Pictures[]> {
  const found: Pictures[] = [];
  for (const held of texts) found.push(await readScreenshots(api, held));
  return found;
}

async function attachmentsOf(
  api: AppStoreConnect,
  { reviewDetail }: AppStoreVersion,
): Promise<number> {
  return reviewDetail ? countUnfinishedAttachments(api, reviewDetail.id) : 0;
}

function remindOfPrivacy({ log, summary }: Readiness['context']): void {
  const reminder =
    'The answers under App Privacy can be neither read nor set by API: before the first version of an app, see in App Store Connect that they are published.';
  log.info(reminder);
  summary.text(reminder);
}

function report({ app, check, context }: Readiness, missing: readonly Missing[]): void {
  const { log, summary, outputs } = context;
  outputs.set({ missing: missing.map(({ what, where }) => ({ what, where })) });
  if (missing.length === 0) return;
  const rows = missing.map(({ what, where, mayDo }) => [what, where, mayDo ? 'warning' : check]);
  summary.table('Missing for App Review', [['what', 'where', 'level'], ...rows]);
  const fatal = check === 'error' ? missing.filter(({ mayDo }) => !mayDo) : [];
  const told = missing.filter((one) => !fatal.includes(one));
  if (told.length > 0) {
    log.warning(`App Review may miss ${told.map(sentence).join('; ')}.`);
  }
  if (fatal.length === 0) return;
  throw releaseErrors.error('not-complete', {
    message: `${app.name} is not ready for App Review; it lacks ${fatal.length} thing${fatal.length > 1 ? 's' : ''}.\n${fatal.map(sentence).join('\n')}`,
  });
}

function sentence({ what, where }: Missing): string {
  return `${what} → ${where}`;
}
