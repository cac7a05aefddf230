/** Listens to what flet prints, and tells why a build failed. */
import type { ActionError } from '../../../core/errors.ts';
import { failureTable, fletErrors } from './known-failures.ts';
import type { FailureCode } from './known-failures.ts';

interface Diagnosis {
  readonly code: FailureCode;
  readonly said: string;
}

const KEPT_LINES = 25;

const REMARKS: readonly (readonly [pattern: RegExp, remark: string])[] = [
  [
    /App icon is set to the default placeholder icon/,
    'The app has the placeholder icon of Flutter. App Review refuses it: put an icon.png of 1024 × 1024 pixels into the folder `assets` of the app.',
  ],
  [
    /Launch image is set to the default placeholder/,
    'The app has the placeholder launch image of Flutter: put a splash.png into the folder `assets` of the app.',
  ],
  // Printed with -vv only. That it makes 1.2.0 of 1.2 changes nothing.
  [
    /Invalid build-(?:name|number): (\S+) for \S+, overridden by (?!\1(?:\.0)+\.?$)/,
    'Flutter made another version or build number of the one that it was given, since Apple takes nothing but numbers with dots: see "Invalid build-" in the log.',
  ],
];

export class BuildLog {
  readonly #found = new Map<FailureCode, string>();
  readonly #last: string[] = [];
  readonly #remarks = new Set<string>();
  #firstError: string | undefined;
  #exception: string | undefined;
  #isTraceback = false;
  #isPackaging = false;

  add(printed: string): void {
    const line = bareLine(printed);
    if (line.trim() === '') return;
    this.#last.push(line);
    if (this.#last.length > KEPT_LINES) this.#last.shift();

    if (/^(?:::group::)?Packaging Python app/.test(line)) this.#isPackaging = true;
    if (line.startsWith('Packaged Python app')) this.#isPackaging = false;
    if (/^\s*(?:error: |Error \(Xcode\): |ERROR: )|: error: /.test(line)) {
      this.#firstError ??= line.trim();
    }
    this.#follow(line);
    for (const [pattern, remark] of REMARKS) if (pattern.test(line)) this.#remarks.add(remark);
    for (const { code, pattern, phase } of failureTable) {
      if (phase === 'packaging' && !this.#isPackaging) continue;
      if (pattern.test(line) && !this.#found.has(code)) this.#found.set(code, line.trim());
    }
  }

  /** The failure that was printed, if it is a known one. */
  failure(exitCode: number): ActionError | undefined {
    const diagnosis = this.#diagnosis();
    return (
      diagnosis &&
      fletErrors.error(diagnosis.code, {
        message: fletErrors.entries[diagnosis.code].meaning,
        said: diagnosis.said,
        details: this.lastLines(exitCode),
      })
    );
  }

  /** Whether something went wrong that flet itself takes for success. */
  get hidesFailure(): boolean {
    return failureTable.some(({ code, always }) => always === true && this.#found.has(code));
  }

  /** Lines that are worth a warning although the build goes on. */
  get remarks(): readonly string[] {
    return [...this.#remarks];
  }

  get firstError(): string | undefined {
    return this.#firstError;
  }

  /** The last line of Python's last traceback, which names the exception. */
  get exception(): string | undefined {
    return this.#exception;
  }

  lastLines(exitCode: number): string[] {
    return [`flet ended with exit code ${exitCode}; its last lines:`, ...this.#last];
  }

  #follow(line: string): void {
    if (line.startsWith('Traceback (most recent call last):')) this.#isTraceback = true;
    else if (this.#isTraceback && !line.startsWith(' ')) {
      this.#isTraceback = false;
      this.#exception = line;
    }
  }

  #diagnosis(): Diagnosis | undefined {
    const known = failureTable.find(({ code }) => this.#found.has(code));
    if (known === undefined) return undefined;
    const line = this.#found.get(known.code) ?? '';
    return { code: known.code, said: known.general ? (this.#firstError ?? line) : line };
  }
}

/** A line without what flet's console puts around it: colours, the column of times, boxes. */
export function bareLine(printed: string): string {
  return printed
    .replaceAll(/\u001B\[[\d;]*[A-Za-z]/g, '')
    .replace(/^(?:\[\d\d:\d\d:\d\d\]| {10}) /, '')
    .replace(/^│ (.*) │$/, '$1')
    .trimEnd();
}
