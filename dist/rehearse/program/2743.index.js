export const id = 2743;
export const ids = [2743];
export const modules = {

/***/ 41137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ commandLine),
  Q: () => (/* binding */ inputs_inputs)
});

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/inputs.js + 3 modules
var inputs = __webpack_require__(14817);
;// CONCATENATED MODULE: ./build/actions/rehearse/app-kinds.js
/** The kinds of option that say of an app what its repository does not. */

                                                                                

const BUNDLE_ID = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const VERSION = /^\d+(?:\.\d+){0,2}$/;
const TEAM_ID = /^[A-Z0-9]{10}$/;

const bundleIds = factsOf('a bundle id such as com.example.app', BUNDLE_ID);
const versions = factsOf('a version such as 1.2.3', VERSION);

const teamId = (0,input_kinds/* kind */.fM)({
  form: 'ten capitals and digits',
  parse: (raw) => checked(raw.trim(), TEAM_ID, 'a team id of ten capitals and digits'),
});

                                              

/** Values by the name of an app, under an empty name where none is given. */
function factsOf(wanted        , pattern        ) {
  return (options             )                    => {
    const { always: _, ...facts } = (0,input_kinds/* kind */.fM)({
      form: 'value, or `NAME=VALUE` one a line',
      parse: (raw)        => factsIn(raw, wanted, pattern),
    })(options);
    return { ...facts, absent: {} };
  };
}

function factsIn(raw        , wanted        , pattern        )        {
  const facts = new Map                ();
  for (const line of raw.split(/\r?\n/).filter((each) => each.trim() !== '')) {
    const end = line.lastIndexOf('=');
    const name = line.slice(0, Math.max(end, 0)).trim();
    if (facts.has(name)) {
      const whose = name === '' ? 'for all apps' : `for "${name}"`;
      throw new input_kinds/* InputProblem */.S7(`is given twice ${whose}; write NAME=VALUE, once for each app`);
    }
    facts.set(name, checked(line.slice(end + 1).trim(), pattern, wanted));
  }
  return Object.fromEntries(facts);
}

function checked(value        , pattern        , wanted        )         {
  if (pattern.test(value)) return value;
  throw new input_kinds/* InputProblem */.S7(`takes ${wanted}, not "${value}"`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/actions/rehearse/option-kinds.js
/** The kinds of option that name files and folders; each is looked at before anything runs. */



                                                                                         

/** The absolute path of a file that is there. */
const fileToRead = (0,input_kinds/* kind */.fM)({
  form: 'path of a file',
  parse: readablePath,
});

                                              

/** Paths of files that are there, by name. */
function namedFiles(options             )                    {
  const { always: _, ...files } = (0,input_kinds/* kind */.fM)({
    form: '`NAME=FILE`, one a line',
    parse: (raw, reading)        => Object.fromEntries(splitLines(raw).map(named(reading))),
  })(options);
  return { ...files, absent: {} };
}

const splitLines = (raw        ) => raw.split(/\r?\n/).filter((line) => line.trim() !== '');

const named = (reading         ) => (line        ) => {
  const [, name, file] = /^\s*([A-Za-z_]\w*)=(.*\S)\s*$/.exec(line) ?? [];
  if (name === undefined || file === undefined) {
    throw new input_kinds/* InputProblem */.S7(`takes NAME=FILE, not "${line}"`);
  }
  return [name, readablePath(file, reading)]         ;
};

/** The absolute path of a folder that is there. */
const folderToRead = (0,input_kinds/* kind */.fM)({
  form: 'path of a folder',
  parse(raw, { workspace }) {
    const path = (0,input_kinds/* inWorkspace */.ve)(raw, workspace);
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined) throw new input_kinds/* InputProblem */.S7(`names a folder that is not there: ${path}`);
    if (!found.isDirectory()) throw new input_kinds/* InputProblem */.S7(`is not a folder: ${path}`);
    return path;
  },
});

/** The absolute path of a file that may be written; its folder is there. */
const fileToWrite = (0,input_kinds/* kind */.fM)({
  form: 'path of a file',
  parse(raw, { workspace }) {
    const path = (0,input_kinds/* inWorkspace */.ve)(raw, workspace);
    const folder = (0,external_node_path_.dirname)(path);
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw new input_kinds/* InputProblem */.S7(`is a folder: ${path}`);
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new input_kinds/* InputProblem */.S7(`lies in a folder that is not there: ${folder}`);
    }
    refuseUnwritable(found ? path : folder);
    return path;
  },
});

/** The absolute path of a folder that may be written, or made. */
const folderToWrite = (0,input_kinds/* kind */.fM)({
  form: 'path of a folder',
  parse(raw, { workspace }) {
    const path = (0,input_kinds/* inWorkspace */.ve)(raw, workspace);
    let nearest = path;
    while (!(0,external_node_fs_.statSync)(nearest, { throwIfNoEntry: false })) nearest = (0,external_node_path_.dirname)(nearest);
    if (!(0,external_node_fs_.statSync)(nearest).isDirectory()) throw new input_kinds/* InputProblem */.S7(`lies in a file: ${nearest}`);
    refuseUnwritable(nearest);
    return path;
  },
});

/** A name, or the absolute path of a file where one is there. */
const wordOrFile = (0,input_kinds/* kind */.fM)({
  form: 'name, or path of a file',
  parse(raw, { workspace }) {
    const path = (0,input_kinds/* inWorkspace */.ve)(raw, workspace);
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw new input_kinds/* InputProblem */.S7(`is not a file: ${path}`);
    if (found === undefined && /[/\\]/.test(raw)) {
      throw new input_kinds/* InputProblem */.S7(`names a file that is not there: ${path}`);
    }
    return found === undefined ? raw : path;
  },
});

/** An object, written as JSON. */
const json = (0,input_kinds/* kind */.fM)({
  form: 'JSON object',
  parse(raw)                                    {
    let value         ;
    try {
      value = JSON.parse(raw);
    } catch (error) {
      throw new input_kinds/* InputProblem */.S7(`is not JSON: ${(error         ).message}`);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    throw new input_kinds/* InputProblem */.S7(`is JSON, but no object: ${raw}`);
  },
});

function refuseUnwritable(path        )       {
  try {
    (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
  } catch {
    throw new input_kinds/* InputProblem */.S7(`cannot be written: ${path}`);
  }
}

function readablePath(raw        , { workspace }         )         {
  const path = (0,input_kinds/* inWorkspace */.ve)(raw, workspace);
  const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
  if (found === undefined) throw new input_kinds/* InputProblem */.S7(`names a file that is not there: ${path}`);
  if (!found.isFile()) throw new input_kinds/* InputProblem */.S7(`is not a file: ${path}`);
  return path;
}

;// CONCATENATED MODULE: ./build/actions/rehearse/inputs.js


                                                                  



/** The options of the action and, under the names of `commandLine`, of `npm run rehearse`. */
const inputs_inputs = (0,inputs/* inputTable */.Fu)({
  workflow: wordOrFile({
    about:
      'Workflow to rehearse: a path, or the name of a file in `.github/workflows` of the project. By default the one that uses Slipway.',
  }),
  'app-path': folderToRead({
    about:
      'The repository to rehearse, as `actions/checkout` brings it. The action takes the workspace by default, the command a demo.',
  }),
  'bundle-id': bundleIds({
    about:
      'Bundle id of the app, where the repository does not say it. Of several apps one a line, with the name, folder or build configuration of the app before it.',
  }),
  'team-id': teamId({ about: 'The team of the account instead of the one in the project.' }),
  'app-version': versions({
    about: 'Version of the app instead of the one in the project; of several apps one a line.',
  }),
  scenario: (0,input_kinds/* lines */.Mn)({
    about: 'Names of scenarios to play, such as a build that App Store Connect refuses.',
  }),
  event: wordOrFile({
    about:
      'The event that starts the workflow: its name, or a JSON file with its payload. By default `workflow_dispatch` where the workflow has it, else its first event.',
  }),
  inputs: json({
    about: 'Inputs of a start by hand, as GitHub would be given them.',
  }),
  skip: (0,input_kinds/* lines */.Mn)({
    about:
      'Actions of others that are passed over, each as `OWNER/NAME`; their outputs stay empty.',
  }),
  secret: namedFiles({
    about: 'Secrets that a file holds, by name, instead of made-up ones.',
  }),
  'secrets-file': fileToRead({
    about:
      'The names of the secrets that the repository has, one a line; any other one that a step reads is a mistake.',
  }),
  seed: fileToRead({
    about: 'What the accounts hold before the release, as YAML.',
  }),
  strict: (0,input_kinds/* flag */.Jt)({
    about:
      'Gives the account only what `seed` says, instead of all groups, testers and apps that the workflow names.',
    default: 'false',
  }),
  'allow-network': (0,input_kinds/* flag */.Jt)({
    about: 'Lets scripts of the workflow reach the network.',
    default: 'false',
  }),
  'report-directory': folderToWrite({
    about: 'Folder for the report as one HTML page, `index.html`, and the files that go with it.',
  }),
  json: fileToWrite({ about: 'File for the report as data.' }),
  har: fileToWrite({ about: 'File for all traffic with the services, as HAR 1.2.' }),
});

                                             

/** Each input as a person types it after `npm run rehearse --`. */
const commandLine                                                      = {
  workflow: '--workflow FILE',
  'app-path': '--project FOLDER',
  'bundle-id': '--bundle-id ID',
  'team-id': '--team-id ID',
  'app-version': '--app-version VERSION',
  scenario: '--scenario NAME',
  event: '--event NAME',
  inputs: '--inputs JSON',
  skip: '--skip OWNER/NAME',
  secret: '--secret NAME=FILE',
  'secrets-file': '--secrets-file FILE',
  seed: '--seed FILE',
  strict: '--strict',
  'allow-network': '--allow-network',
  'report-directory': '--report FOLDER',
  json: '--json FILE',
  har: '--har FILE',
};


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   sW: () => (/* binding */ catalogue)
/* harmony export */ });
/* unused harmony exports ActionError, CancelledError, Catalogue, documentationOf, anchorOf */
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

/***/ 73228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Gx: () => (/* binding */ minutes),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S7: () => (/* binding */ InputProblem),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   _o: () => (/* binding */ secretLines),
/* harmony export */   eX: () => (/* binding */ secretOrFile),
/* harmony export */   fM: () => (/* binding */ kind),
/* harmony export */   oV: () => (/* binding */ isFileName),
/* harmony export */   r5: () => (/* binding */ textOrFile),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/**
 * The kinds of input. A kind turns what the user wrote into a value of a real type, or says what
 * is wrong with it. An input is declared with a kind in an action's input table (inputs.ts).
 */



/** The services that a kind may use while it reads a value. */
                          
                             
                                                                                             
                                          
 

/** Thrown by a kind; becomes one line of the single error that names all bad inputs. */
class InputProblem extends Error {
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

const text = kind({ form: 'text', parse: (raw) => raw });

/** Text that is hidden in the log before anything else is read. */
const secret = kind({ form: 'secret', secret: true, parse: (raw) => raw });

const flag = kind({
  form: '`true` or `false`',
  type: { type: 'boolean' },
  parse(raw) {
    const value = raw.toLowerCase();
    if (value === 'true' || value === 'false') return value === 'true';
    throw new InputProblem(`is neither true nor false: "${raw}"`);
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
      throw new InputProblem(`is no whole number from ${least} to ${most}: "${raw}"`);
    },
  });

/** A length of time in minutes, given in milliseconds. Fractions are allowed. */
const minutes = kind({
  form: 'minutes',
  type: { type: 'float' },
  parse(raw) {
    const value = /^\d+(\.\d+)?$/.test(raw) ? Number(raw) : Number.NaN;
    if (value >= 0 && value <= 6 * 60) return value * 60_000;
    throw new InputProblem(`is no number of minutes from 0 to 360: "${raw}"`);
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
      throw new InputProblem(`is "${raw}", but may be ${words.join(', ')}`);
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
const path = kind({
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
      throw new InputProblem(`names no file: "${raw}"`);
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
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
}

/** The text of the file that `raw` names, or `undefined` when it names none. */
function fileText(raw        , { workspace }         )                     {
  if (raw.includes('\n') || raw.length > 1024) return undefined;
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(inWorkspace(raw, workspace), 'utf8');
  } catch {
    return undefined;
  }
}


/***/ }),

/***/ 14817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Og: () => (/* binding */ exactlyOneOf),
  Fu: () => (/* binding */ inputTable),
  fh: () => (/* binding */ requires)
});

// UNUSED EXPORTS: inputError, inputErrors, readInputs

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/known-names.js
var known_names = __webpack_require__(59132);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
      problems.set(input, unreadable(input, from, path));
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

function unreadable(input        , { output }             , path        )          {
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
function givenNames(environment             )                    {
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
function readInputs                          (
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


/***/ }),

/***/ 59132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ knownInputs),
/* harmony export */   Nk: () => (/* binding */ ourNameFor),
/* harmony export */   h0: () => (/* binding */ knownVariables)
/* harmony export */ });
/* unused harmony exports otherNamesOf, otherVariablesFor */
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
function ourNameFor(name        , ours                   )                     {
  if (ours.includes(name)) return undefined;
  const withHyphens = name.replaceAll('_', '-');
  if (ours.includes(withHyphens)) return withHyphens;
  return knownByHyphens.get(withHyphens)?.ours.find((own) => ours.includes(own));
}

/** The other names of the input `own` of an action with the inputs `ours`. */
function otherNamesOf(own        , ours                   )                    {
  const distinct = new Set([own.replaceAll('-', '_'), ...spellings]);
  return [...distinct].filter((name) => ourNameFor(name, ours) === own);
}

/** The variables that count when `variable` is not set, in order of their rank. */
function otherVariablesFor(variable        )                    {
  return knownVariables.flatMap(({ name, ours }) => (ours.includes(variable) ? [name] : []));
}


/***/ }),

/***/ 37652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** "Did you mean …?": the known word that a misspelt one most likely stands for. */

/** The one of the `known` words that is most like `word`; `undefined` when none is like it. */
function nearest(word        , known                   )                     {
  const wanted = word.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, edits: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(wanted.length, candidate.length) / 3)
    .sort((one, other) => one.edits - other.edits);
  return best?.candidate;
}

/** How many letters have to be put in, taken out or replaced (Levenshtein). */
function editDistance(one        , other        )         {
  const letters = Array.from(other);
  let row = [0, ...letters.keys().map((index) => index + 1)];
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of letters.entries()) {
      const replaced = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}


/***/ }),

/***/ 90440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readCommandLine)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/actions/rehearse/inputs.js + 2 modules
var inputs = __webpack_require__(41137);
// EXTERNAL MODULE: ./build/rehearsal/suggestion.js
var suggestion = __webpack_require__(79850);
;// CONCATENATED MODULE: ./build/rehearsal/option-values.js
/** The values of the options that only the command has, and the refusal of a wrong one. */



/** Says what is wrong with the command line and where it is explained. */
class BadOption extends Error {
  constructor(problem        ) {
    super(`${problem}\nThe options are explained by: npm run rehearse -- --help`);
  }
}

function webAddress(option        , value        )         {
  if (/^https?:$/.test(URL.parse(value)?.protocol ?? '')) return value;
  throw new BadOption(`${option} takes an address such as http://127.0.0.1:4000, not "${value}"`);
}

function oneOf                           (
  option        ,
  value        ,
  words                 ,
)       {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  const near = (0,suggestion/* suggestion */.h)(value, words);
  throw new BadOption(`${option} takes one of ${words.join(', ')}, not "${value}"${near}`);
}

// EXTERNAL MODULE: ./build/rehearsal/options.js
var rehearsal_options = __webpack_require__(28642);
// EXTERNAL MODULE: ./build/rehearsal/project/apps.js + 3 modules
var apps = __webpack_require__(81305);
;// CONCATENATED MODULE: ./build/rehearsal/command-line.js
/** Reads the options of `npm run rehearse`. */


                                                            



                                            


/** Nothing where only the usage or a list is asked for. Throws a BadOption for what it cannot use. */
function readCommandLine(args                   )                      {
  const given = typedValues(args);
  const text = (flag        )                     => given[flag]?.at(-1);
  if (['help', 'actions', 'scenarios'].some((list) => given[list] !== undefined)) return undefined;
  const keep = given['keep'] !== undefined;
  const typed = text('against');
  const against = typed === undefined ? undefined : webAddress('--against', typed);
  if (keep && against !== undefined) {
    throw new BadOption('--keep and --against exclude each other: that sandbox is kept already.');
  }
  const inputsGiven = inputsFrom(given);
  if (text('app') !== undefined && inputsGiven.appPath !== undefined) {
    throw new BadOption(
      '--app and --project exclude each other: --app is the kind of the demo, and a project shows its own.',
    );
  }
  if ((keep || against !== undefined) && !inputsGiven.allowNetwork) {
    throw new BadOption(
      `--${keep ? 'keep' : 'against'} needs --allow-network: a sandbox that is kept lies on this machine's own network.`,
    );
  }
  const { appPath: project, secret: secrets, reportDirectory: report, ...same } = inputsGiven;
  return {
    ...same,
    project,
    secrets,
    report,
    app: oneOf('--app', text('app') ?? 'flet', apps/* appKinds */.V),
    keep,
    against,
  };
}

                                                                           

function inputsFrom(given             )         {
  const values = Object.entries(inputs/* inputs */.Q.kinds).map(([name, kind]) => {
    const { flag } = (0,rehearsal_options/* wordsOf */.Z9)(inputs/* commandLine */.a[name                             ]);
    const raw = given[flag]?.join('\n').trim() || kind.default;
    const property = name.replaceAll(/-(\w)/g, (_, letter        ) => letter.toUpperCase());
    if (raw === undefined) return [property, kind.absent];
    try {
      return [property, kind.parse(raw, { workspace: process.cwd(), mask: () => undefined })];
    } catch (error) {
      throw new BadOption(`--${flag} ${(error         ).message}`);
    }
  });
  // Each value was made by the kind that the table names for it.
  return Object.fromEntries(values)          ;
}

/** The texts behind each flag; of one that is on or off, `true`. */
function typedValues(args                   )              {
  const options = Object.fromEntries(
    rehearsal_options/* allOptions */.AM.map(({ typed }) => {
      const { flag, placeholder } = (0,rehearsal_options/* wordsOf */.Z9)(typed);
      const type = placeholder === undefined ? ('boolean'         ) : ('string'         );
      return [flag, { type, multiple: true         , ...(flag === 'help' && { short: 'h' }) }];
    }),
  );
  try {
    const { values } = (0,external_node_util_.parseArgs)({ args: [...args], options });
    return Object.fromEntries(
      Object.entries(values).map(([flag, all]) => [flag, [all ?? []].flat().map(String)]),
    );
  } catch (error) {
    const [, unknown = ''] = /^Unknown option '--([^']+)'/.exec((error         ).message) ?? [];
    throw new BadOption(`${(error         ).message}${(0,suggestion/* suggestion */.h)(unknown, Object.keys(options))}`);
  }
}


/***/ }),

/***/ 84707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65546);
/**
 * The environment in which git knows nothing of the person who rehearses: no configuration, no
 * credentials, no way to ask for a password, and no way out of the machine.
 */
                                                        


/** Where git may fetch from and push to: nothing but folders of this machine. */
const LOCAL_ONLY = 'file';

                                  
                                                                     
                                       
                                                          
                       
                                 
 

/** With the network allowed, addresses of https work, but without anybody's credentials. */
function gitEnvironment({
  globalConfiguration,
  ssh,
  allowNetwork,
}                 )            {
  return {
    GIT_CONFIG_GLOBAL: globalConfiguration,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    // An empty helper ends the list of those that another file may have named.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'credential.helper',
    GIT_CONFIG_VALUE_0: '',
    GIT_ASKPASS: ssh,
    SSH_ASKPASS: ssh,
    GIT_SSH: ssh,
    GIT_SSH_COMMAND: (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(ssh),
    GIT_TERMINAL_PROMPT: '0',
    ...(allowNetwork ? {} : { GIT_ALLOW_PROTOCOL: LOCAL_ONLY }),
  };
}


/***/ }),

/***/ 35869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ runIsolated)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/rehearsal/project/project.js
var project_project = __webpack_require__(42283);
;// CONCATENATED MODULE: ./build/rehearsal/isolation/allowed-variables.js
/**
 * The variables of the environment that a rehearsal is started in, of which its processes see a
 * short list. Tokens, `GITHUB_…`, `ACTIONS_…` and everything else stay outside.
 */

const ALLOWED = new Set([
  'COLUMNS',
  'FORCE_COLOR',
  'LANG',
  'NODE_COMPILE_CACHE',
  'NO_COLOR',
  'PATH',
  'TERM',
  'TMPDIR',
  'TZ',
]);
const LOCALE = /^LC_[A-Z]+$/;

                                                         

function allowedVariables(outer                   )            {
  return Object.fromEntries(
    Object.entries(outer).filter(
      (entry)                            =>
        entry[1] !== undefined && (ALLOWED.has(entry[0]) || LOCALE.test(entry[0])),
    ),
  );
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/rehearsal/isolation/fence.js
/**
 * The fence around what a rehearsal prints while a runner of GitHub reads along: without it a line
 * of a played step, such as `::add-mask::` or `::error::`, would be a command to that runner.
 */


/**
 * Until the function that it returns is called, the outer runner obeys no command. Nobody below
 * learns the token that ends it. Without such a runner nothing is written.
 */
function fenceCommands(outer                   , write                        )             {
  if (outer['GITHUB_ACTIONS'] !== 'true') return () => undefined;
  const token = (0,external_node_crypto_.randomUUID)();
  write(`::stop-commands::${token}`);
  return () => {
    write(`::${token}::`);
  };
}

// EXTERNAL MODULE: ./build/sandbox/own-code.js
var own_code = __webpack_require__(41892);
;// CONCATENATED MODULE: ./build/rehearsal/isolation/hidden-places.js
/** The places of a machine that a rehearsal must not see, and what of them it needs all the same. */





/** Sockets through which a process starts others outside of every namespace, as root. */
const CONTAINER_SOCKETS = [
  '/run/docker.sock',
  '/run/containerd/containerd.sock',
  '/run/podman/podman.sock',
  '/run/dbus/system_bus_socket',
];
/** Folders of a home with languages and their packages, in which nobody keeps credentials. */
const VERSION_MANAGERS = [
  '.asdf',
  '.fnm',
  '.local/share/fnm',
  '.local/share/mise',
  '.local/share/uv',
  '.nodenv',
  '.nvm',
  '.pyenv',
  '.rbenv',
  '.rustup',
  '.volta',
];
/** The secrets of containers, such as a token for the cluster that they run in. */
const CONTAINER_SECRETS = ['/run/secrets'];

                               
                                       
                                      
                                                                  
                                   
                                                                                          
                                     
 

                         
                                                                                
                                       
                                                                                                       
                                    
 

/** All paths are real ones; a home that holds the whole system cannot be hidden. */
function hiddenPlaces(outer                   , { project, paths }        )               {
  const homes = [passwdHome(), (0,external_node_os_.homedir)(), outer['HOME']];
  const temporary = [outer['RUNNER_TEMP'], outer['XDG_RUNTIME_DIR']];
  const folders = real([...homes, ...temporary, project, ...CONTAINER_SECRETS]).filter(
    (folder) => folder !== external_node_path_.sep,
  );
  const programs = (outer['PATH'] ?? '').split(external_node_path_.delimiter);
  const node = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.execPath)));
  const languages = real(homes).flatMap((home) => VERSION_MANAGERS.map((name) => (0,external_node_path_.join)(home, name)));
  const kept = real([own_code/* repository */.J, ...paths, ...programs, ...languages, node]).filter((path) =>
    folders.some((folder) => isBelow(path, folder, true)),
  );
  return {
    folders: outermost(folders),
    // A folder that holds a hidden one would bring it back.
    kept: outermost(
      kept.filter((path) => !homesOf(homes).some((home) => isBelow(home, path, true))),
    ),
    within: real([...(project === undefined ? [] : [(0,external_node_path_.join)(project, '.git')]), ...CONTAINER_SOCKETS]),
  };
}

function isBelow(path        , folder        , orSame = false)          {
  const way = (0,external_node_path_.relative)(folder, path);
  return way === '' ? orSame : way !== '..' && !way.startsWith(`..${external_node_path_.sep}`);
}

function homesOf(homes                                 )           {
  return real(homes).filter((home) => home !== external_node_path_.sep);
}

function passwdHome()                     {
  try {
    return (0,external_node_os_.userInfo)().homedir;
  } catch {
    // A container may run as a user without an entry.
    return undefined;
  }
}

function real(paths                                 )           {
  return [
    ...new Set(paths.flatMap((path) => (path && (0,external_node_fs_.existsSync)(path) ? [(0,external_node_fs_.realpathSync)(path)] : []))),
  ];
}

function outermost(paths                   )           {
  return paths.filter((path) => !paths.some((other) => isBelow(path, other)));
}

// EXTERNAL MODULE: ./build/rehearsal/isolation/shell-word.js
var shell_word = __webpack_require__(65546);
;// CONCATENATED MODULE: ./build/rehearsal/isolation/mount-script.js
/** The shell script that root of a namespace runs before the rehearsal: loopback and mounts. */


                                        


/**
 * A new network has its loopback switched off. Where `ip` is not installed, Perl is, as a part of
 * Debian's base: SIOCSIFFLAGS (0x8914) with IFF_UP and IFF_RUNNING (0x41 together).
 */
const LOOPBACK = `ip link set lo up 2>/dev/null || perl -e '
  my $request = pack("a16sx22", "lo", 0x41);
  socket(my $socket, 2, 2, 0) && ioctl($socket, 0x8914, $request) or die "loopback: $!\\n";
'
`;

function mountScript({ network, places, waiting }       )         {
  const { folders, kept, within } = places;
  const waits = (index        )         => (0,external_node_path_.join)(waiting, String(index));
  const lines = [
    ...kept.flatMap((path, index) => [...emptyLike(path, waits(index)), bind(path, waits(index))]),
    ...folders.map((folder) => `mount -t tmpfs -o mode=755 tmpfs ${(0,shell_word/* shellWord */.r)(folder)}`),
    ...kept.flatMap((path, index) => [...emptyLike(path, path), bind(waits(index), path)]),
    // One that lies in a hidden folder is gone with it.
    ...within.map((path) => `[ ! -e ${(0,shell_word/* shellWord */.r)(path)} ] || ${emptied(path)}`),
  ];
  const steps = lines.map((line) => `${line}\n`).join('');
  return `set -e\n${network ? LOOPBACK : ''}${steps}`;
}

/** Something to mount `path` on. */
function emptyLike(path        , place        )           {
  return isFolder(path)
    ? [`mkdir -p ${(0,shell_word/* shellWord */.r)(place)}`]
    : [
        `mkdir -p ${(0,shell_word/* shellWord */.r)((0,external_node_path_.dirname)(place))}`,
        `[ -e ${(0,shell_word/* shellWord */.r)(place)} ] || : >${(0,shell_word/* shellWord */.r)(place)}`,
      ];
}

function emptied(path        )         {
  return isFolder(path)
    ? `mount -t tmpfs -o mode=755,ro tmpfs ${(0,shell_word/* shellWord */.r)(path)}`
    : `mount --bind /dev/null ${(0,shell_word/* shellWord */.r)(path)}`;
}

function bind(from        , to        )         {
  return `mount --rbind ${(0,shell_word/* shellWord */.r)(from)} ${(0,shell_word/* shellWord */.r)(to)}`;
}

function isFolder(path        )          {
  return (0,external_node_fs_.statSync)(path).isDirectory();
}

;// CONCATENATED MODULE: ./build/rehearsal/isolation/namespaces.js
/**
 * Namespaces of Linux around a whole rehearsal: a network of loopback alone, file systems without
 * the user's home, and process ids of its own. They are made by `unshare`, in one of two ways:
 * with a user namespace, or as root, from which the rehearsal comes back without a way to become
 * root again. The second is for systems that keep user namespaces from ordinary users.
 */


                                        


                              
                        
                                   
 

                                                                 

               
                                 
                                     
                                    
                                                                            
                                      
 

function ways(uid        , gid        )        {
  const back = [`--reuid=${uid}`, `--regid=${gid}`, uid === 0 ? '--clear-groups' : '--init-groups'];
  return [
    {
      prefix: [],
      users: ['--user', '--map-root-user'],
      // The mounts belong to the namespace above, so that nobody in here can undo them.
      descend: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'],
    },
    {
      prefix: uid === 0 ? [] : ['sudo', '-n', '--'],
      users: [],
      descend: [
        'setpriv',
        ...back,
        '--no-new-privs',
        '--bounding-set=-all',
        '--inh-caps=-all',
        '--',
      ],
    },
  ];
}

/**
 * How to start a command behind the walls. Where this machine has no such walls, the text says why,
 * in the words of `unshare`.
 */
function namespacesFor(walls       )                        {
  if (process.platform !== 'linux') return `${process.platform} has no namespaces`;
  const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
  const complaints           = [];
  for (const way of ways(uid, gid)) {
    const wrapped = wrap(way, walls);
    const { file, args } = wrapped({ file: 'true', args: [] });
    const { status, stderr, error } = (0,external_node_child_process_.spawnSync)(file, args, { encoding: 'utf8' });
    if (status === 0) return wrapped;
    complaints.push((error?.message ?? stderr).trim().split('\n')[0] ?? '');
  }
  return complaints[0] ?? '';
}

function wrap({ prefix, users, descend }     , walls       )               {
  const namespaces = [
    '--mount',
    ...(walls.network ? ['--net'] : []),
    ...(walls.processes ? ['--pid', '--fork', '--kill-child', '--mount-proc'] : []),
  ];
  return ({ file, args }) => {
    const command = [...descend, file, ...args].map(shell_word/* shellWord */.r).join(' ');
    const script = `${mountScript(walls)}cd /\nexec ${command}\n`;
    const words = [...prefix, 'unshare', ...users, ...namespaces, '--', 'sh', '-c', script];
    const [first = '', ...others] = words;
    return { file: first, args: others };
  };
}

// EXTERNAL MODULE: ./build/rehearsal/isolation/order.js
var order = __webpack_require__(35627);
;// CONCATENATED MODULE: ./build/rehearsal/isolation/isolated-run.js
/**
 * Starts a rehearsal behind walls: the same program again, in namespaces, with a short environment
 * and an order. Its output passes through; it ends and is interrupted together with this process.
 */






                                             





                                                   


                               
                                  
                                                                               
                                                   
                                         
                               
 

/** The exit code of the rehearsal. Throws what keeps it from being started. */
async function runIsolated(options         , outer              )                  {
  const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), 'slipway-order-'));
  const endFence = fenceCommands(outer.env, outer.write);
  try {
    const home = (0,external_node_path_.join)(folder, 'home');
    const waiting = (0,external_node_path_.join)(folder, 'waiting');
    for (const each of [home, waiting]) await (0,promises_.mkdir)(each);
    const project = await (0,project_project/* copyProject */.N_)(options, folder);
    const { start, told } = await walls(options, folder, outer);
    const words = await (0,order/* writeOrder */.M)({ options, project, told }, folder);
    const args = [...process.execArgv, ...outer.program, ...words];
    const env = {
      ...allowedVariables(outer.env),
      HOME: home,
      TMPDIR: await temporary(folder, outer),
    };
    return await play(start(cleared({ file: process.execPath, args }, env)), outer);
  } finally {
    endFence();
    await (0,promises_.rm)(folder, { recursive: true, force: true });
  }
}

                   
                                                        
                                   
 

async function walls(options         , folder        , outer              )                   {
  const written = [options.json, options.har].filter((file) => file !== undefined);
  // Only what exists can be reached from behind the walls.
  for (const file of written) if (!(0,external_node_fs_.existsSync)(file)) await (0,promises_.writeFile)(file, '');
  if (options.report !== undefined) await (0,promises_.mkdir)(options.report, { recursive: true });
  const paths = [
    folder,
    (0,external_node_path_.dirname)(outer.program[0]),
    options.workflow,
    options.secretsFile,
    options.seed,
    options.event,
    options.report,
    ...Object.values(options.secrets),
    ...written,
  ].filter((path) => path !== undefined);
  const places = hiddenPlaces(outer.env, { project: options.project, paths });
  const network = !options.allowNetwork;
  // A sandbox that is kept outlives the rehearsal.
  const processes = !options.keep && options.against === undefined;
  const start = namespacesFor({ network, processes, places, waiting: (0,external_node_path_.join)(folder, 'waiting') });
  if (typeof start !== 'string') {
    return {
      start,
      told: network ? [] : ['The network is allowed: `run:` lines reach it for real.'],
    };
  }
  const open = network ? 'the network, this user’s files' : 'this user’s files';
  return {
    start: (command) => command,
    told: [`No isolation on this machine (${start}): \`run:\` lines reach ${open} and processes.`],
  };
}

/** A folder for temporary files that is not hidden. */
async function temporary(folder        , { env }              )                  {
  const usual = await (0,promises_.realpath)((0,external_node_os_.tmpdir)());
  const { folders } = hiddenPlaces(env, { project: undefined, paths: [] });
  return folders.some((hidden) => isBelow(usual, hidden, true)) ? folder : usual;
}

/** The command with these variables and no others, whoever starts it. */
function cleared({ file, args }             , env                                  )              {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return { file: 'env', args: ['-i', ...variables, file, ...args] };
}

/**
 * The rehearsal's standard input tells it to end: it closes with this process, and at an interrupt.
 */
async function play({ file, args }             , { signal }              )                  {
  const child = (0,external_node_child_process_.spawn)(file, args, { stdio: ['pipe', 'inherit', 'inherit'] });
  const interrupt = ()       => {
    child.stdin.end();
  };
  child.stdin.on('error', () => undefined);
  signal.addEventListener('abort', interrupt);
  if (signal.aborted) interrupt();
  const [code] = (await (0,external_node_events_.once)(child, 'exit'))                   ;
  signal.removeEventListener('abort', interrupt);
  return code ?? 1;
}


/***/ }),

/***/ 35627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeOrder),
/* harmony export */   i: () => (/* binding */ receivedOrder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/**
 * All that a rehearsal behind its walls is given: it reads nothing of the user's but this, and the
 * files that its options name.
 */


                                             
                                                     

                        
                            
                            
                                                   
                                   
 

const INSIDE = '--inside';

/** Writes the order into a folder; the words follow the name of the script that plays it. */
async function writeOrder(order       , folder        )                             {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'order.json');
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(order), { mode: 0o600 });
  return [INSIDE, file];
}

/** Nothing in a process that is not behind walls yet. */
async function receivedOrder(args                   )                             {
  const [word, file] = args;
  if (word !== INSIDE || file === undefined) return undefined;
  return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'))         ;
}


/***/ }),

/***/ 65546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word of a shell script that stands for `text` itself. */
function shellWord(text        )         {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}


/***/ }),

/***/ 96463:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/**
 * GitHub's workflow parser imports JSON without saying that it is JSON, which Node refuses. An
 * entry file imports this module for its effect, and jest before every test.
 */


const isJson = (specifier        )          => specifier.endsWith('.json');
const asJson = { importAttributes: { type: 'json' } };

(0,node_module__WEBPACK_IMPORTED_MODULE_0__.registerHooks)({
  resolve: (specifier, context, next) =>
    next(specifier, isJson(specifier) ? { ...context, ...asJson } : context),
  load: (url, context, next) => next(url, isJson(url) ? { ...context, ...asJson } : context),
});


/***/ }),

/***/ 28642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ allOptions),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony export terminalOptions */
/* harmony import */ var _actions_rehearse_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41137);
/* harmony import */ var _project_apps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81305);
/**
 * All options of the rehearsal: the inputs of the action `rehearse`, from its input table, under
 * the names that a person types, and those that make sense only at a terminal.
 */

                                                            

                                                 

                                                                                         
                                                                                
                                       
                                                                              
                                                     
                                                 
                                      
                                                          
                        
                         
                                       
 

                         
                                                                      
                         
                                                                                       
                          
                         
 

/** The options that the action does not have. */
const terminalOptions                           = [
  {
    typed: '--app KIND',
    about: `The app of the demo: ${_project_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .appKinds */ .V.join(', ')}. The action plays no demo.`,
  },
  {
    typed: '--keep',
    about:
      'Leaves the sandbox running and prints its address; needs --allow-network. On a runner it would end with the job.',
  },
  {
    typed: '--against URL',
    about:
      'Plays against a sandbox that was kept, with the cache of its jobs; needs --allow-network.',
  },
  { typed: '--actions', about: 'Lists the actions of others that a rehearsal plays.' },
  { typed: '--scenarios', about: 'Lists the scenarios.' },
  { typed: '--help', about: 'Prints this.' },
];

const optionsOfAction                           = Object.entries(_actions_rehearse_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLine */ .a).map(
  ([name, typed]) => ({
    typed,
    input: name,
    about: _actions_rehearse_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q.kinds[name                             ].about,
  }),
);

/** Every option, those of the action first. */
const allOptions                           = [...optionsOfAction, ...terminalOptions];

/** The flag, such as `json`, and the word that stands for its value. */
function wordsOf(typed        )                                                           {
  const [flag = '', placeholder] = typed.replace(/^--/, '').split(' ');
  return { flag, ...(placeholder !== undefined && { placeholder }) };
}


/***/ }),

/***/ 93917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ app)
/* harmony export */ });
/** The app that a rehearsal releases, and the names under which the services know it. */
const app = {
  name: 'Harbour',
  bundleId: 'com.example.harbour',
  /** The extension of the app that is built with Xcode. */
  share: { name: 'HarbourShare', bundleId: 'com.example.harbour.share' },
  teamId: 'H4RB0UR123',
  profiles: { app: 'Harbour App Store', share: 'Harbour Share App Store' },
  version: '1.2.3',
  buildNumber: 7,
  appCenter: { owner: 'example', name: 'Harbour', store: 'Production' },
  groups: { internal: 'Team', external: 'Friends' },
}         ;


/***/ }),

/***/ 81305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ appKinds),
  z: () => (/* binding */ writeApp)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/rehearsal/project/app.js
var app = __webpack_require__(93917);
;// CONCATENATED MODULE: ./build/rehearsal/project/flet-app.js
/** A minimal Flet app, as its author's repository would hold it. */




const files = {
  'pyproject.toml': `[project]
name = "${app/* app */.y.name.toLowerCase()}"
version = "${app/* app */.y.version}"
requires-python = ">=3.10"
dependencies = ["flet"]

[tool.flet]
org = "com.example"
product = "${app/* app */.y.name}"
company = "Example"
artifact = "${app/* app */.y.name.toLowerCase()}"
bundle_id = "${app/* app */.y.bundleId}"
build_number = ${app/* app */.y.buildNumber}

[tool.flet.app]
path = "src"

[tool.flet.ios.info]
NSCameraUsageDescription = "${app/* app */.y.name} scans the berth's code."
`,
  'src/main.py': `import flet as ft


def main(page: ft.Page):
    page.add(ft.Text("High tide at noon"))


ft.run(main)
`,
  'release_notes.json': `${JSON.stringify(
    [
      { language: 'en-US', text: 'Tides are shown for a whole week.' },
      { language: 'de-DE', text: 'Die Gezeiten gibt es jetzt für eine ganze Woche.' },
    ],
    undefined,
    2,
  )}\n`,
}         ;

async function writeFletApp(folder        )                {
  for (const [name, text] of Object.entries(files)) {
    const path = (0,external_node_path_.join)(folder, name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text);
  }
}

;// CONCATENATED MODULE: ./build/sandbox/material/app/xcode-project.js
/** Writes an Xcode project in the format of Xcode, as small as one can be. */



                              
                        
                                                 
                                                         
                                                      
 

/** Writes `<folder>/<name>.xcodeproj`; `settings` are those of all targets. */
async function writeXcodeProject(
  folder        ,
  name        ,
  targets                        ,
  settings                                   = {},
)                {
  const location = (0,external_node_path_.join)(folder, `${name}.xcodeproj`);
  await (0,promises_.mkdir)(location, { recursive: true });
  const ids = targets.map((_, index) => `TARGET${index}`);
  const objects = [
    `ROOT = { isa = PBXProject; buildConfigurationList = LIST; targets = (${ids.join(', ')}); };`,
    ...configurations('', settings),
    ...targets.flatMap((target, index) => [
      `${ids[index]} = { isa = PBXNativeTarget; name = ${quoted(target.name)}; ` +
        `productType = "com.apple.product-type.${target.kind}"; ` +
        `buildConfigurationList = LIST${index}; };`,
      ...configurations(String(index), target.settings),
    ]),
  ];
  const lines = objects.map((object) => `\t\t${object}\n`).join('');
  await (0,promises_.writeFile)(
    (0,external_node_path_.join)(location, 'project.pbxproj'),
    `// !$*UTF8*$!\n{\n\tarchiveVersion = 1;\n\tobjects = {\n${lines}\t};\n\trootObject = ROOT;\n}\n`,
  );
}

function configurations(suffix        , settings                         )           {
  const values = Object.entries(settings).map(
    ([key, value]) => `${quoted(key)} = ${quoted(value)};`,
  );
  return [
    `LIST${suffix} = { isa = XCConfigurationList; buildConfigurations = (RELEASE${suffix}); };`,
    `RELEASE${suffix} = { isa = XCBuildConfiguration; name = Release; ` +
      `buildSettings = { ${values.join(' ')} }; };`,
  ];
}

function quoted(text        )         {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

;// CONCATENATED MODULE: ./build/rehearsal/project/native-apps.js
/**
 * Apps that are built without Flet: what of them a build of the simulated Mac reads, and no more.
 */





/** Signing by hand, as the README asks for: each target names its own profile. */
const projectSettings = {
  CODE_SIGN_STYLE: 'Manual',
  CODE_SIGN_IDENTITY: 'Apple Distribution',
  DEVELOPMENT_TEAM: app/* app */.y.teamId,
  MARKETING_VERSION: app/* app */.y.version,
  CURRENT_PROJECT_VERSION: String(app/* app */.y.buildNumber),
};

const appTarget = (name        ) => ({
  name,
  kind: 'application'         ,
  settings: {
    PRODUCT_BUNDLE_IDENTIFIER: app/* app */.y.bundleId,
    PROVISIONING_PROFILE_SPECIFIER: app/* app */.y.profiles.app,
    INFOPLIST_KEY_CFBundleDisplayName: app/* app */.y.name,
    INFOPLIST_KEY_ITSAppUsesNonExemptEncryption: 'NO',
  },
});

/** An app with a share extension: two bundle ids, two profiles. */
async function writeXcodeApp(folder        )                {
  const share = {
    name: app/* app */.y.share.name,
    kind: 'app-extension'         ,
    settings: {
      PRODUCT_BUNDLE_IDENTIFIER: app/* app */.y.share.bundleId,
      PROVISIONING_PROFILE_SPECIFIER: app/* app */.y.profiles.share,
    },
  };
  await writeXcodeProject(folder, app/* app */.y.name, [appTarget(app/* app */.y.name), share], projectSettings);
}

async function writeFlutterApp(folder        )                {
  const version = `${app/* app */.y.version}+${app/* app */.y.buildNumber}`;
  await (0,promises_.writeFile)(
    (0,external_node_path_.join)(folder, 'pubspec.yaml'),
    `name: ${app/* app */.y.name.toLowerCase()}\nversion: ${version}\n`,
  );
  await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'ios'));
  await writeXcodeProject((0,external_node_path_.join)(folder, 'ios'), 'Runner', [appTarget('Runner')], projectSettings);
}

/** The packages of the app are left out: a rehearsal installs nothing from the network. */
async function writeReactNativeApp(folder        )                {
  const name = app/* app */.y.name.toLowerCase();
  const { version } = app/* app */.y;
  const lock = { name, version, lockfileVersion: 3, packages: { '': { name, version } } };
  await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package.json'), JSON.stringify({ name, version, private: true }));
  await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package-lock.json'), JSON.stringify(lock));
  await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'ios'));
  await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'ios', 'Podfile'), `target '${app/* app */.y.name}' do\nend\n`);
  await writeXcodeProject((0,external_node_path_.join)(folder, 'ios'), app/* app */.y.name, [appTarget(app/* app */.y.name)], projectSettings);
}

;// CONCATENATED MODULE: ./build/rehearsal/project/apps.js
/**
 * The app in the repository that a rehearsed workflow checks out, in the kinds that people build.
 */



const writers = {
  flet: writeFletApp,
  xcode: writeXcodeApp,
  flutter: writeFlutterApp,
  'react-native': writeReactNativeApp,
}         ;

                                           

const appKinds                     = ['flet', 'xcode', 'flutter', 'react-native'];

function writeApp(kind         , folder        )                {
  return writers[kind](folder);
}


/***/ }),

/***/ 97290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ copyOrigin),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82499);
/**
 * The repository that a rehearsed workflow takes for its origin: a bare copy in a folder, with the
 * user's files as they lie there now. Whatever is pushed to it stays there.
 */




                                                                   

                         
                             
                          
                          
                       
                                                                    
                                          
                                                                                
                               
 

const SOMEBODY = {
  GIT_AUTHOR_NAME: 'Rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@example.com',
  GIT_COMMITTER_NAME: 'Rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@example.com',
};
const DEFAULT_BRANCH = 'main';

/**
 * Copies the repository at `source`, or a folder without git, to `target`, which does not exist
 * yet.
 * `env` is git's whole environment. Ignored files stay behind, as they would on GitHub.
 */
async function copyOrigin(source        , target        , env           )                  {
  const git = gitIn(target, { ...env, ...SOMEBODY });
  const isRepository = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, '.git'));
  await git(
    isRepository
      ? ['clone', '--quiet', '--bare', source, target]
      : ['init', '--quiet', '--bare', `--initial-branch=${DEFAULT_BRANCH}`, target],
  );
  const repository = isRepository ? await gitHubName(source, env) : undefined;
  if (isRepository) await git(['remote', 'remove', 'origin']);
  const branch = await branchOf(git);
  const uncommitted = await commitFiles(source, target, { ...env, ...SOMEBODY });
  // A commit can be fetched by its name, as on GitHub.
  await git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  return { folder: target, branch, sha: await git(['rev-parse', 'HEAD']), repository, uncommitted };
}

                                                        

function gitIn(folder        , env           )      {
  return async (args) => {
    const cwd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? folder : '/';
    const { stdout } = await (0,execa__WEBPACK_IMPORTED_MODULE_3__.execa)('git', args, { cwd, env, extendEnv: false });
    return stdout.trim();
  };
}

/** A commit on no branch may be checked out, as in a job for a pull request. */
async function branchOf(git     )                  {
  const branch = await git(['symbolic-ref', '--quiet', '--short', 'HEAD']).catch(() => '');
  if (branch !== '') return branch;
  await git(['branch', '--force', DEFAULT_BRANCH, 'HEAD']);
  await git(['symbolic-ref', 'HEAD', `refs/heads/${DEFAULT_BRANCH}`]);
  return DEFAULT_BRANCH;
}

/** Adds a commit with all files of the folder, unless the last one has them already. */
async function commitFiles(source        , target        , env           )                  {
  const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, 'rehearsal-index');
  const git = gitIn(target, { ...env, GIT_INDEX_FILE: index });
  const inSource = ['--git-dir', target, '--work-tree', source];
  const last = await git(['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => undefined);
  try {
    if (last !== undefined) await git(['read-tree', last]);
    await gitIn(source, { ...env, GIT_INDEX_FILE: index })([...inSource, 'add', '--all', '.']);
    const tree = await git(['write-tree']);
    const differing =
      last === undefined ? [] : lines(await git(['diff-tree', '-r', '--name-only', last, tree]));
    if (last !== undefined && differing.length === 0) return 0;
    const parents = last === undefined ? [] : ['-p', last];
    const commit = await git(['commit-tree', tree, ...parents, '-m', 'The files as they are']);
    await git(['update-ref', 'HEAD', commit]);
    return differing.length;
  } finally {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(index, { force: true });
  }
}

async function gitHubName(source        , env           )                              {
  const url = await gitIn(source, env)(['config', '--get', 'remote.origin.url']).catch(() => '');
  const [, owner, name] = /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}

function lines(text        )           {
  return text.split('\n').filter((line) => line !== '');
}


/***/ }),

/***/ 42283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ copyProject),
/* harmony export */   Tc: () => (/* binding */ gitHubOf),
/* harmony export */   YY: () => (/* binding */ ownGitEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _isolation_git_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84707);
/* harmony import */ var _apps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81305);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97290);
/** The repository that is rehearsed: the user's own, or the demo's. */




                                             


                                          

                          
                                            
                          
                                                         
                                      
                                                    
                          
                          
 

/** Copies the repository that the options name into a folder. Throws what git has against it. */
async function copyProject(
  { project, app }                                  ,
  into        ,
)                   {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, 'project');
  const bare = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, 'origin.git');
  // Without this setting git refuses the repository of another user, as a container's checkout is.
  const globalConfiguration = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, 'gitconfig');
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(globalConfiguration, '[safe]\n\tdirectory = *\n');
  const env = ownGitEnvironment(globalConfiguration);
  if (project === undefined) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    await (0,_apps_js__WEBPACK_IMPORTED_MODULE_3__/* .writeApp */ .z)(app, folder);
    return { isOwn: false, source: undefined, folder, origin: await (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .copyOrigin */ .K)(folder, bare, env) };
  }
  const origin = await (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .copyOrigin */ .K)(project, bare, env);
  await (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .u)(into, env)(['clone', '--quiet', '--depth=1', (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(bare).href, folder]);
  return { isOwn: true, source: project, folder, origin };
}

/** The whole environment of the git that the rehearsal itself runs. */
function ownGitEnvironment(globalConfiguration = '/dev/null')                         {
  return {
    PATH: process.env['PATH'] ?? '',
    ...(0,_isolation_git_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._)({ globalConfiguration, ssh: '/bin/false', allowNetwork: false }),
  };
}

/** The part of the `github` context that follows from the repository. */
function gitHubOf({ origin }         )                         {
  const { branch, sha, repository } = origin;
  return {
    ref: `refs/heads/${branch}`,
    ref_name: branch,
    sha,
    ...(repository === undefined
      ? {}
      : { repository, repository_owner: repository.split('/')[0] ?? '' }),
  };
}


/***/ }),

/***/ 47044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseSystem)
/* harmony export */ });
/**
 * Throws an Error on Windows: the simulated Mac consists of programs for a shell of Unix, and the
 * scripts of a workflow are run by the bash of the machine.
 */
function refuseSystem(platform                 )       {
  if (platform !== 'win32') return;
  throw new Error('A rehearsal runs on Linux or macOS. On Windows, run it in WSL.');
}


/***/ }),

/***/ 42743:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _json_imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96463);
/* harmony import */ var _sandbox_own_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41892);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90440);
/* harmony import */ var _isolation_isolated_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35869);
/* harmony import */ var _isolation_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35627);
/* harmony import */ var _report_json_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5136);
/* harmony import */ var _report_shown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68852);
/* harmony import */ var _refused_system_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47044);
/**
 * `npm run rehearse`: reads the command line and starts itself again behind walls, where it plays
 * the release and ends with its verdict.
 */









const USUAL_WIDTH = 80;

const interrupt = new AbortController();
process.on('SIGINT', () => {
  interrupt.abort();
});
process.on('SIGTERM', () => {
  interrupt.abort();
});
// Whoever read the log has gone: tidy up instead of breaking off.
process.stdout.on('error', () => {
  interrupt.abort();
});

const { signal } = interrupt;
const args = process.argv.slice(2);
const write = (line        )       => {
  process.stdout.write(`${(0,_report_shown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .e)(line)}\n`);
};

let json                    ;
try {
  const order = await (0,_isolation_order_js__WEBPACK_IMPORTED_MODULE_4__/* .receivedOrder */ .i)(args);
  if (order === undefined) {
    const options = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommandLine */ .y)(args);
    json = options?.json;
    if (options === undefined) {
      process.stdout.write((await Promise.all(/* import() */[__webpack_require__.e(1394), __webpack_require__.e(6742), __webpack_require__.e(7315), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 90611))).askedList(args));
    } else {
      (0,_refused_system_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseSystem */ .G)(process.platform);
      const program = (0,_sandbox_own_code_js__WEBPACK_IMPORTED_MODULE_1__/* .programWords */ .O)('rehearsal');
      process.exitCode = await (0,_isolation_isolated_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runIsolated */ .T)(options, { env: process.env, program, write, signal });
    }
  } else {
    ({ json } = order.options);
    process.stdin.on('end', () => interrupt.abort()).resume();
    // Imported here: the process outside has no use for all that a rehearsal is made of.
    const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(2858), __webpack_require__.e(8542), __webpack_require__.e(1761), __webpack_require__.e(7854), __webpack_require__.e(1394), __webpack_require__.e(6742), __webpack_require__.e(3292), __webpack_require__.e(2062), __webpack_require__.e(7236), __webpack_require__.e(7315), __webpack_require__.e(4356), __webpack_require__.e(129)]).then(__webpack_require__.bind(__webpack_require__, 80129));
    // Whoever keeps the log in a file wants all of it.
    const width = process.stdout.isTTY ? process.stdout.columns : USUAL_WIDTH;
    const logWidth = process.stdout.isTTY ? width : Infinity;
    const green = await rehearse(order, { write, width, logWidth, signal });
    process.exitCode = green ? 0 : 1;
    process.stdin.destroy();
  }
} catch (error) {
  // Whoever asked for the report as data reads why there is none.
  if (json !== undefined) {
    // The error itself counts more than a failure to write it to the JSON file.
    const refused = { ok: false, error: (error         ).message };
    await (0,_report_json_report_js__WEBPACK_IMPORTED_MODULE_5__/* .writeJson */ .GF)(json, refused).catch(() => undefined);
  }
  process.stderr.write(`${(0,_report_shown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .e)((error         ).message)}\n`);
  process.exitCode = 1;
  process.stdin.destroy();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 96246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ finalReport),
  g: () => (/* binding */ isGreen)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/rehearsal/report/layout.js
var layout = __webpack_require__(65537);
;// CONCATENATED MODULE: ./build/rehearsal/report/mac-time.js
/** The jobs that would have cost Mac minutes, and those that did not have to. */
                                                        


function macTimeReport(jobs                      , width        )           {
  const rowFor = (os                 , label        )           => {
    const ran = jobs.filter((job) => job.os === os && job.steps.length > 0);
    const seconds = ran.reduce((sum, job) => sum + job.seconds, 0);
    const steps = ran
      .flatMap((job) => job.steps)
      .filter(({ phase, result }) => phase === 'main' && result !== 'skipped').length;
    const names = ran.map(({ name }) => name).join(', ');
    const share =
      ran.length === 0
        ? 'nothing'
        : `${names}: ${(0,layout/* counted */.hS)(steps, 'step')}, ${(0,layout/* formatSeconds */.Xo)(seconds)} here`;
    return [label, share];
  };
  return [
    (0,layout/* heading */.R_)('Mac minutes'),
    ...(0,layout/* columns */.YB)([rowFor('macOS', 'on a Mac'), rowFor('Linux', 'without a Mac')], width - 2).map(
      (line) => `  ${line}`,
    ),
  ];
}

;// CONCATENATED MODULE: ./build/rehearsal/report/not-played.js
/** Steps that did not run at all: left out by --skip, or of actions that do nothing in a rehearsal. */
                                                        


/** Nothing where every step was played. */
function notPlayedReport(jobs                      )           {
  const uses = jobs
    .flatMap(({ steps }) => steps)
    .filter(({ standIn, result }) => standIn === 'nothing' && result !== 'skipped')
    .map((step) => step.uses);
  if (uses.length === 0) return [];
  const lines = [...Map.groupBy(uses, (name) => name)].map(
    ([name, steps]) => `  ${name}${steps.length > 1 ? ` (${steps.length} times)` : ''}`,
  );
  return [(0,layout/* heading */.R_)('Not played'), ...lines, ''];
}

// EXTERNAL MODULE: ./build/rehearsal/report/services.js
var services = __webpack_require__(22375);
;// CONCATENATED MODULE: ./build/rehearsal/report/steps-table.js
/** The table of steps: what each came to, how long it took, and its main outputs. */

                                                                    


// The outputs that say most about a step come first; all others are left out.
const mainOutputs = [
  'release-id',
  'short-version',
  'version',
  'build-number',
  'bundle-id',
  'export-method',
  'certificate-expires',
  'signed',
  'processing-state',
  'already-uploaded',
  'beta-review-state',
  'groups',
];
const SHOWN_OUTPUTS = 4;
const LONGEST_VALUE = 40;

function stepsTable(jobs                      , width        )           {
  const rows = jobs.flatMap((job) => [
    [`${(0,layout/* resultMark */.nV)(job.result)} ${(0,external_node_util_.styleText)('bold', job.name)}`, '', (0,external_node_util_.styleText)('dim', job.os)],
    ...job.steps.map((step) => [
      `  ${(0,layout/* resultMark */.nV)(step.result)} ${step.name}`,
      step.result === 'skipped' ? '' : (0,layout/* formatSeconds */.Xo)(step.seconds).padStart(7),
      remarks(step),
    ]),
  ]);
  return [(0,layout/* heading */.R_)('Steps'), ...(0,layout/* columns */.YB)(rows, width - 2).map((line) => `  ${line}`)];
}

function remarks(step            )         {
  if (step.result === 'failure') return (0,external_node_util_.styleText)('red', 'failed, see above');
  if (step.outcome === 'failure') return (0,external_node_util_.styleText)('red', complaint(step));
  const outputs = mainOutputs
    .map((name) => [name, step.outputs[name] ?? '']         )
    .filter(([, value]) => value !== '' && value.length <= LONGEST_VALUE)
    .slice(0, SHOWN_OUTPUTS);
  return outputs
    .map(([name, value]) => `${(0,external_node_util_.styleText)('dim', name)}${layout/* TIE */.XR}${value.replaceAll(' ', layout/* TIE */.XR)}`)
    .join(', ');
}

function complaint({ annotations }            )         {
  const [problem] = annotations.filter(({ level }) => level === 'error');
  if (problem === undefined) return 'see its log above';
  return problem.title ?? problem.message.split('\n')[0] ?? '';
}

;// CONCATENATED MODULE: ./build/rehearsal/report/final-report.js
/** The page that a rehearsal ends with. */


                                                                    
                                                                   






                            
                                      
                                   
                                        
                              
                           
 

function isGreen({ jobs, leftovers, cancelled }           )          {
  const failed = jobs.some(({ result }) => result === 'failure' || result === 'cancelled');
  return !failed && !cancelled && leftovers.length === 0;
}

/** The lines of the report, of at most `width` columns. */
function finalReport(rehearsed           , width        )           {
  const lines = [
    '',
    (0,layout/* rule */.Hu)((0,external_node_util_.styleText)('bold', 'The rehearsal')),
    '',
    ...failuresReport(rehearsed.jobs),
    ...stepsTable(rehearsed.jobs, width),
    '',
    ...(0,services/* servicesReport */.n)(rehearsed.services, width),
    '',
    ...macTimeReport(rehearsed.jobs, width),
    '',
    ...notPlayedReport(rehearsed.jobs),
    ...leftoversReport(rehearsed.leftovers),
    '',
    verdict(rehearsed),
  ];
  return lines.flatMap((line) => (0,layout/* hung */.Nq)(line, width));
}

/** Nothing where no step failed. */
function failuresReport(jobs                      )           {
  const failed = jobs.flatMap((job) =>
    job.steps
      .filter(({ result }) => result === 'failure')
      .map((step) => [
        `  ${(0,layout/* resultMark */.nV)('failure')} ${job.name}: ${step.name}${placeOf(step)}`,
        ...step.annotations
          .filter(({ level }) => level === 'error')
          .flatMap(({ title, message }) => [...(title === undefined ? [] : [title]), message])
          .flatMap((text) => text.split('\n'))
          .map((text) => `    ${text}`),
      ]),
  );
  return failed.length === 0 ? [] : [(0,external_node_util_.styleText)('red', 'Failures'), ...failed.flat(), ''];
}

function placeOf({ place }            )         {
  return place === undefined ? '' : ` (${(0,external_node_path_.basename)(place.file)}:${place.line})`;
}

function leftoversReport(leftovers                   )           {
  if (leftovers.length === 0) {
    return [
      (0,layout/* heading */.R_)('Nothing left behind'),
      '  no keychain, no search-list entry, no profile, no key file, no secret on disk, no process',
    ];
  }
  return [
    (0,external_node_util_.styleText)('red', 'Left behind'),
    ...leftovers.map((each) => `  ${(0,layout/* resultMark */.nV)('failure')} ${each}`),
  ];
}

function verdict(rehearsed           )         {
  const time = (0,layout/* formatSeconds */.Xo)(rehearsed.seconds);
  if (rehearsed.cancelled) return `${(0,layout/* resultMark */.nV)('cancelled')} Cancelled after ${time}.`;
  return isGreen(rehearsed)
    ? `${(0,layout/* resultMark */.nV)('success')} ${(0,external_node_util_.styleText)('green', `All done in ${time}. ${reach(rehearsed.jobs)}`)}`
    : `${(0,layout/* resultMark */.nV)('failure')} ${(0,external_node_util_.styleText)('red', `The rehearsal failed after ${time}.`)}`;
}

/** The actions reach only the sandbox; what a workflow's own scripts reach nobody can tell. */
function reach(jobs                      )         {
  const scripts = jobs
    .flatMap(({ steps }) => steps)
    .filter(({ uses, result }) => uses === 'run' && result !== 'skipped');
  return scripts.length === 0
    ? 'Nothing left this machine.'
    : `The actions sent nothing from this machine; ${(0,layout/* counted */.hS)(scripts.length, 'script')} of the workflow's own ran on it for real.`;
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   L7: () => (/* binding */ jsonReport),
/* harmony export */   aS: () => (/* binding */ writeReportFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _final_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96246);
/** The report as data. */

                                                      

                                                   

/** Mistakes are those that were found before the first job. */
function jsonReport(rehearsed           , mistakes                    )         {
  return {
    ok: (0,_final_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .g)(rehearsed),
    jobs: rehearsed.jobs.map(({ id, name, os, result, seconds, outputs, steps }) => ({
      id,
      name,
      os,
      result,
      seconds: rounded(seconds),
      outputs,
      steps: steps.map((step) => ({ ...step, seconds: rounded(step.seconds) })),
    })),
    mistakes: mistakes.map(({ place, line, problem, cure }) => {
      return { at: place, problem, cure, ...(line !== undefined && { place: line }) };
    }),
    services: rehearsed.services,
    leftovers: rehearsed.leftovers,
  };
}

function rounded(seconds        )         {
  return Math.round(seconds * 1000) / 1000;
}

/** Throws an Error that names the file where it cannot be written, as on a full disk. */
async function writeJson(file        , value        )                {
  await writeReportFile(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

/** Throws as `writeJson` does. */
async function writeReportFile(file        , text        )                {
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
  } catch (error) {
    throw new Error(`${file} cannot be written: ${(error         ).message}`, { cause: error });
  }
}


/***/ }),

/***/ 65537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   Nq: () => (/* binding */ hung),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   XR: () => (/* binding */ TIE),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   nV: () => (/* binding */ resultMark),
/* harmony export */   te: () => (/* binding */ visibleLength)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * Small pieces of text that the log and the report are set from. Colour follows the terminal and
 * NO_COLOR: util.styleText looks at both.
 */

                                                     

const WIDTH = 78;

function rule(title        )         {
  const line = '─'.repeat(Math.max(3, WIDTH - visibleLength(title) - 4));
  return `${(0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('dim', '──')} ${title} ${(0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('dim', line)}`;
}

function heading(text        )         {
  return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('bold', text);
}

function counted(count        , noun        )         {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function formatSeconds(seconds        )         {
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

const marks                                   = {
  success: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('green', '✓'),
  failure: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('red', '✗'),
  cancelled: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('yellow', '■'),
  skipped: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('dim', '–'),
};

function resultMark(result        )         {
  return marks[result];
}

/** Lines of at most `width` columns; only a word that is longer has a line that is. */
function wrapped(text        , width        )           {
  const lines           = [];
  for (const word of text.split(/[ \t\n\r]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || visibleLength(last) + 1 + visibleLength(word) > width) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
    }
  }
  return lines.map((line) => line.replaceAll(TIE, ' '));
}

/** A space at which no line ends. */
const TIE = '\u00A0';

/** The line, or its words on several that are indented as it is. */
function hung(line        , width        )           {
  if (visibleLength(line) <= width) return [line];
  const [indent = ''] = /^ */.exec(line) ?? [];
  const mark = /^ *(?:\u001B\[\d+m)*[✗✓■–!i](?:\u001B\[\d+m)* /.test(line) ? '  ' : '';
  const [first = '', ...others] = wrapped(line, Math.max(20, width - indent.length - mark.length));
  return [`${indent}${first}`, ...others.map((text) => `${indent}${mark}${text}`)];
}

/** A cell that is wider stands on a line of its own. */
const WIDEST_SHARE = 0.55;
/** With less room the last cell stands below the others. */
const LEAST_ROOM = 24;
const GAP = '  ';

/**
 * Rows in columns, within `width`. All cells but the last are as wide as the widest of their
 * column; the last one flows on below itself.
 */
function columns(rows                                , width        )           {
  const widest = Math.floor(width * WIDEST_SHARE);
  const widths           = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, index) => {
      const own = visibleLength(cell);
      if (own <= widest) widths[index] = Math.max(widths[index] ?? 0, own);
    });
  }
  return rows.flatMap((row) => rowLines(row, widths, width));
}

function rowLines(row                   , widths                   , width        )           {
  const before           = [];
  const cells = row.slice(0, -1).map((cell, index) => {
    const room = (widths[index] ?? 0) - visibleLength(cell);
    if (room >= 0) return cell + ' '.repeat(room);
    before.push(...hung(cell, width));
    return ' '.repeat(widths[index] ?? 0);
  });
  const lead = cells.map((cell) => cell + GAP).join('');
  const last = row.at(-1) ?? '';
  const room = width - visibleLength(lead);
  const indent = room >= LEAST_ROOM ? visibleLength(lead) : 6;
  const lines = wrapped(last, width - indent);
  if (room < LEAST_ROOM && lines.length > 0) lines.unshift('');
  const [first = '', ...others] = lines;
  const below = others.map((line) => ' '.repeat(indent) + line);
  return [...before, (lead + first).trimEnd(), ...below].filter((line) => line.trim() !== '');
}

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
const letters = new Intl.Segmenter();

/** The columns of a terminal that the text takes. */
function visibleLength(text        )         {
  const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text);
  if (/^[\u0020-\u007E]*$/.test(plain)) return plain.length;
  return [...letters.segment(plain)].reduce(
    (sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1),
    0,
  );
}


/***/ }),

/***/ 22375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ servicesReport),
/* harmony export */   o: () => (/* binding */ servicesRows)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65537);
/** The state of the services, in the words of someone who asks whether the release has arrived. */
                                                                                 
                                                                   


function servicesReport(state               , width        )           {
  return [
    (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)('What the services hold now'),
    ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(servicesRows(state), width - 2).map((line) => `  ${line}`),
  ];
}

/** Service, kind and what it is; the service stands in the first row of each app only. */
function servicesRows(state               )             {
  return [...appStoreConnectRows(state), ...appCenterRows(state)];
}

function appStoreConnectRows({ appStoreConnect }               )             {
  return appStoreConnect.apps.flatMap(({ name, bundleId, builds, betaGroups }) => {
    const kinds = new Map(
      betaGroups.map((group) => [group.name, group.isInternalGroup ? 'internal' : 'external']),
    );
    const rows = builds.flatMap((build) => buildRows(build, kinds));
    return [
      ['App Store Connect', 'app', `${name} (${bundleId})`],
      ...(rows.length > 0 ? rows : [['', 'build', 'none']]),
    ];
  });
}

function buildRows(build               , kinds                             )             {
  const groups = build.betaGroups.map((name) => `${name} (${kinds.get(name) ?? 'unknown'})`);
  const locales = Object.entries(build.whatsNew).flatMap(([locale, text]) =>
    text === null || text === '' ? [] : [locale],
  );
  return [
    ['', 'build', `${build.version} (${build.buildNumber}), ${build.processingState}`],
    ['', 'groups', groups.join(', ') || 'none'],
    ['', 'notes', locales.join(', ') || 'none'],
    ['', 'beta review', build.betaReviewState ?? 'not submitted'],
  ];
}

function appCenterRows({ appCenter }               )             {
  return appCenter.apps.flatMap(({ app, releases }) => {
    const rows = releases.map(({ id, version, shortVersion, destinations }) => {
      const names = destinations.map(({ name }) => name).join(', ') || 'nobody yet';
      return ['', `release ${id}`, `${shortVersion} (${version}), to ${names}`];
    });
    return [['App Center', 'app', app], ...(rows.length > 0 ? rows : [['', 'release', 'none']])];
  });
}


/***/ }),

/***/ 68852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * Text of others as it may be shown: what would act on a terminal, or put letters of a line in
 * another order than they are read in, has no effect.
 */


/** Control characters, but for tabs and line ends. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g; // eslint-disable-line no-control-regex
/** Embeddings, overrides and isolates of the bidirectional algorithm; GitHub warns of them too. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/g;
const COLOUR = /(\u001B\[[\d;:]*m)/; // eslint-disable-line no-control-regex
const NO_COLOUR = '\u001B[0m';

/** The text without control sequences; characters that reorder it stand there by their numbers. */
function plainText(text        )         {
  return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
    .replaceAll(CONTROL, '')
    .replaceAll(REORDERING, (character) => {
      return `<U+${character.charCodeAt(0).toString(16).toUpperCase()}>`;
    });
}

/** The text for a terminal, with its colours, which end with it. */
function terminalText(text        )         {
  const pieces = text.split(COLOUR);
  const shown = pieces.map((piece, index) => (index % 2 === 1 ? piece : plainText(piece))).join('');
  return pieces.length > 1 ? shown + NO_COLOUR : shown;
}


/***/ }),

/***/ 79850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var _core_runner_input_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37652);
/** The end of a message about an unknown name: the known one that was most likely meant. */


/** `; did you mean "…"?`; empty where no known name is like the word. */
function suggestion(word        , known                   )         {
  const near = (0,_core_runner_input_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}


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
