/**
 * The Mac's tools with text of others in what they print. The places come from the calls of a run
 * that went well, so that a further call is a further place.
 */
import type {
  Processes,
  ProcessOptions,
  ProcessResult,
} from '../../../src/core/system/programs/process.ts';

/** A program with its sub-command or first option: `security import`, `flet --version`. */
export type Call = string;

/** Where the text stands: behind what the tool prints, or in the words of its refusal. */
export const WAYS = ['stdout', 'stderr', 'refusal'] as const;
export type Way = (typeof WAYS)[number];

/** Runs what `processes` runs, and adds each call to `calls`. */
export function notingCalls(processes: Processes, calls: Set<Call>): Processes {
  return changing(processes, (call, result) => {
    calls.add(call);
    return result;
  });
}

/** The same tools, but for `text` in what that one call prints. */
export function poisonedTool(
  processes: Processes,
  poisoned: Call,
  way: Way,
  text: string,
): Processes {
  return changing(processes, (call, result) => {
    if (call !== poisoned) return result;
    if (way === 'refusal') return { exitCode: 1, stdout: text, stderr: text };
    return { ...result, [way]: `${result[way]}${text}` };
  });
}

type Change = (call: Call, result: ProcessResult) => ProcessResult;

function changing(processes: Processes, change: Change): Processes {
  return {
    killAll: () => processes.killAll(),
    async run(command, argv, { onLine, ...options }: ProcessOptions = {}) {
      const real = await processes.run(command, argv, options);
      const [word = ''] = argv.filter((each) => /^[-\w]+$/.test(each));
      const result = change(`${command} ${word}`.trim(), real);
      if (onLine === undefined) return result;
      for (const stream of ['stdout', 'stderr'] as const) {
        if (result[stream] === '') continue;
        for (const line of result[stream].split('\n')) onLine(line, stream);
      }
      return { ...result, stdout: '', stderr: '' };
    },
  };
}
