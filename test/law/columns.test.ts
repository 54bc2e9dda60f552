import { expect, it } from 'vitest'
import { type Column, columns, readColumns } from './columns.js'

/** Rooms in which the law decides something, or is told. */
const deciding: readonly string[] = ['rules', 'facts', 'documents', 'prose']

/** What is only shown to a person who asks what the law is: `catalogue`, `explain`, `init`, and how English names a country. */
const showing: readonly string[] = ['catalogue', 'interview', 'reports', 'trace', 'grammar']

/** What tells how a row is known, or what whoever keeps the tables has to remember; no answer follows from it. */
const provenance: readonly string[] = ['source', 'confidence', 'uncertain', 'note']

/** Columns that only the door of the room reads, and what it does with them. */
const byTheDoor: Readonly<Partial<Record<Column, string>>> = {
  'Adequacy.regime': 'which decisions are asked for',
  'Adequacy.countries': 'which decisions are asked for',
  'ConsentAge.country': 'which age is asked for',
  'Mechanism.regime': 'which grounds are asked for',
  'Country.eea': 'whether data stay in the area',
  'NationalNumber.country': 'which country asks for a law',
  'RecognisedInterest.id': 'whether there is such a condition',
}

/** Where a row is to be looked up: part of how it is known. */
const whereToLook: Readonly<Partial<Record<Column, string>>> = {
  'Adequacy.celex': 'the number of the decision in EUR-Lex',
  'ConsentAge.law': 'the national act',
  'ConsentAge.provision': 'its section',
  'ConsentAge.pending': 'a change to watch for',
  'Country.eu': 'why a country is in the area',
  'NationalNumber.law': 'the national act',
  'NationalNumber.provision': 'its section',
  'RepealedAct.title': 'the act by its name and number',
  'RecognisedInterest.paragraph': 'the paragraph of Annex 1',
}

it('every column of a table of law is read where the law decides or is told, or is listed with what it is for', () => {
  const read = readColumns()
  expect(read.get('Authority.companies'), 'the readers were found').toContain('rules')
  const unread = columns().filter((column) => {
    const [, field = ''] = column.split('.')
    const rooms = read.get(column) ?? new Set()
    const isRead = [...deciding, ...showing].some((room) => rooms.has(room))
    return !isRead && !provenance.includes(field) && !byTheDoor[column] && !whereToLook[column]
  })
  expect(unread).toEqual([])
})

it('nothing is listed that is not there', () => {
  const all = new Set<string>(columns())
  expect([...Object.keys(byTheDoor), ...Object.keys(whereToLook)].filter((column) => !all.has(column))).toEqual([])
})
