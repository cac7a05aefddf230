export const id = 256;
export const ids = [256];
export const modules = {

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitNotes: () => (/* binding */ gitNotes)
});

// UNUSED EXPORTS: isVersionBump

// EXTERNAL MODULE: ./build/core/release-notes/errors.js
var errors = __webpack_require__(7309);
;// CONCATENATED MODULE: ./build/core/release-notes/generated/git-history.js
/** The past of a git repository: the previous tag, and the commits since then. */

                                                                                 

                             
                                                                             
                                     
                                                                     
                                       
 

                               
                                
                                    
                          
                                                      
                                     
                                                                              
                                          
 

/** More subjects than this fill What to Test several times over. */
const MOST_COMMITS = 500;

/** The user's own settings must not change what git prints. */
const PLAIN = ['-c', 'log.showSignature=false', '-c', 'core.pager=cat'];

/**
 * The commits from HEAD back to `since`, or to the previous tag: the nearest one before HEAD, tags
 * of HEAD itself left aside. Throws `release-notes/no-repository`, `…/shallow-clone` where the
 * clone holds no tag because it is cut off, and `…/unknown-start` for a `since` that git does not
 * know.
 */
async function readGitHistory(query              )                      {
  await requireRepository(query);
  const since =
    query.since === undefined ? await previousTag(query) : await knownCommit(query, query.since);
  const log = await git(query, [
    'log',
    '--no-merges',
    '--encoding=UTF-8',
    '--format=%s',
    `--max-count=${MOST_COMMITS}`,
    '--end-of-options',
    since === undefined ? 'HEAD' : `${since}..HEAD`,
  ]);
  return { since: query.since ?? since, subjects: linesOf(requireSuccess(log).stdout) };
}

async function requireRepository(query              )                {
  const head = await git(query, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head.exitCode === 0) return;
  const { stderr } = await git(query, ['rev-parse', '--is-inside-work-tree']);
  throw errors/* releaseNotesErrors */.q.error('no-repository', {
    message: 'The workspace is not a git repository with a commit.',
    ...(stderr === '' ? {} : { said: stderr }),
  });
}

async function previousTag(query              )                              {
  const own = linesOf(requireSuccess(await git(query, ['tag', '--points-at', 'HEAD'])).stdout);
  const described = await git(query, [
    'describe',
    '--tags',
    '--abbrev=0',
    ...(query.tagPattern === undefined ? [] : [`--match=${query.tagPattern}`]),
    ...own.map((tag) => `--exclude=${tag}`),
    'HEAD',
  ]);
  if (described.exitCode === 0) return `refs/tags/${described.stdout.trim()}`;
  if (await isShallow(query)) {
    throw errors/* releaseNotesErrors */.q.error('shallow-clone', {
      message: `The clone is shallow and holds no earlier tag${query.tagPattern === undefined ? '' : ` that fits ${query.tagPattern}`}, so it is unknown where the release notes start.`,
    });
  }
  return undefined;
}

async function knownCommit(query              , since        )                  {
  const found = await git(query, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${since}^{commit}`,
  ]);
  if (found.exitCode === 0) return found.stdout.trim();
  const shallow = await isShallow(query);
  throw errors/* releaseNotesErrors */.q.error(shallow ? 'shallow-clone' : 'unknown-start', {
    message: `git knows no tag or commit "${since}"${shallow ? ', and the clone is shallow' : ''}.`,
  });
}

async function isShallow(query              )                   {
  const { stdout } = await git(query, ['rev-parse', '--is-shallow-repository']);
  return stdout.trim() === 'true';
}

function git({ processes, folder }              , argv                   )                         {
  return processes.run('git', [...PLAIN, ...argv], { cwd: folder });
}

function requireSuccess(result               )                {
  if (result.exitCode === 0) return result;
  throw errors/* releaseNotesErrors */.q.error('no-repository', {
    message: `git ended with ${result.exitCode} where it was asked for the history.`,
    said: result.stderr,
  });
}

function linesOf(output        )                    {
  return output.split('\n').filter((line) => line.trim() !== '');
}

// EXTERNAL MODULE: ./build/core/release-notes/generated/github-pages.js
var github_pages = __webpack_require__(510);
;// CONCATENATED MODULE: ./build/core/release-notes/generated/git-notes.js
/** Release notes from git: the subjects of the commits since the previous tag. */
                                                           


                                                     

                                                      

                                                     
                                                                                           
                                    
 

/**
 * A bullet for each subject, without pull request numbers. Commits that only raise a version are left
 * out, unless there is nothing else. Throws `release-notes/nothing-new` beside what the history throws.
 */
async function gitNotes(query               )                      {
  const { since, subjects } = await readGitHistory(query);
  if (subjects.length === 0) {
    throw errors/* releaseNotesErrors */.q.error('nothing-new', {
      message: `There is no commit since ${since ?? 'the beginning'}.`,
    });
  }
  const telling = subjects.filter((subject) => !isVersionBump(subject));
  const bullets = (telling.length > 0 ? telling : subjects).map(tidySubject);
  const link = (0,github_pages/* comparePage */.D)(query.environment, since);
  return {
    form: 'plain',
    text: [...new Set(bullets)].map((bullet) => `- ${bullet}`).join('\n'),
    ...(link === undefined ? {} : { link }),
  };
}

const VERSION = String.raw`v?\d+(?:[-+.][\w.+-]*)?`;
const BUMP = new RegExp(
  [
    // 1.2.3, v1.2.3 (45), Release 1.2.3, chore(release): 1.2.3
    String.raw`^(?:[a-z]+(?:\([^)]*\))?!?: )?(?:release|version)?:? ?${VERSION}(?: \(?\+?\d+\)?)?$`,
    // Bump version to 1.2.3, chore: bump build number, Increase build number to 45
    String.raw`^(?:[a-z]+(?:\([^)]*\))?!?: )?(?:bump|bumps|bumped|increase|increment|raise|update|set) (?:the )?(?:app )?(?:version|build|build number|version number|version code|version and build number)(?: number)?(?: (?:from|to) .*)?$`,
    // Prepare release 1.2.3, chore: prepare for 1.2.3
    String.raw`^(?:[a-z]+(?:\([^)]*\))?!?: )?prepare(?: for)?(?: the)?(?: release)?(?: of)? ${VERSION}$`,
    // Bump to 1.2.3
    String.raw`^(?:[a-z]+(?:\([^)]*\))?!?: )?bump(?: to)? ${VERSION}$`,
  ].join('|'),
  'i',
);

/** Whether the commit changes nothing but the version, as far as its subject tells. */
function isVersionBump(subject        )          {
  return BUMP.test(withoutMarks(subject));
}

function tidySubject(subject        )         {
  return withoutMarks(subject) || subject;
}

/** Without the number of the pull request and orders to CI. */
function withoutMarks(subject        )         {
  return subject
    .replaceAll(/(?<!\s)\s*\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/gi, '')
    .replaceAll(/(?<!\s)\s*\((?:#\d+(?:, )?)+\)/g, '')
    .trim();
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
