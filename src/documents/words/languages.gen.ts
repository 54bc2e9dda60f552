// Made by `npm run generate` from templates/locales/: add a catalogue there.

/** The languages that notices can be written in, by tag. */
export const languages: readonly string[] = ['en']

/** The languages that only drafts can be written in, because their words are not complete. */
export const draftLanguages: readonly string[] = []
