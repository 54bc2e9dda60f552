import { listedRights } from '../../facts/rights.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { listed, quote } from '../../grammar/english.js'
import type { Text } from '../../model/types.js'
import { plain } from '../../model/value.js'
import type { Topic } from '../../prose/phrases/phrase-books.js'
import { isSilent, saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** The cases in which people have their data kept and not used: Article 18(1)(a) to (d). */
type Case = 'contested' | 'unlawful' | 'claims' | 'objection'

interface Found {
  /** What is listed and is no case of the law. */
  readonly wrong?: Quoted
  /** The cases that the list lacks. */
  readonly lacks: readonly Case[]
}

export default defineRule<Found>({
  id: 'cases-of-rights-are-the-laws',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a', 'gdpr:12.1', 'gdpr:18.1'], uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1', 'uk-gdpr:18.1'] },
  summary: 'Whoever lists the cases of the right to restriction lists those of the law.',
  confidence: 'read',
  why: 'People take it for the law: what it lacks they do not claim.',
  message: ({ wrong, lacks }) => {
    const missing = lacks.length > 0 ? listed(lacks.map((one) => words[one])) : undefined
    if (wrong === undefined) {
      return `The cases in which people can have the use of their data restricted are listed without ${lacks.length > 1 ? 'these' : 'this'}: ${missing}.`
    }
    return `${quote(wrong)} is no case in which people can have the use of their data restricted${missing ? `; what the list lacks is this: ${missing}` : ''}.`
  },
  fix: () => 'Write list: by-law, and the cases are those of the law; or list all four of Article 18(1).',

  *check(model) {
    const right = listedRights(model)?.get('restriction')
    if (!right) return
    const { conditions = [] } = right
    const lacks = lackingIn(conditions)
    const wrong = conditions.filter((text) => saidBy(text, 'noCaseOfRestriction').length > 0)
    for (const text of wrong) yield { at: text.at, data: { wrong: quoted(plain(text)), lacks } }
    if (wrong.length === 0 && lacks.length > 0) yield { at: child(right, 'conditions'), data: { lacks } }
  },
})

/** One case may be an example: who lists two or more has begun to list them all. */
function lackingIn(conditions: readonly Text[]): readonly Case[] {
  const told = cases.filter((one) => conditions.some((text) => saidBy(text, topics[one]).length > 0))
  const isOpen = conditions.length === 1 && conditions.some((text) => !isSilent(text, 'oneCaseOfMany'))
  return told.length < 2 || isOpen ? [] : cases.filter((one) => !told.includes(one))
}

const cases: readonly Case[] = ['contested', 'unlawful', 'claims', 'objection']

const topics = {
  contested: 'accuracyContested',
  unlawful: 'useUnlawful',
  claims: 'keptForClaims',
  objection: 'objectionPending',
} as const satisfies Readonly<Record<Case, Topic>>

const words: Readonly<Record<Case, string>> = {
  contested: 'while it is checked whether data are right',
  unlawful: 'where the use is unlawful and they do not want the data erased',
  claims: 'where they need data for a legal claim that you no longer need',
  objection: 'while it is checked whose interests weigh more after an objection',
}
