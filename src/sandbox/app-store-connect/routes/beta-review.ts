/** Submission to beta review, its contacts, and the mails to testers. */
import { attributesOf, changeAttributes, linkedRecord } from '../call.ts';
import type { Handler } from '../call.ts';
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';
import { invalidAttribute, unprocessable, wrongState } from '../refusal.ts';

const CONTACT_FIELDS = ['contactFirstName', 'contactLastName', 'contactPhone', 'contactEmail'];

/** Facts about the app that beta review needs and that are missing. */
function missingAppData(records: Records, app: ResourceRecord): string[] {
  const localizations = records.related(app, 'betaAppLocalizations');
  const primary = localizations.find(
    ({ attributes }) => attributes['locale'] === app.attributes['primaryLocale'],
  );
  const detail = records.relatedOne(app, 'betaAppReviewDetail');
  return [
    ...(primary?.attributes['feedbackEmail'] ? [] : ['feedbackEmail']),
    ...(primary && localizations.every(({ attributes }) => attributes['description'])
      ? []
      : ['description']),
    ...CONTACT_FIELDS.filter((field) => !detail?.attributes[field]),
  ];
}

/** Builds of the same version that hold the queue; an expired build has left it. */
function isQueueTaken(records: Records, build: ResourceRecord): boolean {
  const version = records.relatedOne(build, 'preReleaseVersion');
  return (version ? records.related(version, 'builds') : []).some((other) => {
    const review = records.relatedOne(other, 'betaAppReviewSubmission');
    const state = textOf(review?.attributes['betaReviewState']);
    return (
      other !== build &&
      other.attributes['expired'] !== true &&
      ['WAITING_FOR_REVIEW', 'IN_REVIEW'].includes(state)
    );
  });
}

function checkSubmission(records: Records, build: ResourceRecord): void {
  const app = records.relatedOne(build, 'app');
  const detail = records.relatedOne(build, 'buildBetaDetail');
  const state = detail?.attributes['externalBuildState'];
  const missing = app ? missingAppData(records, app) : [];
  if (state === 'MISSING_EXPORT_COMPLIANCE' || state === 'NOT_APPLICABLE') {
    throw unprocessable('The build cannot be submitted', `Its external build state is '${state}'`);
  }
  if (state !== 'READY_FOR_BETA_SUBMISSION') {
    throw unprocessable(
      'The build is not in a state that allows a submission',
      'The build is already submitted, in testing, or not ready yet',
      'INVALID_QC_STATE',
    );
  }
  if (missing.length > 0) {
    throw unprocessable(
      'Beta app information is missing',
      `Provide the required information for beta app review: ${missing.join(', ')}`,
    );
  }
  if (isQueueTaken(records, build)) {
    throw unprocessable(
      'Another build is in review',
      'Another build of this version is waiting for beta review or in it',
      'ANOTHER_BUILD_IN_REVIEW',
    );
  }
}

const submit: Handler = (call) => {
  const { context, records, state } = call;
  const build = linkedRecord(call, 'build');
  checkSubmission(records, build);
  delete state.orderedExternalStates[build.id];
  const rejects = context.situations.has('beta-review-rejects');
  return records.add('betaAppReviewSubmissions', {
    id: build.id,
    attributes: {
      betaReviewState: rejects ? 'REJECTED' : 'WAITING_FOR_REVIEW',
      submittedDate: context.now().toISOString(),
    },
    links: { build: [build.id] },
  });
};

const notify: Handler = (call) => {
  const build = linkedRecord(call, 'build');
  const detail = call.records.relatedOne(build, 'buildBetaDetail');
  const external = textOf(detail?.attributes['externalBuildState']);
  if (external === 'EXPIRED' || external === 'MISSING_EXPORT_COMPLIANCE') {
    throw wrongState(`Testers cannot be notified while the build is in state '${external}'`);
  }
  if (detail?.attributes['autoNotifyEnabled'] === true) {
    throw wrongState('Auto-notify already enabled');
  }
  return call.records.add('buildBetaNotifications', { links: { build: [build.id] } });
};

const LONGEST_NOTES = 4000;

const changeDetail: Handler = (call) => {
  const { notes } = attributesOf(call);
  if (textOf(notes).length > LONGEST_NOTES) {
    throw invalidAttribute('notes', `The text must have at most ${LONGEST_NOTES} characters`, {
      reason: 'TOO_LONG',
    });
  }
  return change('betaAppReviewDetails')(call);
};

function change(type: string): Handler {
  return (call) => {
    const record = call.records.get(type, call.id);
    changeAttributes(record, attributesOf(call));
    return record;
  };
}

export const betaReview: Record<string, Handler> = {
  'POST /v1/betaAppReviewSubmissions': submit,
  'POST /v1/buildBetaNotifications': notify,
  'PATCH /v1/betaAppReviewDetails/{id}': changeDetail,
  'PATCH /v1/betaLicenseAgreements/{id}': change('betaLicenseAgreements'),
  'PATCH /v1/buildBetaDetails/{id}': change('buildBetaDetails'),
};
