/** Every way from Slipway to the runner, fed with every line break × white space × command. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { catalogue } from '../../../src/core/errors.ts';
import { listArtifact } from '../../../src/core/runner/files/artifact-list.ts';
import { runnerLog } from '../../../src/core/runner/log/log.ts';
import { readMachine } from '../../../src/core/runner/machine.ts';
import { OutputCollector } from '../../../src/core/runner/files/outputs.ts';
import { reportFailure } from '../../../src/core/runner/log/report.ts';
import { SummaryPage } from '../../../src/core/runner/log/summary.ts';
import { visibleLine } from '../../../src/core/runner/log/visible-text.ts';
import { capturedOutput } from '../../support/captured-output.ts';
import {
  COMMANDS,
  HOSTILE_TEXTS,
  hiddenCharacters,
  LINE_BREAKS,
  obeyedLines,
  SHORT_HOSTILE_TEXTS,
  SPACES,
} from '../../support/hostile/dotnet-runner.ts';

const errors = catalogue('test', { broken: { meaning: 'Broken.', remedy: 'Mend it.' } });
const hostileError = (text: string) =>
  errors.error('broken', { message: text, said: text, remedy: text, details: [text] });
const hostileProblems = (text: string) =>
  errors.error('broken', { message: 'Broken:', problems: [{ text, remedy: text }] });

const page = () => new SummaryPage();

/** Each way by which text leaves for the standard output. */
const CHANNELS: Readonly<Record<string, (text: string) => unknown>> = {
  debug: (text) => runnerLog.debug(text),
  info: (text) => runnerLog.info(text),
  notice: (text) => runnerLog.notice(text, text),
  warning: (text) => runnerLog.warning(text, text),
  error: (text) => runnerLog.error(text, text),
  'the heading of a group': (text) => runnerLog.group(text, async () => {}),
  'the heading of foreign lines': (text) => runnerLog.foreign(text, async () => {}),
  'foreign lines': (text) => runnerLog.foreign('Lines', async (write) => write(text)),
  'an error': (text) => reportFailure(text, hostileError(text), runnerLog, page()),
  'several problems': (text) => reportFailure('x', hostileProblems(text), runnerLog, page()),
  'a defect': (text) => reportFailure(text, new TypeError(text), runnerLog, page()),
};

/** Our own commands, as the toolkit writes them. */
const OWN =
  /^::(?:debug|notice|warning|error|group|endgroup|stop-commands|slipway-[\da-f-]{36})(?: title=[^:\r\n]*)?::.*$/;

test.each(Object.keys(CHANNELS))('%s: no command of others, nothing hidden', async (channel) => {
  const output = await capturedOutput(async () => {
    for (const text of HOSTILE_TEXTS) await CHANNELS[channel]?.(text);
  });
  expect(obeyedLines(output).filter((line) => !OWN.test(line))).toEqual([]);
  expect(hiddenCharacters(output)).toEqual([]);
  expect(output.split('PWNED').length).toBeGreaterThan(HOSTILE_TEXTS.length);
});

test('at the very beginning, too', () => {
  for (const space of SPACES) {
    for (const command of COMMANDS) expect(obeyedLines(visibleLine(space + command))).toEqual([]);
  }
});

test('a line is one line', () => {
  for (const text of HOSTILE_TEXTS) {
    const line = visibleLine(text);
    expect(LINE_BREAKS.some((lineBreak) => line.includes(lineBreak))).toBe(false);
  }
});

test.each([
  'Équipe « Ça va »',
  'Команда ❤️ 👨‍👩‍👧‍👦 1.2.3',
  'खरीद‌दार',
  'می‌خواهم',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿 England',
  'a: b :: c ## d [e]',
  'https://example.com/x?y#z',
  '\tindented',
])('%s stays as it is', (name) => {
  expect(visibleLine(name)).toBe(name);
});

describe('outputs', () => {
  const written = (value: string | object) => {
    const outputs = new OutputCollector({ x: 'X.' });
    outputs.set({ x: value });
    let text = '';
    outputs.write((_, out) => (text = out));
    return text;
  };

  test('of text are one harmless line', () => {
    for (const text of HOSTILE_TEXTS) {
      const output = written(text);
      expect(obeyedLines(output)).toEqual([]);
      expect(output).not.toMatch(/[\r\n]/);
    }
  });

  test('of lists are harmless JSON with exactly the same values', () => {
    for (const text of HOSTILE_TEXTS) {
      const output = written([{ name: text }]);
      expect(obeyedLines(output)).toEqual([]);
      expect(hiddenCharacters(output)).toEqual([]);
      expect(JSON.parse(output)).toEqual([{ name: text }]);
    }
  });
});

test('the list of artifacts takes no path that could be two', async () => {
  const list = join(mkdtempSync(join(tmpdir(), 'slipway-list-')), 'list');
  writeFileSync(list, '');
  const machine = { ...readMachine({}), environment: { GITHUB_ARTIFACTS: list } };
  for (const text of HOSTILE_TEXTS) expect(listArtifact(`/a${text}`, machine)).toBe(false);
  expect(listArtifact('/a/My App.ipa', machine)).toBe(true);
  expect(readFileSync(list, 'utf8')).toBe('/a/My App.ipa\n');
});

describe('in the summary', () => {
  const MARKDOWN = [
    '[link](https://evil.example)',
    '![image](https://evil.example/x.png)',
    'https://evil.example/PWNED',
    'www.evil.example',
    'someone@evil.example',
    '<https://evil.example>',
    '[ref]: https://evil.example',
    '<a href="https://evil.example">x</a>',
    '<img src=x onerror=y>',
    '<details><summary>x</summary>',
    '<!-- comment',
    '&lt;b&gt; &#60;b&#62;',
    '# heading',
    '- item',
    '1. item',
    '> quote',
    '```\ncode',
    '~~~ code',
    '---',
    '===',
    '    code',
    '| a | b |\n| - | - |',
    'a | b',
    '**bold** _it_ ~~gone~~',
    'a `code span` b `unpaired',
    '``two`` `` ` `',
    '[^1]: note',
    '[x] task',
    'back\\slash \\`x`',
  ];

  const PLACES: Readonly<Record<string, (summary: SummaryPage, text: string) => unknown>> = {
    'the heading of a table': (summary, text) =>
      summary.table(text, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    'the head of a table': (summary, text) =>
      summary.table('T', [
        [text, 'b'],
        ['c', 'd'],
      ]),
    'a cell': (summary, text) =>
      summary.table('T', [
        ['a', 'b'],
        [text, 'd'],
      ]),
    'the heading of a list': (summary, text) => summary.list(text, ['a']),
    'an item of a list': (summary, text) => summary.list('L', [text]),
    'a paragraph': (summary, text) => summary.text(text),
    'the result': (summary, text) => summary.result(text),
    'a failure': (summary, text) =>
      capturedOutput(() => reportFailure('x', hostileError(text), runnerLog, summary)),
    'several problems': (summary, text) =>
      capturedOutput(() => reportFailure('x', hostileProblems(text), runnerLog, summary)),
  };
  const OUR_PAGE =
    /<a href="https:\/\/github\.com\/slipway-actions\/slipway\/blob\/main\/docs\/errors\.md#[\w-]+">What it means<\/a>/g;
  const OURS =
    /<\/?(?:h2|h3|p|ul|ol|li|strong|table|thead|tbody|tr|th|td|code|br)(?: \/)?>|<!-- -->/g;

  test.each(Object.keys(PLACES))('%s shows text as text', async (place) => {
    const texts = [...MARKDOWN, ...MARKDOWN.map((line) => `x\n${line}`), ...SHORT_HOSTILE_TEXTS];
    for (const text of texts) {
      const summary = new SummaryPage();
      await PLACES[place]?.(summary, text);
      const markdown = summary.render('action');
      const html = micromark(markdown, 'utf8', {
        allowDangerousHtml: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      });
      const foreign = html
        .replaceAll(OUR_PAGE, '')
        .replaceAll(OURS, '')
        .match(/<[^>]*>?/g);
      if (foreign || hiddenCharacters(markdown).length > 0) {
        throw new Error(`${JSON.stringify(text)} became ${html}`);
      }
    }
  });

  test('code spans of ours stay, and so do the rows of a table', () => {
    const summary = new SummaryPage();
    summary.table('T', [
      ['a', 'b'],
      ['`x|y` and a|b', 'n_a_m_e'],
    ]);
    const html = micromark(summary.render('x'), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    expect(html).toContain('<td><code>x|y</code> and a|b</td>\n<td>n_a_m_e</td>');
  });
});
