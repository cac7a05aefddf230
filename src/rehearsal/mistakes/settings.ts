/** Secrets and variables that a workflow reads under names that the repository does not have. */
import { nearest } from '../../core/runner/input/nearest.ts';
import { expressionsIn, placedSteps, textsOf } from './mistake.ts';
import type { Mistake } from './mistake.ts';
import type { Workflow } from '../workflow/workflow.ts';

/** Slips only: a known name must be like the one that is read. Case does not count in names. */
export function settingMistakes(workflow: Workflow, secrets: readonly string[]): Mistake[] {
  const known = [...secrets, 'GITHUB_TOKEN'];
  return placedSteps(workflow).flatMap(({ step, job, place }) => {
    const texts = [...textsOf(step), ...Object.values(job.env)].flatMap(expressionsIn).join('\n');
    return [...texts.matchAll(/\b(secrets|vars)\.([A-Za-z_]\w*)/g)].flatMap(
      ([, kind = '', name = '']) => {
        const isKnown = known.some((each) => each.toUpperCase() === name.toUpperCase());
        if (kind === 'vars') {
          if (!isKnown) return [];
          return [
            {
              place,
              problem: `${name} is a secret of the repository, but is read as a variable (vars), which is empty`,
              cure: `Write secrets.${name}.`,
            },
          ];
        }
        const near = isKnown ? undefined : nearest(name, known);
        if (near === undefined) return [];
        return [
          {
            place,
            problem: `the repository has no secret ${name}, so that it is empty`,
            cure: `Did you mean secrets.${near}?`,
          },
        ];
      },
    );
  });
}
