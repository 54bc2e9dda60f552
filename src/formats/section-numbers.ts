import type { Section } from '../documents/tree/document.js'

/** The summary stands before the numbered sections. */
export const summary = 'in-short'

/** The numbers of the sections by their ids, the same in every format; the summary has none. */
export const sectionNumbers = (sections: readonly Section[]): ReadonlyMap<string, string> =>
  new Map(sections.filter(({ id }) => id !== summary).map(({ id }, index) => [id, String(index + 1)]))
