/** The day of a point in time, in UTC: `2026-11-20`. */
export function formatDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
