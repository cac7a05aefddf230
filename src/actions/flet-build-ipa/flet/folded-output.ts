/**
 * The output of another program in the log, folded under one heading after the other while it
 * comes. Each part is fenced off, so that nothing in it commands the runner.
 */
import type { Log } from '../../../core/runner/log/log.ts';

interface Part {
  /** Lines that came before the part was open. */
  readonly waiting: string[];
  write: ((line: string) => void) | undefined;
  close: (() => void) | undefined;
  isOver: boolean;
}

export class FoldedOutput {
  readonly #log: Log;
  #part: Part | undefined;
  /** Parts open one by one; the runner knows no fold within another. */
  #written: Promise<void> = Promise.resolve();

  constructor(log: Log) {
    this.#log = log;
  }

  begin(heading: string): void {
    this.#endPart();
    const part: Part = { waiting: [], write: undefined, close: undefined, isOver: false };
    this.#part = part;
    this.#written = this.#written.then(() =>
      this.#log.foreign(heading, (write) => {
        part.waiting.forEach(write);
        part.write = write;
        return new Promise((resolve) => {
          part.close = resolve;
          if (part.isOver) resolve();
        });
      }),
    );
  }

  write(line: string): void {
    if (this.#part?.write) this.#part.write(line);
    else this.#part?.waiting.push(line);
  }

  /** Closes the last part; afterwards the runner listens again. */
  async end(): Promise<void> {
    this.#endPart();
    await this.#written;
  }

  #endPart(): void {
    if (this.#part === undefined) return;
    this.#part.isOver = true;
    this.#part.close?.();
    this.#part = undefined;
  }
}
