/** flet's own way out of a build: a message for the user and an exit code. */
export class FletExit extends Error {
  override readonly name = 'FletExit';
  readonly exitCode: number;

  /** Without words of its own, flet points at the log of the command that failed. */
  constructor(
    exitCode: number,
    message = 'Error building Flet app - see the log of failed command above.',
  ) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** An exception that nobody catches: Python prints a traceback on stderr and exits with 1. */
export class PythonTraceback extends Error {
  override readonly name = 'PythonTraceback';

  get text(): string {
    return (
      'Traceback (most recent call last):\n' +
      '  File "flet_cli/cli.py", line 208, in main\n' +
      '    args.handler(args)\n' +
      `${this.message}\n`
    );
  }
}
