export const id = 9633;
export const ids = [9633];
export const modules = {

/***/ 69633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ inputs_inputs)
});

// EXTERNAL MODULE: ./build/core/app-store-connect/client/access/credentials.js + 1 modules
var credentials = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/core/app-store-connect/platforms.js
var platforms = __webpack_require__(91873);
;// CONCATENATED MODULE: ./build/core/app-store-connect/versions.js
/**
 * Version numbers as Apple compares them: 1.2 and 1.2.0 are the same, leading zeros mean nothing.
 * Yet only the spelling that was first uploaded can be asked for, so questions are asked in all of
 * them and the answers are compared here.
 */

/** Whether both are one version to Apple. */
function sameVersion(one        , other        )          {
  return canonical(one) === canonical(other);
}

/** The spellings under which Apple may hold a version. */
function spellings(version        )                    {
  const short = canonical(version);
  const parts = short.split('.');
  const padded = [1, 2, 3].map((length) =>
    [...parts, '0', '0'].slice(0, Math.max(length, parts.length)).join('.'),
  );
  return [...new Set([version, short, ...padded])];
}

/** Whether the version can be compared: whole numbers with dots between them. */
function isVersionNumber(version        )          {
  return /^\d+(\.\d+)*$/.test(version);
}

/**
 * Below 0 when `one` is the lower version number, above 0 when it is the higher one, 0 when they
 * are the same to Apple. Part by part; a part that is missing counts as 0. Throws a `SyntaxError`
 * for a part that is not a whole number.
 */
function compareVersions(one        , other        )         {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  for (let place = 0; place < Math.max(ours.length, theirs.length); place += 1) {
    const [our, their] = [ours[place] ?? 0n, theirs[place] ?? 0n];
    if (our !== their) return our < their ? -1 : 1;
  }
  return 0;
}

/**
 * The parts as big integers: a date and time written as one number exceeds what a floating-point
 * number holds.
 */
function numbersOf(version        )           {
  return version.split('.').map(BigInt);
}

/** The version without leading zeros and without `.0` at the end. Other text stays as it is. */
function canonical(version        )         {
  if (!isVersionNumber(version)) return version;
  const parts = version.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop();
  return parts.join('.');
}

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/inputs.js + 3 modules
var inputs = __webpack_require__(14817);
;// CONCATENATED MODULE: ./build/actions/next-build-number/inputs.js





                                                                  

/** A version of up to three whole numbers. Apple refuses a version in any other form. */
const dotted = (0,input_kinds/* kind */.fM)({
  form: 'up to three numbers with dots',
  parse(raw) {
    if (isVersionNumber(raw) && raw.split('.').length <= 3) return raw;
    throw new input_kinds/* InputProblem */.S7(`is not up to three whole numbers with dots between them: "${raw}"`);
  },
});

const inputs_inputs = (0,inputs/* inputTable */.Fu)(
  {
    ...credentials/* appStoreConnectCredentials */.fh,
    'bundle-id': (0,input_kinds/* text */.Qq)({ about: 'Bundle id of the app.' }),
    'app-id': (0,input_kinds/* text */.Qq)({
      about: 'Apple id of the app in App Store Connect, instead of `bundle-id`.',
    }),
    version: dotted({
      about:
        'Marketing version that will be built (CFBundleShortVersionString); by default the number is above those of all versions.',
    }),
    platform: (0,input_kinds/* oneOf */.yL)(platforms/* PLATFORM_WORDS */.Oy)({
      about: 'Platform of the app; each counts for itself.',
      default: 'ios',
    }),
    minimum: dotted({
      about: 'The number is at least this one, as where another counter is to be kept up with.',
    }),
  },
  [(0,inputs/* exactlyOneOf */.Og)('bundle-id', 'app-id')],
);

                                             


/***/ }),

/***/ 50590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ appStoreConnectCredentials),
  Xz: () => (/* binding */ optionalCredentials)
});

// UNUSED EXPORTS: readCredentials

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/private-key-text.js + 1 modules
var private_key_text = __webpack_require__(26499);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/access/private-key.js
/** The private key of an App Store Connect API key, in all shapes in which people store it. */
                                             



const { parse: contentsOf } = (0,input_kinds/* secretOrFile */.eX)({ about: '' });

/** A P-256 private key, read and checked before anything is sent. */
const apiPrivateKey = (0,input_kinds/* kind */.fM)({
  form: 'secret, or path of a .p8 file',
  secret: true,
  parse(raw, reading)            {
    const key = readPrivateKey(contentsOf(raw, reading));
    reading.mask(String(key.export({ type: 'pkcs8', format: 'pem' })));
    return key;
  },
});

/** Reads the key in any of its shapes, or throws an `InputProblem`. */
function readPrivateKey(written        )            {
  const key = (0,private_key_text/* readPrivateKeyText */.K)(written, '.p8 file');
  if (key.asymmetricKeyType !== 'ec') {
    throw new input_kinds/* InputProblem */.S7(
      `is a private key of type ${key.asymmetricKeyType}, but Apple’s API keys are EC keys`,
    );
  }
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (curve !== 'prime256v1') {
    throw new input_kinds/* InputProblem */.S7(`is a key on the curve ${curve}, but Apple’s API keys are on P-256`);
  }
  return key;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/access/credentials.js
/** The credentials of a team or a person: key id, issuer and private key. */
                                             



                              
                         
                                                                                       
                                        
                                 
 

const KEY_ID_FORM = /^[A-Z0-9]{10}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const EXCHANGE =
  'Key id and issuer id seem to be exchanged: the key id, in the name of the .p8 file, belongs into `api-key-id`, the UUID above the list of keys into `issuer-id`.';
const WHERE =
  'Copy it from App Store Connect under Users and Access → Integrations: the issuer id stands above the list of keys, the key id in the row of the key.';

const keyId = (0,input_kinds/* kind */.fM)({
  form: 'text, 10 capital letters and digits',
  parse(raw) {
    if (KEY_ID_FORM.test(raw)) return raw;
    throw UUID.test(raw)
      ? new input_kinds/* InputProblem */.S7('is a UUID, as an issuer id is', EXCHANGE)
      : new input_kinds/* InputProblem */.S7('is no key id: it has 10 capital letters and digits', WHERE);
  },
});

const issuerId = (0,input_kinds/* kind */.fM)({
  form: 'UUID',
  parse(raw) {
    if (UUID.test(raw)) return raw.toLowerCase();
    throw KEY_ID_FORM.test(raw)
      ? new input_kinds/* InputProblem */.S7('has the form of a key id, while an issuer id is a UUID', EXCHANGE)
      : new input_kinds/* InputProblem */.S7('is no issuer id: it is a UUID', WHERE);
  },
});

const KEY_ID = {
  about: 'Key id of the App Store Connect API key.',
  environment: 'APP_STORE_CONNECT_KEY_IDENTIFIER',
}         ;

const ISSUER_ID = {
  about: 'Issuer id of the API key; leave it out for an individual key.',
  environment: 'APP_STORE_CONNECT_ISSUER_ID',
}         ;

const PRIVATE_KEY = {
  about: 'The .p8 private key: PEM, one-line PEM, escaped newlines, base64, or a path.',
  environment: 'APP_STORE_CONNECT_PRIVATE_KEY',
}         ;

/** The inputs that every action with App Store Connect shares. */
const appStoreConnectCredentials = {
  'api-key-id': keyId({ ...KEY_ID, required: true }),
  'issuer-id': issuerId(ISSUER_ID),
  'api-private-key': apiPrivateKey({ ...PRIVATE_KEY, required: true }),
}         ;

/** The credentials of an action that also works without App Store Connect. */
const optionalCredentials = {
  'api-key-id': keyId(KEY_ID),
  'issuer-id': issuerId(ISSUER_ID),
  'api-private-key': apiPrivateKey(PRIVATE_KEY),
}         ;

                                   
                            
                                        
                                    
 

/** The credentials out of the inputs. Throws nothing: the input kinds have checked each of them. */
function readCredentials(inputs                  )              {
  return {
    keyId: inputs.apiKeyId,
    issuerId: inputs.issuerId,
    privateKey: inputs.apiPrivateKey,
  };
}


/***/ }),

/***/ 91873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ PLATFORM_WORDS)
/* harmony export */ });
/* unused harmony exports PLATFORMS, platformWord */
/** The platforms of apps, as people write them in inputs and as Apple writes them in answers. */

const PLATFORMS = {
  ios: 'IOS',
  macos: 'MAC_OS',
  tvos: 'TV_OS',
  visionos: 'VISION_OS',
}         ;

                                                  

const PLATFORM_WORDS                          = ['ios', 'macos', 'tvos', 'visionos'];

/** Apple's name in the word of the inputs; a platform that is new stays as Apple writes it. */
function platformWord(platform                    )         {
  return PLATFORM_WORDS.find((word) => PLATFORMS[word] === platform) ?? platform ?? 'no platform';
}


/***/ }),

/***/ 26499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readPrivateKeyText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
;// CONCATENATED MODULE: ./build/core/runner/input/unfilled-variable.js
/** A variable where its value belongs: whoever should have replaced it did not. */

/** Which kind of variable the text is, in words that follow "holds"; `undefined` for any other text. */
function unfilledVariable(text        )                     {
  const bare = text.trim().replaceAll(/^["']|["']$/g, '');
  return FORMS.find(([form]) => form.test(bare))?.[1];
}

const SHELL =
  'the name of a shell variable instead of its value; only a shell replaces `$NAME`, in `with:` write `${{ env.NAME }}` or `${{ secrets.NAME }}`';

const FORMS                                         = [
  [
    /^\$\{\{[^{}]*\}\}$/,
    'an expression (`${{ … }}`) instead of its value; GitHub replaces expressions in workflow files only, not in secrets, variables or files',
  ],
  [/^\$\w+$|^\$\{\w+\}$/, SHELL],
  [/^%\w+%$|^\$env:\w+$/i, SHELL],
];

;// CONCATENATED MODULE: ./build/core/runner/input/private-key-text.js
/**
 * Private keys as people paste them into a secret: as the file stands, on one line, with escaped
 * newlines, as base64, without its header lines. All of it is read here; nothing of a key ever
 * stands in a message.
 */

                                             



                                              

                      
                       
                                             
 

/** By the label of their PEM text. */
const ENCODINGS                                        = {
  'PRIVATE KEY': 'pkcs8',
  'EC PRIVATE KEY': 'sec1',
  'RSA PRIVATE KEY': 'pkcs1',
};

/** Reads a key of any kind, or throws an `InputProblem`; `file` names what the secret should hold. */
function readPrivateKeyText(written        , file        )            {
  const { der, encodings } = encodedKey(withoutWrapping(written), file);
  for (const type of encodings) {
    try {
      return (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type });
    } catch {
      // The cause may quote the key, so it is not passed on.
    }
  }
  throw new input_kinds/* InputProblem */.S7(
    `cannot be read as a private key; store the whole ${file}, header and end lines included, in the secret`,
  );
}

/** `trim` also takes a byte order mark away. */
function withoutWrapping(written        )         {
  const unquoted = written.trim().replace(/^(["'])([^]*)\1$/, '$2');
  return unquoted.replaceAll(/\\r?\\n|\\n/g, '\n').trim();
}

/** The first key in the text between its header and end lines; `undefined` when one of them lacks. */
function pemIn(text        )                         {
  const header = /-----BEGIN ((?:EC |RSA )?PRIVATE KEY)-----/.exec(text);
  const [begin = '', label = ''] = header ?? [];
  const encoding = ENCODINGS[label];
  if (header === null || encoding === undefined) return undefined;
  const from = header.index + begin.length;
  const to = text.indexOf(`-----END ${label}-----`, from);
  if (to < 0) return undefined;
  return { der: Buffer.from(text.slice(from, to), 'base64'), encodings: [encoding] };
}

function encodedKey(text        , file        )             {
  const pem = pemIn(text);
  if (pem !== undefined) return pem;
  const label = /-----BEGIN ([A-Z0-9 ]{1,64})-----/.exec(text)?.[1];
  if (label !== undefined && label in ENCODINGS) {
    throw new input_kinds/* InputProblem */.S7('holds an incomplete key; its END line is missing');
  }
  if (label === 'ENCRYPTED PRIVATE KEY') {
    throw new input_kinds/* InputProblem */.S7(
      'holds a key that is protected by a passphrase ("ENCRYPTED PRIVATE KEY"); store it without one',
    );
  }
  if (label !== undefined)
    throw new input_kinds/* InputProblem */.S7(`holds something else ("${label}"), not the key of a ${file}`);

  const variable = unfilledVariable(text);
  if (variable !== undefined) throw new input_kinds/* InputProblem */.S7(`holds ${variable}`);
  const base64 = text.replaceAll(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(base64)) {
    throw new input_kinds/* InputProblem */.S7('is neither a private key nor the path of a readable file');
  }
  const der = Buffer.from(base64, 'base64');
  const inner = der.toString('utf8');
  return inner.includes('-----BEGIN ')
    ? encodedKey(withoutWrapping(inner), file)
    : { der, encodings: Object.values(ENCODINGS) };
}


/***/ })

};
