import { type DocumentKind, publicKinds } from '../documents/kinds.js'
import type { NamedDocument } from '../documents/tree/naming.js'
import { isAmong, languagesOf } from '../facts/languages.js'
import { unnamedNotice } from '../facts/unnamed-notice.js'
import type { Model, Notice } from '../model/types.js'
import { offeredLanguages } from './offered-languages.js'

/** The documents that can be made of a declaration, before any is: those that declare notices, in each of their languages. */
export function documentsOf(
  model: Model,
  kinds: readonly Pick<DocumentKind, 'id'>[] = publicKinds,
): readonly NamedDocument[] {
  const of = (id: string, notice: Notice | undefined): readonly NamedDocument[] =>
    languagesOf(model, notice)
      .tags.filter((tag) => isAmong(tag, offeredLanguages))
      .flatMap((language) => kinds.map((kind) => ({ kind: kind.id, id, language })))
  return model.notices.size === 0
    ? of(unnamedNotice, undefined)
    : [...model.notices].flatMap(([id, notice]) => of(id, notice))
}
