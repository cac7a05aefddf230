/** The date of a scheduled release: a whole hour with its offset from UTC, in the future. */
import { InputProblem, kind } from '../../../core/runner/input/input-kinds.ts';

export interface ReleaseDate {
  readonly at: Date;
  /** The date as it was written, with its offset. */
  readonly written: string;
}

/** The date in words for people: as it was written, and in UTC where that is another text. */
export function dateInWords({ at, written }: ReleaseDate): string {
  return written.endsWith('Z') ? written : `${written} (${inUtc(at)} in UTC)`;
}

/** The date to the second, as `2026-12-24T09:00:00Z`. */
export function inUtc(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

const FORM = /^\d{4}-\d\d-\d\dT\d\d:(\d\d)(?::(\d\d)(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)$/;

export const releaseDate = kind({
  form: 'date and time with offset, such as `2026-12-24T10:00:00+01:00`',
  parse(written): ReleaseDate {
    const parts = FORM.exec(written);
    const at = new Date(written);
    if (!parts || Number.isNaN(at.getTime())) {
      throw new InputProblem(
        `is no date and time with an offset from UTC, such as 2026-12-24T10:00:00+01:00: "${written}"`,
      );
    }
    const [, minutes, seconds = '00'] = parts;
    if (minutes !== '00' || seconds !== '00') {
      throw new InputProblem(
        `is not a whole hour, and Apple releases at whole hours: "${written}"`,
      );
    }
    return { at, written };
  },
});
