/** Dates as Apple writes them: in the local time of its head office, with that offset. */
const CUPERTINO = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
});

/** `2026-04-19T10:52:36-07:00`: whole seconds, of which a fraction is dropped. */
export function cupertinoDate(date: Date): string {
  const part = Object.fromEntries(
    CUPERTINO.formatToParts(date).map(({ type, value }) => [type, value]),
  );
  const day = [part['year'], part['month'], part['day']].join('-');
  const time = [part['hour'], part['minute'], part['second']].join(':');
  return `${day}T${time}${part['timeZoneName']?.replace('GMT', '')}`;
}
