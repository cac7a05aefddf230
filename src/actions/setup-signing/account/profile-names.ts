/** The names of the profiles that Slipway makes at App Store Connect. */
import type { ExportMethod } from '../../../core/apple/provisioning-profile/export-method.ts';
import { InputProblem, kind } from '../../../core/runner/input/input-kinds.ts';
import type { WantedSigning } from './choice.ts';

const KINDS: Readonly<Record<ExportMethod, string>> = {
  debugging: 'Development',
  'release-testing': 'Ad Hoc',
  'app-store-connect': 'App Store',
  enterprise: 'In House',
};

const PLACEHOLDER = '{bundle-id}';
const STAND_IN = ' stand-in';
/** No limit of Apple's is known; a longer one is a mistake. */
const LONGEST_NAME = 200;

/** A name of one's own for the profiles that are made. */
export const ownProfileName = kind({
  form: 'text, in which `{bundle-id}` stands for the bundle id',
  parse(raw) {
    const fault = nameFault(raw);
    if (fault !== undefined) throw new InputProblem(fault);
    return raw;
  },
});

function nameFault(name: string): string | undefined {
  if (/\p{Cc}/u.test(name)) return 'has a control character in it, such as a line break';
  if (name.length > LONGEST_NAME) return `has more than ${LONGEST_NAME} characters`;
  const unknown = name.replaceAll(PLACEHOLDER, '').match(/\{[^{}]*\}/)?.[0];
  if (unknown !== undefined) return `has ${unknown} in it, which stands for nothing`;
  if (name.endsWith(STAND_IN))
    return `ends in “${STAND_IN}”, as the one does that stands in for it`;
  return undefined;
}

/** Whether every bundle id gets a name of its own. */
export function namesDiffer({ bundleIds, ownName = PLACEHOLDER }: Naming): boolean {
  return bundleIds.length < 2 || ownName.includes(PLACEHOLDER);
}

type Naming = Pick<WantedSigning, 'bundleIds' | 'exportMethod' | 'ownName'>;

/**
 * The name is the same in every run, so that projects may rely on it, and a renewal takes its
 * place.
 */
export function profileName({ exportMethod, ownName }: Naming, bundleId: string): string {
  const name = ownName ?? `Slipway ${KINDS[exportMethod]} ${PLACEHOLDER}`;
  return name.replaceAll(PLACEHOLDER, () => bundleId);
}

/** The name of the profile that stands in while the one of the name above is replaced. */
export function standInName(naming: Naming, bundleId: string): string {
  return `${profileName(naming, bundleId)}${STAND_IN}`;
}
