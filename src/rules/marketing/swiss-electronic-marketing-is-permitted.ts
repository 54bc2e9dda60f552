import { type Unpermitted, unpermittedIn } from '../../facts/marketing.js'
import { agrees, Several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'
import { channelsInWords, groundInWords } from './words.js'

export default defineRule<Unpermitted, 'purpose'>({
  id: 'swiss-electronic-marketing-is-permitted',
  severity: 'warning',
  concerns: 'practice',
  cites: { ch: ['uca:3.1.o'] },
  summary:
    'Under Swiss law, mass advertising by electronic message rests on consent or goes to the sender’s own customers.',
  confidence: 'read',
  across: 'purpose',
  why: 'To send advertising in bulk to people who did not agree is unfair competition, with an exception for your own customers.',
  message: ({ purpose, channels, ground }) =>
    `${Several(purpose)} ${agrees(purpose, 'advertises', 'advertise')} by ${channelsInWords(channels)} and ${agrees(purpose, 'rests', 'rest')} on ${groundInWords(ground)}, which is not enough if it is sent in bulk.`,
  fix: () =>
    'Ask for consent and write mode: consent; or advertise to customers only, for similar things, and write mode: soft-opt-in.',

  check: unpermittedIn,
})
