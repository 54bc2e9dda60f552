import { describe, expect, test } from 'vitest'
import { isMap, parseDocument } from 'yaml'
import { isStage } from '../../src/findings/stages.js'
import { reservedIds } from '../../src/language/near-miss.js'
import { registers } from '../../src/language/shape.js'
import { keysOf } from '../../src/source/pointer.js'
import { read as readFile } from '../examples/project.js'
import { read } from './read.js'

const college = readFile('examples/college/privacy.yaml')
const known = new Set(placesIn(college))

/** Each finding with the place that it stands at. */
function placesIn(text: string): readonly string[] {
  return read(text).findings.map(({ rule, pointer }) => `${rule} ${pointer}`)
}

const told = (text: string): readonly string[] => placesIn(text).filter((one) => !known.has(one))

/** The college with one more entry in a register, which is what its last one is. */
function withOneMore(register: string, id: string): string | undefined {
  const document = parseDocument(college)
  const entries = document.getIn([register])
  if (!isMap(entries) || entries.items.length === 0) return undefined
  entries.set(id, entries.items.at(-1)?.value)
  return document.toString({ lineWidth: 0 })
}

const held = registers.filter((register) => withOneMore(register, 'x') !== undefined)

test('most registers are tried', () => {
  expect(held.length).toBeGreaterThan(5)
})

describe.for(held)('one more entry of %s', (register) => {
  test.for([...reservedIds, 'Some_Thing', 'ü'])('that is called %s is told once, and hides no other', (id) => {
    const [only, ...others] = told(withOneMore(register, id) ?? '').filter((one) => isStage(one.split(' ')[0] ?? ''))
    expect(only).toMatch(/^schema /)
    expect(keysOf(only?.slice('schema '.length) ?? '')).toEqual([register, id])
    expect(others).toEqual([])
  })
})

test('a name that is no id, wherever it stands, is advised to be the same id', () => {
  const text = college.replaceAll(/\bstudents\b(?=[:,\]])/g, 'Students_')
  expect(text).not.toBe(college)
  const { findings } = read(text)
  const about = findings.filter(({ rule }) => isStage(rule))
  expect(about.length).toBeGreaterThan(1)
  for (const { fix, edits } of about) {
    expect(fix).toContain('students')
    for (const edit of edits ?? []) expect('to' in edit && edit.to).toBe('students')
  }
})
