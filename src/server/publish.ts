import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import { byFile, type Placed, placed } from '../reports/placed.js'
import { wordsFor } from '../wording/languages.js'
import { diagnosticsOf } from './diagnostics.js'
import type { Questions } from './questions.js'
import { countedIn } from './ranges.js'
import type { Reading, Workspace } from './workspace.js'

/** Tells an editor what is found in the declarations that it has open. */
export interface Publisher {
  /**
   * Checks a declaration and tells what is found in each of its files; what was told of it before is taken back. Returns the
   * files that belong to it no longer. What has become old before it is checked is not checked, and nothing is told.
   */
  tell(main: string, isOld: () => boolean): Promise<readonly string[]>
  /** Takes back what was told of a declaration. */
  withdraw(main: string): void
  /** The declarations of which something is told. */
  mains(): readonly string[]
  /** The files of a declaration of which something is told. */
  filesOf(main: string): readonly string[]
}

type Send = (told: PublishDiagnosticsParams) => void

/** Findings in one file, and the version that it was read in. */
interface Found {
  readonly diagnostics: readonly Diagnostic[]
  readonly version: number | undefined
}

/** What was found in one declaration, by file. */
type ByFile = ReadonlyMap<string, Found>

/** Begins with nothing told. A part of several declarations has what is found for each of them. */
export function publisher(workspace: Workspace, { answered }: Pick<Questions, 'answered'>, send: Send): Publisher {
  const told = new Map<string, ByFile>()
  const sent = new Map<string, Found>()

  /** Says what is found now, and returns the files of which nothing is told any more. */
  const update = (main: string, found: ByFile = new Map()): readonly string[] => {
    const before = [...(told.get(main)?.keys() ?? [])]
    if (found.size > 0) told.set(main, found)
    else told.delete(main)
    for (const file of new Set([...before, ...found.keys()])) sendOf(file)
    return before.filter((file) => !found.has(file))
  }

  const sendOf = (file: string): void => {
    const all = [...told.values()].flatMap((one) => one.get(file) ?? [])
    const [only, ...others] = all
    const diagnostics = only && others.length === 0 ? only.diagnostics : distinct(all.flatMap((one) => one.diagnostics))
    const version = all.at(-1)?.version
    const before = sent.get(file)
    // Of a file that nobody has open nothing need be said while there is nothing to say.
    const isSaid = before ? isSame(before, { diagnostics, version }) : diagnostics.length === 0 && version === undefined
    if (isSaid) return
    if (diagnostics.length > 0) sent.set(file, { diagnostics, version })
    else sent.delete(file)
    send({
      uri: workspace.texts.uriOf(file),
      diagnostics: [...diagnostics],
      ...(version !== undefined && { version }),
    })
  }

  return {
    mains: () => [...told.keys()],
    filesOf: (main) => [...(told.get(main)?.keys() ?? [])],
    withdraw: (main) => void update(main),
    async tell(main, isOld) {
      const reading = await workspace.read(main)
      const isOpen = () => reading?.project.files.some((file) => workspace.texts.get(file) !== undefined)
      // A check keeps everything else waiting until it is done.
      await answered()
      if (isOld()) return []
      // What was closed meanwhile is nobody's concern.
      const found = reading && isOpen() ? await foundIn(reading, workspace) : undefined
      const left = update(main, isOpen() ? found : undefined)
      workspace.release()
      return left
    },
  }
}

/** A file in which somebody types has another version each time: only of the others is all compared. */
const isSame = (one: Found, other: Found): boolean =>
  one.version === other.version && JSON.stringify(one.diagnostics) === JSON.stringify(other.diagnostics)

/** What two declarations find alike in a part is told once. */
const distinct = (all: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]

async function foundIn(reading: Reading, workspace: Workspace): Promise<ByFile> {
  const checked = await workspace.check(reading)
  const words = await wordsFor(checked.findings)
  const all = byFile(checked.files, placed([checked], words))
  const told = { uri: (file: string) => workspace.texts.uriOf(file), counted: countedIn(reading) }
  const foundIn = (file: string, own: readonly Placed[]): Found => ({
    diagnostics: diagnosticsOf(own, told),
    version: reading.versions.get(file),
  })
  return new Map([...all].map(([file, own]) => [file, foundIn(file, own)]))
}
