import { issuers } from '../../facts/controllers.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { prose } from '../../prose/passages.js'
import type { Said } from '../../prose/phrases-found.js'
import { saidIn } from '../../prose/said.js'
import { isWithin, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'mentioned-dpo-is-declared',
  severity: 'error',
  concerns: 'notice',
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
    'Add dpo: { contact: { email: ‹their address› } }; or, if nobody was appointed, call the person something else.',

  *check(model) {
    const controllers = issuers(model)
    if (controllers.length === 0 || controllers.some(({ dpo }) => dpo !== undefined && !isNone(dpo))) return
    const mention = mentionIn(model)
    if (!mention) return
    const denied = controllers.some(({ dpo }) => isNone(dpo))
    yield { at: mention.at, data: { words: quoted(mention.match), denied } }
  },
})

function mentionIn(model: Model): Said | undefined {
  const [first] = saidIn(
    prose(model).filter(({ at }) => !elsewhere.some((place) => isWithin(at, place))),
    'ownOfficer',
  )
  return first
}

/** Others may have an officer of theirs. */
const elsewhere: readonly Pointer[] = ['/recipients', '/sources', '/definitions', '/documents']
