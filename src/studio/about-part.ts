import type { Checked } from '../checking/checked.js'
import { acts, type Citation, printCitation } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { About, Asks } from './messages.js'

/** Where the facts of a part of the notice stand, nearest parents for those that do not, and the provisions beside them. */
export function aboutPart({ at, cites }: Asks['about'], { locator, law }: Pick<Checked, 'locator' | 'law'>): About {
  return {
    places: at.map((pointer) => {
      const { file, range } = locator.locate(pointer, 'key')
      return { pointer, file, range: { start: range.start, end: locator.locate(pointer).range.end } }
    }),
    law: cites
      .filter(isCitation)
      .map((citation) => ({ provision: printCitation(citation), says: saysOf(citation, law) })),
  }
}

const isCitation = (word: string): word is Citation => acts.some((act) => word.startsWith(`${act}:`))

const saysOf = (citation: Citation, law: Law): string => law.provision(citation)?.says ?? ''
