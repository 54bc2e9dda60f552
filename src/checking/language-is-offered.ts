import { isAmong, languagesOf } from '../facts/languages.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { Model, Notice } from '../model/types.js'
import type { Locator } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'

/** A language that notices cannot be printed in, or a notice that has no other. */
export type UnofferedLanguage =
  /** The notice is absent where the declaration has none of its own. */
  | { readonly mistake: 'no-language-offered'; readonly notice?: string; readonly offered: readonly string[] }
  | { readonly mistake: 'language-not-offered'; readonly tag: string; readonly offered: readonly string[] }

/**
 * A notice is printed in the languages that have a catalogue of words, and in no other: nothing falls back to English.
 * So each language without one is told here, and a notice that has none at all is an error, because nothing would be printed.
 */
export function languageFindings(model: Model, locator: Locator, offered: readonly string[]): readonly Finding[] {
  const notices: readonly (Notice | undefined)[] = model.notices.size > 0 ? [...model.notices.values()] : [undefined]
  const findings = new Map<Pointer, Finding>()
  for (const notice of notices) {
    const { tags, at } = languagesOf(model, notice)
    if (at === undefined) continue
    const none = !tags.some((tag) => isAmong(tag, offered))
    if (none && tags.length > 0) findings.set(at, nothing(at, notice, locator, offered))
    else
      for (const [index, tag] of tags.entries()) {
        if (!isAmong(tag, offered)) findings.set(child(at, index), untold(child(at, index), tag, locator, offered))
      }
  }
  return [...findings.values()]
}

const nothing = (at: Pointer, notice: Notice | undefined, locator: Locator, offered: readonly string[]): Finding =>
  problem({
    rule: 'language-is-offered',
    ...locator.locate(at),
    pointer: at,
    data: { mistake: 'no-language-offered', ...(notice && { notice: notice.id }), offered } satisfies UnofferedLanguage,
  })

const untold = (at: Pointer, tag: string, locator: Locator, offered: readonly string[]): Finding =>
  problem({
    rule: 'language-is-offered',
    severity: 'warning',
    ...locator.locate(at),
    pointer: at,
    data: { mistake: 'language-not-offered', tag, offered } satisfies UnofferedLanguage,
  })
