/** Why xcodebuild stopped, line by line as it prints it. */
export class XcodeFailure extends Error {
  override readonly name = 'XcodeFailure';
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
