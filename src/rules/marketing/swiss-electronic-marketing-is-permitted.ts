import { advertisingIn, channelName, electronicChannels, weakGround } from '../../facts/marketing.js'
import { listed, purposeName } from '../../facts/query.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'swiss-electronic-marketing-is-permitted',
  severity: 'warning',
  cites: { ch: ['uca:3.1.o'] },
  summary:
    'Under Swiss law, mass advertising by electronic message rests on consent or goes to the sender’s own customers.',
  confidence: 'recalled',
  why: 'To send advertising in bulk to people who did not agree is unfair competition, with an exception for your own customers.',
  message: (data: { purpose: string; channels: string; ground: string }) =>
    `${data.purpose} advertises by ${data.channels} and rests on ${data.ground}, which is not enough if it is sent in bulk.`,
  fix: () =>
    'Ask for consent and write mode: consent; or advertise to customers only, for similar things, and write mode: soft-opt-in.',

  *check(model, law, regime) {
    for (const advertising of advertisingIn(model, regime)) {
      const channels = electronicChannels(advertising).map(channelName)
      const ground = channels.length > 0 ? weakGround(law, regime, advertising) : undefined
      if (ground === undefined) continue
      const purpose = purposeName(advertising.purpose)
      yield { at: child(advertising.at, 'mode'), data: { purpose, channels: listed(channels), ground } }
    }
  },
})
