/** What a person watching the job sees: lines, folded groups, annotations. */
import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';

export interface Log {
  /** Shown only when the user asked for debug logging. */
  debug(line: string): void;
  info(line: string): void;
  notice(message: string, title?: string): void;
  warning(message: string, title?: string): void;
  error(message: string, title?: string): void;
  /** Folds all lines written while `work` runs under one heading. */
  group<T>(heading: string, work: () => Promise<T>): Promise<T>;
  /**
   * Folds another program's output. The runner would obey commands in it, so it is told to stop
   * listening for the while; our own annotations and masks made meanwhile would be lost.
   */
  foreign<T>(heading: string, work: (write: (line: string) => void) => Promise<T>): Promise<T>;
}

const properties = (title: string | undefined) => (title === undefined ? {} : { title });

/** Annotations hold 4,096 characters at most (runner-contract §4.2). */
const clipped = (message: string) =>
  message.length > 4000 ? `${message.slice(0, 3999)}…` : message;

/** A name or a path from outside may hold what the runner would take for a command. */
const harmless = (line: string) =>
  line.replaceAll(/^(\s*):(?=:)/gm, '$1:\u200B').replaceAll('##[', '##\u200B[');

export const runnerLog: Log = {
  debug: core.debug,
  info: (line) => core.info(harmless(line)),
  notice: (message, title) => core.notice(clipped(message), properties(title)),
  warning: (message, title) => core.warning(clipped(message), properties(title)),
  error: (message, title) => core.error(clipped(message), properties(title)),
  group: core.group,
  foreign: (heading, work) =>
    core.group(heading, async () => {
      const token = `slipway-${randomUUID()}`;
      core.info(`::stop-commands::${token}`);
      try {
        return await work(core.info);
      } finally {
        core.info(`::${token}::`);
      }
    }),
};
