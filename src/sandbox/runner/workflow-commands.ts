/** The commands that a process gives the runner through its output: `::name key=value::data`. */

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export type ScannedLine =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'command'; readonly command: WorkflowCommand }
  | { readonly kind: 'resumed' };

const commandNames = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Reads one process's lines in order; knows whether commands are stopped. */
export class CommandScanner {
  #resumeToken: string | undefined;

  scan(line: string): ScannedLine {
    if (this.#resumeToken !== undefined) {
      if (!parseCurrentForm(line, new Set([this.#resumeToken])))
        return { kind: 'text', text: line };
      this.#resumeToken = undefined;
      return { kind: 'resumed' };
    }
    const command = parseCurrentForm(line, commandNames) ?? parseOldForm(line);
    if (command === undefined) return { kind: 'text', text: line };
    if (command.name === 'stop-commands') {
      if (command.data === '' || commandNames.has(command.data.toLowerCase())) {
        throw new Error(`Invalid endtoken: '${command.data}'`);
      }
      this.#resumeToken = command.data;
    }
    return { kind: 'command', command };
  }
}

/**
 * The characters that .NET trims: white space of Unicode, U+0085 included, but no byte order mark.
 * JavaScript's `trim` differs in both.
 */
const TRIMMED = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;

/** `::name key=value,key=value::data`, first in a line after all that .NET trims. */
function parseCurrentForm(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  const message = line.replace(TRIMMED, '');
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end === -1) return undefined;
  const { name, properties } = nameAndProperties(message.slice(2, end), names);
  if (name === undefined) return undefined;
  return {
    name,
    properties: parseProperties(properties.trim(), ',', unescapeProperty),
    data: unescapeData(message.slice(end + 2)),
  };
}

/**
 * `##[name key=value;key=value]data`, anywhere in a line. The runner looks at the first bracket
 * only; here every one counts, so that no test depends on what stands before it.
 */
function parseOldForm(line: string): WorkflowCommand | undefined {
  const unescape = (text: string): string =>
    unescapeSequences(text, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' });
  for (let at = line.indexOf('##['); at !== -1; at = line.indexOf('##[', at + 1)) {
    const end = line.indexOf(']', at);
    if (end === -1) return undefined;
    const { name, properties } = nameAndProperties(line.slice(at + 3, end), commandNames);
    if (name !== undefined) {
      return {
        name,
        properties: parseProperties(properties, ';', unescape),
        data: unescape(line.slice(end + 1)),
      };
    }
  }
  return undefined;
}

/** Only a blank ends the name; it is compared in any case. */
function nameAndProperties(info: string, names: ReadonlySet<string>) {
  const blank = info.indexOf(' ');
  const written = blank === -1 ? info : info.slice(0, blank);
  const wanted = written.toLowerCase();
  const name = [...names].find((known) => known.toLowerCase() === wanted);
  return { name, properties: blank === -1 ? '' : info.slice(blank + 1) };
}

function parseProperties(
  text: string,
  separator: string,
  unescape: (value: string) => string,
): Record<string, string> {
  const entries = text.split(separator).flatMap((pair) => {
    const equals = pair.indexOf('=');
    if (equals <= 0) return [];
    return [[pair.slice(0, equals).trim(), unescape(pair.slice(equals + 1))] as const];
  });
  return Object.fromEntries(entries);
}

function unescapeData(text: string): string {
  return unescapeSequences(text, { '%0D': '\r', '%0A': '\n', '%25': '%' });
}

function unescapeProperty(text: string): string {
  return unescapeSequences(text, {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%25': '%',
  });
}

function unescapeSequences(text: string, meanings: Readonly<Record<string, string>>): string {
  return text.replace(/%[0-9A-F]{2}/gi, (sequence) => meanings[sequence.toUpperCase()] ?? sequence);
}
