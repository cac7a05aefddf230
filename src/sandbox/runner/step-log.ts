/** One step's output as the runner treats it: commands obeyed, secrets hidden, lines recorded. */
import { annotationDetails, StepAnnotations } from './annotations.ts';
import type { AnnotationLevel } from './annotations.ts';
import type { SecretMasker } from './masks.ts';
import { CommandScanner } from './workflow-commands.ts';
import type { WorkflowCommand } from './workflow-commands.ts';

export type LogLineKind = 'text' | 'group' | 'endgroup' | 'debug' | AnnotationLevel;

export interface LogLine {
  readonly kind: LogLineKind;
  readonly text: string;
}

export class StepLog {
  readonly annotations = new StepAnnotations();
  readonly masks: string[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  readonly problems: string[] = [];
  readonly #masker: SecretMasker;
  readonly #listener: (line: LogLine) => void;
  readonly #scanner = new CommandScanner();
  readonly #shown: string[] = [];
  readonly #raw: string[] = [];

  constructor(masker: SecretMasker, listener: (line: LogLine) => void) {
    this.#masker = masker;
    this.#listener = listener;
  }

  get text(): string {
    return this.#shown.join('\n');
  }

  /** The output of the process, unmasked, without its add-mask lines. */
  get raw(): string {
    return this.#raw.join('\n');
  }

  /** Takes a text that arrives in one piece: every line of it may be a command. */
  write(text: string): void {
    for (const line of text.split(/\r\n|\r|\n/)) this.#writeLine(line);
  }

  #writeLine(line: string): void {
    try {
      const scanned = this.#scanner.scan(line);
      const isMask = scanned.kind === 'command' && scanned.command.name === 'add-mask';
      if (!isMask) this.#raw.push(line);
      if (scanned.kind === 'text') this.show('text', scanned.text);
      else if (scanned.kind === 'command') this.#obey(scanned.command);
    } catch (error) {
      this.#raw.push(line);
      this.#fail((error as Error).message);
    }
  }

  annotate(
    level: AnnotationLevel,
    message: string,
    properties: Readonly<Record<string, string>> = {},
  ): void {
    const hide = (text: string): string => this.#masker.mask(text);
    const hidden = Object.entries(properties).map(([name, text]) => [name, hide(text)]);
    this.annotations.add(level, hide(message), annotationDetails(Object.fromEntries(hidden)));
    const { title } = properties;
    this.show(level, title === undefined ? message : `${title}: ${message}`);
  }

  show(kind: LogLineKind, text: string): void {
    const line = { kind, text: this.#masker.mask(text) };
    this.#shown.push(kind === 'text' ? line.text : `##[${kind}]${line.text}`);
    this.#listener(line);
  }

  #fail(problem: string): void {
    this.problems.push(problem);
    this.annotate('error', problem);
  }

  #obey({ name, properties, data }: WorkflowCommand): void {
    switch (name) {
      case 'debug':
      case 'group':
      case 'endgroup':
        return this.show(name, data);
      case 'notice':
      case 'warning':
      case 'error':
        return this.annotate(name, data, properties);
      case 'add-mask':
        if (this.#masker.add(data)) this.masks.push(data);
        else this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask].");
        return;
      case 'set-output':
      case 'save-state':
        return this.#setOldStyle(name, properties['name'] ?? '', data);
      case 'set-env':
      case 'add-path':
        return this.#fail(
          `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`,
        );
      case 'stop-commands':
        if (data.length > 6) this.#masker.add(data);
        return;
      case 'add-matcher':
        return this.annotate(
          'warning',
          `\`add-matcher\` is not played here: on GitHub ${data} would make annotations of matching lines.`,
        );
      default:
      // echo and remove-matcher change nothing that is recorded here.
    }
  }

  #setOldStyle(command: 'set-output' | 'save-state', name: string, value: string): void {
    (command === 'set-output' ? this.outputs : this.state)[name] = value;
    this.annotate('warning', `The \`${command}\` command is deprecated.`);
  }
}
