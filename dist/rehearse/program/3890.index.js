export const id = 3890;
export const ids = [3890];
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

/***/ 64053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ fullPathTools),
/* harmony export */   L0: () => (/* binding */ pythonLauncher),
/* harmony export */   VV: () => (/* binding */ simulatedTool),
/* harmony export */   aJ: () => (/* binding */ FULL_PATH_TOOLS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _own_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41892);
/** The executables that the simulated tools are started by. */



/**
 * A tool of tools.ts; `environment` is what this copy of it always has. A job calls tools dozens of
 * times, and most of what a call costs is the compiling of its source: what one has compiled, the
 * next finds, in the cache of this process or, without one, in `cache`. `program` are the words behind
 * `node` that start the tools.
 */
function simulatedTool(
  tool        ,
  environment                                   = {},
  cache = '',
  program                    = (0,_own_code_js__WEBPACK_IMPORTED_MODULE_1__/* .programWords */ .O)('mac-tool'),
)         {
  const variables = {
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] || cache,
    ...environment,
  };
  const exports = Object.entries(variables)
    .map(([name, value]) => `export ${name}=${shellWord(value)}\n`)
    .join('');
  const words = [process.execPath, ...program, tool];
  return `#!/bin/sh
${exports}exec ${words.map(shellWord).join(' ')} "$@"
`;
}

/**
 * The host's Python, but for its modules pip and venv; `directory` holds the simulated tools. PATH
 * stays as it is for the host's Python: what that starts is the simulated tools too.
 */
function pythonLauncher(python        , directory        )         {
  const tool = (name        ) => shellWord(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, name));
  return `#!/bin/sh
case "$1 $2" in
  '-m pip') shift 2; exec ${tool('pip')} "$@" ;;
  '-m venv') shift 2; exec ${tool('venv')} "$@" ;;
esac
set -f
IFS=:
for folder in $PATH; do
  candidate=$folder/${python}
  if [ -x "$candidate" ] && ! [ "$candidate" -ef "$0" ]; then exec "$candidate" "$@"; fi
done
echo '${python}: command not found' >&2
exit 127
`;
}

/** The tools that scripts call by their full path. PlistBuddy is on nobody's PATH. */
const FULL_PATHS = [
  '/usr/libexec/PlistBuddy',
  ...[
    'agvtool',
    'codesign',
    'plutil',
    'security',
    'sw_vers',
    'xcode-select',
    'xcodebuild',
    'xcrun',
  ].map((tool) => `/usr/bin/${tool}`),
];

/** A file for BASH_ENV: functions of bash may bear a path as their name, and so take its place. */
const FULL_PATH_TOOLS = 'full-path-tools.bash';

function fullPathTools(directory        )         {
  const functions = FULL_PATHS.map((full) => {
    return `function ${full} { ${shellWord(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(full)))} "$@"; }\n`;
  });
  return functions.join('');
}

/** A word of a shell script that stands for `text` itself. */
function shellWord(text        )         {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}


/***/ }),

/***/ 52182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ createEnvironment),
/* harmony export */   a9: () => (/* binding */ installInto)
/* harmony export */ });
/* unused harmony export installedRelease */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _flet_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88337);
/* harmony import */ var _launchers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64053);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35356);
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45410);
/**
 * A simulated Python environment: a folder with `python`, `pip` and, once it is installed, the
 * `flet` of one release. Nothing in it is Python's own.
 */







/** Packages that flet's older releases need beside them. */
const COMPANIONS = /^(?:binaryornot|chardet)(?:[<>=!~][\w.,<>=!~]*)?$/;

function createEnvironment(directory        )       {
  const bin = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'bin');
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(bin, { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'pyvenv.cfg'), 'home = /simulated\n');
  writeProgram(node_path__WEBPACK_IMPORTED_MODULE_1__.join(bin, 'pip'), (0,_launchers_js__WEBPACK_IMPORTED_MODULE_3__/* .simulatedTool */ .VV)('pip', { [_switches_js__WEBPACK_IMPORTED_MODULE_5__/* .VENV */ .uM]: directory }));
  writeProgram(node_path__WEBPACK_IMPORTED_MODULE_1__.join(bin, 'python'), (0,_launchers_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonLauncher */ .L0)('python3', bin));
}

                       
                                                                     
                                                                 
                                       

/** Installs the newest release that fits; the one that the simulated Mac has comes first. */
function installInto(
  directory        ,
  requirements                   ,
  env                   ,
)            {
  const lines           = [];
  for (const requirement of requirements) {
    if (COMPANIONS.test(requirement)) {
      lines.push(`Successfully installed ${requirement}`);
      continue;
    }
    const wanted = env[_switches_js__WEBPACK_IMPORTED_MODULE_5__/* .FLET_VERSION */ .pe] || _flet_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRelease */ .f4.version;
    const versions = [wanted, ..._flet_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .releases */ .D8.map(({ version }) => version).toReversed()];
    const answers = versions.map((version) => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .accepts */ .G)(requirement, version));
    if (answers.includes(undefined)) return { kind: 'not-simulated' };
    const version = versions[answers.indexOf(true)];
    if (version === undefined) return { kind: 'no-release', requirement };
    writeProgram(
      node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'bin', 'flet'),
      (0,_launchers_js__WEBPACK_IMPORTED_MODULE_3__/* .simulatedTool */ .VV)('flet', { [_switches_js__WEBPACK_IMPORTED_MODULE_5__/* .FLET_VERSION */ .pe]: version }),
    );
    lines.push(`Successfully installed flet-${version} flet-cli-${version}`);
  }
  return { kind: 'installed', lines };
}

/** The release that an environment holds, read from its program. */
function installedRelease(directory        )                     {
  const program = path.join(directory, 'bin', 'flet');
  if (!existsSync(program)) return undefined;
  return /SLIPWAY_FLET_VERSION='([^']+)'/.exec(readFileSync(program, 'utf8'))?.[1];
}

function writeProgram(file        , script        )       {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, script, { mode: 0o755 });
}


/***/ }),

/***/ 35356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts)
/* harmony export */ });
/** Requirements for flet in pip's words, as far as releases without previews need them. */
const REQUIREMENT = /^flet(?:-cli|-desktop|-web)?(?:\[[\w,-]+\])?(?<conditions>[^[\]]*)$/;
const CONDITION = /^\s*(?<comparison>==|!=|>=|<=|>|<)\s*(?<version>\d+(?:\.\d+)*)\s*$/;

const comparisons                                                       = {
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
};

/** Whether the version is one that is asked for; nothing where the words are not understood. */
function accepts(word        , version        )                      {
  const conditions = REQUIREMENT.exec(word)?.groups?.['conditions'];
  if (conditions === undefined) return undefined;
  if (conditions === '') return true;
  const answers = conditions.split(',').map((each) => {
    const { comparison = '', version: bound = '' } = CONDITION.exec(each)?.groups ?? {};
    return comparisons[comparison]?.(version.localeCompare(bound, 'en', { numeric: true }));
  });
  return answers.includes(undefined) ? undefined : answers.every(Boolean);
}


/***/ }),

/***/ 43890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   venv: () => (/* binding */ venv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _streaming_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52182);
/** The simulated module `venv` of Python. */


                                                          


/** `python -m venv <folder>`. */
const venv                = async (argv, context) => {
  const [directory, ...others] = argv;
  if (directory === undefined || directory.startsWith('-') || others.length > 0) {
    return (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseCall */ .t)(`python -m venv ${argv.join(' ')}`, context);
  }
  (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .createEnvironment */ .MO)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.machine.cwd, directory));
  return 0;
};


/***/ }),

/***/ 41892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repository),
/* harmony export */   O: () => (/* binding */ programWords)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/**
 * Where this code lies: among the sources, or in the bundle of the action `rehearse`, in which
 * `src/rehearsal/program.ts` starts each of its programs.
 */



const file = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url);
const inSources = file.endsWith('.ts');

/** The folder that holds `actions` and `dist`. */
const repository = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), inSources ? '../..' : '../../..');

/** The programs, each with the source that starts it. */
const PROGRAMS = {
  rehearsal: 'src/rehearsal/rehearse.ts',
  'mac-tool': 'src/sandbox/mac/tools.ts',
  sandbox: 'src/rehearsal/services/serve-sandbox.ts',
}         ;

                                            

/** The words behind `node` that start a program; its own arguments follow. */
function programWords(program         )                                 {
  return inSources
    ? [node_path__WEBPACK_IMPORTED_MODULE_0__.join(repository, PROGRAMS[program])]
    : [node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), 'index.js'), program];
}


/***/ })

};
