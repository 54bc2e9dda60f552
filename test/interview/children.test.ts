import { expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { filesOf } from '../../src/interview/decide.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionsIn, nextIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, day, standingOf, textOf } from './interviewed.js'

const text = (groups: readonly string[], basis = 'consent') => `# Begun by forthright.
# situation: club
forthright: 1
dataSubjects:
${groups.map((label, index) => `  g${index}: { label: ${label} }`).join('\n')}
data:
  names: { label: Names, kinds: [identity.name] }
purposes:
  show:
    title: Hold the show
    dataSubjects: [g0]
    data: [names]
    basis: { type: ${basis}, method: signed-form }
`

const asksOf = (groups: readonly string[]): readonly string[] =>
  decisionsIn(standingOf(text(groups))).flatMap(({ id }) => (id.startsWith('children.') ? [id] : []))

test.each(['Children at the show', 'Young people who compete', 'Pupils', 'Boys and girls', 'Under-16s', 'juniors'])(
  'it is asked whether there are children among %s',
  (label) => {
    expect(asksOf([label])).toEqual(['children.g0'])
  },
)

test.each(['Plot holders', 'Winners', 'Whoever borrows a tool'])(
  'it is asked of a group that somebody named, such as %s, and not of one that starters know to be grown up',
  (label) => {
    expect(asksOf([label])).toEqual(['children.g0'])
    // A group that nothing is done with is named for something else.
    expect(asksOf(['Adults', label])).toEqual([])
  },
)

test.each([
  'Parents of children we treat',
  'parents of pupils',
  'Carers of young people',
  'Childminding firms',
  'Adults',
])('it is not asked of %s', (label) => {
  expect(asksOf([label])).toEqual([])
})

/** A declaration once parents agree for the children of the first group. */
function agreed(groups: readonly string[]) {
  const standing = standingOf(text(groups))
  const asked = decisionsIn(standing).find(({ id }) => id === 'children.g0')
  if (asked === undefined) throw new Error('Nobody asks.')
  return answered(standing, asked, { is: 'fields', fields: { children: 'parents' } })
}

test('the parents that somebody named agree, and no other group comes beside them', () => {
  const known = textOf(agreed(['Children at the show', 'parents of those who compete']))
  expect(known).toMatch(/givenBy: ?\[g0, g1\]|givenBy:\n +- g0\n +- g1/)
  expect(known).not.toContain('label: Parents')
})

test('parents who only agree need no purpose of their own', () => {
  const standing = agreed(['Children at the show'])
  expect(textOf(standing)).toContain('label: Parents')
  const { findings } = checkTexts(filesOf(standing), { asOf: day })
  expect(findings.map(({ rule }) => rule)).not.toContain('people-have-purpose')
})

const several = ['Children at the show', 'Plot holders', 'Winners']

const severalText = text(several).replace('dataSubjects: [g0]', 'dataSubjects: [g0, g1, g2]')

const allIn = (standing: Standing): Decision => {
  const found = decisionsIn(standing).find(({ id }) => id === 'children.all')
  if (found === undefined) throw new Error('Nobody asks.')
  return found
}

test('all groups are asked about on one screen, which says the same as each alone', () => {
  const start = standingOf(severalText)
  expect(nextIn(decisionsIn(start).filter(({ screen }) => screen === 'children'))?.id).toBe('children.all')
  for (const young of [[], ['g0'], ['g1', 'g2'], ['g0', 'g1', 'g2']])
    for (const agrees of ['parents', 'themselves']) {
      const groups = young.length === 0 ? ['none'] : young
      const whole = answered(start, allIn(start), {
        is: 'fields',
        fields: { groups, ...(young.length > 0 && { agrees, others: 'none' }) },
      })
      const each = ['g0', 'g1', 'g2'].reduce((standing, id) => {
        const one = decisionsIn(standing).find((decision) => decision.id === `children.${id}`)
        const children = young.includes(id) ? agrees : 'none'
        return one === undefined ? standing : answered(standing, one, { is: 'fields', fields: { children } })
      }, start)
      expect(textOf(whole)).toBe(textOf(each))
      expect(decisionsIn(whole).filter(({ screen, isDone }) => screen === 'children' && !isDone)).toEqual([])
    }
})

test('nothing is said of groups that nobody answered for', () => {
  const start = standingOf(severalText)
  const { take } = allIn(start)
  expect(take({ is: 'fields', fields: { groups: ['g0', 'none'] } })).toHaveProperty('refused.groups')
  expect(take({ is: 'fields', fields: { groups: ['g0'] } })).toHaveProperty('refused.agrees')
  expect(take({ is: 'fields', fields: { groups: ['g9'] } })).toHaveProperty('refused.groups')
  expect(take({ is: 'begun', fields: { groups: ['g0'] } })).toEqual({ changes: [] })
  for (const answer of [{ is: 'later' }, { is: 'fields', fields: {} }] as const)
    expect(textOf(answered(start, allIn(start), answer))).not.toMatch(/children: (?:true|false)/)
})

const subsets = <Value>([first, ...rest]: readonly Value[]): readonly (readonly Value[])[] =>
  first === undefined ? [[]] : subsets(rest).flatMap((some) => [some, [first, ...some]])

const statedIn = (standing: Standing): readonly unknown[] =>
  ['g0', 'g1', 'g2'].map((id) => statedAt(standing, `/dataSubjects/${id}/children`))

test.each(['none', 'unknown', undefined])(
  'of groups that are not ticked only what is said of them is stated: %s',
  (others) => {
    const start = standingOf(severalText)
    for (const young of subsets(['g0', 'g1', 'g2']).filter(({ length }) => length > 0)) {
      const fields = { groups: young, agrees: 'themselves', ...(others !== undefined && { others }) }
      const after = answered(start, allIn(start), { is: 'fields', fields })
      const rest = others === 'none' ? false : undefined
      expect(statedIn(after)).toEqual(['g0', 'g1', 'g2'].map((id) => (young.includes(id) ? true : rest)))
      // What is not known stays open, and is asked no more.
      expect(decisionsIn(after).filter(({ screen, isDone }) => screen === 'children' && !isDone)).toEqual([])
      // Whoever comes back finds what was said, and says the same again by it.
      const again = allIn(after)
      const now = Object.fromEntries(
        (again.form.kind === 'fields' ? again.form.fields : []).flatMap(({ id, form }) =>
          form.now === undefined ? [] : [[id, form.now]],
        ),
      )
      expect(now).toMatchObject({ groups: young, agrees: ['themselves'] })
      expect(textOf(answered(after, again, { is: 'fields', fields: now }))).toBe(textOf(after))
    }
  },
)

test('who is ticked no more has no answer left', () => {
  const start = standingOf(severalText)
  const both = answered(start, allIn(start), { is: 'fields', fields: { groups: ['g0', 'g1'], agrees: 'themselves' } })
  const one = answered(both, allIn(both), { is: 'fields', fields: { groups: ['g0'], agrees: ['themselves'] } })
  expect(statedIn(one)).toEqual([true, undefined, undefined])
})

test.each(['16', 'at least 16', 'sixteen', '16 and over', '16+', 'from 16', 'they are at least 16 years old'])(
  'their least age is kept: %s',
  (age) => {
    const start = standingOf(severalText)
    const after = answered(start, allIn(start), { is: 'fields', fields: { groups: ['g0'], agrees: 'themselves', age } })
    expect(statedAt(after, '/dataSubjects/g0/age')).toEqual({ from: 16 })
    expect(statedAt(after, '/dataSubjects/g1/age')).toBeUndefined()
    expect(statedAt(after, '/purposes/show/basis/givenBy')).toEqual(['g0', 'g1', 'g2'])
  },
)

test.each(['18', '12 to 17', 'school age', '-3', '16.5'])('no other age is: %s', (age) => {
  const start = standingOf(severalText)
  const taken = allIn(start).take({ is: 'fields', fields: { groups: ['g0'], agrees: 'themselves', age } })
  expect(taken).toHaveProperty('refused.age')
})

test('who agrees is asked of nobody who is never asked for a yes', () => {
  const start = standingOf(severalText.replace('type: consent, method: signed-form', 'type: contract'))
  const after = answered(start, allIn(start), { is: 'fields', fields: { groups: ['g1'], others: 'none' } })
  expect(statedIn(after)).toEqual([false, true, false])
  expect(textOf(after)).not.toContain('givenBy')
})

test('an age is not lost where it is not known of all uses who agrees', () => {
  const start = standingOf(severalText.replace('g0: { label', 'g0: { children: true, label'))
  const said = { is: 'fields', fields: { groups: ['g0'], age: '16', others: 'none' } } as const
  expect(allIn(start).take(said)).toHaveProperty('refused.agrees')
  const after = answered(start, allIn(start), { ...said, fields: { ...said.fields, agrees: 'themselves' } })
  expect(statedAt(after, '/dataSubjects/g0/age')).toEqual({ from: 16 })
})
