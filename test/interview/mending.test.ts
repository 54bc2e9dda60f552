import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { neededPlaces, whatIsLeft, wrongPlaces } from '../../src/checking/what-is-left.js'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import type { Form } from '../../src/interview/form.js'
import { decisionAt } from '../../src/interview/mending.js'
import { decisionsIn, nextIn } from '../../src/interview/sequence.js'
import { doubtfulIn } from '../../src/interview/session.js'
import type { Standing } from '../../src/interview/standing.js'
import { countOf, sampledCases, seed } from '../sampling.js'
import { answered, begun, day, few, interviewed, plainly, starters, textOf } from './interviewed.js'

/** Answers that do not hold: no end, no contract, no reason, the last of any list. */
const words = ['for ever', 'as long as needed', 'none', 'no', 'yes', '1 January 2020', '1 January 2031', 'Ruritania']

function badly({ form }: Decision, pick: number): Answer {
  if (pick % 4 === 0) return { is: 'later' }
  const word = words[pick % words.length] ?? ''
  const small = (inner: Exclude<Form, { kind: 'card' }>): string | Readonly<Record<string, string>> => {
    if (inner.kind === 'text') return word
    if (inner.kind === 'fields')
      return Object.fromEntries(inner.fields.map(({ id, form: each }) => [id, String(small(each))]))
    return inner.options[pick % inner.options.length]?.value ?? word
  }
  if (form.kind === 'card') {
    const some = form.lines.filter((_, index) => (pick >> index) % 2 === 1)
    const changed = some.map((line) => {
      const given = small(line.form)
      return [line.id, line.form.kind === 'many' ? [String(given)] : given] as const
    })
    return { is: 'yes', changed: Object.fromEntries(changed) }
  }
  const given = small(form)
  if (form.kind === 'text') return { is: 'words', words: String(given) }
  if (form.kind === 'fields') return { is: 'fields', fields: typeof given === 'string' ? {} : given }
  return { is: 'picked', values: [String(given)] }
}

const taken = (standing: Standing, decision: Decision, answer: Answer): Standing =>
  answered(standing, decision, 'refused' in decision.take(answer) ? { is: 'later' } : answer)

test('whatever stops a notice is open, or said by an answer that can be given again', ({ annotate }) => {
  const situations = fc.constantFrom(...starters.map(({ id }) => id))
  let wrongs = 0
  fc.assert(
    fc.property(situations, fc.array(fc.nat(), { minLength: 12, maxLength: 70 }), (situation, picks) => {
      let standing = begun
      for (const pick of picks) {
        const next = nextIn(decisionsIn(standing))
        if (next === undefined) break
        const answer: Answer =
          next.id === 'situation'
            ? { is: 'picked', values: [situation] }
            : pick % 3 === 0
              ? plainly(next)
              : badly(next, pick)
        standing = taken(standing, next, answer)
      }
      const { trees, findings } = checkTexts([{ path: 'privacy.yaml', text: textOf(standing) }], { asOf: day })
      const left = whatIsLeft(trees, findings)
      const errors = findings.flatMap(({ severity, places }) => (severity === 'error' ? places : []))
      const wrong = wrongPlaces(trees, findings)
      wrongs += wrong.length
      expect(left.toFindOut).toBe(standing.marks.size)
      expect(left.asked).toBeLessThanOrEqual(left.toFindOut)
      const needed = neededPlaces(trees, findings)
      expect(needed.length).toBeGreaterThanOrEqual(left.asked)
      expect(needed.length === 0).toBe(left.asked === 0)
      for (const at of needed) expect(standing.marks.has(at), at).toBe(true)
      expect(left.wrong).toBe(wrong.length)
      expect(errors.length === 0).toBe(left.asked + left.wrong === 0)
      const decisions = decisionsIn(standing)
      for (const { finding, place } of wrong)
        expect(decisionAt(decisions, place.pointer)?.id, `${finding.rule} at ${place.pointer}`).toBeDefined()
    }),
    { numRuns: countOf(300, 'interviews with bad answers', annotate, { share: 8, least: 30 }), seed },
  )
  expect(wrongs).toBeGreaterThan(0)
})

const some = sampledCases(starters, 'starters with something wrong', few).map(({ id }) => id)

test.for(some)('what is wrong with an entry leads to its own question, not to the list of all: %s', (situation) => {
  const picks: Readonly<Record<string, readonly string[]>> = {
    situation: [situation],
    recipients: ['mailchimp', 'Northgate Printers'],
  }
  const { standing } = interviewed((decision) => {
    const values = picks[decision.id]
    return values === undefined ? plainly(decision) : { is: 'picked', values }
  })
  const decisions = decisionsIn(standing)
  for (const card of decisions.filter(
    ({ screen, form }) => ['purpose', 'helper'].includes(screen) && form.kind === 'card',
  )) {
    const [register, id] = card.id.split('.')
    for (const place of ['', '/contract', '/phrase', '/no/such/place'])
      expect(decisionAt(decisions, `/${register}/${id}${place}`)?.id, card.id + place).toMatch(
        new RegExp(`\\b${register}\\.${id}\\b`),
      )
  }
})

/** So much of a place stands in another, in keys; nothing where it lies elsewhere. */
const depthIn = (place: string, at: string): number =>
  at === place || at.startsWith(`${place}/`) ? place.split('/').length : 0

test.for(some)('%s: what is found leads to the question nearest to it, and to no list', (id) => {
  const { standing } = interviewed((decision) => {
    const { form } = decision
    if (decision.id === 'situation') return { is: 'picked', values: [id] }
    if (decision.screen !== 'purposes' && decision.screen !== 'helpers') return plainly(decision)
    return form.kind === 'many'
      ? { is: 'picked', values: form.options.slice(1, 5).map(({ value }) => value) }
      : plainly(decision)
  }, begun)
  const { findings } = checkTexts([{ path: 'privacy.yaml', text: textOf(standing) }], { asOf: day })
  const decisions = decisionsIn(standing)
  const places = findings.flatMap((finding) => finding.places.map(({ pointer }) => pointer))
  expect(places.length).toBeGreaterThan(0)
  for (const at of places) {
    const found = decisionAt(decisions, at)
    const depth = (one: Decision | undefined) =>
      Math.max(0, ...(one?.decides ?? []).map((place) => depthIn(place.at, at)))
    const isAList = found?.decides.every((place) => place.at.split('/').length === 2) === true
    // A place inside an entry, and the list of all entries: the list holds it, and decides nothing of it.
    expect(isAList && depthIn(found?.decides[0]?.at ?? '', at) === 2 && at.split('/').length > 3, at).toBe(false)
    const entry = (one: Decision) =>
      one.decides.some((place) => place.at.split('/').length > 2 && depthIn(place.at, at) > 0)
    if (decisions.some(entry)) expect(depth(found), at).toBe(Math.max(...decisions.map(depth)))
  }
})

test('each warning stands beside the answer that it follows from, or at something open', () => {
  let doubts = 0
  for (const { id } of starters.slice(0, 4)) {
    const { standing } = interviewed((decision) =>
      decision.id === 'situation' ? { is: 'picked', values: [id] } : plainly(decision),
    )
    const checked = checkTexts([{ path: 'privacy.yaml', text: textOf(standing) }], { asOf: day })
    const decisions = decisionsIn(standing)
    const told = doubtfulIn({ decisions, standing }, checked)
    doubts += told.length
    for (const { decision, finding } of told) {
      expect(decision.isDone, `${finding.rule} ${decision.id}`).toBe(true)
      expect(finding.severity).toBe('warning')
    }
    const isTold = (at: string): boolean => told.some(({ place }) => place.pointer === at)
    for (const { severity, places } of checked.findings)
      for (const { pointer } of severity === 'warning' ? places : [])
        expect(
          isTold(pointer) ||
            decisionAt(decisions, pointer)?.isDone !== true ||
            [...standing.marks.keys()].some((mark) => pointer.startsWith(mark) || mark.startsWith(pointer)),
          pointer,
        ).toBe(true)
  }
  expect(doubts).toBeGreaterThan(0)
})
