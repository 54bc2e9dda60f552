import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { isWithin, keysOf } from '../../src/source/pointer.js'
import { checkText, find, read } from '../examples/project.js'
import { sampled } from '../sampling.js'
import type { KnownFinding } from '../worded.js'

/**
 * Declarations of ten organisations, and breaches planted in them, made by somebody who had not read a rule. What is missed,
 * and each false alarm, is listed: the lists only get shorter.
 */
interface Breach {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly edit: readonly { readonly pointer: string; readonly op?: 'remove' | 'add'; readonly value?: unknown }[]
  readonly where: string
}

interface Known {
  /** Warnings and errors of the lawful ones, `rule pointer`, by file. */
  readonly alarms: Readonly<Record<string, readonly string[]>>
  /** What is found at another place than the one that the maker had in mind, by id. */
  readonly elsewhere: Readonly<Record<string, string>>
  readonly missed: readonly string[]
}

const folder = 'test/fixtures/strangers'
const asOf = '2026-11-29'
const breaches: readonly Breach[] = parse(read(`${folder}/breaches.yaml`))
const known: Known = parse(read(`${folder}/known.yaml`))

const graveIn = (file: string, text: string): readonly KnownFinding[] =>
  checkText(file, text, asOf).findings.filter(({ severity }) => severity !== 'info')

const nameOf = ({ rule, pointer }: KnownFinding): string => `${rule} ${pointer}`

const lawful = new Map(
  find(`${folder}/lawful/*.yaml`).map((path) => [path.slice(path.lastIndexOf('/') + 1), read(path)] as const),
)

describe('a lawful declaration', () => {
  it.each([...lawful.keys()])('%s raises no alarm but those that are known', (file) => {
    expect(graveIn(file, lawful.get(file) ?? '').map(nameOf)).toEqual(known.alarms[file] ?? [])
  })
})

describe('a planted breach', () => {
  it('is found where it was planted, or listed', ({ annotate }) => {
    expect(breaches.length).toBe(100)
    for (const breach of sampled(breaches, 'planted breaches', annotate, { share: 5 })) {
      const before = new Set(graveIn(breach.file, lawful.get(breach.file) ?? '').map(({ fingerprint }) => fingerprint))
      const found = graveIn(breach.file, planted(breach)).filter(({ fingerprint }) => !before.has(fingerprint))
      const where = known.elsewhere[breach.id] ?? breach.where
      const isFound = found.some(({ pointer }) => isNear(pointer, where))
      expect({ id: breach.id, title: breach.title, isFound }).toEqual({
        id: breach.id,
        title: breach.title,
        isFound: !known.missed.includes(breach.id),
      })
    }
  })
})

const isNear = (pointer: string, where: string): boolean => isWithin(pointer, where) || isWithin(where, pointer)

/** A lawful declaration with the edits of a breach. */
function planted({ file, edit }: Breach): string {
  const document = parseDocument(lawful.get(file) ?? '')
  for (const { pointer, op, value } of edit) {
    const path = keysOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    if (op === 'remove') document.deleteIn(path)
    else if (op === 'add' && document.hasIn(path)) document.addIn(path, document.createNode(value))
    else document.setIn(path, document.createNode(value))
  }
  return document.toString({ lineWidth: 0 })
}
