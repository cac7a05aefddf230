/**
 * The secrets and variables of the repository that a template draws from: directly, through `env`,
 * through inputs and outputs, and through files that an earlier script wrote.
 */
import { knownText } from './placed-step.ts';
import type { Frame, PlacedStep, PlacedTemplates } from './placed-step.ts';
import { computedIn, expressionsIn, referencesIn } from './references.ts';
import type { Reference } from './references.ts';
import type { Step } from '../workflow/workflow.ts';

export interface Source {
  readonly kind: 'secrets' | 'vars';
  readonly name: string;
  /** A script decodes it from base64 on the way. */
  readonly isDecoded: boolean;
}

/** Cycles of references end here; real ones are three or four deep. */
const DEEPEST = 20;
const KEY_FILE = /[\w.-]+\.(?:p12|pfx|p8|pem|cer|mobileprovision)\b/i;

interface Place {
  readonly frame: Frame;
  /** The step whose own variables count; its earlier siblings made outputs and files. */
  readonly index: number;
  readonly depth: number;
  /** How many of the variables around it, from the innermost, a template does not see. */
  readonly level?: number;
}

/** In the order in which they stand, each once. */
export function sourcesOf(template: string, { frame, index }: Pick<PlacedStep, 'frame' | 'index'>) {
  return unique(sources(template, { frame, index, depth: 0 }));
}

/** The sources of a template, and where there are none, those of a key file that it names. */
export function sourcesOfFileOr(template: string, placed: PlacedStep): Source[] {
  const direct = sourcesOf(template, placed);
  if (direct.length > 0) return direct;
  const [file] = KEY_FILE.exec(template) ?? [];
  return file === undefined ? [] : unique(writersOf(file, { ...placed, depth: 0 }));
}

function sources(template: string, place: Place): Source[] {
  if (place.depth > DEEPEST) return [];
  return expressionsIn(template).flatMap((expression) => [
    ...referencesIn(expression).flatMap((reference) => followed(reference, place)),
    ...computedIn(expression).flatMap(({ context, expression: name }) => {
      const text = knownText({ template: `\${{ ${name} }}`, frame: place.frame });
      return text === undefined ? [] : secretOrVariable(context, text, place);
    }),
  ]);
}

function followed({ context, names }: Reference, place: Place): Source[] {
  const [name = '', output = ''] = names;
  switch (context) {
    case 'secrets':
    case 'vars':
      return secretOrVariable(context, name, place);
    case 'env':
      return variable(name, place);
    case 'inputs': {
      const given = place.frame.input(name);
      return given === undefined ? [] : outside(given.template, given.frame, place);
    }
    case 'steps':
      return outputOfStep(name, output, place);
    default: {
      // An output of another job.
      const { workflow } = place.frame;
      const job = workflow.jobs.find(({ id }) => id === name);
      const template = job?.outputs[output];
      if (job === undefined || template === undefined) return [];
      const env = [{ templates: job.env }, { templates: workflow.env }];
      return outside(template, { ...place.frame, job, env, steps: job.steps }, place);
    }
  }
}

function secretOrVariable(kind: Source['kind'], name: string, place: Place): Source[] {
  const passed = kind === 'secrets' ? place.frame.secret(name) : undefined;
  if (passed !== undefined) return outside(passed.template, passed.frame, place);
  return name.toUpperCase() === 'GITHUB_TOKEN'
    ? []
    : [{ kind, name: name.toUpperCase(), isDecoded: false }];
}

/** A template that stands elsewhere, where all steps have run. */
function outside(template: string, frame: Frame, { depth }: Place): Source[] {
  return sources(template, { frame, index: frame.steps.length, depth: depth + 1 });
}

function variable(name: string, place: Place): Source[] {
  const { frame, index, depth } = place;
  const own = frame.steps[index]?.env;
  const around: PlacedTemplates[] = [{ templates: own ?? {} }, ...frame.env];
  for (const [level, { templates, frame: other }] of around.entries()) {
    const template = level < (place.level ?? 0) ? undefined : templates[name];
    if (template === undefined) continue;
    // A variable may be made of the one of the same name around it.
    return other === undefined || other === frame
      ? sources(template, { frame, index, depth: depth + 1, level: level + 1 })
      : outside(template, other, place);
  }
  // An earlier script may have exported it.
  const writes = new RegExp(String.raw`\b${escaped(name)}(?:=|<<)`);
  return earlier(place).flatMap((step, at) =>
    step.run?.includes('GITHUB_ENV') ? linesWith(writes, step, { ...place, index: at }) : [],
  );
}

function outputOfStep(id: string, output: string, place: Place): Source[] {
  const at = place.frame.steps.findIndex((step) => step.id === id);
  const step = place.frame.steps[at];
  if (step?.run === undefined) return [];
  const writes = new RegExp(String.raw`\b${escaped(output)}(?:=|<<)`);
  return linesWith(writes, step, { ...place, index: at });
}

/** Scripts that write a file of that name. */
function writersOf(file: string, place: Place): Source[] {
  return earlier(place).flatMap((step, at) =>
    step.run?.includes(file)
      ? linesWith(new RegExp(escaped(file)), step, { ...place, index: at })
      : [],
  );
}

/**
 * The sources of the lines that match; where these name no secret, that of a script with just one.
 */
function linesWith(pattern: RegExp, step: Step, place: Place): Source[] {
  const script = (step.run ?? '').replaceAll('\\\n', ' ');
  const lines = script.split('\n').filter((line) => pattern.test(line));
  const found = lines.flatMap((line) => ofScript(line, place));
  if (found.length > 0) return found;
  const all = unique(ofScript(script, place));
  return all.length === 1 ? all : [];
}

/** The sources of a piece of a script: its expressions and the variables of its shell. */
function ofScript(script: string, place: Place): Source[] {
  const isDecoded = /base64\s+(?:-\w*[dD]|--decode)|openssl\s+(?:enc\s+)?-?base64\s.*-d/.test(
    script,
  );
  const names = [...script.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
  const deeper = { ...place, depth: place.depth + 1 };
  const found = [
    ...sources(script, deeper),
    ...names.flatMap((name) => (place.depth > DEEPEST ? [] : variable(name, deeper))),
  ];
  return found.map((source) => ({ ...source, isDecoded: source.isDecoded || isDecoded }));
}

function earlier({ frame, index }: Place): readonly Step[] {
  return frame.steps.slice(0, index);
}

function unique(all: readonly Source[]): Source[] {
  return all.filter(
    ({ kind, name }, index) =>
      all.findIndex((other) => other.kind === kind && other.name === name) === index,
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
