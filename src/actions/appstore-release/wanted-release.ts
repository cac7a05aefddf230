/** The release that the inputs ask for. */
import type { ActionContext } from '../../core/runner/action-context.ts';
import { inputError } from '../../core/runner/input/inputs.ts';
import type { Inputs } from './inputs.ts';
import type { WantedDetail, WantedRelease } from './plan/release.ts';
import { wantedWhatsNew } from './texts/whats-new.ts';
import { dateInWords } from './version/release-date.ts';
import type { Subject } from './version/subject.ts';

const RELEASE_TYPES = {
  manual: 'MANUAL',
  'after-approval': 'AFTER_APPROVAL',
  scheduled: 'SCHEDULED',
} as const;

/** Throws `input/invalid` for inputs that contradict each other, and what generated notes throw. */
export async function wantedRelease(
  inputs: Inputs,
  { app, candidate }: Subject,
  context: Pick<ActionContext, 'http' | 'log' | 'machine' | 'processes'>,
): Promise<WantedRelease> {
  const { releaseType, releaseDate } = inputs;
  if ((releaseType === 'scheduled') !== (releaseDate !== undefined)) {
    throw inputError([
      releaseDate === undefined
        ? '`release-type: scheduled` also needs `release-date`'
        : '`release-date` also needs `release-type: scheduled`',
    ]);
  }
  if (releaseDate !== undefined) {
    context.log.info(`Release date: ${dateInWords(releaseDate)}.`);
  }
  return {
    candidate,
    policies: {
      ifInReview: inputs.ifInReview,
      resubmitRejected: inputs.resubmitRejected,
      withOtherItems: inputs.withOtherItems,
      renameVersion: inputs.renameVersion,
      releaseIsAsked: inputs.until === 'released',
    },
    releaseType: releaseType && RELEASE_TYPES[releaseType],
    releaseDate,
    phasedRelease: inputs.phasedRelease,
    copyright: inputs.copyright,
    whatsNew: await wantedWhatsNew(inputs, app.primaryLocale, context),
    detail: detailOf(inputs),
    usesNonExemptEncryption: inputs.usesNonExemptEncryption,
  };
}

function detailOf(inputs: Inputs): WantedDetail {
  const given = {
    contactFirstName: inputs.contactFirstName,
    contactLastName: inputs.contactLastName,
    contactPhone: inputs.contactPhone,
    contactEmail: inputs.contactEmail,
    notes: inputs.reviewNotes,
    demoAccountName: inputs.demoAccountName,
    demoAccountPassword: inputs.demoAccountPassword,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
