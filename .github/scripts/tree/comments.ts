/** Comments that name a missing file mislead; without a subject they need a second reading. */
import type { SourceFile } from './source-file.ts';

const COMMENT = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/[^\n]*/g;
/** The name of a file, unless it is part of a pattern such as `src/actions/<action>/main.ts`. */
const FILE_NAME = /(?<![\w./<>{}*-])[\w./-]*\w\.ts\b/g;
/** A path that leaves the repository cannot be opened by who reads it. */
const OUTSIDE = /\.\.\/shared\b|(?<![\w/])reference\/[\w-]+\.md|\b[a-z]+(?:-[a-z]+)+ §\d[\d.]*/g;

/**
 * A beginning that leaves the reader to find the subject in the code. Apple's field What to Test and
 * the store's What's New are names.
 */
const NO_SUBJECT =
  /^\s*\/[*/]+[\s*]*(?<words>That of|Those of|Of|Told|Whose|What(?!['’]s New| to Test))\b/;

/**
 * One line for each file that a comment names and that is not in the repository, and for each
 * comment in `src` and `.github` that begins without a subject.
 */
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
      ...beginningsWithoutSubject(path, comment),
    ]),
  );
}

function beginningsWithoutSubject(path: string, comment: string): string[] {
  if (path.startsWith('action-tests/')) return [];
  const words = NO_SUBJECT.exec(comment)?.groups?.['words'];
  return words === undefined
    ? []
    : [`${path}: a comment begins with "${words}" and so without its subject`];
}
