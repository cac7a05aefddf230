/** Which release of flet builds the app, in pip's words. */
import type { Project } from '../project/project.ts';

/** `flet`, with extras and a specifier, before any marker. */
const FLET = /^flet(?:-cli)?\s*(?:\[[^\]]*\]\s*)?(?<specifier>[=<>!~][^@]*)?$/i;

/**
 * The requirement that pip installs for the release that the input names, else for the one the
 * project asks for.
 */
export function fletRequirement(
  asked: string | undefined,
  { requirements }: Pick<Project, 'requirements'>,
): string {
  if (asked !== undefined) return `flet-cli==${asked}`;
  const specifiers = requirements.flatMap((line) => {
    const found = FLET.exec((line.split(';', 1)[0] ?? '').trim());
    return found === null ? [] : [(found.groups?.['specifier'] ?? '').replaceAll(/\s/g, '')];
  });
  return `flet-cli${specifiers.find((specifier) => specifier !== '') ?? ''}`;
}
