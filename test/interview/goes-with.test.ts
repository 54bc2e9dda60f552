import { expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Answer } from '../../src/interview/answer.js'
import { make } from '../../src/interview/decide.js'
import type { Decision } from '../../src/interview/decision.js'
import { wouldGo } from '../../src/interview/goes-with.js'
import { referencesIn } from '../../src/interview/references.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { idsIn, type Standing, statedAt } from '../../src/interview/standing.js'
import { child } from '../../src/source/pointer.js'
import { sampledCases } from '../sampling.js'
import { answered, begun, day, few, interviewed, plainly, standingOf, starters, textOf } from './interviewed.js'

/** A whole interview: all that is usual is done, and three help. */
function whole(id: string): Standing {
  const usual = starters.find((one) => one.id === id)?.purposes ?? []
  const picks: Readonly<Record<string, readonly string[]>> = {
    situation: [id],
    purposes: usual.slice(0, 6).map((one) => one.id),
    recipients: ['mailchimp', 'stripe', 'Northgate Printers'],
  }
  const everybody = (decision: Decision): Answer => {
    const values = picks[decision.id]
    if (values !== undefined) return { is: 'picked', values }
    const { form } = decision
    if (decision.id !== 'sharing' || form.kind !== 'card') return plainly(decision)
    // Each has one who is nobody else's, where there are enough.
    const ids = ['mailchimp', 'stripe', 'northgate-printers']
    const changed = form.lines.map((line, index) => [line.id, [ids[index % ids.length] ?? '']] as const)
    return { is: 'yes', changed: Object.fromEntries(changed) }
  }
  return interviewed(everybody).standing
}

const rulesIn = (standing: Standing): readonly string[] =>
  checkTexts([{ path: 'privacy.yaml', text: textOf(standing) }], { asOf: day }).findings.map(
    ({ rule, data, severity }) => `${severity} ${rule} ${JSON.stringify(data)}`,
  )

const registers = ['dataSubjects', 'data', 'sources', 'recipients'] as const

/** What a declaration names that is not there, and what it has that nothing names. */
function looseIn({ value }: Standing) {
  const all = referencesIn(value)
  const named = new Set(all.map(({ to }) => to))
  return {
    dangling: all.filter(({ to }) => statedAt({ value }, to) === undefined).map(({ at }) => at),
    unused: registers.flatMap((register) =>
      idsIn({ value }, register).filter((id) => !named.has(child('', register, id))),
    ),
  }
}

test.for(sampledCases(starters, 'starters that do less', few).map(({ id }) => id))(
  'what is not done takes with it what only it had: %s',
  (id) => {
    const before = whole(id)
    expect(looseIn(before)).toEqual({ dangling: [], unused: [] })
    const known = new Set(rulesIn(before))
    for (const card of decisionsIn(before)) {
      if (card.form.kind !== 'card' || !card.form.canDeny || card.of !== undefined) continue
      const after = answered(before, card, { is: 'no' })
      expect(looseIn(after), card.id).toEqual({ dangling: [], unused: [] })
      // Nothing that another purpose has is touched, but that somebody who is gone gets its data.
      const gone = `/${card.id.replace('.', '/')}`
      for (const purpose of idsIn(after, 'purposes')) {
        const at = child('/purposes', purpose)
        const { recipients: _, ...fields } = Object(statedAt(before, at))
        expect(statedAt(after, at), `${card.id}: ${at}`).toMatchObject(fields)
      }
      const lost = registers.flatMap((register) =>
        idsIn(before, register)
          .map((one) => child('', register, one))
          .filter((at) => statedAt(after, at) === undefined && at !== gone),
      )
      // What goes is told before.
      expect(wouldGo(gone, before) === undefined, card.id).toBe(
        lost.length === 0 && cookiesIn(after) === cookiesIn(before),
      )
      const unnamed = rulesIn(after).filter(
        (each) => !known.has(each) && /unused|is-used|have-purpose|reference/.test(each),
      )
      expect(unnamed, card.id).toEqual([])
    }
  },
)

const cookiesIn = ({ value }: Standing): string => JSON.stringify(value.cookies ?? null)

test('a list that is said otherwise leaves nothing behind that nothing uses, and names what goes', () => {
  const before = whole('club')
  const card = decisionsIn(before).find((one) => one.id === 'purposes.membership')
  const taken = card?.take({ is: 'begun', changed: { data: ['What we write on slates'] } })
  const after = taken && 'changes' in taken ? make(taken.changes, before) : undefined
  expect(after && looseIn(after.standing).unused).toEqual([])
  expect(after?.went.length).toBeGreaterThan(0)
})

test('what stood in a file that somebody wrote stays, and what names somebody who is gone goes', () => {
  const text = `forthright: 1
recipients:
  bank: { name: Bank, role: processor }
  post: { name: Post, role: processor }
data:
  fees: { label: Fees }
purposes:
  a: { title: A, data: [fees], recipients: [bank, post] }
  b:
    title: B
    recipients: [bank]
`
  const before = standingOf(text)
  const denied = (id: string): Standing => {
    const card = decisionsIn(before).find((one) => one.id === id)
    return card ? answered(before, card, { is: 'no' }) : begun
  }
  expect(textOf(denied('purposes.a'))).toBe(text.replace(/ {2}a: .*\n/, ''))
  expect(textOf(denied('recipients.bank'))).toBe(
    text
      .replace(/ {2}bank: .*\n/, '')
      .replace('[bank, post]', '[post]')
      .replace('    recipients: [bank]\n', ''),
  )
})
