/** The part of a seed for the App Store: versions, submissions, the app's own facts, and orders. */
import type { Value } from '../json-api/records.ts';
import type { ReviewOrders } from './state.ts';

export interface SeededTexts {
  locale: string;
  description?: string | null;
  keywords?: string | null;
  supportUrl?: string | null;
  whatsNew?: string | null;
}

/**
 * `app` is a bundle id. Members that are left out keep their values in a version that is there
 * already.
 */
export interface SeededStoreVersion {
  app: string;
  version: string;
  /** IOS unless given. */
  platform?: string;
  /** PREPARE_FOR_SUBMISSION unless given. */
  state?: string;
  buildNumber?: string;
  releaseType?: string;
  copyright?: string | null;
  texts?: SeededTexts[];
  /** The states of the pictures of each language; one complete picture unless given. */
  screenshots?: string[];
  /** The person whom reviewers call. */
  reviewDetail?: Record<string, Value>;
  /** The states of the files for the reviewers; none unless given. */
  attachments?: string[];
  /** Whether it is to be released in phases. */
  phased?: boolean;
}

/** Everything that Apple asks for, but for what is named here. */
export interface SeededStorePage {
  app: string;
  missing?: (
    | 'ageRating'
    | 'availability'
    | 'category'
    | 'contentRights'
    | 'price'
    | 'privacyAnswers'
    | 'privacyPolicyUrl'
  )[];
  /** Answers of the age rating that differ from the harmless ones. */
  ageRating?: Record<string, Value>;
}

export interface SeededSubmission {
  app: string;
  platform?: string;
  /** READY_FOR_REVIEW unless given. */
  state?: string;
  items: { version?: string; kind?: string; state?: string }[];
}

export interface ReviewSeed {
  appStoreVersions?: SeededStoreVersion[];
  storePages?: SeededStorePage[];
  reviewSubmissions?: SeededSubmission[];
  review?: Partial<ReviewOrders>;
}
