import fc from 'fast-check'
import { expect, test } from 'vitest'
import { purposeKindIds, vendorIds } from '../../src/catalogue/catalogue.js'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { optionMeant } from '../../src/interview/fields/option-meant.js'
import type { ChoiceForm } from '../../src/interview/form.js'
import { decisionsIn, nextIn } from '../../src/interview/sequence.js'
import type { Standing } from '../../src/interview/standing.js'
import { isWithin } from '../../src/source/pointer.js'
import { countOf, seed } from '../sampling.js'
import { answered, begun, plainly, starters } from './interviewed.js'

/** What is in no list, and what looks like an id, a label or a kind of something else. */
const ownWords = [
  'Run a tool library',
  'Treatment',
  'Care emergency',
  'Mailchimp list',
  'Members',
  'session',
  'Our bank',
]

/** Every fact of a declaration by its place; a list is one fact. */
function factsIn(value: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[at, JSON.stringify(value)]]
  return Object.entries(value).flatMap(([key, inner]) => factsIn(inner, `${at}/${key}`))
}

/** The marks with all that they say. */
const marksIn = ({ marks }: Standing) =>
  [...marks].map(([at, { key: _, ...mark }]) => [at, JSON.stringify(mark)] as const)

interface Listed {
  readonly decision: Decision
  readonly form: ChoiceForm
  /** What is answered with the values that are picked. */
  answer(values: readonly string[]): Answer
}

/** Every list that can be answered again: a question, or a line of a card. */
const listsIn = (standing: Standing): readonly Listed[] =>
  decisionsIn(standing).flatMap((decision): readonly Listed[] => {
    const { form } = decision
    if (form.kind === 'many') return [{ decision, form, answer: (values) => ({ is: 'picked', values }) }]
    if (form.kind !== 'card' || decision.of !== undefined) return []
    return form.lines.flatMap((line): readonly Listed[] =>
      line.form.kind === 'many'
        ? [{ decision, form: line.form, answer: (values) => ({ is: 'begun', changed: { [line.id]: values } }) }]
        : [],
    )
  })

/** Whether one who stands alone, such as nobody, is picked. */
const isAlone = (values: readonly string[]): boolean => values.some((value) => /^(none|no-website)$/.test(value))

test('a list that is answered again with one more changes nothing that was answered', ({ annotate }) => {
  let asked = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...starters.map(({ id }) => id)),
      fc.record({
        kinds: fc.subarray([...purposeKindIds()], { minLength: 1, maxLength: 4 }),
        vendors: fc.subarray([...vendorIds()], { minLength: 1, maxLength: 3 }),
        own: fc.subarray(ownWords, { maxLength: 3 }),
        steps: fc.integer({ min: 3, max: 40 }),
        dice: fc.infiniteStream(fc.nat(5)),
        more: fc.constantFrom(...ownWords, ''),
      }),
      (situation, { kinds, vendors, own, steps, dice, more }) => {
        const usual = starters.find(({ id }) => id === situation)?.purposes ?? []
        const picks: Readonly<Record<string, readonly string[]>> = {
          situation: [situation],
          purposes: [...usual.slice(0, 2).map(({ id }) => id), ...kinds, ...own],
          recipients: [...vendors, ...own],
        }
        let standing = begun
        for (let step = 0; step < steps; step++) {
          const next = nextIn(decisionsIn(standing))
          if (next === undefined) break
          const values = picks[next.id]
          const roll = dice.next().value
          const answer: Answer =
            values !== undefined
              ? { is: 'picked', values }
              : roll === 0
                ? { is: 'later' }
                : roll === 1
                  ? { is: 'asked', who: 'Ann' }
                  : plainly(next)
          standing = answered(standing, next, answer)
        }
        const all = listsIn(standing)
        const some = all.filter(({ decision }, index) => decision.form.kind === 'many' || index % 8 === steps % 8)
        for (const { decision, form, answer } of some) {
          const now = form.now ?? []
          const added = form.options.find(({ value }) => !now.includes(value) && !isAlone([value]))?.value
          const one = more === '' || form.own === undefined ? added : more
          if (now.length === 0 || isAlone(now) || one === undefined) continue
          asked++
          const after = answered(standing, decision, answer([...now, one]))
          const [facts, marks] = [new Map(factsIn(after.value)), new Map(marksIn(after))]
          const said = `${situation}: ${decision.id} with ${one}`
          for (const [at, fact] of factsIn(standing.value)) {
            // The list itself is longer, also where it stands within what a line of a card fills.
            const isList = fact.startsWith('[') && decision.decides.some((place) => isWithin(at, place.at))
            if (isList) for (const each of JSON.parse(fact)) expect(facts.get(at), said).toContain(JSON.stringify(each))
            else expect(facts.get(at), `${said}: ${at}`).toBe(fact)
          }
          // Who gets data is proposed from all who are named.
          const isOwn = (at: string): boolean => decision.id === 'purposes' || !at.endsWith('/recipients')
          for (const [at, mark] of marksIn(standing))
            if (!facts.has(at) && decision.decides.every((place) => place.at !== at) && isOwn(at))
              expect(marks.get(at) ?? mark, `${said}: ${at}`).toBe(mark)
          // Of what is not usual, by its own name or another, nothing is proposed but what follows from other answers.
          const meant = optionMeant(form.options, one)?.value ?? one
          const isUsual = usual.some(({ id }) => id === meant)
          for (const [at, { proposed }] of after.marks)
            if (decision.id === 'purposes' && !isUsual && !standing.marks.has(at) && !at.endsWith('/recipients'))
              expect(proposed, `${said}: ${at}`).toBeUndefined()
        }
      },
    ),
    { numRuns: countOf(300, 'lists answered again', annotate, { share: 20, least: 15 }), seed },
  )
  expect(asked).toBeGreaterThan(15)
})

test('what was usual for another sort of organisation is proposed no more', () => {
  for (const { id } of starters) {
    let standing = begun
    for (let step = 0; step < 5; step++) {
      const next = nextIn(decisionsIn(standing))
      if (next === undefined) break
      standing = answered(standing, next, next.id === 'situation' ? { is: 'picked', values: [id] } : plainly(next))
    }
    expect(proposedIn(standing).length, id).toBeGreaterThan(3)
    const again = decisionsIn(standing).find((one) => one.id === 'situation')
    const other = again && answered(standing, again, { is: 'picked', values: ['other'] })
    expect(other && proposedIn(other), id).toEqual([])
    expect(other && [...other.marks.keys()].sort(), id).toEqual([...standing.marks.keys()].sort())
    const back = other && decisionsIn(other).find((one) => one.id === 'situation')
    const same = other && back && answered(other, back, { is: 'picked', values: [id] })
    expect(same && decidesIn(same), id).toEqual(decidesIn(standing))
  }
})

/** What is proposed of purposes, beside what follows from other answers. */
const proposedIn = ({ marks }: Standing): readonly string[] =>
  [...marks].flatMap(([at, { proposed }]) =>
    at.startsWith('/purposes/') && !at.endsWith('/recipients') && proposed !== undefined ? [at] : [],
  )

const decidesIn = (standing: Standing) => decisionsIn(standing).flatMap(({ decides }) => decides)
