/** Scenarios as they are put into a rehearsal. */
import type { Seed } from '../../sandbox/sandbox.ts';
import type { SigningDates } from '../services/account.ts';
import type { SandboxClient } from '../services/sandbox-client.ts';
import type { Limits } from '../workflow/job-to-run.ts';
import type { ReleasedApp, Scenario } from './scenario.ts';

/** Brings the services into the state in which the scenarios begin. */
export async function setScenarios(
  scenarios: readonly Scenario[],
  client: Pick<SandboxClient, 'seed' | 'fault'>,
  app: ReleasedApp,
): Promise<void> {
  for (const { seed, faults = [] } of scenarios) {
    if (seed !== undefined) await client.seed(seed(app));
    for (const fault of faults) await client.fault(fault);
  }
}

/** The account with which the scenarios begin. */
export function scenarioAccount(scenarios: readonly Scenario[], account: Seed): Seed {
  return scenarios.reduce((seed, { changes }) => changes?.(seed) ?? seed, account);
}

/** The ends of certificate and profile with which the scenarios begin. */
export function scenarioDates(scenarios: readonly Scenario[]): SigningDates {
  return Object.assign({}, ...scenarios.map(({ dates }) => dates ?? {}));
}

/** Variables of all machines of the rehearsal. Of two scenarios with the same one the later wins. */
export function scenarioVariables(scenarios: readonly Scenario[]): Record<string, string> {
  return Object.assign({}, ...scenarios.map(({ mac }) => mac ?? {}));
}

/** Inputs that are set to other values than the workflow's, by the action that they are of. */
export function scenarioLimits(scenarios: readonly Scenario[]): Limits {
  const limits: Record<string, Readonly<Record<string, string>>> = {};
  for (const { action, limits: own } of scenarios) {
    if (own !== undefined) limits[action] = { ...limits[action], ...own };
  }
  return limits;
}

/** The lines that a rehearsal begins with. */
export function scenarioLines(scenarios: readonly Scenario[]): string[] {
  return scenarios.flatMap(({ name, plays, shows, action, code, interrupt }) => [
    `Scenario ${name}: ${plays}`,
    `  A good workflow: ${shows}`,
    `  ${action} ${endOf(interrupt, code)}.`,
  ]);
}

function endOf(interrupt: Scenario['interrupt'], code: Scenario['code']): string {
  if (interrupt === 'cancel') return 'is cancelled';
  return code === undefined ? 'gets over it' : `ends with ${code}`;
}
