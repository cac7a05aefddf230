/** Texts that are longer than the service takes. */

/** The beginning of a text in at most so many UTF-16 units, never with half of a character. */
export function cutAt(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
