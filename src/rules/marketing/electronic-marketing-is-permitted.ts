import { type Unpermitted, unpermittedIn } from '../../facts/marketing.js'
import { name } from '../../grammar/english.js'
import { defineRule } from '../rule.js'
import { channelsInWords, groundInWords } from './words.js'

export default defineRule<Unpermitted>({
  id: 'electronic-marketing-is-permitted',
  severity: 'error',
  cites: {
    eu: ['eprivacy:13.1', 'eprivacy:13.2'],
    uk: ['pecr:22.2', 'pecr:22.3', 'pecr:22.3A'],
  },
  summary: 'Advertising by e-mail, text or automated call rests on consent or on a soft opt-in.',
  confidence: 'read',
  why: 'The law on electronic messages stands beside the lawful basis: an interest of yours does not let you send them.',
  message: ({ purpose, channels, ground }) =>
    `${name(purpose)} advertises by ${channelsInWords(channels)} and rests on ${groundInWords(ground)}: it needs consent or a soft opt-in.`,
  fix: () =>
    'Ask for consent and write mode: consent, or meet the conditions of mode: soft-opt-in; otherwise write by post.',

  check: unpermittedIn,
})
