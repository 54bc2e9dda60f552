import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import type { DraftError } from '../../src/documents/clauses/error-marks.js'
import { printedOf } from '../../src/documents/tree/printed.js'
import { untold, untoldFacts, whyFactIsKept } from '../../src/facts/untold.js'
import { placeOf } from '../../src/language/place-of.js'
import { parse } from '../../src/reading/parse.js'
import { locatorOf } from '../../src/source/locate.js'
import { keysOf } from '../../src/source/pointer.js'
import { unprinted, writtenFacts } from '../../src/trace/written-facts.js'
import { baseText, modelOf, noticesOf, publishedTexts } from '../documents/notices.js'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

const declarations = [
  ['the base of all examples', baseText],
  ['a large university', read('../print/large.yaml')],
  ...['membership-club', 'online-shop', 'college'].map(
    (name) => [name, read(`../../examples/${name}/privacy.yaml`)] as const,
  ),
  ['a club that speaks to its members only', withAudience(read('../../examples/membership-club/privacy.yaml'))],
  ...publishedTexts,
] as const

function withAudience(text: string): string {
  const document = parseDocument(text)
  document.setIn(['notices', 'members', 'audience'], document.createNode(['members']))
  return document.toString()
}

/** The facts that no document prints, as the documents themselves tell, without those that none is meant to print. */
function unprintedIn(text: string) {
  const { value: tree } = parse({ path: 'privacy.yaml', text })
  const facts = writtenFacts(modelOf(text), locatorOf(tree ? [tree] : []))
  const printed = noticesOf(text, { draft: true }).flatMap(printedOf)
  return unprinted(facts, printed).filter((fact) => whyFactIsKept(fact) === undefined)
}

describe.each(declarations)('%s', (_, text) => {
  test('prints nothing of what a rule finds told nowhere', () => {
    const missing = new Set(unprintedIn(text).map(({ at }) => at))
    // A draft names people of whom no use is declared as something open; a final notice does not.
    const found = untoldFacts(modelOf(text)).filter(
      ({ kind, at }) => kind === 'text' && placeOf(at) !== 'dataSubjects.*.label',
    )
    expect(found.map(({ at }) => at).filter((at) => !missing.has(at))).toEqual([])
  })
})

/**
 * Texts that may stand in no notice: a form shows the notice itself, the only group of people needs no name, and a consent
 * that is given in the same way as the explicit one is told once.
 */
const unasked = /\/informed\/how$|^\/dataSubjects\/\w+\/label$|\/specialCategoryCondition\/how$/

const records = declarations.filter(([, text]) => modelOf(text).transcription === undefined)
test.each(records)('of %s, what stands in no notice is what the rule finds', (_, text) => {
  const found = new Set(untoldFacts(modelOf(text)).map(({ at }) => at))
  const texts = unprintedIn(text).filter(({ kind, at }) => kind === 'text' && !unasked.test(at))
  expect(texts.map(({ at }) => at).filter((at) => !found.has(at))).toEqual([])
})

test('people to whom no notice speaks are told nothing, with all that is declared for them', () => {
  const [, text] = declarations.find(([name]) => name.startsWith('a club')) ?? expect.fail()
  expect(untold(modelOf(text))).toEqual([
    '/dataSubjects/emergency-contacts',
    '/data/next-of-kin',
    '/sources/member',
    '/purposes/emergencies',
    '/recipients/coaches',
  ])
  const places = new Set(unprintedIn(text).map(({ at }) => keysOf(at).slice(0, 2).join('/')))
  expect([...places]).toEqual(expect.arrayContaining(['dataSubjects/emergency-contacts', 'purposes/emergencies']))
})

test('a section of one’s own is printed with its title and its place', () => {
  const text = `${baseText}\nsections: { help: { title: Talk to us, text: Ask us anything., after: complaints } }\n`
  expect(unprintedIn(text).filter(({ at }) => placeOf(at).startsWith('sections'))).toEqual([])
})

test('what stands beside the mark of a missing fact is printed', () => {
  const text = baseText.replace(/^ +retention: .*\n/m, '')
  const before = unprintedIn(baseText).map(({ at }) => at)
  expect(
    unprintedIn(text)
      .map(({ at }) => at)
      .filter((at) => !before.includes(at)),
  ).toEqual([])
})

test('what is marked as damaged is printed', () => {
  const text = baseText.replace(/^ +reviewed: .*\n/m, '    reviewed: { damaged: malformed, written: "32 May" }\n')
  expect(unprintedIn(text).filter(({ at }) => at.startsWith('/notices'))).toEqual([])
})

test('what is marked as wrong is printed all the same', () => {
  const at = '/purposes/membership/description'
  const facts = (errors: readonly DraftError[]) => {
    const printed = noticesOf(baseText, { draft: true, errors }).flatMap(printedOf)
    const { value: tree } = parse({ path: 'privacy.yaml', text: baseText })
    return unprinted(writtenFacts(modelOf(baseText), locatorOf(tree ? [tree] : [])), printed)
  }
  expect(facts([{ rule: 'text-is-finished', at }])).toEqual(facts([]))
})
