import path from 'node:path'
import { queryObjects } from 'node:v8'
import { expect, it } from 'vitest'
import { Document } from 'yaml'
import { read } from '../examples/project.js'
import { folderWith, withEditor } from './asking.js'
import { uriOf } from './editor.js'

const club = read('examples/membership-club/privacy.yaml')

/** How many parsed files are held, once everything that can be let go of is. */
const held = (): number => queryObjects(Document, { format: 'count' })

it('of what is closed nothing is kept, but what belongs to a declaration that is open', async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index)
  const main = 'forthright: 1\nregimes: [uk]\ninclude: [a.yaml, b.yaml]\n'
  const [a, b] = ['data: { a: A }\n', 'dataSubjects: { b: B }\n']
  const home = folderWith({
    ...{ 'parts/privacy.yaml': main, 'parts/a.yaml': a, 'parts/b.yaml': b },
    'parts/forthright.config.yaml': '# nothing yet\n',
    ...Object.fromEntries(numbers.map((n) => [`closed-${n}/privacy.yaml`, club])),
  })
  const at = (name: string): string => path.join(home, name)
  const declarations = numbers.map((n) => at(`open-${n}/privacy.yaml`))
  const before = held()
  await withEditor([home], async (editor) => {
    const open = async (file: string, text: string): Promise<void> => {
      editor.open(file, text)
      await editor.underlined(file)
    }
    await open(at('parts/a.yaml'), a)
    await open(at('parts/privacy.yaml'), main)
    const few = held()
    // Its two parts, its settings and itself.
    expect(few - before).toBe(4)
    for (const file of declarations) await open(file, club)
    expect(held() - few).toBe(declarations.length)
    for (const file of declarations) {
      editor.close(file)
      await editor.until(() => editor.shown(file).length === 0)
    }
    // What is asked about files that are not open is answered, and kept no longer.
    for (const n of numbers) {
      const asked = {
        textDocument: { uri: uriOf(at(`closed-${n}/privacy.yaml`)) },
        position: { line: 6, character: 3 },
      }
      await editor.ask('textDocument/hover', asked)
    }
    expect(held() - few).toBe(0)
    editor.close(at('parts/privacy.yaml'))
    await open(at('parts/b.yaml'), b)
    expect(held() - few).toBe(0)
    for (const part of ['a', 'b']) editor.close(at(`parts/${part}.yaml`))
    await editor.ask('textDocument/hover', { textDocument: { uri: 'untitled:1' }, position: { line: 0, character: 0 } })
    expect(held() - before).toBe(0)
  })
})
