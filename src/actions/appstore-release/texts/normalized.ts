/** One form for what was written and what Apple gives back, so that the two can be compared. */
export function normalized(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').trim();
}
