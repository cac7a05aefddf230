/**
 * The choice that a build is signed with: one identity, and for each bundle id one profile that
 * goes with it. Everything is checked here, before the machine is touched, and all problems are
 * reported at once.
 */
import type { ExportMethod } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { SigningIdentity } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import { bundleIdsOf } from './bundle-id-order.ts';
import { entitlementProblems } from './entitlement-check.ts';
import type { RequestedEntitlements } from './entitlement-check.ts';
import { certificateMissing, isInside, wrongTeam } from './identity-choice.ts';
import { signingProblems } from '../problems.ts';
import { findProfile, preferredProfiles } from './profile-choice.ts';

export interface SigningSet {
  readonly identity: SigningIdentity;
  readonly teamId: string;
  readonly exportMethod: ExportMethod;
  /** By bundle id, the app first. */
  readonly profiles: ReadonlyMap<string, ProvisioningProfile>;
}

export interface Offered {
  readonly identities: readonly SigningIdentity[];
  readonly profiles: readonly ProvisioningProfile[];
}

export interface Asked {
  readonly bundleIds: readonly string[];
  readonly exportMethod: ExportMethod | undefined;
  readonly teamId: string | undefined;
  readonly today: Date;
  /** UUIDs or names of profiles that win over others that fit as well. */
  readonly preferredProfiles?: readonly string[];
  /** The entitlements that the project's files ask for. */
  readonly requestedEntitlements?: readonly RequestedEntitlements[];
}

export function chooseSigningSet({ identities, profiles }: Offered, asked: Asked): SigningSet {
  const problems = signingProblems();
  const ofTeam = identities.filter(
    ({ certificate }) => asked.teamId === undefined || certificate.teamId === asked.teamId,
  );
  if (ofTeam.length === 0 && asked.teamId !== undefined) {
    problems.add(wrongTeam(identities, asked.teamId));
  }
  const usable = ofTeam.length > 0 ? ofTeam : identities;
  const [first, ...others] = asked.bundleIds.length > 0 ? asked.bundleIds : bundleIdsOf(profiles);
  if (first === undefined) throw inputError(['`provisioning-profiles` holds no entry']);

  const search = {
    ...asked,
    profiles,
    preferred: preferredProfiles(asked.preferredProfiles ?? [], profiles),
  };
  const chosen = new Map<string, ProvisioningProfile>();
  const choose = (bundleId: string, app?: ProvisioningProfile) => {
    // A profile of the app's for a kind holds for its extensions too.
    const fitting = app ? usable.filter((identity) => isInside(identity, app)) : usable;
    const exportMethod = app?.exportMethod ?? asked.exportMethod;
    const found = findProfile(bundleId, fitting, { ...search, exportMethod });
    if ('problems' in found) problems.add(...found.problems);
    else chosen.set(bundleId, found.profile);
  };
  choose(first);
  const appProfile = chosen.get(first);
  for (const bundleId of others) choose(bundleId, appProfile);
  const requested = asked.requestedEntitlements ?? [];
  problems.add(...entitlementProblems(requested, [first, ...others], chosen));
  problems.throwAny();

  const identity = usable.find((candidate) =>
    [...chosen.values()].every((profile) => isInside(candidate, profile)),
  );
  // Without a problem every bundle id has its profile.
  if (appProfile === undefined) throw new Error('There is no profile for the app.');
  if (identity === undefined) throw certificateMissing(appProfile, usable);
  const { exportMethod, teamId } = appProfile;
  return { identity, teamId, exportMethod, profiles: chosen };
}
