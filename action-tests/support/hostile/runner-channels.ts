/** A run of an action with everything that leaves it for the runner: log, outputs and summary. */
import { OutputCollector } from '../../../src/core/runner/files/outputs.ts';
import type { OutputTable } from '../../../src/core/runner/files/outputs.ts';
import type { InputTable } from '../../../src/core/runner/input/inputs.ts';
import { runnerLog } from '../../../src/core/runner/log/log.ts';
import { reportFailure } from '../../../src/core/runner/log/report.ts';
import { SummaryPage } from '../../../src/core/runner/log/summary.ts';
import type { ActionContext } from '../../../src/core/runner/action-context.ts';
import type { Action } from '../../../src/core/runner/run-action.ts';
import type { Http } from '../../../src/core/system/network/http.ts';
import type { TestContext } from '../action-context.ts';
import { capturedOutput } from '../captured-output.ts';
import { runWith } from '../run-with.ts';

/** Slipway's own commands, as the toolkit writes them, and its frame around the words of others. */
export const OWN_COMMAND =
  /^::(?:(?:debug|notice|warning|error|group|endgroup|add-mask)(?: title=[^:\r\n]*)?::.*|stop-commands::slipway-[\da-f-]{36}|slipway-[\da-f-]{36}::)$/;

/** Runs the action as the runner does; gives all that leaves for it. */
export async function runnerChannels<Inputs extends InputTable, Names extends OutputTable>(
  action: Pick<Action<Inputs, Names>, 'name' | 'inputs' | 'outputs' | 'run'>,
  given: Readonly<Record<string, string>>,
  http: (real: Http) => Http,
  { context: real, recorded }: Pick<TestContext<unknown>, 'context' | 'recorded'>,
): Promise<string> {
  const collector = new OutputCollector(action.outputs);
  const summary = new SummaryPage();
  const written: string[] = [];
  const stdout = await capturedOutput(async () => {
    const context = {
      ...real,
      http: http(real.http),
      log: runnerLog,
      outputs: collector,
      summary,
    } as unknown as ActionContext<Names>;
    const place = { context, recorded } as unknown as TestContext<Names>;
    await runWith(action, place, given).catch((error: unknown) =>
      reportFailure(action.name, error, runnerLog, summary),
    );
    collector.write((_, value) => written.push(value));
  });
  return [stdout, ...written, summary.render(action.name)].join('\n');
}
