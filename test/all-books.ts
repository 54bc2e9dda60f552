import { openAllBooks } from '../src/prose/phrases/all-books.js'

/**
 * Tests ask for what reads words, one by one and in any order: every book is open before. That a check and an interview open
 * what they need themselves is held by `prose/phrase-books.test.ts`, with modules loaded anew.
 */
openAllBooks()
