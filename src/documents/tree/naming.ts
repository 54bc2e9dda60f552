import type { NoticeDocument } from './document.js'

/** A document by its name alone. */
export type NamedDocument = Of<'kind' | 'id' | 'language'>

type Of<Key extends keyof NoticeDocument> = Pick<NoticeDocument, Key>

/** Whether a document is a notice: it alone is asked for Articles 13 and 14, and it is chosen by its id. */
export const isNotice = ({ kind }: Of<'kind'>): boolean => kind === 'notice'

/**
 * What a document is called in all its languages: a notice by its id, another by its kind too. An id holds no dot, so that
 * no two names are the same.
 */
export const nameOf = ({ kind, id }: Of<'kind' | 'id'>): string => (isNotice({ kind }) ? id : `${id}.${kind}`)

/** What a document is called among all of its declaration, such as `members.en`. */
export const fullNameOf = (document: NamedDocument): string => `${nameOf(document)}.${document.language}`

/** What its files begin with. A draft has names of its own: it never takes the place of what is published. */
export const fileStemOf = (document: Of<'kind' | 'id' | 'language' | 'draft'>): string =>
  document.draft ? `${fullNameOf(document)}.draft` : fullNameOf(document)

/** The notices among documents, each in its first language: facts and their order are the same in every one. */
export const noticesOnce = <Document extends Of<'kind' | 'id'>>(documents: readonly Document[]): readonly Document[] =>
  [
    ...new Map(
      documents
        .filter(isNotice)
        .toReversed()
        .map((one) => [one.id, one]),
    ).values(),
  ].reverse()
