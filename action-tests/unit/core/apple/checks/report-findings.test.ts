import { describe, expect, test } from '@jest/globals';
import { reportFindings } from '../../../../../src/core/apple/checks/report-findings.ts';
import type { Finding, Rule } from '../../../../../src/core/apple/checks/rule.ts';
import { createTestContext } from '../../../../support/action-context.ts';
import type { Recorded } from '../../../../support/action-context.ts';

const rule = (code: string, severity: Rule['severity']): Rule => ({
  code,
  severity,
  appliesTo: 'store',
  looksAt: '',
  meaning: '',
  remedy: `Mend ${code}.`,
  find: () => [],
});
const findings = (count: number, severity: Rule['severity'] = 'error'): Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    rule: rule(`ITMS-${90000 + index}`, severity),
    text: `Number ${index} is wrong.`,
  }));

async function reported(found: readonly Finding[], isFatal: boolean): Promise<Recorded> {
  const { context, recorded, close } = await createTestContext();
  reportFindings(found, { isFatal, log: context.log, summary: context.summary });
  await close();
  return recorded;
}

describe('findings', () => {
  test('are annotations with the code as title, the text and the remedy', async () => {
    const { log } = await reported(findings(1), true);
    expect(log).toEqual([
      {
        kind: 'error',
        title: 'ITMS-90000',
        text: 'Number 0 is wrong.\nWhat to do: Mend ITMS-90000.\nMore: https://github.com/slipway-actions/slipway/blob/main/docs/checks.md#itms-90000',
      },
    ]);
  });

  test('leave room for the error that ends the step, and the rest is lines of the log', async () => {
    const recorded = await reported(findings(12), true);
    expect(recorded.texts('error')).toHaveLength(9);
    expect(recorded.texts('info')).toEqual([
      'ITMS-90009: Number 9 is wrong.',
      'ITMS-90010: Number 10 is wrong.',
      'ITMS-90011: Number 11 is wrong.',
    ]);
  });

  test('are at most ten warnings where the step goes on', async () => {
    const recorded = await reported(findings(12), false);
    expect(recorded.texts('error')).toEqual([]);
    expect(recorded.texts('warning')).toHaveLength(10);
  });

  test('begin with the errors', async () => {
    const { log } = await reported([...findings(1, 'warning'), ...findings(1)], true);
    expect(log.map(({ kind }) => kind)).toEqual(['error', 'warning']);
  });

  test('all stand in the summary', async () => {
    const { summary } = await reported(findings(12), true);
    const page = summary.render('appstore-upload');
    expect(page.match(/\| ITMS-\d+ \|/g)).toHaveLength(12);
    expect(page).toContain('| ITMS-90011 | error | Number 11 is wrong. | Mend ITMS-90011. |');
  });

  test('in their thousands do not fill the summary', async () => {
    const { summary } = await reported(findings(1000), true);
    const page = summary.render('appstore-upload');
    expect(page.match(/\| ITMS-\d+ \|/g)).toHaveLength(200);
    expect(page).toContain('800 more');
  });

  test('by the ten thousand do not fill the log', async () => {
    const { texts, summary } = await reported(findings(10_000), true);
    expect(texts('info')).toHaveLength(2000 - 9 + 1);
    expect(texts('info').at(-1)).toBe('8000 more findings are not listed.');
    expect(summary.render('appstore-upload')).toContain('1800 more are in the log');
  });

  test('that are none leave the summary alone', async () => {
    const { summary } = await reported([], false);
    expect(summary.render('appstore-upload')).toBe('');
  });
});
