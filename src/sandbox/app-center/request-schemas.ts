/** Bodies and queries that several routes take, written from App Center's published description. */
import { flag, object, optional, text } from './schema.ts';

const buildOrigin = object({
  branch_name: optional(text()),
  commit_hash: optional(text()),
  commit_message: optional(text()),
});

export const uuid = text({ format: 'uuid' });

/** The versions that a client states for files which do not carry their own. */
export const versions = {
  build_version: optional(text()),
  build_number: optional(text()),
};
export const statedVersions = object(versions);

export const details = {
  release_notes: optional(text()),
  enabled: optional(flag),
  build: optional(buildOrigin),
};
export const releaseDetails = object(details);

/** On what terms a destination gets a release. */
export const terms = {
  mandatory_update: optional(flag),
  notify_testers: optional(flag),
};
export const distributionTerms = object(terms);

export const assetToken = object({
  token: text(),
  callback: optional(text()),
});
