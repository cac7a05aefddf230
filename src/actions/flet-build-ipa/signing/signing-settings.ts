/** The settings together with the installed profile that they name. */
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { FLETS_DEFAULT, resolveSettings } from '../project/build-settings.ts';
import type { BuildSettings, SettingSources } from '../project/build-settings.ts';
import type { Inputs } from '../inputs.ts';
import { theProfile } from './installed-profiles.ts';
import type { Problems } from '../../../core/runner/problems.ts';

export interface SigningSettings {
  readonly settings: BuildSettings;
  /** Absent when none is named, or when the one that is named is not installed. */
  readonly profile: ProvisioningProfile | undefined;
}

/**
 * What the profile is for decides on the export method where nobody else does, and its team signs
 * unless another one is named.
 */
export async function resolveSigning(
  sources: Omit<SettingSources, 'exportMethod'> & { readonly inputs: Pick<Inputs, 'exportMethod'> },
  installed: readonly ProvisioningProfile[],
  problems: Problems,
): Promise<SigningSettings> {
  const { exportMethod: word } = sources.inputs;
  const asked = word && { value: word, from: '`export-method`' };
  const first = resolveSettings({ ...sources, exportMethod: asked });
  const { provisioningProfile: named } = first;
  if (named === undefined) return { settings: first, profile: undefined };

  const profile = await problems.attempt(() => theProfile(named.value, installed));
  if (profile === undefined) return { settings: first, profile };
  const isOpen =
    asked === undefined &&
    (named.from === '`provisioning-profile`' || first.exportMethod.from === FLETS_DEFAULT);
  const settings = isOpen
    ? resolveSettings({
        ...sources,
        exportMethod: { value: profile.exportMethod, from: OF_THE_PROFILE },
      })
    : first;
  const teamId = settings.teamId ?? { value: profile.teamId, from: OF_THE_PROFILE };
  return { settings: { ...settings, teamId }, profile };
}

const OF_THE_PROFILE = 'the provisioning profile';

/** Whether flet has to be told, as it would not find it out by itself. */
export function isOurs({ from }: { readonly from: string }): boolean {
  return from.startsWith('`') || from === OF_THE_PROFILE;
}
