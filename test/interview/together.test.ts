import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/interview/answer.js'
import { spoken } from '../../src/interview/as-printed.js'
import type { Decision } from '../../src/interview/decision.js'
import { fieldsAsked } from '../../src/interview/fields-asked.js'
import type { Field } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import type { Standing } from '../../src/interview/standing.js'
import { sampledCases } from '../sampling.js'
import { answered, few, filled, interviewed, plainly, starters, textOf } from './interviewed.js'

const countries = ['Wales', 'Ireland'] as const

/** What such an organisation answers that does the usual six things with the usual five vendors. */
function usually(situation: (typeof starters)[number], country: string) {
  return (decision: Decision): Answer => {
    switch (decision.id) {
      case 'situation':
        return { is: 'picked', values: [situation.id] }
      case 'country':
        return { is: 'fields', fields: { seat: country, reach: ['none'] } }
      case 'purposes':
        return { is: 'picked', values: situation.purposes.slice(0, 6).map(({ id }) => id) }
      case 'recipients':
        return { is: 'picked', values: situation.vendors.slice(0, 5) }
      case 'customers':
        return { is: 'fields', fields: { work: 'no' } }
      case 'cookies':
        return { is: 'picked', values: ['none'] }
      case 'sharing':
        return doesNoMore(plainly(decision))
      default:
        return plainly(decision)
    }
  }
}

/** Who helps is used for what was ticked, and for nothing else. */
const doesNoMore = (answer: Answer): Answer =>
  answer.is !== 'yes'
    ? answer
    : { ...answer, needs: Object.fromEntries(Object.keys(answer.needs ?? {}).map((id) => [id, 'none'])) }

/** The screens somebody sees, and the answers that are written or picked on them. */
const counts: Readonly<Record<string, readonly [screens: number, answers: number]>> = {
  'club Wales': [17, 37],
  'club Ireland': [17, 37],
  'charity Wales': [16, 37],
  'charity Ireland': [16, 37],
  'shop Wales': [17, 40],
  'shop Ireland': [17, 40],
  'school Wales': [17, 36],
  'school Ireland': [17, 36],
  'practice Wales': [18, 40],
  'practice Ireland': [18, 39],
  'employer Wales': [16, 35],
  'employer Ireland': [16, 35],
  'app Wales': [18, 37],
  'app Ireland': [18, 37],
  'app-for-firms Wales': [17, 36],
  'app-for-firms Ireland': [17, 36],
  'council Wales': [15, 35],
  'council Ireland': [15, 35],
  'landlord Wales': [18, 40],
  'landlord Ireland': [18, 40],
  'owners Wales': [17, 38],
  'owners Ireland': [17, 38],
  'research Wales': [18, 42],
  'research Ireland': [17, 40],
  'freelancer Wales': [17, 35],
  'freelancer Ireland': [17, 35],
}

const isJoint = ({ of }: Decision): boolean => of !== undefined

/** What is asked of such an organisation, and every state in which several can be confirmed together. */
function heldWith(situation: (typeof starters)[number], country: string) {
  const joints: { standing: Standing; decision: Decision }[] = []
  const answer = usually(situation, country)
  const { asked } = interviewed((decision, standing) => {
    if (isJoint(decision)) joints.push({ standing, decision })
    return answer(decision)
  })
  return { asked, joints }
}

const held = starters.flatMap((situation) =>
  countries.map((country) => ({
    name: `${situation.id} ${country}`,
    situation,
    country,
    ...heldWith(situation, country),
  })),
)

/** How many of some fields are asked of somebody who picks the first of whatever can be picked. */
function askedOf(fields: readonly Field[]): number {
  const given = Object.fromEntries(fields.map((field) => [field.id, filled(field)]))
  return fieldsAsked(fields, given).length
}

test.for(held)('$name takes at most 25 decisions', ({ name, asked }) => {
  const answers = asked.map(({ form }) => {
    if (form.kind === 'fields') return askedOf(form.fields)
    return form.kind === 'card'
      ? 1 + form.lines.filter(({ state }) => state === 'open').length + askedOf(form.needs)
      : 1
  })
  const ids = asked.map(({ id }) => id).join(', ')
  expect(asked.length, ids).toBeLessThanOrEqual(25)
  expect([asked.length, answers.reduce((sum, each) => sum + each, 0)], ids).toEqual(counts[name])
})

const membersOf = (decision: Decision, standing: Standing): readonly Decision[] =>
  decisionsIn(standing).filter(({ id }) => decision.of?.includes(id))

describe.for(
  sampledCases(
    held.filter(({ country }) => country === 'Wales'),
    'starters confirmed together',
    few,
  ),
)('what $situation.id confirms together', ({ joints: all }) => {
  test('is there, fills nothing of its own, and stands for several', () => {
    expect(all.map(({ decision }) => decision.id)).toEqual(expect.arrayContaining(['purposes.all', 'recipients.all']))
    for (const { decision, standing } of all) {
      expect(decision.decides).toEqual([])
      expect(membersOf(decision, standing).length).toBeGreaterThan(1)
    }
  })

  test('is what each of them would have taken alone', () => {
    for (const { decision, standing } of all.filter(
      ({ decision: { form } }) => form.kind === 'card' && form.needs.length === 0,
    )) {
      let alone = standing
      for (const id of decision.of ?? []) {
        const member = decisionsIn(alone).find((one) => one.id === id)
        if (member) alone = answered(alone, member, { is: 'yes' })
      }
      expect(textOf(answered(standing, decision, { is: 'yes' })), decision.id).toBe(textOf(alone))
    }
  })

  test('is left as each would be, and whatever somebody else knows is marked so', () => {
    for (const { decision, standing } of all) {
      for (const given of [{ is: 'later' }, { is: 'asked', who: 'Ann' }] as const) {
        let alone = standing
        for (const id of decision.of ?? []) {
          const member = decisionsIn(alone).find((one) => one.id === id)
          if (member) alone = answered(alone, member, given)
        }
        expect(textOf(answered(standing, decision, given)), `${decision.id} ${given.is}`).toBe(textOf(alone))
      }
    }
  })

  test('shows every sentence that a yes confirms', async () => {
    for (const { decision, standing } of all) {
      const worded = await spoken(decisionsIn(standing), standing)
      const joint = worded.find(({ id }) => id === decision.id)
      const lines = joint?.form.kind === 'card' ? joint.form.lines : []
      for (const id of decision.of ?? []) {
        const member = worded.find((one) => one.id === id)
        if (joint?.form.kind !== 'card') continue
        const shown = lines.find(({ opens }) => opens === id)
        expect(shown, id).toBeDefined()
        if (member?.form.kind !== 'card') continue
        for (const { says, state, wrongIf } of member.form.lines) {
          if (state === 'open') continue
          expect(`${shown?.label}: ${shown?.says}`).toContain(says)
          // What would make a judgement wrong is never left out.
          if (state === 'proposed' && wrongIf !== undefined)
            expect(shown?.wrongIf).toContain(wrongIf.replace(/\.$/, ''))
        }
      }
    }
  })
})

describe('one of several', () => {
  const [{ standing, decision } = { standing: undefined, decision: undefined }] = held[0]?.joints ?? []
  if (standing === undefined || decision === undefined) throw new Error('Nothing is confirmed together.')

  test('can be denied while the others are confirmed', () => {
    const [first = '', second = ''] = decision.of?.map((id) => id.replace('purposes.', '')) ?? []
    const after = answered(standing, decision, { is: 'yes', changed: { [first]: 'no' } })
    expect(after.value.purposes).not.toHaveProperty(first)
    expect(after.value.purposes).toHaveProperty(`${second}.basis`)
  })

  test('can be opened alone, and the others still come together', () => {
    const [member] = membersOf(decision, standing)
    const after = member && answered(standing, member, { is: 'yes' })
    const again = after && decisionsIn(after).find(({ id }) => id === 'purposes.all')
    expect(again?.of).toEqual(decision.of?.slice(1))
  })

  test('is named where an answer cannot be taken', () => {
    for (const [given, place] of [
      [{ is: 'yes', changed: { nonsense: 'no' } }, 'nonsense'],
      [{ is: 'yes', needs: { weighed: 'never' } }, 'weighed'],
      [{ is: 'yes', changed: { membership: 'perhaps' } }, 'membership'],
      [{ is: 'words', words: 'yes' }, 'membership'],
    ] as const)
      expect(decision.take(given), place).toHaveProperty(['refused', place])
  })
})
