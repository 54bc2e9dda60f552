import { expect, test } from 'vitest'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { fieldsAsked } from '../../src/interview/fields-asked.js'
import type { Field } from '../../src/interview/form.js'
import { answer, type Session, sessionOfTexts, textsIn } from '../../src/interview/session.js'
import type { Standing } from '../../src/interview/standing.js'
import { sampledCases } from '../sampling.js'
import { day, filled, interviewed, plainly, starters, textOf } from './interviewed.js'

/** An organisation that does six usual things with five usual vendors, as it stands where several are asked on one screen. */
function severalOf(situation: (typeof starters)[number]): readonly { standing: Standing; id: string }[] {
  const several: { standing: Standing; id: string }[] = []
  interviewed((decision, standing): Answer => {
    if (decision.of !== undefined && decision.form.kind === 'card') several.push({ standing, id: decision.id })
    if (decision.id === 'situation') return { is: 'picked', values: [situation.id] }
    if (decision.id === 'purposes') return { is: 'picked', values: situation.purposes.slice(0, 6).map(({ id }) => id) }
    if (decision.id === 'recipients') return { is: 'picked', values: situation.vendors.slice(0, 5) }
    return plainly(decision)
  })
  return several
}

const all = starters
  .filter(({ id }) => ['club', 'practice', 'app-for-firms'].includes(id))
  .flatMap((situation) => severalOf(situation).map((one) => ({ name: `${situation.id}: ${one.id}`, ...one })))

/** What is shown there: sentences in words of the notice. */
async function shownOf({ standing, id }: (typeof held)[number]) {
  const session = await sessionOfTexts([{ path: 'privacy.yaml', text: textOf(standing) }], day)
  const several = session?.decisions.find((one) => one.id === id)
  if (session === undefined || several?.form.kind !== 'card') throw new Error(`${id} is not asked.`)
  const members = session.decisions.filter((one) => several.of?.includes(one.id))
  return { session, several, form: several.form, members }
}

async function taken(session: Session, decision: Decision, given: Answer) {
  const after = await answer(session, decision, given)
  if ('refused' in after) throw new Error(JSON.stringify(after.refused))
  return { ...after, text: textsIn(after.session)[0]?.text ?? '' }
}

/** One answer for all of them: who is opened is not named beside. */
const filledAll = (needs: readonly Field[]) => {
  const all = Object.fromEntries(needs.map((need) => [need.id, need.id === 'contract' ? '4 March 2024' : filled(need)]))
  return Object.fromEntries(fieldsAsked(needs, all).map(({ id }) => [id, all[id] ?? '']))
}

const held = sampledCases(all, 'screens of several', { share: 4, least: 2 })

test('several are confirmed together in each of them', () => {
  expect(all.length).toBeGreaterThan(6)
})

test.for(held)('$name: what is opened is taken as it is alone, and the others as they stand', async (one) => {
  const { session, several, form, members } = await shownOf(one)
  for (const member of members) {
    const own = plainly(member)
    const left = several.of?.filter((id) => id !== member.id) ?? []
    const { text, session: after } = await taken(session, several, {
      is: 'yes',
      needs: filledAll(form.needs),
      opened: { [member.id]: own },
    })
    // The same, each for itself.
    let alone = (await taken(session, member, own)).session
    const joint = alone.decisions.find(({ of }) => left.length > 1 && left.every((id) => of?.includes(id)))
    for (const next of joint === undefined ? alone.decisions.filter(({ id }) => left.includes(id)) : [joint]) {
      const given: Answer =
        next.form.kind === 'card' ? { is: 'yes', needs: among(filledAll(form.needs), next.form.needs) } : plainly(next)
      alone = (await taken(alone, next, given)).session
    }
    if (joint !== undefined) expect(text, member.id).toBe(textsIn(alone)[0]?.text)
    const done = (id: string) => after.decisions.find((each) => each.id === id)?.isDone
    expect(done(member.id) ?? true, member.id).toBe(true)
  }
})

const among = <Value>(all: Readonly<Record<string, Value>>, fields: readonly Field[]) =>
  Object.fromEntries(Object.entries(all).filter(([id]) => fields.some((field) => field.id === id)))

const [first] = all
if (first === undefined) throw new Error('Nothing is confirmed together.')

test('a refusal names what was opened, and nothing is taken of the others', async () => {
  const { session, several, members } = await shownOf(first)
  const [member] = members
  const given: Answer = { is: 'yes', opened: { [member?.id ?? '']: { is: 'yes', needs: { nonsense: 'x' } } } }
  expect(await answer(session, several, given)).toEqual({
    refused: { [`${member?.id}/nonsense`]: expect.any(String) },
  })
})

test('what does not stand on the screen is not opened there', async () => {
  const { session, several } = await shownOf(first)
  for (const id of ['name', 'purposes.nonsense', 'effective'])
    expect(await answer(session, several, { is: 'yes', opened: { [id]: { is: 'later' } } })).toHaveProperty('refused')
  expect(several.take({ is: 'yes', opened: { name: { is: 'later' } } })).toHaveProperty('refused.name')
})

test('whoever renames a group in one is shown what that makes of the others, before they are confirmed', async () => {
  const { session, several, form } = await shownOf(first)
  const membership = session.decisions.find(({ id }) => id === 'purposes.membership')
  const line =
    membership?.form.kind === 'card' ? membership.form.lines.find(({ label }) => label === 'Whose data') : undefined
  if (membership === undefined || line === undefined) throw new Error('The club has no card of its members.')
  const own: Answer = { is: 'yes', changed: { [line.id]: ['Plot holders'] } }
  const {
    session: after,
    understood,
    text,
  } = await taken(session, several, {
    is: 'yes',
    needs: filledAll(form.needs),
    opened: { 'purposes.membership': own },
  })
  expect(text).toContain('Plot holders')
  expect(understood.map(({ words }) => words)).toContain(
    'What you changed changes the others as well: look at them once more.',
  )
  const again = after.decisions.find(({ id }) => id === several.id)
  expect(again?.of).toEqual(several.of?.filter((id) => id !== 'purposes.membership'))
  expect(after.next?.id).toBe(several.id)
  expect(again?.form.kind === 'card' && again.form.lines.some(({ says }) => says.includes('Plot holders'))).toBe(true)
})

test('whoever looks back says one anew, takes another out, and leaves the rest as it was', async () => {
  const { session, several, form } = await shownOf(first)
  const { session: decided, text: before } = await taken(session, several, { is: 'yes', needs: filledAll(form.needs) })
  const held = decided.decisions.find(({ id }) => id === 'held.purpose')
  const [one, other] = held?.of ?? []
  const member = decided.decisions.find(({ id }) => id === one)
  const line =
    member?.form.kind === 'card' ? member.form.lines.find(({ form: { kind } }) => kind === 'text') : undefined
  if (held === undefined || one === undefined || other === undefined || line === undefined)
    throw new Error('Nothing is shown to whoever looks back.')
  const denied = { [other.replace('purposes.', '')]: 'no' } as const
  const { text, understood } = await taken(decided, held, {
    is: 'yes',
    changed: denied,
    opened: { [one]: { is: 'yes', changed: { [line.id]: 'As it is now.' } } },
  })
  expect(understood.map(({ words }) => words).join()).not.toContain('look at them once more')
  expect(text).toContain('As it is now.')
  const key = `\n  ${other.replace('purposes.', '')}:\n`
  expect([before.includes(key), text.includes(key)]).toEqual([true, false])
  // Nothing else is there or gone.
  const lost = before.split('\n').filter((words) => !text.includes(words.trim()))
  expect(lost.length).toBeGreaterThan(0)
  expect((await taken(decided, held, { is: 'yes' })).text).toBe(before)
  expect(held.take({ is: 'yes', changed: { nonsense: 'no' } })).toHaveProperty('refused.nonsense')
})
