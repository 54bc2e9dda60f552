import { type Channel, type Unpermitted, unpermittedIn } from '../../facts/marketing.js'
import { name } from '../../grammar/english.js'
import { defineRule } from '../rule.js'
import { channelsInWords, groundInWords } from './words.js'

export default defineRule<Unpermitted>({
  id: 'electronic-marketing-is-permitted',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['eprivacy:13.1', 'eprivacy:13.2'],
    uk: ['pecr:19', 'pecr:22.2', 'pecr:22.3', 'pecr:22.3A'],
  },
  summary: 'Advertising by e-mail or text rests on consent or on a soft opt-in, by automated call on consent.',
  confidence: 'read',
  why: 'The law on electronic messages stands beside the lawful basis: an interest of yours does not let you send them.',
  message: ({ purpose, channels, ground }) =>
    `${name(purpose)} advertises by ${channelsInWords(channels)} and rests on ${groundInWords(ground)}: it needs consent${areCalls(channels) ? '' : ' or a soft opt-in'}.`,
  fix: ({ channels }) =>
    `Ask for consent and write mode: consent${areCalls(channels) ? '' : ', or meet the conditions of mode: soft-opt-in'}; otherwise write by post.`,

  check: unpermittedIn,
})

/** No soft opt-in covers calls by a machine. */
const areCalls = (channels: readonly Channel[]): boolean => channels.every((channel) => channel === 'automated-call')
