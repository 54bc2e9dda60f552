// Made by `npm run generate` from the languages of phrase-lists.ts.
export { book as de } from './de.book.gen.js'
export { book as en } from './en.book.gen.js'
