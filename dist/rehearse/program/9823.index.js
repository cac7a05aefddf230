export const id = 9823;
export const ids = [9823];
export const modules = {

/***/ 15845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ commonNameOf),
/* harmony export */   Mi: () => (/* binding */ issuersOf),
/* harmony export */   NX: () => (/* binding */ certificateItem),
/* harmony export */   Oo: () => (/* binding */ isForCodeSigning),
/* harmony export */   QQ: () => (/* binding */ publicKeyId),
/* harmony export */   _S: () => (/* binding */ teamIdOf),
/* harmony export */   p7: () => (/* binding */ distrust)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/** Node 24 has no TLS left when its certificates list their fields before it is loaded. */


                                                              
                                                  

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

                      
                                                                                         

function certificateItem(certificate                 )                  {
  return {
    pem: certificate.toString(),
    sha1: certificate.fingerprint.replaceAll(':', ''),
    publicKeyId: publicKeyId(certificate.publicKey),
  };
}

/**
 * The key's id, which pairs a certificate with its private key under whatever names the two were
 * imported.
 */
function publicKeyId(key           )         {
  const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPublicKey)(key) : key;
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function commonNameOf(certificate                 )         {
  return firstValue(certificate.toLegacyObject().subject.CN);
}

/** The organizational unit, for every kind of certificate; the bracket in the name is not it. */
function teamIdOf(certificate                 )         {
  return firstValue(certificate.toLegacyObject().subject.OU);
}

function isForCodeSigning(certificate                 )          {
  return certificate.keyUsage?.includes(CODE_SIGNING) ?? false;
}

/** The issuers of a certificate among those at hand, nearest first. */
function issuersOf(
  certificate                 ,
  candidates                            ,
)                    {
  const chain                    = [];
  for (let child = certificate; !isSelfSigned(child);) {
    const issuer = candidates.find((candidate) => hasIssued(candidate, child));
    if (issuer === undefined || chain.includes(issuer)) break;
    chain.push(issuer);
    child = issuer;
  }
  return chain;
}

/**
 * Why a Mac would not call the certificate valid. The roots of the simulated Mac are whatever
 * signed a present intermediate: a private CA could not be installed as Apple's is. A root that was
 * merely imported makes nothing trusted, as on a Mac.
 */
function distrust(
  certificate                 ,
  candidates                            ,
  now      ,
)                       {
  const chain = issuersOf(certificate, candidates);
  for (const link of [certificate, ...chain]) {
    if (now > link.validToDate) return 'CSSMERR_TP_CERT_EXPIRED';
    if (now < link.validFromDate) return 'CSSMERR_TP_CERT_NOT_VALID_YET';
  }
  const [issuer] = chain;
  return issuer === undefined || isSelfSigned(issuer) ? 'CSSMERR_TP_NOT_TRUSTED' : undefined;
}

function hasIssued(issuer                 , certificate                 )          {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isSelfSigned(certificate                 )          {
  return certificate.checkIssued(certificate);
}

function firstValue(value                               )         {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}


/***/ }),

/***/ 88628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ useKeychain),
/* harmony export */   Hv: () => (/* binding */ unlockKeychain),
/* harmony export */   XF: () => (/* binding */ openKeychain),
/* harmony export */   f7: () => (/* binding */ createKeychain),
/* harmony export */   o0: () => (/* binding */ deleteKeychain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _os_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21235);
/* harmony import */ var _keychain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97039);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3753);
/** One keychain: made, opened, unlocked, deleted. */


                                             


                                                          


/** A new keychain locks after this long without use. */
const DEFAULT_LOCK_INTERVAL_SECONDS = 300;

/** The keychain that a name means; without a name, the user's default. */
function openKeychain(
  state               ,
  machine         ,
  name                    ,
)           {
  const file =
    name === undefined
      ? (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .preferencesOf */ .uc)(state, machine).defaultKeychain
      : (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keychainFile */ .p)(name, machine.home);
  if (file === null) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecNoDefaultKeychain');
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecNoSuchKeychain');
  const keychain = state.keychains.find((candidate) => candidate.path === file);
  if (keychain === undefined) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecInvalidKeychain');
  return keychain;
}

/** The new keychain is open, and in nobody's search list. */
function createKeychain(
  state               ,
  machine         ,
  name        ,
  password        ,
)       {
  const file = (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keychainFile */ .p)(name, machine.home);
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecDuplicateKeychain');
  const inUserFolder = file === (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keychainFile */ .p)(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file), machine.home);
  if (!inUserFolder && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file))) {
    throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecNoSuchFileOrDirectory');
  }
  (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeKeychainFile */ .O)(file);
  state.keychains.push({
    path: file,
    password,
    locked: false,
    lastUsed: machine.now().toISOString(),
    settings: {
      lockOnSleep: true,
      useLockInterval: false,
      lockIntervalSeconds: DEFAULT_LOCK_INTERVAL_SECONDS,
    },
    certificates: [],
    keys: [],
  });
}

/** Leaves the search list and the default before it looks whether the file is there at all. */
function deleteKeychain(state               , machine         , name        )       {
  const file = (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keychainFile */ .p)(name, machine.home);
  const preferences = (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .preferencesOf */ .uc)(state, machine);
  preferences.searchList = preferences.searchList.filter((listed) => listed !== file);
  if (preferences.defaultKeychain === file) preferences.defaultKeychain = null;
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecNoSuchKeychain');
  state.keychains = state.keychains.filter((keychain) => keychain.path !== file);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
}

/** An open keychain takes any password: unlocking it again proves nothing. */
function unlockKeychain(keychain          , password        , machine         )       {
  if (keychain.locked && keychain.password !== password)
    throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecAuthFailed');
  keychain.locked = false;
  keychain.lastUsed = machine.now().toISOString();
}

/** For what needs an open keychain: a locked one would ask the user, and nobody is there. */
function useKeychain(keychain          , machine         )       {
  if (keychain.locked) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecInteractionNotAllowed');
  keychain.lastUsed = machine.now().toISOString();
}


/***/ }),

/***/ 59823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sandbox/mac/getopt.js
var getopt = __webpack_require__(50735);
// EXTERNAL MODULE: ./build/sandbox/mac/keychains/keychain.js
var keychains_keychain = __webpack_require__(88628);
// EXTERNAL MODULE: ./build/sandbox/mac/os-status.js
var os_status = __webpack_require__(21235);
// EXTERNAL MODULE: ./build/sandbox/mac/security/command.js
var command = __webpack_require__(4426);
;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/access.js
/** Which tools may use an imported key. */



                                                       
                                                

/** Present on every Mac with Xcode's command line tools; the sandbox has no such files. */
const TOOLS_OF_EVERY_MAC = new Set([
  '/usr/bin/codesign',
  '/usr/bin/security',
  '/usr/bin/productbuild',
  '/usr/bin/productsign',
  '/usr/bin/pkgbuild',
  '/usr/bin/xcodebuild',
]);

/** The first `-T` whose tool is not there: one is enough to fail the whole import. */
function missingApplication(parsed                 , machine         )                     {
  return (0,getopt/* optionValues */.ib)(parsed, 'T').find(
    (application) =>
      application !== '' &&
      !application.startsWith('group://') &&
      !TOOLS_OF_EVERY_MAC.has(application) &&
      !(0,external_node_fs_.existsSync)(external_node_path_.resolve(machine.cwd, application)),
  );
}

/** Who may use the key: everybody, the named tools (`-T ""` names none), or `security` alone. */
function trustedApplications(parsed                 )                   {
  if ((0,getopt/* hasOption */.Kz)(parsed, 'A')) return 'any';
  if (!(0,getopt/* hasOption */.Kz)(parsed, 'T')) return ['/usr/bin/security'];
  return (0,getopt/* optionValues */.ib)(parsed, 'T').filter((application) => application !== '');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/index.js
var lib = __webpack_require__(8542);
;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/x509.js
/** Certificates to import, in DER or as PEM text. */




                                                

function isCertificate(bytes        )          {
  try {
    return new external_node_crypto_.X509Certificate(bytes).raw.length > 0;
  } catch {
    return false;
  }
}

/** One certificate, in DER or PEM. */
function readCertificate(bytes        )                  {
  if (!isCertificate(bytes)) throw new os_status/* OsStatusError */.$3('errSecUnknownFormat');
  return new external_node_crypto_.X509Certificate(bytes);
}

/** Certificates and unencrypted private keys one after the other. */
function readPemSequence(bytes        )                {
  const items                = { certificates: [], keys: [] };
  for (const block of pemBlocks(bytes)) {
    if (block.type === 'CERTIFICATE') {
      items.certificates.push(readCertificate(Buffer.from(lib.pem.encode(block))));
    } else if (/^(RSA |EC )?PRIVATE KEY$/.test(block.type)) {
      items.keys.push({ key: (0,external_node_crypto_.createPrivateKey)(lib.pem.encode(block)), label: undefined });
    } else {
      throw new command/* NotSimulatedError */.mt(`import of a PEM block "${block.type}"`);
    }
  }
  return items;
}

function pemBlocks(bytes        )                        {
  try {
    return lib.pem.decode(bytes.toString('latin1'));
  } catch {
    throw new os_status/* OsStatusError */.$3('errSecUnknownFormat');
  }
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/format.js
/** The format that a file to import has, by option, name or contents. */




const IMPORT_TYPES = ['pub', 'priv', 'session', 'cert', 'agg'];

const IMPORT_FORMATS = [
  'openssl',
  'openssh1',
  'openssh2',
  'bsafe',
  'raw',
  'pkcs7',
  'pkcs8',
  'pkcs12',
  'netscape',
  'x509',
  'pemseq',
];

const SIMULATED = ['pkcs12', 'x509', 'pemseq']         ;

                                                      

/** Extensions are matched in exact case, as on a Mac: the importer does not know `.P12`. */
const BY_EXTENSION = new Map                      ([
  ['.p12', 'pkcs12'],
  ['.pfx', 'pkcs12'],
  ['.cer', 'x509'],
  ['.crt', 'x509'],
  ['.der', 'x509'],
  ['.pem', 'pemseq'],
]);

/**
 * The format that the file is read as: the one of `-f`, a certificate when only `-t cert` is given,
 * else the one of the name's extension, else the one that the content looks like. A PKCS#12 is not
 * recognised by its content.
 */
function importFormat(
  file        ,
  bytes        ,
  { type, format }                                                          ,
)                           {
  if (format !== undefined) {
    const simulated = SIMULATED.find((name) => name === format);
    if (simulated === undefined) throw new command/* NotSimulatedError */.mt(`import -f ${format}`);
    return simulated;
  }
  if (type === 'cert') return 'x509';
  const byName = BY_EXTENSION.get(external_node_path_.extname(file));
  if (byName !== undefined) return byName;
  if (bytes.includes('-----BEGIN ')) return 'pemseq';
  return isCertificate(bytes) ? 'x509' : undefined;
}

// EXTERNAL MODULE: ./build/sandbox/mac/keychains/certificate.js
var certificate = __webpack_require__(15845);
;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/items.js
/** Puts imported items into a keychain and counts them as the tool does. */
                                                              

                                                                  


                                
                                           
                               
 

                              
                          
                                     
 

                     
                                                               
                                
                                         
 

/** Whoever imports is the first partition of the key, and `security` runs as `apple-tool:`. */
const PARTITION_OF_SECURITY = 'apple-tool:';

const UNNAMED_KEY = 'Imported Private Key';

function addItems(keychain          , items               , placement           )       {
  const certificates = items.certificates
    .map(certificate/* certificateItem */.NX)
    .filter((item) => !keychain.certificates.some(({ sha1 }) => sha1 === item.sha1));
  const keys = items.keys
    .map(({ key, label }) => keyItem(key, label, placement))
    .filter((item) => !keychain.keys.some((known) => known.publicKeyId === item.publicKeyId));
  const duplicates =
    items.certificates.length + items.keys.length - certificates.length - keys.length;
  if (duplicates > 0 && placement.duplicates === 'refuse') {
    throw new os_status/* OsStatusError */.$3('errSecDuplicateItem');
  }
  keychain.certificates.push(...certificates);
  keychain.keys.push(...keys);
}

/** The lines of `import` on standard output: pairs first, then single certificates and keys. */
function countLines({ certificates, keys }               )         {
  const certified = certificates.map(({ publicKey }) => (0,certificate/* publicKeyId */.QQ)(publicKey));
  const keyIds = keys.map(({ key }) => (0,certificate/* publicKeyId */.QQ)(key));
  const identities = certified.filter((id) => keyIds.includes(id)).length;
  return [
    countLine(identities, 'identity', 'identities'),
    countLine(keyIds.filter((id) => !certified.includes(id)).length, 'key', 'keys'),
    countLine(certificates.length - identities, 'certificate', 'certificates'),
  ].join('');
}

function countLine(count        , one        , several        )         {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several} imported.\n`;
}

function keyItem(key           , label                    , placement           )          {
  return {
    pem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKeyId: (0,certificate/* publicKeyId */.QQ)(key),
    label: label ?? UNNAMED_KEY,
    extractable: placement.extractable,
    trustedApplications: placement.trustedApplications,
    partitions: [PARTITION_OF_SECURITY],
  };
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/pkcs12-outline.js
/** The algorithms in a .p12 file, read before it is opened. */


/** The protection of a PKCS#12, as far as it can be read without the password. */
                                
                                                   
                                              
 

                        
                                                                                              
                                                                                

                            

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const PBES2 = '1.2.840.113549.1.5.13';

const MACS = new Map                              ([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.4', 'sha2'],
  ['2.16.840.1.101.3.4.2.1', 'sha2'],
  ['2.16.840.1.101.3.4.2.2', 'sha2'],
  ['2.16.840.1.101.3.4.2.3', 'sha2'],
]);

const PKCS12_SCHEMES = new Map                                                ([
  ['1.2.840.113549.1.12.1.1', 'pbe-sha1-rc'],
  ['1.2.840.113549.1.12.1.2', 'pbe-sha1-rc'],
  ['1.2.840.113549.1.12.1.3', 'pbe-sha1-3des-3key'],
  ['1.2.840.113549.1.12.1.4', 'pbe-sha1-3des-2key'],
  ['1.2.840.113549.1.12.1.5', 'pbe-sha1-rc'],
  ['1.2.840.113549.1.12.1.6', 'pbe-sha1-rc'],
]);

const CIPHERS = new Map([
  ['2.16.840.1.101.3.4.1.2', 'aes-128-cbc'],
  ['2.16.840.1.101.3.4.1.22', 'aes-192-cbc'],
  ['2.16.840.1.101.3.4.1.42', 'aes-256-cbc'],
]);

const PRFS = new Map([
  ['1.2.840.113549.2.7', 'hmac-sha1'],
  ['1.2.840.113549.2.9', 'hmac-sha256'],
  ['1.2.840.113549.2.10', 'hmac-sha384'],
  ['1.2.840.113549.2.11', 'hmac-sha512'],
]);

/** Throws on anything that is not a PFX. */
function outlinePkcs12(pfx      )                {
  const macData = children(pfx)[2];
  const authenticatedSafe = lib.asn1.fromDer(pkcs12_outline_text(part(pfx, 1, 1, 0)));
  return {
    mac: macData === undefined ? 'none' : (MACS.get(oid(part(macData, 0, 0, 0))) ?? 'other'),
    encryptions: children(authenticatedSafe).flatMap(encryptionsOf),
  };
}

/** Encrypted as a whole (certificates, mostly), or holding bags that are encrypted one by one. */
function encryptionsOf(contentInfo      )               {
  const type = oid(part(contentInfo, 0));
  if (type === ENCRYPTED_DATA) return [encryption(part(contentInfo, 1, 0, 1, 1))];
  if (type !== DATA) return [{ scheme: 'other' }];
  return children(lib.asn1.fromDer(pkcs12_outline_text(part(contentInfo, 1, 0))))
    .filter((bag) => oid(part(bag, 0)) === SHROUDED_KEY_BAG)
    .map((bag) => encryption(part(bag, 1, 0, 0)));
}

function encryption(algorithm      )             {
  const scheme = oid(part(algorithm, 0));
  if (scheme !== PBES2) return { scheme: PKCS12_SCHEMES.get(scheme) ?? 'other' };
  const derivation = children(part(algorithm, 1, 0, 1));
  // The function is the last of salt, rounds, [length], [function], and HMAC-SHA1 when absent.
  const prf = derivation.find((each) => each.type === lib.asn1.Type.SEQUENCE);
  return {
    scheme: 'pbes2',
    cipher: CIPHERS.get(oid(part(algorithm, 1, 1, 0))) ?? 'other',
    prf: prf === undefined ? 'hmac-sha1' : (PRFS.get(oid(part(prf, 0))) ?? 'other'),
  };
}

function part(node      , ...path                   )       {
  return path.reduce((parent, index) => {
    const child = children(parent)[index];
    if (child === undefined) throw new Error('the structure ends too early');
    return child;
  }, node);
}

function children({ value }      )         {
  if (typeof value === 'string') throw new Error('a value stands where a structure should');
  return value;
}

/** An octet string; in BER it may come in pieces. */
function pkcs12_outline_text({ value }      )         {
  return typeof value === 'string' ? value : value.map(pkcs12_outline_text).join('');
}

function oid(node      )         {
  return lib.asn1.derToOid(pkcs12_outline_text(node));
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/pkcs12.js
/** Opens a .p12 file, as far as the importer can. */




                                                
                                                            

                                                         

/** The items that the importer takes out of a container, or the status that it gives up with. */
function readPkcs12(
  bytes        ,
  password                    ,
  importer                ,
)                {
  const { pfx, outline } = parse(bytes);
  const passphrase = readablePassword(password);
  const refusal = importer.refusal(outline, passphrase);
  if (refusal !== undefined) throw new os_status/* OsStatusError */.$3(refusal);
  return unpack(pkcs12_open(pfx, passphrase, importer));
}

/**
 * Without `-P` the tool would ask on the screen. With one it reads ASCII only: any other password
 * counts as none at all (the status that follows is derived, not observed).
 */
function readablePassword(password                    )         {
  if (password === undefined) throw new os_status/* OsStatusError */.$3('errSecInteractionNotAllowed');
  if (/[^\0-\x7f]/.test(password)) throw new os_status/* OsStatusError */.$3('errSecPassphraseRequired');
  return password;
}

function parse(bytes        )                                                   {
  try {
    const pfx = lib.asn1.fromDer(bytes.toString('binary'));
    return { pfx, outline: outlinePkcs12(pfx) };
  } catch {
    throw new os_status/* OsStatusError */.$3('errSecDecode');
  }
}

function pkcs12_open(
  pfx                 ,
  password        ,
  importer                ,
)                         {
  try {
    return lib.pkcs12.pkcs12FromAsn1(pfx, false, password);
  } catch (error) {
    const message = Error.isError(error) ? error.message : String(error);
    if (message.includes('MAC could not be verified')) {
      throw new os_status/* OsStatusError */.$3(importer.wrongPassword);
    }
    if (message.startsWith('Unsupported') || message.includes('Unsupported OID')) {
      throw new command/* NotSimulatedError */.mt(`a PKCS#12 of this kind (${message})`);
    }
    throw new os_status/* OsStatusError */.$3('errSecDecode');
  }
}

/** A key in a bag without encryption is left out: to no importer it makes an identity. */
function unpack(pfx                        )                {
  const { certBag, pkcs8ShroudedKeyBag } = lib.pki.oids;
  return {
    certificates: bags(pfx, certBag).map((bag) => new external_node_crypto_.X509Certificate(certificateDer(bag))),
    keys: bags(pfx, pkcs8ShroudedKeyBag).map((bag) => ({
      key: (0,external_node_crypto_.createPrivateKey)({ key: keyDer(bag), format: 'der', type: 'pkcs8' }),
      label: friendlyName(bag),
    })),
  };
}

function bags(pfx                        , type                    )                     {
  return type === undefined ? [] : (pfx.getBags({ bagType: type })[type] ?? []);
}

/**
 * The certificate in DER. node-forge leaves one that it cannot interpret (elliptic curves) as
 * ASN.1.
 */
function certificateDer({ cert, asn1 }                  )         {
  return der(cert ? lib.pki.certificateToAsn1(cert) : asn1);
}

function keyDer({ key, asn1 }                  )         {
  return der(key ? lib.pki.wrapRsaPrivateKey(lib.pki.privateKeyToAsn1(key)) : asn1);
}

function der(asn1                 )         {
  return Buffer.from(lib.asn1.toDer(asn1).getBytes(), 'binary');
}

function friendlyName({ attributes }                  )                     {
  const names          = attributes?.friendlyName;
  return Array.isArray(names) && typeof names[0] === 'string' ? names[0] : undefined;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/pkcs12-importers.js
/** The two importers of .p12 files, and which macOS uses which. */
                                                
                                                   
                                                                     

                                    

/** A reader of PKCS#12; Apple has two. */
                                 
                                 
                                 
                                          
                                                               
                                                                        
 

/** The new reader came with macOS 15 and works only where `-f pkcs12` asks for it. */
function importerFor(machine         , format                    )                 {
  return machine.macosVersion >= 15 && format === 'pkcs12' ? newImporter : legacyImporter;
}

const legacyImporter                 = {
  wrongPassword: 'errSecPkcs12VerifyFailure',
  printsCounts: true,
  honoursNotExtractable: true,
  refusal({ mac, encryptions }) {
    if (mac === 'none') return 'errSecDecode';
    if (mac !== 'sha1') return 'errSecPkcs12VerifyFailure';
    return encryptions.every(isPkcs12Encryption) ? undefined : 'errSecInvalidAlgorithm';
  },
};

const newImporter                 = {
  wrongPassword: 'errSecAuthFailed',
  printsCounts: false,
  honoursNotExtractable: false,
  refusal({ mac, encryptions }, password) {
    if (mac === 'none' || mac === 'other') return 'errSecDecode';
    if (password === '') return 'errSecAuthFailed';
    return encryptions.every((one) => isKnownToNewImporter(one)) ? undefined : 'errSecDecode';
  },
};

function isPkcs12Encryption({ scheme }            )          {
  return (
    scheme === 'pbe-sha1-3des-3key' || scheme === 'pbe-sha1-3des-2key' || scheme === 'pbe-sha1-rc'
  );
}

/**
 * Whether the new importer reads the encryption. The one combination of PBES2 that it knows is
 * fixed in Apple's source.
 */
function isKnownToNewImporter(encryption            )          {
  if (encryption.scheme === 'pbes2') {
    return encryption.cipher === 'aes-256-cbc' && encryption.prf === 'hmac-sha256';
  }
  return isPkcs12Encryption(encryption) && encryption.scheme !== 'pbe-sha1-3des-2key';
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import.js
/** `security import`. */



                                                    

                                             


                                                    



                                                       




const importCommand                  = {
  name: 'import',
  synopsis: 'inputfile [-k keychain] [-t type] [-f format] [-w] [-P passphrase] [options...]',
  help: 'Import items into a keychain.',
  optionString: 'k:t:f:P:wxa:hAT:',
  operandsFirst: 1,
  failsWith: 'one',
  run(parsed, { state, machine }) {
    const [file] = parsed.operands;
    const type = (0,getopt/* optionValue */.TN)(parsed, 't');
    const format = (0,getopt/* optionValue */.TN)(parsed, 'f');
    if (
      file === undefined ||
      (type !== undefined && !IMPORT_TYPES.includes(type)) ||
      (format !== undefined && !IMPORT_FORMATS.includes(format))
    ) {
      throw new command/* UsageError */.eb();
    }

    let bytes        ;
    try {
      bytes = (0,external_node_fs_.readFileSync)(external_node_path_.resolve(machine.cwd, file));
    } catch {
      return (0,command/* diagnostic */.YK)(`Error reading infile ${file}: No such file or directory`, 1);
    }
    const missing = missingApplication(parsed, machine);
    if (missing !== undefined) {
      return (0,command/* diagnostic */.YK)(
        `SecTrustedApplicationCreateFromPath ${missing}: UNIX[No such file or directory]`,
        1,
      );
    }

    return (0,command/* during */.iW)('SecKeychainItemImport', () => {
      if (machine.faults.has('keychain-dialog')) {
        throw new os_status/* OsStatusError */.$3('errSecInteractionNotAllowed');
      }
      const keychain = (0,keychains_keychain/* openKeychain */.XF)(state, machine, (0,getopt/* optionValue */.TN)(parsed, 'k'));
      const { items, announced, ...placement } = read(file, bytes, parsed, machine);
      (0,keychains_keychain/* useKeychain */.G0)(keychain, machine);
      addItems(keychain, items, {
        ...placement,
        trustedApplications: trustedApplications(parsed),
      });
      if (isKnownIntermediate(items, machine)) throw new os_status/* OsStatusError */.$3('errSecDuplicateItem');
      return { stdout: announced ? countLines(items) : '' };
    });
  },
};

function isKnownIntermediate({ certificates, keys }               , { faults }         )          {
  return faults.has('intermediate-known') && keys.length === 0 && certificates.some(({ ca }) => ca);
}

                   
                                
                                
                                         
                              
 

function read(file        , bytes        , parsed                 , machine         )          {
  const type = (0,getopt/* optionValue */.TN)(parsed, 't');
  const format = (0,getopt/* optionValue */.TN)(parsed, 'f');
  const extractable = !(0,getopt/* hasOption */.Kz)(parsed, 'x');
  switch (importFormat(file, bytes, { type, format })) {
    case 'x509': {
      const items = { certificates: [readCertificate(bytes)], keys: [] };
      return { items, extractable, duplicates: 'refuse', announced: true };
    }
    case 'pemseq':
      return { items: readPemSequence(bytes), extractable, duplicates: 'refuse', announced: true };
    case 'pkcs12': {
      const importer = importerFor(machine, format);
      return {
        items: readPkcs12(bytes, (0,getopt/* optionValue */.TN)(parsed, 'P'), importer),
        extractable: extractable || !importer.honoursNotExtractable,
        duplicates: 'skip',
        announced: importer.printsCounts,
      };
    }
    default:
      throw new os_status/* OsStatusError */.$3('errSecUnknownFormat');
  }
}


/***/ })

};
