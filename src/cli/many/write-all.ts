import { leftOutputs, pathFrom, refusedOutputs, staleOutputs } from '../../node/compare-outputs.js'
import type { Listing } from '../../node/read-project.js'
import { staysIn } from '../../node/stays-in.js'
import { writeOutputs } from '../../node/write-outputs.js'
import type { MadeFile, StaleFile } from '../../reports/build-report.js'
import { visibleName } from '../../reports/visible-name.js'
import type { Io } from '../io.js'
import { tellWaiting } from '../tell-waiting.js'
import type { OutFolder } from './out-folders.js'
import type { PrintedOne } from './print-answer.js'

/** Writes what was printed into its folders, or compares it with what is there. */
export interface Writer {
  write(printed: readonly PrintedOne[]): Promise<void>
  end(): Promise<WrittenAll>
}

/** What was written or compared. */
export interface WrittenAll {
  readonly made: readonly MadeFile[]
  readonly stale: readonly StaleFile[]
  /** Paths of what nothing makes any more. */
  readonly left: readonly string[]
  /** The folders, as the user named them. */
  readonly folders: readonly string[]
  /** Those that were replaced and have other names. */
  readonly twice: readonly string[]
  /** Why some folders took nothing. */
  readonly problems: Listing['problems']
}

/** Begins to write: each folder by itself, so that one that takes nothing stops no other. */
export function writerInto(
  folderOf: (declaration: string) => OutFolder,
  { check, force }: { readonly check?: true; readonly force?: true },
  io: Io,
): Writer {
  const waiting = tellWaiting(io)
  const made: MadeFile[] = []
  const stale: StaleFile[] = []
  const problems: Listing['problems'][number][] = []
  const linked: string[] = []
  const folders = new Map<string, { readonly folder: OutFolder; readonly makeable: Map<string, ReadonlySet<string>> }>()

  const into = async (folder: OutFolder, printed: readonly PrintedOne[]): Promise<void> => {
    if (folder.within !== undefined && !(await staysIn(folder.within, folder.path))) {
      problems.push({ file: folder.name, mistake: { is: 'leads-out' } })
      return
    }
    const known = folders.get(folder.path) ?? { folder, makeable: new Map() }
    folders.set(folder.path, known)
    const shown = (name: string): string => `${visibleName(folder.name)}/${name}`
    const files = printed.flatMap((one) => {
      const from = pathFrom(folder, one.name, io.cwd)
      if (from !== undefined && one.makeable) known.makeable.set(from, new Set(one.makeable))
      return one.files.map((file) => ({ ...file, from, made: one.made, declaration: one.name }))
    })
    const refused: Listing['problems'][number][] = []
    if (check) {
      const old = await staleOutputs(folder, files)
      stale.push(...old.map((one) => ({ ...one, name: shown(one.name) })))
      const names = old.map(({ name }) => name)
      refused.push(...(await refusedOutputs(folder, names)))
    } else {
      const twice = (name: string): void => void linked.push(`${folder.name}/${name}`)
      refused.push(...(await writeOutputs(folder, files, { force: force === true, waiting, twice })))
    }
    problems.push(...refused)
    if (refused.length > 0) return
    for (const { name, bytes, document, declaration } of files)
      made.push({ path: shown(name), size: bytes.length, declaration, ...(document && { document }) })
  }

  return {
    async write(printed) {
      const byFolder = new Map<string, PrintedOne[]>()
      for (const one of printed) {
        const key = folderOf(one.name).path
        byFolder.set(key, [...(byFolder.get(key) ?? []), one])
      }
      for (const sharing of byFolder.values()) {
        const [first] = sharing
        if (first) await into(folderOf(first.name), sharing)
      }
    },
    async end() {
      const left: string[] = []
      for (const { folder, makeable } of folders.values())
        left.push(...(await leftOutputs(folder, makeable)).map((name) => `${visibleName(folder.name)}/${name}`))
      const names = [...folders.values()].map(({ folder: { name } }) => name)
      return { made, stale, left, folders: names, twice: linked, problems }
    },
  }
}
