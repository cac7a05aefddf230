/** All scenarios, by name. */
import { suggestion } from '../suggestion.ts';
import { accountScenarios } from './account.ts';
import { appCenterScenarios } from './app-center.ts';
import { macScenarios } from './mac.ts';
import { reviewScenarios } from './review.ts';
import type { Scenario } from './scenario.ts';
import { uploadScenarios } from './upload.ts';

export const scenarios: readonly Scenario[] = [
  ...macScenarios,
  ...accountScenarios,
  ...uploadScenarios,
  ...reviewScenarios,
  ...appCenterScenarios,
];

/** Throws for a name that no scenario has. */
export function scenariosNamed(names: readonly string[]): Scenario[] {
  return names.map((name) => {
    const found = scenarios.find((each) => each.name === name);
    if (found !== undefined) return found;
    const known = scenarios.map((each) => each.name);
    throw new Error(
      `There is no scenario "${name}"${suggestion(name, known) || '; --scenarios lists them'}`,
    );
  });
}
