import { basesIn } from '../../facts/bases.js'
import { ownPurposes } from '../../facts/purposes.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { saidInWording } from '../../prose/said.js'
import { wordingsOf } from '../../prose/texts.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly interest: Quoted
}

export default defineRule<Found, 'interest'>({
  id: 'interests-are-specific',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.d', 'gdpr:14.2.b', 'wp260:annex'],
    uk: ['uk-gdpr:13.1.d', 'uk-gdpr:14.2.b', 'ico:legitimate-interests'],
  },
  summary: 'A stated interest says what the organisation is after.',
  confidence: 'recalled',
  across: 'interest',
  why: 'Nobody can object to an interest that has no name.',
  message: ({ interest }) =>
    `${Several(interest)} ${agrees(interest, 'does', 'do')} not say which interest is pursued.`,
  fix: () => 'Write the aim in one clause: interest: ‹what you want to achieve›.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const item of basesIn(purpose, regime).flatMap((basis) => basis.interests ?? [])) {
        const text = item.interest ?? item.words
        const empty = text && wordingsOf(text).find((wording) => saidInWording(wording, 'emptyInterest').length > 0)
        if (!empty) continue
        yield { at: text.at, data: { interest: quoted(empty.text) } }
      }
    }
  },
})
