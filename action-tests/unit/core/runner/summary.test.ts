import { describe, expect, test } from '@jest/globals';
import { SummaryPage } from '../../../../src/core/runner/summary.ts';

describe('a summary page', () => {
  test('is empty when the action had nothing to say', () => {
    const page = new SummaryPage();
    page.table('Builds', [['Build', 'State']]);
    page.list('Changes', []);
    expect(page.render('x')).toBe('');
  });

  test('keeps tables whole when a cell holds a bar or a line break', () => {
    const page = new SummaryPage();
    page.table('Builds', [
      ['Build', 'State'],
      ['a|b', 'one\ntwo'],
    ]);
    expect(page.render('appstore-upload')).toBe(
      '## appstore-upload\n\n### Builds\n\n| Build | State |\n| --- | --- |\n| a\\|b | one<br>two |\n\n',
    );
  });

  test('keeps every space of what is preformatted, and lets nothing in it end the block', () => {
    const page = new SummaryPage();
    page.preformatted('Code', '  █ ▀\n````\n## no heading\u202E');
    const lines = page.render('x').split('\n');
    expect(lines.slice(2, 8)).toEqual([
      '### Code',
      '',
      '`````',
      '  █ ▀',
      '````',
      expect.not.stringContaining('\u202E'),
    ]);
    expect(lines[8]).toBe('`````');
  });

  test('is cut below the size at which the runner would throw it away', () => {
    const page = new SummaryPage();
    page.text('line é\n'.repeat(200_000));
    const text = page.render('x');
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toContain('_The summary was cut at 1 MB._');
  });
});
