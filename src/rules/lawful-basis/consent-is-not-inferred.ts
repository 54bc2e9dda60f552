import { ownPurposes, purposeName } from '../../model/query.js'
import type { Model, Text } from '../../model/types.js'
import { each } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'consent-is-not-inferred',
  severity: 'warning',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:7.2', 'gdpr:recital-32'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:7.2', 'uk-gdpr:recital-32'],
  },
  summary: 'No sentence says that people consent by using or reading something.',
  confidence: 'recalled',
  why: 'A notice informs; it is nothing that people agree to.',
  message: (data: { phrase: string; where: string }) => `"${data.phrase}"${data.where}: nobody consents by that.`,
  fix: () => 'Take the sentence out. Where a purpose needs consent, say by which act it is given: method: ticked-box.',

  *check(model) {
    for (const { text, where } of textsOf(model)) {
      for (const wording of text.words.values()) {
        const [phrase] = patterns.flatMap((pattern) => pattern.exec(wording.text)?.[0] ?? [])
        if (phrase !== undefined) yield { at: wording.at, data: { phrase, where } }
      }
    }
  },
})

/** English sentences that read consent into something else. */
const patterns = [
  /\bby (?:using|continuing|visiting|browsing|accessing)\b[^.]{0,60}?\b(?:consent|agree|accept)\b/i,
  /\bif you do not (?:object|opt out)\b[^.]{0,40}?\bconsent\b/i,
  /\b(?:deemed|taken) to (?:have )?(?:consent|agree)(?:ed)?\b/i,
] as const

interface Said {
  readonly text: Text
  readonly where: string
}

/** What is said of consent, and what opens a notice. A method that is no consent is reported by itself. */
function* textsOf(model: Model): Iterable<Said> {
  for (const notice of model.notices.values())
    yield* said('', notice.intro, notice.scope?.words, ...texts(notice.notes))
  const general = { bases: model.general?.bases ?? [], where: '' }
  const purposes = ownPurposes(model).map((purpose) => ({
    bases: each(purpose.basis),
    where: ` stands for consent to ${purposeName(purpose)}`,
  }))
  for (const { bases, where } of [general, ...purposes]) {
    for (const basis of bases) {
      if (basis.type !== 'consent' || basis.method !== undefined) continue
      yield* said(where, basis.how, basis.when, basis.words, ...texts(basis.notes))
    }
  }
}

const texts = (notes: readonly { readonly at: Pointer; readonly text: Text }[] | undefined) =>
  (notes ?? []).map((note) => note.text)

const said = (where: string, ...all: readonly (Text | undefined)[]): readonly Said[] =>
  all.flatMap((text) => (text ? [{ text, where }] : []))
