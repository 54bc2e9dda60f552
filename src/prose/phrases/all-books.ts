import { book } from './de.book.js'
import { putOnTheDesk } from './phrase-books.js'

/** Opens the books of all languages at once, for whoever cannot wait for one. */
export function openAllBooks(): void {
  putOnTheDesk('de', book)
}
