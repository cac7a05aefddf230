/**
 * Everything through which an action reaches the outside, handed to its `run` as one argument. A
 * test hands in values of its own; nothing in an action reaches past this object.
 */
import type { Clock } from '../system/clock.ts';
import type { Http } from '../system/network/http.ts';
import type { Processes } from '../system/programs/process.ts';
import type { Log } from './log/log.ts';
import type { Machine } from './machine.ts';
import type { Outputs } from './files/outputs.ts';
import type { Secrets } from './secrets.ts';
import type { State } from './files/state.ts';
import type { Summary } from './log/summary.ts';

export interface ActionContext<OutputNames = Readonly<Record<string, string>>> {
  readonly clock: Clock;
  readonly http: Http;
  readonly processes: Processes;
  readonly log: Log;
  readonly machine: Machine;
  readonly secrets: Secrets;
  readonly state: State;
  readonly summary: Summary;
  readonly outputs: Outputs<OutputNames>;
  /** Aborts when the job is cancelled; waits, requests and programs end with it. */
  readonly signal: AbortSignal;
}
