/**
 * The program that a script of actions/github-script runs in. It stands alone, as a text, because it
 * is written into the job's own folder and runs there as the job's process.
 */
export const GITHUB_SCRIPT_PROGRAM = String.raw`
const fs = require('node:fs');
const path = require('node:path');
const os = require('node:os');
const { spawn } = require('node:child_process');
const { createRequire } = require('node:module');

const escaped = (text) => String(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const textOf = (value) =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
const command = (name, text, properties = {}) => {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = given.map(([key, value]) => key + '=' + property(value)).join(',');
  console.log('::' + name + (list ? ' ' + list : '') + '::' + escaped(text));
};
const append = (variable, name, value) => {
  const mark = 'ghadelimiter_' + crypto.randomUUID();
  fs.appendFileSync(process.env[variable], name + '<<' + mark + '\n' + textOf(value) + '\n' + mark + '\n');
};
const annotation = (level) => (message, properties = {}) => {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties;
  const place = { title, file, line: startLine, endLine, col: startColumn, endColumn };
  command(level, message instanceof Error ? message.toString() : message, place);
};
const summary = (() => {
  let buffer = '';
  const add = (text) => { buffer += text + os.EOL; return self; };
  const cell = (each) => (typeof each === 'string' ? each : each.data);
  const self = {
    addRaw: (text, newLine = false) => { buffer += text + (newLine ? os.EOL : ''); return self; },
    addEOL: () => add(''),
    addHeading: (text, level = 1) => add('<h' + level + '>' + text + '</h' + level + '>'),
    addCodeBlock: (code, lang = '') => add('<pre lang="' + lang + '"><code>' + code + '</code></pre>'),
    addList: (items, ordered = false) => {
      const tag = ordered ? 'ol' : 'ul';
      return add('<' + tag + '>' + items.map((each) => '<li>' + each + '</li>').join('') + '</' + tag + '>');
    },
    addTable: (rows) =>
      add('<table>' + rows.map((row) => '<tr>' + row.map((each) => '<td>' + cell(each) + '</td>').join('') + '</tr>').join('') + '</table>'),
    addLink: (text, href) => add('<a href="' + href + '">' + text + '</a>'),
    addDetails: (label, content) => add('<details><summary>' + label + '</summary>' + content + '</details>'),
    addQuote: (text) => add('<blockquote>' + text + '</blockquote>'),
    addSeparator: () => add('<hr>'),
    addBreak: () => add('<br>'),
    stringify: () => buffer,
    isEmptyBuffer: () => buffer === '',
    emptyBuffer: () => { buffer = ''; return self; },
    write: async ({ overwrite = false } = {}) => {
      fs[overwrite ? 'writeFileSync' : 'appendFileSync'](process.env.GITHUB_STEP_SUMMARY, buffer);
      return self.emptyBuffer();
    },
  };
  return self;
})();
const inputOf = (name) => process.env['INPUT_' + name.replaceAll(' ', '_').toUpperCase()] ?? '';
const core = {
  debug: (text) => command('debug', text),
  info: (text) => console.log(text),
  notice: annotation('notice'),
  warning: annotation('warning'),
  error: annotation('error'),
  setFailed: (message) => { process.exitCode = 1; core.error(message); },
  setOutput: (name, value) => append('GITHUB_OUTPUT', name, value),
  exportVariable: (name, value) => { process.env[name] = textOf(value); append('GITHUB_ENV', name, value); },
  addPath: (folder) => fs.appendFileSync(process.env.GITHUB_PATH, folder + '\n'),
  setSecret: (value) => command('add-mask', value),
  startGroup: (name) => command('group', name),
  endGroup: () => command('endgroup', ''),
  group: async (name, run) => { core.startGroup(name); try { return await run(); } finally { core.endGroup(); } },
  getInput: (name, { required = false } = {}) => {
    const value = inputOf(name).trim();
    if (required && value === '') throw new Error('Input required and not supplied: ' + name);
    return value;
  },
  getBooleanInput: (name) => inputOf(name).trim().toLowerCase() === 'true',
  getMultilineInput: (name) => inputOf(name).split('\n').map((line) => line.trim()).filter(Boolean),
  isDebug: () => process.env.RUNNER_DEBUG === '1',
  saveState: (name, value) => append('GITHUB_STATE', name, value),
  getState: (name) => process.env['STATE_' + name] ?? '',
  summary,
};
const run = (line, args = [], options = {}) => new Promise((done, fail) => {
  const words = line.match(/"[^"]*"|\S+/g).map((word) => word.replace(/^"|"$/g, ''));
  const child = spawn(words[0], [...words.slice(1), ...args], { cwd: options.cwd, env: options.env ?? process.env });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].on('data', (data) => {
      output[name] += data;
      if (!options.silent) process[name].write(data);
      options.listeners?.[name]?.(data);
    });
  }
  if (options.input) child.stdin.end(options.input); else child.stdin.end();
  child.on('error', fail);
  child.on('close', (exitCode) => {
    if (exitCode !== 0 && !options.ignoreReturnCode) fail(new Error("The process '" + words[0] + "' failed with exit code " + exitCode));
    else done({ exitCode, ...output });
  });
});
const exec = {
  exec: async (line, args, options) => (await run(line, args, options)).exitCode,
  getExecOutput: (line, args, options) => run(line, args, options),
};
const which = async (tool, check = false) => {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    if (fs.existsSync(path.join(folder, tool))) return path.join(folder, tool);
  }
  if (check) throw new Error('Unable to locate executable file: ' + tool);
  return '';
};
const io = {
  mkdirP: async (folder) => void fs.mkdirSync(folder, { recursive: true }),
  rmRF: async (name) => fs.rmSync(name, { recursive: true, force: true }),
  cp: async (from, to, { recursive = true } = {}) => fs.cpSync(from, to, { recursive }),
  mv: async (from, to) => fs.renameSync(from, to),
  which,
};
const glob = {
  create: async (patterns) => ({
    glob: async () => fs.globSync(patterns.split('\n').filter(Boolean)).map((name) => path.resolve(name)),
  }),
};

/** Calls of GitHub's API are logged, and answered with the members that scripts ask for. */
const madeUp = (name) => {
  console.log('::notice::GitHub would be asked for ' + name + '; the rehearsal answers with made-up values.');
  const operation = name.split('.').at(-1);
  if (/^(list|search|paginate)/.test(operation)) return { status: 200, headers: {}, data: [] };
  const url = process.env.GITHUB_SERVER_URL + '/' + process.env.GITHUB_REPOSITORY;
  const data = { id: 1, number: 1, node_id: 'x', html_url: url, upload_url: url, url, body: '', title: '', name: '', tag_name: '', state: 'open', object: { sha: process.env.GITHUB_SHA } };
  return { status: 200, headers: {}, data };
};
const octokit = (name) =>
  new Proxy(function () {}, {
    get: (_, member) => (typeof member === 'symbol' || member === 'then' ? undefined : octokit(name ? name + '.' + member : member)),
    apply: async (_, __, args) => {
      if (name === 'paginate') return (await args[0]())?.data ?? [];
      return madeUp(name);
    },
  });

const known = JSON.parse(process.env.GITHUB_SCRIPT_CONTEXT);
const [owner, repo] = (known.repository ?? '').split('/');
const payload = known.event ?? {};
const context = {
  payload,
  eventName: known.event_name,
  sha: known.sha,
  ref: known.ref,
  workflow: known.workflow,
  action: known.action,
  actor: known.actor,
  job: known.job,
  runAttempt: Number(known.run_attempt),
  runNumber: Number(known.run_number),
  runId: Number(known.run_id),
  apiUrl: known.api_url,
  serverUrl: known.server_url,
  graphqlUrl: known.graphql_url,
  repo: { owner, repo },
  issue: { owner, repo, number: (payload.issue ?? payload.pull_request ?? payload).number },
};
const github = octokit('');
const fromWorkspace = createRequire(path.join(process.env.GITHUB_WORKSPACE, 'script.js'));
const names = { github, octokit: github, getOctokit: () => github, context, core, exec, glob, io, require: fromWorkspace, __original_require__: require };
const AsyncFunction = (async () => {}).constructor;
process.on('unhandledRejection', (error) => core.setFailed('Unhandled error: ' + error));
(async () => {
  try {
    const result = await new AsyncFunction(...Object.keys(names), process.env.GITHUB_SCRIPT)(...Object.values(names));
    const encoding = process.env.GITHUB_SCRIPT_ENCODING;
    core.setOutput('result', encoding === 'string' ? String(result) : JSON.stringify(result));
  } catch (error) {
    core.setFailed('Unhandled error: ' + error);
  }
})();
`;
