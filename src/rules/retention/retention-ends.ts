import { type Kept, keptBy, mayBeEndless, retentionUses } from '../../facts/retention.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { purposesOf } from '../../prose/claim-scope.js'
import { claimsOf } from '../../prose/claims.js'
import { endlessText, endsWithSubscription, isEndless, isUntilAsked } from '../../prose/periods-in-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { rulesKeeping } from './words.js'

interface Endless extends Kept {
  /** The words that set no end. */
  readonly phrase?: Quoted
  /** Whether the words are an end for news that people have signed up for, and for nothing else. */
  readonly endsForNews?: true
}

export default defineRule<Endless, 'subject'>({
  id: 'retention-ends',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.e', 'gdpr:13.2.a'],
    uk: ['uk-gdpr:5.1.e', 'uk-gdpr:13.2.a'],
    ch: ['fadp:6.4'],
  },
  summary: 'No data are kept without an end.',
  confidence: 'read',
  leansOn: ['./kinds', '/purposes/*/kinds'],
  across: 'subject',
  why: 'Data may be kept only as long as the purpose needs them; that people can ask for deletion is no end.',
  message: ({ phrase, endsForNews, ...kept }) =>
    phrase === undefined
      ? `${rulesKeeping(kept, 'sets', 'set')} no end.`
      : `${rulesKeeping(kept, 'says', 'say')} ${quote(phrase)}, which is no end${endsForNews ? ' but for the news' : ''}.`,
  fix: () =>
    'Set a period or an event, such as keep: ‹how long›, after: ‹what ends›, end: [delete]; or make the data anonymous.',

  *check(model) {
    const claims = claimsOf(model, 'no-longer-than-necessary')
    for (const use of retentionUses(model)) {
      if (!isEndless(use.rule) || use.purposes.every(mayBeEndless)) continue
      const text = endlessText(use.rule)
      const subscribed = text && isUntilAsked(text) ? endsWithSubscription(use.rule) : 'none'
      if (subscribed === 'all') continue
      const related = claims
        .filter((claim) => purposesOf(model, claim).some((purpose) => use.purposes.includes(purpose)))
        .map(({ at }) => ({ at, is: 'no-longer-than-necessary-is-promised' as const }))
      yield {
        at: text?.at ?? child(use.rule, 'keep'),
        data: {
          ...keptBy(use),
          ...(text && { phrase: quoted(plain(text)) }),
          ...(subscribed === 'part' && { endsForNews: true }),
        },
        related,
      }
    }
  },
})
