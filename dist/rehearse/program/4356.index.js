export const id = 4356;
export const ids = [4356,9775];
export const modules = {

/***/ 86006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ startRunnerServices),
  j: () => (/* binding */ variablesFor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/sandbox/mac/flet/versions.js
var versions = __webpack_require__(88337);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./build/sandbox/runner/cache-service.js
/**
 * The runner's cache service, version 2: three calls of a Twirp service that hand out signed
 * addresses, and the storage of blobs behind these (Azure's, as far as its library uses it).
 * Entries live in memory and are never written twice; what it was asked is kept for assertions.
 */


                                                                 


const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';

                 
                       
                                                                               
                           
                        
                   
 

/** The bodies of the three calls, as Twirp writes them in JSON. */
                
                        
                            
                                            
                               
 

                               
                                             
                       
                                                 
                                
                                                        
                                                                 
                                       
                                      
 

                                      
                                                  
                         
                                                               
                              
 

async function startCacheService(options                     )                        {
  const entries          = [];
  const blobs = new Map                ();
  const blocks = new Map                ();
  const requests           = [];

  const server = (0,external_node_http_.createServer)((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${request.method} ${url.pathname}`);
    const answer = url.pathname.startsWith(SERVICE)
      ? call(url, request, response)
      : storage(url, request, response);
    answer.catch((error         ) => response.destroy(Error.isError(error) ? error : undefined));
  });
  await new Promise      ((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const root = `http://127.0.0.1:${address.port}`;
  const signed = (blob        ) => `${root}/storage/caches/${blob}?sig=${blob.slice(0, 8)}`;

  async function call(url     , request                 , response                ) {
    const asked       = JSON.parse((await (0,consumers_.buffer)(request)).toString() || '{}');
    if (options.failsWith !== undefined) {
      return reply(response, options.failsWith, { code: 'internal', msg: 'simulated failure' });
    }
    if (request.headers.authorization !== `Bearer ${options.token}`) {
      return reply(response, 401, { code: 'unauthenticated', msg: 'bad token' });
    }
    const method = url.pathname.slice(SERVICE.length);
    const { key = '', version = '', restore_keys: prefixes = [] } = asked;
    const isSame = (entry       ) => entry.key === key && entry.version === version;
    switch (method) {
      case 'GetCacheEntryDownloadURL': {
        const usable = entries.filter((entry) => entry.isFinal && entry.version === version);
        // The first wish that finds something wins, and of its finds the newest.
        const found =
          usable.find(isSame) ??
          prefixes
            .map((prefix) => usable.findLast((each) => each.key.startsWith(prefix)))
            .find(Boolean);
        return reply(
          response,
          200,
          found === undefined
            ? { ok: false, signed_download_url: '', matched_key: '' }
            : { ok: true, signed_download_url: signed(found.blob), matched_key: found.key },
        );
      }
      case 'CreateCacheEntry': {
        if (entries.some(isSame)) {
          return reply(response, 409, {
            code: 'already_exists',
            msg: 'cache entry already exists',
          });
        }
        const blob = (0,external_node_crypto_.randomUUID)();
        entries.push({ key, version, blob, isFinal: false });
        return reply(response, 200, { ok: true, signed_upload_url: signed(blob) });
      }
      case 'FinalizeCacheEntryUpload': {
        const entry = entries.find((each) => isSame(each) && !each.isFinal);
        const size = entry && blobs.get(entry.blob)?.length;
        const isWhole = entry !== undefined && asked.size_bytes === String(size);
        if (isWhole) entry.isFinal = true;
        return reply(response, 200, {
          ok: isWhole,
          entry_id: isWhole ? String(entries.indexOf(entry) + 1) : '0',
        });
      }
      default:
        return reply(response, 404, { code: 'bad_route', msg: `no ${method}` });
    }
  }

  /** Put Blob, Put Block, Put Block List, Get Blob (whole or a range of it) and its properties. */
  async function storage(url     , request                 , response                ) {
    const blob = url.pathname.split('/').at(-1) ?? '';
    if (url.searchParams.get('sig') !== blob.slice(0, 8)) return reply(response, 403, {});
    if (request.method === 'PUT') {
      const body = await (0,consumers_.buffer)(request);
      const part = url.searchParams.get('comp');
      if (part === 'block') blocks.set(`${blob} ${url.searchParams.get('blockid')}`, body);
      else if (part === 'blocklist') {
        const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)];
        blobs.set(
          blob,
          Buffer.concat(ids.map(([, id]) => blocks.get(`${blob} ${id}`) ?? Buffer.alloc(0))),
        );
      } else blobs.set(blob, body);
      response.writeHead(201, azureHeaders()).end();
      return;
    }
    const stored = blobs.get(blob);
    if (stored === undefined) return reply(response, 404, {});
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const bytes = from === undefined ? stored : stored.subarray(Number(from), Number(to) + 1);
    response.writeHead(from === undefined ? 200 : 206, {
      ...azureHeaders(),
      'content-length': bytes.length,
      'content-type': 'application/octet-stream',
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  return {
    url: `${root}/`,
    keys: () => entries.filter(({ isFinal }) => isFinal).map(({ key }) => key),
    bytesOf: (key) => {
      const entry = entries.find((each) => each.key === key && each.isFinal);
      return entry && blobs.get(entry.blob)?.length;
    },
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function azureHeaders()                         {
  return {
    etag: `"0x${(0,external_node_crypto_.randomUUID)().replaceAll('-', '').slice(0, 15).toUpperCase()}"`,
    'last-modified': new Date().toUTCString(),
    'x-ms-request-id': (0,external_node_crypto_.randomUUID)(),
    'x-ms-version': '2026-02-06',
    'x-ms-blob-type': 'BlockBlob',
  };
}

function reply(response                , status        , body         )       {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(93044);
// EXTERNAL MODULE: ./build/sandbox/mac/flutter/flutter.js
var flutter_flutter = __webpack_require__(49775);
;// CONCATENATED MODULE: ./build/sandbox/runner/flutter-storage.js
/**
 * Where Flutter publishes its releases for macOS: the list, and one archive a release, whose
 * programs answer as `flutter` and `dart` do.
 */






const ROOT = '/flutter_infra_release/releases';
const ARCHITECTURES = ['arm64', 'x64']         ;

                                 
                                                  
                       
                                                                             
                                       
                                      
 

                                        
                                       
     
                                                                                                   
                                                            
     
                                                                                                 
 

async function startFlutterStorage({
  versions,
  fault,
}                       )                          {
  const archives = new Map                ();
  for (const version of versions) {
    const archive = await flutterArchive(fault === 'not-flutter' ? '0.0.0' : version, {
      precaches: fault !== 'precache-fails',
    });
    for (const architecture of ARCHITECTURES) archives.set(pathOf(version, architecture), archive);
  }
  const releases = versions.flatMap((version) =>
    ARCHITECTURES.map((architecture) => ({
      hash: (0,external_node_crypto_.createHash)('sha1').update(version).digest('hex'),
      channel: 'stable',
      version,
      dart_sdk_version: '3.12.2',
      dart_sdk_arch: architecture,
      release_date: '2026-08-01T00:00:00.000000Z',
      archive: pathOf(version, architecture),
      sha256: (0,external_node_crypto_.createHash)('sha256')
        .update(archives.get(pathOf(version, architecture)) ?? '')
        .digest('hex'),
    })),
  );

  const requests           = [];
  const server = (0,external_node_http_.createServer)((request, response) => {
    const path = (request.url ?? '').replace(`${ROOT}/`, '');
    requests.push(path);
    if (path === 'releases_macos.json' && fault !== 'no-list') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ base_url: url + ROOT, current_release: {}, releases }));
      return;
    }
    const archive = fault === 'no-archive' ? undefined : archives.get(path);
    if (archive === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/zip' });
    response.end(fault === 'other-archive' ? Buffer.concat([archive, Buffer.from('!')]) : archive);
  });
  await new Promise      ((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf(version        , architecture                                )         {
  const suffix = architecture === 'arm64' ? 'arm64_' : '';
  return `stable/macos/flutter_macos_${suffix}${version}-stable.zip`;
}

/** `precache` leaves a stamp, so that one sees whether it was run before the SDK was kept. */
async function flutterArchive(
  version        ,
  { precaches }                                 ,
)                  {
  const precache = precaches
    ? 'mkdir -p "$(dirname "$0")/cache" && echo simulated > "$(dirname "$0")/cache/ios.stamp"'
    : 'echo "Connection failed" >&2; exit 1';
  const flutter = `#!/bin/sh
case "$1" in
  --version) cat <<'end'
${(0,flutter_flutter.flutterVersionText)(version)}end
    ;;
  precache) ${precache} ;;
  *) echo "slipway sandbox: flutter $* is not simulated" >&2; exit 64 ;;
esac
`;
  const zip = new yazl/* ZipFile */.u();
  const add = (text        , path        ) =>
    zip.addBuffer(Buffer.from(text), `flutter/${path}`, { mode: 0o100755 });
  add(flutter, 'bin/flutter');
  add('#!/bin/sh\necho "Dart SDK version: 3.12.2 (stable)"\n', 'bin/dart');
  add(`${version}\n`, 'version');
  zip.end();
  return (0,consumers_.buffer)(zip.outputStream);
}

;// CONCATENATED MODULE: ./build/rehearsal/services/runner-services.js
/**
 * The services that a job on GitHub's Mac has beside the Mac: the cache of its repository, and the
 * storage that Flutter publishes its releases in. Both start and end with the sandbox.
 */





                                 
                            
                              
                              
 

async function startRunnerServices()          
                                                          
  {
  const cacheToken = (0,external_node_crypto_.randomUUID)();
  const cache = await startCacheService({ token: cacheToken });
  const storage = await startFlutterStorage({
    versions: [...new Set(versions/* releases */.D8.map(({ flutter }) => flutter))],
  });
  return {
    cacheUrl: cache.url,
    cacheToken,
    flutterUrl: storage.url,
    close: async () => {
      await Promise.all([cache.close(), storage.close()]);
    },
  };
}

/** How a job finds them. */
function variablesFor({
  cacheUrl,
  cacheToken,
  flutterUrl,
}                )                                   {
  return {
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: cacheUrl,
    ACTIONS_RUNTIME_TOKEN: cacheToken,
    FLUTTER_STORAGE_BASE_URL: flutterUrl,
  };
}


/***/ }),

/***/ 80020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ endQuietlyOnBrokenPipe)
/* harmony export */ });
/** Readers that stop before the end, as `head` and `grep -q` do. */

/** Lets the writing end in silence: a trace of Node's would read as if the user had erred. */
function endQuietlyOnBrokenPipe()       {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passOver);
}

function passOver(error                       )       {
  if (error.code !== 'EPIPE') throw error;
}


/***/ }),

/***/ 50157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ recordToolCall)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45410);
/** The log of the calls of simulated tools, one JSON line each. */



/** One line of the file that SLIPWAY_MAC_LOG names. */
                           
                        
                                   
                       
                            
 

/** Appends one JSON line, in a single write so that lines of tools at work at once stay whole. */
function recordToolCall(call          , env                    = process.env)       {
  const file = env[_switches_js__WEBPACK_IMPORTED_MODULE_1__/* .MAC_LOG */ .nX];
  if (!file) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${JSON.stringify(call)}\n`);
}


/***/ }),

/***/ 88337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ releases),
/* harmony export */   HE: () => (/* binding */ fletRelease),
/* harmony export */   f4: () => (/* binding */ defaultRelease)
/* harmony export */ });
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45410);
/** The releases of flet that can be played, and what differs between them. */
                                                            


/** The differences between the releases that the simulated `flet` can play. */
                              
                           
                                                                   
                           
                                                                                           
                              
                                                                
                                        
                                                                        
                                         
                                                                                
                                             
                                                                         
                                 
                                                   
                                      
                                                                                 
                                    
                                                          
                                       
                                                                                     
                                       
                                                                                                
                               
                                                                      
                                    
                                                                                         
                                   
                                               
                                    
                                                                                           
                                     
                                                                                
                            
                                                                  
                                    
                                                                                           
                                   
                                                      
                                    
     
                                                                                                   
                                                                                                
                                                         
     
                                                   
                                                                    
                                 
 

const classic              = {
  version: '0.28.3',
  flutter: '3.29.2',
  generation: 0,
  versionNamesFlutter: false,
  asksBeforeInstalling: false,
  bundledPython: undefined,
  namesArchive: false,
  passesArgumentsOn: false,
  interleavesPath: false,
  checksProfileFirst: false,
  prefersMethodTable: false,
  demandsIpa: false,
  barePlainOutput: false,
  typesInfoPlist: false,
  tomlLibrary: 'toml',
  pinsBareVersions: true,
  zipsApp: true,
  exportsBundleId: false,
  excludesHidden: false,
  readsPoetryName: true,
  flutterArguments: 'classic',
  animatesLogs: true,
};

const beta              = {
  ...classic,
  version: '0.86.5',
  flutter: '3.44.8',
  generation: 1,
  versionNamesFlutter: true,
  asksBeforeInstalling: true,
  bundledPython: '3.14',
  namesArchive: true,
  typesInfoPlist: true,
  tomlLibrary: 'tomllib',
  pinsBareVersions: false,
  zipsApp: false,
  exportsBundleId: true,
  readsPoetryName: false,
  flutterArguments: 'doubled',
  animatesLogs: false,
};

const stable              = {
  ...beta,
  version: '1.0.5',
  generation: 2,
  excludesHidden: true,
  passesArgumentsOn: true,
  interleavesPath: true,
  checksProfileFirst: true,
  prefersMethodTable: true,
  demandsIpa: true,
};

// Read in 1.1.0.dev1, the newest that could be had; the final 1.1.0 is unproven.
const newest              = {
  ...stable,
  version: '1.1.0',
  flutter: '3.47.7',
  generation: 3,
  barePlainOutput: true,
};

/** Oldest first. */
const releases                         = [classic, beta, stable, newest];

const defaultRelease = stable;

function fletRelease(env                   )              {
  const wanted = env[_switches_js__WEBPACK_IMPORTED_MODULE_0__/* .FLET_VERSION */ .pe] || defaultRelease.version;
  const release = releases.find(({ version }) => version === wanted);
  if (release === undefined) {
    const known = releases.map(({ version }) => version).join(', ');
    throw new Error(`${_switches_js__WEBPACK_IMPORTED_MODULE_0__/* .FLET_VERSION */ .pe} is "${wanted}"; it can be ${known}`);
  }
  return release;
}


/***/ }),

/***/ 69021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ buildIpaArguments)
/* harmony export */ });
/** The arguments of `flutter build ipa` that are played. */
                                    
                             
                                                  
                                           
                                         
                                                
                                      
                                      
 

const withValue = new Set([
  'export-options-plist',
  'export-method',
  'build-number',
  'build-name',
  'target',
  'flavor',
  'dart-define',
  'dart-define-from-file',
  'split-debug-info',
  'extra-gen-snapshot-options',
]);
const FLAG =
  /^(?:release|profile|debug|obfuscate|analyze-size|verbose|suppress-analytics|(?:no-)?(?:codesign|pub|tree-shake-icons|version-check))$/;

/** The last value of an option wins. Gives the name of an option that Flutter does not know. */
function buildIpaArguments(argv                   )                             {
  const values = new Map                ();
  let codesign = true;
  const words = [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [, name = '', value] = longForm(word);
    if (withValue.has(name)) values.set(name, value ?? words.shift() ?? '');
    else if (!FLAG.test(name)) return word;
    if (name.endsWith('codesign')) codesign = name === 'codesign';
  }
  return {
    codesign,
    exportOptionsPlist: values.get('export-options-plist'),
    buildNumber: values.get('build-number'),
    buildName: values.get('build-name'),
    target: values.get('target'),
    flavor: values.get('flavor'),
  };
}

/** The option, its name and its value, if that stands in the same word: `-t` is short for a target. */
function longForm(word        )                                      {
  if (word === '-v') return [word, 'verbose'];
  const [, file] = /^-t(.*)$/s.exec(word) ?? [];
  if (file !== undefined) return file === '' ? [word, 'target'] : [word, 'target', file];
  return /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
}


/***/ }),

/***/ 34561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ flutterBuildIpa)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/archive.js
var archive = __webpack_require__(44132);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/export-archive.js
var export_archive = __webpack_require__(12153);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/failure.js
var failure = __webpack_require__(74300);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/property-list.js
var property_list = __webpack_require__(4510);
// EXTERNAL MODULE: ./build/sandbox/mac/flutter/build-ipa-arguments.js
var build_ipa_arguments = __webpack_require__(69021);
;// CONCATENATED MODULE: ./build/sandbox/mac/flutter/build-version.js
/**
 * The version of an iOS app, as Flutter derives it: digits and dots stay, everything else goes, and
 * a name gets three parts. So `1.2` is built as 1.2.0, and `1.2.0rc1` as 1.2.01.
 */
function iosBuildName(name        )                     {
  const parts = partsOf(name);
  if (parts.length === 0) return undefined;
  while (parts.length < 3) parts.push('0');
  return parts.join('.');
}

function iosBuildNumber(number        )                     {
  return partsOf(number).join('.') || undefined;
}

function partsOf(text        )           {
  return text
    .replaceAll(/[^\d.]/g, '')
    .split('.')
    .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flutter/build-ipa.js
/** `flutter build ipa`: the archive and the .ipa of a Flutter project. */


                                             

                                                        




                                                                  


/** The generated Flutter project; its version comes from the command line, else from pubspec.yaml. */
                                 
                             
                                                            
                                                                              
                            
                                                                                
                                       
 

                              
                                         
                                              
 

/** A stage in which Xcode is to fail, whatever it was given. */
                                                            

/** `flutter build ipa` in that project. An export that fails still ends with 0, as in Flutter. */
async function flutterBuildIpa(
  argv                   ,
  project                ,
  failingStage              ,
  { print, printError }             ,
  machine         ,
)                  {
  const parsed = (0,build_ipa_arguments/* buildIpaArguments */.B)(argv);
  if (typeof parsed === 'string') {
    printError(`Could not find an option named "${parsed}".`);
    printError("Run 'flutter -h' (or 'flutter <command> -h') for available commands and options.");
    return 64;
  }
  const refusal = refusalOf(parsed, project);
  if (refusal !== undefined) {
    printError(refusal);
    return 1;
  }
  const target          = {
    ...project.target,
    version: iosBuildName(parsed.buildName ?? project.pubspecVersion.name) ?? '1.0.0',
    buildNumber: iosBuildNumber(parsed.buildNumber ?? project.pubspecVersion.number) ?? '0',
    signing: parsed.codesign ? project.target.signing : undefined,
  };
  const ios = external_node_path_.join(project.directory, 'build', 'ios');
  const archivePath = external_node_path_.join(ios, 'archive', `${target.name}.xcarchive`);

  print(`Archiving ${target.bundleId}...`);
  print('Running pod install...                                             812ms');
  print('Running Xcode build...');
  print(' └─Compiling, linking and signing...                         4.2s');
  try {
    if (failingStage === 'archive') throw new failure/* XcodeFailure */.y(linkerError);
    await (0,archive/* archiveProject */.I)(target, archivePath, machine);
  } catch (error) {
    printFailure(error, printError);
    printError('Encountered error while archiving for device.');
    return 1;
  }
  print('Xcode archive done.                                          9.8s');
  print(`✓ Built build/ios/archive/${target.name}.xcarchive (41.7MB)`);
  for (const line of settingsValidation(target)) print(line);

  if (!parsed.codesign) {
    print('Codesigning disabled with --no-codesign, skipping IPA.');
    return 0;
  }
  const optionsPath = external_node_path_.resolve(
    project.directory,
    parsed.exportOptionsPlist ?? 'ios/exportOptions.plist',
  );
  print(`Building ${exportName(optionsPath)} IPA...`);
  try {
    if (failingStage === 'export') throw new failure/* XcodeFailure */.y(noProfiles(target.bundleId));
    const ipa = await (0,export_archive/* exportArchive */.h)(
      {
        archivePath,
        exportPath: external_node_path_.join(ios, 'ipa'),
        optionsPath,
        padBytes: project.padBytes,
      },
      machine,
    );
    const megabytes = ((0,external_node_fs_.statSync)(ipa).size / 1_000_000).toFixed(1);
    print(`✓ Built IPA to build/ios/ipa (${megabytes}MB)`);
  } catch (error) {
    printError('Encountered error while creating the IPA:');
    printFailure(error, printError);
  }
  return 0;
}

/** A project whose one scheme is Runner has no flavours. */
function refusalOf(
  { target, flavor }                   ,
  { directory, flavors = [] }                ,
)                     {
  if (target !== undefined && !(0,external_node_fs_.existsSync)(external_node_path_.resolve(directory, target))) {
    return `Target file "${target}" not found.`;
  }
  if (flavor === undefined || flavors.includes(flavor)) return undefined;
  return flavors.length === 0
    ? 'The Xcode project does not define custom schemes. You cannot use the --flavor option.'
    : `The Xcode project defines schemes: ${['Runner', ...flavors].join(', ')}\nYou must specify a --flavor option to select one of the available schemes.`;
}

const linkerError =
  "Error (Xcode): Undefined symbol: _serious_python_run (in target 'Runner' from project 'Runner')";

const noProfiles = (bundleId        )         =>
  `error: exportArchive No profiles for '${bundleId}' were found`;

function printFailure(error         , printError                        )       {
  if (!(error instanceof failure/* XcodeFailure */.y)) throw error;
  for (const line of error.lines) printError(line);
}

function exportName(optionsPath        )         {
  let method                    ;
  try {
    const options = (0,property_list/* readPropertyList */.ek)(optionsPath);
    method = options && (0,property_list/* textAt */.$6)(options, 'method');
  } catch {
    // xcodebuild will say what is wrong with the file.
  }
  return method === 'app-store' || method === 'app-store-connect' ? 'App Store' : (method ?? '');
}

function settingsValidation(target         )           {
  return [
    '[✓] App Settings Validation',
    `    • Version Number: ${target.version}`,
    `    • Build Number: ${target.buildNumber}`,
    `    • Display Name: ${target.displayName}`,
    '    • Deployment Target: 13.0',
    `    • Bundle Identifier: ${target.bundleId}`,
  ];
}


/***/ }),

/***/ 49775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flutter: () => (/* binding */ flutter),
/* harmony export */   flutterVersionText: () => (/* binding */ flutterVersionText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _flet_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88337);
/* harmony import */ var _streaming_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56071);
/* harmony import */ var _xcodebuild_archive_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47522);
/* harmony import */ var _xcodebuild_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74300);
/* harmony import */ var _xcodebuild_toolchain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6397);
/* harmony import */ var _xcodebuild_xcode_project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62358);
/* harmony import */ var _build_ipa_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69021);
/* harmony import */ var _build_ipa_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34561);
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45410);
/** The simulated `flutter`. */




                                                                       








const quiet = new Set(['--no-version-check', '--suppress-analytics']);

/** Commands about the code, of which no release depends on what they find. */
const checking = new Set(['analyze', 'clean', 'config', 'format', 'gen-l10n', 'test']);

/**
 * The installed SDK: the one that the simulated flet wants, unless SLIPWAY_FLUTTER_VERSION names
 * another; with `none` the Mac has none, as GitHub's images.
 */
const flutter                = async (argv, context) => {
  const [command, ...others] = argv.filter((word) => !quiet.has(word));
  const version = context.env[_switches_js__WEBPACK_IMPORTED_MODULE_10__/* .FLUTTER_VERSION */ .yB] || (0,_flet_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .fletRelease */ .HE)(context.env).flutter;
  if (version === 'none') {
    context.stderr('flutter: command not found\n');
    return 127;
  }
  const known = others.length === 0 || (command === 'precache' && others[0] === '--ios');
  if (command === '--version' && known) {
    context.stdout(flutterVersionText(version));
    return 0;
  }
  // Both only fetch or set up what the simulation has no use for.
  if (known && (command === 'precache' || command === 'doctor')) {
    context.stdout(`simulated flutter ${command}: nothing to do\n`);
    return 0;
  }
  if (command !== undefined && checking.has(command)) {
    context.stdout(`simulated flutter ${command}: nothing is looked at in a rehearsal\n`);
    return 0;
  }
  if (command === 'build' && others[0] === 'ipa') return buildIpa(others.slice(1), context);
  if (command === 'pub' && others.join(' ') === 'get') {
    context.stdout('Resolving dependencies...\nGot dependencies!\n');
    return 0;
  }
  return (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCall */ .t)(`flutter ${argv.join(' ')}`, context);
};

/** In a project of the user's own, in whose Xcode project the signing and the flavours are set. */
async function buildIpa(argv                   , context             )                  {
  const parsed = (0,_build_ipa_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .buildIpaArguments */ .B)(argv);
  const flavor = typeof parsed === 'string' ? undefined : parsed.flavor;
  const directory = context.machine.cwd;
  const pubspec = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'pubspec.yaml');
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pubspec)) {
    context.stderr('Error: No pubspec.yaml file found.\n');
    return 1;
  }
  const [, name = '1.0.0', number = '1'] =
    /^version:\s*([^\s+]+)(?:\+(\S+))?/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(pubspec, 'utf8')) ?? [];
  const location = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'ios', 'Runner.xcodeproj');
  const printed = {
    print: (line        ) => context.stdout(`${line}\n`),
    printError: (line        ) => context.stderr(`${line}\n`),
  };
  try {
    const settings = new Map([
      ['FLUTTER_BUILD_NAME', name],
      ['FLUTTER_BUILD_NUMBER', number],
    ]);
    const flavors = flavorsOf(location);
    // A flavor without a scheme is refused below, in Flutter's words.
    const configuration =
      flavor !== undefined && flavors.includes(flavor) ? `Release-${flavor}` : 'Release';
    if (!(0,_xcodebuild_xcode_project_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationsOf */ .z2)(location).includes(configuration)) {
      printed.printError(
        `Flutter expects a build configuration named ${configuration} or similar.`,
      );
      return 1;
    }
    const project = (0,_xcodebuild_xcode_project_js__WEBPACK_IMPORTED_MODULE_7__/* .readXcodeProject */ .L)(location, { settings, configuration });
    const runner = { name: 'Runner', scheme: 'Runner' };
    return await (0,_build_ipa_js__WEBPACK_IMPORTED_MODULE_9__/* .flutterBuildIpa */ .H)(
      argv,
      {
        directory,
        target: (0,_xcodebuild_archive_command_js__WEBPACK_IMPORTED_MODULE_4__/* .archivedProject */ .e)(project, runner, (0,_xcodebuild_toolchain_js__WEBPACK_IMPORTED_MODULE_6__/* .selectedToolchain */ .v)(context.env)),
        pubspecVersion: { name, number },
        padBytes: Number(context.env[_switches_js__WEBPACK_IMPORTED_MODULE_10__/* .FLET_PAD_BYTES */ .e_] || 300_000),
        flavors,
      },
      undefined,
      printed,
      context.machine,
    );
  } catch (error) {
    if (!(error instanceof _xcodebuild_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .XcodeFailure */ .y)) throw error;
    error.lines.forEach(printed.printError);
    return 1;
  }
}

/** Each flavour has a scheme of its name beside that of the app. */
function flavorsOf(location        )           {
  return (0,_xcodebuild_xcode_project_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedSchemes */ .KQ)(location).filter((name) => name !== 'Runner');
}

function flutterVersionText(version        )         {
  return (
    `Flutter ${version} • channel stable • https://github.com/flutter/flutter.git\n` +
    'Framework • revision 0000000000 (simulated)\n'
  );
}


/***/ }),

/***/ 20043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ machineFromEnvironment)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sandbox/switches.js
var switches = __webpack_require__(45410);
;// CONCATENATED MODULE: ./build/sandbox/mac/faults.js
/**
 * The ways in which only some Macs behave, each switched on by its name in SLIPWAY_MAC_FAULTS
 * (names with commas between them).
 */


const KNOWN_FAULTS = {
  'intermediate-known':
    'An intermediate that is imported is in the keychain, but the answer is that it exists already.',
  'keychain-dialog':
    'A dialog asks for the password of a keychain, and nobody is there to answer it.',
  'pods-broken': 'CocoaPods does not start, as with a damaged Ruby.',
  'private-paths': 'Paths below /var and /tmp, which are links on a Mac, are shown with /private.',
  'search-list-race':
    'Another job writes the search list, as it had read it before, right after the first change.',
  'ps-without-options': '`ps` knows none of the options that show the arguments of all processes.',
  'slow-clock': 'The clock by which certificates are judged is two days behind.',
}         ;

                                                 

/** Throws for a name that is not in the list. */
function readMacFaults(text                    )                        {
  const names = (text ?? '').split(',').filter((name) => name !== '');
  return new Set(
    names.map((name) => {
      const known = Object.keys(KNOWN_FAULTS).find((fault)                    => fault === name);
      if (known !== undefined) return known;
      throw new Error(
        `${switches/* MAC_FAULTS */.AB} has "${name}"; it can have ${Object.keys(KNOWN_FAULTS).join(', ')}`,
      );
    }),
  );
}

;// CONCATENATED MODULE: ./build/sandbox/mac/machine.js
/** The Mac that a simulated tool runs on. */




                                            


const MACOS_VERSIONS = [14, 15, 26]         ;

const TWO_DAYS_MS = 48 * 3_600_000;

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The surroundings of a simulated tool, which the real one would ask the system for. */
                          
                        
                       
                                  
                                                         
                                                                                           
                                         
                                         
              
                              
 

function machineFromEnvironment(env                    = process.env)          {
  const home = env['HOME'] || (0,external_node_os_.homedir)();
  const faults = readMacFaults(env[switches/* MAC_FAULTS */.AB]);
  const behindMs = faults.has('slow-clock') ? TWO_DAYS_MS : 0;
  return {
    home,
    cwd: process.cwd(),
    stateDirectory: env[switches/* MAC_STATE */.A8] || external_node_path_.join(home, '.slipway-mac'),
    macosVersion: macosVersion(env[switches/* MAC_VERSION */.bo]),
    issuerPems: env[switches/* MAC_ISSUERS */.v0]?.match(PEM_CERTIFICATE) ?? [],
    faults,
    now: () => new Date(Date.now() - behindMs),
    readStandardInput: () => (0,external_node_fs_.readFileSync)(0),
  };
}

function macosVersion(text                    )                          {
  const version = MACOS_VERSIONS.find((known) => String(known) === (text || '26'));
  if (version === undefined) {
    throw new Error(`${switches/* MAC_VERSION */.bo} is "${text}"; it can be ${MACOS_VERSIONS.join(', ')}`);
  }
  return version;
}


/***/ }),

/***/ 38752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ NOT_SIMULATED),
/* harmony export */   dr: () => (/* binding */ refusedCall),
/* harmony export */   tw: () => (/* binding */ refusalLine)
/* harmony export */ });
/** The one line by which a simulated tool refuses a call, so that nobody takes it for an error of his own. */
                                            

/** EX_USAGE: a call that the simulation does not know is refused, never passed over. */
const NOT_SIMULATED = 64;

function refusalLine(call        )         {
  return `slipway sandbox: "${call}" is not simulated\n`;
}

function refusedCall(tool        , argv                   )             {
  const call = [tool, ...argv].join(' ');
  return { stdout: '', stderr: refusalLine(call), exitCode: NOT_SIMULATED };
}


/***/ }),

/***/ 56071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runStreamingTool),
/* harmony export */   t: () => (/* binding */ refuseCall)
/* harmony export */ });
/* harmony import */ var _broken_pipe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80020);
/* harmony import */ var _call_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20043);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38752);
/** Tools that work for a while and print as they go, such as the build tools. */


                                              

                                            


/** The context of a tool that works for a while and prints as it goes. */
                              
                            
                                  
                                          
                                          
 

/** A simulated build tool; resolves to its exit code. */
                                                                                               

                                          
                                                               
                                                 
 

const RECORDED_VARIABLE =
  /^(?:FLET_\w+|SLIPWAY_\w+|COLUMNS|DEVELOPER_DIR|HOME|NO_COLOR|PYTHONUTF8|UV)$/;

function refuseCall(call        , { stderr }             )         {
  stderr((0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalLine */ .tw)(call));
  return _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_SIMULATED */ .NZ;
}

/** Runs a tool as this process, which tools.ts started, and records the call. */
async function runStreamingTool(name        , tool               )                {
  const argv = process.argv.slice(3);
  const { env } = process;
  (0,_broken_pipe_js__WEBPACK_IMPORTED_MODULE_3__/* .endQuietlyOnBrokenPipe */ .D)();
  const context              = {
    machine: (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFromEnvironment */ .R)(),
    env,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  };
  const exitCode = await tool(argv, context);
  const recorded = Object.entries(env).flatMap(([key, value = '']) =>
    RECORDED_VARIABLE.test(key) ? [[key, value]         ] : [],
  );
  const call                = {
    tool: name,
    argv,
    cwd: process.cwd(),
    exitCode,
    env: Object.fromEntries(recorded),
  };
  (0,_call_log_js__WEBPACK_IMPORTED_MODULE_0__/* .recordToolCall */ .m)(call);
  process.exitCode = exitCode;
}


/***/ }),

/***/ 98866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ appleIdentifier)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Identifiers in the form of Apple’s: ten letters and digits. */


const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Ten upper-case letters and digits: the form of team, person and key identifiers. */
function appleIdentifier()         {
  return Array.from({ length: 10 }, () => ALPHABET.charAt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(ALPHABET.length))).join('');
}


/***/ }),

/***/ 84319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ rehearsalAuthority),
/* harmony export */   _x: () => (/* binding */ adoptAuthority)
/* harmony export */ });
/* unused harmony export createCertificateAuthority */
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11971);
/** The authority of a rehearsal: a root, an intermediate and a signer of profiles, named as Apple’s are. */

                                                               

                                       
                          
                                                                                                      
                                  
                                                                       
                                   
 

                  
                              
                                       
                             
                                         
 

/** Wide enough that material which has expired today was once valid under this authority. */
const validity = {
  notBefore: new Date('2014-01-01T00:00:00Z'),
  notAfter: new Date('2044-12-31T00:00:00Z'),
};

const certifies = { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true };

let processAuthority                                  ;

/**
 * The one authority of this process. Apple has one for the world; keeping one also means that two
 * pieces of material made for one rehearsal chain to the same root.
 */
function rehearsalAuthority()                       {
  processAuthority ??= createCertificateAuthority();
  return processAuthority;
}

/** Takes over the authority that another process of the same rehearsal has made. */
function adoptAuthority(authority                      )       {
  processAuthority = authority;
}

function createCertificateAuthority()                       {
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
      (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .appleMarker */ .hO)('2.1', false),
    ],
  });
  const profileSigner = admit({
    commonName: 'Slipway Rehearsal iPhone OS Provisioning Profile Signing',
    issuer: intermediate,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .appleMarker */ .hO)('2.2.1', false),
    ],
  });
  return { root, intermediate, profileSigner };
}

function admit({ commonName, organizationalUnit, issuer, extensions }        )           {
  const keys = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .createKeyPair */ .Yz)();
  const subject                 = [
    { type: _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectFields */ .Qu.commonName, value: commonName },
    ...(organizationalUnit === undefined
      ? []
      : [{ type: _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectFields */ .Qu.organizationalUnit, value: organizationalUnit }]),
    { type: _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectFields */ .Qu.organization, value: 'Slipway Rehearsal' },
    { type: _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectFields */ .Qu.country, value: 'US' },
  ];
  const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCertificate */ .D8)({
    subject,
    publicKeyPem: keys.publicKeyPem,
    ...(issuer ? { issuer } : { selfSigningKeyPem: keys.privateKeyPem }),
    extensions,
    ...validity,
  });
  return { ...keys, certificate };
}


/***/ }),

/***/ 11971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ issueCertificate),
/* harmony export */   Qu: () => (/* binding */ subjectFields),
/* harmony export */   Yz: () => (/* binding */ createKeyPair),
/* harmony export */   hO: () => (/* binding */ appleMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_forge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
/* harmony import */ var _asn1_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95067);
/* harmony import */ var _asn1_rsa_signing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80646);
/** Key pairs and X.509 certificates. */





                          
                                 
                                
 

                              
                       
                       
                                                                                    
                        
                              
                                
                                
                           
                          
 

/** A certificate whose key is at hand, so that it can sign. */
                                           
                                    
 

                               
                        
                         
 

const subjectFields = {
  userId: '0.9.2342.19200300.100.1.1',
  commonName: '2.5.4.3',
  country: '2.5.4.6',
  organization: '2.5.4.10',
  organizationalUnit: '2.5.4.11',
}         ;

                                     
                                            
                                
                                                                       
                             
                                      
                           
                          
                                                                              
                                         
     
                                                                                                  
     
                                   
 

function createKeyPair()          {
  const { privateKey, publicKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return { privateKeyPem: privateKey, publicKeyPem: publicKey };
}

/** Apple marks what a certificate may do by extensions of its own arc; their value is NULL. */
function appleMarker(suffix        , critical         )         {
  return { id: `1.2.840.113635.100.6.${suffix}`, critical, value: '\x05\x00' };
}

function issueCertificate(request                    )              {
  const certificate = node_forge__WEBPACK_IMPORTED_MODULE_1__.pki.createCertificate();
  certificate.publicKey = node_forge__WEBPACK_IMPORTED_MODULE_1__.pki.publicKeyFromPem(request.publicKeyPem);
  certificate.serialNumber = newSerialNumber();
  certificate.validity.notBefore = request.notBefore;
  certificate.validity.notAfter = request.notAfter;

  const subject = request.subject.map(asForgeField);
  certificate.setSubject(subject);
  const issuer = request.issuer && node_forge__WEBPACK_IMPORTED_MODULE_1__.pki.certificateFromPem(request.issuer.certificate.pem);
  certificate.setIssuer(issuer ? issuer.subject.attributes : subject);

  const issuerKey = issuer?.publicKey ?? certificate.publicKey;
  certificate.setExtensions([
    ...request.extensions,
    { name: 'subjectKeyIdentifier' },
    {
      name: 'authorityKeyIdentifier',
      keyIdentifier:
        request.authorityKeyId === undefined
          ? keyIdentifier(issuerKey)
          : Buffer.from(request.authorityKeyId, 'hex').toString('binary'),
    },
  ]);

  const signingKey = request.issuer?.privateKeyPem ?? request.selfSigningKeyPem;
  if (signingKey === undefined) throw new Error('A certificate needs an issuer or its own key.');
  certificate.sign((0,_asn1_rsa_signing_key_js__WEBPACK_IMPORTED_MODULE_3__/* .rsaSigningKey */ .R)(signingKey), node_forge__WEBPACK_IMPORTED_MODULE_1__.md.sha256.create());
  return described(certificate, request);
}

function described(
  certificate                       ,
  { subject, notBefore, notAfter }                    ,
)              {
  const der = (0,_asn1_der_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .lF)(node_forge__WEBPACK_IMPORTED_MODULE_1__.pki.certificateToAsn1(certificate));
  return {
    pem: node_forge__WEBPACK_IMPORTED_MODULE_1__.pki.certificateToPem(certificate).replaceAll('\r\n', '\n'),
    der,
    sha1: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(der).digest('hex').toUpperCase(),
    commonName: subject.find((field) => field.type === subjectFields.commonName)?.value ?? '',
    serialNumber: certificate.serialNumber.toUpperCase(),
    notBefore: wholeSeconds(notBefore),
    notAfter: wholeSeconds(notAfter),
  };
}

function asForgeField({ type, value }              )                             {
  const { UTF8, PRINTABLESTRING } = node_forge__WEBPACK_IMPORTED_MODULE_1__.asn1.Type;
  const stringType = type === subjectFields.country ? PRINTABLESTRING : UTF8;
  // The published types call this field a class; the library reads a string type from it.
  return { type, value, valueTagClass: stringType                                };
}

function keyIdentifier(publicKey                     )         {
  const fingerprint = node_forge__WEBPACK_IMPORTED_MODULE_1__.pki.getPublicKeyFingerprint(publicKey, {
    md: node_forge__WEBPACK_IMPORTED_MODULE_1__.md.sha1.create(),
    type: 'RSAPublicKey',
    encoding: 'binary',
  });
  return fingerprint;
}

function newSerialNumber()         {
  const octets = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8);
  // DER integers are signed and minimal: the first octet lies between 0x40 and 0x7f.
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40;
  return octets.toString('hex');
}

/** X.509 keeps no fractions of a second. */
function wholeSeconds(date      )       {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}


/***/ }),

/***/ 43649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ issueSigningCertificate)
/* harmony export */ });
/* harmony import */ var _apple_identifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98866);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11971);
/** Certificates for signing apps, with the subjects and markers of Apple’s. */


                                                              

/**
 * `legacy-distribution` is the kind that enterprise teams still get; `mac-distribution` signs apps
 * for the Mac App Store alone.
 */
                                    
                                                                              

                                            
                                        
                          
                            
                                
                           
                          
     
                                                                                                  
     
                                   
 

const kinds = {
  distribution: { prefix: 'Apple Distribution', markers: ['1.4', '1.7'] },
  development: { prefix: 'Apple Development', markers: ['1.2', '1.12'] },
  'legacy-distribution': { prefix: 'iPhone Distribution', markers: ['1.4'] },
  'mac-distribution': { prefix: '3rd Party Mac Developer Application', markers: ['1.7'] },
}         ;

function issueSigningCertificate(
  issuer          ,
  options                           ,
)              {
  const { kind, teamId, teamName, publicKeyPem, notBefore, notAfter } = options;
  const { prefix, markers } = kinds[kind];
  // A development certificate belongs to a person: what stands in the brackets is not the team.
  const holder = kind === 'development' ? (0,_apple_identifier_js__WEBPACK_IMPORTED_MODULE_0__/* .appleIdentifier */ .W)() : teamId;
  return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .issueCertificate */ .D8)({
    issuer,
    publicKeyPem,
    notBefore,
    notAfter,
    ...(options.authorityKeyId === undefined ? {} : { authorityKeyId: options.authorityKeyId }),
    subject: [
      { type: _certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectFields */ .Qu.userId, value: kind === 'development' ? (0,_apple_identifier_js__WEBPACK_IMPORTED_MODULE_0__/* .appleIdentifier */ .W)() : teamId },
      { type: _certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectFields */ .Qu.commonName, value: `${prefix}: ${teamName} (${holder})` },
      { type: _certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectFields */ .Qu.organizationalUnit, value: teamId },
      { type: _certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectFields */ .Qu.organization, value: teamName },
      { type: _certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectFields */ .Qu.country, value: 'DE' },
    ],
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'extKeyUsage', codeSigning: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      ...markers.map((marker) => (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .appleMarker */ .hO)(marker, true)),
    ],
  });
}


/***/ })

};
