// Made by `npm run generate` from the languages of phrase-lists.ts.
/** The books by their languages, each loaded when it is asked for. */
export const shelf = {
  de: () => import('./de.book.gen.js'),
  en: () => import('./en.book.gen.js'),
} as const
