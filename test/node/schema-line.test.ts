import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { forEditors } from '../../src/node/schema-line.js'

const folder = mkdtempSync(path.join(tmpdir(), 'forthright-schema-line-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A copy of the package at a place, as far as an editor needs it. */
function packageAt(...steps: readonly string[]): string {
  const home = path.join(folder, ...steps)
  mkdirSync(path.join(home, 'schemas'), { recursive: true })
  for (const name of ['editor.schema.json', 'editor-part.schema.json'])
    writeFileSync(path.join(home, 'schemas', name), '{}')
  return home
}

/** The path in the first line of a file; undefined where there is no such line. */
function pathIn(name: string, home: string, kind: 'declaration' | 'part' = 'declaration'): string | undefined {
  const { text } = forEditors({ name, text: 'forthright: 1\n' }, kind, folder, home)
  return /^# yaml-language-server: \$schema=(\S+)\nforthright: 1\n$/.exec(text)?.[1]
}

describe('the line by which an editor finds the schema', () => {
  const club = packageAt('club', 'node_modules', 'forthright')

  it.each([
    ['club/privacy.yaml', './node_modules/forthright/schemas/editor.schema.json'],
    ['club/notices/deep/privacy.yml', '../../node_modules/forthright/schemas/editor.schema.json'],
  ])('leads from %s to what is installed above it', (name, expected) => {
    expect(pathIn(name, club)).toBe(expected)
    expect(existsSync(path.resolve(folder, path.dirname(name), expected))).toBe(true)
  })

  it('leads to the schema of parts from a part', () => {
    expect(pathIn('club/recipients.yaml', club, 'part')).toBe(
      './node_modules/forthright/schemas/editor-part.schema.json',
    )
  })

  it('leads through the link of a store of packages, whose own name changes with each version', () => {
    const stored = packageAt('shop', 'node_modules', '.pnpm', 'forthright@1.0.0', 'node_modules', 'forthright')
    symlinkSync(stored, path.join(folder, 'shop', 'node_modules', 'forthright'))
    expect(pathIn('shop/privacy.yaml', stored)).toBe('./node_modules/forthright/schemas/editor.schema.json')
  })

  it('leads to a clone from inside it', () => {
    expect(pathIn('clone/out/privacy.yaml', packageAt('clone'))).toBe('../schemas/editor.schema.json')
  })

  it.each([
    ['shop/privacy.yaml', 'in another project'],
    ['club-of-others/privacy.yaml', 'in a folder whose name begins alike'],
    ['privacy.yaml', 'above'],
  ])('is not written to %s: %s', (name) => expect(pathIn(name, club)).toBeUndefined())

  it('is not written where the schema is not there', () => {
    const empty = path.join(folder, 'empty')
    mkdirSync(empty)
    expect(pathIn('empty/privacy.yaml', empty)).toBeUndefined()
  })

  it('is not written into what is no YAML', () => {
    expect(forEditors({ name: 'club/logo.svg', text: '<svg/>' }, 'part', folder, club).text).toBe('<svg/>')
  })

  it('takes the place of one that leads nowhere', () => {
    const text = '# yaml-language-server: $schema=../nowhere.json\n# The club.\nforthright: 1\n'
    const written = forEditors({ name: 'elsewhere.yaml', text }, 'declaration', folder, club).text
    expect(written).toBe('# The club.\nforthright: 1\n')
  })
})
