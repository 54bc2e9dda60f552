import type { Checked } from '../checking/checked.js'
import { printable } from '../checking/printable.js'
import type { NoticeDocument } from '../documents/tree/document.js'
import { noticesOnce } from '../documents/tree/naming.js'
import { printedOf } from '../documents/tree/printed.js'
import { sectionNumbers } from '../formats/section-numbers.js'
import { oncePer } from '../model/once-per-model.js'
import { type Pointer, withAncestors } from '../source/pointer.js'

/** Something that a notice prints, and where. */
export interface PrintedAt {
  readonly notice: string
  /** The number of the section, or its title where it has none. */
  readonly section: string
  readonly words: string
}

/** What is printed of a declaration, by the place that it was made from and by all places around that. */
export interface PrintedIn {
  /** How many notices there are. */
  readonly notices: number
  from(pointer: Pointer): readonly PrintedAt[]
}

/**
 * What the notices of a declaration print, in the first language of each, as a draft prints it: errors hide nothing. Undefined
 * where it cannot be read for certain, so that nothing is printed. It is made once for each check.
 */
export const printedIn: (checked: Checked) => Promise<PrintedIn | undefined> = oncePer(async (checked) => {
  const verdict = await printable(checked, { draft: true, formats: [{ prints: 'document' }] })
  if (verdict.refusal) return undefined
  const firsts = noticesOnce(verdict.documents)
  const places = new Map<Pointer, PrintedAt[]>()
  for (const document of firsts) enter(document, places)
  return { notices: firsts.length, from: (pointer: Pointer) => places.get(pointer) ?? [] }
})

function enter(document: NoticeDocument, places: Map<Pointer, PrintedAt[]>): void {
  const numbers = sectionNumbers(document.sections)
  const titles = new Map(document.sections.map(({ id, title }) => [id, title]))
  for (const { at, around, gap, section, words } of printedOf(document)) {
    if (around || gap) continue
    const number = numbers.get(section)
    const one = {
      notice: document.id,
      section: number === undefined ? `“${titles.get(section) ?? document.title}”` : `§ ${number}`,
      words,
    }
    for (const pointer of withAncestors(at)) {
      const there = places.get(pointer)
      if (there) there.push(one)
      else places.set(pointer, [one])
    }
  }
}
