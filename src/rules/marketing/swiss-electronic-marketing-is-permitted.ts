import { advertisingIn, type Channel, electronicChannels, type WeakGround, weakGround } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { channelsInWords, groundInWords } from './words.js'

interface Unpermitted {
  readonly purpose: Named
  readonly channels: readonly Channel[]
  readonly ground: WeakGround
}

export default defineRule<Unpermitted>({
  id: 'swiss-electronic-marketing-is-permitted',
  severity: 'warning',
  cites: { ch: ['uca:3.1.o'] },
  summary:
    'Under Swiss law, mass advertising by electronic message rests on consent or goes to the sender’s own customers.',
  confidence: 'recalled',
  why: 'To send advertising in bulk to people who did not agree is unfair competition, with an exception for your own customers.',
  message: ({ purpose, channels, ground }) =>
    `${name(purpose)} advertises by ${channelsInWords(channels)} and rests on ${groundInWords(ground)}, which is not enough if it is sent in bulk.`,
  fix: () =>
    'Ask for consent and write mode: consent; or advertise to customers only, for similar things, and write mode: soft-opt-in.',

  *check(model, law, regime) {
    for (const advertising of advertisingIn(model, regime)) {
      const channels = electronicChannels(advertising)
      const ground = channels.length > 0 ? weakGround(law, regime, advertising) : undefined
      if (ground === undefined) continue
      const purpose = named.purpose(advertising.purpose)
      yield { at: child(advertising.at, 'mode'), data: { purpose, channels, ground } }
    }
  },
})
