export const id = 9775;
export const ids = [9775];
export const modules = {

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


/***/ })

};
