/** The form of what a seed says of the App Store. */
import { flag, list, milliseconds, record, text } from '../../seed-check.ts';
import type { SeededStorePage, SeededStoreVersion, SeededSubmission, SeededTexts } from './seed.ts';
import type { ReviewOrders, StagedError } from './state.ts';

const textOrNull = { ...text, nullable: true };

export const storeVersion = record<SeededStoreVersion>(
  {
    app: text,
    version: text,
    platform: text,
    state: text,
    buildNumber: text,
    releaseType: text,
    copyright: textOrNull,
    texts: list(
      record<SeededTexts>(
        {
          locale: text,
          description: textOrNull,
          keywords: textOrNull,
          supportUrl: textOrNull,
          whatsNew: textOrNull,
        },
        'locale',
      ),
    ),
    screenshots: list(text),
    reviewDetail: { type: 'object' },
    attachments: list(text),
    phased: flag,
  },
  'app',
  'version',
);

export const storePage = record<SeededStorePage>(
  { app: text, missing: list(text), ageRating: { type: 'object' } },
  'app',
);

export const reviewSubmission = record<SeededSubmission>(
  {
    app: text,
    platform: text,
    state: text,
    items: list(
      record<SeededSubmission['items'][number]>({ version: text, kind: text, state: text }),
    ),
  },
  'app',
  'items',
);

export const reviewOrders = record<ReviewOrders>({
  reviewMs: milliseconds,
  verdict: {
    type: 'string',
    enum: ['none', 'approve', 'reject', 'reject-metadata', 'reject-other-item'],
  },
  readyMs: milliseconds,
  settlingMs: milliseconds,
  endingMs: milliseconds,
  distributionMs: milliseconds,
  stagedErrors: list(
    record<StagedError>({ path: text, code: text, detail: text }, 'path', 'code', 'detail'),
  ),
  locksRejectedTexts: flag,
  copiesReviewDetail: flag,
});
