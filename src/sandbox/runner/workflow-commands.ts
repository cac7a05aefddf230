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

function parseCurrentForm(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  const match = /^\s*::([^\s:]+?)(?:\s+(.*?))?::(.*)$/s.exec(line);
  const [, written = '', properties = '', data = ''] = match ?? [];
  const name = names.has(written) ? written : written.toLowerCase();
  if (!names.has(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties, ',', unescapeProperty),
    data: unescapeData(data),
  };
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseOldForm(line: string): WorkflowCommand | undefined {
  const match = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/s.exec(line);
  const [, written = '', properties = '', data = ''] = match ?? [];
  const name = written.toLowerCase();
  if (!commandNames.has(name)) return undefined;
  const unescape = (text: string): string =>
    unescapeSequences(text, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' });
  return { name, properties: parseProperties(properties, ';', unescape), data: unescape(data) };
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
