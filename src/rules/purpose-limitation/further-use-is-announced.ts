import { type FurtherUse, furtherUses, isResearch } from '../../facts/further-use.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Damaged, Model, Purpose } from '../../model/types.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly told: Told
}

export default defineRule<Found, 'purpose'>({
  id: 'further-use-is-announced',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.3', 'gdpr:14.4', 'wp260:45'],
    uk: ['uk-gdpr:13.3', 'uk-gdpr:14.4', 'uk-gdpr:13.5', 'wp260:45'],
  },
  summary: 'People are told of a new use of their data before it begins.',
  confidence: 'read',
  leansOn: ['/notices/*/changes/log/*/purposes', '/notices/*/changes/log/*/notified'],
  across: 'purpose',
  why: 'Only people who learn of a new use beforehand can object to it, or stop giving data.',
  message: ({ purpose, told }) =>
    `${Several(purpose)} ${agrees(purpose, 'uses', 'use')} data that were collected for something else, but ${wordsOf(told)}.`,
  fix: () => 'Tell people first, and say when: furtherTo: { announced: ‹day›, starts: ‹later day› }.',

  *check(model, _law, regime) {
    for (const use of furtherUses(model)) {
      const told = isExempt(use.purpose, regime) ? undefined : flawOf(model, use)
      if (told === undefined) continue
      yield { at: child(use.furtherTo, 'announced'), data: { purpose: named.purpose(use.purpose), told } }
    }
  },
})

/** What is wrong with when people are told. */
type Told = { readonly is: 'unsaid' } | { readonly is: 'too-late'; readonly on: string; readonly begins: string }

const wordsOf = (told: Told): string =>
  told.is === 'unsaid'
    ? 'nothing says when people are told'
    : `people are told on ${told.on}, while it begins on ${told.begins}`

/** UK Article 13(5) to (7): some research and archives need not tell; which, turns on an effort that is not declared. */
const isExempt = (purpose: Purpose, regime: Regime): boolean => regime === 'uk' && isResearch(purpose)

function flawOf(model: Model, { purpose, furtherTo }: FurtherUse): Told | undefined {
  const told = [furtherTo.announced, ...loggedDays(model, purpose)]
  if (told.every((day) => day === undefined)) return { is: 'unsaid' }
  const days = told.filter(isDay).sort()
  const begins = [furtherTo.starts, purpose.since].find(isDay)
  const [first] = days
  if (first === undefined || begins === undefined || first <= begins) return undefined
  return { is: 'too-late', on: first, begins }
}

/** The days on which the log of a notice says that people were told of a purpose. */
const loggedDays = (model: Model, purpose: Purpose): readonly (string | Damaged | undefined)[] =>
  [...model.notices.values()]
    .flatMap(({ changes }) => some(changes)?.log ?? [])
    .filter((entry) => entry.purposes?.includes(purpose))
    .map(({ notified }) => notified)

const isDay = (day: string | Damaged | undefined): day is string => typeof day === 'string'
