export const id = 165;
export const ids = [165];
export const modules = {

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubNotes: () => (/* binding */ gitHubNotes)
});

// UNUSED EXPORTS: plainNotes

// EXTERNAL MODULE: ./build/core/release-notes/errors.js
var errors = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/system/network/address.js
var address = __webpack_require__(4751);
;// CONCATENATED MODULE: ./build/core/release-notes/generated/github-api.js
/**
 * GitHub's API, through the action's own HTTP client: so it keeps
 * to the runner's proxy, to certificates of a company, and to the cancellation of the job.
 */
                                             

                                                           
                                                                      



                         
                            
                                                                         
                                  
                          
 

const API = 'https://api.github.com';

/** Loaded here, as only few runs ask GitHub for anything. Throws `release-notes/github-refused`. */
async function connectToGitHub({
  http,
  environment,
  token,
}   
                      
                                    
                         
 )                  {
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  const commit = environment['GITHUB_SHA'];
  const api = URL.parse(environment['GITHUB_API_URL'] || API);
  if (!owner || !repo || !commit || !api || !(0,address/* isConfidential */.FX)(api)) {
    throw errors/* releaseNotesErrors */.q.error('github-refused', {
      message:
        'The step does not run in a workflow of GitHub, so there is nobody to generate notes.',
      remedy: 'Use `git` instead of `github`, or write the release notes by hand.',
    });
  }
  const { Octokit } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 891));
  const octokit = new Octokit({
    auth: token,
    baseUrl: api.href.replace(/\/$/, ''),
    request: { fetch: fetchThrough(http) },
    // Errors are reported by whoever catches them.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  return { octokit, repository: { owner, repo }, commit };
}

const quiet = () => undefined;

/** The part of `fetch` that Octokit uses. */
function fetchThrough(http      ) {
  return async (url        , init             )                    => {
    const { status, headers, body } = await http.send({
      url,
      method: methodOf(init),
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(typeof init.body === 'string' ? { body: init.body } : {}),
    });
    const hasBody = status !== 204 && status !== 304;
    return new Response(hasBody ? new Uint8Array(body) : null, { status, headers });
  };
}

function methodOf({ method = 'GET' }             )                        {
  if (method === 'GET' || method === 'POST') return method;
  throw new TypeError(`Octokit is not used for ${method}`);
}

const NEEDS_PERMISSION =
  'Give the job `permissions: contents: write`: GitHub generates release notes for nobody with less. Or use `git` instead of `github`.';

/** Does `work`; GitHub’s refusals become `release-notes/github-refused` with what to do. */
async function asking   (work                  )             {
  try {
    return await work();
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined) throw networkCause(error);
    throw errors/* releaseNotesErrors */.q.error('github-refused', {
      message: `GitHub answered ${status} where it was asked for release notes.`,
      said: (0,core_errors/* messageOf */.bD)(error),
      cause: error,
      ...remedyFor(status),
    });
  }
}

function remedyFor(status        )                               {
  if (status === 401) return { remedy: 'Check `github-token`: GitHub does not know it.' };
  // GitHub answers 404 where a token may not know of the repository.
  return status === 403 || status === 404 ? { remedy: NEEDS_PERMISSION } : {};
}

/** Octokit gives a failure of the network the status 500 and hides it in the cause. */
function statusOf(error         )                     {
  if (!Error.isError(error) || !('status' in error) || !('response' in error)) return undefined;
  return error.response !== undefined && typeof error.status === 'number'
    ? error.status
    : undefined;
}

function networkCause(error         )          {
  return Error.isError(error) && Error.isError(error.cause) ? error.cause : error;
}

// EXTERNAL MODULE: ./build/core/release-notes/generated/github-pages.js
var github_pages = __webpack_require__(510);
// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(8022);
;// CONCATENATED MODULE: ./build/core/release-notes/markdown.js
/** Markdown as a text without marks: TestFlight shows nothing but text. */

                                            

                                  
                                              
                                       
                                                                                      
                                    
 

/** The sections of a text in GitHub's Markdown. HTML, pictures and rules are left out. */
function markdownSections(markdown        )                             {
  const sections                                                     = [
    { heading: undefined, lines: [] },
  ];
  for (const token of (0,marked_esm/* lexer */.lu)(markdown)) {
    if (token.type === 'heading') sections.push({ heading: inline(token), lines: [] });
    else for (const line of blockLines(token, 0)) sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function blockLines(token       , level        )                    {
  switch (token.type) {
    case 'list':
      return listLines(token               , level);
    case 'blockquote':
      return (token.tokens ?? []).flatMap((child) => blockLines(child, level));
    case 'paragraph':
    case 'text':
    case 'heading':
      return inline(token)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'code':
      return String(token['text']).split('\n');
    case 'table':
      return tableLines(token                );
    default:
      return [];
  }
}

function listLines({ items, ordered, start }             , level        )                    {
  const indent = '  '.repeat(level);
  return items.flatMap(({ tokens }, index) => {
    const mark = ordered ? `${(start === '' ? 1 : start) + index}.` : '-';
    const [own, inner] = [
      tokens.filter(({ type }) => type !== 'list').flatMap((token) => blockLines(token, level)),
      tokens.filter(({ type }) => type === 'list').flatMap((token) => blockLines(token, level + 1)),
    ];
    return own.length === 0 ? inner : [`${indent}${mark} ${own.join(' ')}`, ...inner];
  });
}

function tableLines({ header, rows }              )                    {
  return [header, ...rows].map((cells) => cells.map((cell) => inline(cell)).join(' | '));
}

/** The text of a run of inline tokens. */
function inline({ tokens, ...token }                                                 )         {
  if (tokens === undefined) return token.text ?? '';
  return tokens
    .map((child)         => {
      switch (child.type) {
        case 'image':
        case 'html':
          return '';
        case 'br':
          return '\n';
        case 'text':
        case 'escape':
        case 'codespan':
          return 'tokens' in child && child.tokens ? inline(child) : decoded(String(child['text']));
        default:
          return inline(child                                       );
      }
    })
    .join('');
}

const ENTITIES                                   = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The parser leaves entities to browsers. One that is unknown stays as it is written. */
function decoded(text        )         {
  return text.replaceAll(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|(\w+));/gi,
    (whole, ten, sixteen, name) => {
      if (name !== undefined) return ENTITIES[String(name)] ?? whole;
      const code = Number.parseInt(String(ten ?? sixteen), ten === undefined ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

;// CONCATENATED MODULE: ./build/core/release-notes/generated/tag-pattern.js
/** The nearest earlier tag of a repository on GitHub that fits a pattern, as `ios-v*`. */


                                              

/** GitHub's largest page, and as many pages as hold the tags of a lively repository. */
const TAGS_A_PAGE = 100;
const MOST_PAGES = 10;

/** A tag is compared with the commit in one request. */
const MOST_COMPARED = 10;

/**
 * The fitting tag with the highest version that lies before the commit. A tag of the commit itself is
 * left aside. Throws `release-notes/unknown-start` when there is none.
 */
async function tagFitting(github        , pattern        )                  {
  const { octokit, repository, commit } = github;
  const fits = globMatcher(pattern);
  const names           = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await asking(() =>
      octokit.rest.repos.listTags({ ...repository, per_page: TAGS_A_PAGE, page }),
    );
    names.push(
      ...data.filter((tag) => tag.commit.sha !== commit && fits(tag.name)).map((tag) => tag.name),
    );
    if (data.length < TAGS_A_PAGE) break;
  }
  for (const name of names.toSorted(byVersion).slice(0, MOST_COMPARED)) {
    const { data } = await asking(() =>
      octokit.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${name}...${commit}`,
        per_page: 1,
      }),
    );
    if (data.status === 'ahead') return name;
  }
  throw errors/* releaseNotesErrors */.q.error('unknown-start', {
    message: `No tag that fits ${pattern} lies before the commit ${commit}.`,
  });
}

/** The highest first: numbers in names are compared as numbers. */
function byVersion(one        , other        )         {
  return other.localeCompare(one, 'en', { numeric: true });
}

/**
 * Compares names with `*`, `?` and `[…]` as in `git describe --match`, where `*` also stands for
 * slashes. Takes time in proportion to name × pattern, as no expression with several stars does.
 */
function globMatcher(pattern        )                            {
  const parts = pattern.match(/\[[^\]]+\]|[^]/g) ?? [];
  const takes = parts.map((part) => (part === '*' ? undefined : taking(part)));
  return (name) => {
    let at = 0;
    let part = 0;
    let star                                                   ;
    while (at < name.length) {
      if (takes[part]?.(name.charAt(at))) {
        at += 1;
        part += 1;
      } else if (parts[part] === '*') {
        // Takes nothing at first, and one character more each time that the rest does not fit.
        star = { part, at };
        part += 1;
      } else if (star) {
        star.at += 1;
        at = star.at;
        part = star.part + 1;
      } else {
        return false;
      }
    }
    return parts.slice(part).every((rest) => rest === '*');
  };
}

/** Whether one character is what a part of the pattern other than `*` stands for. */
function taking(part        )                                 {
  if (part === '?') return () => true;
  if (part.length === 1) return (character) => character === part;
  const isExcluding = part.startsWith('[!') || part.startsWith('[^');
  const ranges = part.slice(isExcluding ? 2 : 1, -1).match(/[^]-[^]|[^]/g) ?? [];
  return (character) =>
    isExcluding !==
    ranges.some((range) => character >= range.charAt(0) && character <= range.slice(-1));
}

;// CONCATENATED MODULE: ./build/core/release-notes/generated/github-notes.js
/** Release notes that GitHub generates from merged pull requests, on GitHub.com and on GHES. */
                                                           
                                                         


                                              



                                                      

                                   
                      
                                    
                                                                                        
                         
                                                                                  
                                     
                                                                      
                                          
 

/**
 * The generated notes as plain text. Throws `release-notes/github-refused`, `…/unknown-start` where no
 * tag fits the pattern, `…/nothing-new` where GitHub found nothing, and what the network throws.
 */
async function gitHubNotes(query                  )                      {
  const { environment, since, tagPattern } = query;
  const github = await connectToGitHub(query);
  const start =
    since === undefined && tagPattern !== undefined ? await tagFitting(github, tagPattern) : since;
  const { data } = await asking(() =>
    github.octokit.rest.repos.generateReleaseNotes({
      ...github.repository,
      ...target(github, environment),
      ...(start === undefined ? {} : { previous_tag_name: start }),
    }),
  );
  const text = plainNotes(data.body);
  if (text === '') {
    throw errors/* releaseNotesErrors */.q.error('nothing-new', {
      message: `GitHub found no pull request since ${start ?? 'the last release'}.`,
    });
  }
  const link = (0,github_pages/* comparePage */.D)(environment, start);
  return { form: 'plain', text, ...(link === undefined ? {} : { link }) };
}

/**
 * The commit that is built. Where no tag started the workflow, GitHub wants the name of a tag that is
 * not there; it then goes by the commit, and makes no tag.
 */
function target({ commit }        , environment             ) {
  const name = environment['GITHUB_REF_NAME'];
  const isTag = environment['GITHUB_REF_TYPE'] === 'tag' && name !== undefined;
  return { tag_name: isTag ? name : `build-of-${commit}`, target_commitish: commit };
}

/** Sections that are addressed to contributors, not to testers. */
const NOT_FOR_TESTERS = /^(new contributors|full changelog)\b/i;

/** The generated notes without authors, numbers, links and footers. */
function plainNotes(markdown        )         {
  return markdownSections(markdown)
    .filter(({ heading = '' }) => !NOT_FOR_TESTERS.test(heading))
    .map(({ heading, lines }) => ({
      heading,
      lines: lines.map(withoutPullRequest).filter((line) => !NOT_FOR_TESTERS.test(line)),
    }))
    .filter(({ lines }) => lines.some((line) => line.trim() !== ''))
    .map(({ heading, lines }) => [...(heading ? [heading] : []), ...lines].join('\n'))
    .join('\n\n')
    .trim();
}

/** A bullet ends `by @author in https://github.com/owner/name/pull/7`, or has the number in brackets. */
function withoutPullRequest(line        )         {
  return line
    .replace(/ by @\S+(?: in (?:https?:\/\/\S+|#\d+))?$/, '')
    .replace(/ in https?:\/\/\S+\/pull\/\d+$/, '')
    .replaceAll(/(?<!\s)\s*\((?:#\d+(?:, )?)+\)/g, '')
    .trimEnd();
}


/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ comparePage)
/* harmony export */ });
/** Pages of GitHub for people, as the runner's environment names the repository. */
                                                           

/** All that is new since a tag or commit; without one, the commits up to the one that is built. */
function comparePage(
  environment             ,
  since                    ,
)                     {
  const repository = environment['GITHUB_REPOSITORY'];
  const commit = environment['GITHUB_SHA'];
  if (!repository || !commit) return undefined;
  const page = `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`;
  const start = since?.replace(/^refs\/tags\//, '');
  return start === undefined
    ? `${page}/commits/${commit}`
    : `${page}/compare/${encodeURIComponent(start)}...${commit}`;
}


/***/ })

};
