import { Problems } from '../../../core/runner/problems.ts';
import { counted } from '../../../core/system/count.ts';
import { buildErrors } from '../errors.ts';

/** Gathers what is wrong before the build, so that one error tells all of it with its remedies. */
export function buildProblems(): Problems {
  return new Problems((found) =>
    buildErrors.error('not-ready', {
      message: [
        `The build cannot begin, for ${counted(found.length, 'reason')}:`,
        ...found.map(({ message }, index) => `${index + 1}. ${message}`),
      ].join('\n'),
      remedy: found.map(({ remedy }, index) => `${index + 1}. ${remedy}`).join('\n'),
      details: found.flatMap(({ code, message, said, details }) => [
        `${code}: ${message}`,
        ...[...(said === undefined ? [] : [said]), ...details].map((line) => `  ${line}`),
      ]),
    }),
  );
}
