import type { Checked } from '../checking/checked.js'
import { printable } from '../checking/printable.js'
import type { Refusal } from '../checking/refusal.js'
import type { NoticeDocument } from '../documents/tree/document.js'
import { fullNameOf } from '../documents/tree/naming.js'
import { type HtmlParts, htmlParts } from '../formats/html.js'
import type { ShownNotice } from './messages.js'
import { tellIn } from './shown-findings.js'
import { type Known, tellParts } from './tell-parts.js'

/** The documents of a declaration as a draft shows them, or why there are none. */
export type Drafts = { readonly refusal: Refusal } | { readonly documents: readonly NoticeDocument[] }

/** What a draft of the declaration shows. */
export async function draftsOf(checked: Checked): Promise<Drafts> {
  const tell = await tellIn(checked.findings)
  const verdict = await printable(checked, { draft: true, formats: [{ prints: 'document' }], tell })
  return verdict.refusal ? { refusal: verdict.refusal } : { documents: verdict.documents }
}

/** Shows notices one after another: of each, what differs from the one that was shown before. */
export interface Shower {
  show(documents: readonly NoticeDocument[], wanted: string | undefined, known: Known): ShownNotice | undefined
}

/** Begins with an empty page. */
export function newShower(): Shower {
  let before = empty
  return {
    show(documents, wanted, known) {
      const document = documents.find((one) => fullNameOf(one) === wanted) ?? documents[0]
      if (document === undefined) return undefined
      const parts = htmlParts(document, tellParts(known))
      const { style, around } = parts
      const { language, title } = document
      const changed = changedIn(parts, before)
      const old = before
      before = { style, around, sections: new Map(parts.sections.map(({ id, html }) => [id, html])) }
      return {
        ...{ name: fullNameOf(document), language, title, changed, usual: known.count },
        all: documents.map((one) => ({ name: fullNameOf(one), title: one.title, language: one.language })),
        sections: parts.sections.map(({ id }) => id),
        ...(around !== old.around && { around }),
        ...(style !== old.style && { style }),
      }
    },
  }
}

/** What was shown last. */
interface Before {
  readonly style: string | undefined
  readonly around: string | undefined
  readonly sections: ReadonlyMap<string, string>
}

const empty: Before = { style: undefined, around: undefined, sections: new Map() }

/** Sections that are not as they were. */
const changedIn = ({ sections }: HtmlParts, before: Before): HtmlParts['sections'] =>
  sections.filter(({ id, html }) => before.sections.get(id) !== html)
