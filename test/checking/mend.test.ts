import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseDocument } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Checked } from '../../src/checking/checked.js'
import { type Mended, mend, type WantedFixes } from '../../src/checking/mend.js'
import { isStage } from '../../src/findings/stages.js'
import { rules } from '../../src/rules/index.gen.js'
import type { SourceFile } from '../../src/source/file.js'
import { find, read } from '../examples/project.js'
import { countOf, seed } from '../sampling.js'

const asOf = '2026-11-21'
const safe: WantedFixes = { safe: true, rules: new Set() }
const everything: WantedFixes = { safe: true, rules: new Set(rules.map(({ id }) => id)) }

const check = (files: readonly SourceFile[]): Checked => checkTexts(files, { asOf })

/** Mends declarations that are given as texts. */
function mended(all: readonly (readonly SourceFile[])[], wanted: WantedFixes): Promise<Mended> {
  const texts = new Map(all.flat().map(({ path, text }) => [path, text]))
  return mend(all.map(check), wanted, {
    read: texts,
    check: async (index, changed) =>
      check((all[index] ?? []).map(({ path, text }) => ({ path, text: changed.get(path) ?? text }))),
  })
}

async function mendedText(text: string, wanted = safe): Promise<string> {
  const { texts } = await mended([[{ path: 'privacy.yaml', text }]], wanted)
  return texts.get('privacy.yaml') ?? text
}

const placesOf = ({ findings }: Checked): readonly string[] =>
  findings.flatMap(({ rule, places }) => places.map(({ pointer }) => `${rule} ${pointer}`))

/** What is found that was not found before, how often it may be. */
function added(before: Checked, after: Checked): readonly string[] {
  const left = [...placesOf(before)]
  return placesOf(after).filter((place) => {
    const at = left.indexOf(place)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const comments = (text: string): readonly string[] => [...text.matchAll(/(?:^|\s)#[^\r\n]*/g)].map(([it]) => it.trim())

const withoutMarks = (all: readonly string[]): readonly string[] =>
  all.filter((it) => !it.startsWith('# not stated yet:'))

/** What has to hold of any declaration, whatever is mended in it. */
async function expectMended(text: string, wanted: WantedFixes): Promise<Mended> {
  const path = 'privacy.yaml'
  const done = await mended([[{ path, text }]], wanted)
  const after = done.texts.get(path) ?? text
  const [before, now] = [check([{ path, text }]), check([{ path, text: after }])]
  if (before.model !== undefined) expect(added(before, now), after).toEqual([])
  expect(placesOf(done.results[0] ?? before)).toEqual(placesOf(now))
  expect(await mendedText(after, wanted), 'twice changes nothing').toBe(after)
  expect(withoutMarks(comments(after)).toSorted()).toEqual(comments(text).toSorted())
  expect(/\r\n/.test(after)).toBe(/\r\n/.test(text))
  if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  if (now.model !== undefined) expect(parseDocument(after, { uniqueKeys: false }).errors).toEqual([])
  return done
}

const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['without a last line end', (text) => text.replace(/\n+$/, '')],
]

const mistakes = find('test/fixtures/mistakes/*.yaml')

describe.each(mistakes)('%s', (path) => {
  it.each(forms)('is mended without another finding, twice as once, %s', async (_, form) => {
    await expectMended(form(read(path)), safe)
  })

  it('is mended by name as well', async () => {
    await expectMended(read(path), everything)
  })
})

it('half of all mistakes have one answer', async () => {
  const changed = await Promise.all(mistakes.map(async (path) => (await mendedText(read(path))) !== read(path)))
  expect(changed.filter(Boolean).length).toBeGreaterThanOrEqual(48)
})

const examples = find('examples/*/privacy.yaml')

describe.each(examples)('%s', (path) => {
  const text = read(path)

  it('has nothing to mend unasked', async () => {
    expect((await mended([[{ path: 'privacy.yaml', text }]], safe)).texts.size).toBe(0)
  })

  it('means the same once every suggestion that only marks is made', async () => {
    const marking: WantedFixes = {
      safe: false,
      rules: new Set(rules.flatMap(({ id, open }) => (open === undefined ? [] : [id]))),
    }
    const { texts } = await expectMended(text, marking)
    const after = texts.get('privacy.yaml') ?? text
    expect(parseDocument(after).toJS({ maxAliasCount: -1 })).toEqual(parseDocument(text).toJS({ maxAliasCount: -1 }))
    expect(after.split('\n').filter((line) => !line.includes('# not stated yet:'))).toEqual(text.split('\n'))
  })
})

/** Slips that leave one answer, in a line of a declaration. */
const slips: readonly ((line: string) => string)[] = [
  (line) =>
    line.replace(
      /\b(title|basis|recipients|retention|country|label|type)(?=:)/,
      (key) => `${key.slice(0, 2)}${key.slice(3, 4)}${key.slice(2, 3)}${key.slice(4)}`,
    ),
  (line) =>
    line.replace(/\b([a-z]+)([A-Z])(?=\w+:)/, (_, head: string, next: string) => `${head}_${next.toLowerCase()}`),
  (line) =>
    line.replace(/: (contract|consent|controller|processor|direct)\b/, (_, word: string) => `: ${word.toUpperCase()}`),
  (line) => line.replace(/(\d+) years/, '$1 yrs.'),
  (line) => line.replace(/: (GB|IE|DE|FR)\b/, (_, code: string) => `: ${code.toLowerCase()}`),
  (line) => line.replace(/: \[(\w[\w-]*)\]$/, ': $1'),
  (line) => line.replace(/: (true|false)$/, (_, it: string) => `: ${it === 'true' ? 'yes' : 'no'}`),
  (line) => line.replace(/^( +)(\w+): (?=\w)/, '$1$2:\u00a0'),
  (line) => line.replace(/https:\/\//, ''),
  (line) => line.replace(/: (\d{4})-0?(\d+)-(\d+)$/, ': $1/$2/$3'),
]

test('slips of the pen anywhere in whole declarations', async ({ annotate }) => {
  const property = fc.asyncProperty(
    fc.constantFrom(...examples),
    fc.array(fc.tuple(fc.nat(10_000), fc.constantFrom(...slips)), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...forms),
    async (path, made, [, form]) => {
      const lines = read(path).split('\n')
      for (const [at, slip] of made) {
        const from = at % lines.length
        const order = [...lines.keys()].map((index) => (index + from) % lines.length)
        const index = order.find((it) => slip(lines[it] ?? '') !== lines[it])
        if (index !== undefined) lines[index] = slip(lines[index] ?? '')
      }
      await expectMended(form(lines.join('\n')), safe)
    },
  )
  await fc.assert(property, { seed, numRuns: countOf(60, 'slips in examples', annotate) })
})

test('whatever is cut off or thrown together', async ({ annotate }) => {
  const cut = fc.tuple(fc.constantFrom(...examples, ...mistakes), fc.nat(100_000)).map(([path, at]) => {
    const text = read(path)
    return text.slice(0, at % text.length)
  })
  const letters = fc.string({
    unit: fc.constantFrom(...'ab1:-,{}[]"\'#&*|> \n\t\r\\@', 'forthright: 1\n', 'regimes: [eu]\n'),
  })
  const property = fc.asyncProperty(fc.oneof(cut, letters), async (text) => {
    const { texts } = await mended([[{ path: 'privacy.yaml', text }]], safe)
    const after = texts.get('privacy.yaml') ?? text
    expect(await mendedText(after)).toBe(after)
  })
  await fc.assert(property, { seed, numRuns: countOf(400, 'cut declarations', annotate, { least: 40 }) })
})

const head = 'forthright: 1\nregimes: [uk]\n'

describe('what is meant', () => {
  it.each([
    ['a field that is misspelt', 'purposes:\n  a: { titel: Run it, basis: contract }\n', 'titel', 'title'],
    ['a word in capitals', 'purposes:\n  a: { title: Run it, basis: Contract }\n', 'Contract', 'contract'],
    ['a period in words', 'rights: { responseTime: one month }\n', 'one month', '1 month'],
    ['a country by its name', 'controllers: { us: { name: U, country: Ireland } }\n', 'Ireland', 'IE'],
    ['quotation marks stay', "purposes:\n  a: { title: Run it, basis: 'Contract' }\n", "'Contract'", "'contract'"],
    [
      'two slips, one behind the other',
      'purposes:\n  a: { title: Run it, bassis: contrct }\n',
      'bassis: contrct',
      'basis: contract',
    ],
    ['a number that is text', 'controllers: { us: { name: U, contact: { phone: 0207 } } }\n', '0207', '"0207"'],
  ])('%s', async (_, text, from, to) => {
    expect(await mendedText(head + text)).toBe(head + text.replace(from, to))
  })

  it('a field in the wrong place goes where it belongs, with its comment and its lines', async () => {
    const text = `${head}purposes:
  a:
    title: Run it # ours
    requirement: optional # why
    basis: contract
`
    expect(await mendedText(text)).toContain(`    title: Run it # ours
    provision:
      requirement: optional # why
    basis: contract
`)
  })

  it('and is indented as far as the lines around it', async () => {
    const text = `${head}purposes:\n    a:\n        title: Run it\n        requirement: optional\n        basis: contract\n`
    expect(await mendedText(text)).toContain('        provision:\n            requirement: optional\n        basis')
  })

  it('a field that is indented too far comes out', async () => {
    const text = `${head}purposes:
  a:
    title: Run it
    retention:
      keep: 6 years
      after: you leave
      basis: contract # as agreed
    recipients: none
`
    expect(await mendedText(text)).toContain(`      after: you leave
    basis: contract # as agreed
    recipients: none
`)
  })

  it('what an anchor shares is left alone', async () => {
    const text = `${head}x-p: &p { titel: Run it }\npurposes:\n  a: *p\n  b: *p\n`
    expect(await mendedText(text)).toBe(text)
  })

  it('a byte order mark stays where it is read', async () => {
    const text = `\uFEFF${head}purposes:\n  a: { titel: Run it }\n`
    const done = await mended([[{ path: 'privacy.yaml', text }]], safe)
    expect(done.texts.get('privacy.yaml')).toBe(text.slice(1).replace('titel', 'title'))
  })
})

describe('several files', () => {
  const part = { path: 'parts.yaml', text: 'purposes:\n  a: { titel: Run it, basis: Contract } # ours\n' }
  const main = (path: string, more: string) => ({ path, text: `${head}include: [parts.yaml]\n${more}` })

  it('is mended in the part that holds it', async () => {
    const { texts } = await mended([[main('privacy.yaml', ''), part]], safe)
    expect([...texts]).toEqual([['parts.yaml', 'purposes:\n  a: { title: Run it, basis: contract } # ours\n']])
  })

  it('a part that two declarations share is mended once, for both', async () => {
    const all = ['one.yaml', 'two.yaml'].map((path) => [main(path, ''), part])
    const { texts, made, results } = await mended(all, safe)
    expect(texts.size).toBe(1)
    expect(made).toHaveLength(2)
    for (const { findings } of results)
      expect(findings.filter(({ rule }) => isStage(rule) && rule === 'schema')).toEqual([])
  })
})

describe('by name', () => {
  const text = `${head}purposes:\n  a:\n    title: Run it\n    basis: contract\n  b:\n    title: More\n    basis: contract # so\n`
  const asked: WantedFixes = { safe: false, rules: new Set(['retention-is-stated']) }

  it('marks what is missing, and finds it as before', async () => {
    const after = await mendedText(text, asked)
    expect(after).toBe(`${head}purposes:
  a:
    title: Run it
    basis: contract
    # not stated yet: how long the data are kept (retention)
  b:
    title: More
    basis: contract # so
    # not stated yet: how long the data are kept (retention)
`)
    expect(placesOf(check([{ path: 'privacy.yaml', text: after }]))).toEqual(
      placesOf(check([{ path: 'privacy.yaml', text }])),
    )
  })

  it('is never made unasked', async () => expect(await mendedText(text)).toBe(text))

  it('leaves all others alone', async () => {
    const slip = text.replace('basis: contract #', 'basis: Contract #')
    expect(await mendedText(slip, asked)).toContain('basis: Contract # so')
  })

  it('marks in the map around what stands in brackets', async () => {
    const inBraces = `${head}purposes:\n  a: { title: Run it, basis: contract }\n`
    expect(await mendedText(inBraces, asked)).toBe(
      `${inBraces}  # not stated yet: how long the data are kept (a.retention)\n`,
    )
  })
})

it('a change that brings something new is taken back, and the others are made', async () => {
  const text = `${head}regime: [eu]\npurposes:\n  a: { title: Run it, basis: Contract }\n  b: { title: More, retention: 6 years }\n`
  const after = await mendedText(text)
  expect(after).toContain('basis: contract')
  expect(added(check([{ path: 'privacy.yaml', text }]), check([{ path: 'privacy.yaml', text: after }]))).toEqual([])
})

it('many slips in one file are mended in a few rounds', async () => {
  const entries = Array.from({ length: 400 }, (_, index) => `  p${index}: { titel: Run it, basis: Contract }\n`)
  let checks = 0
  const text = `${head}purposes:\n${entries.join('')}`
  const files = [{ path: 'privacy.yaml', text }]
  const { texts, made } = await mend([check(files)], safe, {
    read: new Map([['privacy.yaml', text]]),
    check: async (_, changed) => {
      checks += 1
      return check([{ path: 'privacy.yaml', text: changed.get('privacy.yaml') ?? text }])
    },
  })
  expect(made).toHaveLength(800)
  expect(texts.get('privacy.yaml')).not.toMatch(/titel|Contract/)
  expect(checks).toBeLessThanOrEqual(3)
})
