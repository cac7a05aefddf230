/** Which of the given profiles a bundle id is signed with. */
import type { SigningIdentity } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ActionError } from '../../../core/errors.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import { chooseByName } from '../../../core/runner/input/named-choice.ts';
import { formatDay } from '../../../core/system/day.ts';
import { problemsOf } from './profile-fit.ts';
import { describeProfile } from './profile-list.ts';
import { preferIos } from './profile-platform.ts';
import type { ProfileNeeds } from './profile-fit.ts';

export interface ProfileSearch extends ProfileNeeds {
  readonly profiles: readonly ProvisioningProfile[];
  /** The profiles that win over others that fit as well. */
  readonly preferred: readonly ProvisioningProfile[];
}

export type ProfileFound =
  { readonly profile: ProvisioningProfile } | { readonly problems: readonly ActionError[] };

export function findProfile(
  bundleId: string,
  identities: readonly SigningIdentity[],
  search: ProfileSearch,
): ProfileFound {
  const covering = preferIos(
    search.profiles.filter((profile) => profile.covers(bundleId)),
  ).toSorted(mostSpecificFirst);
  if (covering.length === 0) return { problems: [notCovered(bundleId, search.profiles)] };
  const judged = covering.map((profile) => ({
    profile,
    problems: problemsOf(profile, identities, search),
  }));
  const usable = judged.filter(({ problems }) => problems.length === 0);
  if (usable.length === 0) return { problems: judged.flatMap(({ problems }) => problems) };
  const fitting = usable.map(({ profile }) => profile);
  const preferred = fitting.filter((profile) => search.preferred.includes(profile));
  return best(bundleId, preferred.length > 0 ? preferred : fitting);
}

function best(bundleId: string, profiles: readonly ProvisioningProfile[]): ProfileFound {
  const equals = profiles.filter(
    (profile) => profiles[0] !== undefined && mostSpecificFirst(profile, profiles[0]) === 0,
  );
  const [profile, ...others] = equals;
  if (profile !== undefined && others.length === 0) return { profile };
  const names = equals.map(({ name, uuid }) => `"${name}" (${uuid})`);
  return {
    problems: [
      profileErrors.error('ambiguous', {
        message: `${equals.length} profiles in \`provisioning-profiles\` cover ${bundleId}: ${names.join(', ')}.`,
        details: equals.map(({ name, uuid, expires, created }) => {
          const made = created === undefined ? '' : `, made ${formatDay(created)}`;
          return `${uuid}  "${name}"${made}, expires ${formatDay(expires)}`;
        }),
      }),
    ],
  };
}

/** The profiles that were asked for by UUID or name. */
export function preferredProfiles(
  words: readonly string[],
  profiles: readonly ProvisioningProfile[],
): readonly ProvisioningProfile[] {
  const named = profiles.map((profile) => ({ id: profile.uuid, name: profile.name, profile }));
  const { found, problems } = chooseByName(words, named, 'profile');
  if (problems.length > 0) {
    throw inputError(problems.map((problem) => `\`preferred-profiles\`: ${problem}`));
  }
  return found.map(({ profile }) => profile);
}

/** An exact bundle id before a wildcard, a narrow wildcard before a wide one. */
export function mostSpecificFirst(a: ProvisioningProfile, b: ProvisioningProfile): number {
  const rank = ({ bundleId }: ProvisioningProfile) =>
    bundleId.endsWith('*') ? bundleId.length : Number.MAX_SAFE_INTEGER;
  return rank(b) - rank(a);
}

function notCovered(bundleId: string, profiles: readonly ProvisioningProfile[]): ActionError {
  return profileErrors.error('not-covered', {
    message: `No profile in \`provisioning-profiles\` covers the bundle id ${bundleId}.`,
    details: profiles.map(describeProfile),
  });
}
