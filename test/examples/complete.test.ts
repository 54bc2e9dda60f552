import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isWithin, keysOf } from '../../src/source/pointer.js'
import type { WordedFinding } from '../../src/wording/worded-findings.js'
import { sampled } from '../sampling.js'
import { type Deletion, deletionAt, spotsOf } from './deletions.js'
import { checkText, find, read } from './project.js'

/** Whole organisations: every example that is no transcription. */
const complete = find('examples/*/privacy.yaml')

it('there is a complete organisation', () => {
  expect(complete).toContain('examples/membership-club/privacy.yaml')
})

it('a small club needs fewer than 80 lines', () => {
  expect(read('examples/membership-club/privacy.yaml').trimEnd().split('\n').length).toBeLessThan(80)
})

describe.each(complete)('%s', (path) => {
  const text = read(path)

  it('has no findings', () => {
    expect(checkText(path, text).findings).toEqual([])
  })

  it('with any fact taken out, shows only findings that the fact explains', ({ annotate }) => {
    let count = 0
    for (const spot of sampled(spotsOf(text), `deletions from ${path}`, annotate)) {
      const deletion = deletionAt(text, spot)
      count += 1
      const { findings } = checkText(path, deletion.text)
      const stray = findings.filter((finding) => !isExplained(finding, deletion, text))
      const told = stray.map((finding) => `${finding.rule} at ${finding.pointer}: ${finding.message}`)
      expect(told, `without ${deletion.at}`).toEqual([])
      const places = findings.map((finding) => `${finding.rule} ${finding.pointer}`)
      expect(new Set(places).size, `without ${deletion.at}, one finding a rule and place: ${places.join(', ')}`).toBe(
        places.length,
      )
    }
    expect(count).toBeGreaterThanOrEqual(20)
  })
})

/**
 * A finding is explained by what was taken out if it stands there, around it or in the same entry; if what was taken out
 * named the entry it stands in; if it stands in something that names what was taken out, or the entry from which it was
 * taken; or in something that is named by that entry.
 */
function isExplained(finding: WordedFinding, { at, text, gone, ids }: Deletion, whole: string): boolean {
  const { pointer } = finding
  // Without its regimes, a declaration is checked against laws that it was not written for.
  if (isWithin(at, '/regimes')) return true
  // Of people to whom no notice speaks, nothing is told.
  if (finding.rule === 'fact-is-told' && isWithin(at, '/notices')) return true
  // How to get a copy of any safeguard is said once for all recipients.
  if (isWithin(at, '/transfers') && pointer.startsWith('/recipients/')) return true
  if (isWithin(pointer, at) || isWithin(at, pointer)) return true
  const [top, id] = keysOf(pointer)
  const [goneTop, goneId] = keysOf(at)
  if (top === goneTop && (id === goneId || !registers.has(top ?? ''))) return true
  if (id !== undefined && gone.includes(id)) return true
  const entry = entryAt(parse(text), pointer)
  if (ids.some((gone) => names(entry, gone))) return true
  // A purpose that shows data to the public names a recipient, and only its type says that it is the public.
  if (goneId !== undefined && names(entry, goneId)) return true
  return id !== undefined && names(entryAt(parse(whole), at), id)
}

const registers: ReadonlySet<string> = new Set([
  'controllers',
  'dataSubjects',
  'data',
  'sources',
  'recipients',
  'purposes',
  'notices',
])

const entryAt = (value: unknown, pointer: string): unknown =>
  keysOf(pointer)
    .slice(0, 2)
    .reduce((inside: unknown, key) => (isObject(inside) ? Reflect.get(inside, key) : undefined), value)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function names(value: unknown, id: string): boolean {
  if (value === id) return true
  return isObject(value) && Object.values(value).some((inside) => names(inside, id))
}
