import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { printBaseline, readBaseline } from '../../src/checking/baseline.js'
import { folderForEachTest } from '../folders.js'
import { run } from './fake-io.js'

const { at, write, read } = folderForEachTest()

const purpose = (id: string, more = ''): string => `  ${id}:\n    title: Do ${id}\n    basis: contract\n${more}`
const head = 'forthright: 1\nregimes: [uk]\npurposes:\n'
const eleven = head + Array.from({ length: 11 }, (_, index) => purpose(`p${index}`)).join('')
const kept = '    retention: { keep: 6 years, after: you leave }\n'

beforeEach(() => write('privacy.yaml', eleven))

const lint = (...argv: readonly string[]) => run(['lint', ...argv], { cwd: at() })
const held = (...argv: readonly string[]) => lint('--baseline', 'known.json', '--format', 'line', ...argv)
const written = () => held('--write-baseline')

describe('a baseline', () => {
  it('knows all that is found once it is written, and fits its schema', async () => {
    const { code, stdout, stderr } = await written()
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(
      /^Wrote known.json: it knows (\d+) places.\nKnown from known.json and passed over: \1 places.\n$/,
    )
    const schema = JSON.parse(readFileSync(new URL('../../schemas/baseline.schema.json', import.meta.url), 'utf8'))
    const validate = new Ajv2020().compile(schema)
    validate(JSON.parse(read('known.json')))
    expect(validate.errors).toBeNull()
    expect(readdirSync(at()).sort()).toEqual(['known.json', 'privacy.yaml'])
  })

  it.each(['forthright.config.yaml', 'privacy.yaml', 'known.YML'])('is never written as %s', async (name) => {
    const { code, stderr } = await lint('--baseline', name, '--write-baseline')
    expect(code).toBe(2)
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      `${name} has the name of a declaration or of settings, and a baseline is neither.`,
    )
    expect(readdirSync(at())).toEqual(['privacy.yaml'])
    expect(read('privacy.yaml')).toBe(eleven)
  })

  it('a twelfth purpose without a period is new', async () => {
    await written()
    write('privacy.yaml', eleven + purpose('p12'))
    const { code, stdout } = await held('--rule', 'retention-is-stated')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^privacy.yaml:37:3: error: .*\[retention-is-stated\]\n$/)
  })

  it('knows places again after lines shift, entries move and words are quoted', async () => {
    await written()
    const entries = eleven.slice(head.length).split(/(?=^ {2}p)/m)
    write('privacy.yaml', `# Ours.\n\n${head}${entries.toReversed().join('\n').replace('Do p3', "'Do p3'")}`)
    expect(await held()).toMatchObject({ code: 0, stdout: '' })
  })

  it('one swapped for another is new', async () => {
    await written()
    write('privacy.yaml', eleven.replace(purpose('p4'), purpose('p4', kept)) + purpose('other'))
    const { code, stdout } = await held('--rule', 'retention-is-stated')
    expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 1, lines: 2 })
  })

  it('what is mended is told, and leaves it when it is pruned; then it is new again', async () => {
    await written()
    const before = read('known.json')
    write('privacy.yaml', eleven.replace(purpose('p4'), purpose('p4', kept)))
    const { code, stderr } = await held('--severity', 'error')
    expect(code).toBe(0)
    expect(stderr).toContain('Mended since: 1 place. They leave it with --prune-baseline.\n')
    expect(read('known.json')).toBe(before)
    await held('--prune-baseline')
    expect(read('known.json')).not.toContain('/purposes/p4/retention')
    write('privacy.yaml', eleven)
    expect((await held('--rule', 'retention-is-stated')).code).toBe(1)
  })

  it('pruning takes nothing new in', async () => {
    await written()
    write('privacy.yaml', eleven + purpose('p12'))
    expect((await held('--prune-baseline')).code).toBe(1)
    expect(read('known.json')).not.toContain('p12')
  })

  it('nothing seems mended by a mistake that hides it, and the mistake counts', async () => {
    await written()
    const before = read('known.json')
    for (const broken of [`${eleven}  : [\n`, eleven.replace('basis: contract', 'basis: contractt')]) {
      write('privacy.yaml', broken)
      const { code, stderr } = await held('--prune-baseline')
      expect(code).toBe(1)
      expect(stderr).not.toContain('Mended since')
      expect(read('known.json')).toBe(before)
    }
    expect((await written()).code).toBe(1)
  })

  it('written while a mistake hides what is known, it goes on knowing it', async () => {
    await written()
    const before = read('known.json')
    write('privacy.yaml', `${eleven}  : [\n`)
    expect((await written()).code).toBe(1)
    expect(read('known.json')).toBe(before)
    write('privacy.yaml', eleven)
    expect((await held()).code).toBe(0)
  })

  it('goes by declarations, as they are named from where it lies', async () => {
    write('club/privacy.yaml', eleven)
    await lint('--baseline', 'club/known.json', '--write-baseline', 'club/privacy.yaml')
    expect(Object.keys(JSON.parse(read('club/known.json')).declarations)).toEqual(['privacy.yaml'])
    const { code } = await run(['lint', '--baseline', 'known.json'], { cwd: at('club') })
    expect(code).toBe(0)
    expect((await lint('--baseline', 'club/known.json', 'privacy.yaml')).code).toBe(1)
  })

  it('keeps what it knows of declarations that are not looked at', async () => {
    write('other.yaml', eleven)
    await held('--write-baseline', 'privacy.yaml')
    await held('--write-baseline', 'other.yaml')
    expect(Object.keys(JSON.parse(read('known.json')).declarations)).toEqual(['other.yaml', 'privacy.yaml'])
    expect((await held('privacy.yaml', 'other.yaml')).code).toBe(0)
  })

  it('is the same to the byte for the same findings', async () => {
    await written()
    const first = read('known.json')
    await written()
    expect(read('known.json')).toBe(first)
    expect(printBaseline(readBaseline(first) ?? { declarations: new Map() })).toBe(first)
  })

  it('ends: from the day after its last, all counts again', async () => {
    await held('--write-baseline', '--baseline-until', '2026-12-31')
    expect(JSON.parse(read('known.json')).until).toBe('2026-12-31')
    expect((await held('--as-of', '2026-12-31')).code).toBe(0)
    const { code, stdout, stderr } = await held('--as-of', '2027-01-01')
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'The baseline known.json ended on 2026-12-31: what it knows counts again. It gets a new last day with --write-baseline --baseline-until DAY.\n',
    })
    expect(stdout).toContain('retention-is-stated')
    for (const written of ['--write-baseline', '--prune-baseline']) {
      const after = await held(written, '--as-of', '2027-01-01')
      expect(after.code).toBe(1)
      expect(after.stderr).toMatch(/ended on 2026-12-31: .* with --baseline-until DAY\.\n$/)
      expect(JSON.parse(read('known.json')).until).toBe('2026-12-31')
    }
    expect((await held('--write-baseline', '--as-of', '2027-01-01', '--baseline-until', '2027-06-30')).code).toBe(0)
    expect((await held('--write-baseline', '--baseline-until', '2026-12-31')).code).toBe(0)
    await held('--prune-baseline')
    expect(JSON.parse(read('known.json')).until).toBe('2026-12-31')
  })

  it('counts what is known, for people and for programs', async () => {
    await written()
    const { stdout } = await lint('--baseline', 'known.json')
    expect(stdout).toMatch(/^No findings, \d+ known in 1 file/)
    const { summary } = JSON.parse((await lint('--baseline', 'known.json', '--format', 'json')).stdout)
    expect(summary.known).toBe(Number(/(\d+) known/.exec(stdout)?.[1]))
  })

  it('holds warnings too', async () => {
    await written()
    expect((await held('--max-warnings', '0')).code).toBe(0)
  })

  it('goes with --fix', async () => {
    await written()
    write('privacy.yaml', eleven.replace('title: Do p2', 'titel: Do p2'))
    expect((await held('--fix')).code).toBe(0)
    expect(read('privacy.yaml')).toBe(eleven)
  })
})

describe('what is refused, with 2', () => {
  it.each([
    [['--baseline', 'no.json'], /^There is no baseline no.json.\nWrite it with --write-baseline/],
    [['--baseline', 'no.json', '--prune-baseline'], /^There is no baseline no.json/],
    [['--baseline', 'privacy.yaml'], /^privacy.yaml is no baseline/],
    [['--baseline', 'privacy.yaml', '--write-baseline'], /^privacy.yaml has the name of a declaration/],
    [['--baseline', '.'], /^\. cannot be read: it is a folder/],
    [['--baseline', 'k.json', '--write-baseline', '--prune-baseline'], /not both/],
    [['--write-baseline'], /which baseline/],
    [['--baseline', 'k.json', '--baseline-until', '2027-01-01'], /--write-baseline/],
    [['--baseline', 'k.json', '--write-baseline', '--baseline-until', '2027-02-30'], /There is no day 2027-02-30/],
  ] as const)('%j', async (argv, message) => {
    const { code, stdout, stderr } = await lint(...argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(read('privacy.yaml')).toBe(eleven)
    expect(readdirSync(at())).toEqual(['privacy.yaml'])
  })

  it.each([
    '',
    '{}',
    '[]',
    'null',
    '{"version":2,"declarations":{}}',
    '{"version":1,"declarations":[]}',
    '{"version":1,"declarations":{"a":[{}]}}',
    '{"version":1,"until":"soon","declarations":{}}',
    '<<<<<<< ours\n{"version":1,"declarations":{}}\n=======\n',
  ])('a file that is none: %j', async (text) => {
    write('known.json', text)
    for (const argv of [[], ['--write-baseline'], ['--prune-baseline']]) {
      const { code, stderr } = await held(...argv)
      expect({ code, isTold: stderr.startsWith('known.json is no baseline') }).toEqual({ code: 2, isTold: true })
      expect(read('known.json')).toBe(text)
    }
  })
})

it('any text is read as a baseline or as none', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readBaseline(text)))
})
