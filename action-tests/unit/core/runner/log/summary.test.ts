import { describe, expect, test } from '@jest/globals';
import { documentationOf } from '../../../../../src/core/errors.ts';
import { SummaryPage } from '../../../../../src/core/runner/log/summary.ts';
import { summaryProblems } from '../../../../support/summary-rules.ts';

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

  test('has the last result on top, in one line', () => {
    const page = new SummaryPage();
    page.text('Details.');
    page.result('Harbour was built.');
    page.result('Harbour *7*\nwas built.');
    expect(page.render('x')).toBe('## x\n\n✅ Harbour \\*7\\* was built.\n\nDetails.\n\n');
  });

  test('has a failure first, and after it how far the step came', () => {
    const page = new SummaryPage();
    page.result('Harbour was built.');
    page.failure({
      headline: '`kitchen/not-ready`: Tea cannot be made, for 2 reasons:',
      problems: [
        { text: 'No milk.\nNone at all.', remedy: 'Buy milk.' },
        { text: 'No <pot>.', remedy: 'Buy a pot.' },
      ],
      said: '409 pH',
      remedy: 'Look at each.',
      page: documentationOf('errors', 'kitchen/not-ready'),
    });
    const text = page.render('make-tea');
    expect(text).toBe(
      [
        '## make-tea',
        '❌ **Failed:** `kitchen/not-ready`: Tea cannot be made, for 2 reasons:',
        '1. No milk.  \n   None at all.\n   <br>**What to do:** Buy milk.\n2. No &lt;pot&gt;.\n   <br>**What to do:** Buy a pot.',
        'It said: 409 pH',
        `[What it means](${documentationOf('errors', 'kitchen/not-ready')})`,
        'So far: Harbour was built.',
        '',
      ].join('\n\n'),
    );
    expect(summaryProblems(text)).toEqual([]);
  });

  test.each([12, 13])('of a table with %i rows is folded from the thirteenth on', (count) => {
    const page = new SummaryPage();
    page.result('Done.');
    page.table('Parts', [['part'], ...Array.from({ length: count }, (_, row) => [`${row}`])]);
    page.list(
      'Lines',
      Array.from({ length: count }, (_, row) => `${row}`),
    );
    const text = page.render('x');
    const folds = count === 12 ? 0 : 2;
    expect(text.split('<details>')).toHaveLength(folds + 1);
    expect(text.includes('<summary>13 rows</summary>\n\n| part |')).toBe(folds > 0);
    expect(summaryProblems(text)).toEqual([]);
  });

  test('links pages of Apple and of ours by a name, and nothing else', () => {
    const page = new SummaryPage();
    page.text('See https://appstoreconnect.apple.com/apps/1/testflight or https://evil.example/x');
    expect(page.render('x')).toContain(
      'See [App Store Connect](https://appstoreconnect.apple.com/apps/1/testflight) or https:<!-- -->//evil.example/x',
    );
    const twisted = new SummaryPage();
    twisted.text('https://appstoreconnect.apple.com/a](https://evil.example)');
    expect(twisted.render('x')).not.toMatch(/(?<!\\)\]\(/);
  });

  test.each([
    ['## x\n\nDetails.', 'no result'],
    ['## x\n\n✅ Done.\n\n❌ **Failed:** no', 'not on top'],
    ['## x\n\n❌ **Failed:** no', 'no remedy'],
    ['## x\n\n✅ Done.\n\n| | b |\n| --- | --- |\n| 1 | 2 |', 'empty heading'],
    ['## x\n\n✅ Done.\n\n<details>', 'never closed'],
    [`## x\n\n✅ Done.\n\n${'- a\n'.repeat(14)}`, 'not folded'],
    ['## x\n\n✅ https:<!-- -->//developer.apple.com/x', 'no link'],
    ['## x\n\n✅ [https://a.example/](https://a.example/)', 'nobody can read'],
  ])('that breaks a rule is noticed: %j', (page, problem) => {
    expect(summaryProblems(page).join()).toContain(problem);
  });

  test('is cut below the size at which the runner would throw it away', () => {
    const page = new SummaryPage();
    page.text('line é\n'.repeat(200_000));
    const text = page.render('x');
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toContain('_The summary was cut at 1 MB._');
  });
});
