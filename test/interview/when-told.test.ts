import { describe, expect, it, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import type { CardForm } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, day, interviewed, plainly, standingOf, starters, textOf } from './interviewed.js'

const text = `# Begun by forthright.
# situation: club
forthright: 1
controllers: { us: { name: Northgate, country: GB, contact: { email: post@northgate.example } } }
dataSubjects: { members: { label: Members } }
data: { contact: { label: Contact, kinds: [identity.name, contact.email] } }
sources:
  form: { type: direct, label: our form }
  camera: { type: observed, label: our camera }
  league: { type: third-party, label: what the league sends, name: The League }
purposes:
  show: { title: Show, dataSubjects: [members], data: [contact], sources: [form, camera, league] }
`

const also = (standing: Standing): Decision =>
  decisionsIn(standing).find(({ id }) => id === 'also') ?? expect.fail('not asked')
const cardOf = ({ form }: Decision): CardForm => (form.kind === 'card' ? form : expect.fail('no card'))
const yes = (changed: Extract<Answer, { is: 'yes' }>['changed'] = {}): Answer => ({ is: 'yes', changed })
const whenOf = (standing: Standing, id: string): unknown => statedAt(standing, `/sources/${id}/informed`)
const start = standingOf(text)

describe('when people are told', () => {
  it('is a sentence for those who give data, and one for what comes from others', () => {
    const lines = cardOf(also(start)).lines.filter(({ id }) => ['informed', 'told'].includes(id))
    expect(lines.map(({ says }) => says)).toEqual([
      expect.stringContaining('our form; our camera'),
      expect.stringContaining('what the league sends'),
    ])
    expect(lines.map(({ state }) => state)).toEqual(['proposed', 'proposed'])
  })

  it('is confirmed for each by one yes, and asked no more', () => {
    const after = answered(start, also(start), yes())
    for (const id of ['form', 'camera']) expect(whenOf(after, id)).toEqual({ when: 'at-collection' })
    expect(whenOf(after, 'league')).toEqual({ when: 'within-one-month' })
    expect(also(after).isDone).toBe(true)
  })

  it('is said otherwise for each, and what is not said of one stays as it was shown', () => {
    const after = answered(start, also(start), yes({ informed: { camera: 'A sign hangs below it.' } }))
    expect(whenOf(after, 'camera')).toEqual({ how: 'A sign hangs below it.' })
    expect(whenOf(after, 'form')).toEqual({ when: 'at-collection' })
    const late = answered(after, also(after), yes({ informed: { form: 'later' } }))
    expect(whenOf(late, 'form')).toEqual({ when: 'later' })
    expect(whenOf(late, 'camera')).toEqual({ how: 'A sign hangs below it.' })
    expect(also(start).take(yes({ informed: { nowhere: 'later' } }))).toHaveProperty('refused')
  })

  it.each(['informed', 'told'])('is asked of somebody for all at once: %s', (id) => {
    const after = answered(start, also(start), { is: 'yes', asked: { [id]: { who: 'Ann' } } })
    expect(also(after).isDone).toBe(true)
    const places = id === 'told' ? ['league'] : ['form', 'camera']
    for (const place of places) expect(after.marks.get(`/sources/${place}/informed`)?.asked?.who).toBe('Ann')
  })

  it('is asked again of a way that comes later, and only of that', () => {
    const before = answered(start, also(start), yes())
    const later = standingOf(
      textOf(before)
        .replace(/(\n +camera:)/, '\n  desk: { type: direct, label: our desk }$1')
        .replace('sources: [form,', 'sources: [desk, form,'),
    )
    expect(also(later).isDone).toBe(false)
    const after = answered(later, also(later), yes())
    expect(whenOf(after, 'desk')).toEqual({ when: 'at-collection' })
    expect(also(after).isDone).toBe(true)
  })

  it('is not asked where a file was begun by hand', () => {
    const byHand = standingOf(text.replace(/^#.*\n#.*\n/, ''))
    expect(cardOf(also(byHand)).lines.map(({ id }) => id)).not.toContain('changes')
  })
})

describe('how changes are told', () => {
  const at = '/notices/privacy/changes'
  it('is proposed by the way in which people can be written to', () => {
    expect(statedAt(answered(start, also(start), yes()), at)).toEqual({
      notify: ['email'],
      when: 'substantial-changes',
    })
    const unreachable = standingOf(text.replace(', contact.email]', ']'))
    expect(cardOf(also(unreachable)).lines.find(({ id }) => id === 'changes')?.state).toBe('free')
  })

  it.each([
    [['post', 'in-person'], { notify: ['post', 'in-person'], when: 'substantial-changes' }],
    [['By post'], { notify: ['post'], when: 'substantial-changes' }],
    [['none'], { notify: 'none' }],
    [['We tell it at the yearly meeting.'], { process: 'We tell it at the yearly meeting.' }],
  ])('is said otherwise: %s', (said, to) => {
    expect(statedAt(answered(start, also(start), yes({ changes: said })), at)).toEqual(to)
  })

  it.each([[[]], [['none', 'post']], [['One way.', 'Another.']]])('is not taken: %s', (said) => {
    expect(also(start).take(yes({ changes: said }))).toHaveProperty('refused.changes')
  })
})

test.each(starters.slice(0, 3))('whoever confirmed it is told of none of it: $id', ({ id, purposes }) => {
  const { standing } = interviewed((decision) => {
    if (decision.id === 'situation') return { is: 'picked', values: [id] }
    if (decision.id === 'purposes') return { is: 'picked', values: purposes.slice(0, 6).map((one) => one.id) }
    return plainly(decision)
  })
  const { findings } = checkTexts([{ path: 'privacy.yaml', text: textOf(standing) }], { asOf: day })
  const rules = findings.map(({ rule }) => rule)
  for (const rule of ['notice-is-shown-at-collection', 'indirect-notice-is-timed', 'changes-are-announced'])
    expect(rules).not.toContain(rule)
})

describe('the last review', () => {
  const at = '/notices/privacy/reviewed'
  const review = (standing: Standing): Decision | undefined =>
    decisionsIn(standing).find(({ decides }) => decides.some((place) => place.at === at))

  it('is never asked and never open, and can be answered all the same', () => {
    expect(review(start)).toMatchObject({ id: 'reviewed', isDone: true, isUsual: true })
    const after = answered(start, also(start), yes())
    expect(after.marks.has(at)).toBe(false)
    const said = review(after)
    const then = said && answered(after, said, { is: 'words', words: '20 November 2026' })
    expect(then && statedAt(then, at)).toBe('2026-11-20')
    expect(said?.take({ is: 'words', words: 'soon' })).toHaveProperty('refused')
  })

  it('is asked where a mark says that it is open', () => {
    const open = standingOf(
      `${text}notices:\n  privacy:\n    # not stated yet: when it was last reviewed (reviewed)\n    title: Notice\n`,
    )
    expect(review(open)).toMatchObject({ isDone: false, screen: 'open' })
  })
})
