/** Build settings in files of their own, `.xcconfig`. */
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { WrittenSetting } from './build-settings.ts';

/** A file that includes itself over others, or a thousand of them, ends here. */
const MOST_FILES = 100;

/**
 * The settings of a file and of those that it includes, in the order in which they are read. A file
 * that is not there has none: most of such files are written by a step, as Flutter's
 * `Generated.xcconfig` and those of CocoaPods.
 */
export function xcconfigSettings(file: string): WrittenSetting[] {
  let files = 0;
  const read = (location: string, including: readonly string[]): WrittenSetting[] => {
    const text = textOf(location);
    if (text === undefined || including.includes(text.place) || ++files > MOST_FILES) return [];
    const within = [...including, text.place];
    return text.lines.flatMap((line): WrittenSetting[] => {
      const [, included] = /^\s*#include\??\s*"([^"]+)"/.exec(line) ?? [];
      if (included !== undefined)
        return read(path.resolve(path.dirname(location), included), within);
      const setting = /^\s*(\w+(?:\[[^\]]*\])*)\s*=(.*)$/.exec(line.replace(/\/\/.*$/, ''));
      const [, name, value = ''] = setting ?? [];
      return name === undefined ? [] : [[name, unquoted(value.trim().replace(/;$/, ''))]];
    });
  };
  return chained(read(file, []));
}

/** A later setting of the same name takes its `$(inherited)` from the earlier one. */
function chained(settings: readonly WrittenSetting[]): WrittenSetting[] {
  const values = new Map<string, string>();
  for (const [name, value] of settings) {
    const before = values.get(name);
    const whole =
      before === undefined ? value : value.replaceAll(/\$[({]inherited[)}]/g, () => before);
    values.set(name, whole.length > MOST_FILES * 1024 ? '' : whole);
  }
  return [...values];
}

interface Text {
  readonly place: string;
  readonly lines: readonly string[];
}

function textOf(file: string): Text | undefined {
  try {
    const place = realpathSync(file);
    return { place, lines: readFileSync(place, 'utf8').split(/\r?\n/) };
  } catch {
    return undefined;
  }
}

function unquoted(value: string): string {
  return /^"([^"]*)"$/.exec(value)?.[1] ?? value;
}
