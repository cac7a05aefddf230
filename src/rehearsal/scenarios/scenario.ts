/** The shape of a scenario: a release day on which one thing goes wrong. */
import type { FaultRule } from '../../sandbox/faults.ts';
import type { SigningDates } from '../services/account.ts';
import type { Seed } from '../../sandbox/sandbox.ts';

/** The app of the rehearsal, as far as a scenario needs it. */
export interface ReleasedApp {
  readonly bundleId: string;
  readonly version: string;
  readonly buildNumber: string;
}

export interface Scenario {
  readonly name: string;
  /** The thing that goes wrong. */
  readonly plays: string;
  /** The course of a workflow that is made well. */
  readonly shows: string;
  /** The action of ours in which it shows. */
  readonly action: string;
  /** The error code with which that action fails; nothing where it gets over it or is cancelled. */
  readonly code: string | undefined;
  /** Disturbances of the services. */
  readonly faults?: readonly FaultRule[];
  /** Things that the accounts hold beside those of every rehearsal. */
  readonly seed?: (app: ReleasedApp) => Seed;
  /** Turns the account of every rehearsal into that of the scenario, before anything is there. */
  readonly changes?: (account: Seed) => Seed;
  /** The ends of certificate and profile. */
  readonly dates?: SigningDates;
  /** Variables of the simulated Mac. */
  readonly mac?: Readonly<Record<string, string>>;
  /** Inputs of the action that shorten a wait, so that nobody sits through it. */
  readonly limits?: Readonly<Record<string, string>>;
  /** The runner ends while the action runs: by a cancellation, or by the machine's death. */
  readonly interrupt?: 'cancel' | 'kill';
}

/** More than any step asks. */
export const ALWAYS = 999;

/** An answer of App Store Connect that refuses a request. */
export function refusal(
  status: number,
  code: string,
  title: string,
  detail: string,
): { readonly status: number; readonly body: object } {
  return { status, body: { errors: [{ status: String(status), code, title, detail }] } };
}
