import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, country, listed, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Misfit {
  readonly recipient: Named
  readonly country: string
  readonly declared: readonly string[]
  readonly regime: Regime
}

const regimes = {
  eu: { name: 'the GDPR', instead: 'eu-scc' },
  uk: { name: 'the UK GDPR', instead: 'uk-addendum (on top of the EU clauses) or uk-idta' },
  ch: { name: 'Swiss law', instead: 'ch-scc' },
} as const satisfies Readonly<Record<Regime, { readonly name: string; readonly instead: string }>>

export default defineRule<Misfit, 'recipient'>({
  id: 'mechanism-fits-regime',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:44', 'gdpr:46.2', 'gdpr:46.3'],
    uk: ['uk-gdpr:44', 'uk-gdpr:44A', 'uk-gdpr:46.2', 'uk-gdpr:46.3', 'uk-gdpr:47A', 'dpa2018:119A'],
    ch: ['fadp:16.2'],
  },
  summary: 'A transfer rests on a mechanism of each law that applies to it.',
  confidence: 'read',
  across: 'recipient',
  why: 'Each law knows its own mechanisms: EU clauses alone do not carry data out of the United Kingdom, nor an IDTA out of the EU.',
  message: ({ recipient, country: code, declared, regime }) =>
    `${Several(recipient)} ${agrees(recipient, 'gets', 'get')} data in ${country(code)} under ${listed(declared.map((type) => `'${type}'`))}, which ${regimes[regime].name} does not recognise.`,
  fix: ({ regime }) => `Add a mechanism for ${regimes[regime].name}, such as ${regimes[regime].instead}.`,

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'transfer-mechanism') continue
      const declared = each(missing.place.mechanisms).map(({ type }) => type)
      // Where none is declared at all, transfer-has-mechanism says so.
      // One that was taken out as a mistake may be the one that fits.
      if (declared.length === 0 || model.hasLost(child(missing.place, 'mechanisms'))) continue
      const { to: recipient, country: code } = missing
      yield { at: missing.at, data: { recipient, country: code, declared, regime } }
    }
  },
})
