/** The report of a failure: one annotation with the remedy, and the details folded in the log. */
import { ActionError, CancelledError, documentationOf, messageOf } from '../../errors.ts';
import { diskErrorOf } from '../../system/files/disk-errors.ts';
import type { Log } from './log.ts';
import type { SummaryPage } from './summary.ts';

/**
 * The runner cuts an annotation at 4,096 characters, of which the address of the page takes up to
 * 150; what others said gives way to the remedy.
 */
const LONGEST_ANNOTATION = 3900;
const LONGEST_QUOTE = 2500;

const DEFECT = 'This is a defect of Slipway. Please report it with the log of this step.';

/**
 * Logs the failure of the step named `action` and adds it to its summary. A failure that is in no
 * catalogue is called a defect of Slipway, but for those of the disk. Throws nothing.
 */
export async function reportFailure(
  action: string,
  failure: unknown,
  log: Log,
  summary: SummaryPage,
): Promise<void> {
  const thrown = diskErrorOf(failure) ?? failure;
  if (thrown instanceof CancelledError) {
    log.info(thrown.message);
    return;
  }
  if (!(thrown instanceof ActionError)) {
    const headline = `Unexpected: ${messageOf(thrown)}`;
    log.error(`${headline}\n${DEFECT}`, `${action}: unexpected`);
    summary.failure({ headline, problems: [], said: undefined, remedy: DEFECT, page: undefined });
    log.info((Error.isError(thrown) && thrown.stack) || String(thrown));
    return;
  }
  const { code, details, headline, message, problems, remedy, said } = thrown;
  const page = documentationOf('errors', code);
  log.error(`${annotationOf(thrown)}\nMore: ${page}`, `${action}: ${code}`);
  summary.failure({
    headline: `\`${code}\`: ${headline}`,
    problems: problems.map((problem) => ({
      text: clipped(problem.text),
      remedy: problem.remedy ?? remedy,
    })),
    said: said && clipped(said),
    remedy,
    page,
  });
  const lines = details.length === 0 && problems.length > 0 ? message.split('\n') : details;
  if (lines.length === 0) return;
  await log.foreign('Details', async (write) => lines.forEach((line) => write(line)));
}

/** A failure in the words of a warning, with the remedy where there is one. */
export function withRemedy(failure: unknown): string {
  const thrown = diskErrorOf(failure) ?? failure;
  return thrown instanceof ActionError ? annotationOf(thrown) : messageOf(thrown);
}

/**
 * Message, the other side's words, remedy; or, of several problems, each with its remedy, as many
 * as an annotation holds.
 */
function annotationOf({ headline, problems, said, remedy }: ActionError): string {
  const words = said ? [`It said: ${clipped(said)}`] : [];
  if (problems.length === 0) return [headline, ...words, `What to do: ${remedy}`].join('\n');
  const shown = problems.map(
    (problem, index) =>
      `${index + 1}. ${clipped(problem.text)}\n   What to do: ${problem.remedy ?? remedy}`,
  );
  let room = LONGEST_ANNOTATION - headline.length - words.join('').length - 100;
  const fitting = shown.filter((text) => (room -= text.length + 1) > 0);
  const left = shown.length - fitting.length;
  const more = left > 0 ? [`… and ${left} more, listed in the log of this step.`] : [];
  return [headline, ...fitting, ...words, ...more].join('\n');
}

function clipped(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}
