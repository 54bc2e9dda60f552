import { german } from './de.js'
import { english } from './en.js'
import type { PhraseLists } from './phrase-book.js'

/** The phrases of every language whose texts can be read for them, by its tag. */
export const phraseLists = { de: german, en: english } as const satisfies Readonly<Record<string, PhraseLists>>
