import type { Model, Notice } from '../model/types.js'
import { unique } from '../model/value.js'
import { child, type Pointer } from '../source/pointer.js'

/** Whether a language is among some, itself or as the language that a regional tag belongs to. */
export const isAmong = (tag: string, languages: readonly string[]): boolean =>
  languages.includes(tag) || languages.includes(tag.split('-')[0] ?? tag)

/** The languages that any notice of a declaration is to be printed in. */
export function allLanguages(model: Model): readonly string[] {
  const notices: readonly (Notice | undefined)[] = model.notices.size > 0 ? [...model.notices.values()] : [undefined]
  return [...new Set(notices.flatMap((notice) => languagesOf(model, notice).tags))]
}

/** The languages a notice is to be printed in, and where that is stated; in English where nothing is. */
export function languagesOf(
  { languages }: Model,
  notice: Notice | undefined,
): { readonly tags: readonly string[]; readonly at: Pointer | undefined } {
  if (notice?.languages) return { tags: unique(notice.languages), at: child(notice, 'languages') }
  return languages ? { tags: unique(languages), at: child('', 'languages') } : { tags: ['en'], at: undefined }
}
