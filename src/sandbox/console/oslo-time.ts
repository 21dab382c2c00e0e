const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

/** An instant as a person in Oslo reads it: `21 Nov 2026, 14:03:07`. */
export function oslo(instant: Date | string): string {
  return format.format(new Date(instant));
}
