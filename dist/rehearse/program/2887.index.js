export const id = 2887;
export const ids = [2887];
export const modules = {

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

/***/ 376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _broken_pipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80020);
/* harmony import */ var _call_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20043);
/** Tools that answer at once. */



                                            

                             
                          
                          
                            
 

/** A simulated tool: a function of its arguments and the machine, so that it is tested in process. */
                                                                             

/** Runs a tool as this process, which tools.ts started: prints, records the call and sets the exit code. */
function runTool(name        , tool      )       {
  const argv = process.argv.slice(3);
  (0,_broken_pipe_js__WEBPACK_IMPORTED_MODULE_2__/* .endQuietlyOnBrokenPipe */ .D)();
  const { stdout, stderr, exitCode } = tool(argv, (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFromEnvironment */ .R)());
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  (0,_call_log_js__WEBPACK_IMPORTED_MODULE_0__/* .recordToolCall */ .m)({ tool: name, argv, cwd: process.cwd(), exitCode });
  process.exitCode = exitCode;
}


/***/ }),

/***/ 42887:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56071);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(376);
/** Starts a simulated tool as a program: its name is the first argument, its own ones follow. */



/** Each tool loads its own code alone: a job starts them dozens of times. */
const starts                                                = {
  agvtool: async () => (0,_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .q)('agvtool', (await Promise.all(/* import() */[__webpack_require__.e(2858), __webpack_require__.e(2819)]).then(__webpack_require__.bind(__webpack_require__, 82819))).agvtool),
  arch: async () => (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runStreamingTool */ .S)('arch', (await __webpack_require__.e(/* import() */ 1601).then(__webpack_require__.bind(__webpack_require__, 31601))).arch),
  codesign: async () => (0,_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .q)('codesign', (await __webpack_require__.e(/* import() */ 5930).then(__webpack_require__.bind(__webpack_require__, 75930))).codesign),
  flet: async () => (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runStreamingTool */ .S)('flet', (await Promise.all(/* import() */[__webpack_require__.e(2858), __webpack_require__.e(8542), __webpack_require__.e(1761), __webpack_require__.e(7854), __webpack_require__.e(3292), __webpack_require__.e(7236), __webpack_require__.e(3428)]).then(__webpack_require__.bind(__webpack_require__, 13428))).flet),
  flutter: async () => (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runStreamingTool */ .S)('flutter', (await Promise.all(/* import() */[__webpack_require__.e(2858), __webpack_require__.e(8542), __webpack_require__.e(1761), __webpack_require__.e(7854), __webpack_require__.e(7236), __webpack_require__.e(9775)]).then(__webpack_require__.bind(__webpack_require__, 49775))).flutter),
  pip: async () => (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runStreamingTool */ .S)('pip', (await __webpack_require__.e(/* import() */ 9686).then(__webpack_require__.bind(__webpack_require__, 49686))).pip),
  PlistBuddy: async () =>
    (0,_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .q)('PlistBuddy', (await Promise.all(/* import() */[__webpack_require__.e(2858), __webpack_require__.e(9569)]).then(__webpack_require__.bind(__webpack_require__, 59569))).plistBuddy),
  plutil: async () => (0,_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .q)('plutil', (await Promise.all(/* import() */[__webpack_require__.e(2858), __webpack_require__.e(1761), __webpack_require__.e(4774)]).then(__webpack_require__.bind(__webpack_require__, 94774))).plutil),
  pod: async () => (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runStreamingTool */ .S)('pod', (await __webpack_require__.e(/* import() */ 8543).then(__webpack_require__.bind(__webpack_require__, 78543))).pod),
  security: async () => {
    const { securityFor } = await __webpack_require__.e(/* import() */ 411).then(__webpack_require__.bind(__webpack_require__, 50411));
    (0,_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .q)('security', await securityFor(process.argv.slice(3)));
  },
  unzip: async () => (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runStreamingTool */ .S)('unzip', (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5683)]).then(__webpack_require__.bind(__webpack_require__, 85683))).unzip),
  uv: async () => (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runStreamingTool */ .S)('uv', (await __webpack_require__.e(/* import() */ 6092).then(__webpack_require__.bind(__webpack_require__, 36092))).uv),
  venv: async () => (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runStreamingTool */ .S)('venv', (await __webpack_require__.e(/* import() */ 3890).then(__webpack_require__.bind(__webpack_require__, 43890))).venv),
  xcodebuild: async () =>
    (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runStreamingTool */ .S)('xcodebuild', (await Promise.all(/* import() */[__webpack_require__.e(2858), __webpack_require__.e(8542), __webpack_require__.e(1761), __webpack_require__.e(7854), __webpack_require__.e(7236), __webpack_require__.e(1419)]).then(__webpack_require__.bind(__webpack_require__, 21419))).xcodebuild),
  xcrun: async () => (0,_streaming_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .runStreamingTool */ .S)('xcrun', (await __webpack_require__.e(/* import() */ 7536).then(__webpack_require__.bind(__webpack_require__, 27536))).xcrun),
};

await starts[process.argv[2] ?? '']?.();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
