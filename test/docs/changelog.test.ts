import { expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { read } from '../examples/project.js'

const [head = '', ...sections] = read('CHANGELOG.md').split(/^## /m)
const versions = sections.map((text) => {
  const [, name = '', day] = /^\[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?\n/.exec(text) ?? []
  return { name, day, kinds: [...text.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind), text }
})

it('has the form of Keep a Changelog, the newest first, what is not out yet on top', () => {
  expect(head).toMatch(/^# Changelog\n/)
  expect(versions[0]).toMatchObject({ name: 'Unreleased', day: undefined })
  const out = versions.slice(1)
  expect(out[0]?.name).toBe(about.version)
  for (const { name, day } of out) expect({ name, day: day?.length }).toEqual({ name, day: 10 })
  expect(out.map(({ day }) => day)).toEqual(
    out
      .map(({ day }) => day)
      .toSorted()
      .toReversed(),
  )
  const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']
  for (const version of versions) for (const kind of version.kinds) expect(kinds).toContain(kind)
})

it('says of each version that words notices otherwise what it does', () => {
  for (const { kinds, text } of versions.filter((it) => it.kinds.includes('Changed')))
    expect(text, kinds.join()).toContain('In printed notices:\n')
})
