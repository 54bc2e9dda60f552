import { describe, expect, it } from 'vitest'
import { usualLaws } from '../../src/catalogue/usual-laws/index.js'
import { checkTexts } from '../../src/checking/check-texts.js'
import { insteadAnswer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { timeWords } from '../../src/interview/fields/time-words.js'
import { isApart } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, day, interviewed, plainly, standingOf, starters, textOf } from './interviewed.js'

/** An app: what it keeps of an account, of its help and of its bills runs from the day an account is closed. */
const app = interviewed((decision) => {
  if (decision.id === 'situation') return { is: 'picked', values: ['app'] }
  if (decision.id === 'purposes') return { is: 'picked', values: ['accounts', 'support', 'billing'] }
  return decision.id.startsWith('time.') ? { is: 'later' } : plainly(decision)
}).standing

const timesIn = (standing: Standing): readonly Decision[] =>
  decisionsIn(standing).filter(({ id }) => id.startsWith('time.'))

const shared = (standing: Standing): Decision => {
  const found = timesIn(standing).find(({ decides }) => decides.length > 1)
  if (found === undefined) throw new Error('No clock is shared.')
  return found
}

const apartIn = ({ form }: Decision) => (form.kind === 'text' ? form.apart : undefined)

const errorsAt = (standing: Standing): readonly string[] =>
  checkTexts([{ path: 'privacy.yaml', text: textOf(standing) }], { asOf: day }).findings.flatMap(
    ({ severity, rule }) => (severity === 'error' ? [rule] : []),
  )

describe('one clock for several purposes', () => {
  const decision = shared(app)
  const [first, ...rest] = apartIn(decision)?.fields ?? []

  it('is answered once for all of them', () => {
    const after = answered(app, decision, { is: 'words', words: 'six years' })
    const values = decision.decides.map(({ at }) => statedAt(after, at))
    expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(1)
    const again = shared(after).form
    expect(again).toMatchObject({ now: expect.stringMatching(/^6 years after /) })
    expect(again.kind === 'text' && isApart(again)).toBe(false)
  })

  it('can be answered for each, and what is left empty stays open', () => {
    expect(rest.length).toBeGreaterThan(0)
    const after = answered(app, decision, { is: 'fields', fields: { [first?.id ?? '']: 'six months' } })
    expect(statedAt(after, decision.decides[0]?.at ?? '')).toMatchObject({ keep: '6 months' })
    for (const { at } of decision.decides.slice(1)) {
      expect(statedAt(after, at)).toBeUndefined()
      expect(after.marks.get(at)?.left).toBe(day)
    }
    const both = Object.fromEntries([[first?.id, '6 months'], ...rest.map(({ id }) => [id, 'until you leave'])])
    const whole = answered(after, shared(after), { is: 'fields', fields: both })
    const { form } = shared(whole)
    expect(form.kind === 'text' && isApart(form)).toBe(true)
    expect(apartIn(shared(whole))?.fields.map((field) => field.form.now)).toEqual([
      expect.stringMatching(/^6 months after /),
      ...rest.map(() => 'until you leave'),
    ])
    // To look at it again and say the same changes nothing.
    const same = Object.fromEntries(
      (apartIn(shared(whole))?.fields ?? []).map(({ id, form: { now } }) => [id, now ?? '']),
    )
    expect(textOf(answered(whole, shared(whole), { is: 'fields', fields: same }))).toBe(textOf(whole))
  })

  it('offers no fields where there is one purpose only', () => {
    for (const one of timesIn(app)) expect(apartIn(one)?.fields.length ?? 1, one.id).not.toBe(apartIn(one) && 1)
  })
})

describe('a usual time', () => {
  let offered = 0

  it.each(starters.map(({ id }) => id))('is offered only of a law that was read, in its own country: %s', (id) => {
    for (const country of ['GB', 'IE']) {
      const starter = starters.find((one) => one.id === id)
      const purposes = Object.fromEntries((starter?.purposes ?? []).map(({ id: each, title }) => [each, { title }]))
      const standing = standingOf(
        `# situation: ${id}\n${JSON.stringify({ forthright: 1, controllers: { us: { name: 'A', country } }, purposes })}\n`,
      )
      for (const { form, id: time } of timesIn(standing))
        for (const { words, because } of form.kind === 'text' ? (form.chips ?? []) : []) {
          const behind = usualLaws.filter(({ period, asks }) => period === words && because.includes(asks))
          expect(behind.length, `${time}: ${words}`).toBeGreaterThan(0)
          for (const row of behind) expect(row, `${time}: ${words}`).toMatchObject({ confidence: 'read', country })
          offered++
        }
    }
  })

  it('is offered at all', () => expect(offered).toBeGreaterThan(10))
})

describe('data that are kept without an end', () => {
  const decision = shared(app)
  const taken = decision.take({ is: 'words', words: 'for ever' })
  const [read] = 'changes' in taken ? (taken.understood ?? []) : []
  const kept = answered(app, decision, { is: 'words', words: 'for ever' })

  it('can be an archive, get an end, or be kept so', () => {
    expect(read?.instead?.map(({ label }) => label)).toEqual(['Give it an end', 'It is our archive'])
  })

  it('stop a final notice where they are kept so', () => {
    expect(errorsAt(kept)).toContain('retention-ends')
    expect(timeWords(statedAt(kept, decision.decides[0]?.at ?? ''), undefined)).toBe('for ever')
  })

  it('are allowed where they are said to be an archive', () => {
    const other = read?.instead?.find(({ words }) => words !== undefined)?.words ?? ''
    const archived = answered(kept, shared(kept), insteadAnswer(decision.form, read?.field ?? '', other))
    expect(errorsAt(archived)).not.toContain('retention-ends')
    for (const { at } of decision.decides) {
      expect(statedAt(archived, at)).toEqual({ keep: 'indefinitely', because: 'It is our archive' })
      expect(statedAt(archived, at.replace('/retention', '/kinds'))).toContain('legal.archiving')
    }
  })
})

describe('somebody who does not know', () => {
  it.each(['I don’t know', 'no idea', '?', 'not sure yet', 'TBC'])('says nothing by %j', (words) => {
    for (const decision of decisionsIn(app).filter(({ form }) => form.kind === 'text')) {
      const after = answered(app, decision, { is: 'words', words })
      for (const { at } of decision.decides) {
        expect(statedAt(after, at), decision.id).toBeUndefined()
        expect(after.marks.get(at)?.left, decision.id).toBe(day)
      }
    }
  })

  it('says nothing by it in any field or line', () => {
    let asked = 0
    for (const { form, id, take } of decisionsIn(app)) {
      const texts = form.kind === 'fields' ? form.fields.filter((field) => field.form.kind === 'text') : []
      const lines = form.kind === 'card' ? form.lines.filter((line) => line.form.kind === 'text') : []
      const [fields, changed] = [texts, lines].map((all) =>
        Object.fromEntries(all.map((one) => [one.id, 'I do not know.'])),
      )
      const taken =
        form.kind === 'card'
          ? take({ is: 'yes', changed: changed ?? {} })
          : take({ is: 'fields', fields: fields ?? {} })
      if (texts.length + lines.length === 0 || 'refused' in taken) continue
      asked += texts.length + lines.length
      expect(JSON.stringify(taken.changes), id).not.toMatch(/know/)
    }
    expect(asked).toBeGreaterThan(10)
  })
})
