/** The languages that notices can be printed in: those with a catalogue of words. */
export { languages as offeredLanguages } from '../documents/words/languages.gen.js'
