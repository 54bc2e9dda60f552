import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'
import type { PageOptions } from './clauses/page.js'
import type { NoticeDocument } from './tree/document.js'
import type { Loaded } from './words/load-words.js'

/** How the documents of a kind are made. */
export interface Plan {
  /** All of them, in each language that is loaded; a final one that lacks a required fact is a MissingFactError. */
  compose(
    model: Model,
    law: Law,
    loaded: Loaded,
    options: Pick<PageOptions, 'draft' | 'errors'>,
  ): readonly NoticeDocument[]
}

/** A kind of document that is made of a declaration. */
export interface DocumentKind {
  readonly id: string
  /** What one is called when several are counted. */
  readonly called: string
  /** Whether it is for people outside: then it is printed unless another kind is asked for. */
  readonly isPublic: boolean
  load(): Promise<Plan>
}

/** The notice for those whose data are used. */
const notice: DocumentKind = {
  id: 'notice',
  called: 'notice',
  isPublic: true,
  load: () => import('./notice/compose.js'),
}

/** The kinds of documents, in the order in which they are printed; each loads its code when it is asked for. */
export const kinds: readonly DocumentKind[] = [notice]

/** The kinds that are printed where none is asked for. */
export const publicKinds: readonly DocumentKind[] = kinds.filter(({ isPublic }) => isPublic)

/**
 * Those of some kinds that formats print: all of them, or none where the formats only list what is declared, which asks for
 * no document that is whole.
 */
export const printedKinds = (
  asked: readonly DocumentKind[],
  formats: readonly { readonly prints: 'document' | 'model' }[],
): readonly DocumentKind[] => (formats.some(({ prints }) => prints === 'document') ? asked : [])
