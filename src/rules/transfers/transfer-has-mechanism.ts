import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, country, Several } from '../../grammar/english.js'
import { each, isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Unprotected {
  readonly recipient: Named
  readonly country: string
  readonly isNone: boolean
}

export default defineRule<Unprotected, 'recipient'>({
  id: 'transfer-has-mechanism',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f', 'gdpr:44'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'uk-gdpr:44', 'uk-gdpr:44A', 'uk-gdpr:46.1A'],
    ch: ['fadp:16', 'fadp:19.4'],
  },
  summary: 'A transfer to a country that is not adequate names the mechanism it rests on.',
  confidence: 'read',
  across: 'recipient',
  why: 'Data may leave the area only under a mechanism, and people must be told which.',
  message: ({ recipient, country: code, isNone: denied }) =>
    `${Several(recipient)} ${agrees(recipient, 'gets', 'get')} data in ${country(code)}, but ${denied ? 'no mechanism protects' : 'nothing says what protects'} them there.`,
  fix: ({ country: code }) =>
    `Name what is really in place, such as eu-scc or uk-addendum: countries: [{ country: ${code}, mechanisms: [‹mechanism›] }]; where nothing is, the data may not go there.`,
  open: 'what protects the data there',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      // What is declared for another law only is told by mechanism-fits-regime.
      if (missing.item !== 'transfer-mechanism' || each(missing.place.mechanisms).length > 0) continue
      const { country: code, place } = missing
      const data = { recipient: missing.to, country: code, isNone: isNone(place.mechanisms) }
      yield { at: missing.at, data }
    }
  },
})
