export const id = 1436;
export const ids = [1436];
export const modules = {

/***/ 11436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
/* harmony import */ var _core_runner_input_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14817);
/* harmony import */ var _core_system_network_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14751);

                                                                                

                                                                        


                          
                         
                        
 

/** The app as the portal's address has it: `owner/name`. */
const appName = (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .fM)({
  form: 'owner/name',
  parse(raw)          {
    const [owner = '', name = '', ...rest] = raw.split('/');
    const isPart = (part        ) => part !== '' && !/^\.\.?$/.test(part);
    if (isPart(owner) && isPart(name) && rest.length === 0) return { owner, name };
    throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7(`is not owner/name: "${raw}"`);
  },
});

const serviceAddress = (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .fM)({
  form: 'address',
  parse(raw)      {
    const url = URL.parse(raw);
    if (url === null || !(0,_core_system_network_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isConfidential */ .FX)(url)) throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7('is not an https address');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
      throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7('holds more than a host and a path');
    }
    return url;
  },
});

/** E-mails, each hidden in the log; a bad one is named by its place. */
function emails(options             )                                {
  const { always: _, ...list } = (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .fM)({
    form: 'secret list, one a line',
    secret: true,
    parse(raw, { mask })                    {
      const entries = raw
        .split(/[\n,;]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
      // Servers may answer with the address in lower case.
      for (const entry of entries) [entry, entry.toLowerCase()].forEach(mask);
      const bad = entries.findIndex((entry) => !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(entry));
      if (bad !== -1) throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7(`has no e-mail in entry ${bad + 1}`);
      return entries;
    },
  })(options);
  return { ...list, absent: [] };
}

const fileOrRelease       = (given) =>
  given.has('file') || given.has('release-id') ? undefined : '`file` or `release-id` is needed';

const inputs = (0,_core_runner_input_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputTable */ .Fu)(
  {
    app: appName({ about: 'The app, as owner/name from its address.', required: true }),
    'api-token': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
      about: 'API token with full access to the app.',
      required: true,
      environment: 'APPCENTER_ACCESS_TOKEN',
    }),
    'api-url': serviceAddress({
      about:
        'Address of an App Center compatible server. Without it the public App Center is meant, which was retired on 2025-03-31.',
    }),
    file: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
      about: 'The file to release, as a path or a glob with one match.',
      defaultFrom: {
        action: 'flet-build-ipa',
        output: 'ipa-path',
        isFile: true,
        unless: ['release-id'],
      },
    }),
    'release-id': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(
      1,
      Number.MAX_SAFE_INTEGER,
    )({
      about:
        'An existing release to distribute, instead of uploading a file; with `file`, the release whose binary it replaces.',
    }),
    'upload-protocol': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', 'chunked', 'legacy'])({
      about:
        'Protocol of the upload: in chunks, the one of three calls before it, or the first that the server knows.',
      default: 'auto',
    }),
    'build-version': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
      about: 'Version of the release, for .pkg, .dmg, .msi and .zip files.',
    }),
    'build-number': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ about: 'Build number of the release, for .pkg and .dmg files.' }),
    groups: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLines */ .zo)({
      about: 'Distribution groups by name or id, one a line or with commas; `*` for all.',
    }),
    testers: emails({ about: 'E-mails of single testers, shown nowhere.' }),
    stores: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLines */ .zo)({
      about: 'Stores that the app is connected to, by name or id, one a line or with commas.',
    }),
    'allow-unusual-destination': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
      about: 'Whether groups and testers may get an .aab, of which some servers make an .apk.',
      default: 'false',
    }),
    'release-notes': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrFile */ .r5)({
      about: 'Release notes in Markdown, or the path of a file that holds them; 5,000 characters.',
    }),
    mandatory: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
      about: 'Whether testers must install this release; needs the App Center SDK in the app.',
      default: 'false',
    }),
    'notify-testers': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ about: 'Whether testers get a mail.', default: 'true' }),
    symbols: (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLines */ .zo)({
      about:
        'Symbols for crash reports, one path or glob a line: .dSYM, .xcarchive, a .zip or folder with .dSYM, .so or .sym files, a ProGuard mapping (.txt), .appxsym.',
    }),
    'symbols-failure': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['warn', 'fail'])({
      about: 'Whether symbols that fail are a warning or the step’s failure.',
      default: 'warn',
    }),
    'processing-timeout-minutes': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .minutes */ .Gx)({
      about:
        'How long the server may take to process the file, to read the symbols, and the stores to publish it.',
      default: '30',
    }),
    'on-retired': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail', 'skip'])({
      about: 'What to do when the address is that of the retired public service.',
      default: 'fail',
    }),
    'allow-retired-host': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
      about: 'Whether to try the retired public service all the same.',
      default: 'false',
    }),
    'dry-run': (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
      about: 'Whether to look everything up and print the plan without changing anything.',
      default: 'false',
    }),
  },
  [fileOrRelease],
);

                                             


/***/ }),

/***/ 14751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ isConfidential)
/* harmony export */ });
/* unused harmony exports isLoopback, shownAddress, withoutCredentials, secretsInAddresses */
/** Addresses: what may be sent to them, and what of them may be shown. */

/** Whether a secret may go there: over https anywhere, over http only within this machine. */
function isConfidential({ protocol, hostname }     )          {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname        )          {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/**
 * An address as it is shown everywhere: without user, password, query and fragment, each of which
 * may be a secret.
 */
function shownAddress(address              )         {
  const url = typeof address === 'string' ? URL.parse(address) : address;
  if (url === null || url.host === '') return 'an address that cannot be read';
  const path = url.pathname === '/' ? '' : url.pathname;
  return `${url.protocol}//${url.host}${path}`;
}

/** User and password, from behind the scheme to the last @ before the path. */
const CREDENTIALS = /(?<=:\/\/)[^\s/?#]{1,4096}@/g;

/** Text of others, in which addresses lose their users and passwords. */
function withoutCredentials(text        )         {
  return text.includes('@') ? text.replaceAll(CREDENTIALS, '') : text;
}

/**
 * The secrets in the addresses that `text` holds: each password, with its user, or a user alone
 * that is long enough for a token. `schemeless` also takes `user:password@host` for an address.
 */
function secretsInAddresses(text        , { schemeless = false } = {})                    {
  const found = Array.from(text.matchAll(CREDENTIALS), ([match]) => match.slice(0, -1));
  const at = schemeless ? text.lastIndexOf('@') : -1;
  if (at > 0) found.push(text.slice(0, at).replace(/^[^:]*:\/\//, ''));
  return [...new Set(found)].flatMap((credentials) => {
    const [user = '', ...rest] = credentials.split(':');
    const password = rest.join(':');
    if (password === '') return user.length < SHORTEST_TOKEN ? [] : forms(user);
    return [...forms(password), ...forms(credentials)];
  });
}

/** `git` and `user` are none. */
const SHORTEST_TOKEN = 8;

/** The password in both forms: encoded in the address, and decoded for the other side. */
function forms(encoded        )           {
  try {
    return [...new Set([encoded, decodeURIComponent(encoded)])];
  } catch {
    return [encoded];
  }
}


/***/ })

};
