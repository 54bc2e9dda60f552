import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { run } from '../cli/fake-io.js'
import { read } from '../examples/project.js'
import { isWhole, seed } from '../sampling.js'
import { begun, clubUntil, day, desk, file, htmlOf, look, texts } from './asked.js'

const club = read('examples/membership-club/privacy.yaml')
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length

describe('the notice', () => {
  test('is sent once whole, then what changed of it', async () => {
    const at = desk()
    const first = await look(at, club)
    expect(first.notice?.changed.map(({ id }) => id)).toEqual(first.notice?.sections)
    expect(first.notice).toMatchObject({ name: 'members.en', language: 'en', usual: 0 })
    expect(first.notice?.style).toContain('.fr-notice')
    expect((await look(at, club)).notice?.changed).toEqual([])
    const other = await look(at, club.replace('title: Run your membership', 'title: Keep the list'))
    const changed = other.notice?.changed ?? []
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.length).toBeLessThan(first.notice?.sections.length ?? 0)
    expect(changed.map(({ html }) => html).join('')).toContain('Keep the list')
    expect(other.notice?.style).toBeUndefined()
  })

  test.each([
    ['a bracket too many', 'purposes: ]', 'purposes:'],
    ['a tab', '\tpurposes:', 'purposes:'],
    ['no YAML at all', '{{{', 'forthright'],
  ])('stays as it was where the text cannot be read: %s', async (_, broken, whole) => {
    const at = desk()
    await look(at, club)
    const { stays, notice, findings } = await look(at, club.replace(whole, broken))
    expect(stays?.message).toMatch(/\.$/)
    expect(findings.map(({ message }) => message)).toContain(stays?.message)
    expect(notice).toBeUndefined()
    // What was seen can still be asked about.
    expect((await at.about({ at: ['/purposes/membership/basis'], cites: [] })).places[0]?.range.start.line).toBe(
      lineOf(club, 'basis: contract'),
    )
    expect((await look(at, club)).notice?.changed).toEqual([])
  })

  test('says of each part where it comes from, and a line which part it is', async () => {
    const at = desk()
    const html = htmlOf(await look(at, club))
    const places = [...html.matchAll(/ data-at="([^"]+)"/g)].map(([, shown = '']) => shown.split('\n')[0] ?? '')
    expect(new Set(places).size).toBeGreaterThan(20)
    for (const pointer of new Set(places)) {
      const { places: found } = await at.about({ at: [pointer], cites: [] })
      const start = found[0]?.range.start ?? { line: 0, column: 0 }
      const caret = await at.caret({ file: { path: file, text: club }, at: start })
      // What a short form says has no line of its own: that is its parent.
      expect(`${pointer}/`.startsWith(`${caret.pointer}/`), `${pointer} is at ${JSON.stringify(caret)}`).toBe(true)
    }
  })

  test('has the provisions beside it, in words', async () => {
    const at = desk()
    await look(at, club)
    expect((await at.about({ at: ['/notices'], cites: ['gdpr:13.2.a', 'nonsense', ''] })).law).toEqual([
      { provision: 'GDPR Art. 13(2)(a)', says: 'how long data are stored, or the criteria for it' },
    ])
  })
})

describe('what is only usual', () => {
  test('is no word that somebody wrote, wherever else it is usual', async () => {
    const contact = 'email: a@dol.example, post: "1 Long Lane, Dol"'
    const us = `controllers: { us: { name: Dol Gardens, country: GB, contact: { ${contact} } } }`
    const html = htmlOf(await look(desk(), `# Begun by forthright.\n# situation: club\nforthright: 1\n${us}\n`))
    const usual = [...html.matchAll(/<[^>]* data-usual[^>]*>(?:<[^>]*>|[^<]){0,200}/g)].map(([part]) => part)
    expect(usual.length).toBeGreaterThan(1)
    for (const part of usual) expect(part.replace(/(<\/(?:div|dd|tr|p|li)>).*$/s, '$1')).not.toContain('a@dol.example')
    expect(html).toContain('a@dol.example')
  })

  test('is shown and marked, and stands in no file', async () => {
    const at = desk()
    const text = await clubUntil(at, 'purposes.')
    const shown = await look(at, text)
    const marked = htmlOf(await look(desk(), text))
    const plain = htmlOf(await look(desk(), text, { withUsual: false }))
    const words = 'Joining is an agreement'
    expect(shown.notice?.usual).toBeGreaterThan(3)
    expect(marked).toContain('data-usual')
    expect(marked).toContain('We keep the list of members')
    expect(plain).not.toMatch(/data-usual|We keep the list of members/)
    expect(plain).not.toContain(words)
    const print = await at.print({ ...texts(text), formats: ['md', 'html', 'trace'], isDraft: true })
    const files = 'files' in print ? print.files : []
    expect(files).toHaveLength(3)
    for (const { bytes } of files) expect(new TextDecoder().decode(bytes)).not.toMatch(/We keep the list of members/)
    expect(print).toEqual(
      await desk().print({ ...texts(withoutProposals(text)), formats: ['md', 'html', 'trace'], isDraft: true }),
    )
  })

  test('is confirmed by an answer alone', async () => {
    const at = desk()
    const text = await clubUntil(at, 'purposes.')
    const answered = await at.answer({ ...texts(text), decision: 'purposes.membership', answer: { is: 'yes' } })
    const after = 'files' in answered ? (answered.files[0]?.text ?? '') : ''
    expect(after).toContain('We keep the list of members')
    expect(htmlOf(await look(desk(), after, { withUsual: false }))).toContain('We keep the list of members')
  })
})

const withoutProposals = (text: string): string => text.replace(/; proposed: .*$/gm, '')

describe('questions', () => {
  test('begin with what one is, and what is open says where', async () => {
    const at = desk()
    const { guide, open, stays } = await look(at, begun, { isGuided: true })
    expect(guide?.next).toBe('situation')
    expect(stays).toBeUndefined()
    expect(open).toEqual([])
    const text = await clubUntil(at, 'purposes')
    const then = await look(at, text, { isGuided: true })
    expect(then.open.map(({ line }) => line)).toEqual(then.open.map(({ line }) => line).toSorted((a, b) => a - b))
    expect(text.split('\n')[(then.open[0]?.line ?? 0) - 1]).toContain(then.open[0]?.says)
  })

  test('what is open names what it is about', async () => {
    const text =
      'forthright: 1\npurposes:\n  a:\n    title: Run your membership\n    # not stated yet: how long the data are kept (retention)\n'
    const { open } = await look(desk(), text, { isGuided: true })
    expect(open.map(({ says }) => says)).toEqual(['Run your membership: how long the data are kept'])
  })

  test('an answer that cannot be taken changes nothing, and neither does one to a question that is gone', async () => {
    const at = desk()
    const refused = await at.answer({ ...texts(begun), decision: 'name', answer: { is: 'words', words: ' ' } })
    expect(refused).toHaveProperty('refused')
    expect(await at.answer({ ...texts(begun), decision: 'purposes.none', answer: { is: 'yes' } })).toHaveProperty(
      'refused',
    )
  })

  test('no question is asked about a text that cannot be read', async () => {
    const { guide, stays } = await look(desk(), `${begun}purposes: ]\n`, { isGuided: true })
    expect({ guide, line: stays?.range.start.line }).toEqual({ guide: undefined, line: 3 })
  })
})

describe('the text', () => {
  test('is completed and explained as in an editor', async () => {
    const at = desk()
    await look(at, club)
    const text = club.replace('basis: contract', 'basis: ')
    const line = lineOf(text, 'basis: ')
    const column = (text.split('\n')[line - 1] ?? '').length + 1
    const found = await at.complete({ file: { path: file, text }, at: { line, column } })
    expect(found.map(({ label }) => label)).toEqual(expect.arrayContaining(['consent', 'contract']))
    expect(found[0]).toMatchObject({ from: { line, column }, to: { line, column } })
    const said = await at.hover({ file: { path: file, text: club }, at: { line, column: 6 } })
    expect(said?.says).toContain('lawful basis, Article 6')
    expect(said?.from).toEqual({ line, column: 5 })
  })

  test('whatever is typed, everything has an answer', async () => {
    const at = desk()
    const broken = fc.oneof(
      fc.nat(club.length).map((length) => club.slice(0, length)),
      fc
        .tuple(fc.nat(club.length), fc.string({ unit: 'binary', maxLength: 20 }))
        .map(([from, words]) => `${club.slice(0, from)}${words}${club.slice(from)}`),
      fc.string({ unit: 'binary', maxLength: 400 }),
    )
    await fc.assert(
      fc.asyncProperty(broken, fc.nat(400), async (text, line) => {
        const shown = await look(at, text, { isGuided: true })
        expect(shown.notice === undefined || shown.stays === undefined).toBe(true)
        const asked = { file: { path: file, text }, at: { line: line + 1, column: 3 } }
        await Promise.all([
          at.caret(asked),
          at.complete(asked),
          at.hover(asked),
          at.about({ at: ['/a', ''], cites: ['x'] }),
        ])
        await at.print({ ...texts(text), formats: ['md'], isDraft: true })
      }),
      { seed, numRuns: isWhole ? 200 : 12 },
    )
  })
})

describe('files', () => {
  test('follow the settings that hold', async () => {
    const settings = { path: 'forthright.settings.yaml', text: 'brand: { name: Clubs of the River }\n' }
    const print = await desk().print({ ...texts(club), settings, formats: ['html'], isDraft: false })
    const [page] = 'files' in print ? print.files : []
    expect(new TextDecoder().decode(page?.bytes)).toContain('Clubs of the River')
    expect(htmlOf(await desk().show({ ...texts(club), settings, withUsual: true, isGuided: false }))).toContain(
      'Clubs of the River',
    )
  })

  test.each(['membership-club', 'college', 'online-shop'])('of %s are those of the command line', async (name) => {
    const out = mkdtempSync(join(tmpdir(), 'forthright-'))
    onTestFinished(() => rmSync(out, { recursive: true, force: true }))
    const cwd = new URL(`../../examples/${name}/`, import.meta.url).pathname
    const { code } = await run(['build', file, '--out', out, '--as-of', day, '--format', 'md', '--format', 'html'], {
      cwd,
    })
    expect(code).toBe(0)
    const main = read(`examples/${name}/${file}`)
    const parts = (await look(desk(), main)).parts
    const files = [file, ...parts].map((path) => ({ path, text: read(`examples/${name}/${path}`) }))
    const print = await desk().print({ files, asOf: day, formats: ['md', 'html'], isDraft: false })
    const made = 'files' in print ? print.files : []
    const names = readdirSync(out).filter((entry) => /\.(?:md|html)$/.test(entry))
    expect(made.map((one) => one.name).toSorted()).toEqual(names.toSorted())
    for (const one of made) expect(new TextDecoder().decode(one.bytes)).toBe(readFileSync(join(out, one.name), 'utf8'))
  })

  test('are refused with the reasons of a build', async () => {
    const print = await desk().print({
      ...texts(club.replace('    basis: contract\n', '')),
      formats: ['html'],
      isDraft: false,
    })
    expect('refused' in print && print.refused.map(({ rule }) => rule)).toEqual(['purpose-has-basis'])
  })
})
