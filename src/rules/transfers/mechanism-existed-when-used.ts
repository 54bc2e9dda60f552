import { reliances } from '../../facts/transfers.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several, written } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface TooEarly {
  readonly recipient: Named
  readonly mechanism: string
  readonly deed: 'signed' | 'checked'
  readonly day: string
  /** The first day on which it could be signed, or looked up. */
  readonly first: string
  /** Decision, regulations or model contract, as the tables of law name it. */
  readonly instrument: Quoted
}

export default defineRule<TooEarly, 'recipient'>({
  id: 'mechanism-existed-when-used',
  severity: 'error',
  concerns: 'record',
  cites: {
    eu: ['gdpr:44', 'gdpr:45', 'gdpr:46.1', 'gdpr:46.2.c'],
    uk: ['uk-gdpr:44A', 'uk-gdpr:45A', 'uk-gdpr:46.2.d', 'dpa2018:119A'],
    ch: ['fadp:16'],
  },
  summary: 'A contract or a list that a transfer rests on is no older than what it is made of.',
  confidence: 'recalled',
  across: 'recipient',
  why: 'Clauses from before the present ones carry no transfer any more, and a list tells nothing before it exists.',
  message: ({ recipient, mechanism, deed, day, first, instrument }) =>
    deed === 'signed'
      ? `${Several(recipient)} ${agrees(recipient, 'gets', 'get')} data abroad under '${mechanism}', signed on ${day}; but ${written(instrument)} could be agreed from ${first} only, and what came before it carries no transfer any more.`
      : `${Several(recipient)} ${agrees(recipient, 'was', 'were')} looked up on ${day} for '${mechanism}', but ${written(instrument)} began on ${first}.`,
  fix: ({ deed }) =>
    deed === 'signed'
      ? 'Sign the clauses that are in force, and write the day in signed; if they are, correct the day.'
      : 'Look it up, and write the day in checked.',

  *check(model, law, regime) {
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      const days = [
        { deed: 'signed', day: mechanism.signed, first: row?.agreedFrom },
        { deed: 'checked', day: mechanism.checked, first: row?.kind === 'framework' ? row.from : undefined },
      ] as const
      for (const { deed, day, first } of days) {
        if (typeof day !== 'string' || first === undefined || day >= first) continue
        const instrument = quoted(row?.instrument ?? row?.name ?? mechanism.type)
        yield {
          at: child(mechanism, deed),
          data: { recipient: transfer.to, mechanism: mechanism.type, deed, day, first, instrument },
        }
      }
    }
  },
})
