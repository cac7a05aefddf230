/**
 * Everything that can be wrong is found here, before the first change; what is left out is logged.
 */
import type { ActionContext } from '../../core/runner/action-context.ts';
import { inputError } from '../../core/runner/input/inputs.ts';
import { releaseErrors } from './errors.ts';
import type { outputs } from './outputs.ts';
import { forecastRelease } from './plan/forecast.ts';
import { isFirstVersion } from './plan/release.ts';
import type { Release, WantedRelease } from './plan/release.ts';
import { checkBefore } from './readiness/readiness.ts';
import type { Readiness } from './readiness/readiness.ts';
import { decideCourse } from './submission/course.ts';
import type { Course } from './submission/standing.ts';
import { inWords } from './submission/words.ts';
import { localesWithout, textsFor } from './texts/wanted-texts.ts';
import type { VersionChoice } from './version/chosen-version.ts';
import { dateInWords, inUtc } from './version/release-date.ts';
import { requireUsable } from './version/subject.ts';
import type { Subject } from './version/subject.ts';

/** Nothing is asked of a version that is submitted already: a later run may come days after. */
export async function prepare(
  readiness: Readiness,
  observed: Release,
  subject: Subject,
): Promise<void> {
  const { wanted, context } = readiness;
  const course = decideCourse(observed, wanted.candidate, wanted.policies);
  if (course.kind === 'submitted' || course.kind === 'keep') {
    tellIdle(course, wanted, context);
    return;
  }
  requireUsable(subject, wanted.usesNonExemptEncryption);
  requireFuture(wanted, readiness.api.laterTime(context.clock.now()));
  const submission = forecastRelease(observed, wanted).find(({ kind }) => kind === 'submit');
  const version =
    submission?.kind === 'submit'
      ? observed.versions.find(({ id }) => id === submission.version.id)
      : undefined;
  const choice: VersionChoice = version
    ? { kind: 'use', version, rename: false }
    : { kind: 'create' };
  requireLocales(observed, wanted, version);
  tellLeftOut(observed, wanted, version, context);
  await checkBefore(readiness, observed, choice);
}

/** By the later of the runner's and Apple's clock, since Apple judges by its own. */
function requireFuture({ releaseDate }: WantedRelease, now: Date): void {
  if (releaseDate === undefined || releaseDate.at > now) return;
  throw inputError([
    `\`release-date\` is past: ${dateInWords(releaseDate)}; now it is ${inUtc(now)}`,
  ]);
}

/** A new language needs texts that nobody gives here. */
function requireLocales(
  { versions }: Release,
  { whatsNew }: WantedRelease,
  version: Release['versions'][number] | undefined,
): void {
  const held = (version ?? versions.find(({ texts }) => texts.length > 0))?.texts;
  const missing = whatsNew && held ? localesWithout(whatsNew, held) : [];
  if (missing.length === 0) return;
  throw releaseErrors.error('locale-missing', {
    message: `The version has no page in ${missing.join(', ')}, only in ${held?.map(({ locale }) => locale).join(', ')}.`,
  });
}

function tellLeftOut(
  { versions }: Release,
  wanted: WantedRelease,
  version: Release['versions'][number] | undefined,
  { log }: ActionContext<typeof outputs>,
): void {
  if (!isFirstVersion(versions, version)) return;
  if (wanted.whatsNew) {
    log.notice('What’s New was left out: the first version of an app has none.');
  }
  if (wanted.phasedRelease === 'on') {
    log.notice('The phased release was left out: the first version of an app goes to everybody.');
  }
}

function tellIdle(
  course: Extract<Course, { kind: 'submitted' | 'keep' }>,
  { whatsNew, candidate }: WantedRelease,
  { log }: ActionContext<typeof outputs>,
): void {
  const { version } = course;
  if (course.kind === 'keep') {
    log.warning(
      `Version ${version?.versionString} (${version?.build?.buildNumber ?? 'no build'}) is ${inWords(course.submission.state)} and stays there; ${candidate.versionString} (${candidate.build?.buildNumber}) was not submitted.`,
    );
    return;
  }
  const differing = (version && whatsNew ? textsFor(whatsNew, version.texts) : []).filter(
    ({ text, before }) => text !== before,
  );
  log.info(
    `Version ${version?.versionString} (${version?.build?.buildNumber ?? 'no build'}) is ${inWords(version?.state ?? '')}: there is nothing to submit.`,
  );
  if (differing.length === 0) return;
  log.warning(
    `What’s New differs in ${differing.map(({ locale }) => locale).join(', ')}; it was not written, as the version is with Apple.`,
  );
}
