import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 152:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/win32");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 66:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 48:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25);
/* harmony import */ var _core_system_programs_process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(885);
/* harmony import */ var _undo_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(385);




await (0,_core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runPost */ .a)({ name: 'setup-signing', undo: _undo_js__WEBPACK_IMPORTED_MODULE_2__/* .undo */ .t, createProcesses: _core_system_programs_process_js__WEBPACK_IMPORTED_MODULE_1__/* .createProcesses */ .E });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ undo)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
// EXTERNAL MODULE: ./build/core/system/files/disk-errors.js
var disk_errors = __nccwpck_require__(905);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/core/system/files/whole-file.js
var whole_file = __nccwpck_require__(724);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(840);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(567);
;// CONCATENATED MODULE: ./build/core/system/programs/process-alive.js
/** Whether the process that a lock or a marker names still runs. */


/** Whether a process of this machine still runs; `false` for a number that no process can bear. */
function process_alive_isProcessAlive(pid        )          {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process refuses the signal, but it is there.
    return !(0,system_code/* hasCode */.u)(error, 'ESRCH');
  }
}

;// CONCATENATED MODULE: ./build/core/system/files/lock-file.js
/** A lock between processes of one machine: a file that only one of them can have created. */


                                         





                              
                        
                                
                                                                                     
                                  
 

const PAUSE_MS = 100;

/**
 * A lock that names no process after this long. Its holder writes its name at once, so it was
 * killed in between, or had no room on the disk.
 */
const NAMELESS_FOR_MS = 2 * duration/* SECOND */.Z2;

/**
 * Does `work` while no other process that uses the same lock file does its own. Throws what `work`
 * or the signal throws, or an error of the catalogue `disk` where no lock can be written.
 */
async function withLockFile   (
  path        ,
  { clock, signal, longestHoldMs = 30 * duration/* SECOND */.Z2 }             ,
  work                  ,
)             {
  const ours = `${process.pid} ${(0,external_node_crypto_.randomUUID)()}`;
  while (!(await take(path, ours))) {
    signal?.throwIfAborted();
    const holder = await holderOf(path);
    if (holder !== undefined && isDead(holder, clock.now(), longestHoldMs)) {
      await breakLock(path, holder);
    } else {
      await clock.sleep(PAUSE_MS, signal);
    }
  }
  try {
    return await work();
  } finally {
    // When the work took too long, somebody else may hold the lock by now.
    if ((await holderOf(path))?.mark === ours) await (0,promises_.rm)(path, { force: true });
  }
}

                  
                                                                                  
                        
                       
                                            
                        
 

async function take(path        , ours        )                   {
  try {
    await (0,whole_file/* writeWholeFile */.R)(path, ours, { isNew: true, mode: 0o600 });
    return true;
  } catch (error) {
    if ((0,system_code/* hasCode */.u)(error, 'EEXIST')) return false;
    throw error;
  }
}

/** `undefined` when the lock has just been given back. */
async function holderOf(path        )                              {
  try {
    const { mtime: since, ino: file } = await (0,promises_.stat)(path);
    return { mark: await (0,promises_.readFile)(path, 'utf8'), since, file };
  } catch (error) {
    if ((0,system_code/* hasCode */.u)(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isDead({ mark, since }        , now      , longestHoldMs        )          {
  const pid = Number.parseInt(mark, 10);
  const ageMs = now.getTime() - since.getTime();
  if (!Number.isInteger(pid) || pid <= 0) return ageMs >= Math.min(NAMELESS_FOR_MS, longestHoldMs);
  return !process_alive_isProcessAlive(pid) || ageMs >= longestHoldMs;
}

/** Several processes may find the same dead holder; only one of them may remove its lock. */
async function breakLock(path        , dead        )                {
  const aside = `${path}.${process.pid}`;
  try {
    await (0,promises_.rename)(path, aside);
  } catch (error) {
    if ((0,system_code/* hasCode */.u)(error, 'ENOENT')) return;
    throw error;
  }
  // Somebody else was faster and holds the lock by now: give it back. It may not bear a name yet.
  if (await isSame(aside, dead)) await (0,promises_.rm)(aside, { force: true });
  else await (0,promises_.rename)(aside, path);
}

async function isSame(path        , { mark, since, file }        )                   {
  const found = await holderOf(path);
  return found?.mark === mark && found.file === file && found.since.getTime() === since.getTime();
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/errors.js


const errors_signingErrors = (0,errors/* catalogue */.sW)('signing', {
  'several-problems': {
    meaning: 'More than one thing is wrong with the certificates, profiles and entitlements.',
    remedy: 'The log lists every problem with its own code and remedy; mend them all.',
  },
  'security-refused': {
    meaning: 'The Mac refused to set up the temporary keychain.',
    remedy:
      'Run the job again. On a self-hosted Mac check that the runner works as a normal user with a home folder of its own.',
  },
  'runs-as-root': {
    meaning: 'The job runs as root; keychains and signing belong to a normal user.',
    remedy:
      'Run the runner as the user who builds, without `sudo`; a launchd service names the user under `UserName`.',
  },
  'folder-not-writable': {
    meaning: 'The user who runs the job may not write to a folder that signing needs.',
    remedy:
      'On a self-hosted Mac give the folder to the user of the runner (`sudo chown`); a former build under `sudo` often made it root’s. A service needs `HOME` set to the home folder of its user.',
  },
  'no-user-session': {
    meaning:
      'The runner works in a launchd session that has no user to ask and no keychain to write: it was started as a service, outside of any login.',
    remedy:
      'On a self-hosted Mac add `<key>SessionCreate</key><true/>` to the launchd file of the runner and load it again, or start the runner as a LaunchAgent of a user who is logged in at the screen.',
  },
  'no-answer': {
    meaning:
      'The `security` tool of the Mac did not come back; it is probably waiting for a dialog that nobody sees.',
    remedy:
      'Run the job again. On a self-hosted Mac look at its screen for a dialog; when the runner is a launchd service, set `SessionCreate` in its launchd file.',
  },
  'identity-not-valid': {
    meaning: 'The certificate was imported, but macOS does not take it for a valid identity.',
    remedy:
      'If its issuer is missing, export the .p12 file together with the Apple intermediate certificate; if macOS calls it expired or revoked, create a new certificate.',
  },
  'self-test-failed': {
    meaning: 'codesign could not use the imported key.',
    remedy:
      'Run the job again. If it stays, report the states in the log; another step that locks keychains or sets the search list is the usual cause. `self-test: false` skips the proof, but then the build is likely to hang or fail instead.',
  },
});

// EXTERNAL MODULE: ./build/core/system/json.js
var json = __nccwpck_require__(870);
;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/hidden-entries.js
/**
 * Which entries of the search list are hidden, and for which jobs: a small file in the home folder,
 * since several jobs of one user may isolate their keychains at once. The last of them brings the
 * entries back. To be read and written under the lock of the search list.
 */





                                
                                      
                                                         
                                       
 

const NOTHING_HIDDEN                = { entries: [], isolated: [] };

function isHiddenEntries(value         )                         {
  const isTexts = (0,json/* isListOf */.sh)(json/* isText */.KH);
  return (0,json/* isJsonObject */.OW)(value) && isTexts(value['entries']) && isTexts(value['isolated']);
}

async function hidden_entries_readHiddenEntries(home        )                         {
  try {
    const kept = (0,json/* jsonOrNothing */.dn)(await (0,promises_.readFile)(fileIn(home), 'utf8'), isHiddenEntries);
    // Damaged by hand: then nothing is known to be hidden.
    return kept ?? NOTHING_HIDDEN;
  } catch {
    return NOTHING_HIDDEN;
  }
}

/** Nothing is kept of entries that no job wants hidden. */
async function hidden_entries_writeHiddenEntries(home        , hidden               )                {
  const file = fileIn(home);
  // Half a file would lose the user's entries.
  const draft = `${file}.new`;
  if (hidden.isolated.length === 0) {
    await Promise.all([file, draft].map((path) => (0,promises_.rm)(path, { force: true })));
    return;
  }
  await (0,whole_file/* replaceFile */.f)(file, JSON.stringify(hidden), { draft, mode: 0o600 });
}

/** Entries that are still at work: a job's keychain goes with the job. */
async function stillIsolated({ isolated }               )                    {
  const found = await Promise.all(
    isolated.map((keychain) =>
      (0,promises_.access)(keychain).then(
        () => [keychain],
        () => [],
      ),
    ),
  );
  return found.flat();
}

function fileIn(home        )         {
  return (0,external_node_path_.join)(home, '.slipway-hidden-keychains.json');
}

// EXTERNAL MODULE: ./build/core/system/programs/process.js + 1 modules
var programs_process = __nccwpck_require__(885);
;// CONCATENATED MODULE: ./build/actions/setup-signing/user-session.js
/**
 * Who runs the job, and in which of launchd's sessions: keychains belong to a user, and a process
 * that launchd started outside of any login has nobody to ask.
 */
                                                                       


/** root has another home, search list and session than the user who is to build. */
async function requireOrdinaryUser(processes           )                {
  const { stdout } = await processes.run('id', ['-u']);
  if (stdout.trim() !== '0') return;
  throw signingErrors.error('runs-as-root', {
    message: 'The job runs as root, whose keychains are not those of the user who builds.',
  });
}

/**
 * The words of macOS when it would ask the user, or write into a session's keychain, and there is
 * no session to do it in.
 */
function saysThatSessionIsMissing(said        )          {
  return /User interaction is not allowed|Write permissions error/.test(said);
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/security.js
/** The Mac's `security` tool: runs a command of it, and tells in its own words when it refuses. */


                                                                                         



/** The purpose of each command, to complete "The Mac refused to …". */
const PURPOSES = {
  'create-keychain': 'create the temporary keychain',
  'set-keychain-settings': 'keep the temporary keychain open',
  'unlock-keychain': 'unlock the temporary keychain',
  import: 'import the certificate',
  'set-key-partition-list': 'open the key to codesign',
  'list-keychains': 'read or change the keychain search list',
  'default-keychain': 'read or set the default keychain',
  'find-identity': 'list the signing identities',
  'show-keychain-info': 'tell whether the temporary keychain is locked',
  'dump-keychain': 'tell who may use the key',
  'delete-keychain': 'delete the temporary keychain',
}         ;

/** Far above what any of them takes; one that waits for a dialog never ends. */
const SECURITY_LIMIT_MS = 2 * duration/* MINUTE */.pY;

                                                                                             

/** Runs a command that must succeed, or end with one of the exit codes in `alsoFine`. */
async function security(
  processes           ,
  argv                   ,
  alsoFine                    = [],
)                         {
  const result = await askSecurity(processes, argv);
  if (result.exitCode === 0 || alsoFine.includes(result.exitCode)) return result;
  throw securityRefused(argv, result);
}

/** Runs a command whose exit code the caller judges. */
async function askSecurity(
  processes           ,
  argv                   ,
)                         {
  try {
    return await processes.run('security', argv, { timeoutMs: SECURITY_LIMIT_MS });
  } catch (error) {
    if (!programs_process/* processErrors */.H.is(error, 'timed-out')) throw error;
    const limit = (0,duration/* formatDuration */.a3)(SECURITY_LIMIT_MS);
    throw errors_signingErrors.error('no-answer', {
      message: `The Mac was asked to ${PURPOSES[argv[0]]} and did not answer within ${limit}.`,
      cause: error,
    });
  }
}

function securityRefused(
  [command]                   ,
  { exitCode, stderr }               ,
)        {
  const said = stderr.trim() || `exit code ${exitCode}`;
  const message = `The Mac refused to ${PURPOSES[command]}.`;
  return saysThatSessionIsMissing(said)
    ? errors_signingErrors.error('no-user-session', { message, said })
    : errors_signingErrors.error('security-refused', { message, said });
}

/** The paths that a command shows: each on a line of its own, in quotes. */
function readKeychainPaths(stdout        )           {
  return stdout.split('\n').flatMap((line) => /^\s*"(.*)"\s*$/.exec(line)?.[1] ?? []);
}

// EXTERNAL MODULE: ./build/core/system/files/made-folder.js
var made_folder = __nccwpck_require__(226);
;// CONCATENATED MODULE: ./build/actions/setup-signing/signing-folder.js
/**
 * The private folder in the runner's temporary one that holds whatever this step makes: keychain,
 * export options, and for moments the files to import. Its name is unlike any other step's.
 */




                                                            
                                                              




const STATE_KEY = 'folder';
const NAME = /^slipway-signing-\d+-\d+-[0-9a-f]{8}$/;
const KEYCHAIN = 'signing.keychain-db';
/** Names the process that lives as long as the job. */
const OWNER = 'job.pid';
/** The youngest that a leftover can be. */
const STALE_AFTER_MS = 24 * duration/* HOUR */.dp;
/** No job runs longer; a process that bears its number by then is another one. */
const LONGEST_JOB_MS = 5 * 24 * duration/* HOUR */.dp;

                                
                        
                            
 

async function createSigningFolder(machine         , state       )                         {
  const run = machine.environment['GITHUB_RUN_ID'] ?? '0';
  const attempt = machine.environment['GITHUB_RUN_ATTEMPT'] ?? '1';
  const name = `slipway-signing-${run}-${attempt}-${randomBytes(4).toString('hex')}`;
  const folder = signing_folder_signingFolderAt(join(machine.temp, name));
  state.save(STATE_KEY, folder.path);
  await makeFolder(folder.path);
  // The mode that mkdir takes is cut by the user's mask.
  await chmod(folder.path, 0o700);
  await writeWholeFile(join(folder.path, OWNER), String(machine.jobProcess));
  return folder;
}

/** The folder that main made or was about to make, or why the recorded path is not followed. */
                                                                                                  

/**
 * The folder that main recorded; `undefined` when it recorded none. Whatever main printed may have
 * written into the state, so a path in it counts only where main itself would have put the folder:
 * under a name of ours, directly in the job's temporary folder.
 */
async function recordedSigningFolder(
  state       ,
  machine         ,
)                                      {
  const path = state.read(STATE_KEY);
  if (path === undefined) return undefined;
  const distrusted = await whyNotOurs(path, machine);
  return distrusted === undefined ? { folder: signing_folder_signingFolderAt(path) } : { distrusted };
}

async function whyNotOurs(path        , { temp }         )                              {
  if (!signing_folder_isSigningFolderName((0,external_node_path_.basename)(path))) return 'its name is not one that setup-signing gives';
  const [parent, expected] = await Promise.all([(0,external_node_path_.dirname)(path), temp].map(realPathOf));
  if (parent === undefined || parent !== expected) {
    return 'it does not lie directly in the temporary folder of the job';
  }
  const found = await (0,promises_.lstat)(path).catch(() => undefined);
  return found === undefined || found.isDirectory() ? undefined : 'it is not a folder';
}

async function realPathOf(path        )                              {
  return (0,promises_.realpath)(path).catch(() => undefined);
}

/**
 * The signing folder of a keychain that Slipway made, in this job or another; recognised by its
 * name, `undefined` for any other keychain.
 */
function signing_folder_signingFolderOf(keychain        )                            {
  const path = dirname(keychain);
  return basename(keychain) === KEYCHAIN && signing_folder_isSigningFolderName(basename(path))
    ? signing_folder_signingFolderAt(path)
    : undefined;
}

function signing_folder_isSigningFolderName(name        )          {
  return NAME.test(name);
}

async function removeSigningFolder({ path }               )                   {
  const wasThere = await exists(path);
  await (0,promises_.rm)(path, { recursive: true, force: true });
  return wasThere;
}

/** Older than a day, and made by a job that has ended, as it has after five days; or gone already. */
async function signing_folder_isAbandoned({ path }               , now      )                   {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return true;
  const ageMs = now.getTime() - found.mtime.getTime();
  if (ageMs < STALE_AFTER_MS) return false;
  if (ageMs > LONGEST_JOB_MS) return true;
  const owner = await readFile(join(path, OWNER), 'utf8').catch(() => '');
  return !isProcessAlive(Number.parseInt(owner, 10));
}

function signing_folder_signingFolderAt(path        )                {
  return { path, keychain: (0,external_node_path_.join)(path, KEYCHAIN) };
}

function exists(path        )                   {
  return (0,promises_.access)(path).then(
    () => true,
    () => false,
  );
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/search-list.js
/**
 * The user's keychain search list, where codesign looks for identities. It belongs to everybody on
 * the machine: it is read and written in one go under a lock, and only our own entry comes and
 * goes, beside those that `isolated` hides for as long as it lasts.
 */

                                                               
                                                           



                                                                          





const SEARCH_LIST_MODES = (/* unused pure expression or super */ null && (['prepend', 'isolated']))         ;

/** How often our entry is added before it counts as refused. */
const ATTEMPTS = 3;

                                    
                                
                            
                        
                               
 

async function addToSearchList(
  keychain        ,
  mode                                    ,
  context                   ,
)                {
  // Programs that know nothing of our lock may write the list as they read it before.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await underLock(context, async () => {
      const listed = await readSearchList(context.processes);
      const kept =
        mode === 'isolated' ? await hideOthers(keychain, listed, context.machine) : listed;
      await writeSearchList(listed, [keychain, ...kept], context.processes);
    });
    if (await isSearched(keychain, context.processes)) return;
  }
  throw signingErrors.error('security-refused', {
    message: 'The Mac did not keep the temporary keychain in its search list.',
  });
}

/** Tells whether there was anything to change. */
function removeFromSearchList(
  keychain        ,
  context                   ,
)                   {
  return leaveSearchList((entry) => search_list_isSame(entry, keychain), context);
}

/** Takes every entry away that `isMeant`, and brings back what only those wanted hidden. */
async function leaveSearchList(
  isMeant                            ,
  context                   ,
)                   {
  try {
    return await leaveUnderLock(isMeant, context);
  } catch (error) {
    // Without room for the lock nothing can be changed, but then there may be no need to.
    if (disk_errors/* diskErrors */.l1.is(error, 'full') && (await isLeft(isMeant, context))) return false;
    throw error;
  }
}

/** Whether the list holds no entry that is meant, and none waits to be brought back. */
async function isLeft(
  isMeant                            ,
  { machine, processes }                   ,
)                   {
  const { entries } = await hidden_entries_readHiddenEntries(machine.home);
  return entries.length === 0 && !(await readSearchList(processes)).some(isMeant);
}

function leaveUnderLock(
  isMeant                            ,
  context                   ,
)                   {
  return underLock(context, async () => {
    const listed = await readSearchList(context.processes);
    const rest = listed.filter((entry) => !isMeant(entry));
    const hidden = await hidden_entries_readHiddenEntries(context.machine.home);
    const isolated = (await stillIsolated(hidden)).filter((keychain) => !isMeant(keychain));
    const returning = isolated.length > 0 ? [] : hidden.entries;
    const wanted = [...rest, ...returning.filter((entry) => !rest.includes(entry))];
    const changed = await writeSearchList(listed, wanted, context.processes);
    await hidden_entries_writeHiddenEntries(context.machine.home, { entries: hidden.entries, isolated });
    return changed;
  });
}

async function isSearched(keychain        , processes           )                   {
  return (await readSearchList(processes)).some((entry) => search_list_isSame(entry, keychain));
}

/** Only the user's own list: without `-d user` the system's keychain would be written into it. */
async function readSearchList(processes           )                    {
  const { stdout } = await security(processes, ['list-keychains', '-d', 'user']);
  return readKeychainPaths(stdout);
}

/** The tool may print the real path of a folder that we know by another, so names are compared. */
function search_list_isSame(entry        , keychain        )          {
  const name = (path        ) => (0,external_node_path_.join)((0,external_node_path_.basename)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
  return name(entry) === name(keychain);
}

/**
 * The entries that stay: keychains of jobs that build at this moment. The rest is noted first, to
 * come back.
 */
async function hideOthers(
  keychain        ,
  listed                   ,
  { home }         ,
)                    {
  const hidden = await readHiddenEntries(home);
  const others = listed.filter((entry) => signingFolderOf(entry) === undefined);
  await writeHiddenEntries(home, {
    entries: [...hidden.entries, ...others.filter((entry) => !hidden.entries.includes(entry))],
    isolated: [...hidden.isolated.filter((known) => known !== keychain), keychain],
  });
  return listed.filter((entry) => !others.includes(entry));
}

async function writeSearchList(
  listed                   ,
  wanted                   ,
  processes           ,
)                   {
  const same = wanted.length === listed.length && wanted.every((entry, at) => entry === listed[at]);
  if (same) return false;
  await security(processes, ['list-keychains', '-d', 'user', '-s', ...wanted]);
  return true;
}

function underLock   (
  { machine, clock, signal }                   ,
  work                  ,
)             {
  const lock = (0,external_node_path_.join)(machine.home, '.slipway-search-list.lock');
  // Each of the two commands may take its limit.
  const longestHoldMs = 2 * SECURITY_LIMIT_MS + duration/* MINUTE */.pY;
  return withLockFile(lock, { clock, signal, longestHoldMs }, work);
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/default-keychain.js
/**
 * The user's default keychain. This action never changes it; but another step may make our
 * keychain the default, and deleting that one would leave the user without any.
 */


                                                                          



                                                          

const NONE = '';

/**
 * Notes which keychain is the default. The note lies in the signing folder, not in the runner's
 * state, which whatever a step prints may write to: whoever chose the default keychain would
 * receive what other programs store next.
 */
async function rememberDefaultKeychain(
  folder               ,
  processes           ,
)                {
  const current = (await readDefaultKeychain(processes)) ?? NONE;
  await writeWholeFile(noteIn(folder), current, { mode: 0o600 });
}

/** To be called before our keychain is deleted; gives whether there was anything to restore. */
async function restoreDefaultKeychain(
  folder               ,
  processes           ,
)                   {
  const remembered = await (0,promises_.readFile)(noteIn(folder), 'utf8').catch(() => undefined);
  if (remembered === undefined) return false;
  const current = await readDefaultKeychain(processes);
  if (current === undefined || !search_list_isSame(current, folder.keychain)) return false;
  const names = remembered === NONE ? [] : [remembered];
  await security(processes, ['default-keychain', '-d', 'user', '-s', ...names]);
  return true;
}

function noteIn({ path }               )         {
  return (0,external_node_path_.join)(path, 'default-keychain');
}

/** `undefined` when the user has none, which the tool calls a failure. */
async function readDefaultKeychain(processes           )                              {
  const { stdout } = await askSecurity(processes, ['default-keychain', '-d', 'user']);
  return readKeychainPaths(stdout)[0];
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/keychain/delete-keychain.js
/** Deletes the temporary keychain, if there is one. On its own, so that post carries nothing that reads certificates. */
                                                                          

                                                          

/** The low byte of errSecNoSuchKeychain. */
const NO_SUCH_KEYCHAIN = 50;

async function deleteKeychain(
  { keychain }               ,
  processes           ,
)                   {
  const command = ['delete-keychain', keychain]         ;
  const { exitCode } = await security(processes, command, [NO_SUCH_KEYCHAIN]);
  return exitCode !== NO_SUCH_KEYCHAIN;
}

;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/profile-errors.js
/** The ways in which a provisioning profile can fail its user. */


const DOWNLOAD_AGAIN =
  'Download the profile again at developer.apple.com (Profiles) and store the output of `base64 -i FILE.mobileprovision`.';

const profile_errors_profileErrors = (0,errors/* catalogue */.sW)('profile', {
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

;// CONCATENATED MODULE: ./build/core/apple/provisioning-profile/profile-folders.js
/** Where provisioning profiles are installed, below the home folder. */
const profile_folders_PROFILE_FOLDERS = [
  // Xcode 15 and before, and many other tools.
  'Library/MobileDevice/Provisioning Profiles',
  // Xcode 16 and later.
  'Library/Developer/Xcode/UserData/Provisioning Profiles',
]         ;

;// CONCATENATED MODULE: ./build/core/system/count.js
/** `1 part`, `7 parts`. */
function counted(count        , noun        )         {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/installed-profiles/held-file.js
/**
 * A file that several jobs of one user need at once: the first puts it there, the last takes it
 * away. Each holds it by a reference of its own in `<file>.refs/`. A file without that folder was
 * put there by somebody else and stays. To be called under a lock.
 */








/** How the name of a folder ends that tells who holds the file beside it. */
const REFERENCES = '.refs';

                           
                        
                          
                                                                                   
                          
 

function held_file_heldFile(path        , contents        , holder        )           {
  return { path, sha256: sha256(contents), holder };
}

/** The holders of a file, by the references in its folder. */
async function held_file_filesHeldIn(folder        )                      {
  const names = await namesIn(folder);
  const held = names
    .filter((name) => name.endsWith(REFERENCES))
    .map((name) => referencesIn(join(folder, name)));
  return (await Promise.all(held)).flat();
}

async function held_file_holdFile(file          , contents        )                {
  const { folder, reference, draft } = referenceTo(file);
  const isThere = await held_file_exists(file.path);
  if (isThere && (await namesIn(folder)).length === 0) return;
  await makeFolder(folder);
  await writeWholeFile(reference, JSON.stringify(file));
  if (isThere) return;
  // Half a file never lies where Xcode would read it.
  await replaceFile(file.path, contents, { draft });
}

/**
 * The last to let go deletes the file, unless it was changed since. Gives whether it was held. The
 * bytes that were written are known from the reference; the caller may have read anything.
 */
async function releaseFile(file          )                   {
  const { folder, reference, draft } = referenceTo(file);
  const ours = [reference, draft].map((path) => (0,external_node_path_.basename)(path));
  const holders = await namesIn(folder);
  const wasHeld = holders.includes((0,external_node_path_.basename)(reference));
  const isLast = wasHeld && holders.every((name) => ours.includes(name));
  // A reference that is not whole was never followed by its file.
  const written = isLast ? await readReference(reference, file.path) : undefined;
  // The file goes before the reference: who is killed in between can do it again.
  if (written !== undefined) await removeUnchanged(written);
  for (const path of [draft, reference]) await (0,promises_.rm)(path, { force: true });
  // The folder goes only when it is empty.
  await (0,promises_.rmdir)(folder).catch(() => undefined);
  return wasHeld;
}

async function removeUnchanged({ path, sha256: known }          )                {
  const contents = await held_file_contentsAt(path);
  if (contents !== undefined && sha256(contents) === known) await (0,promises_.rm)(path);
}

/** The contents of the file; `undefined` when there is none. */
async function held_file_contentsAt(path        )                              {
  try {
    return await (0,promises_.readFile)(path);
  } catch (error) {
    // A file may be where a folder was looked for.
    if ((0,system_code/* hasCode */.u)(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

async function referencesIn(folder        )                      {
  const beside = folder.slice(0, -REFERENCES.length);
  const references = (await namesIn(folder)).map((name) =>
    readReference(join(folder, name), beside),
  );
  return (await Promise.all(references)).filter((file) => file !== undefined);
}

/** `undefined` when it is half written, or somebody else's. Only the file beside it is its own. */
async function readReference(reference        , path        )                                {
  const written = (0,json/* jsonOrNothing */.dn)(await (0,promises_.readFile)(reference, 'utf8').catch(() => ''), isHeldFile);
  return written !== undefined && (0,external_node_path_.basename)(written.holder) === (0,external_node_path_.basename)(reference)
    ? { ...written, path }
    : undefined;
}

function isHeldFile(value         )                    {
  return (0,json/* isJsonObject */.OW)(value) && ['path', 'sha256', 'holder'].every((key) => (0,json/* isText */.KH)(value[key]));
}

async function namesIn(folder        )                    {
  return (0,promises_.readdir)(folder).catch(() => []);
}

function referenceTo({ path, holder }          ) {
  const folder = `${path}${REFERENCES}`;
  const reference = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(holder));
  return { folder, reference, draft: `${reference}.draft` };
}

async function held_file_exists(path        )                   {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function sha256(contents        )         {
  return (0,external_node_crypto_.createHash)('sha256').update(contents).digest('hex');
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/installed-profiles/made-folders.js
/**
 * Folders that a fresh Mac lacks. Who finds one missing makes it and says so in a marker inside, so
 * that the last job that leaves it empty takes it away again. To be called under a lock.
 */








const MARKER = '.made-by-slipway';

/** The missing ones of a folder and those above it, the outermost first. */
async function made_folders_missingFolders(folder        )                    {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere ? [] : [...(await made_folders_missingFolders(dirname(folder))), folder];
}

/** A folder and those above it, up to but without `home`, the outermost first. */
function foldersAbove(folder        , home        )           {
  if (folder === home || (0,external_node_path_.dirname)(folder) === folder) return [];
  return [...foldersAbove((0,external_node_path_.dirname)(folder), home), folder];
}

async function made_folders_makeMarkedFolder(folder        )                {
  const missing = await made_folders_missingFolders(folder);
  if (missing.length === 0) return;
  await makeFolder(folder);
  await writeWholeFile(join(folder, MARKER), JSON.stringify(missing));
}

/** `noted`: what was missing before, in case that no marker came to be written. */
async function removeMadeFolder(folder        , noted                   )                {
  const marker = (0,external_node_path_.join)(folder, MARKER);
  const inside = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name !== MARKER);
  if (inside.some((name) => name.endsWith(REFERENCES))) return;
  if (inside.length > 0) {
    // Somebody else's by now.
    await (0,promises_.rm)(marker, { force: true });
    return;
  }
  const made = (await readMarker(marker, folder)) ?? noted;
  await (0,promises_.rm)(marker, { force: true });
  for (const path of made.toReversed()) {
    // A folder that somebody uses stays, and so do those above it.
    if (!(await (0,promises_.rmdir)(path).then(isDone, isGone))) return;
  }
}

/**
 * The folders that a marker names, as far as they are the marked one or lie above it; `undefined`
 * also when whoever wrote it was killed halfway, or when it holds something else.
 */
async function readMarker(marker        , folder        )                                         {
  const text = await (0,promises_.readFile)(marker, 'utf8').catch(() => '');
  const made = (0,json/* jsonOrNothing */.dn)(text, (0,json/* isListOf */.sh)(json/* isText */.KH));
  return made?.filter((path) => path === folder || folder.startsWith(`${path}${external_node_path_.sep}`));
}

const isDone = ()          => true;

function isGone(error         )          {
  return (0,system_code/* hasCode */.u)(error, 'ENOENT');
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/installed-profiles/installed-profiles.js
/**
 * The profiles in the two folders where Xcode and other tools look for them. Other jobs may use the
 * same folders: what was there before stays, and what jobs share goes with the last of them.
 */



                                                                                                            

                                                                            




                                               


                                                          

const installed_profiles_STATE_KEY = 'profiles';

/** How Xcode and this action name a profile's file: by its UUID. */
const PROFILE_FILE = /^[\w-]+\.mobileprovision$/;

                                                                                    

/** The intention of main, noted before it began. */
                 
                                      
                                                                                        
                                                                
 

                              
                        
                            
 

/** Where each profile is to be. Nothing is written; another file in such a place is an error. */
async function profileCopies(
  profiles                                ,
  home        ,
)                         {
  const places = PROFILE_FOLDERS.flatMap((folder) =>
    profiles.map((profile) => ({
      profile,
      path: join(home, folder, `${profile.uuid}.mobileprovision`),
    })),
  );
  return Promise.all(
    places.map(async ({ profile, path }) => {
      await requireSameOrNone(path, profile);
      return { path, contents: profile.contents };
    }),
  );
}

async function requireSameOrNone(
  path        ,
  { name, contents }                     ,
)                {
  const there = await contentsAt(path).catch((error         ) => {
    throw profileErrors.error('other-file-in-place', {
      message: `What stands in the place of the profile "${name}" cannot be read: ${path}.`,
      said: messageOf(error),
    });
  });
  if (there === undefined || there.equals(contents)) return;
  throw profileErrors.error('other-file-in-place', {
    message: `The profile "${name}" is installed with other contents: ${path}.`,
  });
}

async function installProfiles(
  copies                        ,
  folder               ,
  context                ,
)                {
  const held = copies.map(({ path, contents }) => ({
    contents,
    file: heldFile(path, contents, folder.path),
  }));
  const folders = profileFolders(context);
  const missing = await Promise.all(
    folders.map(async (path) => [path, await missingFolders(path)]         ),
  );
  const noted        = {
    files: held.map(({ file }) => file),
    missing: Object.fromEntries(missing),
  };
  context.state.save(installed_profiles_STATE_KEY, JSON.stringify(noted));
  await installed_profiles_underLock(context, async () => {
    for (const path of folders) await makeMarkedFolder(path);
    for (const { file, contents } of held) await holdFile(file, contents);
  });
}

/**
 * Lets go of the profiles that main noted; gives whether it held any. The note stands in the state,
 * which others may have written, so an entry counts only where main itself would have put it, and
 * a reference on the disk has to confirm it. Anything else stays where it is, and is logged.
 */
async function removeInstalledProfiles(
  folder               ,
  context                                             ,
)                   {
  const text = context.state.read(installed_profiles_STATE_KEY);
  if (text === undefined) return false;
  const noted = readNoted(text);
  const places = profileFolders(context);
  const isOurs = ({ path, holder }          ) =>
    holder === folder.path && PROFILE_FILE.test((0,external_node_path_.basename)(path)) && places.includes((0,external_node_path_.dirname)(path));
  const files = noted.files.filter(isOurs);
  const missing = Object.fromEntries(
    places.map((place) => [
      place,
      noted.missing[place]?.filter((path) =>
        foldersAbove(place, context.machine.home).includes(path),
      ) ?? [],
    ]),
  );
  const left = noted.unreadable + noted.files.length - files.length;
  if (left > 0) {
    context.log.warning(
      `The state of this step names ${counted(left, 'profile')} that it cannot have installed; what is there is left alone.`,
      'setup-signing: clean-up',
    );
  }
  return releaseProfiles({ files, missing }, context);
}

/** Entries in another form than `installProfiles` writes are only counted. */
function readNoted(text        )                                          {
  const noted = (0,json/* jsonOrNothing */.dn)(text, json/* isJsonObject */.OW);
  if (noted === undefined) return { files: [], missing: {}, unreadable: 1 };
  const written = Array.isArray(noted['files']) ? noted['files'] : [];
  const files = written.filter(isHeldFile);
  const folders = (0,json/* isJsonObject */.OW)(noted['missing']) ? Object.entries(noted['missing']) : [];
  const missing = folders.flatMap(([place, paths]) =>
    (0,json/* isListOf */.sh)(json/* isText */.KH)(paths) ? [[place, paths]         ] : [],
  );
  return { files, missing: Object.fromEntries(missing), unreadable: written.length - files.length };
}

/** Lets go for jobs that ended without a post step; gives how many profiles they held. */
async function releaseAbandonedProfiles(context                )                  {
  const held = (await Promise.all(profileFolders(context).map(filesHeldIn))).flat();
  const now = context.clock.now();
  const abandoned = await Promise.all(
    held.map(async (file) => {
      const isOurs = isSigningFolderName(basename(file.holder));
      return isOurs && (await isAbandoned(signingFolderAt(file.holder), now)) ? [file] : [];
    }),
  );
  const files = abandoned.flat();
  if (files.length > 0) await releaseProfiles({ files, missing: {} }, context);
  return files.length;
}

function releaseProfiles({ files, missing }       , context                )                   {
  return installed_profiles_underLock(context, async () => {
    let wasHeld = false;
    for (const file of files) wasHeld = (await releaseFile(file)) || wasHeld;
    // The first to be made also made the folders around both, so it goes last.
    for (const path of profileFolders(context).toReversed()) {
      await removeMadeFolder(path, missing[path] ?? []);
    }
    return wasHeld;
  });
}

function profileFolders({ machine }                )           {
  return profile_folders_PROFILE_FOLDERS.map((folder) => (0,external_node_path_.join)(machine.home, folder));
}

function installed_profiles_underLock   (
  { clock, machine, signal }                ,
  work                  ,
)             {
  return withLockFile((0,external_node_path_.join)(machine.home, '.slipway-profiles.lock'), { clock, signal }, work);
}

;// CONCATENATED MODULE: ./build/core/system/poll.js
/**
 * Waiting for a service: the first look is taken at once, the pauses grow, progress is logged at
 * least once a minute, and the wait ends at its limit with the last state that was seen.
 */
                                        


/** The result of one look: the thing itself, or the state that people read while waiting. */
                         
                                              
     
                           
                             
                                                          
                                                 
      

/** The service does not answer just now; the wait goes on. */
                                 
                                              
                         
                                                     
                                             
 

                                 
                                                  
                        
     
                                                                                                 
                                          
     
                                                               
                                                                                        
                                                                    
                           
                                                                                           
                                 
                                   
                        
                                
                                              
 

/** The wait came to its limit; `state` is the last one seen. */
class PollTimeout extends Error {
                    name = 'PollTimeout';
           state        ;
           waitedMs        ;

  constructor(what        , state        , waitedMs        ) {
    super(`Waited ${(0,duration/* formatDuration */.a3)(waitedMs)} for ${what}; last seen: ${state}.`);
    this.state = state;
    this.waitedMs = waitedMs;
  }
}

/**
 * The last look, at the limit itself, gets as much; so does the only one of a wait without time.
 */
const LEAST_LOOK_MS = 30 * duration/* SECOND */.Z2;

/**
 * Looks until the thing is there. Throws `PollTimeout` at the limit (a look that is under way by
 * then gets 30 seconds in all), the abort reason on cancel, and whatever `look` throws unless it is
 * passing.
 */
async function poll   (options                )             {
  const { clock, signal, what, limitMs } = options;
  const longestPauseMs = options.longestPauseMs ?? 30 * duration/* SECOND */.Z2;
  const started = clock.now().getTime();
  let pauseMs = options.firstPauseMs ?? 2 * duration/* SECOND */.Z2;
  let told                                           ;

  for (;;) {
    signal?.throwIfAborted();
    const leftMs = limitMs - (clock.now().getTime() - started);
    const sighting = await lookOnce(options, Math.max(leftMs, LEAST_LOOK_MS));
    if (sighting === 'too-late') {
      const waitedMs = clock.now().getTime() - started;
      throw new PollTimeout(what, told?.state ?? 'no answer', waitedMs);
    }
    if (sighting.done) return sighting.value;

    const now = clock.now().getTime();
    const waitedMs = now - started;
    if (told?.state !== sighting.state || now - told.at >= duration/* MINUTE */.pY - longestPauseMs / 2) {
      options.onProgress(`Waiting for ${what}: ${sighting.state} (${(0,duration/* formatDuration */.a3)(waitedMs)})`);
      told = { state: sighting.state, at: now };
    }
    if (waitedMs >= limitMs) throw new PollTimeout(what, sighting.state, waitedMs);

    const wished = Math.max(pauseMs, sighting.retryAfterMs ?? 0);
    await clock.sleep(Math.min(wished, limitMs - waitedMs), signal);
    pauseMs = Math.min(longestPauseMs, Math.round(pauseMs * 1.5));
  }
}

async function lookOnce   (
  { look, passing, signal, clock }                ,
  limitMs        ,
)                                    {
  const late = new AbortController();
  const tooLate = new Promise            ((resolve) => {
    late.signal.addEventListener('abort', () => resolve('too-late'));
  });
  const stop = clock.every(limitMs, () => late.abort());
  try {
    const signals = [late.signal, signal].filter((given) => given !== undefined);
    return await Promise.race([look(AbortSignal.any(signals)), tooLate]);
  } catch (error) {
    signal?.throwIfAborted();
    if (late.signal.aborted) return 'too-late';
    const failure = passing?.(error);
    if (failure === undefined) throw error;
    return { done: false, ...failure };
  } finally {
    stop();
  }
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/outliving-commands.js
/**
 * Commands that main started outlive a main that is killed. Post waits for it, lest a command that
 * ends late puts back what post has just taken away.
 */
                                                                         
                                                        



                                                                       
                                                         

/** The commands take far less, except one that waits for a dialog, which never ends. */
const LIMIT_MS = 10 * duration/* SECOND */.Z2;

/** Tells whether there was anything to wait for. */
async function awaitOutlivingCommands(
  folder               ,
  { clock, log, processes, signal }                                                               ,
)                   {
  let looks = 0;
  await poll({
    what: 'the commands of main to end',
    look: async () => {
      looks += 1;
      const count = await countCommands(folder, processes, log);
      return count === 0
        ? { done: true, value: undefined }
        : { done: false, state: `${count} of them at work` };
    },
    limitMs: LIMIT_MS,
    firstPauseMs: duration/* SECOND */.Z2 / 10,
    longestPauseMs: duration/* SECOND */.Z2,
    clock,
    signal,
    onProgress: (line) => log.info(line),
  });
  return looks > 1;
}

/** The name of the folder is like no other, so a command that names it works for this job. */
async function countCommands(
  { path }               ,
  processes           ,
  log     ,
)                  {
  try {
    const { exitCode, stdout, stderr } = await processes.run('ps', ['-axww', '-o', 'args=']);
    if (exitCode !== 0) {
      log.info(`Whether commands of main are still at work cannot be seen: ${stderr.trim()}`);
      return 0;
    }
    return stdout.split('\n').filter((line) => line.includes(path) && /\bsecurity\b/.test(line))
      .length;
  } catch (error) {
    if (!programs_process/* processErrors */.H.is(error, 'not-found')) throw error;
    return 0;
  }
}

;// CONCATENATED MODULE: ./build/actions/setup-signing/undo.js
/**
 * The post step takes back exactly what main recorded, in whatever state main ended. Each part
 * stands alone; anything already gone is passed over, and anything that cannot be undone is a
 * warning.
 */

                                                                         








async function undo(context               )                {
  const { log, processes, state } = context;
  const recorded = await recordedSigningFolder(state, context.machine);
  if (recorded === undefined) {
    log.info('Nothing was set up, so there is nothing to undo.');
    return;
  }
  if ('distrusted' in recorded) {
    log.warning(
      `The state of this step names a folder that is left alone, and so is all that goes with it: ${recorded.distrusted}.`,
      'setup-signing: clean-up',
    );
    return;
  }
  const { folder } = recorded;
  const parts                  = [
    ['wait for commands that outlived main', () => awaitOutlivingCommands(folder, context)],
    ['take the keychain off the search list', () => removeFromSearchList(folder.keychain, context)],
    ['restore the default keychain', () => restoreDefaultKeychain(folder, processes)],
    ['delete the keychain', () => deleteKeychain(folder, processes)],
    ['remove the provisioning profiles', () => removeInstalledProfiles(folder, context)],
    ['remove the temporary folder', () => removeSigningFolder(folder)],
  ];
  const withoutRoom = await undoEach(parts, context, (error) => disk_errors/* diskErrors */.l1.is(error, 'full'));
  // The parts before made room on a full disk for the locks that these parts need.
  await undoEach(withoutRoom, context, () => false);
}

/**
 * A part of the undoing: its name in words that follow "Could not", and its work, which gives
 * whether there was anything to undo.
 */
                                                                  

/** Gives the parts whose failure `isForLater`; any other failure is a warning. */
async function undoEach(
  parts                 ,
  { log }                            ,
  isForLater                             ,
)                           {
  const later         = [];
  for (const [what, work] of parts) {
    try {
      log.info(`${(await work()) ? 'Done' : 'Nothing to do'}: ${what}`);
    } catch (error) {
      if (isForLater(error)) later.push([what, work]);
      else log.warning(`Could not ${what}: ${(0,errors/* messageOf */.bD)(error)}`, 'setup-signing: clean-up');
    }
  }
  return later;
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   sW: () => (/* binding */ catalogue),
/* harmony export */   yM: () => (/* binding */ documentationOf)
/* harmony export */ });
/* unused harmony exports Catalogue, anchorOf */
/**
 * Failures that a user can meet: a stable code, what happened, the words of the
 * service or tool that refused, and the remedy. Every area of the code keeps one catalogue of its
 * errors; the page docs/errors.md is written from these catalogues.
 */

/** A problem among several, with its own remedy. */
                          
                                                                           
                        
                           
 

/**
 * The facts that the throwing place knows; the catalogue adds the code and, unless given, the
 * remedy.
 */
                             
                                                                    
                           
                                                                                               
                                         
                                                            
                         
                                                      
                                       
                                                                                 
                           
                           
 

/** One entry of a catalogue: what the code means and what to do about it, for the docs page. */
                                 
                           
                          
 

/** A failure that was foreseen. Anything else that reaches the user is a defect of Slipway. */
class ActionError extends Error {
                    name         = 'ActionError';
  /** `area/what`, stable across releases. */
           code        ;
           remedy        ;
           said                    ;
           details                   ;
  /** The message without the problems that it lists. */
           headline        ;
           problems                    ;

  constructor(code        , remedy        , occurrence            ) {
    const { message, problems = [] } = occurrence;
    const listed = problems.map(({ text }, index) => `${index + 1}. ${text}`);
    super([message, ...listed].join('\n'), { cause: occurrence.cause });
    this.headline = message;
    this.problems = problems;
    this.code = code;
    this.remedy = occurrence.remedy ?? remedy;
    this.said = occurrence.said;
    this.details = occurrence.details ?? [];
  }

  /** This failure with more knowledge than there was where it was thrown. */
  with(changes                     )              {
    const { code, headline: message, problems, said, details, remedy, cause } = this;
    const known = { message, problems, details, cause, ...(said === undefined ? {} : { said }) };
    return new ActionError(code, remedy, { ...known, ...changes });
  }
}

/** The user, the runner or a time limit of the workflow stopped the step. */
class CancelledError extends ActionError {
                    name = 'CancelledError';

  constructor(message = 'The step was cancelled.') {
    super('runner/cancelled', 'Run the workflow again when you are ready.', { message });
  }
}

/** All errors of one area. `error(code, occurrence)` makes the error to throw. */
class Catalogue                               {
           area        ;
           entries                                        ;

  constructor(area        , entries                                        ) {
    this.area = area;
    this.entries = entries;
  }

  error(code      , occurrence            )              {
    return new ActionError(`${this.area}/${code}`, this.entries[code].remedy, occurrence);
  }

  /** Whether `error` is this catalogue's `code`. */
  is(error         , code      )                       {
    return error instanceof ActionError && error.code === `${this.area}/${code}`;
  }

  /** Whether `error` is one of this catalogue; may be handed on as it stands. */
           owns = (error         )          =>
    error instanceof ActionError && error.code.startsWith(`${this.area}/`);
}

/** Opens the catalogue of one area; the keys become the second half of the codes. */
function catalogue                                                      (
  area        ,
  entries         ,
)                                    {
  return new Catalogue(area, entries);
}

/**
 * The address of the place in our pages that explains a code: of an error
 * (`upload/build-exists`) or of a check (`ITMS-90683`). The pages are written from the catalogues
 * and the rules, with an anchor for each code.
 */
function documentationOf(page                     , code        )         {
  return `https://github.com/slipway-actions/slipway/blob/main/docs/${page}.md#${anchorOf(code)}`;
}

/**
 * The anchor of a code in the pages: lower case, a hyphen for everything but letters and digits.
 */
function anchorOf(code        )         {
  return code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The message of anything that was thrown. */
function messageOf(thrown         )         {
  return Error.isError(thrown) ? thrown.message : String(thrown);
}


/***/ }),

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPost)
});

// UNUSED EXPORTS: runAction

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(500);
;// CONCATENATED MODULE: ./build/core/system/clock.js
/**
 * Time, as one module. Nothing else in core and actions asks what time it is or waits, but for the
 * limits of programs and requests.
 */


                        
              
                                                                                                 
                                                         
     
                                                                                                 
     
                                                  
 

const systemClock        = {
  now: () => new Date(),
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    try {
      await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
  every(ms, tell) {
    const timer = setInterval(tell, ms).unref();
    return () => clearInterval(timer);
  },
};

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./build/core/system/network/address.js
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
function address_secretsInAddresses(text        , { schemeless = false } = {})                    {
  const found = Array.from(text.matchAll(CREDENTIALS), ([match]) => match.slice(0, -1));
  const at = schemeless ? text.lastIndexOf('@') : -1;
  if (at > 0) found.push(text.slice(0, at).replace(/^[^:]*:\/\//, ''));
  return [...new Set(found)].flatMap((credentials) => {
    const [user = '', ...rest] = credentials.split(':');
    const password = rest.join(':');
    if (password === '') return user.length < SHORTEST_TOKEN ? [] : address_forms(user);
    return [...address_forms(password), ...address_forms(credentials)];
  });
}

/** `git` and `user` are none. */
const SHORTEST_TOKEN = 8;

/** The password in both forms: encoded in the address, and decoded for the other side. */
function address_forms(encoded        )           {
  try {
    return [...new Set([encoded, decodeURIComponent(encoded)])];
  } catch {
    return [encoded];
  }
}

// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(840);
;// CONCATENATED MODULE: ./build/core/system/network/connections.js
/**
 * The connections of one run: kept for the next request to the same host, and made through the
 * runner's proxy where its variables name one.
 */
                                                                      

                                       



                              
     
                                                                                            
                                                                                                   
                                                                                                    
     
                                                                               
     
                                                                                               
                                                                                                  
                        
     
                           
                                                             
                
 

/** A proxy variable holds something else than an http(s) address. */
class ProxyAddressError extends Error {
                    name = 'ProxyAddressError';
}

/** A proxy variable is set, but this Node cannot go through a proxy. */
class ProxySupportError extends Error {
                    name = 'ProxySupportError';
}

/** The first Node that does; runners have it since 2.328. */
const NODE_WITH_PROXIES = [24, 5]         ;

/**
 * An idle connection that is older may be dead without a sign: networks in between forget it. The
 * proxy has as long to open its way.
 */
const LONGEST_IDLE_MS = 10 * duration/* SECOND */.Z2;

/** `environment` holds the proxy variables; the name in lower case wins. */
function createConnections(
  environment                                              ,
  nodeVersion = process.versions.node,
)              {
  const read = (name        ) => environment[name] ?? environment[name.toUpperCase()] ?? '';
  const agents = new Map               ();
  const opened = new Map                ();

  function routeTo({ protocol, hostname }     ) {
    const secure = protocol === 'https:';
    const variable = secure ? 'https_proxy' : 'http_proxy';
    // A request to this machine never leaves it, least of all through a proxy.
    const proxy = isLoopback(hostname) ? '' : read(variable);
    // Loaded with the first request: many a step needs no network, or fails before it does.
    return {
      variable,
      proxy,
      module: process.getBuiltinModule(secure ? 'node:https' : 'node:http'),
    };
  }

  function agentFor(address     )        {
    const { variable, proxy, module } = routeTo(address);
    const key = `${address.protocol} ${proxy}`;
    const known = agents.get(key);
    if (known !== undefined) return known;
    const agent = new module.Agent({
      // One for all connections, each of which would else set up its own.
      ...(address.protocol === 'https:' ? { secureContext: newSecureContext() } : {}),
      keepAlive: true,
      timeout: LONGEST_IDLE_MS,
      proxyEnv: proxyVariables({ variable, proxy, exceptions: read('no_proxy'), nodeVersion }),
      ...CHECKED,
    });
    const create = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
      const name = agent.getName(options);
      const socket = opened.get(name);
      opened.delete(name);
      return socket ?? create(options, callback);
    };
    agents.set(key, agent);
    return agent;
  }

  return {
    request(address, options) {
      const { module } = routeTo(address);
      return module.request(address, { ...options, ...CHECKED, agent: agentFor(address) });
    },
    open(address) {
      if (routeTo(address).proxy !== '') return;
      const agent = agentFor(address);
      const place = placeOf(address);
      const name = agent.getName(place);
      if (opened.has(name)) return;
      // The agent's own name for it, under which the next connections resume its TLS session.
      const options = { ...place, timeout: LONGEST_IDLE_MS, keepAlive: true, _agentKey: name };
      const socket = agent.createConnection(options)          ;
      const forget = ()       => {
        if (opened.get(name) !== socket) return;
        opened.delete(name);
        socket.destroy();
      };
      // Only a socket that is read from notices that the other end has hung up.
      socket.on('error', forget).on('timeout', forget).on('close', forget).resume();
      opened.set(name, socket);
    },
    close() {
      agents.forEach((agent) => agent.destroy());
      opened.forEach((socket) => socket.destroy());
    },
  };
}

function newSecureContext() {
  return process.getBuiltinModule('node:tls').createSecureContext();
}

/** The destination in the form that Node's agent takes. */
function placeOf({ protocol, hostname, port }     ) {
  const secure = protocol === 'https:';
  const host = hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: Number(port) || (secure ? 443 : 80),
    ...(secure ? { servername: (0,external_node_net_namespaceObject.isIP)(host) === 0 ? host : '' } : {}),
    ...CHECKED,
  };
}

/** Node would else ask NODE_TLS_REJECT_UNAUTHORIZED. */
const CHECKED = { rejectUnauthorized: true }         ;

                        
                            
                         
                              
                               
 

/** Node itself would ignore a proxy that is not an address, and go without. */
function proxyVariables({ variable, proxy, exceptions, nodeVersion }              ) {
  if (proxy !== '' && !/^https?:$/.test(URL.parse(proxy)?.protocol ?? '')) {
    throw new ProxyAddressError(
      `${variable.toUpperCase()} holds no address that begins with http:// or https://.`,
    );
  }
  if (proxy !== '' && !knowsProxies(nodeVersion)) {
    throw new ProxySupportError(`Node ${nodeVersion} cannot go through a proxy.`);
  }
  return { http_proxy: proxy, https_proxy: proxy, no_proxy: exceptions };
}

function knowsProxies(nodeVersion        )          {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [neededMajor, neededMinor] = NODE_WITH_PROXIES;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: ./build/core/system/files/file-piece.js
/**
 * A piece of a file as the body of a request. Two buffers per request take turns, one being filled
 * while the other leaves; they are used again for the next piece, so that memory depends neither
 * on the size of the file nor on the number of pieces.
 */

                                                   
                                               


/** A run of bytes of a file: `length` bytes, the first of them at `offset`, from 0. */
                            
                          
                          
 

/** The request announces `length` bytes, and those of `before` and `after`. */
                                              
                                                                                  
                                     
                                                                                          
                                           
                                          
     
                                                                                                
                                                         
     
                                                
                                                                           
                                                          
 

/** The length that a request with this body announces, in bytes. */
function pieceLength({ before, length, after }           )         {
  return (before?.length ?? 0) + length + (after?.length ?? 0);
}

/** The file did not give the bytes of the piece. */
class PieceError extends Error {
                    name = 'PieceError';
}

                              
     
                                                                                                   
                   
     
                                                                
 

                
                          
                                                                  
                      
 

/**
 * The size of a buffer. With 512 KiB, sending without TLS took 1.4 times the CPU, and with 128 KiB
 * 1.3 times (600 MB over loopback, six connections).
 */
const BUFFER_BYTES = 256 * 1024;

function createPieceSender()              {
  const idle                            = [];
  const files = new OpenFiles();
  return {
    async send(piece, request) {
      const turns = idle.pop() ?? [newTurn(), newTurn()];
      const { file } = piece;
      await (typeof file === 'string'
        ? files.use(file, (opened) => write(piece, opened, request, turns))
        : write(piece, file, request, turns));
      // Buffers are not given back after a failure: the system may still hold them.
      idle.push(turns);
    },
  };
}

function newTurn()       {
  return { buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES), left: Promise.resolve() };
}

/** A file is open as long as a piece of it is under way; opening it for each is felt (measured). */
class OpenFiles {
           #files = new Map                                                                 ();

  async use   (path        , work                                  )             {
    const file = this.#files.get(path) ?? { handle: (0,external_node_fs_promises_.open)(path).catch(unreadable), users: 0 };
    this.#files.set(path, file);
    file.users += 1;
    try {
      return await work(await file.handle);
    } finally {
      file.users -= 1;
      if (file.users === 0) {
        this.#files.delete(path);
        await file.handle.then(
          (handle) => handle.close(),
          () => {},
        );
      }
    }
  }
}

async function write(
  { offset, length, before, after, mostAtOnceBytes = BUFFER_BYTES, onSent }           ,
  file            ,
  request               ,
  [first, second]                       ,
)                {
  const mostBytes = Math.min(BUFFER_BYTES, mostAtOnceBytes);
  if (before !== undefined) request.write(before);
  for (let sent = 0, [turn, next] = [first, second]; sent < length; [turn, next] = [next, turn]) {
    await turn.left;
    const wanted = Math.min(mostBytes, length - sent);
    const { bytesRead } = await file.read(turn.buffer, 0, wanted, offset + sent).catch(unreadable);
    if (bytesRead === 0) throw new PieceError('The file became shorter while it was being sent.');
    sent += bytesRead;
    turn.left = taken(request, turn.buffer.subarray(0, bytesRead)).then(() => onSent?.(sent));
    // Whoever waits for it learns of the failure; until then it is nobody's.
    turn.left.catch(() => {});
  }
  request.end(after);
  await Promise.all([first.left, second.left]);
}

function unreadable(cause         )        {
  throw new PieceError(`The file cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
}

function taken(request               , bytes        )                {
  return new Promise((resolve, reject) => {
    request.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(567);
;// CONCATENATED MODULE: ./build/core/system/network/network-errors.js
/** The errors between a request and its answer, from the names that Node and OpenSSL give them. */





const networkErrors = (0,errors/* catalogue */.sW)('network', {
  unreachable: {
    meaning: 'No connection to the service could be made.',
    remedy:
      'Check that the runner reaches the host (firewall, proxy variables, service status) and run the step again.',
  },
  interrupted: {
    meaning: 'The connection broke or fell silent while a request was under way.',
    remedy: 'Run the step again; Slipway looks up what already happened before it repeats a write.',
  },
  untrusted: {
    meaning: 'The certificate of the service, or of a proxy in between, is not trusted here.',
    remedy:
      'If your network replaces certificates, name its certificate authority in NODE_EXTRA_CA_CERTS in the environment of the job.',
  },
  'proxy-refused': {
    meaning: 'The proxy that the environment names refused the connection, or is no address.',
    remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY in the environment of the job.',
  },
  'proxy-unsupported': {
    meaning: 'The environment names a proxy, but the Node of this runner cannot go through one.',
    remedy:
      'Update the self-hosted runner to 2.328 or newer, which brings Node 24.5, or take the proxy variables away where the network needs no proxy.',
  },
  'answer-too-large': {
    meaning: 'A service answered with more bytes than any answer of its kind has.',
    remedy:
      'Run the step again; if it stays, look at the status page of the service, or at what stands between it and the runner.',
  },
  'answer-malformed': {
    meaning:
      'A service, or a proxy in between, answered with something that breaks the rules of HTTP.',
    remedy:
      'Look at what stands between the runner and the service, such as a proxy or a virus scanner, and run the step again.',
  },
  'request-malformed': {
    meaning:
      'A header or an address of a request holds characters that HTTP does not allow; a service asked for it, or an input holds them.',
    remedy: 'Check tokens and addresses among the inputs for line breaks and invisible characters.',
  },
});

/** The other side gave no sign of life for as long as the request allowed. */
class IdleTimeout extends Error {
                    name = 'IdleTimeout';
  /** `connected`: the request may have arrived. */
           code                                   ;

  constructor(ms        , { connected }                                 ) {
    super(`no sign of life for ${ms / 1000} s`);
    this.code = connected ? 'IDLE' : 'IDLE_BEFORE_CONNECTION';
  }
}

/** The answer did not come to its end in the time for a whole exchange. */
class ExchangeTimeout extends Error {
                    name = 'ExchangeTimeout';
           code = 'TOO_SLOW';

  constructor(ms        ) {
    super(`the exchange had not ended after ${Math.round(ms / 1000)} s`);
  }
}

/** The answer grew beyond what the request allows. */
class AnswerTooLarge extends Error {
                    name = 'AnswerTooLarge';

  constructor(bytes        ) {
    super(`more than ${bytes} bytes`);
  }
}

/** The two sides did not agree on keys: nothing of the request has left. */
class HandshakeError extends Error {
                    name = 'HandshakeError';

  constructor(cause       ) {
    super(cause.message, { cause });
  }
}

/** The error for a request that got no answer; `request` is its name in the message. */
function networkError(request        , host        , cause         )        {
  const found = systemFailure(cause);
  const { kind, message } = failureOf(found?.code ?? '', cause, host, request);
  return networkErrors.error(kind, {
    message,
    said: withoutCredentials([found?.code, (0,errors/* messageOf */.bD)(found ?? cause)].filter(Boolean).join(': ')),
    cause,
  });
}

/** The reader of HTTP was stopped by the end of the connection. */
const BROKEN_OFF                      = new Set(['HPE_INVALID_EOF_STATE', 'HPE_CLOSED_CONNECTION']);

/** Node refuses to send such a request, before it connects. */
const MALFORMED_REQUEST                      = new Set([
  'ERR_INVALID_CHAR',
  'ERR_INVALID_HTTP_TOKEN',
  'ERR_HTTP_INVALID_HEADER_VALUE',
  'ERR_UNESCAPED_CHARACTERS',
  'ERR_INVALID_URL',
]);

function failureOf(code        , cause         , host        , request        ) {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code)) {
    return { kind: 'untrusted', message: `The certificate of ${host} is not trusted.` }         ;
  }
  if (cause instanceof AnswerTooLarge) {
    const message = `${host} answered ${request} with ${cause.message}.`;
    return { kind: 'answer-too-large', message }         ;
  }
  if (code.startsWith('HPE_') && !BROKEN_OFF.has(code)) {
    const message = `The answer of ${host} to ${request} is no HTTP that can be read.`;
    return { kind: 'answer-malformed', message }         ;
  }
  if (MALFORMED_REQUEST.has(code)) {
    const message = `A header or the address of ${request} to ${host} is not allowed in HTTP.`;
    return { kind: 'request-malformed', message }         ;
  }
  if (cause instanceof ProxySupportError) {
    const message = `A proxy leads to ${host}, and this runner cannot use it.`;
    return { kind: 'proxy-unsupported', message }         ;
  }
  if (code.startsWith('ERR_PROXY') || cause instanceof ProxyAddressError) {
    const message = `The proxy gave no way to ${host}.`;
    return { kind: 'proxy-refused', message }         ;
  }
  if (wasNeverSent(cause)) {
    return { kind: 'unreachable', message: `No connection to ${host}.` }         ;
  }
  const message = `The connection to ${host} broke during ${request}.`;
  return { kind: 'interrupted', message }         ;
}

/**
 * Before a byte of the request can have arrived; repeating is then safe whatever it does. The code
 * alone does not say it: a network that fails gives the same ones while a request is under way.
 */
function wasNeverSent(cause         )          {
  if (cause instanceof HandshakeError) return true;
  const { code, syscall } = systemFailure(cause) ?? {};
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'IDLE_BEFORE_CONNECTION';
}

/** The error with a code in or behind `error`; the first where several addresses were tried. */
function systemFailure(error         )                                                            {
  for (let seen = error; Error.isError(seen);) {
    if ('errors' in seen && Array.isArray(seen.errors)) seen = seen.errors[0];
    else if ((0,system_code/* systemCode */.x)(seen) !== undefined) {
      return seen                            ;
    } else seen = seen.cause;
  }
  return undefined;
}

;// CONCATENATED MODULE: ./build/core/system/network/http.js
/**
 * HTTP: one request, one answer, with limits, the runner's proxy settings and cancellation. It
 * knows nothing of retries, tokens or the meaning of an answer.
 */
                                                                


                                                                     






                              
                                                               
                       
                                                      
                                                                              
                                                  
     
                                                                                                  
                                                              
     
                                  
     
                                                                                                   
                                                                                     
     
                              
                                                                                
                                       
                                
 

                               
                          
                                                                            
                                                     
                        
 

                       
     
                                                                                                  
                                                                                                   
                                                                   
     
                                                    
     
                                                                                                    
                                                   
     
                             
                         
 

                               
                                                 
                                                                     
                             
                                
 

const IDLE_TIMEOUT_MS = 60_000;
const LONGEST_MS = 5 * duration/* MINUTE */.pY;
const SLOWEST_BYTES_PER_MS = 8;
const LARGEST_ANSWER_BYTES = 32 * 1024 * 1024;

function createHttp(settings              )       {
  const connections = createConnections(settings.environment);
  const pieces = createPieceSender();
  return {
    async send(request) {
      const address = URL.parse(request.url);
      if (address === null) throw networkError(request.method, 'the service', invalidAddress());
      const signal = signalOf(settings.signal, request.signal);
      signal?.throwIfAborted();
      try {
        const idleMs = request.idleTimeoutMs ?? IDLE_TIMEOUT_MS;
        const begun = connections.request(address, {
          method: request.method,
          headers: { 'user-agent': settings.userAgent, ...headersOf(request) },
          timeout: idleMs,
          ...(signal ? { signal } : {}),
        });
        return await answerTo(begun, {
          body: request.body,
          idleMs,
          longestMs: request.longestMs ?? longestMs(request, idleMs),
          largestBytes: request.largestAnswerBytes ?? LARGEST_ANSWER_BYTES,
          pieces,
        });
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof PieceError) throw error;
        throw networkError(describe(request, address), address.host, error);
      }
    },
    connect(url) {
      const address = URL.parse(url);
      if (address !== null && settings.signal?.aborted !== true) connections.open(address);
    },
    close: async () => connections.close(),
  };
}

/** Without what may be secret: a query, and where files go, which is often a pre-signed address. */
function describe({ method, body }             , { pathname }     )         {
  return isPiece(body) ? method : `${method} ${pathname}`;
}

function headersOf({ headers, body }             )                                   {
  return isPiece(body)
    ? { ...headers, 'content-length': String(pieceLength(body)) }
    : { ...headers };
}

function isPiece(body                     )                    {
  return typeof body === 'object' && 'file' in body;
}

function longestMs({ body }             , idleMs        )         {
  const sendingMs = isPiece(body) ? body.length / SLOWEST_BYTES_PER_MS : 0;
  return Math.max(LONGEST_MS, 2 * idleMs) + sendingMs;
}

function invalidAddress()        {
  return Object.assign(new TypeError('no address'), { code: 'ERR_INVALID_URL' });
}

function signalOf(...signals                             )                          {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

                   
                                     
                          
                             
                                
                               
 

async function answerTo(request               , sending         )                        {
  const { longestMs: limitMs } = sending;
  const late = Promise.withResolvers       ();
  const timer = setTimeout(() => {
    const error = new ExchangeTimeout(limitMs);
    late.reject(error);
    request.destroy(error);
  }, limitMs);
  try {
    return await Promise.race([exchange(request, sending), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function exchange(
  request               ,
  { body, idleMs, largestBytes, pieces }         ,
)                        {
  return new Promise((resolve, reject) => {
    const sent = isPiece(body) ? pieces.send(body, request) : undefined;
    if (!isPiece(body)) request.end(body);
    // Failures of the network are reported by the request's own events.
    sent?.catch((error         ) => {
      if (error instanceof PieceError) request.destroy(error);
    });

    let alive                                  = request;
    request.on('timeout', () => {
      const connected = request.socket?.connecting === false && !isAgreeingOnKeys(request);
      alive.destroy(new IdleTimeout(idleMs, { connected }));
    });
    let broken                   ;
    request.on('error', (error) => {
      broken = error;
      reject(isAgreeingOnKeys(request) ? new HandshakeError(error) : error);
    });
    request.on('response', (response) => {
      alive = response;
      // From here on only what breaks the answer matters.
      const answer = readAnswer(response, request, {
        largestBytes,
        sent: sent && within(idleMs, sent),
      });
      // The answer itself only says that it was cut off; why, the request knows.
      const failed = (error         ) => {
        throw (0,system_code/* hasCode */.u)(error, 'ECONNRESET') ? (broken ?? error) : error;
      };
      resolve(answer.catch(failed));
    });
  });
}

/** Over TLS nothing leaves before that is done. */
function isAgreeingOnKeys({ socket }               )          {
  return socket !== null && 'secureConnecting' in socket && socket.secureConnecting === true;
}

                   
                                
                                                       
                                                   
 

async function readAnswer(
  response                 ,
  request               ,
  { largestBytes, sent }         ,
)                        {
  const status = response.statusCode ?? 0;
  const headers = flatHeaders(response.headersDistinct);
  const received           = [];
  let size = 0;
  const answer = () => ({ status, headers, body: Buffer.concat(received) });
  try {
    for await (const bytes of response) {
      size += (bytes          ).length;
      if (size > largestBytes) throw new AnswerTooLarge(largestBytes);
      received.push(bytes          );
    }
    if (status < 300) await sent?.();
    return answer();
  } catch (error) {
    if (error instanceof AnswerTooLarge) throw error;
    // Whoever refuses a body before its end often hangs up in the middle of saying why.
    if (status < 300 || request.writableFinished) throw error;
    return answer();
  } finally {
    if (!request.writableFinished) request.destroy();
  }
}

/** After the answer nobody else watches whether the rest of the body still leaves. */
function within(ms        , sent               )                      {
  return async () => {
    const late = Promise.withResolvers      ();
    const timer = setTimeout(() => late.reject(new IdleTimeout(ms, { connected: true })), ms);
    try {
      await Promise.race([sent, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function flatHeaders(headers                       )                         {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(', ')]),
  );
}

;// CONCATENATED MODULE: ./build/core/system/network/weak-connections.js
/** Settings of the environment that weaken connections, of Slipway or of programs it starts. */


                                                                

const ON = /^(?:1|true|yes|on)$/i;

/** Variables that switch a check off, with the values that do so. */
const SWITCHES                                                 = [
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/, 'Slipway checks certificates all the same'],
  ['NODE_OPTIONS', /--tls-(?:min|max)-v1\.[01]|--insecure-http-parser/, 'it allows old TLS'],
  ['PYTHONHTTPSVERIFY', /^0$/, 'Python checks no certificates'],
  ['PIP_TRUSTED_HOST', /\S/, 'pip checks no certificates of these hosts'],
  ['UV_INSECURE_HOST', /\S/, 'uv checks no certificates of these hosts'],
  ['GIT_SSL_NO_VERIFY', ON, 'git checks no certificates'],
  ['SSLKEYLOGFILE', /\S/, 'programs write the keys of their connections to a file'],
];

/** Variables with addresses from which the app’s parts come. */
const SOURCES =
  /^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|PUB_HOSTED_URL|FLUTTER_STORAGE_BASE_URL)$/;

/** One sentence for each setting that weakens a connection; never its value. */
function weakenedConnections(environment             )                    {
  const switched = SWITCHES.flatMap(([name, weak, effect]) =>
    weak.test(environment[name]?.trim() ?? '')
      ? [`The environment variable ${name} weakens connections: ${effect}.`]
      : [],
  );
  const plain = Object.entries(environment).flatMap(([name, value = '']) =>
    SOURCES.test(name) && value.split(/\s+/).some(isPlain)
      ? [
          `The environment variable ${name} names a source over plain http, which anybody on the way can change.`,
        ]
      : [],
  );
  return [...switched, ...plain];
}

function isPlain(address        )          {
  const url = URL.parse(address.replace(/^[\w-]+=/, ''));
  return url?.protocol === 'http:' && !isLoopback(url.hostname);
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/core/runner/log/visible-text.js
/**
 * Text for the runner, in which nothing is hidden and nothing is a command. Names, messages and
 * lines of other programs pass through here on their way to the log, the outputs and the summary.
 *
 * The runner is a .NET program. It cuts its input into lines at \n, \r and \r\n, trims what .NET
 * takes for white space (U+0085 included), obeys a line that then begins with `::`, and `##[`
 * anywhere in a line. It compares by the rules of the machine's language, which skip characters
 * without a weight, such as U+200B. Pages that show the log break lines at more characters.
 */



/** Colours of a terminal: they stand for nothing that a log could keep. */
const COLOURS = /\u001B\[[\d;]{0,32}m/g;

/** At these a reader of the log, the runner or JavaScript may begin a new line. */
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The line breaks that become lines of their own; the others become a space. */
const RUNNER_LINE_BREAKS = /\r\n|[\n\r]/;

/** Characters that show nothing: control and format characters, and what fonts may leave out. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
const INVISIBLE_ONES = new RegExp(INVISIBLE, 'gu');

/** Parts of emoji and of Indic and Persian words; behind a letter or a sign they do no harm. */
const JOINING = /^(?:\u200C|\u200D|\uFE0E|\uFE0F|[\u{E0020}-\u{E007F}])$/u;
const CAN_BE_JOINED = /(?:[\p{L}\p{N}\p{M}\p{So}\p{Sk}]|\u200D|\uFE0F|[\u{E0020}-\u{E007F}])$/u;

/** Text in which all characters can be seen; the classes of Unicode take 7 ms to be made. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** White space of .NET and of JavaScript; marks and what has no weight may stand in between. */
const COMMAND_AT_START = /^([\s\u0085\p{M}\p{C}]*:[\p{M}\p{C}]*):/u;
const COMMAND_ANYWHERE = /(#[\p{M}\p{C}]*#[\p{M}\p{C}]*)\[/gu;

/** One line: no line break, no character that cannot be seen, no command. */
function visible_text_visibleLine(text        )         {
  const safe = withoutCredentials(text);
  if (PRINTABLE_ASCII.test(safe)) {
    return safe.replace(/^( *:):/, '$1 :').replaceAll('##[', '## [');
  }
  const shown = safe
    .replaceAll(COLOURS, '')
    .replaceAll(LINE_BREAKS, ' ')
    .replaceAll(INVISIBLE_ONES, madeVisible);
  return shown.replace(COMMAND_AT_START, '$1 :').replaceAll(COMMAND_ANYWHERE, '$1 [');
}

/** Lines as `visibleLine` makes them, joined by \n. */
function visibleLines(text        )         {
  return text.split(RUNNER_LINE_BREAKS).map(visible_text_visibleLine).join('\n');
}

/**
 * JSON text whose values stay exactly what they are: what `visibleLine` would change stands as an
 * escape sequence.
 */
function visibleJson(json        )         {
  return json
    .replaceAll(INVISIBLE_ONES, escaped)
    .replaceAll(/[\u2028\u2029]/g, escaped)
    .replaceAll(COMMAND_ANYWHERE, String.raw`$1\u005b`);
}

function madeVisible(character        , offset        , text        )         {
  if (character === '\t') return character;
  if (JOINING.test(character) && CAN_BE_JOINED.test(text.slice(Math.max(0, offset - 2), offset))) {
    return character;
  }
  const code = character.codePointAt(0) ?? 0;
  // Unicode has a picture of each of the first 32.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function escaped(characters        )         {
  return Array.from({ length: characters.length }, (_, index) => {
    return `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}

;// CONCATENATED MODULE: ./build/core/runner/log/markdown.js
/**
 * Prose for the summary page, in which nothing of others becomes Markdown or HTML: no link, image,
 * heading, table, `<details>` or mention. Only code spans stay, as nothing in them is read.
 */


/** Pages to which a name of others may lead as well, since nothing there is theirs. */
const TRUSTED_PAGE =
  /(https:\/\/(?:appstoreconnect\.apple\.com\/|developer\.apple\.com\/|github\.com\/slipway-actions\/slipway\/blob\/main\/docs\/)[\w/.#-]{0,300}(?!\S))/;

/** Shown for an address, which itself may be longer than a line. */
const PAGE_NAMES                                   = {
  'appstoreconnect.apple.com': 'App Store Connect',
  'developer.apple.com': 'Apple Developer',
  'github.com': 'What it means',
};

/** One line of a heading or a list. */
function markdownLine(prose        )         {
  return escapedProse(visible_text_visibleLine(prose));
}

/** A cell of a table, in which a bar ends the cell even between backticks. */
function markdownCell(prose        )         {
  return visibleLines(prose)
    .split('\n')
    .map((line) => escapedProse(line, (code) => code.replaceAll('|', String.raw`\|`)))
    .join('<br>');
}

/** A paragraph, whose lines stay lines. */
function markdownLines(prose        )         {
  return visibleLines(prose).split('\n').map(markdownLine).join('  \n');
}

/** Every other piece stands between two backticks. */
function escapedProse(line        , codeText = (code        ) => code)         {
  const pieces = line.trim().split('`');
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return escapedText(piece);
      if (index === last || piece === '') return escapedText(index === last ? `\`${piece}` : '``');
      return `\`${codeText(piece)}\``;
    })
    .join('');
}

function escapedText(text        )         {
  const pieces = text.split(TRUSTED_PAGE);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? linkTo(piece) : escapedPiece(piece)))
    .join('');
}

function linkTo(page        )         {
  return `[${PAGE_NAMES[new URL(page).host] ?? 'Page'}](${page})`;
}

function escapedPiece(text        )         {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*[\]|~!$]/g, String.raw`\$&`)
      // Inside a word it is itself.
      .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
      // Headings, lists and rules begin a line.
      .replace(/^[#+=-]/, String.raw`\$&`)
      .replace(/^\d{1,9}(?=[.)](?:\s|$))/, '$&<!-- -->')
      // Addresses and mentions become links by themselves.
      .replaceAll(/(?<=www)\./gi, '<!-- -->.')
      .replaceAll(/:(?=\/\/)|@/g, '$&<!-- -->')
  );
}

;// CONCATENATED MODULE: ./build/core/runner/secrets.js
/**
 * Hiding secrets in the log. The runner hides only the texts that it is given, as a whole and line
 * by line, and does not decode them; so it is given every secret in all forms that Slipway makes of
 * it, before anything else happens.
 */




                          
                                                                                           
                            
 

/**
 * The least length of a masked text. Shorter ones would hide half of the log, and cannot be secrets
 * in earnest.
 */
const SHORTEST_MASK = 4;

function createSecrets(
  tellRunner                          = setSecret,
  warn                            = warning,
)          {
  const told = new Set        ();
  const tell = (value        )       => {
    const trimmed = value.trim();
    if (trimmed.length < SHORTEST_MASK || told.has(trimmed)) return;
    told.add(trimmed);
    tellRunner(trimmed);
  };
  return {
    mask(value) {
      if (value.trim() !== '' && value.trim().length < SHORTEST_MASK) {
        warn('A secret of fewer than 4 characters cannot be hidden in the log.');
      }
      for (const form of formsOf(value)) {
        tell(form);
        // The form in which log and summary would show it.
        tell(visibleLines(form));
        tell(markdownLines(form));
      }
    },
  };
}

/** The forms in which a secret may appear: itself, unfolded, with real newlines, decoded. */
function formsOf(value        )           {
  const unescaped = value.replaceAll(String.raw`\n`, '\n');
  const unfolded = unescaped.replaceAll(/\s+/g, '');
  const forms = [value, unescaped, unfolded];
  const body = unescaped.replaceAll(/-----[A-Z ]+-----/g, '').replaceAll(/\s+/g, '');
  if (body !== unfolded) forms.push(body);
  const decoded = decodedText(unfolded);
  return decoded === undefined ? forms : [...forms, ...formsOf(decoded)];
}

/** The text behind base64, or `undefined` when it is none or holds bytes that no log can show. */
function decodedText(value        )                     {
  if (value.length < 16 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return undefined;
  const bytes = Buffer.from(value, 'base64');
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) && !/[\0-\x08\x0e-\x1f]/.test(text)
    ? text
    : undefined;
}

;// CONCATENATED MODULE: ./build/core/runner/environment-secrets.js
/** Secrets that stand in addresses of the environment, such as the password of a proxy. */

                                                

                                            

/** Programs take these without a scheme, too. */
const PROXY = /_proxy$/i;

/** Hides them in the log. Our own inputs are hidden when they are read. */
function maskAddressesOf(environment             , secrets         )       {
  for (const [name, value = ''] of Object.entries(environment)) {
    if (!value.includes('@') || name.startsWith('INPUT_')) continue;
    const found = address_secretsInAddresses(value, { schemeless: PROXY.test(name) });
    for (const secret of found) if (secret.length >= SHORTEST_MASK) secrets.mask(secret);
  }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/core/runner/input/input-kinds.js
/**
 * The kinds of input. A kind turns what the user wrote into a value of a real type, or says what
 * is wrong with it. An input is declared with a kind in an action's input table (inputs.ts).
 */



/** The services that a kind may use while it reads a value. */
                          
                             
                                                                                             
                                          
 

/** Thrown by a kind; becomes one line of the single error that names all bad inputs. */
class input_kinds_InputProblem extends Error {
                    name = 'InputProblem';
           remedy                    ;

  constructor(text        , remedy         ) {
    super(text);
    this.remedy = remedy;
  }
}

/** An output of an earlier step in the same job that stands in where an input is not given. */
                              
                          
                          
                                                               
                         
                                                        
                                      
 

/** The type of a value as it is written, in the terms of typesafegithub/github-actions-typing. */
                       
                                                                 
                                                                           
     
                            
                                 
                                                        
      

                                                            
                                                    
                         
                                                  
                        
                                                              
                           
                             
                           
                                       
                                                                         
                                           
                                                                                                 
                                                
                                                                                                  
                                 
                                                       
                                                                  
                           
 

                              
                         
                           
                            
                                
                                     
 

                                                                                   

                         
                        
                            
                            
                                                       
 

/**
 * Makes a new kind; the value is `T`, or `T | undefined` when it is neither required nor defaulted.
 */
function kind   (definition               ) {
  return                              (options   )                     => ({
    about: options.about,
    form: definition.form,
    type: definition.type ?? { type: 'string' },
    required: options.required ?? false,
    secret: definition.secret ?? false,
    default: options.default,
    environment: options.environment,
    defaultFrom: options.defaultFrom,
    absent: undefined,
    parse: definition.parse,
  });
}

const input_kinds_text = kind({ form: 'text', parse: (raw) => raw });

/** Text that is hidden in the log before anything else is read. */
const secret = kind({ form: 'secret', secret: true, parse: (raw) => raw });

const flag = kind({
  form: '`true` or `false`',
  type: { type: 'boolean' },
  parse(raw) {
    const value = raw.toLowerCase();
    if (value === 'true' || value === 'false') return value === 'true';
    throw new input_kinds_InputProblem(`is neither true nor false: "${raw}"`);
  },
});

/** A whole number between `least` and `most`. */
const whole = (least        , most        ) =>
  kind({
    form: `number, ${least} to ${most}`,
    type: { type: 'integer' },
    parse(raw) {
      const value = /^\d+$/.test(raw) ? Number(raw) : Number.NaN;
      if (value >= least && value <= most) return value;
      throw new input_kinds_InputProblem(`is no whole number from ${least} to ${most}: "${raw}"`);
    },
  });

/** A length of time in minutes, given in milliseconds. Fractions are allowed. */
const minutes = kind({
  form: 'minutes',
  type: { type: 'float' },
  parse(raw) {
    const value = /^\d+(\.\d+)?$/.test(raw) ? Number(raw) : Number.NaN;
    if (value >= 0 && value <= 6 * 60) return value * 60_000;
    throw new input_kinds_InputProblem(`is no number of minutes from 0 to 360: "${raw}"`);
  },
});

/** A word of a few; `aliases` are older spellings of them. */
const oneOf =                            (
  words                 ,
  aliases                                 = {},
) =>
  kind({
    form: words.map((word) => `\`${word}\``).join(' / '),
    type: { type: 'enum', 'allowed-values': words },
    parse(raw)       {
      const asked = raw.toLowerCase();
      const word = words.find((known) => known === asked) ?? aliases[asked];
      if (word !== undefined) return word;
      throw new input_kinds_InputProblem(`is "${raw}", but may be ${words.join(', ')}`);
    },
  });

/** One entry a line; a single line may use commas. Not given = empty list. */
const lines = listKind({ form: 'list, one a line', parse: splitList });

/** Like `lines`, for entries that may hold commas themselves. */
const wholeLines = listKind({ form: 'list, one a line', parse: splitLines });

/** Like `lines`, for secrets that may hold commas, such as certificates. */
const secretLines = listKind({
  form: 'secret list, one a line',
  secret: true,
  parse: splitLines,
});

/** A list is always there: not given, it is empty. */
function listKind(definition                               ) {
  const type = { type: 'list', separator: '\n', 'list-item': { type: 'string' } }         ;
  const make = kind({ ...definition, type });
  return (options             )                                => {
    const { always: _, ...list } = make(options);
    return { ...list, absent: [] };
  };
}

/** A path in the workspace, or an absolute one; it need not exist. */
const input_kinds_path = kind({
  form: 'path',
  parse: (raw, { workspace }) => inWorkspace(raw, workspace),
});

/**
 * Text, or the path of a file that holds it. A text that can only be a file name must name a file.
 */
const textOrFile = kind({
  form: 'text or path of a file',
  parse(raw, reading) {
    const text = fileText(raw, reading);
    if (text === undefined && isFileName(raw)) {
      throw new input_kinds_InputProblem(`names no file: "${raw}"`);
    }
    return text ?? raw;
  },
});

/** One word that ends as the names of text files do. */
function isFileName(raw        )          {
  return /^\S+\.(txt|md|json)$/i.test(raw);
}

/** A secret, or the path of a file that holds it. */
const secretOrFile = kind({
  form: 'secret, or path of a file',
  secret: true,
  parse(raw, reading) {
    const contents = fileText(raw, reading);
    if (contents !== undefined) reading.mask(contents);
    return contents ?? raw;
  },
});

function splitLines(raw        )           {
  return raw
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function splitList(raw        )           {
  const entries = splitLines(raw);
  if (entries.length !== 1) return entries;
  return raw
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** An absolute path from what the user wrote; relative ones start in the workspace. */
function inWorkspace(path        , workspace        )         {
  return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(workspace, path);
}

/** The text of the file that `raw` names, or `undefined` when it names none. */
function fileText(raw        , { workspace }         )                     {
  if (raw.includes('\n') || raw.length > 1024) return undefined;
  try {
    return (0,external_node_fs_.readFileSync)(inWorkspace(raw, workspace), 'utf8');
  } catch {
    return undefined;
  }
}

;// CONCATENATED MODULE: ./build/core/runner/input/known-names.js
/**
 * Names that people bring along from other actions and tools. Where ours is not given, the other
 * one counts; nobody should have to look up how the same thing is called here. The page
 * docs/names.md is written from these tables.
 */

                            
                        
                                                                        
                                   
                                                
                        
 

const named =
  (from        ) =>
  (name        , ...ours                   )            => ({ name, ours, from });

const apple = named('Apple-Actions');
const fastlane = named('fastlane');
const wrappers = named('actions around fastlane or altool');
const ios = named('yukiarrr/ios-build-action');
const appCenter = named('wzieba/AppCenter-Github-Action');
const asc = named('asc');
const eas = named('EAS');

/** Inputs. Beside these, each of ours also counts with underscores for its hyphens. */
const knownInputs                       = [
  apple('app-path', 'ipa-path'),
  apple('bundle-id', 'bundle-ids'),
  apple('p12-file-base64', 'certificate'),
  apple('p12-filepath', 'certificate'),
  apple('p12-password', 'certificate-password'),
  ios('p12-base64', 'certificate'),
  ios('mobileprovision-base64', 'provisioning-profiles'),
  fastlane('ipa', 'ipa-path', 'file'),
  fastlane('app_identifier', 'bundle-id', 'bundle-ids'),
  fastlane('changelog', 'release-notes'),
  fastlane('notify_external_testers', 'notify-testers'),
  fastlane('beta_app_description', 'beta-description'),
  fastlane('beta_app_feedback_email', 'feedback-email'),
  wrappers('api-key', 'api-key-id'),
  wrappers('key-id', 'api-key-id'),
  wrappers('api-issuer-id', 'issuer-id'),
  wrappers('api-key-issuer-id', 'issuer-id'),
  wrappers('private-key', 'api-private-key'),
  wrappers('bundle-identifier', 'bundle-id', 'bundle-ids'),
  appCenter('appname', 'app'),
  appCenter('token', 'api-token'),
  appCenter('group', 'groups'),
  appCenter('releasenotes', 'release-notes'),
  appCenter('notifytesters', 'notify-testers'),
];

/** Environment variables; ours is the one that stands in for an input. */
const knownVariables                       = [
  fastlane('APP_STORE_CONNECT_API_KEY_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  fastlane('APP_STORE_CONNECT_API_KEY_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  fastlane('APP_STORE_CONNECT_API_KEY_KEY', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  fastlane('APP_STORE_CONNECT_API_KEY_KEY_FILEPATH', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  asc('ASC_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  asc('ASC_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  asc('ASC_PRIVATE_KEY', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  asc('ASC_PRIVATE_KEY_B64', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  asc('ASC_PRIVATE_KEY_PATH', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  eas('EXPO_ASC_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  eas('EXPO_ASC_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  eas('EXPO_ASC_API_KEY_PATH', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  wrappers('APP_STORE_CONNECT_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  wrappers('APP_STORE_CONNECT_API_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  wrappers('APP_STORE_CONNECT_API_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  wrappers('APP_STORE_CONNECT_API_KEY_CONTENT', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  fastlane('APPCENTER_API_TOKEN', 'APPCENTER_ACCESS_TOKEN'),
];

const knownByHyphens = new Map(
  knownInputs.map((known) => [known.name.replaceAll('_', '-'), known]),
);
const spellings = knownInputs.flatMap(({ name }) => [name, name.replaceAll('-', '_')]);

/** Our name for the input `name`, where `ours`, the inputs of an action, have one for it. */
function known_names_ourNameFor(name        , ours                   )                     {
  if (ours.includes(name)) return undefined;
  const withHyphens = name.replaceAll('_', '-');
  if (ours.includes(withHyphens)) return withHyphens;
  return knownByHyphens.get(withHyphens)?.ours.find((own) => ours.includes(own));
}

/** The other names of the input `own` of an action with the inputs `ours`. */
function known_names_otherNamesOf(own        , ours                   )                    {
  const distinct = new Set([own.replaceAll('-', '_'), ...spellings]);
  return [...distinct].filter((name) => known_names_ourNameFor(name, ours) === own);
}

/** The variables that count when `variable` is not set, in order of their rank. */
function known_names_otherVariablesFor(variable        )                    {
  return knownVariables.flatMap(({ name, ours }) => (ours.includes(variable) ? [name] : []));
}

;// CONCATENATED MODULE: ./build/core/runner/input/taken-over.js
/** Inputs whose default is what an earlier step of the job made. */

                                               
                                                          
                                                                    


                            
                                                                             
                                               
                                                 
                                      
                                                                                  
                                                  
 

/**
 * Looks for each input of `kinds` that is not among the `written` ones. Only one step can be meant:
 * where several made different things, the inputs have to be given.
 */
function taken_over_takeOver(
  kinds                                         ,
  written                     ,
  readRecord                 ,
)            {
  const given = new Set(written);
  const open = Object.entries(kinds).flatMap(([input, { defaultFrom: from }]) =>
    from === undefined || given.has(input) ? [] : [{ input, from }],
  );
  if (open.length === 0) return NOTHING;
  const { steps, damaged } = readRecord();
  const values = new Map                ();
  const origins           = [];
  const problems = new Map                 ();
  for (const { input, from } of open) {
    if (from.unless?.some((other) => given.has(other))) continue;
    const [first, ...others] = candidates(from, kinds, steps);
    const path = damaged[0];
    const value = first?.made[from.output];
    if (path !== undefined) {
      problems.set(input, taken_over_unreadable(input, from, path));
    } else if (first !== undefined && others.length > 0) {
      problems.set(input, ambiguous(input, from, [first, ...others]));
    } else if (first === undefined || value === undefined) {
      continue;
    } else if (from.isFile && !isFile(value)) {
      problems.set(input, gone(input, first, value));
    } else {
      values.set(input, value);
      origins.push(`\`${input}\`: ${visibleLine(value)} (made by ${nameOf(first)} in this job)`);
    }
    given.add(input);
  }
  return { values, origins, problems };
}

const NOTHING            = { values: new Map(), origins: [], problems: new Map() };

/**
 * The steps that differ in the output. A step that made another output for the same table, such as
 * an upload without a build yet, counts with nothing for this one.
 */
function candidates(
  { action, output }             ,
  kinds                                         ,
  steps                       ,
)                        {
  const wanted = Object.values(kinds).flatMap(({ defaultFrom }) =>
    defaultFrom?.action === action ? [defaultFrom.output] : [],
  );
  const offering = steps.filter(
    (step) => step.action === action && wanted.some((name) => step.made[name] !== undefined),
  );
  return [...Map.groupBy(offering, ({ made }) => made[output]).values()].flatMap(
    ([step]) => step ?? [],
  );
}

function isFile(path        )          {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Steps without an id get one from the runner that begins with underscores. */
function nameOf({ action, step }            )         {
  return step === '' || step.startsWith('__') ? action : `${action}, step \`${visibleLine(step)}\``;
}

function ambiguous(input        , { output }             , steps                       )          {
  const found = steps.map(
    (step) => `${visibleLine(step.made[output] ?? 'nothing yet')} by ${nameOf(step)}`,
  );
  return {
    text: `\`${input}\` is not given, and earlier steps of this job made several: ${found.toSorted().join('; ')}`,
    remedy: giving(input, output),
  };
}

function gone(input        , step            , path        )          {
  return {
    text: `\`${input}\` is not given, and the file that ${nameOf(step)} made is gone: ${visibleLine(path)}`,
    remedy: `Leave the file where it is until this step, or give \`${input}\` under \`with:\`.`,
  };
}

function taken_over_unreadable(input        , { output }             , path        )          {
  return {
    text: `\`${input}\` is not given, and the record of what earlier steps made cannot be read: ${path}`,
    remedy: giving(input, output),
  };
}

const giving = (input        , output        )         =>
  `Give \`${input}\` under \`with:\`, such as \`\${{ steps.<id>.outputs.${output} }}\`.`;

;// CONCATENATED MODULE: ./build/core/runner/input/written-inputs.js
/**
 * The text of each input before it is read: from `with:`, there or in a variable under a name from
 * elsewhere, or from what an earlier step of the job made.
 */
                                               
                                             
                                                        

                                         
                                                 
                                             


                              
                                                                   
                              
                                                                             
                                     
                                    
                             
                            
                                                                                                 
                                       
                                              
 

                               
                        
                               
                                                  
                           
 

                                
                                   
                                           
                                                                                    
                                      
                                                                     
                                                 
 

const NO_RECORD            = { steps: [], damaged: [] };

/** Finds the text of each input and logs where it was taken over from an earlier step. */
function written_inputs_writtenInputs(
  kinds                                         ,
  source             ,
)                {
  const ours = Object.keys(kinds);
  const found = Object.entries(kinds).map(
    ([name, kind]) => [name, findText(name, kind, source, ours)]         ,
  );
  const written = new Map(found.map(([name, [place]]) => [name, place?.text ?? '']));
  tellOtherNames(found, source.log);
  // The runner hands over the defaults of action.yml like values that were written.
  const isGiven = (name        ) =>
    written.get(name) !== '' && written.get(name) !== kinds[name]?.default;
  const given = new Set(ours.filter(isGiven));
  const taken = takeOver(kinds, given, source.jobRecord ?? (() => NO_RECORD));
  for (const origin of taken.origins) source.log?.info(origin);
  return {
    inputs: Object.entries(kinds).map(([name, kind]) => ({
      name,
      kind,
      written: written.get(name) || (taken.values.get(name) ?? ''),
    })),
    given: new Set([...given, ...taken.values.keys(), ...taken.problems.keys()]),
    unclear: taken.problems,
  };
}

/** The names under `with:`, from the variables in which the runner hands them over. */
function written_inputs_givenNames(environment             )                    {
  return Object.entries(environment).flatMap(([variable, value]) =>
    variable.startsWith('INPUT_') && value?.trim() ? [variable.slice(6).toLowerCase()] : [],
  );
}

                 
                                                      
                        
                        
                               
 

/**
 * Everywhere where the input stands, the place that counts first: the input itself, the same under
 * a name from elsewhere, a variable. The default of action.yml comes last, as the runner hands it
 * over like a value that was written.
 */
function findText(
  name        ,
  { environment, default: byDefault }               ,
  source             ,
  ours                   ,
)                   {
  const input = (known        )        => {
    return { name: known, text: source.input(known).trim(), isVariable: false };
  };
  const variable = (known        )        => {
    return { name: known, text: source.environment[known]?.trim() ?? '', isVariable: true };
  };
  const variables =
    environment === undefined ? [] : [environment, ...otherVariablesFor(environment)];
  const own = input(name);
  const others = [...otherNamesOf(name, ours).map(input), ...variables.map(variable)];
  const places = own.text === byDefault ? [...others, own] : [own, ...others];
  return places.filter(({ text }) => text !== '');
}

/** Says once which names were taken for ours, and which are passed over beside another one. */
function tellOtherNames(
  found                                                                ,
  log                    ,
)       {
  const lines           = [];
  for (const [own, [counting, ...others]] of found) {
    if (counting === undefined) continue;
    if (counting.isVariable) {
      log?.info(`\`${own}\`: from the variable ${counting.name}`);
      continue;
    }
    if (counting.name !== own) lines.push(`\`${counting.name}\` is \`${own}\` here.`);
    for (const { name, text, isVariable } of others) {
      if (isVariable || name === own || text === counting.text) continue;
      lines.push(`\`${name}\` does not count, as \`${counting.name}\` is given.`);
    }
  }
  if (lines.length > 0) log?.notice(lines.join('\n'), 'Names from elsewhere');
}

;// CONCATENATED MODULE: ./build/core/runner/input/inputs.js
/**
 * Reading an action's inputs from its input table: the table is the single source of names, kinds,
 * defaults and secrets. Secrets are masked before anything is parsed, all problems are reported
 * together, and what comes out is a frozen object with real types and camelCase names.
 */

                                                            



                                                      



                                                       

                                                                 

/**
 * A problem of an input. It begins with the input that it is about, as it follows after the word
 * "Input"; a bare text has the remedy to correct that input.
 */
                                         

/** A condition on several inputs: the names that are given, to the problem or `undefined`. */
                                                                         

                                                                    
                        
                                  
 

                                                                                
                                           
         

/** The property of an input. A `-minutes` input becomes milliseconds, and its name says so. */
                                                                             
                          
                    

                 
                                                                                            

/** The values that `readInputs` makes of a table. */
                             
                                       
                                                                                             
            

const inputErrors = (0,errors/* catalogue */.sW)('input', {
  invalid: {
    meaning: 'One or more inputs are missing or malformed.',
    remedy: 'Correct the named inputs under `with:` in the workflow file.',
  },
});

/** Declares the inputs of an action and the rules between them. */
function inputTable                                (
  kinds       ,
  rules                  = [],
)                    {
  return Object.freeze({ kinds: Object.freeze(kinds), rules });
}

/** Exactly one of the inputs must be given. */
const exactlyOneOf =
  (...names          )       =>
  (given) => {
    const present = names.filter((name) => given.has(name));
    const [first, ...others] = present;
    if (first === undefined) return `${quoted(names, 'or')} is needed`;
    return others.length > 0 ? `\`${first}\` excludes ${quoted(others, 'and')}` : undefined;
  };

/** When the first input is given, the others must be given too. */
const requires =
  (name        , ...others          )       =>
  (given) => {
    const missing = given.has(name) ? others.filter((other) => !given.has(other)) : [];
    return missing.length > 0 ? `\`${name}\` also needs ${quoted(missing, 'and')}` : undefined;
  };

/** Reads all inputs, or throws one `input/invalid` that lists every problem. */
function inputs_readInputs                          (
  table       ,
  source             ,
)                  {
  const { inputs: raw, given, unclear } = writtenInputs(table.kinds, source);
  for (const { kind, written } of raw) {
    if (kind.secret && written) source.secrets.mask(written);
    else secretsInAddresses(written).forEach((found) => source.secrets.mask(found));
  }

  const problems              = [...unclear.values()];
  const reading          = {
    workspace: source.workspace,
    mask: (found) => source.secrets.mask(found),
  };
  const values = raw.map(({ name, kind, written }) => {
    const value = unclear.has(name) ? undefined : parseOne(name, kind, written, reading, problems);
    return [propertyName(name), value]         ;
  });
  problems.push(...table.rules.flatMap((rule) => rule(given) ?? []));
  const ours = Object.keys(table.kinds);
  problems.push(...(source.given ?? []).flatMap((name) => misspelling(name, ours) ?? []));

  if (problems.length > 0) throw inputError(problems);
  // Each value was made by the kind that the table names for it.
  return Object.freeze(Object.fromEntries(values))                   ;
}

/** An error for inputs that only turn out to be wrong later, in the words of `readInputs`. */
function inputError(complaints                      )              {
  const problems = complaints.map(asProblem);
  const [only, ...others] = problems;
  if (only === undefined) throw new TypeError('no input is wrong');
  return others.length === 0
    ? inputErrors.error('invalid', { message: `Input ${only.text}.`, remedy: only.remedy })
    : inputErrors.error('invalid', {
        message: `${counted(problems.length, 'input')} must be corrected:`,
        problems: problems.map(({ text, remedy }) => ({ text: `${text}.`, remedy })),
      });
}

function asProblem(complaint           )                    {
  const { text, remedy } = typeof complaint === 'string' ? { text: complaint } : complaint;
  if (remedy !== undefined) return { text, remedy };
  const [, name] = /^`([^`]+)`/.exec(text) ?? [];
  return {
    text,
    remedy: name === undefined ? inputErrors.entries.invalid.remedy : correcting(name),
  };
}

const correcting = (name        )         =>
  `Correct \`${name}\` under \`with:\` in the workflow file.`;

/** GitHub only warns of an input that it does not know, and the step goes on without it. */
function misspelling(name        , ours                   )                      {
  if (ours.includes(name) || ourNameFor(name, ours) !== undefined) return undefined;
  const likely = nearest(name, ours);
  if (likely === undefined) return undefined;
  return {
    text: `\`${name}\` is not known; \`${likely}\` seems to be meant`,
    remedy: `Write \`${likely}\` instead of \`${name}\` under \`with:\`, or leave it out.`,
  };
}

function parseOne(
  name        ,
  kind               ,
  written        ,
  reading         ,
  problems             ,
)          {
  const effective = written || kind.default;
  if (effective === undefined || effective === '') {
    if (kind.required) {
      problems.push({ text: `\`${name}\` is required${instead(kind)}`, remedy: inputs_giving(name) });
    }
    return kind.absent;
  }
  try {
    return kind.parse(effective, reading);
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    const { remedy = correcting(name) } = error;
    problems.push({ text: `\`${name}\` ${messageOf(error)}`, remedy });
    return undefined;
  }
}

const inputs_giving = (name        )         =>
  `Give \`${name}\` under \`with:\`. If it stands there, its value is empty: the secret or variable behind it may be missing, misspelt, or not visible to this run (a fork, Dependabot, a job without its \`environment:\`).`;

function instead({ environment, defaultFrom }               )         {
  if (environment !== undefined) return ` (or the environment variable ${environment})`;
  return defaultFrom === undefined ? '' : ` (or ${defaultFrom.action} earlier in this job)`;
}

function propertyName(name        )         {
  return name
    .replace(/-minutes$/, '-ms')
    .replaceAll(/-(\w)/g, (_, letter        ) => letter.toUpperCase());
}

/** `` `a`, `b` and `c` `` */
function quoted(names                   , word              )         {
  const list = names.map((name) => `\`${name}\``);
  return [list.slice(0, -1).join(', '), ...list.slice(-1)].filter(Boolean).join(` ${word} `);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ./build/core/system/files/made-folder.js
var made_folder = __nccwpck_require__(226);
// EXTERNAL MODULE: ./build/core/system/json.js
var json = __nccwpck_require__(870);
// EXTERNAL MODULE: ./build/core/system/files/whole-file.js
var whole_file = __nccwpck_require__(724);
;// CONCATENATED MODULE: ./build/core/runner/files/job-record.js
/**
 * The record of what the steps of a job made, from which later steps of the same job take their
 * defaults: a file for each step in the job's temporary folder, which the runner empties. Nothing
 * secret stands in it. Every step of the job can write there, so what is read is checked first.
 */








                                                          
                                             

/** One step of ours that ended well, and those of its outputs that others take over. */
                             
                          
                                                                                        
                        
                                                  
 

                            
                                
                                        
                                                                                      
                                      
 

                                           
                       
 

const FOLDER = 'slipway-job-record';
const STATE_KEY = 'job-record';
const RECORD_NAME = /^[0-9a-f-]{36}\.json$/;
const LARGEST_FILE_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** A job can have 1,000 steps at most. */
const MOST_FILES = 1000;
const LONGEST_VALUE = 4096;

/**
 * Adds what the step that runs has made, and notes in `state` where. Throws an error of the
 * catalogue `disk`.
 */
async function job_record_addToJobRecord(
  { machine, state }                                          ,
  action        ,
  outputs                                  ,
)                {
  const job = jobOf(machine);
  const made = Object.fromEntries(Object.entries(outputs).filter(([, value]) => isOneLine(value)));
  if (job === undefined || Object.keys(made).length === 0) return;
  const folder = join(machine.temp, FOLDER);
  const record               = {
    job,
    action,
    step: machine.environment['GITHUB_ACTION'] ?? '',
    made,
  };
  const file = join(folder, `${randomUUID()}.json`);
  state.save(STATE_KEY, file);
  await makeFolder(folder, 0o700);
  await replaceFile(file, JSON.stringify(record), { draft: draftOf(file), mode: 0o600 });
}

/**
 * Takes away what main of the same step added, for a post that undoes it. Other programs can write
 * into the state: only a name of ours in the record's own folder is removed. Throws nothing.
 */
async function removeFromJobRecord({
  machine,
  state,
}                                          )                {
  const name = (0,external_node_path_.basename)(state.read(STATE_KEY) ?? '');
  const folder = (0,external_node_path_.join)(machine.temp, FOLDER);
  if (!RECORD_NAME.test(name) || namesIn(folder) === undefined) return;
  const file = (0,external_node_path_.join)(folder, name);
  // The runner removes whatever is left. The folder goes only when it is empty.
  for (const path of [file, draftOf(file)]) await (0,external_node_fs_promises_.rm)(path, { force: true }).catch(() => {});
  await (0,external_node_fs_promises_.rmdir)(folder).catch(() => {});
}

/** The records of earlier steps of this job; those of other jobs are left out. Throws nothing. */
function job_record_readJobRecord(machine         )            {
  const job = jobOf(machine);
  if (job === undefined) return { steps: [], damaged: [] };
  const folder = join(machine.temp, FOLDER);
  const names = namesIn(folder);
  if (names === undefined || names.length > MOST_FILES) return { steps: [], damaged: [folder] };
  const files = names.map((name) => join(folder, name));
  const read = files.map((file) => [file, recordIn(file)]         );
  return {
    steps: read.flatMap(([, record]) => (record?.job === job ? [record] : [])),
    damaged: read.flatMap(([file, record]) => (record === undefined ? [file] : [])),
  };
}

const draftOf = (file        )         => `${file}.draft`;

/** `undefined` where the runner does not say which job this is. */
function jobOf({ environment }         )                     {
  if (!environment['RUNNER_TEMP'] || !environment['GITHUB_RUN_ID']) return undefined;
  const names = ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'];
  return names.map((name) => environment[name] ?? '').join(' ');
}

/** `undefined` for a folder that cannot be read, or is a link to somewhere else. */
function namesIn(folder        )                       {
  try {
    if (!(0,external_node_fs_.lstatSync)(folder).isDirectory()) return undefined;
    return (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    return (0,system_code/* systemCode */.x)(error) === 'ENOENT' ? [] : undefined;
  }
}

function recordIn(file        )                           {
  try {
    const found = lstatSync(file);
    if (!found.isFile() || found.size > LARGEST_FILE_BYTES) return undefined;
    return jsonOrNothing(readFileSync(file, 'utf8'), isStoredRecord);
  } catch {
    return undefined;
  }
}

function isStoredRecord(value         )                        {
  const made = ownValue(value, 'made');
  return (
    ['job', 'action', 'step'].every((name) => isText(ownValue(value, name))) &&
    isJsonObject(made) &&
    Object.values(made).every(isOneLine)
  );
}

function isOneLine(value         )                  {
  return (
    isText(value) && value !== '' && value.length <= LONGEST_VALUE && !/[^\P{Cc}\t]/u.test(value)
  );
}

;// CONCATENATED MODULE: ./build/core/runner/log/log.js
/** The log as a person who watches the job sees it: lines, folded groups, annotations. */




/** A line of a file of the repository; the path starts in the workspace. */
                        
                        
                        
                        
 

                      
                                                          
                            
                           
                                                
                                                                       
                                                                
                                                                       
                                                              
                                                                     
                                                                
     
                                                                                               
                                                                                         
     
                                                                                               
 

/** An annotation holds 4,096 characters at most. */
const LONGEST_MESSAGE = 4000;

const clipped = (message        ) =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message;

                                                                                 

const annotation = (annotate          ) => (message        , title         , place        ) =>
  annotate(clipped(visibleLines(message)), {
    ...(title !== undefined && { title: clipped(visible_text_visibleLine(title)) }),
    ...(place !== undefined && { file: visible_text_visibleLine(place.file), startLine: place.line }),
  });

/** All that Slipway itself writes to its standard output, but for masks, leaves here. */
const runnerLog      = {
  debug: (line) => debug(visibleLines(line)),
  info: (line) => info(visibleLines(line)),
  notice: annotation(notice),
  warning: annotation(warning),
  error: annotation(error),
  group: (heading, work) => group(visible_text_visibleLine(heading), work),
  foreign: (heading, work) =>
    group(visible_text_visibleLine(heading), async () => {
      const token = `slipway-${(0,external_node_crypto_.randomUUID)()}`;
      info(`::stop-commands::${token}`);
      try {
        return await work((line) => info(visibleLines(line)));
      } finally {
        info(`::${token}::`);
      }
    }),
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./build/core/runner/machine.js
/**
 * The machine as the runner describes it. Slipway asks the runner what it runs on and where its
 * folders are, never the operating system: so a rehearsal can play the Mac anywhere.
 */



                                                                       

                          
                                             
                        
                                                                                         
                        
                             
                                    
                                                                       
                              
 

const machineErrors = (0,errors/* catalogue */.sW)('runner', {
  'needs-macos': {
    meaning: 'The action needs macOS and runs on something else.',
    remedy: 'Give the job `runs-on: macos-26`. Uploading and distributing run on Linux.',
  },
  cancelled: {
    meaning: 'The step was cancelled by a person, a time limit or a failing matrix sibling.',
    remedy: 'Run the workflow again when you are ready.',
  },
});

function readMachine(environment             )          {
  return {
    os: operatingSystem(environment['RUNNER_OS']),
    home: environment['HOME'] || environment['USERPROFILE'] || (0,external_node_os_.homedir)(),
    temp: environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
    workspace: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
    environment,
    jobProcess: process.ppid,
  };
}

function operatingSystem(runnerOs                    )                {
  if (runnerOs === 'macOS' || runnerOs === 'Linux' || runnerOs === 'Windows') return runnerOs;
  if (process.platform === 'darwin') return 'macOS';
  return process.platform === 'win32' ? 'Windows' : 'Linux';
}

/** Stops an action that cannot work here in its first second. Throws `runner/needs-macos`. */
function requireMacOS(machine         , action        )       {
  if (machine.os === 'macOS') return;
  throw machineErrors.error('needs-macos', {
    message: `${action} needs macOS, but this job runs on ${machine.os}.`,
  });
}

// EXTERNAL MODULE: ./build/core/system/files/disk-errors.js
var disk_errors = __nccwpck_require__(905);
;// CONCATENATED MODULE: ./build/core/runner/files/runner-file.js
/**
 * The files by which a step speaks to the runner: outputs, state, the list of artifacts. An entry
 * that a full disk cut would spoil all others, or be read as another one, so it is taken back.
 */



/**
 * Appends an entry to the file at `path` by way of `append`, as a whole or not at all. Without a
 * path `append` writes elsewhere. Throws an error of the catalogue `disk`, or what `append` throws.
 */
function appendWhole(path                    , append            )       {
  const before = path ? (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size : undefined;
  try {
    append();
  } catch (error) {
    if (path && before !== undefined) (0,external_node_fs_.truncateSync)(path, before);
    throw (0,disk_errors/* diskErrorOf */.Fh)(error, path) ?? error;
  }
}

/** Appends one line to the file at `path`. Throws as `appendWhole` does. */
function appendLine(path        , line        )       {
  appendWhole(path, () => (0,external_node_fs_.appendFileSync)(path, `${line}\n`));
}

;// CONCATENATED MODULE: ./build/core/runner/files/outputs.js
/** The outputs of an action: a table of names with their descriptions, and the writer. */




/** Output name to what it holds; action.yml and the README are written from it. */
                                                                                       

                                                                                              
                                                                                

/** Declares the outputs of an action. */
function outputTable                           (
  outputs                      ,
)                    {
  return Object.freeze(outputs);
}

                                 
                                                                                  
                                      
 

class outputs_OutputCollector                                                      {
           #table       ;
           #values = new Map                     ();

  constructor(table       ) {
    this.#table = table;
  }

  /** Keeps the values until `write`. Throws a `TypeError` for a name that is not in the table. */
  set(values                  )       {
    for (const [name, value] of Object.entries             (values)) {
      if (!Object.hasOwn(this.#table, name)) throw new TypeError(`"${name}" is no output`);
      if (value !== undefined) this.#values.set(name, value);
    }
  }

  /** The outputs that are known by now, as they are written. */
  known(names                                   )                                   {
    const known = names.filter((name) => this.#values.has(name));
    return Object.fromEntries(known.map((name) => [name, written(this.#values.get(name))]));
  }

  /**
   * Lists and objects go out as JSON, everything else as one line of text: a later step that prints
   * an output must not obey it, nor take its second line for another output.
   */
  write(setOutput                                        = setRunnerOutput)       {
    for (const [name, value] of this.#values) setOutput(name, written(value));
  }
}

function setRunnerOutput(name        , value        )       {
  appendWhole(process.env['GITHUB_OUTPUT'], () => setOutput(name, value));
}

function written(value             )         {
  return typeof value === 'object'
    ? visibleJson(JSON.stringify(value))
    : visible_text_visibleLine(String(value));
}

;// CONCATENATED MODULE: ./build/core/runner/log/report.js
/** The report of a failure: one annotation with the remedy, and the details folded in the log. */


                                    
                                                

/**
 * The runner cuts an annotation at 4,096 characters, of which the address of the page takes up to
 * 150; what others said gives way to the remedy.
 */
const LONGEST_ANNOTATION = 3900;
const LONGEST_QUOTE = 2500;

const DEFECT = 'This is a defect of Slipway. Please report it with the log of this step.';

/**
 * Logs the failure of the step named `action` and adds it to its summary. A failure that is in no
 * catalogue is called a defect of Slipway, but for those of the disk. Throws nothing.
 */
async function reportFailure(
  action        ,
  failure         ,
  log     ,
  summary             ,
)                {
  const thrown = (0,disk_errors/* diskErrorOf */.Fh)(failure) ?? failure;
  if (thrown instanceof errors/* CancelledError */.cc) {
    log.info(thrown.message);
    return;
  }
  if (!(thrown instanceof errors/* ActionError */.lZ)) {
    const headline = `Unexpected: ${(0,errors/* messageOf */.bD)(thrown)}`;
    log.error(`${headline}\n${DEFECT}`, `${action}: unexpected`);
    summary.failure({ headline, problems: [], said: undefined, remedy: DEFECT, page: undefined });
    log.info((Error.isError(thrown) && thrown.stack) || String(thrown));
    return;
  }
  const { code, details, headline, message, problems, remedy, said } = thrown;
  const page = (0,errors/* documentationOf */.yM)('errors', code);
  log.error(`${annotationOf(thrown)}\nMore: ${page}`, `${action}: ${code}`);
  summary.failure({
    headline: `\`${code}\`: ${headline}`,
    problems: problems.map((problem) => ({
      text: report_clipped(problem.text),
      remedy: problem.remedy ?? remedy,
    })),
    said: said && report_clipped(said),
    remedy,
    page,
  });
  const lines = details.length === 0 && problems.length > 0 ? message.split('\n') : details;
  if (lines.length === 0) return;
  await log.foreign('Details', async (write) => lines.forEach((line) => write(line)));
}

/** A failure in the words of a warning, with the remedy where there is one. */
function withRemedy(failure         )         {
  const thrown = (0,disk_errors/* diskErrorOf */.Fh)(failure) ?? failure;
  return thrown instanceof errors/* ActionError */.lZ ? annotationOf(thrown) : (0,errors/* messageOf */.bD)(thrown);
}

/**
 * Message, the other side's words, remedy; or, of several problems, each with its remedy, as many
 * as an annotation holds.
 */
function annotationOf({ headline, problems, said, remedy }             )         {
  const words = said ? [`It said: ${report_clipped(said)}`] : [];
  if (problems.length === 0) return [headline, ...words, `What to do: ${remedy}`].join('\n');
  const shown = problems.map(
    (problem, index) =>
      `${index + 1}. ${report_clipped(problem.text)}\n   What to do: ${problem.remedy ?? remedy}`,
  );
  let room = LONGEST_ANNOTATION - headline.length - words.join('').length - 100;
  const fitting = shown.filter((text) => (room -= text.length + 1) > 0);
  const left = shown.length - fitting.length;
  const more = left > 0 ? [`… and ${left} more, listed in the log of this step.`] : [];
  return [headline, ...fitting, ...words, ...more].join('\n');
}

function report_clipped(words        )         {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

;// CONCATENATED MODULE: ./build/core/runner/files/state.js
/** The notes that main leaves for post: small texts that the runner keeps between the two. */



                        
                                                                                       
                                         
                                                 
                                        
 

const runnerState        = {
  save(key, value) {
    appendWhole(process.env['GITHUB_STATE'], () => saveState(key, value));
  },
  read: (key) => getState(key) || undefined,
};

;// CONCATENATED MODULE: ./build/core/runner/log/summary.js
/** The section an action adds to the job's summary page, collected here and written at the end. */




/**
 * All texts are prose, in which only code spans count as Markdown: what others wrote may stand in
 * any of them.
 */
                          
                                                                                    
                              
                                                                      
                                                                     
                                                        
                            
                                                                                           
                                                    
 

/** The failure, for the top of the page. */
                                  
                            
                                                                                                 
                                                                                   
                                          
                                    
                          
                                                        
                                    
 

/** Longer ones are folded, so that the page stays one to look over. */
const LONGEST_OPEN_TABLE = 12;

/** The runner throws away a summary above 1 MiB. */
const LARGEST_SUMMARY_BYTES = 1_000_000;

class summary_SummaryPage                    {
           #parts           = [];
  #result                    ;
  #failure                    ;

  result(prose        )       {
    this.#result = markdownLine(prose);
  }

  failure({ headline, problems, said, remedy, page }                 )       {
    const listed = problems.map(
      (problem, index) =>
        `${index + 1}. ${indented(problem.text)}\n   <br>**What to do:** ${indented(problem.remedy)}`,
    );
    this.#failure = [
      `❌ **Failed:** ${markdownLines(headline)}`,
      ...(listed.length > 0 ? [listed.join('\n')] : []),
      ...(said === undefined ? [] : [`It said: ${markdownLines(said)}`]),
      ...(listed.length > 0 ? [] : [`**What to do:** ${markdownLines(remedy)}`]),
      ...(page === undefined ? [] : [markdownLine(page)]),
    ].join('\n\n');
  }

  table(heading        , rows                                )       {
    const [head, ...body] = rows;
    if (head === undefined || body.length === 0) return;
    const line = (cells                   ) => `| ${cells.map(markdownCell).join(' | ')} |`;
    const rule = `| ${head.map(() => '---').join(' | ')} |`;
    const table = [line(head), rule, ...body.map(line)];
    this.#add([headingOf(heading), '', ...folded(table, body.length, 'rows')]);
  }

  list(heading        , items                   )       {
    if (items.length === 0) return;
    const list = items.map((item) => `- ${markdownLine(item)}`);
    this.#add([headingOf(heading), '', ...folded(list, items.length, 'lines')]);
  }

  text(prose        )       {
    this.#add([markdownLines(prose)]);
  }

  preformatted(heading        , text        )       {
    const shown = visibleLines(text);
    const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    this.#add([headingOf(heading), '', fence, shown, fence]);
  }

  #add(lines                   )       {
    this.#parts.push(lines.join('\n'));
  }

  /** After a failure the result is only how far the step came. */
  #top()           {
    if (this.#failure !== undefined) {
      return [this.#failure, ...(this.#result === undefined ? [] : [`So far: ${this.#result}`])];
    }
    return this.#result === undefined ? [] : [`✅ ${this.#result}`];
  }

  /** The whole page under the action's name; empty when the action had nothing to say. */
  render(action        )         {
    const top = this.#top();
    if (top.length + this.#parts.length === 0) return '';
    const page = [`## ${action}`, ...top, ...this.#parts, ''].join('\n\n');
    if (Buffer.byteLength(page) <= LARGEST_SUMMARY_BYTES) return page;
    const kept = Buffer.from(page).subarray(0, LARGEST_SUMMARY_BYTES).toString('utf8');
    const whole = kept.slice(0, kept.lastIndexOf('\n'));
    const isFolded = whole.lastIndexOf('<details>') > whole.lastIndexOf('</details>');
    return `${whole}\n${isFolded ? '\n</details>\n' : ''}\n_The summary was cut at 1 MB._\n`;
  }
}

/**
 * Appends the page to the runner's summary file, where the runner offers one. Throws an error of
 * the catalogue `disk`.
 */
async function writeSummary(page        )                {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (page !== '' && path) appendLine(path, page);
}

function folded(lines                   , count        , of        )                    {
  if (count <= LONGEST_OPEN_TABLE) return lines;
  return ['<details>', `<summary>${count} ${of}</summary>`, '', ...lines, '', '</details>'];
}

/** Prose of several lines as the text of an item, which ends where a line is not indented. */
function indented(prose        )         {
  return markdownLines(prose).replaceAll('\n', '\n   ');
}

function headingOf(text        )         {
  return `### ${markdownLine(text)}`;
}

;// CONCATENATED MODULE: ./build/core/runner/run-action.js
/**
 * The one shape of all actions: read → mask → run → outputs → summary. A failure becomes one
 * annotation with its remedy, a signal becomes an abort, and the process is gone within five
 * seconds of it whatever still hangs. A post step never fails a job.
 */




                                                                                

                                                         


                                                              




                                                      






                
                        
                                                                                   
                                                    
 

                                                                                            
                          
                          
                                                                                                
                                                        
                                                                              
 

                                    
                                                                                               
                                              
 

/** The runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later. */
const LEAVE_WITHIN_MS = 5000;

/** The main step of an action. */
async function runAction                                                      (
  action                       ,
)                {
  const outputs = new OutputCollector(action.outputs);
  const summary = new SummaryPage();
  const ending = new Ending(action.name, summary, outputs);
  await withContext({ ...action, outputs, summary, ending }, async (context) => {
    const inputs = readInputs(action.inputs, {
      input: (name) => core.getInput(name),
      given: givenNames(context.machine.environment),
      environment: context.machine.environment,
      workspace: context.machine.workspace,
      secrets: context.secrets,
      jobRecord: () => readJobRecord(context.machine),
      log: context.log,
    });
    await action.run(inputs, context);
    if (isDryRun(inputs)) return;
    const { name, handedOn = [] } = action;
    await addToJobRecord(context, name, outputs.known(handedOn));
  });
}

/** After a dry run nothing was made that the outputs name. */
function isDryRun(inputs        )          {
  return 'dryRun' in inputs && inputs.dryRun === true;
}

/** The post step of an action: what cannot be undone is a warning. */
async function runPost(post      )                {
  const summary = new summary_SummaryPage();
  const outputs = new outputs_OutputCollector({});
  const ending = new PostEnding(post.name, summary, outputs);
  await withContext({ ...post, outputs, summary, ending }, async (context) => {
    await removeFromJobRecord(context);
    await post.undo(context);
  });
}

/** However a step ends, it ends once: outputs and summary are written, then the process is left. */
class Ending {
           #name        ;
           #summary             ;
           #outputs                              ;
  #begun = false;

  constructor(name        , summary             , outputs                              ) {
    this.#name = name;
    this.#summary = summary;
    this.#outputs = outputs;
  }

  async success()                {
    if (!this.#begins()) return;
    try {
      this.#outputs.write();
    } catch (error) {
      // Later steps would go on with empty texts in the place of what they need.
      await this.#report(error);
      await this.#leave(1);
      return;
    }
    await this.#leave(0);
  }

  async failure(thrown         )                {
    if (!this.#begins()) return;
    await this.#report(thrown);
    try {
      this.#outputs.write();
    } catch (error) {
      runnerLog.warning(`The outputs could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    await this.#leave(1);
  }

  #begins()          {
    const begins = !this.#begun;
    this.#begun = true;
    return begins;
  }

  #report(thrown         )                {
    return reportFailure(this.#name, thrown, runnerLog, this.#summary);
  }

  async #leave(exitCode        )                {
    try {
      await writeSummary(this.#summary.render(this.#name));
    } catch (error) {
      runnerLog.warning(`The summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    leave(exitCode);
  }
}

class PostEnding extends Ending {
           async failure(thrown         )                {
    runnerLog.warning(`Cleaning up failed: ${withRemedy(thrown)}`);
    await this.success();
  }
}

                                                                                          
                          
 

const NO_PROCESSES            = {
  async run(command) {
    throw new TypeError(`"${command}" cannot be started: the step gave no createProcesses`);
  },
  killAll() {},
};

async function withContext       (
  { name, createProcesses: create, ending, outputs, summary }                ,
  work                                                  ,
)                {
  // Only `leave` says that all is well. Should reporting itself go wrong, the step is red.
  process.exitCode = 1;
  const abort = new AbortController();
  const { signal } = abort;
  const machine = readMachine(process.env);
  const { environment } = machine;
  const secrets = createSecrets();
  maskAddressesOf(environment, secrets);
  weakenedConnections(environment).forEach((line) => runnerLog.warning(line, name));
  // Libraries and programs would obey it.
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  const processes = create?.({ environment, signal }) ?? NO_PROCESSES;
  const http = createHttp({ environment, userAgent: `slipway/${name}`, signal });

  const fail = (thrown         )       => void ending.failure(thrown);
  const cancel = ()       => {
    if (signal.aborted) return;
    abort.abort(new errors/* CancelledError */.cc());
    setTimeout(() => {
      processes.killAll();
      fail(signal.reason);
    }, LEAVE_WITHIN_MS).unref();
  };
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  // A failure that nobody waits for, or catches, is a defect; it must not pass silently, nor as a
  // crash dump.
  process.on('unhandledRejection', fail).on('uncaughtException', fail);
  // Nothing is left to wait for, but the work has not ended: a promise was forgotten.
  process.on('beforeExit', () => fail(new Error('the step stopped without an end')));

  try {
    const context = { clock: systemClock, http, processes, log: runnerLog, machine, signal };
    await work({ ...context, secrets, state: runnerState, outputs, summary });
    await ending.success();
  } catch (error) {
    await ending.failure(error);
  } finally {
    processes.killAll();
    await http.close();
  }
}

/** The only place that ends the process: idle sockets and timers must not keep the job waiting. */
function leave(exitCode        )       {
  // An empty write comes back when everything before it has reached the runner.
  process.stdout.write('', () => process.exit(exitCode));
}


/***/ }),

/***/ 840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ SECOND),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   pY: () => (/* binding */ MINUTE)
/* harmony export */ });
/** Lengths of time as people read them. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** `850 ms`, `12 s`, `3 min 20 s`, `2 h 5 min`: two units at most, the smaller left out when 0. */
function formatDuration(ms        )         {
  if (ms < SECOND) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / SECOND);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return joined([minutes, 'min'], [seconds % 60, 's']);
  return joined([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
}

function joined(...parts                    )         {
  return parts.flatMap(([amount, unit]) => (amount > 0 ? [`${amount} ${unit}`] : [])).join(' ');
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ diskErrorOf),
/* harmony export */   l1: () => (/* binding */ diskErrors)
/* harmony export */ });
/* unused harmony export diskErrorInWords */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(807);
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(567);
/**
 * The errors of files and folders that a step could not write or open for a reason that lies with
 * the machine, from the codes that the operating system gives them. None is a defect of Slipway.
 */

                                                   


const diskErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('disk', {
  full: {
    meaning:
      'The disk, or the quota of the user on it, has no room for a file that the step writes.',
    remedy:
      'Free space on the runner (old simulators and versions of Xcode take the most), or take a runner with a larger disk, and run the step again.',
  },
  'read-only': {
    meaning: 'A file has to be written on a disk that is mounted read-only.',
    remedy:
      'Let the folder in the message lie on a disk that the job may write: check the volumes of the container, and where the runner has its work folder, temporary folder and home folder.',
  },
  'no-permission': {
    meaning: 'The user who runs the job may not open, make or delete a file or folder.',
    remedy:
      'Give the user who runs the job access to the path in the message; earlier jobs that ran as root, or in a container, may have left it to somebody else.',
  },
  'too-many-open-files': {
    meaning: 'The job, or the whole machine, has as many files open as the system allows.',
    remedy:
      'Raise the limit of open files for the runner (`ulimit -n`, or `LimitNOFILE` of its service), or let fewer jobs run on the machine at once.',
  },
});

                                                

const CODES                                = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EMFILE', 'too-many-open-files'],
  ['ENFILE', 'too-many-open-files'],
]);

const HAPPENED                                     = {
  full: 'The disk is full',
  'read-only': 'The disk is read-only',
  'no-permission': 'The job has no permission',
  'too-many-open-files': 'Too many files are open',
};

/**
 * The error of the catalogue that an error of the file system stands for, or `undefined` for
 * everything else. `path` names the file where the system's own error does not, as when a write
 * fails after the file was opened. Throws nothing.
 */
function diskErrorOf(error         , path = pathIn(error))                          {
  const code = CODES.get((0,_system_code_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .x)(error) ?? '');
  if (code === undefined || (code === 'no-permission' && path === undefined)) return undefined;
  return diskErrors.error(code, {
    message: `${HAPPENED[code]}${path === undefined ? '' : `: ${path}`}.`,
    said: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
    cause: error,
  });
}

const WORDS                                = new Map([
  [/no space left on device|disk full|disk quota exceeded|ENOSPC/i, 'full'],
  [/read-only file system|EROFS/i, 'read-only'],
  [/too many open files|EMFILE|ENFILE/i, 'too-many-open-files'],
]);

/**
 * The error of the catalogue that the last words of a program stand for which could not write.
 * `path` names the folder that it wrote to. Words of missing permission are left to whoever ran it.
 */
function diskErrorInWords(said        , path         )                          {
  const [, code] = [...WORDS].find(([words]) => words.test(said)) ?? [];
  if (code === undefined) return undefined;
  const place = path === undefined ? '' : `: ${path}`;
  return diskErrors.error(code, { message: `${HAPPENED[code]}${place}.`, said });
}

/** The file of an error of the file system. A program or socket may be refused too, but has none. */
function pathIn(error         )                     {
  if (!Error.isError(error) || !('path' in error) || typeof error.path !== 'string')
    return undefined;
  const isOfFile = !('syscall' in error && /^(?:spawn|connect|listen)/.test(String(error.syscall)));
  return isOfFile ? error.path : undefined;
}


/***/ }),

/***/ 226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony export makeFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(905);
/** Folders that are made with all that lead to them, or fail for the true reason. */





/**
 * Makes the folder at `path`, an absolute path, and those that lead to it, where they are missing.
 * Throws an error of the catalogue `disk` where there is one, else that of the file system. Node
 * gives ENOENT for every failure on a read-only disk, so the first missing folder is made anew by
 * itself, which gives the reason.
 */
async function makeFolder(path        , mode         )                {
  try {
    await mkdir(path, { recursive: true, ...(mode === undefined ? {} : { mode }) });
  } catch (error) {
    const reason = hasCode(error, 'ENOENT') ? ((await reasonAt(path)) ?? error) : error;
    throw diskErrorOf(reason) ?? reason;
  }
}

/** The failure of the first folder on the way to `path` that cannot be made. */
async function reasonAt(path        )                   {
  const parent = dirname(path);
  const above = parent === path ? undefined : await reasonAt(parent);
  if (above !== undefined) return above;
  return mkdir(path).then(
    () => undefined,
    (error         ) => (hasCode(error, 'EEXIST', 'EISDIR') ? undefined : error),
  );
}


/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWholeFile),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(905);
/**
 * Files that are there whole or not at all. A full disk leaves an empty or half-written file behind,
 * which the next job would take for a lock that is held, or for a note that says nothing.
 */



                                   
                                                                                 
                         
                                                                    
                           
 

/**
 * Writes a file at an absolute path, in place. When the write fails, the file is removed. Throws an
 * error of the catalogue `disk`, or else the system's own, such as `EEXIST` or `ENOENT`.
 */
async function writeWholeFile(
  path        ,
  contents                     ,
  { mode, isNew = false }                   = {},
)                {
  try {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, isNew ? 'wx' : 'w', mode);
    try {
      try {
        await file.writeFile(contents);
      } finally {
        // A network disk tells only now that it is full.
        await file.close();
      }
    } catch (error) {
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
      throw error;
    }
  } catch (error) {
    throw (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .diskErrorOf */ .Fh)(error, path) ?? error;
  }
}

/**
 * Replaces a file by way of `draft`, a path on the same disk: readers see the old contents or the
 * new ones, and after a failure the old ones stay. Throws as `writeWholeFile` does.
 */
async function replaceFile(
  path        ,
  contents                     ,
  { draft, mode }                                                    ,
)                {
  await writeWholeFile(draft, contents, mode === undefined ? {} : { mode });
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
  } catch (error) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    throw (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .diskErrorOf */ .Fh)(error, path) ?? error;
  }
}


/***/ }),

/***/ 870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   dn: () => (/* binding */ jsonOrNothing),
/* harmony export */   sh: () => (/* binding */ isListOf)
/* harmony export */ });
/* unused harmony exports readJson, isAnything, ownValue */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(807);
/**
 * JSON from outside, read with a guard: a value of another shape than expected is refused, so that
 * no cast lets a broken answer or a half-written file through.
 */


                                                      

                          
                     
                                                                                               
                           
 

                                                                                

/** Reads `text`; gives the reason where it is not JSON or `guard` refuses it. Throws nothing. */
function readJson   (text        , guard          )                 {
  let value         ;
  try {
    value = MAY_HOLD_PROTOTYPE_KEY.test(text)
      ? JSON.parse(text, withoutPrototypeKeys)
      : JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
  }
  return guard(value) ? { ok: true, value } : { ok: false, problem: 'it has another shape' };
}

/** The value in `text`, or `undefined` where it is not JSON or `guard` refuses it. */
function jsonOrNothing   (text        , guard          )                {
  const reading = readJson(text, guard);
  return reading.ok ? reading.value : undefined;
}

const isAnything = (value         )                   => value !== undefined;

function isText(value         )                  {
  return typeof value === 'string';
}

function isJsonObject(value         )                                             {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose members all pass `guard`. */
function isListOf   (guard          )                      {
  return (value)                        => Array.isArray(value) && value.every(guard);
}

/** The members of `value` that an object has of its own; `constructor` and the like are none. */
function ownValue(value         , name        )          {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Looking at each member takes ten times as long, so it is done where the key may stand at all. */
const MAY_HOLD_PROTOTYPE_KEY = /__proto__|\\u00/;

/** `__proto__` would change what the object is as soon as somebody copies it member by member. */
function withoutPrototypeKeys(               key        , value         )          {
  return key === '__proto__' ? undefined : value;
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createProcesses),
  H: () => (/* binding */ processErrors)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(840);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
;// CONCATENATED MODULE: ./build/core/system/programs/process-tree.js
/**
 * A program together with everything it started: they share a process group, and end as one. A
 * process that has made a session of its own has left the group, and is found among the
 * descendants.
 */

                                                       

/**
 * Between asking a program to end and ending it; the runner gives a cancelled step 7.5 s in all.
 */
const GRACE_MS = 2000;
/** A daemon may hold the output of the program that started it; the runner waits as long. */
const LINGER_MS = 5000;

                             
                              
                           
                                                                                           
                                         
 

/**
 * Ends a program's whole group when the job is cancelled or the time is up, and whatever still
 * holds its output some seconds after it ended by itself.
 */
class TreeEnd {
  timedOut = false;
           #child              ;
           #abort             ;
           #timers                   = [];
  /** The children have to be known before the end, as nothing names their origin afterwards. */
  #strays                    = [];
           #end = ()       => this.#endTree();

  constructor(child              , { abort, limitMs, lingerMs = LINGER_MS }            ) {
    this.#child = child;
    this.#abort = abort;
    abort.addEventListener('abort', this.#end, { once: true });
    this.#after(limitMs, () => {
      this.timedOut = true;
      this.#endTree();
    });
    child.once('exit', () => this.#after(lingerMs, () => this.#letGo()));
  }

  /** The program is gone; where it did not go by itself, what it left in its group goes too. */
  stopWatching(endedByUs         )       {
    this.#abort.removeEventListener('abort', this.#end);
    this.#timers.forEach((timer) => clearTimeout(timer));
    if (endedByUs || this.timedOut || this.#abort.aborted) this.#signal('SIGKILL');
  }

  #after(ms        , act            )       {
    this.#timers.push(setTimeout(act, ms));
  }

  #endTree()       {
    this.#strays = straysOf(this.#child.pid);
    this.#signal('SIGTERM');
    this.#after(GRACE_MS, () => this.#signal('SIGKILL'));
  }

  #signal(signal                )       {
    killTree(this.#child.pid, signal);
    for (const pid of this.#strays) send(pid, signal);
  }

  #letGo()       {
    killTree(this.#child.pid, 'SIGKILL');
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
  }
}

function killTree(pid                    , signal                )       {
  if (pid !== undefined) send(process.platform === 'win32' ? pid : -pid, signal);
}

function send(pid        , signal                )       {
  try {
    process.kill(pid, signal);
  } catch {
    // The process is already gone.
  }
}

const LISTING_LIMIT_MS = 1000;

/** The descendants of `pid` in other groups; none without `ps`. */
function straysOf(pid                    )                    {
  if (pid === undefined || process.platform === 'win32') return [];
  const { stdout } = (0,external_node_child_process_.spawnSync)('ps', ['-axo', 'pid=,ppid=,pgid='], {
    encoding: 'utf8',
    timeout: LISTING_LIMIT_MS,
  });
  const all = [...(stdout ?? '').matchAll(/^ *(\d+) +(\d+) +(\d+) *$/gm)].map((row) => {
    const [own = 0, parent = 0, group = 0] = row.slice(1).map(Number);
    return { own, parent, group };
  });
  const family = new Set([pid]);
  // A parent need not stand before its children.
  for (let known = 0; known < family.size;) {
    known = family.size;
    for (const { own, parent } of all) if (family.has(parent)) family.add(own);
  }
  return all.filter(({ own, group }) => family.has(own) && group !== pid).map(({ own }) => own);
}

// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(567);
;// CONCATENATED MODULE: ./build/core/system/programs/process.js
/**
 * Other programs. Each runs in a process group of its own, so that a time limit or a
 * cancelled job ends the program together with everything it started; @actions/exec can do
 * neither. Arguments are always a list, there is no shell, and stdin is closed unless input is
 * given.
 */





                                 
                        
                                                                                           
                                                                      
                          
                                 
                              
                                
                                                                                                 
                                                                        
 

                                
                            
                          
                          
 

                            
     
                                                                                                      
                                                                                                    
                                   
     
                                                                                                  
                                                     
                  
 

const processErrors = (0,errors/* catalogue */.sW)('process', {
  'not-found': {
    meaning: 'A program that the action needs is not on PATH.',
    remedy: 'Run the step on a runner that has the program, or install it in an earlier step.',
  },
  'not-started': {
    meaning: 'The operating system refused to start a program.',
    remedy: 'Check the program and its permissions on the runner.',
  },
  'timed-out': {
    meaning: 'A program did not end within its time limit.',
    remedy: 'Look at its last lines in the log; raise the limit if it was still making progress.',
  },
  'output-too-large': {
    meaning: 'A program wrote more than 16 MiB.',
    remedy: 'Make the program less verbose.',
  },
});

                                  
                                                                     
                                
                                                                                       
                             
 

const LONGEST_OUTPUT_CHARACTERS = 16 * 1024 * 1024;
/** No program runs without a limit. */
const LONGEST_RUN_MS = 10 * duration/* MINUTE */.pY;
const TAIL_LINES = 20;

function createProcesses(settings                 )            {
  const running = new Set        ();
  return {
    killAll: () => running.forEach((pid) => killTree(pid, 'SIGKILL')),
    async run(command, argv, options = {}) {
      const signals = [settings.signal, options.signal].filter((signal) => signal !== undefined);
      const abort = AbortSignal.any(signals);
      abort.throwIfAborted();
      const limitMs = options.timeoutMs ?? LONGEST_RUN_MS;
      // Most runs of the actions that know git start no program; only the others load this.
      const { execa } = await __nccwpck_require__.e(/* import() */ 499).then(__nccwpck_require__.bind(__nccwpck_require__, 499));
      abort.throwIfAborted();

      const child = execa(command, argv, {
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
        env: childEnvironment(settings.environment, options.environment),
        extendEnv: false,
        detached: process.platform !== 'win32',
        reject: false,
        stripFinalNewline: true,
        maxBuffer: LONGEST_OUTPUT_CHARACTERS,
        lines: false,
        // Whoever follows the lines keeps what matters; a build may write without end.
        buffer: options.onLine === undefined,
      });
      const { pid } = child;
      if (pid !== undefined) running.add(pid);
      const end = new TreeEnd(child.nodeChildProcess, {
        abort,
        limitMs,
        lingerMs: settings.lingerMs,
      });
      const [result, tail] = await Promise.all([child, followed(child, options.onLine)]);
      end.stopWatching(result.isMaxBuffer);
      if (pid !== undefined) running.delete(pid);

      abort.throwIfAborted();
      const { stdout = '', stderr = '' } = result;
      const lastLines = tail ?? stdout.split('\n').slice(-TAIL_LINES);
      if (end.timedOut) throw timedOut(command, limitMs, lastLines);
      if (result.isMaxBuffer) throw tooLoud(command);
      if (result.exitCode === undefined && result.signal === undefined) {
        throw notStarted(command, result);
      }
      return { exitCode: result.exitCode ?? 128, stdout, stderr };
    },
  };
}

/**
 * The action's inputs and saved state hold the user's secrets; no other program needs them.
 * The same goes for the runner's own tokens.
 */
function childEnvironment(
  base                                ,
  added                               ,
)                         {
  const withheld =
    /^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN_REQUEST)_TOKEN$|APP_STORE_CONNECT_|APPCENTER_ACCESS_TOKEN$)/i;
  const kept = Object.entries(base).filter(([name]) => !withheld.test(name));
  const merged = { ...Object.fromEntries(kept), ...added };
  return Object.fromEntries(
    Object.entries(merged).filter((entry)                            => entry[1] !== undefined),
  );
}

                      
                                                                           
 

/** Hands on the lines of a program and returns its last ones; `undefined` when nobody listens. */
async function followed(
  child            ,
  onLine                          ,
)                                         {
  if (onLine === undefined) return undefined;
  const tail           = [];
  const read = async (from                     ) => {
    for await (const line of child.iterable({ from })) {
      onLine(String(line), from);
      tail.push(String(line));
      if (tail.length > TAIL_LINES) tail.shift();
    }
  };
  // A program that fails ends its streams early; its result tells the reason.
  await Promise.allSettled([read('stdout'), read('stderr')]);
  return tail;
}

function tooLoud(command        )        {
  return processErrors.error('output-too-large', {
    message: `"${command}" wrote more than 16 MiB.`,
  });
}

function timedOut(command        , limitMs        , details                   )        {
  return processErrors.error('timed-out', {
    message: `"${command}" did not end within ${(0,duration/* formatDuration */.a3)(limitMs)} and was stopped.`,
    details,
  });
}

function notStarted(command        , result         )        {
  const cause = Error.isError(result) ? result.cause : result;
  return (0,system_code/* hasCode */.u)(cause, 'ENOENT')
    ? processErrors.error('not-found', {
        message: `The program "${command}" was not found.`,
        cause,
      })
    : processErrors.error('not-started', {
        message: `The program "${command}" could not be started.`,
        said: (0,errors/* messageOf */.bD)(cause),
        cause,
      });
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ hasCode),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/** The codes by which the operating system and Node name an error, such as ENOENT. */

/** The code that the operating system or Node gives an error, such as ENOENT. */
function systemCode(error         )                     {
  const code = Error.isError(error) && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Whether `error` bears one of these codes. */
function hasCode(error         , ...codes                   )          {
  const code = systemCode(error);
  return code !== undefined && codes.includes(code);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(48);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
