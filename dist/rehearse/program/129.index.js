export const id = 129;
export const ids = [129];
export const modules = {

/***/ 80129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/sandbox/switches.js
var switches = __webpack_require__(45410);
;// CONCATENATED MODULE: ./build/sandbox/runner/secret-search.js
/** Looks for a secret, and for everything that gives it away, in all that a run left behind. */

                                                      

const SHORTEST_FORM = 6;

/** A secret as it may turn up: encoded, decoded, escaped, or one line of it. */
function secretForms(secret                 )                      {
  const bytes = Buffer.from(secret);
  const text = bytes.toString('utf8');
  if (bytes.length < SHORTEST_FORM) throw new Error('This secret is too short to be searched for.');
  const forms = new Map                ([
    ['itself', bytes],
    ['hex', Buffer.from(bytes.toString('hex'))],
    ['HEX', Buffer.from(bytes.toString('hex').toUpperCase())],
    ['base64', Buffer.from(bytes.toString('base64').replace(/=+$/, ''))],
    ['base64url', Buffer.from(bytes.toString('base64url'))],
    ['JSON', Buffer.from(JSON.stringify(text).slice(1, -1))],
    ['URI', Buffer.from(encodeURIComponent(text.toWellFormed()))],
    ['one line', Buffer.from(text.replaceAll(/\r?\n/g, ''))],
  ]);
  const lines = text.split(/\r?\n/).filter((line) => !/^-----|^\s*$/.test(line));
  if (lines.length > 1 || text.startsWith('-----')) {
    lines.forEach((line, index) => forms.set(`line ${index + 1}`, Buffer.from(line.trim())));
  }
  const body = lines.join('').replaceAll(/\s/g, '');
  if (/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(body)) {
    forms.set('decoded', Buffer.from(body, 'base64'));
  }
  return new Map([...forms].filter(([, form]) => form.length >= SHORTEST_FORM));
}

                             
                          
                        
                         
 

/** `secrets` by the name under which a find is reported; the value itself never is. */
async function findSecrets(
  results                       ,
  runner                    ,
  secrets                                           ,
  exceptFiles                    = [],
)                        {
  const places = results.flatMap(placesOf);
  for (const file of (await runner?.files()) ?? []) {
    if (!exceptFiles.includes(file)) places.push([`file ${file}`, await (0,promises_.readFile)(file)]);
  }
  return Object.entries(secrets).flatMap(([secret, value]) => {
    const forms = [...secretForms(value)];
    return places.flatMap(([place, contents]) =>
      forms
        .filter(([, form]) => contents.includes(form))
        .map(([form]) => ({ secret, form, place })),
    );
  });
}

function placesOf(result            )                                      {
  const { id, phase } = result;
  const records = {
    log: result.log,
    rawStdout: result.rawStdout,
    summary: result.summary,
    outputs: values(result.outputs),
    state: values(result.state),
    env: values(result.env),
    annotations: result.annotations.map(({ title = '', message }) => title + message).join('\n'),
  };
  return Object.entries(records).map(([name, text]) => [
    `${name} of ${id} (${phase})`,
    Buffer.from(text),
  ]);
}

function values(record                                  )         {
  return Object.values(record).join('\n');
}

/** Throws with the names and places of all finds. */
async function expectNoSecrets(
  results                       ,
  runner                    ,
  secrets                                           ,
  exceptFiles                    = [],
)                {
  const finds = await findSecrets(results, runner, secrets, exceptFiles);
  if (finds.length === 0) return;
  const list = finds.map(({ secret, form, place }) => `  ${secret} (${form}) in ${place}`);
  throw new Error(`Secrets were found:\n${list.join('\n')}`);
}

// EXTERNAL MODULE: ./build/sandbox/mac/keychains.js
var keychains = __webpack_require__(69977);
// EXTERNAL MODULE: ./build/sandbox/mac/machine.js + 1 modules
var machine = __webpack_require__(20043);
;// CONCATENATED MODULE: ./build/rehearsal/keychain-leftovers.js
/**
 * Changes of the user's keychain preferences that a job did not undo: a Mac of one's own keeps
 * them.
 */


                                                          
                                                        

function watchKeychains({ folders }        , { env }         )                 {
  const mac = (0,machine/* machineFromEnvironment */.R)({ ...env, HOME: folders.home });
  const preferences = () => {
    const found = (0,keychains/* readKeychainState */.KD)(mac).preferences[folders.home];
    return { list: found?.searchList ?? [], defaultKeychain: found?.defaultKeychain ?? 'none' };
  };
  const before = preferences();
  return () => {
    const now = preferences();
    const added = now.list.filter((path) => !before.list.includes(path));
    const lost = before.list.filter((path) => !now.list.includes(path));
    return [
      ...added.map((path) => `search-list entry ${path}`),
      ...lost.map((path) => `search list lost ${path}`),
      ...(now.defaultKeychain === before.defaultKeychain
        ? []
        : [`default keychain changed to ${now.defaultKeychain}`]),
    ];
  };
}

;// CONCATENATED MODULE: ./build/rehearsal/leftovers.js
/** Leftovers of a job on its machine: signing files, secrets, processes. */


                                                          



                                                        

const telltaleNames = [
  ['keychain', /\.keychain(-db)?$/i],
  ['profile', /\.(mobileprovision|provisionprofile)$/i],
  ['key file', /\.(p12|p8|pfx|pem|key|cer)$/i],
]         ;
const LOGIN_KEYCHAIN = /^login\.keychain(-db)?$/;

/**
 * To be called on the fresh machine; what it gives tells what has changed since. Files that lie in
 * the repository, in the folder `checkedOut`, came with the checkout and are nobody's leftovers.
 */
function watchMachine(
  runner        ,
  machine         ,
  secrets                                  ,
  checkedOut        ,
)                          {
  const keychainLeftovers = switches/* MAC_STATE */.A8 in machine.env ? watchKeychains(runner, machine) : undefined;
  return async () => {
    const files = await strangeFiles(runner, secrets, checkedOut);
    // GitHub's runner ends what scripts leave running when the job ends; an action tidies up itself.
    const kept = runner.results.filter(({ kind }) => kind === 'action');
    const survivors = kept.flatMap(({ name, survivors: ids }) =>
      ids.map((id) => `process ${id} of "${name}"`),
    );
    return [...files, ...(keychainLeftovers?.() ?? []), ...survivors];
  };
}

/** A line for each file that gives itself away by its name or by what it holds. */
async function strangeFiles(
  runner        ,
  secrets                                  ,
  checkedOut        ,
)                    {
  const finds = await findSecrets([], runner, secrets);
  // The runner itself removes the files of commands.
  const files = (await runner.files()).filter(
    (file) => !file.startsWith((0,external_node_path_.join)(runner.folders.commandFiles, external_node_path_.sep)),
  );
  return files.flatMap((file) => {
    const place = (0,external_node_path_.relative)(runner.folders.workspace, file);
    const isOfTheRepository = !place.startsWith('..') && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkedOut, place));
    const kind =
      isOfTheRepository || LOGIN_KEYCHAIN.test((0,external_node_path_.basename)(file))
        ? undefined
        : telltaleNames.find(([, pattern]) => pattern.test(file))?.[0];
    // One form says enough: a secret that is found as it is, is found in most others too.
    const held = new Map(
      finds
        .filter(({ place }) => place === `file ${file}`)
        .map(({ secret, form }) => [secret, form]         )
        .toReversed(),
    );
    if (kind === undefined && held.size === 0) return [];
    const holding = [...held].map(([secret, form]) => `${secret} (${form})`).toSorted();
    const name = `${kind ?? 'file'} ${(0,external_node_path_.relative)(runner.folders.root, file)}`;
    return [holding.length === 0 ? name : `${name}, which holds ${holding.join(', ')}`];
  });
}

// EXTERNAL MODULE: ./build/rehearsal/report/final-report.js + 3 modules
var final_report = __webpack_require__(96246);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/rehearsal/report/har.js
/**
 * The traffic with the services as an HTTP archive (HAR 1.2). File parts are named by size and MD5.
 */

                                                                                 

const UNKNOWN_SIZE = -1;

function harOf(traffic                         )         {
  return {
    log: {
      version: '1.2',
      creator: { name: 'slipway-rehearsal', version: '1' },
      entries: traffic.map(entryOf),
    },
  };
}

function entryOf({ startedAt, milliseconds, request, response }              )         {
  return {
    startedDateTime: startedAt,
    time: milliseconds,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: request.headers,
      queryString: [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value })),
      ...(request.body && { postData: contentOf(request.body) }),
      headersSize: UNKNOWN_SIZE,
      bodySize: request.body?.bytes ?? 0,
    },
    // A connection that was cut has no answer; the format knows status 0 for it.
    response: {
      status: response?.status ?? 0,
      statusText: external_node_http_.STATUS_CODES[response?.status ?? 0] ?? '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: response?.headers ?? [],
      content: { size: response?.body?.bytes ?? 0, ...contentOf(response?.body) },
      redirectURL: headerOf(response?.headers, 'location'),
      headersSize: UNKNOWN_SIZE,
      bodySize: response?.body?.bytes ?? 0,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

function contentOf(body                        )         {
  if (body === undefined) return { mimeType: '', text: '' };
  const { mimeType, text, bytes, md5 } = body;
  const comment = `${bytes} bytes${md5 === undefined ? '' : `, MD5 ${md5}`}; not kept`;
  return { mimeType, ...(text === undefined ? { text: '', comment } : { text }) };
}

function headerOf(headers                    = [], wanted        )         {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
}

// EXTERNAL MODULE: ./build/rehearsal/report/json-report.js
var json_report = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/rehearsal/report/layout.js
var layout = __webpack_require__(65537);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/rehearsal/report/live-log.js
/** The log that a person watches while the workflow runs. */

                                                                
                                                                           


                                    

/** Lines of at most `width` columns, which may be Infinity. */
function liveLog(write       , width        )                   {
  let depth = 1;
  const indented = (line         )       => {
    for (const text of styled(line).split('\n')) {
      const shown = `${'  '.repeat(depth + 1)}${text}`.trimEnd();
      if (line.kind === 'text') write(fitted(shown, width));
      else for (const each of (0,layout/* hung */.Nq)(shown, width)) write(each);
    }
  };
  return {
    jobStarted: ({ name, runsOn }) => {
      write('');
      write((0,layout/* rule */.Hu)(`${(0,external_node_util_.styleText)('bold', name)} ${(0,external_node_util_.styleText)('dim', `on ${runsOn}`)}`));
    },
    stepStarted: (name) => {
      depth = 1;
      write('');
      write(`${(0,external_node_util_.styleText)('cyan', '▸')} ${(0,external_node_util_.styleText)('bold', name)}`);
    },
    line: (line) => {
      if (line.kind === 'endgroup') {
        depth = 1;
        return;
      }
      if (line.kind === 'group') depth = 1;
      if (line.kind !== 'debug') indented(line);
      if (line.kind === 'group') depth = 2;
    },
    stepEnded: (step) => {
      depth = 1;
      const line = ending(step);
      if (line !== undefined) write(line);
    },
    jobEnded: () => undefined,
  };
}

/** Long lines of a build tool would bury the log: of those only the first words are shown. */
function fitted(line        , width        )         {
  if ((0,layout/* visibleLength */.te)(line) <= width) return line;
  const indent = /^ */.exec((0,external_node_util_.stripVTControlCharacters)(line))?.[0] ?? '';
  const room = width - indent.length - 2;
  const [first = ''] = (0,layout/* wrapped */.ky)((0,external_node_util_.stripVTControlCharacters)(line), room);
  return (0,external_node_util_.styleText)('dim', `${indent}${isRule(first) ? first.slice(0, room) : first} …`);
}

/** A line that a tool draws has no words. */
function isRule(text        )          {
  return !/[\p{L}\p{N}]/u.test(text);
}

function styled({ kind, text }         )         {
  switch (kind) {
    case 'group':
      return `${(0,external_node_util_.styleText)('dim', '┌')} ${text}`;
    case 'error':
      return (0,external_node_util_.styleText)('red', `✗ ${text}`);
    case 'warning':
      return (0,external_node_util_.styleText)('yellow', `! ${text}`);
    case 'notice':
      return (0,external_node_util_.styleText)('cyan', `i ${text}`);
    default:
      return (0,external_node_util_.styleText)('dim', text);
  }
}

function ending({ result, name, seconds, phase }            )                     {
  if (result === 'skipped') return `\n${(0,layout/* resultMark */.nV)(result)} ${name}: skipped`;
  if (result === 'success' && phase === 'post') return undefined;
  return `  ${(0,layout/* resultMark */.nV)(result)} ${(0,external_node_util_.styleText)('dim', (0,layout/* formatSeconds */.Xo)(seconds))}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/report/page/icon.js
/** The app's icon, from the asset catalogue or the assets of the project. */




const PLACES = ['**/AppIcon.appiconset/*.png', '**/assets/icon*.png'];
const PASSED_OVER = ['node_modules', '.git', 'Pods', 'build'];
const LARGEST_BYTES = 1_000_000;
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** The widest one as a `data:` address; nothing where the project has none of at most 1 MB. */
async function iconOf(project        )                              {
  const found = PLACES.flatMap((pattern) =>
    (0,external_node_fs_.globSync)(pattern, { cwd: project, exclude: (name) => PASSED_OVER.includes(name) }),
  );
  let widest                                                              ;
  for (const name of found) {
    const file = (0,external_node_path_.join)(project, name);
    if ((await (0,promises_.stat)(file)).size > LARGEST_BYTES) continue;
    const png = await (0,promises_.readFile)(file);
    if (png.subarray(0, 8).toString('hex') !== PNG_SIGNATURE || png.length < 24) continue;
    const width = png.readUInt32BE(16);
    if (widest === undefined || width > widest.width) widest = { width, png };
  }
  return widest && `data:image/png;base64,${widest.png.toString('base64')}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/report/recording.js
/** When each step began, and its log, taken down while it runs. */
                                                                
                                                                                      

                                
                                   
                                  
                                     
 

class Recording {
           observer                  ;
           #steps = new Map                           ();

  /** `now` gives seconds since the rehearsal began. */
  constructor(now              ) {
    let stepStarted                    ;
    let lines            = [];
    this.observer = {
      jobStarted: () => undefined,
      stepStarted: () => {
        stepStarted = now();
        lines = [];
      },
      line: (line) => {
        lines.push(line);
      },
      stepEnded: (step) => {
        this.#steps.set(step, { startedSeconds: stepStarted ?? now(), lines });
        stepStarted = undefined;
        lines = [];
      },
      jobEnded: () => undefined,
    };
  }

  stepOf(step            )                {
    return this.#steps.get(step) ?? { startedSeconds: 0, lines: [] };
  }

  /** In seconds since the rehearsal began; nothing of a job of which no step ran. */
  startOf({ steps }           )                     {
    const [first] = steps.flatMap((step) => this.#steps.get(step) ?? []);
    return first?.startedSeconds;
  }
}

/** Tells two observers everything, in their order. */
function both(first                  , second                  )                   {
  return {
    jobStarted: (job) => [first, second].forEach((each) => each.jobStarted(job)),
    stepStarted: (name) => [first, second].forEach((each) => each.stepStarted(name)),
    line: (line) => [first, second].forEach((each) => each.line(line)),
    stepEnded: (step) => [first, second].forEach((each) => each.stepEnded(step)),
    jobEnded: (job) => [first, second].forEach((each) => each.jobEnded(job)),
  };
}

;// CONCATENATED MODULE: ./build/rehearsal/report/cost.js
/**
 * The minutes of a rehearsal as GitHub would bill them for a private repository: each job in whole
 * minutes, by the system that it runs on. The time is that of the rehearsal, in which nothing is
 * compiled and nobody waits for Apple, so the price is the least that such a run can cost.
 */
                                                        

/** Dollars a minute of GitHub's smallest runners, since January 2026. */
const DOLLARS_A_MINUTE                                            = {
  macOS: 0.062,
  Linux: 0.006,
};

                       
                               
                                      
                           
                                 
                           
 

/** One for each system; jobs that never began cost nothing. */
function costsOf(jobs                      )         {
  return (['macOS', 'Linux']         ).map((os) => {
    const ran = jobs.filter((job) => job.os === os && job.steps.length > 0);
    const billedMinutes = ran.reduce((sum, { seconds }) => sum + Math.ceil(seconds / 60), 0);
    return {
      os,
      jobs: ran,
      seconds: ran.reduce((sum, { seconds }) => sum + seconds, 0),
      billedMinutes,
      dollars: billedMinutes * DOLLARS_A_MINUTE[os],
    };
  });
}

// EXTERNAL MODULE: ./build/rehearsal/report/services.js
var report_services = __webpack_require__(22375);
// EXTERNAL MODULE: ./build/rehearsal/report/shown-text.js
var shown_text = __webpack_require__(68852);
;// CONCATENATED MODULE: ./build/rehearsal/report/page/html.js
/** HTML in which every text is escaped unless it is markup itself. */


class Markup {
           text        ;

  constructor(text        ) {
    this.text = text;
  }
}

                                                                                        

/** Markup of a template; its values are escaped, put in as markup, or left out. */
function markup(strings                      , ...values                    )         {
  const text = strings.map((string, index) => string + written(values[index])).join('');
  return new Markup(text);
}

function written(content         )         {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return content.map(written).join('');
}

const ENTITIES                                   = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text        )         {
  return (0,shown_text/* plainText */.w)(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// EXTERNAL MODULE: ./node_modules/micromark/index.js + 43 modules
var micromark = __webpack_require__(15951);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 13 modules
var micromark_extension_gfm = __webpack_require__(89363);
;// CONCATENATED MODULE: ./build/rehearsal/report/page/markdown.js
/**
 * The summary of a step as GitHub shows it, of which nothing can act: HTML of others is text, but
 * for the few elements that summaries are made of, which bear no attribute here; links lead only to
 * the web, and pictures are not loaded.
 */





/** Elements of HTML that may stand in Markdown. */
const HARMLESS = ['details', 'summary', 'b', 'i', 'em', 'strong', 'sub', 'sup', 'kbd'];
/** Nothing in code is an element. */
const CODE = /(<code[^]*?<\/code>)/;
const LINE_BREAK = /&lt;br ?\/?&gt;/gi;
/** Stands where a sign would otherwise begin a link or a mention. */
const COMMENT = /&lt;!--[^]*?--&gt;/g;
const PICTURE = /<img src="[^"]*" alt="([^"]*)"[^>]*>/g;

/** `id` keeps the anchors of footnotes apart from those of other texts of the page. */
function renderedMarkdown(markdown        , id        )         {
  const safe = (0,micromark/* micromark */.yt)((0,shown_text/* plainText */.w)(markdown), {
    extensions: [(0,micromark_extension_gfm/* gfm */.T)()],
    htmlExtensions: [(0,micromark_extension_gfm/* gfmHtml */.I)({ clobberPrefix: `${id}-` })],
  });
  const pieces = safe
    .replaceAll(COMMENT, '')
    .replaceAll(PICTURE, '[picture: $1]')
    .replaceAll(/<input [^>]*checked[^>]*>/g, '☑')
    .replaceAll(/<input [^>]*>/g, '☐')
    // The page has its own order of headings.
    .replaceAll(/<h[1-6][^>]*>/g, '<p class="heading">')
    .replaceAll(/<\/h[1-6]>/g, '</p>')
    .split(CODE)
    .map((piece) => (CODE.test(piece) ? piece : piece.replaceAll(LINE_BREAK, '<br>')));
  return new Markup(HARMLESS.reduce(revived, pieces).join(''));
}

/** An element comes back to life where all of its tags are in pairs, and otherwise stays text. */
function revived(pieces                   , element        )                    {
  const tag = new RegExp(`&lt;(/?)${element}&gt;`, 'gi');
  const prose = pieces.filter((piece) => !CODE.test(piece)).join('');
  let open = 0;
  for (const [, slash] of prose.matchAll(tag)) {
    open += slash === '' ? 1 : -1;
    if (open < 0) return pieces;
  }
  if (open !== 0) return pieces;
  return pieces.map((piece) =>
    CODE.test(piece) ? piece : piece.replaceAll(tag, `<$1${element}>`),
  );
}

;// CONCATENATED MODULE: ./build/rehearsal/report/page/audience.js
/** The release as its audience would see it: testers, App Review, customers. */
                                                                                 
                                                                                                      
                                                                                                 
                                                                      

                                                 


/** Sections of level 3; `icon` is a `data:` address. */
function audienceSections(
  { appStoreConnect, appCenter }               ,
  icon                    ,
)           {
  const sections = [
    ...appStoreConnect.apps.flatMap((app) => [
      ...app.builds.map((build) => testersCard(app, build, icon)),
      ...app.appStoreVersions.map((version) => reviewCard(app, version, icon)),
    ]),
    ...appCenter.apps.flatMap((app, index) => appCenterCards(app, index, icon)),
  ];
  return sections.length > 0 ? sections : [markup`<p>Nobody would see anything of it yet.</p>`];
}

function card(title         , icon                    , body         )         {
  const picture =
    icon === undefined
      ? markup`<span class="icon none" aria-hidden="true"></span>`
      : markup`<img class="icon" src="${icon}" alt="The icon of the app">`;
  return markup`<section class="card">${picture}<div><h3>${title}</h3>${body}</div></section>`;
}

function facts(rows                                         )         {
  const given = rows.filter(([, value]) => value !== undefined && value !== '');
  return markup`<dl>${given.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

                                               

function byLocale(heading        , texts       )                     {
  const written = Object.entries(texts).filter(
    ([, text]) => typeof text === 'string' && text !== '',
  );
  if (written.length === 0) return markup`<p>${heading}: nothing is written.</p>`;
  return markup`<h4>${heading}</h4><dl>${written.map(
    ([locale, text]) => markup`<dt>${locale}</dt><dd class="written">${String(text)}</dd>`,
  )}</dl>`;
}

function testersCard(app             , build               , icon                    )         {
  const groups = app.betaGroups.filter(({ name }) => build.betaGroups.includes(name));
  const people = new Set(groups.flatMap(({ testers }) => testers));
  const kinds = groups.map(
    ({ name, isInternalGroup }) => `${name} (${isInternalGroup ? 'internal' : 'external'})`,
  );
  return card(`TestFlight: ${app.name} ${build.version} (${build.buildNumber})`, icon, [
    facts([
      ['state', build.processingState],
      ['groups', kinds.join(', ') || 'none'],
      ['testers', people.size],
      ['internal testers', build.internalBuildState],
      ['external testers', build.externalBuildState],
      ['beta review', build.betaReviewState ?? 'not submitted'],
    ]),
    byLocale('What to Test', build.whatsNew),
  ]);
}

function reviewCard(
  app             ,
  version                      ,
  icon                    ,
)         {
  // Reviewers see the password of the demo account; who reads a report need not.
  const told = Object.entries(version.reviewDetail ?? {}).flatMap(([name, value]) => {
    const isPlain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain && !/password/i.test(name) ? [[name, String(value)]         ] : [];
  });
  return card(`App Review and the store: ${app.name} ${version.version}`, icon, [
    facts([
      ['state', version.state],
      ['build', version.buildNumber ?? 'none'],
      ['release', version.releaseType],
      ['phased release', version.phasedReleaseState ?? undefined],
      ['copyright', version.copyright ?? undefined],
    ]),
    byLocale('What’s New', version.whatsNew),
    told.length > 0 && [markup`<h4>For the reviewers</h4>`, facts(told)],
  ]);
}

function appCenterCards(
  { app, releases }                                   ,
  index        ,
  icon                    ,
)           {
  return releases.map((release) =>
    card(`App Center: ${app} ${release.shortVersion} (${release.version})`, icon, [
      facts([
        ['to', release.destinations.map(({ name }) => name).join(', ') || 'nobody yet'],
        ['mandatory', release.mandatoryUpdate ? 'yes' : 'no'],
      ]),
      release.releaseNotes === ''
        ? markup`<p>Release notes: nothing is written.</p>`
        : markup`<h4>Release notes</h4><div class="markdown">${renderedMarkdown(
            release.releaseNotes,
            `release-${index + 1}-${release.id}`,
          )}</div>`,
    ]),
  );
}

;// CONCATENATED MODULE: ./build/rehearsal/report/page/log.js
/** The log of a step, its groups folded as on GitHub. */
                                                                   

                                        

/** The lines of a log on the page; a longer one is shown with both ends. */
const MOST_LINES = 4000;

function logSection(lines                    )                     {
  const shown = clipped(lines.filter(({ kind }) => kind !== 'debug'));
  if (shown.length === 0) return undefined;
  return markup`<details class="log">
    <summary>Log, ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}</summary>
    <div class="lines" role="group" aria-label="Log" tabindex="0">${grouped(shown)}</div>
  </details>`;
}

function grouped(lines                    )           {
  const parts           = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]           ;
    at += 1;
    if (line.kind === 'endgroup') continue;
    if (line.kind !== 'group') {
      parts.push(lineOf(line));
      continue;
    }
    const inside            = [];
    for (; at < lines.length; at += 1) {
      const next = lines[at]           ;
      if (next.kind === 'group' || next.kind === 'endgroup') break;
      inside.push(next);
    }
    parts.push(
      inside.length === 0
        ? lineOf(line)
        : markup`<details><summary>${line.text}</summary>${inside.map(lineOf)}</details>`,
    );
  }
  return parts;
}

function lineOf(line         )         {
  const word = { error: 'Error: ', warning: 'Warning: ', notice: 'Notice: ' }[line.kind          ];
  return markup`<p class="${line.kind}">${word}${line.text}</p>`;
}

function clipped(lines                    )                     {
  if (lines.length <= MOST_LINES) return lines;
  const half = MOST_LINES / 2;
  const text = `… ${lines.length - MOST_LINES} lines are left out here …`;
  return [...lines.slice(0, half), { kind: 'text', text }, ...lines.slice(-half)];
}

;// CONCATENATED MODULE: ./build/rehearsal/report/page/jobs.js
/** The jobs with their steps: when each ran, its annotations, its log and its summary. */

                                                                         
                                                                               

                                                 

                                        



const WORDS                                   = {
  success: 'passed',
  failure: 'failed',
  cancelled: 'cancelled',
  skipped: 'skipped',
};
const SIGNS                                   = {
  success: '✓',
  failure: '✗',
  cancelled: '■',
  skipped: '–',
};

/** The result as a sign for the eye and as a word for everybody. */
function badge(result        )         {
  return markup`<span class="badge ${result}"
    ><span aria-hidden="true">${SIGNS[result]}</span> ${WORDS[result]}</span
  >`;
}

function stepId(job        , step        )         {
  return `job-${job + 1}-step-${step + 1}`;
}

function timeline(
  jobs                      ,
  recording           ,
  wholeSeconds        ,
)         {
  const bar = (start                    , seconds        , kind        )         => {
    const share = (value        )         =>
      `${Math.min(100, (value / Math.max(wholeSeconds, 0.001)) * 100).toFixed(2)}%`;
    return markup`<span class="track" aria-hidden="true"
      ><span
        class="bar ${kind}"
        style="margin-left:${share(start ?? 0)};width:max(2px,${share(seconds)})"
      ></span
    ></span>`;
  };
  return markup`<ol class="timeline">
    ${jobs.map((job, jobIndex) => {
      const start = recording.startOf(job);
      return markup`<li>
        <div class="row job">
          <span><strong>${job.name}</strong> <small>${job.os}</small> ${badge(job.result)}</span>
          <span class="time">${start === undefined ? '' : (0,layout/* formatSeconds */.Xo)(job.seconds)}</span>
          ${bar(start, job.seconds, job.os)}
        </div>
        <ol>
          ${job.steps.map(
            (step, index) => markup`<li class="row">
              <a href="#${stepId(jobIndex, index)}">${step.name}</a>
              <span class="time"
                >${step.result === 'skipped' ? 'skipped' : (0,layout/* formatSeconds */.Xo)(step.seconds)}</span
              >
              ${bar(recording.stepOf(step).startedSeconds, step.seconds, step.result)}
            </li>`,
          )}
        </ol>
      </li>`;
    })}
  </ol>`;
}

function jobSections(jobs                      , recording           )           {
  return jobs.map(
    (job, jobIndex) => markup`<section class="job" aria-labelledby="job-${jobIndex + 1}">
      <h3 id="job-${jobIndex + 1}">${job.name} <small>on ${job.os}</small> ${badge(job.result)}</h3>
      ${job.steps.length === 0 ? markup`<p>No step of it ran.</p>` : ''}
      ${job.steps.map((step, index) =>
        stepSection(step, stepId(jobIndex, index), recording.stepOf(step).lines),
      )}
    </section>`,
  );
}

function stepSection(
  step            ,
  id        ,
  lines                                  ,
)         {
  const outputs = Object.entries(step.outputs);
  return markup`<article id="${id}" aria-labelledby="${id}-name" class="${step.result}">
    <h4 id="${id}-name">${step.name} ${badge(step.result)}</h4>
    <p class="facts">
      ${step.uses === 'run' ? 'a script' : markup`<code>${step.uses}</code>`}${played(step)},
      ${(0,layout/* formatSeconds */.Xo)(step.seconds)}${
        step.place && markup`, <code>${(0,external_node_path_.basename)(step.place.file)}:${step.place.line}</code>`
      }${forgiven(step)}
    </p>
    ${step.annotations.map(annotation)}
    ${
      outputs.length > 0 &&
      markup`<details>
      <summary>Outputs, ${outputs.length}</summary>
      <dl class="outputs">
        ${outputs.map(
          ([name, value]) =>
            markup`<dt><code>${name}</code></dt>
              <dd><code>${value}</code></dd>`,
        )}
      </dl>
    </details>`
    }
    ${logSection(lines)}
    ${
      step.summary.trim() !== '' &&
      markup`<details class="summary">
      <summary>Summary on the page of the run</summary>
      <div class="markdown">${renderedMarkdown(step.summary, id)}</div>
    </details>`
    }
  </article>`;
}

function played({ standIn }            )         {
  if (standIn === 'double') return ', played by the rehearsal';
  return standIn === 'nothing' ? ', passed over' : '';
}

function forgiven({ outcome, result }            )         {
  return outcome === 'failure' && result === 'success' ? ', failed, which the workflow allows' : '';
}

const LEVELS = { error: 'Error', warning: 'Warning', notice: 'Notice' }         ;

function annotation({ level, title, message, file, line }            )         {
  return markup`<div class="annotation ${level}">
    <p>
      <strong>${LEVELS[level]}${title !== undefined && `: ${title}`}</strong>${
        file !== undefined && markup` <code>${file}${line !== undefined && `:${line}`}</code>`
      }
    </p>
    <p class="message">${message}</p>
  </div>`;
}

;// CONCATENATED MODULE: ./build/rehearsal/report/page/requests.js
/** The requests that the services were sent, each with its answer. */
                                                                

                                        

/** The requests on the page; the archive beside it has all of a longer list. */
const MOST_ROWS = 2000;

const SERVICES = {
  'app-store-connect': 'App Store Connect',
  storage: "Apple's storage",
  'app-center': 'App Center',
}         ;

function requestsSection(traffic                         )         {
  if (traffic.length === 0) return markup`<p>The services were sent no request.</p>`;
  const refused = traffic.filter((entry) => statusOf(entry) >= 400 || statusOf(entry) === 0).length;
  const left = traffic.length - MOST_ROWS;
  return markup`<p>
      ${traffic.length} requests${refused > 0 && `, of which ${refused} were refused or cut`}.
    </p>
    <details>
      <summary>All requests</summary>
      <div class="wide" role="group" aria-label="Requests" tabindex="0">
        <table>
          <caption>
            Requests in their order
          </caption>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">Request</th>
              <th scope="col">Status</th>
              <th scope="col">Time</th>
            </tr>
          </thead>
          <tbody>
            ${traffic.slice(0, MOST_ROWS).map(row)}
          </tbody>
        </table>
      </div>
      ${left > 0 && markup`<p>${left} more are in the archive of the traffic.</p>`}
    </details>`;
}

function row(entry              )         {
  const { pathname, search } = new URL(entry.request.url);
  const status = statusOf(entry);
  return markup`<tr class="${status >= 400 || status === 0 ? 'refused' : ''}">
    <td>${SERVICES[entry.service]}</td>
    <td><code>${entry.request.method} ${pathname}${shortened(search)}</code></td>
    <td>${status === 0 ? 'cut' : status}${entry.faults.length > 0 && ' (fault)'}</td>
    <td>${Math.round(entry.milliseconds)} ms</td>
  </tr>`;
}

function statusOf({ response }              )         {
  return response?.status ?? 0;
}

/** Addresses of the storage are signed, and long. */
function shortened(query        )         {
  return query.length > 120 ? `${query.slice(0, 119)}…` : query;
}

;// CONCATENATED MODULE: ./build/rehearsal/report/page/style.js
/** The looks of the page: light or dark as the reader's system is, for any width. */


const STYLE = new Markup(`
:root { color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e;
  --link: #0757ba; --good: #116329; --bad: #b3131f; --odd: #7d4e00; --mac: #6639ba; --linux: #0757ba; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #0d1117; --raised: #161b22; --line: #3d444d; --text: #f0f6fc; --quiet: #9198a1;
  --link: #79b8ff; --good: #56d364; --bad: #ff8f87; --odd: #e3b341; --mac: #d2a8ff; --linux: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: 0.5rem 0; } h2 { font-size: 1.3rem; margin-top: 2rem; }
h3 { font-size: 1.1rem; margin-bottom: 0.5rem; } h4 { font-size: 1rem; margin: 0.75rem 0 0.25rem; }
a { color: var(--link); } a:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
code, .lines { font: 0.875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
small, .facts, .time { color: var(--quiet); font-size: 0.875rem; font-weight: normal; }
.badge { font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
.success { color: var(--good); } .failure { color: var(--bad); } .cancelled { color: var(--odd); }
.skipped { color: var(--quiet); }
article, .card, .verdict { color: var(--text); border: 1px solid var(--line); border-radius: 6px;
  padding: 0.75rem 1rem; margin: 0.75rem 0; }
article.failure, .verdict.failure { border-color: var(--bad); }
article.success, article.skipped, article.cancelled { color: var(--text); }
.verdict { font-size: 1.1rem; background: var(--raised); }
details { margin: 0.5rem 0; } summary { cursor: pointer; }
.lines { background: var(--raised); border: 1px solid var(--line); border-radius: 6px;
  padding: 0.5rem 0.75rem; max-height: 40rem; overflow: auto; }
.lines p { margin: 0; white-space: pre-wrap; } .lines details p { margin-left: 1.5rem; }
.lines .error { color: var(--bad); } .lines .warning { color: var(--odd); } .lines .notice { color: var(--link); }
.annotation { border-left: 4px solid var(--line); padding: 0.25rem 0.75rem; margin: 0.5rem 0; background: var(--raised); }
.annotation p { margin: 0.25rem 0; } .annotation .message { white-space: pre-wrap; }
.annotation.error { border-color: var(--bad); } .annotation.warning { border-color: var(--odd); }
.annotation.notice { border-color: var(--link); }
.timeline, .timeline ol { list-style: none; padding: 0; } .timeline li { margin: 0.25rem 0; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: baseline; }
.track { grid-column: 1 / -1; background: var(--raised); border-radius: 3px; height: 0.5rem; overflow: hidden; }
.bar { display: block; height: 100%; min-width: 2px; background: currentColor; }
.bar.macOS { background: var(--mac); } .bar.Linux { background: var(--linux); }
@media (min-width: 50rem) { .row { grid-template-columns: minmax(0, 22rem) 6rem minmax(0, 1fr); }
  .row .time { text-align: right; } .track { grid-column: auto; } .timeline ol .row { padding-left: 1rem;
  grid-template-columns: minmax(0, 21rem) 6rem minmax(0, 1fr); } }
table { border-collapse: collapse; } caption { text-align: left; color: var(--quiet); padding: 0.25rem 0; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top;
  overflow-wrap: normal; } td.words { overflow-wrap: anywhere; min-width: 4rem; }
@media (max-width: 30rem) { th, td { padding: 0.25rem; } }
tr.refused td { color: var(--bad); } .wide { overflow-x: auto; max-height: 40rem; }
.wide td:first-child, .wide td:nth-child(n+3) { white-space: nowrap; }
.wide td { overflow-wrap: normal; min-width: 4rem; } .wide code { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: 0.125rem 1rem; margin: 0.25rem 0; }
dt { color: var(--quiet); } dd { margin: 0; } .written { white-space: pre-wrap; }
.outputs { grid-template-columns: minmax(6rem, 16rem) minmax(0, 1fr); }
.card { display: flex; gap: 1rem; } .card > div { flex: 1; min-width: 0; } .card h3 { margin-top: 0; }
.icon { width: 4rem; height: 4rem; border-radius: 22%; flex: none; }
.icon.none { border: 2px dashed var(--line); }
.markdown { border: 1px solid var(--line); border-radius: 6px; padding: 0.25rem 1rem; overflow-x: auto; }
.markdown .heading { font-weight: 600; } .markdown pre { white-space: pre-wrap; }
`);

;// CONCATENATED MODULE: ./build/rehearsal/report/page/page.js
/**
 * The report as one page that needs nothing beside it: no script, no request, and for readers of
 * every kind. Failures come first.
 */
                                                                
                                                           


                                                    

                                                 



                                        




                               
                            
                                                                                                   
                                    
                                
                                
                                            
                           
                                    
 

/** Nothing but what stands in the page is shown, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function reportPage(contents              )         {
  const { workflow, notes, rehearsed, recording, traffic, icon } = contents;
  const { jobs, services, leftovers, seconds } = rehearsed;
  const green = (0,final_report/* isGreen */.g)(rehearsed);
  const failures = failuresOf(jobs);
  const sections                                                                     = [
    ...(failures.length > 0 ? [['failures', 'Failures', failures]         ] : []),
    ...(notes.length > 0 ? [['notes', 'Before the first job', noteList(notes)]         ] : []),
    ['timeline', 'Timeline', [timeline(jobs, recording, seconds), costTable(jobs)]],
    ['left-behind', 'Left behind', leftBehind(leftovers)],
    ['audience', 'What people would see', audienceSections(services, icon)],
    ['services', 'What the services hold', holdings(rehearsed)],
    ['jobs', 'Jobs and steps', jobSections(jobs, recording)],
    ['requests', 'Requests', requestsSection(traffic)],
  ];
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${green ? 'Green' : 'Red'}: rehearsal of ${workflow}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Rehearsal of ${workflow}</h1>
<p class="verdict ${green ? 'success' : 'failure'}">${badge(green ? 'success' : 'failure')} ${verdict(rehearsed)}</p>
<nav aria-label="Parts of this page"><ul>${sections.map(
    ([id, title]) => markup`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>
</header>
<main>${sections.map(
    ([id, title, body]) =>
      markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`,
  )}</main>
<footer><p>Played on this machine against services that behave like Apple’s and App Center’s; nothing of it reached them.</p></footer>
</body>
</html>
`.text;
}

function verdict(rehearsed           )         {
  const time = (0,layout/* formatSeconds */.Xo)(rehearsed.seconds);
  if (rehearsed.cancelled) return `Cancelled after ${time}.`;
  return (0,final_report/* isGreen */.g)(rehearsed)
    ? `The release is green, in ${time}.`
    : `The release is red, in ${time}.`;
}

function failuresOf(jobs                      )           {
  return jobs.flatMap((job, jobIndex) =>
    job.steps.flatMap((step, index) =>
      step.result === 'failure' || step.result === 'cancelled'
        ? [
            markup`<h3><a href="#${stepId(jobIndex, index)}">${job.name}: ${step.name}</a> ${badge(step.result)}</h3>
${step.annotations.filter(({ level }) => level === 'error').map(annotation)}`,
          ]
        : [],
    ),
  );
}

function noteList(notes                   )         {
  return markup`<ul>${notes.map((note) => markup`<li>${note.trim()}</li>`)}</ul>`;
}

function costTable(jobs                      )         {
  const dollars = (amount        )         => `$${amount.toFixed(3)}`;
  return markup`<table>
<caption>Minutes and price, as GitHub bills this rehearsal’s time to a private repository</caption>
<thead><tr><th scope="col">System</th><th scope="col">Jobs</th><th scope="col">Time here</th><th scope="col">Minutes</th><th scope="col">Price</th></tr></thead>
<tbody>${costsOf(jobs).map(
    ({ os, jobs: ran, seconds, billedMinutes, dollars: price }) => markup`<tr>
<th scope="row">${os}</th><td class="words">${ran.map(({ name }) => name).join(', ') || 'none'}</td><td>${(0,layout/* formatSeconds */.Xo)(seconds)}</td><td>${billedMinutes} at ${dollars(DOLLARS_A_MINUTE[os])}</td><td>${dollars(price)}</td></tr>`,
  )}</tbody>
</table>
<p><small>A real build compiles and waits for Apple; multiply by its minutes.</small></p>`;
}

function leftBehind(leftovers                   )         {
  return leftovers.length === 0
    ? markup`<p>${badge('success')} Nothing left behind: no keychain, no search-list entry, no profile, no key file, no secret on disk, no process.</p>`
    : markup`<ul>${leftovers.map((each) => markup`<li>${badge('failure')} ${each}</li>`)}</ul>`;
}

function holdings({ services }           )         {
  const rows = (0,report_services/* servicesRows */.o)(services);
  if (rows.length === 0) return markup`<p>They hold nothing.</p>`;
  return markup`<table>
<caption>After the last step</caption>
<thead><tr><th scope="col">Service</th><th scope="col">Kind</th><th scope="col">Holds</th></tr></thead>
<tbody>${rows.map(
    ([service = '', kind, value]) =>
      markup`<tr><td>${service}</td><td>${kind}</td><td class="words">${value}</td></tr>`,
  )}</tbody>
</table>`;
}

;// CONCATENATED MODULE: ./build/rehearsal/report/report-folder.js
/** The folder of a report: the page, and beside it the same as data and all traffic. */





                                                   

/** Writes `index.html`, `report.json` and `traffic.har`; makes the folder where it is not there. `data` is the report as JSON. */
async function writeReportFolder(
  folder        ,
  contents              ,
  data        ,
)                {
  await (0,promises_.mkdir)(folder, { recursive: true });
  await (0,json_report/* writeReportFile */.aS)((0,external_node_path_.join)(folder, 'index.html'), reportPage(contents));
  await (0,json_report/* writeJson */.GF)((0,external_node_path_.join)(folder, 'report.json'), data);
  await (0,json_report/* writeJson */.GF)((0,external_node_path_.join)(folder, 'traffic.har'), harOf(contents.traffic));
}

// EXTERNAL MODULE: ./build/rehearsal/suggestion.js
var suggestion = __webpack_require__(79850);
;// CONCATENATED MODULE: ./build/rehearsal/mistakes/mistake.js
/** A mistake in a workflow that GitHub would not refuse: the run would begin and go wrong. */
                                                        
                                                                   

                          
                                     
                         
                                                 
                        
                   
                           
                                                    
                        
 

                             
                              
                    
                      
                                              
                          
                         
 

/** The steps of all jobs, those of called workflows too. */
function placedSteps(workflow          , caller = '')               {
  return workflow.jobs.flatMap((job) => {
    const name = `job ${caller}${job.id}`;
    if (job.call?.workflow !== undefined) {
      return placedSteps(job.call.workflow, `${caller}${job.id} / `);
    }
    return job.steps.map((step, index) => {
      const number = index + 1;
      return { workflow, job, step, number, place: `${name}, step ${number}` };
    });
  });
}

/** Every text of a step in which an expression can stand. */
function textsOf({ env, with: inputs, run, name, workingDirectory }      )           {
  const single = [run, name, workingDirectory].filter((text) => text !== undefined);
  return [...Object.values(env), ...Object.values(inputs), ...single];
}

/** The expressions in a text, and all of a condition, which may leave the braces out. */
function expressionsIn(text        )           {
  return [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, expression = '']) => expression);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/sandbox/runner/action-metadata.js
/** The part of an action.yml that the runner reads. */





                              
                        
                                       
                                                  
                             
 

                    
                          
                        
                                          
 

/** An action in JavaScript. */
                                                  
                        
                                      
                                                                       
                           
                        
                                    
                          
 

                                                     
                             
                                     
                                                     
                                             
                                     
 

                                                           

                                                 

/** GitHub's runner starts all of them with the Node that it has: 24 by default since June 2026. */
const NODES = ['node12', 'node16', 'node20', 'node24'];
const DEFINITIONS = ['action.yml', 'action.yaml'];

function section(value         )          {
  return typeof value === 'object' && value !== null ? (value           ) : {};
}

function scalar(value         )                     {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function hasAction(folder        )          {
  return DEFINITIONS.some((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file)));
}

async function readDefinition(folder        )                   {
  for (const file of DEFINITIONS) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8').catch(() => undefined);
    if (text !== undefined) return section((0,dist/* parse */.qg)(text));
  }
  throw new Error(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
  );
}

/** Throws for a folder without an action, and for an action that runs in a container. */
async function readAction(folder        )                     {
  const definition = await readDefinition(folder);
  const runs = section(definition['runs']);
  const metadata = {
    folder,
    name: scalar(definition['name']) ?? '',
    inputs: Object.entries(section(definition['inputs'])).map(([name, input]) => ({
      name,
      default: scalar(section(input)['default']),
      deprecationMessage: scalar(section(input)['deprecationMessage']),
      required: section(input)['required'] === true,
    })),
  };
  const outputs = section(definition['outputs']);
  const using = (scalar(runs['using']) ?? '').toLowerCase();
  if (using === 'composite') {
    const templates = Object.entries(outputs).map(([name, output]) => [
      name,
      scalar(section(output)['value']) ?? '',
    ]);
    const steps = Array.isArray(runs['steps']) ? (runs['steps']             ) : [];
    return { ...metadata, kind: 'composite', outputs: Object.fromEntries(templates), steps };
  }
  if (!NODES.includes(using)) {
    throw new Error(
      `${folder}: this runner runs JavaScript and composite actions, not '${using}'.`,
    );
  }
  const main = scalar(runs['main']);
  if (main === undefined) throw new Error(`${folder}: 'runs.main' is required for ${using}.`);
  return {
    ...metadata,
    kind: 'node',
    outputs: Object.keys(outputs),
    hasPre: runs['pre'] !== undefined,
    main,
    post: scalar(runs['post']),
    postIf: scalar(runs['post-if']) ?? 'always()',
  };
}

/** Throws for whatever is not an action in JavaScript. */
async function readActionMetadata(folder        )                          {
  const action = await readAction(folder);
  if (action.kind === 'node') return action;
  throw new Error(`${folder}: this is a composite action, whose steps the workflow runs.`);
}

// EXTERNAL MODULE: ./build/sandbox/own-code.js
var own_code = __webpack_require__(41892);
;// CONCATENATED MODULE: ./build/rehearsal/workflow/actions/repository.js
/** Slipway's own repository: what a rehearsal plays of it lies on this machine, at whatever ref. */





const slipway = own_code/* repository */.J;

                               
                                    
                        
                       
 

/** Nothing where another repository is meant. */
function ownReference(uses        )                           {
  const found = /^[^/.$]+\/slipway\/(?<path>[^@]+)@(?<ref>.+)$/.exec(uses)?.groups;
  return found && { path: found['path'] ?? '', ref: found['ref'] ?? '' };
}

/** The names of the actions that Slipway consists of. */
function ownActions()           {
  const folder = (0,external_node_path_.join)(slipway, 'actions');
  return (0,external_node_fs_.readdirSync)(folder)
    .filter((name) => hasAction((0,external_node_path_.join)(folder, name)))
    .toSorted();
}

;// CONCATENATED MODULE: ./build/rehearsal/mistakes/own-actions.js
/** The input tables of Slipway's actions, and the outputs that their action.yml names. */


                                                                         

                                                    

/** The parts of a table that the search for mistakes reads. */
                     
                        
                                           
                           
                             
                                       
                                           
                                                                             
                                           
                   
                
                                                                       
               
 

                            
                        
                                                                   
                                      
 

                                                             

const tables                                                 = {
  'appcenter-release': () => __webpack_require__.e(/* import() */ 1436).then(__webpack_require__.bind(__webpack_require__, 11436)),
  'appstore-release': () => Promise.all(/* import() */[__webpack_require__.e(3417), __webpack_require__.e(6385)]).then(__webpack_require__.bind(__webpack_require__, 46385)),
  'appstore-upload': () => Promise.all(/* import() */[__webpack_require__.e(5782), __webpack_require__.e(9579), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 10856)),
  'flet-build-ipa': () => Promise.all(/* import() */[__webpack_require__.e(5782), __webpack_require__.e(9579), __webpack_require__.e(1250)]).then(__webpack_require__.bind(__webpack_require__, 21250)),
  'next-build-number': () => __webpack_require__.e(/* import() */ 9633).then(__webpack_require__.bind(__webpack_require__, 69633)),
  'setup-signing': () => Promise.all(/* import() */[__webpack_require__.e(5782), __webpack_require__.e(1235)]).then(__webpack_require__.bind(__webpack_require__, 11235)),
  'testflight-distribute': () => Promise.all(/* import() */[__webpack_require__.e(3417), __webpack_require__.e(6567)]).then(__webpack_require__.bind(__webpack_require__, 96567)),
};

/** The name of the action of ours that a step uses. */
function ownNameOf({ uses = '' }      )                     {
  const path = ownReference(uses)?.path ?? /^[.$]\/(.+)$/.exec(uses)?.[1] ?? '';
  return /^actions\/([\w-]+)$/.exec(path)?.[1];
}

/** Nothing where the step uses none of ours. */
async function ownActionOf(step      )                                 {
  const name = ownNameOf(step);
  const folder = (0,external_node_path_.join)(slipway, 'actions', name ?? '');
  if (name === undefined || !hasAction(folder)) return undefined;
  const action = await readAction(folder);
  const outputs = action.kind === 'node' ? action.outputs : Object.keys(action.outputs);
  const inputs = (await tables[name]?.())?.inputs.kinds ?? textsNamed(action.inputs);
  return { name, inputs: { ...inputs }, outputs };
}

/** The inputs of a composite action, which has no table: of those only the names are known. */
function textsNamed(inputs                     )                      {
  const text            = {
    form: 'text',
    type: { type: 'string' },
    secret: false,
    required: false,
    default: undefined,
    environment: undefined,
    defaultFrom: undefined,
    parse: (raw) => raw,
  };
  return Object.fromEntries(inputs.map(({ name }) => [name, text]));
}

;// CONCATENATED MODULE: ./build/rehearsal/mistakes/expressions.js
/** Expressions that lead nowhere: GitHub makes an empty text of them and goes on. */

                                                                   

                                                        


async function expressionMistakes(workflow          )                     {
  const found            = [];
  for (const placed of placedSteps(workflow)) {
    const texts = [...textsOf(placed.step).flatMap(expressionsIn), placed.step.if ?? ''];
    found.push(...(await stepReferences(texts.join('\n'), placed)));
    found.push(...neededJobs(texts.join('\n'), placed), ...conditions(placed.step.if, placed));
  }
  for (const job of workflow.jobs) found.push(...(await jobOutputs(job, workflow)));
  return found;
}

async function stepReferences(
  text        ,
  { job, number, place }            ,
)                     {
  const mistakes            = [];
  for (const [, id = '', member = ''] of text.matchAll(
    /\bsteps\.([\w-]+)(?:\.outputs\.([\w-]+))?/g,
  )) {
    const index = job.steps.findIndex((step) => step.id === id);
    if (index < 0) {
      const ids = job.steps.flatMap((step) => step.id ?? []);
      mistakes.push({
        place,
        problem: `no step of job ${job.id} has the id "${id}"${(0,suggestion/* suggestion */.h)(id, ids)}`,
        cure: 'Give the step that id, or correct the name; from another job use `needs`.',
      });
    } else if (index + 1 >= number) {
      mistakes.push({
        place,
        problem: `the step "${id}" has not run yet`,
        cure: 'Move it before this step.',
      });
    } else {
      mistakes.push(...(await outputOf(job.steps[index], member, place)));
    }
  }
  return mistakes;
}

async function outputOf(step                  , output        , place        )                     {
  const own = step === undefined || output === '' ? undefined : await ownActionOf(step);
  if (own === undefined || own.outputs.includes(output)) return [];
  return [
    {
      place,
      problem: `${own.name} has no output "${output}"${(0,suggestion/* suggestion */.h)(output, own.outputs)}`,
      cure: 'Correct the name: the README of the action lists its outputs.',
    },
  ];
}

function neededJobs(text        , { job, workflow, place }            )            {
  return [...text.matchAll(/\bneeds\.([\w-]+)(?:\.outputs\.([\w-]+))?/g)].flatMap(
    ([, id = '', output = '']) => {
      const needed = workflow.jobs.find((each) => each.id === id);
      if (needed === undefined || !job.needs.includes(id)) {
        return [
          {
            place,
            problem: `job ${job.id} reads needs.${id}, but does not wait for that job${(0,suggestion/* suggestion */.h)(id, job.needs)}`,
            cure: `Add it: needs: [${[...job.needs, id].join(', ')}].`,
          },
        ];
      }
      const outputs = Object.keys(needed.call?.workflow?.callInterface?.outputs ?? needed.outputs);
      const isLeftOut = needed.call !== undefined && needed.call.workflow === undefined;
      if (output === '' || outputs.includes(output) || isLeftOut) return [];
      return [
        {
          place,
          problem: `job ${id} has no output "${output}"${(0,suggestion/* suggestion */.h)(output, outputs)}`,
          cure: `Name it under \`outputs\` of job ${id}.`,
        },
      ];
    },
  );
}

async function jobOutputs(job     , workflow          )                     {
  const text = Object.values(job.outputs).flatMap(expressionsIn).join('\n');
  const place = `job ${job.id}, outputs`;
  const step = { if: undefined }        ;
  return stepReferences(text, { workflow, job, step, number: job.steps.length + 1, place });
}

function conditions(condition                    , { workflow, place }            )            {
  if (condition === undefined) return [];
  const mistakes            = [];
  const outside = condition.replace(/\$\{\{.*?\}\}/gs, '').trim();
  if (condition.includes('${{') && outside !== '') {
    mistakes.push({
      place,
      problem: `the condition is a text around an expression ("${condition}"), and every text is true`,
      cure: 'Put all of the condition between ${{ and }}, or leave them out.',
    });
  }
  const booleans = Object.entries(workflow.event.inputs)
    .filter(([, value]) => typeof value === 'boolean')
    .map(([name]) => name);
  for (const name of booleans) {
    const asText = new RegExp(String.raw`(?<!event\.)inputs\.${name}\s*[!=]=\s*'(true|false)'`);
    const asBoolean = new RegExp(String.raw`event\.inputs\.${name}\s*[!=]=\s*(true|false)\b`);
    if (asText.test(condition)) {
      mistakes.push({
        place,
        problem: `inputs.${name} is a boolean and never equals a text`,
        cure: `Compare it with true or false, without quotes, or write inputs.${name} alone.`,
      });
    }
    if (asBoolean.test(condition)) {
      mistakes.push({
        place,
        problem: `github.event.inputs.${name} is a text and never equals a boolean`,
        cure: `Write inputs.${name} instead.`,
      });
    }
  }
  return mistakes;
}

;// CONCATENATED MODULE: ./build/rehearsal/mistakes/groups.js
/** Groups of testers under names that are most likely misspelt. */
                                                     

                                                        

                                            


                                
                                  
                                                           
                             
 

/** The list of the seed that each action's groups are in, and the service's word for them. */
const services = {
  'testflight-distribute': {
    noun: 'beta group of App Store Connect',
    groupsIn: ({ appStoreConnect }      ) => appStoreConnect?.betaGroups,
  },
  'appcenter-release': {
    noun: 'group of App Center',
    groupsIn: ({ appCenter }      ) => appCenter?.groups,
  },
}         ;

/** Only names that stand in the workflow as they are; those of variables are met when it runs. */
function groupMistakes(workflow          , { seed, isStrict }               )            {
  const steps = placedSteps(workflow);
  return Object.entries(services).flatMap(([action, { noun, groupsIn }]) => {
    const named = steps
      .filter(({ step }) => ownNameOf(step) === action && makesNone(step.with['create-groups']))
      .flatMap(({ step, place }) =>
        (step.with['groups'] ?? '')
          .split(/[\n,]/)
          .map((name) => ({ name: name.trim(), place }))
          .filter(({ name }) => name !== '' && !name.includes('${{')),
      );
    const seeded = groupsIn(seed ?? {})?.map(({ name }) => name);
    const known = seeded ?? (isStrict ? [] : undefined);
    if (known !== undefined) {
      return named
        .filter(({ name }) => !known.includes(name))
        .map(({ name, place }) => ({ place, name, near: (0,suggestion/* suggestion */.h)(name, known) }))
        .filter(({ near }) => isStrict || near !== '')
        .map(({ name, place, near }) => ({
          place,
          problem: `the seed has no ${noun} "${name}"${near}`,
          cure: 'Write the name as the account has it, or add the group to the seed.',
        }));
    }
    return named.flatMap(({ name, place }, index) => {
      const other = named.slice(0, index).find((earlier) => isSlipOf(name, earlier.name));
      if (other === undefined) return [];
      return [
        {
          place,
          problem: `"${name}" is most likely the same ${noun} as "${other.name}" (${other.place})`,
          cure: 'Write it in the same way, as the account has it.',
        },
      ];
    });
  });
}

function makesNone(createGroups = 'false')          {
  return createGroups === 'false';
}

const LEAST_LETTERS = 5;

/** Other case, blanks or marks, or one slip in a word of letters: `Team A` is not `Team B`. */
function isSlipOf(one        , other        )          {
  if (one === other) return false;
  if (plain(one) === plain(other)) return plain(one) !== '';
  const [words, others] = [one, other].map((name) => name.toLowerCase().split(/\s+/));
  if (words === undefined || words.length !== others?.length) return false;
  const different = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? '']         ],
  );
  const [[word, otherWord] = ['', '']         ] = different;
  const areWords = [word, otherWord].every((each) => /^\p{L}+$/u.test(each));
  return (
    different.length === 1 &&
    areWords &&
    Math.min(word.length, otherWord.length) >= LEAST_LETTERS &&
    isOneSlip(word, otherWord)
  );
}

/** A letter too many, too few or another one, or two exchanged. */
function isOneSlip(one        , other        )          {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  ];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}

function plain(name        )         {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

// EXTERNAL MODULE: ./build/core/runner/input/known-names.js
var known_names = __webpack_require__(59132);
// EXTERNAL MODULE: ./build/rehearsal/workflow/doubles/catalogue.js + 12 modules
var catalogue = __webpack_require__(23394);
;// CONCATENATED MODULE: ./build/rehearsal/workflow/actions/action-reference.js
/** The action that a step's `uses:` stands for. */



                                                         


                             
                                                                                             
                                                                               
                                                                                           
                                                        
                                                                                     
                            
                                 

                              
                                                                 
                        
                                                                 
                                     
 

/** Nothing where the rehearsal has neither the action nor a double of it. */
function resolveAction(
  uses        ,
  { root, skip }             ,
)                              {
  const name = actionName(uses);
  if (isSkipped(name, skip)) return { kind: 'skipped' };
  if (uses.startsWith('./')) {
    const folder = (0,external_node_path_.join)(root, uses);
    // Slipway's own examples are played without a checkout of Slipway.
    if (root !== slipway) return { kind: 'checkout', path: uses };
    return hasAction(folder) ? { kind: 'folder', folder, root } : undefined;
  }
  if (uses.startsWith('$/')) return inRepository(root, uses.slice(2));
  const own = ownReference(uses);
  if (own !== undefined) return inRepository(slipway, own.path);
  const double = catalogue/* doubles */.V[name];
  return double === undefined ? undefined : { kind: 'double', name, double };
}

function inRepository(root        , path        )                              {
  const folder = (0,external_node_path_.join)(root, path);
  return hasAction(folder) ? { kind: 'folder', folder, root } : undefined;
}

/** GitHub does not tell upper and lower case apart in names of repositories. */
function actionName(uses        )         {
  return uses.replace(/@.*$/, '').toLowerCase();
}

function isSkipped(name        , skip                     )          {
  return [...skip].some((each) => name === each || name.startsWith(`${each}/`));
}

;// CONCATENATED MODULE: ./build/rehearsal/mistakes/secret-names.js
/** The purpose of a secret, as far as its name shows it. */

const purposes                                         = [
  [/issuer/, 'an issuer id'],
  [/key[-_]?id/, 'a key id'],
  [/pass(w(or)?d|phrase|code)|pwd|(^|[-_])(pass|pw)([-_]|$)/, 'a password'],
  [/profile|provision/, 'a provisioning profile'],
  [/private[-_]?key|p8/, 'a private key'],
  [/cert|p12/, 'a certificate'],
];

/** Nothing for a name that says nothing, or that is about a password of something else. */
function kindOfSecret(name        )                     {
  const lower = name.toLowerCase();
  if (lower === 'certificate-private-key') return undefined;
  return purposes.find(([pattern]) => pattern.test(lower))?.[1];
}

/** The secret that a value is, when it is nothing else. */
function secretIn(value        )                     {
  return /^\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}$/.exec(value.trim())?.[1];
}

;// CONCATENATED MODULE: ./build/rehearsal/mistakes/inputs.js
/** Mistakes in the inputs of our own actions and of those that the rehearsal plays. */




                                                        

                                                  


                                   

async function inputMistakes({ step, place }            )                     {
  const own = await ownActionOf(step);
  const said =
    own === undefined
      ? inputsOfDouble(step)
      : Object.entries(step.with).flatMap(([name, value]) => [
          ...unknown(name, own),
          ...wrongValue(name, value, own),
        ]);
  const missing = own === undefined ? [] : missingInputs(own, step.with);
  return [...said, ...missing, ...sameSecretTwice(step.with)].map((each) => ({ place, ...each }));
}

/** Ours count with underscores too, and so do names of other tools. */
function unknown(name        , { name: action, inputs }           )         {
  const known = Object.keys(inputs);
  const wanted = name.toLowerCase().replaceAll('_', '-');
  if (known.includes(wanted) || (0,known_names/* ourNameFor */.Nk)(name.toLowerCase(), known) !== undefined) return [];
  const near = (0,suggestion/* suggestion */.h)(wanted, known);
  if (near === '') return [];
  return [{ problem: `${action} has no input "${name}"${near}`, cure: 'Correct the name.' }];
}

function wrongValue(name        , value        , { name: action, inputs }           )         {
  const kind = inputs[name.toLowerCase().replaceAll('_', '-')];
  if (kind === undefined) return [];
  const secret = secretIn(value);
  if (secret !== undefined) return swapped(name, secret);
  if (value.includes('${{')) {
    return kind.secret && /\bvars\./.test(value)
      ? [
          {
            problem: `"${name}" of ${action} comes from a variable (vars), which everybody can read in the log`,
            cure: 'Store it as a secret and write secrets instead of vars.',
          },
        ]
      : [];
  }
  if (/^(secrets|vars|env|github|inputs|steps|needs|matrix)\.[\w.-]+$/.test(value)) {
    return [
      {
        problem: `"${name}" of ${action} is the text "${value}", not the value behind it`,
        cure: `Write \${{ ${value} }}.`,
      },
    ];
  }
  if (value === '') {
    return kind.required
      ? [{ problem: `"${name}" of ${action} is empty`, cure: 'Give it a value.' }]
      : [];
  }
  // A key may also be given by the path of its file.
  if (kind.secret && !/[./\\]/.test(value)) {
    return [
      {
        problem: `"${name}" of ${action} stands in the workflow for all to read`,
        cure: `Store it as a secret, change it where it comes from, and write \${{ secrets.NAME }}.`,
      },
    ];
  }
  return refusedBy(kind, name, value, action);
}

function refusedBy(
  kind                                          ,
  name        ,
  value        ,
  action        ,
)         {
  // Other kinds look for files, which are there only in the run.
  const isFixed =
    ['boolean', 'enum', 'float', 'integer'].includes(kind.type.type) ||
    /UUID|capital letters/.test(kind.form);
  if (!isFixed || kind.secret) return [];
  try {
    kind.parse(value, { workspace: '/', mask: () => undefined });
    return [];
  } catch (error) {
    return [
      {
        problem: `"${name}" of ${action} ${(error         ).message}`,
        cure: `It takes ${kind.form.replaceAll('`', '')}.`,
      },
    ];
  }
}

function swapped(name        , secret        )         {
  const [wanted, given] = [kindOfSecret(name), kindOfSecret(secret)];
  if (wanted === undefined || given === undefined || wanted === given) return [];
  return [
    {
      problem: `"${name}" gets the secret ${secret}, which by its name is ${given}`,
      cure: `Give it ${wanted}; two secrets are probably swapped.`,
    },
  ];
}

function sameSecretTwice(inputs                                  )         {
  const users = Map.groupBy(
    Object.entries(inputs).filter(([, value]) => secretIn(value) !== undefined),
    ([, value]) => secretIn(value) ?? '',
  );
  return [...users]
    .filter(([, all]) => all.length > 1)
    .map(([secret, all]) => ({
      problem: `${all.map(([name]) => `"${name}"`).join(' and ')} get the same secret ${secret}`,
      cure: 'Give each its own.',
    }));
}

function missingInputs(
  { name: action, inputs }           ,
  given                                  ,
)         {
  const names = Object.keys(given).map((name) => name.toLowerCase().replaceAll('_', '-'));
  return Object.entries(inputs)
    .filter(([, kind]) => kind?.required === true && kind.environment === undefined)
    .filter(([name, kind]) => kind?.default === undefined && !names.includes(name))
    .filter(() => !Object.keys(given).some((name) => isForeign(name, inputs)))
    .filter(([, kind]) => kind?.defaultFrom === undefined)
    .map(([name]) => ({
      problem: `${action} needs the input "${name}"`,
      cure: `Give it under \`with\`.`,
    }));
}

/** An input of another tool's name may stand for a missing one. */
function isForeign(name        , inputs                     )          {
  return inputs[name.toLowerCase().replaceAll('_', '-')] === undefined;
}

function inputsOfDouble({ uses = '', with: given }                    )         {
  const name = actionName(uses);
  const double = catalogue/* doubles */.V[name];
  if (double === undefined) return [];
  const known = [...double.inputs, ...double.unplayed];
  return Object.entries(given).flatMap(([input, value]) => [
    ...(known.some((each) => each.toLowerCase() === input.toLowerCase()) || double.open === true
      ? []
      : [
          {
            problem: `${name} has no input "${input}"${(0,suggestion/* suggestion */.h)(input, known)}`,
            cure: 'Correct the name: GitHub only warns, and the input has no effect.',
          },
        ]),
    ...(/^\d+\.\d$/.test(value) && input === 'python-version'
      ? [
          {
            problem: `YAML reads python-version as the number ${value}, so that 3.10 is 3.1`,
            cure: `Put it in quotes: '${value === '3.1' ? '3.10' : value}'.`,
          },
        ].filter(() => value === '3.1' || value === '3.2')
      : []),
  ]);
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/matrix.js
/** strategy.matrix: the combinations of a job, by GitHub's rules for include and exclude. */
                                                                

                                                         

/** The combinations of a matrix; a single empty one where there is no matrix. */
function combinationsOf(matrix      )                {
  if (typeof matrix !== 'object' || matrix === null || Array.isArray(matrix)) return [{}];
  const { include, exclude, ...axes } = matrix;
  const excluded = objects(exclude);
  const product = Object.entries(axes)
    .reduce               (
      (sofar, [name, values]) =>
        sofar.flatMap((each) => list(values).map((value) => ({ ...each, [name]: value }))),
      [{}],
    )
    .filter((each) => Object.keys(each).length > 0)
    .filter((each) => !excluded.some((pattern) => matches(pattern, each, Object.keys(pattern))));
  return withIncluded(product, objects(include), Object.keys(axes));
}

/** An include extends every combination whose axes it does not contradict; else it is a new one. */
function withIncluded(
  product                        ,
  includes                        ,
  axes                   ,
)                {
  const extended = product.map((original) => ({ original, all: original }));
  const added                = [];
  for (const include of includes) {
    const keys = axes.filter((axis) => axis in include);
    const fitting = extended.filter(({ original }) => matches(include, original, keys));
    for (const each of fitting) each.all = { ...each.all, ...include };
    if (fitting.length === 0) added.push(include);
  }
  return [...extended.map(({ all }) => all), ...added];
}

function matches(pattern             , value             , keys                   )          {
  return keys.every((key) => JSON.stringify(pattern[key]) === JSON.stringify(value[key]));
}

function list(value                  )         {
  return Array.isArray(value) ? value : [];
}

function objects(value                  )                {
  return list(value).filter(
    (each)                               =>
      typeof each === 'object' && each !== null && !Array.isArray(each),
  );
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 28 modules
var expressions_dist = __webpack_require__(34082);
;// CONCATENATED MODULE: ./build/sandbox/runner/expressions.js
/** GitHub's own expression evaluator, with contexts given as plain JSON values. */


                                                                                       
                                                      

                                     
                        
                           
                           
                                             
 

                        
                              
                                                     
 

const statusFunctions = new Set(['success', 'failure', 'always', 'cancelled']);

function toData(value      )                      {
  return JSON.parse(JSON.stringify(value), expressions_dist/* data.reviver */.p.eD)                       ;
}

function toJson(value                     )       {
  return JSON.parse(JSON.stringify(value, expressions_dist/* data.replacer */.p.$U))        ;
}

/** Evaluates the text between `${{` and `}}`; an error names it. */
function evaluateExpression(expression        , scope       )                      {
  try {
    return parseAndEvaluate(expression, scope);
  } catch (error) {
    const problem = (error         ).message;
    throw new Error(`The template is not valid: \${{ ${expression} }}: ${problem}`, {
      cause: error,
    });
  }
}

function parseAndEvaluate(expression        , scope       )                      {
  const functions = (scope.functions ?? []).map(({ name, minArgs, maxArgs, call }) => ({
    name: name.toLowerCase(),
    minArgs,
    maxArgs,
    call: (...args                       ) =>
      toData(call(...args.map((argument) => argument.coerceString()))),
  }));
  const names = Object.keys(scope.contexts);
  const tree = new expressions_dist/* Parser */.iX(new expressions_dist/* Lexer */.JG(expression).lex().tokens, names, functions).parse();
  const contexts = new expressions_dist/* data.Dictionary */.p.bT(
    ...names.map((key) => ({ key, value: toData(scope.contexts[key] ?? null) })),
  );
  return new expressions_dist/* Evaluator */.oi(
    tree,
    contexts,
    new Map(functions.map((each) => [each.name, each])),
  ).evaluate();
}

                 
                                       
                        
 

function closingMarker(template        , from        )         {
  let quoted = false;
  for (let at = from; at < template.length; at++) {
    if (template[at] === "'") quoted = !quoted;
    else if (!quoted && template.startsWith('}}', at)) return at;
  }
  throw new Error(`The expression is not closed: ${template.slice(from - 3)}`);
}

function pieces(template        )          {
  const found          = [];
  let at = 0;
  for (;;) {
    const open = template.indexOf('${{', at);
    if (open === -1) break;
    const close = closingMarker(template, open + 3);
    if (open > at) found.push({ kind: 'text', text: template.slice(at, open) });
    found.push({ kind: 'expression', text: template.slice(open + 3, close).trim() });
    at = close + 2;
  }
  if (at < template.length) found.push({ kind: 'text', text: template.slice(at) });
  return found;
}

/** A template that is one expression and nothing else keeps the type of its value. */
function evaluateTemplate(template        , scope       )       {
  const parts = pieces(template);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'expression') {
    return toJson(evaluateExpression(only.text, scope));
  }
  return parts
    .map(({ kind, text }) =>
      kind === 'text' ? text : evaluateExpression(text, scope).coerceString(),
    )
    .join('');
}

function evaluateText(template        , scope       )         {
  return toData(evaluateTemplate(template, scope)).coerceString();
}

function asExpression(condition        )         {
  const parts = pieces(condition.trim());
  const [only] = parts;
  if (parts.every(({ kind }) => kind === 'text')) return condition.trim();
  if (parts.length === 1 && only !== undefined) return only.text;
  // Text around the markers makes a string of the whole on GitHub, and a string is true.
  return `'${condition.replaceAll("'", "''")}'`;
}

function namesStatusFunction(expression        )          {
  const { tokens } = new expressions_dist/* Lexer */.JG(expression).lex();
  return tokens.some(
    ({ lexeme }, index) =>
      statusFunctions.has(lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === '(',
  );
}

/** An `if:`; where it names no status function, `success()` is understood. */
function evaluateCondition(condition                    , scope       )          {
  const written = asExpression(condition ?? '');
  if (written === '') return truthy(evaluateExpression('success()', scope));
  const full = namesStatusFunction(written) ? written : `success() && (${written})`;
  return truthy(evaluateExpression(full, scope));
}

function truthy(value                     )          {
  const json = toJson(value);
  return typeof json === 'object' ? json !== null : Boolean(json);
}

/** The four status functions, for a job (or a step's job) in the given state. */
function statusFunctionsFor(
  status                                                 ,
)                       {
  const answers = {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
    always: true,
  };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: name === 'always' || name === 'cancelled' ? 0 : 255,
    call: () => answer,
  }));
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/actions/permissions.js
/** The permissions of a job's token, and the actions that need more than it has. */
                                                                   
                                                         
                                                        

const ALL = ['actions', 'attestations', 'contents', 'id-token', 'issues', 'packages', 'pages'];

/**
 * The permissions under `permissions:`; nothing where the key is missing, when the settings of the
 * repository decide, which nobody knows here.
 */
function permissionsOf(job      , workflow      )                          {
  const written = job ?? workflow;
  if (written === null) return undefined;
  if (written === 'write-all' || written === 'read-all') {
    const access = written === 'write-all' ? 'write' : 'read';
    return Object.fromEntries(ALL.map((name) => [name, access]));
  }
  return typeof written === 'object' && !Array.isArray(written) ? (written               ) : {};
}

/** The error of an action whose token may not do what it is about to do. */
function lacksPermission(
  action        ,
  { needs = {} }                             ,
  permissions                         ,
)                     {
  if (permissions === undefined) return undefined;
  const lacking = Object.entries(needs).filter(([name, wanted]) => {
    const access = permissions[name] ?? 'none';
    return wanted === 'write' ? access !== 'write' : access === 'none';
  });
  if (lacking.length === 0) return undefined;
  const lines = lacking.map(([name, wanted]) => `${name}: ${wanted}`).join(', ');
  return `Resource not accessible by integration: ${action} needs \`${lines}\` under \`permissions\` of the job.`;
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/machines.js
/** The machine that a job's `runs-on` asks for. */
                                                                
                                                                              

const systems                                                  = [
  [/^macos(-|$)/i, 'macOS'],
  [/^(ubuntu(-|$)|linux$)/i, 'Linux'],
];

function labelsOf(runsOn      )           {
  if (Array.isArray(runsOn)) return runsOn.map(String);
  if (typeof runsOn === 'object' && runsOn !== null) return labelsOf(runsOn['labels'] ?? []);
  return [String(runsOn)];
}

/** Nothing where no label names a system that the rehearsal can play. */
function systemOf(labels                   )                              {
  return labels.flatMap((label) =>
    systems.filter(([pattern]) => pattern.test(label)).map(([, os]) => os),
  )[0];
}

;// CONCATENATED MODULE: ./build/rehearsal/mistakes/references.js
/** Refs, machines and permissions of which GitHub says nothing before the run. */







                                                             

                                                        


/** Majors below these are refused by GitHub, or run on a Node that is gone. */
const LEAST_MAJORS                                   = {
  'actions/cache': 4,
  'actions/cache/restore': 4,
  'actions/cache/save': 4,
  'actions/download-artifact': 4,
  'actions/upload-artifact': 4,
};
/** Images that GitHub has switched off; macOS 14 went on 2026-11-02. */
const GONE_IMAGES = ['macos-11', 'macos-12', 'macos-13', 'macos-14', 'ubuntu-20.04'];
const MAC_ONLY = ['setup-signing', 'flet-build-ipa', 'flet-testflight'];
/** The ref under which the READMEs use the actions. */
const USUAL_REF = 'v1';

function referenceMistakes(workflow          )            {
  const steps = placedSteps(workflow);
  return [
    ...otherRefs(steps),
    ...steps.flatMap((placed) => [
      ...shortSha(placed),
      ...oldMajor(placed),
      ...wrongMachine(placed),
      ...permissions(placed),
      ...missingCheckout(placed),
    ]),
    ...workflow.jobs.flatMap(goneImage),
    ...workflow.jobs.flatMap((job) => grantedToCalled(job, workflow)),
  ];
}

function otherRefs(steps                       )            {
  const used = steps.flatMap(({ step, place }) => {
    const own = ownReference(step.uses ?? '');
    return own === undefined ? [] : [{ place, ref: own.ref }];
  });
  const refs = [...new Set(used.map(({ ref }) => ref))];
  if (refs.length > 1) {
    return [
      {
        place: used.find(({ ref }) => ref !== refs[0])?.place ?? '',
        problem: `Slipway is used at several refs: ${refs.join(', ')}; the rehearsal plays the one on this machine for all`,
        cure: 'Use one ref for all steps.',
      },
    ];
  }
  const [ref] = refs;
  const isPinned = /^[0-9a-f]{7,64}$/.test(ref ?? '');
  if (ref === undefined || isPinned || ref === 'main' || ref.split('.')[0] === USUAL_REF) return [];
  return [
    {
      place: used[0]?.place ?? '',
      problem: `the workflow uses Slipway at "${ref}"; the rehearsal plays the one on this machine`,
      cure: `Use @${USUAL_REF}, or rehearse with a checkout of "${ref}".`,
    },
  ];
}

function shortSha({ step: { uses = '' }, place }            )            {
  const [, sha] = /@([0-9a-f]{7,39})$/.exec(uses) ?? [];
  if (sha === undefined || !/\d/.test(sha)) return [];
  return [
    {
      place,
      problem: `"${uses}" has a shortened SHA, which GitHub does not take`,
      cure: 'Write all 40 digits.',
    },
  ];
}

function oldMajor({ step: { uses = '' }, place }            )            {
  const least = LEAST_MAJORS[actionName(uses)];
  const major = Number(/@v(\d+)/.exec(uses)?.[1] ?? Infinity);
  if (least === undefined || major >= least) return [];
  return [
    { place, problem: `GitHub fails every run with "${uses}"`, cure: `Use v${least} or newer.` },
  ];
}

function wrongMachine({ job, step, place }            )            {
  const name = ownNameOf(step);
  if (name === undefined || !MAC_ONLY.includes(name)) return [];
  const labels = labelsOf(job.runsOn);
  if (systemOf(labels) !== 'Linux') return [];
  return [
    {
      place,
      problem: `${name} needs a Mac, not ${labels.join(', ')}`,
      cure: 'Give the job runs-on: macos-26.',
    },
  ];
}

function goneImage({ id, runsOn, matrix }     )            {
  const labels = combinationsOf(matrix).flatMap((combination) => {
    try {
      const contexts = { matrix: { ...combination } };
      return labelsOf(runsOn).map((label) => evaluateText(label, { contexts }));
    } catch {
      return [];
    }
  });
  return [...new Set(labels)]
    .filter((label) => GONE_IMAGES.includes(label))
    .map((label) => ({
      place: `job ${id}`,
      problem: `GitHub has no machine "${label}" any more, so that the job would wait for ever`,
      cure: `Use ${label.startsWith('macos') ? 'macos-26' : 'ubuntu-latest'}.`,
    }));
}

function permissions({ workflow, job, step: { uses = '' }, place }            )            {
  const name = actionName(uses);
  const double = catalogue/* doubles */.V[name];
  const granted = permissionsOf(job.permissions, workflow.permissions);
  if (double === undefined || granted === undefined) return [];
  const needs = name === 'actions/checkout' ? { contents: 'read'          } : double.needs;
  const problem = needs === undefined ? undefined : lacksPermission(name, { needs }, granted);
  if (problem === undefined) return [];
  const lines = Object.entries(needs ?? {}).map(([key, access]) => `${key}: ${access}`);
  return [
    { place, problem, cure: `Write under permissions of job ${job.id}: ${lines.join(', ')}.` },
  ];
}

/** The project, notes and workflows of the repository are on the machine only after a checkout. */
function missingCheckout({ job, step, number, place }            )            {
  const before = job.steps.slice(0, number - 1);
  if (before.some(({ uses = '' }) => actionName(uses) === 'actions/checkout')) return [];
  const name = ownNameOf(step);
  const isLocal = (step.uses ?? '').startsWith('./') && name === undefined;
  if (name !== 'flet-build-ipa' && !isLocal) return [];
  if (before.some(({ run }) => run !== undefined) && !isLocal) return [];
  return [
    {
      place,
      problem: `${name ?? step.uses} runs before the repository is there`,
      cure: 'Put `- uses: actions/checkout@v7` before it.',
    },
  ];
}

const references_LEVELS = ['none', 'read', 'write'];

/** GitHub refuses a run in which a called workflow asks for more than its caller has. */
function grantedToCalled({ id, call, permissions: own }     , { permissions: all }          ) {
  const granted = permissionsOf(own, all);
  const called = call?.workflow;
  if (granted === undefined || called === undefined) return [];
  const wanted = called.jobs.flatMap((job) =>
    Object.entries(permissionsOf(job.permissions, called.permissions) ?? {}),
  );
  const lines = wanted
    .filter(([name, access]) => references_LEVELS.indexOf(access) > references_LEVELS.indexOf(granted[name] ?? 'none'))
    .map(([name, access]) => `${name}: ${access}`);
  if (lines.length === 0) return [];
  const list = [...new Set(lines)].join(', ');
  return [
    {
      place: `job ${id}`,
      problem: `the called workflow asks for \`${list}\`, which this job does not have`,
      cure: `Write under permissions of job ${id}: ${list}.`,
    },
  ];
}

// EXTERNAL MODULE: ./build/core/runner/input/nearest.js
var nearest = __webpack_require__(37652);
;// CONCATENATED MODULE: ./build/rehearsal/mistakes/settings.js
/** Secrets and variables that a workflow reads under names that the repository does not have. */


                                            
                                                        

/** Slips only: a known name must be like the one that is read. Case does not count in names. */
function settingMistakes(workflow          , secrets                   )            {
  const known = [...secrets, 'GITHUB_TOKEN'];
  return placedSteps(workflow).flatMap(({ step, job, place }) => {
    const texts = [...textsOf(step), ...Object.values(job.env)].flatMap(expressionsIn).join('\n');
    return [...texts.matchAll(/\b(secrets|vars)\.([A-Za-z_]\w*)/g)].flatMap(
      ([, kind = '', name = '']) => {
        const isKnown = known.some((each) => each.toUpperCase() === name.toUpperCase());
        if (kind === 'vars') {
          if (!isKnown) return [];
          return [
            {
              place,
              problem: `${name} is a secret of the repository, but is read as a variable (vars), which is empty`,
              cure: `Write secrets.${name}.`,
            },
          ];
        }
        const near = isKnown ? undefined : (0,nearest/* nearest */.p)(name, known);
        if (near === undefined) return [];
        return [
          {
            place,
            problem: `the repository has no secret ${name}, so that it is empty`,
            cure: `Did you mean secrets.${near}?`,
          },
        ];
      },
    );
  });
}

;// CONCATENATED MODULE: ./build/rehearsal/mistakes/find-mistakes.js
/** Looks a workflow through for mistakes that GitHub shows only in the run, or never. */
                                                        


                                                 


                                            



/** `secrets` are the names that the repository has. */
async function findMistakes(
  workflow          ,
  secrets                   ,
  accounts                = { seed: undefined, isStrict: false },
)                     {
  const found            = [];
  const steps = placedSteps(workflow);
  for (const placed of steps) found.push(...(await inputMistakes(placed)));
  found.push(...(await expressionMistakes(workflow)), ...referenceMistakes(workflow));
  found.push(...settingMistakes(workflow, secrets), ...groupMistakes(workflow, accounts));
  const lines = new Map(steps.map(({ place, step }) => [place, step.place]));
  const different = new Map(found.map((mistake) => [mistakeLine(mistake), mistake]));
  return [...different.values()].map((mistake) => {
    const line = lines.get(mistake.place);
    return { ...mistake, ...(line !== undefined && { line }) };
  });
}

function mistakeLine({ place, problem, cure }         )         {
  const end = /[.?!]$/.test(problem) ? '' : '.';
  return `${place}: ${problem}${end} ${cure}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/settings/known-names.js
/** The names of the secrets that a repository has, from a list that its owner keeps. */


/** One name a line, in capitals; a table such as that of `gh secret list` has it in front. */
async function knownNames(file        )                    {
  const text = await (0,promises_.readFile)(file, 'utf8');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (line.split(/[\s=:]/)[0] ?? '').toUpperCase());
}

;// CONCATENATED MODULE: ./build/rehearsal/settings/purposes.js
/** The purposes of secrets and variables, by the inputs that they feed and by their names. */


const purposes_purposes = {
  certificate: 'signing certificate (.p12)',
  'certificate-password': 'password of the certificate',
  'provisioning-profile': 'provisioning profile',
  'api-key-id': 'key id of the API key',
  'issuer-id': 'issuer id',
  'api-private-key': 'private key of the API key (.p8)',
  'certificate-private-key': 'private key of the certificate',
  'api-token': 'App Center token',
  'api-url': 'address of App Center',
  'team-id': 'team id',
  'bundle-id': 'bundle id',
  app: 'App Center app',
  groups: 'names of groups',
}         ;

                                            

const ofInputs                                    = {
  'provisioning-profiles': 'provisioning-profile',
  'bundle-ids': 'bundle-id',
};

const ofVariables                                    = {
  APP_STORE_CONNECT_KEY_IDENTIFIER: 'api-key-id',
  APP_STORE_CONNECT_ISSUER_ID: 'issuer-id',
  APP_STORE_CONNECT_PRIVATE_KEY: 'api-private-key',
  APPCENTER_ACCESS_TOKEN: 'api-token',
};

/** The purpose of an input, of our actions and of those that do the same work. */
function purposeOfInput(name        )                      {
  const own = name.replaceAll('_', '-').toLowerCase();
  const known = known_names/* knownInputs */.BG.find((each) => each.name.replaceAll('_', '-') === own);
  const candidates = [own, ...(known?.ours ?? [])];
  return candidates
    .map((each) => ofInputs[each] ?? (each in purposes_purposes ? (each           ) : undefined))
    .find((purpose) => purpose !== undefined);
}

/** The purpose of a variable that our actions read in place of an input. */
function purposeOfVariable(name        )                      {
  const known = known_names/* knownVariables */.h0.find((each) => each.name === name);
  return [name, ...(known?.ours ?? [])].map((each) => ofVariables[each]).find(Boolean);
}

/** The order decides: a password of a certificate names both. */
const byName                                          = [
  [
    /(?:P12|CERT|SIGNING|DIST).*(?:PASS|PWD|_PW(?:_|$))|^(?:P12|CERT\w*)_?PASS/,
    'certificate-password',
  ],
  [/MOBILE_?PROVISION|PROVISION|(?:^|_)PROFILE/, 'provisioning-profile'],
  [/ISSUER/, 'issuer-id'],
  [/KEY_?ID(?:ENTIFIER)?(?:_|$)/, 'api-key-id'],
  [
    /(?:^|_)P8(?:_|$)|AUTH_?KEY|(?:ASC|APP_?STORE|APPSTORE|APPLE)\w*(?:API_?KEY|PRIVATE_?KEY)/,
    'api-private-key',
  ],
  [/P12|CERTIFICATE|(?:DIST|SIGNING)\w*CERT|CERT(?:_?BASE64|_?B64)?$/, 'certificate'],
  [/APP_?CENTER\w*TOKEN/, 'api-token'],
  [/TEAM_?ID/, 'team-id'],
  [/BUNDLE_?ID/, 'bundle-id'],
];

/** A guess for what no action of ours takes, such as a script that calls `security import`. */
function purposeByName(name        )                      {
  return byName.find(([pattern]) => pattern.test(name.toUpperCase()))?.[1];
}

/**
 * Purposes whose values cannot be taken for each other: a name that speaks of another one is a
 * slip.
 */
const unmistakable                     = [
  'certificate-password',
  'provisioning-profile',
  'issuer-id',
  'api-key-id',
  'certificate',
];

/** The purpose that a name speaks of, where it is another one than that of its use. */
function contradicts(name        , used         )                      {
  const named = purposeByName(name);
  if (named === undefined || named === used) return undefined;
  return unmistakable.includes(named) && unmistakable.includes(used) ? named : undefined;
}

;// CONCATENATED MODULE: ./build/rehearsal/settings/told-settings.js
/** The part of the report on secrets and variables: their contents, and likely mistakes. */

                                                                       


/**
 * Lines for the reader, mistakes first. Secrets that fit their inputs are listed only for the
 * user's own project.
 */
function toldSettings(
  { made, missing, listed, unknownVariables }                 ,
  { isDemo }                              ,
)           {
  // A slip of a known name is reported with the other mistakes of the workflow.
  const lacking = missing.filter((name) => (0,nearest/* nearest */.p)(name, listed) === undefined);
  const mistakes = [
    ...lacking.map(
      (name) =>
        `The workflow reads secrets.${name}, which is not among the repository's secrets, so it is empty, as on GitHub. Add it under Settings → Secrets and variables → Actions.`,
    ),
    ...(unknownVariables.length === 0
      ? []
      : [
          `The workflow reads variables that this rehearsal does not have, so they are empty: ${unknownVariables.join(', ')}.`,
        ]),
  ];
  const shown = made.filter(({ kind, name }) => kind === 'secrets' && !missing.includes(name));
  const marks = shown.filter(({ purpose }) => purpose === undefined).map(({ name }) => name);
  const told =
    marks.length === 0
      ? []
      : [`Secrets that no step of Slipway takes, so they hold only a mark: ${marks.join(', ')}.`];
  if (isDemo) return [...mistakes, ...told];
  const fitting = shown.flatMap(({ name, purpose, from }) =>
    purpose === undefined
      ? []
      : [`  ${name}: ${purposes_purposes[purpose]}${from === 'name' ? ', by its name' : ''}`],
  );
  return [
    ...mistakes,
    ...(fitting.length === 0 ? [] : ['Secrets, made for this rehearsal by what they feed:']),
    ...fitting,
    ...told,
  ];
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/events/event-wish.js
/** The options `--event` and `--inputs` as the wish for an event. */


                                                                   
                                                   

/** Throws for a file that does not hold a payload. */
async function eventWish(
  event                    ,
  inputs                                               ,
)                                 {
  const given = inputs === undefined ? {} : { inputs: inputs                         };
  if (event === undefined) return inputs === undefined ? undefined : given;
  if (!(0,external_node_path_.isAbsolute)(event)) {
    if (inputs === undefined || event === 'workflow_dispatch') {
      return inputs === undefined ? event : given;
    }
    throw new Error(`Only a start by hand has inputs, but --event is "${event}".`);
  }
  return { ...(await payloadIn(event)), ...given };
}

async function payloadIn(file        )                                {
  let payload      ;
  try {
    payload = JSON.parse(await (0,promises_.readFile)(file, 'utf8'))        ;
  } catch (error) {
    throw new Error(`${(0,external_node_path_.basename)(file)} is no payload of an event: ${(error         ).message}`, {
      cause: error,
    });
  }
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload;
  throw new Error(`${(0,external_node_path_.basename)(file)} is no payload of an event: it holds no JSON object.`);
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/reading/yaml-values.js
/** Parts of a parsed YAML file in the form that their reader expects, empty where they differ. */
                                                                   

                                                     

function yaml_values_section(value                  )          {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function yaml_values_scalar(value                  )                     {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function templates(value                  )                         {
  return Object.fromEntries(
    Object.entries(yaml_values_section(value)).map(([name, each]) => [name, yaml_values_scalar(each) ?? '']),
  );
}

function listOf(value                  )           {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}

/** The text of a key that may also be an object with the text under `member`. */
function textOr(member        , value                  )                     {
  return yaml_values_scalar(typeof value === 'object' ? yaml_values_section(value)[member] : value);
}

;// CONCATENATED MODULE: ./build/sandbox/runner/github-context.js
/** The `github` and `runner` contexts, and the variables that the runner makes of them. */

                                                         

                                                
                                                             

// Reserved names: an action that calls GitHub here finds nobody. The cache's library takes a server
// for GitHub itself only at github.com or below `localhost`, and asks others for an older service.
const SERVER = 'https://github.localhost';
const API = 'https://api.github.invalid';

/** The members of the context that are known before a job has its machine. */
function runContext()                {
  return {
    actor: 'rehearsal',
    api_url: API,
    event_name: 'workflow_dispatch',
    graphql_url: `${API}/graphql`,
    job: 'job',
    ref: 'refs/heads/main',
    ref_name: 'main',
    ref_type: 'branch',
    repository: 'example/app',
    repository_owner: 'example',
    run_attempt: '1',
    run_id: '1001',
    run_number: '1',
    server_url: SERVER,
    token: `ghs_${crypto.randomUUID().replaceAll('-', '')}`,
    sha: '5f3e1c0a9b8d7264e5f60718293a4b5c6d7e8f90',
    workflow: 'workflow',
  };
}

function gitHubContext(folders               , changes                = {})                {
  const { workspace } = folders;
  return { ...runContext(), event_path: eventFile(folders), workspace, ...changes };
}

function runnerContext(os                 , folders               )                {
  return {
    name: 'rehearsal',
    os,
    arch: os === 'macOS' ? 'ARM64' : 'X64',
    environment: 'github-hosted',
    temp: folders.temp,
    tool_cache: folders.toolCache,
    workspace: folders.root,
  };
}

function eventFile({ root }                             )         {
  return (0,external_node_path_.join)(root, 'event.json');
}

/** Values that only the context holds: the runner makes no variable of them. */
const contextOnly = new Set(['token', 'event']);

function contextVariables(
  github               ,
  runner               ,
)                         {
  const variables = (prefix        , context               )                     =>
    Object.entries(context)
      .filter(([name]) => !contextOnly.has(name))
      .map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, value]);
  return Object.fromEntries([...variables('GITHUB', github), ...variables('RUNNER', runner)]);
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/events/ref-names.js
/** The branch or the tag that an event is about, so chosen that the workflow's own filters let it pass. */
                                                                   


const BRANCHES = ['main', 'master', 'develop', 'release', 'production'];
const TAGS = ['v1.2.3', '1.2.3', 'v1.2.3-beta.1', 'ios-v1.2.3', 'ios/v1.2.3', 'release-1.2.3'];

                             
                       
                            
                                      
 

function branchRef(name        )             {
  return { ref: `refs/heads/${name}`, ref_name: name, ref_type: 'branch' };
}

function tagRef(name        )             {
  return { ref: `refs/tags/${name}`, ref_name: name, ref_type: 'tag' };
}

/** A push is one of a tag where the workflow asks for tags only; empty where any branch will do. */
function pushedRef(filters                  )                      {
  const { tags, branches } = yaml_values_section(filters);
  if (tags !== undefined && branches === undefined) return tagRef(fitting(listOf(tags), TAGS));
  if (branches === undefined) return {};
  return branchRef(fitting(listOf(branches), BRANCHES));
}

function branchFor(filters                  )         {
  return fitting(listOf(yaml_values_section(filters)['branches']), BRANCHES);
}

function fitting(patterns                   , candidates                   )         {
  const [first = ''] = candidates;
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (wanted.length === 0) return first;
  const found = candidates.find((name) => wanted.some((pattern) => matchesRef(pattern, name)));
  return found ?? madeOf(wanted[0] ?? first);
}

/** GitHub's filter patterns: `*` stops at a slash, `**` does not, `?` and `+` repeat what precedes. */
function matchesRef(pattern        , name        )          {
  const expression = pattern
    .replaceAll(/[.^$(){}|\\]/g, String.raw`\$&`)
    .replaceAll(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  try {
    return new RegExp(`^(?:${expression})$`).test(name);
  } catch {
    return false;
  }
}

function madeOf(pattern        )         {
  return pattern
    .replaceAll(/\[[^\]]*\][+?]?/g, '1')
    .replaceAll(/\*\.\*\.\*|\*+/g, '1.2.3')
    .replaceAll(/[+?]/g, '');
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/events/event-payload.js
/** The payload of an event, in the members that workflows read; GitHub sends many more. */
                                                                   



                                                 

                             
                                                   
                                                                                                        
                                                                                                    
 

const TAG = 'v1.2.3';
const COMMIT_MESSAGE = 'Rehearse the release';

/** `filters` are the lines below the event's name in the workflow. */
function payloadOf(event        , filters                  )             {
  const { sha = '', repository: fullName = '', repository_owner: owner = '' } = runContext();
  const common = {
    repository: {
      full_name: fullName,
      name: fullName.split('/')[1] ?? '',
      owner: { login: owner },
      default_branch: 'main',
      private: true,
    },
    sender: { login: 'rehearsal', type: 'User' },
  };
  switch (event) {
    case 'push': {
      const github = pushedRef(filters);
      const { ref = 'refs/heads/main' } = github;
      const commit = { id: sha, message: COMMIT_MESSAGE, author: { name: 'rehearsal' } };
      const moved = { before: '0'.repeat(40), after: sha, created: true, deleted: false };
      const payload = { ref, ...moved, head_commit: commit, commits: [commit] };
      return { payload: { ...payload, ...common }, github };
    }
    case 'create':
    case 'release': {
      const release = { tag_name: TAG, name: TAG, body: '', draft: false, prerelease: false };
      const [action = 'published'] = listOf(yaml_values_section(filters)['types']);
      const created = { ref: TAG, ref_type: 'tag' };
      const payload = event === 'release' ? { action, release } : created;
      return { payload: { ...payload, ...common }, github: tagRef(TAG) };
    }
    case 'pull_request':
    case 'pull_request_target': {
      const base = branchFor(filters);
      const [action = 'opened'] = listOf(yaml_values_section(filters)['types']);
      const side = (ref        ) => ({ ref, sha, repo: { full_name: fullName, fork: false } });
      const pull_request = {
        number: 1,
        title: COMMIT_MESSAGE,
        draft: false,
        merged: action === 'closed',
        labels: [],
        user: { login: 'rehearsal' },
        base: side(base),
        head: side('rehearsal'),
      };
      const merge = { ref: 'refs/pull/1/merge', ref_name: '1/merge', ref_type: 'branch'          };
      const ref = event === 'pull_request' ? merge : branchRef(base);
      return {
        payload: { action, number: 1, pull_request, ...common },
        github: { ...ref, base_ref: base, head_ref: 'rehearsal' },
      };
    }
    case 'schedule': {
      const crons = Array.isArray(filters) ? filters.map((each) => yaml_values_section(each)['cron']) : [];
      return { payload: { schedule: crons[0] ?? '', ...common }, github: {} };
    }
    case 'workflow_run': {
      const { workflows } = yaml_values_section(filters);
      const run = {
        id: 1000,
        name: listOf(workflows)[0] ?? '',
        conclusion: 'success',
        event: 'push',
        head_branch: 'main',
        head_sha: sha,
      };
      return { payload: { action: 'completed', workflow_run: run, ...common }, github: {} };
    }
    case 'repository_dispatch': {
      const [action = 'rehearsal'] = listOf(yaml_values_section(filters)['types']);
      return { payload: { action, client_payload: {}, ...common }, github: {} };
    }
    default:
      return { payload: common, github: {} };
  }
}

/** The event that GitHub sends such a payload with; nothing where its members do not tell. */
function eventOfPayload(payload                                )                     {
  const tells                                         = [
    ['inputs', 'workflow_dispatch'],
    ['schedule', 'schedule'],
    ['pull_request', 'pull_request'],
    ['release', 'release'],
    ['workflow_run', 'workflow_run'],
    ['client_payload', 'repository_dispatch'],
    ['head_commit', 'push'],
    ['before', 'push'],
  ];
  return tells.find(([member]) => member in payload)?.[1];
}

/** The parts of the `github` context that a payload of the user's own decides. */
function refOfPayload(payload                                )                      {
  const { ref, release, pull_request: pullRequest } = payload;
  const tag = yaml_values_section(release)['tag_name'];
  if (typeof tag === 'string') return tagRef(tag);
  if (pullRequest !== undefined || typeof ref !== 'string') return {};
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  return ref.startsWith('refs/tags/') ? tagRef(name) : branchRef(name);
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/events/workflow-inputs.js
/** Inputs under workflow_dispatch and workflow_call: their declarations, and the values they get. */
                                                                   

                                                    

function readInputs(inputs                  )                                {
  const entries = Object.entries(yaml_values_section(inputs)).map(([name, value]) => {
    const input = yaml_values_section(value);
    const declared                = {
      type: yaml_values_scalar(input['type']) ?? 'string',
      required: input['required'] === true,
      default: input['default'],
      options: listOf(input['options']),
    };
    return [name, declared]         ;
  });
  return Object.fromEntries(entries);
}

/** GitHub's value of an input that nobody gives and that has no default. */
function valueWithoutDefault({ type, options }               )       {
  if (type === 'boolean') return false;
  if (type === 'number') return 0;
  // The form that starts a workflow by hand selects the first option.
  return type === 'choice' ? (options[0] ?? '') : '';
}

/**
 * The value in the type of its input, as the context `inputs` has it. Throws for a value that GitHub
 * refuses.
 */
function typedValue(name        , { type, options }               , value      )       {
  const text = yaml_values_scalar(value) ?? '';
  const refuse = (wanted        )        => {
    throw new Error(`The input "${name}" takes ${wanted}, not "${text}".`);
  };
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') return refuse('true or false');
    return text === 'true';
  }
  if (type === 'number') {
    const number = Number(text);
    return text.trim() === '' || Number.isNaN(number) ? refuse('a number') : number;
  }
  if (type === 'choice' && !options.includes(text)) return refuse(`one of ${options.join(', ')}`);
  return text;
}

/** The inputs of a start by hand. Throws with all that GitHub would refuse. */
function dispatchInputs(
  declared                                         ,
  given                                ,
)                       {
  const unknown = Object.keys(given).filter((name) => declared[name] === undefined);
  if (unknown.length > 0) {
    throw new Error(
      `The event gives inputs that the workflow does not have: ${unknown.join(', ')}. It has: ${Object.keys(declared).join(', ') || 'none'}.`,
    );
  }
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const value = given[name] ?? input.default;
      if (value !== undefined && value !== null && value !== '') {
        return [name, typedValue(name, input, value)];
      }
      if (input.required && !['boolean', 'number', 'choice'].includes(input.type)) {
        throw new Error(
          `The input "${name}" is required and has no default, so that GitHub would ask for it. Give it by --inputs '{"${name}": "…"}'.`,
        );
      }
      return [name, valueWithoutDefault(input)];
    }),
  );
}

/** The context `github.event` has texts only, whatever the type of an input is. */
function asTexts(inputs                                )                         {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, yaml_values_scalar(value) ?? '']),
  );
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/events/played-event.js
/** The event that starts the workflow in a rehearsal. */
                                                                   


                                                         
                                                  



/** The wish of `--event`: the name of an event, or a payload as GitHub delivers it. */
                                         

/**
 * A workflow that can be started by hand is; otherwise its first event is played. Throws for a wish
 * that the workflow does not listen to.
 */
function playedEvent(on                  , wish            )              {
  const listened = listenedEvents(on);
  const given = typeof wish === 'object' ? wish : {};
  const name = nameOf(wish, Object.keys(listened));
  const { payload, github } = payloadOf(name, listened[name]);
  const whole = { ...payload, ...given };
  const parts = { name, github: { ...github, ...refOfPayload(given) } };
  const declared = readInputs(yaml_values_section(listened[name])['inputs']);
  if (name === 'workflow_dispatch') {
    const inputs = dispatchInputs(declared, yaml_values_section(given['inputs']));
    return { ...parts, payload: { ...whole, inputs: asTexts(inputs) }, inputs };
  }
  if (name !== 'workflow_call') return { ...parts, payload: whole, inputs: {} };
  const defaults = Object.entries(declared).map(([input, declaration]) => [
    input,
    declaration.default ?? valueWithoutDefault(declaration),
  ]);
  return { ...parts, payload: whole, inputs: Object.fromEntries(defaults) };
}

function listenedEvents(on                  )          {
  const events = yaml_values_section(on);
  if (Object.keys(events).length > 0) return events;
  return Object.fromEntries(listOf(on).map((name) => [name, null]));
}

function nameOf(wish                       , names                   )         {
  const listens = `the workflow listens to ${names.join(', ')}`;
  if (wish === undefined) {
    return names.find((name) => name === 'workflow_dispatch') ?? names[0] ?? 'workflow_dispatch';
  }
  const wanted = typeof wish === 'string' ? wish : eventOfPayload(wish);
  if (wanted === undefined) {
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0) return only;
    throw new Error(`The payload does not show which event it belongs to; ${listens}.`);
  }
  // Both events come with the same payload.
  const found = names.find((name) => name === wanted || name === `${wanted}_target`);
  if (found !== undefined) return found;
  throw new Error(
    `The event "${wanted}" does not start this workflow: ${listens}${(0,suggestion/* suggestion */.h)(wanted, names) || '.'}`,
  );
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/step-places.js
/** Where the steps of a workflow stand in its file, so that a failure can be shown there. */



                        
                                                                                          
                        
                        
                        
 

/** The path as a `Place` names it; `root` is the folder of the repository. */
function pathIn(root        , file        )         {
  const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(file));
  return path.startsWith('..') ? (0,external_node_path_.resolve)(file) : path.replaceAll(external_node_path_.sep, '/');
}

/** The lines of each job's steps, by the job's id; `text` is a workflow that GitHub can read. */
function stepLines(text        )                                         {
  const lineCounter = new dist/* LineCounter */.HN();
  const jobs = (0,dist/* parseDocument */.Tp)(text, { lineCounter }).get('jobs');
  if (!(0,dist/* isMap */.jh)(jobs)) return new Map();
  return new Map(
    jobs.items.map(({ key, value }) => {
      const steps = (0,dist/* isMap */.jh)(value) ? value.get('steps') : undefined;
      const items = (0,dist/* isSeq */.oP)(steps) ? steps.items : [];
      const lines = items.map((step) => {
        const [start = 0] = (step                                          ).range ?? [];
        return lineCounter.linePos(start).line;
      });
      return [String(key), lines]         ;
    }),
  );
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/workflow.js
/** A workflow as the rehearsal understands it. */
                                                                
                                              

                                                         

                       
                                                     
                         
                                  
                                    
                                  
                                    
                           
                                   
                                     
                                                
                          
                                 
                                
 

/** A job that is another workflow: `uses:` instead of steps. */
                       
                        
                                                
                                          
                                                     
                                          
 

                      
                      
                                    
                                    
                                  
                        
                        
                          
                             
                          
                                     
                                                
                              
                                 
                                
                                                            
                                           
                                           
                                                                        
                                       
                             
                                  
                                  
 

/** The event that starts a workflow in a rehearsal. */
                              
                        
                                    
                                               
                                                                  
                                                    
                                                                   
                                                  
 

/** An input of workflow_dispatch or workflow_call. */
                                
                        
                             
                                     
                                      
 

/** The promises of a workflow under `on: workflow_call`. */
                                
                                                           
                                         
                                                      
                              
 

                           
                        
                                                                                             
                        
                        
                              
                                                     
                                                    
                          
                                           
                             
                                
 

/** All that keeps a workflow from being rehearsed; found before anything runs. */
class WorkflowRefused extends Error {
           problems                   ;

  constructor(file        , problems                   ) {
    super(`${file} cannot be rehearsed:\n${problems.map((each) => `  - ${each}`).join('\n')}`);
    this.problems = problems;
  }
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/reading/calls.js
/** Reusable workflows: the file that a job's `uses:` leads to, and whether the call fits it. */




                                                          

                             
                        
                                                              
                        
 

/** Nothing for a workflow of a repository that is not on this machine. */
function calledFile(uses        , root        )                         {
  if (/^[.$]\//.test(uses)) return { file: (0,external_node_path_.join)(root, uses.slice(2)), root };
  const own = ownReference(uses);
  return own && { file: (0,external_node_path_.join)(slipway, own.path), root: slipway };
}

function missingFile({ file }            , uses        )           {
  if ((0,external_node_fs_.existsSync)(file)) return [];
  const folder = (0,external_node_path_.dirname)(file);
  const others = (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : [];
  return [`there is no workflow "${uses}"${(0,suggestion/* suggestion */.h)((0,external_node_path_.basename)(file), others)}`];
}

/** GitHub refuses the whole run for each of these. */
function callProblems(
  { uses, with: given, secrets }      ,
  { inputs, secrets: wanted }               ,
)           {
  const problems           = [];
  const check = (
    kind                    ,
    names                   ,
    declared                                   ,
  )       => {
    const known = Object.keys(declared);
    const has = (list                   , name        )          =>
      list.some((each) => each.toLowerCase() === name.toLowerCase());
    for (const name of names.filter((each) => !has(known, each))) {
      problems.push(
        `"${uses}" has no ${kind} "${name}"${(0,suggestion/* suggestion */.h)(name, known) || `; it has ${known.join(', ') || 'none'}`}`,
      );
    }
    for (const name of known.filter((each) => declared[each] === true && !has(names, each))) {
      problems.push(
        `"${uses}" needs the ${kind} "${name}": give it under \`${kind === 'input' ? 'with' : 'secrets'}\`${kind === 'secret' ? ', or all by `secrets: inherit`' : ''}`,
      );
    }
  };
  const required = Object.entries(inputs).map(
    ([name, input]) => [name, input.required && input.default === undefined]         ,
  );
  check('input', Object.keys(given), Object.fromEntries(required));
  if (secrets !== 'inherit') check('secret', Object.keys(secrets), wanted);
  return problems;
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/reading/github-syntax.js
/** GitHub's own workflow parser, asked for what it finds wrong. */



const CONTEXTS = [
  'env',
  'github',
  'inputs',
  'job',
  'jobs',
  'matrix',
  'needs',
  'runner',
  'secrets',
  'steps',
  'strategy',
  'vars',
];

async function gitHubProblems(file        , content        )                    {
  // Imported late: it loads only after json-imports.ts has done its work.
  const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } =
    await __webpack_require__.e(/* import() */ 4723).then(__webpack_require__.bind(__webpack_require__, 34723));
  const parsed = parseWorkflow({ name: (0,external_node_path_.basename)(file), content }, new NoOperationTraceWriter());
  const found = parsed.context.errors.getErrors().map(({ message }) => message);
  if (found.length > 0 || parsed.value === undefined) return found.map(withCure);
  const converted = await convertWorkflowTemplate(parsed.context, parsed.value);
  return (converted.errors ?? []).map(({ Message }) => withCure(Message));
}

/** GitHub names a context that it does not know at a place, but not the way out. */
function withCure(message        )         {
  const [, name] = /Unrecognized named-value: '([^']+)'/.exec(message) ?? [];
  if (name === undefined) return message;
  if (name === 'secrets') {
    return `${message}. A condition does not see secrets: put the secret into \`env\` of the job and compare env.NAME there`;
  }
  const cure = CONTEXTS.includes(name)
    ? `. The context "${name}" is not there at this place`
    : (0,suggestion/* suggestion */.h)(name, CONTEXTS) || `. A text stands in single quotes: '${name}'`;
  return `${message}${cure}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/reading/read-job.js
/** A job or a step of a workflow file, from its YAML. */
                                                                   
                                                

                                                

function readJob(id        , job         , workflowDefaults         )      {
  const defaults = { ...workflowDefaults, ...yaml_values_section(yaml_values_section(job['defaults'])['run']) };
  const strategy = yaml_values_section(job['strategy']);
  return {
    id,
    name: yaml_values_scalar(job['name']),
    needs: listOf(job['needs']),
    if: yaml_values_scalar(job['if']),
    runsOn: job['runs-on'] ?? '',
    matrix: strategy['matrix'] ?? null,
    failFast: strategy['fail-fast'] ?? true,
    maxParallel: strategy['max-parallel'] ?? null,
    env: templates(job['env']),
    shell: yaml_values_scalar(defaults['shell']),
    workingDirectory: yaml_values_scalar(defaults['working-directory']),
    outputs: templates(job['outputs']),
    continueOnError: job['continue-on-error'] ?? false,
    timeoutMinutes: job['timeout-minutes'] ?? null,
    environment: textOr('name', job['environment']),
    concurrency: textOr('group', job['concurrency']),
    services: Object.keys(yaml_values_section(job['services'])),
    permissions: job['permissions'] ?? null,
    steps: ((job['steps'] ?? [])          ).map(readStep),
    call: callOf(job),
  };
}

/** The workflow itself is read later: the file that it stands in is not known here. */
function callOf(job         )              {
  const uses = yaml_values_scalar(job['uses']);
  if (uses === undefined) return undefined;
  const secrets = job['secrets'] === 'inherit' ? 'inherit' : templates(job['secrets']);
  return { uses, with: yaml_values_section(job['with']), secrets, workflow: undefined };
}

function readStep(value      )       {
  const step = yaml_values_section(value);
  return {
    id: yaml_values_scalar(step['id']),
    name: yaml_values_scalar(step['name']),
    if: yaml_values_scalar(step['if']),
    uses: yaml_values_scalar(step['uses']),
    with: templates(step['with']),
    run: yaml_values_scalar(step['run']),
    shell: yaml_values_scalar(step['shell']),
    workingDirectory: yaml_values_scalar(step['working-directory']),
    env: templates(step['env']),
    continueOnError: step['continue-on-error'] ?? false,
    timeoutMinutes: step['timeout-minutes'] ?? null,
  };
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/reading/supported-keys.js
/** Keys that GitHub allows but the rehearsal does not play are refused by name. */
                                                                   

const workflowKeys = [
  'concurrency',
  'defaults',
  'description',
  'env',
  'jobs',
  'name',
  'on',
  'permissions',
  'run-name',
];
const jobKeys = [
  'concurrency',
  'continue-on-error',
  'defaults',
  'env',
  'environment',
  'if',
  'name',
  'needs',
  'outputs',
  'permissions',
  'runs-on',
  'secrets',
  'services',
  'steps',
  'strategy',
  'timeout-minutes',
  'uses',
  'with',
];
const stepKeys = [
  'continue-on-error',
  'env',
  'id',
  'if',
  'name',
  'run',
  'shell',
  'timeout-minutes',
  'uses',
  'with',
  'working-directory',
];

function unsupportedKeys(workflow                                )           {
  const problems = strangers('the workflow', workflow, workflowKeys);
  for (const [id, job] of Object.entries(workflow['jobs'] ?? {})) {
    problems.push(...strangers(`job ${id}`, job, jobKeys));
    const steps                  = (job                      ).steps ?? [];
    steps.forEach((step, index) => {
      problems.push(...strangers(`job ${id}, step ${index + 1}`, step, stepKeys));
    });
  }
  return problems;
}

function strangers(place        , value      , known                   )           {
  return Object.keys(value ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => `${place}: "${key}" is not supported by the rehearsal`);
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/actions/refusal.js
/** The words for an action that the rehearsal cannot play, and the ways on. */




function unknownAction(uses        )         {
  const last = uses.replace(/@.*$/, '').split('/').at(-1) ?? '';
  if (/^[.$]\//.test(uses)) {
    return `"${uses}" leads to no action.yml; the path begins at the top of the repository${(0,suggestion/* suggestion */.h)(last, ownActions())}`;
  }
  if (!uses.includes('@') && !uses.startsWith('docker://')) {
    return `"${uses}" has no ref, which GitHub asks for: write ${uses}@v1, or the version that you mean`;
  }
  const own = ownReference(uses);
  if (own !== undefined) return unknownOwnAction(own.path, last);
  if (uses.startsWith('docker://')) {
    return `the rehearsal starts no containers, so "${uses}" cannot run: leave the step out by an \`if:\``;
  }
  const name = uses.replace(/@.*$/, '');
  return [
    `the rehearsal has no "${uses}" and no double of it. Three ways on:`,
    `leave it out with --skip ${name} (its outputs are empty then);`,
    'put the action into your repository and use it as ./PATH, where JavaScript and composite actions run for real;',
    `or use an action that the rehearsal plays (--actions lists them)${likeName(name, last)}`,
  ].join(' ');
}

function unknownOwnAction(path        , last        )         {
  const names = ownActions();
  if (names.includes(last)) {
    return `Slipway has no action "${path}": "${last}" is used as actions/${last}`;
  }
  return `Slipway has no action "${path}"; it has ${names.join(', ')}${(0,suggestion/* suggestion */.h)(last, names)}`;
}

/** Whoever knows an action by its name may have another owner in mind. */
function likeName(name        , last        )         {
  const known = Object.keys(catalogue/* doubles */.V);
  const sameLast = known.find((each) => each.split('/').at(-1) === last.toLowerCase());
  return (0,suggestion/* suggestion */.h)(sameLast ?? name, known);
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/steps/shell.js
/** The command line that runs a `run:` script, as GitHub's runner builds it on macOS and Linux. */



const shell_templates                                   = {
  bash: 'bash --noprofile --norc -e -o pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python {0}',
};
// Only a shell that is named gets pipefail.
const WHEN_NONE_IS_NAMED = 'bash -e {0}';

function shellTemplate(shell                    )                     {
  if (shell === undefined) return WHEN_NONE_IS_NAMED;
  return shell_templates[shell] ?? (shell.includes('{0}') ? shell : undefined);
}

                                
                        
                                   
 

/** The script lies in a file while it runs, and only so long: it may hold secrets. */
async function withScriptCommand   (
  script        ,
  { shell, folder }                                                                 ,
  run                                        ,
)             {
  const template = shellTemplate(shell);
  if (template === undefined) throw new Error(`The shell "${shell}" is not known here.`);
  const path = (0,external_node_path_.join)(folder, `${crypto.randomUUID()}${shell === 'python' ? '.py' : '.sh'}`);
  await (0,promises_.writeFile)(path, `${script}\n`);
  const [file = '', ...args] = template
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('{0}', path));
  try {
    return await run({ file, args });
  } finally {
    await (0,promises_.rm)(path, { force: true });
  }
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/reading/unplayable.js
/** The parts of a workflow that the rehearsal does not have. */



                                                                   


                                                                                   




                                                          


/** GitHub's runner follows composite actions into each other as deep as this. */
const DEEPEST_COMPOSITE = 10;

async function unplayable(
  { jobs, root }          ,
  skip                     ,
)                    {
  const problems           = [];
  for (const job of jobs) {
    if (job.call !== undefined) continue;
    problems.push(...machineRefusals(job));
    const checksOutElsewhere = job.steps.some(
      ({ uses = '', with: { path } }) =>
        actionName(uses) === 'actions/checkout' && path !== undefined,
    );
    for (const [index, step] of job.steps.entries()) {
      const place = `job ${job.id}, step ${index + 1}`;
      const found = await actionRefusals(step, { root, skip, checksOutElsewhere, depth: 1 });
      problems.push(...found.map((problem) => `${place}: ${problem}`));
      const shell = step.shell ?? job.shell;
      if (!isKnownShell(shell)) {
        problems.push(`${place}: the shell "${shell ?? ''}" is not known here`);
      }
    }
  }
  return problems;
}

                                     
                                                                            
                                       
                         
 

async function actionRefusals({ uses, with: inputs }      , place       )                    {
  if (uses === undefined) return [];
  const action = resolveAction(uses, place);
  if (action === undefined) return [unknownAction(uses)];
  if (action.kind === 'skipped') return [];
  if (action.kind !== 'double') return insideRefusals(uses, action, place);
  return Object.entries(inputs)
    .filter(([name, value]) => action.double.unplayed.includes(name) && !isOff(value))
    .map(([name]) => `the rehearsal's double of "${uses}" does not play its input "${name}"`);
}

/** An action on this machine is read, and so are the actions that it consists of. */
async function insideRefusals(
  uses        ,
  action                                                           ,
  place       ,
)                    {
  const folder = action.kind === 'folder' ? action.folder : (0,external_node_path_.join)(place.root, action.path);
  if (!hasAction(folder)) return place.checksOutElsewhere ? [] : [unknownAction(uses)];
  if (place.depth > DEEPEST_COMPOSITE) return [`"${uses}" lies deeper than GitHub follows actions`];
  try {
    const read = await readAction(folder);
    if (read.kind === 'node') return [];
    const inside = {
      ...place,
      root: action.kind === 'folder' ? action.root : place.root,
      depth: place.depth + 1,
    };
    const problems           = [];
    for (const [index, value] of read.steps.entries()) {
      const step = readStep(value        );
      const found = await actionRefusals(step, inside);
      if (step.run !== undefined && step.shell === undefined) found.push('`shell` is missing');
      problems.push(...found.map((problem) => `${uses}, step ${index + 1}: ${problem}`));
    }
    return problems;
  } catch (error) {
    return [(error         ).message];
  }
}

function isOff(value        )          {
  return value === '' || value === 'false';
}

function isKnownShell(shell                    )          {
  return (shell?.includes('${{') ?? false) || shellTemplate(shell) !== undefined;
}

const COMMON_LABELS = ['macos-26', 'macos-15', 'macos-latest', 'ubuntu-latest', 'ubuntu-24.04'];

function machineRefusals({ id, runsOn, matrix }     )           {
  const unknown = combinationsOf(matrix)
    .map((combination) => knownLabels(runsOn, combination))
    .filter((labels) => labels !== undefined && systemOf(labels) === undefined)
    .map((labels) => labels?.join(', ') ?? '');
  return [...new Set(unknown)].map(
    (labels) =>
      `job ${id}: the rehearsal plays macOS and Linux, not "${labels}"${(0,suggestion/* suggestion */.h)(labels, COMMON_LABELS)}`,
  );
}

/** Nothing where the labels depend on what is known only when the job runs. */
function knownLabels(runsOn      , matrix                                )                       {
  try {
    return labelsOf(runsOn).map((label) =>
      evaluateText(label, { contexts: { matrix: { ...matrix } } }),
    );
  } catch {
    return undefined;
  }
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/reading/read-workflow.js
/**
 * Reads a workflow file; whatever keeps it from being rehearsed is found here, before anything runs.
 */



                                                                   


                                                           



                                                                         







                                 
                                                                                   
                                         
                                                                   
                                    
                                                                                     
                         
 

/** The workflow that starts the run, and at most nine workflows that call each other. */
const DEEPEST = 10;

                 
                        
                                     
                                        
                                 
                                      
 

/** Throws a WorkflowRefused that names all that stands in the way. */
async function readWorkflow(file        , options                 = {})                    {
  return readFrom(file, {
    root: options.root ?? repositoryOf(file),
    skip: new Set((options.skip ?? []).map((name) => name.toLowerCase())),
    event: options.event,
    callers: [],
  });
}

/** A workflow outside of `.github/workflows` belongs to Slipway, as its examples do. */
function repositoryOf(file        )         {
  return /^(.+)\/\.github\/workflows\/[^/]+$/.exec((0,external_node_path_.resolve)(file))?.[1] ?? slipway;
}

function withPlaces(job     , file        , lines                   )      {
  const steps = job.steps.map((step, index) => ({
    ...step,
    place: { file, line: lines[index] ?? 1 },
  }));
  return { ...job, steps };
}

async function readFrom(file        , place       )                    {
  const text = await (0,promises_.readFile)(file, 'utf8');
  const shownFile = pathIn(place.root, file);
  refuseFor(shownFile, await gitHubProblems(file, text));
  const root = yaml_values_section((0,dist/* parse */.qg)(text)        );
  refuseFor(shownFile, unsupportedKeys(root));
  const defaults = yaml_values_section(yaml_values_section(root['defaults'])['run']);
  const lines = stepLines(text);
  const jobs = Object.entries(yaml_values_section(root['jobs'])).map(([id, job]) =>
    withPlaces(readJob(id, yaml_values_section(job), defaults), shownFile, lines.get(id) ?? []),
  );
  const workflow           = {
    file,
    root: place.root,
    name: yaml_values_scalar(root['name']) ?? (0,external_node_path_.basename)(file),
    event: eventOf(shownFile, root['on'], place),
    callInterface: callInterfaceOf(root['on']),
    env: templates(root['env']),
    concurrency: textOr('group', root['concurrency']),
    permissions: root['permissions'] ?? null,
    jobs: await withCalledWorkflows(file, jobs, place),
  };
  refuseFor(shownFile, await unplayable(workflow, place.skip));
  return workflow;
}

function refuseFor(file        , problems                   )       {
  if (problems.length > 0) throw new WorkflowRefused(file, problems);
}

/** A called workflow sees the event of its caller, so its own triggers do not matter. */
function eventOf(file        , on                  , place       )                    {
  try {
    return playedEvent(place.callers.length > 0 ? 'workflow_call' : on, place.event);
  } catch (error) {
    throw new WorkflowRefused(file, [(error         ).message]);
  }
}

function callInterfaceOf(on                  )                            {
  const listens = yaml_values_section(on);
  if (!('workflow_call' in listens) && !listOf(on).includes('workflow_call')) return undefined;
  const { inputs, secrets, outputs } = yaml_values_section(listens['workflow_call']);
  const required = Object.entries(yaml_values_section(secrets)).map(([name, secret]) => [
    name,
    yaml_values_section(secret)['required'] === true,
  ]);
  const values = Object.entries(yaml_values_section(outputs)).map(([name, output]) => [
    name,
    yaml_values_scalar(yaml_values_section(output)['value']) ?? '',
  ]);
  return {
    inputs: readInputs(inputs),
    secrets: Object.fromEntries(required),
    outputs: Object.fromEntries(values),
  };
}

async function withCalledWorkflows(
  file        ,
  jobs                ,
  place       ,
)                 {
  const read        = [];
  for (const job of jobs) {
    if (job.call === undefined) {
      read.push(job);
      continue;
    }
    const refuse = (problems                   )       => {
      refuseFor(
        pathIn(place.root, file),
        problems.map((problem) => `job ${job.id}: ${problem}`),
      );
    };
    const workflow = await calledWorkflow(job.call, file, place, refuse);
    read.push({ ...job, call: { ...job.call, workflow } });
  }
  return read;
}

async function calledWorkflow(
  call      ,
  caller        ,
  { root, skip, callers }       ,
  refuse                                       ,
)                                {
  const { uses } = call;
  const name = uses.replace(/@.*$/, '').toLowerCase();
  if ([...skip].some((each) => name === each || name.startsWith(`${each}/`))) return undefined;
  const called = calledFile(uses, root);
  if (called === undefined) {
    refuse([
      `the rehearsal does not have the workflow "${uses}", which stands in another repository: leave the job out with --skip ${name}, or copy the workflow into your own .github/workflows`,
    ]);
    return undefined;
  }
  refuse(missingFile(called, uses));
  const path = [...callers, caller];
  if (path.includes(called.file)) refuse([`"${uses}" calls itself in the end`]);
  if (path.length >= DEEPEST)
    refuse([`"${uses}" is the tenth workflow in a row; GitHub takes nine`]);
  const place = { root: called.root, skip, event: undefined, callers: path };
  const workflow = await readFrom(called.file, place);
  if (workflow.callInterface === undefined) {
    refuse([`"${uses}" cannot be called: it does not have \`on: workflow_call\``]);
    return undefined;
  }
  refuse(callProblems(call, workflow.callInterface));
  return workflow;
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/job-scope.js
/** The contexts that a job's templates are evaluated in. */

                                                                                 
                                               
                                           
                                               

/** The values that a workflow run knows before its first job. */
                                 
                                                  
                       
                                                     
                                                  
                                                  
 

                            
                          
                                                     
 

function workflowContexts(
  values                ,
  needs                                     ,
)                       {
  return {
    github: { event: values.event, ...values.github },
    inputs: { ...values.inputs },
    vars: { ...values.vars },
    secrets: { ...values.secrets, GITHUB_TOKEN: values.github['token'] ?? '' },
    needs: Object.fromEntries(
      Object.entries(needs).map(([id, { result, outputs }]) => [
        id,
        { result, outputs: { ...outputs } },
      ]),
    ),
  };
}

function matrixContexts(
  combination             ,
  {
    index,
    total,
    failFast,
    maxParallel,
  }                                                                          ,
)                       {
  return {
    matrix: { ...combination },
    strategy: {
      'fail-fast': failFast,
      'job-index': index,
      'job-total': total,
      'max-parallel': maxParallel,
    },
  };
}

function scopeFor(
  contexts          ,
  status        ,
  functions                     = [],
)        {
  return { contexts, functions: [...functions, ...statusFunctionsFor(status)] };
}

function evaluateAll(templates           , scope       )                         {
  return Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [name, evaluateText(template, scope)]),
  );
}

/** Evaluates the strings of a YAML value, however deep they stand. */
function evaluateDeep(value      , scope       )       {
  if (typeof value === 'string') {
    return value.includes('${{') ? evaluateTemplate(value, scope) : value;
  }
  if (Array.isArray(value)) return value.map((each) => evaluateDeep(each, scope));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, evaluateDeep(each, scope)]),
  );
}

;// CONCATENATED MODULE: ./build/sandbox/runner/action-inputs.js
/** From `with:` and the declared inputs to the INPUT_ variables of the process. */
                                                      

                                 
                                                       
                                       
 

function resolveInputs(
  action                           ,
  given                                  ,
  evaluateDefault                              ,
)                 {
  const variables                         = {};
  const warnings           = [];
  const declared = new Map(action.inputs.map((input) => [input.name.toLowerCase(), input]));
  for (const [name, value] of Object.entries(given)) {
    const input = declared.get(name.toLowerCase());
    if (input?.deprecationMessage !== undefined) {
      warnings.push(
        `Input '${name}' has been deprecated with message: ${input.deprecationMessage}`,
      );
    }
    variables[inputVariable(name)] = value;
  }
  const unknown = Object.keys(given).filter((name) => !declared.has(name.toLowerCase()));
  if (unknown.length > 0) {
    const valid = action.inputs.map(({ name }) => `'${name}'`).join(', ');
    const names = unknown.map((name) => `'${name}'`).join(', ');
    warnings.push(`Unexpected input(s) ${names}, valid inputs are [${valid}]`);
  }
  // An input that is given but empty suppresses its default, as on GitHub.
  for (const input of action.inputs) {
    variables[inputVariable(input.name)] ??= evaluateDefault(input.default ?? '');
  }
  return { variables, warnings };
}

/** Spaces become underscores; hyphens stay. */
function inputVariable(name        )         {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/sandbox/runner/masks.js
/** The runner's secret masker: a value is hidden whole, line by line, and in eleven encodings. */

const encoders                                         = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => encodeURIComponent(value.toWellFormed()),
  (value) => value.replace(/[&<>"']/g, (character) => xmlEntities[character] ?? character),
  (value) => (value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : ''),
  (value) => powerShellSections(value)[0],
  (value) => powerShellSections(value)[1],
];

const xmlEntities                                   = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function base64From(value        , offset        )         {
  const bytes = Buffer.from(value, 'utf8');
  return (bytes.length > offset ? bytes.subarray(offset) : bytes).toString('base64');
}

/** PowerShell may print the two sides of an ampersand apart; short sides are left alone. */
function powerShellSections(value        )                   {
  const found = value.includes('&+') ? value.indexOf('&+') + 2 : value.lastIndexOf('&') + 1;
  if (found === 0) return ['', ''];
  const sections = [value.slice(0, found), value.slice(found)]         ;
  return [sections[0].length >= 6 ? sections[0] : '', sections[1].length >= 6 ? sections[1] : ''];
}

class SecretMasker {
           #hidden = new Set        ();

  /** False for a blank value, which the runner refuses with a warning. */
  add(value        )          {
    if (value.trim() === '') return false;
    const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
    for (const each of [value, ...lines].filter((text) => text !== '')) {
      this.#hidden.add(each);
      for (const encode of encoders) {
        const encoded = encode(each);
        if (encoded !== '') this.#hidden.add(encoded);
      }
    }
    return true;
  }

  hides(text        )          {
    return this.mask(text) !== text;
  }

  /** Overlapping and touching finds become one `***`. */
  mask(text        )         {
    const finds                                 = [];
    for (const secret of this.#hidden) {
      for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
        finds.push([at, at + secret.length]);
      }
    }
    if (finds.length === 0) return text;
    finds.sort(([first], [second]) => first - second);
    let masked = '';
    let shown = 0;
    let [start, end] = finds[0]                    ;
    for (const [nextStart, nextEnd] of [...finds.slice(1), [Infinity, Infinity]         ]) {
      if (nextStart <= end) {
        end = Math.max(end, nextEnd);
      } else {
        masked += `${text.slice(shown, start)}***`;
        shown = end;
        [start, end] = [nextStart, nextEnd];
      }
    }
    return masked + text.slice(shown);
  }
}

// EXTERNAL MODULE: ./build/sandbox/runner/runner-folders.js
var runner_folders = __webpack_require__(34021);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/sandbox/runner/environment-files.js
/**
 * The files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE, GITHUB_PATH and GITHUB_STEP_SUMMARY.
 */



const fileNames = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_STATE: 'save_state',
  GITHUB_PATH: 'add_path',
  GITHUB_STEP_SUMMARY: 'step_summary',
}         ;

                                                                                

async function createEnvironmentFiles(
  folder        ,
  step        ,
)                            {
  await (0,promises_.mkdir)(folder, { recursive: true });
  const paths                         = {};
  for (const [variable, name] of Object.entries(fileNames)) {
    const path = (0,external_node_path_.join)(folder, `${name}_${step}`);
    await (0,promises_.writeFile)(path, '');
    paths[variable] = path;
  }
  return paths                    ;
}

                               
                                           
                                       
                                         
                          
                           
                                                                  
                              
 

async function readEnvironmentFiles(files                  )                        {
  const problems           = [];
  const pairs = async (path        , variable        )                                  => {
    try {
      return parsePairs(await (0,promises_.readFile)(path, 'utf8'));
    } catch (error) {
      problems.push(`Unable to process file command '${variable}': ${(error         ).message}`);
      return {};
    }
  };
  return {
    outputs: await pairs(files.GITHUB_OUTPUT, 'output'),
    env: await pairs(files.GITHUB_ENV, 'env'),
    state: await pairs(files.GITHUB_STATE, 'state'),
    path: parseDirectories(await (0,promises_.readFile)(files.GITHUB_PATH, 'utf8')),
    summary: await (0,promises_.readFile)(files.GITHUB_STEP_SUMMARY, 'utf8'),
    problems,
  };
}

/** `name=value` lines and `name<<DELIMITER` blocks; throws on anything else. */
function parsePairs(text        )                         {
  const found                         = {};
  const lines = splitLines(text);
  for (let at = 0; at < lines.length; at++) {
    const { text: line } = lines[at]        ;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (equals >= 0 && (block < 0 || equals < block)) {
      const name = line.slice(0, equals);
      if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
      found[name] = line.slice(equals + 1);
    } else if (block >= 0) {
      const name = line.slice(0, block);
      const delimiter = line.slice(block + 2);
      if (name === '' || delimiter === '') {
        throw new Error(
          `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
        );
      }
      const end = lines.findIndex((each, index) => index > at && each.text === delimiter);
      if (end === -1) {
        throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      }
      found[name] = blockText(lines.slice(at + 1, end));
      at = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return found;
}

function parseDirectories(text        )           {
  return splitLines(text)
    .map((line) => line.text)
    .filter((line) => line !== '');
}

                
                        
                          
 

function splitLines(text        )         {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)]
    .map(([, line = '', ending = '']) => ({ text: line, ending }))
    .filter((line) => line.text !== '' || line.ending !== '');
}

/**
 * Inner line endings are kept as written; the one before the delimiter is not part of the value.
 */
function blockText(lines        )         {
  return lines
    .map((line, index) => (index === lines.length - 1 ? line.text : line.text + line.ending))
    .join('');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/sandbox/runner/cancel.js
/**
 * The end of a step by its runner: SIGINT, then SIGTERM, then SIGKILL, to the step's own process
 * only.
 */
                                                       

                              
     
                                                                                                 
     
                                            
                               
 

const runnerCancelTimes              = { interruptMs: 7500, terminateMs: 2500 };

/** Starts the sequence when the signal aborts; returns what calls it off. */
function cancelOn(
  signal             ,
  child              ,
  times              = runnerCancelTimes,
)             {
  let timer                            ;
  const kill = ()       => {
    child.kill('SIGKILL');
  };
  const terminate = ()       => {
    child.kill('SIGTERM');
    timer = setTimeout(kill, times.terminateMs);
  };
  const interrupt = ()       => {
    if (times.interruptMs === 'left-out') return terminate();
    child.kill('SIGINT');
    timer = setTimeout(terminate, times.interruptMs);
  };
  if (signal.aborted) interrupt();
  else signal.addEventListener('abort', interrupt, { once: true });
  return () => {
    signal.removeEventListener('abort', interrupt);
    clearTimeout(timer);
  };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/sandbox/runner/processes.js
/**
 * The processes that a step has left running. As on GitHub, each process of a step carries a
 * RUNNER_TRACKING_ID in its environment, so a child is found even when its parent is gone.
 */





const SETTLE_MS = 500;
const ENDING_MS = 10_000;

function trackingVariable(id        )                         {
  return { RUNNER_TRACKING_ID: id };
}

async function linuxProcesses(marker        )                    {
  const ids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
  const checks = ids.map(async (id) => {
    // A process may end while it is looked at, and one of another user cannot be read.
    const environment = await (0,promises_.readFile)(`/proc/${id}/environ`, 'latin1').catch(() => '');
    if (!environment.split('\0').includes(marker)) return [];
    const status = await (0,promises_.readFile)(`/proc/${id}/stat`, 'latin1').catch(() => ') Z');
    return status.slice(status.lastIndexOf(')') + 2).startsWith('Z') ? [] : [Number(id)];
  });
  return (await Promise.all(checks)).flat();
}

async function otherProcesses(marker        )                    {
  const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ps', ['-axEww', '-o', 'pid=,command='], {
    maxBuffer: 64 * 2 ** 20,
  });
  return stdout
    .split('\n')
    .filter((line) => line.includes(marker))
    .map((line) => Number.parseInt(line, 10));
}

function processesOf(trackingId        )                    {
  const marker = `RUNNER_TRACKING_ID=${trackingId}`;
  return process.platform === 'linux' ? linuxProcesses(marker) : otherProcesses(marker);
}

/** Ends the processes that are still there after a moment's grace, as the runner does. */
async function endSurvivors(trackingId        )                    {
  const survivors = await remainingAfter(SETTLE_MS, trackingId);
  for (const id of survivors) kill(id, 'SIGKILL');
  // A busy machine takes its time to end a killed process.
  if (survivors.length > 0) await remainingAfter(ENDING_MS, trackingId);
  return survivors;
}

async function remainingAfter(ms        , trackingId        )                    {
  const deadline = performance.now() + ms;
  let remaining = await processesOf(trackingId);
  while (remaining.length > 0 && performance.now() < deadline) {
    await (0,external_node_timers_promises_.setTimeout)(25);
    remaining = await processesOf(trackingId);
  }
  return remaining;
}

function kill(id        , signal                )       {
  try {
    process.kill(id, signal);
  } catch (error) {
    if ((error                         ).code !== 'ESRCH') throw error;
  }
}

;// CONCATENATED MODULE: ./build/sandbox/runner/run-process.js
/** One process of a step, started and heard as the runner does it. */

                                                       


                                               

                                               


const RUNNER_OPEN_STREAM_GRACE_MS = 5000;

                               
                        
                                   
                       
                                                 
                                          
                               
                                                 
                                   
                                          
                                                                                   
                                      
 

                               
                                   
                                         
                           
                                                                 
                                        
 

async function runProcess(options              )                        {
  const started = performance.now();
  const trackingId = `github_${crypto.randomUUID()}`;
  const child = (0,external_node_child_process_.spawn)(options.file, options.args, {
    cwd: options.cwd,
    env: { ...options.env, ...trackingVariable(trackingId) },
    // Empty. Node's pipes are sockets, with which bash believes that it was started over the network,
    // and then reads the user's .bashrc and no BASH_ENV.
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a group of its own: a Ctrl-C in the terminal reaches it only through the cancellation.
    detached: true,
  });
  const readers = [child.stdout, child.stderr].map((input) => {
    const lines = (0,external_node_readline_.createInterface)({ input, crlfDelay: Infinity });
    return lines.on('line', options.onLine);
  });
  const heard = Promise.all(readers.map((lines) => (0,external_node_events_.once)(lines, 'close')));
  const callOff = cancelOn(options.signal, child, options.cancelTimes);
  const kill = ()          => child.kill('SIGKILL');
  options.died?.addEventListener('abort', kill, { once: true });
  const { exitCode, signal } = await ended(child).finally(() => {
    callOff();
    options.died?.removeEventListener('abort', kill);
  });
  const giveUp = setTimeout(() => {
    stopListening(child, readers);
  }, options.openStreamGraceMs ?? RUNNER_OPEN_STREAM_GRACE_MS);
  await heard.finally(() => {
    clearTimeout(giveUp);
  });
  const seconds = (performance.now() - started) / 1000;
  return { exitCode, signal, seconds, survivors: await endSurvivors(trackingId) };
}

async function ended(child              )                                                     {
  const [exitCode, signal] = (await (0,external_node_events_.once)(child, 'exit'))                                          ;
  return { exitCode, signal };
}

/** A stream that is destroyed does not end for its reader, which has to be closed as well. */
function stopListening(child              , readers                      )       {
  for (const lines of readers) lines.close();
  child.stdout?.destroy();
  child.stderr?.destroy();
}

;// CONCATENATED MODULE: ./build/sandbox/runner/annotations.js
/** Annotations of one step, with the runner's limits. */

                                                             

                                                       
                                  
                           
 

/** The properties of an annotation that a command may give beside its message. */
                                    
                          
                         
                         
                            
                        
                              
 

const PER_LEVEL = 10;
const LONGEST_MESSAGE = 4096;

class StepAnnotations {
           #list               = [];

  get list()               {
    return [...this.#list];
  }

  /** Beyond ten of a level the runner still logs the line but keeps no annotation. */
  add(level                 , message        , details                   )       {
    if (this.#list.filter((each) => each.level === level).length >= PER_LEVEL) return;
    this.#list.push({ level, ...details, message: message.slice(0, LONGEST_MESSAGE) });
  }
}

function annotationDetails(properties                                  )                    {
  const texts = (['title', 'file']         ).flatMap((name) => {
    const text = properties[name];
    return text === undefined ? [] : [[name, text]         ];
  });
  const numbers = (['line', 'endLine', 'col', 'endColumn']         ).flatMap((name) => {
    const text = properties[name] ?? '';
    return /^\d+$/.test(text) ? [[name, Number(text)]         ] : [];
  });
  return Object.fromEntries([...texts, ...numbers]);
}

;// CONCATENATED MODULE: ./build/sandbox/runner/workflow-commands.js
/** The commands that a process gives the runner through its output: `::name key=value::data`. */

                                  
                        
                                                        
                        
 

                         
                                                    
                                                                   
                                 

const commandNames = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Reads one process's lines in order; knows whether commands are stopped. */
class CommandScanner {
  #resumeToken                    ;

  scan(line        )              {
    if (this.#resumeToken !== undefined) {
      if (!parseCurrentForm(line, new Set([this.#resumeToken])))
        return { kind: 'text', text: line };
      this.#resumeToken = undefined;
      return { kind: 'resumed' };
    }
    const command = parseCurrentForm(line, commandNames) ?? parseOldForm(line);
    if (command === undefined) return { kind: 'text', text: line };
    if (command.name === 'stop-commands') {
      if (command.data === '' || commandNames.has(command.data.toLowerCase())) {
        throw new Error(`Invalid endtoken: '${command.data}'`);
      }
      this.#resumeToken = command.data;
    }
    return { kind: 'command', command };
  }
}

/**
 * The characters that .NET trims: white space of Unicode, U+0085 included, but no byte order mark.
 * JavaScript's `trim` differs in both.
 */
const TRIMMED = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;

/** `::name key=value,key=value::data`, first in a line after all that .NET trims. */
function parseCurrentForm(line        , names                     )                              {
  const message = line.replace(TRIMMED, '');
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end === -1) return undefined;
  const { name, properties } = nameAndProperties(message.slice(2, end), names);
  if (name === undefined) return undefined;
  return {
    name,
    properties: parseProperties(properties.trim(), ',', unescapeProperty),
    data: unescapeData(message.slice(end + 2)),
  };
}

/**
 * `##[name key=value;key=value]data`, anywhere in a line. The runner looks at the first bracket
 * only; here every one counts, so that no test depends on what stands before it.
 */
function parseOldForm(line        )                              {
  const unescape = (text        )         =>
    unescapeSequences(text, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' });
  for (let at = line.indexOf('##['); at !== -1; at = line.indexOf('##[', at + 1)) {
    const end = line.indexOf(']', at);
    if (end === -1) return undefined;
    const { name, properties } = nameAndProperties(line.slice(at + 3, end), commandNames);
    if (name !== undefined) {
      return {
        name,
        properties: parseProperties(properties, ';', unescape),
        data: unescape(line.slice(end + 1)),
      };
    }
  }
  return undefined;
}

/** Only a blank ends the name; it is compared in any case. */
function nameAndProperties(info        , names                     ) {
  const blank = info.indexOf(' ');
  const written = blank === -1 ? info : info.slice(0, blank);
  const wanted = written.toLowerCase();
  const name = [...names].find((known) => known.toLowerCase() === wanted);
  return { name, properties: blank === -1 ? '' : info.slice(blank + 1) };
}

function parseProperties(
  text        ,
  separator        ,
  unescape                           ,
)                         {
  const entries = text.split(separator).flatMap((pair) => {
    const equals = pair.indexOf('=');
    if (equals <= 0) return [];
    return [[pair.slice(0, equals).trim(), unescape(pair.slice(equals + 1))]         ];
  });
  return Object.fromEntries(entries);
}

function unescapeData(text        )         {
  return unescapeSequences(text, { '%0D': '\r', '%0A': '\n', '%25': '%' });
}

function unescapeProperty(text        )         {
  return unescapeSequences(text, {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%25': '%',
  });
}

function unescapeSequences(text        , meanings                                  )         {
  return text.replace(/%[0-9A-F]{2}/gi, (sequence) => meanings[sequence.toUpperCase()] ?? sequence);
}

;// CONCATENATED MODULE: ./build/sandbox/runner/step-log.js
/** One step's output as the runner treats it: commands obeyed, secrets hidden, lines recorded. */

                                                        
                                               

                                                              

                                                                                    

                          
                             
                        
 

class StepLog {
           annotations = new StepAnnotations();
           masks           = [];
           outputs                         = {};
           state                         = {};
           problems           = [];
           #masker              ;
           #listener                         ;
           #scanner = new CommandScanner();
           #shown           = [];
           #raw           = [];

  constructor(masker              , listener                         ) {
    this.#masker = masker;
    this.#listener = listener;
  }

  get text()         {
    return this.#shown.join('\n');
  }

  /** The output of the process, unmasked, without its add-mask lines. */
  get raw()         {
    return this.#raw.join('\n');
  }

  /** Takes a text that arrives in one piece: every line of it may be a command. */
  write(text        )       {
    for (const line of text.split(/\r\n|\r|\n/)) this.#writeLine(line);
  }

  #writeLine(line        )       {
    try {
      const scanned = this.#scanner.scan(line);
      const isMask = scanned.kind === 'command' && scanned.command.name === 'add-mask';
      if (!isMask) this.#raw.push(line);
      if (scanned.kind === 'text') this.show('text', scanned.text);
      else if (scanned.kind === 'command') this.#obey(scanned.command);
    } catch (error) {
      this.#raw.push(line);
      this.#fail((error         ).message);
    }
  }

  annotate(
    level                 ,
    message        ,
    properties                                   = {},
  )       {
    const hide = (text        )         => this.#masker.mask(text);
    const hidden = Object.entries(properties).map(([name, text]) => [name, hide(text)]);
    this.annotations.add(level, hide(message), annotationDetails(Object.fromEntries(hidden)));
    const { title } = properties;
    this.show(level, title === undefined ? message : `${title}: ${message}`);
  }

  show(kind             , text        )       {
    const line = { kind, text: this.#masker.mask(text) };
    this.#shown.push(kind === 'text' ? line.text : `##[${kind}]${line.text}`);
    this.#listener(line);
  }

  #fail(problem        )       {
    this.problems.push(problem);
    this.annotate('error', problem);
  }

  #obey({ name, properties, data }                 )       {
    switch (name) {
      case 'debug':
      case 'group':
      case 'endgroup':
        return this.show(name, data);
      case 'notice':
      case 'warning':
      case 'error':
        return this.annotate(name, data, properties);
      case 'add-mask':
        if (this.#masker.add(data)) this.masks.push(data);
        else this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask].");
        return;
      case 'set-output':
      case 'save-state':
        return this.#setOldStyle(name, properties['name'] ?? '', data);
      case 'set-env':
      case 'add-path':
        return this.#fail(
          `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`,
        );
      case 'stop-commands':
        if (data.length > 6) this.#masker.add(data);
        return;
      case 'add-matcher':
        return this.annotate(
          'warning',
          `\`add-matcher\` is not played here: on GitHub ${data} would make annotations of matching lines.`,
        );
      default:
      // echo and remove-matcher change nothing that is recorded here.
    }
  }

  #setOldStyle(command                             , name        , value        )       {
    (command === 'set-output' ? this.outputs : this.state)[name] = value;
    this.annotate('warning', `The \`${command}\` command is deprecated.`);
  }
}

;// CONCATENATED MODULE: ./build/sandbox/runner/run-step.js
/**
 * One phase of one step: its process, its command files, and everything that it said to the runner.
 */

                                                   
                                               

                                               

                                                     

                                             

const LARGEST_SUMMARY = 1024 * 1024;

                            
                      
                                     
                                  
                                     
                        
                                   
                       
                                                 
                                       
                                
                                
                                            
                                              
                                                 
                                          
                                                          
 

                             
                      
                                     
                        
                                  
                                   
                                                        
                                                     
                                                   
                                                 
                                   
                                                                                    
                           
                                              
                                    
                
                       
                                              
                             
                           
                                        
 

async function runStep(step           )                      {
  const log = new StepLog(step.masker, step.onLine ?? (() => undefined));
  for (const warning of step.warnings) log.annotate('warning', warning);
  const files = await createEnvironmentFiles(step.commandFiles, crypto.randomUUID());
  const signal = cancellation(step);
  const ended = await runProcess({
    file: step.file,
    args: step.args,
    cwd: step.cwd,
    env: { ...step.env, ...files },
    onLine: (line) => {
      log.write(line);
    },
    signal,
    cancelTimes: step.cancelTimes,
    died: step.died,
  });
  const written = await readEnvironmentFiles(files);
  for (const problem of written.problems) log.annotate('error', problem);
  const env = withoutRefused(written.env, log);
  const summaryFits = Buffer.byteLength(written.summary) <= LARGEST_SUMMARY;
  if (!summaryFits) {
    log.annotate('error', '$GITHUB_STEP_SUMMARY upload aborted, supports content up to 1024k.');
  }
  // An action is expected to say itself why it failed.
  if (step.kind === 'script' && ended.exitCode !== 0 && !signal.aborted) {
    log.annotate('error', `Process completed with exit code ${shellExitCode(ended)}.`);
  }
  const failed = ended.exitCode !== 0 || written.problems.length + log.problems.length > 0;
  return {
    id: step.id,
    kind: step.kind,
    name: step.name ?? step.id,
    phase: step.phase,
    exitCode: ended.exitCode,
    outcome: signal.aborted ? 'cancelled' : failed ? 'failure' : 'success',
    outputs: { ...log.outputs, ...written.outputs },
    state: { ...log.state, ...written.state },
    env,
    path: written.path,
    summary: summaryFits ? step.masker.mask(written.summary) : '',
    annotations: log.annotations.list,
    masks: log.masks,
    log: log.text,
    rawStdout: log.raw,
    seconds: ended.seconds,
    survivors: ended.survivors,
  };
}

function shellExitCode({ exitCode, signal }              )         {
  return exitCode ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
}

function cancellation({ signal, cancelAfterMs }           )              {
  const signals = [
    ...(signal === undefined ? [] : [signal]),
    ...(cancelAfterMs === undefined ? [] : [AbortSignal.timeout(cancelAfterMs)]),
  ];
  return AbortSignal.any(signals);
}

function withoutRefused(
  env                                  ,
  log         ,
)                         {
  const { NODE_OPTIONS: refused, ...kept } = env;
  if (refused !== undefined) {
    log.annotate('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  return kept;
}

;// CONCATENATED MODULE: ./build/sandbox/runner/runner.js
/**
 * Runs actions and scripts one after another on one (simulated) machine, as GitHub's runner does
 * for one job: the environment grows, masks stay, posts run last in reverse.
 */




                                                           


                                              

                                                         

             
                
              
                
                
              
                             


                                                         

                                                

                                                                                     
                                                

                          
                                  
                          
                                  
                            
 

class Runner {
           folders               ;
           masker = new SecretMasker();
           github               ;
           runner               ;
           results               = [];
           #options               ;
           #exported                         = {};
           #path           = [];
           #posts                   = [];
  #steps = 0;

  constructor(options               , folders               ) {
    this.#options = options;
    this.folders = folders;
    this.github = gitHubContext(folders, options.github);
    this.runner = runnerContext(options.os, folders);
    for (const secret of [this.github['token'] ?? '', ...(options.secrets ?? [])]) {
      this.masker.add(secret.trim());
    }
  }

  /** The variables that steps have exported so far through GITHUB_ENV. */
  get exported()                                   {
    return { ...this.#exported };
  }

  /**
   * A variable of the machine or the job, as the next step will find it; empty where there is none.
   */
  variable(name        )         {
    return this.#exported[name] ?? this.#options.env?.[name] ?? '';
  }

  /** Exports variables as a step of the job would through GITHUB_ENV. */
  export(variables                                  )       {
    Object.assign(this.#exported, variables);
  }

  /** The number of actions that still have a post to run. */
  get owedPosts()         {
    return this.#posts.length;
  }

  async runAction(options               )                      {
    const action = await readActionMetadata(actionFolder(options.action));
    const main = await this.#runNode(action, action.main, options, 'main', {});
    if (action.post !== undefined) {
      this.#posts.push({ action, script: action.post, options, main });
    }
    return main;
  }

  runScript({ file, args, workingDirectory, ...options }               )                      {
    const cwd = (0,external_node_path_.resolve)(this.folders.workspace, workingDirectory ?? '');
    if (!(0,external_node_fs_.existsSync)(cwd)) {
      throw new Error(
        `An error occurred trying to start process '${file}' with working directory '${cwd}'. No such file or directory`,
      );
    }
    return this.#run({
      kind: 'script',
      file,
      args,
      cwd,
      variables: {},
      warnings: [],
      phase: 'main',
      options,
    });
  }

  /** All posts, the last registered first, each also after a failure. */
  async runPosts()                        {
    const results               = [];
    while (this.#posts.length > 0) {
      const result = await this.runLastPost();
      if (result !== undefined) results.push(result);
    }
    return results;
  }

  /** The post of the action that ran last and whose post is still to come. */
  async runLastPost({ mayRun = () => true, ...changes }              = {})          
                          
    {
    const post = this.#posts.pop();
    if (post === undefined || !mayRun(post.action.postIf)) return undefined;
    const { action, script, options, main } = post;
    const name = `Post ${options.name ?? action.name}`;
    changes.onStart?.(name);
    // The cancellation of the main phase does not cancel its post.
    const again                = {
      ...options,
      name,
      signal: changes.signal,
      cancelAfterMs: undefined,
      onLine: changes.onLine ?? options.onLine,
    };
    return this.#runNode(action, script, again, 'post', main.state);
  }

  files()                    {
    return (0,runner_folders/* filesBelow */.D)(this.folders.root);
  }

  #runNode(
    action                ,
    script        ,
    options               ,
    phase                 ,
    state                                  ,
  )                      {
    const given = typeof options.with === 'function' ? options.with() : (options.with ?? {});
    const scope = this.#scopeOfDefaults(options.scope?.());
    const inputs = resolveInputs(action, given, (template) => evaluateText(template, scope));
    const states = Object.entries(state).map(([key, value]) => [`STATE_${key}`, value]         );
    return this.#run({
      kind: 'action',
      file: process.execPath,
      args: [(0,external_node_path_.resolve)(action.folder, script)],
      cwd: this.folders.workspace,
      variables: { ...inputs.variables, ...Object.fromEntries(states) },
      warnings: phase === 'main' ? [...inputs.warnings, ...preWarning(action)] : [],
      phase,
      options: { ...options, name: options.name ?? action.name },
    });
  }

  #scopeOfDefaults({ contexts, functions = [] }        = { contexts: {} })        {
    const { matrix = {}, strategy = {}, job = {} } = contexts;
    const github = { event: this.#options.event ?? {}, ...this.github };
    return {
      contexts: { github, runner: { ...this.runner }, matrix, strategy, job },
      functions: functions.filter(({ name }) => name === 'hashFiles'),
    };
  }

  async #run(step   
                              
                 
                            
                
                                                
                                
                           
                         
   )                      {
    const { options } = step;
    const id = options.id ?? `__step_${++this.#steps}`;
    const github = { ...this.github, action: id };
    const env = {
      ...this.#machineVariables(options.env),
      ...contextVariables(github, this.runner),
      ...step.variables,
    };
    const result = await runStep({
      ...step,
      ...options,
      id,
      env,
      masker: this.masker,
      commandFiles: this.folders.commandFiles,
      cancelTimes: this.#options.cancelTimes,
      died: this.#options.died,
    });
    Object.assign(this.#exported, result.env);
    this.#path.push(...result.path);
    this.results.push(result);
    return result;
  }

  /** Nothing of the developer's own environment is handed on but the tail of PATH. */
  #machineVariables(stepEnv                    )                         {
    const { folders } = this;
    const variables                         = {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      HOME: folders.home,
      LANG: 'en_US.UTF-8',
      TMPDIR: folders.systemTemp,
      ...this.#options.env,
      ...this.#exported,
      ...stepEnv,
    };
    const directories = [
      ...new Set([...this.#path].reverse()),
      ...(this.#options.tools === undefined ? [] : [this.#options.tools]),
      ...(variables['PATH'] ?? process.env['PATH'] ?? '').split(external_node_path_.delimiter),
    ];
    return { ...variables, PATH: directories.join(external_node_path_.delimiter) };
  }
}

function preWarning({ hasPre, name }                )           {
  return hasPre ? [`\`pre\` execution is not supported for local action from '${name}'`] : [];
}

function actionFolder(action        )         {
  return (0,external_node_path_.isAbsolute)(action) ? action : (0,external_node_path_.join)(own_code/* repository */.J, 'actions', action);
}

async function createRunner(options               )                  {
  const folders = await (0,runner_folders/* createRunnerFolders */.C)(options.root);
  await (0,promises_.writeFile)(eventFile(folders), JSON.stringify(options.event ?? {}));
  return new Runner(options, folders);
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/steps/broken-step.js
/**
 * A step that could not be run: a template that is not valid, a program or a folder that is missing.
 */
                                                
                                                                 

/** A broken step fails as one that did run, and the job goes on, as on GitHub. */
function brokenStep(
  step                                                   ,
  error         ,
  { runner, observer }                                               ,
)                                              {
  const message = runner.masker.mask((error         ).message);
  observer.line({ kind: 'error', text: message });
  return { ...step, outcome: 'failure', annotations: [{ level: 'error', message }] };
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/steps/run-post.js
/** The post phase of a step: of an action, of a double, or of the steps in a composite action. */
                                                                    

                                                                              

                                                                                         
                                                  
 

/** Nothing where the condition of the post does not hold. */
async function runPost(
  { id, name, uses, double, inside }             ,
  around                  ,
)                                 {
  const { runner, observer, mayRun } = around;
  const post = { id, name: `Post ${name}`, uses, phase: 'post'          };
  if (inside !== undefined) return postOfComposite(post, inside, around);
  try {
    if (double !== undefined) {
      if (!mayRun(double.condition)) return undefined;
      observer.stepStarted(post.name);
      await double.run();
      return { ...post, outcome: 'success' };
    }
    const result = await runner.runLastPost({
      mayRun,
      onStart: observer.stepStarted.bind(observer),
      onLine: observer.line.bind(observer),
    });
    return result && { ...post, ...resultFields(result), outcome: result.outcome };
  } catch (error) {
    return brokenStep(post, error, around);
  }
}

async function postOfComposite(
  post                                                                      ,
  inside                        ,
  around                  ,
)                                 {
  const ended              = [];
  for (const each of inside.toReversed()) {
    const one = await runPost(each, around);
    if (one !== undefined) ended.push(one);
  }
  return ended.length === 0 ? undefined : { ...post, ...combinedFields(ended) };
}

function resultFields({ seconds, outputs, annotations, summary }            ) {
  return { seconds, outputs, annotations, summary };
}

/** One record for several steps. */
function combinedFields(steps                      ) {
  const failed = steps.find(({ outcome, result = outcome }) => result === 'failure');
  return {
    outcome: failed === undefined ? ('success'         ) : ('failure'         ),
    seconds: steps.reduce((sum, { seconds = 0 }) => sum + seconds, 0),
    annotations: steps.flatMap(({ annotations = [] }) => annotations),
    summary: steps.map(({ summary = '' }) => summary).join(''),
  };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/rehearsal/workflow/steps/hash-files.js
/** The expression function hashFiles(). */



                                                                                 

/** A digest over the digests of all files that match, empty where none does. */
function hashFilesIn(workspace        )                     {
  return {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: (...patterns) => {
      const files = (0,external_node_fs_.globSync)(patterns, { cwd: workspace })
        .map((name) => (0,external_node_path_.join)(workspace, name))
        .filter((path) => (0,external_node_fs_.statSync)(path).isFile())
        .sort();
      if (files.length === 0) return '';
      const total = (0,external_node_crypto_.createHash)('sha256');
      for (const file of files) {
        total.update((0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(file)).digest());
      }
      return total.digest('hex');
    },
  };
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/steps/step-run.js
/** A step that is run: from the templates of its job to its record. */
                                                                    
                                                                
                                                                      
                                                                          
                                           

                                                                                        
                      

/** The shell and folder of scripts that name none. */
                                 
                                     
                                                
 

                            
                      
                      
                        
                                                 
                                                                 
                              
                                    
                                                                     
                        
 

/** Everything around a step that is not the step's own text. */
                                   
                          
                                      
                               
                                  
                                          
                                 
                                     
                                                                                            
                                                                              
                                                                                   
                                                
                                                                                    
                                   
                            
 

                                                                              

                                                                                       

/**
 * A post that is owed: the runner keeps that of an action, a double brings its own, and a composite
 * action has those of its steps.
 */
                              
                      
                        
                        
                               
                                           
 

                          
                            
                              
 

/** The name as it is written; one that was given may be a template. */
function stepName({ name, uses, run }      )         {
  return name ?? `Run ${uses ?? run?.trim().split('\n')[0] ?? ''}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/steps/step-sequence.js
/**
 * Steps one after another, of a job or of a composite action: what they came to so far, and the scope
 * that this makes for the next one.
 */

                                                                          

                                                        
                                           




                                                                                              

                               
                                  
                                    
                                                              
                        
                                  
                                                 
     
                                                                                                   
     
                                                      
                                                    
 

class StepSequence {
           records               = [];
           #text              ;
           #around                  ;
           #steps                       = {};
           #posts                = [];
  #status         = 'success';

  /** `jobStatus` of the surroundings counts for steps inside of an action only. */
  constructor(text              , around                                                 ) {
    this.#text = text;
    this.#around = { ...around, jobStatus: around.jobStatus ?? (() => this.#status) };
  }

  get status()         {
    return this.#status;
  }

  async run()                {
    for (const [index, step] of this.#text.steps.entries()) {
      if (this.#isDead) return;
      await this.#step(step, idOf(step, index));
    }
  }

  get #isDead()          {
    return this.#around.died?.aborted ?? false;
  }

  /** Posts that are still to come, in the order in which their steps ran. */
  takePosts()                {
    return this.#posts.splice(0);
  }

  async posts()                {
    for (const post of this.takePosts().reverse()) {
      if (this.#isDead) return;
      const ended = await runPost(post, {
        ...this.#around,
        mayRun: (condition) => evaluateCondition(condition, this.scope({})),
      });
      if (ended !== undefined) this.#record(ended);
    }
  }

  /** An error that belongs to no step. */
  complain(error         )       {
    const { runner, observer } = this.#around;
    observer.line({ kind: 'error', text: runner.masker.mask((error         ).message) });
  }

  fail()       {
    if (this.#status === 'success') this.#status = 'failure';
  }

  forgives(continueOnError      , env                                   = {})          {
    try {
      return evaluateDeep(continueOnError, this.scope(env)) === true;
    } catch (error) {
      this.complain(error);
      return false;
    }
  }

  scope(stepEnv                                  )        {
    const { runner, jobStatus } = this.#around;
    const { contexts, env, outerEnv } = this.#text;
    const all = {
      ...contexts,
      github: { ...(contexts['github']          ), ...runner.github },
      runner: { ...runner.runner },
      job: { status: jobStatus() },
      env: { ...env, ...runner.exported, ...outerEnv, ...stepEnv },
      steps: { ...this.#steps },
    };
    return scopeFor(all, this.#status, [hashFilesIn(runner.folders.workspace)]);
  }

  async #step(step      , id        )                {
    const { observer } = this.#around;
    this.#noticeCancellation();
    const main = { id, name: stepName(step), uses: step.uses ?? 'run', phase: 'main'          };
    let env                        ;
    let name        ;
    try {
      env = evaluateAll(step.env, this.scope({}));
      name = evaluateText(main.name, this.scope(env));
      if (!evaluateCondition(step.if, this.scope(env))) {
        this.#record({ ...main, name, outcome: 'skipped' });
        return;
      }
    } catch (error) {
      observer.stepStarted(main.name);
      this.#record(brokenStep(main, error, this.#around), this.forgives(step.continueOnError));
      return;
    }
    observer.stepStarted(name);
    const { defaults, root, outerEnv } = this.#text;
    const scope = ()        => this.scope(env);
    const cancellation = this.#cancellationOf(step, scope);
    const { ended, post } = await this.#around
      .runStep(
        { step, id, name, env: { ...outerEnv, ...env }, scope, defaults, root },
        { ...this.#around, signal: cancellation.signal },
      )
      .finally(cancellation.callOff);
    if (post !== undefined) this.#posts.push(post);
    this.#record(ended, this.forgives(step.continueOnError, env));
  }

  /**
   * The signal that cancels a step. A step whose `if` still holds is left alone by a cancellation.
   */
  #cancellationOf(step      , scope             )                                               {
    const own = new AbortController();
    const { signal } = this.#around;
    const cancel = ()       => {
      this.#noticeCancellation();
      if (!evaluateCondition(step.if, scope())) own.abort();
    };
    if (!signal.aborted) signal.addEventListener('abort', cancel, { once: true });
    return {
      signal: own.signal,
      callOff: () => {
        signal.removeEventListener('abort', cancel);
      },
    };
  }

  #noticeCancellation()       {
    if (this.#around.signal.aborted) this.#status = 'cancelled';
  }

  #record(ended           , forgiven = false)       {
    const { outcome } = ended;
    const result = outcome === 'failure' && forgiven ? 'success' : outcome;
    const outputs = ended.outputs ?? {};
    const place = this.#text.steps.find((step, index) => idOf(step, index) === ended.id)?.place;
    const record = {
      seconds: 0,
      annotations: [],
      summary: '',
      ...ended,
      ...(place !== undefined && { place }),
      outputs: this.#masked(outputs),
      result,
    };
    this.records.push(record);
    this.#around.observer.stepEnded(record);
    if (ended.phase === 'main' && !ended.id.startsWith('__')) {
      this.#steps[ended.id] = { outputs: { ...outputs }, outcome, conclusion: result };
    }
    if (result === 'cancelled') this.#status = 'cancelled';
    if (result === 'failure' && this.#status === 'success') this.#status = 'failure';
  }

  /** The next steps get an output as it is; whoever reads the report does not. */
  #masked(outputs                                  )                         {
    const { masker } = this.#around.runner;
    return Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [name, masker.mask(value)]),
    );
  }
}

function idOf(step      , index        )         {
  return step.id ?? `__step_${index + 1}`;
}

                     
                                                  
 

;// CONCATENATED MODULE: ./build/rehearsal/workflow/actions/run-composite.js
/** A step whose action consists of steps itself. */
                                                                                    

                                                                          




                                                                                 

/** The contexts that the steps of a composite action share with the job; secrets are none of them. */
const SHARED_CONTEXTS = ['github', 'matrix', 'strategy'];

                            
                                     
                                                                
                        
 

async function runComposite(
  { action, root }           ,
  toRun           ,
  around                  ,
)                   {
  const { id, name, step } = toRun;
  const uses = step.uses ?? '';
  const { inputs, warnings } = inputsOf(action, toRun);
  for (const message of warnings) around.observer.line({ kind: 'warning', text: message });
  const { observer } = around;
  const sequence = new StepSequence(
    {
      steps: action.steps.map((value) => readStep(value        )),
      defaults: { shell: undefined, workingDirectory: undefined },
      root,
      env: environmentOf(toRun.scope()),
      outerEnv: { ...toRun.env, GITHUB_ACTION_PATH: action.folder },
      contexts: { ...sharedContexts(toRun.scope(), action.folder), inputs },
    },
    {
      ...around,
      signal: limited(toRun, around.signal),
      observer: {
        ...observer,
        jobStarted: () => undefined,
        jobEnded: () => undefined,
        stepEnded: () => undefined,
        stepStarted: (inner) => {
          observer.line({ kind: 'text', text: `▸ ${inner}` });
        },
        line: observer.line.bind(observer),
      },
    },
  );
  await sequence.run();
  const fields = combinedFields(sequence.records);
  const cancelled = sequence.status === 'cancelled' && around.signal.aborted;
  const ended = {
    id,
    name,
    uses,
    phase: 'main'         ,
    ...fields,
    outcome: cancelled ? ('cancelled'         ) : outcomeOf(sequence),
    outputs: evaluateAll(action.outputs, sequence.scope({})),
    annotations: [
      ...warnings.map((message) => ({ level: 'warning'         , message })),
      ...fields.annotations,
    ],
  };
  const inside = sequence.takePosts();
  return inside.length === 0 ? { ended } : { ended, post: { id, name, uses, inside } };
}

/** A time limit cancels the steps inside, and fails the step that they are. */
function outcomeOf({ status }              )                        {
  return status === 'success' ? 'success' : 'failure';
}

function limited({ step, scope }           , signal             )              {
  const minutes = Number(evaluateDeep(step.timeoutMinutes, scope()));
  return minutes > 0 ? AbortSignal.any([signal, AbortSignal.timeout(minutes * 60_000)]) : signal;
}

/** The variables that the step itself sees: of the job, of earlier steps and its own. */
function environmentOf({ contexts }       )                         {
  return (contexts['env'] ?? {})                          ;
}

function sharedContexts({ contexts }       , folder        )                       {
  const shared = Object.entries(contexts).filter(([name]) => SHARED_CONTEXTS.includes(name));
  const { github = {}, ...rest } = Object.fromEntries(shared);
  return { ...rest, github: { ...(github                        ), action_path: folder } };
}

/** All inputs of a composite action are texts. */
function inputsOf(
  { inputs }                   ,
  { step, scope }           ,
)                                                                                  {
  const given = evaluateAll(step.with, scope());
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const values = inputs.map(({ name, default: preset = '' }) => [
    name,
    byName.get(name.toLowerCase()) ?? evaluateText(preset, scope()),
  ]);
  const known = inputs.map(({ name }) => name.toLowerCase());
  const unknown = Object.keys(given).filter((name) => !known.includes(name.toLowerCase()));
  const quoted = (names                   )         => names.map((each) => `'${each}'`).join(', ');
  return {
    inputs: Object.fromEntries(values),
    warnings:
      unknown.length === 0
        ? []
        : [`Unexpected input(s) ${quoted(unknown)}, valid inputs are [${quoted(known)}]`],
  };
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/actions/run-double.js
/** A step whose action the rehearsal plays itself. */
                                                                         
                                                         


                                                                                 


async function runDouble(
  { name: action, double }                                                          ,
  { step, id, name, env, scope }           ,
  { runner, observer, shared, permissions, signal }                  ,
)                   {
  const started = performance.now();
  const seconds = ()         => (performance.now() - started) / 1000;
  const annotations               = [];
  const annotate = (level                     , text        )       => {
    const message = runner.masker.mask(text);
    annotations.push({ level, message });
    observer.line({ kind: level, text: message });
  };
  const main = {
    id,
    name,
    uses: step.uses ?? '',
    phase: 'main'         ,
    standIn: double.effect === 'none' ? ('nothing'         ) : ('double'         ),
  };
  warnOfUnknown(double, Object.keys(step.with), (text) => {
    annotate('warning', text);
  });
  try {
    const refusal = lacksPermission(action, double, permissions);
    if (refusal !== undefined) throw new Error(refusal);
    const {
      outputs = {},
      post,
      program,
    } = await double.run({
      inputs: evaluateAll(step.with, scope()),
      env,
      scope,
      runner,
      shared,
      signal,
      runProgram: ({ file, args, env: more = {} }) =>
        runner.runScript({
          id,
          name,
          file,
          args,
          env: { ...env, ...more },
          signal,
          onLine: observer.line.bind(observer),
        }),
      log: (line) => {
        observer.line({ kind: 'text', text: runner.masker.mask(line) });
      },
      warn: (text) => {
        annotate('warning', text);
      },
      notice: (text) => {
        annotate('notice', text);
      },
    });
    const ended = {
      ...main,
      outcome: program?.outcome ?? ('success'         ),
      outputs: { ...program?.outputs, ...outputs },
      annotations: [...annotations, ...(program?.annotations ?? [])],
      summary: program?.summary ?? '',
      seconds: seconds(),
    };
    return post === undefined
      ? { ended }
      : { ended, post: { id, name, uses: main.uses, double: post } };
  } catch (error) {
    const broken = brokenStep(main, error, { runner, observer });
    const all = [...annotations, ...broken.annotations];
    return { ended: { ...broken, annotations: all, seconds: seconds() } };
  }
}

function warnOfUnknown(
  { inputs, unplayed, open = false }              ,
  given                   ,
  warn                           ,
)       {
  const known = [...inputs, ...unplayed];
  const unknown = open ? [] : given.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const quoted = (names                   )         => names.map((name) => `'${name}'`).join(', ');
  warn(`Unexpected input(s) ${quoted(unknown)}, valid inputs are [${quoted(known)}]`);
}

;// CONCATENATED MODULE: ./build/rehearsal/isolation/refused-programs.js
/**
 * Programs that would speak to GitHub, a store or another machine in the user's name. A rehearsal
 * has programs of the same names that refuse and name the ways on.
 */



/** The service that each program would reach. */
const refused                                   = {
  'app-store-connect': 'App Store Connect',
  altool: 'App Store Connect',
  appcenter: 'App Center',
  asc: 'App Store Connect',
  eas: 'Expo',
  fastlane: 'App Store Connect',
  firebase: 'Firebase',
  gh: 'GitHub',
  hub: 'GitHub',
  iTMSTransporter: 'App Store Connect',
  scp: 'another machine',
  sftp: 'another machine',
  ssh: 'another machine',
};

/**
 * Programs of a Mac that would install or build for real. Ours of such names are only simulated.
 */
const unplayed = ['brew', 'bundle', 'gem', 'match', 'swift', 'swiftlint', 'xcodes']         ;

/** The variable of the repository that tells a workflow that it is being rehearsed. */
const REHEARSAL_VARIABLE = 'SLIPWAY_REHEARSAL';

/** The first words of every refusal. */
const REFUSAL = 'slipway rehearsal:';

/** The exit code of a shell that may not run a program which is there. */
const NOT_PERMITTED = 126;

function script(program        , why        )         {
  return `#!/bin/sh
echo "${REFUSAL} \\"${program}\${*:+ $*}\\" ${why}." >&2
echo "Leave the step out of rehearsals with: if: vars.${REHEARSAL_VARIABLE} != 'true'" >&2
exit ${NOT_PERMITTED}
`;
}

/** Writes the refusing programs into a folder, which the caller puts first on PATH. */
async function installRefusedPrograms(
  folder        ,
  { isMac }                             ,
)                {
  await (0,promises_.mkdir)(folder, { recursive: true });
  const reasons = new Map(
    Object.entries(refused).map(([program, target]) => [
      program,
      `would reach ${target}, which a rehearsal never does`,
    ]),
  );
  if (isMac) for (const program of unplayed) reasons.set(program, 'is not played in a rehearsal');
  await Promise.all(
    [...reasons].map(([program, why]) =>
      (0,promises_.writeFile)((0,external_node_path_.join)(folder, program), script(program, why), { mode: 0o755 }),
    ),
  );
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/steps/failure-hint.js
/** Failures of scripts whose cause is the rehearsal itself, and the ways on. */



const LEAVE_OUT = `leave the step out of rehearsals with: if: vars.${REHEARSAL_VARIABLE} != 'true'`;
/** Words of resolvers, curl, git, npm, pip and Go for a host that cannot be reached. */
const NO_NETWORK =
  /\b(?:EAI_AGAIN|ENOTFOUND|ENETUNREACH)\b|could not resolve host|name resolution|name or service not known|network is unreachable|getaddrinfo|lookup \S+ on \S+: (?:dial|read)/i;

/** A sentence for the failure of a script that printed this line; nothing for any other line. */
function failureHint(line        )                     {
  const text = (0,external_node_util_.stripVTControlCharacters)(line);
  const refusal = text.startsWith(REFUSAL) ? text.slice(REFUSAL.length).trim() : undefined;
  if (refusal !== undefined) return `${refusal} To go on, ${LEAVE_OUT}`;
  if (!NO_NETWORK.test(text)) return undefined;
  return `The step could not reach the network, which a rehearsal has only with --allow-network (\`allow-network: true\` of the action). Allow it, or ${LEAVE_OUT}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/steps/run-step.js
/** One step of a job, whatever it uses: an action on this machine, a double, or a script. */



                                                                    
                                                                   









                                                                                     

async function runMain(toRun           , around                  )                   {
  try {
    return await runUsed(toRun, around);
  } catch (error) {
    const { id, name, step } = toRun;
    const main = { id, name, uses: step.uses ?? 'run', phase: 'main'          };
    return { ended: brokenStep(main, error, around) };
  }
}

async function runUsed(toRun           , around                  )                   {
  const { step, root } = toRun;
  if (step.uses === undefined) {
    return { ended: endedStep(await runScript(toRun, around), toRun, around) };
  }
  const reference = resolveAction(step.uses, { root, skip: around.skip });
  if (reference === undefined) throw new Error(`There is no "${step.uses}" in a rehearsal.`);
  if (reference.kind === 'skipped') return { ended: leftOut(toRun, around) };
  if (reference.kind === 'double') return runDouble(reference, toRun, around);
  return reference.kind === 'folder'
    ? runFolder(reference, toRun, around)
    : runFolder(
        { folder: (0,external_node_path_.resolve)(around.runner.folders.workspace, reference.path), root },
        toRun,
        around,
      );
}

async function runFolder(
  { folder, root }                                                    ,
  toRun           ,
  around                  ,
)                   {
  const action = await readAction(folder);
  if (action.kind === 'composite') return runComposite({ action, root }, toRun, around);
  const { id, name, step } = toRun;
  const { owedPosts } = around.runner;
  const limits = root === slipway ? limitsOf(folder, around) : {};
  const result = await around.runner.runAction({
    ...processOptions(toRun, around),
    action: folder,
    with: () => ({ ...evaluateAll(step.with, toRun.scope()), ...limits }),
    scope: toRun.scope,
  });
  const ended = endedStep(result, toRun, around);
  const hasPost = around.runner.owedPosts > owedPosts;
  return hasPost ? { ended, post: { id, name, uses: ended.uses } } : { ended };
}

/** A scenario shortens waits that nobody wants to sit through. */
function limitsOf(folder        , { limits, observer }                  )                         {
  const own = limits[(0,external_node_path_.basename)(folder)] ?? {};
  for (const [name, value] of Object.entries(own)) {
    observer.line({ kind: 'notice', text: `The scenario sets ${name} to ${value}.` });
  }
  return own;
}

/** A step that --skip leaves out. */
function leftOut({ id, name, step }           , { observer }                  )            {
  const uses = step.uses ?? '';
  const message = `${uses} is left out (--skip): its outputs are empty.`;
  observer.line({ kind: 'notice', text: message });
  const annotations = [{ level: 'notice'         , message }];
  return { id, name, uses, phase: 'main', outcome: 'success', annotations, standIn: 'nothing' };
}

async function runScript(toRun           , around                  )                      {
  let hint                    ;
  const { observer } = around;
  const onLine = (line         )       => {
    hint = failureHint(line.text) ?? hint;
    observer.line(line);
  };
  const result = await playScript(toRun, around, onLine);
  if (hint === undefined || result.outcome !== 'failure') return result;
  observer.line({ kind: 'error', text: hint });
  return { ...result, annotations: [...result.annotations, { level: 'error', message: hint }] };
}

function playScript(
  toRun           ,
  around                  ,
  onLine                         ,
)                      {
  const { step, defaults } = toRun;
  const { runner } = around;
  const scope = toRun.scope();
  const text = (template                    )                     =>
    template === undefined ? undefined : evaluateText(template, scope);
  const options = { shell: text(step.shell ?? defaults.shell), folder: runner.folders.temp };
  return withScriptCommand(text(step.run) ?? '', options, (command) =>
    runner.runScript({
      ...processOptions(toRun, around),
      ...command,
      onLine,
      workingDirectory: text(step.workingDirectory ?? defaults.workingDirectory),
    }),
  );
}

function processOptions(toRun           , { observer, signal }                  ) {
  const minutes = Number(evaluateDeep(toRun.step.timeoutMinutes, toRun.scope()));
  return {
    id: toRun.id,
    name: toRun.name,
    env: toRun.env,
    signal,
    cancelAfterMs: minutes > 0 ? minutes * 60_000 : undefined,
    onLine: observer.line.bind(observer),
  };
}

function endedStep(
  result            ,
  { id, name, step }           ,
  { signal }                  ,
)            {
  // Only a time limit cancels a step while the workflow itself goes on.
  const timedOut = result.outcome === 'cancelled' && !signal.aborted;
  const outcome = timedOut ? 'failure' : result.outcome;
  return { ...resultFields(result), id, name, uses: step.uses ?? 'run', phase: 'main', outcome };
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/run-job.js
/**
 * One job on one fresh machine: its steps in order, then their posts in reverse, then its outputs.
 */

                                                             


                                                                 
                                                      


                                         

async function runJob(toRun          , surroundings                 )                     {
  const { job, name, os, runsOn } = toRun;
  const { observer } = surroundings;
  const started = performance.now();
  const before = scopeFor(toRun.contexts, 'success');
  const env = { ...evaluateAll(toRun.workflowEnv, before), ...evaluateAll(job.env, before) };
  const minutes = Number(evaluateDeep(job.timeoutMinutes, before));
  observer.jobStarted({ name, runsOn });
  for (const text of toRun.notices) observer.line({ kind: 'notice', text });
  const machine = await surroundings.machineFor(os, toRun.folder);
  const runner = await createRunner({
    os,
    ...(machine.tools === undefined ? {} : { tools: machine.tools }),
    env: { ...machine.env, ...env },
    root: surroundings.rootFor(toRun.folder),
    github: toRun.github,
    event: toRun.event,
    secrets: Object.values(surroundings.secrets),
    died: surroundings.died,
  });
  const inspect = surroundings.watch(runner, machine, name);
  const sequence = new StepSequence(
    {
      steps: job.steps,
      defaults: job,
      root: toRun.root,
      env,
      outerEnv: {},
      contexts: toRun.contexts,
    },
    {
      runner,
      observer,
      shared: surroundings.shared,
      skip: skipped(surroundings),
      limits: surroundings.limits ?? {},
      permissions: permissionsOf(job.permissions, toRun.permissions),
      signal: withTimeLimit(surroundings.signal, minutes),
      died: surroundings.died,
      runStep: runMain,
    },
  );
  await sequence.run();
  await sequence.posts();
  const outputs = outputsOf(job, sequence, runner, surroundings);
  const record            = {
    id: job.id,
    name,
    os,
    result: resultOf(job, sequence),
    outputs,
    seconds: (performance.now() - started) / 1000,
    steps: sequence.records,
  };
  // Nobody looks at a machine that is gone.
  if (surroundings.died?.aborted !== true) await inspect();
  observer.jobEnded(record);
  return record;
}

function skipped({ skip = [] }                 )                      {
  return new Set(skip.map((name) => name.toLowerCase()));
}

/** A job that takes too long is cancelled, as on GitHub. */
function withTimeLimit(signal             , minutes        )              {
  return minutes > 0 ? AbortSignal.any([signal, AbortSignal.timeout(minutes * 60_000)]) : signal;
}

function resultOf({ continueOnError }     , sequence              )         {
  if (sequence.status !== 'failure') return sequence.status;
  return sequence.forgives(continueOnError) ? 'success' : 'failure';
}

/** An output that would show a secret is dropped; one that cannot be evaluated fails the job. */
function outputsOf(
  job     ,
  sequence              ,
  { masker }        ,
  { observer }                 ,
)                         {
  let outputs                        ;
  try {
    outputs = evaluateAll(job.outputs, sequence.scope({}));
  } catch (error) {
    sequence.complain(error);
    sequence.fail();
    return {};
  }
  const kept = Object.entries(outputs).filter(([name, value]) => {
    const secret = masker.hides(value);
    if (secret) {
      const text = `Skip output '${name}' since it may contain secret.`;
      observer.line({ kind: 'warning', text });
    }
    return !secret;
  });
  return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/jobs/not-run.js
/** The records of jobs that do not run: skipped, cancelled, or impossible to begin. */


                                                       
                                          
                                        

                                                 

function jobNotRun(
  job       ,
  result        ,
  { run, callers }       ,
  name = job.name ?? job.id,
)            {
  const os = systemOf(labelsOf(job.runsOn)) ?? 'Linux';
  const record            = {
    id: job.id,
    name: fullName(name, callers),
    os,
    result,
    outputs: {},
    seconds: 0,
    steps: [],
  };
  run.observer.jobEnded(record);
  return record;
}

/** A job that cannot begin, such as one with a template that is not valid, fails alone. */
function brokenJob(job       , error       , frame       )            {
  const { run, callers } = frame;
  const masker = new SecretMasker();
  for (const secret of Object.values(run.secrets)) masker.add(secret.trim());
  const name = fullName(job.name ?? job.id, callers);
  run.observer.jobStarted({ name, runsOn: labelsOf(job.runsOn).join(', ') });
  run.observer.line({ kind: 'error', text: masker.mask(error.message) });
  return jobNotRun(job, 'failure', frame);
}

/** The name that GitHub shows: the jobs that led here come before the job's own name. */
function fullName(name        , callers                  )         {
  return [...callers.map((caller) => caller.name), name].join(' / ');
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/jobs/results.js
/** One result for several jobs. */
                                            

function combinedResult(results                   )         {
  for (const result of ['failure', 'cancelled', 'skipped']         ) {
    if (results.includes(result)) return result;
  }
  return 'success';
}

/** A called workflow is skipped only as a whole. */
function resultOfCalled(results                   )         {
  const ran = results.filter((result) => result !== 'skipped');
  return ran.length === 0 ? combinedResult(results) : combinedResult(ran);
}

function withoutEmpty(outputs                                  )                         {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''));
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/jobs/call.js
/** A job that calls another workflow. */

                                                                   


                                                               
                                                       



                  
                        
                          
                                                    
                                     
 

async function runCall(
  job     ,
  call      ,
  { name, folder, contexts, groups }        ,
  frame       ,
)                         {
  const { observer } = frame.run;
  const { workflow } = call;
  if (workflow?.callInterface === undefined) {
    observer.jobStarted({ name: fullName(name, frame.callers), runsOn: call.uses });
    const text = `${call.uses} is left out (--skip): its outputs are empty.`;
    observer.line({ kind: 'notice', text });
    return { ...jobNotRun(job, 'success', frame, name), inside: undefined };
  }
  const promises = workflow.callInterface;
  const secrets = secretsOf(call, contexts, frame);
  const inputs = call_inputsOf(call, promises, contexts);
  const { jobs, records } = await frame.runCalled({
    ...frame,
    workflow,
    inputs,
    run: { ...frame.run, secrets },
    callers: [...frame.callers, { name, folder }],
    groups,
    permissions: job.permissions ?? frame.workflow.permissions ?? frame.permissions,
  });
  const outputs = evaluateAll(
    promises.outputs,
    scopeFor(
      {
        github: contexts['github'] ?? {},
        inputs,
        vars: contexts['vars'] ?? {},
        jobs: Object.fromEntries(
          [...jobs].map(([id, { result, outputs: given }]) => [
            id,
            { result, outputs: { ...given } },
          ]),
        ),
      },
      'success',
    ),
  );
  const result = resultOfCalled([...jobs.values()].map((ended) => ended.result));
  return {
    id: job.id,
    name: fullName(name, frame.callers),
    os: records[0]?.os ?? 'Linux',
    result,
    outputs,
    seconds: 0,
    steps: [],
    inside: records,
  };
}

function call_inputsOf(
  call      ,
  { inputs }               ,
  contexts                                ,
)                       {
  const scope = scopeFor(contexts, 'success');
  const given = Object.entries(call.with).map(
    ([name, value]) => [name.toLowerCase(), evaluateDeep(value, scope)]         ,
  );
  const values = new Map(given);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = values.get(name.toLowerCase()) ?? evaluateDeep(input.default ?? null, scope);
      if (value === null) return [name, valueWithoutDefault(input)];
      return [name, typedValue(name, input, value)];
    }),
  );
}

/** An environment's secrets reach no called workflow, but GitHub's own token always does. */
function secretsOf(
  { secrets }      ,
  contexts                                ,
  { run }       ,
)                         {
  if (secrets === 'inherit') return { ...run.secrets };
  const scope = scopeFor(contexts, 'success');
  return Object.fromEntries(
    Object.entries(secrets).map(([name, template]) => [name, evaluateText(template, scope)]),
  );
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/jobs/concurrency.js
/** `concurrency:` of workflows and jobs: jobs are played one after another, so only a deadlock shows. */

                                                                   

                                          
                                        

/** The groups that are held while the job runs. Throws for one that the run holds already. */
function heldGroups(
  job     ,
  contexts                                ,
  { workflow, groups }       ,
)           {
  const scope = scopeFor(contexts, 'success');
  const nameOf = (template                    )           =>
    template === undefined ? [] : [evaluateText(template, scope).toLowerCase()];
  const held = [...groups, ...nameOf(workflow.concurrency)];
  for (const group of nameOf(job.concurrency)) {
    if (held.includes(group)) {
      throw new Error(
        `Canceling since a deadlock for concurrency group '${group}' was detected: the job waits for a group that its own run holds. Give workflow and job groups of different names.`,
      );
    }
    held.push(group);
  }
  return held;
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/jobs/order.js
/** The order in which jobs are run, and the jobs that each waits for. */


                                                    

function inOrderOfNeeds(workflow          )        {
  const ordered        = [];
  const waiting = [...workflow.jobs];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) =>
      needs.every((id) => ordered.some((job) => job.id === id)),
    );
    const [job] = next === -1 ? [] : waiting.splice(next, 1);
    if (job === undefined) {
      const names = waiting.map(({ id }) => id).join(', ');
      throw new WorkflowRefused(pathIn(workflow.root, workflow.file), [
        `jobs that wait for each other: ${names}`,
      ]);
    }
    ordered.push(job);
  }
  return ordered;
}

function ancestors(job     , workflow          )           {
  const parents = workflow.jobs.filter(({ id }) => job.needs.includes(id));
  return [...job.needs, ...parents.flatMap((parent) => ancestors(parent, workflow))];
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/jobs/instances.js
/** The instances of a job: one, or one for each combination of its matrix. */

                                                                   

                                                 
                                                 


                                                
                                            

                                          


                                                       




                                               

async function runInstances(
  job     ,
  frame       ,
  ended                                ,
)                           {
  const needs = Object.fromEntries([...ended].filter(([id]) => job.needs.includes(id)));
  const github = { ...frame.github, job: job.id };
  const contexts = workflowContexts(
    { ...frame.run, github, event: frame.event, inputs: frame.inputs },
    needs,
  );
  const before = scopeFor(contexts, statusBefore(job, frame, ended));
  if (!evaluateCondition(job.if, before)) return [alone(jobNotRun(job, 'skipped', frame))];
  const combinations = combinationsOf(evaluateDeep(job.matrix, before));
  const total = combinations.length;
  const failFast = evaluateDeep(job.failFast, before) !== false;
  const maxParallel = Number(evaluateDeep(job.maxParallel, before)) || total;
  const instances                  = [];
  for (const [index, combination] of combinations.entries()) {
    const matrix = matrixContexts(combination, { index, total, failFast, maxParallel });
    const all = { ...contexts, ...matrix };
    const folder = total > 1 ? `${job.id}-${index + 1}` : job.id;
    const stopped = failFast && instances.some(({ result }) => result === 'failure');
    try {
      const name = instanceName(job, combination, all);
      instances.push(
        stopped
          ? alone(jobNotRun({ ...job, runsOn: runsOnOf(job, all) }, 'cancelled', frame, name))
          : await runInstance(job, { name, folder, contexts: all, github }, frame),
      );
    } catch (error) {
      instances.push(alone(brokenJob(job, error         , frame)));
    }
  }
  return instances;
}

                    
                        
                          
                              
                                   
 

async function runInstance(job     , instance          , frame       )                         {
  const { name, folder, contexts } = instance;
  const groups = heldGroups(job, contexts, frame);
  if (job.call !== undefined) {
    return runCall(job, job.call, { name, folder, contexts, groups }, frame);
  }
  return alone(await runJob(jobToRun(job, instance, frame), frame.run));
}

function alone(record                               )                {
  return { ...record, inside: undefined };
}

function jobToRun(job     , { name, folder, contexts, github }          , frame       )           {
  const { workflow, callers, event } = frame;
  const labels = labelsOf(runsOnOf(job, contexts));
  const os = systemOf(labels);
  const runsOn = labels.join(', ');
  if (os === undefined) throw new Error(`There is no machine "${runsOn}".`);
  return {
    job,
    name: fullName(name, callers),
    folder: [...callers.map((caller) => caller.folder), folder].join('-'),
    os,
    runsOn,
    github,
    event,
    root: workflow.root,
    workflowEnv: workflow.env,
    permissions: workflow.permissions ?? frame.permissions,
    notices: noticesOf(job, contexts),
    contexts,
  };
}

function noticesOf({ environment, services }     , contexts          )           {
  const notices           = [];
  if (environment !== undefined) {
    const name = evaluateText(environment, scopeFor(contexts, 'success'));
    if (name !== '') {
      notices.push(
        `GitHub would wait here for approval of ${name}, if that environment asks for reviewers.`,
      );
    }
  }
  if (services.length > 0) {
    notices.push(
      `GitHub would start containers beside this job: ${services.join(', ')}. The rehearsal starts none.`,
    );
  }
  return notices;
}

function runsOnOf(job     , contexts          )       {
  return evaluateDeep(job.runsOn, scopeFor(contexts, 'success'));
}

/**
 * The name of an instance. On GitHub the values of the matrix follow a name without expressions.
 */
function instanceName(job     , combination             , contexts          )         {
  const name = job.name ?? job.id;
  if (name.includes('${{')) return evaluateText(name, scopeFor(contexts, 'success'));
  const values = Object.values(combination).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
  return values.length > 0 ? `${name} (${values.join(', ')})` : name;
}

/** The state that the status functions of a job's `if:` see: all jobs count that it waits for. */
function statusBefore(
  job     ,
  { workflow, run }       ,
  ended                                ,
)         {
  if (run.signal.aborted) return 'cancelled';
  return combinedResult(ancestors(job, workflow).map((id) => ended.get(id)?.result ?? 'success'));
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow/run-workflow.js
/** A whole workflow: jobs in the order of their needs, one after another. */





                                                                     
                                              
                                              

                                                   

async function runWorkflow(workflow          , run             )                       {
  const { name, payload, github, inputs } = workflow.event;
  const whole                                   = {
    ...runContext(),
    workflow: workflow.name,
    event_name: name,
    ...run.github,
    ...github,
  };
  const pushed = name === 'push' ? { ref: whole['ref'] ?? '' } : {};
  const { records } = await runJobs({
    workflow,
    run,
    inputs,
    github: whole,
    event: { ...payload, ...pushed },
    callers: [],
    groups: [],
    permissions: null,
    runCalled: runJobs,
  });
  return records;
}

/** The jobs of a workflow, also of one that a job of another calls. */
async function runJobs(frame       )                     {
  const ended            = { jobs: new Map(), records: [] };
  for (const job of inOrderOfNeeds(frame.workflow)) {
    const instances = await runInstances(job, frame, ended.jobs).catch((error       ) => [
      { ...brokenJob(job, error, frame), inside: undefined },
    ]);
    ended.records.push(...instances.flatMap(({ inside, ...record }) => inside ?? [record]));
    ended.jobs.set(job.id, {
      result: combinedResult(instances.map(({ result }) => result)),
      // The last instance of several that gives an output decides.
      outputs: Object.assign({}, ...instances.map(({ outputs }) => withoutEmpty(outputs))),
    });
  }
  return ended;
}

// EXTERNAL MODULE: ./build/rehearsal/project/app.js
var app = __webpack_require__(93917);
;// CONCATENATED MODULE: ./build/rehearsal/project/demo.js
/** The demo, as a project that was looked through: its app, and the secrets of its repository. */
                                                       

                                               

const demoApp           = {
  kind: 'flet',
  folder: '',
  configuration: undefined,
  name: app/* app */.y.name,
  bundleId: app/* app */.y.bundleId,
  profileName: app/* app */.y.profiles.app,
  version: app/* app */.y.version,
  buildNumber: String(app/* app */.y.buildNumber),
  teamId: app/* app */.y.teamId,
  extensions: [
    { name: app/* app */.y.share.name, bundleId: app/* app */.y.share.bundleId, profileName: app/* app */.y.profiles.share },
  ],
};

/** The names that the README and the examples use. They are there whatever a workflow reads. */
const demoSecrets                                    = {
  CERTIFICATE: 'certificate',
  CERTIFICATE_PASSWORD: 'certificate-password',
  PROVISIONING_PROFILE: 'provisioning-profile',
  SHARE_PROVISIONING_PROFILE: 'provisioning-profile',
  APP_STORE_CONNECT_KEY_ID: 'api-key-id',
  APP_STORE_CONNECT_ISSUER_ID: 'issuer-id',
  APP_STORE_CONNECT_PRIVATE_KEY: 'api-private-key',
  APPCENTER_TOKEN: 'api-token',
};

;// CONCATENATED MODULE: ./build/rehearsal/settings/placed-step.js
/** The steps of a workflow, each where it stands: in a job, a called workflow, a composite action. */



                                                                



                                                         


                                                                              

/** A template, and the place in which its expressions are understood. */
                                 
                            
                        
 

/** The place of a list of steps. */
                        
                              
                                                              
                        
                    
                                    
                                  
                                                             
                                           
                                                               
                                                                                  
                                                                
 

                                  
                                
                                     
                         
 

                             
                      
                        
                         
                                               
                         
 

/** Composite actions within composite actions are followed as deep as GitHub does. */
const placed_step_DEEPEST = 10;

async function placed_step_placedSteps(workflow          )                        {
  return stepsOf(workflow, {
    input: (name) => literal(workflow.event.inputs[name]),
    secret: () => undefined,
  });

  function literal(value                  )                             {
    const [job] = workflow.jobs;
    if (value === undefined || job === undefined) return undefined;
    return { template: yaml_values_scalar(value) ?? '', frame: frameOf(workflow, job, {}, noCaller) };
  }
}

                                              
const noCaller         = { input: () => undefined, secret: () => undefined };

async function stepsOf(workflow          , caller        )                        {
  const found               = [];
  for (const job of workflow.jobs) {
    for (const combination of knownCombinations(job, caller)) {
      const frame = frameOf(workflow, job, combination, caller);
      if (job.call?.workflow !== undefined) {
        found.push(...(await stepsOf(job.call.workflow, callerOf(frame, job.call))));
      }
      for (const [index, step] of job.steps.entries()) {
        found.push(...(await withInner({ step, frame, index, label: labelOf(job, step) }, 0)));
      }
    }
  }
  return found;
}

function frameOf(workflow          , job     , combination             , caller        )        {
  const env = [{ templates: job.env }, { templates: workflow.env }];
  const { root } = workflow;
  return { workflow, root, job, combination, steps: job.steps, env, ...caller };
}

function callerOf(frame       , call                          )         {
  const { secrets } = call;
  const given = (value                  )                             =>
    value === undefined ? undefined : { template: yaml_values_scalar(value) ?? '', frame };
  return {
    input: (name) =>
      given(call.with[name]) ?? given(call.workflow?.callInterface?.inputs[name]?.default),
    // A secret that is not passed on is empty in the called workflow.
    secret: (name) =>
      secrets === 'inherit' ? frame.secret(name) : { template: named(secrets, name) ?? '', frame },
  };
}

function named(templates           , name        )                     {
  const key = Object.keys(templates).find((each) => each.toUpperCase() === name.toUpperCase());
  return key === undefined ? undefined : templates[key];
}

/** A matrix that another job makes is played without its values. */
function knownCombinations(job     , caller        )                {
  const names = JSON.stringify(job.matrix).matchAll(/\binputs\.([\w-]+)/g);
  const inputs = [...names].flatMap(([, name = '']) => {
    const given = caller.input(name);
    const value = given === undefined ? undefined : knownText(given);
    return value === undefined ? [] : [[name, value]         ];
  });
  try {
    const contexts = { inputs: Object.fromEntries(inputs) };
    return combinationsOf(evaluateDeep(job.matrix, { contexts }));
  } catch {
    return [{}];
  }
}

/** The step itself and, where it uses a composite action on this machine, the steps of that. */
async function withInner(placed            , depth        )                        {
  const { step, frame } = placed;
  const local = localAction(step, frame);
  if (local === undefined || depth >= placed_step_DEEPEST) return [placed];
  const action = await readAction(local.folder).catch(() => undefined);
  if (action?.kind !== 'composite') return [placed];
  const steps = action.steps.map((each) => readStep(each        ));
  const defaults = new Map(action.inputs.map(({ name, default: value }) => [name, value]));
  const inner        = {
    ...frame,
    root: local.root,
    steps,
    env: [{ templates: step.env, frame }, ...frame.env.map((each) => ({ frame, ...each }))],
    input: (name) => {
      const template = step.with[name] ?? defaults.get(name);
      return template === undefined ? undefined : { template, frame };
    },
  };
  const found               = [placed];
  for (const [index, each] of steps.entries()) {
    const label = `${placed.label} → ${each.name ?? each.uses ?? 'run'}`;
    found.push(...(await withInner({ step: each, frame: inner, index, label }, depth + 1)));
  }
  return found;
}

                       
                          
                        
 

/** Nothing for an action that does not lie on this machine. */
function localAction({ uses = '' }      , { root }       )                          {
  const own = ownReference(uses);
  const found =
    own === undefined
      ? { folder: (0,external_node_path_.join)(root, uses.slice(2)), root }
      : { folder: (0,external_node_path_.join)(slipway, own.path), root: slipway };
  const isLocal = own !== undefined || /^[.$]\//.test(uses);
  return isLocal && hasAction(found.folder) ? found : undefined;
}

/** The name of our action that a step uses, such as `setup-signing`. */
function placed_step_ownActionOf({ step: { uses = '' }, frame }            )                     {
  const isInside = frame.root === slipway && /^[.$]\//.test(uses);
  const path = isInside ? uses.slice(2) : ownReference(uses)?.path;
  return /^actions\/([\w-]+)$/.exec(path ?? '')?.[1];
}

function labelOf(job     , { name, uses, id }      )         {
  return `${job.name ?? job.id}: ${name ?? id ?? uses ?? 'run'}`;
}

/**
 * The value of a template before anything runs; `undefined` where it depends on a secret or a step.
 */
function knownText(
  { template, frame }                ,
  vars                                   = {},
)                     {
  if (!template.includes('${{')) return template;
  try {
    const value = evaluateTemplate(template, {
      contexts: {
        matrix: { ...frame.combination },
        vars: { ...vars },
        github: {},
        env: knownEnv(frame),
        inputs: { ...frame.workflow.event.inputs, ...calledInputs(frame, template) },
      },
    });
    const text = typeof value === 'object' ? '' : String(value);
    return text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}

function knownEnv(frame       )                         {
  const all = frame.env.toReversed().map(({ templates }) => templates);
  const merged            = Object.assign({}, ...all);
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => !value.includes('${{')));
}

function calledInputs(frame       , template        )                         {
  const names = [...template.matchAll(/\binputs\.([\w-]+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(
    names.flatMap((name) => {
      const given = frame.input(name);
      if (given === undefined || given.frame === frame) return [];
      const value = knownText(given);
      return value === undefined ? [] : [[name, value]         ];
    }),
  );
}

;// CONCATENATED MODULE: ./build/rehearsal/settings/references.js
/** The values that the expressions of a template refer to. */

                            
                                                                              
                                                                                      
                                    
 

/** A secret or variable whose name is made when the job runs, such as `secrets[matrix.key]`. */
                                    
                                       
                              
 

const EXPRESSION = /\$\{\{(.*?)\}\}/gs;
const NAMED = /\b(secrets|vars|env|inputs)(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/g;
const OUTPUT =
  /\b(steps|needs)\.([A-Za-z_][\w-]*)\.outputs(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])/g;
const COMPUTED = /\b(secrets|vars)\[\s*(?!')/g;

/** A bare condition is an expression without its marks. */
function references_expressionsIn(template        )           {
  return [...template.matchAll(EXPRESSION)].map(([, expression = '']) => expression);
}

function referencesIn(expression        )              {
  const named = [...expression.matchAll(NAMED)].map(([, context, plain, quoted]) => ({
    context: context                        ,
    names: [plain ?? quoted ?? ''],
  }));
  const outputs = [...expression.matchAll(OUTPUT)].map(
    ([, context, owner = '', plain, quoted]) => ({
      context: context                        ,
      names: [owner, plain ?? quoted ?? ''],
    }),
  );
  return [...named, ...outputs];
}

function computedIn(expression        )                      {
  return [...expression.matchAll(COMPUTED)].map((match) => {
    const start = match.index + match[0].length;
    return {
      context: match[1]                                ,
      expression: expression.slice(start, closingBracket(expression, start)),
    };
  });
}

function closingBracket(text        , from        )         {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '[') depth++;
    else if (text[at] === ']') depth--;
    if (depth === 0) return at;
  }
  return text.length;
}

;// CONCATENATED MODULE: ./build/rehearsal/settings/sources.js
/**
 * The secrets and variables of the repository that a template draws from: directly, through `env`,
 * through inputs and outputs, and through files that an earlier script wrote.
 */

                                                                           

                                                 
                                                    

                         
                                    
                        
                                                    
                              
 

/** Cycles of references end here; real ones are three or four deep. */
const sources_DEEPEST = 20;
const KEY_FILE = /[\w.-]+\.(?:p12|pfx|p8|pem|cer|mobileprovision)\b/i;

                 
                        
                                                                                         
                         
                         
                                                                                          
                          
 

/** In the order in which they stand, each once. */
function sourcesOf(template        , { frame, index }                                     ) {
  return unique(sources(template, { frame, index, depth: 0 }));
}

/** The sources of a template, and where there are none, those of a key file that it names. */
function sourcesOfFileOr(template        , placed            )           {
  const direct = sourcesOf(template, placed);
  if (direct.length > 0) return direct;
  const [file] = KEY_FILE.exec(template) ?? [];
  return file === undefined ? [] : unique(writersOf(file, { ...placed, depth: 0 }));
}

function sources(template        , place       )           {
  if (place.depth > sources_DEEPEST) return [];
  return references_expressionsIn(template).flatMap((expression) => [
    ...referencesIn(expression).flatMap((reference) => followed(reference, place)),
    ...computedIn(expression).flatMap(({ context, expression: name }) => {
      const text = knownText({ template: `\${{ ${name} }}`, frame: place.frame });
      return text === undefined ? [] : secretOrVariable(context, text, place);
    }),
  ]);
}

function followed({ context, names }           , place       )           {
  const [name = '', output = ''] = names;
  switch (context) {
    case 'secrets':
    case 'vars':
      return secretOrVariable(context, name, place);
    case 'env':
      return variable(name, place);
    case 'inputs': {
      const given = place.frame.input(name);
      return given === undefined ? [] : outside(given.template, given.frame, place);
    }
    case 'steps':
      return outputOfStep(name, output, place);
    default: {
      // An output of another job.
      const { workflow } = place.frame;
      const job = workflow.jobs.find(({ id }) => id === name);
      const template = job?.outputs[output];
      if (job === undefined || template === undefined) return [];
      const env = [{ templates: job.env }, { templates: workflow.env }];
      return outside(template, { ...place.frame, job, env, steps: job.steps }, place);
    }
  }
}

function secretOrVariable(kind                , name        , place       )           {
  const passed = kind === 'secrets' ? place.frame.secret(name) : undefined;
  if (passed !== undefined) return outside(passed.template, passed.frame, place);
  return name.toUpperCase() === 'GITHUB_TOKEN'
    ? []
    : [{ kind, name: name.toUpperCase(), isDecoded: false }];
}

/** A template that stands elsewhere, where all steps have run. */
function outside(template        , frame       , { depth }       )           {
  return sources(template, { frame, index: frame.steps.length, depth: depth + 1 });
}

function variable(name        , place       )           {
  const { frame, index, depth } = place;
  const own = frame.steps[index]?.env;
  const around                    = [{ templates: own ?? {} }, ...frame.env];
  for (const [level, { templates, frame: other }] of around.entries()) {
    const template = level < (place.level ?? 0) ? undefined : templates[name];
    if (template === undefined) continue;
    // A variable may be made of the one of the same name around it.
    return other === undefined || other === frame
      ? sources(template, { frame, index, depth: depth + 1, level: level + 1 })
      : outside(template, other, place);
  }
  // An earlier script may have exported it.
  const writes = new RegExp(String.raw`\b${sources_escaped(name)}(?:=|<<)`);
  return earlier(place).flatMap((step, at) =>
    step.run?.includes('GITHUB_ENV') ? linesWith(writes, step, { ...place, index: at }) : [],
  );
}

function outputOfStep(id        , output        , place       )           {
  const at = place.frame.steps.findIndex((step) => step.id === id);
  const step = place.frame.steps[at];
  if (step?.run === undefined) return [];
  const writes = new RegExp(String.raw`\b${sources_escaped(output)}(?:=|<<)`);
  return linesWith(writes, step, { ...place, index: at });
}

/** Scripts that write a file of that name. */
function writersOf(file        , place       )           {
  return earlier(place).flatMap((step, at) =>
    step.run?.includes(file)
      ? linesWith(new RegExp(sources_escaped(file)), step, { ...place, index: at })
      : [],
  );
}

/**
 * The sources of the lines that match; where these name no secret, that of a script with just one.
 */
function linesWith(pattern        , step      , place       )           {
  const script = (step.run ?? '').replaceAll('\\\n', ' ');
  const lines = script.split('\n').filter((line) => pattern.test(line));
  const found = lines.flatMap((line) => ofScript(line, place));
  if (found.length > 0) return found;
  const all = unique(ofScript(script, place));
  return all.length === 1 ? all : [];
}

/** The sources of a piece of a script: its expressions and the variables of its shell. */
function ofScript(script        , place       )           {
  const isDecoded = /base64\s+(?:-\w*[dD]|--decode)|openssl\s+(?:enc\s+)?-?base64\s.*-d/.test(
    script,
  );
  const names = [...script.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
  const deeper = { ...place, depth: place.depth + 1 };
  const found = [
    ...sources(script, deeper),
    ...names.flatMap((name) => (place.depth > sources_DEEPEST ? [] : variable(name, deeper))),
  ];
  return found.map((source) => ({ ...source, isDecoded: source.isDecoded || isDecoded }));
}

function earlier({ frame, index }       )                  {
  return frame.steps.slice(0, index);
}

function unique(all                   )           {
  return all.filter(
    ({ kind, name }, index) =>
      all.findIndex((other) => other.kind === kind && other.name === name) === index,
  );
}

function sources_escaped(text        )         {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

;// CONCATENATED MODULE: ./build/rehearsal/settings/setting-uses.js
/** The uses of a workflow's secrets and variables: which of them feeds which input of which step. */
                                                        

                                                   

                                             

                                           

                             
                          
                            
                            
                                             
                         
 

                                   
                                        
                                       
                                              
                                   
 

async function settingsOf(workflow          )                            {
  const steps = await placed_step_placedSteps(workflow);
  const uses = steps.flatMap((step) => [...usesByInput(step), ...usesByVariable(step)]);
  const read = new Map                ();
  for (const source of [...uses.map((use) => use.source), ...steps.flatMap(allSources)]) {
    read.set(`${source.kind}.${source.name}`, source);
  }
  return { steps, uses, read: [...read.values()] };
}

function usesByInput(placed            )               {
  const { uses } = placed.step;
  // A composite action of the repository itself is looked into instead.
  if (uses === undefined || (/^[.$]\//.test(uses) && !isOwn(placed))) return [];
  return Object.entries(placed.step.with).flatMap(([input, template]) => {
    const purpose = purposeOfInput(input);
    // An action of others may mean something else by a word that is not Apple's.
    if (purpose === undefined || (!isOwn(placed) && !SHARED.has(purpose))) return [];
    return sourcesOfFileOr(template, placed).map((source) => ({
      source,
      purpose,
      step: placed,
      input,
    }));
  });
}

const SHARED                       = new Set([
  'certificate',
  'certificate-password',
  'provisioning-profile',
  'api-key-id',
  'issuer-id',
  'api-private-key',
]);

/** Our actions read some inputs from the environment. */
function usesByVariable(placed            )               {
  if (!isOwn(placed)) return [];
  const { step, frame } = placed;
  const around = [step.env, ...frame.env.map(({ templates }) => templates)];
  const names = new Set(around.flatMap((templates) => Object.keys(templates)));
  return [...names].flatMap((name) => {
    const purpose = purposeOfVariable(name);
    if (purpose === undefined) return [];
    return sourcesOf(`\${{ env.${name} }}`, placed).map((source) => ({
      source,
      purpose,
      step: placed,
      input: name,
    }));
  });
}

function allSources(placed            )           {
  const { step, frame } = placed;
  const { job, workflow } = frame;
  const templates = [
    ...Object.values(step.with),
    ...[step.env, job.env, workflow.env].flatMap((each) => Object.values(each)),
    step.run ?? '',
    step.name ?? '',
    ...[step.if, job.if].map((condition) => `\${{ ${condition ?? ''} }}`),
  ];
  return templates.flatMap((template) => sourcesOf(template, placed));
}

function isOwn(placed            )          {
  return placed_step_ownActionOf(placed) !== undefined;
}

/** An input's text, where it is known before anything runs. */
function inputText(
  { step, frame }            ,
  name        ,
  vars                                   = {},
)                     {
  const template = step.with[name];
  return template === undefined ? undefined : knownText({ template, frame }, vars)?.trim();
}

/** The lines of an input, or the parts of a single line with commas. */
function inputList(
  placed            ,
  name        ,
  vars                                   ,
)           {
  const text = inputText(placed, name, vars) ?? '';
  return text
    .split(text.includes('\n') ? '\n' : ',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

;// CONCATENATED MODULE: ./build/rehearsal/settings/step-apps.js
/** The app that a step is about, and the bundle ids that it signs. */
                                                                                  
                                                                     


                                                   


/** By the flavour in the job's matrix, then by the folder that the step works in, else the first. */
function appOfStep(placed            , apps                     )                       {
  const { step, frame } = placed;
  // An entry of a matrix may be an object with a name in it.
  const values = Object.values(frame.combination)
    .flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : value,
    )
    .map((value) => (yaml_values_scalar(value) ?? '').toLowerCase());
  const byFlavor = apps.find(({ configuration = '' }) => {
    const [, flavor] = /^release[- ](.+)$/i.exec(configuration) ?? [];
    return flavor !== undefined && values.includes(flavor.toLowerCase());
  });
  if (byFlavor !== undefined) return byFlavor;
  const folders = [step.with['app-path'], step.workingDirectory, frame.job.workingDirectory]
    .map((template) => (template === undefined ? undefined : knownText({ template, frame })))
    .flatMap((folder) => (folder === undefined ? [] : [folder.replace(/^\.\/|\/$/g, '')]));
  const byFolder = apps.find(({ folder }) => folder !== '' && folders.includes(folder));
  return byFolder ?? apps[0];
}

/** The bundles that the step's profiles are for, the app first. */
function bundlesOfStep(placed            , apps                     )                {
  const app = appOfStep(placed, apps);
  const found = app === undefined ? [] : [app, ...app.extensions];
  const all = apps.flatMap((each) => [each, ...each.extensions]);
  const named = ['bundle-ids', 'bundle-id'].flatMap((input) => inputList(placed, input));
  if (named.length === 0) return found;
  return named.map(
    (bundleId) =>
      all.find((bundle) => bundle.bundleId === bundleId) ?? {
        name: bundleId.split('.').at(-1) ?? bundleId,
        bundleId,
        profileName: undefined,
      },
  );
}

const methods                                        = {
  'ad-hoc': 'ad-hoc',
  'release-testing': 'ad-hoc',
  development: 'development',
  debugging: 'development',
  enterprise: 'enterprise',
};

/** App Store where nothing says otherwise. */
function profileKindOf(placed            )              {
  return methods[inputText(placed, 'export-method') ?? ''] ?? 'app-store';
}

/**
 * The bundle of each profile secret: one whose name speaks of an extension is for that, the others
 * go to the remaining bundles in order.
 */
function bundlesOfProfiles(
  names                   ,
  bundles                        ,
)                                   {
  const [app, ...extensions] = bundles;
  const assigned = new Map                     ();
  for (const name of names) {
    const plain = plainName(name);
    const extension = extensions.find(
      (bundle) =>
        !isTaken(assigned, bundle) && wordsOf(bundle).some((word) => plain.includes(word)),
    );
    if (extension !== undefined) assigned.set(name, extension);
  }
  for (const name of names.filter((each) => !assigned.has(each))) {
    const bundle = bundles.find((each) => !isTaken(assigned, each)) ?? app;
    if (bundle !== undefined) assigned.set(name, bundle);
  }
  return assigned;
}

function isTaken(assigned                                  , bundle             )          {
  return [...assigned.values()].includes(bundle);
}

/** Words by which a secret may name an extension; `Extension` alone says nothing. */
function wordsOf({ name, bundleId }             )           {
  const words = name.replaceAll(/Extension$|Target$/g, '').split(/(?<=[a-z])(?=[A-Z])|\W/);
  return [bundleId.split('.').at(-1) ?? '', words.at(-1) ?? '']
    .map(plainName)
    .filter((word) => word.length > 3);
}

function plainName(text        )         {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

;// CONCATENATED MODULE: ./build/rehearsal/settings/made-settings.js
/**
 * The secrets and variables of a rehearsal: each holds what the inputs need that it feeds, all of
 * one account. The purpose of one that feeds no known input is guessed from its name; without a
 * guess it holds a mark.
 */

                                                        
                                                      
                                                   

                                             

                                                                      
                                           


                              
                                
                        
                         
                                          
                                        
                                         
 

                               
                            
                                     
                                               
                                
                                
                          
 

/** The name of what a workflow has only one of, and does not keep in a secret. */
const ONLY = '';

function makeSettings(settings                  , around              )                {
  const uses = settings.uses.map(byUnmistakableName);
  return settings.read.flatMap((source)                => {
    const { kind, name } = source;
    const use = uses.find((each) => same(each.source, source));
    if (use !== undefined) {
      const value = made_settings_valueOf(use, uses, around);
      return [{ kind, name, value, purpose: use.purpose, from: 'use' }];
    }
    const guessed = purposeByName(name);
    const [step] = settings.steps;
    if (guessed !== undefined && step !== undefined) {
      // The place of guessed secrets: as if one step took all of them.
      const others = guessedUses(settings, step).filter(
        ({ source: other }) => !uses.some((each) => same(each.source, other)),
      );
      const own = { source, purpose: guessed, step, input: '' };
      return [{ kind, name, value: made_settings_valueOf(own, others, around), purpose: guessed, from: 'name' }];
    }
    if (kind === 'vars') return [];
    const value = `mark-of-${name.toLowerCase()}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    return [{ kind, name, value, purpose: undefined, from: 'mark' }];
  });
}

function guessedUses({ read }                  , step            )               {
  return read.flatMap((source) => {
    const purpose = purposeByName(source.name);
    return purpose === undefined ? [] : [{ source, purpose, step, input: '' }];
  });
}

/** A secret called ISSUER_ID holds an issuer id, wherever a slip has put it. */
function byUnmistakableName(use            )             {
  const named = contradicts(use.source.name, use.purpose);
  return named === undefined ? use : { ...use, purpose: named };
}

function made_settings_valueOf(use            , uses                       , around              )         {
  const { account, apps, appCenterApp, appCenterUrl, groups } = around;
  const { purpose, source, step } = use;
  const kind = profileKindOf(step);
  switch (purpose) {
    case 'certificate':
      return account.pkcs12(source.name, kind, passwordFor(use, uses, account)).toString('base64');
    case 'certificate-password':
      return account.password(source.name);
    case 'provisioning-profile':
      return profileFor(use, uses, around);
    case 'certificate-private-key':
      return account.certificate(source.name, kind).privateKeyPem;
    case 'api-key-id':
      return keyFor(use, uses, account).keyId;
    case 'issuer-id':
      return account.issuerId;
    case 'api-private-key': {
      const { privateKeyPem } = keyFor(use, uses, account);
      const isBase64 = source.isDecoded || /B(?:ASE)?64/.test(source.name);
      return isBase64 ? Buffer.from(privateKeyPem).toString('base64') : privateKeyPem;
    }
    case 'api-token':
      return account.password(`token ${source.name}`);
    case 'api-url':
      return appCenterUrl;
    case 'team-id':
      return account.team.id;
    case 'bundle-id':
      return appOfStep(step, apps)?.bundleId ?? '';
    case 'app':
      return appCenterApp;
    default:
      return groups;
  }
}

/** The password from the secret of the same step; a certificate may have a written one, or none. */
function passwordFor(use            , uses                       , account         )         {
  const [own] = together(use, uses, 'certificate-password');
  if (own !== undefined) return account.password(own.source.name);
  return inputText(use.step, 'certificate-password') ?? '';
}

/** The key whose private half the same step takes. */
function keyFor(use            , uses                       , account         ) {
  const [own] = together(use, uses, 'api-private-key');
  const [named] = together(use, uses, 'api-key-id');
  const written = named === undefined ? inputText(use.step, 'api-key-id') : undefined;
  return account.apiKey(own?.source.name ?? ONLY, written);
}

function together(
  { step }            ,
  uses                       ,
  purpose         ,
)                        {
  return uses.filter((each) => each.purpose === purpose && each.step === step);
}

function profileFor(
  use            ,
  uses                       ,
  { account, apps }              ,
)         {
  const kind = profileKindOf(use.step);
  const bundles = uses
    .filter((each) => each.purpose === 'provisioning-profile' && same(each.source, use.source))
    .flatMap(({ step }) => {
      const names = uses
        .filter((each) => each.purpose === 'provisioning-profile' && each.step === step)
        .map(({ source }) => source.name);
      return bundlesOfProfiles(names, bundlesOfStep(step, apps)).get(use.source.name) ?? [];
    });
  const ids = [...new Set(bundles.map(({ bundleId }) => bundleId))];
  const [first] = bundles;
  const certificate =
    together(use, uses, 'certificate')[0] ?? uses.find((each) => each.purpose === 'certificate');
  const profile = account.profile({
    bundleId: ids.length > 1 ? wildcardOver(ids) : (ids[0] ?? '*'),
    kind,
    name: first?.profileName ?? `${first?.name ?? 'App'} ${titles[kind]}`,
    certificate: account.certificate(certificate?.source.name ?? ONLY, kind),
  });
  return profile.content.toString('base64');
}

const titles = {
  'app-store': 'App Store',
  'ad-hoc': 'Ad Hoc',
  development: 'Development',
  enterprise: 'In House',
}         ;

/** A profile of several apps covers them all. */
function wildcardOver(ids                   )         {
  const [first = [], ...others] = ids.map((id) => id.split('.'));
  let length = first.length;
  for (const parts of others) {
    while (first.slice(0, length).join('.') !== parts.slice(0, length).join('.')) length--;
  }
  return [...first.slice(0, length), '*'].join('.');
}

function same(one        , other        )          {
  return one.kind === other.kind && one.name === other.name;
}

// EXTERNAL MODULE: ./build/sandbox/material/apple-identifier.js
var apple_identifier = __webpack_require__(98866);
;// CONCATENATED MODULE: ./build/sandbox/material/api-key.js
/** A private key of App Store Connect, as the portal gives it out once. */



                         
                         
                            
                                                                                  
                                 
                                
 

function createApiKey()         {
  const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', {
    namedCurve: 'prime256v1',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    keyId: (0,apple_identifier/* appleIdentifier */.W)(),
    issuerId: (0,external_node_crypto_.randomUUID)(),
    privateKeyPem: privateKey,
    publicKeyPem: publicKey,
  };
}

// EXTERNAL MODULE: ./build/sandbox/material/certificate/certificate-authority.js
var certificate_authority = __webpack_require__(84319);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/index.js
var lib = __webpack_require__(8542);
// EXTERNAL MODULE: ./build/sandbox/material/asn1/der.js
var der = __webpack_require__(95067);
// EXTERNAL MODULE: ./build/sandbox/material/asn1/object-identifier.js
var object_identifier = __webpack_require__(80117);
;// CONCATENATED MODULE: ./build/sandbox/material/pkcs12/pkcs12-encryption.js
/** The ways to encrypt the contents of a .p12 file. */




/** The ciphers of PKCS#12 files, from the oldest to those of OpenSSL 3. */
                        
          
             
          
                
             
            
                                    

                                                              

                              
                            
                                                                  
                               
                                                                                         
                                                   
 

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';

const pkcs12Schemes                                                                 = {
  'rc4-128': { suffix: 1, keyBytes: 16 },
  '3des': { suffix: 3, keyBytes: 24 },
  '2-key-3des': { suffix: 4, keyBytes: 16 },
  'rc2-128': { suffix: 5, keyBytes: 16 },
  'rc2-40': { suffix: 6, keyBytes: 5 },
};

const aesSuffix                                   = { 128: 2, 192: 22, 256: 42 };
const prfSuffix                                   = {
  sha1: 7,
  sha224: 8,
  sha256: 9,
  sha384: 10,
  sha512: 11,
};

                      
                               
                              
 

function encrypt(
  plaintext        ,
  encryption                             ,
  options             ,
)             {
  const scheme = pkcs12Schemes[encryption];
  return scheme === undefined
    ? encryptByPbes2(plaintext, encryption, options)
    : encryptByPkcs12(plaintext, encryption, scheme, options);
}

function encryptByPkcs12(
  plaintext        ,
  encryption        ,
  { suffix, keyBytes }                                      ,
  options             ,
)             {
  const { iterations = 2048 } = options;
  const salt = (0,external_node_crypto_.randomBytes)(8);
  const key = deriveKey(options, salt, 1, keyBytes, 'sha1');
  const iv = deriveKey(options, salt, 2, 8, 'sha1');
  return {
    algorithm: der/* sequence */.K2(
      der/* objectIdentifier */.RG(`1.2.840.113549.1.12.1.${suffix}`),
      der/* sequence */.K2(der/* octetString */.J8(salt), der/* integer */.nd(iterations)),
    ),
    ciphertext: enciphered(plaintext, encryption, key, iv),
  };
}

function enciphered(plaintext        , encryption        , key        , iv        )         {
  // Neither Node nor the library has RC4; a reader stops at its name anyway.
  if (encryption === 'rc4-128') return (0,external_node_crypto_.randomBytes)(plaintext.length);
  if (encryption.startsWith('rc2')) {
    const cipher = lib.rc2.createEncryptionCipher(key.toString('binary'), key.length * 8);
    cipher.start(iv.toString('binary'));
    cipher.update(lib.util.createBuffer(plaintext.toString('binary')));
    cipher.finish();
    return Buffer.from(cipher.output.getBytes(), 'binary');
  }
  const whole = key.length === 16 ? Buffer.concat([key, key.subarray(0, 8)]) : key;
  const cipher = (0,external_node_crypto_.createCipheriv)('des-ede3-cbc', whole, iv);
  return Buffer.concat([cipher.update(plaintext), cipher.final()]);
}

function encryptByPbes2(
  plaintext        ,
  encryption        ,
  { password, iterations = 2048 }             ,
)             {
  const [, bits = '', prf = ''] = /^aes-(\d+)\/(\w+)$/.exec(encryption) ?? [];
  const [salt, iv] = [(0,external_node_crypto_.randomBytes)(16), (0,external_node_crypto_.randomBytes)(16)];
  const key = (0,external_node_crypto_.pbkdf2Sync)(password, salt, iterations, Number(bits) / 8, prf);
  const cipher = (0,external_node_crypto_.createCipheriv)(`aes-${bits}-cbc`, key, iv);
  return {
    algorithm: der/* sequence */.K2(
      der/* objectIdentifier */.RG(PBES2),
      der/* sequence */.K2(
        pbkdf2Algorithm(salt, iterations, prf),
        der/* sequence */.K2(
          der/* objectIdentifier */.RG(`2.16.840.1.101.3.4.1.${aesSuffix[bits]}`),
          der/* octetString */.J8(iv),
        ),
      ),
    ),
    ciphertext: Buffer.concat([cipher.update(plaintext), cipher.final()]),
  };
}

function pbkdf2Algorithm(salt        , iterations        , prf        , keyBytes         ) {
  return der/* sequence */.K2(
    der/* objectIdentifier */.RG(PBKDF2),
    der/* sequence */.K2(
      der/* octetString */.J8(salt),
      der/* integer */.nd(iterations),
      ...(keyBytes === undefined ? [] : [der/* integer */.nd(keyBytes)]),
      // HMAC with SHA-1 is what no function means.
      ...(prf === 'sha1' ? [] : [hmac(prf)]),
    ),
  );
}

function hmac(prf        )           {
  return der/* sequence */.K2(der/* objectIdentifier */.RG(`1.2.840.113549.2.${prfSuffix[prf]}`), der/* nullValue */.Pv());
}

function deriveKey(
  { password, iterations = 2048, emptyPassword = 'terminated' }             ,
  salt        ,
  purpose        ,
  bytes        ,
  digest                                                 ,
)         {
  const key = lib.pkcs12.generateKey(
    password === '' && emptyPassword === 'absent' ? null : password,
    lib.util.createBuffer(salt.toString('binary')),
    purpose,
    iterations,
    bytes,
    lib.md[digest].create(),
  );
  return Buffer.from(key.getBytes(), 'binary');
}

;// CONCATENATED MODULE: ./build/sandbox/material/pkcs12/pkcs12.js
/** A .p12 file as OpenSSL 3 writes it, or as Keychain Access does. */


                                                                 




                                
                                 
                                    
                                         
                            
                                
 

const ITERATIONS = 2048;
const ENCRYPTION = 'aes-256/sha256';

/**
 * A file as `openssl pkcs12 -export` of OpenSSL 3 writes it: PBES2 with AES-256-CBC and
 * PBKDF2-HMAC-SHA256, and an HMAC-SHA-256 over it. node-forge itself only writes a SHA-1 MAC.
 */
function modernPkcs12(options               )         {
  const { privateKeyPem, certificate, chain, password, friendlyName } = options;
  const identityAttributes = [
    attribute('localKeyId', der/* octetString */.J8((0,external_node_crypto_.createHash)('sha1').update(certificate.der).digest())),
    attribute('friendlyName', der/* bmpString */.nb(friendlyName)),
  ];
  const certificateBags = der/* sequence */.K2(
    certificateBag(certificate, identityAttributes),
    ...chain.map((issuer) => certificateBag(issuer, [])),
  );
  const key = encrypt(privateKeyInfo(privateKeyPem), ENCRYPTION, { password });
  const keyBag = der/* sequence */.K2(
    pkcs12_named('pkcs8ShroudedKeyBag'),
    der/* explicit */.pc(0, der/* sequence */.K2(key.algorithm, der/* octetString */.J8(key.ciphertext))),
    der/* set */.hZ(...identityAttributes),
  );
  const authenticatedSafe = der/* encode */.lF(
    der/* sequence */.K2(
      encryptedContent(der/* encode */.lF(certificateBags), password),
      plainContent(der/* encode */.lF(der/* sequence */.K2(keyBag))),
    ),
  );
  return der/* encode */.lF(
    der/* sequence */.K2(
      der/* integer */.nd(3),
      plainContent(authenticatedSafe),
      messageAuthentication(authenticatedSafe, password),
    ),
  );
}

/** A file as Keychain Access and `openssl pkcs12 -legacy` write it: 3DES and a SHA-1 MAC. */
function legacyPkcs12(options               )         {
  const { privateKeyPem, certificate, chain, password, friendlyName } = options;
  const pfx = lib.pkcs12.toPkcs12Asn1(
    lib.pki.privateKeyFromPem(privateKeyPem),
    [certificate, ...chain].map(({ pem }) => lib.pki.certificateFromPem(pem)),
    password,
    { algorithm: '3des', count: ITERATIONS, friendlyName, generateLocalKeyId: true },
  );
  return der/* encode */.lF(pfx);
}

function certificateBag(certificate             , attributes                     )           {
  const value = der/* sequence */.K2(
    pkcs12_named('x509Certificate'),
    der/* explicit */.pc(0, der/* octetString */.J8(certificate.der)),
  );
  const bag = [pkcs12_named('certBag'), der/* explicit */.pc(0, value)];
  return der/* sequence */.K2(...bag, ...(attributes.length > 0 ? [der/* set */.hZ(...attributes)] : []));
}

function attribute(name        , value          )           {
  return der/* sequence */.K2(pkcs12_named(name), der/* set */.hZ(value));
}

function privateKeyInfo(privateKeyPem        )         {
  return (0,external_node_crypto_.createPrivateKey)(privateKeyPem).export({ type: 'pkcs8', format: 'der' });
}

function plainContent(octets        )           {
  return der/* sequence */.K2(pkcs12_named('data'), der/* explicit */.pc(0, der/* octetString */.J8(octets)));
}

function encryptedContent(content        , password        )           {
  const { algorithm, ciphertext } = encrypt(content, ENCRYPTION, { password });
  const encryptedContentInfo = der/* sequence */.K2(
    pkcs12_named('data'),
    algorithm,
    der/* implicitOctets */.KB(0, ciphertext),
  );
  return der/* sequence */.K2(
    pkcs12_named('encryptedData'),
    der/* explicit */.pc(0, der/* sequence */.K2(der/* integer */.nd(0), encryptedContentInfo)),
  );
}

function messageAuthentication(content        , password        )           {
  const salt = (0,external_node_crypto_.randomBytes)(16);
  // RFC 7292, appendix B.3: purpose 3 asks for key material for a MAC.
  const key = deriveKey({ password }, salt, 3, 32, 'sha256');
  const digest = (0,external_node_crypto_.createHmac)('sha256', key).update(content).digest();
  const algorithm = der/* sequence */.K2(pkcs12_named('sha256'), der/* nullValue */.Pv());
  return der/* sequence */.K2(
    der/* sequence */.K2(algorithm, der/* octetString */.J8(digest)),
    der/* octetString */.J8(salt),
    der/* integer */.nd(ITERATIONS),
  );
}

function pkcs12_named(name        )           {
  return der/* objectIdentifier */.RG((0,object_identifier/* objectIdentifierOf */.K)(name));
}

// EXTERNAL MODULE: ./build/sandbox/material/provisioning-profile.js
var provisioning_profile = __webpack_require__(52747);
// EXTERNAL MODULE: ./build/sandbox/material/certificate/certificate.js
var certificate_certificate = __webpack_require__(11971);
// EXTERNAL MODULE: ./build/sandbox/material/certificate/signing-certificate.js
var signing_certificate = __webpack_require__(43649);
;// CONCATENATED MODULE: ./build/sandbox/material/signing-material.js
/** A certificate and a profile that belong together, with all that a test has to know of them. */




                                                                         
                                                          


                                                             

                                                                                   

                                         
                           
                             
                             
                              
                                       
                                      
                                  
                                                                         
                                                
                                
                                           
                                            
                      
                             
 

/** The secrets that a user of the actions keeps, and the facts that a test needs about them. */
                                  
                          
                            
                            
                                                                                     
                                    
                                 
                                                                                    
                              
                          
                            
                           
                               
                               
                                 
 

const DAY = 86_400_000;

const certificateKinds = {
  'app-store': 'distribution',
  'ad-hoc': 'distribution',
  development: 'development',
  enterprise: 'legacy-distribution',
}                                                               ;

function createSigningMaterial(options                         = {})                  {
  const {
    teamId = (0,apple_identifier/* appleIdentifier */.W)(),
    teamName = 'Exämple GmbH',
    bundleId = 'com.example.rehearsal',
    kind = 'app-store',
    now = new Date(),
    password = (0,external_node_crypto_.randomBytes)(18).toString('base64url'),
  } = options;
  const certificateNotAfter = options.certificateNotAfter ?? new Date(now.getTime() + 365 * DAY);
  const profileNotAfter = options.profileNotAfter ?? certificateNotAfter;

  const authority = (0,certificate_authority/* rehearsalAuthority */.Lz)();
  const intermediate = authority.intermediate.certificate;
  const certify = ({ publicKeyPem }         ) =>
    (0,signing_certificate/* issueSigningCertificate */.w)(authority.intermediate, {
      kind: certificateKinds[kind],
      teamId,
      teamName,
      publicKeyPem,
      notBefore: options.certificateNotBefore ?? startOf(certificateNotAfter, now),
      notAfter: certificateNotAfter,
    });
  const keys = (0,certificate_certificate/* createKeyPair */.Yz)();
  const certificate = certify(keys);

  const profile = (0,provisioning_profile/* createProvisioningProfile */.B)(authority, {
    kind,
    teamId,
    teamName,
    bundleId,
    certificates: [options.profileCertificate === 'other' ? certify((0,certificate_certificate/* createKeyPair */.Yz)()) : certificate],
    createdAt: startOf(profileNotAfter, now),
    notAfter: profileNotAfter,
    isXcodeManaged: options.profileIsXcodeManaged ?? false,
    ...(options.profileName === undefined ? {} : { name: options.profileName }),
  });

  const writePkcs12 = options.pkcs12Form === 'legacy' ? legacyPkcs12 : modernPkcs12;
  return {
    teamId,
    teamName,
    bundleId,
    authority: { rootPem: authority.root.certificate.pem, intermediatePem: intermediate.pem },
    certificate,
    privateKeyPem: keys.privateKeyPem,
    signer: {
      certificatePem: certificate.pem,
      privateKeyPem: keys.privateKeyPem,
      chainPem: [intermediate.pem, authority.root.certificate.pem],
    },
    pkcs12: writePkcs12({
      privateKeyPem: keys.privateKeyPem,
      certificate,
      chain: [intermediate],
      password,
      friendlyName: certificate.commonName,
    }),
    password,
    profile: profile.content,
    profileUuid: profile.uuid,
    profileName: profile.name,
    profileNotAfter: profile.notAfter,
  };
}

/** A day ago; for what has expired, a year before it did. */
function startOf(notAfter      , now      )       {
  const yesterday = now.getTime() - DAY;
  return new Date(notAfter.getTime() > yesterday ? yesterday : notAfter.getTime() - 365 * DAY);
}

;// CONCATENATED MODULE: ./build/rehearsal/services/account.js
/**
 * The account of a rehearsal: one team with its signing certificates, profiles and API keys, made
 * for what the workflow's secrets feed, so that everything fits together.
 */


                                                                



             
              
                      
                                                        

                                                                                  

                       
                      
                        
 

/** The ends of certificate and profile, where they are not a year away. */
                               
                                      
                                  
 

const account_DAY = 86_400_000;

/** Everything is made once and found again by its name. */
class Account {
           team      ;
           issuerId        ;
           #certificates = new Map                         ();
           #passwords = new Map                ();
           #keys = new Map                ();

           #dates              ;

  constructor(team      , issuerId         = (0,external_node_crypto_.randomUUID)(), dates               = {}) {
    this.team = team;
    this.#dates = dates;
    this.issuerId = issuerId;
  }

  /** A certificate of the team with its private key; distribution, but for development. */
  certificate(name        , kind             )                  {
    return once(this.#certificates, name, () =>
      createSigningMaterial({
        teamId: this.team.id,
        teamName: this.team.name,
        kind,
        ...this.#dates,
      }),
    );
  }

  /** The certificate and its key in a file with that password. */
  pkcs12(name        , kind             , password        )         {
    const { certificate, privateKeyPem } = this.certificate(name, kind);
    const { intermediate } = (0,certificate_authority/* rehearsalAuthority */.Lz)();
    return modernPkcs12({
      privateKeyPem,
      certificate,
      chain: [intermediate.certificate],
      password,
      friendlyName: certificate.commonName,
    });
  }

  password(name        )         {
    return once(this.#passwords, name, () => (0,external_node_crypto_.randomBytes)(18).toString('base64url'));
  }

  apiKey(name        , keyId         )         {
    return once(this.#keys, name, () => {
      const key = createApiKey();
      return { ...key, issuerId: this.issuerId, keyId: keyId ?? key.keyId };
    });
  }

  profile(options   
                              
                               
                          
                                          
   )                      {
    const { certificate, profileNotAfter } = options.certificate;
    return (0,provisioning_profile/* createProvisioningProfile */.B)((0,certificate_authority/* rehearsalAuthority */.Lz)(), {
      kind: options.kind,
      teamId: this.team.id,
      teamName: this.team.name,
      bundleId: options.bundleId,
      certificates: [certificate],
      createdAt: account_startOf(profileNotAfter),
      notAfter: profileNotAfter,
      name: options.name,
    });
  }

  get certificates()                             {
    return [...this.#certificates.values()];
  }

  get apiKeys()                    {
    return [...this.#keys.values()];
  }
}

function once   (known                , name        , make         )    {
  const found = known.get(name) ?? make();
  known.set(name, found);
  return found;
}

/** A day ago; for what has expired, a year before it did. */
function account_startOf(notAfter      )       {
  const yesterday = Date.now() - account_DAY;
  return new Date(notAfter.getTime() > yesterday ? yesterday : notAfter.getTime() - 365 * account_DAY);
}

;// CONCATENATED MODULE: ./build/rehearsal/services/merged-seeds.js
/** Several seeds as one: their lists one after another, and of single values the last one. */
                                                     

function mergedSeeds(seeds                 )       {
  return {
    appStoreConnect: merged(seeds.map(({ appStoreConnect = {} }) => appStoreConnect)),
    appCenter: merged(seeds.map(({ appCenter = {} }) => appCenter)),
  };
}

function merged                  (parts              )    {
  const all = new Map                 ();
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      const before = all.get(name);
      const joined = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
      all.set(name, joined);
    }
  }
  // Each member comes from a part of this type.
  return Object.fromEntries(all)     ;
}

;// CONCATENATED MODULE: ./build/rehearsal/services/workflow-needs.js
/** The things of the services that a workflow names: apps, groups, testers, stores and versions. */

                                                        

                                                             



                                                     
                                            

                                                                
                                                    

                        
                                        
                                     
                                                  
 

/** Groups that sound so are for the team; everybody else is outside. */
const INTERNAL = /\b(?:intern\w*|team|staff|qa|employees?|colleagues|developers?|everyone at)\b/i;
const E_MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const LOCALE = 'en-US';
const CONTACT = {
  contactFirstName: 'Ada',
  contactLastName: 'Example',
  contactPhone: '+1 555 0100',
  contactEmail: 'ada@example.com',
};

function appStoreConnectNeeds(named       , account         )                      {
  const { steps, apps, vars } = named;
  const byAction = (name        ) => steps.filter((step) => placed_step_ownActionOf(step) === name);
  const bundleIdOf = (step            )                     =>
    inputText(step, 'bundle-id', vars) ?? appOfStep(step, apps)?.bundleId;
  const ids = new Map(apps.map(({ bundleId, name }) => [bundleId, name]));
  for (const step of steps.filter((each) => TALKING.has(placed_step_ownActionOf(each) ?? ''))) {
    const id = bundleIdOf(step);
    if (id !== undefined && !ids.has(id)) ids.set(id, id.split('.').at(-1) ?? id);
  }
  const distributing = byAction('testflight-distribute');
  const releasing = new Set(byAction('appstore-release').flatMap((step) => bundleIdOf(step) ?? []));
  return {
    apps: [...ids].map(([bundleId, name]) => ({
      bundleId,
      name,
      primaryLocale: LOCALE,
      sku: bundleId.toUpperCase(),
    })),
    betaGroups: distributing.flatMap((step) => groupsOf(step, bundleIdOf(step), vars)),
    teamUsers: distributing.flatMap(
      (step) => inputText(step, 'testers', vars)?.match(E_MAIL) ?? [],
    ),
    betaAppLocalizations: [...ids].map(([app, name]) => ({
      app,
      locale: LOCALE,
      description: `The beta of ${name}.`,
      feedbackEmail: 'feedback@example.com',
    })),
    betaAppReviewDetails: [...ids.keys()].map((app) => ({
      app,
      ...CONTACT,
      demoAccountRequired: false,
    })),
    ...storePages(
      apps.filter(({ bundleId }) => releasing.has(bundleId)),
      byAction('appstore-upload').length > 0,
    ),
    ...profilesOfAccount(byAction('setup-signing'), apps, account),
  };
}

/** The actions that look an app up at App Store Connect. */
const TALKING = new Set([
  'appstore-release',
  'appstore-upload',
  'next-build-number',
  'testflight-distribute',
]);

function groupsOf(step            , app                    , vars               ) {
  const makes = inputText(step, 'create-groups', vars) ?? 'false';
  if (app === undefined || makes !== 'false') return [];
  return inputList(step, 'groups', vars).map((name) => ({
    app,
    name,
    isInternalGroup: INTERNAL.test(name),
  }));
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** An app on sale, so that a new version takes over what its store page says. */
function storePages(apps                     , isUploaded         )                      {
  const texts = [{ locale: LOCALE, whatsNew: 'The first.' }];
  // Builds that were uploaded in the same second have no latest one.
  const yesterday = new Date(Date.now() - DAY_MS).toISOString();
  return {
    storePages: apps.map(({ bundleId }) => ({ app: bundleId })),
    appStoreVersions: apps.map(({ bundleId }) => ({
      app: bundleId,
      version: '0.0.1',
      state: 'READY_FOR_DISTRIBUTION',
      buildNumber: '0',
      texts,
      reviewDetail: { ...CONTACT, contactPhone: '+15550100' },
    })),
    builds: apps.flatMap(({ bundleId, version, buildNumber }) => [
      { app: bundleId, version: '0.0.1', buildNumber: '0', uploadedDate: yesterday },
      // A build that the workflow does not upload itself is there already.
      ...(isUploaded ? [] : [{ app: bundleId, version, buildNumber }]),
    ]),
  };
}

/** Without files the profiles are the account's; those that a workflow makes are not there yet. */
function profilesOfAccount(
  steps                       ,
  apps                     ,
  account         ,
)                      {
  const [certificate] = account.certificates;
  const looking = steps.filter(
    (step) =>
      !Object.keys(step.step.with).some(
        (input) => purposeOfInput(input) === 'provisioning-profile',
      ) && inputText(step, 'create-missing') !== 'true',
  );
  if (certificate === undefined) return {};
  const wanted = looking.flatMap((step) =>
    bundlesOfStep(step, apps).map((bundle) => ({ bundle, kind: profileKindOf(step) })),
  );
  const distinct = wanted.filter(
    ({ bundle, kind }, index) =>
      wanted.findIndex((each) => each.bundle.bundleId === bundle.bundleId && each.kind === kind) ===
      index,
  );
  return {
    bundleIds: distinct.map(({ bundle }) => ({ identifier: bundle.bundleId, name: bundle.name })),
    profiles: distinct.map(({ bundle, kind }) => {
      const name = bundle.profileName ?? `${bundle.name} ${kind}`;
      const profile = account.profile({ bundleId: bundle.bundleId, kind, name, certificate });
      return {
        name,
        uuid: profile.uuid,
        content: profile.content.toString('base64'),
        bundleId: bundle.bundleId,
        profileType: profileTypes[kind],
        expirationDate: profile.notAfter.toISOString(),
        certificates: [certificate.certificate.serialNumber],
      };
    }),
  };
}

const profileTypes = {
  'app-store': 'IOS_APP_STORE',
  'ad-hoc': 'IOS_APP_ADHOC',
  development: 'IOS_APP_DEVELOPMENT',
  enterprise: 'IOS_APP_INHOUSE',
}         ;

/** The app of App Center for a workflow that keeps its name in a secret. */
const appCenterApp = `${app/* app */.y.appCenter.owner}/${app/* app */.y.appCenter.name}`;

function appCenterNeeds({ steps, vars }       , tokens                   )                {
  const releasing = steps.filter((step) => placed_step_ownActionOf(step) === 'appcenter-release');
  const named = releasing.map((step) => {
    const app = inputText(step, 'app', vars) ?? appCenterApp;
    const all = (input        ) => inputList(step, input, vars);
    return { app, groups: all('groups'), stores: all('stores'), testers: all('testers') };
  });
  return {
    tokens: [...tokens],
    apps: named.flatMap(({ app }) => {
      const [owner = '', name = ''] = app.split('/');
      return [{ owner, name, os: 'iOS' }];
    }),
    groups: named.flatMap(({ app, groups }) => groups.map((name) => ({ app, name }))),
    stores: named.flatMap(({ app, stores }) => stores.map((name) => ({ app, name }))),
    testers: named.flatMap(({ app, testers }) => testers.map((email) => ({ app, email }))),
  };
}

;// CONCATENATED MODULE: ./build/rehearsal/services/repository-setup.js
/**
 * The repository's settings and the accounts behind them, made for one rehearsal so that they fit
 * together and the workflow.
 */



                                                     
                                             


                                                        


                                                                
                                                       

                                                                    

                                                        

                                                 



                                  
                                                     
                                                  
                                            
                                        
                                                                                            
                                      
                                
                                     
                                                      
                                               
                                                     
                         
                                             
                                     
 

                             
                              
                                     
                           
                                                                                 
                                
                                
 

/** The team of an app that names none. */
const TEAM_NAME = 'Exämple GmbH';
const GROUPS = 'Team';

async function createRepositorySetup(needs            )                           {
  const { apps, isDemo, options, appCenterUrl } = needs;
  const found = await settingsOf(needs.workflow);
  const settings = isDemo ? withDemoSecrets(found) : found;
  const written = (input        )                     =>
    settings.steps.map((step) => inputText(step, input)).find((text) => text !== undefined);
  const teamId = written('team-id') ?? apps.find((app) => app.teamId)?.teamId ?? app/* app */.y.teamId;
  const name = isDemo ? app/* app */.y.name : TEAM_NAME;
  const account = new Account({ id: teamId, name }, written('issuer-id'), needs.dates);
  const surroundings = { account, apps, appCenterApp: appCenterApp, appCenterUrl, groups: GROUPS };
  const made = makeSettings(settings, surroundings);
  const listed =
    options.secretsFile === undefined ? undefined : await knownNames(options.secretsFile);
  const given = await contentsOf(options.secrets);
  const missing = made
    .filter(({ kind, name: each }) => kind === 'secrets' && listed?.includes(each) === false)
    .map(({ name: each }) => each)
    .filter((each) => given[each] === undefined);
  const secrets = Object.fromEntries(
    [...valuesOf(made, 'secrets'), ...Object.entries(given)].filter(
      ([each]) => !missing.includes(each),
    ),
  );
  const vars = {
    ...(isDemo ? { APPCENTER_URL: appCenterUrl } : {}),
    ...Object.fromEntries(valuesOf(made, 'vars')),
    [REHEARSAL_VARIABLE]: 'true',
  };
  const tokens = made.filter(({ purpose }) => purpose === 'api-token').map(({ value }) => value);
  const read = settings.read.filter(({ kind }) => kind === 'vars').map((source) => source.name);
  return {
    secrets,
    vars,
    made,
    missing,
    listed: listed ?? [],
    unknownVariables: read.filter((each) => !(each in vars)),
    account: seedOf(needs, { steps: settings.steps, apps, vars }, account, tokens, given, made),
    ownSeed: options.seed === undefined ? undefined : await seedIn(options.seed),
  };
}

/** The seed of the account. A strict account holds only the credentials and the user's own seed. */
function seedOf(
  { isDemo, options }            ,
  named                                            ,
  account         ,
  tokens                   ,
  given                                  ,
  made                        ,
)       {
  const credentials       = {
    appStoreConnect: {
      team: account.team,
      keys: account.apiKeys.map(({ keyId, issuerId, publicKeyPem }) => ({
        keyId,
        issuerId,
        publicKeyPem: publicKeyGiven(given, made) ?? publicKeyPem,
      })),
      certificates: account.certificates.map(({ certificate }) => ({
        content: certificate.der.toString('base64'),
        certificateType: certificate.commonName.includes('Development')
          ? 'DEVELOPMENT'
          : 'DISTRIBUTION',
      })),
    },
    appCenter: { tokens: [...tokens] },
  };
  const fitting       = {
    appStoreConnect: appStoreConnectNeeds(named, account),
    appCenter: appCenterNeeds(named, []),
  };
  if (options.strict) return credentials;
  return mergedSeeds([credentials, fitting, ...(isDemo ? [demoSeed()] : [])]);
}

/** The records that the demo's services hold beside those that its workflow names. */
function demoSeed()       {
  const { bundleId, name, groups, appCenter } = app/* app */.y;
  const slug = `${appCenter.owner}/${appCenter.name}`;
  return {
    appStoreConnect: {
      apps: [{ bundleId, name, primaryLocale: 'en-US', sku: 'HARBOUR' }],
      betaGroups: [
        { app: bundleId, name: groups.internal, isInternalGroup: true },
        { app: bundleId, name: groups.external, isInternalGroup: false },
      ],
    },
    appCenter: {
      apps: [{ owner: appCenter.owner, name: appCenter.name, os: 'iOS' }],
      stores: [{ app: slug, name: appCenter.store }],
    },
  };
}

async function seedIn(file        )                {
  try {
    const seed = (0,dist/* parse */.qg)(await (0,promises_.readFile)(file, 'utf8'))           ;
    if (typeof seed !== 'object' || seed === null || Array.isArray(seed)) {
      throw new TypeError('it is not a table with `appStoreConnect` and `appCenter`');
    }
    return seed;
  } catch (error) {
    throw new Error(`--seed ${file} cannot be used: ${(error         ).message}`, { cause: error });
  }
}

/** The demo's names count as used together, where the workflow does not use them itself. */
function withDemoSecrets({ steps, uses, read }                  )                   {
  const [step] = steps;
  if (step === undefined) return { steps, uses, read };
  const added = Object.entries(demoSecrets)
    .filter(([name]) => !uses.some(({ source }) => source.name === name))
    .map(([name, purpose]                   ) => ({
      source: { kind: 'secrets'         , name, isDecoded: false },
      purpose,
      step,
      input: '',
    }));
  const others = read.filter(({ name }) => !added.some(({ source }) => source.name === name));
  return {
    steps,
    uses: [...uses, ...added],
    read: [...others, ...added.map(({ source }) => source)],
  };
}

function valuesOf(made                        , kind                     )                     {
  return made.filter((each) => each.kind === kind).map(({ name, value }) => [name, value]);
}

/**
 * The contents of the files by secret. A binary file is given in base64, as such secrets are kept.
 */
async function contentsOf(
  files                                  ,
)                                  {
  const entries = Object.entries(files).map(async ([name, file]) => {
    const content = await (0,promises_.readFile)(file);
    const text = content.toString('utf8');
    const isText = Buffer.from(text).equals(content);
    return [name.toUpperCase(), isText ? text.trimEnd() : content.toString('base64')]         ;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** App Store Connect knows a key that the user brings along. */
function publicKeyGiven(
  given                                  ,
  made                        ,
)                     {
  const name = made.find(({ purpose }) => purpose === 'api-private-key')?.name;
  const own = name === undefined ? undefined : given[name];
  if (own === undefined) return undefined;
  try {
    return (0,external_node_crypto_.createPublicKey)(own).export({ type: 'spki', format: 'pem' }).toString();
  } catch {
    // The step that reads the key will name its fault.
    return undefined;
  }
}

const namesThings                                   = new Set         ([
  'api-key-id',
  'app',
  'api-url',
  'bundle-id',
  'groups',
  'issuer-id',
  'provisioning-profile',
  'team-id',
]);

/** The secrets that must be nowhere when all is over; the others are names or stand in the .ipa. */
function trulySecret({ made, secrets }                 )                         {
  return Object.fromEntries(
    made
      .filter(({ kind, purpose }) => kind === 'secrets' && purpose && !namesThings.has(purpose))
      .flatMap(({ name }) => {
        const value = secrets[name];
        return value ? [[name, value]] : [];
      }),
  );
}

;// CONCATENATED MODULE: ./build/rehearsal/project/choose-workflow.js
/** The workflow of a repository that is rehearsed: the one that was named, or the one that uses Slipway. */



                                                                


                                            

const FOLDER = (0,external_node_path_.join)('.github', 'workflows');
const USES_SLIPWAY = /uses:\s*['"]?[^/\s'"]+\/slipway\/[\w./-]+@/;

/**
 * The path of the file in the checkout. A file of the repository is looked up in its checkout, and
 * one from elsewhere is taken as it is. Throws where nothing fits, and where several do.
 */
async function chooseWorkflow(
  { folder: root, source }         ,
  asked                    ,
)                  {
  if (asked !== undefined && (0,external_node_path_.isAbsolute)(asked)) {
    const within = source === undefined ? '..' : (0,external_node_path_.relative)(source, asked);
    return within.startsWith('..') ? asked : (0,external_node_path_.join)(root, within);
  }
  const folder = (0,external_node_path_.join)(root, FOLDER);
  const files = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name));
  if (asked !== undefined) {
    const wanted = (0,external_node_path_.basename)(asked);
    const found = files.find((name) => [wanted, `${wanted}.yml`, `${wanted}.yaml`].includes(name));
    if (found !== undefined) return (0,external_node_path_.join)(folder, found);
    throw new Error(
      `There is no workflow "${asked}" in ${FOLDER}${(0,suggestion/* suggestion */.h)(wanted, files) || listed(files)}`,
    );
  }
  const using           = [];
  for (const name of files.toSorted()) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
    if (USES_SLIPWAY.test(text)) using.push(name);
  }
  // One that only others call is rehearsed with its caller.
  const started           = [];
  for (const name of using) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
    if (!isOnlyCalled(text)) started.push(name);
  }
  const [only, ...others] = started;
  if (only === undefined) return (0,external_node_path_.join)(folder, await choose_workflow_callerOf(folder, files, using));
  if (others.length === 0) return (0,external_node_path_.join)(folder, only);
  throw new Error(
    `Several workflows use Slipway: ${started.join(', ')}. Choose one with --workflow NAME.`,
  );
}

/** The workflow that calls one that uses Slipway. */
async function choose_workflow_callerOf(
  folder        ,
  files                   ,
  using                   ,
)                  {
  for (const name of files) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
    if (using.some((called) => text.includes(`/.github/workflows/${called}`))) return name;
  }
  const [callable] = using;
  if (callable !== undefined) return callable;
  throw new Error(
    `No workflow in ${FOLDER} uses Slipway${listed(files)} Name one with --workflow NAME.`,
  );
}

function isOnlyCalled(text        )          {
  try {
    const on = ((0,dist/* parse */.qg)(text)                 ).on;
    const events =
      typeof on === 'string' || Array.isArray(on) ? listOf(on) : Object.keys(yaml_values_section(on));
    return events.length > 0 && events.every((name) => name === 'workflow_call');
  } catch {
    // The faults of the file are reported when it is read as the workflow.
    return false;
  }
}

function listed(files                   )         {
  return files.length === 0 ? '; there are none.' : `; there are: ${files.join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/rehearsal/project/found-app.js
/** An app as its repository describes it. */
                                         

                              
                                                          
                        
                                                 
                            
                                                                    
                                           
 

                                               
                         
                                                                             
                          
                                                                                              
                                             
                           
                               
                                      
                                              
 

/** The text where it is a whole bundle id; a reference that leads nowhere leaves a gap in one. */
function bundleIdOr(text                    , fallback        )         {
  return text !== undefined && /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text) ? text : fallback;
}

;// CONCATENATED MODULE: ./build/rehearsal/project/reading/expo-app.js
/** An Expo app whose Xcode project is made by `expo prebuild`, from its app.json. */



                                                

/** Expo's own defaults. */
const DEFAULT_VERSION = '1.0.0';
const DEFAULT_BUILD_NUMBER = '1';

/** Nothing for the app.json of another tool. `app.config.js` is a program, which is not run. */
async function expoApp(root        , folder        )                      {
  try {
    const file = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(root, folder, 'app.json'), 'utf8'))           ;
    const expo = memberOf(file, 'expo');
    if (expo === undefined) return [];
    const ios = memberOf(expo, 'ios');
    const name = textOf(expo, 'name') ?? textOf(expo, 'slug') ?? 'App';
    return [
      {
        kind: 'react-native',
        folder,
        configuration: undefined,
        name,
        bundleId: bundleIdOr(textOf(ios, 'bundleIdentifier'), ''),
        profileName: undefined,
        version: textOf(expo, 'version') ?? DEFAULT_VERSION,
        buildNumber: textOf(ios, 'buildNumber') ?? DEFAULT_BUILD_NUMBER,
        teamId: textOf(ios, 'appleTeamId'),
        extensions: [],
      },
    ];
  } catch {
    return [];
  }
}

function memberOf(value         , name        )          {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value                                     )[name];
}

function textOf(value         , name        )                     {
  const text = memberOf(value, name);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

// EXTERNAL MODULE: ./build/sandbox/mac/flet/project/pyproject.js + 1 modules
var project_pyproject = __webpack_require__(95921);
;// CONCATENATED MODULE: ./build/rehearsal/project/reading/flet-project.js
/** A Flet app, from its pyproject.toml. */



                                                                                
                                                

/** Flet's own defaults. */
const DEFAULT_ORGANISATION = 'com.flet';
const flet_project_DEFAULT_VERSION = '1.0.0';
const flet_project_DEFAULT_BUILD_NUMBER = '1';

/** Nothing where the file is another Python project's. */
async function fletApp(root        , folder        )                      {
  try {
    const pyproject = (0,project_pyproject/* pyprojectOf */.cG)(await (0,promises_.readFile)((0,external_node_path_.join)(root, folder, 'pyproject.toml')));
    return isFlet(pyproject) ? [appOf(pyproject, folder || (0,external_node_path_.basename)(root), folder)] : [];
  } catch {
    // The build of the project will name its faults.
    return [];
  }
}

function isFlet(pyproject           )          {
  if (pyproject.given('tool.flet') !== undefined) return true;
  const listed = pyproject.get('project.dependencies');
  return Array.isArray(listed) && listed.some((each) => /^flet\b/.test(String(each)));
}

function appOf(pyproject           , fallback        , folder        )           {
  const first = (...paths          )                     =>
    paths.map((path) => (0,project_pyproject/* textOf */.b6)(pyproject.given(path))).find((value) => value !== undefined);
  const name = first('project.name', 'tool.poetry.name') ?? (0,external_node_path_.basename)(fallback);
  const organisation = first('tool.flet.ios.org', 'tool.flet.org') ?? DEFAULT_ORGANISATION;
  return {
    kind: 'flet',
    folder,
    configuration: undefined,
    name: first('tool.flet.product') ?? name,
    bundleId:
      first('tool.flet.ios.bundle_id', 'tool.flet.bundle_id') ??
      `${organisation}.${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    profileName: undefined,
    version: first('project.version', 'tool.poetry.version') ?? flet_project_DEFAULT_VERSION,
    buildNumber: first('tool.flet.build_number') ?? flet_project_DEFAULT_BUILD_NUMBER,
    teamId: first('tool.flet.ios.team_id', 'tool.flet.ios.signing.team_id'),
    extensions: [],
  };
}

// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/xcode-project.js + 1 modules
var xcode_project = __webpack_require__(62358);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/build-settings.js
var build_settings = __webpack_require__(50654);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/property-list.js
var property_list = __webpack_require__(4510);
;// CONCATENATED MODULE: ./build/rehearsal/project/reading/xcode-apps.js
/**
 * The apps of an Xcode project: one for each bundle id that its release configurations give the app.
 * Flutter and React Native bring such a project along, in a folder `ios`.
 */



                                                                                             


                                                                             
                                          

                                                             

/** `folder` is relative to the checkout, `name` that of the .xcodeproj. */
function xcodeApps(root        , folder        , name        )             {
  const location = (0,external_node_path_.join)(root, folder, name);
  const origin = originOf(root, folder);
  const apps = releaseConfigurations(location).flatMap((configuration)             => {
    try {
      const project = (0,xcode_project/* readXcodeProject */.L)(location, { configuration, settings: origin.settings });
      return project.targets
        .filter((target) => target.kind === 'app' && isForPhones(target))
        .map((target) => ({ ...xcode_apps_appOf(target, project, origin), configuration }));
    } catch {
      // The build of the project will name its faults.
      return [];
    }
  });
  return apps.filter(
    ({ bundleId, name: target }, index) =>
      apps.findIndex(
        (app) => app.bundleId === bundleId && (bundleId !== '' || app.name === target),
      ) === index,
  );
}

/** A project may hold the apps of a Mac and of a watch beside that of the phone. */
function isForPhones({ settings }        )          {
  const sdk = settings.get('SDKROOT') ?? '';
  const platforms = settings.get('SUPPORTED_PLATFORMS') ?? '';
  return !/^(?:appletv|macosx|watch|xr)/.test(sdk) || platforms.includes('iphoneos');
}

function releaseConfigurations(location        )           {
  try {
    const names = (0,xcode_project/* configurationsOf */.z2)(location).filter((name) => /release/i.test(name));
    return names.length > 0 ? names : ['Release'];
  } catch {
    return [];
  }
}

                  
                         
                          
                                                      
                                                 
 

function originOf(root        , folder        )         {
  const above = (0,external_node_path_.basename)(folder) === 'ios' ? (0,external_node_path_.dirname)(folder).replace(/^\.$/, '') : folder;
  const pubspec = (0,external_node_path_.join)(root, above, 'pubspec.yaml');
  if (above !== folder && (0,external_node_fs_.existsSync)(pubspec)) {
    const [, name = '1.0.0', number = '1'] =
      /^version:\s*([^\s+]+)(?:\+(\S+))?/m.exec((0,external_node_fs_.readFileSync)(pubspec, 'utf8')) ?? [];
    const settings = new Map([
      ['FLUTTER_BUILD_NAME', name],
      ['FLUTTER_BUILD_NUMBER', number],
      ['MARKETING_VERSION', name],
      ['CURRENT_PROJECT_VERSION', number],
    ]);
    return { kind: 'flutter', folder: above, settings };
  }
  const isReact = above !== folder && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, above, 'package.json'));
  const settings = new Map                ();
  return isReact
    ? { kind: 'react-native', folder: above, settings }
    : { kind: 'xcode', folder, settings };
}

function xcode_apps_appOf(
  target        ,
  project              ,
  { kind, folder }        ,
)                                  {
  const apps = project.targets.filter((each) => each.kind === 'app');
  const own = foundBundle(target);
  // An extension bears the id of its app before its own.
  const extensions = project.targets
    .filter((each) => each.kind === 'extension')
    .map(foundBundle)
    .filter(({ bundleId }) => apps.length === 1 || bundleId.startsWith(`${own.bundleId}.`));
  const info = infoOf(target, project);
  return {
    kind,
    folder,
    ...own,
    version:
      info('CFBundleShortVersionString') ?? target.settings.get('MARKETING_VERSION') ?? '1.0',
    buildNumber: info('CFBundleVersion') ?? target.settings.get('CURRENT_PROJECT_VERSION') ?? '1',
    teamId: target.settings.get('DEVELOPMENT_TEAM') || undefined,
    extensions,
  };
}

function foundBundle({ name, settings }        )              {
  return {
    name,
    bundleId: bundleIdOr(settings.get('PRODUCT_BUNDLE_IDENTIFIER'), ''),
    profileName: settings.get('PROVISIONING_PROFILE_SPECIFIER') || undefined,
  };
}

/** Texts of the Info.plist that a project keeps; one that cannot be read has none. */
function infoOf(
  { settings }        ,
  { directory }              ,
)                                      {
  const file = settings.get('INFOPLIST_FILE');
  let info                        ;
  try {
    info = file ? (0,property_list/* readPropertyList */.ek)((0,external_node_path_.join)(directory, file)) : undefined;
  } catch {
    info = undefined;
  }
  return (key) => {
    const text = info === undefined ? '' : (0,build_settings/* expand */.f)((0,property_list/* textAt */.$6)(info, key) ?? '', settings);
    return text === '' ? undefined : text;
  };
}

;// CONCATENATED MODULE: ./build/rehearsal/project/reading/find-apps.js
/** Looks through a checkout, six folders deep, for the apps that lie in it. */


                                                




/** Folders in which tools keep what others wrote. */
const FOREIGN = new Set(['Carthage', 'DerivedData', 'Pods', 'build', 'node_modules', 'vendor']);
const find_apps_DEEPEST = 6;

/**
 * Finds the apps of a repository, those in higher folders first. A project that cannot be read is
 * passed over.
 */
async function findApps(root        )                      {
  const apps             = [];
  let folders = [''];
  for (let depth = 0; depth <= find_apps_DEEPEST && folders.length > 0; depth++) {
    const next           = [];
    for (const folder of folders) {
      const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
      const names = entries.map(({ name }) => name).toSorted();
      if (names.includes('pyproject.toml')) apps.push(...(await fletApp(root, folder)));
      for (const name of names.filter((each) => each.endsWith('.xcodeproj'))) {
        apps.push(...xcodeApps(root, folder, name));
      }
      // An `ios` that is there is what gets built, and is read below.
      if (names.includes('app.json') && !names.includes('ios')) {
        apps.push(...(await expoApp(root, folder)));
      }
      next.push(
        ...entries
          .filter((entry) => entry.isDirectory() && !find_apps_isForeign(entry.name))
          .map(({ name }) => (0,external_node_path_.join)(folder, name)),
      );
    }
    folders = next.toSorted();
  }
  return apps;
}

function find_apps_isForeign(name        )          {
  return name.startsWith('.') || name.endsWith('.xcodeproj') || FOREIGN.has(name);
}

;// CONCATENATED MODULE: ./build/rehearsal/project/given-facts.js
/** Bundle ids, team and versions that the user names, in place of those of the repository. */

                                               

/** By the app's name, folder or build configuration; under an empty name for all apps. */
                                                     

                             
                           
                                      
                             
 

/**
 * The apps with what the user says of them; an app of which only the user knows is added. Throws
 * for a name that no app has, and for one bundle id that several apps would share.
 */
function withGiven(apps                     , given            )             {
  const known = apps.length === 0 ? toldOnly(given.bundleId) : apps;
  for (const [option, facts] of [
    ['bundle-id', given.bundleId],
    ['app-version', given.appVersion],
  ]         ) {
    for (const name of Object.keys(facts)) refuseUnknown(option, name, known);
  }
  const nameless = known.filter(({ bundleId }) => bundleId === '');
  const single = given.bundleId[''];
  const takesSingle = nameless.length > 0 ? nameless : known;
  if (single !== undefined && takesSingle.length > 1) {
    throw new Error(
      `--bundle-id ${single} could be that of ${takesSingle.map(given_facts_nameOf).join(' or ')}. Write NAME=${single}, once for each app.`,
    );
  }
  return known.map((app) => ({
    ...app,
    bundleId:
      factOf(given.bundleId, app) ??
      (takesSingle.includes(app) ? single : undefined) ??
      app.bundleId,
    version: factOf(given.appVersion, app) ?? given.appVersion[''] ?? app.version,
    teamId: given.teamId ?? app.teamId,
  }));
}

/** Apps of a repository in which none was found. */
function toldOnly(bundleIds       )             {
  return Object.entries(bundleIds).map(([name, bundleId]) => ({
    kind: 'xcode',
    folder: '',
    configuration: undefined,
    name: name || (bundleId.split('.').at(-1) ?? bundleId),
    bundleId,
    profileName: undefined,
    version: '1.0',
    buildNumber: '1',
    teamId: undefined,
    extensions: [],
  }));
}

function namesOf({ name, folder, configuration }          )           {
  return [name, folder, configuration ?? ''].filter((each) => each !== '');
}

function given_facts_nameOf(app          )         {
  return app.configuration === undefined ? app.name : `${app.name} (${app.configuration})`;
}

function factOf(facts       , app          )                     {
  return namesOf(app).flatMap((name) => (Object.hasOwn(facts, name) ? (facts[name] ?? []) : []))[0];
}

function refuseUnknown(option        , name        , apps                     )       {
  const names = [...new Set(apps.flatMap(namesOf))];
  if (name === '' || names.includes(name)) return;
  throw new Error(
    `--${option} names an app "${name}" that the repository does not have; it has ${names.join(', ') || 'none'}${(0,suggestion/* suggestion */.h)(name, names)}`,
  );
}

;// CONCATENATED MODULE: ./build/rehearsal/project/told-apps.js
/** Tells which apps were found in a repository. */
                                               

const tools = {
  flet: 'Flet',
  flutter: 'Flutter',
  'react-native': 'React Native',
  xcode: 'Xcode',
}         ;

function toldApps(apps                     )           {
  if (apps.length === 0) {
    return [
      'No app was found in the repository (no Flet app, no Expo app.json, no .xcodeproj; projects of XcodeGen and Tuist are not read): bundle ids are those that the workflow names. Name the app with --bundle-id, --team-id and --app-version.',
    ];
  }
  return apps.map(({ kind, folder, name, bundleId, version, buildNumber, extensions }) => {
    const more = extensions.map((extension) => extension.bundleId);
    const withMore = more.length === 0 ? '' : `, with ${more.join(', ')}`;
    const place = folder === '' ? tools[kind] : `${tools[kind]} in ${folder}`;
    const id = bundleId === '' ? 'bundle id not found: name it with --bundle-id' : bundleId;
    return `App: ${name} (${id}${withMore}), ${version} (${buildNumber}), ${place}`;
  });
}

// EXTERNAL MODULE: ./build/rehearsal/project/project.js
var project_project = __webpack_require__(42283);
// EXTERNAL MODULE: ./build/rehearsal/isolation/git-environment.js
var git_environment = __webpack_require__(84707);
// EXTERNAL MODULE: ./build/sandbox/mac/launchers.js
var launchers = __webpack_require__(64053);
// EXTERNAL MODULE: ./build/sandbox/mac/refusal.js
var refusal = __webpack_require__(38752);
;// CONCATENATED MODULE: ./build/sandbox/mac/shell-tools.js
/** The tools that are simulated by a few lines of shell, or refused by them. */



/** The user of the simulated Mac is its first, 501, whatever user the sandbox runs as. */
const ID = `#!/bin/sh
[ "$*" = -u ] && { echo "\${${switches/* MAC_USER_ID */.U}:-501}"; exit 0; }
for folder in /usr/bin /bin; do
  [ -x "$folder/id" ] && exec "$folder/id" "$@"
done
exit 127
`;

/**
 * Tools of a Mac, and of what runners bring with it, that are refused in one line: a host's own tool
 * of that name would answer for another system.
 */
const REFUSED = ['brew', 'bundle', 'fastlane', 'gem', 'swift']         ;

function shell_tools_refusal(tool        )         {
  return `#!/bin/sh
echo "slipway sandbox: \\"${tool}\${*:+ $*}\\" is not simulated" >&2
exit ${refusal/* NOT_SIMULATED */.NZ}
`;
}

/** The release of macOS that SLIPWAY_MAC_VERSION names. */
const SW_VERS = `#!/bin/sh
version="\${${switches/* MAC_VERSION */.bo}:-26}.0"
case "$*" in
  '') printf 'ProductName:\\t\\tmacOS\\nProductVersion:\\t\\t%s\\nBuildVersion:\\t\\t25A000\\n' "$version" ;;
  -productName | --productName) echo macOS ;;
  -productVersion | --productVersion) echo "$version" ;;
  -buildVersion | --buildVersion) echo 25A000 ;;
  *) echo "slipway sandbox: \\"sw_vers $*\\" is not simulated" >&2; exit ${refusal/* NOT_SIMULATED */.NZ} ;;
esac
`;

/** Says which Xcode is selected; to select another one takes root, and DEVELOPER_DIR does it without. */
const XCODE_SELECT = `#!/bin/sh
case "$*" in
  -p | --print-path) echo "\${DEVELOPER_DIR:-/Applications/Xcode.app/Contents/Developer}" ;;
  *) echo "slipway sandbox: \\"xcode-select $*\\" is not simulated; set DEVELOPER_DIR" >&2; exit ${refusal/* NOT_SIMULATED */.NZ} ;;
esac
`;

/** The host's own, unless SLIPWAY_MAC_FAULTS says otherwise. */
const PS = `#!/bin/sh
case ",\${${switches/* MAC_FAULTS */.AB}}," in
  *,ps-without-options,*) echo 'ps: illegal option -- w' >&2; exit 1 ;;
esac
for folder in /usr/bin /bin; do
  [ -x "$folder/ps" ] && exec "$folder/ps" "$@"
done
exit 127
`;

/** The formatters of xcodebuild's output: here they pass it on as it is. */
const FORMATTERS = ['xcbeautify', 'xcpretty']         ;
const PASS_ON = '#!/bin/sh\nexec cat\n';

/** By name, the script that stands in for the tool. */
const shellTools                                   = {
  id: ID,
  ps: PS,
  sw_vers: SW_VERS,
  'xcode-select': XCODE_SELECT,
  ...Object.fromEntries(FORMATTERS.map((tool) => [tool, PASS_ON])),
  ...Object.fromEntries(REFUSED.map((tool) => [tool, shell_tools_refusal(tool)])),
};

;// CONCATENATED MODULE: ./build/sandbox/mac/install.js
/** Puts the simulated tools into a folder for PATH. */





/** Names on PATH, each with the tool of tools.ts that it starts. */
const install_tools = {
  security: 'security',
  codesign: 'codesign',
  xcodebuild: 'xcodebuild',
  xcrun: 'xcrun',
  arch: 'arch',
  pod: 'pod',
  flet: 'flet',
  flutter: 'flutter',
  pip: 'pip',
  pip3: 'pip',
  plutil: 'plutil',
  PlistBuddy: 'PlistBuddy',
  agvtool: 'agvtool',
  unzip: 'unzip',
  uv: 'uv',
  venv: 'venv',
}         ;

const pythonNames = ['python', 'python3']         ;

/** The Mac's tools that the sandbox plays; Python is the host's, but for its pip and venv. */
const macToolNames = [...Object.keys(install_tools), ...Object.keys(shellTools), ...pythonNames];

/**
 * Writes an executable for each tool into `directory`, which the caller then puts first on PATH.
 * `program` are the words behind `node` that start them; those of this code unless given.
 */
async function installMacTools(
  directory        ,
  program                    ,
)                {
  await (0,promises_.mkdir)(directory, { recursive: true });
  const cache = external_node_path_.join(directory, '.compiled');
  const scripts = [
    ...Object.entries(shellTools),
    [launchers/* FULL_PATH_TOOLS */.aJ, (0,launchers/* fullPathTools */.G5)(directory)]         ,
    ...Object.entries(install_tools).map(
      ([name, tool]) => [name, (0,launchers/* simulatedTool */.VV)(tool, {}, cache, program)]         ,
    ),
    ...pythonNames.map((python) => [python, (0,launchers/* pythonLauncher */.L0)(python, directory)]         ),
  ];
  await Promise.all(
    scripts.map(([tool, script]) => (0,promises_.writeFile)(external_node_path_.join(directory, tool), script, { mode: 0o755 })),
  );
}

/** Flutter alone, for a machine that is not a Mac: people analyse and test there. */
async function installFlutter(directory        )                {
  await (0,promises_.mkdir)(directory, { recursive: true });
  const script = (0,launchers/* simulatedTool */.VV)(install_tools.flutter, {}, external_node_path_.join(directory, '.compiled'));
  await (0,promises_.writeFile)(external_node_path_.join(directory, 'flutter'), script, { mode: 0o755 });
}

;// CONCATENATED MODULE: ./build/rehearsal/machines/mac.js
/** The two machines of a rehearsal: a Mac, with its tools simulated, and a plain Linux. */





                                                                              
                                                         


                                 
                                 
                                                                                             
                                                       
 

/**
 * Installers that find no network fail at once, instead of asking again for a minute. A workflow's
 * own `env` wins over these.
 */
const WITHOUT_NETWORK                                   = {
  BUNDLE_RETRY: '0',
  CARGO_NET_RETRY: '0',
  PIP_RETRIES: '0',
  UV_HTTP_RETRIES: '0',
  YARN_HTTP_RETRY: '0',
  npm_config_fetch_retries: '0',
};

function machinesIn(
  root        ,
  common                                  ,
  { allowNetwork, toolProgram }                ,
)                                                            {
  return async (os, folder) => {
    const tools = (0,external_node_path_.join)(root, os === 'Linux' ? 'linux-tools' : 'mac-tools');
    if (os === 'macOS') await installMacTools(tools, toolProgram);
    await installRefusedPrograms(tools, { isMac: os === 'macOS' });
    const env = {
      ...common,
      ...(allowNetwork ? {} : WITHOUT_NETWORK),
      ...(0,git_environment/* gitEnvironment */._)({
        globalConfiguration: (0,external_node_path_.join)(root, 'jobs', folder, 'home', '.gitconfig'),
        ssh: (0,external_node_path_.join)(tools, 'ssh'),
        allowNetwork,
      }),
    };
    if (os === 'Linux') {
      await installFlutter(tools);
      return { tools, env: { ...env, [switches/* FLUTTER_VERSION */.yB]: 'none' } };
    }
    const state = (0,external_node_path_.join)(root, 'jobs', folder, 'mac-state');
    return {
      tools,
      env: {
        ...env,
        [switches/* MAC_STATE */.A8]: state,
        BASH_ENV: (0,external_node_path_.join)(tools, launchers/* FULL_PATH_TOOLS */.aJ),
        // The folder that GitHub's images have.
        [switches/* FLUTTER_VERSION */.yB]: 'none',
        // Nothing leaves the machine: nobody is asked for the packages of the app.
        PIP_NO_INDEX: '1',
      },
    };
  };
}

// EXTERNAL MODULE: ./build/rehearsal/scenarios/catalogue.js + 6 modules
var scenarios_catalogue = __webpack_require__(70642);
;// CONCATENATED MODULE: ./build/rehearsal/scenarios/interrupted-run.js
/** A run whose machine stops in the middle: by a cancellation, or because it dies. */

                                                                   
                                                        
                                              

const LOOK_EVERY_MS = 20;

                        
                         
                               
                                                                           
                             
 

                        
                                                         
                                                               
                               
                                         
 

/**
 * Runs until the services hold a request, as the faults of the scenario make them, and stops the run
 * there. A run whose machine died is started again, and its jobs are those of the second run.
 */
async function runInterrupted(
  { interrupt, client, signal, write }              ,
  run                                                         ,
)                       {
  const stop = new AbortController();
  const ended = new AbortController();
  const never = new AbortController().signal;
  const stopped = AbortSignal.any([signal, stop.signal]);
  const stops =
    interrupt === 'cancel'
      ? { signal: stopped, died: never }
      : { signal: stopped, died: stop.signal };
  const watching = stopWhenHeld(client, stop, ended.signal);
  const jobs = await run(stops, 1).finally(() => {
    ended.abort();
  });
  await watching;
  await client.clearFaults();
  if (interrupt === 'cancel' || !stop.signal.aborted || signal.aborted) return jobs;
  write('The machine has died; the run is started again.');
  return run({ signal, died: never }, 2);
}

async function stopWhenHeld(
  client                             ,
  stop                 ,
  ended             ,
)                {
  while (!ended.aborted) {
    if ((await client.held()) > 0) {
      stop.abort();
      return;
    }
    await (0,external_node_timers_promises_.setTimeout)(LOOK_EVERY_MS);
  }
}

;// CONCATENATED MODULE: ./build/rehearsal/scenarios/play.js
/** Scenarios as they are put into a rehearsal. */
                                                     
                                                           
                                                                   
                                                        
                                                           

/** Brings the services into the state in which the scenarios begin. */
async function setScenarios(
  scenarios                     ,
  client                                       ,
  app             ,
)                {
  for (const { seed, faults = [] } of scenarios) {
    if (seed !== undefined) await client.seed(seed(app));
    for (const fault of faults) await client.fault(fault);
  }
}

/** The account with which the scenarios begin. */
function scenarioAccount(scenarios                     , account      )       {
  return scenarios.reduce((seed, { changes }) => changes?.(seed) ?? seed, account);
}

/** The ends of certificate and profile with which the scenarios begin. */
function scenarioDates(scenarios                     )               {
  return Object.assign({}, ...scenarios.map(({ dates }) => dates ?? {}));
}

/** Variables of all machines of the rehearsal. Of two scenarios with the same one the later wins. */
function scenarioVariables(scenarios                     )                         {
  return Object.assign({}, ...scenarios.map(({ mac }) => mac ?? {}));
}

/** Inputs that are set to other values than the workflow's, by the action that they are of. */
function scenarioLimits(scenarios                     )         {
  const limits                                                   = {};
  for (const { action, limits: own } of scenarios) {
    if (own !== undefined) limits[action] = { ...limits[action], ...own };
  }
  return limits;
}

/** The lines that a rehearsal begins with. */
function scenarioLines(scenarios                     )           {
  return scenarios.flatMap(({ name, plays, shows, action, code, interrupt }) => [
    `Scenario ${name}: ${plays}`,
    `  A good workflow: ${shows}`,
    `  ${action} ${endOf(interrupt, code)}.`,
  ]);
}

function endOf(interrupt                       , code                  )         {
  if (interrupt === 'cancel') return 'is cancelled';
  return code === undefined ? 'gets over it' : `ends with ${code}`;
}

// EXTERNAL MODULE: ./build/rehearsal/services/runner-services.js + 2 modules
var runner_services = __webpack_require__(86006);
;// CONCATENATED MODULE: ./build/rehearsal/services/kept-sandbox.js
/**
 * The record of a kept sandbox for later rehearsals: its credentials, the services beside it and
 * where its machines lie, found by its port. The file is readable by its owner only and goes with
 * the sandbox.
 */



                                                             
                                                           

                              
                                  
                                          
                            
 

function keptFile(url        )         {
  return (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `slipway-sandbox-${new URL(url).port}.json`);
}

async function rememberSandbox(url        , kept             )                {
  await (0,promises_.writeFile)(keptFile(url), JSON.stringify(kept), { mode: 0o600 });
}

async function recallSandbox(url        )                       {
  const text = await (0,promises_.readFile)(keptFile(url), 'utf8').catch(() => {
    throw new Error(
      `No rehearsal has kept a sandbox at ${url}. Keep one first: npm run rehearse -- --allow-network --keep`,
    );
  });
  return JSON.parse(text)               ;
}

;// CONCATENATED MODULE: ./build/rehearsal/machines/machines-folder.js
/**
 * The folder below which the machines of a rehearsal lie. Caches find only what was kept from the
 * same paths, so that a rehearsal against a kept sandbox has its machines where the first one had.
 */




                                 
                        
                                                              
                          
 

async function freshMachinesFolder()                          {
  const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), 'slipway-rehearsal-'));
  return { path, remove: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
}

/** Where the kept files wait while another rehearsal has their place. */
function waitingPlaceOf(kept        )         {
  return `${kept}-kept`;
}

/** Empty, at the place of the kept one; elsewhere while yet another rehearsal is there. */
async function sameMachinesFolder(kept        )                          {
  const waiting = waitingPlaceOf(kept);
  try {
    // Nothing is renamed onto a folder that holds something.
    await (0,promises_.rename)(kept, waiting);
  } catch {
    return freshMachinesFolder();
  }
  await (0,promises_.mkdir)(kept);
  return {
    path: kept,
    async remove() {
      await (0,promises_.rm)(kept, { recursive: true, force: true });
      // A sandbox that ended meanwhile has taken its files along.
      await (0,promises_.rename)(waiting, kept).catch(() => undefined);
    },
  };
}

;// CONCATENATED MODULE: ./build/rehearsal/services/sandbox-client.js
/** The sandbox's control routes, as a client sees them. */
                                                                              
                                                                                           
                                                         
                                                             

                                
                                                    
                                        
 

class SandboxClient {
           url        ;

  constructor(url        ) {
    this.url = url.replace(/\/$/, '');
  }

  async seed(seed        )                {
    await this.#ask('seed', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(seed),
    });
  }

  async fault(rule           )                {
    await this.#ask('faults', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(rule),
    });
  }

  async clearFaults()                {
    await this.#ask('faults', { method: 'DELETE' });
  }

  /** How many requests an ordered fault holds. */
  async held()                  {
    return ((await this.#ask('held'))                                 ).requests;
  }

  async state()                         {
    return (await this.#ask('state'))                 ;
  }

  /** The PEM of the certificate that issues what App Store Connect hands out. */
  async issuer()                  {
    return ((await this.#ask('issuer'))                            ).pem;
  }

  async traffic()                          {
    return (await this.#ask('traffic'))                  ;
  }

  async #ask(route        , init              )                   {
    const response = await fetch(`${this.url}/__sandbox/${route}`, init);
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`The sandbox refused /__sandbox/${route} (${response.status}): ${text}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  }
}

;// CONCATENATED MODULE: ./build/rehearsal/services/sandbox-process.js
/** Starts the sandbox in a process of its own, so that it can outlive the rehearsal. */




                                                           
                                                                                      

                                 
                       
                                          
                       
                         
                                                                           
                                                      
 

async function startSandboxProcess()                          {
  // In a process group of its own a Ctrl-C in the terminal does not reach it.
  const [script, ...words] = (0,own_code/* programWords */.O)('sandbox');
  const child = (0,external_node_child_process_.fork)(script, words, {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  // Made while the sandbox starts: keys of RSA take a quarter of a second.
  const authority                   = { authority: (0,certificate_authority/* rehearsalAuthority */.Lz)() };
  // A sandbox that does not start is noticed by its end, with its complaint.
  child.send(authority, () => undefined);
  let complaint = '';
  child.stderr?.on('data', (data        ) => {
    complaint += data.toString();
  });
  const failed = (0,external_node_events_.once)(child, 'exit').then(() => {
    throw new Error(`The sandbox did not start:\n${complaint}`);
  });
  const [ready] = (await Promise.race([(0,external_node_events_.once)(child, 'message'), failed]))                  ;
  failed.catch(() => undefined);
  return {
    ...ready,
    pid: child.pid ?? 0,
    close: async () => {
      const exited = (0,external_node_events_.once)(child, 'exit');
      child.disconnect();
      await exited;
    },
    leave: async (stayWith) => {
      const disconnected = (0,external_node_events_.once)(child, 'disconnect');
      child.send({ stayWith }                      );
      await disconnected;
      child.stderr?.destroy();
      child.unref();
    },
  };
}

;// CONCATENATED MODULE: ./build/rehearsal/services/services.js
/** The services of a rehearsal: a sandbox of its own, or one that an earlier rehearsal has kept. */
                                                             


                                                                     
                                                           
                                                     



                           
                                 
                                  
                                          
                                    
                                                                              
                            
                                                                         
                         
 

/**
 * The setup of a new sandbox may name its address; a kept one has its own setup. `account` changes
 * what the services of a new one hold at first.
 */
async function openServices(
  against                    ,
  setupFor                                           ,
  account                       = (seed) => seed,
)                    {
  return against === undefined ? newServices(setupFor, account) : keptServices(against);
}

async function newServices(
  setupFor                                           ,
  account                      ,
)                    {
  const sandbox = await startSandboxProcess();
  const client = new SandboxClient(sandbox.url);
  const machines = await freshMachinesFolder();
  const { runnerServices } = sandbox;
  let kept = false;
  const close = async ()                => {
    if (kept) return;
    await sandbox.close();
    await machines.remove();
  };
  let setup                 ;
  try {
    setup = await setupFor(sandbox.url);
    await client.seed(account(setup.account));
    if (setup.ownSeed !== undefined) {
      await client.seed(setup.ownSeed).catch((error       ) => {
        throw new Error(`--seed cannot be used. ${error.message}`, { cause: error });
      });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    client,
    setup,
    runnerServices,
    machines,
    close,
    keep: async () => {
      const { path } = machines;
      await rememberSandbox(sandbox.url, { setup, runnerServices, machines: path });
      await sandbox.leave([keptFile(sandbox.url), waitingPlaceOf(path), path]);
      kept = true;
      return [
        '',
        `The sandbox stays at ${sandbox.url}`,
        `  rehearse against it   npm run rehearse -- --allow-network --against ${sandbox.url}`,
        `  see what it holds     ${sandbox.url}/__sandbox/state`,
        `  the machines' files   ${path}`,
        `  end it                kill ${sandbox.pid}`,
      ];
    },
  };
}

async function keptServices(url        )                    {
  const { setup, runnerServices, machines: kept } = await recallSandbox(url);
  const machines = await sameMachinesFolder(kept);
  return {
    client: new SandboxClient(url),
    setup,
    runnerServices,
    machines,
    keep: () => Promise.resolve([]),
    close: () => machines.remove(),
  };
}

;// CONCATENATED MODULE: ./build/rehearsal/rehearsal.js
/** A rehearsal from the first folder to the last line of its report. */


                                                  
                                            


                                                          








                                                     





                                                       
                                                       







                                                    



                                                            

                                                        


                                                       



const demoWorkflow = (0,external_node_path_.join)(own_code/* repository */.J, 'examples/release.yml');

                          
                                         
                                                     
                         
                                                                                 
                            
                               
 

/** True when every step was green and nothing is left behind. */
async function rehearse(
  { options, project, told }       ,
  console         ,
)                   {
  const { write, width, signal } = console;
  const tell = (lines                   )       => {
    for (const line of lines) for (const each of (0,layout/* hung */.Nq)(line, width)) write(each);
  };
  const { isOwn, folder } = project;
  const file = isOwn
    ? await chooseWorkflow(project, options.workflow)
    : (options.workflow ?? demoWorkflow);
  const workflow = await readWorkflow(file, {
    event: await eventWish(options.event, options.inputs),
    skip: options.skip,
    ...(isOwn ? { root: folder } : {}),
  });
  const all = isOwn ? withGiven(await findApps(folder), options) : [demoApp];
  // The services know no app without a bundle id.
  const apps = all.filter(({ bundleId }) => bundleId !== '');
  const scenarios = (0,scenarios_catalogue/* scenariosNamed */.L)(options.scenario);
  const services = await openServices(
    options.against,
    (url) =>
      createRepositorySetup({
        workflow,
        apps,
        isDemo: !isOwn,
        options,
        appCenterUrl: url,
        dates: scenarioDates(scenarios),
      }),
    (seed) => scenarioAccount(scenarios, seed),
  );
  try {
    const { secretsFile } = options;
    const known = secretsFile === undefined ? [] : await knownNames(secretsFile);
    const mistakes = await findMistakes(workflow, known, {
      seed: services.setup.ownSeed,
      isStrict: options.strict,
    });
    const notes = [
      ...told,
      ...(isOwn ? toldApps(all) : []),
      ...toldSettings(services.setup, { isDemo: !isOwn }),
      ...scenarioLines(scenarios),
      ...mistakes.map((mistake) => `! ${mistakeLine(mistake)}`),
    ];
    tell([`Rehearsing ${workflow.name} against a sandbox at ${services.client.url}`, ...notes]);
    await setScenarios(scenarios, services.client, apps[0] ?? demoApp);
    const play = { workflow, project, options, scenarios, notes, mistakes };
    const rehearsed = await playRecorded(play, services, console, (ended) => {
      for (const line of (0,final_report/* finalReport */.P)(ended, width)) write(line);
    });
    if (options.keep && !signal.aborted) {
      for (const line of await services.keep()) write(line);
    }
    return (0,final_report/* isGreen */.g)(rehearsed);
  } finally {
    await services.close();
  }
}

                
                              
                            
                            
                                          
                                                          
                                    
                                        
 

/** The files that were asked for are written even if the rehearsal breaks off. */
async function playRecorded(
  play      ,
  services          ,
  console         ,
  tellEnd                                ,
)                     {
  const { json, har, report } = play.options;
  const started = performance.now();
  const recording = new Recording(() => (performance.now() - started) / 1000);
  const trafficBefore = (await services.client.traffic()).length;
  const traffic = async () => (await services.client.traffic()).slice(trafficBefore);
  try {
    const rehearsed = await playJobs(play, services, console, recording);
    try {
      const data = (0,json_report/* jsonReport */.L7)(rehearsed, play.mistakes);
      if (json !== undefined) await (0,json_report/* writeJson */.GF)(json, data);
      if (report !== undefined) {
        const page = {
          workflow: play.workflow.name,
          notes: play.notes,
          rehearsed,
          recording,
          traffic: await traffic(),
          icon: await iconOf(play.project.folder),
        };
        await writeReportFolder(report, page, data);
        console.write(`The report is ${(0,external_node_path_.join)(report, 'index.html')}`);
      }
    } finally {
      // The verdict stands, even if the disk has no room for the report.
      tellEnd(rehearsed);
    }
    return rehearsed;
  } finally {
    if (har !== undefined) await (0,json_report/* writeJson */.GF)(har, harOf(await traffic()));
  }
}

async function playJobs(
  { workflow, project, options, scenarios }      ,
  { client, setup, runnerServices, machines }          ,
  { write, logWidth, signal }         ,
  recording           ,
)                     {
  const started = performance.now();
  const root = machines.path;
  const caches = (0,external_node_path_.join)(root, 'caches');
  await (0,promises_.mkdir)(caches);
  const leftovers           = [];
  const issuer = await client.issuer();
  const playWith = async (stops                , attempt        )                       => {
    // A run that is started again has machines and artifacts of its own, and the old cache.
    const place = attempt > 1 ? (0,external_node_path_.join)(root, `attempt-${attempt}`) : root;
    const artifacts = (0,external_node_path_.join)(place, 'artifacts');
    await (0,promises_.mkdir)(artifacts, { recursive: true });
    const origin = { ...project.origin, env: (0,project_project/* ownGitEnvironment */.YY)() };
    return runWorkflow(workflow, {
      shared: { app: project.folder, artifacts, caches, origin },
      secrets: setup.secrets,
      vars: setup.vars,
      skip: options.skip,
      limits: scenarioLimits(scenarios),
      github: { ...(0,project_project/* gitHubOf */.Tc)(project), run_attempt: String(attempt) },
      observer: both(recording.observer, liveLog(write, logWidth)),
      signal,
      ...stops,
      machineFor: machinesIn(
        place,
        {
          ...(0,runner_services/* variablesFor */.j)(runnerServices),
          APP_STORE_CONNECT_API_URL: client.url,
          [switches/* MAC_ISSUERS */.v0]: issuer,
          ...scenarioVariables(scenarios),
        },
        options,
      ),
      rootFor: (folder) => (0,external_node_path_.join)(place, 'jobs', folder),
      watch: (runner, machine, job) => {
        const inspect = watchMachine(runner, machine, trulySecret(setup), project.folder);
        return async () => {
          leftovers.push(...(await inspect()).map((each) => `${job}: ${each}`));
        };
      },
    });
  };
  const interrupt = scenarios.find((each) => each.interrupt !== undefined)?.interrupt;
  const jobs =
    interrupt === undefined
      ? await playWith({}, 1)
      : await runInterrupted({ interrupt, client, signal, write }, playWith);
  return {
    jobs,
    services: await client.state(),
    leftovers,
    cancelled: signal.aborted,
    seconds: (performance.now() - started) / 1000,
  };
}


/***/ }),

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


/***/ })

};
