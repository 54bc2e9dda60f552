import { existsSync } from 'node:fs'
import path from 'node:path'
import { assetsFolder } from './assets.js'
import { wayTo } from './way-to.js'

/** The line by which an editor finds a schema: in a copy, its relative path leads nowhere. */
const modeline = /^# yaml-language-server:.*\r?\n/m

const schemaOf = { declaration: 'editor.schema.json', part: 'editor-part.schema.json' } as const

/** A text without the line by which an editor finds the schema. */
export const withoutSchemaLine = (text: string): string => text.replace(modeline, '')

/** A file that is to be written. */
interface Named {
  readonly name: string
  readonly text: string
}

/** A YAML file with the line by which an editor finds its schema from there, where one can be written. */
export function forEditors(
  { name, text }: Named,
  kind: keyof typeof schemaOf,
  cwd: string,
  home: string = path.dirname(assetsFolder()),
): Named {
  if (!/\.ya?ml$/i.test(name)) return { name, text }
  const to = wayToSchema(path.dirname(path.resolve(cwd, name)), kind, home)
  const line = to === undefined ? '' : `# yaml-language-server: $schema=${to}\n`
  return { name, text: `${line}${withoutSchemaLine(text)}` }
}

/**
 * The way from a folder to a schema: it needs no network and is the same for everybody who installs what the folder asks for.
 * Undefined where this program stands outside the folder's project (a global installation, the store of npx): a path that
 * holds on one machine would be a warning on all others.
 */
function wayToSchema(folder: string, kind: keyof typeof schemaOf, home: string): string | undefined {
  const { base, root } = placeOf(home)
  const schema = path.join(root, 'schemas', schemaOf[kind])
  const inside = path.relative(base, folder)
  if (inside.split(path.sep)[0] === '..' || path.isAbsolute(inside) || !existsSync(schema)) return undefined
  const way = wayTo(schema, folder)
  return way.startsWith('../') ? way : `./${way}`
}

/** The folder whose files can name this package, and where they find it: stores of packages lie behind a link. */
function placeOf(home: string): { readonly base: string; readonly root: string } {
  const at = home.indexOf(`${path.sep}node_modules${path.sep}`)
  if (at === -1) return { base: home, root: home }
  const base = home.slice(0, at)
  const linked = path.join(base, 'node_modules', 'forthright')
  return { base, root: existsSync(linked) ? linked : home }
}
