/** How a failure is told: one annotation with the remedy, and the details folded in the log. */
import { ActionError, CancelledError, messageOf } from '../errors.ts';
import type { Log } from './log.ts';
import type { Summary } from './summary.ts';

/** An annotation is cut at 4,096 characters; what others said gives way to the remedy. */
const LONGEST_QUOTE = 2500;

export async function reportFailure(
  action: string,
  thrown: unknown,
  log: Log,
  summary: Summary,
): Promise<void> {
  if (thrown instanceof CancelledError) {
    log.info(thrown.message);
    return;
  }
  if (!(thrown instanceof ActionError)) {
    log.error(
      `Unexpected: ${messageOf(thrown)}\nThis is a defect of Slipway. Please report it with the log of this step.`,
      `${action}: unexpected`,
    );
    log.info((Error.isError(thrown) && thrown.stack) || String(thrown));
    return;
  }
  log.error(annotationOf(thrown), `${action}: ${thrown.code}`);
  summary.text([`**Failed**: \`${thrown.code}\``, '', quoted(annotationOf(thrown))].join('\n'));
  if (thrown.details.length === 0) return;
  // Details quote other programs, whose lines must not become commands to the runner.
  await log.foreign('Details', async (write) => thrown.details.forEach((line) => write(line)));
}

function annotationOf({ message, said, remedy }: ActionError): string {
  return [message, ...(said ? [`It said: ${clipped(said)}`] : []), `What to do: ${remedy}`].join(
    '\n',
  );
}

function clipped(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}  `)
    .join('\n');
}
