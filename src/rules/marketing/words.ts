import type { Channel, OptInFlaw, WeakGround } from '../../facts/marketing.js'
import { listed, name, word } from '../../grammar/english.js'

const channelWords: Readonly<Partial<Record<Channel, string>>> = {
  email: 'e-mail',
  sms: 'text message',
  messaging: 'messaging service',
  'automated-call': 'automated call',
  electronic: 'electronic message',
}

/** Channels as a sentence names them after "by": "e-mail and text message". */
export const channelsInWords = (channels: readonly Channel[]): string =>
  listed(channels.map((channel) => channelWords[channel] ?? word(channel)))

/** What advertising rests on, as a sentence says it after "rests on". */
export function groundInWords(ground: WeakGround): string {
  switch (ground.is) {
    case 'existing-relationship':
      return 'the fact that you know people already'
    case 'opt-out':
      return 'the chance to say no'
    case 'automatic-subscription':
      return 'a subscription that nobody asked for'
    case 'unsolicited':
      return 'nothing at all'
    case 'charity-soft-opt-in-abroad':
      return 'the soft opt-in of charities, which only the law of the United Kingdom has'
    case 'charity-soft-opt-in-too-early':
      return `the soft opt-in of charities, which was not yet law on ${ground.asOf}`
    case 'corporate-subscribers-and-people':
      return `the rule on companies, although ${name(ground.people)} are private people`
    case 'corporate-subscribers-and-automated-calls':
      return 'the rule on companies, which covers messages and no automated calls'
    case 'basis-alone':
      return `${word(ground.basis)} alone`
  }
}

/** What is wrong with what both soft opt-ins ask for, as a clause: "people cannot say stop in every message". */
export const sharedFlaws: Readonly<Record<OptInFlaw, string>> = {
  'automated-calls': 'it covers messages and no automated calls',
  'no-refusal-at-first': 'people cannot say no when they give the address',
  'no-stop-in-messages': 'people cannot say stop in every message',
}
