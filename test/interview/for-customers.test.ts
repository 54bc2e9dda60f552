import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Answer } from '../../src/interview/answer.js'
import { filesOf } from '../../src/interview/decide.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { openPlacesIn } from '../../src/interview/session.js'
import type { Standing } from '../../src/interview/standing.js'
import { answered, begun, day, standingOf, starters, textOf } from './interviewed.js'

const decisionOf = (standing: Standing, id: string) => decisionsIn(standing).find((one) => one.id === id)

function given(standing: Standing, id: string, answer: Answer): Standing {
  const decision = decisionOf(standing, id)
  if (decision === undefined) throw new Error(`${id} is not asked.`)
  return answered(standing, decision, answer)
}

const of = (situation: string): Standing => given(begun, 'situation', { is: 'picked', values: [situation] })

const fields = (said: Readonly<Record<string, string>>): Answer => ({ is: 'fields', fields: said })

describe('what is done on the orders of customers', () => {
  test('is asked of those who often work for others', () => {
    const asked = starters.filter(({ id }) => decisionOf(of(id), 'customers') !== undefined).map(({ id }) => id)
    expect(asked).toEqual(['app', 'app-for-firms', 'landlord', 'freelancer'])
    for (const id of asked) {
      const { dataSubjects = {} } = starters.find((one) => one.id === id) ?? {}
      expect(JSON.stringify(dataSubjects)).toContain('People at firms that are our customers')
    }
  })

  test('is no purpose of its own, and no decision of the organisation', () => {
    const after = given(
      of('app'),
      'customers',
      fields({ work: 'yes', who: 'The firms that use our software', does: 'We store it' }),
    )
    expect(after.value).toMatchObject({
      customers: { customers: { label: 'The firms that use our software' } },
      services: { work: { does: 'We store it' } },
    })
    expect(after.value.purposes).toBeUndefined()
    expect(checkTexts(filesOf(after), { asOf: day }).findings.map(({ rule }) => rule)).not.toContain('schema')
  })

  test('can be left, denied, and said again', () => {
    const yes = given(of('app'), 'customers', fields({ work: 'yes', who: 'Firms' }))
    const no = given(yes, 'customers', fields({ work: 'no' }))
    expect(textOf(no)).not.toMatch(/customers:|services:/)
    expect(decisionOf(no, 'customers')?.isDone).toBe(true)
    expect(decisionOf(given(of('app'), 'customers', fields({})), 'customers')?.isDone).toBe(true)
    const decision = decisionOf(of('app'), 'customers')
    expect(decision?.take(fields({ work: 'yes' }))).toHaveProperty('refused.who')
    expect(decision?.take(fields({ work: 'perhaps' }))).toHaveProperty('refused.work')
  })
})

describe('what is open', () => {
  const marked = `forthright: 1
recipients:
  mailchimp:
    vendor: mailchimp
    # not stated yet: to whom it passes data (passesTo)
    # not stated yet: in which line of work it is (sector)
sources:
  form: our joining form
  # not stated yet: who gives the data (form.name)
cookies:
  items:
    session:
      name: session id
      # not stated yet: how it is read (how)
`
  const names: Readonly<Record<string, string>> = {
    'recipients.mailchimp': 'Mailchimp',
    'sources.form': 'our joining form',
    'cookies.items.session': 'session id',
  }

  test.for([
    marked,
    textOf(given(of('club'), 'recipients', { is: 'picked', values: ['mailchimp', 'Northgate Printers'] })),
  ])('names the entry that it belongs to, in a list and as a question', (text) => {
    const standing = standingOf(text)
    const open = openPlacesIn({ standing })
    const own = { ...names, 'recipients.northgate-printers': 'Northgate Printers' }
    const entries = open.flatMap(({ what, path }) =>
      Object.entries(own).flatMap(([entry, name]) => (path.startsWith(`${entry}.`) ? [{ what, name, path }] : [])),
    )
    expect(entries.length).toBeGreaterThan(2)
    for (const { what, name } of entries) expect(what).toContain(name)
    for (const { path, name } of entries) {
      const question = decisionOf(standing, `open.${path}`)
      if (question !== undefined) expect(question.ask).toContain(name)
    }
    if (text === marked) expect(decisionOf(standing, 'open.recipients.mailchimp.sector')?.ask).toMatch(/^Mailchimp: /)
  })
})

test('who has no website says so, and who runs one is not offered it', () => {
  const nobody = given(of('club'), 'recipients', { is: 'picked', values: ['none'] })
  const after = given(nobody, 'cookies', { is: 'picked', values: ['no-website'] })
  expect(after.value.cookies).toEqual({ none: 'We have no website or app, so we store nothing on your devices.' })
  const { form } = decisionOf(after, 'cookies') ?? {}
  expect(form).toMatchObject({ now: ['no-website'] })
  const none = given(after, 'cookies', { is: 'picked', values: ['none'] })
  expect(none.value.cookies).toBe('none')
  const running = given(nobody, 'purposes', { is: 'picked', values: ['website'] })
  const cookies = decisionOf(running, 'cookies')?.form
  const values = cookies?.kind === 'many' ? cookies.options.map(({ value }) => value) : []
  expect(values).toContain('none')
  expect(values).not.toContain('no-website')
})
