import { german } from './de.js'
import { needs } from './de.needs.gen.js'
import { boundBook } from './phrase-book.js'

/** The book of German, which is opened where something is written in German. */
export const book = () => boundBook(german, needs())
