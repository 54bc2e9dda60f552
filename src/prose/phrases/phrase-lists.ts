/** The phrases of every language whose texts are read for them, by its tag, a line for each: `npm run generate` makes their books. */
export { phrases as de } from './de.js'
export { phrases as en } from './en.js'
