/** Sentences that lead from a symptom to its cause. */
import { describe, expect, test } from '@jest/globals';
import { readInfoPlist } from '../../../src/actions/flet-build-ipa/project/info-plist.ts';
import { exportOptionProblems } from '../../../src/actions/flet-build-ipa/signing/export-options.ts';
import { installerSentence } from '../../../src/actions/flet-build-ipa/toolchain/python-environment.ts';
import { yamlCutHint } from '../../../src/actions/flet-build-ipa/yaml-cut.ts';

describe('the sentence with which an installation fails', () => {
  test('is pip’s error, not the notice behind it', () => {
    const printed = [
      'Collecting flet-cli==0.9',
      'ERROR: Could not find a version that satisfies the requirement flet-cli==0.9',
      'ERROR: No matching distribution found for flet-cli==0.9',
      '[notice] A new release of pip is available: 26.1 -> 26.3',
    ];
    expect(installerSentence(printed)).toBe(
      'ERROR: No matching distribution found for flet-cli==0.9',
    );
  });

  test('is uv’s reason with all the lines that it goes on in', () => {
    const printed = [
      '  × No solution found when resolving dependencies:',
      '  ╰─▶ Because there is no version of flet-cli==0.9 and you require',
      '      flet-cli==0.9, we can conclude that your requirements are',
      '      unsatisfiable.',
      'warning: something',
    ];
    expect(installerSentence(printed)).toBe(
      '╰─▶ Because there is no version of flet-cli==0.9 and you require flet-cli==0.9, we can conclude that your requirements are unsatisfiable.',
    );
  });

  test('is the last line when none begins as an error', () => {
    expect(installerSentence(['a', 'ensurepip is not available'])).toBe(
      'ensurepip is not available',
    );
  });
});

test.each([
  ['xcode-version', '26.1', "`xcode-version: '26.10'`"],
  ['flet-version', '0.9', "`flet-version: '0.90'`"],
  ['python-version', '3.1', "`python-version: '3.10'`"],
])('%s %s may have been cut by YAML', (input, written, quoted) => {
  expect(yamlCutHint(input, written)).toContain(quoted);
});

test.each(['26', '26.4.1', '26.10', '1.0.5'])('%s was not cut', (written) => {
  expect(yamlCutHint('xcode-version', written)).toBe('');
});

describe('names that every object has', () => {
  test('are keys of Info.plist like others', () => {
    const lines = ['constructor=tea', 'toString=1', 'valueOf={ __proto__ = "x" }'];
    const { settings, problems } = readInfoPlist(lines);
    expect(problems).toEqual([]);
    expect(settings.map(({ key }) => key)).toEqual(['constructor', 'toString', 'valueOf']);
  });

  test('are export options that Xcode may know', () => {
    const exportOptions = JSON.parse('{"constructor": true, "__proto__": "x", "toString": 1}');
    expect(exportOptionProblems({ exportOptions, testflightInternalOnly: false }, [])).toEqual([]);
  });
});
