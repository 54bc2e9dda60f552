import { advertisingIn, electronicChannels, weakGround } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Corporate {
  readonly purpose: Named
}

export default defineRule<Corporate, 'purpose'>({
  id: 'corporate-marketing-fits-national-law',
  severity: 'warning',
  concerns: 'practice',
  cites: { eu: ['eprivacy:13.5'] },
  summary: 'Electronic marketing to companies in the EU rests on the law of their state, or on consent.',
  confidence: 'read',
  leansOn: ['./marketing/*/regimes'],
  across: 'purpose',
  why: 'The directive leaves it to each state how companies are protected.',
  message: ({ purpose }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on ${agrees(purpose, 'its', 'their')} readers being companies, which is not enough in every state of the EU: some, such as Germany, ask for consent.`,
  fix: () =>
    'Look up the law of the states you write to, or ask for consent. If only UK companies are meant: regimes: [uk].',

  *check(model, law, regime) {
    for (const advertising of advertisingIn(model, regime)) {
      if (advertising.marketing?.mode !== 'corporate-subscribers') continue
      if (electronicChannels(advertising).length === 0 || weakGround(law, regime, advertising) !== undefined) continue
      yield { at: child(advertising.at, 'mode'), data: { purpose: named.purpose(advertising.purpose) } }
    }
  },
})
