/** The output of `flet build`, in the format of each kind of terminal. */
import type { Values } from './command-line/argparse.ts';
import { FletExit } from './exit.ts';
import type { ToolContext } from '../streaming-tool.ts';
import type { FletRelease } from './versions.ts';

type Format = 'rich' | 'plain' | 'github';

/** The output of `flet build`; all of it goes to stdout. */
export interface FletOutput {
  readonly format: Format;
  readonly verbosity: number;
  readonly log: (text: string) => void;
  readonly panel: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Announces the step, and its end if it comes to one. */
  readonly step: (title: string, done: () => string, work: () => Promise<void>) => Promise<void>;
  /** The last words of a build that failed. */
  readonly fail: (error: FletExit) => void;
}

export function fletOutput(
  options: Values,
  release: FletRelease,
  { env, machine, stdout }: ToolContext,
): FletOutput {
  const format = formatOf(options, release, env);
  const verbosity = Number(options['verbose'] ?? 0);
  const width = Number(env['COLUMNS']) || 80;
  const bare = release.barePlainOutput && format !== 'rich';
  let currentStep = 'Build';
  let lastTime = '';

  const log = (text: string): void => {
    if (bare) return stdout(`${text}\n`);
    const time = `[${machine.now().toTimeString().slice(0, 8)}]`;
    for (const line of text.split('\n').flatMap((each) => wrapped(each, width - time.length - 1))) {
      stdout(`${time === lastTime ? ' '.repeat(time.length) : time} ${line}\n`);
      lastTime = time;
    }
  };
  const panel = (text: string): void => {
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

function formatOf(options: Values, release: FletRelease, env: NodeJS.ProcessEnv): Format {
  const asked = String(options['log_format'] ?? '') || env['FLET_CLI_LOG_FORMAT'];
  if (release.barePlainOutput && asked) {
    const formats: readonly Format[] = ['rich', 'plain', 'github'];
    const format = formats.find((known) => known === asked);
    if (format === undefined) throw new FletExit(1, `Invalid FLET_CLI_LOG_FORMAT: ${asked}`);
    return format;
  }
  const variable = (env['FLET_CLI_NO_RICH_OUTPUT'] ?? '').toLowerCase();
  const plain = options['no_rich_output'] === true || ['true', '1', 'yes'].includes(variable);
  return plain ? 'plain' : 'rich';
}

/** Lines are broken as rich does without a terminal: at blanks if it can, anywhere if it must. */
function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width);
    const end = blank > 0 ? blank : width;
    lines.push(rest.slice(0, end));
    rest = rest.slice(blank > 0 ? end + 1 : end);
  }
  return [...lines, rest];
}

function spinnerFrames(title: string): string {
  const frames = ['[    ]', '[=   ]', '[==  ]', '[=== ]', '[ ===]'];
  return frames.map((frame) => `\u001B[2K\u001B[34m${frame} ${title}...\u001B[0m\r`).join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
