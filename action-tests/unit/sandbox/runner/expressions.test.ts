import { describe, expect, test } from '@jest/globals';
import {
  evaluateCondition,
  evaluateTemplate,
  evaluateText,
  statusFunctionsFor,
} from '../../../../src/sandbox/runner/expressions.ts';

const contexts = {
  steps: { up: { outputs: { id: '42' }, outcome: 'success' } },
  matrix: { os: ['a', 'b'], big: 1e7 },
  inputs: { dry: false },
};
const scope = { contexts, functions: statusFunctionsFor('success') };

describe('templates', () => {
  test('text around expressions makes a string', () => {
    expect(evaluateText('id ${{ steps.up.outputs.id }}/${{ inputs.dry }}', scope)).toBe(
      'id 42/false',
    );
  });

  test('an expression alone keeps its type', () => {
    expect(evaluateTemplate('${{ matrix.os }}', scope)).toEqual(['a', 'b']);
    expect(evaluateTemplate("${{ fromJSON('[1,true]') }}", scope)).toEqual([1, true]);
  });

  test('closing braces inside quotes do not end an expression', () => {
    expect(evaluateText("${{ format('{0}}}', 'it''s') }}", scope)).toBe("it's}");
  });

  test('a missing step gives nothing', () => {
    expect(evaluateText('[${{ steps.none.outputs.id }}]', scope)).toBe('[]');
  });

  test('an unknown context is refused', () => {
    expect(() => evaluateText('${{ nope.x }}', scope)).toThrow();
  });

  test('an error names the expression', () => {
    expect(() => evaluateText("a ${{ fromJSON('') }}", scope)).toThrow("${{ fromJSON('') }}");
  });

  test('an expression that is not closed is refused', () => {
    expect(() => evaluateText('${{ steps.up', scope)).toThrow('not closed');
  });
});

describe('conditions', () => {
  const after = (status: 'success' | 'failure' | 'cancelled', condition?: string): boolean =>
    evaluateCondition(condition, { contexts, functions: statusFunctionsFor(status) });

  test('success() is understood where no status function is named', () => {
    expect(after('success')).toBe(true);
    expect(after('failure')).toBe(false);
    expect(after('failure', "steps.up.outcome == 'success'")).toBe(false);
    expect(after('success', "steps.up.outcome == 'failure'")).toBe(false);
  });

  test('a status function takes its place', () => {
    expect(after('failure', 'failure()')).toBe(true);
    expect(after('failure', "${{ always() && steps.up.outputs.id == '42' }}")).toBe(true);
    expect(after('cancelled', 'cancelled()')).toBe(true);
    expect(after('cancelled', 'failure()')).toBe(false);
  });

  test('a word that only looks like a status function changes nothing', () => {
    expect(after('failure', "'always()' != ''")).toBe(false);
  });

  test('text beside the markers makes a condition that is always met', () => {
    expect(after('success', '${{ false }} && false')).toBe(true);
  });
});
