/** How a failure is told: one annotation with the remedy, and the details folded in the log. */
import { ActionError, CancelledError, messageOf } from '../errors.ts';
import type { Log } from './log.ts';
import type { Summary } from './summary.ts';

export function reportFailure(action: string, thrown: unknown, log: Log, summary: Summary): void {
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
  thrown.details.forEach((detail) => log.info(`  ${detail}`));
  summary.text([`**Failed**: \`${thrown.code}\``, '', quoted(annotationOf(thrown))].join('\n'));
}

function annotationOf({ message, said, remedy }: ActionError): string {
  return [message, ...(said ? [`It said: ${said}`] : []), `What to do: ${remedy}`].join('\n');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}  `)
    .join('\n');
}
