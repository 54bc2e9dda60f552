import { reliances } from '../../facts/transfers.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, country, several, written } from '../../grammar/english.js'
import { printInstrument } from '../../law/instrument.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unmet {
  readonly recipient: Named
  readonly country: string
  readonly mechanism: string
  /** The part that is covered, as the tables of law put it. */
  readonly condition: Quoted
}

export default defineRule<Unmet, 'recipient'>({
  id: 'partial-adequacy-is-met',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:45'], uk: ['uk-gdpr:45', 'uk-gdpr:45A', 'dpa2018:sch-21.5'], ch: ['fadp:16.1'] },
  summary: 'Where a decision covers a country only in part, the declaration says how the recipient falls under it.',
  confidence: 'read',
  across: 'recipient',
  why: 'Data may go there without safeguards only to the recipients that the decision covers.',
  message: ({ recipient, country: code, mechanism, condition }) =>
    `'${mechanism}' covers ${country(code)} only in part (${written(condition)}), but nothing says that ${several(recipient)} ${agrees(recipient, 'is', 'are')} covered.`,
  fix: ({ mechanism }) => `Say how: { type: ${mechanism}, scope: … }; or name another mechanism.`,

  *check(model, law, regime) {
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      if (row?.kind !== 'adequacy' || mechanism.scope !== undefined) continue
      const decision = law.adequacy(regime, transfer.country)
      if (decision?.coverage !== 'partial') continue
      const data = {
        recipient: transfer.to,
        country: transfer.country,
        mechanism: mechanism.type,
        condition: quoted(decision.condition ?? decision.scope ?? printInstrument(decision.instrument)),
      }
      yield { at: child(mechanism, 'scope'), data }
    }
  },
})
