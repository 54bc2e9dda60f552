import { isLonger, parseDuration } from '../../facts/duration.js'
import { type Kept, keptBy, retentionUses } from '../../facts/retention.js'
import { lengthOf, lengthWritten, type WrittenLength } from '../../facts/retention-length.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { RetentionRule } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { isOpen } from '../../prose/periods-in-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { lengthWords, rulesKeeping } from './words.js'

interface Startless extends Kept {
  readonly keep: WrittenLength
  /** A start that nobody outside can date. */
  readonly after?: Quoted
}

export default defineRule<Startless, 'subject'>({
  id: 'retention-has-start',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'gdpr:13.2.a'], uk: ['uk-gdpr:12.1', 'uk-gdpr:13.2.a'] },
  summary: 'A storage period says from when it runs.',
  confidence: 'read',
  across: 'subject',
  why: 'Six years from joining and six years from leaving are different promises.',
  message: ({ keep, after, ...kept }) =>
    after === undefined
      ? `${rulesKeeping(kept, 'says', 'say')} ${lengthWords(keep)}, but not from when.`
      : `${rulesKeeping(kept, 'counts', 'count')} ${lengthWords(keep)} from ${quote(after)}, a day that readers cannot know.`,
  fix: () => 'Name the event that starts it, one that readers can date: after: ‹what ends›.',
  open: 'from when the time runs',

  *check(model) {
    for (const use of retentionUses(model)) {
      const keep = lengthWritten(use.rule)
      if (keep === undefined) continue
      const { after } = use.rule
      const data = { ...keptBy(use), keep }
      if (after && isOpen(after)) yield { at: after.at, data: { ...data, after: quoted(plain(after)) } }
      else if (!hasStart(use.rule) && !isShort(use.rule)) yield { at: child(use.rule, 'after'), data }
    }
  },
})

const hasStart = ({ keep, after, until }: RetentionRule): boolean =>
  keep === 'indefinitely' || after !== undefined || until !== undefined

/** Logs and recordings that are gone within a month run from the moment they are made: nobody wonders. */
function isShort(rule: RetentionRule): boolean {
  const [period, month] = [lengthOf(rule), parseDuration('1 month')]
  return period !== undefined && month !== undefined && !isLonger(period, month)
}
