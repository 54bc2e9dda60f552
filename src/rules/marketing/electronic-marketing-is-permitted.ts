import { advertisingIn, channelName, electronicChannels, weakGround } from '../../facts/marketing.js'
import { listed, purposeName } from '../../facts/query.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'electronic-marketing-is-permitted',
  severity: 'error',
  cites: {
    eu: ['eprivacy:13.1', 'eprivacy:13.2'],
    uk: ['pecr:22.2', 'pecr:22.3', 'pecr:22.3A'],
  },
  summary: 'Advertising by e-mail, text or automated call rests on consent or on a soft opt-in.',
  confidence: 'read',
  why: 'The law on electronic messages stands beside the lawful basis: an interest of yours does not let you send them.',
  message: (data: { purpose: string; channels: string; ground: string }) =>
    `${data.purpose} advertises by ${data.channels} and rests on ${data.ground}: it needs consent or a soft opt-in.`,
  fix: () =>
    'Ask for consent and write mode: consent, or meet the conditions of mode: soft-opt-in; otherwise write by post.',

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
