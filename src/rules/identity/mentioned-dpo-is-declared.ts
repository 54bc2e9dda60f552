import { issuers } from '../../facts/query.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { prose } from '../../prose/passages.js'
import { isWithin, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Mention {
  readonly at: Pointer
  readonly words: string
}

export default defineRule({
  id: 'mentioned-dpo-is-declared',
  severity: 'error',
  cites: {
    eu: ['gdpr:13.1.b', 'gdpr:14.1.b', 'gdpr:37.7'],
    uk: ['uk-gdpr:13.1.b', 'uk-gdpr:14.1.b', 'uk-gdpr:37.7'],
  },
  summary: 'A data protection officer whom the text names is declared, with a way to reach them.',
  confidence: 'read',
  why: 'Whoever reads of a data protection officer has to learn how to reach them.',
  message: (data: { words: Quoted; denied: boolean }) =>
    `The text says ${quote(data.words)}, but the declaration ${data.denied ? 'says that there is none' : 'has none'}.`,
  fix: () =>
    'Add dpo: { contact: { email: dpo@club.example } }; or, if nobody was appointed, call the person something else.',

  *check(model) {
    const controllers = issuers(model)
    if (controllers.length === 0 || controllers.some(({ dpo }) => dpo !== undefined && !isNone(dpo))) return
    const mention = mentionIn(model)
    if (!mention) return
    const denied = controllers.some(({ dpo }) => isNone(dpo))
    yield { at: mention.at, data: { words: quoted(mention.words), denied } }
  },
})

/** English words for an officer of one's own; what is denied, or reachable by what stands beside it, is no such case. */
const officer = /\b(?:our|my|(?:the|\w+)(?: \w+)?[’']s?) (?:data protection officer|DPO)\b/i
const aside = /\b(?:no|not|never|without|neither)\b|@|https?:|\+?\d[\d ]{6}/i

function mentionIn(model: Model): Mention | undefined {
  for (const { at, sentences } of prose(model)) {
    if (elsewhere.some((place) => isWithin(at, place))) continue
    for (const sentence of sentences) {
      const [words] = (aside.test(sentence) ? undefined : officer.exec(sentence)) ?? []
      if (words !== undefined) return { at, words }
    }
  }
  return undefined
}

/** Others may have an officer of theirs. */
const elsewhere: readonly Pointer[] = ['/recipients', '/sources', '/definitions', '/documents']
