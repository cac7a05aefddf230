/** The route through App Store Connect: what to sign with is found there, or made. */
import { listsDevices, purposeOf } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { SigningIdentity } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { certificateErrors } from '../../../core/apple/certificate/certificate-errors.ts';
import { connectToAppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { readCredentials } from '../../../core/app-store-connect/client/access/credentials.ts';
import { reconcile } from '../../../core/reconcile.ts';
import type { Change } from '../../../core/reconcile.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import { chosenProfile, signingCertificate } from './choice.ts';
import type { WantedSigning } from './choice.ts';
import { changesOf } from './changes.ts';
import { requireObtainable, requirePreferred } from './obstacles.ts';
import { planAccount } from './plan.ts';
import { namesDiffer } from './profile-names.ts';
import { summarizeAccount, tellChoice, tellDevices } from './report.ts';
import type { AccountOutcome } from './report.ts';
import type { Inputs } from '../inputs.ts';
import { observeAccount } from './team-account.ts';
import type { TeamAccount } from './team-account.ts';

export interface AccountSigning {
  readonly identities: readonly SigningIdentity[];
  /** The one chosen for each bundle id. */
  readonly profiles: readonly ProvisioningProfile[];
  /** The UUIDs of the profiles: nothing is left to choose. */
  readonly preferredProfiles: readonly string[];
}

/** The purpose of a build when none is given: the way to testers and to the store. */
const USUAL_EXPORT_METHOD = 'app-store-connect';

/**
 * `identities` come from certificate files; without any, `certificate-private-key` is given. The
 * result is `undefined` after a dry run that found something to change.
 */
export async function signingFromAccount(
  inputs: Inputs,
  identities: readonly SigningIdentity[],
  context: ActionContext,
): Promise<AccountSigning | undefined> {
  const { clock, log, signal, summary } = context;
  const { dryRun } = inputs;
  const wanted = wantedSigning(inputs, identities, clock.now());
  const api = connectToAppStoreConnect({ credentials: accountCredentials(inputs), context });
  const view = {
    bundleIds: wanted.bundleIds,
    purpose: purposeOf(wanted.exportMethod),
    withDevices: listsDevices(wanted.exportMethod) || wanted.registerDevices !== undefined,
  };

  const first = await observeAccount(api, view);
  tellChoice(first, wanted, log);
  // The findings and changes stand on the summary page even when Apple refuses what comes next.
  const done: AccountOutcome = { account: first, wanted, changes: [], dryRun };
  try {
    requirePreferred(first, wanted);
    const { changes } = await reconcile({
      // The look that was judged is the first look of the plan; Apple counts every request.
      observe: startingWith(first, async () => (done.account = await observeAccount(api, view))),
      plan: (account) => {
        requireObtainable(account, wanted);
        return changesOf(planAccount(account, wanted), { api, wanted, context }).map((change) =>
          notedIn(done, change),
        );
      },
      dryRun,
      clock,
      log,
      signal,
    });
    if (dryRun) done.changes.push(...changes);
  } finally {
    summarizeAccount(done, summary);
  }
  const { account, changes } = done;
  if (account !== first) tellChoice(account, wanted, log);
  tellDevices(account, wanted, log);
  return dryRun && changes.length > 0 ? undefined : chosenSigning(account, wanted);
}

function startingWith(first: TeamAccount, observe: () => Promise<TeamAccount>) {
  const seen = [first];
  return async (): Promise<TeamAccount> => seen.pop() ?? observe();
}

function notedIn({ changes }: AccountOutcome, change: Change): Change {
  return {
    ...change,
    async apply() {
      await change.apply();
      changes.push(change.description);
    },
  };
}

function accountCredentials({ apiKeyId, issuerId, apiPrivateKey }: Inputs) {
  if (apiKeyId === undefined || apiPrivateKey === undefined) {
    throw new TypeError('The rules of the inputs let no run without credentials come here.');
  }
  return readCredentials({ apiKeyId, issuerId, apiPrivateKey });
}

function wantedSigning(
  inputs: Inputs,
  identities: readonly SigningIdentity[],
  today: Date,
): WantedSigning {
  const { bundleIds, createMissing, registerDevices, certificatePrivateKey: privateKey } = inputs;
  const exportMethod = inputs.exportMethod ?? USUAL_EXPORT_METHOD;
  const naming = { bundleIds, exportMethod, ownName: inputs.profileName };
  if (!namesDiffer(naming)) {
    throw inputError([
      '`profile-name`: with several bundle ids it needs `{bundle-id}` in it, as Apple keeps the names of profiles unique',
    ]);
  }
  return {
    ...naming,
    signer: privateKey
      ? { privateKey }
      : { identities: identitiesFor(exportMethod, identities, inputs.teamId) },
    teamId: inputs.teamId,
    preferredProfiles: inputs.preferredProfiles,
    createMissing,
    registerDevices,
    today,
  };
}

/** Found to be wrong here, before anything is asked or made. */
function identitiesFor(
  exportMethod: WantedSigning['exportMethod'],
  identities: readonly SigningIdentity[],
  teamId: string | undefined,
): readonly SigningIdentity[] {
  const purpose = purposeOf(exportMethod);
  const held = identities.map(({ certificate }) => `"${certificate.commonName}"`).join(', ');
  const ofTeam = identities.filter(
    ({ certificate }) => teamId === undefined || certificate.teamId === teamId,
  );
  if (ofTeam.length === 0) {
    throw certificateErrors.error('wrong-team', {
      message: `\`team-id\` is ${teamId}, but \`certificate\` holds ${held}.`,
    });
  }
  const fitting = ofTeam.filter(({ certificate }) => certificate.purpose === purpose);
  if (fitting.length > 0) return fitting;
  throw certificateErrors.error('wrong-kind', {
    message: `The export method ${exportMethod} needs a ${purpose} certificate, but \`certificate\` holds ${held}.`,
  });
}

function chosenSigning(account: TeamAccount, wanted: WantedSigning): AccountSigning {
  const { signer } = wanted;
  const certificate = signingCertificate(account, wanted);
  const issued =
    'privateKey' in signer && certificate ? [{ certificate, privateKey: signer.privateKey }] : [];
  const profiles = wanted.bundleIds.flatMap(
    (bundleId) => chosenProfile(account, wanted, bundleId) ?? [],
  );
  return {
    identities: 'identities' in signer ? signer.identities : issued,
    profiles,
    preferredProfiles: profiles.map(({ uuid }) => uuid),
  };
}
