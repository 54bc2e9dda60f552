import { describe, expect, test } from 'vitest'
import { isMap, isNode, parseDocument } from 'yaml'
import { wordsAt } from '../../src/checking/known-words.js'
import type { Answer } from '../../src/interview/answer.js'
import type { Change } from '../../src/interview/change.js'
import { make } from '../../src/interview/decide.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, standingIn } from '../../src/interview/standing.js'
import { lawAsOf } from '../../src/law/law.js'
import { parse } from '../../src/reading/parse.js'
import { locatorOf } from '../../src/source/locate.js'
import { keysOf, parentOf } from '../../src/source/pointer.js'
import type { SourceTree } from '../../src/source/tree.js'
import { find, read } from '../examples/project.js'
import { sampled } from '../sampling.js'
import { plainly, starters } from './interviewed.js'

const day = '2026-11-29'
const law = lawAsOf(day)

function standingOf(text: string): Standing | undefined {
  const { value } = parse({ path: 'privacy.yaml', text })
  return value && standingIn([value], law, day, starters, wordsAt)
}

/** Ways to write a declaration that no example has. */
const odd = [
  'forthright: 1\ncontrollers: { us: { name: A, contact: { email: a@b.example } } } # us\n',
  'forthright: 1\r\n# about us\r\ncontrollers:\r\n  us:\r\n    # the name\r\n    name: "A"   # so\r\n    country: GB\r\n# the end\r\n',
  'forthright: 1\ncontrollers:\n  us: &us\n    name: A\n    country: IE\npurposes:\n  p: # one\n\n    title: >-\n      Do\n      this\n\n    # not stated yet: how long (retention)\n    data: [\n      x, # x\n      y\n    ]\n',
  "forthright: 1\nregimes:\n- uk\ncontrollers:\n    us:\n        name: 'A'\n        contact:\n            post: |\n                Here\n                There\n\n# later\n",
]

const texts = [...odd, ...find('examples/**/privacy.yaml').map(read), ...find('test/base.yaml').map(read)]

/** What stands in a list stays, so that places in it are the same before and after. */
const said = (decision: Decision): Answer =>
  decision.form.kind === 'many' && decision.id === 'security' && decision.form.now !== undefined
    ? { is: 'picked', values: [...decision.form.now, 'Doors are locked.'] }
    : plainly(decision)

const kinds = (decision: Decision): readonly Answer[] => [
  decision.form.kind === 'card' ? { is: 'yes' } : said(decision),
  { is: 'later' },
  { is: 'asked', who: 'Ann' },
  ...(decision.form.kind === 'card' && decision.form.canDeny ? [{ is: 'no' } as const] : []),
]

const cases = texts.flatMap((text, index) => {
  const standing = standingOf(text)
  if (standing === undefined) throw new Error(`text ${index} cannot be read`)
  const decisions = decisionsIn(standing).filter(({ id }) => id !== 'situation')
  return decisions.flatMap((decision) =>
    kinds(decision).map((answer) => ({ name: `${index} ${decision.id} ${answer.is}`, standing, decision, answer })),
  )
})

/** What goes with the last entry of a map: the map. */
function emptied(place: string, tree: SourceTree | undefined): string {
  const above = parentOf(place)
  const map = tree?.document.getIn(keysOf(above))
  return above !== '' && isMap(map) && map.items.length === 1 ? emptied(above, tree) : place
}

/** A text without marks, and without what stands at the places that change. */
function untouched(changes: readonly Change[], { trees: [tree] }: Standing): string {
  const text = tree?.file.text ?? ''
  const places = changes.flatMap((change) =>
    'put' in change
      ? [change.put]
      : 'open' in change
        ? [change.open]
        : 'drop' in change
          ? [emptied(change.drop, tree)]
          : [],
  )
  const cut = places.flatMap((place) => {
    const node = tree?.document.getIn(keysOf(place), true)
    const key = tree && locatorOf([tree]).locate(place, 'key').range.start
    const at =
      key &&
      text
        .split('\n')
        .slice(0, key.line - 1)
        .join('\n').length +
        (key.line === 1 ? 0 : 1) +
        key.column -
        1
    return isNode(node) && node.range && at !== undefined ? [[Math.min(at, node.range[0]), node.range[1]] as const] : []
  })
  const letters = text
    .split('')
    .map((letter, index) => (cut.some(([from, to]) => index >= from && index < to) ? '' : letter))
  return letters.join('').replace(/^ *# not stated yet: .*\r?\n/gm, '')
}

/** Without the space that parts lines and words, and the commas that part what stands in brackets. */
const dense = (text: string): string => text.replace(/[\s,]+/g, '')

/** The first letter of a text that another one does not hold in its order. */
function lostIn(kept: string, text: string): string | undefined {
  let at = 0
  for (const [index, letter] of [...kept].entries()) {
    const found = text.indexOf(letter, at)
    if (found === -1) return kept.slice(index, index + 40)
    at = found + 1
  }
  return undefined
}

describe('a decision', () => {
  test.each([
    ['  us: # we\n    name: A # so\n    country: GB\n', 'name'],
    ["  us:\n    name: 'A # not so' # so\n    country: GB", 'name'],
    ['  us:\n    country: GB # where\n    name: A # so', 'name'],
    ['  us:\n    country: GB\n    name: >- # so\n      # A\n      B\n', 'name'],
    ['  { us: { country: GB, name: A } } # so\n', 'name'],
  ])('leaves the comment on a line that is given to somebody else: %j', (controllers, id) => {
    const standing = standingOf(`forthright: 1\ncontrollers:\n${controllers}`)
    const taken =
      standing &&
      decisionsIn(standing)
        .find((one) => one.id === id)
        ?.take({ is: 'asked', who: 'Ann' })
    if (standing === undefined || taken === undefined || 'refused' in taken) return expect.fail('not taken')
    const text = make(taken.changes, standing).standing.trees[0]?.file.text ?? ''
    expect(parseDocument(text).errors).toEqual([])
    expect(text).toContain('asked: [Ann')
    expect(text.match(/(?<=^|\s)# (?:so|we|where)$/gm)).toEqual(controllers.match(/(?<=\s)# (?:so|we|where)(?!\S)/g))
  })

  test('changes only its lines', ({ annotate }) => {
    expect(cases.length).toBeGreaterThan(60)
    for (const { name, standing, decision, answer } of sampled(cases, 'decisions on files', annotate, { least: 80 })) {
      const before = standing.trees[0]?.file.text ?? ''
      const taken = decision.take(answer)
      // What is answered whole, and more was said of, is given to nobody.
      if ('refused' in taken && answer.is === 'asked' && taken.refused['']?.includes('answered')) continue
      if ('refused' in taken) expect.fail(`${name}: ${JSON.stringify(taken.refused)}`)
      const { standing: after, went } = make(taken.changes, standing)
      const changes = [...taken.changes, ...went.map((at) => ({ drop: at }))]
      const text = after.trees[0]?.file.text ?? ''
      expect(parseDocument(text).errors, name).toEqual([])
      // A map of which all fields are taken out goes with the last of them.
      const isTakenOut = answer.is === 'asked' && taken.understood !== undefined
      if (!isTakenOut)
        expect(lostIn(dense(untouched(changes, standing)), dense(text)), `${name}\n${text}`).toBeUndefined()
      for (const comment of before.match(/(?<![^\s])#(?! not stated yet).*/g) ?? [])
        if (answer.is !== 'no') expect(text, `${name}: ${comment}`).toContain(comment.trimEnd())
    }
  })
})
