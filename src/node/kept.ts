import path from 'node:path'
import type { Project } from '../checking/checked.js'
import { isMap, readJson } from '../checking/read-json.js'
import { includesOf } from '../reading/includes.js'
import { logoIn } from '../reading/logo.js'
import { settingsName } from '../settings/settings.js'
import { type Cache, keyOfAll } from './cache.js'
import { decode } from './decode.js'
import { type Disk, ownDisk } from './disk.js'
import { nameBeside, readBeside } from './read-include.js'
import type { Main } from './read-project.js'

/** What is kept of one declaration, and the files that it was made of as they are now. */
export interface Hit {
  readonly result: string
  /** The main file and its parts, by name. */
  readonly texts: ReadonlyMap<string, string>
}

/** Keeps results of declarations, and finds them again while all that they follow from is the same. */
export interface Keeper {
  find(main: Main): Promise<Hit | undefined>
  /** A disk that remembers what is read of one declaration. */
  remembering(): { readonly disk: Disk; readonly read: readonly Uint8Array[] }
  /** Keeps what became of a declaration whose parts and picture were all read, in their order. */
  keep(main: Main, project: Project, read: readonly Uint8Array[], result: string): void
}

/** What has to be read besides the files that are known so far: parts, or the picture that declaration or settings name. */
interface Needs {
  readonly paths: readonly string[]
  readonly by: 'parts' | 'picture' | 'shared-picture'
}

/** What a result follows from besides files. */
export interface Base {
  readonly key: string
  /** Whether it matters by which name the declaration was named. */
  readonly isNamed: boolean
}

/** Keeps what follows from a base and from the files of each declaration. */
export function keeperOf(cache: Cache, base: Base): Keeper {
  const begun = ({ name, bytes, file, settings }: Main): string => {
    const reach = settings && file !== undefined ? path.relative(settings.folder, path.dirname(file)) : ''
    return keyOfAll(base.key, base.isNamed ? name : '', settings?.tree.file.text ?? '', reach, bytes)
  }
  return {
    async find(main) {
      const texts = new Map([[main.name, textOf(main.name, main.bytes)]])
      let key = begun(main)
      for (let step = 0; step < 3; step += 1) {
        const entry = cache.get(key)
        if (entry === undefined) return undefined
        if (entry.kind === 'result') return { result: entry.text, texts }
        const needs = needsIn(entry.text)
        const read = needs && (await Promise.all(needs.paths.map((one) => readBeside(one, namerOf(main, needs.by)))))
        if (needs === undefined || read === undefined) return undefined
        const whole = read.filter((one) => one instanceof Uint8Array)
        if (whole.length < read.length) return undefined
        key = keyOfAll(key, ...whole)
        if (needs.by === 'parts')
          for (const [index, one] of needs.paths.entries()) {
            const name = nameBeside(main.name, one)
            texts.set(name, textOf(name, whole[index] ?? new Uint8Array()))
          }
      }
      return undefined
    },
    remembering() {
      const read: Uint8Array[] = []
      const disk: Disk = {
        ...ownDisk,
        async read(real) {
          const bytes = await ownDisk.read(real)
          if (typeof bytes !== 'string') read.push(bytes)
          return bytes
        },
      }
      return { disk, read }
    },
    keep(main, project, read, result) {
      const steps = stepsOf(project)
      const count = steps.reduce((sum, { paths }) => sum + paths.length, 0)
      if (project.findings.length > 0 || count !== read.length) return
      let key = begun(main)
      let from = 0
      for (const needs of steps) {
        cache.put(key, { kind: 'needs', text: JSON.stringify(needs) })
        key = keyOfAll(key, ...read.slice(from, from + needs.paths.length))
        from += needs.paths.length
      }
      cache.put(key, { kind: 'result', text: result })
    },
  }
}

/** What a declaration was read from besides its main file, in the order in which it was. */
function stepsOf({ trees, settings }: Project): readonly Needs[] {
  const paths = trees[0] === undefined ? [] : includesOf(trees[0]).map((one) => one.path)
  const own = logoIn(trees)
  const shared = own === undefined && settings ? logoIn([settings]) : undefined
  return [
    ...(paths.length > 0 ? [{ paths, by: 'parts' as const }] : []),
    ...(own ? [{ paths: [own.path], by: 'picture' as const }] : []),
    ...(shared ? [{ paths: [shared.path], by: 'shared-picture' as const }] : []),
  ]
}

/** From where something is named. */
const namerOf = ({ file, settings }: Main, by: Needs['by']) => ({
  file: by === 'shared-picture' && settings ? path.join(settings.folder, settingsName) : file,
  within: settings?.folder,
})

/** An entry is whole, and may still be somebody else's: only what has this form is followed. */
function needsIn(text: string): Needs | undefined {
  const value = readJson(text)
  if (!isMap(value)) return undefined
  const { paths, by } = value
  if (!Array.isArray(paths) || !paths.every((one): one is string => typeof one === 'string')) return undefined
  return by === 'parts' || by === 'picture' || by === 'shared-picture' ? { paths, by } : undefined
}

const textOf = (name: string, bytes: Uint8Array): string => decode(name, bytes).text.replace(/^\uFEFF/, '')
