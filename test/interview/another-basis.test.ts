import { expect, test } from 'vitest'
import type { Answer } from '../../src/interview/answer.js'
import type { Line } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import type { Standing } from '../../src/interview/standing.js'
import { sampled } from '../sampling.js'
import { answered, begun, few, plainly, starters, textOf } from './interviewed.js'

const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const

type Basis = (typeof bases)[number]

/** What a purpose says only while it rests on a basis, in the file or as it is proposed there. */
const words: readonly (readonly [RegExp, readonly Basis[]])[] = [
  [/requirement: (?:pre-)?contractual/, ['contract']],
  [/^ {6}(?:contract|stage): /m, ['contract']],
  [/requirement: statutory/, ['legal-obligation', 'public-task']],
  [/mode: consent|withdraw|\bmethod:|refusable/, ['consent']],
  [/mode: (?:charity-)?soft-opt-in/, bases.filter((basis) => basis !== 'consent')],
  [/balancing|interests: \[/, ['legitimate-interests']],
  [/^ {6}task: /m, ['public-task']],
]

const all = starters.flatMap((situation) =>
  situation.purposes.flatMap(({ id }) =>
    ['Wales', 'Ireland'].flatMap((country) => bases.map((basis) => ({ situation: situation.id, id, country, basis }))),
  ),
)

function carded(situation: string, country: string, id: string): Standing {
  return (
    [
      ['situation', { is: 'picked', values: [situation] }],
      ['country', { is: 'words', words: country }],
      ['purposes', { is: 'picked', values: [id] }],
    ] as const
  ).reduce((standing, [decision, answer]) => {
    const found = decisionsIn(standing).find((one) => one.id === decision)
    return found ? answered(standing, found, answer) : standing
  }, begun)
}

const cardIn = (standing: Standing, id: string) => decisionsIn(standing).find((one) => one.id === `purposes.${id}`)

function given(standing: Standing, id: string, answer: Answer | 'plainly'): Standing {
  const card = cardIn(standing, id)
  return card ? answered(standing, card, answer === 'plainly' ? plainly(card) : answer) : standing
}

/** What stands in the file of a purpose, with its marks. */
function partOf(standing: Standing, id: string): string {
  const [, purposes = ''] = textOf(standing).split('\npurposes:\n')
  const [, after = ''] = `\n${purposes}`.split(`\n  ${id}:\n`)
  const part = after.split(/\n(?=\S| {2}\S)/)[0] ?? ''
  // What allows sensitive data was judged by itself.
  return part.replace(/\n {4}(?:specialCategory|criminalOffence)Condition:(?:.*(?:\n {6}.*)*)/, '')
}

const basisIn = (part: string): string =>
  (/\n {4}basis: *([a-z-]+)?(?:\n {6}type: ([a-z-]+))?/.exec(`\n${part}`)?.slice(1) ?? []).find(Boolean) ?? ''

test('no word of another basis stays on a card or in the file', ({ annotate }) => {
  let changed = 0
  for (const { situation, id, country, basis } of sampled(all, 'purposes on other bases', annotate, {
    share: 150,
    least: 12,
  })) {
    const first = carded(situation, country, id)
    const confirmed = given(first, id, 'plainly')
    if (basisIn(partOf(confirmed, id)) === basis) continue
    changed += 1
    const said = { is: 'begun', changed: { basis } } as const
    for (const [how, standing] of [
      ['said before', given(first, id, said)],
      ['said before, and confirmed', given(given(first, id, said), id, { is: 'yes' })],
      ['said with the rest', given(first, id, { is: 'yes', changed: { basis } })],
      ['said afterwards', given(confirmed, id, said)],
    ] as const) {
      const part = partOf(standing, id)
      const place = `${situation} ${id} ${country} ${basis}, ${how}\n${part}`
      expect(basisIn(part), place).toBe(basis)
      const card = cardIn(standing, id)
      const shown =
        card?.form.kind === 'card'
          ? JSON.stringify(card.form.lines.map(({ says, form }) => [says, 'now' in form ? form.now : '']))
          : ''
      for (const [pattern, fitting] of words)
        if (!fitting.includes(basis)) {
          expect(part, place).not.toMatch(pattern)
          expect(shown, place).not.toMatch(pattern)
        }
    }
  }
  expect(changed).toBeGreaterThan(3)
})

test('who goes back to the usual basis has all its words again', ({ annotate }) => {
  for (const { situation, id, country, basis } of sampled(all, 'purposes and back', annotate, {
    share: 150,
    least: 12,
  })) {
    const first = carded(situation, country, id)
    const usual = basisIn(partOf(given(first, id, { is: 'yes' }), id))
    if (usual === basis || usual === '') continue
    const away = given(first, id, { is: 'begun', changed: { basis } })
    const back = given(given(away, id, { is: 'begun', changed: { basis: usual } }), id, { is: 'yes' })
    expect(partOf(back, id), `${situation} ${id} ${country} ${basis}`).toBe(partOf(given(first, id, { is: 'yes' }), id))
  }
})

/** Whatever is open is filled; a basis that nobody proposes is a legitimate interest. */
function onInterests(standing: Standing, id: string): Answer {
  const card = cardIn(standing, id)
  const answer = card ? plainly(card) : ({ is: 'yes' } as const)
  if (answer.is !== 'yes' || answer.changed?.basis === undefined) return answer
  return { ...answer, changed: { ...answer.changed, basis: 'legitimate-interests' } }
}

/** What is usual beside the way in which advertising reaches people, as it is written. */
function besideIn(standing: Standing, id: string): readonly string[] {
  const part = partOf(given(standing, id, 'plainly'), id)
  const facts = [
    'channels: [email]',
    'thirdParties: none',
    'senderNamed: true',
    'link-in-message',
    'everyMessage: true',
  ]
  const [, marketing = ''] = part.split('\n    marketing:')
  return facts.filter((fact) => marketing.split(/\n {4}\S/)[0]?.includes(fact))
}

test('advertising and its basis change together, and what was said beside its way stays', () => {
  const advertised = starters.flatMap((situation) =>
    situation.purposes.filter(({ usual }) => usual.marketing).map(({ id }) => ({ situation: situation.id, id })),
  )
  for (const { situation, id } of advertised)
    for (const country of ['Wales', 'Ireland'])
      for (const mode of ['consent', 'soft-opt-in', 'corporate-subscribers'])
        for (const first of ['said before', 'said afterwards']) {
          const whole = carded(situation, country, id)
          const before = first === 'said before' ? whole : given(whole, id, 'plainly')
          const said = given(before, id, { is: 'begun', changed: { marketing: mode } })
          const part = partOf(given(said, id, onInterests(said, id)), id)
          const place = `${situation} ${id} ${country} ${mode}, ${first}\n${part}`
          expect(part, place).toContain(`mode: ${mode}`)
          expect(basisIn(part) === 'consent', place).toBe(mode === 'consent')
          // What was said or usual beside the way: through what, for whom, who sends it, and how it stops.
          const beside = besideIn(whole, id)
          expect(beside, place).toContain('channels: [email]')
          for (const fact of beside) expect(part, place).toContain(fact)
        }
  expect(advertised.length).toBeGreaterThan(3)
})

test('what no longer fits another basis is asked next, unless somebody was named who knows it', () => {
  const card = (standing: Standing) => {
    const found = decisionsIn(standing).find(({ id }) => id === 'purposes.tax-relief')
    if (!found) throw new Error('It is not asked.')
    return found
  }
  const before = carded('charity', 'Ireland', 'tax-relief')
  const changed = { basis: 'contract' }
  const after = answered(before, card(before), { is: 'yes', changed })
  expect(card(after).isDone).toBe(false)
  const given = answered(before, card(before), { is: 'yes', changed, asked: { provision: { who: 'Ann' } } })
  expect(textOf(given)).toContain('Ann')
  expect(card(given).isDone).toBe(true)
})

test('which contract it is can be said wherever one is chosen, and nobody is asked for it again', () => {
  const chosen = starters.flatMap((situation) => situation.purposes.map(({ id }) => ({ situation: situation.id, id })))
  for (const { situation, id } of chosen) {
    const before = carded(situation, 'Wales', id)
    const changed = { basis: { basis: 'contract', contract: 'your tenancy' } }
    const after = given(before, id, { is: 'begun', changed })
    const place = `${situation} ${id}`
    expect(partOf(after, id), place).toContain('contract: your tenancy')
    expect(decisionsIn(after).map((one) => one.id)).not.toContain(`purposes.${id}.basis`)
  }
})

test('another contract than the usual one keeps what else is said of it', () => {
  const before = carded('club', 'Wales', 'waiting-list')
  const changed = { basis: { basis: 'contract', contract: 'the plot that you ask for' } }
  const part = partOf(given(before, 'waiting-list', { is: 'yes', changed }), 'waiting-list')
  expect(part).toContain('contract: the plot that you ask for')
  expect(part).toContain('stage: before-contract')
})

test('whatever a card shows can be said together with another basis', ({ annotate }) => {
  for (const { situation, id, country, basis } of sampled(all, 'said with another basis', annotate, {
    share: 150,
    least: 12,
  })) {
    const first = carded(situation, country, id)
    const form = cardIn(first, id)?.form
    if (form?.kind !== 'card') continue
    for (const line of form.lines.filter(({ id }) => id !== 'basis')) {
      const place = `${situation} ${id} ${country} ${basis}: ${line.id}`
      if (line.form.kind !== 'text') continue
      const words = line.id === 'retention' ? 'until you have left us' : 'We do it so.'
      const answer = { is: 'yes', changed: { basis, [line.id]: words } } as const
      const part = partOf(given(first, id, answer), id)
      expect(part, place).toContain(line.id === 'retention' ? 'you have left us' : words)
      expect(basisIn(part), place).toBe(basis)
    }
    const asked = Object.fromEntries(form.needs.map((need) => [need.id, { who: 'Ann' }]))
    expect(cardIn(first, id)?.take({ is: 'yes', changed: { basis }, asked }), id).not.toHaveProperty('refused')
  }
  const club = carded('club', 'Wales', 'newsletter')
  const both = given(club, 'newsletter', { is: 'yes', changed: { basis: 'contract', retention: 'until you leave' } })
  expect(partOf(both, 'newsletter')).toMatch(/retention:\s+(?:\{ )?until: you leave/)
})

test('a card shows what is picked by the words of its list', ({ annotate }) => {
  const forms = (line: Line): readonly Line['form'][] =>
    line.form.kind === 'fields' ? line.form.fields.map(({ form }) => form) : [line.form]
  let picked = 0
  for (const situation of sampled(starters, 'cards of starters', annotate, few))
    for (const { id } of situation.purposes)
      for (const country of ['Wales', 'Ireland']) {
        const first = carded(situation.id, country, id)
        for (const standing of [first, given(first, id, { is: 'yes' })]) {
          const card = cardIn(standing, id)?.form
          for (const form of card?.kind === 'card' ? card.lines.flatMap(forms) : []) {
            if (form.kind !== 'one' && form.kind !== 'many') continue
            const values = form.options.map(({ value }) => value)
            for (const now of form.now ?? []) expect(values, `${situation.id} ${id}`).toContain(now)
            picked += form.now?.length ?? 0
          }
        }
      }
  expect(picked).toBeGreaterThan(200)
})

test('who says that people bought is asked how their addresses came, where these are usual from others', () => {
  const advertised = starters.flatMap((situation) =>
    situation.purposes.filter(({ usual }) => usual.marketing).map(({ id }) => ({ situation: situation.id, id })),
  )
  let others = 0
  for (const { situation, id } of advertised)
    for (const first of ['said before', 'said afterwards']) {
      const whole = carded(situation, 'Wales', id)
      const source = /sources:\s*\[([\w-]+)\]/.exec(partOf(given(whole, id, { is: 'yes' }), id))?.[1] ?? ''
      const isOther = starters.find((one) => one.id === situation)?.sources[source]
      const before = first === 'said before' ? whole : given(whole, id, { is: 'yes' })
      const after = given(before, id, { is: 'yes', changed: { marketing: 'soft-opt-in' } })
      const isFromOthers = JSON.stringify(isOther).includes('third-party')
      others += isFromOthers ? 1 : 0
      expect(partOf(after, id).includes('sources: ['), `${situation} ${id} ${first}`).toBe(!isFromOthers)
      if (isFromOthers) expect(cardIn(after, id)?.isDone).toBe(false)
    }
  expect(others).toBeGreaterThan(0)
})

const stageShown = (standing: Standing, id: string): readonly string[] => {
  const { form } = cardIn(standing, id) ?? expect.fail('not asked')
  const line = form.kind === 'card' ? form.lines.find((one) => one.id === 'basis') : undefined
  const field = line?.form.kind === 'fields' ? line.form.fields.find((one) => one.id === 'stage') : undefined
  return [field?.form.now ?? []].flat()
}

test('a contract is carried out, unless somebody says that it is only asked for', () => {
  const [member, waiting] = [carded('club', 'Wales', 'membership'), carded('club', 'Wales', 'waiting-list')]
  expect(stageShown(member, 'membership')).toEqual(['performance'])
  expect(stageShown(waiting, 'waiting-list')).toEqual(['before-contract'])
  expect(partOf(given(member, 'membership', 'plainly'), 'membership')).not.toContain('stage')
  const basis = { basis: 'contract', stage: 'before-contract', contract: 'the plot that you ask for' }
  const asked = given(member, 'membership', { is: 'yes', changed: { basis } })
  expect(partOf(asked, 'membership')).toMatch(/stage: before-contract/)
  const carried = given(asked, 'membership', { is: 'yes', changed: { basis: { ...basis, stage: 'performance' } } })
  expect(partOf(carried, 'membership')).toMatch(/stage: performance/)
  const other = given(waiting, 'waiting-list', {
    is: 'yes',
    changed: { basis: { basis: 'contract', contract: 'your tenancy' } },
  })
  expect(partOf(other, 'waiting-list')).toMatch(/contract: your tenancy/)
})
