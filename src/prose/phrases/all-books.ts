import * as books from './all-books.gen.js'
import { putOnTheDesk } from './phrase-books.js'

/** Opens the books of all languages at once, for whoever cannot wait for one. */
export function openAllBooks(): void {
  for (const [tag, book] of Object.entries(books)) putOnTheDesk(tag, book)
}
