import { languagesOf } from '../../facts/languages.js'
import { deadContacts } from '../../facts/required.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { saidInWording } from '../../prose/said.js'
import { authorTexts, authorValues } from '../../prose/texts.js'
import { isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What is left in a text that nobody finished, whatever its language. */
const marks: readonly RegExp[] = [
  /\[e-?mail(?:\s+protected)?\](?!\()/i,
  // A link to nowhere.
  /\[[^\]]*\]\(\s*#?\s*\)/,
  /\blorem ipsum\b/i,
  // In capitals only: 'todo' is a word of Spanish and Portuguese.
  /\b(?:TODO|FIXME|TBC|TBD)\b/,
  /\[\s*[•●]\s*\]/,
  /\{\{[^{}]*\}\}/,
  /_{3,}/,
  // Not behind a dot, where it ends the name of a site; not three capitals, which are the Roman thirty.
  /(?<![.\w])(?:x{3,}|X{4,})(?!\w)/,
]

/**
 * Addresses that templates leave in. Names under `.example` are reserved like these, but people choose them knowingly for
 * organisations that do not exist.
 */
const placeholders: readonly RegExp[] = [
  /(?<![\w-])(?:[\w-]+\.)*example\.(?:com|org|net)(?!\.?\w)/i,
  /(?<![\w-])(?:[\w-]+\.)*(?:localhost|[\w-]+\.(?:invalid|test))(?![\w.-])/i,
]

export default defineRule({
  id: 'text-is-finished',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:12.1', 'gdpr:13.1.a'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1', 'uk-gdpr:13.1.a'],
    ch: ['fadp:19.1'],
  },
  summary: 'No placeholder, blank or made-up address is left in the text.',
  confidence: 'read',
  why: 'A blank that is published withholds what people are owed.',
  message: (data: { leftover: Quoted }) => `${quote(data.leftover)} would be published: the text is not finished here.`,
  fix: () => 'Fill it in, or take the sentence out.',

  *check(model, law, regime) {
    const dead = deadContacts(model, law, regime)
    for (const wording of authorTexts(model)) {
      const leftover = first(marks, wording.text) ?? saidInWording(wording, 'leftover')[0]?.match
      if (leftover !== undefined) yield { at: wording.at, data: { leftover: quoted(leftover) } }
    }
    const languages = languagesIn(model)
    for (const { at, text } of authorValues(model)) {
      if (dead.some((contact) => isWithin(at, contact))) continue
      const leftover =
        first([...marks, ...placeholders], text) ??
        languages.flatMap((language) => saidInWording({ at, text, language }, 'leftover'))[0]?.match
      if (leftover !== undefined) yield { at, data: { leftover: quoted(leftover) } }
    }
  },
})

/** An address is in no language: whoever left a blank in it wrote it in one of the notices'. */
const languagesIn = (model: Model): readonly string[] => [
  ...new Set([undefined, ...model.notices.values()].flatMap((notice) => languagesOf(model, notice).tags)),
]

function first(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match[0].trim()
  }
  return undefined
}
