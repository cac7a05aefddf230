/** Writes docs/checks.md from the rules and from the fixtures that show each of them. */
import { pairsFiles } from '../../action-tests/unit/core/apple/checks/all-pairs.ts';
import { testName } from '../../action-tests/unit/core/apple/checks/fixture-pair.ts';
import { subjects } from '../../src/core/apple/checks/all-rules.ts';
import type { Rule } from '../../src/core/apple/checks/rule.ts';
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

const LEFT_TO_APPLE = [
  [
    '`ITMS-90062`, `90186`, `90189`, `90478`',
    'depend on the builds that App Store Connect already has; appstore-upload asks for them',
  ],
  ['`ITMS-90054`, `90055`, `90129`', 'depend on the app’s record and on other people’s apps'],
  [
    '`ITMS-90717` and the smaller icon sizes',
    'concern images inside Assets.car, whose format is closed',
  ],
  [
    '`ITMS-90338`, `90683`, `90809`, `91053`',
    'depend on the symbols that the code uses; telling them without guessing needs more than load commands',
  ],
  ['`ITMS-90626`', 'concerns texts inside compiled App Intents and string catalogues'],
  ['`ITMS-90209`', 'concerns the alignment of segments; which ones, public sources do not say'],
  ['`ITMS-90283`', 'has no meaning that public sources agree on'],
  [
    '`ITMS-90301`',
    'concerns apps for the Mac that were built on a beta of macOS; for iOS, `ITMS-90111` looks at it',
  ],
  [
    '`ITMS-90429`',
    'means a SwiftSupport that is invalid, in which way public sources do not say; it is also reported for loose libraries, which `ITMS-90171` finds',
  ],
  [
    '`ITMS-90068`',
    'announces a floor for MinimumOSVersion, in the one public report iOS 15 from 2027; Apple’s own text was not seen',
  ],
  [
    '`ITMS-90689`',
    'contradicts `ITMS-90502` in public reports: one forbids what the other demands',
  ],
] as const;

export function checksPage(): string {
  return [
    '# Checks of an .ipa',
    ...INTRO,
    ...subjects.map(
      ({ title, rules }) =>
        `## ${title}\n\n${markdownTable(
          ['code', 'severity', 'looks at', 'meaning', 'remedy', 'test'],
          rules.map((rule) => [
            `\`${rule.code}\``,
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
    'Refusals that are known, and that an .ipa alone does not tell.',
    markdownTable(['code', 'why'], LEFT_TO_APPLE),
    '',
  ].join('\n\n');
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
