import { expect, test } from 'vitest'
import { purposeKindIds, vendor, vendorIds } from '../../src/catalogue/catalogue.js'
import { isUsedFor } from '../../src/catalogue/vendor-uses.js'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import type { Standing } from '../../src/interview/standing.js'
import { answered, standingOf, textOf } from './interviewed.js'

const begun = (
  situation: string,
  recipients: string,
  purposes = 'website: { title: Keep our website running, kinds: [service.hosting] }',
) => `# Begun by forthright.
# situation: ${situation}
forthright: 1
controllers: { us: { name: Tallow Labs, country: IE } }
recipients:
${recipients}
purposes:
  ${purposes}
`

function asked(standing: Standing, id: string): Decision {
  const found = decisionsIn(standing).find((one) => one.id === id)
  if (found === undefined) throw new Error(`Nobody asks for ${id}.`)
  return found
}

const needsIn = ({ form }: Decision) => (form.kind === 'card' ? form.needs : [])
const take = (standing: Standing, id: string, answer: Answer): Standing =>
  answered(standing, asked(standing, id), answer)

const two = standingOf(begun('app', '  plausible: { vendor: plausible }\n  fathom: { vendor: fathom }'))

test('who is mostly used for what was not ticked is asked about once, with those who are used for the same', () => {
  const needs = needsIn(asked(two, 'sharing'))
  expect(needs.map(({ id, label }) => [id, label])).toEqual([
    [
      'for.plausible',
      'You named Plausible Analytics, Fathom Analytics, and ticked nothing that they are mostly used for. Do you do one of these?',
    ],
  ])
  expect(needs.flatMap(({ form }) => (form.kind === 'one' ? form.options.map(({ label }) => label) : []))).toEqual([
    'Learn how the service is used',
    'Count visits to our website',
    'No',
  ])
})

test('what is picked is added for them, and its card is asked next', () => {
  const added = take(two, 'sharing', {
    is: 'yes',
    needs: { 'for.plausible': 'statistics' },
    changed: { website: ['none'] },
  })
  expect(textOf(added)).toContain('recipients: [plausible, fathom]')
  expect(textOf(added)).toMatch(/website: .*recipients: none/)
  expect(
    decisionsIn(added)
      .filter(({ isDone }) => !isDone)
      .map(({ id }) => id),
  ).toContain('purposes.statistics')
  expect(needsIn(asked(added, 'sharing'))).toEqual([])
  expect(asked(added, 'sharing').isDone).toBe(true)
  // Said alone, it leaves the lines as they stand, and adds the same.
  const alone = take(two, 'sharing', { is: 'begun', needs: { 'for.plausible': 'statistics' } })
  expect(textOf(take(alone, 'sharing', { is: 'yes', changed: { website: ['none'] } }))).toBe(textOf(added))
})

test('nothing is added that was not picked, and who still gets nothing is named', () => {
  const card = asked(two, 'sharing')
  for (const needs of [{}, { 'for.plausible': 'none' }]) {
    const taken = card.take({ is: 'yes', needs, changed: { website: ['none'] } })
    if ('refused' in taken) throw new Error('It is refused.')
    expect(taken.changes).toEqual([{ put: '/purposes/website/recipients', to: 'none' }])
    expect(taken.understood?.map(({ words }) => words)).toEqual([
      'No data go to: Plausible Analytics, Fathom Analytics.',
    ])
  }
  // Nobody else says what an organisation does: that is told, and nothing is written.
  expect(card.take({ is: 'begun', asked: { 'for.plausible': { who: 'Ann' } } })).toEqual({
    changes: [],
    understood: [{ field: 'for.plausible', words: 'Nobody is asked for this. It can be said here once you know.' }],
  })
})

test('a helper is asked about where nothing that it is used for was ticked, and only there', () => {
  for (const situation of ['app', 'club'])
    for (const id of vendorIds()) {
      const row = vendor(id)
      const uses = purposeKindIds().filter((kind) => row !== undefined && isUsedFor(row, [kind]))
      const bare = standingOf(begun(situation, `  one: { vendor: ${id} }`, 'odd: { title: Something odd }'))
      expect(needsIn(asked(bare, 'sharing')).length, `${situation} ${id}`).toBe(uses.length > 0 ? 1 : 0)
      for (const kind of uses) {
        const ticked = standingOf(
          begun(situation, `  one: { vendor: ${id} }`, `odd: { title: Something odd, kinds: [${kind}] }`),
        )
        expect(needsIn(asked(ticked, 'sharing')), `${situation} ${id} ${kind}`).toEqual([])
      }
    }
})
