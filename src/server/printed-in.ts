import type { Checked } from '../checking/checked.js'
import { printable } from '../checking/printable.js'
import type { NoticeDocument } from '../documents/tree/document.js'
import { isNotice } from '../documents/tree/naming.js'
import { printedOf } from '../documents/tree/printed.js'
import { sectionNumbers } from '../formats/section-numbers.js'
import { oncePer } from '../model/once-per-model.js'
import { type Pointer, parentOf } from '../source/pointer.js'

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
  const notices = verdict.documents.filter(isNotice)
  const firsts = [...new Map(notices.toReversed().map((one) => [one.id, one])).values()].reverse()
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

/** Some places and all that they lie in, each once. */
function withAncestors(pointers: readonly Pointer[]): ReadonlySet<Pointer> {
  const all = new Set<Pointer>()
  for (const pointer of pointers) {
    for (let at = pointer; at !== '' && !all.has(at); at = parentOf(at)) all.add(at)
  }
  return all
}
