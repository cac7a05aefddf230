/** Writes docs/checks.md from the rules and from the fixtures that show each of them. */
import { pairsFiles } from '../../action-tests/unit/core/apple/checks/all-pairs.ts';
import { testName } from '../../action-tests/unit/core/apple/checks/fixture-pair.ts';
import { subjects } from '../../src/core/apple/checks/all-rules.ts';
import { leftToApple } from '../../src/core/apple/checks/left-to-apple.ts';
import type { Rule } from '../../src/core/apple/checks/rule.ts';
import { anchorOf } from '../../src/core/errors.ts';
import { markdownTable } from './markdown-table.ts';

const TESTS = '../action-tests/unit/core/apple/checks';

const INTRO = [
  'Before a byte is sent, Slipway reads the .ipa and says what App Store Connect would refuse. Each rule carries the number that Apple gives the refusal; rules named `slipway/…` have none that is publicly known. The texts of the rules are Slipway’s own, the numbers are taken from refusals that developers have published.',
  'A **warning** is what Apple itself only writes a mail about, or where public sources do not agree. Rules with the mark _store_ are asked only of an .ipa exported for `app-store-connect`; all others of every .ipa.',
  'This page is written by `npm run docs` from the rules in `src/core/apple/checks`. The last column names the test: an app in which the rule finds something and no other does, and one that comes close and passes.',
];

const REFUSED_BY_THE_READER = [
  ['`ITMS-90017`', 'not exactly one app under Payload/', '`ipa/not-an-ipa`'],
  [
    '`ITMS-90036`, `90056`, `90057`',
    'the app’s own Info.plist is missing, damaged, or lacks bundle id, version or build number',
    '`ipa/info-plist-unreadable`',
  ],
  [
    '–',
    'a damaged archive, or one that is built to mislead',
    '`ipa/not-an-archive`, `ipa/hostile-archive`',
  ],
] as const;

export function checksPage(): string {
  const anchored = onceEach();
  return [
    '# Checks of an .ipa',
    ...INTRO,
    ...subjects.map(
      ({ title, rules }) =>
        `## ${title}\n\n${markdownTable(
          ['code', 'severity', 'looks at', 'meaning', 'remedy', 'test'],
          rules.map((rule) => [
            `${anchored(rule.code)}\`${rule.code}\``,
            rule.appliesTo === 'store' ? `${rule.severity}, _store_` : rule.severity,
            rule.looksAt,
            rule.meaning,
            rule.remedy,
            testsOf(rule),
          ]),
        )}`,
    ),
    '## Refused while reading',
    'What cannot be read as an .ipa at all is an error of the reader ([error codes](errors.md)).',
    markdownTable(['Apple’s code', 'what', 'error'], REFUSED_BY_THE_READER),
    '## Left to Apple',
    'Refusals that are known, and that an .ipa alone does not tell. When one comes after the upload, the step names the remedy, as it does for every number above.',
    markdownTable(
      ['code', 'why', 'remedy'],
      leftToApple.map(({ codes, why, remedy }) => [
        codes
          .map(
            (code, index) => `${anchored(`ITMS-${code}`)}\`${index === 0 ? 'ITMS-' : ''}${code}\``,
          )
          .join(', '),
        why,
        remedy,
      ]),
    ),
    '',
  ].join('\n\n');
}

/** Several rules may share a code; the anchor stands at the first. */
function onceEach(): (code: string) => string {
  const seen = new Set<string>();
  return (code) => {
    if (seen.has(code)) return '';
    seen.add(code);
    return `<a id="${anchorOf(code)}"></a>`;
  };
}

function testsOf(rule: Rule): string {
  const tests = pairsFiles.flatMap(({ test, pairs }) =>
    pairs
      .filter((pair) => pair.rule === rule)
      .map((pair) => `[${test}](${TESTS}/${test}): ${testName(pair)}`),
  );
  if (tests.length === 0) throw new Error(`No test shows ${rule.code} (${rule.looksAt}).`);
  return tests.join('<br>');
}
