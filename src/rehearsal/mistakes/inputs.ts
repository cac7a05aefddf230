/** Mistakes in the inputs of our own actions and of those that the rehearsal plays. */
import { ourNameFor } from '../../core/runner/input/known-names.ts';
import { suggestion } from '../suggestion.ts';
import { actionName } from '../workflow/actions/action-reference.ts';
import { doubles } from '../workflow/doubles/catalogue.ts';
import type { Mistake, PlacedStep } from './mistake.ts';
import { ownActionOf } from './own-actions.ts';
import type { OwnAction } from './own-actions.ts';
import { kindOfSecret, secretIn } from './secret-names.ts';

type Said = Omit<Mistake, 'place'>;

export async function inputMistakes({ step, place }: PlacedStep): Promise<Mistake[]> {
  const own = await ownActionOf(step);
  const said =
    own === undefined
      ? inputsOfDouble(step)
      : Object.entries(step.with).flatMap(([name, value]) => [
          ...unknown(name, own),
          ...wrongValue(name, value, own),
        ]);
  const missing = own === undefined ? [] : missingInputs(own, step.with);
  return [...said, ...missing, ...sameSecretTwice(step.with)].map((each) => ({ place, ...each }));
}

/** Ours count with underscores too, and so do names of other tools. */
function unknown(name: string, { name: action, inputs }: OwnAction): Said[] {
  const known = Object.keys(inputs);
  const wanted = name.toLowerCase().replaceAll('_', '-');
  if (known.includes(wanted) || ourNameFor(name.toLowerCase(), known) !== undefined) return [];
  const near = suggestion(wanted, known);
  if (near === '') return [];
  return [{ problem: `${action} has no input "${name}"${near}`, cure: 'Correct the name.' }];
}

function wrongValue(name: string, value: string, { name: action, inputs }: OwnAction): Said[] {
  const kind = inputs[name.toLowerCase().replaceAll('_', '-')];
  if (kind === undefined) return [];
  const secret = secretIn(value);
  if (secret !== undefined) return swapped(name, secret);
  if (value.includes('${{')) {
    return kind.secret && /\bvars\./.test(value)
      ? [
          {
            problem: `"${name}" of ${action} comes from a variable (vars), which everybody can read in the log`,
            cure: 'Store it as a secret and write secrets instead of vars.',
          },
        ]
      : [];
  }
  if (/^(secrets|vars|env|github|inputs|steps|needs|matrix)\.[\w.-]+$/.test(value)) {
    return [
      {
        problem: `"${name}" of ${action} is the text "${value}", not the value behind it`,
        cure: `Write \${{ ${value} }}.`,
      },
    ];
  }
  if (value === '') {
    return kind.required
      ? [{ problem: `"${name}" of ${action} is empty`, cure: 'Give it a value.' }]
      : [];
  }
  // A key may also be given by the path of its file.
  if (kind.secret && !/[./\\]/.test(value)) {
    return [
      {
        problem: `"${name}" of ${action} stands in the workflow for all to read`,
        cure: `Store it as a secret, change it where it comes from, and write \${{ secrets.NAME }}.`,
      },
    ];
  }
  return refusedBy(kind, name, value, action);
}

function refusedBy(
  kind: NonNullable<OwnAction['inputs'][string]>,
  name: string,
  value: string,
  action: string,
): Said[] {
  // Other kinds look for files, which are there only in the run.
  const isFixed =
    ['boolean', 'enum', 'float', 'integer'].includes(kind.type.type) ||
    /UUID|capital letters/.test(kind.form);
  if (!isFixed || kind.secret) return [];
  try {
    kind.parse(value, { workspace: '/', mask: () => undefined });
    return [];
  } catch (error) {
    return [
      {
        problem: `"${name}" of ${action} ${(error as Error).message}`,
        cure: `It takes ${kind.form.replaceAll('`', '')}.`,
      },
    ];
  }
}

function swapped(name: string, secret: string): Said[] {
  const [wanted, given] = [kindOfSecret(name), kindOfSecret(secret)];
  if (wanted === undefined || given === undefined || wanted === given) return [];
  return [
    {
      problem: `"${name}" gets the secret ${secret}, which by its name is ${given}`,
      cure: `Give it ${wanted}; two secrets are probably swapped.`,
    },
  ];
}

function sameSecretTwice(inputs: Readonly<Record<string, string>>): Said[] {
  const users = Map.groupBy(
    Object.entries(inputs).filter(([, value]) => secretIn(value) !== undefined),
    ([, value]) => secretIn(value) ?? '',
  );
  return [...users]
    .filter(([, all]) => all.length > 1)
    .map(([secret, all]) => ({
      problem: `${all.map(([name]) => `"${name}"`).join(' and ')} get the same secret ${secret}`,
      cure: 'Give each its own.',
    }));
}

function missingInputs(
  { name: action, inputs }: OwnAction,
  given: Readonly<Record<string, string>>,
): Said[] {
  const names = Object.keys(given).map((name) => name.toLowerCase().replaceAll('_', '-'));
  return Object.entries(inputs)
    .filter(([, kind]) => kind?.required === true && kind.environment === undefined)
    .filter(([name, kind]) => kind?.default === undefined && !names.includes(name))
    .filter(() => !Object.keys(given).some((name) => isForeign(name, inputs)))
    .filter(([, kind]) => kind?.defaultFrom === undefined)
    .map(([name]) => ({
      problem: `${action} needs the input "${name}"`,
      cure: `Give it under \`with\`.`,
    }));
}

/** An input of another tool's name may stand for a missing one. */
function isForeign(name: string, inputs: OwnAction['inputs']): boolean {
  return inputs[name.toLowerCase().replaceAll('_', '-')] === undefined;
}

function inputsOfDouble({ uses = '', with: given }: PlacedStep['step']): Said[] {
  const name = actionName(uses);
  const double = doubles[name];
  if (double === undefined) return [];
  const known = [...double.inputs, ...double.unplayed];
  return Object.entries(given).flatMap(([input, value]) => [
    ...(known.some((each) => each.toLowerCase() === input.toLowerCase()) || double.open === true
      ? []
      : [
          {
            problem: `${name} has no input "${input}"${suggestion(input, known)}`,
            cure: 'Correct the name: GitHub only warns, and the input has no effect.',
          },
        ]),
    ...(/^\d+\.\d$/.test(value) && input === 'python-version'
      ? [
          {
            problem: `YAML reads python-version as the number ${value}, so that 3.10 is 3.1`,
            cure: `Put it in quotes: '${value === '3.1' ? '3.10' : value}'.`,
          },
        ].filter(() => value === '3.1' || value === '3.2')
      : []),
  ]);
}
