import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isWithin, keysOf, type Pointer } from '../../src/source/pointer.js'
import type { WordedFinding } from '../../src/wording/worded-findings.js'
import { sampled } from '../sampling.js'
import { checkText, find, read } from './project.js'

/** What an organisation would have to tell to mend its notice: a fact set at a place, or a place taken out. */
interface Answer {
  readonly at: Pointer
  readonly set?: unknown
  readonly remove?: true
}

/** A transcription, the answers that mend it, and what stays: `rule pointer`. */
interface Repaired {
  readonly base: string
  readonly asOf: string
  readonly answers: readonly Answer[]
  readonly remaining?: readonly string[]
}

const aliases = { maxAliasCount: 1000 }

const cases = find('test/fixtures/repaired/*.yaml').map((file) => {
  const repaired: Repaired = parse(read(file), aliases)
  return { file, ...repaired, declared: parse(read(repaired.base), aliases) }
})

it('each transcription has a repaired copy', () => {
  expect(cases.map(({ base }) => base)).toEqual(find('examples/as-published/*.yaml'))
})

describe.each(cases)('$file', ({ file, base, asOf, declared, answers, remaining = [] }) => {
  const findingsOf = (answered: unknown): readonly WordedFinding[] => findingsIn(base, answered, asOf)
  const whole = laidOver(declared, answers)
  const mended = findingsOf(whole)
  const known = new Set(mended.map(nameOf))
  const remarked = new Set(allIn(base, whole, asOf).map(nameOf))

  it(`has no errors once all ${answers.length} answers are given, and ${remaining.length} other findings`, () => {
    expect(mended.filter(({ severity }) => severity === 'error').map(told)).toEqual([])
    expect(mended.map(nameOf)).toEqual(remaining)
  })

  it('answers each fact once', () => {
    const places = answers.map(({ at }) => at)
    expect(new Set(places).size).toBe(places.length)
    for (const { at } of answers) {
      expect(
        places.filter((place) => place !== at && isWithin(place, at)),
        `${at} holds no other answer`,
      ).toEqual([])
    }
  })

  it('shows, with any one answer taken back, that fact and no other', ({ annotate }) => {
    for (const answer of sampled(answers, `answers taken back in ${file}`, annotate, { least: 5 })) {
      const without = (isTaken: (other: Answer) => boolean) =>
        allIn(
          base,
          laidOver(
            declared,
            answers.filter((other) => !isTaken(other)),
          ),
          asOf,
        ).filter((finding) => !remarked.has(nameOf(finding)))
      const back = without((other) => other === answer)
      // What is judged for the whole is missed once nobody answers it.
      if (back.length === 0)
        expect(without((other) => fieldOf(other) === fieldOf(answer)).length, `without ${answer.at}`).toBeGreaterThan(0)
      const stray = back.filter(
        (finding) => isGrave(finding) && !known.has(nameOf(finding)) && !isAbout(finding, answer, whole),
      )
      expect(stray.map(told), `without ${answer.at}`).toEqual([])
    }
  })
})

/** Which field is answered, whatever entry it is of: `purposes dataSubjects`. */
const fieldOf = ({ at }: Answer): string => {
  const [register = '', , ...field] = keysOf(at)
  return [register, ...field.filter((key) => !/^\d+$/.test(key))].join(' ')
}

/** The declaration with the answers laid over it, one after the other. */
function laidOver(declared: unknown, answers: readonly Answer[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(declared))
  for (const { at, set, remove } of answers) {
    const keys = keysOf(at)
    const last = keys.at(-1) ?? ''
    const parent = keys.slice(0, -1).reduce(held, copy)
    if (!isObject(parent)) throw new Error(`${at} stands in nothing`)
    const before: unknown = Reflect.get(parent, last)
    if (remove ? before === undefined : sameJson(before, set)) throw new Error(`${at} changes nothing`)
    if (remove) Reflect.deleteProperty(parent, last)
    else Reflect.set(parent, last, set)
  }
  return copy
}

/** What a key leads to; a map that nobody has written yet is made. */
function held(value: unknown, key: string): unknown {
  if (!isObject(value)) throw new Error(`${key} stands in nothing`)
  if (Reflect.get(value, key) === undefined) Reflect.set(value, key, {})
  return Reflect.get(value, key)
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const allIn = (path: string, declared: unknown, asOf: string): readonly WordedFinding[] =>
  checkText(path, JSON.stringify(declared, undefined, 1), asOf).findings

/** What is only remarked is about the record, or weighs the wording of the whole text. */
const isGrave = ({ severity }: WordedFinding): boolean => severity !== 'info'

/** Errors and warnings. */
const findingsIn = (path: string, declared: unknown, asOf: string): readonly WordedFinding[] =>
  allIn(path, declared, asOf).filter(isGrave)

const nameOf = ({ rule, pointer }: WordedFinding): string => `${rule} ${pointer}`

const told = (finding: WordedFinding): string => `${nameOf(finding)}: ${finding.message}`

const registers: ReadonlySet<string> = new Set(
  'controllers dataSubjects data sources recipients purposes notices documents'.split(' '),
)

/** What a sentence says of all purposes is untrue wherever one of them lacks something. */
const ofTheWhole: ReadonlySet<string> = new Set(['compliance-is-true', 'contact-with-consent-is-true'])

/**
 * A finding is about the fact that was taken back if it stands there or around it; if it stands in an entry that names the
 * one answered, or in one that the answer names; or at a reference to something that the answer names. What is said in general is
 * said of each purpose. Without the regimes, laws are asked that nobody answered for.
 */
function isAbout(finding: WordedFinding, { at, set }: Answer, whole: unknown): boolean {
  const { pointer, regimes } = finding
  if (at === '/regimes' && !regimes.some((regime) => names(set, regime))) return true
  if (isWithin(pointer, at) || isWithin(at, pointer)) return true
  const [top = '', id = ''] = keysOf(at)
  if (ofTheWhole.has(finding.rule)) return true
  const [findingTop = '', findingId = '', field] = keysOf(pointer)
  if (top === 'general' && findingTop === 'purposes' && id === field) return true
  if (!registers.has(top)) return false
  if (registers.has(findingTop) && names(set, findingId)) return true
  if (registers.has(findingTop) && names(valueAt(whole, [findingTop, findingId]), id)) return true
  return scalarsOf(valueAt(whole, keysOf(pointer))).some((named) => names(set, named))
}

const valueAt = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce((inside: unknown, key) => (isObject(inside) ? Reflect.get(inside, key) : undefined), value)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const scalarsOf = (value: unknown): readonly unknown[] =>
  isObject(value) ? Object.values(value).flatMap(scalarsOf) : value === undefined ? [] : [value]

const names = (value: unknown, named: unknown): boolean => scalarsOf(value).includes(named)
