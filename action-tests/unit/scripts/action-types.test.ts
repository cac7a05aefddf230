/** The files action-types.yml: complete, and of types that the defaults of action.yml have. */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionTypes } from '../../../.github/scripts/action-types.ts';
import { lines, minutes, oneOf, text, whole } from '../../../src/core/runner/input/input-kinds.ts';
import type { InputType } from '../../../src/core/runner/input/input-kinds.ts';
import { inputTable } from '../../../src/core/runner/input/inputs.ts';

interface Types {
  readonly inputs: Readonly<Record<string, InputType>>;
  readonly outputs: Readonly<Record<string, InputType>>;
}
interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string } | null>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

const cwd = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): unknown => parse(readFileSync(`${cwd}/${path}`, 'utf8'));

/** Whether a written value is of the type. */
function fits(value: string, type: InputType): boolean {
  if (type.type === 'boolean') return value === 'true' || value === 'false';
  if (type.type === 'integer') return /^\d+$/.test(value);
  if (type.type === 'float') return /^\d+(\.\d+)?$/.test(value);
  return type.type !== 'enum' || type['allowed-values'].includes(value);
}

const actions = globSync('actions/*/action.yml', { cwd }).toSorted().map(dirname);

describe.each(actions)('%s', (folder) => {
  const metadata = read(`${folder}/action.yml`) as Metadata;
  const types = read(`${folder}/action-types.yml`) as Types;

  test('has a type for each input and output, and for nothing else', () => {
    expect(Object.keys(types.inputs)).toEqual(Object.keys(metadata.inputs ?? {}));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(metadata.outputs ?? {}));
  });

  test('has defaults of these types', () => {
    const defaults = Object.entries(metadata.inputs ?? {}).flatMap(([name, input]) =>
      input?.default === undefined ? [] : [{ name, value: input.default }],
    );
    for (const { name, value } of defaults) {
      expect({ name, value, fits: fits(value, types.inputs[name] as InputType) }).toEqual({
        name,
        value,
        fits: true,
      });
    }
  });
});

test('each kind of input has the type that its values have as they are written', () => {
  const about = 'Value.';
  const table = inputTable({
    a: text({ about }),
    b: whole(1, 16)({ about }),
    c: minutes({ about }),
    d: oneOf(['on', 'off'], { yes: 'on' })({ about }),
    e: lines({ about }),
  });
  expect(parse(actionTypes(table, { f: 'Value.' }))).toEqual({
    inputs: {
      a: { type: 'string' },
      b: { type: 'integer' },
      c: { type: 'float' },
      d: { type: 'enum', 'allowed-values': ['on', 'off'] },
      e: { type: 'list', separator: '\n', 'list-item': { type: 'string' } },
    },
    outputs: { f: { type: 'string' } },
  });
});
