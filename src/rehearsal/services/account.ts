/**
 * The account of a rehearsal: one team with its signing certificates, profiles and API keys, made
 * for what the workflow's secrets feed, so that everything fits together.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { createApiKey } from '../../sandbox/material/api-key.ts';
import type { ApiKey } from '../../sandbox/material/api-key.ts';
import { rehearsalAuthority } from '../../sandbox/material/certificate/certificate-authority.ts';
import { modernPkcs12 } from '../../sandbox/material/pkcs12/pkcs12.ts';
import { createProvisioningProfile } from '../../sandbox/material/provisioning-profile.ts';
import type {
  ProfileKind,
  ProvisioningProfile,
} from '../../sandbox/material/provisioning-profile.ts';
import { createSigningMaterial } from '../../sandbox/material/signing-material.ts';
import type { SigningMaterial } from '../../sandbox/material/signing-material.ts';

export interface Team {
  readonly id: string;
  readonly name: string;
}

/** The ends of certificate and profile, where they are not a year away. */
export interface SigningDates {
  readonly certificateNotAfter?: Date;
  readonly profileNotAfter?: Date;
}

const DAY = 86_400_000;

/** Everything is made once and found again by its name. */
export class Account {
  readonly team: Team;
  readonly issuerId: string;
  readonly #certificates = new Map<string, SigningMaterial>();
  readonly #passwords = new Map<string, string>();
  readonly #keys = new Map<string, ApiKey>();

  readonly #dates: SigningDates;

  constructor(team: Team, issuerId: string = randomUUID(), dates: SigningDates = {}) {
    this.team = team;
    this.#dates = dates;
    this.issuerId = issuerId;
  }

  /** A certificate of the team with its private key; distribution, but for development. */
  certificate(name: string, kind: ProfileKind): SigningMaterial {
    return once(this.#certificates, name, () =>
      createSigningMaterial({
        teamId: this.team.id,
        teamName: this.team.name,
        kind,
        ...this.#dates,
      }),
    );
  }

  /** The certificate and its key in a file with that password. */
  pkcs12(name: string, kind: ProfileKind, password: string): Buffer {
    const { certificate, privateKeyPem } = this.certificate(name, kind);
    const { intermediate } = rehearsalAuthority();
    return modernPkcs12({
      privateKeyPem,
      certificate,
      chain: [intermediate.certificate],
      password,
      friendlyName: certificate.commonName,
    });
  }

  password(name: string): string {
    return once(this.#passwords, name, () => randomBytes(18).toString('base64url'));
  }

  apiKey(name: string, keyId?: string): ApiKey {
    return once(this.#keys, name, () => {
      const key = createApiKey();
      return { ...key, issuerId: this.issuerId, keyId: keyId ?? key.keyId };
    });
  }

  profile(options: {
    readonly bundleId: string;
    readonly kind: ProfileKind;
    readonly name: string;
    readonly certificate: SigningMaterial;
  }): ProvisioningProfile {
    const { certificate, profileNotAfter } = options.certificate;
    return createProvisioningProfile(rehearsalAuthority(), {
      kind: options.kind,
      teamId: this.team.id,
      teamName: this.team.name,
      bundleId: options.bundleId,
      certificates: [certificate],
      createdAt: startOf(profileNotAfter),
      notAfter: profileNotAfter,
      name: options.name,
    });
  }

  get certificates(): readonly SigningMaterial[] {
    return [...this.#certificates.values()];
  }

  get apiKeys(): readonly ApiKey[] {
    return [...this.#keys.values()];
  }
}

function once<T>(known: Map<string, T>, name: string, make: () => T): T {
  const found = known.get(name) ?? make();
  known.set(name, found);
  return found;
}

/** A day ago; for what has expired, a year before it did. */
function startOf(notAfter: Date): Date {
  const yesterday = Date.now() - DAY;
  return new Date(notAfter.getTime() > yesterday ? yesterday : notAfter.getTime() - 365 * DAY);
}
