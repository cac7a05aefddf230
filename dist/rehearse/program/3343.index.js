export const id = 3343;
export const ids = [3343];
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

/***/ 45530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ searchedKeychains),
/* harmony export */   Af: () => (/* binding */ identitiesIn),
/* harmony export */   Tm: () => (/* binding */ keychainsAt),
/* harmony export */   Yc: () => (/* binding */ certificatesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);
/** Certificates and the keys that belong to them, over several keychains. */

                                             
                                                                                    


/** A certificate with the private key that belongs to it. */
                           
                                        
                        
                        
                                                                                    
                              
 

/** The keychains of the search list that exist; an entry without a file is passed over. */
function searchedKeychains(state               , machine         )             {
  return keychainsAt(state, (0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .preferencesOf */ .uc)(state, machine).searchList);
}

function keychainsAt(state               , paths                   )             {
  return paths.flatMap((path) => state.keychains.filter((keychain) => keychain.path === path));
}

function identitiesIn(keychains                     )             {
  return keychains.flatMap((holder) =>
    holder.certificates.flatMap((item) => identityOf(item, [holder, ...keychains])),
  );
}

/** The certificates of the keychains, and the intermediates that the Mac itself has. */
function certificatesIn(
  keychains                     ,
  { issuerPems }         ,
)                    {
  const known = keychains.flatMap((keychain) => keychain.certificates).map(({ pem }) => pem);
  return [...known, ...issuerPems].map((pem) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem));
}

function identityOf(item                 , keychains                     )             {
  for (const keychain of keychains) {
    const key = keychain.keys.find((candidate) => candidate.publicKeyId === item.publicKeyId);
    if (key === undefined) continue;
    return [{ certificate: new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(item.pem), sha1: item.sha1, key, keychain }];
  }
  return [];
}


/***/ }),

/***/ 3343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findIdentityCommand: () => (/* binding */ findIdentityCommand)
/* harmony export */ });
/* harmony import */ var _getopt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50735);
/* harmony import */ var _keychains_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15845);
/* harmony import */ var _keychains_identities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45530);
/* harmony import */ var _keychains_keychain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97039);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4426);
/** `security find-identity`. */



                                                           


                                                                    

const POLICIES = [
  'basic',
  'ssl-client',
  'ssl-server',
  'smime',
  'eap',
  'ipsec',
  'ichat',
  'codesigning',
  'sys-default',
  'sys-kerberos-kdc',
  'macappstore',
  'appleID',
];

const SIMULATED_POLICIES = new Map([
  ['basic', { title: 'X.509 Basic', accepts: () => true }],
  ['codesigning', { title: 'Code Signing', accepts: _keychains_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .isForCodeSigning */ .Oo }],
]);

                                   
                                                                                 
                                      
 

const findIdentityCommand                  = {
  name: 'find-identity',
  synopsis: '[-p policy] [-s string] [-v] [keychain...]',
  help: 'Find certificates with their private keys.',
  optionString: 'hp:s:v',
  failsWith: 'one',
  run(parsed, context) {
    const policyName = (0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .optionValue */ .TN)(parsed, 'p') ?? 'basic';
    if (!POLICIES.includes(policyName)) throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb();
    const policy = SIMULATED_POLICIES.get(policyName);
    if (policy === undefined || (0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOption */ .Kz)(parsed, 's')) {
      throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .NotSimulatedError */ .mt(`find-identity with -s, or -p ${policyName},`);
    }
    const identities = listIdentities(parsed.operands, context).filter(({ certificate }) =>
      policy.accepts(certificate),
    );
    const valid = identities.filter(({ reason }) => reason === undefined);
    const validPart = `${lines(valid)}     ${valid.length} valid identities found\n`;
    if ((0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOption */ .Kz)(parsed, 'v')) return { stdout: validPart };
    return {
      stdout:
        `\nPolicy: ${policy.title}\n  Matching identities\n${lines(identities)}` +
        `     ${identities.length} identities found\n\n  Valid identities only\n${validPart}`,
    };
  },
};

function listIdentities(names                   , { state, machine }                )           {
  const searched = (0,_keychains_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .searchedKeychains */ .$h)(state, machine);
  const paths = names.map((name) => (0,_keychains_keychain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .keychainFile */ .p)(name, machine.home));
  const scope = names.length === 0 ? searched : (0,_keychains_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .keychainsAt */ .Tm)(state, paths);
  const issuers = (0,_keychains_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .certificatesIn */ .Yc)([...scope, ...searched], machine);
  return (0,_keychains_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .identitiesIn */ .Af)(scope).map((identity) => ({
    ...identity,
    reason: (0,_keychains_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .distrust */ .p7)(identity.certificate, issuers, machine.now()),
  }));
}

function lines(identities                   )         {
  return identities
    .map(({ sha1, certificate, reason }, index) => {
      const end = reason === undefined ? '' : ` (${reason})`;
      return `  ${index + 1}) ${sha1} "${(0,_keychains_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .commonNameOf */ .KJ)(certificate)}"${end}\n`;
    })
    .join('');
}


/***/ })

};
