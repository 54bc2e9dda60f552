import { lstat } from 'node:fs/promises'
import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { settingsName } from '../settings/settings.js'
import type { SettingsMistake } from '../settings/settings-mistake.js'
import { isBelow } from './lies-below.js'
import { type Holding, settingsFor } from './settings.js'
import { UnusableSettings } from './unusable-settings.js'
import { wayTo } from './way-to.js'

/** Settings that cannot be used: where they stand, and what is wrong with them. */
export interface Unusable {
  readonly settings?: undefined
  readonly file: string
  readonly findings: readonly Finding[]
  /** Why nothing of them could be read. */
  readonly problems?: readonly FileProblem[]
}

/** The settings that hold for a file, or what is wrong with them, and where they stand. */
export type HeldWithin = { readonly settings: Holding } | Unusable

/** The settings of what an editor has open. */
export interface SettingsWithin {
  /** Finds the nearest settings above a file, no further up than the folders that an editor has opened. */
  of(file: string, folders: readonly string[]): Promise<HeldWithin | undefined>
  /** Lets go of settings that hold for none of some files. */
  keepFor(files: readonly string[]): void
}

/** Finds settings. What is found is kept as long as the file does not change. */
export function settingsWithin(): SettingsWithin {
  const known = new Map<string, { readonly state: string; readonly held: Promise<HeldWithin> }>()
  return {
    async of(file, folders) {
      for (let at = path.dirname(file); folders.some((folder) => isBelow(at, folder)); at = path.dirname(at)) {
        const found = path.join(at, settingsName)
        const stats = await lstat(found).catch(() => undefined)
        // What is no file stands there all the same: it is refused where it is read.
        if (stats !== undefined) {
          const state = `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size}`
          const one = known.get(found)
          const held = one?.state === state ? one.held : readAt(found)
          known.set(found, { state, held })
          return held
        }
        if (at === path.dirname(at)) return undefined
      }
      return undefined
    },
    keepFor(files) {
      for (const found of known.keys())
        if (!files.some((file) => isBelow(file, path.dirname(found)))) known.delete(found)
    },
  }
}

async function readAt(file: string): Promise<HeldWithin> {
  const folder = path.dirname(file)
  try {
    const settings = await settingsFor(folder, file).of(folder)
    if (settings === undefined) return { file, findings: [] }
    const { tree } = settings
    return { settings: { ...settings, tree: { ...tree, file: { ...tree.file, path: file } } } }
  } catch (error) {
    if (!(error instanceof UnusableSettings)) throw error
    const here = error.findings.map((finding) => ({ ...finding, places: placesAt(finding.places, file) }))
    return { file, findings: here, problems: error.problems }
  }
}

/** Why settings could not be read, told where a declaration begins: no editor shows what is found in a folder. */
export function unreadSettings({ file, problems = [] }: Unusable, main: string): readonly Finding[] {
  const start = { line: 1, column: 1 }
  const named = wayTo(file, path.dirname(main))
  return problems.map((one) =>
    problem({
      ...{ rule: 'settings-can-be-used', file: main, range: { start, end: start } },
      data: { mistake: 'not-read', problem: { ...one, file: named } } satisfies SettingsMistake,
    }),
  )
}

/** They are told by their path, as all files of an editor are. */
const placesAt = ([first, ...more]: Finding['places'], file: string): Finding['places'] => [
  { ...first, file },
  ...more.map((place) => ({ ...place, file })),
]
