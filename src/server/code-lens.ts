import type { CodeLens } from 'vscode-languageserver'
import { isMap, type YAMLMap } from 'yaml'
import { spotAt } from '../language/spot.js'
import { writtenIn } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import { type PrintedIn, printedIn } from './printed-in.js'
import type { Subject } from './subject.js'
import { whereOf } from './words.js'

/** Above each field of a file and each entry of its registers: where the notices print it. */
export async function codeLenses(subject: Subject): Promise<CodeLens[]> {
  const { workspace, reading, tree, counted, name } = subject
  const printed = await printedIn(await workspace.check(reading))
  const { contents } = tree.document
  if (printed === undefined || !isMap(contents)) return []
  const { between } = counted(name)
  return placesIn(contents, '').flatMap(({ at, start, end }) => {
    const title = titleAt(at, printed)
    return title === undefined ? [] : [{ range: between(start, end), command: { title, command: '' } }]
  })
}

/** That an entry is printed nowhere is worth knowing; a field such as `languages` says nothing that could be. */
function titleAt(at: Pointer, printed: PrintedIn): string | undefined {
  const found = printed.from(at)
  const isEntry = at.indexOf('/', 1) !== -1
  return found.length === 0 && !isEntry ? undefined : whereOf(found, printed.notices)
}

interface KeyAt {
  readonly at: Pointer
  readonly start: number
  readonly end: number
}

/** The fields of a file, and the entries of those that are maps from ids. */
function placesIn(map: YAMLMap, above: Pointer): readonly KeyAt[] {
  return writtenIn(map).flatMap(({ name: word, key, value: inner }) => {
    if (!key.range) return []
    const at = child(above, word)
    const hasEntries = above === '' && word !== 'lint' && spotAt(at).shape?.map !== undefined
    const [start, end] = key.range
    return [{ at, start, end }, ...(hasEntries && isMap(inner) && !inner.flow ? placesIn(inner, at) : [])]
  })
}
