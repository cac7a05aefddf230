export const id = 7315;
export const ids = [7315];
export const modules = {

/***/ 70642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ scenarios),
  L: () => (/* binding */ scenariosNamed)
});

// EXTERNAL MODULE: ./build/rehearsal/suggestion.js
var suggestion = __webpack_require__(79850);
;// CONCATENATED MODULE: ./build/rehearsal/scenarios/scenario.js
/** The shape of a scenario: a release day on which one thing goes wrong. */
                                                         
                                                           
                                                     

/** The app of the rehearsal, as far as a scenario needs it. */
                              
                            
                           
                               
 

                           
                        
                                   
                         
                                                    
                         
                                              
                          
                                                                                                    
                                    
                                      
                                         
                                                                       
                                             
                                                                                                  
                                             
                                             
                                
                                        
                                                  
                                                                                  
                                                     
                                                                                             
                                         
 

/** More than any step asks. */
const ALWAYS = 999;

/** An answer of App Store Connect that refuses a request. */
function refusal(
  status        ,
  code        ,
  title        ,
  detail        ,
)                                                     {
  return { status, body: { errors: [{ status: String(status), code, title, detail }] } };
}

;// CONCATENATED MODULE: ./build/rehearsal/scenarios/account.js
/** Scenarios of the account: the key, its role, agreements, and the limit on requests. */

                                              

/** All requests of Apple's API, but not the parts of an upload. */
const API = '^/v1/';
/** Longer than an action waits when it is asked to come back later. */
const AN_HOUR = { 'retry-after': '3600' };
const UPLOAD = 'appstore-upload';

const notAuthorized = refusal(
  401,
  'NOT_AUTHORIZED',
  'Authentication credentials are missing or invalid.',
  'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
);
const forbidden = refusal(
  403,
  'FORBIDDEN_ERROR',
  'This request is forbidden for security reasons',
  'The API key in use does not allow this request',
);

const accountScenarios                      = [
  {
    name: 'token-clock-skew',
    plays: 'The clock of the machine is an hour behind, so that Apple takes no token of it.',
    shows: 'The first step that asks Apple fails, says so, and nothing is uploaded.',
    action: UPLOAD,
    code: 'app-store-connect/unauthorized',
    faults: [
      {
        path: API,
        times: ALWAYS,
        action: {
          ...notAuthorized,
          headers: { date: new Date(Date.now() + 3_600_000).toUTCString() },
        },
      },
    ],
  },
  {
    name: 'key-revoked',
    plays: 'The API key was revoked.',
    shows: 'The first step that asks Apple fails and names the key, and nothing is uploaded.',
    action: UPLOAD,
    code: 'app-store-connect/unauthorized',
    faults: [{ path: API, times: ALWAYS, action: notAuthorized }],
  },
  {
    name: 'agreement-missing',
    plays: 'Apple has a new agreement that the Account Holder has not accepted.',
    shows: 'The first step that asks Apple fails and says who has to accept it where.',
    action: UPLOAD,
    code: 'app-store-connect/agreement-missing',
    faults: [
      {
        path: API,
        times: ALWAYS,
        action: {
          ...refusal(
            403,
            'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
            'A required agreement is missing or has expired.',
            'This request requires an in-effect agreement that has not been signed or has expired.',
          ),
          headers: AN_HOUR,
        },
      },
    ],
  },
  {
    name: 'role-developer',
    plays: 'The API key has the role Developer, which may upload but not distribute.',
    shows: 'The build is uploaded; the step that hands it to testers fails and names the role.',
    action: 'testflight-distribute',
    code: 'app-store-connect/role-too-small',
    faults: (['POST', 'PATCH', 'DELETE']         ).map((method) => ({
      method,
      path: '^/v1/beta|/relationships/|^/v1/builds/',
      times: ALWAYS,
      action: forbidden,
    })),
  },
  {
    name: 'rate-limit',
    plays: 'The requests of the key for this hour are used up.',
    shows: 'The step fails without waiting for an hour; run again later, it goes on.',
    action: UPLOAD,
    code: 'app-store-connect/rate-limited',
    faults: [
      {
        path: API,
        times: ALWAYS,
        action: {
          ...refusal(
            429,
            'RATE_LIMIT_EXCEEDED',
            'The request rate limit has been reached.',
            'You have exceeded the hourly limit of requests.',
          ),
          headers: AN_HOUR,
        },
      },
    ],
  },
  {
    name: 'app-store-connect-down',
    plays: 'App Store Connect is under maintenance for an hour.',
    shows: 'The step fails without waiting for an hour; run again later, it goes on.',
    action: UPLOAD,
    code: 'app-store-connect/unavailable',
    faults: [{ path: API, times: ALWAYS, action: { status: 503, headers: AN_HOUR } }],
  },
  {
    name: 'no-devices',
    plays: 'The account has no registered device, which an ad hoc profile needs.',
    shows: 'setup-signing fails before anything is built; for the App Store nothing changes.',
    action: 'setup-signing',
    code: 'signing-account/no-devices',
    faults: [
      {
        method: 'GET',
        path: '^/v1/devices',
        times: ALWAYS,
        action: {
          status: 200,
          body: { data: [], links: { self: 'https://api.appstoreconnect.apple.com/v1/devices' } },
        },
      },
    ],
  },
];

;// CONCATENATED MODULE: ./build/rehearsal/scenarios/app-center.js
/** Scenarios of an App Center compatible server. */

                                              

const APP_CENTER = 'appcenter-release';

const appCenterScenarios                      = [
  {
    name: 'app-center-down',
    plays: 'The App Center server is under maintenance for an hour.',
    shows: 'The step fails without waiting for an hour; what went to Apple stays there.',
    action: APP_CENTER,
    code: 'app-center/refused',
    faults: [
      {
        path: '^/v0\\.1/',
        times: ALWAYS,
        action: { status: 503, headers: { 'retry-after': '3600' } },
      },
    ],
  },
  {
    name: 'app-center-processing-stuck',
    plays: 'The App Center server never ends processing the file.',
    shows: 'The step fails at its limit; a later run takes the release over.',
    action: APP_CENTER,
    code: 'app-center/processing-timeout',
    faults: [{ stuckProcessing: 'release' }],
    limits: { 'processing-timeout-minutes': '0' },
  },
];

// EXTERNAL MODULE: ./build/sandbox/switches.js
var switches = __webpack_require__(45410);
;// CONCATENATED MODULE: ./build/rehearsal/scenarios/mac.js
/** Scenarios of the Mac: signing and building. */

                                              

const SIGNING = 'setup-signing';
const BUILD = 'flet-build-ipa';

const DAY_MS = 24 * 60 * 60 * 1000;
const yesterday = new Date(Date.now() - DAY_MS);
const nextYear = new Date(Date.now() + 365 * DAY_MS);

const macScenarios                      = [
  {
    name: 'certificate-expired',
    plays: 'The signing certificate expired yesterday.',
    shows: 'setup-signing fails before anything is built and names the certificate and its end.',
    action: SIGNING,
    code: 'certificate/expired',
    dates: { certificateNotAfter: yesterday, profileNotAfter: nextYear },
  },
  {
    name: 'profile-expired',
    plays: 'The provisioning profile expired yesterday.',
    shows: 'setup-signing fails before anything is built and names the profile and its end.',
    action: SIGNING,
    code: 'profile/expired',
    dates: { certificateNotAfter: nextYear, profileNotAfter: yesterday },
  },
  {
    name: 'keychain-dialog',
    plays: 'The Mac asks somebody for a password, and nobody is there.',
    shows: 'setup-signing fails before anything is built, and leaves no keychain behind.',
    action: SIGNING,
    code: 'signing/no-user-session',
    mac: { [switches/* MAC_FAULTS */.AB]: 'keychain-dialog' },
  },
  {
    name: 'codesign-hang',
    plays: 'In the build, codesign waits for an answer that nobody gives.',
    shows: 'The build ends at `timeout-minutes`, with all its processes.',
    action: BUILD,
    code: 'build/timed-out',
    mac: { [switches/* FLET_MODE */.eq]: 'hang' },
    limits: { 'timeout-minutes': '0.05' },
  },
  {
    name: 'flet-without-wheel',
    plays: 'A package of the app has no wheel for iOS.',
    shows: 'The build fails and names the package.',
    action: BUILD,
    code: 'flet/wheel-missing',
    mac: { [switches/* FLET_MODE */.eq]: 'pip-missing-wheel' },
  },
  {
    name: 'cocoapods-failure',
    plays: 'CocoaPods does not start, as with a damaged Ruby.',
    shows: 'The build fails before Xcode starts and names CocoaPods.',
    action: BUILD,
    code: 'build/tools-missing',
    mac: { [switches/* MAC_FAULTS */.AB]: 'pods-broken' },
  },
  {
    name: 'cache-gone',
    plays: 'The cache of GitHub does not answer.',
    shows: 'The build is slower and green.',
    action: BUILD,
    code: undefined,
    // The discard port: nobody listens there.
    mac: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' },
  },
];

;// CONCATENATED MODULE: ./build/rehearsal/scenarios/review.js
/** Scenarios of the testers, beta review and App Review. */
                                                     
                                              

const DISTRIBUTE = 'testflight-distribute';
const RELEASE = 'appstore-release';

/** Each group is there under another name. */
function withOtherGroups({ appStoreConnect, ...others }      )       {
  const betaGroups = (appStoreConnect?.betaGroups ?? []).map((group) => ({
    ...group,
    name: `${group.name} 2`,
  }));
  return { ...others, appStoreConnect: { ...appStoreConnect, betaGroups } };
}

const reviewScenarios                      = [
  {
    name: 'group-misspelt',
    plays: 'The account has no group of the names that the workflow gives.',
    shows: 'The step fails before it changes anything and lists the groups that there are.',
    action: DISTRIBUTE,
    code: 'testflight/unknown-group',
    changes: withOtherGroups,
  },
  {
    name: 'beta-review-rejected',
    plays: 'Beta review rejects the build.',
    shows: 'The step fails and says where Apple’s reasons are; internal testers have the build.',
    action: DISTRIBUTE,
    code: 'testflight/review-rejected',
    faults: [{ oddity: 'beta-review-rejects' }],
  },
  {
    name: 'app-rejected',
    plays: 'App Review rejects the version.',
    shows: 'A step that waits for the verdict fails; after a correction `resubmit-rejected` helps.',
    action: RELEASE,
    code: 'app-review/rejected',
    seed: () => ({ appStoreConnect: { review: { reviewMs: 0, verdict: 'reject' } } }),
  },
  {
    name: 'other-submission-in-review',
    plays: 'Another version of the app is in review.',
    shows: 'The step fails and leaves that one alone, unless `if-in-review` says otherwise.',
    action: RELEASE,
    code: 'app-review/another-in-review',
    seed: ({ bundleId: app }) => ({
      appStoreConnect: {
        builds: [{ app, version: '0.9.0', buildNumber: '1' }],
        appStoreVersions: [
          { app, version: '0.9.0', buildNumber: '1', state: 'WAITING_FOR_REVIEW' },
        ],
        reviewSubmissions: [{ app, state: 'WAITING_FOR_REVIEW', items: [{ version: '0.9.0' }] }],
      },
    }),
  },
];

;// CONCATENATED MODULE: ./build/rehearsal/scenarios/upload.js
/** Scenarios of the upload to App Store Connect and of Apple's processing. */

                                              

const upload_UPLOAD = 'appstore-upload';
/** The addresses that Apple gives out for the parts of a file. */
const PARTS = '/storage/';
const AT_ONCE = { 'appear-timeout-minutes': '0', 'processing-timeout-minutes': '0' };

const uploadScenarios                      = [
  {
    name: 'processing-stuck',
    plays: 'Apple takes the file and never ends processing the build.',
    shows: 'The step fails at its limit and says how a later run goes on without an upload.',
    action: upload_UPLOAD,
    code: 'app-store-connect/build-not-processed',
    faults: [{ stuckProcessing: 'build' }],
    limits: { 'processing-timeout-minutes': '0' },
  },
  {
    name: 'upload-stuck',
    plays: 'Apple takes the file and never makes a build of it.',
    shows: 'The step fails at its limit and says that nothing is lost.',
    action: upload_UPLOAD,
    code: 'upload/not-accepted',
    faults: [{ stuckProcessing: 'upload' }],
    limits: AT_ONCE,
  },
  {
    name: 'refused-90683',
    plays: 'Apple misses a purpose string in the uploaded app.',
    shows: 'The step fails with Apple’s number and names the key; no tester gets the build.',
    action: upload_UPLOAD,
    code: 'upload/refused',
    faults: [
      {
        refuseUpload: {
          code: '90683',
          description:
            "Missing purpose string in Info.plist. Your app's code references one or more APIs that access sensitive user data. The Info.plist file should contain a NSPhotoLibraryUsageDescription key.",
        },
      },
    ],
  },
  {
    name: 'duplicate-build',
    plays: 'Apple holds a build with this version and number already.',
    shows: 'The step fails before a byte is sent, or goes on with that build (`if-exists: skip`).',
    action: upload_UPLOAD,
    code: 'upload/build-exists',
    seed: ({ bundleId, version, buildNumber }) => ({
      appStoreConnect: { builds: [{ app: bundleId, version, buildNumber }] },
    }),
  },
  {
    name: 'version-closed',
    plays: 'The version is in the App Store already.',
    shows: 'The step fails before a byte is sent and asks for a higher version.',
    action: upload_UPLOAD,
    code: 'upload/version-closed',
    seed: ({ bundleId: app, version }) => ({
      appStoreConnect: {
        builds: [{ app, version, buildNumber: '1' }],
        appStoreVersions: [{ app, version, state: 'READY_FOR_DISTRIBUTION', buildNumber: '1' }],
      },
    }),
  },
  {
    name: 'part-lost',
    plays: 'Apple’s storage loses a part of the file once.',
    shows: 'The part is sent again and the release goes on.',
    action: upload_UPLOAD,
    code: undefined,
    faults: [{ method: 'PUT', path: PARTS, action: { status: 500 } }],
  },
  {
    name: 'upload-interrupted',
    plays: 'The connection breaks in the middle of the upload.',
    shows: 'The upload goes on where it was and the release goes on.',
    action: upload_UPLOAD,
    code: undefined,
    faults: [{ method: 'PUT', path: PARTS, after: 1, times: 2, action: { cut: true } }],
  },
  {
    name: 'storage-403',
    plays: 'The addresses of the parts have expired before the file was sent.',
    shows: 'New addresses are fetched and the release goes on.',
    action: upload_UPLOAD,
    code: undefined,
    faults: [
      { method: 'PUT', path: PARTS, action: { status: 403, body: '<Code>AccessDenied</Code>' } },
    ],
  },
  {
    name: 'runner-cancelled',
    plays: 'Somebody cancels the run during the upload.',
    shows: 'The step ends at once, everything is tidied up, and a later run goes on.',
    action: upload_UPLOAD,
    code: undefined,
    faults: [{ method: 'PUT', path: PARTS, times: ALWAYS, action: { hold: true } }],
    interrupt: 'cancel',
  },
  {
    name: 'machine-killed',
    plays: 'The machine dies during the upload, and the run is started again.',
    shows: 'The second run ends green: it takes the upload over or begins a new one.',
    action: upload_UPLOAD,
    code: undefined,
    faults: [{ method: 'PUT', path: PARTS, times: ALWAYS, action: { hold: true } }],
    interrupt: 'kill',
  },
];

;// CONCATENATED MODULE: ./build/rehearsal/scenarios/catalogue.js
/** All scenarios, by name. */





                                              


const scenarios                      = [
  ...macScenarios,
  ...accountScenarios,
  ...uploadScenarios,
  ...reviewScenarios,
  ...appCenterScenarios,
];

/** Throws for a name that no scenario has. */
function scenariosNamed(names                   )             {
  return names.map((name) => {
    const found = scenarios.find((each) => each.name === name);
    if (found !== undefined) return found;
    const known = scenarios.map((each) => each.name);
    throw new Error(
      `There is no scenario "${name}"${(0,suggestion/* suggestion */.h)(name, known) || '; --scenarios lists them'}`,
    );
  });
}


/***/ }),

/***/ 23394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ doubles),
  Q: () => (/* binding */ listOfDoubles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/import.js + 3 modules
var key_import = __webpack_require__(73325);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 1 modules
var sign = __webpack_require__(72896);
;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/double.js
/** The shape of an action that the rehearsal plays itself. */
                                                                    
                                                                            

/** Folders that all jobs of a workflow share, as they share GitHub's services. */
                                
                                              
                       
                             
                          
     
                                                                                              
           
     
                                 
 

                               
                           
                          
                          
                       
                                      
                                                 
 

                             
                                                    
                                   
                                                 
                              
                          
                                 
                               
                                                                            
                                                                 
                                       
                                           
                                             
 

                          
                        
                                   
                                                  
 

                             
                                    
                             
                                    
 

                               
                                                      
                             
                                                                      
                                
 

                               
                                        
                         
                                                                        
                                     
                                                                                             
                                       
                                                                                          
                          
                                                              
                                                              
                                                                         
                           
                                                            
 

/** The value of an input that the action cannot do without. Throws in the toolkit's own words. */
function requiredInput({ inputs }                            , name        )         {
  const value = inputs[name] ?? '';
  if (value === '') throw new Error(`Input required and not supplied: ${name}`);
  return value;
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/apple-actions.js
/** The actions of apple-actions, on the simulated Mac and the simulated App Store Connect. */




                                                                          

/** The commands of the real action, without the search list's other entries being kept, as there. */
const IMPORT = `set -e
if [ "$CREATE" != "false" ]; then
  security create-keychain -p "$KEYCHAIN_PASSWORD" "$KEYCHAIN"
  security set-keychain-settings -lut 21600 "$KEYCHAIN"
fi
security unlock-keychain -p "$KEYCHAIN_PASSWORD" "$KEYCHAIN"
security import "$P12" -k "$KEYCHAIN" -f pkcs12 -A -T /usr/bin/codesign -T /usr/bin/security -P "$P12_PASSWORD"
security set-key-partition-list -S apple-tool:,apple: -k "$KEYCHAIN_PASSWORD" "$KEYCHAIN" > /dev/null
security list-keychains -d user -s "$KEYCHAIN" login.keychain`;

function refuseOtherMachines({ runner }            )       {
  if (runner.runner['os'] === 'macOS') return;
  throw new Error('Action requires macOS agent. Give the job a Mac by runs-on.');
}

async function importCertificates(call            )                        {
  refuseOtherMachines(call);
  const { inputs, runner } = call;
  const given = inputs['p12-filepath'] ?? '';
  const p12 = given === '' ? (0,external_node_path_.join)(runner.folders.temp, `${crypto.randomUUID()}.p12`) : given;
  if (given === '') {
    const content = inputs['p12-file-base64'] ?? '';
    if (content === '') {
      throw new Error('At least one of p12-filepath or p12-file-base64 must be provided');
    }
    await (0,promises_.writeFile)(p12, Buffer.from(content, 'base64'));
  }
  const password = inputs['keychain-password'] || crypto.randomUUID();
  runner.masker.add(password);
  const keychain = `${inputs['keychain'] || 'signing_temp'}.keychain`;
  const program = await call.runProgram({
    file: 'bash',
    args: ['-c', IMPORT],
    env: {
      CREATE: inputs['create-keychain'] ?? '',
      KEYCHAIN: keychain,
      KEYCHAIN_PASSWORD: password,
      P12: (0,external_node_path_.resolve)(runner.folders.workspace, p12),
      P12_PASSWORD: requiredInput(call, 'p12-password'),
    },
  });
  if (given === '') await (0,promises_.rm)(p12);
  const post = {
    condition: 'always()',
    run: async () => {
      await call.runProgram({ file: 'security', args: ['delete-keychain', keychain] });
    },
  };
  return { outputs: { 'keychain-password': password }, program, post };
}

                          
                            
                          
                            
                            
                                      
      
                                                                                                 
      
                                
                        
                                                          
      
                                                                                     
 

async function downloadProfiles(call            )                        {
  refuseOtherMachines(call);
  const { inputs, runner } = call;
  const bundleId = requiredInput(call, 'bundle-id');
  const type = inputs['profile-type'] || 'IOS_APP_STORE';
  const token = await apiToken(call);
  const query = new URLSearchParams({ 'filter[profileType]': type, include: 'bundleId' });
  const address = `${runner.variable('APP_STORE_CONNECT_API_URL')}/v1/profiles?${query.toString()}`;
  const response = await fetch(address, {
    headers: { authorization: `Bearer ${token}` },
    signal: call.signal,
  });
  const { data = [], included = [], errors = [] } = (await response.json())                  ;
  if (!response.ok) {
    throw new Error(
      `App Store Connect: ${errors.map((each) => each.detail ?? each.title).join(' ')}`,
    );
  }
  const identifiers = new Map(included.map(({ id, attributes }) => [id, attributes.identifier]));
  const fitting = data.filter(({ relationships }) => {
    const identifier = identifiers.get(relationships?.bundleId?.data?.id ?? '') ?? '';
    return identifier === bundleId || identifier.startsWith(`${bundleId}.`);
  });
  if (fitting.length === 0) {
    throw new Error(`The account has no profile of type ${type} for ${bundleId}`);
  }
  const folder = (0,external_node_path_.join)(runner.folders.home, 'Library/MobileDevice/Provisioning Profiles');
  await (0,promises_.mkdir)(folder, { recursive: true });
  for (const { attributes } of fitting) {
    const file = (0,external_node_path_.join)(folder, `${attributes.uuid}.mobileprovision`);
    await (0,promises_.writeFile)(file, Buffer.from(attributes.profileContent, 'base64'));
    call.log(`Installed "${attributes.name}"`);
  }
  const listed = fitting.map(({ attributes }) => ({
    name: attributes.name,
    udid: attributes.uuid,
  }));
  return { outputs: { profiles: JSON.stringify(listed) } };
}

async function apiToken(call            )                  {
  const issuer = requiredInput(call, 'issuer-id');
  const kid = requiredInput(call, 'api-key-id');
  const key = await (0,key_import/* importPKCS8 */.Lf)(requiredInput(call, 'api-private-key'), 'ES256');
  const now = Math.floor(Date.now() / 1000);
  return new sign/* SignJWT */.P({ aud: 'appstoreconnect-v1', iss: issuer, iat: now, exp: now + 600 })
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
    .sign(key);
}

/** Apple's own uploader is not simulated, so the file only has to be there. */
async function uploadBuild(call            )                        {
  await apiToken(call);
  const path = requiredInput(call, 'app-path');
  await (0,promises_.readFile)((0,external_node_path_.resolve)(call.runner.folders.workspace, path)).catch(() => {
    throw new Error(`Unable to find the app at ${path}`);
  });
  call.notice(
    'The upload is not played, because Apple’s uploader is not simulated: the services hold no build of it. appstore-upload is played.',
  );
  return {};
}

const keyInputs = ['issuer-id', 'api-key-id', 'api-private-key'];

const appleDoubles                                         = {
  'apple-actions/download-provisioning-profiles': {
    plays: 'The profiles of the simulated account.',
    inputs: [...keyInputs, 'bundle-id', 'profile-type'],
    unplayed: [],
    run: downloadProfiles,
  },
  'apple-actions/import-codesign-certs': {
    plays: 'The keychain, on the simulated Mac.',
    inputs: [
      'create-keychain',
      'keychain',
      'keychain-password',
      'p12-file-base64',
      'p12-filepath',
      'p12-password',
    ],
    unplayed: [],
    run: importCertificates,
  },
  'apple-actions/upload-testflight-build': {
    plays: 'The search for the app and the reading of the key; nothing is uploaded.',
    inputs: [
      ...keyInputs,
      'app-path',
      'app-type',
      'backend',
      'release-notes',
      'uses-non-exempt-encryption',
    ],
    unplayed: [],
    open: true,
    effect: 'none',
    run: uploadBuild,
  },
};

;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/github-script-program.js
/**
 * The program that a script of actions/github-script runs in. It stands alone, as a text, because it
 * is written into the job's own folder and runs there as the job's process.
 */
const GITHUB_SCRIPT_PROGRAM = String.raw`
const fs = require('node:fs');
const path = require('node:path');
const os = require('node:os');
const { spawn } = require('node:child_process');
const { createRequire } = require('node:module');

const escaped = (text) => String(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const textOf = (value) =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
const command = (name, text, properties = {}) => {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = given.map(([key, value]) => key + '=' + property(value)).join(',');
  console.log('::' + name + (list ? ' ' + list : '') + '::' + escaped(text));
};
const append = (variable, name, value) => {
  const mark = 'ghadelimiter_' + crypto.randomUUID();
  fs.appendFileSync(process.env[variable], name + '<<' + mark + '\n' + textOf(value) + '\n' + mark + '\n');
};
const annotation = (level) => (message, properties = {}) => {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties;
  const place = { title, file, line: startLine, endLine, col: startColumn, endColumn };
  command(level, message instanceof Error ? message.toString() : message, place);
};
const summary = (() => {
  let buffer = '';
  const add = (text) => { buffer += text + os.EOL; return self; };
  const cell = (each) => (typeof each === 'string' ? each : each.data);
  const self = {
    addRaw: (text, newLine = false) => { buffer += text + (newLine ? os.EOL : ''); return self; },
    addEOL: () => add(''),
    addHeading: (text, level = 1) => add('<h' + level + '>' + text + '</h' + level + '>'),
    addCodeBlock: (code, lang = '') => add('<pre lang="' + lang + '"><code>' + code + '</code></pre>'),
    addList: (items, ordered = false) => {
      const tag = ordered ? 'ol' : 'ul';
      return add('<' + tag + '>' + items.map((each) => '<li>' + each + '</li>').join('') + '</' + tag + '>');
    },
    addTable: (rows) =>
      add('<table>' + rows.map((row) => '<tr>' + row.map((each) => '<td>' + cell(each) + '</td>').join('') + '</tr>').join('') + '</table>'),
    addLink: (text, href) => add('<a href="' + href + '">' + text + '</a>'),
    addDetails: (label, content) => add('<details><summary>' + label + '</summary>' + content + '</details>'),
    addQuote: (text) => add('<blockquote>' + text + '</blockquote>'),
    addSeparator: () => add('<hr>'),
    addBreak: () => add('<br>'),
    stringify: () => buffer,
    isEmptyBuffer: () => buffer === '',
    emptyBuffer: () => { buffer = ''; return self; },
    write: async ({ overwrite = false } = {}) => {
      fs[overwrite ? 'writeFileSync' : 'appendFileSync'](process.env.GITHUB_STEP_SUMMARY, buffer);
      return self.emptyBuffer();
    },
  };
  return self;
})();
const inputOf = (name) => process.env['INPUT_' + name.replaceAll(' ', '_').toUpperCase()] ?? '';
const core = {
  debug: (text) => command('debug', text),
  info: (text) => console.log(text),
  notice: annotation('notice'),
  warning: annotation('warning'),
  error: annotation('error'),
  setFailed: (message) => { process.exitCode = 1; core.error(message); },
  setOutput: (name, value) => append('GITHUB_OUTPUT', name, value),
  exportVariable: (name, value) => { process.env[name] = textOf(value); append('GITHUB_ENV', name, value); },
  addPath: (folder) => fs.appendFileSync(process.env.GITHUB_PATH, folder + '\n'),
  setSecret: (value) => command('add-mask', value),
  startGroup: (name) => command('group', name),
  endGroup: () => command('endgroup', ''),
  group: async (name, run) => { core.startGroup(name); try { return await run(); } finally { core.endGroup(); } },
  getInput: (name, { required = false } = {}) => {
    const value = inputOf(name).trim();
    if (required && value === '') throw new Error('Input required and not supplied: ' + name);
    return value;
  },
  getBooleanInput: (name) => inputOf(name).trim().toLowerCase() === 'true',
  getMultilineInput: (name) => inputOf(name).split('\n').map((line) => line.trim()).filter(Boolean),
  isDebug: () => process.env.RUNNER_DEBUG === '1',
  saveState: (name, value) => append('GITHUB_STATE', name, value),
  getState: (name) => process.env['STATE_' + name] ?? '',
  summary,
};
const run = (line, args = [], options = {}) => new Promise((done, fail) => {
  const words = line.match(/"[^"]*"|\S+/g).map((word) => word.replace(/^"|"$/g, ''));
  const child = spawn(words[0], [...words.slice(1), ...args], { cwd: options.cwd, env: options.env ?? process.env });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].on('data', (data) => {
      output[name] += data;
      if (!options.silent) process[name].write(data);
      options.listeners?.[name]?.(data);
    });
  }
  if (options.input) child.stdin.end(options.input); else child.stdin.end();
  child.on('error', fail);
  child.on('close', (exitCode) => {
    if (exitCode !== 0 && !options.ignoreReturnCode) fail(new Error("The process '" + words[0] + "' failed with exit code " + exitCode));
    else done({ exitCode, ...output });
  });
});
const exec = {
  exec: async (line, args, options) => (await run(line, args, options)).exitCode,
  getExecOutput: (line, args, options) => run(line, args, options),
};
const which = async (tool, check = false) => {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    if (fs.existsSync(path.join(folder, tool))) return path.join(folder, tool);
  }
  if (check) throw new Error('Unable to locate executable file: ' + tool);
  return '';
};
const io = {
  mkdirP: async (folder) => void fs.mkdirSync(folder, { recursive: true }),
  rmRF: async (name) => fs.rmSync(name, { recursive: true, force: true }),
  cp: async (from, to, { recursive = true } = {}) => fs.cpSync(from, to, { recursive }),
  mv: async (from, to) => fs.renameSync(from, to),
  which,
};
const glob = {
  create: async (patterns) => ({
    glob: async () => fs.globSync(patterns.split('\n').filter(Boolean)).map((name) => path.resolve(name)),
  }),
};

/** Calls of GitHub's API are logged, and answered with the members that scripts ask for. */
const madeUp = (name) => {
  console.log('::notice::GitHub would be asked for ' + name + '; the rehearsal answers with made-up values.');
  const operation = name.split('.').at(-1);
  if (/^(list|search|paginate)/.test(operation)) return { status: 200, headers: {}, data: [] };
  const url = process.env.GITHUB_SERVER_URL + '/' + process.env.GITHUB_REPOSITORY;
  const data = { id: 1, number: 1, node_id: 'x', html_url: url, upload_url: url, url, body: '', title: '', name: '', tag_name: '', state: 'open', object: { sha: process.env.GITHUB_SHA } };
  return { status: 200, headers: {}, data };
};
const octokit = (name) =>
  new Proxy(function () {}, {
    get: (_, member) => (typeof member === 'symbol' || member === 'then' ? undefined : octokit(name ? name + '.' + member : member)),
    apply: async (_, __, args) => {
      if (name === 'paginate') return (await args[0]())?.data ?? [];
      return madeUp(name);
    },
  });

const known = JSON.parse(process.env.GITHUB_SCRIPT_CONTEXT);
const [owner, repo] = (known.repository ?? '').split('/');
const payload = known.event ?? {};
const context = {
  payload,
  eventName: known.event_name,
  sha: known.sha,
  ref: known.ref,
  workflow: known.workflow,
  action: known.action,
  actor: known.actor,
  job: known.job,
  runAttempt: Number(known.run_attempt),
  runNumber: Number(known.run_number),
  runId: Number(known.run_id),
  apiUrl: known.api_url,
  serverUrl: known.server_url,
  graphqlUrl: known.graphql_url,
  repo: { owner, repo },
  issue: { owner, repo, number: (payload.issue ?? payload.pull_request ?? payload).number },
};
const github = octokit('');
const fromWorkspace = createRequire(path.join(process.env.GITHUB_WORKSPACE, 'script.js'));
const names = { github, octokit: github, getOctokit: () => github, context, core, exec, glob, io, require: fromWorkspace, __original_require__: require };
const AsyncFunction = (async () => {}).constructor;
process.on('unhandledRejection', (error) => core.setFailed('Unhandled error: ' + error));
(async () => {
  try {
    const result = await new AsyncFunction(...Object.keys(names), process.env.GITHUB_SCRIPT)(...Object.values(names));
    const encoding = process.env.GITHUB_SCRIPT_ENCODING;
    core.setOutput('result', encoding === 'string' ? String(result) : JSON.stringify(result));
  } catch (error) {
    core.setFailed('Unhandled error: ' + error);
  }
})();
`;

;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/github-script.js
/** actions/github-script: the script runs for real, in a Node of its own, without GitHub behind it. */



                                                                          


async function githubScript(call            )                        {
  const { inputs, runner, scope } = call;
  const script = requiredInput(call, 'script');
  const folder = runner.folders.temp;
  const file = (0,external_node_path_.join)(folder, `github-script-${crypto.randomUUID()}.cjs`);
  await (0,promises_.writeFile)(file, GITHUB_SCRIPT_PROGRAM);
  try {
    const { github = {} } = scope().contexts;
    const program = await call.runProgram({
      file: process.execPath,
      args: [file],
      env: {
        GITHUB_SCRIPT: script,
        GITHUB_SCRIPT_CONTEXT: JSON.stringify(github),
        GITHUB_SCRIPT_ENCODING: inputs['result-encoding'] || 'json',
      },
    });
    return { program };
  } finally {
    await (0,promises_.rm)(file, { force: true });
  }
}

const scriptDoubles                                         = {
  'actions/github-script': {
    plays: 'The script itself; calls of GitHub’s API are logged, and answered with made-up values.',
    inputs: [
      'script',
      'base-url',
      'debug',
      'github-token',
      'previews',
      'result-encoding',
      'retries',
      'retry-exempt-status-codes',
      'user-agent',
    ],
    unplayed: [],
    run: githubScript,
  },
};

;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/notifiers.js
/** Actions that tell somebody something, or report elsewhere: they are counted and do nothing. */
                                                

const names = [
  '8398a7/action-slack',
  'appleboy/telegram-action',
  'codecov/codecov-action',
  'dawidd6/action-send-mail',
  'peter-evans/create-or-update-comment',
  'ravsamhq/notify-slack-action',
  'rtcamp/action-slack-notify',
  'sarisia/actions-status-discord',
  'slackapi/slack-github-action',
]         ;

const notifier               = {
  plays: 'Nothing; the step is counted.',
  inputs: [],
  unplayed: [],
  open: true,
  effect: 'none',
  run: ({ notice }) => {
    notice('Nobody is told anything in a rehearsal.');
    return Promise.resolve({ outputs: { ok: 'true' } });
  },
};

const notifierDoubles                                         = Object.fromEntries(
  names.map((name) => [name, notifier]),
);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/file-patterns.js
/** Path inputs of several lines: globs, folders, a leading `~`, and `!` to leave something out. */



                             
                                    
                                                                             
                        
 

async function findFiles(
  patterns        ,
  { workspace, home, hidden }                                                      ,
)                      {
  const found = new Set        ();
  const searched           = [];
  const lines = patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) {
    const leavesOut = line.startsWith('!');
    const pattern = (0,external_node_path_.resolve)(workspace, line.replace(/^!/, '').replace(/^~(?=\/|$)/, home));
    if (!leavesOut) searched.push(beforeWildcard(pattern));
    for await (const match of (0,promises_.glob)(pattern)) {
      for (const file of await filesOf((0,external_node_path_.resolve)(match), hidden)) {
        if (leavesOut) found.delete(file);
        else found.add(file);
      }
    }
  }
  const files = [...found].sort();
  return { files, root: rootOf(files, searched) };
}

/** Where a pattern begins to leave a choice: only what lies below is kept in an artifact. */
function beforeWildcard(pattern        )         {
  const parts = pattern.split(external_node_path_.sep);
  const wildcard = parts.findIndex((part) => /[*?[]/.test(part));
  return wildcard === -1 ? pattern : parts.slice(0, wildcard).join(external_node_path_.sep) || external_node_path_.sep;
}

function rootOf(files                   , searched                   )         {
  const outermost = [...new Set(searched)].filter(
    (path) => !searched.some((other) => other !== path && path.startsWith((0,external_node_path_.join)(other, external_node_path_.sep))),
  );
  const [only = ''] = outermost;
  if (outermost.length > 1) return commonFolder(outermost);
  // A file that is named as it is lies at the top of its artifact.
  return files.length === 1 && files[0] === only ? (0,external_node_path_.dirname)(only) : only;
}

async function filesOf(path        , hidden         )                    {
  if ((await (0,promises_.stat)(path)).isFile()) return [path];
  const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
    .filter((file) => hidden || !file.slice(path.length).includes(`${external_node_path_.sep}.`));
}

function commonFolder(paths                   )         {
  const [first = [], ...rest] = paths.map((path) => path.split(external_node_path_.sep));
  let length = first.length;
  for (const parts of rest) {
    while (first.slice(0, length).join(external_node_path_.sep) !== parts.slice(0, length).join(external_node_path_.sep)) length--;
  }
  return first.slice(0, length).join(external_node_path_.sep) || external_node_path_.sep;
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/releases.js
/** Actions that make a release, an attestation, a page or a token on GitHub. */



                                                                          


const RELEASE_ID = '1';

/** The tag of a release: an input, else the tag that the run is about. */
function tagOf({ runner, inputs }            , input        )         {
  const given = (inputs[input] ?? '').replace(/^refs\/tags\//, '');
  const { ref_type: type, ref_name: name = '' } = runner.github;
  const tag = given || (type === 'tag' ? name : '');
  if (tag !== '') return tag;
  throw new Error(
    `GitHub Releases requires a tag: the run is about the branch ${name}. Set \`${input}\`, or start the workflow by a tag.`,
  );
}

function madeRelease({ runner, log }            , tag        )                         {
  const { server_url: server, repository, api_url: api } = runner.github;
  log(`A release ${tag} would be there now`);
  const url = `${server}/${repository}/releases/tag/${tag}`;
  const upload = `${api}/repos/${repository}/releases/${RELEASE_ID}/assets{?name,label}`;
  return { id: RELEASE_ID, tag_name: tag, url, html_url: url, upload_url: upload };
}

async function assetsFor(call            , patterns        )                    {
  const files           = [];
  for (const pattern of patterns.split(/[\n,]/).map((each) => each.trim())) {
    if (pattern === '') continue;
    const found = await findFiles(pattern, { ...call.runner.folders, hidden: true });
    if (found.files.length === 0) {
      const message = `Pattern '${pattern}' does not match any files.`;
      if (call.inputs['fail_on_unmatched_files'] === 'true') throw new Error(message);
      call.warn(message);
    }
    files.push(...found.files);
  }
  call.log(`Files on the release: ${files.length}`);
  return files;
}

async function ghRelease(call            )                        {
  const release = madeRelease(call, tagOf(call, 'tag_name'));
  const files = await assetsFor(call, call.inputs['files'] ?? '');
  return { outputs: { ...release, assets: JSON.stringify(files.map((name) => ({ name }))) } };
}

async function releaseAction(call            )                        {
  const release = madeRelease(call, tagOf(call, 'tag'));
  await assetsFor(call, call.inputs['artifacts'] ?? call.inputs['artifact'] ?? '');
  return { outputs: release };
}

function createRelease(call            )                        {
  requiredInput(call, 'release_name');
  const tag = requiredInput(call, 'tag_name').replace(/^refs\/tags\//, '');
  return Promise.resolve({ outputs: madeRelease(call, tag) });
}

async function uploadAsset(call            )                        {
  requiredInput(call, 'upload_url');
  const path = requiredInput(call, 'asset_path');
  const { files } = await findFiles(path, { ...call.runner.folders, hidden: true });
  if (files.length === 0) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
  return { outputs: { browser_download_url: `${call.runner.github['server_url']}/asset` } };
}

async function attest(call            )                        {
  const { inputs, runner } = call;
  const path = inputs['subject-path'] ?? '';
  const named = ['subject-digest', 'subject-checksums'].filter((name) => inputs[name]);
  if ((path === '') === (named.length === 0)) {
    throw new Error(
      'One of subject-path, subject-digest, or subject-checksums must be provided, and no more',
    );
  }
  if (path !== '') {
    const { files } = await findFiles(path.replaceAll(',', '\n'), {
      ...runner.folders,
      hidden: true,
    });
    if (files.length === 0) throw new Error(`Could not find subject at path ${path}`);
    call.log(`Files to attest: ${files.length}`);
  }
  const id = '1';
  const url = `${runner.github['server_url']}/${runner.github['repository']}/attestations/${id}`;
  return { outputs: { 'attestation-id': id, 'attestation-url': url } };
}

function appToken(call            )                        {
  requiredInput(call, call.inputs['app-id'] === undefined ? 'client-id' : 'app-id');
  requiredInput(call, 'private-key');
  // A token of an installation is a JWT since 2026; nobody may count on its length.
  const token = `ghs_${(0,external_node_crypto_.randomBytes)(40).toString('hex')}`;
  call.runner.masker.add(token);
  return Promise.resolve({ outputs: { token, 'installation-id': '1', 'app-slug': 'rehearsal' } });
}

/** Everything counts as changed, so that every branch of the workflow is played. */
function pathsFilter(call            )                        {
  const filters          = (0,dist/* parse */.qg)(requiredInput(call, 'filters'));
  if (typeof filters !== 'object' || filters === null) throw new Error('filters is not a mapping');
  const names = Object.keys(filters);
  call.notice(`All filters count as changed: ${names.join(', ')}`);
  const outputs = names.flatMap((name) => [
    [name, 'true'],
    [`${name}_count`, '1'],
  ]);
  return Promise.resolve({
    outputs: { ...Object.fromEntries(outputs), changes: JSON.stringify(names) },
  });
}

function changedFiles({ notice }            )                        {
  notice('Files count as changed, so that every branch of the workflow is played');
  return Promise.resolve({ outputs: { any_changed: 'true', all_changed_files: '' } });
}

function pages({ runner }            )                        {
  const [owner = '', name = ''] = (runner.github['repository'] ?? '').split('/');
  const host = `${owner}.github.localhost`;
  const url = `https://${host}/${name}/`;
  return Promise.resolve({
    outputs: {
      base_url: url,
      origin: `https://${host}`,
      host,
      base_path: `/${name}`,
      page_url: url,
    },
  });
}

async function pagesArtifact(call            )                        {
  const path = call.inputs['path'] || '_site/';
  const { files } = await findFiles(path, { ...call.runner.folders, hidden: false });
  if (files.length === 0) throw new Error(`No files were found with the provided path: ${path}.`);
  call.log(`Files to publish: ${files.length}`);
  return { outputs: { artifact_id: '1' } };
}

const releaseInputs = ['name', 'body', 'draft', 'prerelease', 'token'];
const makesRelease = { contents: 'write' }         ;
const attests = { 'id-token': 'write', attestations: 'write' }         ;
const subjects = ['subject-path', 'subject-digest', 'subject-name', 'subject-checksums'];
const attestInputs = [...subjects, 'push-to-registry', 'show-summary', 'github-token'];

const releaseDoubles                                         = {
  'actions/attest': {
    plays: 'The search for the files to attest, and the permissions.',
    inputs: [...attestInputs, 'predicate', 'predicate-path', 'predicate-type', 'sbom-path'],
    unplayed: [],
    needs: attests,
    run: attest,
  },
  'actions/attest-build-provenance': {
    plays: 'The search for the files to attest, and the permissions.',
    inputs: attestInputs,
    unplayed: [],
    needs: attests,
    run: attest,
  },
  'actions/configure-pages': {
    plays: 'Addresses of a page that is not there.',
    inputs: ['static_site_generator', 'generator_config_file', 'token', 'enablement'],
    unplayed: [],
    run: pages,
  },
  'actions/create-github-app-token': {
    plays: 'A made-up token.',
    inputs: ['app-id', 'client-id', 'private-key', 'owner', 'repositories', 'github-api-url'],
    unplayed: [],
    open: true,
    run: appToken,
  },
  'actions/create-release': {
    plays: 'The permission for a release, and its outputs.',
    inputs: ['tag_name', 'release_name', 'body', 'body_path', 'draft', 'prerelease', 'commitish'],
    unplayed: [],
    needs: makesRelease,
    run: createRelease,
  },
  'actions/deploy-pages': {
    plays: 'The permissions for a page, and its address.',
    inputs: ['token', 'timeout', 'artifact_name', 'preview'],
    unplayed: [],
    needs: { pages: 'write', 'id-token': 'write' },
    run: pages,
  },
  'actions/upload-pages-artifact': {
    plays: 'The search for the files.',
    inputs: ['name', 'path', 'retention-days'],
    unplayed: [],
    run: pagesArtifact,
  },
  'actions/upload-release-asset': {
    plays: 'The search for the file, and the permission.',
    inputs: ['upload_url', 'asset_path', 'asset_name', 'asset_content_type'],
    unplayed: [],
    needs: makesRelease,
    run: uploadAsset,
  },
  'dorny/paths-filter': {
    plays: 'All filters as changed.',
    inputs: ['filters', 'base', 'ref', 'list-files', 'token', 'working-directory'],
    unplayed: [],
    open: true,
    run: pathsFilter,
  },
  'ncipollo/release-action': {
    plays: 'The tag and the permission for a release, its files and its outputs.',
    inputs: [
      ...releaseInputs,
      'tag',
      'artifacts',
      'artifact',
      'bodyFile',
      'allowUpdates',
      'commit',
    ],
    unplayed: [],
    open: true,
    needs: makesRelease,
    run: releaseAction,
  },
  'softprops/action-gh-release': {
    plays: 'The tag and the permission for a release, its files and its outputs.',
    inputs: [...releaseInputs, 'tag_name', 'body_path', 'files', 'fail_on_unmatched_files'],
    unplayed: [],
    open: true,
    needs: makesRelease,
    run: ghRelease,
  },
  'tj-actions/changed-files': {
    plays: 'Files as changed.',
    inputs: ['files', 'files_yaml'],
    unplayed: [],
    open: true,
    run: changedFiles,
  },
};

// EXTERNAL MODULE: ./build/sandbox/runner/runner-folders.js
var runner_folders = __webpack_require__(34021);
// EXTERNAL MODULE: ./build/rehearsal/suggestion.js
var suggestion = __webpack_require__(79850);
;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/artifact.js
/** actions/upload-artifact and actions/download-artifact, with a folder for each artifact. */





                                                            


async function uploadArtifact(call            )                        {
  const { inputs, runner, shared } = call;
  const { files, root } = await findFiles(inputs['path'] ?? '', {
    ...runner.folders,
    hidden: inputs['include-hidden-files'] === 'true',
  });
  const [only, ...others] = files;
  if (only === undefined) return nothingFound(call);
  // Without an archive there is one file, and its name is the artifact's, whatever `name` says.
  const isArchive = inputs['archive'] !== 'false';
  if (!isArchive && others.length > 0) {
    throw new Error(`${files.length} files were found, but 'archive: false' uploads a single file`);
  }
  const name = isArchive ? inputs['name'] || 'artifact' : (0,external_node_path_.basename)(only);
  const folder = (0,external_node_path_.join)(shared.artifacts, name);
  const existing = await (0,promises_.readdir)(shared.artifacts);
  if (existing.includes(name)) {
    if (inputs['overwrite'] !== 'true') {
      throw new Error(
        `an artifact with the name "${name}" already exists on the workflow run: give each job of a matrix its own \`name\`, or set \`overwrite: true\``,
      );
    }
    await (0,promises_.rm)(folder, { recursive: true });
  }
  const digest = (0,external_node_crypto_.createHash)('sha256');
  for (const file of files) {
    const inside = (0,external_node_path_.relative)(root, file);
    digest.update(`${inside}\0`).update(await (0,promises_.readFile)(file));
    const target = (0,external_node_path_.join)(folder, inside);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.cp)(file, target);
  }
  call.log(`Artifact ${name}: ${files.length} file${files.length === 1 ? '' : 's'}`);
  const id = String(existing.length + 1);
  return {
    outputs: {
      'artifact-id': id,
      'artifact-url': `${runner.github['server_url']}/${runner.github['repository']}/artifacts/${id}`,
      'artifact-digest': digest.digest('hex'),
    },
  };
}

function nothingFound({ inputs, log, warn }            )               {
  const message = `No files were found with the provided path: ${inputs['path'] ?? ''}. No artifacts will be uploaded.`;
  const wish = inputs['if-no-files-found'] || 'warn';
  if (wish === 'error') throw new Error(message);
  (wish === 'ignore' ? log : warn)(message);
  return {};
}

async function downloadArtifact({
  inputs,
  runner,
  shared,
  log,
}            )                        {
  const target = (0,external_node_path_.resolve)(runner.folders.workspace, inputs['path'] ?? '');
  const existing = await (0,promises_.readdir)(shared.artifacts);
  const wanted = inputs['name'] || undefined;
  if (wanted !== undefined && !existing.includes(wanted)) {
    const there = `the run has ${existing.join(', ') || 'none'}${(0,suggestion/* suggestion */.h)(wanted, existing)}`;
    throw new Error(
      `Unable to download artifact(s): Artifact not found for name: ${wanted} (${there})`,
    );
  }
  const names = existing.filter((name) =>
    wanted === undefined ? (0,external_node_path_.matchesGlob)(name, inputs['pattern'] || '*') : name === wanted,
  );
  // A named artifact is unpacked where it was asked for; each of several has its own folder.
  const flat = wanted !== undefined || inputs['merge-multiple'] === 'true';
  for (const name of names) {
    const folder = (0,external_node_path_.join)(shared.artifacts, name);
    await (0,promises_.cp)(folder, flat ? target : (0,external_node_path_.join)(target, name), { recursive: true });
    for (const file of await (0,runner_folders/* filesBelow */.D)(folder)) log(`${name}: ${(0,external_node_path_.relative)(folder, file)}`);
  }
  return { outputs: { 'download-path': target } };
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/cache.js
/** actions/cache, actions/cache/restore and actions/cache/save, with a folder for each entry. */


                                                            

function entryFolder({ shared }            , key        )         {
  return (0,external_node_path_.join)(shared.caches, encodeURIComponent(key));
}

function pathsOf({ inputs, runner }            )           {
  return (inputs['path'] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/^~(?=\/|$)/, runner.folders.home))
    .map((line) => (0,external_node_path_.resolve)(runner.folders.workspace, line));
}

async function restoreCache(call            )                        {
  const key = call.inputs['key'] ?? '';
  const prefixes = (call.inputs['restore-keys'] ?? '').split('\n').filter((line) => line !== '');
  const keys = (await (0,promises_.readdir)(call.shared.caches)).map((name) => decodeURIComponent(name));
  const matched = [key, ...prefixes].flatMap((wish) =>
    keys.filter((each) => (wish === key ? each === key : each.startsWith(wish.trim()))),
  )[0];
  if (matched === undefined) {
    if (call.inputs['fail-on-cache-miss'] === 'true') {
      throw new Error(`Failed to restore cache entry. Exiting as fail-on-cache-miss is set.`);
    }
    call.log(`Cache not found for input keys: ${[key, ...prefixes].join(', ')}`);
    return { outputs: { 'cache-hit': '', 'cache-primary-key': key } };
  }
  for (const [index, path] of pathsOf(call).entries()) {
    const saved = (0,external_node_path_.join)(entryFolder(call, matched), String(index));
    await (0,promises_.cp)(saved, path, { recursive: true }).catch(ignoreMissing);
  }
  call.log(`Cache restored from key: ${matched}`);
  return {
    outputs: {
      'cache-hit': String(matched === key),
      'cache-matched-key': matched,
      'cache-primary-key': key,
    },
  };
}

async function saveCache(call            )                        {
  const key = call.inputs['key'] ?? '';
  const folder = entryFolder(call, key);
  if ((await (0,promises_.readdir)(call.shared.caches)).includes(encodeURIComponent(key))) {
    call.log(`Cache hit occurred on the primary key ${key}, not saving cache.`);
    return {};
  }
  await (0,promises_.mkdir)(folder);
  for (const [index, path] of pathsOf(call).entries()) {
    await (0,promises_.cp)(path, (0,external_node_path_.join)(folder, String(index)), { recursive: true }).catch(ignoreMissing);
  }
  call.log(`Cache saved with key: ${key}`);
  return {};
}

async function cache(call            )                        {
  const restored = await restoreCache(call);
  if (restored.outputs?.['cache-hit'] === 'true') return restored;
  return {
    ...restored,
    post: {
      condition: 'success()',
      run: async () => {
        await saveCache(call);
      },
    },
  };
}

function ignoreMissing(error         )       {
  if ((error                         ).code !== 'ENOENT') throw error;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/rehearsal/project/origin.js
var origin = __webpack_require__(97290);
;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/checkout.js
/** actions/checkout: the origin of the rehearsal is fetched into the workspace. */




                                                                          

async function checkout(call            )                        {
  const { inputs, runner, shared, log } = call;
  const target = (0,external_node_path_.resolve)(runner.folders.workspace, inputs['path'] ?? '');
  if (shared.origin === undefined) {
    await (0,promises_.cp)(shared.app, target, { recursive: true });
    log(`The app was copied into ${target}`);
    return { outputs: { ref: runner.github['ref'] ?? '', commit: runner.github['sha'] ?? '' } };
  }
  await empty(target);
  return fetched(call, shared.origin, target);
}

/** With the depth, tags and branch that the real action would leave. */
async function fetched(
  { inputs, log }            ,
  { folder, branch, sha, env }              ,
  target        ,
)                        {
  const git = (0,origin/* gitIn */.u)(target, env);
  await git(['init', '--quiet', `--initial-branch=${branch}`]);
  await git(['remote', 'add', 'origin', (0,external_node_url_.pathToFileURL)(folder).href]);
  const depth = Number(inputs['fetch-depth'] || 1);
  const remote = `refs/remotes/origin/${branch}`;
  const tags = inputs['fetch-tags'] === 'true' || depth === 0 ? '--tags' : '--no-tags';
  await git([
    'fetch',
    '--quiet',
    tags,
    ...(depth === 0
      ? ['origin', '+refs/heads/*:refs/remotes/origin/*']
      : [`--depth=${depth}`, 'origin', `+${sha}:${remote}`]),
  ]);
  await git(['checkout', '--quiet', '--force', '-B', branch, remote]);
  const commit = await git(['rev-parse', 'HEAD']);
  log(`${branch} at ${commit.slice(0, 7)} was checked out into ${target}`);
  return { outputs: { ref: `refs/heads/${branch}`, commit } };
}

/** The real action begins with an empty folder, too. */
async function empty(folder        )                {
  await (0,promises_.mkdir)(folder, { recursive: true });
  for (const name of await (0,promises_.readdir)(folder)) {
    await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
  }
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/storage.js
/** Actions that bring files to the job or keep them for another. */



                                                

const cacheInputs = ['key', 'path', 'enableCrossOsArchive'];
const restoreInputs = ['restore-keys', 'fail-on-cache-miss'];

const storageDoubles                                         = {
  'actions/cache': {
    plays: 'A cache that all jobs of the rehearsal share.',
    inputs: [...cacheInputs, ...restoreInputs, 'upload-chunk-size'],
    unplayed: ['lookup-only', 'save-always'],
    run: cache,
  },
  'actions/cache/restore': {
    plays: 'The same cache.',
    inputs: [...cacheInputs, ...restoreInputs],
    unplayed: ['lookup-only'],
    run: restoreCache,
  },
  'actions/cache/save': {
    plays: 'The same cache.',
    inputs: [...cacheInputs, 'upload-chunk-size'],
    unplayed: [],
    run: saveCache,
  },
  'actions/checkout': {
    plays: 'The repository that is rehearsed.',
    inputs: [
      'path',
      'clean',
      'fetch-depth',
      'fetch-tags',
      'filter',
      'persist-credentials',
      'set-safe-directory',
      'show-progress',
      'token',
    ],
    unplayed: [
      'repository',
      'ref',
      'github-server-url',
      'lfs',
      'sparse-checkout',
      'sparse-checkout-cone-mode',
      'ssh-key',
      'ssh-known-hosts',
      'ssh-strict',
      'ssh-user',
      'submodules',
    ],
    run: checkout,
  },
  'actions/download-artifact': {
    plays: 'The artifacts of the rehearsal.',
    inputs: ['name', 'path', 'pattern', 'merge-multiple', 'github-token'],
    unplayed: ['artifact-ids', 'repository', 'run-id', 'skip-decompress'],
    run: downloadArtifact,
  },
  'actions/upload-artifact': {
    plays: 'The artifacts of the rehearsal.',
    inputs: [
      'name',
      'path',
      'archive',
      'compression-level',
      'if-no-files-found',
      'include-hidden-files',
      'overwrite',
      'retention-days',
    ],
    unplayed: [],
    run: uploadArtifact,
  },
};

// EXTERNAL MODULE: ./build/sandbox/switches.js
var switches = __webpack_require__(45410);
;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/tools.js
/** Actions that put a tool or a version of it on the machine. */


                                                                          

const tools_cacheInputs = ['architecture', 'cache', 'cache-dependency-path', 'check-latest', 'token'];

/** Versions of Xcode on GitHub's images of macOS 15 and macOS 26, the newest last. */
const XCODES = ['16.4', '26.0.1', '26.1.1', '26.2', '26.3', '26.4.1', '26.5', '26.6'];

/** The machine's own tool stands in for the version that was asked for. */
function ownTool(tool        )                      {
  return ({ inputs, log }) => {
    const version = inputs[`${tool}-version`] ?? '';
    log(`${tool} ${version || '(any version)'} is played by what this machine has`);
    return Promise.resolve({ outputs: { [`${tool}-version`]: version, 'cache-hit': 'false' } });
  };
}

function setupJava(call            )                        {
  const distribution = requiredInput(call, 'distribution');
  const version = call.inputs['java-version'] ?? '';
  if (version === '' && !call.inputs['java-version-file']) {
    throw new Error('java-version or java-version-file input expected');
  }
  call.log(`java ${version} is played by what this machine has`);
  return Promise.resolve({ outputs: { distribution, version, 'cache-hit': 'false' } });
}

/** The simulated Mac has no Flutter until somebody installs one. */
function setupFlutter({ inputs, runner, log }            )                        {
  const version = inputs['flutter-version'] ?? '';
  log(`The simulated Flutter ${version || '(any version)'} is on PATH from here on`);
  // Empty is the version that the simulated flet wants.
  runner.export({ [switches/* FLUTTER_VERSION */.yB]: version });
  return Promise.resolve({ outputs: { 'cache-hit': 'false' } });
}

/** GitHub's images of macOS come without uv. */
function setupUv({ inputs, runner, log }            )                        {
  const version = inputs['version'] ?? '';
  log(`The simulated uv ${version || '(newest)'} is on PATH from here on`);
  runner.export({ [switches.UV]: '1' });
  return Promise.resolve({ outputs: { 'uv-version': version, 'cache-hit': 'false' } });
}

function setupXcode({ inputs, runner, log }            )                        {
  if (runner.runner['os'] !== 'macOS') {
    throw new Error(
      'This task is intended only for macOS platform. Give the job a Mac by runs-on.',
    );
  }
  const wish = inputs['xcode-version'] || 'latest';
  const version = fittingXcode(wish);
  if (version === undefined) {
    throw new Error(
      `Could not find Xcode version that satisfied version spec: '${wish}'. Available versions: ${XCODES.join(', ')}`,
    );
  }
  log(`Xcode is set to ${version}`);
  runner.export({ [switches/* XCODE_VERSION */.jX]: version });
  const path = `/Applications/Xcode_${version}.app`;
  return Promise.resolve({ outputs: { version, path } });
}

/** The newest Xcode that a range such as `^26.1`, `26.x` or `26` allows. */
function fittingXcode(wish        )                     {
  if (/^latest(-stable)?$/.test(wish)) return XCODES.at(-1);
  const wanted = wish
    .replace(/^[\^~=]/, '')
    .split('.')
    .filter((part) => !/^[x*]$/i.test(part));
  const fixed = wish.startsWith('^') ? 1 : wish.startsWith('~') ? 2 : wanted.length;
  const fits = (version        )          => {
    const parts = version.split('.');
    const same = wanted.slice(0, fixed).every((part, index) => part === (parts[index] ?? '0'));
    return same && compared(parts, wanted) >= 0;
  };
  return XCODES.findLast(fits);
}

function compared(one                   , other                   )         {
  for (const [index, part] of other.entries()) {
    const difference = Number(one[index] ?? 0) - Number(part);
    if (difference !== 0) return difference;
  }
  return 0;
}

const toolDoubles                                         = {
  'actions/setup-dotnet': {
    plays: 'The .NET of this machine, if it has one.',
    inputs: ['dotnet-version', 'global-json-file', 'dotnet-quality', 'cache'],
    unplayed: [],
    run: ownTool('dotnet'),
  },
  'actions/setup-java': {
    plays: 'The Java of this machine, if it has one.',
    inputs: [...tools_cacheInputs, 'distribution', 'java-version', 'java-version-file', 'java-package'],
    unplayed: ['jdkFile', 'server-id', 'gpg-private-key'],
    run: setupJava,
  },
  'actions/setup-node': {
    plays: 'The Node of this machine.',
    inputs: [...tools_cacheInputs, 'node-version', 'node-version-file', 'package-manager-cache'],
    unplayed: ['always-auth', 'mirror', 'mirror-token', 'registry-url', 'scope'],
    run: ownTool('node'),
  },
  'actions/setup-python': {
    plays: 'The Python of this machine.',
    inputs: [
      ...tools_cacheInputs,
      'allow-prereleases',
      'python-version',
      'python-version-file',
      'update-environment',
    ],
    unplayed: ['freethreaded', 'pip-install', 'pip-version'],
    run: ownTool('python'),
  },
  'astral-sh/setup-uv': {
    plays: 'The simulated uv.',
    inputs: [
      'activate-environment',
      'cache-dependency-glob',
      'enable-cache',
      'github-token',
      'python-version',
      'version',
      'version-file',
    ],
    unplayed: [],
    open: true,
    run: setupUv,
  },
  'expo/expo-github-action': {
    plays: 'Nothing: the tools of Expo are not simulated.',
    inputs: ['eas-version', 'expo-version', 'packager', 'token'],
    unplayed: [],
    open: true,
    effect: 'none',
    run: ({ log }) => {
      log('The tools of Expo are not simulated');
      return Promise.resolve({});
    },
  },
  'maxim-lobanov/setup-xcode': {
    plays: 'The version of the simulated Xcode, among those of GitHub’s images.',
    inputs: ['xcode-version'],
    unplayed: [],
    run: setupXcode,
  },
  'ruby/setup-ruby': {
    plays: 'The Ruby of this machine, if it has one.',
    inputs: [
      'ruby-version',
      'rubygems',
      'bundler',
      'bundler-cache',
      'working-directory',
      'cache-version',
    ],
    unplayed: [],
    run: ownTool('ruby'),
  },
  'subosito/flutter-action': {
    plays: 'The simulated Flutter.',
    inputs: ['channel', 'flutter-version', 'architecture', 'cache', 'cache-key', 'cache-path'],
    unplayed: ['flutter-version-file', 'git-source', 'dry-run'],
    run: setupFlutter,
  },
};

;// CONCATENATED MODULE: ./build/rehearsal/workflow/doubles/catalogue.js
/** Actions of others that a rehearsal plays itself, by the name they are used under. */

                                                






/** By name in lower case: GitHub does not tell the cases apart. */
const doubles                                         = {
  ...storageDoubles,
  ...toolDoubles,
  ...scriptDoubles,
  ...releaseDoubles,
  ...appleDoubles,
  ...notifierDoubles,
};

/** Every double with the line that says what of it is played, by name. */
function listOfDoubles()                                             {
  return Object.entries(doubles)
    .map(([name, { plays }]) => [name, plays]         )
    .toSorted(([one], [other]) => one.localeCompare(other));
}


/***/ }),

/***/ 34021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createRunnerFolders),
/* harmony export */   D: () => (/* binding */ filesBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** The folders of one job on a fresh machine. */




                                
                        
                             
                        
                        
                             
     
                                                                                                 
     
                              
                                
 

async function createRunnerFolders(root         )                         {
  const base = root ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), 'slipway-runner-')));
  const folders                = {
    root: base,
    workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'workspace'),
    temp: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'temp'),
    home: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'home'),
    toolCache: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'tool-cache'),
    systemTemp: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'system-temp'),
    commandFiles: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'runner-file-commands'),
  };
  for (const folder of Object.values(folders)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
  return folders;
}

async function filesBelow(folder        )                    {
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name))
    .sort();
}


/***/ }),

/***/ 45410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ MAC_STATE),
/* harmony export */   AB: () => (/* binding */ MAC_FAULTS),
/* harmony export */   Bv: () => (/* binding */ FLET_ON_SIGNAL),
/* harmony export */   JA: () => (/* binding */ MAC_ROSETTA),
/* harmony export */   U: () => (/* binding */ MAC_USER_ID),
/* harmony export */   UV: () => (/* binding */ UV),
/* harmony export */   Vr: () => (/* binding */ FLET_DELAY_MS),
/* harmony export */   bo: () => (/* binding */ MAC_VERSION),
/* harmony export */   e_: () => (/* binding */ FLET_PAD_BYTES),
/* harmony export */   eq: () => (/* binding */ FLET_MODE),
/* harmony export */   jX: () => (/* binding */ XCODE_VERSION),
/* harmony export */   nX: () => (/* binding */ MAC_LOG),
/* harmony export */   pe: () => (/* binding */ FLET_VERSION),
/* harmony export */   uM: () => (/* binding */ VENV),
/* harmony export */   v0: () => (/* binding */ MAC_ISSUERS),
/* harmony export */   yB: () => (/* binding */ FLUTTER_VERSION)
/* harmony export */ });
/** The environment variables that steer the simulated Mac, each with what it decides. */

/** The folder of the Mac's keychains and preferences; `~/.slipway-mac` by default. */
const MAC_STATE = 'SLIPWAY_MAC_STATE';

/** The release of macOS, such as `26`, whose `security` is played. */
const MAC_VERSION = 'SLIPWAY_MAC_VERSION';

/** The id that `id -u` prints; 501 by default, 0 for root. */
const MAC_USER_ID = 'SLIPWAY_MAC_USER_ID';

/** Names of ways in which only some Macs behave (faults.ts), with commas between them. */
const MAC_FAULTS = 'SLIPWAY_MAC_FAULTS';

/** Certificates in PEM that the Mac trusts as issuers, beside the ones it has. */
const MAC_ISSUERS = 'SLIPWAY_MAC_ISSUERS';

/** A file that takes a line for each call of a simulated program. */
const MAC_LOG = 'SLIPWAY_MAC_LOG';

/** `missing` plays a Mac without Rosetta. */
const MAC_ROSETTA = 'SLIPWAY_MAC_ROSETTA';

/** The release of Xcode that is selected; 26.6 by default. */
const XCODE_VERSION = 'SLIPWAY_XCODE_VERSION';

/** The release of Flutter on PATH; `none` for a Mac without. */
const FLUTTER_VERSION = 'SLIPWAY_FLUTTER_VERSION';

/** The release of flet that is played; the newest stable one by default. */
const FLET_VERSION = 'SLIPWAY_FLET_VERSION';

/** The way in which a build of flet goes wrong (modes.ts in its folder); `ok` by default. */
const FLET_MODE = 'SLIPWAY_FLET_MODE';

/** The time that packing an app takes, in milliseconds; 50 by default. */
const FLET_DELAY_MS = 'SLIPWAY_FLET_DELAY_MS';

/** `ignore` makes a hanging build deaf to all signals but SIGKILL. */
const FLET_ON_SIGNAL = 'SLIPWAY_FLET_ON_SIGNAL';

/** The size of the padding in a built app, in bytes; 300,000 by default. */
const FLET_PAD_BYTES = 'SLIPWAY_FLET_PAD_BYTES';

/** The virtual environment that a `pip` belongs to; set by the programs of one. */
const VENV = 'SLIPWAY_VENV';

/** Set on a Mac that has `uv`; GitHub’s images come without. */
const UV = 'SLIPWAY_UV';


/***/ })

};
