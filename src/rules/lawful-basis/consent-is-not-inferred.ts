import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, name, Several } from '../../grammar/english.js'
import type { Model, Text } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import { prose } from '../../prose/passages.js'
import { saidInWording } from '../../prose/said.js'
import { wordingsOf } from '../../prose/texts.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Inferred {
  readonly phrase: Quoted
  /** The purpose whose consent it stands for, if it stands where a consent is described. */
  readonly purpose?: Named
}

export default defineRule<Inferred, 'phrase'>({
  id: 'consent-is-not-inferred',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:7.2', 'gdpr:recital-32'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:7.2', 'uk-gdpr:recital-32'],
  },
  summary: 'No sentence says that people consent by using or reading something.',
  confidence: 'read',
  across: 'phrase',
  why: 'A notice informs; it does not ask for agreement.',
  message: ({ phrase, purpose }) =>
    purpose
      ? `${Several(phrase)} ${agrees(phrase, 'stands', 'stand')} for consent to ${name(purpose)}: nobody consents by that.`
      : `${Several(phrase)}: nobody consents by that.`,
  fix: () => 'Take the sentence out. Where a purpose needs consent, say by which act it is given: method: ticked-box.',

  *check(model) {
    const told = new Set<string>()
    for (const { text, purpose } of textsOf(model)) {
      for (const wording of wordingsOf(text)) {
        const [phrase] = saidInWording(wording, 'consentByUse')
        if (!phrase) continue
        told.add(phrase.match.toLowerCase())
        yield { at: wording.at, data: { phrase: quoted(phrase.match), ...(purpose && { purpose }) } }
      }
    }
    yield* elsewhere(model, told)
  },
})

/** What a notice says in its other sentences, each phrase once; what it quotes, it need not say itself. */
function* elsewhere(model: Model, told: Set<string>) {
  for (const { at, text, language } of prose(model)) {
    if (isReadAlready(model, at)) continue
    const unquoted = { at, text: text.replace(/[“"‘][^”"’]{0,400}[”"’]/g, ''), language }
    const [phrase] = saidInWording(unquoted, 'consentToDataByUse')
    if (!phrase || told.has(phrase.match.toLowerCase())) continue
    told.add(phrase.match.toLowerCase())
    yield { at, data: { phrase: quoted(phrase.match) } }
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
