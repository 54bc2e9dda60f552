import { issuers } from '../../facts/controllers.js'
import { required } from '../../facts/required.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Model } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { saidInsteadOfComplaining } from '../../prose/complaint-words.js'
import { defineRule } from '../rule.js'

interface Untold {
  /** For each law the authority that is likely the one; absent where the declaration does not tell. */
  readonly likely: readonly { readonly law: Regime; readonly authority?: string }[]
  /** What is said of an authority instead. */
  readonly words?: Quoted
}

export default defineRule<Untold>({
  id: 'complaint-to-authority-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.d', 'gdpr:14.2.e', 'gdpr:77.1'],
    uk: ['uk-gdpr:13.2.d', 'uk-gdpr:14.2.e', 'dpa2018:165'],
  },
  summary: 'The notice says that people can complain to a supervisory authority.',
  confidence: 'read',
  why: 'Whoever thinks that the law is broken can complain to an authority, and must be told so.',
  message: ({ words }) =>
    words
      ? `${quote(words)} speaks of an authority, and not of complaining to it.`
      : 'Nothing says that people can complain to a supervisory authority.',
  fix: ({ likely, words }) => {
    if (words) return 'Say that people can complain to it, and whom that is: “You can complain to ‹authority›.”'
    const all = likely.map(({ authority }) => `{ authority: ${authority ?? '‹id of the authority of your country›'} }`)
    const open = likely.some(({ authority }) => authority === undefined)
    return `Add complaints: { toAuthority: [${all.join(', ')}] }${open ? '; catalogue authorities lists them' : ''}.`
  },
  open: 'which authority people can complain to',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'complaint-to-authority') yield { at: missing.at, data: { likely: likelyIn(model, law) } }
    }
    const instead = saidInsteadOfComplaining(model)
    if (instead) yield { at: instead.at, data: { likely: [], words: quoted(plain(instead)) } }
  },
})

/** One of each law, in the order of the laws. Swiss law does not ask to name one. */
const likelyIn = (model: Model, law: Law): Untold['likely'] =>
  model.checked
    .filter((regime) => regime !== 'ch')
    .map((regime) => {
      const authority = likelyAuthority(model, law, regime)
      return { law: regime, ...(authority !== undefined && { authority }) }
    })

/** The authority of a country in which those who give the notice are, where it has one for organisations like them. */
function likelyAuthority(model: Model, law: Law, regime: Regime): string | undefined {
  const all = law.authorities(regime).filter(({ companies }) => companies)
  const [only, ...more] = all
  if (only && more.length === 0) return only.id
  const seats = issuers(model).flatMap(({ country, establishedIn }) => [country, ...(establishedIn ?? [])])
  const there = all.filter(({ country }) => seats.includes(country))
  const [one, ...others] = there
  return one && others.length === 0 ? one.id : undefined
}
