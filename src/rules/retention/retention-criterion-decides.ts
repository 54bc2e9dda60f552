import { isCutOut } from '../../facts/cut-out.js'
import { type Kept, keptBy, type RetentionUse, retentionUses } from '../../facts/retention.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Model, RetentionRule } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { decides, openText } from '../../prose/periods-in-words.js'
import { defineRule } from '../rule.js'
import { rulesKeeping } from './words.js'

interface Undecided extends Kept {
  /** The words that leave it open; absent where a rule says nothing about time at all. */
  readonly phrase?: Quoted
  /** Whether people can delete the data themselves: some would call that the criterion. */
  readonly endsByUser?: true
}

export default defineRule<Undecided, 'subject'>({
  id: 'retention-criterion-decides',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.e', 'gdpr:13.2.a', 'gdpr:14.2.a', 'wp260:annex'],
    uk: ['uk-gdpr:5.1.e', 'uk-gdpr:13.2.a', 'uk-gdpr:14.2.a', 'wp260:annex'],
  },
  summary: 'A rule of retention gives a period, or a criterion that the reader can apply.',
  confidence: 'read',
  across: 'subject',
  why: 'Readers have to be able to work out how long; what the law allows, or what they may do themselves, does not tell them.',
  message: ({ phrase, endsByUser, ...kept }) =>
    endsByUser
      ? `${rulesKeeping(kept, 'sets', 'set')} no end but the user’s own deletion.`
      : phrase === undefined
        ? `${rulesKeeping(kept, 'gives', 'give')} neither a period nor anything that decides one.`
        : `${rulesKeeping(kept, 'says', 'say')} ${quote(phrase)}, which leaves open how long.`,
  fix: ({ endsByUser }) =>
    endsByUser
      ? 'Say that the data stay until then, and how long those of an idle account stay: keep: ‹how long›, after: ‹what ends›.'
      : 'Give a period, such as keep: ‹how long›, after: ‹what ends›; or an event or a limit that readers can know.',

  *check(model) {
    const exceptions = exceptionsOf(model)
    // What could not be read of a rule may be what decides.
    const isOpen = (rule: RetentionRule) => !decides(rule, exceptions.has(rule)) && !isCutOut(model, rule.at)
    const open = retentionUses(model).filter(({ rule }) => isOpen(rule))
    // An exception to a rule that leaves it open, and leaves it open as well, is the same.
    const told = new Set(open.flatMap(({ rule }) => rule.exceptions ?? []))
    for (const use of open) {
      if (told.has(use.rule)) continue
      const related = (use.rule.exceptions ?? [])
        .filter(isOpen)
        .map(({ at }) => ({ at, is: 'open-exception' as const }))
      yield {
        at: (openText(use.rule) ?? use.rule.criterion ?? use.rule).at,
        data: dataOf(use),
        severity: isByUser(use.rule) ? 'warning' : undefined,
        related,
      }
    }
  },
})

const isByUser = (rule: RetentionRule): boolean => rule.userControlled !== undefined && openText(rule) === undefined

const exceptionsOf = (model: Model): ReadonlySet<RetentionRule> =>
  new Set(retentionUses(model).flatMap(({ rule }) => rule.exceptions ?? []))

function dataOf(use: RetentionUse): Undecided {
  const text = openText(use.rule)
  return {
    ...keptBy(use),
    ...(text && { phrase: quoted(plain(text)) }),
    ...(isByUser(use.rule) && { endsByUser: true }),
  }
}
