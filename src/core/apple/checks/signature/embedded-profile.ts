/** The provisioning profile inside a bundle, parsed once however many rules ask for it. */
import { messageOf } from '../../../errors.ts';
import type { Bundle } from '../../package/bundle.ts';
import { profileErrors } from '../../provisioning-profile/profile-errors.ts';
import { parseProvisioningProfile } from '../../provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../provisioning-profile/provisioning-profile.ts';

export type EmbeddedProfile =
  | { readonly profile: ProvisioningProfile; readonly problem?: never }
  | { readonly profile?: never; readonly problem: ProfileProblem };

export interface ProfileProblem {
  readonly isContradictory: boolean;
  readonly text: string;
}

const parsed = new WeakMap<Buffer, EmbeddedProfile>();

/** `undefined` when the bundle has none. */
export function embeddedProfile({
  embeddedProfile: contents,
}: Bundle): EmbeddedProfile | undefined {
  if (contents === undefined) return undefined;
  const known = parsed.get(contents);
  if (known !== undefined) return known;
  const result = parse(contents);
  parsed.set(contents, result);
  return result;
}

/** The profile, where there is one that can be read. */
export function readableProfile(bundle: Bundle): ProvisioningProfile | undefined {
  return embeddedProfile(bundle)?.profile;
}

function parse(contents: Buffer): EmbeddedProfile {
  try {
    return { profile: parseProvisioningProfile(contents, 'The embedded profile') };
  } catch (error) {
    const isContradictory = profileErrors.is(error, 'contradictory');
    return { problem: { isContradictory, text: messageOf(error) } };
  }
}
