/** The authority of a rehearsal: a root, an intermediate and a signer of profiles, named as Apple’s are. */
import { appleMarker, createKeyPair, issueCertificate, subjectFields } from './certificate.ts';
import type { Identity, SubjectField } from './certificate.ts';

export interface CertificateAuthority {
  readonly root: Identity;
  /** Plays "Apple Worldwide Developer Relations": issues what developers and the portal sign with. */
  readonly intermediate: Identity;
  /** The identity that the portal signs provisioning profiles with. */
  readonly profileSigner: Identity;
}

interface Member {
  readonly commonName: string;
  readonly organizationalUnit?: string;
  readonly issuer?: Identity;
  readonly extensions: readonly object[];
}

/** Wide enough that material which has expired today was once valid under this authority. */
const validity = {
  notBefore: new Date('2014-01-01T00:00:00Z'),
  notAfter: new Date('2044-12-31T00:00:00Z'),
};

const certifies = { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true };

let processAuthority: CertificateAuthority | undefined;

/**
 * The one authority of this process. Apple has one for the world; keeping one also means that two
 * pieces of material made for one rehearsal chain to the same root.
 */
export function rehearsalAuthority(): CertificateAuthority {
  processAuthority ??= createCertificateAuthority();
  return processAuthority;
}

/** Takes over the authority that another process of the same rehearsal has made. */
export function adoptAuthority(authority: CertificateAuthority): void {
  processAuthority = authority;
}

export function createCertificateAuthority(): CertificateAuthority {
  const root = admit({
    commonName: 'Slipway Rehearsal Root CA',
    organizationalUnit: 'Slipway Rehearsal Certification Authority',
    extensions: [{ name: 'basicConstraints', cA: true, critical: true }, certifies],
  });
  const intermediate = admit({
    commonName: 'Slipway Rehearsal Developer Relations Certification Authority',
    organizationalUnit: 'G3',
    issuer: root,
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      certifies,
      appleMarker('2.1', false),
    ],
  });
  const profileSigner = admit({
    commonName: 'Slipway Rehearsal iPhone OS Provisioning Profile Signing',
    issuer: intermediate,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      appleMarker('2.2.1', false),
    ],
  });
  return { root, intermediate, profileSigner };
}

function admit({ commonName, organizationalUnit, issuer, extensions }: Member): Identity {
  const keys = createKeyPair();
  const subject: SubjectField[] = [
    { type: subjectFields.commonName, value: commonName },
    ...(organizationalUnit === undefined
      ? []
      : [{ type: subjectFields.organizationalUnit, value: organizationalUnit }]),
    { type: subjectFields.organization, value: 'Slipway Rehearsal' },
    { type: subjectFields.country, value: 'US' },
  ];
  const certificate = issueCertificate({
    subject,
    publicKeyPem: keys.publicKeyPem,
    ...(issuer ? { issuer } : { selfSigningKeyPem: keys.privateKeyPem }),
    extensions,
    ...validity,
  });
  return { ...keys, certificate };
}
