import { everyRight, listedRights, type RightId } from '../../facts/rights.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Citation } from '../../law/citation.js'
import type { Right, Text } from '../../model/types.js'
import type { Topic } from '../../prose/phrases/phrase-books.js'
import { isSilent, saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'

/** In what way words take away from a right. */
type Cut = 'discretion' | 'reasons' | 'damage' | 'accuracy' | 'days' | 'part' | 'denial' | 'some-cases' | 'ground'

interface CutDown {
  readonly right: RightId
  readonly words: Quoted
  readonly cut: Cut
}

const cites = {
  eu: ['gdpr:12.2', 'gdpr:15', 'gdpr:17', 'gdpr:17.3', 'gdpr:21.1', 'gdpr:21.2', 'gdpr:21.3', 'gdpr:7.3'],
  uk: [
    'uk-gdpr:12.2',
    'uk-gdpr:15',
    'uk-gdpr:17',
    'uk-gdpr:17.3',
    'uk-gdpr:21.1',
    'uk-gdpr:21.2',
    'uk-gdpr:21.3',
    'uk-gdpr:7.3',
  ],
} as const satisfies Readonly<Record<'eu' | 'uk', readonly [Citation, ...Citation[]]>>

export default defineRule<CutDown, 'words'>({
  id: 'rights-are-not-cut-down',
  severity: 'error',
  concerns: 'notice',
  cites,
  summary: 'No condition of a right takes away from what the law gives.',
  confidence: 'read',
  across: 'words',
  why: 'People who read such a condition do not use a right that they have.',
  message: ({ right, words, cut }) =>
    `${Several(words, 'conditions')} ${agrees(words, 'limits', 'limit')} the right ${rights[right]}, but ${law[cut](right)}.`,
  fix: () => 'Take the condition out; what limits the right is worked out where you write list: by-law.',

  *check(model) {
    const list = listedRights(model)
    for (const right of everyRight) {
      const stated = list?.get(right)
      for (const { text, cut } of stated ? cutsOf(right, stated) : []) {
        const [said] = saidBy(text, topics[cut])
        // Which of several reasons carries a duty to keep data, the sentence does not say.
        const severity = cut === 'ground' && !isSilent(text, 'dutyToKeep') ? 'warning' : undefined
        if (said)
          yield {
            at: said.at,
            data: { right, words: quoted(said.sentence), cut },
            severity,
            without: ofOthers(right, cut),
          }
      }
    }
  },
})

/** The provisions on other rights. */
function ofOthers(right: RightId, cut: Cut): readonly Citation[] {
  const own = ['12.2', ...(cut === 'some-cases' ? ['21.2', '21.3'] : (articles[right] ?? []))]
  if (cut === 'ground') own.push('17.3')
  return [...cites.eu, ...cites.uk].filter((cite) => !own.includes(cite.split(':')[1] ?? ''))
}

const articles: Readonly<Partial<Record<RightId, readonly string[]>>> = {
  access: ['15'],
  erasure: ['17'],
  objection: ['21.1'],
  'marketing-objection': ['21.2', '21.3'],
  'withdraw-consent': ['7.3'],
}

const topics = {
  discretion: 'rightAtDiscretion',
  reasons: 'demandsReasons',
  damage: 'needsDamage',
  accuracy: 'onlyWhenWrong',
  days: 'rightOnSomeDays',
  part: 'partOfData',
  denial: 'deniesRight',
  'some-cases': 'inSomeCases',
  ground: 'groundNotToErase',
} as const satisfies Readonly<Record<Cut, Topic>>

interface Candidate {
  readonly text: Text
  readonly cut: Cut
}

/** The texts of a right that may take away from it, each with how. */
function cutsOf(
  right: RightId,
  { conditions = [], exceptions = [], how, words, notes = [] }: Right,
): readonly Candidate[] {
  const limits = [...conditions, ...exceptions]
  const as = (cut: Cut, texts: readonly Text[]) => texts.map((text) => ({ text, cut }))
  const running = [...(words ? [words] : []), ...notes.map(({ text }) => text)]
  const told = [...(how ? [how] : []), ...running]
  return [
    ...as('denial', [...limits, ...told]),
    ...as('discretion', limits),
    ...(anyDay.has(right) ? as('days', [...limits, ...told]) : []),
    ...(right === 'access' ? as('part', told) : []),
    // Whoever objects to an interest names a situation of theirs, which the law asks for.
    ...(right === 'objection' || right === 'automated-decisions' ? [] : as('reasons', how ? [...limits, how] : limits)),
    ...(withoutReasons.has(right) ? as('reasons', running) : []),
    ...(right === 'objection' || right === 'marketing-objection' ? as('damage', [...conditions, ...running]) : []),
    // The objection to an interest exists in some cases; where its text names advertising, that is said to be among them.
    ...(right === 'marketing-objection' ? as('some-cases', [...conditions, ...told]) : []),
    ...(right === 'objection' ? as('some-cases', told.filter(isOfMarketing)) : []),
    ...(right === 'erasure' ? as('ground', [...exceptions, ...running.filter(isExceptionTold)]) : []),
    // One condition of several leaves the others.
    ...(right === 'erasure' && conditions.every((text) => isSilent(text, 'otherGroundToErase'))
      ? as('accuracy', [...conditions, ...running.filter(isOneCase)])
      : []),
  ]
}

/** Whether words speak of advertising, and not as of one case among others. */
const isOfMarketing = (text: Text): boolean => !isSilent(text, 'advertising') && isSilent(text, 'oneCaseOfMany')

/** Whether running words say that some data are not erased. */
const isExceptionTold = (text: Text): boolean => saidBy(text, 'keptFromErasure').length > 0

/** The rights that people use without a word on why, and on what. */
const withoutReasons: ReadonlySet<RightId> = new Set([
  'access',
  'portability',
  'marketing-objection',
  'withdraw-consent',
])

/** Whether running words name one case and no other. */
const isOneCase = (text: Text): boolean => isSilent(text, 'otherGroundToErase') && isSilent(text, 'oneCaseOfMany')

/** The rights that the law gives at any time, in these words. */
const anyDay: ReadonlySet<RightId> = new Set(['objection', 'marketing-objection', 'withdraw-consent'])

const rights: Readonly<Record<RightId, string>> = {
  access: 'to see one’s data',
  rectification: 'to have data corrected',
  erasure: 'to have data erased',
  restriction: 'to have the use of data restricted',
  portability: 'to take data elsewhere',
  objection: 'to object',
  'marketing-objection': 'to object to direct marketing',
  'withdraw-consent': 'to withdraw consent',
  'automated-decisions': 'to have a person decide',
}

const law: Readonly<Record<Cut, (right: RightId) => string>> = {
  discretion: () => 'it does not turn on what you think, on what it costs or on what people owe',
  reasons: () => 'people do not have to say why',
  damage: (right) =>
    right === 'objection' ? 'reasons from people’s own situation are enough' : 'people need no reason for it',
  days: () => 'people can use it at any time',
  part: () => 'people see all data that concern them, and get a copy',
  'some-cases': () => 'direct marketing stops whoever objects to it, in every case',
  ground: () => 'only the reasons of Article 17(3) set it aside, such as a duty in law or a legal claim',
  denial: () => 'whoever has the data cannot set it aside',
  accuracy: () => 'data are erased in five other cases as well, such as when they are no longer needed',
}
