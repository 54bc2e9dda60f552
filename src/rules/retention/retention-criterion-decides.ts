import { type RetentionSubject, type RetentionUse, retentionSubject, retentionUses } from '../../facts/retention.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Model, RetentionRule } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { decides, isStock } from '../../prose/periods-in-words.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { subjectWords } from './words.js'

interface Undecided {
  readonly subject: RetentionSubject
  /** The stock phrase; absent where a rule says nothing about time at all. */
  readonly phrase?: Quoted
}

export default defineRule<Undecided>({
  id: 'retention-criterion-decides',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.e', 'gdpr:13.2.a', 'gdpr:14.2.a', 'wp260:annex'],
    uk: ['uk-gdpr:5.1.e', 'uk-gdpr:13.2.a', 'uk-gdpr:14.2.a', 'wp260:annex'],
  },
  summary: 'A rule of retention gives a period, or a criterion that the reader can apply.',
  confidence: 'read',
  why: 'Readers have to be able to work out how long; to repeat that the law allows no longer does not tell them.',
  message: ({ subject, phrase }) =>
    phrase === undefined
      ? `The rule on keeping ${subjectWords(subject)} gives neither a period nor anything that decides one.`
      : `The rule on keeping ${subjectWords(subject)} says ${quote(phrase)}, which leaves open how long.`,
  fix: () =>
    'Give a period or a test: { keep: 6 years, after: the contract ends, because: Claims can be brought until then. }.',

  *check(model) {
    const exceptions = exceptionsOf(model)
    for (const use of retentionUses(model)) {
      if (decides(use.rule, exceptions.has(use.rule))) continue
      yield { at: placeOf(use.rule), data: dataOf(use) }
    }
  },
})

const exceptionsOf = (model: Model): ReadonlySet<RetentionRule> =>
  new Set(retentionUses(model).flatMap(({ rule }) => rule.exceptions ?? []))

const placeOf = (rule: RetentionRule): Pointer => (rule.criterion ? child(rule, 'criterion') : rule.at)

function dataOf(use: RetentionUse): Undecided {
  const { criterion } = use.rule
  const subject = retentionSubject(use)
  return criterion && isStock(criterion) ? { subject, phrase: quoted(plain(criterion)) } : { subject }
}
