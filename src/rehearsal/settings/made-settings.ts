/**
 * The secrets and variables of a rehearsal: each holds what the inputs need that it feeds, all of
 * one account. The purpose of one that feeds no known input is guessed from its name; without a
 * guess it holds a mark.
 */
import { randomBytes } from 'node:crypto';
import type { FoundApp } from '../project/found-app.ts';
import type { Account } from '../services/account.ts';
import type { PlacedStep } from './placed-step.ts';
import { contradicts, purposeByName } from './purposes.ts';
import type { Purpose } from './purposes.ts';
import { inputText } from './setting-uses.ts';
import type { SettingUse, WorkflowSettings } from './setting-uses.ts';
import type { Source } from './sources.ts';
import { appOfStep, bundlesOfProfiles, bundlesOfStep, profileKindOf } from './step-apps.ts';

export interface MadeSetting {
  readonly kind: Source['kind'];
  readonly name: string;
  readonly value: string;
  /** Absent where the value is a mark. */
  readonly purpose: Purpose | undefined;
  readonly from: 'use' | 'name' | 'mark';
}

export interface Surroundings {
  readonly account: Account;
  readonly apps: readonly FoundApp[];
  /** The app of App Center as `owner/name`. */
  readonly appCenterApp: string;
  readonly appCenterUrl: string;
  readonly groups: string;
}

/** The name of what a workflow has only one of, and does not keep in a secret. */
export const ONLY = '';

export function makeSettings(settings: WorkflowSettings, around: Surroundings): MadeSetting[] {
  const uses = settings.uses.map(byUnmistakableName);
  return settings.read.flatMap((source): MadeSetting[] => {
    const { kind, name } = source;
    const use = uses.find((each) => same(each.source, source));
    if (use !== undefined) {
      const value = valueOf(use, uses, around);
      return [{ kind, name, value, purpose: use.purpose, from: 'use' }];
    }
    const guessed = purposeByName(name);
    const [step] = settings.steps;
    if (guessed !== undefined && step !== undefined) {
      // The place of guessed secrets: as if one step took all of them.
      const others = guessedUses(settings, step).filter(
        ({ source: other }) => !uses.some((each) => same(each.source, other)),
      );
      const own = { source, purpose: guessed, step, input: '' };
      return [{ kind, name, value: valueOf(own, others, around), purpose: guessed, from: 'name' }];
    }
    if (kind === 'vars') return [];
    const value = `mark-of-${name.toLowerCase()}-${randomBytes(6).toString('hex')}`;
    return [{ kind, name, value, purpose: undefined, from: 'mark' }];
  });
}

function guessedUses({ read }: WorkflowSettings, step: PlacedStep): SettingUse[] {
  return read.flatMap((source) => {
    const purpose = purposeByName(source.name);
    return purpose === undefined ? [] : [{ source, purpose, step, input: '' }];
  });
}

/** A secret called ISSUER_ID holds an issuer id, wherever a slip has put it. */
function byUnmistakableName(use: SettingUse): SettingUse {
  const named = contradicts(use.source.name, use.purpose);
  return named === undefined ? use : { ...use, purpose: named };
}

function valueOf(use: SettingUse, uses: readonly SettingUse[], around: Surroundings): string {
  const { account, apps, appCenterApp, appCenterUrl, groups } = around;
  const { purpose, source, step } = use;
  const kind = profileKindOf(step);
  switch (purpose) {
    case 'certificate':
      return account.pkcs12(source.name, kind, passwordFor(use, uses, account)).toString('base64');
    case 'certificate-password':
      return account.password(source.name);
    case 'provisioning-profile':
      return profileFor(use, uses, around);
    case 'certificate-private-key':
      return account.certificate(source.name, kind).privateKeyPem;
    case 'api-key-id':
      return keyFor(use, uses, account).keyId;
    case 'issuer-id':
      return account.issuerId;
    case 'api-private-key': {
      const { privateKeyPem } = keyFor(use, uses, account);
      const isBase64 = source.isDecoded || /B(?:ASE)?64/.test(source.name);
      return isBase64 ? Buffer.from(privateKeyPem).toString('base64') : privateKeyPem;
    }
    case 'api-token':
      return account.password(`token ${source.name}`);
    case 'api-url':
      return appCenterUrl;
    case 'team-id':
      return account.team.id;
    case 'bundle-id':
      return appOfStep(step, apps)?.bundleId ?? '';
    case 'app':
      return appCenterApp;
    default:
      return groups;
  }
}

/** The password from the secret of the same step; a certificate may have a written one, or none. */
function passwordFor(use: SettingUse, uses: readonly SettingUse[], account: Account): string {
  const [own] = together(use, uses, 'certificate-password');
  if (own !== undefined) return account.password(own.source.name);
  return inputText(use.step, 'certificate-password') ?? '';
}

/** The key whose private half the same step takes. */
function keyFor(use: SettingUse, uses: readonly SettingUse[], account: Account) {
  const [own] = together(use, uses, 'api-private-key');
  const [named] = together(use, uses, 'api-key-id');
  const written = named === undefined ? inputText(use.step, 'api-key-id') : undefined;
  return account.apiKey(own?.source.name ?? ONLY, written);
}

function together(
  { step }: SettingUse,
  uses: readonly SettingUse[],
  purpose: Purpose,
): readonly SettingUse[] {
  return uses.filter((each) => each.purpose === purpose && each.step === step);
}

function profileFor(
  use: SettingUse,
  uses: readonly SettingUse[],
  { account, apps }: Surroundings,
): string {
  const kind = profileKindOf(use.step);
  const bundles = uses
    .filter((each) => each.purpose === 'provisioning-profile' && same(each.source, use.source))
    .flatMap(({ step }) => {
      const names = uses
        .filter((each) => each.purpose === 'provisioning-profile' && each.step === step)
        .map(({ source }) => source.name);
      return bundlesOfProfiles(names, bundlesOfStep(step, apps)).get(use.source.name) ?? [];
    });
  const ids = [...new Set(bundles.map(({ bundleId }) => bundleId))];
  const [first] = bundles;
  const certificate =
    together(use, uses, 'certificate')[0] ?? uses.find((each) => each.purpose === 'certificate');
  const profile = account.profile({
    bundleId: ids.length > 1 ? wildcardOver(ids) : (ids[0] ?? '*'),
    kind,
    name: first?.profileName ?? `${first?.name ?? 'App'} ${titles[kind]}`,
    certificate: account.certificate(certificate?.source.name ?? ONLY, kind),
  });
  return profile.content.toString('base64');
}

const titles = {
  'app-store': 'App Store',
  'ad-hoc': 'Ad Hoc',
  development: 'Development',
  enterprise: 'In House',
} as const;

/** A profile of several apps covers them all. */
function wildcardOver(ids: readonly string[]): string {
  const [first = [], ...others] = ids.map((id) => id.split('.'));
  let length = first.length;
  for (const parts of others) {
    while (first.slice(0, length).join('.') !== parts.slice(0, length).join('.')) length--;
  }
  return [...first.slice(0, length), '*'].join('.');
}

function same(one: Source, other: Source): boolean {
  return one.kind === other.kind && one.name === other.name;
}
