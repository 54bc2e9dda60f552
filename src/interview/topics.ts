const parts = [
  'Who you are',
  'Whose data',
  'What for',
  'With whom',
  'Rights and complaints',
  'Your website',
  'The notice',
] as const

/** The heading of a part of the conversation, with how far it is: `3 of 7: What for`, and what of it comes now. */
export function topicOf(part: (typeof parts)[number], now?: string): string {
  const heading = `${parts.indexOf(part) + 1} of ${parts.length}: ${part}`
  return now === undefined ? heading : `${heading}, ${now}`
}
