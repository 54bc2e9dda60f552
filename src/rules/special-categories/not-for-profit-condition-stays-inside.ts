import { covers, guardedData, specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { mayGet, recipientsOf } from '../../facts/recipients.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Model, Purpose, Recipient, Use } from '../../model/types.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly purpose: Named; readonly recipient: Named }, 'recipient'>({
  id: 'not-for-profit-condition-stays-inside',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:9.2.d'], uk: ['uk-gdpr:9.2.d'] },
  summary: 'Under the condition for not-for-profit bodies, nothing leaves the body unless the people agree.',
  confidence: 'read',
  leansOn: ['./data', '/data/*', '/data/*/kinds', '/recipients/*/type'],
  across: 'recipient',
  why: 'The condition lets a body know its own members, as long as it tells nobody else without their consent.',
  message: ({ purpose, recipient }) =>
    `${name(purpose)} rests on the condition for not-for-profit bodies, but ${several(recipient)} ${agrees(recipient, 'gets', 'get')} the data: that condition allows no disclosure outside without consent.`,
  fix: () =>
    'Ask those concerned, and add a second condition { type: explicit-consent, … }; or leave these data out: recipients: [{ ref: …, data: [‹id›] }].',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const [condition] = specialConditionsIn(purpose, regime).filter(({ type }) => type === 'not-for-profit-body')
      if (!condition || isAgreed(purpose, regime)) continue
      const data = guardedData(purpose, 'special').filter((datum) => covers(condition, datum))
      for (const use of outsiders(model, purpose)) {
        if (!mayGet(use, data)) continue
        yield {
          at: use.at,
          data: { purpose: named.purpose(purpose), recipient: named.recipient(use.target) },
          related: [{ at: condition.at, is: 'condition' }],
        }
      }
    }
  },
})

const isAgreed = (purpose: Purpose, regime: Regime): boolean =>
  specialConditionsIn(purpose, regime).some(({ type }) => type === 'explicit-consent' || type === 'consent')

/**
 * Whoever works for the body is no outsider, nor is a processor: that is argued and not settled. What a law makes the body
 * tell an authority rests on that law.
 */
const outsiders = (model: Model, purpose: Purpose): readonly Use<Recipient>[] =>
  each(recipientsOf(model, purpose)).filter(({ target: { type, role } }) => {
    const isOther = type === undefined || type === 'organisation' || type === 'group-company' || type === 'public'
    return isOther && role !== 'processor' && role !== 'same-controller'
  })
