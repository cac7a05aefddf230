/** How far an app has come on its way into the store, in one look, and what is wanted of it. */
import type { AppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import { isSubmitted, stageOf } from '../version/version-states.ts';
import type { Candidate, Policies, Standing } from '../submission/standing.ts';
import type { WantedTexts } from '../texts/wanted-texts.ts';
import type { ReleaseDate } from '../version/release-date.ts';

export interface Release extends Standing {
  /** The answer of the candidate's build; `undefined` while the question has no answer. */
  readonly usesNonExemptEncryption: boolean | undefined;
}

export type ReleaseType = 'MANUAL' | 'AFTER_APPROVAL' | 'SCHEDULED';

/** Texts for the reviewers, each written only where it is given; the names are Apple's. */
export interface WantedDetail {
  readonly contactFirstName?: string;
  readonly contactLastName?: string;
  readonly contactPhone?: string;
  readonly contactEmail?: string;
  readonly notes?: string;
  readonly demoAccountName?: string;
  readonly demoAccountPassword?: string;
}

export interface WantedRelease {
  readonly candidate: Candidate;
  readonly policies: Policies;
  /** `undefined`: as the version has it, and MANUAL for a version that is made. */
  readonly releaseType: ReleaseType | undefined;
  /** The date of a release of type SCHEDULED. */
  readonly releaseDate: ReleaseDate | undefined;
  readonly phasedRelease: 'on' | 'off' | 'keep';
  readonly copyright: string | undefined;
  readonly whatsNew: WantedTexts | undefined;
  readonly detail: WantedDetail;
  /** The answer about export compliance to give where Apple has none. */
  readonly usesNonExemptEncryption: boolean | undefined;
}

/** Whether nothing of the platform was ever approved but, perhaps, `version` itself. */
export function isFirstVersion(
  versions: readonly AppStoreVersion[],
  version: AppStoreVersion | undefined,
): boolean {
  return !versions.some(
    (other) => other.id !== version?.id && isSubmitted(other) && stageOf(other) !== 'in-review',
  );
}
