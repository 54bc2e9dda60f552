import { expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Answer, FieldAnswer, Fields } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionsIn, nextIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, begun, day, textOf } from './interviewed.js'

/** What an allotment society says, screen by screen: by the ids of the decisions. */
const said: Readonly<Record<string, Answer | ((decision: Decision, standing: Standing) => Answer)>> = {
  situation: { is: 'picked', values: ['club'] },
  name: { is: 'words', words: 'Cwm Derwen Allotment Society' },
  country: { is: 'fields', fields: { seat: 'Wales', reach: ['none'] } },
  contact: {
    is: 'fields',
    fields: { email: 'post@cwmderwen.example', post: 'The Hut, Derwen Lane, Newtown SY16 1AA' },
  },
  purposes: {
    is: 'picked',
    values: [
      ...['membership', 'waiting-list', 'pictures', 'website', 'enquiries', 'accounts', 'meetings', 'group-chat'],
      'Bring a newsletter on paper to every door',
      'Tell the water company who used the standpipe',
      'Film the tool shed with a camera',
      'Give a raised bed to whoever needs one',
    ],
  },
  'purposes.all': { is: 'yes', needs: { weighed: '3 March 2026' } },
  'purposes.bring-a-newsletter-on-paper-to-every-doo': own({
    description: 'We bring our newsletter to all who rent a plot.',
    dataSubjects: ['members'],
    data: ['contact'],
    sources: ['form'],
    requirement: 'contractual',
    consequence: 'We cannot let a plot to you.',
    basis: 'contract',
  }),
  'purposes.tell-the-water-company-who-used-the-stan': own({
    description: 'We tell the water company who used the key of the standpipe, and when.',
    dataSubjects: ['members'],
    data: ['identity.name', 'When you used the key'],
    sort: ['location.access-logs'],
    sources: ['The list that hangs beside the key'],
    way: 'direct',
    requirement: 'optional',
    basis: 'legitimate-interests',
    interests: 'Water for all plots',
    weighed: '3 March 2026',
  }),
  'purposes.film-the-tool-shed-with-a-camera': own({
    description: 'We film the door of the tool shed.',
    dataSubjects: ['members', 'Whoever goes by'],
    data: ['media.cctv'],
    sources: ['Our camera'],
    way: 'observed',
    basis: 'legitimate-interests',
    interests: 'Tools that are there when you need them',
    weighed: '3 March 2026',
  }),
  'purposes.give-a-raised-bed-to-whoever-needs-one': own({
    description: 'We give a raised bed to whoever says why they need one.',
    dataSubjects: ['members'],
    data: ['Why you need it'],
    sort: ['health.conditions'],
    sources: ['The form for a raised bed'],
    way: 'direct',
    requirement: 'optional',
    basis: 'consent',
    method: 'signed-form',
    withdraw: 'Write to us.',
    separate: 'yes',
    refusable: 'yes',
    sensitive: 'explicit-consent',
  }),
  'purposes.give-a-raised-bed-to-whoever-needs-one.sensitive.more': own({
    method: 'signed-form',
    separate: 'yes',
    refusable: 'yes',
  }),
  'children.members': own({ children: 'none' }),
  'children.all': own({ groups: ['none'] }),
  recipients: {
    is: 'picked',
    values: ['whatsapp', 'Derwen Pages', 'Mid Wales Water', 'The county archive', 'Mrs Pugh, who looks at our books'],
  },
  sharing: ({ form }) => ({
    is: 'yes',
    changed: Object.fromEntries(linesIn(form).map(({ id }) => [id, getting[id] ?? ['none']])),
  }),
  'recipients.all': ({ form }) => ({
    is: 'yes',
    needs: Object.fromEntries(needsIn(form).map((one) => [one, helping(one)])),
  }),
  'time.all': ({ form }) => ({
    is: 'fields',
    fields: Object.fromEntries(rowsIn(form).flatMap((id) => (kept[id] === undefined ? [] : [[id, kept[id]]]))),
    asked: { year: { who: 'Ifor', role: 'treasurer' } },
  }),
  cookies: { is: 'picked', values: ['none'] },
  also: { is: 'yes' },
  security: { is: 'picked', values: ['A locked tin box in the hut', 'A password on the laptop of the secretary'] },
  effective: { is: 'words', words: '1 February 2027' },
}

/** Who gets what. */
const getting: Readonly<Record<string, readonly string[]>> = {
  website: ['derwen-pages'],
  photographs: ['public'],
  accounts: ['mrs-pugh-who-looks-at-our-books'],
  meetings: ['county-archive'],
  'group-chat': ['members', 'whatsapp'],
  'tell-the-water-company-who-used-the-stan': ['mid-wales-water'],
}

/** How long what is kept: of the accounts the treasurer knows it. */
const kept: Readonly<Record<string, string>> = {
  leaving: '6 years',
  visit: '30 days',
  answer: '1 year',
  meeting: 'for ever, it is our archive',
  'of-bring-a-newsletter-on-paper-to-every-doo': 'until you give up your plot',
  'of-tell-the-water-company-who-used-the-stan': '1 year after you used the key',
  'of-film-the-tool-shed-with-a-camera': '2 weeks after the recording',
  'of-give-a-raised-bed-to-whoever-needs-one': 'until you give up the bed',
}

/** What is said of those who help, by what is asked. */
function helping(asked: string): FieldAnswer {
  const [who = '', what = ''] = asked.split('.')
  if (asked === 'contract') return 'Derwen Pages on 9 February 2022, WhatsApp yes, the others no'
  if (what === 'role') return who.includes('pages') ? 'processor' : 'controller'
  return what === 'countries' ? 'United Kingdom' : 'helps us'
}

const linesIn = (form: Decision['form']) => (form.kind === 'card' ? form.lines : [])
const needsIn = (form: Decision['form']) => (form.kind === 'card' ? form.needs.map(({ id }) => id) : [])
const rowsIn = (form: Decision['form']) => (form.kind === 'fields' ? form.fields.map(({ id }) => id) : [])

/** What is asked of several, so far as this society knows it. */
function own(fields: Fields): Answer {
  return { is: 'fields', fields }
}

/** What is opened alone, because the brief has it otherwise than it is usual. */
const otherwise: Readonly<Record<string, Answer>> = {
  'purposes.membership': {
    is: 'yes',
    changed: { description: 'We keep the list of all who rent a plot, and collect the rents.' },
  },
  'purposes.photographs': {
    is: 'yes',
    changed: { basis: { basis: 'consent', method: 'spoken', withdraw: 'Tell us.', separate: 'yes', refusable: 'yes' } },
  },
  'purposes.website': {
    is: 'yes',
    needs: { weighed: '3 March 2026' },
    asked: { sources: { who: 'the man at Derwen Pages' } },
  },
}

const found = (standing: Standing, id: string | undefined): Decision | undefined =>
  decisionsIn(standing).find((one) => one.id === id)

test('an allotment society is through with its brief in 25 decisions', ({ annotate }) => {
  const opened = Object.keys(otherwise)
  const asked: string[] = []
  let standing = begun
  for (;;) {
    const next = nextIn(decisionsIn(standing))
    if (next === undefined) break
    const decision = (next.id === 'purposes.all' && found(standing, opened.shift())) || next
    const answer = otherwise[decision.id] ?? said[decision.id]
    if (answer === undefined) throw new Error(`${decision.id}: ${decision.ask}\n${JSON.stringify(decision.form)}`)
    asked.push(decision.id)
    standing = answered(standing, decision, typeof answer === 'function' ? answer(decision, standing) : answer)
  }
  void annotate(`${asked.length} decisions: ${asked.join(', ')}`)
  expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(23)
  const timeOf = (id: string) => statedAt(standing, `/purposes/${id}/retention`)
  expect(timeOf('waiting-list')).toEqual({ until: 'you join, or ask us to take you off the list' })
  expect(timeOf('film-the-tool-shed-with-a-camera')).toEqual({ keep: '2 weeks', after: 'the recording' })
  expect(timeOf('meetings')).toEqual({ keep: 'indefinitely', because: 'It is our archive' })
  expect(standing.marks.get('/purposes/accounts/retention')?.asked?.who).toBe('Ifor')
  // What nobody asks for any more is what was left, or given to somebody, by name.
  for (const [at, mark] of standing.marks) expect(mark.asked?.who, at).toBeDefined()
  const { findings } = checkTexts([{ path: 'privacy.yaml', text: textOf(standing) }], { asOf: day })
  const errors = findings.flatMap(({ severity, rule }) => (severity === 'error' ? [rule] : []))
  expect([...new Set(errors)]).toEqual(['retention-is-stated'])
})
