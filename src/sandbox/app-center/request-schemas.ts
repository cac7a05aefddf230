/** Bodies and queries that several routes take, written from App Center's published description. */
import Type from 'typebox';

const buildOrigin = Type.Object({
  branch_name: Type.Optional(Type.String()),
  commit_hash: Type.Optional(Type.String()),
  commit_message: Type.Optional(Type.String()),
});

export const uuid = Type.String({ format: 'uuid' });

/** The versions that a client states for files which do not carry their own. */
export const statedVersions = Type.Object({
  build_version: Type.Optional(Type.String()),
  build_number: Type.Optional(Type.String()),
});

export const releaseDetails = Type.Object({
  release_notes: Type.Optional(Type.String()),
  enabled: Type.Optional(Type.Boolean()),
  build: Type.Optional(buildOrigin),
});

/** On what terms a destination gets a release. */
export const distributionTerms = Type.Object({
  mandatory_update: Type.Optional(Type.Boolean()),
  notify_testers: Type.Optional(Type.Boolean()),
});

export const assetToken = Type.Object({
  token: Type.String(),
  callback: Type.Optional(Type.String()),
});
