/** Refs, machines and permissions of which GitHub says nothing before the run. */
import { combinationsOf } from '../workflow/matrix.ts';
import { evaluateText } from '../../sandbox/runner/expressions.ts';
import { actionName } from '../workflow/actions/action-reference.ts';
import { lacksPermission, permissionsOf } from '../workflow/actions/permissions.ts';
import { ownReference } from '../workflow/actions/repository.ts';
import { doubles } from '../workflow/doubles/catalogue.ts';
import { labelsOf, systemOf } from '../workflow/machines.ts';
import type { Job, Workflow } from '../workflow/workflow.ts';
import { placedSteps } from './mistake.ts';
import type { Mistake, PlacedStep } from './mistake.ts';
import { ownNameOf } from './own-actions.ts';

/** Majors below these are refused by GitHub, or run on a Node that is gone. */
const LEAST_MAJORS: Readonly<Record<string, number>> = {
  'actions/cache': 4,
  'actions/cache/restore': 4,
  'actions/cache/save': 4,
  'actions/download-artifact': 4,
  'actions/upload-artifact': 4,
};
/** Images that GitHub has switched off; macOS 14 went on 2026-11-02. */
const GONE_IMAGES = ['macos-11', 'macos-12', 'macos-13', 'macos-14', 'ubuntu-20.04'];
const MAC_ONLY = ['setup-signing', 'flet-build-ipa', 'flet-testflight'];
/** The ref under which the READMEs use the actions. */
const USUAL_REF = 'v1';

export function referenceMistakes(workflow: Workflow): Mistake[] {
  const steps = placedSteps(workflow);
  return [
    ...otherRefs(steps),
    ...steps.flatMap((placed) => [
      ...shortSha(placed),
      ...oldMajor(placed),
      ...wrongMachine(placed),
      ...permissions(placed),
      ...missingCheckout(placed),
    ]),
    ...workflow.jobs.flatMap(goneImage),
    ...workflow.jobs.flatMap((job) => grantedToCalled(job, workflow)),
  ];
}

function otherRefs(steps: readonly PlacedStep[]): Mistake[] {
  const used = steps.flatMap(({ step, place }) => {
    const own = ownReference(step.uses ?? '');
    return own === undefined ? [] : [{ place, ref: own.ref }];
  });
  const refs = [...new Set(used.map(({ ref }) => ref))];
  if (refs.length > 1) {
    return [
      {
        place: used.find(({ ref }) => ref !== refs[0])?.place ?? '',
        problem: `Slipway is used at several refs: ${refs.join(', ')}; the rehearsal plays the one on this machine for all`,
        cure: 'Use one ref for all steps.',
      },
    ];
  }
  const [ref] = refs;
  const isPinned = /^[0-9a-f]{7,64}$/.test(ref ?? '');
  if (ref === undefined || isPinned || ref === 'main' || ref.split('.')[0] === USUAL_REF) return [];
  return [
    {
      place: used[0]?.place ?? '',
      problem: `the workflow uses Slipway at "${ref}"; the rehearsal plays the one on this machine`,
      cure: `Use @${USUAL_REF}, or rehearse with a checkout of "${ref}".`,
    },
  ];
}

function shortSha({ step: { uses = '' }, place }: PlacedStep): Mistake[] {
  const [, sha] = /@([0-9a-f]{7,39})$/.exec(uses) ?? [];
  if (sha === undefined || !/\d/.test(sha)) return [];
  return [
    {
      place,
      problem: `"${uses}" has a shortened SHA, which GitHub does not take`,
      cure: 'Write all 40 digits.',
    },
  ];
}

function oldMajor({ step: { uses = '' }, place }: PlacedStep): Mistake[] {
  const least = LEAST_MAJORS[actionName(uses)];
  const major = Number(/@v(\d+)/.exec(uses)?.[1] ?? Infinity);
  if (least === undefined || major >= least) return [];
  return [
    { place, problem: `GitHub fails every run with "${uses}"`, cure: `Use v${least} or newer.` },
  ];
}

function wrongMachine({ job, step, place }: PlacedStep): Mistake[] {
  const name = ownNameOf(step);
  if (name === undefined || !MAC_ONLY.includes(name)) return [];
  const labels = labelsOf(job.runsOn);
  if (systemOf(labels) !== 'Linux') return [];
  return [
    {
      place,
      problem: `${name} needs a Mac, not ${labels.join(', ')}`,
      cure: 'Give the job runs-on: macos-26.',
    },
  ];
}

function goneImage({ id, runsOn, matrix }: Job): Mistake[] {
  const labels = combinationsOf(matrix).flatMap((combination) => {
    try {
      const contexts = { matrix: { ...combination } };
      return labelsOf(runsOn).map((label) => evaluateText(label, { contexts }));
    } catch {
      return [];
    }
  });
  return [...new Set(labels)]
    .filter((label) => GONE_IMAGES.includes(label))
    .map((label) => ({
      place: `job ${id}`,
      problem: `GitHub has no machine "${label}" any more, so that the job would wait for ever`,
      cure: `Use ${label.startsWith('macos') ? 'macos-26' : 'ubuntu-latest'}.`,
    }));
}

function permissions({ workflow, job, step: { uses = '' }, place }: PlacedStep): Mistake[] {
  const name = actionName(uses);
  const double = doubles[name];
  const granted = permissionsOf(job.permissions, workflow.permissions);
  if (double === undefined || granted === undefined) return [];
  const needs = name === 'actions/checkout' ? { contents: 'read' as const } : double.needs;
  const problem = needs === undefined ? undefined : lacksPermission(name, { needs }, granted);
  if (problem === undefined) return [];
  const lines = Object.entries(needs ?? {}).map(([key, access]) => `${key}: ${access}`);
  return [
    { place, problem, cure: `Write under permissions of job ${job.id}: ${lines.join(', ')}.` },
  ];
}

/** The project, notes and workflows of the repository are on the machine only after a checkout. */
function missingCheckout({ job, step, number, place }: PlacedStep): Mistake[] {
  const before = job.steps.slice(0, number - 1);
  if (before.some(({ uses = '' }) => actionName(uses) === 'actions/checkout')) return [];
  const name = ownNameOf(step);
  const isLocal = (step.uses ?? '').startsWith('./') && name === undefined;
  if (name !== 'flet-build-ipa' && !isLocal) return [];
  if (before.some(({ run }) => run !== undefined) && !isLocal) return [];
  return [
    {
      place,
      problem: `${name ?? step.uses} runs before the repository is there`,
      cure: 'Put `- uses: actions/checkout@v7` before it.',
    },
  ];
}

const LEVELS = ['none', 'read', 'write'];

/** GitHub refuses a run in which a called workflow asks for more than its caller has. */
function grantedToCalled({ id, call, permissions: own }: Job, { permissions: all }: Workflow) {
  const granted = permissionsOf(own, all);
  const called = call?.workflow;
  if (granted === undefined || called === undefined) return [];
  const wanted = called.jobs.flatMap((job) =>
    Object.entries(permissionsOf(job.permissions, called.permissions) ?? {}),
  );
  const lines = wanted
    .filter(([name, access]) => LEVELS.indexOf(access) > LEVELS.indexOf(granted[name] ?? 'none'))
    .map(([name, access]) => `${name}: ${access}`);
  if (lines.length === 0) return [];
  const list = [...new Set(lines)].join(', ');
  return [
    {
      place: `job ${id}`,
      problem: `the called workflow asks for \`${list}\`, which this job does not have`,
      cure: `Write under permissions of job ${id}: ${list}.`,
    },
  ];
}
