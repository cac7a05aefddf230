/** The phases of a build, recognised by what flet and Flutter print, and how long each took. */
import type { Clock } from '../../../core/system/clock.ts';
import { formatDuration } from '../../../core/system/duration.ts';

/** The lines with which the parts of a build begin; flet’s own are the same in all releases. */
const BEGINNINGS: readonly (readonly [pattern: RegExp, phase: string])[] = [
  [/^Creating app shell/, 'Flutter project'],
  [/^Registering .*extensions/, 'Flutter project'],
  [/^Packaging Python app/, 'Python app and its packages'],
  [/^(?:Customizing|Generating) (?:app |splash )/, 'Icons and splash screens'],
  [/^Building \.ipa bundle/, 'Flutter'],
  [/^Archiving \S/, 'Xcode archive'],
  [/^Building (?:\S.* )?IPA\.\.\./, 'Export of the .ipa'],
  [/^Copying build to /, 'Copy of the .ipa'],
];

/** The part of the build that begins with this line, without what flet’s console puts around it. */
export function phaseBeginningWith(line: string): string | undefined {
  // flet's own form when it is asked to fold its own output.
  const text = line.replace(/^::group::/, '');
  return BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1];
}

export interface PhaseTime {
  readonly phase: string;
  readonly durationMs: number;
}

/** One phase at a time; the same one may come again and is added up. */
export class PhaseTimes {
  readonly #clock: Clock;
  readonly #start: Date;
  readonly #durations = new Map<string, number>();
  #current: { readonly phase: string; readonly since: Date } | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#start = clock.now();
  }

  /** Begins a phase and thereby ends the one before; `undefined` only ends it. */
  begin(phase: string | undefined): void {
    const now = this.#clock.now();
    if (this.#current !== undefined) {
      const { phase: ended, since } = this.#current;
      const before = this.#durations.get(ended) ?? 0;
      this.#durations.set(ended, before + now.getTime() - since.getTime());
    }
    this.#current = phase === undefined ? undefined : { phase, since: now };
  }

  /** The time of `work` counts for the phase. */
  async time<T>(phase: string, work: () => Promise<T>): Promise<T> {
    this.begin(phase);
    try {
      return await work();
    } finally {
      this.begin(undefined);
    }
  }

  get current(): string | undefined {
    return this.#current?.phase;
  }

  /** Since the beginning of all. */
  get elapsedMs(): number {
    return this.#clock.now().getTime() - this.#start.getTime();
  }

  /** For those who watch the log while nothing comes: `Xcode archive for 3 min, 12 min in all`. */
  get progress(): string {
    const all = `${formatDuration(this.elapsedMs)} in all`;
    if (this.#current === undefined) return all;
    const { phase, since } = this.#current;
    return `${phase} for ${formatDuration(this.#clock.now().getTime() - since.getTime())}, ${all}`;
  }

  get times(): readonly PhaseTime[] {
    return [...this.#durations].map(([phase, durationMs]) => ({ phase, durationMs }));
  }
}
