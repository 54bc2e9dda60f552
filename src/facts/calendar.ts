/** The same day a year later. Compared as text, so that 29 February needs no care. */
export const aYearAfter = (day: string): string =>
  `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
