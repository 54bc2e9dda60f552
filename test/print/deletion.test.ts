import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { dataKindIds, purposeKindIds, vendorIds } from '../../src/catalogue/catalogue.js'
import { compose } from '../../src/documents/notice/compose.js'
import { isAboutReading } from '../../src/findings/stages.js'
import { sectionIds } from '../../src/language/shapes.gen.js'
import { actOf, type Citation, type Regime } from '../../src/law/citation.js'
import { resolve } from '../../src/model/resolve.js'
import type { Model } from '../../src/model/types.js'
import { assemble } from '../../src/reading/assemble.js'
import { parse } from '../../src/reading/parse.js'
import { validate } from '../../src/reading/validate.js'
import { locatorOf } from '../../src/source/locate.js'
import { isWithin, keysOf, type Pointer, parentOf } from '../../src/source/pointer.js'
import { law, loaded, modelOf } from '../documents/notices.js'
import { type Deletion, deletionAt, type Spot, spotsOf } from '../examples/deletions.js'
import { sampled } from '../sampling.js'
import { type Part, partsOf } from './parts.js'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

const examples = [
  { name: 'the membership club', text: read('../../examples/membership-club/privacy.yaml'), explains: isTraced },
  { name: 'a large university', text: read('./large.yaml'), explains: isRelated },
] as const

interface Draft {
  readonly parts: readonly Part[]
  readonly regimes: readonly Regime[]
}

/** All drafts of a declaration; undefined where `build --draft` prints nothing, because it is not certain what is declared. */
function drafted(text: string): Draft | undefined {
  const model = certain(text)
  return model && { parts: compose(model, law, loaded, { draft: true }).flatMap(partsOf), regimes: model.checked }
}

/** The stages that read a declaration, without the rules of law, which print nothing. */
function certain(text: string): Model | undefined {
  const { value: tree } = parse({ path: 'privacy.yaml', text })
  const trees = tree ? [tree] : []
  const locator = locatorOf(trees)
  const assembled = assemble(trees)
  const fitting = assembled.value && validate(assembled.value, locator)
  const resolved = fitting?.value && resolve(fitting.value, locator, vocabulary)
  const findings = [...assembled.findings, ...(fitting?.findings ?? []), ...(resolved?.findings ?? [])]
  return findings.some(isAboutReading) ? undefined : resolved?.value
}

const authorities = (['eu', 'uk', 'ch'] as const).flatMap((regime) => law.authorities(regime).map(({ id }) => id))
const words = {
  countries: new Set(law.countries().map(({ code }) => code)),
  dataKinds: new Set(dataKindIds()),
  purposeKinds: new Set(purposeKindIds()),
  sections: new Set(sectionIds),
  vendors: new Set(vendorIds()),
  authorities: new Set(authorities),
}
const vocabulary = {
  countries: () => words.countries,
  dataKinds: () => words.dataKinds,
  purposeKinds: () => words.purposeKinds,
  sections: () => words.sections,
  vendors: () => words.vendors,
  authorities: () => words.authorities,
}

describe.each(examples)('$name, with any fact taken out', ({ name, text, explains }) => {
  const before = drafted(text) ?? expect.fail(name)
  const whole: unknown = parseYaml(text)
  const after: { readonly deletion: Deletion; readonly draft: Draft }[] = []
  const notes: string[] = []
  const note = (message: string): unknown => notes.push(message)
  let chosen: readonly Spot[] = []
  beforeAll(() => {
    const all = spotsOf(text)
    const laws = all.filter(isLaw)
    chosen = sampled(
      all.filter((spot) => !isLaw(spot)),
      `${name}, with a fact taken out`,
      note,
      { share: 15 },
    )
    for (const spot of [...chosen, ...laws]) {
      const deletion = deletionAt(text, spot)
      const draft = drafted(deletion.text)
      if (draft) after.push({ deletion, draft })
    }
  })

  test('loses what the fact explains, gains nothing but gaps', async ({ annotate }) => {
    for (const message of notes) await annotate(message)
    const facts = after.filter(({ deletion }) => !isLaw(deletion))
    const stray = facts.flatMap(({ deletion, draft }) =>
      difference(before.parts, draft.parts, deletion, (part) => explains(part, deletion, whole)),
    )
    expect(stray).toEqual([])
    // What `build --draft` refuses prints nothing: some eight deletions in a hundred leave an id that nothing declares.
    expect(facts.length).toBeGreaterThan(chosen.length / 2)
  })

  test('loses and gains what a law explains, where it is the law that is taken out', () => {
    const laws = after.filter(({ deletion }) => isLaw(deletion))
    expect(laws.flatMap(({ deletion, draft }) => lawDifference(before, draft, deletion))).toEqual([])
    expect(laws.length).toBeGreaterThan(0)
  })
})

const isLaw = ({ at }: Pick<Deletion, 'at'>): boolean => isWithin(at, '/regimes')

/** What changed in a draft although the fact that was taken out does not explain it. */
function difference(
  before: readonly Part[],
  after: readonly Part[],
  { at }: Deletion,
  isExplained: (part: Part) => boolean,
): readonly string[] {
  const isOfIt = (part: Part): boolean => part.at.some((pointer) => isWithin(pointer, at))
  const gone = without(before, after, isOfIt, isExplained)
  const explained = gone.filter(isExplained)
  const stray = gone.filter((part) => !isExplained(part) && !isToldAlone(part, after) && !isToldOtherwise(part, after))
  // What stands there now has to say something else of what was told there before.
  const things = new Set(explained.flatMap((part) => part.at.map((pointer) => placeOf(part, pointer))))
  const gained = without(after, before).filter(
    (part) =>
      !part.isGap &&
      !isOneMore(part, at) &&
      !isOurs(part) &&
      !isToldOtherwise(part, before) &&
      !part.at.some((pointer) => things.has(placeOf(part, restored(pointer, at)))),
  )
  return [
    ...stray.map((part) => `without ${at}: lost ${told(part)}`),
    ...gained.map((part) => `without ${at}: gained ${told(part)}`),
  ]
}

/**
 * The law that a notice follows is told by the provisions that its parts rest on: a part comes or goes with those of its
 * law. What two laws say alike stands there once for both, without their names and with the provisions of both.
 */
function lawDifference(before: Draft, after: Draft, { at }: Deletion): readonly string[] {
  const changed = [...before.regimes, ...after.regimes].filter(
    (regime) => !before.regimes.includes(regime) || !after.regimes.includes(regime),
  )
  const isExplained = (part: Part): boolean =>
    part.cites.some((cite) => changed.includes(regimeOf(cite))) ||
    part.at.some((pointer) => isWithin(pointer, '/regimes')) ||
    // Which readers a law is for is said only where there are several laws.
    (part.at.length > 0 && part.at.every((pointer) => pointer.endsWith('/audienceCountries'))) ||
    lawHead.test(part.words)
  const [one, other] = [before.parts.map(inAnyLaw), after.parts.map(inAnyLaw)]
  const things = new Set(
    without(one, other, isExplained)
      .filter(isExplained)
      .flatMap((part) => part.at.map((pointer) => placeOf(part, pointer))),
  )
  const lost = without(one, other, isExplained).filter((part) => !isExplained(part))
  const gained = without(other, one).filter(
    (part) => !part.isGap && !isExplained(part) && !part.at.some((pointer) => things.has(placeOf(part, pointer))),
  )
  // What one law says otherwise than another is said in other words where only one is left, of the same things.
  return [
    ...lost.filter((part) => !tellsOfIt(part, other)).map((part) => `without ${at}: lost ${told(part)}`),
    ...gained.filter((part) => !tellsOfIt(part, one)).map((part) => `without ${at}: gained ${told(part)}`),
  ]
}

/** Whether some parts tell in the same section of something that a part tells of. */
function tellsOfIt(part: Part, others: readonly Part[]): boolean {
  const things = new Set(part.at.map((pointer) => placeOf(part, pointer)))
  return others.some((other) => other.at.some((pointer) => things.has(placeOf(other, pointer))))
}

/** A heading that tells two laws apart. */
const lawHead = /^Under \w+ law$/

const inAnyLaw = (part: Part): Part => ({
  ...part,
  clause: '',
  words: part.words.replace(/Under \w+ law: /, '').replace(/ \([^()]*Art\. .*\)$/, ''),
})

const acts: Readonly<Record<string, Regime>> = { fadp: 'ch', dpo: 'ch', gdpr: 'eu', eprivacy: 'eu', wp260: 'eu' }

const regimeOf = (citation: Citation): Regime => acts[actOf(citation)] ?? 'uk'

/** The rule: the trace of a part named something inside what was taken out. */
function isTraced(part: Part, { at }: Deletion): boolean {
  if (part.at.some((pointer) => isWithin(pointer, at)) || isOneMore(part, at)) return true
  // With a whole register go the lists that are made of it; which rights there are follows from bases and sources.
  if (keysOf(at).length === 1) return true
  // Which people have a part of their own follows from whom purposes are about, and which data they use.
  const isOfPeople = /\/(?:dataSubjects|data|sources|audience)(?:\/|$)/.test(at)
  if (isOfPeople && part.at.length > 0 && part.at.every((pointer) => isWithin(pointer, '/dataSubjects'))) return true
  return part.section === 'in-short' && part.words.startsWith('Your rights: ')
}

/** What is told of one purpose among several has its title before it, and stands without it where it is the only one left. */
const isToldAlone = ({ section, words }: Part, others: readonly Part[]): boolean => {
  const [label = '', , ...rest] = words.split(': ')
  const alone = [label, ...rest].join(': ')
  return rest.length > 0 && others.some((other) => other.section === section && other.words === alone)
}

/** What is told once for all, or of each, is told of the same facts either way: in the same section, with each of them. */
function isToldOtherwise(part: Part, others: readonly Part[]): boolean {
  const told = new Set(others.filter(({ section }) => section === part.section).flatMap(({ at }) => at))
  return part.at.length > 0 && part.at.every((pointer) => told.has(pointer))
}

/** What the law says stands where an author says nothing of it; who decides stands where not all do who give the notice. */
const isOurs = ({ words }: Part): boolean =>
  words === 'Before we use your data for a new purpose, the law asks us to tell you.' ||
  words === 'If you gave consent, you can withdraw it at any time. What was lawful before stays lawful.' ||
  words.includes('Who decides: ')

/** Where those who receive data stand depends on what they are said to be. */
const isOneMore = ({ section, at }: Part, taken: Pointer): boolean =>
  /^\/recipients\/[^/]+\/(?:type|role)$/.test(taken) &&
  (section === 'who-receives' || section === 'in-short') &&
  at.some((pointer) => isWithin(pointer, parentOf(taken)))

/**
 * Looser, for the large one, whose traces do not name each reference yet: the part was made from something in the entry
 * of what was taken out, in an entry that this names, or in one that names it.
 */
function isRelated(part: Part, deletion: Deletion, whole: unknown): boolean {
  const { at, ids, gone } = deletion
  if (isTraced(part, deletion)) return true
  const [register = '', entry = ''] = keysOf(at)
  const named = registers.has(register) ? [...ids, entry] : ids
  return part.at.some((pointer) => {
    const [top = '', id = ''] = keysOf(pointer)
    if (isWithin(pointer, entryOf(at)) || isWithin(at, pointer) || gone.includes(id)) return true
    if (registers.has(register) && registers.has(top) && names(entryAt(whole, at), id)) return true
    return named.some((one) => names(entryAt(whole, pointer), one))
  })
}

const registers: ReadonlySet<string> = new Set([
  ...['notices', 'controllers', 'dataSubjects', 'data', 'sources', 'recipients', 'retention', 'purposes'],
  ...['promises', 'documents', 'sections'],
])

/** The entry of a register that something is a part of; elsewhere the whole key at the top. */
function entryOf(at: Pointer): Pointer {
  const [top = '', id, inner] = keysOf(at)
  if (id === undefined || (registers.has(top) && inner === undefined)) return at
  return registers.has(top) ? `/${top}/${id}` : `/${top}`
}

const entryAt = (value: unknown, pointer: Pointer): unknown =>
  keysOf(pointer)
    .slice(0, 2)
    .reduce((inner: unknown, key) => (isObject(inner) ? Reflect.get(inner, key) : undefined), value)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const names = (value: unknown, id: string): boolean =>
  value === id || (isObject(value) && Object.values(value).some((inner) => names(inner, id)))

/** A section, and the entry of a register or the key at the top that something in it is about. */
const placeOf = ({ section }: Part, pointer: Pointer): string =>
  `${section} ${pointer.split('/', section === 'page' ? 2 : 3).join('/')}`

/** A place of the declaration that lacks a fact, as it was before: the items behind one that was taken out moved up. */
function restored(pointer: Pointer, gone: Pointer): Pointer {
  const list = parentOf(gone)
  const [index = ''] = keysOf(gone).slice(-1)
  if (!/^\d+$/.test(index) || !isWithin(pointer, list) || pointer === list) return pointer
  const [here = '', ...rest] = pointer.slice(list.length + 1).split('/')
  return Number(here) < Number(index) ? pointer : [list, Number(here) + 1, ...rest].join('/')
}

const told = ({ section, words, at }: Part): string => `“${words}” (${section}) from ${[...new Set(at)].join(' ')}`

const keyOf = ({ section, clause, words }: Part): string => [section, clause, words].join('\n')

/** The parts of one notice that the other has not; of several alike, those that are the first of these kinds. */
function without(
  parts: readonly Part[],
  others: readonly Part[],
  ...kinds: readonly ((part: Part) => boolean)[]
): readonly Part[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1)
  const groups = new Map<string, Part[]>()
  for (const part of parts) groups.set(keyOf(part), [...(groups.get(keyOf(part)) ?? []), part])
  return [...groups].flatMap(([key, alike]) => {
    const missing = alike.length - (counts.get(key) ?? 0)
    if (missing <= 0) return []
    return [...new Set([...kinds.flatMap((isOfKind) => alike.filter(isOfKind)), ...alike])].slice(0, missing)
  })
}

test('a source that was narrowed to what is no longer declared is not told of as the source of all the rest', () => {
  // `build` refuses such a declaration, because it names what it does not declare: only what composes is asked here.
  const given = (text: string) =>
    compose(modelOf(text), law, loaded, { draft: true })
      .flatMap(partsOf)
      .filter(({ section, words }) => section === 'what-we-collect' && words.includes('The school named'))
  const [, { text: large }] = examples
  const spot = spotsOf(large).find(({ at }) => at === '/data/record') ?? expect.fail('no such datum')
  const without = deletionAt(large, spot)
  expect(given(large).length).toBeGreaterThan(0)
  expect(given(without.text).filter(({ words }) => words.startsWith('Where it comes from: '))).toEqual([])
})
