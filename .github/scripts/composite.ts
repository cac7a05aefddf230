/**
 * The composite action flet-testflight: which inputs of its parts it has, and what it hands from
 * part to part. Its action.yml and the tables of its README are written from this and from the
 * tables of the parts.
 */
import { stringify } from 'yaml';
import type { InputKinds, InputTable } from '../../src/core/runner/input/inputs.ts';
import type { OutputTable } from '../../src/core/runner/files/outputs.ts';

export interface Action {
  readonly name: string;
  readonly inputs: InputTable;
  readonly outputs: OutputTable;
}

interface Part {
  readonly action: string;
  readonly name: string;
  /** Inputs that the composite has too, and hands over. */
  readonly takes: readonly string[];
  /** Inputs that are an output of an earlier part: the output's name, by input. */
  readonly from?: Readonly<Record<string, string>>;
}

const CREDENTIALS = ['api-key-id', 'issuer-id', 'api-private-key'];

const PARTS: readonly Part[] = [
  {
    action: 'setup-signing',
    name: 'Set up signing',
    takes: [
      'certificate',
      'certificate-password',
      'provisioning-profiles',
      'certificate-private-key',
      'bundle-ids',
      'create-missing',
      ...CREDENTIALS,
    ],
  },
  {
    action: 'flet-build-ipa',
    name: 'Build the .ipa',
    takes: [
      'app-path',
      'flet-version',
      'python-version',
      'xcode-version',
      'version',
      'build-number',
      'permissions',
      'info-plist',
      'args',
      'allow-private-files',
      'check',
      ...CREDENTIALS,
    ],
    from: {
      'bundle-id': 'setup-signing',
      'provisioning-profile': 'setup-signing',
      'signing-certificate': 'setup-signing',
      'team-id': 'setup-signing',
      'export-method': 'setup-signing',
    },
  },
  {
    action: 'appstore-upload',
    name: 'Upload to App Store Connect',
    takes: [
      ...CREDENTIALS,
      'check',
      'if-exists',
      'uses-non-exempt-encryption',
      'processing-timeout-minutes',
    ],
    from: { 'ipa-path': 'flet-build-ipa' },
  },
  {
    action: 'testflight-distribute',
    name: 'Give it to the testers',
    takes: [
      ...CREDENTIALS,
      'groups',
      'create-groups',
      'testers',
      'release-notes',
      'release-notes-from',
      'github-token',
      'beta-review',
      'if-another-in-review',
      'beta-description',
      'feedback-email',
      'contact-first-name',
      'contact-last-name',
      'contact-phone',
      'contact-email',
      'review-notes',
      'demo-account-name',
      'demo-account-password',
      'notify-testers',
      'public-link',
      'expire-previous-builds',
    ],
    from: { 'build-id': 'appstore-upload' },
  },
];

const HEAD = {
  name: 'Slipway - flet-testflight',
  description:
    'Signs and builds a Flet app, uploads it and gives it to TestFlight testers, in one step on a Mac.',
  author: 'The Slipway maintainers',
};
const BRANDING = { icon: 'anchor', color: 'blue' };

/** The composite as if it were an action with tables of its own. Throws for a name that no part has. */
export function compositeAction(actions: readonly Action[]): Action {
  const kinds: Record<string, InputKinds[string]> = {};
  const outputs: Record<string, string> = {};
  for (const { action, takes } of PARTS) {
    const table = tableOf(action, actions);
    for (const name of takes) {
      const kind = table.inputs.kinds[name];
      if (kind === undefined) throw new Error(`${action} has no input "${name}"`);
      const known = kinds[name] ?? kind;
      if (known.default !== kind.default)
        throw new Error(`parts differ in the default of "${name}"`);
      kinds[name] = { ...known, required: known.required || kind.required };
    }
    for (const [name, about] of Object.entries(table.outputs)) outputs[name] ??= about;
  }
  return { name: 'flet-testflight', inputs: { kinds, rules: [] }, outputs };
}

/** The whole action.yml; `sections` are its inputs and outputs, as they stand in every action.yml. */
export function compositeYaml(
  actions: readonly Action[],
  descriptions: (kind: InputKinds[string]) => string,
): string {
  const { inputs, outputs } = compositeAction(actions);
  const document = {
    ...HEAD,
    inputs: Object.fromEntries(
      Object.entries(inputs.kinds).map(([name, kind]) => [
        name,
        {
          description: descriptions(kind),
          ...(kind.default === undefined ? {} : { default: kind.default }),
        },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, about]) => [
        name,
        { description: about, value: valueOf(name, actions) },
      ]),
    ),
    runs: { using: 'composite', steps: PARTS.map(stepOf) },
    branding: BRANDING,
  };
  return `# Written by "npm run docs" from .github/scripts/composite.ts and the tables of the parts.\n${stringify(document, { lineWidth: 0 })}`;
}

function stepOf({ action, name, takes, from = {} }: Part): object {
  return {
    name,
    id: action,
    uses: `$/actions/${action}`,
    with: Object.fromEntries([
      ...Object.entries(from).map(([input, part]) => [input, `\${{ ${outputOf(part, input)} }}`]),
      ...takes.map((input) => [input, `\${{ inputs.${input} }}`]),
    ]),
  };
}

/** Of several parts that give the output, the last one that came so far. */
function valueOf(output: string, actions: readonly Action[]): string {
  const giving = PARTS.filter(({ action }) => output in tableOf(action, actions).outputs);
  const places = giving.toReversed().map(({ action }) => outputOf(action, output));
  return `\${{ ${places.join(' || ')} }}`;
}

const outputOf = (action: string, output: string): string => `steps.${action}.outputs.${output}`;

function tableOf(name: string, actions: readonly Action[]): Action {
  const found = actions.find((action) => action.name === name);
  if (found === undefined) throw new Error(`there is no action "${name}"`);
  return found;
}
