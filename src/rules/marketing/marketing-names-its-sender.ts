import { advertisingIn, channelName, electronicChannels } from '../../facts/marketing.js'
import { listed, purposeName } from '../../facts/query.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'marketing-names-its-sender',
  severity: 'error',
  cites: { eu: ['eprivacy:13.4'], uk: ['pecr:23'] },
  summary: 'Electronic advertising says who sends it and where to say stop.',
  confidence: 'recalled',
  why: 'People who do not know who wrote, or where to answer, cannot say stop.',
  message: (data: { purpose: string; channels: string }) =>
    `The messages of ${data.purpose} by ${data.channels} do not say who sends them and where to say stop.`,
  fix: () => 'Name the sender and an address for saying stop in every message, and write senderNamed: true.',

  *check(model, _law, regime) {
    for (const advertising of advertisingIn(model, regime)) {
      const channels = electronicChannels(advertising).map(channelName)
      if (advertising.marketing?.senderNamed !== false || channels.length === 0) continue
      const data = { purpose: purposeName(advertising.purpose), channels: listed(channels) }
      yield { at: child(advertising.at, 'senderNamed'), data }
    }
  },
})
