import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { blocksOf } from '../../scripts/documents/blocks.js'
import { editorSchema, partSchema } from '../../scripts/generate/editor/schema.js'
import { rules } from '../../src/rules/index.gen.js'
import { read } from '../examples/project.js'
import { startServer } from './language-client.js'

const folder = mkdtempSync(path.join(tmpdir(), 'forthright-set-up-'))
afterAll(() => rmSync(folder, { recursive: true }))

const installed = path.join(folder, 'node_modules', 'forthright', 'schemas')
mkdirSync(installed, { recursive: true })
writeFileSync(path.join(installed, 'editor.schema.json'), JSON.stringify(editorSchema(rules)))
writeFileSync(path.join(installed, 'editor-part.schema.json'), JSON.stringify(partSchema('editor.schema.json')))

const blocks = blocksOf(read('docs/editors.md')).map(({ info, lines }) => ({ info, text: lines.join('\n') }))
const wrong = 'recipients:\n  mail: { vendor: mailchmp }\n'
const told = [expect.stringContaining('The catalogue has no such vendor')]

/** What the language server says of a file in the folder, with the settings of an editor. */
async function mistakesWith(schemas: unknown, name: string, text: string): Promise<readonly string[]> {
  const server = await startServer(folder, schemas)
  try {
    return await server.open(path.join(folder, name), text).mistakes()
  } finally {
    await server.stop()
  }
}

/** The settings of the language server in the first block that holds them. */
function settingsIn(language: string, pattern: RegExp): unknown {
  const block = blocks.find(({ info, text }) => info === language && pattern.test(text))
  const [, written = ''] = pattern.exec(block?.text ?? '') ?? []
  return JSON.parse(written)
}

describe('the page on editors shows settings that work', () => {
  it('the line in the file', async () => {
    const line = blocks.find(({ info }) => info === 'yaml')?.text ?? ''
    const mistakes = await mistakesWith({}, 'any.yaml', `${line}\n${wrong}`)
    expect(mistakes).toEqual(told)
  })

  it.each([
    ['VS Code', 'json', /"yaml.schemas": (\{[^}]*\})/],
    ['Zed', 'json', /"schemas": (\{[^}]*\})/],
  ])('%s', async (_, language, pattern) => {
    const mistakes = await mistakesWith(settingsIn(language, pattern), 'privacy.yaml', `forthright: 1\n${wrong}`)
    expect(mistakes).toEqual(told)
  })

  it('VS Code, of a part', async () => {
    mkdirSync(path.join(folder, 'privacy'))
    const schemas = settingsIn('json', /"yaml.schemas": (\{[^}]*\})/)
    expect(await mistakesWith(schemas, 'privacy/recipients.yaml', wrong)).toEqual(told)
  })

  it.each([
    ['Neovim', 'lua', /\['(\.\/[^']+)'\] = 'privacy.yaml'/],
    ['Helix', 'toml', /"(\.\/[^"]+)" = "privacy.yaml"/],
  ])('%s, which asks the same of the same server', async (_, language, pattern) => {
    const text = blocks.find((block) => block.info === language && pattern.test(block.text))?.text ?? ''
    const [, schema = ''] = pattern.exec(text) ?? []
    const mistakes = await mistakesWith({ [schema]: 'privacy.yaml' }, 'privacy.yaml', `forthright: 1\n${wrong}`)
    expect(mistakes).toEqual(told)
  })
})

it('JSON on that page is JSON', () => {
  for (const { info, text } of blocks) if (info === 'json') expect(() => JSON.parse(text)).not.toThrow()
})
