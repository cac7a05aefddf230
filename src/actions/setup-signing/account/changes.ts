/** How each step of the plan is done at Apple. Every one may be done twice without harm. */
import type { KeyObject } from 'node:crypto';
import { certificateRequest } from '../../../core/apple/certificate/certificate-request.ts';
import { purposeOf } from '../../../core/apple/provisioning-profile/export-method.ts';
import { registerBundleId } from '../../../core/app-store-connect/signing/bundle-ids.ts';
import {
  createCertificate,
  isCertificateLimit,
  listCertificates,
} from '../../../core/app-store-connect/signing/certificates.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { registerDevice } from '../../../core/app-store-connect/signing/devices.ts';
import {
  createProfile,
  deleteProfile,
  isNameTaken,
} from '../../../core/app-store-connect/signing/profiles.ts';
import type { NewProfile } from '../../../core/app-store-connect/signing/profiles.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import type { Occurrence } from '../../../core/errors.ts';
import type { Change } from '../../../core/reconcile.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import type { JudgedProfile, WantedSigning } from './choice.ts';
import { accountErrors } from './errors.ts';
import type { AccountStep, Stage } from './plan.ts';
import { describeCertificate } from './report.ts';

export interface AccountContext {
  readonly api: AppStoreConnect;
  readonly wanted: WantedSigning;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'signal'>;
}

type StepOf<Kind extends AccountStep['kind']> = Extract<AccountStep, { kind: Kind }>;

export function changesOf(stages: readonly Stage[], account: AccountContext): Change[] {
  return stages.flatMap((steps) =>
    steps.map((step, index) => ({
      ...changeOf(step, account),
      mustShowBeforeNext: index === steps.length - 1,
    })),
  );
}

function changeOf(step: AccountStep, account: AccountContext): Omit<Change, 'mustShowBeforeNext'> {
  const { api, context } = account;
  switch (step.kind) {
    case 'register-bundle-id':
      return {
        description: `register the bundle id ${step.bundleId}`,
        apply: () => newBundleId(step, account),
      };
    case 'create-certificate':
      return {
        description: `have a certificate of the kind ${step.type} issued for \`certificate-private-key\``,
        apply: () => newCertificate(step, account),
      };
    case 'register-device':
      return {
        description: `register the device "${step.device.name}" (${step.device.udid})`,
        apply: () => newDevice(step, account),
      };
    case 'delete-profile': {
      const { profile } = step.profile;
      return {
        description: `delete the profile "${profile.name}" (${profile.uuid ?? profile.id}), ${reasonToDelete(step.profile)}`,
        apply: () => deleteProfile(api, profile),
      };
    }
    case 'create-profile':
      return {
        description: `create the profile "${step.profile.name}" (${step.profile.type}) for ${step.bundleId}`,
        apply: () => newProfile(step.profile, api, context),
      };
    default:
      return step satisfies never;
  }
}

function reasonToDelete({ flaws }: JudgedProfile): string {
  const texts = flaws.map(({ text }) => text);
  return texts.length > 0 ? `as it ${texts.join('; ')}` : 'which only stood in';
}

async function newBundleId(
  { bundleId }: StepOf<'register-bundle-id'>,
  { api, context }: AccountContext,
): Promise<void> {
  try {
    await registerBundleId(api, bundleId, context);
  } catch (error) {
    const refused = refusedWith(error, `Apple does not register the bundle id ${bundleId}.`);
    throw refused ? accountErrors.error('bundle-id-taken', refused) : error;
  }
}

async function newCertificate(
  { type }: StepOf<'create-certificate'>,
  { api, wanted, context }: AccountContext,
): Promise<void> {
  const purpose = purposeOf(wanted.exportMethod);
  const privateKey = signerKey(wanted);
  try {
    const request = certificateRequest(privateKey);
    await createCertificate(api, { type, purpose, request, privateKey }, context);
  } catch (error) {
    const refused = refusedWith(error, `Apple issues no further ${purpose} certificate.`);
    if (!refused || !isCertificateLimit(error)) throw error;
    const held = await listCertificates(api, purpose);
    throw accountErrors.error('certificate-limit', {
      ...refused,
      message: `Apple issues no further ${purpose} certificate; the account has ${held.length}.`,
      details: held.map(describeCertificate),
    });
  }
}

/** A certificate is only ever planned for a key. */
function signerKey({ signer }: WantedSigning): KeyObject {
  if ('privateKey' in signer) return signer.privateKey;
  throw new TypeError('A certificate is to be issued, but there is no private key for it.');
}

async function newDevice(
  { device }: StepOf<'register-device'>,
  { api, context }: AccountContext,
): Promise<void> {
  try {
    await registerDevice(api, device, context);
  } catch (error) {
    const refused = refusedWith(
      error,
      `Apple does not register the device "${device.name}" (${device.udid}).`,
    );
    throw refused ? accountErrors.error('device-refused', refused) : error;
  }
}

async function newProfile(
  profile: NewProfile,
  api: AppStoreConnect,
  context: AccountContext['context'],
): Promise<void> {
  try {
    await createProfile(api, profile, context);
  } catch (error) {
    const refused = refusedWith(
      error,
      `Apple does not create the profile "${profile.name}": another one has this name.`,
    );
    throw refused && isNameTaken(error)
      ? accountErrors.error('profile-name-taken', refused)
      : error;
  }
}

/** A refusal for the sake of the request itself, not of who asked or of how it is at the moment. */
function refusedWith(error: unknown, message: string): Occurrence | undefined {
  const refusal = refusalOf(error);
  if (refusal?.status !== 409) return undefined;
  return { message, said: refusal.message, cause: refusal };
}
