import { basesIn } from '../../facts/bases.js'
import { consentsOf, withdrawalOf } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { recipientsOf } from '../../facts/recipients.js'
import { listedRights } from '../../facts/rights.js'
import { unstoppable } from '../../facts/stopping-marketing.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import type { Model, Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
}

export default defineRule<Found, 'purpose'>({
  id: 'withdrawal-has-a-way',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:7.3', 'gdpr:12.2', 'wp260:annex'],
    uk: ['uk-gdpr:7.3', 'uk-gdpr:12.2', 'ico:right-to-be-informed'],
  },
  summary: 'Where people read that consent can be withdrawn, they also read how.',
  confidence: 'recalled',
  across: 'purpose',
  why: 'A right that nobody knows how to use is hard to use.',
  message: ({ purpose }) => `People are told that they can withdraw consent for ${several(purpose)}, but not how.`,
  fix: () => 'Name the way: withdraw: { how: ‹the way back›, asEasy: true }, a way that is as easy as the way in.',

  *check(model, _law, regime) {
    // Who can stop the advertising that rests on a consent has a way to take it back: that it is missing is one fact.
    const missed = unstoppable(model, regime)
    for (const purpose of ownPurposes(model)) {
      const restsOnIt = basesIn(purpose, regime).every(({ type }) => type === 'consent')
      if ((missed.has(purpose) && restsOnIt) || isTakenDown(model, purpose)) continue
      for (const consent of consentsOf(purpose, regime)) {
        if (withdrawalOf(model, purpose, consent) !== 'told') continue
        yield { at: child(consent, 'withdraw'), data: { purpose: named.purpose(purpose) } }
      }
    }
  },
})

/** Whether what is published is taken down on request, as the right to erasure tells: that takes the consent to it back. */
function isTakenDown(model: Model, purpose: Purpose): boolean {
  if (!each(recipientsOf(model, purpose)).some(({ target }) => target.type === 'public')) return false
  const { words, how, notes = [] } = listedRights(model)?.get('erasure') ?? {}
  const texts = [words, how, ...notes.map(({ text }) => text)]
  return texts.some((text) => text !== undefined && saidBy(text, 'takenDown').length > 0)
}
