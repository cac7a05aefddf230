export const id = 9579;
export const ids = [9579];
export const modules = {

/***/ 89579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ checkLevel)
});

// UNUSED EXPORTS: requireSoundIpa

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/core/apple/checks/check-errors.js
/** How a step ends when its checks of an .ipa found errors. */


const check_errors_checkErrors = (0,errors/* catalogue */.sW)('ipa', {
  'refused-by-checks': {
    meaning: 'The checks of the .ipa found what App Store Connect, or every device, would refuse.',
    remedy:
      'Correct what the annotations and the summary of the step name, and build again. Where a finding is wrong for this app, set `check: warn` and report it.',
  },
});

;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/profile-errors.js
/** The ways in which a provisioning profile can fail its user. */


const DOWNLOAD_AGAIN =
  'Download the profile again at developer.apple.com (Profiles) and store the output of `base64 -i FILE.mobileprovision`.';

const profileErrors = (0,errors/* catalogue */.sW)('profile', {
  'not-found': {
    meaning: 'A path or pattern in `provisioning-profiles` leads to no file.',
    remedy: 'Correct the path, or give the profile itself as base64.',
  },
  'not-base64': {
    meaning: 'An entry of `provisioning-profiles` is neither a path nor valid base64.',
    remedy: DOWNLOAD_AGAIN,
  },
  'too-short': {
    meaning: 'An entry of `provisioning-profiles` is base64, but too short for a profile.',
    remedy: DOWNLOAD_AGAIN,
  },
  unreadable: {
    meaning: 'The file is no provisioning profile, or it is damaged.',
    remedy: DOWNLOAD_AGAIN,
  },
  'broken-signature': {
    meaning:
      'The signature over the profile does not fit its contents; App Store Connect refuses it.',
    remedy: DOWNLOAD_AGAIN,
  },
  contradictory: {
    meaning: 'The profile says two things about its kind that exclude each other.',
    remedy: DOWNLOAD_AGAIN,
  },
  'not-for-ios': {
    meaning: 'The profile is for another platform than iOS.',
    remedy: 'Use a provisioning profile for iOS.',
  },
  'xcode-managed': {
    meaning:
      'Xcode made the profile for itself (`IsXcodeManaged`), and refuses to sign by hand with it, which is what a job does.',
    remedy:
      'Make a profile of your own at developer.apple.com (Profiles, +) with the same bundle id and certificate; or leave `provisioning-profiles` out and give setup-signing an API key with `create-missing: true`.',
  },
  expired: {
    meaning: 'The provisioning profile has expired.',
    remedy:
      'Renew the profile at developer.apple.com (Profiles, Edit, Save) and update the secret.',
  },
  'certificate-missing': {
    meaning: 'The profile does not contain the certificate that was given.',
    remedy:
      'Edit the profile at developer.apple.com (Profiles), tick the certificate, save, download and update the secret; or give the certificate that the profile contains.',
  },
  'wrong-team': {
    meaning: 'The profile belongs to another team than the certificate or `team-id`.',
    remedy: 'Use a certificate and profiles of the same team.',
  },
  'wrong-kind': {
    meaning: 'The profile is of another kind than `export-method` asks for.',
    remedy: 'Use a profile of the right kind, or change `export-method`.',
  },
  'not-covered': {
    meaning: 'No profile covers one of the bundle ids.',
    remedy:
      'Add a profile for the bundle id to `provisioning-profiles`. Each extension needs a profile of its own.',
  },
  'entitlement-missing': {
    meaning: 'The project asks for an entitlement that the profile does not allow.',
    remedy:
      'Switch the capability on for the bundle id at developer.apple.com (Identifiers), renew the profile and update the secret; or take the entitlement out of the project.',
  },
  ambiguous: {
    meaning: 'Several usable profiles cover the same bundle id.',
    remedy:
      'Name the one to use in `preferred-profiles`, by UUID or name, or give only that one in `provisioning-profiles`.',
  },
  'same-uuid': {
    meaning: 'Two different profiles bear the same UUID, under which only one can be installed.',
    remedy: 'Give only the one that was downloaded last in `provisioning-profiles`.',
  },
  'bundle-ids-needed': {
    meaning:
      'The bundle id of the app cannot be told from the profiles: one covers a whole range, or they belong to different apps.',
    remedy: 'Name the bundle ids of the app and its extensions in `bundle-ids`.',
  },
  'other-file-in-place': {
    meaning: 'A different file with the name of the profile is already installed.',
    remedy: 'Delete that file from the machine; it is damaged or belongs to something else.',
  },
});

// EXTERNAL MODULE: ./build/core/apple/certificate/certificate.js + 1 modules
var certificate = __webpack_require__(1259);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/asn1.js
var asn1 = __webpack_require__(27357);
;// CONCATENATED MODULE: ./build/core/apple/certificate/apple-root.js
/**
 * Apple's root certificates, as far as they stand above signers of provisioning profiles and of
 * code. Apple publishes them at https://www.apple.com/certificateauthority/.
 */


/** SHA-256 of "Apple Root CA", and of "Apple Root Certificate Authority", which older profiles carry. */
const APPLE_ROOT_FINGERPRINTS                      = new Set([
  'B0B1730ECBC7FF4505142C49F1295E6EDA6BCAED7E2C68C5BE91B5A11001F024',
  '0D83B611B648A1A75EB8558400795375CAD92E264ED8E9D7A757C1F5EE2BB22D',
]);

/** Whether Apple's root, or a certificate right below it, is this one; the message around it may lack the root. */
function leadsToApple(x509                 )          {
  if (APPLE_ROOT_FINGERPRINTS.has(x509.fingerprint256.replaceAll(':', ''))) return true;
  const root = new external_node_crypto_.X509Certificate(Buffer.from(APPLE_ROOT_CA, 'base64'));
  return x509.checkIssued(root) && x509.verify(root.publicKey);
}

/** "Apple Root CA", valid until 2035-02-09; DER in base64. */
const APPLE_ROOT_CA = `
  MIIEuzCCA6OgAwIBAgIBAjANBgkqhkiG9w0BAQUFADBiMQswCQYDVQQGEwJVUzETMBEGA1UEChMKQXBwbGUgSW5jLjEmMCQG
  A1UECxMdQXBwbGUgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxlIFJvb3QgQ0EwHhcNMDYwNDI1MjE0
  MDM2WhcNMzUwMjA5MjE0MDM2WjBiMQswCQYDVQQGEwJVUzETMBEGA1UEChMKQXBwbGUgSW5jLjEmMCQGA1UECxMdQXBwbGUg
  Q2VydGlmaWNhdGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxlIFJvb3QgQ0EwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAw
  ggEKAoIBAQDkkakJH5HbHkdQ6wXtXnmELes2oldMVeyLGYne+Uts9QerIjAC6Bg++FAJ039BqJj50cpmnCRrEdCju+QbKsMf
  lZ56DKRHi1vUFjczy8QPTc4UadHJGXL1XQ7Vf1+b8iUDulWPTV0N8WQ1IxVLFVkds5T39pyez1C6wVhQZ48ItCD3y6wsIG9w
  tj8BMIy3Q88PnT3zK0koGsj+zrW5DtleHNbLPbU6rfQPDgCSC7EhFi501TwN22IWq6NxkkdTVcGvL0Gz+PvjcM3mo0xFfh9M
  a1CWQYnEdGILEINBhzOKgbEwWOxaBDKMaLOPHd5lc/9nXmW8Sdh2nzMUZaF3lMktAgMBAAGjggF6MIIBdjAOBgNVHQ8BAf8E
  BAMCAQYwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUK9BpR5R2Cf70a40uQKb3R01/CF4wHwYDVR0jBBgwFoAUK9BpR5R2
  Cf70a40uQKb3R01/CF4wggERBgNVHSAEggEIMIIBBDCCAQAGCSqGSIb3Y2QFATCB8jAqBggrBgEFBQcCARYeaHR0cHM6Ly93
  d3cuYXBwbGUuY29tL2FwcGxlY2EvMIHDBggrBgEFBQcCAjCBthqBs1JlbGlhbmNlIG9uIHRoaXMgY2VydGlmaWNhdGUgYnkg
  YW55IHBhcnR5IGFzc3VtZXMgYWNjZXB0YW5jZSBvZiB0aGUgdGhlbiBhcHBsaWNhYmxlIHN0YW5kYXJkIHRlcm1zIGFuZCBj
  b25kaXRpb25zIG9mIHVzZSwgY2VydGlmaWNhdGUgcG9saWN5IGFuZCBjZXJ0aWZpY2F0aW9uIHByYWN0aWNlIHN0YXRlbWVu
  dHMuMA0GCSqGSIb3DQEBBQUAA4IBAQBcNplMLXi37Yyb3PN3m/J20ncwT8EfhYOFG5k9RzfyqZtAjizUsZAS2L70c5vu0mQP
  y3lPNNiiPvl4/2vIB+x9OYOLUyDTOMSxv5pPCmv/K/xZpwUJfBdAVhEedNO3iyM7R6PVbyTi69G3cN8PReEnyvFteO3ntRcX
  qNx+IjXKJdXZD9Zr1KIkIxH3oayPc4FgxhtbCS+SsvhESPBgOJ4V9T0mZyCKM2r3DYLP3uujL/lTaltkwGMzd/c6ByxW69oP
  IQ7aunMZT7XZNn/Bh1XZp5m5MkL72NVxnn6hUrcbvZNCJBIqxw8dtk2cXmPIS4AXUKqK1drk/NAJBzewdXUh`;

// EXTERNAL MODULE: ./build/core/apple/certificate/der.js
var der = __webpack_require__(12146);
;// CONCATENATED MODULE: ./build/core/apple/certificate/cms.js
/**
 * CMS SignedData: around its contents, as Apple wraps provisioning profiles, or apart from them, as
 * in a code signature. node-forge reads the structure but cannot verify it, so the signature is
 * checked with node:crypto (RFC 5652 §5.6).
 */




                                     

                             
                            
                                                                                                  
                                               
                                                                       
                              
                                                                             
                                                               
                                                                                          
                                                    
                                                                                               
                                                                  
 

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

/** Apple signs profiles with SHA-1 to this day. */
const DIGESTS                              = new Map([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** Far above a profile for a hundred certificates and thousands of devices. */
const LARGEST_MESSAGE_BYTES = 2 * 1024 * 1024;

/** Apple's messages carry three: each more is asked for its name and key. */
const MOST_CERTIFICATES = 20;

/**
 * Reads a CMS SignedData. Throws when the bytes are not one; a signature that does not fit is in
 * the result. `detached` are the contents of a signature that does not carry them.
 */
function cms_readSignedData(bytes            , detached         )             {
  if (bytes.length > LARGEST_MESSAGE_BYTES) {
    throw new RangeError(`The CMS message has ${bytes.length} bytes.`);
  }
  const message = (0,der/* readDer */.SU)(bytes);
  const [type, body] = (0,der/* members */.ol)(message);
  if ((0,der/* objectIdentifier */.RG)(type) !== SIGNED_DATA) throw new TypeError('The file is no CMS SignedData.');
  const [signedData] = (0,der/* members */.ol)(body);
  const [, , encapsulated] = (0,der/* members */.ol)(signedData);
  const contents = detached ?? (0,der/* octets */.tu)((0,der/* tagged */.VK)(encapsulated, 0));
  const carried = (0,der/* members */.ol)((0,der/* tagged */.VK)(signedData, 0));
  if (carried.length > MOST_CERTIFICATES) {
    throw new RangeError(`The CMS message carries ${carried.length} certificates.`);
  }
  const certificates = carried.map((certificate) => ({
    x509: new external_node_crypto_.X509Certificate((0,der/* writeDer */.bk)(certificate)),
    issuer: issuerOf(certificate),
  }));
  const all = certificates.map(({ x509 }) => x509);
  const [signerInfo] = (0,der/* members */.ol)((0,der/* members */.ol)(signedData).at(-1));
  const signer = signerOf(signerInfo, contents, all);
  const chain = signer && chainOf(signer, all);
  return {
    contents,
    signer,
    fromApple: chain === 'apple',
    chain,
    namedSigner: namedIn(signerInfo, certificates),
    signedAttributes: new Map(
      (0,der/* members */.ol)((0,der/* tagged */.VK)(signerInfo, 0)).map((attribute) => {
        const [name, values] = (0,der/* members */.ol)(attribute);
        return [(0,der/* objectIdentifier */.RG)(name), (0,der/* members */.ol)(values)];
      }),
    ),
  };
}

                             
                                 
                                          
                          
 

/** TBSCertificate: [0] version, serialNumber, signature, issuer … Apple writes no version 1. */
function issuerOf(certificate      )         {
  const [tbsCertificate] = (0,der/* members */.ol)(certificate);
  const [, , , issuer] = (0,der/* members */.ol)(tbsCertificate);
  return issuer === undefined ? Buffer.alloc(0) : (0,der/* writeDer */.bk)(issuer);
}

/** The sid of a SignerInfo: the issuer's name and the serial number. */
function namedIn(
  signerInfo                  ,
  certificates                              ,
)                              {
  const [, sid] = (0,der/* members */.ol)(signerInfo);
  const [name, serial] = (0,der/* members */.ol)(sid);
  if (name === undefined || serial === undefined) return undefined;
  const issuer = (0,der/* writeDer */.bk)(name);
  const number = BigInt(`0x0${(0,der/* octets */.tu)(serial).toString('hex')}`);
  return certificates.find(
    (found) => found.issuer.equals(issuer) && BigInt(`0x${found.x509.serialNumber}`) === number,
  )?.x509;
}

/** SignerInfo: version, sid, digestAlgorithm, [0] signedAttrs, signatureAlgorithm, signature. */
function signerOf(
  signerInfo                  ,
  contents        ,
  certificates                            ,
)                              {
  const [, , digestAlgorithm, ...rest] = (0,der/* members */.ol)(signerInfo);
  const digest = DIGESTS.get((0,der/* objectIdentifier */.RG)((0,der/* members */.ol)(digestAlgorithm)[0]));
  const attributes = (0,der/* tagged */.VK)(signerInfo, 0);
  const signature = (0,der/* octets */.tu)(rest[attributes === undefined ? 1 : 2]);
  if (digest === undefined) return undefined;

  let signed = contents;
  if (attributes !== undefined) {
    const expected = (0,external_node_crypto_.createHash)(digest).update(contents).digest();
    if (!messageDigest(attributes).equals(expected)) return undefined;
    // The attributes are signed as the SET they are, not under the tag that they carry here.
    const { UNIVERSAL } = asn1.Class;
    signed = (0,der/* writeDer */.bk)(asn1.create(UNIVERSAL, asn1.Type.SET, true, [...(0,der/* members */.ol)(attributes)]));
  }
  return certificates.find(({ publicKey }) => (0,external_node_crypto_.verify)(digest, signed, publicKey, signature));
}

function messageDigest(attributes      )         {
  const attribute = (0,der/* members */.ol)(attributes).find(
    (candidate) => (0,der/* objectIdentifier */.RG)((0,der/* members */.ol)(candidate)[0]) === MESSAGE_DIGEST,
  );
  return (0,der/* octets */.tu)((0,der/* members */.ol)((0,der/* members */.ol)(attribute)[1])[0]);
}

/**
 * Validity dates are left out on purpose: the certificates that signed profiles in use today have
 * expired since.
 */
function chainOf(
  signer                 ,
  certificates                            ,
)                      {
  let last = signer;
  for (let steps = 0; steps <= certificates.length; steps += 1) {
    if (leadsToApple(last)) return 'apple';
    const named = certificates.filter((candidate) => last.checkIssued(candidate));
    const issuer = named.find(({ publicKey }) => last.verify(publicKey));
    if (issuer === undefined) return named.length > 0 ? 'broken' : 'elsewhere';
    // A certificate that signed itself leads no further.
    if (issuer === last) return 'elsewhere';
    last = issuer;
  }
  return 'elsewhere';
}

// EXTERNAL MODULE: ./build/core/apple/certificate/mistaken-file.js
var mistaken_file = __webpack_require__(42910);
;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/profile-signer.js
/**
 * Whether Apple's portal signed a profile. That the signer leads to Apple's root does not say so:
 * the certificate of every developer does.
 */
                                                   


                                                        

                                                  

/**
 * The portal's certificates for profiles of iOS and of macOS. Apple writes the subjects of all
 * certificates that it issues; the markers in these changed.
 */
const PORTAL                      = new Set([
  'Apple iPhone OS Provisioning Profile Signing',
  'Mac OS X Provisioning Profile Signing',
]);

const SIGNING_TIME = '1.2.840.113549.1.9.5';

function isSignedByPortal({
  chain,
  signer,
  signedAttributes,
}                                                           )          {
  if (signer === undefined || chain !== 'apple') return false;
  const signedAt = timeOf(signedAttributes.get(SIGNING_TIME)?.[0]);
  return (
    PORTAL.has((0,certificate/* readSigningCertificate */.f6)(signer).commonName) &&
    (signedAt === undefined || wasValid(signer, signedAt))
  );
}

/** Today it may well have expired: profiles outlive the certificates that signed them. */
function wasValid({ validFromDate, validToDate }                 , at      )          {
  return validFromDate <= at && at <= validToDate;
}

function timeOf(value                  )                   {
  if (value === undefined) return undefined;
  const text = (0,der/* octets */.tu)(value).toString('latin1');
  return value.type === asn1.Type.UTCTIME
    ? asn1.utcTimeToDate(text)
    : asn1.generalizedTimeToDate(text);
}

// EXTERNAL MODULE: ./build/core/apple/property-list/property-list.js + 1 modules
var property_list = __webpack_require__(49453);
;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/provisioning-profile.js
/**
 * Provisioning profiles (.mobileprovision), read without macOS: `security cms` would ignore a
 * broken signature and write the signer's certificates into a keychain.
 */



                                                        
                                                       




                                                                      

                                      
                        
                        
                          
                                                   
                            
                                      
                                                                                                
                                        
                                                                             
                                   
                                     
                         
                                                  
                                               
                                 
                                                        
                                      
                                      
                                                                                            
                              
                                  
                            
                                                
                           
                                                                
                                    
 

/** How Xcode calls the profiles that it manages; old ones say so in no other way. */
const NAME_BY_XCODE =
  /^(?:iOS|Mac|Mac Catalyst|tvOS|visionOS) Team (?:\w+ ){0,3}Provisioning Profile: /;

/**
 * The profile in a .mobileprovision file; `source` names the file in messages. Throws
 * `profile/unreadable` when it is not a profile or lacks a needed value, `profile/broken-signature`
 * when its signature or the chain of its signer does not hold. Who signed it is not judged.
 */
function parseProvisioningProfile(
  contents        ,
  source = 'The file',
)                      {
  const signed = signedData(contents, source);
  const { contents: payload, signer, chain } = signed;
  const list = (0,property_list/* parsePropertyList */.lW)(payload);
  if (list === undefined) throw unreadable(source, 'it holds no property list');

  const name = needed((0,property_list/* textAt */.$6)(list, 'Name'), 'Name', source);
  const uuid = needed((0,property_list/* textAt */.$6)(list, 'UUID'), 'UUID', source);
  // Files are named by it.
  if (!/^[\w-]+$/.test(uuid)) throw unreadable(source, 'its UUID is none');
  if (signer === undefined || chain === 'broken') {
    throw profileErrors.error('broken-signature', {
      message:
        signer === undefined
          ? `The signature of the provisioning profile "${name}" does not fit its contents.`
          : `The provisioning profile "${name}" was signed by a certificate that its issuer did not sign.`,
    });
  }
  const entitlements = (0,property_list/* isDictionary */.Hf)(list['Entitlements']) ? list['Entitlements'] : {};
  const teamId = needed(listAt(list, 'TeamIdentifier').find(isText), 'TeamIdentifier', source);
  const applicationId =
    (0,property_list/* textAt */.$6)(entitlements, 'application-identifier') ??
    // The key of a profile for macOS.
    (0,property_list/* textAt */.$6)(entitlements, 'com.apple.application-identifier');
  const bundleId = bundleIdOf(needed(applicationId, 'application-identifier', source), [
    ...listAt(list, 'ApplicationIdentifierPrefix').filter(isText),
    teamId,
  ]);
  const developerCertificates = listAt(list, 'DeveloperCertificates').filter(isData);
  return Object.freeze({
    uuid,
    name,
    teamId,
    bundleId,
    exportMethod: exportMethodOf(list, entitlements, name),
    platforms: listAt(list, 'Platform').filter(isText),
    isXcodeManaged: (0,property_list/* flagAt */.Qc)(list, 'IsXcodeManaged') ?? NAME_BY_XCODE.test(name),
    created: dateAt(list, 'CreationDate'),
    expires: needed(dateAt(list, 'ExpirationDate'), 'ExpirationDate', source),
    certificateSha1s: developerCertificates.map(certificate/* certificateSha1 */.X1),
    developerCertificates,
    devices: listAt(list, 'ProvisionedDevices').filter(isText),
    entitlements,
    fromApple: isSignedByPortal(signed),
    contents,
    payload,
    covers: (asked        ) => coversBundleId(bundleId, asked),
  });
}

/** Whether `bundleId` is `registered`, or in the range (`com.example.*`) that it stands for. */
function coversBundleId(registered        , bundleId        )          {
  return registered.endsWith('*')
    ? bundleId.startsWith(registered.slice(0, -1))
    : bundleId === registered;
}

/** Very old profiles name no platform; there was only one. */
function isForIos({ platforms }                                        )          {
  return platforms.length === 0 || platforms.includes('iOS');
}

function signedData(contents        , source        )             {
  try {
    return cms_readSignedData(contents);
  } catch (error) {
    throw notReadable(contents, source, (0,errors/* messageOf */.bD)(error));
  }
}

function notReadable(contents        , source        , reason        )        {
  const form = (0,mistaken_file/* foreignForm */.hk)(contents) ?? (0,mistaken_file/* otherSigningFile */._B)(contents);
  if (form !== undefined) {
    return profileErrors.error('unreadable', {
      message: `${source} is no provisioning profile, but ${form}.`,
    });
  }
  if (!reason.includes('Too few bytes')) return unreadable(source, reason);
  return profileErrors.error('unreadable', {
    message: `${source} ends too early (${contents.length} bytes).`,
  });
}

/** The kind of profile, by what it allows (TN3125). */
function exportMethodOf(
  list              ,
  entitlements              ,
  name        ,
)               {
  const debuggable = (0,property_list/* flagAt */.Qc)(entitlements, 'get-task-allow') ?? false;
  const listsDevices = Array.isArray(list['ProvisionedDevices']);
  const allDevices = (0,property_list/* flagAt */.Qc)(list, 'ProvisionsAllDevices') ?? false;
  if (listsDevices && !allDevices) return debuggable ? 'debugging' : 'release-testing';
  if (!debuggable && !listsDevices) return allDevices ? 'enterprise' : 'app-store-connect';
  throw profileErrors.error('contradictory', {
    message: listsDevices
      ? `The provisioning profile "${name}" is for all devices and for some.`
      : `The provisioning profile "${name}" allows debugging but is not limited to devices.`,
  });
}

/** Legacy apps have a prefix other than the team's id. */
function bundleIdOf(applicationId        , prefixes                   )         {
  const prefix = prefixes.find((candidate) => applicationId.startsWith(`${candidate}.`));
  return prefix === undefined ? applicationId : applicationId.slice(prefix.length + 1);
}

function needed   (value               , key        , source        )    {
  if (value !== undefined) return value;
  throw unreadable(source, `it has no ${key}`);
}

function unreadable(source        , reason        )        {
  return profileErrors.error('unreadable', {
    message: `${source} is no provisioning profile, or it is damaged.`,
    said: reason,
  });
}

function listAt(list              , key        )                     {
  const value = list[key];
  return Array.isArray(value) ? value : [];
}

function dateAt(list              , key        )                   {
  const value = list[key];
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value : undefined;
}

function isText(value         )                  {
  return typeof value === 'string' && value !== '';
}

function isData(value         )                      {
  return value instanceof Uint8Array;
}

;// CONCATENATED MODULE: ./build/core/apple/checks/signature/embedded-profile.js
/** The provisioning profile inside a bundle, parsed once however many rules ask for it. */

                                                      


                                                                                              

                             
                                                                       
                                                                   

                                 
                                    
                        
 

const parsed = new WeakMap                         ();

/** `undefined` when the bundle has none. */
function embeddedProfile({
  embeddedProfile: contents,
}        )                              {
  if (contents === undefined) return undefined;
  const known = parsed.get(contents);
  if (known !== undefined) return known;
  const result = parse(contents);
  parsed.set(contents, result);
  return result;
}

/** The profile, where there is one that can be read. */
function embedded_profile_readableProfile(bundle        )                                  {
  return embeddedProfile(bundle)?.profile;
}

function parse(contents        )                  {
  try {
    return { profile: parseProvisioningProfile(contents, 'The embedded profile') };
  } catch (error) {
    const isContradictory = profileErrors.is(error, 'contradictory');
    return { problem: { isContradictory, text: (0,errors/* messageOf */.bD)(error) } };
  }
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/signature-blob.js
/** The container of a code signature: a SuperBlob with one blob a slot (Security, cscdefs.h). */

const signature_blob_blobSlots = {
  codeDirectory: 0,
  firstAlternateDirectory: 0x1000,
  lastAlternateDirectory: 0x1004,
  signature: 0x1_0000,
}         ;

/** A code signature that says what its bytes do not hold. */
class signature_blob_SignatureDamage extends (/* unused pure expression or super */ null && (Error)) {}

const SUPER_BLOB_MAGIC = 0xfade_0cc0;

/** Magic number and length, with which every blob starts. */
const signature_blob_BLOB_HEADER_BYTES = 8;

const INDEX_START = 12;
const INDEX_ENTRY_BYTES = 8;

/** Today's signatures have about ten; all may lie in the same bytes. */
const MOST_BLOBS = 64;

/**
 * The blobs by slot, each with its header. Bytes behind the SuperBlob are room left over. Throws a
 * `SignatureDamage` when it has no index that can be followed, more than the limit of parts, or a
 * slot twice.
 */
function signature_blob_parseSuperBlob(area        )                              {
  if (area.length < INDEX_START || area.readUInt32BE(0) !== SUPER_BLOB_MAGIC) {
    throw new signature_blob_SignatureDamage('there is no signature where its load command points');
  }
  const bytes = blobAt(area, 0);
  const count = area.readUInt32BE(8);
  if (count > MOST_BLOBS) throw new signature_blob_SignatureDamage(`the signature has ${count} parts`);
  const indexEnd = INDEX_START + count * INDEX_ENTRY_BYTES;
  if (indexEnd > bytes.length) throw new signature_blob_SignatureDamage('the signature’s index is cut off');

  const blobs = new Map                ();
  for (let entry = INDEX_START; entry < indexEnd; entry += INDEX_ENTRY_BYTES) {
    const slot = bytes.readUInt32BE(entry);
    const offset = bytes.readUInt32BE(entry + 4);
    if (blobs.has(slot)) throw new signature_blob_SignatureDamage(`the signature has slot ${slot} twice`);
    if (offset < indexEnd) throw new signature_blob_SignatureDamage(`slot ${slot} lies in the signature’s index`);
    blobs.set(slot, blobAt(bytes, offset));
  }
  return blobs;
}

function blobAt(bytes        , offset        )         {
  if (offset + signature_blob_BLOB_HEADER_BYTES <= bytes.length) {
    const length = bytes.readUInt32BE(offset + 4);
    if (length >= signature_blob_BLOB_HEADER_BYTES && offset + length <= bytes.length) {
      return bytes.subarray(offset, offset + length);
    }
  }
  throw new signature_blob_SignatureDamage('a part of the signature reaches beyond its end');
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/code-directory.js
/**
 * The CodeDirectory: the part of a code signature that lists the hashes of everything else and is
 * what the certificate signs (Security, codedirectory.h).
 */


                                                                

/**
 * The file that a special slot holds the hash of, by the slot's number without its sign. A part of
 * the signature itself lies there under the same number.
 */
const code_directory_specialSlots = {
  infoPlist: 1,
  requirements: 2,
  codeResources: 3,
  entitlements: 5,
  entitlementsDer: 7,
}         ;

                                                    
                                                   
                           
                         
                              
                                      
                                                          
                             
                                            
                              
                                                                                 
                                                      
                                                                               
                          
 

/** The flag that says that nobody signed. */
const code_directory_AD_HOC_FLAG = 0x2;

const CODE_DIRECTORY_MAGIC = 0xfade_0c02;

const code_directory_DIGESTS                                                                     = {
  1: { digest: 'sha1', hashSize: 20 },
  2: { digest: 'sha256', hashSize: 32 },
  3: { digest: 'sha256', hashSize: 20 },
  4: { digest: 'sha384', hashSize: 48 },
};

/** Versions from which on the header has certain fields. */
const since = { teamId: 0x2_0200, longCodeLimit: 0x2_0300 };

const SMALLEST_HEADER = 44;

/** Throws `SignatureDamage` when the directory says what its bytes do not hold. */
function code_directory_parseCodeDirectory(bytes        )                {
  if (bytes.length < SMALLEST_HEADER || bytes.readUInt32BE(0) !== CODE_DIRECTORY_MAGIC) {
    throw new SignatureDamage('a CodeDirectory has no header');
  }
  const version = bytes.readUInt32BE(8);
  const kind = code_directory_DIGESTS[bytes.readUInt8(37)];
  if (kind === undefined || kind.hashSize !== bytes.readUInt8(36)) {
    throw new SignatureDamage('a CodeDirectory is of an unknown kind of hash');
  }
  const pageSize = pageSizeOf(bytes.readUInt8(39));
  const codeLimit = codeLimitOf(bytes, version);
  const teamOffset = version >= since.teamId ? wordAt(bytes, 48) : 0;
  const hashes = code_directory_hashesOf(bytes, kind.hashSize);
  if (hashes.code.length !== pageCount(codeLimit, pageSize) * kind.hashSize) {
    throw new SignatureDamage('a CodeDirectory has not one hash for each page of the code');
  }
  return {
    version,
    flags: bytes.readUInt32BE(12),
    identifier: textAt(bytes, bytes.readUInt32BE(20)),
    teamId: teamOffset === 0 ? undefined : textAt(bytes, teamOffset),
    ...kind,
    pageSize,
    codeLimit,
    codeHashes: hashes.code,
    specialHashes: hashes.special,
    cdHash: hash(kind.digest, bytes, 'hex').slice(0, 40),
  };
}

/** The hash of `contents` in the form in which this directory writes it. */
function slotHash({ digest, hashSize }             , contents        )         {
  return (0,external_node_crypto_.hash)(digest, contents, 'buffer').subarray(0, hashSize);
}

function pageSizeOf(log2        )         {
  if (log2 > 30) throw new SignatureDamage(`a CodeDirectory has pages of 2^${log2} bytes`);
  return log2 === 0 ? Infinity : 2 ** log2;
}

function pageCount(codeLimit        , pageSize        )         {
  return pageSize === Infinity ? Math.min(codeLimit, 1) : Math.ceil(codeLimit / pageSize);
}

function codeLimitOf(bytes        , version        )         {
  const long = version >= since.longCodeLimit ? longAt(bytes, 56) : 0;
  return long === 0 ? bytes.readUInt32BE(32) : long;
}

/** The special hashes stand before the offset, backwards; those of the code behind it. */
function code_directory_hashesOf(bytes        , hashSize        ) {
  const offset = bytes.readUInt32BE(16);
  const specialCount = bytes.readUInt32BE(24);
  const start = offset - specialCount * hashSize;
  const end = offset + bytes.readUInt32BE(28) * hashSize;
  if (start < SMALLEST_HEADER || end > bytes.length) {
    throw new SignatureDamage('the hashes of a CodeDirectory lie outside of it');
  }
  const special = new Map                ();
  for (let slot = 1; slot <= specialCount; slot += 1) {
    const found = bytes.subarray(offset - slot * hashSize, offset - (slot - 1) * hashSize);
    if (found.some((byte) => byte !== 0)) special.set(slot, found);
  }
  return { code: bytes.subarray(offset, end), special };
}

function wordAt(bytes        , offset        )         {
  if (offset + 4 > bytes.length) throw new SignatureDamage('the header of a CodeDirectory is cut');
  return bytes.readUInt32BE(offset);
}

function longAt(bytes        , offset        )         {
  return wordAt(bytes, offset) * 2 ** 32 + wordAt(bytes, offset + 4);
}

function textAt(bytes        , offset        )         {
  const end = bytes.indexOf(0, offset);
  if (offset < SMALLEST_HEADER || end < 0) {
    throw new SignatureDamage('a name in a CodeDirectory does not end');
  }
  return bytes.toString('utf8', offset, end);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/core/apple/code-signature/entitlements.js
/**
 * The entitlements that an app claims. They stand in its signature twice: as a property list (slot
 * −5), and in DER (slot −7), which iOS 15 and later go by.
 */



                                                  

                                                                            

const { APPLICATION, CONTEXT_SPECIFIC, UNIVERSAL } = asn1.Class;
const { BOOLEAN, INTEGER, OCTETSTRING, SEQUENCE, SET, UTF8 } = asn1.Type;

/** The number that both the wrapping and each dictionary within carry. */
const TAG            = 16;

/**
 * Reads `[APPLICATION 16] { version, dictionary }`, or the dictionary alone, as Xcode 12 wrote it;
 * `undefined` for any other bytes.
 */
function entitlements_parseEntitlementsDer(contents        )                           {
  try {
    const wrapping = readDer(contents);
    if (hasTag(wrapping, UNIVERSAL, SET)) return dictionaryOf(wrapping);
    if (!hasTag(wrapping, APPLICATION, TAG)) return undefined;
    return dictionaryOf(members(wrapping)[1]);
  } catch {
    return undefined;
  }
}

/** The names of the entitlements on which the two forms do not agree. */
function differingEntitlements(one              , other              )                    {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !(0,external_node_util_.isDeepStrictEqual)(plain(one[name]), plain(other[name])));
}

/** `[16] { SEQUENCE { key, value } … }`; until iOS 15 was final, a SET of the same. */
function dictionaryOf(node                  )               {
  if (!entitlements_isDictionary(node)) throw new TypeError('The entitlements hold no dictionary.');
  return dictionary(
    members(node).map((pair)                    => {
      const [key, value] = members(pair);
      return [octets(key).toString('utf8'), entitlements_valueOf(value)];
    }),
  );
}

function entitlements_valueOf(node                  )          {
  if (entitlements_isDictionary(node)) return dictionaryOf(node);
  if (hasTag(node, UNIVERSAL, SEQUENCE)) return members(node).map(entitlements_valueOf);
  const bytes = octets(node);
  if (hasTag(node, UNIVERSAL, UTF8)) return bytes.toString('utf8');
  if (hasTag(node, UNIVERSAL, BOOLEAN)) return bytes[0] !== 0;
  if (hasTag(node, UNIVERSAL, INTEGER)) return integerValue(BigInt.asIntN(64, integerOf(bytes)));
  if (hasTag(node, UNIVERSAL, OCTETSTRING)) return bytes;
  throw new TypeError('An entitlement is of an unknown kind.');
}

function integerOf(bytes        )         {
  const magnitude = BigInt(`0x0${bytes.toString('hex')}`);
  return (bytes[0] ?? 0) < 0x80 ? magnitude : magnitude - (1n << BigInt(8 * bytes.length));
}

function entitlements_isDictionary(node                  )               {
  return hasTag(node, CONTEXT_SPECIFIC, TAG) || hasTag(node, UNIVERSAL, SET);
}

function hasTag(node                  , tagClass            , type           )               {
  return node?.tagClass === tagClass && node.type === type;
}

/** Parsers differ in the prototypes and the kinds of byte arrays that they make. */
function plain(value         )          {
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/signature-check.js
/** Whether the parts of a bundle are what its code signature says they are. */

                                                         
                                                                        

                                                       
                                                    

/** The parts of a bundle that a CodeDirectory binds beside the code. */
                                                  

                             
                                   
                                                         
                                                                                          
                                         
                                                               
                                                                                                    
                                         
                                                                              
                                                                               
     
                                                                             
                                 
  

/**
 * The flaws of the signature of a bundle's executable, and of what it binds. A slice without a
 * signature, or with one by nobody, has no flaw here: `Slice.signature` shows it.
 */
function signature_check_signatureFlaws(
  bundle                                             ,
)                           {
  const { executable, hashes } = bundle;
  // A static library is never signed, and has no part in a bundle at all.
  if (executable === undefined || executable.isStaticLibrary) return [];
  if (!executable.isMachO) return [{ kind: 'not-mach-o' }];
  const { slices, damage } = executable;
  return [
    ...(damage === undefined ? [] : [damaged(damage)]),
    ...slices.flatMap((slice) => {
      const flaws = [...flawsOfSlice(slice, hashes)];
      return slices.length === 1
        ? flaws
        : flaws.map((flaw) => ({ ...flaw, architecture: slice.architecture }));
    }),
  ];
}

/** One clause a flaw, to be read behind the bundle's name and a colon. */
function describeSignatureFlaw(flaw               )         {
  const { architecture } = flaw;
  return `${clauseOf(flaw)}${architecture === undefined ? '' : ` (${architecture})`}.`;
}

const PARTS                                      = {
  infoPlist: 'its Info.plist',
  requirements: 'the requirements in its signature',
  codeResources: 'its _CodeSignature/CodeResources',
  entitlements: 'the entitlements in its signature',
  entitlementsDer: 'the DER entitlements in its signature',
};

function clauseOf(flaw               )         {
  switch (flaw.kind) {
    case 'not-mach-o':
      return 'its executable is no Mach-O binary';
    case 'damaged':
      return `its executable is damaged: ${flaw.reason}`;
    case 'code-modified':
      return `its code was changed after it was signed (pages: ${flaw.pages}, the first one is ${flaw.firstPage})`;
    case 'code-not-covered':
      return 'its signature is over more or less than its code';
    case 'trailing-bytes':
      return `${flaw.bytes} bytes were added behind the signature of its executable`;
    case 'part-modified':
      return `${PARTS[flaw.part]} changed after it was signed`;
    case 'part-missing':
      return `${PARTS[flaw.part]} got lost after it was signed`;
    case 'part-not-bound':
      return `${PARTS[flaw.part]} came in after it was signed`;
    case 'signature-broken':
      return 'its signature does not hold';
    case 'entitlements-unreadable':
      return `its entitlements in ${flaw.form} cannot be read`;
    default:
      return `its entitlements say one thing in XML and another in DER: ${flaw.names.join(', ')}`;
  }
}

function* flawsOfSlice(slice       , hashes                        )                           {
  const { signature, modifiedPages, trailingBytes } = slice;
  if (slice.damage !== undefined) yield damaged(slice.damage);
  if (slice.signatureDamage !== undefined) yield damaged(slice.signatureDamage);
  if (trailingBytes > 0) yield { kind: 'trailing-bytes', bytes: trailingBytes };
  if (signature === undefined) return;

  const [firstPage] = modifiedPages;
  if (firstPage !== undefined) {
    yield { kind: 'code-modified', firstPage, pages: modifiedPages.length };
  } else if (slice.pagesIntact === false) {
    yield { kind: 'code-not-covered' };
  }
  yield* flawsOfParts(signature, hashes);
  if (!signature.isAdHoc && !signature.signatureHolds) yield { kind: 'signature-broken' };
  yield* flawsOfEntitlements(signature);
}

function damaged(reason        )                {
  return { kind: 'damaged', reason };
}

function* flawsOfParts(
  { directory, blobs }               ,
  hashes                        ,
)                           {
  const actualHashes                                                  = {
    infoPlist: hashOfFile(directory, hashes.infoPlist),
    requirements: hashOfBlob(directory, blobs.get(code_directory_specialSlots.requirements)),
    codeResources: hashOfFile(directory, hashes.codeResources),
    entitlements: hashOfBlob(directory, blobs.get(code_directory_specialSlots.entitlements)),
    entitlementsDer: hashOfBlob(directory, blobs.get(code_directory_specialSlots.entitlementsDer)),
  };
  for (const part of BOUND_PARTS) {
    const bound = directory.specialHashes.get(code_directory_specialSlots[part]);
    const actual = actualHashes[part];
    if (bound === undefined && actual === undefined) continue;
    if (actual === undefined) yield { kind: 'part-missing', part };
    else if (bound === undefined) yield { kind: 'part-not-bound', part };
    else if (!bound.equals(actual)) yield { kind: 'part-modified', part };
  }
}

const BOUND_PARTS                       = [
  'infoPlist',
  'requirements',
  'codeResources',
  'entitlements',
  'entitlementsDer',
];

function hashOfFile(
  { digest, hashSize }               ,
  hashes                           ,
)                     {
  return hashes?.get(digest)?.subarray(0, hashSize);
}

function hashOfBlob(directory               , blob                    )                     {
  return blob && slotHash(directory, blob);
}

/** Apps from before iOS 15 lack the DER form; the XML form alone does not contradict it. */
function* flawsOfEntitlements(signature               )                           {
  const { entitlementsXml: xml, entitlementsDer: der } = signature;
  if (xml === 'unreadable') yield { kind: 'entitlements-unreadable', form: 'XML' };
  if (der === 'unreadable') yield { kind: 'entitlements-unreadable', form: 'DER' };
  if (typeof xml !== 'object' || typeof der !== 'object') return;
  const names = differingEntitlements(xml, der);
  if (names.length > 0) yield { kind: 'entitlements-differ', names };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/core/system/files/digest-threads.js
/**
 * Threads that take digests of pieces of an open file: hashing keeps a core busy, and on the main
 * thread would hold up whatever else is under way.
 */


                                                 

                                                  
                                                                                   
                                         
                                                                                  
                                  
                                                           
                           
 

/**
 * The size of the contents, where the piece is deflated. A piece beyond the end of the file is cut
 * there.
 */
                               
                                                           
                                     
                            
                         
                             
 

                                
                         
     
                                                                                                 
                                                                           
     
                                                      
 

                               
                                                                                       
                      
                                                                                 
                         
                               
                               
 

/** The size of the buffer that each thread holds. */
const BUFFER_BYTES = 1024 * 1024;
const BYTES_PER_THREAD = 32 * BUFFER_BYTES;
const MOST_THREADS = 8;

/**
 * Hands threads to `work` and ends them with it. When it returns, also with an error, none of them
 * reads the file any more. Throws the signal's reason on cancel.
 */
async function digest_threads_withDigestThreads   (
  { fd, bytes, mostThreads, signal }              ,
  work                                        ,
)             {
  signal.throwIfAborted();
  const count = Math.min(
    mostThreads,
    Math.ceil(bytes / BYTES_PER_THREAD),
    availableParallelism(),
    MOST_THREADS,
  );
  const threads = Array.from({ length: count }, () => new DigestThread(fd));
  const idle = [...threads];
  const waiting                                     = [];
  const stop = ()       => threads.forEach((thread) => thread.fail(signal.reason));
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await work({
      count,
      async digest(piece) {
        const thread =
          idle.pop() ?? (await new Promise              ((free) => waiting.push(free)));
        try {
          return await thread.digest(piece);
        } finally {
          const next = waiting.shift();
          if (next) next(thread);
          else idle.push(thread);
        }
      },
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** The answer of a thread: the digests, or the error in the place of them. */
                                                         

/** Works on one piece at a time. */
class DigestThread {
           #worker        ;
  #asked                                                ;
  #failure         ;

  constructor(fd        ) {
    this.#worker = new Worker(`(${thread.toString()})()`, {
      eval: true,
      env: {},
      execArgv: [],
      workerData: { fd, bufferBytes: BUFFER_BYTES },
    });
    this.#worker.on('message', (answer        ) => {
      if ('error' in answer) this.#asked?.reject(answer.error);
      else this.#asked?.resolve(answer);
    });
    this.#worker.on('error', (error) => this.fail(error));
    this.#worker.on('exit', () => this.fail(new Error('A hashing thread ended early.')));
  }

  digest(piece               )                        {
    const asked = Promise.withResolvers              ();
    this.#asked = asked;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
    if (this.#failure === undefined) this.#worker.postMessage(piece);
    else asked.reject(this.#failure);
    return asked.promise;
  }

  /** Ends what is under way with `error`, and whatever comes later. The first error stays. */
  fail(error         )       {
    this.#failure ??= error;
    this.#asked?.reject(this.#failure);
  }

  async end()                {
    this.#asked?.promise.catch(() => {});
    await this.#worker.terminate();
  }
}

/**
 * The work of a thread. It is handed over as text, since an action is one file, so it must not use
 * anything that is defined outside of it.
 */
function thread()       {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { createHash } = process.getBuiltinModule('node:crypto');
  const { readSync } = process.getBuiltinModule('node:fs');
  const { pipeline } = process.getBuiltinModule('node:stream/promises');
  const zlib = process.getBuiltinModule('node:zlib');
  const room = Buffer.allocUnsafeSlow(workerData.bufferBytes);

  function* read({ offset, length }               )                    {
    const end = offset + length;
    for (let at = offset; at < end;) {
      const count = readSync(workerData.fd, room, 0, Math.min(room.length, end - at), at);
      if (count === 0) return;
      at += count;
      yield room.subarray(0, count);
    }
  }

  async function digest(piece               )                        {
    const hashes = piece.algorithms.map((algorithm) => createHash(algorithm));
    const { inflatedBytes } = piece;
    let crc32 = 0;
    let sizeBytes = 0;
    const take = (bytes        )       => {
      sizeBytes += bytes.length;
      if (sizeBytes > (inflatedBytes ?? Infinity)) throw new RangeError('longer than announced');
      if (piece.crc32) crc32 = zlib.crc32(bytes, crc32);
      for (const hash of hashes) hash.update(bytes);
    };
    if (inflatedBytes === undefined) {
      for (const bytes of read(piece)) take(bytes);
    } else {
      // zlib keeps what it was given until it is used up, and only then asks for more.
      const inflate = zlib.createInflateRaw({ chunkSize: room.length / 4 });
      await pipeline(read(piece), inflate, async (contents                       ) => {
        for await (const bytes of contents) take(bytes);
      });
    }
    return { hashes: hashes.map((hash) => hash.digest('hex')), crc32, sizeBytes };
  }

  parentPort?.on('message', (piece               ) => {
    void digest(piece)
      .catch((error         ) => ({ error }))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
      .then((answer) => parentPort.postMessage(answer));
  });
}

// EXTERNAL MODULE: ./build/core/apple/property-list/xml-property-list.js + 2 modules
var xml_property_list = __webpack_require__(60820);
;// CONCATENATED MODULE: ./build/core/apple/code-signature/code-resources.js
/**
 * `_CodeSignature/CodeResources`: the hashes of all files of a bundle but its executable. They come
 * in two generations; iOS has gone by `files2` since 2013.
 */



/** The limit on all seals of an app together. An app of 60,000 files is sealed by some 24 MB. */
const code_resources_LARGEST_SEAL_BYTES = (/* unused pure expression or super */ null && (24 * 1024 * 1024));

/** Sealing a file takes two to five: in both generations, with two hashes in the later one. */
const MOST_VALUES = 300_000;

                                
                                                                       
                                            
                                                    
                                     
 

                                           

                                                         
                                                                                 
                                                      
                                                                              
                                                      
  

/**
 * The rules by which codesign leaves files out. Those in the file are text from outside, so they
 * are recognised and never run as patterns; App Store Connect takes no others.
 */
const OMISSIONS                                                 = new Map([
  ['^(.*/)?\\.DS_Store$', (path) => path === '.DS_Store' || path.endsWith('/.DS_Store')],
  ['^.*\\.lproj/locversion.plist$', (path) => path.endsWith('.lproj/locversion.plist')],
  ['^Info\\.plist$', (path) => path === 'Info.plist'],
  ['^PkgInfo$', (path) => path === 'PkgInfo'],
]);

/** The parsed seal; `undefined` when the bytes are not one. */
function code_resources_parseCodeResources(contents        )                            {
  const list = code_resources_parsed(contents);
  if (!isDictionary(list)) return undefined;
  const [files, rules] =
    list['files2'] === undefined
      ? [list['files'], list['rules']]
      : [list['files2'], list['rules2']];
  if (!isDictionary(files)) return undefined;

  const seals = new Map              ();
  for (const [path, value] of Object.entries(files)) {
    const seal = sealOf(value);
    if (seal === undefined) return undefined;
    seals.set(path.normalize('NFC'), seal);
  }
  const omissions = omissionsIn(rules);
  return { seals, mayLackSeal: (path) => omissions.some((omits) => omits(path)) };
}

function code_resources_parsed(contents        )          {
  try {
    return parseXmlPropertyList(contents, { mostValues: MOST_VALUES });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sealOf(value         )                   {
  if (Buffer.isBuffer(value)) {
    return { kind: 'file', digest: 'sha1', hash: value, mayBeMissing: false };
  }
  if (!isDictionary(value)) return undefined;
  const mayBeMissing = value['optional'] === true;
  const sha256 = value['hash2'];
  if (Buffer.isBuffer(sha256))
    return { kind: 'file', digest: 'sha256', hash: sha256, mayBeMissing };
  const target = value['symlink'];
  if (typeof target === 'string') return { kind: 'link', target, mayBeMissing };
  const cdHash = value['cdhash'];
  if (Buffer.isBuffer(cdHash))
    return { kind: 'code', cdHash: cdHash.toString('hex'), mayBeMissing };
  const sha1 = value['hash'];
  if (Buffer.isBuffer(sha1)) return { kind: 'file', digest: 'sha1', hash: sha1, mayBeMissing };
  return undefined;
}

function omissionsIn(rules         )                                         {
  if (!isDictionary(rules)) return [];
  return Object.entries(rules).flatMap(([pattern, rule]) =>
    isDictionary(rule) && rule['omit'] === true ? (OMISSIONS.get(pattern) ?? []) : [],
  );
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/file-hashes.js
/** The hashes of files in an archive: of large ones in threads, of others where they are read. */

                                                                          
                                                                      
                                                      

                                                         

/** Smaller files are inflated in one piece, which is many times faster. */
const SMALL_FILE_BYTES = (/* unused pure expression or super */ null && (256 * 1024));
/** The size from which on a file is worth the way to a thread and back. */
const LARGE_FILE_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024));

function file_hashes_isLarge({ sizeBytes }          )          {
  return sizeBytes >= LARGE_FILE_BYTES;
}

/** Throws as the archive does, for contents that do not fit their entry, and on cancel. */
async function file_hashes_hashesOf(
  archive            ,
  entry          ,
  digests                         ,
  {
    threads,
    signal,
  }                                                                               ,
)                      {
  if (digests.size === 0) return new Map();
  if (entry.sizeBytes <= SMALL_FILE_BYTES) {
    const contents = await archive.read(entry);
    return new Map([...digests].map((digest) => [digest, hash(digest, contents, 'buffer')]));
  }
  const found =
    threads && file_hashes_isLarge(entry) ? await hashesByThread(archive, entry, digests, threads) : undefined;
  signal.throwIfAborted();
  return found ?? hashesByReading(archive, entry, digests, signal);
}

/**
 * `undefined` where the contents do not fit their entry, or could not be read: then the archive's
 * own reader says what is wrong.
 */
async function hashesByThread(
  archive            ,
  entry          ,
  digests                         ,
  threads               ,
)                                  {
  const offset = await archive.locate(entry);
  const algorithms = [...digests];
  const found = await threads
    .digest({
      offset,
      length: entry.compressedBytes,
      ...(entry.method === 'deflated' ? { inflatedBytes: entry.sizeBytes } : {}),
      algorithms,
      crc32: true,
    })
    .catch(() => undefined);
  if (found?.crc32 !== entry.crc32 || found.sizeBytes !== entry.sizeBytes) return undefined;
  return new Map(
    algorithms.map((name, index) => [name, Buffer.from(found.hashes[index] ?? '', 'hex')]),
  );
}

async function hashesByReading(
  archive            ,
  entry          ,
  digests                         ,
  signal             ,
)                      {
  const running = [...digests].map((digest) => [digest, createHash(digest)]         );
  for await (const chunk of archive.stream(entry)) {
    signal.throwIfAborted();
    for (const [, digest] of running) digest.update(chunk);
  }
  return new Map(running.map(([name, digest]) => [name, digest.digest()]));
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/code-signer.js
/** Who signed code: the CMS signature over its CodeDirectory, and the certificate in it. */

                                                                        

                                                        
                                                         



                             
                                                                              
                                                  
                                   
                                                                
                              
 

const code_signer_NOBODY             = { signer: undefined, signatureHolds: false, fromApple: false };

/** Far above any real one, which holds three certificates. */
const MOST_CMS_BYTES = (/* unused pure expression or super */ null && (256 * 1024));

/** The signed attribute that lists the cdhashes of all CodeDirectories, as a property list. */
const HASH_AGILITY = '1.2.840.113635.100.9.1';

/**
 * Reads a CMS over `signed`, the bytes of the `primary` directory. `directory` is the one that has
 * to be covered: the primary one, or another that an attribute names.
 */
function code_signer_readCodeSigner(
  cms        ,
  signed        ,
  primary               ,
  directory               ,
)             {
  if (cms.length > MOST_CMS_BYTES) return code_signer_NOBODY;
  try {
    const data = readSignedData(cms, signed);
    const { signer, namedSigner, chain, fromApple } = data;
    const certificate = namedSigner ?? signer;
    return {
      signer: certificate && readSigningCertificate(certificate),
      signatureHolds:
        signer !== undefined &&
        signer === namedSigner &&
        chain !== 'broken' &&
        (directory === primary || lists(data, directory.cdHash)),
      fromApple,
    };
  } catch {
    // Bytes that the parsers of ASN.1 and certificates reject count as signed by nobody.
    return code_signer_NOBODY;
  }
}

function lists({ signedAttributes }            , cdHash        )          {
  const [list] = signedAttributes.get(HASH_AGILITY) ?? [];
  const hashes = parsePropertyList(octets(list))?.['cdhashes'];
  return (
    Array.isArray(hashes) &&
    hashes.some(
      (found) => found instanceof Uint8Array && Buffer.from(found).toString('hex') === cdHash,
    )
  );
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/code-signature.js
/**
 * The code signature of a Mach-O binary: what is signed, and by whom. Apple promises none of this
 * format (TN3125); the offsets are those of its published sources.
 */


                                                         

                                                   

                                                   

                                                                      


                                                   
                                                                  
                                    
                              
                                      
                                                                                      
                            
                                                                                         
                                                  
                                                                    
                                                                    
                                                                         
                                              
 

/** The hashes of a file, in the kinds in which CodeDirectories bind it. */
                                                            

/** Hashes a file in every kind that one of the signatures asks for. */
function contentHashes(
  contents        ,
  signatures                          ,
)                {
  const asked = new Set(signatures.map(({ directory }) => directory.digest));
  return new Map([...asked].map((digest) => [digest, hash(digest, contents, 'buffer')]));
}

/** Reads the area that LC_CODE_SIGNATURE points to. Throws `SignatureDamage`. */
function code_signature_parseCodeSignature(area        )                {
  const blobs = parseSuperBlob(area);
  const signed = blobs.get(blobSlots.codeDirectory);
  if (signed === undefined) throw new SignatureDamage('the signature has no CodeDirectory');
  const primary = parseCodeDirectory(signed);
  const directory = alternatesIn(blobs)
    .map(parseCodeDirectory)
    .reduce((best, next) => (isStronger(next, best) ? next : best), primary);
  const cms = cmsIn(blobs);
  const xml = readable(blobs.get(specialSlots.entitlements), parsePropertyList);
  const der = readable(blobs.get(specialSlots.entitlementsDer), parseEntitlementsDer);
  return {
    directory,
    identifier: directory.identifier,
    teamId: directory.teamId,
    isAdHoc: cms === undefined || (directory.flags & AD_HOC_FLAG) !== 0,
    ...(cms ? readCodeSigner(cms, signed, primary, directory) : NOBODY),
    entitlements: [der, xml].find((form) => typeof form === 'object'),
    entitlementsXml: xml,
    entitlementsDer: der,
    blobs,
  };
}

/** Old apps have a directory with SHA-1 for old systems and a second one behind it. */
function alternatesIn(blobs                             )                    {
  const { firstAlternateDirectory: first, lastAlternateDirectory: last } = blobSlots;
  return [...blobs].filter(([slot]) => slot >= first && slot <= last).map(([, blob]) => blob);
}

const STRENGTHS                                       = { sha1: 0, sha256: 1, sha384: 2 };

function isStronger(one               , other               )          {
  const difference = STRENGTHS[one.digest] - STRENGTHS[other.digest];
  return difference > 0 || (difference === 0 && one.hashSize > other.hashSize);
}

/** Empty or missing when the signature is ad hoc. */
function cmsIn(blobs                             )                     {
  const blob = blobs.get(blobSlots.signature);
  return blob && blob.length > BLOB_HEADER_BYTES ? blob.subarray(BLOB_HEADER_BYTES) : undefined;
}

function readable(
  blob                    ,
  parse                                                ,
)                                          {
  return blob && (parse(blob.subarray(BLOB_HEADER_BYTES)) ?? 'unreadable');
}

;// CONCATENATED MODULE: ./build/core/apple/mach-o/architecture.js
/** Processors by the numbers that Mach-O files use (mach/machine.h). */

const ARCHITECTURES                                                                                =
  {
    0x0000_0007: { name: 'i386' },
    0x0100_0007: { name: 'x86_64', subtypes: { 8: 'x86_64h' } },
    0x0000_000c: { name: 'arm', subtypes: { 6: 'armv6', 9: 'armv7', 11: 'armv7s', 12: 'armv7k' } },
    0x0100_000c: { name: 'arm64', subtypes: { 2: 'arm64e' } },
    0x0200_000c: { name: 'arm64_32' },
  };

/** `arm64`, `armv7` … as Apple's tools name them, or the numbers of a processor unknown here. */
function architecture_architectureOf(cpuType        , cpuSubtype        )         {
  const known = ARCHITECTURES[cpuType];
  // The upper byte carries capabilities, such as signed pointers.
  const subtype = cpuSubtype & 0x00ff_ffff;
  return known?.subtypes?.[subtype] ?? known?.name ?? `cpu ${cpuType}/${subtype}`;
}

;// CONCATENATED MODULE: ./build/core/apple/mach-o/fat-header.js
/** Universal ("fat") files: several Mach-O binaries in one, each for its processor (mach-o/fat.h). */

                           
                           
                              
                          
                        
 

/** Bytes of one entry, by magic number: with offsets of 32 and of 64 bits. */
const ENTRY_BYTES                                    = { 0xcafe_babe: 20, 0xcafe_babf: 32 };

/** Java's class files start like fat files, and go on with a version number above this. */
const MOST_SLICES = 32;

const fat_header_FAT_START_BYTES = 8;

/** The length of the whole header; `undefined` when the file is not fat. */
function fat_header_fatHeaderLength(start        )                     {
  if (start.length < fat_header_FAT_START_BYTES) return undefined;
  const entryBytes = ENTRY_BYTES[start.readUInt32BE(0)];
  const count = start.readUInt32BE(4);
  if (entryBytes === undefined || count === 0 || count > MOST_SLICES) return undefined;
  return fat_header_FAT_START_BYTES + count * entryBytes;
}

/**
 * The slices in the order of the file; `undefined` when the header is cut off or when they overlap,
 * so that the file cannot be read forward.
 */
function fat_header_parseFatHeader(header        )                                  {
  const length = fat_header_fatHeaderLength(header);
  if (length === undefined || header.length < length) return undefined;
  const entryBytes = ENTRY_BYTES[header.readUInt32BE(0)] ?? 20;
  const numberAt = (at        )         =>
    entryBytes === 20 ? header.readUInt32BE(at) : Number(header.readBigUInt64BE(at));

  const slices             = [];
  for (let entry = fat_header_FAT_START_BYTES; entry < length; entry += entryBytes) {
    const field = entry + 8;
    slices.push({
      cpuType: header.readUInt32BE(entry),
      cpuSubtype: header.readUInt32BE(entry + 4),
      offset: numberAt(field),
      size: numberAt(field + (entryBytes === 20 ? 4 : 8)),
    });
  }
  slices.sort((left, right) => left.offset - right.offset);

  let end = length;
  for (const { offset, size } of slices) {
    if (offset < end || size === 0) return undefined;
    end = offset + size;
  }
  return slices;
}

;// CONCATENATED MODULE: ./build/core/apple/mach-o/load-commands.js
/** The load commands behind a Mach-O header, each checked against the bytes there are. */

                              
                        
                                                                                
                         
 

/** A header that says what its bytes do not hold. */
class load_commands_MachODamage extends Error {}

/**
 * The load commands, `count` of them, one after another within `bytes`. Throws a `MachODamage` when
 * there are fewer, or one has an impossible length.
 */
function* load_commands_loadCommands(bytes        , count        )                         {
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    if (start + 8 > bytes.length) {
      throw new load_commands_MachODamage(`the header announces ${count} load commands, but holds ${index}`);
    }
    const length = bytes.readUInt32LE(start + 4);
    // A length below 8 would not get any further.
    if (length < 8 || start + length > bytes.length) {
      throw new load_commands_MachODamage(`load command ${index} has an impossible length of ${length} bytes`);
    }
    const kind = bytes.readUInt32LE(start);
    yield { kind, bytes: bytes.subarray(start, start + length) };
    start += length;
  }
}

function load_commands_wordAt({ bytes }             , offset        )         {
  return inside(bytes, offset, 4).readUInt32LE(offset);
}

function load_commands_longAt({ bytes }             , offset        )         {
  return inside(bytes, offset, 8).readBigUInt64LE(offset);
}

function bytesAt({ bytes }             , offset        , length        )         {
  return inside(bytes, offset, length).subarray(offset, offset + length);
}

/** A text of at most `length` bytes that ends before the first zero. */
function load_commands_textAt(command             , offset        , length         )         {
  const rest = Math.max(0, command.bytes.length - offset);
  const field = bytesAt(command, offset, length ?? rest);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

function inside(bytes        , offset        , length        )         {
  if (offset + length <= bytes.length) return bytes;
  throw new load_commands_MachODamage(`a load command of ${bytes.length} bytes ends before its fields do`);
}

;// CONCATENATED MODULE: ./build/core/apple/mach-o/mach-o.js
/**
 * Mach-O binaries, read from their header and load commands (mach-o/loader.h). `damage` names the
 * part that cannot be read, beside all that could be read before it.
 */


                                                      

                        
                           
                              
                            
                                
                              
                                                                                             
                                               
                          
                                         
                                   
                                                                              
                                                                
                                             
                                    
                                                 
                                           
                                              
                                        
                                                                                         
                                                                
                                      
 

                          
                        
                              
                            
                           
                              
 

                      
            
                
          
           
              
            
                
          
            

                           
           
         
          
             
                  
                   
                    
                       
              
                        
            

const FILE_TYPES                                     = {
  1: 'object',
  2: 'executable',
  4: 'core',
  6: 'dylib',
  7: 'dylinker',
  8: 'bundle',
  9: 'dylib-stub',
  10: 'dsym',
};

const PLATFORMS                                          = {
  1: 'macOS',
  2: 'iOS',
  3: 'tvOS',
  4: 'watchOS',
  6: 'Mac Catalyst',
  7: 'iOS Simulator',
  8: 'tvOS Simulator',
  9: 'watchOS Simulator',
  11: 'visionOS',
  12: 'visionOS Simulator',
};

/** Length of the header before the load commands, by magic number. */
const HEADER_BYTES                                   = { 0xfeed_face: 28, 0xfeed_facf: 32 };

/** Enough of a file to tell how long its header is. */
const mach_o_MACH_HEADER_BYTES = 32;

/** Far above any real binary, whose load commands take some kilobytes. */
const MOST_COMMAND_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024));

/** The length of header and load commands; `undefined` when the file is not a Mach-O. */
function mach_o_machOHeaderLength(start        )                     {
  if (start.length < mach_o_MACH_HEADER_BYTES) return undefined;
  const headerBytes = HEADER_BYTES[start.readUInt32LE(0)];
  return headerBytes && headerBytes + Math.min(start.readUInt32LE(20), MOST_COMMAND_BYTES);
}

/** Reads the first `machOHeaderLength` bytes of a binary, or as many as the file has. */
function mach_o_parseMachO(bytes        )        {
  const cpuType = bytes.readUInt32LE(4);
  const cpuSubtype = bytes.readUInt32LE(8);
  const facts        = { linkedLibraries: [], segments: [] };
  const damage = readLoadCommands(bytes, facts);
  return {
    cpuType,
    cpuSubtype,
    architecture: architectureOf(cpuType, cpuSubtype),
    fileType: FILE_TYPES[bytes.readUInt32LE(12)] ?? 'other',
    platform: facts.version?.platform,
    minimumOs: facts.version?.minimumOs,
    sdk: facts.version?.sdk,
    encryption: facts.encryption,
    uuid: facts.uuid,
    installName: facts.installName,
    linkedLibraries: facts.linkedLibraries,
    segments: facts.segments,
    codeSignature: facts.codeSignature,
    damage,
  };
}

                 
                                                                        
                                   
                
                       
                                                   
                                     
                               
 

function readLoadCommands(bytes        , facts       )                     {
  const start = HEADER_BYTES[bytes.readUInt32LE(0)] ?? mach_o_MACH_HEADER_BYTES;
  const length = bytes.readUInt32LE(20);
  const commands = bytes.subarray(start, start + length);
  if (commands.length < length) return 'its load commands are cut off';
  try {
    for (const command of loadCommands(commands, bytes.readUInt32LE(16))) {
      READERS.get(command.kind)?.(facts, command);
    }
    return undefined;
  } catch (error) {
    if (error instanceof MachODamage) return error.message;
    throw error;
  }
}

/** Commands that dyld must understand carry this bit. */
const REQUIRED = 0x8000_0000;

const READERS                                                                    = new Map([
  [0x01, readSegment32],
  [0x19, readSegment64],
  [0x0c, readLinkedLibrary],
  [0x18 + REQUIRED, readLinkedLibrary],
  [0x1f + REQUIRED, readLinkedLibrary],
  [0x20, readLinkedLibrary],
  [0x23 + REQUIRED, readLinkedLibrary],
  [0x0d, readInstallName],
  [0x1b, readUuid],
  [0x1d, readSignaturePlace],
  [0x21, readEncryption],
  [0x2c, readEncryption],
  [0x24, readVersionFor('macOS')],
  [0x25, readVersionFor('iOS')],
  [0x2f, readVersionFor('tvOS')],
  [0x30, readVersionFor('watchOS')],
  [0x32, readBuildVersion],
]);

function readSegment32(facts       , command             )       {
  facts.segments.push({
    name: load_commands_textAt(command, 8, 16),
    address: BigInt(load_commands_wordAt(command, 24)),
    memorySize: BigInt(load_commands_wordAt(command, 28)),
    fileOffset: load_commands_wordAt(command, 32),
    fileSize: load_commands_wordAt(command, 36),
  });
}

function readSegment64(facts       , command             )       {
  facts.segments.push({
    name: load_commands_textAt(command, 8, 16),
    address: load_commands_longAt(command, 24),
    memorySize: load_commands_longAt(command, 32),
    fileOffset: Number(load_commands_longAt(command, 40)),
    fileSize: Number(load_commands_longAt(command, 48)),
  });
}

function readLinkedLibrary(facts       , command             )       {
  facts.linkedLibraries.push(load_commands_textAt(command, load_commands_wordAt(command, 8)));
}

function readInstallName(facts       , command             )       {
  facts.installName = load_commands_textAt(command, load_commands_wordAt(command, 8));
}

function readUuid(facts       , command             )       {
  facts.uuid = bytesAt(command, 8, 16).toString('hex').toUpperCase();
}

function readSignaturePlace(facts       , command             )       {
  if (facts.codeSignature !== undefined) throw new load_commands_MachODamage('it names two code signatures');
  facts.codeSignature = { offset: load_commands_wordAt(command, 8), size: load_commands_wordAt(command, 12) };
}

function readEncryption(facts       , command             )       {
  facts.encryption = { cryptId: load_commands_wordAt(command, 16) };
}

/** The older kind of command, one a platform. */
function readVersionFor(platform               ) {
  return (facts       , command             )       => {
    facts.version ??= { platform, minimumOs: versionAt(command, 8), sdk: versionAt(command, 12) };
  };
}

/** A binary may carry several; the first is what it was built for. */
function readBuildVersion(facts       , command             )       {
  facts.version ??= {
    platform: PLATFORMS[load_commands_wordAt(command, 8)] ?? 'other',
    minimumOs: versionAt(command, 12),
    sdk: versionAt(command, 16),
  };
}

/** xxxx.yy.zz in one word; the patch is left out where it is 0. */
function versionAt(command             , offset        )         {
  const word = load_commands_wordAt(command, offset);
  const patch = word & 0xff;
  return `${word >>> 16}.${(word >>> 8) & 0xff}${patch === 0 ? '' : `.${patch}`}`;
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/page-hashes.js
/** The hashes of code, page by page, as a CodeDirectory lists them. */

                                        

                                                      

                              
                                                     
                            
                              
                                                               
                            
 

/** Takes code in pieces of any size and keeps nothing of it but the hashes. */
class page_hashes_PageHasher {
           #hashing             ;
  #hashes        ;
  #length = 0;
  #open                                                     ;

  constructor(hashing             ) {
    this.#hashing = hashing;
    this.#hashes = Buffer.alloc(64 * hashing.hashSize);
  }

  push(piece        )       {
    const { pageSize, digest } = this.#hashing;
    for (let start = 0; start < piece.length;) {
      const wanted = pageSize - (this.#open?.filled ?? 0);
      const part = piece.subarray(start, start + wanted);
      start += part.length;
      if (this.#open === undefined && part.length === pageSize) {
        this.#append(hash(digest, part, 'binary'));
        continue;
      }
      this.#open ??= { hash: createHash(digest), filled: 0 };
      this.#open.hash.update(part);
      this.#open.filled += part.length;
      if (part.length === wanted) this.#closePage();
    }
  }

  /** All hashes one after another; the last page may be a short one. */
  finish()         {
    this.#closePage();
    return this.#hashes.subarray(0, this.#length);
  }

  #closePage()       {
    if (this.#open !== undefined) this.#append(this.#open.hash.digest('binary'));
    this.#open = undefined;
  }

  /** Takes the bytes as a string, which Node makes in two thirds of the time of a Buffer. */
  #append(digest        )       {
    const { hashSize } = this.#hashing;
    if (this.#length + hashSize > this.#hashes.length) {
      this.#hashes = Buffer.concat([this.#hashes], this.#hashes.length * 2);
    }
    this.#hashes.write(digest, this.#length, hashSize, 'binary');
    this.#length += hashSize;
  }
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/signed-executable.js
/**
 * Executables, read once from front to back: the header, the hashes of the code and the signature
 * behind it. Only the signature of a file is kept, and as many hashes as that has.
 */


                                                         
                                                         



                                                 

                                                    


                                   
                            
                                                                               
                                    
                                                                               
                                    
                             
                                                                                
                                      
 

                                      
                                                    
                              
                                                                                               
                                                
                                               
                                                                                        
                                            
                                            
                                                                             
                                 
 

/** The hashing that codesign uses for iOS today; only the signature, behind the code, is sure. */
const USUAL_HASHING              = { pageSize: 4096, digest: 'sha256', hashSize: 32 };

/** The limit on the signatures of all slices: room for the hashes of several gigabytes of code. */
const MOST_SIGNATURE_BYTES = (/* unused pure expression or super */ null && (32 * 1024 * 1024));

/**
 * Reads the file that `open` streams. It is opened a second time only when its signature hashes in
 * an unusual way. Throws nothing but what the stream throws.
 */
async function signed_executable_readSignedExecutable(
  open                             ,
)                            {
  const first = await readOnce(open(), new Map());
  const unusual = new Map                     ();
  for (const { fileOffset, signature } of first.slices) {
    const hashing = signature?.directory ?? USUAL_HASHING;
    if (!isSameHashing(hashing, USUAL_HASHING)) unusual.set(fileOffset, hashing);
  }
  return unusual.size === 0 ? first : readOnce(open(), unusual);
}

function isSameHashing(one             , other             )          {
  return (
    one.pageSize === other.pageSize &&
    one.digest === other.digest &&
    one.hashSize === other.hashSize
  );
}

/** How to hash, by the offset of the slice in the file; in the usual way where nothing is said. */
                                                 

async function readOnce(
  chunks                       ,
  hashings          ,
)                            {
  const bytes = new ByteStream(chunks);
  try {
    const read = await readSlices(bytes, hashings);
    await bytes.skip(Infinity);
    return { ...read, sizeBytes: bytes.position };
  } finally {
    await bytes.close();
  }
}

async function readSlices(
  bytes            ,
  hashings          ,
)                                               {
  const start = await bytes.peek(FAT_START_BYTES);
  const headerLength = fatHeaderLength(start);
  if (headerLength === undefined) {
    if (start.equals(STATIC_LIBRARY)) return STATIC;
    const slice = await readSlice(bytes, Infinity, hashings);
    return { ...MACH_O, isMachO: slice !== undefined, slices: slice ? [slice] : [] };
  }
  const places = parseFatHeader(await bytes.take(headerLength));
  if (places === undefined) {
    return { ...MACH_O, damage: 'the header of its slices does not add up' };
  }
  const slices          = [];
  let signatureBytes = 0;
  const architectures = new Set        ();
  for (const { cpuType, cpuSubtype, offset, size } of places) {
    const architecture = architectureOf(cpuType, cpuSubtype);
    if (architectures.has(architecture)) {
      return { ...MACH_O, slices, damage: `it has two slices for ${architecture}` };
    }
    architectures.add(architecture);
    await bytes.skip(offset - bytes.position);
    if ((await bytes.peek(STATIC_LIBRARY.length)).equals(STATIC_LIBRARY)) return STATIC;
    const slice = await readSlice(bytes, size, hashings);
    if (slice === undefined || bytes.position < offset + size) {
      return { ...MACH_O, slices, damage: `its slice at byte ${offset} is not all there` };
    }
    slices.push(slice);
    signatureBytes += slice.codeSignature?.size ?? 0;
    if (signatureBytes > MOST_SIGNATURE_BYTES) {
      const damage = 'the signatures of its slices are larger than those of any code';
      return { ...MACH_O, slices, damage };
    }
    if (slice.cpuType !== cpuType) {
      const damage = `its slice at byte ${offset} is for another processor than it says`;
      return { ...MACH_O, slices, damage };
    }
  }
  // One reader takes such bytes for a part of the file, and another does not.
  const isLonger = (await bytes.peek(1)).length > 0;
  return { ...MACH_O, slices, damage: isLonger ? 'it goes on behind its last slice' : undefined };
}

const STATIC_LIBRARY = Buffer.from('!<arch>\n');

const MACH_O = { isMachO: true, isStaticLibrary: false, slices: [], damage: undefined }         ;
const STATIC = { ...MACH_O, isMachO: false, isStaticLibrary: true }         ;

/** Reads a slice to its end, at most `size` bytes away; `undefined` when it is not a Mach-O. */
async function readSlice(
  bytes            ,
  size        ,
  hashings          ,
)                             {
  const fileOffset = bytes.position;
  const left = () => size - (bytes.position - fileOffset);
  const headerLength = machOHeaderLength(await bytes.peek(Math.min(MACH_HEADER_BYTES, size)));
  if (headerLength === undefined) return undefined;
  const header = await bytes.take(Math.min(headerLength, size));
  const machO = parseMachO(header);

  const signed = await readSigned(bytes, header, machO, left(), hashings.get(fileOffset));
  const signatureEnd = bytes.position;
  await bytes.skip(left());
  const trailingBytes = machO.codeSignature ? bytes.position - signatureEnd : 0;
  return { ...machO, ...signed, fileOffset, trailingBytes };
}

                                                                                             

const UNSIGNED         = {
  signature: undefined,
  signatureDamage: undefined,
  pagesIntact: undefined,
  modifiedPages: [],
};

/** Reads on behind the header: the code, of which the header is a part, and the signature. */
async function readSigned(
  bytes            ,
  header        ,
  { codeSignature: place }       ,
  left        ,
  hashing              = USUAL_HASHING,
)                  {
  if (place === undefined) return UNSIGNED;
  const toSignature = place.offset - header.length;
  if (toSignature < 0 || toSignature + place.size > left || place.size > MOST_SIGNATURE_BYTES) {
    return { ...UNSIGNED, signatureDamage: 'its signature lies where it cannot be' };
  }
  const pages = new PageHasher(hashing);
  pages.push(header);
  for await (const piece of bytes.pieces(toSignature)) pages.push(piece);
  const area = await bytes.take(place.size);
  if (area.length < place.size) {
    return { ...UNSIGNED, signatureDamage: 'the file ends before its signature does' };
  }
  try {
    const signature = parseCodeSignature(area);
    return {
      ...UNSIGNED,
      signature,
      ...(isSameHashing(signature.directory, hashing)
        ? verdictOn(pages.finish(), signature.directory, place.offset)
        : {}),
    };
  } catch (error) {
    if (error instanceof SignatureDamage) return { ...UNSIGNED, signatureDamage: error.message };
    throw error;
  }
}

function verdictOn(
  pageHashes        ,
  { codeHashes, hashSize, codeLimit }               ,
  codeLength        ,
)                                               {
  if (codeLimit !== codeLength) return { pagesIntact: false, modifiedPages: [] };
  const modifiedPages           = [];
  for (let start = 0; start < codeHashes.length; start += hashSize) {
    const end = start + hashSize;
    if (pageHashes.compare(codeHashes, start, end, start, end) === 0) continue;
    modifiedPages.push(start / hashSize);
  }
  return { pagesIntact: modifiedPages.length === 0, modifiedPages };
}

;// CONCATENATED MODULE: ./build/core/apple/code-signature/sealed-resources.js
/** Whether the files of an app are those that were signed: all of them, and no others. */



                                                                          


                                                               

                                                   

                                                   
                                                       

                                                               
                                                                      


                                                                                 

                    
                                
                                    
 

/** A file, and what the seals of the bundles around it say about it. */
                      
                           
                                                                     
 

const SEAL = '_CodeSignature/CodeResources';

const FILES_AT_ONCE = 4;
/** The bytes in large files from which on threads are worth their start. */
const BYTES_FOR_THREADS = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/** With fewer cores, threads took more time than they gave (`npm run bench:upload`, on two). */
const CORES_FOR_THREADS = 4;

/** The number of files after which work on names alone pauses, so that a cancelled job can end. */
const FILES_A_TURN = 10_000;

/**
 * Reads everything that the seals of `bundles` list, each file once and none as a whole. That a
 * bundle lost its seal is for `signatureFlaws` to say: the signature knows that there was one.
 * `cores` are those of this machine unless given.
 */
async function sealed_resources_verifySeals(
  archive            ,
  bundles                         ,
  {
    signal,
    cores = availableParallelism(),
  }                                                           ,
)                       {
  const flaws = new SealFlaws();
  const files = filesIn(archive);
  const seals             = [];
  let bytesLeft = LARGEST_SEAL_BYTES;
  for (const bundle of innermostFirst(bundles)) {
    signal.throwIfAborted();
    const entry = files.get(sealPath(bundle));
    if (entry === undefined) continue;
    const resources = parseCodeResources(await archive.read(entry, bytesLeft));
    bytesLeft -= entry.sizeBytes;
    if (resources) seals.push({ bundle, resources });
    else flaws.add('seal-unreadable', entry.name, bundle.path);
  }

  const sealed = new Map                    ();
  const bundlesByPath = new Map(bundles.map((bundle) => [normalized(bundle.path), bundle]));
  for (const seal of seals) {
    signal.throwIfAborted();
    collectSealed(seal, { files, bundlesByPath, sealed, flaws });
  }
  await findAdded(seals, files, { flaws, signal });

  const inFileOrder = [...sealed.values()].sort(
    (left, right) => left.entry.localHeaderOffset - right.entry.localHeaderOffset,
  );
  await withThreadsFor(archive, inFileOrder, { signal, cores }, async (threads) => {
    const verify = async (file            , running             )                => {
      if (flaws.areMore) return;
      const broken = await firstBrokenSeal(archive, file, { threads, signal: running });
      if (broken !== undefined) flaws.add('changed', file.entry.name, broken);
    };
    const forThreads = threads ? inFileOrder.filter(({ entry }) => isLarge(entry)) : [];
    const others = threads ? inFileOrder.filter(({ entry }) => !isLarge(entry)) : inFileOrder;
    const queues = [
      { files: forThreads, atOnce: threads?.count ?? 0 },
      { files: others, atOnce: FILES_AT_ONCE },
    ];
    await inParallel(queues, { atOnce: 2, signal }, ({ files: queue, atOnce }, running) =>
      inParallel(queue, { atOnce, signal: running }, verify),
    );
  });
  return flaws.verdict();
}

/** One core stays with the main thread, which reads the small files meanwhile. */
function withThreadsFor(
  archive            ,
  files                       ,
  { signal, cores }                                                          ,
  work                                                       ,
)                {
  const large = files.filter(({ entry }) => isLarge(entry));
  const bytes = large.reduce((sum, { entry }) => sum + entry.sizeBytes, 0);
  const mostThreads = Math.min(large.length, cores - 1);
  if (bytes < BYTES_FOR_THREADS || cores < CORES_FOR_THREADS || mostThreads < 1) {
    return work(undefined);
  }
  return withDigestThreads({ fd: archive.fd, bytes, mostThreads, signal }, work);
}

function innermostFirst(bundles                         )                          {
  return [...bundles].sort((left, right) => right.path.length - left.path.length);
}

/** File systems compose accents differently from each other; seals and archives may too. */
function normalized(path        )         {
  return path.normalize('NFC');
}

function filesIn({ entries }            )                                {
  return new Map(
    [...entries.values()]
      .filter(({ name }) => !name.endsWith('/'))
      .map((entry) => [normalized(entry.name), entry]),
  );
}

function sealPath({ path }              )         {
  return normalized(`${path}/${SEAL}`);
}

                     
                                                
                                                            
                                           
                            
 

function collectSealed({ bundle, resources }          , collected           )       {
  const { files, bundlesByPath, sealed, flaws } = collected;
  for (const [inside, seal] of resources.seals) {
    if (flaws.areMore) return;
    const path = normalized(`${bundle.path}/${inside}`);
    const entry = files.get(path);
    if (entry !== undefined) {
      const file = sealed.get(path) ?? { entry, seals: [] };
      file.seals.push({ bundle: bundle.path, seal });
      sealed.set(path, file);
      continue;
    }
    const nested = bundlesByPath.get(path);
    if (seal.kind === 'code' && nested !== undefined) {
      if (!hasCdHash(nested.executable, seal.cdHash)) flaws.add('changed', path, bundle.path);
    } else if (!seal.mayBeMissing) {
      flaws.add('missing', path, bundle.path);
    }
  }
}

async function findAdded(
  seals                     ,
  files                               ,
  { flaws, signal }                                                             ,
)                {
  const byFolder = new Map(
    seals.map((seal) => [normalized(seal.bundle.path), sealCover(seal)]         ),
  );
  let asked = 0;
  for (const [path, { name }] of files) {
    if (flaws.areMore) return;
    asked += 1;
    if (asked % FILES_A_TURN === 0) {
      await setImmediate();
      signal.throwIfAborted();
    }
    for (const folder of foldersAround(path)) {
      const cover = byFolder.get(folder);
      if (cover === undefined || cover.expects(path.slice(folder.length + 1))) continue;
      flaws.add('added', name, cover.bundle);
    }
  }
}

/** The files that may lie in a bundle according to its seal. */
function sealCover({ bundle, resources }          ) {
  const { seals } = resources;
  const executable = bundle.executableName && normalized(bundle.executableName);
  return {
    bundle: bundle.path,
    expects: (inside        )          =>
      inside === executable ||
      inside.startsWith('_CodeSignature/') ||
      seals.has(inside) ||
      resources.mayLackSeal(inside) ||
      foldersAround(inside).some((folder) => seals.get(folder)?.kind === 'code'),
  };
}

/** `a/b/c` lies in `a/b` and in `a`. */
function foldersAround(path        )                    {
  const folders           = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}

/** The bundle whose seal the file does not fit; `undefined` when it fits them all. */
async function firstBrokenSeal(
  archive            ,
  { entry, seals }            ,
  hashing                                ,
)                              {
  const digests = new Set(seals.flatMap(({ seal }) => (seal.kind === 'file' ? seal.digest : [])));
  const hashes = await hashesOf(archive, entry, digests, hashing);
  for (const { bundle, seal } of seals) {
    if (!(await fits(seal, entry, archive, hashes))) return bundle;
  }
  return undefined;
}

async function fits(
  seal      ,
  entry          ,
  archive            ,
  hashes            ,
)                   {
  switch (seal.kind) {
    case 'file':
      return !isLink(entry) && seal.hash.equals(hashes.get(seal.digest) ?? Buffer.alloc(0));
    case 'link':
      return isLink(entry) && (await archive.read(entry)).toString('utf8') === seal.target;
    default:
      return hasCdHash(await readSignedExecutable(() => archive.stream(entry)), seal.cdHash);
  }
}

function hasCdHash(executable                              , cdHash        )          {
  return (executable?.slices ?? []).some(({ signature }) => signature?.directory.cdHash === cdHash);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/core/apple/archive/archive-errors.js
/** Why an archive is not read: it is damaged, or it is built to mislead. */


const zipErrors = (0,errors/* catalogue */.sW)('ipa', {
  'not-an-archive': {
    meaning: 'The file is not a ZIP archive, or it is a damaged one.',
    remedy: 'Give the .ipa that the build exported; a download that broke off must be repeated.',
  },
  'hostile-archive': {
    meaning:
      'The archive holds what no export writes: a path or link that leads outside, a name twice, overlapping or encrypted contents, or sizes that lie.',
    remedy:
      'Do not unpack the file. Export the app again, with Xcode or flet-build-ipa, and find out who changed this one.',
  },
});

const xarErrors = (0,errors/* catalogue */.sW)('pkg', {
  damaged: {
    meaning:
      'The .pkg cannot be read: it is cut off, damaged, or not in the form of an installer package.',
    remedy:
      'Give the .pkg that `productbuild` or the export of the archive made; a download that broke off must be repeated.',
  },
});

/** The error for an archive at `path` that cannot be read; `reason` is a sentence. */
function archive_errors_damagedArchive(path        , reason        , cause          )        {
  return zipErrors.error('not-an-archive', {
    message: `${path} cannot be read as a ZIP archive.`,
    said: reason,
    cause,
  });
}

/** The error for an archive at `path` that is built to mislead; `reason` is a clause. */
function archive_errors_hostileArchive(path        , reason        )        {
  return zipErrors.error('hostile-archive', {
    message: `${path} is refused: ${reason}.`,
  });
}

/** The error for an installer package at `path` that cannot be read; `reason` is a clause. */
function damagedPackage(path        , reason        , cause          )        {
  return xarErrors.error('damaged', {
    message: `${path} cannot be read as an installer package: ${reason}.`,
    cause,
  });
}

;// CONCATENATED MODULE: ./build/core/apple/archive/archive-file.js
/** The bytes of an archive on disk, read from any place in it. */

                                                   

                                                                    


const FIRST_PIECE_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
const PIECE_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));

/** A path, or a file that somebody else opened and closes. */
                                                

class archive_file_ArchiveFile {
           path        ;
           sizeBytes        ;
           #handle            ;
           #isOurs         ;

          constructor(path        , sizeBytes        , handle            , isOurs         ) {
    this.path = path;
    this.sizeBytes = sizeBytes;
    this.#handle = handle;
    this.#isOurs = isOurs;
  }

  /** Throws `ipa/not-an-archive` where the file cannot be opened. */
  static async open(source               )                       {
    if (typeof source !== 'string') {
      return new archive_file_ArchiveFile(source.path, source.sizeBytes, source.handle, false);
    }
    try {
      const handle = await open(source);
      return new archive_file_ArchiveFile(source, (await handle.stat()).size, handle, true);
    } catch (error) {
      throw damagedArchive(source, messageOf(error), error);
    }
  }

  /** The number under which the process has the file open. */
  get fd()         {
    return this.#handle.fd;
  }

  /** Exactly `length` bytes from `offset`; refuses the archive when it ends before. */
  async read(offset        , length        )                  {
    this.#mustReach(offset + length);
    return this.#fill(Buffer.allocUnsafe(length), offset);
  }

  /**
   * `length` bytes from `offset` piece by piece: a short one for those who want no more than the
   * start, then long ones, each read while the one before is being used. **A piece is gone when the
   * next one is asked for**: two pieces of memory serve the whole stream, since collecting a new
   * one for each takes as long as hashing it.
   */
  async *stream(offset        , length        )                                          {
    this.#mustReach(offset + length);
    const end = offset + length;
    const first = Math.min(offset + FIRST_PIECE_BYTES, end);
    if (first > offset) yield this.read(offset, first - offset);

    const memory           = [];
    let at = first;
    let turn = 0;
    const readAhead = () => {
      if (at === end) return undefined;
      const room = (memory[turn] ??= Buffer.allocUnsafe(Math.min(PIECE_BYTES, end - first)));
      const filling = this.#fill(room.subarray(0, end - at), at);
      at = Math.min(at + PIECE_BYTES, end);
      turn = 1 - turn;
      return filling;
    };
    let ahead = readAhead();
    try {
      while (ahead !== undefined) {
        const piece         = await ahead;
        ahead = readAhead();
        yield piece;
      }
    } finally {
      // Whoever stops early leaves a read under way, which must not end as an unhandled rejection.
      await ahead?.catch(() => undefined);
    }
  }

  #mustReach(end        )       {
    if (end <= this.sizeBytes) return;
    throw damagedArchive(
      this.path,
      `The file ends at byte ${this.sizeBytes}, before byte ${end} that it refers to.`,
    );
  }

  async #fill(bytes        , offset        )                  {
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await this.#handle
        .read(bytes, filled, bytes.length - filled, offset + filled)
        .catch((error         ) => {
          throw damagedArchive(this.path, messageOf(error), error);
        });
      if (bytesRead === 0) throw damagedArchive(this.path, 'The file became shorter meanwhile.');
      filled += bytesRead;
    }
    return bytes;
  }

  /** A file that was handed over open stays open. */
  async close()                {
    if (this.#isOurs) await this.#handle.close();
  }
}

;// CONCATENATED MODULE: ./build/core/apple/archive/entry-name.js
/** Names of entries: which of them no export writes, and how a message shows one. */

/** Matches far more names than are refused, but few real ones, and costs one pass over the name. */
const NEEDS_A_CLOSER_LOOK = /[\0\\]|\/[./]|^[./]|^[a-z]:|^$/i;
const STEP_OF_NO_NAME = new Set(['', '.', '..']);

/** The longest path that Apple's systems open. */
const LONGEST_NAME_BYTES = 1024;
/** The limit on the folders around a file: a reader that follows them takes a step for each. */
const DEEPEST = 64;

/** The fault of the name, in words that follow it; `undefined` for a name without one. */
function entry_name_nameFault(name        )                     {
  return stepFault(name) ?? lengthFault(name);
}

function lengthFault(name        )                     {
  // Shorter than any name with too many steps, as nearly all are.
  if (name.length <= 2 * DEEPEST) return undefined;
  if (Buffer.byteLength(name) > LONGEST_NAME_BYTES) return 'has too long a name';
  return name.split('/').length > DEEPEST ? 'lies too deep in folders' : undefined;
}

function stepFault(name        )                     {
  if (!NEEDS_A_CLOSER_LOOK.test(name)) return undefined;
  if (name === '') return 'has no name';
  if (name.includes('\0')) return 'has a NUL in its name';
  if (name.includes('\\')) return 'has a backslash in its name';
  if (/^\/|^[a-z]:/i.test(name)) return 'has an absolute path';
  const steps = name.replace(/\/$/, '').split('/');
  if (steps.includes('..')) return 'has a path that leads upwards';
  if (steps.some((step) => STEP_OF_NO_NAME.has(step))) return 'has a path with an empty step';
  return undefined;
}

/** A name for a message: nothing in it can end the line or write another one. */
function entry_name_printableName(name        )         {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}

;// CONCATENATED MODULE: ./build/core/apple/archive/hostile-archive.js
/**
 * Contents that are refused before anything is read from an archive: those that would land outside
 * when somebody unpacks it, that two readers would understand differently, or that never end.
 */
                                                     



                                                             

const IN_AN_APP = /^Payload\/[^/]+\.app\//i;

/** The entries by name. One name twice is refused: readers differ in which of the two they take. */
function hostile_archive_entriesByName(
  { entries, unusualNames }              ,
  path        ,
)                                {
  const byName = new Map                  ();
  for (const entry of entries) {
    const before = byName.size;
    byName.set(entry.name, entry);
    if (byName.size === before) throw twice(entry.name, path);
  }
  // Apple's file systems take differently composed letters for the same name.
  const recomposed = new Set        ();
  for (const name of unusualNames) {
    const composed = name.normalize('NFC');
    if (composed === name) continue;
    if (byName.has(composed) || recomposed.has(composed)) throw twice(composed, path);
    recomposed.add(composed);
  }
  refuseOtherCase(byName, path);
  refuseFilesThatAreFolders(byName, path);
  return byName;
}

/** A letter that another one may stand for. */
const MAY_BE_SPELLED_OTHERWISE = /[A-Z\u0080-\uffff]/;

/**
 * A Mac unpacks `INFO.PLIST` over `Info.plist`, while an iPhone has both. Only an app is held to
 * this: it was built on a Mac. Two names that differ only in case differ in a letter that is not
 * lower case, and most names have no such letter behind the folder of the app; so few are folded.
 */
function refuseOtherCase(byName                              , path        )       {
  const folded = new Set        ();
  let app = '';
  let foldedApp = '';
  const appsByFoldedName = new Map                ();
  for (const name of byName.keys()) {
    if (app === '' || !name.startsWith(app)) {
      const found = IN_AN_APP.exec(name)?.[0];
      if (found === undefined) continue;
      app = found;
      foldedApp = fold(app);
      const same = appsByFoldedName.get(foldedApp) ?? app;
      // The folder itself in two spellings makes each name in it stand beside those of the other.
      if (same !== app) return refuseOtherCaseOfAny(byName.keys(), path);
      appsByFoldedName.set(foldedApp, app);
    }
    const inside = name.slice(app.length);
    if (!MAY_BE_SPELLED_OTHERWISE.test(inside)) continue;
    const small = fold(inside);
    const known = folded.size;
    folded.add(foldedApp + small);
    if (folded.size === known || (small !== inside && byName.has(app + small))) {
      throw inOtherLetters(name, path);
    }
  }
}

function refuseOtherCaseOfAny(names                  , path        )       {
  const folded = new Set        ();
  for (const name of names) {
    if (!IN_AN_APP.test(name)) continue;
    const known = folded.size;
    folded.add(fold(name));
    if (folded.size === known) throw inOtherLetters(name, path);
  }
}

function fold(name        )         {
  return name.normalize('NFC').toLowerCase();
}

function inOtherLetters(name        , path        )        {
  return hostileArchive(path, `it holds ${printableName(name)} again in other letters`);
}

/** Names like `a` beside `a/b` are refused: one reader unpacks the file and another the folder. */
function refuseFilesThatAreFolders(byName                               , path        )       {
  const folders = new Set        ();
  for (const name of byName.keys()) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const around = name.slice(0, end);
      const known = folders.size;
      folders.add(around);
      // The folders around it were looked at with it.
      if (folders.size === known) break;
      const file = byName.get(around);
      // A file beneath a link is reported as that.
      if (file === undefined || isLink(file)) continue;
      throw hostileArchive(path, `it holds ${printableName(around)} as a file and as a folder`);
    }
  }
}

function twice(name        , path        )        {
  return hostileArchive(path, `it holds ${printableName(name)} twice`);
}

/** The least that deflate needs: 258 bytes in two bits. */
const MOST_BYTES_A_DEFLATED_BYTE = 1032;
const LARGEST_EXPANSION = 100;
const NO_BOMB_BYTES = (/* unused pure expression or super */ null && (1024 ** 3));
const LOCAL_HEADER_BYTES = 30;

/** Refuses sizes that cannot be true, contents that share bytes, and bombs. */
function hostile_archive_refuseImpossibleSizes(
  { entries, startsAt }              ,
  { path, sizeBytes }             ,
)       {
  let unpackedBytes = 0;
  for (const entry of entries) {
    unpackedBytes += entry.sizeBytes;
    const lies =
      entry.method === 'stored'
        ? entry.sizeBytes !== entry.compressedBytes
        : entry.sizeBytes > entry.compressedBytes * MOST_BYTES_A_DEFLATED_BYTE;
    if (lies) {
      throw hostileArchive(path, `the entry ${printableName(entry.name)} lies about its size`);
    }
  }
  if (unpackedBytes > NO_BOMB_BYTES && unpackedBytes > sizeBytes * LARGEST_EXPANSION) {
    throw hostileArchive(path, `its ${sizeBytes} bytes unpack to ${unpackedBytes}`);
  }

  let before                      ;
  for (const entry of entries.toSorted((a, b) => a.localHeaderOffset - b.localHeaderOffset)) {
    if (before && leastEnd(before) > entry.localHeaderOffset) {
      throw overlap(before, `the entry ${printableName(entry.name)}`, path);
    }
    before = entry;
  }
  if (before && leastEnd(before) > startsAt) throw overlap(before, 'the directory', path);
}

/** Where the entry ends when its own header holds no more than it must. */
function leastEnd({ localHeaderOffset, name, compressedBytes }          )         {
  return localHeaderOffset + LOCAL_HEADER_BYTES + name.length + compressedBytes;
}

function overlap({ name }          , other        , path        )        {
  return hostileArchive(path, `the entry ${printableName(name)} overlaps ${other}`);
}

;// CONCATENATED MODULE: ./build/core/apple/archive/symbolic-links.js
/** Links inside an archive: whoever unpacks it would follow them, so none may lead outside. */



                                               

const MOST_LINKS = 1000;

/** The symbolic links, and an error when anything is stored beneath one. */
function symbolic_links_symbolicLinks(
  entries                               ,
  path        ,
)                      {
  const links = [...entries.values()].filter(isLink);
  if (links.length === 0) return links;
  if (links.length > MOST_LINKS) throw hostileArchive(path, `it holds ${links.length} links`);

  const names = new Set(links.map(({ name }) => name));
  for (const name of entries.keys()) {
    for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
      if (!names.has(name.slice(0, end))) continue;
      throw hostileArchive(path, `the entry ${printableName(name)} lies beneath a link`);
    }
  }
  return links;
}

/**
 * Refuses a link that leads out of its .app, or out of its top folder where there is no app. A
 * target that goes up after it has gone down is refused too: it may have gone down through a link.
 */
function symbolic_links_refuseLinkOut({ name }          , target        , path        )       {
  const folders = name.split('/').slice(0, -1);
  const own = folders[0] === 'Payload' && folders[1]?.endsWith('.app') ? 2 : 1;
  const steps = target.split('/').filter((step) => step !== '.' && step !== '');
  const upwards = steps.findIndex((step) => step !== '..');
  const ups = upwards < 0 ? steps.length : upwards;
  const stays =
    !target.startsWith('/') &&
    !/[\0\\]/.test(target) &&
    folders.length - ups >= own &&
    !steps.slice(ups).includes('..');
  if (stays) return;
  throw hostileArchive(
    path,
    `the link ${printableName(name)} leads out, to ${printableName(target)}`,
  );
}

;// CONCATENATED MODULE: ./build/core/apple/archive/zip-end.js
/**
 * The place of the central directory, by the record at the very end of the file, and by its
 * 64-bit form where a number does not fit that one.
 */
                                                     


                                 
                            
                             
                              
                                                           
                                 
 

const END = 0x06054b50;
const END_BYTES = 22;
const LARGEST_COMMENT_BYTES = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const END_64 = 0x06064b50;
const END_64_BYTES = 56;

/**
 * The place of the central directory, by the end records of a ZIP file. Throws `ipa/not-an-archive`
 * when there is none, it is damaged or lies on several disks, and `ipa/hostile-archive` when two
 * end records could each be taken for the real one.
 */
async function zip_end_findDirectory(file             )                          {
  const tailBytes = Math.min(file.sizeBytes, LOCATOR_BYTES + END_BYTES + LARGEST_COMMENT_BYTES);
  const tailStart = file.sizeBytes - tailBytes;
  const tail = await file.read(tailStart, tailBytes);
  const at = endRecord(tail, file.path);

  const short = {
    startsAt: tail.readUInt32LE(at + 16),
    sizeBytes: tail.readUInt32LE(at + 12),
    entryCount: tail.readUInt16LE(at + 10),
  };
  const hasLocator = at >= LOCATOR_BYTES && tail.readUInt32LE(at - LOCATOR_BYTES) === LOCATOR;
  if (!hasLocator) {
    onOneDisk(file.path, tail.readUInt16LE(at + 4), tail.readUInt16LE(at + 6));
    return inFront(file.path, { ...short, countIsWhole: false }, tailStart + at);
  }

  const endsAt = Number(tail.readBigUInt64LE(at - LOCATOR_BYTES + 8));
  const record = await file.read(endsAt, END_64_BYTES);
  if (record.readUInt32LE(0) !== END_64) {
    throw damagedArchive(file.path, 'The 64-bit end of the directory is not where it should be.');
  }
  onOneDisk(file.path, record.readUInt32LE(16), record.readUInt32LE(20));
  const long = {
    startsAt: Number(record.readBigUInt64LE(48)),
    sizeBytes: Number(record.readBigUInt64LE(40)),
    entryCount: Number(record.readBigUInt64LE(32)),
  };
  // Two readers that each believe another record would see two different archives.
  const agree =
    [long.startsAt, 0xffffffff].includes(short.startsAt) &&
    [long.sizeBytes, 0xffffffff].includes(short.sizeBytes) &&
    [long.entryCount, 0xffff].includes(short.entryCount);
  if (!agree) throw hostileArchive(file.path, 'its two end records tell of different directories');
  return inFront(file.path, { ...long, countIsWhole: true }, endsAt);
}

/** The offset of the end record, whose comment must reach exactly to the end of the file. */
function endRecord(tail        , path        )         {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END);
  const found           = [];
  let at = tail.lastIndexOf(signature, tail.length - END_BYTES);
  while (at >= 0) {
    if (at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) found.push(at);
    at = at === 0 ? -1 : tail.lastIndexOf(signature, at - 1);
  }
  const [last, another] = found;
  if (last === undefined) {
    throw damagedArchive(
      path,
      'There is no end of a directory: this is no ZIP archive, or it was cut off, or something was added to it.',
    );
  }
  if (another !== undefined) {
    throw hostileArchive(path, 'its comment holds the end of another directory');
  }
  return last;
}

function onOneDisk(path        , ...disks                   )       {
  if (disks.every((disk) => disk === 0)) return;
  throw damagedArchive(path, 'The archive is split over several files.');
}

function inFront(path        , place                , endsAt        )                 {
  if (place.startsAt + place.sizeBytes <= endsAt) return place;
  throw damagedArchive(path, 'The directory would reach beyond its own end.');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/core/apple/archive/zip-name.js
/** File names as archives store them: UTF-8, or the code page of the first PC. */


/** Code page 437 from 0x80 on; below, it is ASCII. */
const UPPER_HALF =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * The name in these bytes. Archives made on a Mac hold UTF-8 without saying so; text in code page
 * 437 that happens to be valid UTF-8 is next to impossible, so the bytes decide and not the flag.
 */
function zip_name_decodeZipName(bytes        )         {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (UPPER_HALF[byte - 0x80] ?? ''),
  ).join('');
}

;// CONCATENATED MODULE: ./build/core/apple/archive/zip-directory.js
/**
 * The central directory of a ZIP archive (PKWARE's APPNOTE §4.3.12 to §4.3.16): found from the end
 * of the file, read as one piece, walked once.
 */
                                                     



                                                             


const HEADER = 0x02014b50;
const zip_directory_HEADER_BYTES = 46;
const ENCRYPTED = 0x2041; // Bits 0, 6 and 13: encrypted, strongly, and with masked headers.
const UNIX_HOSTS = new Set([3, 19]);
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const ZIP64_FIELD = 0x0001;
const IN_ZIP64_FIELD = 0xffffffff;

/** Above both, no app that Apple takes: its limits end far below. */
const MOST_ENTRIES = 250_000;
const LARGEST_DIRECTORY_BYTES = (/* unused pure expression or super */ null && (24 * 1024 * 1024));

/**
 * The entries of a ZIP file, by its central directory. Throws `ipa/not-an-archive` when the
 * directory is damaged, and `ipa/hostile-archive` when it is larger than any app's, contradicts
 * itself, or has an entry that is encrypted or that readers would unpack differently.
 */
async function zip_directory_readZipDirectory(file             )                        {
  const { startsAt, sizeBytes, entryCount, countIsWhole } = await findDirectory(file);
  if (entryCount > MOST_ENTRIES || sizeBytes > LARGEST_DIRECTORY_BYTES) {
    throw hostileArchive(file.path, `it claims ${entryCount} entries in ${sizeBytes} bytes`);
  }
  const bytes = await file.read(startsAt, sizeBytes);
  // Names are slices of this one text, which is cheaper than a conversion for each.
  const text = bytes.toString('latin1');

  const entries             = [];
  const unusualNames           = [];
  let offset = 0;
  while (offset < bytes.length) {
    if (offset + zip_directory_HEADER_BYTES > bytes.length || bytes.readUInt32LE(offset) !== HEADER) {
      throw damagedArchive(file.path, `Entry ${entries.length + 1} of the directory is damaged.`);
    }
    const end =
      offset +
      zip_directory_HEADER_BYTES +
      bytes.readUInt16LE(offset + 28) +
      bytes.readUInt16LE(offset + 30) +
      bytes.readUInt16LE(offset + 32);
    if (end > bytes.length) {
      throw damagedArchive(file.path, `Entry ${entries.length + 1} of the directory is cut off.`);
    }
    const nameStart = offset + zip_directory_HEADER_BYTES;
    const nameEnd = nameStart + bytes.readUInt16LE(offset + 28);
    let name = text.slice(nameStart, nameEnd);
    if (!PRINTABLE_ASCII.test(name)) {
      name = decodeZipName(bytes.subarray(nameStart, nameEnd));
      unusualNames.push(name);
    }
    entries.push(readEntry(bytes, offset, name, file.path));
    offset = end;
  }
  // Tools of macOS write the count modulo 65,536 and no zip64 record beside it.
  const counted = countIsWhole ? entries.length : entries.length & 0xffff;
  if (counted !== entryCount) {
    throw hostileArchive(
      file.path,
      `its directory lists ${entries.length} entries and claims ${entryCount}`,
    );
  }
  return { entries, unusualNames, startsAt };
}

function readEntry(bytes        , at        , name        , path        )           {
  const fault = nameFault(name);
  if (fault !== undefined) {
    throw hostileArchive(path, `the entry ${printableName(name)} ${fault}`);
  }
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) {
    throw hostileArchive(path, `the entry ${printableName(name)} is encrypted`);
  }
  const method = bytes.readUInt16LE(at + 10);
  const entry           = {
    name,
    sizeBytes: bytes.readUInt32LE(at + 24),
    compressedBytes: bytes.readUInt32LE(at + 20),
    method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'unknown',
    crc32: bytes.readUInt32LE(at + 16),
    unixMode: UNIX_HOSTS.has(bytes.readUInt8(at + 5)) ? bytes.readUInt16LE(at + 40) : undefined,
    localHeaderOffset: bytes.readUInt32LE(at + 42),
  };
  const disk = bytes.readUInt16LE(at + 34);
  const isWhole =
    disk === 0 &&
    entry.sizeBytes !== IN_ZIP64_FIELD &&
    entry.compressedBytes !== IN_ZIP64_FIELD &&
    entry.localHeaderOffset !== IN_ZIP64_FIELD;
  return isWhole ? entry : withLargeNumbers(entry, disk, zip64Field(bytes, at), path);
}

/** The numbers that did not fit the entry, in the order that the format fixes. */
function withLargeNumbers(
  entry          ,
  disk        ,
  field                    ,
  path        ,
)           {
  let read = 0;
  const numberOf = (value        )         => {
    if (value !== IN_ZIP64_FIELD) return value;
    if (field === undefined || read + 8 > field.length) {
      const told = `The sizes of ${printableName(entry.name)} are missing.`;
      throw damagedArchive(path, told);
    }
    read += 8;
    return Number(field.readBigUInt64LE(read - 8));
  };
  const sizeBytes = numberOf(entry.sizeBytes);
  const compressedBytes = numberOf(entry.compressedBytes);
  const localHeaderOffset = numberOf(entry.localHeaderOffset);
  const onDisk =
    disk === 0xffff && field !== undefined && read + 4 <= field.length
      ? field.readUInt32LE(read)
      : disk;
  if (onDisk !== 0) throw damagedArchive(path, 'The archive is split over several files.');
  return { ...entry, sizeBytes, compressedBytes, localHeaderOffset };
}

function zip64Field(bytes        , at        )                     {
  const start = at + zip_directory_HEADER_BYTES + bytes.readUInt16LE(at + 28);
  const extra = bytes.subarray(start, start + bytes.readUInt16LE(at + 30));
  let offset = 0;
  while (offset + 4 <= extra.length) {
    const length = extra.readUInt16LE(offset + 2);
    const data = extra.subarray(offset + 4, offset + 4 + length);
    if (extra.readUInt16LE(offset) === ZIP64_FIELD) return data;
    offset += 4 + length;
  }
  return undefined;
}

;// CONCATENATED MODULE: ./build/core/apple/archive/zip-archive.js
/**
 * A ZIP archive, read by entry and never unpacked. Opening it reads the central directory once and
 * refuses what no honest tool writes; contents are held against their size and CRC as they pass.
 */





                                                       





                                               


                                               

                             
                                                  
                                                                                                   
                                                              
     
                                                                                                
                                                    
     
                                                                      
                                                                                            
                                                                                
                                                                                                   
                      
                                                                                                   
                                           
                         
 

const LOCAL_HEADER = 0x04034b50;
const zip_archive_LOCAL_HEADER_BYTES = 30;
/** Read along with the header, so that a small entry takes one read. */
const USUAL_EXTRA_BYTES = 64;
const INFLATED_PIECE_BYTES = (/* unused pure expression or super */ null && (256 * 1024));
const LARGEST_PIECE_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
const LARGEST_LINK_BYTES = 1024;

/** Opens the archive. Throws `ipa/not-an-archive` and `ipa/hostile-archive`. */
async function zip_archive_openZip(source               )                      {
  const file = await ArchiveFile.open(source);
  const { path } = file;
  try {
    const directory = await readZipDirectory(file);
    const entries = entriesByName(directory, path);
    refuseImpossibleSizes(directory, file);
    const archive = new OpenArchive(file, entries, directory.startsAt);
    for (const link of symbolicLinks(entries, path)) {
      const target = await archive.read(link, LARGEST_LINK_BYTES);
      refuseLinkOut(link, target.toString('utf8'), path);
    }
    return archive;
  } catch (error) {
    await file.close();
    throw error;
  }
}

class OpenArchive                       {
           entries                               ;
           #file             ;
           #contentsEnd        ;

  constructor(file             , entries                               , contentsEnd        ) {
    this.#file = file;
    this.entries = entries;
    this.#contentsEnd = contentsEnd;
  }

  async read(entry          , limitBytes = LARGEST_PIECE_BYTES)                  {
    this.#limit(entry, limitBytes);
    const { start, ahead } = await this.#locate(entry, entry.compressedBytes);
    const stored =
      ahead.length < entry.compressedBytes
        ? await this.#file.read(start, entry.compressedBytes)
        : ahead.subarray(0, entry.compressedBytes);
    const contents = entry.method === 'stored' ? stored : this.#inflate(entry, stored);
    this.#verifyLength(entry, contents.length);
    this.#verifyChecksum(entry, crc32(contents));
    return contents;
  }

  async *stream(entry          , limitBytes         )                                          {
    let checksum = 0;
    for await (const piece of this.streamUnverified(entry, limitBytes)) {
      checksum = crc32(piece, checksum);
      yield piece;
    }
    this.#verifyChecksum(entry, checksum);
  }

  async *streamUnverified(
    entry          ,
    limitBytes = Infinity,
  )                                          {
    this.#limit(entry, limitBytes);
    const { start } = await this.#locate(entry, 0);
    const stored = this.#file.stream(start, entry.compressedBytes);
    let passedBytes = 0;
    for await (const piece of entry.method === 'stored' ? stored : this.#inflating(entry, stored)) {
      passedBytes += piece.length;
      if (passedBytes > entry.sizeBytes) throw this.#tooLong(entry);
      yield piece;
    }
    this.#verifyLength(entry, passedBytes);
  }

  get fd()         {
    return this.#file.fd;
  }

  async locate(entry          )                  {
    return (await this.#locate(entry, 0)).start;
  }

  async close()                {
    await this.#file.close();
  }

  #limit(entry          , limitBytes        )       {
    const bytes = Math.max(entry.sizeBytes, entry.compressedBytes);
    if (bytes > limitBytes) throw this.#damaged(entry, `claims ${bytes} bytes`);
  }

  /** Where the contents start, and what was read of them together with the local header. */
  async #locate(entry          , wantedBytes        )                                            {
    if (entry.method === 'unknown') {
      throw this.#damaged(entry, 'is compressed in a way that no export uses');
    }
    const at = entry.localHeaderOffset;
    const headerBytes = zip_archive_LOCAL_HEADER_BYTES + Buffer.byteLength(entry.name) + USUAL_EXTRA_BYTES;
    const bytes = await this.#file.read(
      at,
      Math.min(headerBytes + wantedBytes, this.#contentsEnd - at),
    );
    if (bytes.readUInt32LE(0) !== LOCAL_HEADER) {
      throw this.#damaged(entry, 'is not where the directory says');
    }
    if (contradicts(bytes, entry)) {
      throw this.#hostile(entry, 'has other facts in front of its contents than in the directory');
    }
    const nameEnd = zip_archive_LOCAL_HEADER_BYTES + bytes.readUInt16LE(26);
    if (decodeZipName(bytes.subarray(zip_archive_LOCAL_HEADER_BYTES, nameEnd)) !== entry.name) {
      throw this.#hostile(entry, 'has another name in front of its contents');
    }
    const headerEnd = nameEnd + bytes.readUInt16LE(28);
    if (at + headerEnd + entry.compressedBytes > this.#contentsEnd) {
      throw this.#hostile(entry, 'overlaps the directory');
    }
    return { start: at + headerEnd, ahead: bytes.subarray(headerEnd) };
  }

  #inflate(entry          , stored        )         {
    try {
      return inflateRawSync(stored, { maxOutputLength: Math.max(entry.sizeBytes, 1) });
    } catch (error) {
      throw isTooLong(error) ? this.#tooLong(entry) : this.#undeflatable(entry, error);
    }
  }

  async *#inflating(
    entry          ,
    stored                       ,
  )                                          {
    const inflate = createInflateRaw({ chunkSize: INFLATED_PIECE_BYTES });
    // A piece is longer than what zlib takes in ahead, so that the next is only asked for when it
    // is used up. A failure of either side also ends the loop below, which throws it.
    const fed = pipeline(stored, inflate).catch(() => undefined);
    try {
      yield* inflate                         ;
    } catch (error) {
      throw error instanceof ActionError ? error : this.#undeflatable(entry, error);
    } finally {
      inflate.destroy();
      await fed;
    }
  }

  #verifyLength(entry          , sizeBytes        )       {
    if (sizeBytes === entry.sizeBytes) return;
    throw this.#damaged(entry, `holds ${sizeBytes} bytes instead of ${entry.sizeBytes}`);
  }

  #verifyChecksum(entry          , checksum        )       {
    if (checksum !== entry.crc32) throw this.#damaged(entry, 'does not fit its checksum');
  }

  #tooLong(entry          )        {
    return this.#hostile(entry, `holds more than the ${entry.sizeBytes} bytes that it claims`);
  }

  #undeflatable(entry          , error         )        {
    return this.#damaged(entry, `cannot be inflated: ${messageOf(error)}`, error);
  }

  #damaged({ name }          , how        , cause          )        {
    return damagedArchive(this.#file.path, `The entry ${printableName(name)} ${how}.`, cause);
  }

  #hostile({ name }          , how        )        {
    return hostileArchive(this.#file.path, `the entry ${printableName(name)} ${how}`);
  }
}

const METHODS                                                           = {
  stored: 0,
  deflated: 8,
  unknown: undefined,
};
const zip_archive_ENCRYPTED = 0x0001;
/** The facts stand behind the contents, and may be zero in front of them. */
const HAS_DESCRIPTOR = 0x0008;
/** The number stands in a field of 64 bits. */
const ELSEWHERE = 0xffff_ffff;

/**
 * Whether the header in front of the contents says something else than the directory. Readers that
 * go through the file from its start believe the header.
 */
function contradicts(header        , entry          )          {
  const flags = header.readUInt16LE(6);
  if ((flags & zip_archive_ENCRYPTED) !== 0 || header.readUInt16LE(8) !== METHODS[entry.method]) return true;
  const facts = [
    [header.readUInt32LE(14), entry.crc32],
    [header.readUInt32LE(18), entry.compressedBytes],
    [header.readUInt32LE(22), entry.sizeBytes],
  ]         ;
  const mayBeZero = (flags & HAS_DESCRIPTOR) !== 0;
  return facts.some(
    ([said, listed], index) =>
      said !== listed && !(mayBeZero && said === 0) && !(index > 0 && said === ELSEWHERE),
  );
}

function isTooLong(error         )          {
  return hasCode(error, 'ERR_BUFFER_TOO_LARGE');
}

;// CONCATENATED MODULE: ./build/core/apple/checks/structure/nested-place.js
/** Where an entry lies within the framework or extension around it. */
                              
                                                                                          
                          
                                                                           
                                    
 

const FRAMEWORK_OR_EXTENSION = /\.(?:framework|appex)$/;
const BUNDLE = /\.(?:framework|appex|app)$/;
/** Watch apps and App Clips, which follow rules of their own on what may lie in them. */
const OTHER_PRODUCTS = /^Payload\/[^/]+\.app\/(?:Watch|AppClips)\//;

/** Whether the entry or bundle lies in a watch app or App Clip. */
function isOfOtherProduct(entryName        )          {
  return OTHER_PRODUCTS.test(entryName);
}

/** Whether the entry or bundle lies in a watch app. */
function isForWatch(entryName        )          {
  return /^Payload\/[^/]+\.app\/Watch\//.test(entryName);
}

/** `undefined` for what lies in the app itself, or outside it. */
function nestedPlace(entryName        )                          {
  // Nearly all entries lie in neither, and an app has tens of thousands.
  if (!entryName.includes('.framework/') && !entryName.includes('.appex/')) return undefined;
  if (!entryName.startsWith('Payload/') || isOfOtherProduct(entryName)) return undefined;
  const steps = entryName.split('/');
  const outermost = steps.findIndex((step) => FRAMEWORK_OR_EXTENSION.test(step));
  if (outermost < 0) return undefined;
  return {
    bundle: steps.slice(0, outermost + 1).join('/'),
    steps: steps.slice(outermost + 1),
  };
}

/** Whether yet another bundle is around the entry. */
function isInInnerBundle({ steps }             )          {
  return steps.slice(0, -1).some((step) => BUNDLE.test(step));
}

;// CONCATENATED MODULE: ./build/core/apple/checks/shown-value.js
/** A value of a property list, as a finding names it. */



const LONGEST = 160;
/** A value that lies deeper is only named by its kind. */
const shown_value_DEEPEST = 1;

/** The value on one line of at most 160 characters; `absent` for `undefined`. */
function shown(value         )         {
  if (value === undefined) return 'absent';
  const text = (0,external_node_util_.inspect)(withPrototypes(value, shown_value_DEEPEST), {
    breakLength: Infinity,
    compact: true,
    depth: shown_value_DEEPEST,
    maxArrayLength: 8,
    maxStringLength: 80,
  });
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Dictionaries of a property list have no prototype, which Node would mention each time. */
function withPrototypes(value         , depth        )          {
  if (typeof value === 'bigint') return value.toString();
  const inner = (each         ) => (depth < 0 ? each : withPrototypes(each, depth - 1));
  if (Array.isArray(value)) return value.slice(0, 9).map(inner);
  if (!(0,property_list/* isDictionary */.Hf)(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each)]));
}

;// CONCATENATED MODULE: ./build/core/apple/checks/structure/bundle-structure.js
/** Rules on what lies where in the app. */

                                                     
                                                


const infoPlistUnreadable       = {
  code: 'ITMS-90036',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'Info.plist of each extension and of each framework',
  meaning:
    'An extension or a framework has no Info.plist, or one that is no property list. (For the app itself: `ipa/info-plist-unreadable`.)',
  remedy: 'Let Xcode embed the bundle. A folder that only looks like a framework has to go.',
  *find({ bundles, entries }) {
    for (const { path, infoPlist } of bundles) {
      if (infoPlist !== undefined) continue;
      const isThere = entries.has(`${path}/Info.plist`);
      yield isThere ? `Info.plist of ${path} is no property list.` : `${path} has no Info.plist.`;
    }
  },
};

const staticLibrary       = {
  code: 'slipway/static-library',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'the first bytes of the executable of each bundle',
  meaning:
    'The executable of a bundle, mostly of a framework, is a static library: an archive of object files that no device can load or sign.',
  remedy:
    'Link the library into the app and do not embed the framework (in Xcode: “Do Not Embed”), or take its dynamic variant.',
  *find({ bundles }) {
    for (const { path, executable } of bundles) {
      if (executable?.isStaticLibrary) yield `The executable of ${path} is a static library.`;
    }
  },
};

const strayApp       = {
  code: 'slipway/app-in-app',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'folders with the ending .app and an Info.plist, wherever they are',
  meaning: 'The app holds another app where none belongs. Only Watch and AppClips may hold one.',
  remedy: 'Take the folder out of the target’s resources; it is mostly a product of another build.',
  *find({ strayApps }) {
    for (const path of strayApps) {
      // An app within a framework or extension is reported as a bundle within another.
      if (nestedPlace(`${path}/Info.plist`) === undefined) yield `${path} is an app.`;
    }
  },
};

const resourcesNameExecutable       = {
  code: 'ITMS-90535',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleExecutable` in Info.plist of each .bundle, and its file',
  meaning: 'A bundle of resources names an executable that it does not hold.',
  remedy:
    'Take CFBundleExecutable out of the bundle’s Info.plist (in Xcode: empty EXECUTABLE_NAME and GENERATE_INFOPLIST_FILE off). For a package of somebody else take a newer release.',
  *find({ resourceBundles }) {
    for (const { path, executableName, hasExecutable } of resourceBundles) {
      if (executableName === undefined || hasExecutable) continue;
      yield `${path} has no file ${shown(executableName)}, which its CFBundleExecutable names.`;
    }
  },
};

const executableMissing       = {
  code: 'ITMS-90207',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: '`CFBundleExecutable` of each bundle with code, and its file',
  meaning: 'A bundle has no executable: Info.plist names none, or one that is not there.',
  remedy:
    'Export the app again. A framework that carries only resources belongs into the app as a .bundle.',
  *find({ bundles }) {
    for (const { path, infoPlist, executableName, executable } of bundles) {
      if (infoPlist === undefined) continue;
      if (executableName === undefined) yield `Info.plist of ${path} has no CFBundleExecutable.`;
      else if (executable === undefined) yield `${path} has no file ${executableName}.`;
    }
  },
};

/** Swift's own libraries, which Xcode embeds for old systems. */
const SWIFT_RUNTIME = /^Payload\/[^/]+\.app\/Frameworks\/libswift[^/]+\.dylib$/;
/** DriverKit's drivers for iPad, which are bundles of a kind of their own. */
const DRIVER = /^Payload\/[^/]+\.app\/SystemExtensions\/[^/]+\.dext\/[^/]+$/;

const looseCode       = {
  code: 'ITMS-90171',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    'files with the name of a library (.dylib, .so, .a, .o) or permission to run, when they hold compiled code and are no `CFBundleExecutable`',
  meaning: 'The app holds a library or program outside a framework.',
  remedy:
    'Python wheels with native modules must be built for iOS, so that serious_python can make frameworks of their .so files; static libraries and object files do not belong into an app.',
  *find(ipa) {
    for (const { entryName, kind } of ipa.looseCode) {
      if (isOfOtherProduct(entryName)) continue;
      if (SWIFT_RUNTIME.test(entryName) || DRIVER.test(entryName)) continue;
      const place = nestedPlace(entryName);
      // Code of a bundle in the wrong place is reported as that.
      if (place !== undefined && isInInnerBundle(place)) continue;
      yield `${entryName} is a ${kind} outside a framework, or beside a framework’s own.`;
    }
  },
};

const nestedBundle       = {
  code: 'ITMS-90205',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the folders within each framework and extension',
  meaning: 'A framework or extension holds a framework, extension or app of its own.',
  remedy:
    'Embed all frameworks in the app alone: with CocoaPods or Carthage, let only the app’s target copy them.',
  find: ({ entries }) =>
    bundlesWith(entries.keys(), isInInnerBundle).map(
      ([bundle, entryName]) => `${bundle} holds another bundle: ${entryName}`,
    ),
};

const frameworksFolder       = {
  code: 'ITMS-90206',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'an entry `Frameworks` at the top of each framework and extension',
  meaning: 'A framework or extension has a folder Frameworks, which only an app may have.',
  remedy:
    'Set ALWAYS_EMBED_SWIFT_STANDARD_LIBRARIES to NO for the framework or extension, and embed its frameworks in the app.',
  find: ({ entries }) =>
    bundlesWith(entries.keys(), ({ steps }) => steps[0] === 'Frameworks').map(
      ([bundle, entryName]) => `${bundle} holds a folder Frameworks: ${entryName}`,
    ),
};

/** The outermost bundles in which an entry is amiss, each with the first such entry. */
function bundlesWith(
  entryNames                  ,
  isAmiss                                 ,
)                                                            {
  const found = new Map                ();
  for (const entryName of entryNames) {
    const place = nestedPlace(entryName);
    if (place === undefined || found.has(place.bundle) || !isAmiss(place)) continue;
    found.set(place.bundle, entryName);
  }
  return [...found];
}

const bundleStructure          = {
  title: 'Bundle structure',
  rules: [
    infoPlistUnreadable,
    executableMissing,
    resourcesNameExecutable,
    staticLibrary,
    looseCode,
    nestedBundle,
    frameworksFolder,
    strayApp,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/mach-o/os-version.js
/** Versions of iOS as Info.plist and load commands write them: `13.0`, `16.4.1`. */

/**
 * The order of two versions: below zero when `one` is the older; `undefined` when one of them is
 * not a version.
 */
function compareOsVersions(one        , other        )                     {
  const [left, right] = [partsOf(one), partsOf(other)];
  if (left === undefined || right === undefined) return undefined;
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether `version` is older than `floor`; no version is older than nothing. */
function isOlder(version        , floor        )          {
  return (compareOsVersions(version, floor) ?? 0) < 0;
}

function partsOf(version        )                       {
  return /^\d{1,9}(\.\d{1,9}){0,3}$/.test(version) ? version.split('.').map(Number) : undefined;
}

;// CONCATENATED MODULE: ./build/core/apple/checks/signature/bundle-signatures.js
/** The slices of a bundle and the signatures on them, as the rules on signing ask for them. */
                                                      
                                                                           
                                                                            
                                                                       

function slicesOf(bundle        )                   {
  return bundle.executable?.slices ?? [];
}

/** The signatures of all slices; in a sound bundle they differ in nothing but their hashes. */
function signaturesOf(bundle        )                           {
  return slicesOf(bundle).flatMap(({ signature }) => signature ?? []);
}

/** The certificates that signed the bundle, each once, even when it signed several slices. */
function signersOf(bundle        )                                {
  const signers = signaturesOf(bundle).flatMap(({ signer }) => signer ?? []);
  return [...new Map(signers.map((signer) => [signer.sha1, signer])).values()];
}

;// CONCATENATED MODULE: ./build/core/apple/checks/structure/container-app.js
/** Apps that are nothing but a wrapping: nobody can open them, and Xcode adds a stub as executable. */
                                                

                                                                         

/** Around an app for the watch alone, and around stickers or an app for Messages. */
const CONTAINER_KEYS = ['ITSWatchOnlyContainer', 'LSApplicationLaunchProhibited'];

function isContainer(infoPlist              )          {
  return CONTAINER_KEYS.some((key) => (0,property_list/* flagAt */.Qc)(infoPlist, key) === true);
}

/** Whether the app shows an icon and a screen of its own on an iPhone or iPad. */
function isOpenedOnIOS({ platform, infoPlist }     )          {
  return platform === 'IOS' && !isContainer(infoPlist);
}

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/device-family.js
/** The kinds of device that an app says it runs on. */
                                                

                                                                         


const NUMBERS = { iPhone: 1, iPad: 2 }         ;

/** `UIDeviceFamily`; an app that does not say is one for iPhone. */
function runsOn(infoPlist              , device                      )          {
  const families          = infoPlist['UIDeviceFamily'] ?? [NUMBERS.iPhone];
  const number = NUMBERS[device];
  // Tools other than Xcode also write the numbers as texts.
  return Array.isArray(families) && (families.includes(number) || families.includes(`${number}`));
}

function sharesIPadScreen(ipa     )          {
  const { infoPlist } = ipa;
  const needsItAlone =
    (0,property_list/* flagAt */.Qc)(infoPlist, 'UIRequiresFullScreen~ipad') ?? (0,property_list/* flagAt */.Qc)(infoPlist, 'UIRequiresFullScreen');
  return isOpenedOnIOS(ipa) && runsOn(infoPlist, 'iPad') && needsItAlone !== true;
}

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/required-capabilities.js
/** The values of `UIRequiredDeviceCapabilities` (Apple's documentation of the key, 2025). */

                                                                         

const CAPABILITIES_KEY = 'UIRequiredDeviceCapabilities';

/** The capabilities, each with the iOS that introduced it where that matters to an app of today. */
const DOCUMENTED                                               = {
  accelerometer: undefined,
  arkit: '11.0',
  arm64: undefined,
  armv7: undefined,
  'auto-focus-camera': undefined,
  'bluetooth-le': undefined,
  'camera-flash': undefined,
  driverkit: '16.0',
  'front-facing-camera': undefined,
  gamekit: undefined,
  gps: undefined,
  gyroscope: undefined,
  healthkit: undefined,
  'iphone-ipad-minimum-performance-a12': '12.0',
  'iphone-performance-gaming-tier': '17.0',
  'location-services': undefined,
  magnetometer: undefined,
  metal: undefined,
  microphone: undefined,
  nfc: '11.0',
  'opengles-1': undefined,
  'opengles-2': undefined,
  'opengles-3': undefined,
  'peer-peer': undefined,
  sms: undefined,
  'still-camera': undefined,
  telephony: undefined,
  'video-camera': undefined,
  wifi: undefined,
};

function isDocumented(capability        )          {
  return Object.hasOwn(DOCUMENTED, capability);
}

function introducedWith(capability        )                     {
  return isDocumented(capability) ? DOCUMENTED[capability] : undefined;
}

/** The capabilities that a device must have; `undefined` when the value is of a wrong type. */
function requiredCapabilities(infoPlist              )                                {
  const value = infoPlist[CAPABILITIES_KEY];
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    const texts = value.filter((item) => typeof item === 'string');
    return texts.length === value.length ? texts : undefined;
  }
  if (!(0,property_list/* isDictionary */.Hf)(value)) return undefined;
  const isSound = Object.values(value).every((item) => typeof item === 'boolean');
  return isSound ? Object.keys(value).filter((name) => value[name] === true) : undefined;
}

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/devices.js
/** Rules on the devices that the app is for, and on how it fits their screens. */
                                                





                                                


const ORIENTATIONS = ['Portrait', 'PortraitUpsideDown', 'LandscapeLeft', 'LandscapeRight'].map(
  (direction) => `UIInterfaceOrientation${direction}`,
);

const iPadOrientationsMissing       = {
  code: 'ITMS-90474',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    '`UISupportedInterfaceOrientations~ipad`, else `UISupportedInterfaceOrientations`, of an app with `UIDeviceFamily` 2 and without `UIRequiresFullScreen`',
  meaning: 'An app that shares the iPad’s screen does not support all four orientations.',
  remedy:
    'Allow all four under UISupportedInterfaceOrientations~ipad, or set UIRequiresFullScreen to true.',
  *find(ipa) {
    if (!sharesIPadScreen(ipa)) return;
    const { app, infoPlist } = ipa;
    const key = ['UISupportedInterfaceOrientations~ipad', 'UISupportedInterfaceOrientations'].find(
      (name) => infoPlist[name] !== undefined,
    );
    const supported          = key === undefined ? [] : infoPlist[key];
    const missing = ORIENTATIONS.filter(
      (orientation) => !Array.isArray(supported) || !supported.includes(orientation),
    );
    if (missing.length === 0) return;
    yield `${key ?? 'UISupportedInterfaceOrientations~ipad'} in Info.plist of ${app.path} lacks ${missing.join(', ')}.`;
  },
};

const REQUIRE_ARM64 = `Add arm64 to ${CAPABILITIES_KEY}. Xcode does so by itself; look for a script that rewrites Info.plist.`;
/** The first iOS without a device of another processor. */
const FIRST_FOR_64_BITS_ALONE = '11.0';

const arm64NotRequired       = {
  code: 'ITMS-90502',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` of an app for iOS older than ${FIRST_FOR_64_BITS_ALONE}, and the slices of its executable`,
  meaning: 'The app is made for arm64 alone, but does not require it.',
  remedy: REQUIRE_ARM64,
  *find(ipa) {
    if (!needsArm64Anyway(ipa)) yield* unrequiredArm64(ipa);
  },
};

const arm64NotNamed       = {
  code: 'ITMS-90502',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` of an app for iOS ${FIRST_FOR_64_BITS_ALONE} or newer, and the slices of its executable`,
  meaning:
    'The app is made for arm64 alone and does not say so, though all devices with its oldest iOS are arm64.',
  remedy: REQUIRE_ARM64,
  *find(ipa) {
    if (needsArm64Anyway(ipa)) yield* unrequiredArm64(ipa);
  },
};

function needsArm64Anyway({ minimumOsVersion }     )          {
  return minimumOsVersion !== undefined && !isOlder(minimumOsVersion, FIRST_FOR_64_BITS_ALONE);
}

function* unrequiredArm64(ipa     )                   {
  if (!isOpenedOnIOS(ipa)) return;
  const { app, infoPlist } = ipa;
  const slices = slicesOf(app);
  const isArm64Alone =
    slices.length > 0 && slices.every(({ architecture }) => architecture.startsWith('arm64'));
  const required = requiredCapabilities(infoPlist);
  if (!isArm64Alone || required === undefined || required.includes('arm64')) return;
  yield `${CAPABILITIES_KEY} in Info.plist of ${app.path} is ${shown(infoPlist[CAPABILITIES_KEY])}.`;
}

const capabilityNewerThanOs       = {
  code: 'ITMS-90098',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` and \`MinimumOSVersion\` of the app`,
  meaning: 'The app requires what no device with its oldest iOS can say it has.',
  remedy: `Raise the deployment target to the iOS that introduced the capability, or take it out of ${CAPABILITIES_KEY}.`,
  *find({ app, platform, infoPlist, minimumOsVersion }) {
    if (platform !== 'IOS' || minimumOsVersion === undefined) return;
    for (const capability of requiredCapabilities(infoPlist) ?? []) {
      const since = introducedWith(capability);
      if (since === undefined || !isOlder(minimumOsVersion, since)) continue;
      yield `${app.path} requires ${capability}, which is of iOS ${since}, with MinimumOSVersion ${shown(minimumOsVersion)}.`;
    }
  },
};

/** Reported once, for `lidar-depth-camera`; Apple's list may also have grown since it was read. */
const capabilityUnknown       = {
  code: 'ITMS-90098',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` of the app`,
  meaning:
    'The app requires a capability that Apple’s documentation does not list. Apple’s message speaks of MinimumOSVersion all the same.',
  remedy: 'Correct the spelling, or take the capability out.',
  *find({ app, platform, infoPlist }) {
    if (platform !== 'IOS') return;
    for (const capability of requiredCapabilities(infoPlist) ?? []) {
      if (!isDocumented(capability)) yield `${app.path} requires ${shown(capability)}.`;
    }
  },
};

const capabilitiesOfWrongType       = {
  code: 'ITMS-90362',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `the type of \`${CAPABILITIES_KEY}\` of the app and of each extension`,
  meaning: `${CAPABILITIES_KEY} is neither a list of texts nor a dictionary of booleans.`,
  remedy: 'Write it as an array of strings, such as [arm64].',
  *find({ bundles }) {
    for (const { kind, path, infoPlist = {} } of bundles) {
      if (kind === 'framework' || requiredCapabilities(infoPlist) !== undefined) continue;
      yield `${CAPABILITIES_KEY} in Info.plist of ${path} is ${shown(infoPlist[CAPABILITIES_KEY])}.`;
    }
  },
};

const devices          = {
  title: 'Devices and screens',
  rules: [
    iPadOrientationsMissing,
    arm64NotRequired,
    arm64NotNamed,
    capabilityNewerThanOs,
    capabilityUnknown,
    capabilitiesOfWrongType,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/allowed-entitlements.js
/** Whether a profile allows what an app claims, or its project asks for. */
                                                                     

/**
 * The profile's value of an entitlement; `undefined` when nothing. Profiles of 2012 did not name
 * the team among the entitlements, only beside them.
 */
function allowedEntitlement(
  { entitlements, teamId }                     ,
  key        ,
)          {
  if (Object.hasOwn(entitlements, key)) return entitlements[key];
  return key === 'com.apple.developer.team-identifier' ? teamId : undefined;
}

/**
 * A match is the same value, or any at all for a bare `*`, or one that begins with what stands
 * before the `*`; for lists, member by member.
 */
function isAllowed(claimed         , allowed         )          {
  if ([allowed].flat().includes('*')) return true;
  if (Array.isArray(claimed)) return claimed.every((member) => isAllowed(member, allowed));
  if (Array.isArray(allowed)) return allowed.some((member) => isAllowed(claimed, member));
  if (typeof claimed === 'string' && typeof allowed === 'string' && allowed.endsWith('*')) {
    return claimed.startsWith(allowed.slice(0, -1));
  }
  // Values nested deeper are not compared: no public source says how Apple does it.
  return claimed === allowed || (typeof claimed === 'object' && typeof allowed === 'object');
}

;// CONCATENATED MODULE: ./build/core/apple/checks/signature/entitlements.js
/** Rules on what the app and its extensions claim to be allowed, against what their profile allows. */

                                                      
                                                

                                                                         


                                                

const APPLICATION_IDENTIFIER = 'application-identifier';
const ASSOCIATED_DOMAINS = 'com.apple.developer.associated-domains';
const DEBUGGABLE = 'get-task-allow';
const SECURITY = 'com.apple.security.';
const APPLICATION_GROUPS = 'com.apple.security.application-groups';

                 
                          
                                      
 

/** All slices claim the same in a sound bundle; the first one that claims anything stands for all. */
function claimsIn({ bundles }     )                   {
  return bundles.flatMap((bundle) => {
    const claiming = signaturesOf(bundle).find(({ entitlements }) => entitlements !== undefined);
    return claiming?.entitlements ? [{ bundle, entitlements: claiming.entitlements }] : [];
  });
}

const ALLOW_IT =
  'Switch the capability on for the bundle id at developer.apple.com and download the profile again, or leave the entitlement out.';

const entitlementNotAllowed       = {
  code: 'ITMS-90164',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'the entitlements in each signature, and `Entitlements` in the profile',
  meaning: 'The app or an extension claims an entitlement that its profile does not allow.',
  remedy: ALLOW_IT,
  *find(ipa) {
    for (const refused of refusedClaimsIn(ipa)) {
      if (!mayNeedNoProfile(refused)) yield refused.text;
    }
  },
};

const entitlementNotInProfile       = {
  code: 'ITMS-90164',
  severity: 'warning',
  appliesTo: 'every-build',
  looksAt: `\`${SECURITY}*\` in each signature but for groups, and \`Entitlements\` in the profile`,
  meaning:
    'The app or an extension claims an entitlement on security that its profile does not name. Some need no profile, and no public list tells which.',
  remedy: ALLOW_IT,
  *find(ipa) {
    for (const refused of refusedClaimsIn(ipa)) {
      if (mayNeedNoProfile(refused)) yield refused.text;
    }
  },
};

                        
                       
                                         
                            
                        
 

function* refusedClaimsIn(ipa     )                         {
  for (const { bundle, entitlements } of claimsIn(ipa)) {
    const profile = embedded_profile_readableProfile(bundle);
    if (profile === undefined) continue;
    for (const [key, claimed] of Object.entries(entitlements)) {
      if (HAVE_RULES_OF_THEIR_OWN.has(key) || claimed === false) continue;
      const allowed = allowedEntitlement(profile, key);
      if (isAllowed(claimed, allowed)) continue;
      const text = `${bundle.path} claims ${key} = ${entitlements_shown(claimed)}, which the profile "${profile.name}" does not allow.`;
      yield { key, allowed, text };
    }
  }
}

function mayNeedNoProfile({ key, allowed }              )          {
  return allowed === undefined && key.startsWith(SECURITY) && key !== APPLICATION_GROUPS;
}

const HAVE_RULES_OF_THEIR_OWN                      = new Set([APPLICATION_IDENTIFIER, DEBUGGABLE]);

function entitlements_shown(value         )         {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_, inner         ) =>
    typeof inner === 'bigint' ? inner.toString() : inner,
  );
}

const entitlementUnsupported       = {
  code: 'ITMS-90046',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${APPLICATION_IDENTIFIER}\` and \`${ASSOCIATED_DOMAINS}\` in each signature`,
  meaning:
    'An entitlement has a value that no app may claim: a placeholder, or another app’s identifier.',
  remedy:
    'Let Xcode fill in the entitlements from the project; list real domains as `applinks:example.com`.',
  *find(ipa) {
    for (const { bundle, entitlements } of claimsIn(ipa)) {
      const claimed = (0,property_list/* textAt */.$6)(entitlements, APPLICATION_IDENTIFIER);
      const bundleId = bundle.infoPlist && (0,property_list/* textAt */.$6)(bundle.infoPlist, 'CFBundleIdentifier');
      if (claimed !== undefined && bundleId !== undefined && !isIdentifierOf(claimed, bundleId)) {
        yield `${bundle.path} is ${bundleId}, but claims the ${APPLICATION_IDENTIFIER} ${claimed}.`;
      }
      if ([entitlements[ASSOCIATED_DOMAINS]].flat().includes('*')) {
        yield `${bundle.path} claims * for ${ASSOCIATED_DOMAINS}.`;
      }
    }
  },
};

/** `TEAM123456.com.example.app`; the prefix of an old app is not its team. */
function isIdentifierOf(claimed        , bundleId        )          {
  return /^[A-Z0-9]{10}\./.test(claimed) && claimed.slice(11) === bundleId;
}

const debuggable       = {
  code: 'slipway/debuggable',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${DEBUGGABLE}\` in each signature`,
  meaning: 'A debugger may attach to the app, which is not exported for debugging.',
  remedy:
    'Export the app with a distribution certificate and profile, which take the entitlement away.',
  *find(ipa, { exportMethod }) {
    if (exportMethod === 'debugging') return;
    for (const { bundle, entitlements } of claimsIn(ipa)) {
      if (entitlements[DEBUGGABLE] === true) yield `${bundle.path} claims ${DEBUGGABLE}.`;
    }
  },
};

const entitlements          = {
  title: 'Entitlements',
  rules: [entitlementNotAllowed, entitlementNotInProfile, entitlementUnsupported, debuggable],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/code/executables.js
/** Rules on what the executables are and are made for, and on Apple's encryption of them. */
                                                            
                                                          
                                                      



                                                

const simulatorSlices       = {
  code: 'ITMS-90087',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the slices of the executable of the app, of each extension and of each framework',
  meaning: 'An executable is also, or only, made for the simulator.',
  remedy:
    'Use the device slice of the framework: an .xcframework lets Xcode choose it; out of a universal binary `lipo -remove x86_64` takes it.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      for (const { architecture, platform = '' } of slicesOf(bundle)) {
        if (isForIntel(architecture)) {
          yield `The executable of ${bundle.path} is made for ${architecture}.`;
        } else if (platform.endsWith('Simulator')) {
          yield `The executable of ${bundle.path} is made for ${architecture} in the ${platform}.`;
        }
      }
    }
  },
};

function isForIntel(architecture        )          {
  return /^(i386|x86_64)/.test(architecture);
}

function isForSimulator({
  platform,
  architecture,
}   
                                   
                                
 )          {
  return isForIntel(architecture) || platform.endsWith('Simulator');
}

/** The platforms of apps, as executables name them; a Mac app is not uploaded as an .ipa. */
const executables_PLATFORMS                                                        = {
  IOS: 'iOS',
  TV_OS: 'tvOS',
  VISION_OS: 'visionOS',
  MAC_OS: undefined,
};

function platformFor({ path }        , { platform }     )                            {
  return isForWatch(path) ? 'watchOS' : executables_PLATFORMS[platform];
}

/** Apple's number is not publicly known; the loader of every device refuses such code. */
const otherPlatform       = {
  code: 'slipway/other-platform',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: '`LC_BUILD_VERSION` (`LC_VERSION_MIN_…`) of every executable, slice by slice',
  meaning:
    'An executable, or a slice of it, is made for another platform than the app, such as macOS, tvOS or Mac Catalyst.',
  remedy:
    'Take the variant of the framework for the app’s platform: an .xcframework lets Xcode choose it.',
  *find(ipa) {
    for (const bundle of ipa.bundles) {
      const wanted = platformFor(bundle, ipa);
      for (const { platform, architecture } of slicesOf(bundle)) {
        if (wanted === undefined || platform === undefined || platform === wanted) continue;
        // The simulator has a number of its own, and what Slipway does not know is not judged.
        if (isForSimulator({ platform, architecture }) || platform === 'other') continue;
        yield `The executable of ${bundle.path} is made for ${platform} (${architecture}), not for ${wanted}.`;
      }
    }
  },
};

/** Apple's number is not publicly known; no device could start it. */
const executableOfWrongType       = {
  code: 'slipway/executable-type',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'the file type in the Mach-O header of the executable of each app and extension',
  meaning:
    'The executable of an app or extension is a library or plug-in, which cannot be started.',
  remedy:
    'Set MACH_O_TYPE of the target to mh_execute, and look for a script that copies a library over the executable.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      if (bundle.kind === 'framework') continue;
      for (const { fileType, architecture } of slicesOf(bundle)) {
        if (fileType === 'executable') continue;
        yield `The executable of ${bundle.path} is of the type ${fileType} (${architecture}).`;
      }
    }
  },
};

const bitcode       = {
  code: 'ITMS-90482',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the segment `__LLVM` in the executable of each framework',
  meaning: 'A framework holds bitcode, which App Store Connect no longer takes.',
  remedy:
    'Take a newer release of the framework, or strip it before it is embedded: `xcrun bitcode_strip -r FRAMEWORK -o FRAMEWORK`.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      if (bundle.kind !== 'framework') continue;
      for (const { segments, architecture } of slicesOf(bundle)) {
        if (!segments.some(({ name }) => name === '__LLVM')) continue;
        yield `The executable of ${bundle.path} holds bitcode (${architecture}).`;
      }
    }
  },
};

/** Python's build tools link this type unless they build for iOS: nothing can be linked with it. */
const frameworkIsPlugIn       = {
  code: 'ITMS-90124',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the file type in the Mach-O header of each framework’s executable',
  meaning:
    'The executable of a framework is of the type BUNDLE, a plug-in, and no dynamic library.',
  remedy:
    'Python wheels with native modules must be built for iOS, so that serious_python can make frameworks of them; link others with `-dynamiclib` in place of `-bundle`.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      if (bundle.kind !== 'framework') continue;
      for (const { fileType, architecture } of slicesOf(bundle)) {
        if (fileType !== 'bundle') continue;
        yield `The executable of ${bundle.path} is of the type BUNDLE (${architecture}).`;
      }
    }
  },
};

const encryptionInfo       = {
  code: 'ITMS-90125',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`LC_ENCRYPTION_INFO` in the executables',
  meaning:
    'An executable has no place for Apple’s encryption, or is encrypted already: it was taken from the App Store.',
  remedy:
    'Link the app with Xcode’s linker for iOS devices, and upload what was built, not what was downloaded from a device.',
  *find({ bundles, infoPlist }) {
    for (const bundle of bundles) {
      const isStarted = bundle.kind !== 'framework' && !isContainer(infoPlist);
      for (const { encryption, architecture, platform } of slicesOf(bundle)) {
        // Whether every library needs the load command is not known. Whatever is started does, but
        // for the stubs that Xcode copies into containers.
        if (encryption === undefined && isStarted && platform === 'iOS') {
          yield `The executable of ${bundle.path} lacks LC_ENCRYPTION_INFO (${architecture}).`;
        }
        if (encryption !== undefined && encryption.cryptId !== 0) {
          yield `The executable of ${bundle.path} is encrypted already (${architecture}).`;
        }
      }
    }
  },
};

const executables          = {
  title: 'Executables',
  rules: [
    simulatorSlices,
    otherPlatform,
    executableOfWrongType,
    frameworkIsPlugIn,
    bitcode,
    encryptionInfo,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/package/icon-list.js
/** The icons that an Info.plist names: by file beside it, by name in the asset catalogue. */

                                                                      

/** One icon in all its sizes. */
                           
                                                                             
                       
                                                                              
                              
                                             
                                     
                             
                                    
                                                                    
                                         
 

const KEYS = { iPhone: 'CFBundleIcons', iPad: 'CFBundleIcons~ipad' }         ;

/** The icons that `infoPlist` names; what is of the wrong type is left out. */
function iconLists(infoPlist              )                      {
  return [
    ...listsUnder(infoPlist, 'iPhone'),
    ...listsUnder(infoPlist, 'iPad'),
    ...listsBeforeCFBundleIcons(infoPlist),
  ];
}

function* listsUnder(infoPlist              , device                    )                     {
  const icons = infoPlist[KEYS[device]];
  if (!(0,property_list/* isDictionary */.Hf)(icons)) return;
  const { CFBundlePrimaryIcon: primary, CFBundleAlternateIcons: alternates } = icons;
  if ((0,property_list/* isDictionary */.Hf)(primary)) {
    const key = `${KEYS[device]}.CFBundlePrimaryIcon`;
    yield { key, device, isPrimary: true, ...contentsOf(primary) };
  }
  if (!(0,property_list/* isDictionary */.Hf)(alternates)) return;
  for (const [name, alternate] of Object.entries(alternates)) {
    if (!(0,property_list/* isDictionary */.Hf)(alternate)) continue;
    const key = `${KEYS[device]}.CFBundleAlternateIcons.${name}`;
    yield { key, device, isPrimary: false, ...contentsOf(alternate) };
  }
}

/** The key of iOS 3, which still counts where the newer ones are absent. */
function* listsBeforeCFBundleIcons(infoPlist              )                     {
  const icon = contentsOf(infoPlist);
  if (icon.files.length === 0) return;
  for (const device of ['iPhone', 'iPad']         ) {
    if (infoPlist[KEYS[device]] !== undefined) continue;
    yield { key: 'CFBundleIconFiles', device, isPrimary: true, ...icon };
  }
}

function contentsOf(icon              )                                        {
  const files          = icon['CFBundleIconFiles'];
  return {
    files: Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [],
    assetName: (0,property_list/* textAt */.$6)(icon, 'CFBundleIconName'),
  };
}

/** The names that a file of this icon may have: the list leaves out scale, device and extension. */
function iconFileNames(listed        )                    {
  const stem = listed.replace(/\.png$/i, '');
  const scales = ['', '@2x', '@3x'];
  const devices = ['', '~iphone', '~ipad'];
  const spelled = scales.flatMap((scale) =>
    devices.map((device) => `${stem}${scale}${device}.png`),
  );
  return [listed, ...spelled];
}

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/icons.js
/** Rules on the app's icons. Icons in the asset catalogue are in a closed format and not read. */
                                                          

                                                           
                                                




                                                


const FROM_THE_CATALOGUE =
  'Put the icon into the asset catalogue as AppIcon and name it in ASSETCATALOG_COMPILER_APPICON_NAME; Xcode then writes files and keys. A Flet project only needs `src/assets/icon.png`, opaque and at least 1024×1024 pixels large.';
const icons_KEYS = ['CFBundleIcons', 'CFBundleIcons~ipad']         ;

const iPhoneIconMissing = iconOfSize('ITMS-90022', 'iPhone', 120);
/** The other sizes that Apple names, 167 and 76, lie in the catalogue alone where there is one. */
const iPadIconMissing = iconOfSize('ITMS-90023', 'iPad', 152);

function iconOfSize(code        , device                    , pixels        )       {
  return {
    code,
    severity: 'error',
    appliesTo: 'store',
    looksAt: `the files that \`CFBundleIcons${device === 'iPad' ? '~ipad' : ''}\` names, and whether it names an icon of the asset catalogue`,
    meaning: `The app runs on ${device} and has no icon of ${pixels}×${pixels} pixels for it, neither as a file nor, by its name, in an asset catalogue.`,
    remedy: FROM_THE_CATALOGUE,
    *find(ipa) {
      if (!isOpenedOnIOS(ipa) || !runsOn(ipa.infoPlist, device)) return;
      const primary = primaryIcon(ipa, device);
      if (primary === 'of the wrong type' || isInCatalogue(primary, ipa)) return;
      const sizes = filesOf(primary, ipa).map(({ size }) => size);
      if (sizes.some((size) => size?.width === pixels && size.height === pixels)) return;
      const found = sizes.map((size) => (size ? `${size.width}×${size.height}` : 'no image'));
      yield `${primary?.key ?? 'CFBundleIcons'} in Info.plist of ${ipa.app.path} leads to no icon of ${pixels}×${pixels} pixels (found: ${found.join(', ') || 'nothing'}).`;
    },
  };
}

function primaryIcon(
  { infoPlist }     ,
  device                    ,
)                                             {
  if (wrongTypes(infoPlist).length > 0) return 'of the wrong type';
  const primaries = iconLists(infoPlist).filter(({ isPrimary }) => isPrimary);
  const own = primaries.find((list) => list.device === device);
  // An iPad takes the iPhone's where Info.plist has none for it.
  return own ?? (device === 'iPad' ? primaries[0] : undefined);
}

function isInCatalogue(icon                      , { app }     )          {
  return icon?.assetName !== undefined && app.hasAssetCatalogue;
}

function filesOf(icon                      , { app, icons }     )                     {
  const spelled = icon?.files.flatMap(iconFileNames) ?? [];
  const names = new Set(spelled.map((name) => `${app.path}/${name}`));
  return icons.filter(({ entryName }) => names.has(entryName));
}

const iconFileMissing       = {
  code: 'ITMS-90032',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    'each name in `CFBundleIconFiles`, also of alternate icons, and the files of the app; names of icons in the asset catalogue are left out',
  meaning: 'Info.plist names an icon file that the app does not hold.',
  remedy:
    'Add the file at the top of the app, not in a folder, with the spelling of Info.plist; or take the name out.',
  *find(ipa) {
    const { app, entries, infoPlist } = ipa;
    if (isContainer(infoPlist)) return;
    for (const icon of iconLists(infoPlist)) {
      if (isInCatalogue(icon, ipa)) continue;
      for (const listed of icon.files) {
        if (iconFileNames(listed).some((name) => entries.has(`${app.path}/${name}`))) continue;
        yield `${icon.key} in Info.plist of ${app.path} names ${shown(listed)}, which is not there.`;
      }
    }
  },
};

const iconOfWrongType       = {
  code: 'ITMS-90039',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleIcons` and `CFBundleIcons~ipad` with their `CFBundlePrimaryIcon`',
  meaning:
    'A key of the icons is not a dictionary. (It may be a text in apps for tvOS and visionOS.)',
  remedy: FROM_THE_CATALOGUE,
  *find(ipa) {
    const { app, infoPlist } = ipa;
    if (!isOpenedOnIOS(ipa)) return;
    for (const [key, value] of wrongTypes(infoPlist)) {
      yield `${key} in Info.plist of ${app.path} is ${shown(value)} instead of a dictionary.`;
    }
  },
};

function wrongTypes(infoPlist                  )                                          {
  const places = icons_KEYS.flatMap((key) => {
    const icons = infoPlist[key];
    const primary = (0,property_list/* isDictionary */.Hf)(icons) ? icons['CFBundlePrimaryIcon'] : undefined;
    return [[key, icons]         , [`${key}.CFBundlePrimaryIcon`, primary]         ];
  });
  return places.filter(([, value]) => value !== undefined && !(0,property_list/* isDictionary */.Hf)(value));
}

const catalogueMissing       = {
  code: 'ITMS-90704',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Assets.car` in the app',
  meaning:
    'The app has no asset catalogue, and so no icon of 1024×1024 pixels, which counts only there.',
  remedy: FROM_THE_CATALOGUE,
  *find(ipa) {
    const { app } = ipa;
    if (!isOpenedOnIOS(ipa) || app.hasAssetCatalogue) return;
    yield `${app.path} has no Assets.car.`;
  },
};

const iconNameMissing       = {
  code: 'ITMS-90713',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleIconName` in Info.plist of the app, at the top or within `CFBundleIcons`',
  meaning:
    'Info.plist does not say which icon of the asset catalogue is the app’s. The upload may succeed, and the build disappears in processing. (One public source has the same words under ITMS-90905.)',
  remedy: FROM_THE_CATALOGUE,
  *find(ipa) {
    const { app, infoPlist } = ipa;
    if (!isOpenedOnIOS(ipa) || wrongTypes(infoPlist).length > 0) return;
    const named = iconLists(infoPlist).some(
      ({ isPrimary, assetName }) => isPrimary && assetName !== undefined,
    );
    if (named || infoPlist['CFBundleIconName'] !== undefined) return;
    yield `Info.plist of ${app.path} has no CFBundleIconName.`;
  },
};

/** Apple's number is not publicly known. Icons in the catalogue are not read. */
const watchIconMissing       = {
  code: 'slipway/watch-icon-missing',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Assets.car`, `CFBundleIcons`, `CFBundleIconFiles` and `CFBundleIconName` of each watch app',
  meaning: 'A watch app has neither an asset catalogue nor icon files, and so no icon.',
  remedy: 'Add an icon for watchOS to the asset catalogue of the watch app’s target.',
  *find({ bundles }) {
    for (const { kind, path, infoPlist, hasAssetCatalogue } of bundles) {
      if (kind !== 'embedded-app' || !isForWatch(path) || hasAssetCatalogue) continue;
      if (infoPlist === undefined) continue;
      const names = ['CFBundleIcons', 'CFBundleIconFiles', 'CFBundleIconName'];
      if (names.some((key) => infoPlist[key] !== undefined)) continue;
      yield `${path} has no icon.`;
    }
  },
};

const icons          = {
  title: 'Icons',
  rules: [
    iPhoneIconMissing,
    iPadIconMissing,
    iconFileMissing,
    iconOfWrongType,
    catalogueMissing,
    iconNameMissing,
    watchIconMissing,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/info-plist.js
/** Rules on further keys of Info.plist: platform, extensions, encryption and documents. */

                                                                         

                                                


const DEVICE_PLATFORMS = ['iphoneos', 'appletvos', 'xros', 'watchos', 'macosx'];

const platformUnknown       = {
  code: 'ITMS-90508',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`DTPlatformName` of the app and of each extension',
  meaning: 'The app was built for no device, or an extension for another platform than the app.',
  remedy: 'Archive for “Any iOS Device”, not for a simulator; leave the key to Xcode.',
  *find({ app, bundles }) {
    const apps = (0,property_list/* textAt */.$6)(app.infoPlist ?? {}, 'DTPlatformName');
    for (const { kind, path, infoPlist = {} } of bundles) {
      const name = (0,property_list/* textAt */.$6)(infoPlist, 'DTPlatformName');
      if (kind === 'framework' || name === undefined) continue;
      const wanted = isForWatch(path) ? 'watchos' : (apps ?? name);
      const isSound = DEVICE_PLATFORMS.includes(name) && (kind === 'app' || name === wanted);
      if (!isSound) yield `DTPlatformName of ${path} is ${shown(name)}.`;
    }
  },
};

const simulatorPlatform       = {
  code: 'ITMS-90542',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleSupportedPlatforms` of every bundle, those of resources too',
  meaning: 'A bundle says that it is for a simulator.',
  remedy:
    'Take the device variant of the framework, or correct the key to [iPhoneOS] before the app is signed.',
  *find({ bundles, resourceBundles }) {
    for (const { path, infoPlist = {} } of [...bundles, ...resourceBundles]) {
      const platforms          = infoPlist['CFBundleSupportedPlatforms'];
      if (!Array.isArray(platforms)) continue;
      if (!platforms.some((name) => typeof name === 'string' && name.endsWith('Simulator'))) {
        continue;
      }
      yield `CFBundleSupportedPlatforms of ${path} is ${shown(platforms)}.`;
    }
  },
};

/** Apple's message about several platforms says "an array containing a single platform". */
const severalPlatforms       = {
  code: 'ITMS-90562',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`CFBundleSupportedPlatforms` of the app',
  meaning:
    'The app names no platform, or more than one, or one twice. What else Apple means by the number is not publicly known.',
  remedy: 'Leave the key to Xcode; it writes [iPhoneOS].',
  *find({ app, infoPlist }) {
    const platforms          = infoPlist['CFBundleSupportedPlatforms'];
    if (!Array.isArray(platforms) || platforms.length === 1) return;
    yield `CFBundleSupportedPlatforms of ${app.path} is ${shown(platforms)}.`;
  },
};

const extensionKeyMissing       = {
  code: 'ITMS-90360',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleDisplayName` and `CFBundleName` of each extension',
  meaning: 'An extension lacks the name that users see, or the one that the system shows.',
  remedy:
    'Set both in Info.plist of the extension’s target; a build setting that is empty counts as none.',
  *find({ bundles }) {
    for (const { kind, path, infoPlist } of bundles) {
      if (kind !== 'extension' || infoPlist === undefined) continue;
      for (const key of ['CFBundleDisplayName', 'CFBundleName']) {
        if ((0,property_list/* textAt */.$6)(infoPlist, key) !== undefined) continue;
        yield `${key} in Info.plist of ${path} is ${shown(infoPlist[key])}.`;
      }
    }
  },
};

const activationRuleOpen       = {
  code: 'ITMS-90362',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`NSExtensionActivationRule` of each extension',
  meaning: 'A share or action extension offers itself for everything: TRUEPREDICATE.',
  remedy: 'Replace the predicate by a dictionary of what the extension takes.',
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const rule = activationRule(infoPlist);
      if (typeof rule !== 'string' || rule.trim() !== 'TRUEPREDICATE') continue;
      yield `NSExtensionActivationRule of ${path} is ${shown(rule)}.`;
    }
  },
};

function activationRule({ NSExtension: extension }              )          {
  const attributes = (0,property_list/* isDictionary */.Hf)(extension) ? extension['NSExtensionAttributes'] : undefined;
  return (0,property_list/* isDictionary */.Hf)(attributes) ? attributes['NSExtensionActivationRule'] : undefined;
}

const extensionFolderNamedOtherwise       = {
  code: 'ITMS-90362',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the folder of each extension, and its `CFBundleExecutable`',
  meaning: 'The folder of an extension has another name than its executable.',
  remedy: 'Give PRODUCT_NAME and EXECUTABLE_NAME of the extension’s target the same value.',
  *find({ bundles }) {
    for (const { kind, path, name, executableName } of bundles) {
      if (kind !== 'extension' || executableName === undefined) continue;
      if (name === `${executableName}.appex`) continue;
      yield `CFBundleExecutable of ${path} is ${shown(executableName)}.`;
    }
  },
};

const complianceCodeMissing       = {
  code: 'ITMS-90592',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`ITSAppUsesNonExemptEncryption` and `ITSEncryptionExportComplianceCode` of the app',
  meaning:
    'The app says that it uses encryption which is not exempt, but not under which approval. (Whether a given code is the right one, only Apple knows.)',
  remedy:
    'Set ITSAppUsesNonExemptEncryption to false when the app uses only exempt encryption, such as HTTPS; else add the code from App Store Connect.',
  *find({ app, infoPlist, usesNonExemptEncryption }) {
    const key = 'ITSEncryptionExportComplianceCode';
    if (usesNonExemptEncryption !== true || (0,property_list/* textAt */.$6)(infoPlist, key) !== undefined) return;
    yield `In Info.plist of ${app.path} ITSAppUsesNonExemptEncryption is true and ${key} is ${shown(infoPlist[key])}.`;
  },
};

const documentsInPlaceOpen       = {
  code: 'ITMS-90737',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`CFBundleDocumentTypes`, `LSSupportsOpeningDocumentsInPlace` and `UISupportsDocumentBrowser` of the app',
  meaning: 'The app opens documents, but does not say whether in their place or as a copy.',
  remedy: 'Set LSSupportsOpeningDocumentsInPlace to true or false.',
  *find({ app, infoPlist }) {
    if (documentTypes(infoPlist).length === 0) return;
    if ((0,property_list/* flagAt */.Qc)(infoPlist, 'LSSupportsOpeningDocumentsInPlace') !== undefined) return;
    if ((0,property_list/* flagAt */.Qc)(infoPlist, 'UISupportsDocumentBrowser') === true) return;
    yield `Info.plist of ${app.path} has CFBundleDocumentTypes without LSSupportsOpeningDocumentsInPlace.`;
  },
};

const documentRankMissing       = {
  code: 'ITMS-90788',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`LSHandlerRank` in each entry of `CFBundleDocumentTypes` of the app',
  meaning: 'A type of document does not say how the app ranks among those that open it.',
  remedy: 'Add LSHandlerRank: Owner, Default, Alternate or None.',
  *find({ app, infoPlist }) {
    for (const type of documentTypes(infoPlist)) {
      if ((0,property_list/* textAt */.$6)(type, 'LSHandlerRank') !== undefined) continue;
      yield `CFBundleDocumentTypes of ${app.path} has no LSHandlerRank for ${shown(type['CFBundleTypeName'])}.`;
    }
  },
};

function documentTypes({ CFBundleDocumentTypes: types }              )                          {
  return Array.isArray(types) ? types.filter(property_list/* isDictionary */.Hf) : [];
}

const furtherKeys          = {
  title: 'Further keys of Info.plist',
  rules: [
    platformUnknown,
    simulatorPlatform,
    severalPlatforms,
    extensionKeyMissing,
    activationRuleOpen,
    extensionFolderNamedOtherwise,
    complianceCodeMissing,
    documentsInPlaceOpen,
    documentRankMissing,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/launch-screen.js
/** Rules on what the app shows while it starts. */
                                                

                                                                         


                                                


const REMEDY =
  'Add the key UILaunchScreen (iOS 14), or a launch storyboard, named in UILaunchStoryboardName.';

const iPadLaunchScreenMissing       = {
  code: 'ITMS-90475',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    '`UILaunchScreen` and `UILaunchStoryboardName` of an app with `UIDeviceFamily` 2 and without `UIRequiresFullScreen`',
  meaning: 'An app that shares the iPad’s screen has no launch screen.',
  remedy: REMEDY,
  *find(ipa) {
    if (sharesIPadScreen(ipa)) yield* unnamedLaunchScreen(ipa);
  },
};

const iPadLaunchStoryboardAbsent       = {
  code: 'ITMS-90475',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    'the storyboard that `UILaunchStoryboardName` names, in an app with `UIDeviceFamily` 2 and without `UIRequiresFullScreen`',
  meaning:
    'An app that shares the iPad’s screen names a launch storyboard that was not found in it. No public source says where Apple looks.',
  remedy: REMEDY,
  *find(ipa) {
    if (sharesIPadScreen(ipa)) yield* absentStoryboard(ipa);
  },
};

/** Newer messages under this number ask for a launch storyboard, older ones for a launch image. */
const launchScreenMissing       = {
  code: 'ITMS-90096',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`UILaunchScreen`, `UILaunchStoryboardName` and the storyboard that it names, in all other apps',
  meaning:
    'The app has no launch screen. Apple asks for one since 2020; public sources do not agree on what the number stands for.',
  remedy: REMEDY,
  *find(ipa) {
    if (!isOpenedOnIOS(ipa) || sharesIPadScreen(ipa)) return;
    yield* unnamedLaunchScreen(ipa);
    yield* absentStoryboard(ipa);
  },
};

function* unnamedLaunchScreen({ app, infoPlist }     )                   {
  if (hasLaunchScreenKey(infoPlist) || storyboardName(infoPlist) !== undefined) return;
  yield `Info.plist of ${app.path} has neither UILaunchScreen nor UILaunchStoryboardName.`;
}

function* absentStoryboard({ app, entries, infoPlist }     )                   {
  const named = storyboardName(infoPlist);
  if (named === undefined || hasLaunchScreenKey(infoPlist)) return;
  const compiled = named.replace(/\.(?:storyboard|xib)$/, '');
  const isThere = entries
    .keys()
    .some((name) => name.startsWith(`${app.path}/`) && isCompiledFrom(compiled, name));
  if (isThere) return;
  yield `UILaunchStoryboardName in Info.plist of ${app.path} is ${shown(named)}, but there is no ${compiled}.storyboardc.`;
}

function hasLaunchScreenKey(infoPlist              )          {
  return ['UILaunchScreen', 'UILaunchScreen~ipad', 'UILaunchScreens'].some((key) =>
    (0,property_list/* isDictionary */.Hf)(infoPlist[key]),
  );
}

function storyboardName(infoPlist              )                     {
  return (
    (0,property_list/* textAt */.$6)(infoPlist, 'UILaunchStoryboardName~ipad') ?? (0,property_list/* textAt */.$6)(infoPlist, 'UILaunchStoryboardName')
  );
}

/** Compiled storyboards are folders; they may be localized, or be one for the iPad. */
function isCompiledFrom(storyboard        , entryName        )          {
  return ['', '~ipad', '~iphone'].some(
    (device) =>
      entryName.includes(`/${storyboard}${device}.storyboardc/`) ||
      entryName.endsWith(`/${storyboard}${device}.nib`),
  );
}

const launchScreen          = {
  title: 'Launch screen',
  rules: [iPadLaunchScreenMissing, iPadLaunchStoryboardAbsent, launchScreenMissing],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/frameworks/listed-sdks.js
/**
 * The SDKs of others that Apple wants with a privacy manifest and a signature of their maker, by
 * the names of their frameworks: Apple's page "Third-party SDK requirements" of 2024.
 */
const LISTED = `
  Abseil AFNetworking Alamofire AppAuth BoringSSL openssl_grpc Capacitor Charts connectivity_plus
  Cordova device_info_plus DKImagePickerController DKPhotoGallery FBAEMKit FBLPromises FBSDKCoreKit
  FBSDKCoreKit_Basics FBSDKLoginKit FBSDKShareKit file_picker FirebaseABTesting FirebaseAuth
  FirebaseCore FirebaseCoreDiagnostics FirebaseCoreExtension FirebaseCoreInternal
  FirebaseCrashlytics FirebaseDynamicLinks FirebaseFirestore FirebaseInstallations
  FirebaseMessaging FirebaseRemoteConfig Flutter flutter_inappwebview flutter_local_notifications
  fluttertoast FMDB geolocator_apple GoogleDataTransport GoogleSignIn GoogleToolboxForMac
  GoogleUtilities grpcpp GTMAppAuth GTMSessionFetcher hermes image_picker_ios IQKeyboardManager
  IQKeyboardManagerSwift Kingfisher leveldb Lottie MBProgressHUD nanopb OneSignal OneSignalCore
  OneSignalExtension OneSignalOutcomes OpenSSL OrderedSet package_info package_info_plus
  path_provider path_provider_ios Promises Protobuf Reachability RealmSwift RxCocoa RxRelay RxSwift
  SDWebImage share_plus shared_preferences_ios SnapKit sqflite Starscream SVProgressHUD SwiftyGif
  SwiftyJSON Toast UnityFramework url_launcher url_launcher_ios video_player_avfoundation wakelock
  webview_flutter_wkwebview`;

/**
 * Names that Apple takes for listed SDKs, as its messages to developers show: Python's modules hold
 * OpenSSL.
 */
const TAKEN_FOR_LISTED = ['_ssl', '_hashlib', 'sqflite_darwin'];

const names                      = new Set([...LISTED.trim().split(/\s+/), ...TAKEN_FOR_LISTED]);

function isListedSdk(framework        )          {
  return names.has(framework);
}

;// CONCATENATED MODULE: ./build/core/apple/checks/frameworks/listed-sdk-rules.js
/** Rules on frameworks that Apple has put on its list of commonly used SDKs. */
                                                      
                                                

                                                                          

                                                

const ONLY_NEW =
  'Apple asks it of new apps and of SDKs that an update adds, which the .ipa alone does not tell.';

                           
                        
                        
 

function listedFrameworksIn({ bundles }     )                             {
  return bundles.flatMap((bundle) => {
    const name = frameworkName(bundle);
    return name !== undefined && isListedSdk(name) ? { name, path: bundle.path } : [];
  });
}

function frameworkName({ kind, path }        )                     {
  return kind === 'framework' ? /(?<![^/])([^/]+)\.framework$/.exec(path)?.[1] : undefined;
}

const sdkWithoutManifest       = {
  code: 'ITMS-91061',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`PrivacyInfo.xcprivacy` anywhere inside each framework on Apple’s list',
  meaning: 'A framework on Apple’s list of commonly used SDKs has no privacy manifest.',
  remedy: `Use a release of the framework that has one. ${ONLY_NEW}`,
  *find(ipa) {
    const listed = listedFrameworksIn(ipa);
    const covered = withManifest(listed, ipa);
    for (const framework of listed) {
      if (!covered.has(framework)) yield `${framework.path} has no PrivacyInfo.xcprivacy.`;
    }
  },
};

/**
 * A framework may keep it in a bundle of resources, inside or beside the app's own. An archive may
 * hold many of both, so that the entries are gone through once for all frameworks.
 */
function withManifest(
  listed                            ,
  { app, entries }     ,
)                               {
  const paths = new Set(listed.map(({ path }) => path));
  const names = new Set(listed.map(({ name }) => name));
  const coveredPaths = new Set        ();
  const coveredNames = new Set        ();
  for (const entry of entries.keys()) {
    if (!entry.endsWith('/PrivacyInfo.xcprivacy')) continue;
    for (let end = entry.indexOf('/'); end >= 0; end = entry.indexOf('/', end + 1)) {
      const folder = entry.slice(0, end);
      if (paths.has(folder)) coveredPaths.add(folder);
    }
    for (const name of names) {
      if (entry.startsWith(`${app.path}/${name}`)) coveredNames.add(name);
    }
  }
  return new Set(
    listed.filter(({ name, path }) => coveredNames.has(name) || coveredPaths.has(path)),
  );
}

const USE_SIGNED_RELEASE = `Use a release of the framework that is signed. With Flet: flet 0.86.5 or newer, and Swift Package Manager left on. ${ONLY_NEW}`;

/**
 * The signature that counts is the maker's, on the .xcframework: Xcode notes while archiving
 * whether it found one, and exports the receipt beside the app. The signature on the framework
 * inside the app is the developer's own and says nothing about it.
 */
const sdkNotSigned       = {
  code: 'ITMS-91065',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`signed` in `Signatures/*.signature`, for each framework on Apple’s list',
  meaning: 'A framework on Apple’s list of commonly used SDKs was not signed by its maker.',
  remedy: USE_SIGNED_RELEASE,
  *find(ipa) {
    for (const { name, path } of listedFrameworksIn(ipa)) {
      if (receiptOf(name, ipa)?.signed === false) yield `${path} was not signed by its maker.`;
    }
  },
};

/** Others may have been built from source, where no receipt is due; these come as binaries only. */
const ONLY_AS_BINARY                      = new Set(['_ssl', '_hashlib']);

const sdkSignatureUnknown       = {
  code: 'ITMS-91065',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Signatures/*.signature` for the parts of Python that hold OpenSSL, `_ssl` and `_hashlib`',
  meaning:
    'A framework that Apple takes for a listed SDK comes without a receipt of its maker’s signature.',
  remedy: USE_SIGNED_RELEASE,
  *find(ipa) {
    for (const { name, path } of listedFrameworksIn(ipa)) {
      if (!ONLY_AS_BINARY.has(name) || receiptOf(name, ipa) !== undefined) continue;
      yield `${path} has no receipt of its maker’s signature under Signatures/.`;
    }
  },
};

/** The .xcframework may have another name than the framework in it, which the receipt tells. */
function receiptOf(framework        , { sdkSignatures }     )                           {
  return sdkSignatures.find(({ name, list }) => {
    const metadata = list?.['metadata'];
    const library = (0,property_list/* isDictionary */.Hf)(metadata) ? (0,property_list/* textAt */.$6)(metadata, 'library') : undefined;
    return library === undefined ? name === framework : library === `${framework}.framework`;
  });
}

const listedSdks          = {
  title: 'SDKs on Apple’s list',
  rules: [sdkWithoutManifest, sdkNotSigned, sdkSignatureUnknown],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/code/minimum-os.js
/** Rules on the oldest iOS that the app, its extensions and its frameworks are made for. */
                                                      




                                                


const KEY = 'MinimumOSVersion';
/** Apps have had to be made for 64 bits alone for years, and those need this. */
const OLDEST_FOR_64_BITS = '8.0';

const minimumOsMissing       = {
  code: 'ITMS-90360',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${KEY}\` in Info.plist of the app, of each extension and of each framework`,
  meaning: `A bundle does not say which iOS it needs. (Apple reports it as ITMS-90530, too.)`,
  remedy: `Set IPHONEOS_DEPLOYMENT_TARGET for the target, or add ${KEY} where a script writes the framework’s Info.plist.`,
  *find({ bundles }) {
    for (const { path, infoPlist } of bundles) {
      if (infoPlist === undefined || (0,property_list/* textAt */.$6)(infoPlist, KEY) !== undefined) continue;
      yield `${KEY} in Info.plist of ${path} is ${shown(infoPlist[KEY])}.`;
    }
  },
};

const minimumOsTooOld       = {
  code: 'ITMS-90530',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${KEY}\` in Info.plist of the app, of each extension and of each framework`,
  meaning: `A bundle claims to run on an iOS older than ${OLDEST_FOR_64_BITS}, the oldest for 64-bit apps. (Older messages have the number ITMS-90362.)`,
  remedy: `Raise IPHONEOS_DEPLOYMENT_TARGET, or take a newer release of the framework.`,
  *find({ platform, bundles }) {
    if (platform !== 'IOS') return;
    for (const bundle of bundles) {
      const version = minimumOsOf(bundle);
      if (version === undefined || isForWatch(bundle.path)) continue;
      if (!isOlder(version, OLDEST_FOR_64_BITS)) continue;
      yield `${KEY} of ${bundle.path} is ${shown(version)}.`;
    }
  },
};

/**
 * The other way round, an Info.plist that asks for more than the binary, is taken: makers of
 * frameworks write 100.0 there on purpose.
 */
const binaryNeedsNewerOs       = {
  code: 'ITMS-90208',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `the load command \`LC_BUILD_VERSION\` (\`LC_VERSION_MIN_IPHONEOS\`) of each executable, and \`${KEY}\` beside it`,
  meaning: 'An executable was linked for a newer iOS than its Info.plist says.',
  remedy: `Give ${KEY} the value that the executable was linked with; Xcode does so when both come from IPHONEOS_DEPLOYMENT_TARGET.`,
  *find({ bundles }) {
    for (const bundle of bundles) {
      const said = minimumOsOf(bundle);
      for (const { minimumOs, architecture } of slicesOf(bundle)) {
        if (said === undefined || minimumOs === undefined || !isOlder(said, minimumOs)) continue;
        yield `${KEY} of ${bundle.path} is ${shown(said)}, but its executable was linked for ${minimumOs} (${architecture}).`;
      }
    }
  },
};

const frameworkNeedsNewerOs       = {
  code: 'ITMS-90208',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`LC_BUILD_VERSION\` of each framework’s executable, and \`${KEY}\` of the app`,
  meaning:
    'A framework was linked for a newer iOS than the app is offered for. On older devices the app may not start; that Apple refuses a framework that says so itself is unproven.',
  remedy:
    'Raise the app’s deployment target, or take a release of the framework for older systems.',
  *find({ app, bundles }) {
    const offered = minimumOsOf(app);
    if (offered === undefined) return;
    for (const bundle of bundles) {
      if (bundle.kind !== 'framework' || isOfOtherProduct(bundle.path)) continue;
      for (const { minimumOs, architecture } of slicesOf(bundle)) {
        if (minimumOs === undefined || !isOlder(offered, minimumOs)) continue;
        yield `${bundle.path} was linked for ${minimumOs} (${architecture}), but the app is offered from ${shown(offered)}.`;
      }
    }
  },
};

function minimumOsOf({ infoPlist = {} }        )                     {
  return (0,property_list/* textAt */.$6)(infoPlist, KEY);
}

const minimumOs          = {
  title: 'Minimum iOS',
  rules: [minimumOsMissing, minimumOsTooOld, binaryNeedsNewerOs, frameworkNeedsNewerOs],
};

;// CONCATENATED MODULE: ./build/core/apple/package/package-layout.js
/** The places of things in an .ipa, taken from the names of its entries alone. */
                                                           

                                
                                                                   
                                        
                                                                                                   
                                          
                                                   
                                              
                                                                              
                                        
                                                                                    
                                            
                                    
                               
 

const APP = /^Payload\/[^/]+\.app(?=\/)/;
const NESTED_FOLDER = /(?:Frameworks|PlugIns|Extensions|Watch|AppClips)\//y;
const EMBEDDED_APP = String.raw`^Payload\/[^/]+\.app\/(?:Watch|AppClips)\/[^/]+\.app`;
const EMBEDDED = new RegExp(EMBEDDED_APP);
const ANY_APP = String.raw`^Payload\/[^/]+\.app\/(?:(?:Watch|AppClips)\/[^/]+\.app\/)?`;
const ANY_EXTENSION = String.raw`(?:PlugIns|Extensions)\/[^/]+\.appex`;

/** The nested bundles by their kind, in the order of `PackageLayout.nested`. */
const NESTED                                             = [
  ['embedded-app', new RegExp(String.raw`${EMBEDDED_APP}(?=\/)`)],
  ['extension', new RegExp(String.raw`${ANY_APP}${ANY_EXTENSION}(?=\/)`)],
  [
    'framework',
    new RegExp(String.raw`${ANY_APP}(?:${ANY_EXTENSION}\/)?Frameworks\/[^/]+\.framework(?=\/)`),
  ],
];
const INFO_PLIST = '/Info.plist';

function packageLayout(names                  )                {
  const apps = new Set        ();
  const nested = NESTED.map(([kind, pattern]) => ({ kind, pattern, paths: new Set        () }));
  const resourceBundles           = [];
  const otherApps           = [];
  const sdkSignatures           = [];
  let hasSwiftSupport = false;
  let hasSymbols = false;

  let app = '';
  for (const name of names) {
    if (!name.startsWith('Payload/')) {
      if (/^Signatures\/[^/]+\.signature$/.test(name)) sdkSignatures.push(name);
      hasSwiftSupport ||= /^SwiftSupport\/./.test(name);
      hasSymbols ||= /^Symbols\/./.test(name);
      continue;
    }
    // Nearly all entries lie in one app, so that is asked before it is looked for.
    if (app === '' || !name.startsWith(app)) {
      const [found] = APP.exec(name) ?? [];
      if (found === undefined) continue;
      apps.add(found);
      app = `${found}/`;
    }
    if (name.endsWith(INFO_PLIST)) {
      const folder = name.slice(0, -INFO_PLIST.length);
      if (folder.endsWith('.bundle')) resourceBundles.push(folder);
      if (folder.endsWith('.app') && folder.length > app.length) otherApps.push(folder);
    }
    NESTED_FOLDER.lastIndex = app.length;
    if (!NESTED_FOLDER.test(name)) continue;
    for (const { pattern, paths } of nested) {
      const [found] = pattern.exec(name) ?? [];
      if (found !== undefined) paths.add(found);
    }
  }

  const [embedded] = nested;
  return {
    apps: places('app', apps),
    nested: nested.flatMap(({ kind, paths }) => places(kind, paths)),
    resourceBundles,
    strayApps: otherApps.filter((folder) => !embedded?.paths.has(folder)),
    sdkSignatures,
    hasSwiftSupport,
    hasSymbols,
  };
}

/** The folder of the app that a bundle belongs to: the app itself, a watch app or an App Clip. */
function hostApp(bundlePath        )         {
  return EMBEDDED.exec(bundlePath)?.[0] ?? APP.exec(`${bundlePath}/`)?.[0] ?? '';
}

function places(kind            , paths                  )                {
  return Array.from(paths, (path) => ({ kind, path }));
}

;// CONCATENATED MODULE: ./build/core/apple/checks/structure/names.js
/** Rules on bundle ids and on the names of files. */
                                                


                                                                         
                                                


const names_KEY = 'CFBundleIdentifier';

const bundleIdMalformed       = {
  code: 'ITMS-90049',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${names_KEY}\` of the app, of each extension and of each framework`,
  meaning: 'A bundle id has other signs than letters, digits, dots and hyphens, or ends in a dot.',
  remedy:
    'Replace underscores and blanks by hyphens. For a framework of somebody else take a newer release.',
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const bundleId = (0,property_list/* textAt */.$6)(infoPlist, names_KEY);
      if (bundleId === undefined || /^[A-Za-z0-9.-]*[A-Za-z0-9-]$/.test(bundleId)) continue;
      yield `${names_KEY} of ${path} is ${shown(bundleId)}.`;
    }
  },
};

const EXTENSION_ID_REMEDY = 'Name it com.example.app.share where the app is com.example.app.';

const extensionIdForeign       = {
  code: 'ITMS-90347',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${names_KEY}\` of each extension, and that of the app`,
  meaning: 'An extension’s bundle id does not begin with the app’s and a dot.',
  remedy: EXTENSION_ID_REMEDY,
  *find(ipa) {
    for (const { path, id, ownPart } of extensionIdsIn(ipa)) {
      if (ownPart === '') yield misplacedId(path, id, ipa);
    }
  },
};

/** No device is known to refuse such an extension. */
const extensionIdTooLong       = {
  code: 'ITMS-90347',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `the number of components of \`${names_KEY}\` of each extension, and of the app`,
  meaning: 'An extension’s bundle id has more than one component beyond the app’s.',
  remedy: EXTENSION_ID_REMEDY,
  *find(ipa) {
    for (const { path, id, ownPart } of extensionIdsIn(ipa)) {
      if (ownPart.includes('.')) yield misplacedId(path, id, ipa);
    }
  },
};

                       
                        
                      
                                                                                           
                           
 

/** Other rules tell of an Info.plist that cannot be read, and of an app without an id. */
function extensionIdsIn(ipa     )                         {
  return ipa.bundles.flatMap(({ kind, path, infoPlist }) => {
    const hostId = idOfHost(path, ipa);
    if (kind !== 'extension' || infoPlist === undefined || hostId === undefined) return [];
    const id = (0,property_list/* textAt */.$6)(infoPlist, names_KEY) ?? '';
    const ownPart = id.startsWith(`${hostId}.`) ? id.slice(hostId.length + 1) : '';
    return { path, id, ownPart };
  });
}

/** The bundle id of the app, watch app or App Clip that the bundle lies in. */
function idOfHost(path        , { bundles }     )                     {
  const host = hostApp(path);
  const infoPlist = bundles.find((bundle) => bundle.path === host)?.infoPlist;
  return infoPlist && (0,property_list/* textAt */.$6)(infoPlist, names_KEY);
}

function misplacedId(path        , id        , ipa     )         {
  return `${names_KEY} of ${path} is ${shown(id)}, that of the app ${shown(idOfHost(path, ipa))}.`;
}

const ONE_FOR_EACH =
  'Give each bundle an id of its own. A framework that lies in the app and in an extension belongs into the app alone.';

const bundleIdTwice       = {
  code: 'ITMS-90685',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${names_KEY}\` of the app, of each extension and of each framework`,
  meaning: 'Two bundles of the app have the same bundle id.',
  remedy: ONE_FOR_EACH,
  *find({ bundles }) {
    for (const { text } of shared(bundles)) yield text;
  },
};

/** Public reports are about bundles with code; whether Apple compares these too, none says. */
const resourcesIdTwice       = {
  code: 'ITMS-90685',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${names_KEY}\` of each .bundle, and of the bundles with code`,
  meaning: 'A bundle of resources has the bundle id of another bundle of the app.',
  remedy: ONE_FOR_EACH,
  *find({ bundles, resourceBundles }) {
    const resources = new Set(resourceBundles.map(({ path }) => path));
    for (const { paths, text } of shared([...bundles, ...resourceBundles])) {
      if (paths.some((path) => resources.has(path))) yield text;
    }
  },
};

                      
                        
                                               
 

                    
                                    
                        
 

/** A watch app and an App Clip are apps of their own, which may hold the app's frameworks again. */
function* shared(bundles                       )                     {
  const byId = Map.groupBy(bundles, ({ path, infoPlist }) => {
    const id = infoPlist && (0,property_list/* textAt */.$6)(infoPlist, names_KEY);
    return id === undefined ? '' : `${hostApp(path)} ${id}`;
  });
  byId.delete('');
  for (const [key, same] of byId) {
    if (same.length < 2) continue;
    const id = key.slice(key.lastIndexOf(' ') + 1);
    const paths = same.map(({ path }) => path);
    yield { paths, text: `${names_KEY} is ${shown(id)} in ${paths.join(' and in ')}.` };
  }
}

const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f]/;

const controlCharacters       = {
  code: 'ITMS-90328',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the names of all files',
  meaning: 'The name of a file has a control character in it, such as a line break.',
  remedy:
    'Delete or rename the file. “Icon” with a carriage return at its end is what the Finder leaves of a folder’s icon.',
  *find({ entries }) {
    for (const name of entries.keys()) {
      if (CONTROL_CHARACTER.test(name)) yield `The archive holds ${JSON.stringify(name)}.`;
    }
  },
};

const names_names          = {
  title: 'Bundle ids and file names',
  rules: [
    bundleIdMalformed,
    bundleIdTwice,
    resourcesIdTwice,
    extensionIdForeign,
    extensionIdTooLong,
    controlCharacters,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/frameworks/privacy-manifest.js
/** Rules on the privacy manifests (PrivacyInfo.xcprivacy) of the app and of what it brings along. */
                                                

                                                                         
                                                

const FILE = 'PrivacyInfo.xcprivacy';
const ACCESSED_APIS = 'NSPrivacyAccessedAPITypes';
const CATEGORY = 'NSPrivacyAccessedAPIType';
const REASONS = 'NSPrivacyAccessedAPITypeReasons';
const TRACKING = 'NSPrivacyTracking';
const TRACKING_DOMAINS = 'NSPrivacyTrackingDomains';

/** Apple's reasons by category, as of 2026. */
const APPROVED_REASONS                                         = new Map([
  ['NSPrivacyAccessedAPICategoryFileTimestamp', ['DDA9.1', 'C617.1', '3B52.1', '0A2A.1']],
  ['NSPrivacyAccessedAPICategorySystemBootTime', ['35F9.1', '8FFB.1', '3D61.1']],
  ['NSPrivacyAccessedAPICategoryDiskSpace', ['85F4.1', 'E174.1', '7D9E.1', 'B728.1']],
  ['NSPrivacyAccessedAPICategoryActiveKeyboards', ['3EC4.1', '54BD.1']],
  ['NSPrivacyAccessedAPICategoryUserDefaults', ['CA92.1', '1C8F.1', 'C56D.1', 'AC6B.1']],
]);

                    
                        
                                  
 

function manifestsIn({ bundles }     )                      {
  return bundles.flatMap(({ path, privacyManifest: contents }) =>
    contents === undefined || contents === 'unreadable'
      ? []
      : { path: `${path}/${FILE}`, contents },
  );
}

                       
                        
                            
                                      
 

/** The declared APIs; `malformedManifest` tells of a declaration of the wrong form. */
function accessedApisIn(ipa     )                         {
  return manifestsIn(ipa).flatMap(({ path, contents }) =>
    [contents[ACCESSED_APIS]]
      .flat()
      .filter(property_list/* isDictionary */.Hf)
      .flatMap((declared) => {
        const category = declared[CATEGORY];
        const reasons = [declared[REASONS]].flat().filter(privacy_manifest_isText);
        return privacy_manifest_isText(category) ? { path, category, reasons } : [];
      }),
  );
}

const unknownCategory       = {
  code: 'ITMS-91054',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `each \`${CATEGORY}\` in \`${FILE}\``,
  meaning: 'A privacy manifest names a category of API that Apple does not know.',
  remedy: `Use one of Apple’s categories: ${[...APPROVED_REASONS.keys()].join(', ')}.`,
  *find(ipa) {
    for (const { path, category } of accessedApisIn(ipa)) {
      if (!APPROVED_REASONS.has(category)) yield `${path} declares ${category}.`;
    }
  },
};

const unknownReason       = {
  code: 'ITMS-91055',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `each of the \`${REASONS}\` in \`${FILE}\``,
  meaning: 'A privacy manifest gives a reason that Apple does not approve for that category.',
  remedy:
    'Give one of the reasons that Apple lists for the category, with the part after the dot, such as C617.1.',
  *find(ipa) {
    for (const { path, category, reasons } of accessedApisIn(ipa)) {
      const approved = APPROVED_REASONS.get(category);
      for (const reason of reasons) {
        if (approved === undefined || approved.includes(reason)) continue;
        yield `${path} gives ${reason} for ${category}; Apple takes ${approved.join(', ')}.`;
      }
    }
  },
};

const malformedManifest       = {
  code: 'ITMS-91056',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${FILE}\` of the app, each extension and each framework: that it can be read, and the types of its keys`,
  meaning:
    'A privacy manifest is no property list, or a key in it has a value of the wrong type. (Of a manifest outside the standard places Apple says it as ITMS-91107; those are not read.)',
  remedy:
    'Correct the file in Xcode, which offers the keys and types; a framework needs a newer release.',
  *find(ipa) {
    for (const { path, privacyManifest } of ipa.bundles) {
      if (privacyManifest === 'unreadable') yield `${path}/${FILE} is no property list.`;
    }
    for (const { path, contents } of manifestsIn(ipa)) {
      for (const [key, { isRight, form }] of Object.entries(FORMS)) {
        if (contents[key] === undefined || isRight(contents[key])) continue;
        yield `${path}: ${key} is not ${form}.`;
      }
    }
  },
};

                
                        
                                                
 

const FORMS                                 = {
  [TRACKING]: { form: 'true or false', isRight: isFlag },
  [TRACKING_DOMAINS]: { form: 'an array of strings', isRight: listOf(privacy_manifest_isText) },
  NSPrivacyCollectedDataTypes: {
    form: 'an array of dictionaries with the four keys of a data type',
    isRight: listOf(
      (value) =>
        (0,property_list/* isDictionary */.Hf)(value) &&
        privacy_manifest_isText(value['NSPrivacyCollectedDataType']) &&
        isFlag(value['NSPrivacyCollectedDataTypeLinked']) &&
        isFlag(value['NSPrivacyCollectedDataTypeTracking']) &&
        listOf(privacy_manifest_isText)(value['NSPrivacyCollectedDataTypePurposes']),
    ),
  },
  [ACCESSED_APIS]: {
    form: 'an array of dictionaries with a category and its reasons',
    isRight: listOf(
      (value) => (0,property_list/* isDictionary */.Hf)(value) && privacy_manifest_isText(value[CATEGORY]) && listOf(privacy_manifest_isText)(value[REASONS]),
    ),
  },
};

const trackingDenied       = {
  code: 'ITMS-91064',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${TRACKING}\` and \`${TRACKING_DOMAINS}\` in \`${FILE}\``,
  meaning: 'A privacy manifest names tracking domains, but does not say that it tracks.',
  remedy: `Set ${TRACKING} to true, or take the domains out if nothing is tracked.`,
  *find(ipa) {
    for (const { path, contents } of manifestsIn(ipa)) {
      const domains = [contents[TRACKING_DOMAINS]].flat().filter(privacy_manifest_isText);
      if (domains.length === 0 || (0,property_list/* flagAt */.Qc)(contents, TRACKING) === true) continue;
      yield `${path} names ${domains.join(', ')}, but ${TRACKING} is not true.`;
    }
  },
};

function privacy_manifest_isText(value         )                  {
  return typeof value === 'string';
}

function isFlag(value         )          {
  return typeof value === 'boolean';
}

function listOf(isMember                             ) {
  return (value         )          => Array.isArray(value) && value.every(isMember);
}

const privacyManifest          = {
  title: 'Privacy manifest',
  rules: [malformedManifest, unknownCategory, unknownReason, trackingDenied],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/signature/profile.js
/** Rules on the provisioning profiles inside the app and its extensions. */
                                                      
                                                          


                                                

const PROFILE_FILE = 'embedded.mobileprovision';

/** Frameworks run under the profile of what loads them. */
function bundlesWithProfile(ipa     )                    {
  return ipa.bundles.filter(({ kind }) => kind !== 'framework');
}

const profileMissing       = {
  code: 'ITMS-90174',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${PROFILE_FILE}\` of the app and of each extension`,
  meaning: 'The app or an extension has no provisioning profile.',
  remedy:
    'Export the .ipa with Xcode and a profile for each bundle id. A zipped Payload folder is no export.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      if (bundle.embeddedProfile === undefined) yield `${bundle.path} has no ${PROFILE_FILE}.`;
    }
  },
};

const profileDamaged       = {
  code: 'ITMS-90165',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signature around \`${PROFILE_FILE}\``,
  meaning: 'An embedded profile is damaged: its own signature does not fit, or it cannot be read.',
  remedy:
    'Download the profile again and store it as base64; git or an editor may have changed its line ends.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const problem = embeddedProfile(bundle)?.problem;
      if (problem && !problem.isContradictory) yield `${bundle.path}: ${problem.text}`;
    }
  },
};

const profileOfWrongKind       = {
  code: 'ITMS-90161',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `what \`${PROFILE_FILE}\` allows: devices, all devices, debugging`,
  meaning: 'An embedded profile is of another kind than what the app is exported for.',
  remedy:
    'Sign with an App Store profile for what goes to App Store Connect (setup-signing checks this).',
  *find(ipa, { exportMethod = 'app-store-connect' }) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const embedded = embeddedProfile(bundle);
      if (embedded?.problem?.isContradictory) yield `${bundle.path}: ${embedded.problem.text}`;
      const { profile } = embedded ?? {};
      if (profile && profile.exportMethod !== exportMethod) {
        yield `${bundle.path}: the profile "${profile.name}" is for ${profile.exportMethod}, not for ${exportMethod}.`;
      }
    }
  },
};

const signerNotInProfile       = {
  code: 'ITMS-90161',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signer of the executable and \`DeveloperCertificates\` in \`${PROFILE_FILE}\``,
  meaning: 'The certificate that signed is not among those in the profile.',
  remedy:
    'Edit the profile at developer.apple.com so that it holds the certificate, download it again, and build again.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = embedded_profile_readableProfile(bundle);
      if (profile === undefined) continue;
      for (const { commonName, sha1 } of signersOf(bundle)) {
        if (profile.certificateSha1s.includes(sha1)) continue;
        yield `${bundle.path} is signed by "${commonName}" (${sha1}), which the profile "${profile.name}" does not contain.`;
      }
    }
  },
};

const profileForOtherApp       = {
  code: 'slipway/profile-for-other-app',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`application-identifier\` in \`${PROFILE_FILE}\` and \`CFBundleIdentifier\``,
  meaning: 'An embedded profile is for another bundle id.',
  remedy: 'Build with the profile of this bundle id; each extension needs one of its own.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = embedded_profile_readableProfile(bundle);
      const bundleId = bundle.infoPlist?.['CFBundleIdentifier'];
      if (profile === undefined || typeof bundleId !== 'string' || profile.covers(bundleId))
        continue;
      yield `${bundle.path} is ${bundleId}, but the profile "${profile.name}" is for ${profile.bundleId}.`;
    }
  },
};

const profileExpired       = {
  code: 'slipway/profile-expired',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`ExpirationDate\` in \`${PROFILE_FILE}\``,
  meaning: 'An embedded profile has expired.',
  remedy: 'Renew the profile at developer.apple.com, update the secret, and build again.',
  *find(ipa, { now }) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = embedded_profile_readableProfile(bundle);
      if (profile === undefined || now < profile.expires) continue;
      yield `${bundle.path}: the profile "${profile.name}" expired on ${profile.expires.toISOString().slice(0, 10)}.`;
    }
  },
};

/** The platforms, as profiles name them. visionOS was `xrOS` before it had its name. */
const PROFILE_PLATFORMS                                                = {
  IOS: ['iOS'],
  TV_OS: ['tvOS'],
  VISION_OS: ['visionOS', 'xrOS'],
  MAC_OS: ['OSX'],
};

const profileForOtherPlatform       = {
  code: 'ITMS-90545',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`Platform\` in \`${PROFILE_FILE}\``,
  meaning: 'An embedded profile is for another platform than the app.',
  remedy: 'Use a profile for the platform of the app; for iPhone and iPad that is iOS.',
  *find(ipa) {
    const wanted = PROFILE_PLATFORMS[ipa.platform];
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = embedded_profile_readableProfile(bundle);
      // Very old profiles name no platform.
      if (profile === undefined || profile.platforms.length === 0) continue;
      if (profile.platforms.some((platform) => wanted.includes(platform))) continue;
      yield `${bundle.path}: the profile "${profile.name}" is for ${profile.platforms.join(', ')}, not for ${wanted[0]}.`;
    }
  },
};

const profile          = {
  title: 'Provisioning profile',
  rules: [
    profileMissing,
    profileDamaged,
    profileOfWrongKind,
    signerNotInProfile,
    profileForOtherApp,
    profileExpired,
    profileForOtherPlatform,
  ],
};

// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __webpack_require__(89840);
;// CONCATENATED MODULE: ./build/core/apple/checks/code/sdk.js
/** Rules on what the app was built with. Apple raises the floor every spring. */

                                                

                                                

                    
                                                
                       
                         
 

/**
 * The dates as Apple announced them. The last is quoted by several public articles; Apple's own
 * text was not seen.
 */
const SDK_FLOORS                      = [
  { since: new Date('2024-04-29'), major: 17 },
  { since: new Date('2025-04-24'), major: 18 },
  { since: new Date('2026-04-28'), major: 26 },
];

const WARN_DAYS_AHEAD = 60;

/** The SDK that an upload needs at `now`. */
function sdkFloorAt(now      )                       {
  return SDK_FLOORS.findLast(({ since }) => since <= now);
}

/** The SDK that an upload will need soon. */
function nextSdkFloor(now      )                       {
  const next = SDK_FLOORS.find(({ since }) => since > now);
  const isNear = next && next.since.getTime() - now.getTime() <= WARN_DAYS_AHEAD * 24 * 60 * duration/* MINUTE */.pY;
  return isNear ? next : undefined;
}

const NEWER_XCODE =
  'Build with a newer Xcode: on GitHub give the job `runs-on: macos-26`, or select the Xcode with DEVELOPER_DIR.';
const SDK_KEYS = '`DTPlatformVersion`, else `DTSDKName` in Info.plist of the app';

const sdkTooOld       = {
  code: 'ITMS-90725',
  severity: 'error',
  appliesTo: 'store',
  looksAt: SDK_KEYS,
  meaning: 'The app was built with an SDK that App Store Connect no longer takes.',
  remedy: NEWER_XCODE,
  *find(ipa, { now }) {
    const floor = sdkFloorAt(now);
    const sdk = sdkOf(ipa);
    if (floor === undefined || sdk === undefined || sdk.major >= floor.major) return;
    yield `The app was built with the iOS ${sdk.version} SDK; since ${day(floor.since)} it takes ${floor.major} or newer.`;
  },
};

const sdkSoonTooOld       = {
  code: 'ITMS-90725',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: SDK_KEYS,
  meaning: `Within ${WARN_DAYS_AHEAD} days App Store Connect will no longer take the SDK that the app was built with.`,
  remedy: NEWER_XCODE,
  *find(ipa, { now }) {
    const next = nextSdkFloor(now);
    const sdk = sdkOf(ipa);
    const isRefusedToday = sdk && sdk.major < (sdkFloorAt(now)?.major ?? 0);
    if (next === undefined || sdk === undefined || isRefusedToday || sdk.major >= next.major)
      return;
    yield `The app was built with the iOS ${sdk.version} SDK; from ${day(next.since)} it will take ${next.major} or newer.`;
  },
};

/** Other platforms count their versions from elsewhere. */
function sdkOf({ platform, infoPlist, sdkName }     ) {
  if (platform !== 'IOS') return undefined;
  const version =
    (0,property_list/* textAt */.$6)(infoPlist, 'DTPlatformVersion') ?? /(?<![\d.])[\d.]+$/.exec(sdkName ?? '')?.[0];
  const major = Number.parseInt(version ?? '', 10);
  return version === undefined || Number.isNaN(major) ? undefined : { version, major };
}

/** Secondary sources of an announcement of 2026-09-09 name the month; the day is unknown. */
const EXPECTED_FLOOR = { major: 27, month: 'April 2027', from: new Date('2027-01-01') };

const sdkExpectedTooOld       = {
  code: 'ITMS-90725',
  severity: 'notice',
  appliesTo: 'store',
  looksAt: SDK_KEYS,
  meaning: `From ${EXPECTED_FLOOR.month} on, App Store Connect is expected to take iOS ${EXPECTED_FLOOR.major} or newer only. The day is not known, so that this never becomes an error by itself. (Told from January 2027 on.)`,
  remedy: NEWER_XCODE,
  *find(ipa, { now }) {
    const sdk = sdkOf(ipa);
    const isTold =
      now >= EXPECTED_FLOOR.from && (sdkFloorAt(now)?.major ?? 0) < EXPECTED_FLOOR.major;
    if (!isTold || sdk === undefined || sdk.major >= EXPECTED_FLOOR.major) return;
    if (sdk.major < (sdkFloorAt(now)?.major ?? 0)) return;
    yield `The app was built with the iOS ${sdk.version} SDK; from ${EXPECTED_FLOOR.month} on, ${EXPECTED_FLOOR.major} or newer is expected to be needed.`;
  },
};

/**
 * Developers report the refusal for builds made on a beta of macOS as well, with a released Xcode.
 */
const betaTools       = {
  code: 'ITMS-90111',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`DTXcodeBuild` and `BuildMachineOSBuild` in Info.plist of the app and each extension',
  meaning:
    'The app was built with a beta of Xcode or of macOS. TestFlight may take it; App Review does not.',
  remedy: 'Build with released versions of Xcode and macOS.',
  *find({ bundles }) {
    for (const { kind, path, infoPlist } of bundles) {
      if (kind === 'framework' || infoPlist === undefined) continue;
      for (const [key, what] of Object.entries(BUILT_WITH)) {
        const build = (0,property_list/* textAt */.$6)(infoPlist, key);
        if (build !== undefined && isBeta(build)) {
          yield `${path} was built with a beta of ${what}: ${key} is ${build}.`;
        }
      }
    }
  },
};

const BUILT_WITH = { DTXcodeBuild: 'Xcode', BuildMachineOSBuild: 'macOS' }         ;

/** Released builds whose numbers look like those of a beta: Xcode 16.2. */
const RELEASED                      = new Set(['16C5032a']);

/** `26A5368g`: a number from 5000 and a small letter. Hardly any released build has both. */
function isBeta(build        )          {
  return /^\d+[A-Z]5\d{3}[a-z]$/.test(build) && !RELEASED.has(build);
}

function day(date      )         {
  return date.toISOString().slice(0, 10);
}

const sdk          = {
  title: 'SDK',
  rules: [sdkTooOld, sdkSoonTooOld, sdkExpectedTooOld, betaTools],
};

// EXTERNAL MODULE: ./build/core/apple/provisioning-profile/export-method.js
var export_method = __webpack_require__(25811);
;// CONCATENATED MODULE: ./build/core/apple/checks/signature/signing.js
/** Rules on the signatures of the app, its extensions and its frameworks. */
                                                                           

                                                


                                                                             
                                                      


                                                

const EVERY_EXECUTABLE = 'the executable of the app, of each extension and of each framework';

const signatureMissing       = {
  code: 'ITMS-90034',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signature in ${EVERY_EXECUTABLE}`,
  meaning: 'An executable is not signed, or by a certificate that is not for iOS apps.',
  remedy:
    'Sign with an "Apple Distribution" certificate (setup-signing checks it). Frameworks are signed when Xcode embeds them: export the .ipa instead of copying files into it.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      const unsigned = slicesOf(bundle).filter(
        ({ signature, signatureDamage }) =>
          signature === undefined && signatureDamage === undefined,
      );
      if (unsigned.length > 0) {
        const which = unsigned.map(({ architecture }) => architecture).join(', ');
        yield `The executable of ${bundle.path} is not signed (${which}).`;
      }
      for (const { commonName, purpose } of signersOf(bundle)) {
        if (purpose !== undefined) continue;
        yield `${bundle.path} is signed by "${commonName}", a certificate that is not for iOS apps.`;
      }
    }
  },
};

const signing_modifiedAfterSigning       = {
  code: 'ITMS-90035',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `every hash that the signatures hold: of the pages of ${EVERY_EXECUTABLE}, of Info.plist, entitlements and all sealed files`,
  meaning: 'Something in the app was changed after it was signed.',
  remedy:
    'Use the .ipa as Xcode exported it. What must be changed in the app has to change before it is signed.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      for (const flaw of signature_check_signatureFlaws(bundle)) {
        if (isOfUnreadableList(flaw, bundle)) continue;
        yield `${bundle.path}: ${describeSignatureFlaw(flaw)}`;
      }
    }
  },
};

/**
 * An unreadable Info.plist is a finding of its own; the flaw that it was changed follows from it.
 */
function isOfUnreadableList(flaw               , { infoPlist }        )          {
  return infoPlist === undefined && 'part' in flaw && flaw.part === 'infoPlist';
}

const signedForOtherUse       = {
  code: 'ITMS-90035',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signer of ${EVERY_EXECUTABLE}`,
  meaning: 'An ad hoc signature, or one by a certificate for another use than the export method’s.',
  remedy:
    'Sign with an "Apple Distribution" certificate for the App Store, TestFlight and registered devices, with "Apple Development" for debugging only.',
  *find({ bundles }, { exportMethod = 'app-store-connect' }) {
    const wanted = (0,export_method/* purposeOf */.eK)(exportMethod);
    for (const bundle of bundles) {
      if (signaturesOf(bundle).some(({ isAdHoc }) => isAdHoc)) {
        yield `${bundle.path} has an ad hoc signature, which no certificate stands behind.`;
      }
      for (const { commonName, purpose } of signersOf(bundle)) {
        if (purpose === undefined || purpose === wanted) continue;
        yield `${bundle.path} is signed by "${commonName}", but ${exportMethod} needs a ${wanted} certificate.`;
      }
    }
  },
};

const certificateNotValid       = {
  code: 'slipway/certificate-expired',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the validity of the signer of ${EVERY_EXECUTABLE}`,
  meaning: 'The certificate that signed has expired, or is not valid yet.',
  remedy:
    'Create a new certificate at developer.apple.com, put it into the profile, update the secrets, and build again.',
  *find(ipa, { now }) {
    for (const { commonName, validFrom, expires } of signersIn(ipa)) {
      if (now >= expires) yield `"${commonName}" expired on ${signing_day(expires)}.`;
      if (now < validFrom) yield `"${commonName}" is valid only from ${signing_day(validFrom)}.`;
    }
  },
};

/** Every certificate that signed something in the app, once. */
function signersIn({ bundles }     )                                {
  return [...new Map(bundles.flatMap(signersOf).map((signer) => [signer.sha1, signer])).values()];
}

const teamsDiffer       = {
  code: 'slipway/team-differs',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the team in the signature of ${EVERY_EXECUTABLE}, and \`TeamIdentifier\` in the app’s profile`,
  meaning: 'A part of the app is signed for another team than the app; iOS would not load it.',
  remedy: 'Let one export sign the app with all that is in it, with one certificate and its team.',
  *find({ app, bundles }) {
    const own = embedded_profile_readableProfile(app)?.teamId ?? signaturesOf(app)[0]?.teamId;
    for (const bundle of bundles) {
      const teams = new Set(signaturesOf(bundle).flatMap(({ teamId }) => teamId ?? []));
      for (const team of teams) {
        if (own === undefined || team === own) continue;
        yield `${bundle.path} is signed for team ${team}, but the app belongs to team ${own}.`;
      }
    }
  },
};

/** Public sources give this number two meanings; the other concerns the launch storyboard. */
const identifierDiffers       = {
  code: 'ITMS-90334',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    'the identifier in the signature of the app and of each extension, and `CFBundleIdentifier`',
  meaning: 'A signature was made for another bundle id than the bundle has.',
  remedy: 'Change the bundle id before the app is signed, not after.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      // A framework keeps the identifier that its maker signed it under.
      if (bundle.kind === 'framework') continue;
      const bundleId = bundle.infoPlist && (0,property_list/* textAt */.$6)(bundle.infoPlist, 'CFBundleIdentifier');
      const identifiers = new Set(signaturesOf(bundle).map(({ identifier }) => identifier));
      for (const identifier of identifiers) {
        if (bundleId === undefined || identifier === bundleId) continue;
        yield `${bundle.path} is ${bundleId}, but its signature is for ${identifier}.`;
      }
    }
  },
};

function signing_day(date      )         {
  return date.toISOString().slice(0, 10);
}

const signing          = {
  title: 'Signature',
  rules: [
    signatureMissing,
    signing_modifiedAfterSigning,
    signedForOtherUse,
    certificateNotValid,
    teamsDiffer,
    identifierDiffers,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/frameworks/swift-support.js
/** Rules on SwiftSupport, the copies of Swift's libraries that the App Store wants beside the app. */
                                                
                                                

const EXPORT_AGAIN =
  'Export the archive with the method app-store-connect: Xcode adds the folder. A zipped Payload folder lacks it.';
const LIBRARY_IN_APP = /^Payload\/[^/]+\.app\/Frameworks\/libswift[^/]+\.dylib$/;
const COPY = /^SwiftSupport\/.*\/libswift[^/]+\.dylib$/;
const UNCLEAR =
  'Without libswiftCore these are parts of Swift that came later, of which public sources do not say whether Apple wants copies.';

const swiftSupportMissing       = {
  code: 'ITMS-90426',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Frameworks/libswiftCore.dylib` in the app, and `SwiftSupport/` beside Payload',
  meaning: 'The app brings Swift along, but the .ipa has no folder SwiftSupport.',
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (bringsSwift(ipa)) yield* missingFolder(ipa);
  },
};

const swiftSupportMissingForParts       = {
  code: 'ITMS-90426',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Frameworks/libswift*.dylib` in an app without libswiftCore, and `SwiftSupport/` beside Payload',
  meaning: `The app brings libraries of Swift, but the .ipa has no folder SwiftSupport. ${UNCLEAR}`,
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (!bringsSwift(ipa)) yield* missingFolder(ipa);
  },
};

const swiftSupportEmpty       = {
  code: 'ITMS-90424',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Frameworks/libswiftCore.dylib` in the app, and `SwiftSupport/iphoneos/*.dylib`',
  meaning: 'The app brings Swift along, but the folder SwiftSupport holds no library.',
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (bringsSwift(ipa)) yield* emptyFolder(ipa);
  },
};

const swiftSupportEmptyForParts       = {
  code: 'ITMS-90424',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Frameworks/libswift*.dylib` in an app without libswiftCore, and `SwiftSupport/iphoneos/*.dylib`',
  meaning: `The app brings libraries of Swift, but the folder SwiftSupport holds none. ${UNCLEAR}`,
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (!bringsSwift(ipa)) yield* emptyFolder(ipa);
  },
};

/** Apps for iOS 12.2 and later find Swift on the device. */
function bringsSwift({ app, entries }     )          {
  return entries.has(`${app.path}/Frameworks/libswiftCore.dylib`);
}

function* missingFolder(ipa     )                   {
  const libraries = entriesLike(LIBRARY_IN_APP, ipa);
  if (libraries.length === 0 || ipa.hasSwiftSupport) return;
  yield `The app brings ${libraries.length} libraries of Swift, such as ${libraries[0]}, without SwiftSupport/.`;
}

function* emptyFolder(ipa     )                   {
  if (!ipa.hasSwiftSupport || entriesLike(LIBRARY_IN_APP, ipa).length === 0) return;
  if (entriesLike(COPY, ipa).length === 0) yield 'SwiftSupport/ holds no library.';
}

function entriesLike(pattern        , { entries }     )                    {
  return [...entries.keys()].filter((name) => pattern.test(name));
}

const swiftSupport          = {
  title: 'Swift libraries',
  rules: [
    swiftSupportMissing,
    swiftSupportMissingForParts,
    swiftSupportEmpty,
    swiftSupportEmptyForParts,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/info-plist/versions.js
/** Rules on the version and the build number of the app and of all that is in it. */

                                                


const VERSION = 'CFBundleShortVersionString';
const BUILD_NUMBER = 'CFBundleVersion';
const EVERY_INFO_PLIST = 'Info.plist of the app, of each extension and of each framework';
const IN_ITS_MAKERS_HANDS =
  'For your own target set it in the build settings; for a framework of somebody else take a newer release.';

const buildNumberMissing = requiredKey('ITMS-90056', BUILD_NUMBER);
const versionMissing = requiredKey('ITMS-90057', VERSION);

function requiredKey(code        , key        )       {
  return {
    code,
    severity: 'error',
    appliesTo: 'store',
    looksAt: `\`${key}\` in Info.plist of each extension and of each framework`,
    meaning: `An extension or a framework has no ${key}. (An app without it cannot be read at all: \`ipa/info-plist-unreadable\`.)`,
    remedy: `Give the bundle a ${key}. ${IN_ITS_MAKERS_HANDS}`,
    *find({ bundles }) {
      for (const { path, infoPlist } of bundles) {
        if (infoPlist === undefined || (0,property_list/* textAt */.$6)(infoPlist, key) !== undefined) continue;
        yield `${key} in Info.plist of ${path} is ${shown(infoPlist[key])}.`;
      }
    },
  };
}

const versionMalformed       = {
  code: 'ITMS-90060',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${VERSION}\` in ${EVERY_INFO_PLIST}`,
  meaning: 'A version is not one to three whole numbers with dots between them.',
  remedy: `Write the version as 1.2.3: no suffix such as -beta, no fourth number. ${IN_ITS_MAKERS_HANDS}`,
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const version = (0,property_list/* textAt */.$6)(infoPlist, VERSION);
      if (version === undefined || /^\d+(\.\d+){0,2}$/.test(version)) continue;
      yield `${VERSION} of ${path} is ${shown(version)}.`;
    }
  },
};

/**
 * Apple's message speaks of at most three numbers, but apps with four are on record as uploaded, so
 * only a text that is not a list of numbers counts.
 */
const buildNumberMalformed       = {
  code: 'ITMS-90058',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${BUILD_NUMBER}\` in ${EVERY_INFO_PLIST}`,
  meaning: 'A build number is not whole numbers with dots between them.',
  remedy: `Use digits and dots only, for example the number of the workflow run. ${IN_ITS_MAKERS_HANDS}`,
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const buildNumber = (0,property_list/* textAt */.$6)(infoPlist, BUILD_NUMBER);
      if (buildNumber === undefined || /^\d+(\.\d+)*$/.test(buildNumber)) continue;
      yield `${BUILD_NUMBER} of ${path} is ${shown(buildNumber)}.`;
    }
  },
};

const extensionVersionDiffers       = {
  code: 'ITMS-90473',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${VERSION}\` and \`${BUILD_NUMBER}\` of each extension, and those of the app`,
  meaning: 'An extension has another version or build number than the app.',
  remedy: 'Let the extension’s target take both from the app’s build settings.',
  *find({ app, bundles }) {
    for (const { kind, path, infoPlist = {} } of bundles) {
      if (kind !== 'extension') continue;
      for (const key of [VERSION, BUILD_NUMBER]) {
        const [own, apps] = [(0,property_list/* textAt */.$6)(infoPlist, key), (0,property_list/* textAt */.$6)(app.infoPlist ?? {}, key)];
        if (own === undefined || own === apps) continue;
        yield `${key} of ${path} is ${shown(own)}, that of the app ${shown(apps)}.`;
      }
    }
  },
};

const versions          = {
  title: 'Versions',
  rules: [
    buildNumberMissing,
    versionMissing,
    versionMalformed,
    buildNumberMalformed,
    extensionVersionDiffers,
  ],
};

;// CONCATENATED MODULE: ./build/core/apple/checks/all-rules.js
/** The one list of rules, in the order of the docs page. */












                                               





const subjects                     = [
  signing,
  profile,
  entitlements,
  executables,
  sdk,
  bundleStructure,
  names_names,
  versions,
  minimumOs,
  icons,
  devices,
  launchScreen,
  furtherKeys,
  privacyManifest,
  listedSdks,
  swiftSupport,
];

const all_rules_allRules                  = subjects.flatMap(({ rules }) => rules);

;// CONCATENATED MODULE: ./build/core/apple/checks/check-ipa.js
/** Runs the rules over a parsed .ipa. */
                                             

                                                             

/** Everything that the rules find in `ipa`, in the order of the docs page. */
function check_ipa_checkIpa(ipa     , context              )            {
  return allRules
    .filter((rule) => applies(rule, context))
    .flatMap((rule) => [...rule.find(ipa, context)].map((text) => ({ rule, text })));
}

function applies(rule      , { exportMethod = 'app-store-connect' }              )          {
  return rule.appliesTo === 'every-build' || exportMethod === 'app-store-connect';
}

;// CONCATENATED MODULE: ./build/core/apple/checks/inspect-ipa.js
/** All that can be found out about an .ipa without asking Apple. */
                                             


                                                                      



                                                       


/** The rules over what is known already, then one pass over every file that the signatures seal. */
async function inspect_ipa_inspectIpa(
  ipa     ,
  context              ,
  signal             ,
)                              {
  return [...checkIpa(ipa, context), ...(await brokenSeals(ipa, signal))];
}

async function brokenSeals(ipa     , signal             )                              {
  const archive = await openZip(ipa.source);
  try {
    const { flaws, areMore } = await verifySeals(archive, ipa.bundles, { signal });
    const told = toldAlready(ipa);
    const texts = flaws.filter(({ path }) => !told.has(path)).map(describeSealFlaw);
    if (areMore) texts.push(`More files than these ${flaws.length} do not fit their signatures.`);
    return texts.map((text) => ({ rule: modifiedAfterSigning, text }));
  } finally {
    await archive.close();
  }
}

/**
 * Files of which the rules have said what is wrong. The seal of a bundle around them says so again:
 * that they were changed.
 */
function toldAlready({ bundles }     )                      {
  return new Set(
    bundles.flatMap((bundle) => {
      const { path, infoPlist, executableName } = bundle;
      const flaws = signatureFlaws(bundle);
      const isChanged = (part           ) =>
        flaws.some((flaw) => 'part' in flaw && flaw.part === part);
      const isCodeChanged = flaws.some(({ kind }) => kind === 'code-modified');
      return [
        infoPlist === undefined || isChanged('infoPlist') ? `${path}/Info.plist` : [],
        isChanged('codeResources') ? `${path}/_CodeSignature/CodeResources` : [],
        isCodeChanged && executableName !== undefined ? `${path}/${executableName}` : [],
      ].flat();
    }),
  );
}

;// CONCATENATED MODULE: ./build/core/apple/checks/report-findings.js
/** The report of findings: the first few as annotations, all of them in the job's summary. */

                                                   
                                                           
                                                   

/** GitHub shows ten errors of a step; the last is kept for the one that ends it. */
const MOST_ANNOTATIONS = 10;

/** A file whose every seal is broken must not push everything else off the summary page. */
const MOST_ROWS = 200;

/** A log beyond this is read by nobody, and takes GitHub long to show. */
const MOST_LINES = 2000;

                         
                                                                   
                            
                    
                            
 

function report_findings_reportFindings(found                    , { isFatal, log, summary }        )       {
  const findings = errorsFirst(found);
  const shown = isFatal ? MOST_ANNOTATIONS - 1 : MOST_ANNOTATIONS;
  for (const { rule, text } of findings.slice(0, shown)) {
    const more = documentationOf('checks', rule.code);
    const message = [text, `What to do: ${rule.remedy}`, `More: ${more}`].join('\n');
    if (isFatal && rule.severity === 'error') log.error(message, rule.code);
    else if (rule.severity === 'notice') log.notice(message, rule.code);
    else log.warning(message, rule.code);
  }
  for (const { rule, text } of findings.slice(shown, MOST_LINES)) {
    log.info(`${rule.code}: ${text}`);
  }
  if (findings.length > MOST_LINES) {
    log.info(`${findings.length - MOST_LINES} more findings are not listed.`);
  }

  summary.table(`Checks of the .ipa: ${findings.length} found`, [
    ['code', 'severity', 'found', 'what to do'],
    ...findings
      .slice(0, MOST_ROWS)
      .map(({ rule, text }) => [rule.code, rule.severity, text, rule.remedy]),
  ]);
  if (findings.length > MOST_ROWS) {
    const logged = Math.min(findings.length, MOST_LINES) - MOST_ROWS;
    summary.text(`${logged} more are in the log of the step.`);
  }
}

function errorsFirst(findings                    )                     {
  const order                      = ['error', 'warning', 'notice'];
  return findings.toSorted(
    (one, other) => order.indexOf(one.rule.severity) - order.indexOf(other.rule.severity),
  );
}

;// CONCATENATED MODULE: ./build/core/apple/checks/require-sound-ipa.js
/** The step of an action that looks at an .ipa before anybody relies on it. */
                                                                    


                                                                             

                                             




const CHECK_LEVELS = ['error', 'warn', 'off']         ;

                                                       

/** The input kind for what becomes of findings. */
const checkLevel = (0,input_kinds/* oneOf */.yL)(CHECK_LEVELS);

                        
                             
                                                                           
                                                  
 

/** Tells what is wrong with `ipa`; throws when that is an error and errors are to end the step. */
async function requireSoundIpa(
  ipa     ,
  { level, exportMethod: asked }       ,
  { clock, log, summary, signal }                                                             ,
)                {
  if (level === 'off') return;
  const exportMethod = asked ?? readableProfile(ipa.app)?.exportMethod ?? 'app-store-connect';
  const findings = await inspectIpa(ipa, { now: clock.now(), exportMethod }, signal);
  const errors = findings.filter(({ rule }) => rule.severity === 'error');
  const isFatal = level === 'error' && errors.length > 0;
  if (findings.length === 0) log.info('The checks of the .ipa found nothing.');
  reportFindings(findings, { isFatal, log, summary });
  if (!isFatal) return;

  const refuser = exportMethod === 'app-store-connect' ? 'App Store Connect' : 'an iPhone';
  const codes = [...new Set(errors.map(({ rule }) => rule.code))].join(', ');
  throw checkErrors.error('refused-by-checks', {
    message: `The .ipa has ${counted(errors.length, 'problem')} for which ${refuser} would refuse it: ${codes}.`,
  });
}


/***/ })

};
