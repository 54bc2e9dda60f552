import { describe, expect, it } from 'vitest'
import { allPlaces } from '../../scripts/ledger/places.js'
import { classRows } from '../../src/changes/class-table.js'
import { isMeantBy } from '../../src/language/kept-from-notices.js'
import { lawAsOf } from '../../src/law/law.js'
import { base, mustCases, readCases, shouldCases } from './class-cases.js'
import { changes, lineOf } from './sides.js'

const edit = (from: string, to: string): readonly string[] => {
  expect(base).toContain(from)
  return changes(base, base.replace(from, to)).map(lineOf)
}

describe('must', () => {
  it.each(mustCases)('%s', (_, from, to, line) => {
    expect(edit(from, to)).toEqual([line])
  })

  it('people of a purpose whose data were held for another', () => {
    const wide = base.replace('dataSubjects: [members]', 'dataSubjects: [members, guests]')
    const wider = wide.replace(
      'Write to you\n    description: We write once a month.\n    dataSubjects: [members]',
      'Write to you\n    description: We write once a month.\n    dataSubjects: [members, guests]',
    )
    expect(changes(wide, wider).map(lineOf)).toEqual(['must added purposes.letters: dataSubjects'])
  })

  it('data held for another purpose', () => {
    const held = base.replace('data: [contact]\n    basis: contract', 'data: [contact, photo]\n    basis: contract')
    const plain = held.replace('{ type: consent, covers: our letters }', 'contract')
    const used = plain.replace(
      'data: [contact]\n    basis: contract\n    recipients: [mailer]',
      'data: [contact, photo]\n    basis: contract\n    recipients: [mailer]',
    )
    expect(changes(plain, used).map(lineOf)).toEqual(['must added purposes.letters: data'])
  })

  it('not a new purpose for data and people that nobody had', () => {
    const line = '  study: { title: Study, dataSubjects: [guests], data: [photo], basis: contract }\nrights:'
    expect(edit('rights:', line)).toEqual(['notable added purposes.study'])
  })
})

describe('should, by direction', () => {
  it.each(shouldCases)('%s', (_, from, to, lines) => {
    expect(edit(from, to)).toEqual(lines)
  })
})

describe('what a recipient does not get', () => {
  const withheld = (...items: readonly string[]): string =>
    base.replace('role: processor, countries', `role: processor, withheld: [${items.join(', ')}], countries`)

  it('is a limit that is lifted as it names less, and none as it names more', () => {
    const [less, more] = [withheld('the notes'), withheld('the notes', 'the photographs')]
    expect(changes(more, less).map(lineOf)).toEqual(['should removed recipients.mailer: withheld'])
    expect(changes(less, more).map(lineOf)).toEqual(['notable added recipients.mailer: withheld'])
    expect(changes(less, base).map(lineOf)).toEqual(['should removed recipients.mailer: withheld'])
  })
})

describe('notable and editorial', () => {
  it.each(readCases)('%s', (_, from, to, line) => {
    expect(edit(from, to)).toEqual([line])
  })
})

describe('the table', () => {
  const places = allPlaces().map(({ path }) => path)
  // A use, and an entry of a map, are no places where a value stands, but come and go as a whole.
  const wholes = new Set(
    places.flatMap((path) => path.split('.').map((_, index, keys) => keys.slice(0, index + 1).join('.'))),
  )

  it('has no pattern without a place', () => {
    const idle = classRows
      .flatMap((row) => row.places)
      .filter((pattern) => ![...wholes].some((place) => isMeantBy(pattern, place)))
    expect(idle).toEqual([])
  })

  it('cites only what was read, and exists', () => {
    const law = lawAsOf('2026-11-21')
    const cited = [...new Set(classRows.flatMap(({ cites }) => Object.values(cites).flat()))]
    expect(cited.filter((citation) => law.provision(citation)?.confidence !== 'read')).toEqual([])
  })
})
