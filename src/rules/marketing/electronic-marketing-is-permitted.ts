import { type Channel, subscribing, type Unpermitted, unpermittedIn } from '../../facts/marketing.js'
import { agrees, Several, several } from '../../grammar/english.js'
import type { Citation } from '../../law/citation.js'
import { saysThatItAdvertises } from '../../prose/advertised.js'
import { defineRule } from '../rule.js'
import { channelsInWords, groundInWords } from './words.js'

export default defineRule<Unpermitted, 'purpose'>({
  id: 'electronic-marketing-is-permitted',
  severity: 'error',
  concerns: 'practice',
  cites: {
    eu: ['eprivacy:13.1', 'eprivacy:13.2'],
    uk: ['pecr:19', 'pecr:22.2', 'pecr:22.3', 'pecr:22.3A'],
  },
  summary: 'Advertising by e-mail or text rests on consent or on a soft opt-in, by automated call on consent.',
  confidence: 'read',
  across: 'purpose',
  why: 'The law on electronic messages stands beside the lawful basis, which alone does not let you send them.',
  message: ({ purpose, channels, ground, toCompanies, isOpen }) =>
    isOpen
      ? `Where ${several(purpose)} ${agrees(purpose, 'advertises', 'advertise')} by ${channelsInWords(channels)}, ${groundInWords(ground)} is not enough: ${needs[callsAmong(channels)]}.`
      : `${Several(purpose)} ${agrees(purpose, 'advertises', 'advertise')} by ${channelsInWords(channels)} and ${agrees(purpose, 'rests', 'rest')} on ${groundInWords(ground)}: ${needs[callsAmong(channels)]}${toCompanies ? ' wherever the address is a private one' : ''}.`,
  fix: ({ channels, toCompanies, isOpen }) =>
    isOpen
      ? 'If it advertises, write mode: consent or mode: soft-opt-in, and meet its conditions; if not, take marketing out.'
      : toCompanies
        ? 'Write to companies only, mode: corporate-subscribers; or ask for consent, mode: consent.'
        : remedies[callsAmong(channels)],

  *check(model, law, regime) {
    for (const { at, data: found, advertising } of unpermittedIn(model, law, regime)) {
      const isOpen = subscribing.has(found.ground.is) && !saysThatItAdvertises(advertising)
      const data = { ...found, ...(isOpen && { isOpen: true as const }) }
      const severity = data.toCompanies || isOpen ? 'warning' : undefined
      yield { at, data, severity, without: besides[callsAmong(data.channels)] }
    }
  },
})

/** How many of the channels are calls by a machine, which no soft opt-in covers. */
type Calls = 'none' | 'some' | 'all'

function callsAmong(channels: readonly Channel[]): Calls {
  const calls = channels.filter((channel) => channel === 'automated-call').length
  if (calls === 0) return 'none'
  return calls === channels.length ? 'all' : 'some'
}

/** Calls by a machine and messages have provisions of their own. */
const besides: Readonly<Record<Calls, readonly Citation[]>> = {
  none: ['pecr:19'],
  some: [],
  all: ['eprivacy:13.2', 'pecr:22.2', 'pecr:22.3', 'pecr:22.3A'],
}

const needs: Readonly<Record<Calls, string>> = {
  none: 'it needs consent or a soft opt-in',
  some: 'it needs consent, or a soft opt-in for all but the calls',
  all: 'it needs consent',
}

const remedies: Readonly<Record<Calls, string>> = {
  none: 'Ask for consent and write mode: consent, or meet the conditions of mode: soft-opt-in; otherwise write by post.',
  some: 'Ask for consent and write mode: consent; or take the automated calls out and meet the conditions of mode: soft-opt-in.',
  all: 'Ask for consent and write mode: consent; otherwise write by post.',
}
