/**
 * The style that the linter has no rule for: how a file begins, and how a constant is written. All
 * parts of src follow it alike.
 */
import type { SourceFile } from './source-file.ts';

/** The files whose name says all: an action has each of them once. */
const SAYS_ITS_NAME = /^src\/actions\/[^/]+\/(?:main|post|inputs|outputs|run|errors)\.ts$/;
const LITERAL =
  /^(?:export )?const (\w+)(?:: [^=\n]+)? =\s+(?:-?[\d_.]+(?: \* [\d_A-Z.]+)*|'[^'\n]*'|\/.+\/[a-z]*)(?: as const)?;/gm;

/** One line for each file that does not begin, and each constant that is not written, as others are. */
export function styleComplaints(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('src/') && !path.endsWith('.d.ts'))
    .flatMap(({ path, text }) => [
      ...(text.startsWith('/** ') || text.startsWith('/**\n') || SAYS_ITS_NAME.test(path)
        ? []
        : [`${path}: does not begin with a /** … */ that says what the file is about`]),
      ...[...text.matchAll(LITERAL)].flatMap(([, name = '']) =>
        /^[A-Z][A-Z0-9_]*$/.test(name)
          ? []
          : [`${path}: the constant ${name} is a literal and is not in UPPER_CASE`],
      ),
    ]);
}
