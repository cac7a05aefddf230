import { describe, expect, test } from '@jest/globals';
import {
  phaseBeginningWith,
  PhaseTimes,
} from '../../../src/actions/flet-build-ipa/flet/build-phases.ts';
import { FoldedOutput } from '../../../src/actions/flet-build-ipa/flet/folded-output.ts';
import { componentsOf } from '../../../src/actions/flet-build-ipa/after-build/ipa-components.ts';
import type { Log } from '../../../src/core/runner/log/log.ts';
import { fakeClock } from '../../support/action-context.ts';

describe('a phase', () => {
  test.each([
    ['Creating app shell from v0.86.5 template...', 'Flutter project'],
    ['::group::Packaging Python app', 'Python app and its packages'],
    ['Customizing app icons...', 'Icons and splash screens'],
    ['Generating splash screens...', 'Icons and splash screens'],
    ['Building .ipa bundle for iOS...', 'Flutter'],
    ['Archiving com.example.app...', 'Xcode archive'],
    ['Building App Store IPA...', 'Export of the .ipa'],
    ['Building IPA...', 'Export of the .ipa'],
    ['Copying build to /out directory...', 'Copy of the .ipa'],
    ['Copying Python app from /app', undefined],
    ['Building wheel for x', undefined],
  ])('begins with "%s": %s', (line, phase) => {
    expect(phaseBeginningWith(line)).toBe(phase);
  });

  test('takes as long as until the next, and comes together when it comes again', async () => {
    const clock = fakeClock(new Date(0));
    const phases = new PhaseTimes(clock);
    phases.begin('A');
    await clock.sleep(1000);
    phases.begin('B');
    await clock.sleep(200);
    await phases.time('A', () => clock.sleep(30));
    await clock.sleep(5);
    expect(phases.times).toEqual([
      { phase: 'A', durationMs: 1030 },
      { phase: 'B', durationMs: 200 },
    ]);
    expect(phases.elapsedMs).toBe(1235);
    expect(phases.progress).toBe('1 s in all');
  });
});

test('folds follow one another, and no line gets lost or into another fold', async () => {
  const written: string[] = [];
  const log = {
    foreign: async <T>(heading: string, work: (write: (line: string) => void) => Promise<T>) => {
      written.push(`[${heading}`);
      // As with a runner that is slow to answer.
      await Promise.resolve();
      const result = await work((line) => written.push(line));
      written.push(`${heading}]`);
      return result;
    },
  } satisfies Pick<Log, 'foreign'>;
  const output = new FoldedOutput({ ...log } as Log);
  output.begin('A');
  output.write('1');
  await new Promise((resolve) => setImmediate(resolve));
  output.write('2');
  output.begin('B');
  output.begin('C');
  output.write('3');
  await output.end();
  expect(written).toEqual(['[A', '1', '2', 'A]', '[B', 'B]', '[C', '3', 'C]']);
});

test('the parts of an .ipa are told by where its files lie', () => {
  const app = 'Payload/Tea.app';
  const sizes: Readonly<Record<string, number>> = {
    [`${app}/`]: 0,
    [`${app}/Tea`]: 10,
    [`${app}/Info.plist`]: 1,
    [`${app}/Assets.car`]: 5,
    [`${app}/Frameworks/App.framework/App`]: 20,
    [`${app}/Frameworks/App.framework/flutter_assets/app/app.zip`]: 3,
    [`${app}/Frameworks/App.framework/flutter_assets/fonts/x.otf`]: 2,
    [`${app}/Frameworks/Flutter.framework/Flutter`]: 30,
    [`${app}/Frameworks/Python.framework/Python`]: 40,
    [`${app}/Frameworks/serious_python_darwin.framework/python.bundle/stdlib/os.pyc`]: 1,
    [`${app}/Frameworks/serious_python_darwin.framework/python.bundle/site-packages/flet/a.pyc`]: 60,
    [`${app}/Frameworks/other.framework/other`]: 8,
    [`${app}/PlugIns/Share.appex/Share`]: 7,
    'Symbols/x.symbols': 4,
  };
  const entries = new Map(
    Object.entries(sizes).map(([name, sizeBytes]) => [
      name,
      {
        name,
        sizeBytes: sizeBytes * 2,
        compressedBytes: sizeBytes,
        method: 'deflated' as const,
        crc32: 0,
        unixMode: undefined,
        localHeaderOffset: 0,
      },
    ]),
  );
  const parts = componentsOf({ entries, app: { path: app } });
  expect(parts.map(({ name, files, compressedBytes }) => [name, files, compressedBytes])).toEqual([
    ['Python packages', 1, 60],
    ['Python', 2, 41],
    ['Flutter', 1, 30],
    ['Dart code', 1, 20],
    ['Executable and other files', 2, 11],
    ['Other frameworks', 1, 8],
    ['Extensions', 1, 7],
    ['Icons and launch screen', 1, 5],
    ['Symbols and support files', 1, 4],
    ['App code', 1, 3],
    ['Flutter assets', 1, 2],
  ]);
});
