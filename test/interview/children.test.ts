import { expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { filesOf } from '../../src/interview/decide.js'
import { decisionsIn } from '../../src/interview/sequence.js'
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

test.each([
  'Parents of children we treat',
  'parents of pupils',
  'Carers of young people',
  'Winners',
  'Childminding firms',
])('it is not asked of %s', (label) => {
  expect(asksOf([label])).toEqual([])
})

/** A declaration once parents agree for the children of the first group. */
function agreed(groups: readonly string[]) {
  const standing = standingOf(text(groups))
  const asked = decisionsIn(standing).find(({ id }) => id === 'children.g0')
  if (asked === undefined) throw new Error('Nobody asks.')
  return answered(standing, asked, { is: 'picked', values: ['parents'] })
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
