/** The log that a person watches while the workflow runs. */
import { stripVTControlCharacters, styleText } from 'node:util';
import type { LogLine } from '../../sandbox/runner/step-log.ts';
import type { StepRecord, WorkflowObserver } from '../workflow/records.ts';
import { formatSeconds, hung, resultMark, rule, visibleLength, wrapped } from './layout.ts';

type Write = (line: string) => void;

/** Lines of at most `width` columns, which may be Infinity. */
export function liveLog(write: Write, width: number): WorkflowObserver {
  let depth = 1;
  const indented = (line: LogLine): void => {
    for (const text of styled(line).split('\n')) {
      const shown = `${'  '.repeat(depth + 1)}${text}`.trimEnd();
      if (line.kind === 'text') write(fitted(shown, width));
      else for (const each of hung(shown, width)) write(each);
    }
  };
  return {
    jobStarted: ({ name, runsOn }) => {
      write('');
      write(rule(`${styleText('bold', name)} ${styleText('dim', `on ${runsOn}`)}`));
    },
    stepStarted: (name) => {
      depth = 1;
      write('');
      write(`${styleText('cyan', '▸')} ${styleText('bold', name)}`);
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
function fitted(line: string, width: number): string {
  if (visibleLength(line) <= width) return line;
  const indent = /^ */.exec(stripVTControlCharacters(line))?.[0] ?? '';
  const room = width - indent.length - 2;
  const [first = ''] = wrapped(stripVTControlCharacters(line), room);
  return styleText('dim', `${indent}${isRule(first) ? first.slice(0, room) : first} …`);
}

/** A line that a tool draws has no words. */
function isRule(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function styled({ kind, text }: LogLine): string {
  switch (kind) {
    case 'group':
      return `${styleText('dim', '┌')} ${text}`;
    case 'error':
      return styleText('red', `✗ ${text}`);
    case 'warning':
      return styleText('yellow', `! ${text}`);
    case 'notice':
      return styleText('cyan', `i ${text}`);
    default:
      return styleText('dim', text);
  }
}

function ending({ result, name, seconds, phase }: StepRecord): string | undefined {
  if (result === 'skipped') return `\n${resultMark(result)} ${name}: skipped`;
  if (result === 'success' && phase === 'post') return undefined;
  return `  ${resultMark(result)} ${styleText('dim', formatSeconds(seconds))}`;
}
