import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from './fake-io.js'

const base = await readFile(new URL('../base.yaml', import.meta.url), 'utf8')

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
})

afterEach(() => rm(cwd, { recursive: true }))

async function build(text: string, ...argv: readonly string[]) {
  await writeFile(path.join(cwd, 'privacy.yaml'), text)
  return run(['build', '--as-of', '2026-11-21', ...argv], { cwd })
}
/** That texts have words in each language is a rule of its own. */
const anyLanguage = '\nlint: { text-is-in-every-language: { severity: off, because: one language is enough here } }\n'
const names = async () => (await readdir(path.join(cwd, 'out'))).filter((name) => !name.startsWith('.')).sort()

describe('a final notice states all that is required', () => {
  const lowered = (severity: string) =>
    `${base.replace(/^ +retention: .*\n/m, '')}\nlint: { retention-is-stated: { severity: ${severity}, because: we look into it } }\n`
  test.each(['warning', 'info', 'off'])('a rule that is lowered to %s does not let a gap through', async (severity) => {
    const { code, stdout, stderr } = await build(lowered(severity), '--format', 'md')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(
      /^1 required fact is missing, so nothing was written\. The files in out\/ are as they were\.\n\n/,
    )
    expect(stderr).toMatch(/^ {2}error {2}privacy\.yaml:\d+:\d+ {2}Not stated yet: how long we keep this/m)
    expect(stderr.replace(/\s+/g, ' ')).toContain('Lowered here: retention-is-stated.')
    expect(stderr).toContain('forthright build --draft --as-of 2026-11-21 --format md\n')
    expect(await readdir(cwd)).toEqual(['privacy.yaml'])
  })
  test('a draft shows it', async () => {
    expect(await build(lowered('off'), '--format', 'md', '--draft')).toMatchObject({ code: 0 })
    expect(await readFile(path.join(cwd, 'out/members.en.draft.md'), 'utf8')).toContain(
      'Not stated yet: how long we keep this',
    )
  })
  test('a draft leaves what was published as it is, and is held against its own files', async () => {
    expect(await build(base, '--format', 'md')).toMatchObject({ code: 0 })
    const published = await readFile(path.join(cwd, 'out/members.en.md'), 'utf8')
    expect(await build(lowered('off'), '--format', 'md', '--draft')).toMatchObject({ code: 0 })
    expect(await readFile(path.join(cwd, 'out/members.en.md'), 'utf8')).toBe(published)
    expect(await build(lowered('off'), '--format', 'md', '--draft', '--check')).toMatchObject({ code: 0 })
    const unbuilt = await build(lowered('off'), '--format', 'html', '--draft', '--check')
    expect(unbuilt).toMatchObject({ code: 1 })
    expect(unbuilt.stderr).toContain('out/members.en.draft.html')
  })
  test('a text without words in the language of the notice is missing too', async () => {
    const french = base
      .replace('forthright: 1', 'forthright: 1\nlanguages: [en, fr]')
      .replace('title: Run your membership', 'title: { fr: Votre adhésion }')
      .concat(anyLanguage)
    const { code, stderr } = await build(french, '--format', 'md')
    expect(code).toBe(1)
    expect(stderr).toContain('Not stated yet: these words in this language')
  })
})

describe('languages', () => {
  const inLanguages = (tags: string) =>
    base.replace('forthright: 1', `forthright: 1\nlanguages: [${tags}]`) + anyLanguage
  test('a notice in none that has a catalogue is not printed, and no draft helps', async () => {
    for (const argv of [[], ['--draft']]) {
      const { code, stderr } = await build(inLanguages('cy, gd'), '--format', 'md', ...argv)
      expect(code).toBe(1)
      expect(stderr).toContain('privacy.yaml:3:1')
      expect(stderr).not.toContain('--draft')
    }
  })
  test('one that has no catalogue is a warning at its place, and the others are printed', async () => {
    expect(await build(inLanguages('en-GB, cy'), '--format', 'md')).toMatchObject({ code: 0 })
    expect(await names()).toEqual(['members.en-GB.md'])
    const { stdout } = await run(['lint', '--as-of', '2026-11-21'], { cwd })
    expect(stdout).toContain('privacy.yaml:3:20')
    expect(stdout).toContain('language-is-offered')
  })
  test('a notice that names its languages is asked by itself', async () => {
    const one = base.replace(
      'title: Privacy notice for members\n',
      'title: Privacy notice for members\n    languages: [cy]\n',
    )
    const { code, stderr } = await build(one, '--format', 'md')
    expect(code).toBe(1)
    expect(stderr).toContain("'members' is in no language")
  })
})

describe('a character that no font has', () => {
  test('is found at its place; the other formats are printed, and the code is 1', async () => {
    const text = base.replace('title: Run your membership', 'title: Run your membership 漢')
    const { code, stderr } = await build(text)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^ {2}error {2}privacy\.yaml:\d+:12 {2}No font has '漢' \(U\+6F22\)/m)
    expect(stderr).toContain('(1 character without a font, ')
    expect(await names()).toEqual(['members.en.html', 'members.en.md'])
    expect(await build(text, '--check')).toMatchObject({ code: 1 })
    expect(await build(text, '--format', 'md')).toMatchObject({ code: 0 })
  })
  test('is found in the title of the page too', async () => {
    const { code, stderr } = await build(base.replace('title: Privacy notice', 'title: Privacy 漢 notice'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/privacy\.yaml:7:20/)
  })
})
