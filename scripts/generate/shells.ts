import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { checkShell, compileOptions } from '../../src/documents/shell/check-shell.js'
import type { Read, Reads } from '../../src/documents/shell/shell.js'

const folder = new URL('../../templates/', import.meta.url)

/** The code of `src/formats/shells.gen.ts`: the shells of pages as code, each with what fills it as a type. */
export function shellsCode(): string {
  const templates = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.hbs'))
      .sort()
      .map((file) => [file.slice(0, -'.hbs'.length), readFileSync(new URL(file, folder), 'utf8')] as const),
  )
  const parts = Object.fromEntries([...templates].map(([id, text]) => [id.replace(/\.\w+$/, ''), text]))
  const included = new Set(
    [...templates.values()].flatMap((text) => [...text.matchAll(/\{\{>\s*([\w-]+)/g)].map(([, name]) => name)),
  )
  const shells = [...templates].filter(([id]) => !included.has(id.replace(/\.\w+$/, '')))
  return `// @ts-nocheck
// Made by \`npm run generate\` from templates/*.hbs: change it there.
import { precompiled, type Ready, type Shell } from '../documents/shell/shell.js'
${shells.map(([id, text]) => shellCode(id, text, parts)).join('')}`
}

function shellCode(id: string, template: string, parts: Readonly<Record<string, string>>): string {
  const { source, reads } = checkShell(id, template, parts)
  const name = id.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase())
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
  const code = String(Handlebars.precompile(source, compileOptions))
  return `
/** What fills \`templates/${id}.hbs\`. */
export type ${type} = ${typeOf(reads)}

export const ${name}: Shell<${type}> = precompiled('${id}', ${JSON.stringify(reads)}, ${code})
`
}

const shownTypes = { words: 'string', ready: 'Ready', either: 'string | Ready' } as const

function typeOf(reads: Reads): string {
  const fields = Object.entries(reads).map(([name, read]) => `readonly ${name}: ${fieldType(read)}`)
  return `{ ${fields.join('; ')} }`
}

function fieldType({ shown, tested, each, with: within }: Read): string {
  if (each) return `readonly ${Object.hasOwn(each, 'this') ? itemType(each) : typeOf(each)}[]`
  if (within) return `${typeOf(within)} | undefined`
  if (!shown) return 'boolean'
  return tested ? `${shownTypes[shown]} | undefined` : shownTypes[shown]
}

function itemType({ this: item }: Reads): string {
  const type = item?.shown === undefined ? 'never' : shownTypes[item.shown]
  return type.includes('|') ? `(${type})` : type
}
