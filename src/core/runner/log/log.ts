/** The log as a person who watches the job sees it: lines, folded groups, annotations. */
import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { visibleLine, visibleLines } from './visible-text.ts';

/** A line of a file of the repository; the path starts in the workspace. */
export interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface Log {
  /** Shown only when the user asked for debug logging. */
  debug(line: string): void;
  info(line: string): void;
  notice(message: string, title?: string): void;
  /** With a place it is shown at that line of the user's file, too. */
  warning(message: string, title?: string, place?: Place): void;
  /** With a place it is shown at that line of the user's file, too. */
  error(message: string, title?: string, place?: Place): void;
  /** Folds all lines written while `work` runs under one heading. */
  group<T>(heading: string, work: () => Promise<T>): Promise<T>;
  /**
   * Folds another program's output. Its lines are made visible like all others, and the runner
   * obeys no commands for the while: annotations and masks made meanwhile would be lost.
   */
  foreign<T>(heading: string, work: (write: (line: string) => void) => Promise<T>): Promise<T>;
}

/** An annotation holds 4,096 characters at most. */
const LONGEST_MESSAGE = 4000;

const clipped = (message: string) =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message;

type Annotate = (message: string, properties: core.AnnotationProperties) => void;

const annotation = (annotate: Annotate) => (message: string, title?: string, place?: Place) =>
  annotate(clipped(visibleLines(message)), {
    ...(title !== undefined && { title: clipped(visibleLine(title)) }),
    ...(place !== undefined && { file: visibleLine(place.file), startLine: place.line }),
  });

/** All that Slipway itself writes to its standard output, but for masks, leaves here. */
export const runnerLog: Log = {
  debug: (line) => core.debug(visibleLines(line)),
  info: (line) => core.info(visibleLines(line)),
  notice: annotation(core.notice),
  warning: annotation(core.warning),
  error: annotation(core.error),
  group: (heading, work) => core.group(visibleLine(heading), work),
  foreign: (heading, work) =>
    core.group(visibleLine(heading), async () => {
      const token = `slipway-${randomUUID()}`;
      core.info(`::stop-commands::${token}`);
      try {
        return await work((line) => core.info(visibleLines(line)));
      } finally {
        core.info(`::${token}::`);
      }
    }),
};
