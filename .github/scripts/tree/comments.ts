/** Comments that name a file which is not there lead a reader astray. */
import type { SourceFile } from './source-file.ts';

const COMMENT = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/[^\n]*/g;
/** The name of a file, unless it is part of a pattern such as `src/actions/<action>/main.ts`. */
const FILE_NAME = /(?<![\w./<>{}*-])[\w./-]*\w\.ts\b/g;
/** A path that leaves the repository cannot be opened by who reads it. */
const OUTSIDE = /\.\.\/shared\b|(?<![\w/])reference\/[\w-]+\.md|\b[a-z]+(?:-[a-z]+)+ §\d[\d.]*/g;

/** One line for each file that a comment names and that is not in the repository. */
export function commentComplaints(files: readonly SourceFile[]): string[] {
  const paths = files.map(({ path }) => `/${path}`);
  const exists = (name: string) => {
    const end = `/${name.replace(/^(?:\.{1,2}\/)+/, '')}`;
    return paths.some((path) => path.endsWith(end));
  };
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(COMMENT)].flatMap(([comment]) => [
      ...[...comment.matchAll(FILE_NAME)]
        .filter(([name]) => !exists(name))
        .map(([name]) => `${path}: a comment names ${name}, which is not there`),
      ...[...comment.matchAll(OUTSIDE)].map(
        ([name]) => `${path}: a comment names ${name}, which lies outside the repository`,
      ),
    ]),
  );
}
