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
  /** The same with words that are not complete: they are printed in drafts. */
  | { readonly mistake: 'no-language-finished'; readonly notice?: string; readonly offered: readonly string[] }
  | { readonly mistake: 'language-not-finished'; readonly tag: string; readonly offered: readonly string[] }

/** The languages that there are words of. */
export interface Offer {
  /** With all their words. */
  readonly languages: readonly string[]
  /** With some of them. */
  readonly drafts: readonly string[]
}

/**
 * A notice is printed in the languages that have a catalogue of words, and in no other: nothing falls back to English.
 * So each language without one is told here. What the law asks can be checked all the same: a build that would print nothing is
 * refused, so that there it is only worth knowing; one that would leave a language out is warned of it.
 */
export function languageFindings(model: Model, locator: Locator, offer: Offer): readonly Finding[] {
  const notices: readonly (Notice | undefined)[] = model.notices.size > 0 ? [...model.notices.values()] : [undefined]
  const findings = new Map<Pointer, Finding>()
  for (const notice of notices) {
    const { tags, at } = languagesOf(model, notice)
    if (at === undefined) continue
    const none = !tags.some((tag) => isAmong(tag, offer.languages))
    if (none && tags.length > 0) findings.set(at, nothing(at, notice, tags, locator, offer))
    else
      for (const [index, tag] of tags.entries()) {
        if (!isAmong(tag, offer.languages))
          findings.set(child(at, index), untold(child(at, index), tag, locator, offer))
      }
  }
  return [...findings.values()]
}

/** Whether nothing can be printed of a notice, because it has no language that there are words of. */
export const forbidsPrinting = (finding: Finding): boolean =>
  finding.rule === 'language-is-offered' && ['no-language-offered', 'no-language-finished'].includes(mistakeOf(finding))

const mistakeOf = ({ data }: Finding): string =>
  typeof data === 'object' && data !== null && 'mistake' in data && typeof data.mistake === 'string' ? data.mistake : ''

/** Whether what was found keeps a notice from being final, and lets a draft of it be printed. */
export const allowsDraft = (finding: Finding): boolean => mistakeOf(finding) === 'no-language-finished'

function nothing(
  at: Pointer,
  notice: Notice | undefined,
  tags: readonly string[],
  locator: Locator,
  { languages: offered, drafts }: Offer,
): Finding {
  const mistake = tags.some((tag) => isAmong(tag, drafts)) ? 'no-language-finished' : 'no-language-offered'
  const data: UnofferedLanguage = { mistake, ...(notice && { notice: notice.id }), offered }
  return problem({ rule: 'language-is-offered', severity: 'info', ...locator.locate(at), pointer: at, data })
}

function untold(at: Pointer, tag: string, locator: Locator, { languages: offered, drafts }: Offer): Finding {
  const mistake = isAmong(tag, drafts) ? 'language-not-finished' : 'language-not-offered'
  const data: UnofferedLanguage = { mistake, tag, offered }
  return problem({ rule: 'language-is-offered', severity: 'warning', ...locator.locate(at), pointer: at, data })
}
