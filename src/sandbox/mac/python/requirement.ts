/** Requirements for flet in pip's words, as far as releases without previews need them. */
const REQUIREMENT = /^flet(?:-cli|-desktop|-web)?(?:\[[\w,-]+\])?(?<conditions>[^[\]]*)$/;
const CONDITION = /^\s*(?<comparison>==|!=|>=|<=|>|<)\s*(?<version>\d+(?:\.\d+)*)\s*$/;

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
};

/** Whether the version is one that is asked for; nothing where the words are not understood. */
export function accepts(word: string, version: string): boolean | undefined {
  const conditions = REQUIREMENT.exec(word)?.groups?.['conditions'];
  if (conditions === undefined) return undefined;
  if (conditions === '') return true;
  const answers = conditions.split(',').map((each) => {
    const { comparison = '', version: bound = '' } = CONDITION.exec(each)?.groups ?? {};
    return comparisons[comparison]?.(version.localeCompare(bound, 'en', { numeric: true }));
  });
  return answers.includes(undefined) ? undefined : answers.every(Boolean);
}
