/** Expressions that lead nowhere: GitHub makes an empty text of them and goes on. */
import { suggestion } from '../suggestion.ts';
import type { Job, Step, Workflow } from '../workflow/workflow.ts';
import { expressionsIn, placedSteps, textsOf } from './mistake.ts';
import type { Mistake, PlacedStep } from './mistake.ts';
import { ownActionOf } from './own-actions.ts';

export async function expressionMistakes(workflow: Workflow): Promise<Mistake[]> {
  const found: Mistake[] = [];
  for (const placed of placedSteps(workflow)) {
    const texts = [...textsOf(placed.step).flatMap(expressionsIn), placed.step.if ?? ''];
    found.push(...(await stepReferences(texts.join('\n'), placed)));
    found.push(...neededJobs(texts.join('\n'), placed), ...conditions(placed.step.if, placed));
  }
  for (const job of workflow.jobs) found.push(...(await jobOutputs(job, workflow)));
  return found;
}

async function stepReferences(
  text: string,
  { job, number, place }: PlacedStep,
): Promise<Mistake[]> {
  const mistakes: Mistake[] = [];
  for (const [, id = '', member = ''] of text.matchAll(
    /\bsteps\.([\w-]+)(?:\.outputs\.([\w-]+))?/g,
  )) {
    const index = job.steps.findIndex((step) => step.id === id);
    if (index < 0) {
      const ids = job.steps.flatMap((step) => step.id ?? []);
      mistakes.push({
        place,
        problem: `no step of job ${job.id} has the id "${id}"${suggestion(id, ids)}`,
        cure: 'Give the step that id, or correct the name; from another job use `needs`.',
      });
    } else if (index + 1 >= number) {
      mistakes.push({
        place,
        problem: `the step "${id}" has not run yet`,
        cure: 'Move it before this step.',
      });
    } else {
      mistakes.push(...(await outputOf(job.steps[index], member, place)));
    }
  }
  return mistakes;
}

async function outputOf(step: Step | undefined, output: string, place: string): Promise<Mistake[]> {
  const own = step === undefined || output === '' ? undefined : await ownActionOf(step);
  if (own === undefined || own.outputs.includes(output)) return [];
  return [
    {
      place,
      problem: `${own.name} has no output "${output}"${suggestion(output, own.outputs)}`,
      cure: 'Correct the name: the README of the action lists its outputs.',
    },
  ];
}

function neededJobs(text: string, { job, workflow, place }: PlacedStep): Mistake[] {
  return [...text.matchAll(/\bneeds\.([\w-]+)(?:\.outputs\.([\w-]+))?/g)].flatMap(
    ([, id = '', output = '']) => {
      const needed = workflow.jobs.find((each) => each.id === id);
      if (needed === undefined || !job.needs.includes(id)) {
        return [
          {
            place,
            problem: `job ${job.id} reads needs.${id}, but does not wait for that job${suggestion(id, job.needs)}`,
            cure: `Add it: needs: [${[...job.needs, id].join(', ')}].`,
          },
        ];
      }
      const outputs = Object.keys(needed.call?.workflow?.callInterface?.outputs ?? needed.outputs);
      const isLeftOut = needed.call !== undefined && needed.call.workflow === undefined;
      if (output === '' || outputs.includes(output) || isLeftOut) return [];
      return [
        {
          place,
          problem: `job ${id} has no output "${output}"${suggestion(output, outputs)}`,
          cure: `Name it under \`outputs\` of job ${id}.`,
        },
      ];
    },
  );
}

async function jobOutputs(job: Job, workflow: Workflow): Promise<Mistake[]> {
  const text = Object.values(job.outputs).flatMap(expressionsIn).join('\n');
  const place = `job ${job.id}, outputs`;
  const step = { if: undefined } as Step;
  return stepReferences(text, { workflow, job, step, number: job.steps.length + 1, place });
}

function conditions(condition: string | undefined, { workflow, place }: PlacedStep): Mistake[] {
  if (condition === undefined) return [];
  const mistakes: Mistake[] = [];
  const outside = condition.replace(/\$\{\{.*?\}\}/gs, '').trim();
  if (condition.includes('${{') && outside !== '') {
    mistakes.push({
      place,
      problem: `the condition is a text around an expression ("${condition}"), and every text is true`,
      cure: 'Put all of the condition between ${{ and }}, or leave them out.',
    });
  }
  const booleans = Object.entries(workflow.event.inputs)
    .filter(([, value]) => typeof value === 'boolean')
    .map(([name]) => name);
  for (const name of booleans) {
    const asText = new RegExp(String.raw`(?<!event\.)inputs\.${name}\s*[!=]=\s*'(true|false)'`);
    const asBoolean = new RegExp(String.raw`event\.inputs\.${name}\s*[!=]=\s*(true|false)\b`);
    if (asText.test(condition)) {
      mistakes.push({
        place,
        problem: `inputs.${name} is a boolean and never equals a text`,
        cure: `Compare it with true or false, without quotes, or write inputs.${name} alone.`,
      });
    }
    if (asBoolean.test(condition)) {
      mistakes.push({
        place,
        problem: `github.event.inputs.${name} is a text and never equals a boolean`,
        cure: `Write inputs.${name} instead.`,
      });
    }
  }
  return mistakes;
}
