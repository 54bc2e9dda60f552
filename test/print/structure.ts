import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { readPages } from '../../scripts/examples/read-pdf.js'

const run = promisify(execFile)

/** A thing of a PDF as qpdf prints it: a dictionary, a list, a reference such as `12 0 R`, a name, a number. */
type Thing = string | number | boolean | null | readonly Thing[] | { readonly [key: string]: Thing }

/** An element of a PDF: what it is, and its words and elements in the order in which a screen reader comes to them. */
export interface Told {
  readonly role: string
  readonly children: readonly (Told | string)[]
}

/**
 * The structure of a whole PDF: the tree by qpdf, the words of each piece by pdf.js. Neither has both, and page by page
 * the cells of a row that crosses two pages would be torn apart.
 */
export async function structureOf(file: string): Promise<Told> {
  const args = ['--json=2', '--json-key=qpdf', '--json-stream-data=none', file]
  const { stdout } = await run('qpdf', args, { maxBuffer: 1e9 })
  const objects = objectsOf(JSON.parse(stdout))
  const words = new Map((await readPages(new Uint8Array(await readFile(file)))).flatMap((page) => [...page.words]))
  const root = [...objects.values()].find((one) => isDictionary(one) && one['/Type'] === '/StructTreeRoot')
  const told = (thing: Thing | undefined, page: Thing | undefined): readonly (Told | string)[] => {
    if (Array.isArray(thing)) return thing.flatMap((one: Thing) => told(one, page))
    if (typeof thing === 'number') return [words.get(`p${String(page).split(' ')[0]}R_mc${thing}`) ?? '']
    if (typeof thing === 'string') return told(objects.get(thing), page)
    if (!isDictionary(thing)) return []
    const here = thing['/Pg'] ?? page
    if (thing['/Type'] === '/MCR') return told(thing['/MCID'], here)
    const role = thing['/S']
    return typeof role === 'string' ? [{ role: role.slice(1), children: told(thing['/K'], here) }] : []
  }
  return { role: '', children: isDictionary(root) ? told(root['/K'], undefined) : [] }
}

const isDictionary = (thing: Thing | undefined): thing is { readonly [key: string]: Thing } =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

/** What qpdf prints: a head, then the objects by `obj:12 0 R`. */
function objectsOf(json: { readonly qpdf: readonly [unknown, Readonly<Record<string, { readonly value?: Thing }>>] }) {
  const objects = new Map<string, Thing>()
  for (const [name, { value }] of Object.entries(json.qpdf[1])) {
    if (value !== undefined) objects.set(name.replace('obj:', ''), value)
  }
  return objects
}

/** The words of an element in their order, without the elements of some roles. */
export const wordsOf = (told: Told, without: readonly string[] = []): string =>
  told.children
    .map((child) => {
      if (typeof child === 'string') return child
      return without.includes(child.role) ? '' : wordsOf(child, without)
    })
    .join('')
