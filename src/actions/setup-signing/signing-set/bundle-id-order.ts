/** The bundle ids to sign, taken from the profiles when the user does not name them. */
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { describeProfile } from './profile-list.ts';
import { preferIos } from './profile-platform.ts';

/** The app first: Apple wants the bundle ids of its extensions to begin with that of the app. */
export function bundleIdsOf(given: readonly ProvisioningProfile[]): string[] {
  const profiles = preferIos(given);
  const wildcard = profiles.find(({ bundleId }) => bundleId.endsWith('*'));
  if (wildcard !== undefined) {
    throw profileErrors.error('bundle-ids-needed', {
      message: `The profile "${wildcard.name}" covers ${wildcard.bundleId}, so \`bundle-ids\` is needed.`,
    });
  }
  const bundleIds = [...new Set(profiles.map(({ bundleId }) => bundleId))];
  const app = bundleIds.find((id) =>
    bundleIds.every((other) => other === id || other.startsWith(`${id}.`)),
  );
  if (app !== undefined) return [app, ...bundleIds.filter((bundleId) => bundleId !== app)];
  if (bundleIds.length === 0) return [];
  throw profileErrors.error('bundle-ids-needed', {
    message: `None of the bundle ids in \`provisioning-profiles\` is that of an app with all others as its extensions, so \`bundle-ids\` is needed.`,
    details: given.map(describeProfile),
  });
}
