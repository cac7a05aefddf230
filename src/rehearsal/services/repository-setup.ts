/**
 * The repository's settings and the accounts behind them, made for one rehearsal so that they fit
 * together and the workflow.
 */
import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Seed } from '../../sandbox/sandbox.ts';
import type { Options } from '../options.ts';
import { app as demo } from '../project/app.ts';
import { demoSecrets } from '../project/demo.ts';
import type { FoundApp } from '../project/found-app.ts';
import { REHEARSAL_VARIABLE } from '../isolation/refused-programs.ts';
import { makeSettings } from '../settings/made-settings.ts';
import type { MadeSetting } from '../settings/made-settings.ts';
import type { Purpose } from '../settings/purposes.ts';
import { inputText, settingsOf } from '../settings/setting-uses.ts';
import type { WorkflowSettings } from '../settings/setting-uses.ts';
import { knownNames } from '../settings/known-names.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { Account } from './account.ts';
import type { SigningDates } from './account.ts';
import { mergedSeeds } from './merged-seeds.ts';
import { appCenterApp, appCenterNeeds, appStoreConnectNeeds } from './workflow-needs.ts';

export interface RepositorySetup {
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** How each of them came to its value. */
  readonly made: readonly MadeSetting[];
  /** Secrets that a step reads and the repository does not have, by the user's own list. */
  readonly missing: readonly string[];
  /** The names on that list. */
  readonly listed: readonly string[];
  /** Variables that a step reads and nobody knows. */
  readonly unknownVariables: readonly string[];
  /** The seed of the services before the release. */
  readonly account: Seed;
  /** The user's own seed, which is added. */
  readonly ownSeed: Seed | undefined;
}

export interface SetupNeeds {
  readonly workflow: Workflow;
  readonly apps: readonly FoundApp[];
  readonly isDemo: boolean;
  readonly options: Pick<Options, 'secrets' | 'secretsFile' | 'seed' | 'strict'>;
  readonly appCenterUrl: string;
  readonly dates?: SigningDates;
}

/** The team of an app that names none. */
const TEAM_NAME = 'Exämple GmbH';
const GROUPS = 'Team';

export async function createRepositorySetup(needs: SetupNeeds): Promise<RepositorySetup> {
  const { apps, isDemo, options, appCenterUrl } = needs;
  const found = await settingsOf(needs.workflow);
  const settings = isDemo ? withDemoSecrets(found) : found;
  const written = (input: string): string | undefined =>
    settings.steps.map((step) => inputText(step, input)).find((text) => text !== undefined);
  const teamId = written('team-id') ?? apps.find((app) => app.teamId)?.teamId ?? demo.teamId;
  const name = isDemo ? demo.name : TEAM_NAME;
  const account = new Account({ id: teamId, name }, written('issuer-id'), needs.dates);
  const surroundings = { account, apps, appCenterApp, appCenterUrl, groups: GROUPS };
  const made = makeSettings(settings, surroundings);
  const listed =
    options.secretsFile === undefined ? undefined : await knownNames(options.secretsFile);
  const given = await contentsOf(options.secrets);
  const missing = made
    .filter(({ kind, name: each }) => kind === 'secrets' && listed?.includes(each) === false)
    .map(({ name: each }) => each)
    .filter((each) => given[each] === undefined);
  const secrets = Object.fromEntries(
    [...valuesOf(made, 'secrets'), ...Object.entries(given)].filter(
      ([each]) => !missing.includes(each),
    ),
  );
  const vars = {
    ...(isDemo ? { APPCENTER_URL: appCenterUrl } : {}),
    ...Object.fromEntries(valuesOf(made, 'vars')),
    [REHEARSAL_VARIABLE]: 'true',
  };
  const tokens = made.filter(({ purpose }) => purpose === 'api-token').map(({ value }) => value);
  const read = settings.read.filter(({ kind }) => kind === 'vars').map((source) => source.name);
  return {
    secrets,
    vars,
    made,
    missing,
    listed: listed ?? [],
    unknownVariables: read.filter((each) => !(each in vars)),
    account: seedOf(needs, { steps: settings.steps, apps, vars }, account, tokens, given, made),
    ownSeed: options.seed === undefined ? undefined : await seedIn(options.seed),
  };
}

/** The seed of the account. A strict account holds only the credentials and the user's own seed. */
function seedOf(
  { isDemo, options }: SetupNeeds,
  named: Parameters<typeof appStoreConnectNeeds>[0],
  account: Account,
  tokens: readonly string[],
  given: Readonly<Record<string, string>>,
  made: readonly MadeSetting[],
): Seed {
  const credentials: Seed = {
    appStoreConnect: {
      team: account.team,
      keys: account.apiKeys.map(({ keyId, issuerId, publicKeyPem }) => ({
        keyId,
        issuerId,
        publicKeyPem: publicKeyGiven(given, made) ?? publicKeyPem,
      })),
      certificates: account.certificates.map(({ certificate }) => ({
        content: certificate.der.toString('base64'),
        certificateType: certificate.commonName.includes('Development')
          ? 'DEVELOPMENT'
          : 'DISTRIBUTION',
      })),
    },
    appCenter: { tokens: [...tokens] },
  };
  const fitting: Seed = {
    appStoreConnect: appStoreConnectNeeds(named, account),
    appCenter: appCenterNeeds(named, []),
  };
  if (options.strict) return credentials;
  return mergedSeeds([credentials, fitting, ...(isDemo ? [demoSeed()] : [])]);
}

/** The records that the demo's services hold beside those that its workflow names. */
function demoSeed(): Seed {
  const { bundleId, name, groups, appCenter } = demo;
  const slug = `${appCenter.owner}/${appCenter.name}`;
  return {
    appStoreConnect: {
      apps: [{ bundleId, name, primaryLocale: 'en-US', sku: 'HARBOUR' }],
      betaGroups: [
        { app: bundleId, name: groups.internal, isInternalGroup: true },
        { app: bundleId, name: groups.external, isInternalGroup: false },
      ],
    },
    appCenter: {
      apps: [{ owner: appCenter.owner, name: appCenter.name, os: 'iOS' }],
      stores: [{ app: slug, name: appCenter.store }],
    },
  };
}

async function seedIn(file: string): Promise<Seed> {
  try {
    const seed = parse(await readFile(file, 'utf8')) as unknown;
    if (typeof seed !== 'object' || seed === null || Array.isArray(seed)) {
      throw new TypeError('it is not a table with `appStoreConnect` and `appCenter`');
    }
    return seed;
  } catch (error) {
    throw new Error(`--seed ${file} cannot be used: ${(error as Error).message}`, { cause: error });
  }
}

/** The demo's names count as used together, where the workflow does not use them itself. */
function withDemoSecrets({ steps, uses, read }: WorkflowSettings): WorkflowSettings {
  const [step] = steps;
  if (step === undefined) return { steps, uses, read };
  const added = Object.entries(demoSecrets)
    .filter(([name]) => !uses.some(({ source }) => source.name === name))
    .map(([name, purpose]: [string, Purpose]) => ({
      source: { kind: 'secrets' as const, name, isDecoded: false },
      purpose,
      step,
      input: '',
    }));
  const others = read.filter(({ name }) => !added.some(({ source }) => source.name === name));
  return {
    steps,
    uses: [...uses, ...added],
    read: [...others, ...added.map(({ source }) => source)],
  };
}

function valuesOf(made: readonly MadeSetting[], kind: MadeSetting['kind']): [string, string][] {
  return made.filter((each) => each.kind === kind).map(({ name, value }) => [name, value]);
}

/**
 * The contents of the files by secret. A binary file is given in base64, as such secrets are kept.
 */
async function contentsOf(
  files: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const entries = Object.entries(files).map(async ([name, file]) => {
    const content = await readFile(file);
    const text = content.toString('utf8');
    const isText = Buffer.from(text).equals(content);
    return [name.toUpperCase(), isText ? text.trimEnd() : content.toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** App Store Connect knows a key that the user brings along. */
function publicKeyGiven(
  given: Readonly<Record<string, string>>,
  made: readonly MadeSetting[],
): string | undefined {
  const name = made.find(({ purpose }) => purpose === 'api-private-key')?.name;
  const own = name === undefined ? undefined : given[name];
  if (own === undefined) return undefined;
  try {
    return createPublicKey(own).export({ type: 'spki', format: 'pem' }).toString();
  } catch {
    // The step that reads the key will name its fault.
    return undefined;
  }
}

const namesThings: ReadonlySet<Purpose | undefined> = new Set<Purpose>([
  'api-key-id',
  'app',
  'api-url',
  'bundle-id',
  'groups',
  'issuer-id',
  'provisioning-profile',
  'team-id',
]);

/** The secrets that must be nowhere when all is over; the others are names or stand in the .ipa. */
export function trulySecret({ made, secrets }: RepositorySetup): Record<string, string> {
  return Object.fromEntries(
    made
      .filter(({ kind, purpose }) => kind === 'secrets' && purpose && !namesThings.has(purpose))
      .flatMap(({ name }) => {
        const value = secrets[name];
        return value ? [[name, value]] : [];
      }),
  );
}
