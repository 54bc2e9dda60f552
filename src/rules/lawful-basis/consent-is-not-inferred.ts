import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/query.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import type { Model, Text } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import { prose } from '../../prose/passages.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Inferred {
  readonly phrase: Quoted
  /** The purpose whose consent it stands for, if it stands where a consent is described. */
  readonly purpose?: Named
}

export default defineRule<Inferred>({
  id: 'consent-is-not-inferred',
  severity: 'warning',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:7.2', 'gdpr:recital-32'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:7.2', 'uk-gdpr:recital-32'],
  },
  summary: 'No sentence says that people consent by using or reading something.',
  confidence: 'recalled',
  why: 'A notice informs; it does not ask for agreement.',
  message: ({ phrase, purpose }) =>
    `"${phrase.quote}"${purpose ? ` stands for consent to ${name(purpose)}` : ''}: nobody consents by that.`,
  fix: () => 'Take the sentence out. Where a purpose needs consent, say by which act it is given: method: ticked-box.',

  *check(model) {
    const told = new Set<string>()
    for (const { text, purpose } of textsOf(model)) {
      for (const wording of text.words.values()) {
        const phrase = phraseIn(wording.text, patterns)
        if (phrase === undefined) continue
        told.add(phrase.toLowerCase())
        yield { at: wording.at, data: { phrase: quoted(phrase), ...(purpose && { purpose }) } }
      }
    }
    yield* elsewhere(model, told)
  },
})

/** English sentences that read consent into something else. */
const patterns = [
  /\bby (?:using|continuing|visiting|browsing|accessing)\b[^.]{0,60}?\b(?:consent|agree|accept)\b/i,
  /\bif you do not (?:object|opt out)\b[^.]{0,40}?\bconsent\b/i,
  /\b(?:deemed|taken) to (?:have )?(?:consent|agree)(?:ed)?\b/i,
] as const

/** The same where a text may speak of other things, such as terms of use: it has to be about data. */
const aboutData = [
  /\bby (?:using|continuing|visiting|browsing|accessing)\b[^.]{0,60}?\bconsent\b/i,
  /\bby (?:using|continuing|visiting|browsing|accessing)\b[^.]{0,60}?\b(?:agree|accept)\b[^.]{0,40}?\b(?:privacy|cookies|data|information)\b/i,
  patterns[1],
  /\b(?:deemed|taken) to (?:have )?consent(?:ed)?\b/i,
] as const

const phraseIn = (text: string, among: readonly RegExp[]): string | undefined =>
  among.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0]

/** What a notice says in its other sentences, each phrase once; what it quotes, it need not say itself. */
function* elsewhere(model: Model, told: Set<string>) {
  for (const { at, text } of prose(model)) {
    if (isReadAlready(model, at)) continue
    const phrase = phraseIn(text.replace(/[“"‘][^”"’]*[”"’]/g, ''), aboutData)
    if (phrase === undefined || told.has(phrase.toLowerCase())) continue
    told.add(phrase.toLowerCase())
    yield { at, data: { phrase: quoted(phrase) } }
  }
}

const consents: readonly string[] = ['basis', 'bases', 'specialCategoryCondition', 'intro', 'scope']

/** Openings and consents are read above; how cookies are agreed to is judged by its method. */
function isReadAlready(model: Model, at: Pointer): boolean {
  const keys = keysOf(at)
  if (keys[0] === 'definitions' || keys.some((key) => consents.includes(key))) return true
  return keys[0] === 'cookies' && some(some(model.cookies)?.consent)?.method !== undefined
}

interface Said {
  readonly text: Text
  readonly purpose: Named | undefined
}

/** What is said of consent, and what opens a notice. A method that is no consent is reported by itself. */
function* textsOf(model: Model): Iterable<Said> {
  for (const notice of model.notices.values())
    yield* said(undefined, notice.intro, notice.scope?.words, ...texts(notice.notes))
  const general = { bases: model.general?.bases ?? [], of: undefined }
  const purposes = ownPurposes(model).map((purpose) => ({ bases: each(purpose.basis), of: named.purpose(purpose) }))
  for (const { bases, of } of [general, ...purposes]) {
    for (const basis of bases) {
      if (basis.type !== 'consent' || basis.method !== undefined) continue
      yield* said(of, basis.how, basis.when, basis.words, ...texts(basis.notes))
    }
  }
}

const texts = (notes: readonly { readonly at: Pointer; readonly text: Text }[] | undefined) =>
  (notes ?? []).map((note) => note.text)

const said = (purpose: Named | undefined, ...all: readonly (Text | undefined)[]): readonly Said[] =>
  all.flatMap((text) => (text ? [{ text, purpose }] : []))
