import { expect, it } from 'vitest'
import { publicKinds } from '../../src/documents/kinds.js'
import { formats } from '../../src/formats/index.js'
import { compile, lint } from '../../src/index.js'
import { asOf, read } from '../examples/project.js'

const club = { path: 'privacy.yaml', text: read('examples/membership-club/privacy.yaml') }

it('lints a declaration given as text', () => {
  expect(lint([club], { asOf }).findings).toEqual([])
  const [finding] = lint([{ ...club, text: club.text.replace('    basis: contract\n', '') }], { asOf }).findings
  expect(finding).toMatchObject({
    rule: 'purpose-has-basis',
    severity: 'error',
    places: [
      {
        pointer: '/purposes/membership/basis',
        name: 'Run your membership',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        related: [],
      },
    ],
  })
  expect(finding).toMatchObject({
    message: expect.stringMatching(/\.$/),
    why: expect.stringMatching(/\.$/),
    fix: expect.stringMatching(/\.$/),
    data: { purpose: [{ of: 'purpose', id: 'membership', name: 'Run your membership' }] },
  })
})

it('compiles a declaration into its notices', async () => {
  const { notices } = await compile([club], { asOf })
  expect(notices.map(({ id, language, title }) => ({ id, language, title }))).toEqual([
    { id: 'members', language: 'en', title: 'Privacy notice' },
  ])
  expect(notices[0]?.markdown).toMatch(/^# Privacy notice/)
  expect(notices[0]?.html).toMatch(/^<!doctype html>/i)
})

it('prints nothing while there are errors, and a draft on request', async () => {
  const broken = { ...club, text: club.text.replace('    basis: contract\n', '') }
  expect((await compile([broken], { asOf })).notices).toEqual([])
  const draft = await compile([broken], { asOf, draft: true })
  expect(draft.notices[0]?.markdown).toMatch(/Not stated yet/)
})

it('prints the formats that are asked for, as files', async () => {
  const all = await compile([club], { asOf })
  const names = formats.flatMap(({ isUsual, isText, extension }) =>
    isUsual && isText ? `members.en.${extension}` : [],
  )
  expect(all.outputs.map(({ name }) => name)).toEqual(names)
  const beside = await compile([club], { asOf, formats: ['md', 'html', 'trace'] })
  const [markdown, html, trace] = beside.outputs.map(({ text }) => text)
  expect(all.notices).toMatchObject([{ markdown, html, trace }])
  const list = await compile([club], { asOf, formats: ['csv'] })
  expect(list.notices).toEqual([])
  expect(list.outputs).toMatchObject([{ name: 'privacy.recipients.csv', format: 'csv' }])
  expect(list.outputs[0]?.text).toMatch(/^"recipient",/)
  await expect(compile([club], { asOf, formats: ['pdf'] })).rejects.toThrow(RangeError)
  expect(await compile([club], { asOf, documents: publicKinds.map(({ id }) => id) })).toMatchObject({
    outputs: all.outputs,
  })
  await expect(compile([club], { asOf, documents: ['poem'] })).rejects.toThrow(RangeError)
})

it('takes options that an object inherits, as of a class, in both', async () => {
  class Options {
    get asOf() {
      return asOf
    }
  }
  for (const options of [Object.create({ asOf }), new Options()] as const) {
    expect(await compile([club], options)).toEqual(await compile([club], { asOf }))
    expect(lint([club], options)).toEqual(lint([club], { asOf }))
  }
})

it('says that a file cannot be read, and throws only for a day that is none', async () => {
  expect(lint([{ path: 'x.yaml', text: 'title: "open' }], { asOf })).toMatchObject({
    rules: 0,
    findings: [{ rule: 'syntax' }],
  })
  expect(() => lint([club], { asOf: 'tomorrow' })).toThrow(RangeError)
})

it('holds the parts that are given against what the declaration includes', () => {
  const including = { ...club, path: 'x/privacy.yaml', text: `${club.text}include: [./parts/a.yaml, b.yaml]\n` }
  const a = { path: 'x/parts/a.yaml', text: 'sources: {}\n' }
  const c = { path: 'x/c.yaml', text: 'definitions: {}\n' }
  const told = (...files: readonly { readonly path: string; readonly text: string }[]) =>
    lint(files, { asOf })
      .findings.filter(({ rule }) => rule === 'include')
      .map(({ message, places }) => `${places[0]?.file}${places[0]?.pointer}: ${message}`)
  expect(told(including, a, c)).toEqual([
    "x/privacy.yaml/include/1: 'b.yaml' was not given with the declaration.",
    'x/c.yaml: This file was given with a declaration that does not include it.',
  ])
  expect(told(club)).toEqual([])
  expect(told({ ...including, text: `${club.text}x-p: &p b.yaml\ninclude: [*p]\n` })).toEqual([
    "x/privacy.yaml/include/0: 'b.yaml' was not given with the declaration.",
  ])
})

it('tells of a declaration that includes itself as of any part that is named twice', () => {
  for (const path of ['privacy.yaml', './privacy.yaml', '../x/privacy.yaml']) {
    const itself = { path: 'x/privacy.yaml', text: `${club.text}include: [${path}]\n` }
    expect(lint([itself], { asOf }).findings.map(({ message }) => message)).toEqual([
      `'${path}' is already part of this declaration.`,
    ])
  }
})

/** What is no option of its kind. */
const others = ['null', '1', '"md"', 'true', '[null]', '{ "length": 1 }', '{ "logo.svg": null }']

it('tells programs without types what they left out', async () => {
  expect(() => lint([], { asOf })).toThrow(TypeError)
  expect(() => lint(JSON.parse('[{ "path": "privacy.yaml" }]'), { asOf })).toThrow(/path and text/)
  expect(() => lint([club], JSON.parse('{ "asOf": ["2026-01-01"] }'))).toThrow(RangeError)
  await expect(compile([], { asOf })).rejects.toThrow(TypeError)
  expect(() => lint(new Array(2), { asOf })).toThrow(/path and text/)
  for (const none of [undefined, ...others.map((json) => JSON.parse(json))]) {
    expect(() => lint(none, { asOf })).toThrow(/^The first argument/)
  }
})

it('tells programs without types of options that are something else, by the name of each', async () => {
  const named = ['asOf', 'pictures', 'formats', 'documents', 'draft'] as const
  const branded = { ...club, text: `${club.text}brand: { name: Club, logo: logo.svg }\n` }
  for (const none of ['undefined', ...others]) {
    const value = none === 'undefined' ? undefined : JSON.parse(none)
    const told =
      /^(The second argument|No text format|No kind of document|(asOf|pictures|formats|documents|draft) |'?.*day)/
    for (const options of [value, ...named.map((name) => ({ asOf, [name]: value }))]) {
      for (const run of [async () => lint([branded], options), () => compile([branded], options)]) {
        const failed = await run().then(
          () => undefined,
          (error: Error) => error,
        )
        if (failed !== undefined) expect(failed.message, JSON.stringify(options)).toMatch(told)
      }
    }
  }
  expect(() => lint([branded], JSON.parse('null'))).toThrow(TypeError)
  expect(() => lint([branded], { asOf, pictures: JSON.parse('{ "logo.svg": null }') })).toThrow(TypeError)
  await expect(compile([club], { asOf, formats: JSON.parse('"md"') })).rejects.toThrow(/^formats is a list/)
})

it('compiles what was given at the call, whatever becomes of it afterwards', async () => {
  const files = [{ ...club }]
  const options = { asOf, draft: true, formats: ['md'], documents: ['notice'] }
  const meant = await compile([club], structuredClone(options))
  const running = compile(files, options)
  Object.assign(options, { asOf: 'never', draft: false })
  options.formats.splice(0, 1, 'csv')
  options.documents.splice(0, 1, 'none')
  Object.assign(files[0] ?? {}, { text: 'forthright: 1\n', path: 'other.yaml' })
  files.length = 0
  expect(await running).toEqual(meant)
})

it('prints once what is asked for twice', async () => {
  const twice = await compile([club], { asOf, formats: ['md', 'md'], documents: ['notice', 'notice'] })
  expect(twice).toEqual(await compile([club], { asOf, formats: ['md'], documents: ['notice'] }))
})

it('takes nothing that other programs left on what every object inherits from', async () => {
  const whole = await compile([club], { asOf })
  Object.defineProperty(Object.prototype, 'leftBehind', {
    value: () => 1,
    enumerable: true,
    writable: true,
    configurable: true,
  })
  try {
    // Of HTML, the library that writes it asks every element for what it inherits.
    const { notices } = await compile([club], { asOf })
    expect(notices.map(({ markdown }) => markdown)).toEqual(whole.notices.map(({ markdown }) => markdown))
    expect(lint([club], { asOf }).findings).toEqual([])
  } finally {
    Reflect.deleteProperty(Object.prototype, 'leftBehind')
  }
})
