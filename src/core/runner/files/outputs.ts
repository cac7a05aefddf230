/** The outputs of an action: a table of names with their descriptions, and the writer. */
import * as core from '@actions/core';
import { appendWhole } from './runner-file.ts';
import { visibleJson, visibleLine } from '../log/visible-text.ts';

/** Output name to what it holds; action.yml and the README are written from it. */
export type OutputTable<Name extends string = string> = Readonly<Record<Name, string>>;

export type OutputValue = string | number | boolean | readonly unknown[] | object | undefined;
export type OutputsOf<Table> = { readonly [Name in keyof Table]?: OutputValue };

/** Declares the outputs of an action. */
export function outputTable<const Name extends string>(
  outputs: Record<Name, string>,
): OutputTable<Name> {
  return Object.freeze(outputs);
}

export interface Outputs<Table> {
  /** Notes what is known so far; it is written even when the step fails later. */
  set(values: OutputsOf<Table>): void;
}

export class OutputCollector<Table extends OutputTable> implements Outputs<Table> {
  readonly #table: Table;
  readonly #values = new Map<string, OutputValue>();

  constructor(table: Table) {
    this.#table = table;
  }

  /** Keeps the values until `write`. Throws a `TypeError` for a name that is not in the table. */
  set(values: OutputsOf<Table>): void {
    for (const [name, value] of Object.entries<OutputValue>(values)) {
      if (!Object.hasOwn(this.#table, name)) throw new TypeError(`"${name}" is no output`);
      if (value !== undefined) this.#values.set(name, value);
    }
  }

  /** The outputs that are known by now, as they are written. */
  known(names: readonly (keyof Table & string)[]): Readonly<Record<string, string>> {
    const known = names.filter((name) => this.#values.has(name));
    return Object.fromEntries(known.map((name) => [name, written(this.#values.get(name))]));
  }

  /**
   * Lists and objects go out as JSON, everything else as one line of text: a later step that prints
   * an output must not obey it, nor take its second line for another output.
   */
  write(setOutput: (name: string, value: string) => void = setRunnerOutput): void {
    for (const [name, value] of this.#values) setOutput(name, written(value));
  }
}

function setRunnerOutput(name: string, value: string): void {
  appendWhole(process.env['GITHUB_OUTPUT'], () => core.setOutput(name, value));
}

function written(value: OutputValue): string {
  return typeof value === 'object'
    ? visibleJson(JSON.stringify(value))
    : visibleLine(String(value));
}
