import { expect, test } from '@jest/globals';
import { OutputCollector, outputTable } from '../../../../../src/core/runner/files/outputs.ts';

const table = outputTable({ 'build-id': 'The build.', groups: 'Its groups.' });

test('writes what became known, the last word winning, and leaves out the rest', () => {
  const outputs = new OutputCollector(table);
  outputs.set({ 'build-id': 'b1' });
  outputs.set({ 'build-id': 'b2', groups: undefined });
  const written: [string, unknown][] = [];
  outputs.write((name, value) => written.push([name, value]));
  expect(written).toEqual([['build-id', 'b2']]);
});

test('refuses a name that the table does not hold', () => {
  const outputs = new OutputCollector<Record<string, string>>(table);
  expect(() => outputs.set({ 'bild-id': 'b1' })).toThrow('"bild-id" is no output');
});
