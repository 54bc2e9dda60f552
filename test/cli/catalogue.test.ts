import { expect, test } from 'vitest'
import { dataKindIds, vendorIds } from '../../src/catalogue/catalogue.js'
import { parts } from '../../src/catalogue/entries.js'
import { search } from '../../src/catalogue/search.js'
import { lawAsOf } from '../../src/law/law.js'
import { run } from './fake-io.js'

const law = lawAsOf('2026-11-21')

test('the parts, with where their words are used', async () => {
  const { code, stdout, stderr } = await run(['catalogue'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  for (const { id, field } of parts)
    expect(stdout).toMatch(new RegExp(`^${id} .*${field.replace(/[[\].]/g, '\\$&')}$`, 'm'))
})

test.each(parts)('$id: every word has a label and stands once', ({ entries }) => {
  const listed = entries(law)
  expect(listed.length).toBeGreaterThan(5)
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
  for (const { id, label } of listed) expect({ id, label }).toEqual({ id, label: expect.stringMatching(/\S/) })
})

test('one part, whole', async () => {
  const { stdout } = await run(['catalogue', 'data'])
  for (const id of dataKindIds()) expect(stdout).toContain(`${id}\n`)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('a vendor says what is to be confirmed, and asserts nothing', async () => {
  const { stdout } = await run(['catalogue', 'vendors', 'mailchimp'])
  expect(stdout).toMatch(/^mailchimp$/m)
  expect(stdout).toContain('To confirm: ')
  expect(stdout).toContain('usually a processor')
})

test('a search finds what has all its words, whatever their case and accents', () => {
  const entries = parts.find(({ id }) => id === 'authorities')?.entries(law) ?? []
  const ids = (...words: string[]) => search(entries, words).map(({ id }) => id)
  expect(ids('BAVARIAN', 'private')).toEqual(['de-by-baylda'])
  expect(ids('datenschutzaufsicht landesamt')).toEqual(['de-by-baylda'])
  expect(ids('fur den datenschutz', 'bavaria')).toEqual(['de-by-baylfd'])
})

test('authorities are told in sentences that do not shout, of a country without a word before it', () => {
  const notes = (parts.find(({ id }) => id === 'authorities')?.entries(law) ?? []).flatMap(
    ({ notes: told = [] }) => told,
  )
  expect(notes).toContain('United Kingdom: https://ico.org.uk/')
  expect(notes.filter((note) => /\b(?:NOT|ONLY|PRIVATE|PUBLIC|REPORT|IF|LISTED|OR|AND)\b/.test(note))).toEqual([])
})

test('nothing found is exit code 1, an unknown part is exit code 2 and names the nearest', async () => {
  expect(await run(['catalogue', 'vendors', 'nobody-at-all'])).toMatchObject({ code: 1, stderr: '' })
  const unknown = await run(['catalogue', 'venders'])
  expect(unknown).toMatchObject({ code: 2, stdout: '' })
  expect(unknown.stderr).toContain('Did you mean vendors?')
})

test('JSON holds the same, for one part and for all', async () => {
  const one = JSON.parse((await run(['catalogue', 'vendors', '--format', 'json'])).stdout)
  expect(one).toMatchObject({ version: 1, asOf: '2026-11-21', catalogue: [{ id: 'vendors' }] })
  expect(one.catalogue[0].entries.map(({ id }: { readonly id: string }) => id)).toEqual(vendorIds())
  const all = JSON.parse((await run(['catalogue', '--format', 'json'])).stdout)
  expect(all.catalogue.map(({ id }: { readonly id: string }) => id)).toEqual(parts.map(({ id }) => id))
})

test('a ground for transfers cites only what is law on the day', async () => {
  const before = (await run(['catalogue', 'mechanisms', 'uk-regulations', '--as-of', '2024-06-01'])).stdout
  expect(before).not.toContain('45A')
  expect((await run(['catalogue', 'mechanisms', 'uk-regulations'])).stdout).toContain('45A')
})
