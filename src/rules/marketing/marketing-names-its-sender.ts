import { advertisingIn, type Channel, electronicChannels } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { channelsInWords } from './words.js'

interface Anonymous {
  readonly purpose: Named
  readonly channels: readonly Channel[]
}

export default defineRule<Anonymous, 'purpose'>({
  id: 'marketing-names-its-sender',
  severity: 'error',
  concerns: 'practice',
  cites: { eu: ['eprivacy:13.4'], uk: ['pecr:23'] },
  summary: 'Electronic advertising says who sends it and where to say stop.',
  confidence: 'read',
  across: 'purpose',
  why: 'People who do not know who wrote, or where to answer, cannot say stop.',
  message: ({ purpose, channels }) =>
    `The messages of ${several(purpose)} by ${channelsInWords(channels)} do not say who sends them and where to say stop.`,
  fix: () => 'Name the sender and an address for saying stop in every message, and write senderNamed: true.',

  *check(model, _law, regime) {
    for (const advertising of advertisingIn(model, regime)) {
      const channels = electronicChannels(advertising)
      if (advertising.marketing?.senderNamed !== false || channels.length === 0) continue
      const purpose = named.purpose(advertising.purpose)
      yield { at: child(advertising.at, 'senderNamed'), data: { purpose, channels } }
    }
  },
})
