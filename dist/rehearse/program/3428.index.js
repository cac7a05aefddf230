export const id = 3428;
export const ids = [3428,9775];
export const modules = {

/***/ 70172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ PythonTraceback),
/* harmony export */   a: () => (/* binding */ FletExit)
/* harmony export */ });
/** flet's own way out of a build: a message for the user and an exit code. */
class FletExit extends Error {
                    name = 'FletExit';
           exitCode        ;

  /** Without words of its own, flet points at the log of the command that failed. */
  constructor(
    exitCode        ,
    message = 'Error building Flet app - see the log of failed command above.',
  ) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** An exception that nobody catches: Python prints a traceback on stderr and exits with 1. */
class PythonTraceback extends Error {
                    name = 'PythonTraceback';

  get text()         {
    return (
      'Traceback (most recent call last):\n' +
      '  File "flet_cli/cli.py", line 208, in main\n' +
      '    args.handler(args)\n' +
      `${this.message}\n`
    );
  }
}


/***/ }),

/***/ 13428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flet: () => (/* binding */ flet)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sandbox/mac/streaming-tool.js
var streaming_tool = __webpack_require__(56071);
;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/copy-output.js
/** The last step of a build: the archive and the .ipa go to the output folder. */



                                            
                                                 

const AN_HOUR = 3_600_000;

/** Empties the folder before each source it copies: an .ipa thus throws out the archive. */
async function copyOutput({ ios }        , outputDirectory        )                {
  for (const source of [external_node_path_.join(ios, 'archive'), external_node_path_.join(ios, 'ipa')]) {
    if (!(0,external_node_fs_.existsSync)(source)) continue;
    await (0,promises_.rm)(outputDirectory, { recursive: true, force: true });
    await (0,promises_.mkdir)(outputDirectory, { recursive: true });
    await (0,promises_.cp)(source, outputDirectory, { recursive: true, preserveTimestamps: true });
  }
}

/** The modes in which the output folder holds another .ipa than a build leaves. */
async function spoilOutput(
  mode          ,
  outputDirectory        ,
  now      ,
)                {
  const names = (await (0,promises_.readdir)(outputDirectory)).filter((name) => name.endsWith('.ipa'));
  for (const ipa of names.map((name) => external_node_path_.join(outputDirectory, name))) {
    if (mode === 'two-ipas') await (0,promises_.copyFile)(ipa, `${ipa.slice(0, -'.ipa'.length)} 2.ipa`);
    const anHourAgo = new Date(now.getTime() - AN_HOUR);
    if (mode === 'stale-ipa') await (0,promises_.utimes)(ipa, anHourAgo, anHourAgo);
  }
}

// EXTERNAL MODULE: ./build/sandbox/mac/flet/exit.js
var exit = __webpack_require__(70172);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/sandbox/mac/flutter/flutter.js
var flutter = __webpack_require__(49775);
;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/flutter-sdk.js
/** The Flutter SDK that a release of flet wants: found, or installed. */





                                                           

                                               
                                                  

/** Finds the SDK that flet wants, or installs it under the home folder. Gives its executable. */
async function flutterExecutable(
  release             ,
  assumeYes         ,
  output            ,
  context             ,
)                  {
  const own = external_node_path_.join(context.machine.home, 'flutter', release.flutter, 'bin', 'flutter');
  const candidate = (0,external_node_fs_.existsSync)(own) ? own : 'flutter';
  if (answersAs(release.flutter, candidate, context)) return candidate;

  if (release.asksBeforeInstalling && !assumeYes) {
    output.log('Flutter SDK not found or invalid version installed.');
    context.stdout(
      `Flutter SDK ${release.flutter} is required. It will be installed now. Proceed? [y/n] (y): \n`,
    );
    throw new exit/* PythonTraceback */.X('EOFError: EOF when reading a line');
  }
  output.log(`Installing Flutter ${release.flutter}...`);
  await (0,promises_.mkdir)(external_node_path_.dirname(own), { recursive: true });
  await (0,promises_.writeFile)(own, `#!/bin/sh\necho '${(0,flutter.flutterVersionText)(release.flutter)}'\n`, {
    mode: 0o755,
  });
  if (output.verbosity > 0) output.log(`Flutter ${release.flutter} installed OK`);
  return own;
}

/** Major and minor decide; a patch more or less does not. */
function answersAs(wanted        , executable        , { env, machine }             )          {
  const { stdout } = (0,external_node_child_process_.spawnSync)(
    executable,
    ['--version', '--no-version-check', '--suppress-analytics'],
    { env, cwd: machine.cwd, encoding: 'utf8' },
  );
  const [, found] = /Flutter (\d+\.\d+)\.\d+/.exec(stdout ?? '') ?? [];
  return found !== undefined && wanted.startsWith(`${found}.`);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/sandbox/mac/flet/project/python-values.js
var python_values = __webpack_require__(6423);
;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/plist-template.js
/** Property lists as flet's templates write them. */


/**
 * The templates of flet write property lists by hand: numbers turn into texts, and nothing is
 * escaped, so that `&` and `<` in a value break the file (seen with 0.86.5; later ones unproven).
 */
                        
          
           
          
          
                         
                                           

function renderPlist(value                                      )         {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n' +
    `<plist version="1.0">\n${plist_template_element(value)}\n</plist>\n`
  );
}

function plist_template_element(value            )         {
  switch (typeof value) {
    case 'boolean':
      return value ? '<true/>' : '<false/>';
    case 'string':
    case 'number':
    case 'bigint':
      return `<string>${(0,python_values/* pythonText */.G)(value)}</string>`;
    default:
      return isList(value)
        ? `<array>\n${value.map(plist_template_element).join('\n')}\n</array>`
        : `<dict>\n${Object.entries(value).map(entry).join('\n')}\n</dict>`;
  }
}

function entry([key, value]                      )         {
  return `<key>${key}</key>\n${plist_template_element(value)}`;
}

function isList(value        )                                 {
  return Array.isArray(value);
}

/** The types that flet takes; a TOML date is none of them. */
function isPlistValue(value         )                      {
  if (['string', 'boolean', 'number', 'bigint'].includes(typeof value)) return true;
  if (value === null || value instanceof Date) return false;
  if (typeof value !== 'object') return false;
  return Object.values(value).every(isPlistValue);
}

// EXTERNAL MODULE: ./build/sandbox/mac/flet/project/pyproject.js + 1 modules
var project_pyproject = __webpack_require__(95921);
;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/info-plist.js
/** The Info.plist that flet writes from permissions, deep links and settings. */

                                                          


                                                      



                                                         
                                                  

                                            

const usageDescriptions                                      = {
  location: {
    NSLocationWhenInUseUsageDescription: 'This app uses location service when in use.',
    NSLocationAlwaysAndWhenInUseUsageDescription: 'This app uses location service.',
  },
  camera: {
    NSCameraUsageDescription: 'This app uses the camera to capture photos and videos.',
  },
  microphone: { NSMicrophoneUsageDescription: 'This app uses microphone to record sounds.' },
  photo_library: {
    NSPhotoLibraryUsageDescription: 'This app saves photos and videos to the photo library.',
  },
};

/** The keys beyond the template's own: permissions, then pyproject.toml, then the command line. */
function resolveInfoPlist(
  options        ,
  pyproject           ,
  { typesInfoPlist }                                     ,
)            {
  const merged                          = {};
  const permissions = (0,python_values/* truthy */.vN)(options['permissions']) ?? pyproject.given('tool.flet.permissions');
  for (const permission of Array.isArray(permissions) ? permissions : []) {
    Object.assign(merged, usageDescriptions[String(permission)]);
  }
  const configured = pyproject.get('tool.flet.ios.info');
  if ((0,python_values/* isTable */.bI)(configured)) Object.assign(merged, configured);
  else if ((0,python_values/* truthy */.vN)(configured) !== undefined) {
    throw new exit/* PythonTraceback */.X(
      `TypeError: ${(0,python_values/* pythonType */.v0)(configured)} indices must be integers, not 'str'`,
    );
  }
  const given = options['info_plist'];
  for (const assignment of Array.isArray(given) ? given.map(String) : []) {
    const equals = assignment.indexOf('=');
    if (equals < 0) throw new exit/* FletExit */.a(1, `Invalid Info.plist option: ${assignment}`);
    const text = assignment.slice(equals + 1);
    merged[assignment.slice(0, equals)] = typesInfoPlist ? commandLineValue(text) : bareValue(text);
  }
  Object.assign(merged, deepLinking(options, pyproject));

  const plist            = {};
  for (const [key, value] of Object.entries(merged)) {
    if (!isPlistValue(value)) {
      throw new exit/* FletExit */.a(
        1,
        `Unsupported Info.plist value type for ${key}: datetime. Supported types are string, ` +
          'boolean, integer, float, dictionary, and arrays containing those values.',
      );
    }
    plist[key] = value;
  }
  return plist;
}

/**
 * A value as flet before 0.83 reads it: `True` and `False` are the only forms that are not text.
 */
function bareValue(text        )             {
  return text === 'True' || text === 'False' ? text === 'True' : text;
}

/** `true` and `false` in any case, else a TOML value, else the text as it stands. */
function commandLineValue(text        )             {
  const trimmed = text.trim();
  const lower = trimmed.toLowerCase();
  if (lower === 'true' || lower === 'false') return lower === 'true';
  try {
    const { value } = (0,dist/* parse */.qg)(`value = ${trimmed}`, { integersAsBigInt: true });
    return isPlistValue(value) ? value : trimmed;
  } catch {
    return trimmed;
  }
}

/** The command line counts only with both halves, and nothing of `[tool.flet]` itself does. */
function deepLinking(options        , pyproject           )            {
  const given = [options['deep_linking_scheme'], options['deep_linking_host']].map(project_pyproject/* textOf */.b6);
  const configured = ['scheme', 'host'].map((half) =>
    (0,project_pyproject/* textOf */.b6)(pyproject.get(`tool.flet.ios.deep_linking.${half}`)),
  );
  const [scheme, host] = given.every((half) => half !== undefined) ? given : configured;
  if (scheme === undefined || host === undefined) return {};
  return {
    FlutterDeepLinkingEnabled: true,
    CFBundleURLTypes: [
      {
        CFBundleTypeRole: 'Editor',
        CFBundleURLName: host,
        CFBundleURLSchemes: [scheme],
      },
    ],
  };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/sandbox/material/app/ipa.js + 7 modules
var ipa = __webpack_require__(3027);
;// CONCATENATED MODULE: ./build/sandbox/mac/flet/project/requirements.js
/** The requirements of the app as flet hands them to serious_python, one `-r` each. */




                                                

                                                  

function packagedRequirements(
  pyproject           ,
  app        ,
  release             ,
)           {
  const ofPoetry = poetryDependencies(pyproject.get('tool.poetry.dependencies'), release);
  const common =
    ofPoetry.length > 0 ? ofPoetry : projectDependencies(pyproject.get('project.dependencies'));
  const all = [...common, ...projectDependencies(pyproject.get('tool.flet.ios.dependencies'))];
  if (all.length > 0) return all;
  const file = external_node_path_.join(app, 'requirements.txt');
  return (0,external_node_fs_.existsSync)(file) ? ['-r', '-r', file] : [`flet==${release.version}`];
}

/**
 * The dependencies as Python iterates over the value: the letters of a text, the keys of a table.
 */
function projectDependencies(value         )           {
  if (value === undefined) return [];
  const entries = iterated(value);
  const other = entries.find((entry) => typeof entry !== 'string');
  if (other !== undefined) {
    throw new exit/* PythonTraceback */.X(
      `TypeError: expected string or bytes-like object, got '${(0,python_values/* pythonType */.v0)(other)}'`,
    );
  }
  return [...new Set(entries.map(String))].toSorted();
}

function iterated(value         )            {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return Array.from(value);
  if ((0,python_values/* isTable */.bI)(value)) return Object.keys(value);
  throw new exit/* PythonTraceback */.X(`TypeError: '${(0,python_values/* pythonType */.v0)(value)}' object is not iterable`);
}

function poetryDependencies(value         , release             )           {
  if (value === undefined) return [];
  if (!(0,python_values/* isTable */.bI)(value)) {
    throw new exit/* PythonTraceback */.X(
      `AttributeError: '${(0,python_values/* pythonType */.v0)(value)}' object has no attribute 'items'`,
    );
  }
  const translate = release.pinsBareVersions ? classicRequirement : requirement;
  return Object.entries(value)
    .filter(([name]) => name !== 'python')
    .map(([name, given]) => translate(name, given))
    .toSorted();
}

function requirement(name        , given         )         {
  if (!(0,python_values/* isTable */.bI)(given)) return `${name}${specifier(given)}`;
  const markers = (0,project_pyproject/* entryOf */.Ms)(given, 'markers');
  const suffix = markers === undefined ? '' : `; ${(0,python_values/* pythonText */.G)(markers)}`;
  const version = (0,python_values/* truthy */.vN)((0,project_pyproject/* entryOf */.Ms)(given, 'version'));
  if (version !== undefined) return `${name}${specifier(version)}${suffix}`;
  const address = gitAddress(given);
  return address === undefined ? place(name, given) : `${name} @ ${address}${suffix}`;
}

function specifier(version         )         {
  const words = methodOf(version, 'replace').replaceAll(' ', '');
  if (words === '' || words === '*') return '';
  if (words.startsWith('^')) return `>=${words.slice(1)}`;
  if (words.startsWith('~') && !words.startsWith('~=')) return `~=${words.slice(1)}`;
  return /^\d/.test(words) ? `==${words}` : words;
}

/** The translation of flet before 0.80, in which `*` is a version like any other. */
function classicRequirement(name        , given         )         {
  const table = (0,python_values/* isTable */.bI)(given) ? given : { version: given };
  const markers = (0,project_pyproject/* entryOf */.Ms)(table, 'markers');
  const suffix = markers === undefined ? '' : `;${(0,python_values/* pythonText */.G)(markers)}`;
  const version = (0,python_values/* isTable */.bI)(given) ? (0,python_values/* truthy */.vN)((0,project_pyproject/* entryOf */.Ms)(given, 'version')) : given;
  const address = version === undefined ? gitAddress(table) : undefined;
  if (version === undefined && address === undefined) return `${place(name, table)}${suffix}`;
  const words = methodOf(version ?? address, 'startswith');
  if (words.startsWith('^')) return `${name}>=${words.slice(1)}${suffix}`;
  if (words.startsWith('~')) return `${name}~=${words.slice(2)}`;
  if (/[<>]/.test(words)) return `${name}${words.replaceAll(' ', '')}${suffix}`;
  return `${name}${version === undefined ? '@' : '=='}${words}${suffix}`;
}

function gitAddress(table                         )                     {
  const git = (0,python_values/* truthy */.vN)((0,project_pyproject/* entryOf */.Ms)(table, 'git'));
  if (git === undefined) return undefined;
  const address = methodOf(git, 'startswith');
  const first = (...keys                   ) =>
    keys.map((key) => (0,python_values/* truthy */.vN)((0,project_pyproject/* entryOf */.Ms)(table, key))).find((entry) => entry !== undefined);
  const revision = first('branch', 'rev', 'tag');
  const subdirectory = first('subdirectory');
  return [
    `${address.startsWith('git@') ? '' : 'git+'}${address}`,
    ...(revision === undefined ? [] : [`@${(0,python_values/* pythonText */.G)(revision)}`]),
    ...(subdirectory === undefined ? [] : [`#subdirectory=${(0,python_values/* pythonText */.G)(subdirectory)}`]),
  ].join('');
}

function place(name        , table                         )         {
  const found = (0,python_values/* truthy */.vN)((0,project_pyproject/* entryOf */.Ms)(table, 'path')) ?? (0,python_values/* truthy */.vN)((0,project_pyproject/* entryOf */.Ms)(table, 'url'));
  if (found !== undefined) return (0,python_values/* pythonText */.G)(found);
  throw new exit/* PythonTraceback */.X(
    `ValueError: Unsupported dependency specification: ${name} = ${(0,python_values/* pythonText */.G)(table)}`,
  );
}

/**
 * The text that a method of `str` is called on. Python's other types lack the method, and flet dies
 * of that.
 */
function methodOf(value         , method        )         {
  if (typeof value === 'string') return value;
  throw new exit/* PythonTraceback */.X(
    `AttributeError: '${(0,python_values/* pythonType */.v0)(value)}' object has no attribute '${method}'`,
  );
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/app-excludes.js
/** Which paths of the app's folder flet tells serious_python to leave out. */


                                                          
                                                         


                                                  

function appExcludes(
  options        ,
  pyproject           ,
  folder        ,
  release             ,
)           {
  const setting = (key        )          => {
    const ofIos = pyproject.get(`tool.flet.ios.app.${key}`);
    const special = release.excludesHidden ? ofIos : (0,python_values/* truthy */.vN)(ofIos);
    return special ?? pyproject.get(`tool.flet.app.${key}`);
  };
  const words = (key        )           => {
    const given = (0,python_values/* truthy */.vN)(options[key]) ?? setting(key);
    return given === undefined ? [] : iterated(given).map(String);
  };
  const explicit = ['build', ...words('exclude')];
  if (!release.excludesHidden) return explicit;
  const wanted = options['default_excludes'] ?? setting('default_excludes') ?? true;
  if (wanted === false) return explicit;
  return [
    ...new Set([...explicit, ...defaultExcludes(folder, new Set(words('include')), explicit)]),
  ];
}

/** Hidden entries at the top; environments and caches anywhere, links followed. */
function defaultExcludes(
  folder        ,
  kept                     ,
  explicit                   ,
)           {
  const found           = [];
  const visit = (inner        , above                   )       => {
    const real = (0,external_node_fs_.realpathSync)(external_node_path_.join(folder, inner));
    if (above.includes(real)) {
      found.push(inner);
      return;
    }
    const isJunk =
      external_node_path_.basename(inner) === '__pycache__' || isFile(external_node_path_.join(folder, inner, 'pyvenv.cfg'));
    if (isJunk && !kept.has(inner)) {
      found.push(inner);
      return;
    }
    for (const name of (0,external_node_fs_.readdirSync)(external_node_path_.join(folder, inner))) {
      const below = external_node_path_.join(inner, name);
      if (!explicit.includes(below) && isFolder(external_node_path_.join(folder, below))) {
        visit(below, [...above, real]);
      }
    }
  };
  for (const name of (0,external_node_fs_.readdirSync)(folder).filter((each) => !explicit.includes(each))) {
    if (name.startsWith('.') && !kept.has(name)) found.push(name);
    else if (isFolder(external_node_path_.join(folder, name))) visit(name, [(0,external_node_fs_.realpathSync)(folder)]);
  }
  return found.toSorted();
}

function isFile(file        )          {
  return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(file        )          {
  return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/child.js
/** The programs that flet starts, and what becomes of their output. */
                                                              

                                               

/** A command that flet runs: with -v its lines are passed on, without they are kept for a failure. */
                        
                               
                                                                      
                                
                                          
                                                               
 

function startChild(argv                   , output            )        {
  const streams = output.verbosity > 0;
  const kept = { stdout: []            , stderr: []             };
  if (streams) output.log(`Run subprocess: [${argv.map((word) => `'${word}'`).join(', ')}]`);
  return {
    output: {
      print: (line) => (streams ? output.log(line) : void kept.stdout.push(line)),
      printError: (line) => (streams ? output.log(line) : void kept.stderr.push(line)),
    },
    errors: () => kept.stderr.join('\n'),
    fail: (exitCode, message) => {
      for (const text of [kept.stdout.join('\n'), kept.stderr.join('\n')]) {
        refuseMarkup(text);
        if (text !== '') output.log(text);
      }
      throw new exit/* FletExit */.a(exitCode, message);
    },
  };
}

/** flet prints what it kept as rich markup: a path in brackets then looks like a closing tag. */
function refuseMarkup(text        )       {
  const [tag] = /\[\/[^\]]*\]/.exec(text) ?? [];
  if (tag === undefined) return;
  throw new exit/* PythonTraceback */.X(
    `rich.errors.MarkupError: closing tag '${tag}' at position ${text.indexOf(tag)} doesn't match any open tag`,
  );
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/project-files.js
/** Where the files of a build lie. */





                                                      

                                                            

/** Where things lie below the app's folder. */
                         
                       
                         
                           
                                                           
                       
                                      
                             
                                                 
                              
 

function layoutOf(app        )         {
  const build = external_node_path_.join(app, 'build');
  const flutter = external_node_path_.join(build, 'flutter');
  return {
    app,
    build,
    flutter,
    ios: external_node_path_.join(flutter, 'build', 'ios'),
    exportOptionsPlist: external_node_path_.join(flutter, 'ios', 'exportOptions.plist'),
    infoPlist: external_node_path_.join(flutter, 'ios', 'Runner', 'Info.plist'),
    appArchive: external_node_path_.join(flutter, 'app', 'app.zip'),
  };
}

/** Another Python than the last build's makes flet start from nothing. */
async function markPython({ build }        , version        )                {
  const marker = external_node_path_.join(build, '.python-version');
  const previous = (0,external_node_fs_.existsSync)(marker) ? (await (0,promises_.readFile)(marker, 'utf8')).trim() : version;
  if (previous !== version) await (0,promises_.rm)(build, { recursive: true });
  await writeText(marker, version);
}

/** The generated Xcode project, as far as the build depends on it. */
async function writeProject(
  layout        ,
  settings               ,
  infoPlist                                      ,
)                {
  await writeText(
    layout.infoPlist,
    renderPlist({
      CFBundleDisplayName: settings.productName,
      CFBundleName: settings.projectName,
      ...infoPlist,
    }),
  );
  await writeText(layout.exportOptionsPlist, renderPlist(exportOptions(settings)));
  await writeHashes(layout, ['template-1', 'template-2']);
}

async function writeSitePackages(layout        )                {
  for (const slice of ['iphoneos.arm64', 'iphonesimulator.arm64', 'iphonesimulator.x86_64']) {
    await writeText(external_node_path_.join(layout.build, 'site-packages', slice, 'flet', '__init__.pyc'), '');
  }
}

async function writeHashes({ build }        , names                   )                {
  for (const name of names) await writeText(external_node_path_.join(build, '.hash', name), '0'.repeat(64));
}

function exportOptions({ bundleId, signing }               )                             {
  const { method, profile, teamId, certificate } = signing;
  if (!(0,python_values/* isTable */.bI)(signing.exportOptions)) {
    throw new exit/* FletExit */.a(1, "Unable to render the template: 'str' object has no attribute 'items'");
  }
  const extra = Object.entries(signing.exportOptions);
  return {
    method,
    provisioningProfiles: { [bundleId]: profile ?? '' },
    ...(teamId === undefined ? {} : { teamID: teamId }),
    ...(certificate === undefined ? {} : { signingCertificate: certificate }),
    ...Object.fromEntries(
      extra.flatMap(([key, value]) => (isPlistValue(value) ? [[key, value]] : [])),
    ),
  };
}

async function writeText(file        , text        )                {
  await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
  await (0,promises_.writeFile)(file, text);
}

// EXTERNAL MODULE: ./build/sandbox/switches.js
var sandbox_switches = __webpack_require__(45410);
;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/package-app.js
/** Packs the app's Python files, as serious_python does. */









                                                 

                                                         

                                                       
                                                            
                                                  


const SERIOUS_PYTHON = 'dart run --suppress-analytics serious_python:main package'.split(' ');

                               
                          
                                
                                   
                                              
                          
 

/** The step of serious_python: pip for iOS, and the app's own files. */
async function packageApp(build              , app              )                {
  const { options, release, mode, output, context } = build;
  const { layout, pyproject, source } = app;
  const requirements = packagedRequirements(pyproject, layout.app, release);
  const excludes = appExcludes(options, pyproject, source, release);
  if (release.exportsBundleId) (0,project_pyproject/* onlyText */.Cw)(app.settings.untypedBundleId);
  const joined = release.excludesHidden ? excludes : [excludes.join(',')];
  const { output: child, fail } = startChild(
    [
      ...SERIOUS_PYTHON,
      source,
      '--platform',
      'iOS',
      ...(requirements[0] === '-r' ? ['-r', ...requirements] : each('-r', requirements)),
      ...each('--exclude', joined),
    ],
    output,
  );
  child.print('Copying Python app from ' + source);
  child.print('Running pip install for iphoneos.arm64');
  if (mode === 'pip-missing-wheel') {
    child.printError(
      'ERROR: Could not find a version that satisfies the requirement ruamel-yaml-clib (from versions: none)',
    );
    child.printError('ERROR: No matching distribution found for ruamel-yaml-clib');
    fail(1);
  }
  if (mode === 'serious-error-no-app') {
    child.print(LATE_ERROR);
    throw new exit/* FletExit */.a(1, `Flet app package was not staged to ${layout.build}/python-app.`);
  }
  // serious_python before its release 5 splits the list at commas, as in paths that have some.
  await packFiles(
    app,
    joined.flatMap((words) => (release.excludesHidden ? words : words.split(','))),
    release,
  );
  await writeSitePackages(layout);
  await writeHashes(layout, ['package']);
  if (mode === 'serious-error-exit0') child.print(LATE_ERROR);
  if (mode === 'slow-output') await trickle(child.print, context.env);
}

const each = (option        , values                   )           =>
  values.flatMap((value) => [option, value]);

const LATE_ERROR = 'Error: ProcessException: prepare_spm.sh exited with code 1';

/**
 * Copies the whole folder, links followed, but for exact paths. From 0.86 on sources are compiled;
 * the stand-in of bytecode holds the source, as real bytecode holds the texts of it.
 */
async function packFiles(
  { layout, source }              ,
  excludes                   ,
  { zipsApp }             ,
)                {
  const staged = external_node_path_.join(layout.build, 'python-app');
  await (0,promises_.rm)(staged, { recursive: true, force: true });
  await (0,promises_.mkdir)(staged, { recursive: true });
  for (const file of filesBelow(source, excludes)) {
    const target = zipsApp ? file : file.replace(/\.py$/, '.pyc');
    (0,external_node_fs_.cpSync)(external_node_path_.join(source, file), external_node_path_.join(staged, target), { dereference: true });
  }
  if (!zipsApp) return;
  const files = filesBelow(staged, []).map(
    (file) => [file, (0,external_node_fs_.readFileSync)(external_node_path_.join(staged, file))]         ,
  );
  await (0,promises_.mkdir)(external_node_path_.dirname(layout.appArchive), { recursive: true });
  await (0,ipa/* writeArchive */._)(layout.appArchive, new Map(files), new Date(0));
}

/** Paths of files from the folder, but for those that are left out. */
function filesBelow(folder        , excludes                   , inner = '')           {
  return (0,external_node_fs_.readdirSync)(external_node_path_.join(folder, inner)).flatMap((name) => {
    const file = external_node_path_.join(inner, name);
    const found = (0,external_node_fs_.statSync)(external_node_path_.join(folder, file), { throwIfNoEntry: false });
    if (excludes.includes(file) || found === undefined) return [];
    return found.isDirectory() ? filesBelow(folder, excludes, file) : [file];
  });
}

/** A line every SLIPWAY_FLET_DELAY_MS (50), twenty in all. */
async function trickle(print                        , env                   )                {
  for (let count = 1; count <= 20; count += 1) {
    await (0,external_node_timers_promises_.setTimeout)(Number(env[sandbox_switches/* FLET_DELAY_MS */.Vr] ?? 50));
    print(`Compiling site-packages (${count}/20)`);
  }
}

/**
 * Where the app's files lie in the app of a phone: in an archive among Flutter's assets, later as
 * they are in the bundle of the Swift package. The names of the latter were not seen on a Mac.
 */
function packagedResources(
  layout        ,
  { zipsApp }             ,
)                              {
  const below = (folder        , prefix        ) =>
    (0,external_node_fs_.existsSync)(folder)
      ? filesBelow(folder, []).map(
          (file) => [`${prefix}/${file}`, (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, file))]         ,
        )
      : [];
  if (zipsApp) {
    const archive = layout.appArchive;
    return new Map(
      (0,external_node_fs_.existsSync)(archive)
        ? [['Frameworks/App.framework/flutter_assets/app/app.zip', (0,external_node_fs_.readFileSync)(archive)]]
        : [],
    );
  }
  return new Map([
    ...below(external_node_path_.join(layout.build, 'python-app'), `${PACKAGE_BUNDLE}/app`),
    ...below(
      external_node_path_.join(layout.build, 'site-packages', 'iphoneos.arm64'),
      `${PACKAGE_BUNDLE}/site-packages`,
    ),
  ]);
}

const PACKAGE_BUNDLE = 'serious_python_darwin_serious_python_darwin.bundle';

// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/installed-profiles.js
var installed_profiles = __webpack_require__(29927);
;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/profile-check.js
/** The look that flet takes at the configured profile before it builds. */

                                                

                                                            

/** flet's own look at the configured profile before any work is done (1.0 and later). */
function checkProfile({ signing, bundleId }               , machine         )       {
  const { profile: specifier, teamId } = signing;
  if (specifier === undefined) return;
  const installed = (0,installed_profiles/* installedProfiles */.L_)(machine.home);
  const profile = (0,installed_profiles/* findProfile */.$O)(specifier, installed);
  if (profile === undefined) {
    const usable = installed.filter(({ expires }) => expires >= machine.now());
    const listing = usable.map(
      (each) => `  - '${each.name}' (team ${each.teamId}, UUID ${each.uuid})`,
    );
    const hint =
      listing.length > 0
        ? `Installed profiles:\n${listing.join('\n')}`
        : 'No unexpired profiles are installed. Download the profile from the Apple Developer portal.';
    throw new exit/* FletExit */.a(
      1,
      `Provisioning profile '${specifier}' is not installed — Xcode would fail once the build ` +
        `reaches signing. Configure the profile's name or UUID exactly as the portal shows it.\n${hint}`,
    );
  }
  const named = `Provisioning profile '${profile.name}'`;
  if (profile.expires < machine.now()) {
    const day = profile.expires.toISOString().slice(0, 10);
    throw new exit/* FletExit */.a(1, `${named} expired on ${day}. Regenerate it and install the new one.`);
  }
  if (teamId !== undefined && profile.teamId !== teamId) {
    throw new exit/* FletExit */.a(
      1,
      `${named} belongs to team ${profile.teamId}, but the build is configured for team ${teamId}.`,
    );
  }
  if (!(0,installed_profiles/* coversBundleId */.sN)(profile, bundleId)) {
    throw new exit/* FletExit */.a(
      1,
      `${named} authorizes '${profile.appId}', which does not cover the app's bundle id ` +
        `'${bundleId}'. Use a profile registered for this App ID.`,
    );
  }
}

// EXTERNAL MODULE: ./build/sandbox/mac/flutter/build-ipa.js + 1 modules
var build_ipa = __webpack_require__(34561);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/property-list.js
var property_list = __webpack_require__(4510);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/toolchain.js
var toolchain = __webpack_require__(6397);
;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/hang.js
/** A build that never ends, for tests of time limits and cancellation. */


                                                           


const TEN_MINUTES = 600_000;

/**
 * A build that never ends, with a child of its own as xcodebuild would be: whoever stops only flet
 * leaves the child behind. The child is deaf to SIGINT, SIGTERM ends both; with
 * SLIPWAY_FLET_ON_SIGNAL=ignore only SIGKILL ends them. Both give up after ten minutes, so that a
 * test that fails leaves nothing for good.
 */
async function hang({ env, stdout }             )                 {
  const ignores = env[sandbox_switches/* FLET_ON_SIGNAL */.Bv] === 'ignore';
  const deaf = ignores ? ['SIGINT', 'SIGTERM'] : ['SIGINT'];
  const program =
    `for (const signal of ${JSON.stringify(deaf)}) process.on(signal, () => {});` +
    `process.stdout.write('listening\\n'); setTimeout(() => {}, ${TEN_MINUTES});`;
  const child = (0,external_node_child_process_.spawn)(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] });
  if (ignores) for (const signal of deaf) process.on(signal, () => {});

  await new Promise((resolve) => child.stdout.once('data', resolve));
  stdout(`Running Xcode build... (simulated hang, child process ${child.pid})\n`);
  await (0,external_node_timers_promises_.setTimeout)(TEN_MINUTES);
  child.kill('SIGKILL');
  throw new Error('The simulated hang was never ended');
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/run-flutter.js
/** The call of Flutter that a build of flet comes to. */




                                                               



                                        

                                            
                                                 


                                                       
                                                            
                                                  


const failingStages                                                    = {
  'archive-fails': 'archive',
  'markup-crash': 'archive',
  'export-fails': 'export',
};

async function runFlutter(
  { mode, release, output, context, options }              ,
  layout        ,
  settings               ,
  signed         ,
)                {
  const { signing, buildNumber, buildName } = settings;
  (0,project_pyproject/* onlyText */.Cw)(settings.untypedVersion);
  for (const kind of ['archive', 'ipa']) {
    await (0,promises_.rm)(external_node_path_.join(layout.ios, kind), { recursive: true, force: true });
  }
  const { beforeSwitches, afterSwitches } = settings.flutterBuildArgs;
  const switches = ['--no-version-check', '--suppress-analytics'];
  const values = [
    ...(signed ? ['--export-options-plist', 'ios/exportOptions.plist'] : ['--no-codesign']),
    ...(buildNumber === undefined ? [] : ['--build-number', buildNumber]),
    ...(buildName === undefined ? [] : ['--build-name', buildName]),
  ];
  const argv = [
    ...(release.flutterArguments === 'classic'
      ? [...switches, ...values]
      : [...values, ...beforeSwitches, ...switches]),
    ...afterSwitches,
    ...(Number(options['verbose'] ?? 0) > 1 ? ['--verbose'] : []),
  ];
  const child = startChild(['flutter', 'build', 'ipa', ...argv], output);
  if (mode === 'hang') await hang(context);
  if (mode === 'markup-crash') {
    child.output.printError(`Error (Xcode): cannot open [/Users/runner/work] for reading`);
  }
  const exitCode = await (0,build_ipa/* flutterBuildIpa */.H)(
    argv,
    {
      directory: layout.flutter,
      target: {
        name: release.namesArchive ? settings.artifactName : 'Runner',
        displayName: settings.productName,
        target: 'Runner',
        project: 'Runner',
        scheme: 'Runner',
        bundleId: settings.bundleId,
        ownInfo: () => (0,property_list/* ownInfoIn */.cb)(layout.infoPlist),
        extensions: [],
        resources: packagedResources(layout, release),
        toolchain: (0,toolchain/* selectedToolchain */.v)(context.env),
        signing:
          signing.profile === undefined ? undefined : { ...signing, profile: signing.profile },
      },
      pubspecVersion: { name: '1.0.0', number: '1' },
      padBytes: Number(context.env[sandbox_switches/* FLET_PAD_BYTES */.e_] || 300_000),
    },
    failingStages[mode],
    child.output,
    context.machine,
  );
  await judge(exitCode, child, release, signed ? layout : undefined);
}

/** An export that failed shows only on a stderr of its own; newer releases look for the .ipa too. */
async function judge(
  exitCode        ,
  child       ,
  { demandsIpa }             ,
  signed                    ,
)                {
  if (exitCode !== 0) child.fail(exitCode);
  if (signed !== undefined && demandsIpa && !(await holdsIpa(external_node_path_.join(signed.ios, 'ipa')))) {
    child.fail(
      1,
      'Xcode could not export an .ipa from the archive. Its error is in the build output above — ' +
        're-run with -v if the output was suppressed.',
    );
  }
  if (child.errors().includes('Encountered error while creating the IPA')) child.fail(1);
}

async function holdsIpa(directory        )                   {
  return (0,external_node_fs_.existsSync)(directory) && (await (0,promises_.readdir)(directory)).some((name) => name.endsWith('.ipa'));
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/project/settings.js
/** The settings of a build, from the command line and from pyproject.toml. */

                                                          




                                                
                                                  

/** The settings of a build, from the command line and pyproject.toml together. */
                                
                            
                                                                                                 
                                   
     
                                                                                             
                           
     
                                    
                                                                
                                   
                               
                                
                               
                                                                                    
                                           
                                         
                                    
                                              
 

/** The user's arguments for Flutter: around flet's own switches. */
                                   
                                             
                                            
 

                                  
                          
                                       
                                           
                                      
                                  
 

function resolveSettings(
  options        ,
  pyproject           ,
  appPath        ,
  release             ,
)                {
  // An int of argparse, which must not become a float on its way.
  const option = (dest        )          => {
    const given = (0,python_values/* truthy */.vN)(options[dest]);
    return typeof given === 'number' ? BigInt(given) : given;
  };
  const first = (...candidates                    )                     =>
    candidates.map(project_pyproject/* textOf */.b6).find((value) => value !== undefined);
  const folder = external_node_path_.basename(appPath);
  const name = [
    option('project_name'),
    pyproject.given('project.name'),
    release.readsPoetryName ? pyproject.given('tool.poetry.name') : undefined,
  ];
  const [untypedName] = name.filter((value) => value !== undefined);
  if (untypedName !== undefined && typeof untypedName !== 'string') {
    throw new exit/* PythonTraceback */.X(
      `TypeError: normalize() argument 2 must be str, not ${(0,python_values/* pythonType */.v0)(untypedName)}`,
    );
  }
  const untyped = (...candidates                    )          => {
    const [winner] = candidates.filter((value) => value !== undefined);
    return typeof winner === 'string' ? undefined : winner;
  };
  const projectSlug = slug(first(...name, folder) ?? '');
  const org =
    first(
      option('org_name'),
      pyproject.given('tool.flet.ios.org'),
      pyproject.given('tool.flet.org'),
    ) ?? 'com.flet';
  return {
    bundleId:
      first(
        option('bundle_id'),
        pyproject.given('tool.flet.ios.bundle_id'),
        pyproject.given('tool.flet.bundle_id'),
      ) ?? `${org}.${projectSlug}`,
    untypedVersion: untyped(
      option('build_version'),
      pyproject.given('project.version'),
      pyproject.given('tool.poetry.version'),
    ),
    untypedBundleId: untyped(
      option('bundle_id'),
      pyproject.given('tool.flet.ios.bundle_id'),
      pyproject.given('tool.flet.bundle_id'),
    ),
    untypedProduct: untyped(option('product_name'), pyproject.given('tool.flet.product')),
    projectName: projectSlug.replaceAll('-', '_'),
    artifactName:
      first(
        option('artifact_name'),
        pyproject.given('tool.flet.ios.artifact'),
        pyproject.given('tool.flet.artifact'),
        ...name,
        folder,
      ) ?? '',
    productName:
      first(option('product_name'), pyproject.given('tool.flet.product'), ...name, folder) ?? '',
    buildNumber: first(option('build_number'), pyproject.given('tool.flet.build_number')),
    buildName: first(
      option('build_version'),
      pyproject.given('project.version'),
      pyproject.given('tool.poetry.version'),
    ),
    signing: resolveSigning(options, pyproject, release),
    flutterBuildArgs: flutterBuildArgs(options, pyproject, release),
  };
}

/** An exact name picks the table of the method: `app-store` finds no `app-store-connect`. */
function resolveSigning(
  options        ,
  pyproject           ,
  { prefersMethodTable }             ,
)                  {
  const method =
    (0,project_pyproject/* textOf */.b6)(options['ios_export_method']) ??
    (0,project_pyproject/* textOf */.b6)(pyproject.get('tool.flet.ios.export_method')) ??
    'debugging';
  const tables = pyproject.given('tool.flet.ios.export_methods');
  const ofMethod = (0,python_values/* truthy */.vN)(dictionary(tables) && (0,project_pyproject/* entryOf */.Ms)(tables, method));
  dictionary(ofMethod);
  const setting = (key        )          => {
    const general = pyproject.given(`tool.flet.ios.${key}`);
    const special = (0,python_values/* truthy */.vN)((0,project_pyproject/* entryOf */.Ms)(ofMethod, key));
    return prefersMethodTable ? (special ?? general) : (general ?? special);
  };
  const text = (key        )                     =>
    (0,project_pyproject/* textOf */.b6)(options[`ios_${key}`]) ?? (0,project_pyproject/* textOf */.b6)(setting(key));
  return {
    method,
    profile: text('provisioning_profile'),
    certificate: text('signing_certificate'),
    teamId: text('team_id'),
    exportOptions: setting('export_options') ?? {},
  };
}

function flutterBuildArgs(
  options        ,
  pyproject           ,
  { flutterArguments }             ,
)                   {
  const given = list((0,python_values/* truthy */.vN)(options['flutter_build_args']));
  const general = pyproject.given('tool.flet.flutter.build_args');
  if (flutterArguments === 'classic') {
    return { beforeSwitches: [], afterSwitches: [...list(general), ...given] };
  }
  const configured = list(pyproject.given('tool.flet.ios.flutter.build_args') ?? general);
  return {
    beforeSwitches: configured,
    afterSwitches: given.length > 0 ? given : configured,
  };
}

function list(value         )           {
  if (value === undefined) return [];
  return iterated(value).map(String);
}

/** Something that Python asks with `get`. */
function dictionary(value         )          {
  if (value === undefined || (0,python_values/* isTable */.bI)(value)) return true;
  throw new exit/* PythonTraceback */.X(`AttributeError: '${(0,python_values/* pythonType */.v0)(value)}' object has no attribute 'get'`);
}

/** How flet makes one word of a name: ASCII, lower case, hyphens for blanks and underscores. */
function slug(name        )         {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/build/build.js
/** `flet build ipa` from its checks to the files that it leaves. */


                                                          








                                                         

                                                       

                                                  

/** `flet build ipa`, in the order in which flet does things and finds fault with them. */
async function buildIpa(build              )                {
  const { options, release, mode, output, context } = build;
  const { machine } = context;
  const assumeYes = options['assume_yes'] === true;
  const flutter = await flutterExecutable(release, assumeYes, output, context);
  if (output.verbosity > 0) output.log(`Flutter executable: ${flutter}`);

  const app = external_node_path_.resolve(machine.cwd, (0,project_pyproject/* textOf */.b6)(options['python_app_path']) ?? '.');
  if (!(0,external_node_fs_.existsSync)(app)) {
    throw new exit/* FletExit */.a(1, `Path to Flet app does not exist or is not a directory: ${app}`);
  }
  const pyproject = (0,project_pyproject/* loadPyproject */.Dm)(app, release.tomlLibrary);
  const layout = layoutOf(app);
  const python = bundledPython(options, pyproject, release);
  if (python !== undefined) await markPython(layout, python);
  // The table of platforms is left out; flet exits with 1 even when it could build.
  if (options['show_platform_matrix'] === true) throw new exit/* FletExit */.a(1, 'You can build ');

  refuseMissingEntryPoint(options, pyproject, app);
  const infoPlist = {
    ...resolveInfoPlist(options, pyproject, release),
    // Nothing escapes it.
    ...(mode === 'invalid-plist' ? { CFBundleGetInfoString: 'R&D <broken>' } : {}),
  };
  const settings = resolveSettings(options, pyproject, app, release);
  const signed = settings.signing.profile !== undefined && mode !== 'unsigned';
  if (!signed) {
    output.warn(
      'This build will generate an .xcarchive (Xcode Archive). To produce an .ipa (iOS App ' +
        'Package), please specify a provisioning profile.',
    );
  }
  if (signed && release.checksProfileFirst) checkProfile(settings, machine);

  const version = release.version;
  await output.step(
    `Creating app shell from v${version} template`,
    () => 'Created app shell',
    () => writeProject(layout, settings, infoPlist),
  );
  await output.step(
    'Packaging Python app',
    () => 'Packaged Python app',
    () => packageApp(build, { layout, pyproject, settings, source: sourceOf(pyproject, app) }),
  );
  await output.step(
    'Generating app icons',
    () => 'Generated app icons',
    () => writeHashes(layout, ['icons']),
  );
  await output.step(
    'Generating splash screens',
    () => 'Generated splash screens',
    () => writeHashes(layout, ['splashes']),
  );
  const product = ()         =>
    release.checksProfileFirst && !(0,external_node_fs_.existsSync)(external_node_path_.join(layout.ios, 'ipa'))
      ? '.xcarchive (Xcode archive) for iOS'
      : '.ipa bundle for iOS';
  await output.step(
    'Building .ipa bundle for iOS',
    () => `Built ${product()}`,
    () => runFlutter(build, layout, settings, signed),
  );

  const outputOption = (0,project_pyproject/* textOf */.b6)(options['output_dir']);
  const outputDirectory =
    outputOption === undefined
      ? external_node_path_.join(app, 'build', 'ipa')
      : external_node_path_.resolve(machine.cwd, outputOption);
  const shown = outputOption ?? external_node_path_.join('build', 'ipa');
  await output.step(
    `Copying build to ${shown} directory`,
    () => `Copied build to ${shown} directory`,
    () => copyOutput(layout, outputDirectory),
  );
  await spoilOutput(mode, outputDirectory, machine.now());
  if (!release.barePlainOutput || output.format === 'rich') {
    output.panel(`Successfully built your ${product()}!  Find it in ${shown} directory.`);
  }
}

function sourceOf(pyproject           , app        )         {
  return external_node_path_.join(app, (0,project_pyproject/* onlyText */.Cw)(pyproject.get('tool.flet.app.path')) ?? '.');
}

function refuseMissingEntryPoint(options        , pyproject           , app        )       {
  const source = sourceOf(pyproject, app);
  const module =
    (0,project_pyproject/* textOf */.b6)(options['module_name']) ?? (0,project_pyproject/* onlyText */.Cw)(pyproject.get('tool.flet.app.module')) ?? 'main';
  const entryPoint = `${external_node_path_.parse(module).name}.py`;
  if ((0,external_node_fs_.existsSync)(external_node_path_.join(source, entryPoint))) return;
  throw new exit/* FletExit */.a(
    1,
    `${entryPoint} not found in the root of Flet app directory. Use --module-name option to ` +
      'specify an entry point for your Flet app.',
  );
}

const supportedPythons = ['3.12', '3.13', '3.14'];

/** `requires-python` is not looked at: the simulation only knows the option and the default. */
function bundledPython(
  options        ,
  pyproject           ,
  { bundledPython }             ,
)                     {
  const named = (0,project_pyproject/* textOf */.b6)(options['python_version']);
  // The setting is read although its value is not used: flet ends here when `project` is not a
  // table.
  if (named === undefined) pyproject.get('project.requires-python');
  const asked = named ?? bundledPython;
  if (asked !== undefined && !supportedPythons.includes(asked)) {
    throw new exit/* FletExit */.a(
      1,
      `Unsupported Python version: '${asked}'. Supported: ${supportedPythons.join(', ')}.`,
    );
  }
  return asked;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/command-line/argparse.js
/**
 * The part of Python's argparse that `flet` shows to its users: abbreviations, `--option=value`,
 * counting flags, options that swallow the words after them, and the wording of its complaints.
 */
                             
                                    
                        
                                                                             
                                                     
                                                                                         
                                      
                             
                               
                                       
                                                                      
                                 
 

                                 
                        
                             
                               
                                       
 

                             
                                          
                                                  
                                                                                                     
                                
 

                                                                  
                                                     

class UsageError extends Error {
                    name = 'UsageError';
}

                         
                          
                                           
 

                 
                              
                        
                             
 

function parseArguments(spec            , argv                   )         {
  const values                        = {};
  const unrecognized           = [];
  const waiting = [...spec.positionals];
  let index = 0;

  const takePositionals = ()       => {
    const started = index;
    while (index < argv.length && isValue(spec, argv[index])) {
      const positional = waiting.shift();
      const word = argv[index++] ?? '';
      if (positional === undefined) unrecognized.push(word);
      else values[positional.dest] = checked(word, positional, positional.dest);
    }
    if (spec.interleaves || index === started || index === argv.length) return;
    while (waiting[0]?.fallback !== undefined) waiting.shift();
  };

  takePositionals();
  while (index < argv.length) {
    const word = argv[index++] ?? '';
    const match = findOption(spec, word);
    if (match === undefined) unrecognized.push(word);
    else index = takeOption(spec, match, argv, index, values);
    // argparse prints the help the moment it meets the option, whatever follows.
    if (values['help'] === true) break;
    takePositionals();
  }

  const missing = waiting.filter(({ fallback }) => fallback === undefined);
  if (missing.length > 0 && values['help'] !== true) {
    const names = missing.map(({ dest }) => dest).join(', ');
    throw new UsageError(`the following arguments are required: ${names}`);
  }
  for (const { dest, fallback } of spec.positionals) {
    if (fallback !== undefined) values[dest] ??= fallback;
  }
  return { values, unrecognized };
}

function takeOption(
  spec            ,
  { option, flag, attached }       ,
  argv                   ,
  start        ,
  values                       ,
)         {
  const name = option.flags.join('/');
  const fail = (reason        )        => {
    throw new UsageError(`argument ${name}: ${reason}`);
  };
  if (option.takes === 'nothing') {
    // `-vv` is `-v -v`: what is attached to a short flag may be the next short flag.
    let rest = attached;
    let count = 1;
    while (rest !== undefined) {
      if (flag.startsWith('--') || rest[0] !== flag[1]) fail(`ignored explicit argument '${rest}'`);
      rest = rest.slice(1) || undefined;
      count += 1;
    }
    const before = values[option.dest];
    if (option.collect !== 'count')
      values[option.dest] = !flag.startsWith('--no-') || !isPair(option);
    else values[option.dest] = (typeof before === 'number' ? before : 0) + count;
    return start;
  }
  let end = start;
  const words           = attached === undefined ? [] : [attached];
  if (attached === undefined) {
    const most = option.takes === 'one' ? 1 : Infinity;
    while (words.length < most && end < argv.length && isValue(spec, argv[end])) {
      words.push(argv[end++] ?? '');
    }
  }
  if (option.takes === 'one' && words.length === 0) fail('expected one argument');
  if (option.takes === 'some' && words.length === 0) fail('expected at least one argument');
  if (option.emptyIsWrong !== undefined && words.length === 0) fail(option.emptyIsWrong);

  const good = words.map((word) => checked(word, option, name));
  if (option.takes === 'one') {
    const [word = ''] = good;
    values[option.dest] = option.integer === true ? pythonInteger(word, name) : word;
  } else {
    const before = values[option.dest];
    const kept = option.collect !== 'last' && Array.isArray(before) ? before : [];
    values[option.dest] = [...kept, ...good];
  }
  return end;
}

/** An option's `--on/--off` pair, which argparse calls BooleanOptionalAction. */
function isPair({ flags }            )          {
  return flags.some((flag) => flag.startsWith('--no-')) && flags.length === 2;
}

function isValue(spec            , word                    )          {
  if (word === undefined) return false;
  if (!word.startsWith('-') || word === '-') return true;
  if (findOption(spec, word) !== undefined) return false;
  return /^-(?:\d+|\d*\.\d+)$/.test(word) || word.includes(' ');
}

function findOption(spec            , word        )                    {
  if (!word.startsWith('-') || word === '-') return undefined;
  const flags = spec.options.flatMap((option) => option.flags.map((flag) => ({ option, flag })));
  const exact = flags.find(({ flag }) => flag === word);
  if (exact !== undefined) return exact;
  const equals = word.indexOf('=');
  const [stem, attached] = equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
  const attach = (found                                      )        =>
    attached === undefined ? found : { ...found, attached };
  const named = flags.find(({ flag }) => flag === stem);
  if (named !== undefined) return attach(named);
  if (!word.startsWith('--')) {
    const short = flags.find(({ flag }) => flag.length === 2 && word.startsWith(flag));
    return short && { ...short, attached: word.slice(2) };
  }
  const candidates = flags.filter(({ flag }) => flag.startsWith(stem));
  const [only, other] = candidates;
  if (only === undefined) return undefined;
  if (other !== undefined) {
    const names = candidates.map(({ flag }) => flag).join(', ');
    throw new UsageError(`ambiguous option: ${word} could match ${names}`);
  }
  return attach(only);
}

function checked(
  word        ,
  { lowerCase, choices }                                           ,
  name        ,
)         {
  const value = lowerCase === true ? word.toLowerCase() : word;
  if (choices !== undefined && !choices.includes(value)) {
    const known = choices.map((choice) => `'${choice}'`).join(', ');
    throw new UsageError(`argument ${name}: invalid choice: '${value}' (choose from ${known})`);
  }
  return value;
}

function pythonInteger(word        , name        )         {
  const digits = word.trim();
  if (!/^[+-]?\d+(?:_\d+)*$/.test(digits)) {
    throw new UsageError(`argument ${name}: invalid int value: '${word}'`);
  }
  return Number(digits.replaceAll('_', ''));
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/command-line/options.js
/** The options of `flet build`, release by release. */
                                                

/** Options of `flet build`, as the parsers of the emulated releases list them. */
                                               
                                                                         
                         
                          
 

const options_text = (flag        , dest        , from = 0)                   => ({
  flags: [flag],
  dest,
  takes: 'one',
  from,
});
const toggle = (flag        , dest        , from = 0)                   => ({
  flags: [flag],
  dest,
  takes: 'nothing',
  from,
});
const onOff = (name        , dest        , from        )                   => ({
  flags: [`--${name}`, `--no-${name}`],
  dest,
  takes: 'nothing',
  from,
});
const words = (flag        , dest        , from = 0)                   => ({
  flags: [flag],
  dest,
  takes: 'some',
  from,
});

const options                              = [
  { flags: ['-h', '--help'], dest: 'help', takes: 'nothing' },
  { flags: ['-v', '--verbose'], dest: 'verbose', takes: 'nothing', collect: 'count' },
  { flags: ['-o', '--output'], dest: 'output_dir', takes: 'one' },
  words('--arch', 'target_arch'),
  words('--exclude', 'exclude'),
  words('--include', 'include', 2),
  toggle('--no-default-excludes', 'default_excludes', 2),
  { ...toggle('--clear-cache', 'clear_cache'), until: 1 },
  options_text('--project', 'project_name'),
  options_text('--artifact', 'artifact_name', 1),
  options_text('--description', 'description'),
  options_text('--product', 'product_name'),
  options_text('--org', 'org_name'),
  options_text('--bundle-id', 'bundle_id'),
  options_text('--company', 'company_name'),
  options_text('--copyright', 'copyright'),
  words('--linux-categories', 'linux_categories', 2),
  options_text('--android-adaptive-icon-background', 'android_adaptive_icon_background'),
  options_text('--splash-color', 'splash_color'),
  options_text('--splash-dark-color', 'splash_dark_color'),
  toggle('--no-web-splash', 'no_web_splash'),
  toggle('--no-ios-splash', 'no_ios_splash'),
  toggle('--no-android-splash', 'no_android_splash'),
  options_text('--ios-team-id', 'ios_team_id'),
  options_text('--ios-export-method', 'ios_export_method'),
  options_text('--ios-provisioning-profile', 'ios_provisioning_profile'),
  options_text('--ios-signing-certificate', 'ios_signing_certificate'),
  options_text('--base-url', 'base_url'),
  { ...options_text('--web-renderer', 'web_renderer'), choices: ['canvaskit', 'html'], until: 0 },
  {
    ...options_text('--web-renderer', 'web_renderer', 1),
    choices: ['auto', 'canvaskit', 'skwasm'],
    lowerCase: true,
  },
  { ...toggle('--use-color-emoji', 'use_color_emoji'), until: 0 },
  { ...options_text('--route-url-strategy', 'route_url_strategy'), choices: ['path', 'hash'] },
  options_text('--pwa-background-color', 'pwa_background_color'),
  options_text('--pwa-theme-color', 'pwa_theme_color'),
  options_text('--pwa-short-name', 'pwa_short_name', 2),
  toggle('--no-wasm', 'no_wasm', 1),
  toggle('--no-cdn', 'no_cdn', 1),
  toggle('--split-per-abi', 'split_per_abi'),
  onOff('android-legacy-packaging', 'android_legacy_packaging', 1),
  { ...toggle('--compile-app', 'compile_app'), until: 0 },
  { ...toggle('--compile-packages', 'compile_packages'), until: 0 },
  onOff('compile-app', 'compile_app', 1),
  onOff('compile-packages', 'compile_packages', 1),
  onOff('swift-package-manager', 'swift_package_manager', 1),
  onOff('impeller', 'impeller', 3),
  toggle('--cleanup-app', 'cleanup_app'),
  words('--cleanup-app-files', 'cleanup_app_files'),
  toggle('--cleanup-packages', 'cleanup_packages'),
  words('--cleanup-package-files', 'cleanup_package_files'),
  { flags: ['--flutter-build-args'], dest: 'flutter_build_args', takes: 'any', until: 1 },
  {
    flags: ['--flutter-build-args'],
    dest: 'flutter_build_args',
    takes: 'any',
    from: 2,
    emptyIsWrong:
      'expected at least one argument - attach one that starts with `-` using `=`, ' +
      'e.g. `--flutter-build-args=--obfuscate`, or pass it after `--`',
  },
  words('--source-packages', 'source_packages'),
  words('--android-extract-packages', 'android_extract_packages', 1),
  options_text('--python-version', 'python_version', 1),
  words('--info-plist', 'info_plist'),
  words('--macos-entitlements', 'macos_entitlements'),
  words('--android-features', 'android_features'),
  words('--android-permissions', 'android_permissions'),
  words('--android-meta-data', 'android_meta_data'),
  {
    ...words('--permissions', 'permissions'),
    choices: ['location', 'camera', 'microphone', 'photo_library'],
    lowerCase: true,
  },
  options_text('--deep-linking-scheme', 'deep_linking_scheme'),
  options_text('--deep-linking-host', 'deep_linking_host'),
  options_text('--android-signing-key-store', 'android_signing_key_store'),
  options_text('--android-signing-key-store-password', 'android_signing_key_store_password'),
  options_text('--android-signing-key-password', 'android_signing_key_password'),
  options_text('--android-signing-key-alias', 'android_signing_key_alias'),
  options_text('--macos-signing-identity', 'macos_signing_identity', 2),
  {
    ...options_text('--macos-distribution', 'macos_distribution', 2),
    choices: ['none', 'developer-id', 'app-store'],
    lowerCase: true,
  },
  options_text('--macos-notary-profile', 'macos_notary_profile', 2),
  options_text('--macos-provisioning-profile', 'macos_provisioning_profile', 2),
  options_text('--macos-installer-identity', 'macos_installer_identity', 2),
  { ...options_text('--build-number', 'build_number'), integer: true },
  options_text('--build-version', 'build_version'),
  options_text('--module-name', 'module_name'),
  options_text('--template', 'template'),
  options_text('--template-dir', 'template_dir'),
  options_text('--template-ref', 'template_ref'),
  toggle('--show-platform-matrix', 'show_platform_matrix'),
  {
    ...options_text('--log-format', 'log_format', 3),
    choices: ['rich', 'plain', 'github'],
    lowerCase: true,
  },
  toggle('--no-rich-output', 'no_rich_output'),
  toggle('--yes', 'assume_yes', 1),
  toggle('--skip-flutter-doctor', 'skip_flutter_doctor'),
];

const platforms = ['macos', 'linux', 'windows', 'web', 'apk', 'aab', 'ipa'];

function buildOptions(generation        )               {
  return options
    .filter(({ from = 0, until = Infinity }) => from <= generation && generation <= until)
    .map(({ from: _from, until: _until, ...option }) =>
      // Before 0.82 a second `--info-plist` replaced the first; the clean-up globs were a list.
      generation === 0 && option.takes === 'some' ? { ...option, collect: 'last' } : option,
    );
}

function targetPlatforms(generation        )           {
  return generation === 0 ? platforms : [...platforms, 'ios-simulator'];
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/command-line/help.js
/** The help texts of `flet` and of its commands. */
                                                            

                        
                                                        
     
                            
                                        
                                           
      

const WIDTH = 80;

function usage(documented            )         {
  const { prog } = documented;
  const parts =
    'spec' in documented
      ? [
          ...documented.spec.options.map((option) => `[${inUsage(option)}]`),
          ...documented.spec.positionals.map(({ dest, choices, fallback }) =>
            fallback === undefined ? listed(choices, dest) : `[${dest}]`,
          ),
        ]
      : [
          ...documented.flags
            .filter((flag) => flag !== '--help' && flag !== '-V')
            .map((flag) => `[${flag}]`),
          `{${documented.commands.join(',')}} ...`,
        ];
  const first = `usage: ${prog}`;
  const lines = [first];
  for (const part of parts) {
    const line = lines.at(-1) ?? '';
    if (line.length + part.length < WIDTH || line === first)
      lines[lines.length - 1] = `${line} ${part}`;
    else lines.push(' '.repeat(first.length + 1) + part);
  }
  return lines.join('\n');
}

function helpText(documented            )         {
  const body =
    'spec' in documented
      ? [
          'positional arguments:',
          ...documented.spec.positionals.map(({ dest, choices }) => `  ${listed(choices, dest)}`),
          '',
          'options:',
          ...documented.spec.options.map((option) => `  ${inHelp(option)}`),
        ]
      : [
          'positional arguments:',
          ...documented.commands.map((command) => `  ${command}`),
          '',
          'options:',
          ...documented.flags.map((flag) => `  ${flag}`),
        ];
  return `${usage(documented)}\n\n${body.join('\n')}\n`;
}

function inUsage(option            )         {
  const [flag = ''] = option.flags;
  const isPair = option.flags.length === 2 && option.flags.every((each) => each.startsWith('--'));
  return isPair ? option.flags.join(' | ') : `${flag}${operand(option)}`;
}

function inHelp(option            )         {
  return option.flags.map((flag) => `${flag}${operand(option)}`).join(', ');
}

function operand({ takes, dest, choices }            )         {
  const name = listed(choices, dest.toUpperCase());
  const forms = {
    nothing: '',
    one: ` ${name}`,
    some: ` ${name} [${name} ...]`,
    any: ` [${name} ...]`,
  };
  return forms[takes];
}

function listed(choices                               , name        )         {
  return choices === undefined ? name : `{${choices.join(',')}}`;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/command-line/command-line.js
/** The command line of `flet`, as argparse reads it. */

                                                        


                                                  

/** The command that a command line of `flet` asks for. */
                     
                                                                              
                                                        
                                                       
                                                       
                                                           
                                                              

const classicCommands = 'create run build pack publish doctor'.split(' ');
const laterCommands =
  'create run build clean debug test pack publish serve emulators devices doctor'.split(' ');
const commandsOf = (generation        )           =>
  generation === 0 ? classicCommands : laterCommands;

function parseCommandLine(argv                   , release             )          {
  const { generation } = release;
  const commands = commandsOf(generation);
  const top = { prog: 'flet', flags: topFlags(generation), commands };
  const complain = (message        )          => ({
    kind: 'usage-error',
    text: `${usage(top)}\nflet: error: ${message}\n`,
  });
  if (argv.length === 0) return { kind: 'help', text: helpText(top), exitCode: 1 };

  const separator = argv.indexOf('--');
  const own = separator < 0 || generation === 0 ? argv : argv.slice(0, separator);
  const passedOn = separator < 0 || generation === 0 ? undefined : argv.slice(separator + 1);

  const at = own.findIndex((word) => !word.startsWith('-'));
  const before = at < 0 ? own : own.slice(0, at);
  const command = at < 0 ? undefined : own[at];
  const isFlag = (...names          ) => before.some((word) => names.includes(word));
  if (isFlag('-h', '--help')) return { kind: 'help', text: helpText(top), exitCode: 0 };
  const asksVersion = isFlag('-V', '--version');
  // The classic line printed its version as soon as it met the flag; whatever followed was lost.
  if (asksVersion && generation === 0) return { kind: 'version', json: false };

  const unknown = before.filter((word) => !top.flags.includes(word));
  if (command === undefined || !commands.includes(command)) {
    if (!asksVersion) return { kind: 'not-simulated', call: `flet ${argv.join(' ')}` };
    return command === undefined && unknown.length === 0
      ? { kind: 'version', json: isFlag('--json') }
      : complain(`unrecognized arguments: ${[...unknown, ...own.slice(before.length)].join(' ')}`);
  }
  if (command !== 'build' && command !== 'clean') {
    return { kind: 'not-simulated', call: `flet ${command}` };
  }

  const prog = `flet ${command}`;
  const spec = command === 'build' ? buildParser(release) : cleanParser;
  try {
    const { values, unrecognized } = parseArguments(spec, wordsAfter(command, own, generation));
    if (values['help'] === true) {
      return { kind: 'help', text: helpText({ prog, spec }), exitCode: 0 };
    }
    if (unknown.length + unrecognized.length > 0) {
      return complain(`unrecognized arguments: ${[...unknown, ...unrecognized].join(' ')}`);
    }
    if (passedOn === undefined) return { kind: command, values };
    if (command === 'build' && release.passesArgumentsOn) {
      const given = values['flutter_build_args'];
      const all = [...(Array.isArray(given) ? given : []), ...passedOn];
      return { kind: command, values: { ...values, flutter_build_args: all } };
    }
    return complain(
      release.passesArgumentsOn
        ? 'the `--` separator is only supported by commands that run another program'
        : 'the `--` separator is only supported by `flet run`, to pass the arguments that follow it to your app script',
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {
      kind: 'usage-error',
      text: `${usage({ prog, spec })}\n${prog}: error: ${error.message}\n`,
    };
  }
}

function topFlags(generation        )           {
  return ['-h', '--help', '--version', '-V', ...(generation === 0 ? [] : ['--json'])];
}

/** The classic line left `--` to argparse, which takes all that follows for positionals. */
function wordsAfter(command        , own                   , generation        )           {
  const words = own.slice(own.indexOf(command) + 1);
  return generation === 0 ? words.filter((word) => word !== '--') : words;
}

function buildParser({ generation, interleavesPath }             )             {
  return {
    options: buildOptions(generation),
    positionals: [
      {
        dest: 'target_platform',
        choices: targetPlatforms(generation),
        lowerCase: generation > 0,
      },
      { dest: 'python_app_path', fallback: '.' },
    ],
    interleaves: interleavesPath,
  };
}

const cleanParser             = {
  options: [
    { flags: ['-h', '--help'], dest: 'help', takes: 'nothing' },
    { flags: ['-v', '--verbose'], dest: 'verbose', takes: 'nothing', collect: 'count' },
  ],
  positionals: [{ dest: 'python_app_path', fallback: '.' }],
  interleaves: true,
};

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/modes.js
/** The ways in which a simulated build can go wrong. */

const modes = [
  'ok',
  /** A build as if no profile were configured anywhere. */
  'unsigned',
  /** Xcode archives but does not export. */
  'export-fails',
  'archive-fails',
  /** pip finds no wheel for iOS. */
  'pip-missing-wheel',
  /** serious_python fails late, ends with 0 all the same, and flet builds on. */
  'serious-error-exit0',
  /** The build fails before it has left the app anywhere, which flet notices. */
  'serious-error-no-app',
  /** A value that nothing escapes breaks Info.plist. */
  'invalid-plist',
  /** The archive fails and flet, without -v, trips over the text of the error. */
  'markup-crash',
  /** The build never ends; see hang.ts. */
  'hang',
  'slow-output',
  'two-ipas',
  /** The .ipa in the output folder is older than the build. */
  'stale-ipa',
]         ;

                                              

/** The failure to play, by SLIPWAY_FLET_MODE. */
function fletMode(env                   )           {
  const wanted = env[sandbox_switches/* FLET_MODE */.eq] || 'ok';
  const mode = modes.find((known) => known === wanted);
  if (mode === undefined) {
    throw new Error(`${sandbox_switches/* FLET_MODE */.eq} is "${wanted}"; it can be ${modes.join(', ')}`);
  }
  return mode;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/output.js
/** The output of `flet build`, in the format of each kind of terminal. */
                                                         

                                                        
                                                 

                                          

/** The output of `flet build`; all of it goes to stdout. */
                             
                          
                             
                                       
                                         
                                        
                                                            
                                                                                                 
                                               
                                           
 

function fletOutput(
  options        ,
  release             ,
  { env, machine, stdout }             ,
)             {
  const format = formatOf(options, release, env);
  const verbosity = Number(options['verbose'] ?? 0);
  const width = Number(env['COLUMNS']) || 80;
  const bare = release.barePlainOutput && format !== 'rich';
  let currentStep = 'Build';
  let lastTime = '';

  const log = (text        )       => {
    if (bare) return stdout(`${text}\n`);
    const time = `[${machine.now().toTimeString().slice(0, 8)}]`;
    for (const line of text.split('\n').flatMap((each) => wrapped(each, width - time.length - 1))) {
      stdout(`${time === lastTime ? ' '.repeat(time.length) : time} ${line}\n`);
      lastTime = time;
    }
  };
  const panel = (text        )       => {
    if (bare) return stdout(`${text}\n`);
    const inner = width - 4;
    const lines = text.split('\n').flatMap((line) => wrapped(line, inner));
    const body = lines.map((line) => `│ ${line.padEnd(inner)} │`);
    const edge = '─'.repeat(width - 2);
    stdout(`╭${edge}╮\n${body.join('\n')}\n╰${edge}╯\n`);
  };
  return {
    format,
    verbosity,
    log,
    panel,
    warn: (text) => {
      if (format === 'github' && bare) stdout(`::warning::${escapeData(text)}\n`);
      else if (bare) log(`Warning: ${text}`);
      else panel(text);
    },
    step: async (title, done, work) => {
      currentStep = title;
      if (format === 'github') stdout(`::group::${title}\n`);
      else if (format === 'plain') log(`${title}...`);
      else if (release.animatesLogs) stdout(spinnerFrames(title));
      try {
        await work();
        log(`${done()} ${format === 'rich' ? '✅' : 'OK'}`);
      } finally {
        if (format === 'github') stdout('::endgroup::\n');
      }
    },
    fail: ({ message }) => {
      if (format === 'github') {
        stdout(`::error title=${currentStep}::${escapeData(message)}\n`);
      } else {
        panel(message);
      }
    },
  };
}

function formatOf(options        , release             , env                   )         {
  const asked = String(options['log_format'] ?? '') || env['FLET_CLI_LOG_FORMAT'];
  if (release.barePlainOutput && asked) {
    const formats                    = ['rich', 'plain', 'github'];
    const format = formats.find((known) => known === asked);
    if (format === undefined) throw new exit/* FletExit */.a(1, `Invalid FLET_CLI_LOG_FORMAT: ${asked}`);
    return format;
  }
  const variable = (env['FLET_CLI_NO_RICH_OUTPUT'] ?? '').toLowerCase();
  const plain = options['no_rich_output'] === true || ['true', '1', 'yes'].includes(variable);
  return plain ? 'plain' : 'rich';
}

/** Lines are broken as rich does without a terminal: at blanks if it can, anywhere if it must. */
function wrapped(line        , width        )           {
  const lines           = [];
  let rest = line;
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width);
    const end = blank > 0 ? blank : width;
    lines.push(rest.slice(0, end));
    rest = rest.slice(blank > 0 ? end + 1 : end);
  }
  return [...lines, rest];
}

function spinnerFrames(title        )         {
  const frames = ['[    ]', '[=   ]', '[==  ]', '[=== ]', '[ ===]'];
  return frames.map((frame) => `\u001B[2K\u001B[34m${frame} ${title}...\u001B[0m\r`).join('');
}

function escapeData(text        )         {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

// EXTERNAL MODULE: ./build/sandbox/mac/flet/versions.js
var versions = __webpack_require__(88337);
;// CONCATENATED MODULE: ./build/sandbox/mac/flet/flet.js
/** The simulated `flet`, from its command line to its exit code. */




                                                                       
                                                         





                                              


                                                 

/** The simulated `flet`: SLIPWAY_FLET_VERSION says which release, SLIPWAY_FLET_MODE what goes wrong. */
const flet                = async (argv, context) => {
  const release = (0,versions/* fletRelease */.HE)(context.env);
  const command = parseCommandLine(argv, release);
  switch (command.kind) {
    case 'help':
      context.stdout(command.text);
      return command.exitCode;
    case 'version':
      context.stdout(versionText(release, command.json));
      return 0;
    case 'usage-error':
      context.stderr(command.text);
      return 2;
    case 'clean':
      return clean(command.values, context);
    case 'build':
      return build(command.values, release, context);
    default:
      return (0,streaming_tool/* refuseCall */.t)(command.call, context);
  }
};

function versionText(
  { version, flutter, versionNamesFlutter }             ,
  json         ,
)         {
  if (json) {
    return `${JSON.stringify({ flet: version, flutter, linux_dependencies: [] }, undefined, 2)}\n`;
  }
  return versionNamesFlutter ? `Flet: ${version}\nFlutter: ${flutter}\n` : `${version}\n`;
}

async function build(values        , release             , context             )                  {
  const platform = String(values['target_platform']);
  if (platform !== 'ipa') return (0,streaming_tool/* refuseCall */.t)(`flet build ${platform}`, context);
  let output                        ;
  try {
    const mode = fletMode(context.env);
    output = fletOutput(values, release, context);
    await buildIpa({ options: values, release, mode, output, context });
    return 0;
  } catch (error) {
    if (error instanceof exit/* PythonTraceback */.X) {
      context.stderr(error.text);
      return 1;
    }
    if (!(error instanceof exit/* FletExit */.a)) throw error;
    if (output === undefined) context.stdout(`${error.message}\n`);
    else giveUp(error, values, output, context);
    return error.exitCode;
  }
}

/** A failed build ends with a look at Flutter's doctor, unless that was declined. */
function giveUp(error          , values        , output            , { env }             )       {
  const variable = (env['FLET_CLI_SKIP_FLUTTER_DOCTOR'] ?? '').toLowerCase();
  const skipped = values['skip_flutter_doctor'] === true || ['true', '1', 'yes'].includes(variable);
  if (!skipped) output.log('Doctor summary (to see all details, run flutter doctor -v): simulated');
  output.fail(error);
}

async function clean(values        , { machine, stdout }             )                  {
  const app = external_node_path_.resolve(machine.cwd, (0,project_pyproject/* textOf */.b6)(values['python_app_path']) ?? '.');
  const directory = external_node_path_.join(app, 'build');
  if (!(0,external_node_fs_.existsSync)(app)) {
    stdout(`Path to Flet app does not exist or is not a directory: ${app}\n`);
    return 1;
  }
  if (!(0,external_node_fs_.existsSync)(directory)) {
    stdout(`Nothing to clean: no \`build\` directory at ${directory}.\n`);
    return 0;
  }
  await (0,promises_.rm)(directory, { recursive: true });
  stdout(`Removed build directory: ${directory}\n`);
  return 0;
}


/***/ }),

/***/ 95921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ entryOf),
  Dm: () => (/* binding */ loadPyproject),
  Cw: () => (/* binding */ onlyText),
  cG: () => (/* binding */ pyprojectOf),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sandbox/mac/flet/exit.js
var exit = __webpack_require__(70172);
// EXTERNAL MODULE: ./build/sandbox/mac/flet/project/python-values.js
var python_values = __webpack_require__(6423);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/sandbox/mac/flet/project/toml-loader.js
/**
 * A TOML file as the Python library of a release of flet loads it: opened as text in UTF-8, in
 * which every line end becomes "\n", then read as TOML 1.0 (`tomllib` up to Python 3.14).
 */





/** flet before 0.80 has `toml`, which stopped at TOML 0.5 and refuses lists of several types. */
                                             

function loadToml(contents        , library             )          {
  const fail = (reason        )        => {
    throw new exit/* PythonTraceback */.X(
      library === 'toml'
        ? `toml.decoder.TomlDecodeError: ${reason}`
        : `tomllib.TOMLDecodeError: ${reason}`,
    );
  };
  if (!(0,external_node_buffer_.isUtf8)(contents)) {
    throw new exit/* PythonTraceback */.X(
      "UnicodeDecodeError: 'utf-8' codec can't decode byte: invalid continuation byte",
    );
  }
  const text = contents.toString('utf8').replaceAll(/\r\n|\r/g, '\n');
  // A byte order mark is a letter like any other to both libraries, and no key begins with it.
  if (text.startsWith('\uFEFF')) fail('Invalid statement (at line 1, column 1)');
  const newer = laterThanTomlOne(text);
  if (newer !== undefined) fail(newer);
  try {
    const document = (0,dist/* parse */.qg)(text, { integersAsBigInt: true });
    if (library === 'toml' && hasMixedList(document)) fail('Not a homogeneous array');
    return document;
  } catch (error) {
    if (error instanceof exit/* PythonTraceback */.X) throw error;
    return fail((Error.isError(error) ? error.message.split('\n')[0] : undefined) ?? String(error));
  }
}

/** The complaint of `tomllib` about syntax that the library above takes and TOML 1.0 does not. */
function laterThanTomlOne(toml        )                     {
  let hasNewEscape = false;
  const withoutTexts = toml.replaceAll(
    /#.*|"""[^]*?(?:(?<=[^\\](?:\\\\)*)"""|$)"{0,2}|'''[^]*?'''+|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g,
    (piece) => {
      if (piece.startsWith('"') && /(?<!\\)(?:\\\\)*\\[ex]/.test(piece)) hasNewEscape = true;
      return piece.startsWith('#') ? '#' : '_';
    },
  );
  if (hasNewEscape) return "Unescaped '\\' in a string";
  if (hasLooseInlineTable(withoutTexts)) return 'Invalid initial character for a key part';
  if (/(?:[=,[]\s*|\d[T ])\d\d:\d\d(?!:)/i.test(withoutTexts)) {
    return 'Expected newline or end of document after a statement';
  }
  const days = withoutTexts.match(/(?<=[=,[]\s*)(?<!^\s*\[+\s*)\d{4}-\d\d-\d\d/gm) ?? [];
  const isWrong = (day        ) =>
    day.startsWith('0000') || new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day;
  return days.some(isWrong) ? 'Invalid date or datetime' : undefined;
}

/** Folds brackets from the inside out; a line end counts only where no list is around it. */
function hasLooseInlineTable(toml        )          {
  let folded = toml;
  for (;;) {
    const inlineTables = folded.match(/\{[^[\]{}]*\}/g) ?? [];
    if (inlineTables.some((table) => /[\n#]|,\s*\}$/.test(table))) return true;
    const next = folded.replaceAll(/\{[^[\]{}]*\}|\[[^[\]{}]*\]/g, '_');
    if (next === folded) return false;
    folded = next;
  }
}

function hasMixedList(value         )          {
  if (Array.isArray(value)) {
    const types = new Set(value.map((entry) => (Array.isArray(entry) ? 'list' : typeof entry)));
    return types.size > 1 || value.some(hasMixedList);
  }
  return (0,python_values/* isTable */.bI)(value) && Object.values(value).some(hasMixedList);
}

;// CONCATENATED MODULE: ./build/sandbox/mac/flet/project/pyproject.js
/** `pyproject.toml`, as flet reads values out of it. */





                                                    

/** `pyproject.toml` of one folder; flet does not look in the folders above. */
                            
                                                                                           
                               
     
                                                                                                  
          
     
                                 
 

function loadPyproject(appPath        , library              = 'tomllib')            {
  const file = external_node_path_.join(appPath, 'pyproject.toml');
  return pyprojectOf((0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file) : '', library);
}

function pyprojectOf(toml                 , library              = 'tomllib')            {
  const document = loadToml(Buffer.from(toml), library);
  const get = (dotted        )          => valueAt(document, dotted.split('.'));
  return { get, given: (dotted) => (0,python_values/* truthy */.vN)(get(dotted)) };
}

/** A key of a table, taken as it is: names of export methods may not be split at dots. */
function entryOf(table         , key        )          {
  return (0,python_values/* isTable */.bI)(table) && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Python's str() of what a setting may hold; nothing for what counts as not given. */
function textOf(value         )                     {
  const given = (0,python_values/* truthy */.vN)(value);
  return given === undefined ? undefined : (0,python_values/* pythonText */.G)(given);
}

/** A value that goes where Python takes only a text. */
function onlyText(value         )                     {
  const given = (0,python_values/* truthy */.vN)(value);
  if (given === undefined || typeof given === 'string') return given;
  throw new exit/* PythonTraceback */.X(
    `TypeError: expected str, bytes or os.PathLike object, not ${(0,python_values/* pythonType */.v0)(given)}`,
  );
}

function valueAt(document         , keys                   )          {
  return keys.reduce((table, key) => {
    if (table === undefined) return undefined;
    if ((0,python_values/* isTable */.bI)(table)) return entryOf(table, key);
    throw new exit/* PythonTraceback */.X(
      `AttributeError: '${(0,python_values/* pythonType */.v0)(table)}' object has no attribute 'get'`,
    );
  }, document);
}


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pythonText),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   v0: () => (/* binding */ pythonType),
/* harmony export */   vN: () => (/* binding */ truthy)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/** Values from TOML as Python has them. */


function isTable(value         )                                   {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

function truthy(value         )          {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (isTable(value)) return Object.keys(value).length > 0 ? value : undefined;
  return value || undefined;
}

/** The name of its type, as Python's complaints have it. */
function pythonType(value         )         {
  if (Array.isArray(value)) return 'list';
  if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlDate */ .PJ) return dateType(value);
  const types                                   = {
    string: 'str',
    boolean: 'bool',
    bigint: 'int',
    number: 'float',
  };
  return types[typeof value] ?? 'dict';
}

function dateType(date          )         {
  if (date.isTime()) return 'datetime.time';
  return date.isDate() ? 'datetime.date' : 'datetime.datetime';
}

/** str(), and repr() for what lies inside of lists and tables. */
function pythonText(value         )         {
  return typeof value === 'string' ? value : representation(value);
}

function representation(value         )         {
  if (typeof value === 'string') return value.includes("'") ? `"${value}"` : `'${value}'`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return floatText(value);
  if (Array.isArray(value)) return `[${value.map(representation).join(', ')}]`;
  if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlDate */ .PJ) {
    return value
      .toISOString()
      .replace('T', ' ')
      .replace(/\.000(?!\d)/, '')
      .replace(/\.\d{3}(?!\d)/, '$&000')
      .replace('Z', '+00:00');
  }
  if (!isTable(value)) return String(value);
  const entries = Object.entries(value).map(
    ([key, entry]) => `${representation(key)}: ${representation(entry)}`,
  );
  return `{${entries.join(', ')}}`;
}

function floatText(value        )         {
  if (!Number.isFinite(value)) return String(value).replace('Infinity', 'inf').toLowerCase();
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  // Python writes powers from 16 on, and those below -4, with two digits at least.
  if (power >= 16 || (power < -4 && value !== 0)) {
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
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


/***/ })

};
