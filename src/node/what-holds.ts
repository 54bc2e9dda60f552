import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import { formats } from '../formats/index.js'
import { readValue } from '../reading/read-value.js'
import { isValueMap, type Value, type ValueMap } from '../reading/value.js'
import { reports } from '../reports/index.js'
import type { Held, HeldFrom } from '../reports/settings-report.js'
import { type OwnFields, sharedFields } from '../settings/settings.js'
import { locatorOf } from '../source/locate.js'
import { child } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { systemCode } from './error-code.js'
import { readProject, type Surroundings } from './read-project.js'
import { unreadable } from './refusal.js'
import type { Holding } from './settings.js'
import { statsOf } from './stats-of.js'
import { wayTo } from './way-to.js'

/** What holds for a declaration or a folder, and who says so. */
export interface WhatHolds {
  /** The settings file; undefined where there is none. */
  readonly file: string | undefined
  readonly held: readonly Held[]
  /** Why there is nothing to say. */
  readonly problems: readonly FileProblem[]
}

/** Says what holds for a declaration, or for those of a folder as far as they say nothing themselves. */
export async function whatHolds(name: string, where: Surroundings): Promise<WhatHolds> {
  const named = path.resolve(where.cwd, name === '-' ? (where.stdinName ?? name) : name)
  const stats = name === '-' ? undefined : await statsOf(named).catch(systemCode)
  const isFolder = typeof stats === 'object' && stats.isDirectory()
  const settings = await where.settings?.of(isFolder ? named : path.dirname(named))
  const { trees, problems } = isFolder ? nothing : await treesOf(name, named, stats, where)
  const tree = settings?.tree
  const lines = tree ? [...trees, tree] : trees
  return {
    problems,
    file: tree?.file.path,
    held: [
      ...sharedFields.flatMap((field) => shared(field, lines)),
      ...Object.entries(usual).map(([field, value]) => own(field, value, settings)),
      within(settings, isFolder ? named : path.dirname(named), where.cwd),
    ],
  }
}

interface Read extends Pick<WhatHolds, 'problems'> {
  /** The files of a declaration. */
  readonly trees: readonly SourceTree[]
}

const nothing: Read = { trees: [], problems: [] }

/** A declaration, by what the system says of its name: a code where it says no. */
async function treesOf(name: string, file: string, stats: unknown, where: Surroundings): Promise<Read> {
  if (typeof stats === 'string') return { trees: [], problems: [await unreadable(stats, { name, path: file })] }
  const { projects, problems } = await readProject([name], where)
  return { trees: projects[0]?.trees ?? [], problems }
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)

/** What holds where nobody says anything. */
const usual: Readonly<Record<keyof OwnFields, Held['value']>> = {
  formats: idsOf(formats.filter(({ isUsual }) => isUsual)),
  out: 'out',
  reports: idsOf(reports.slice(0, 1)),
  maxWarnings: null,
  baseline: 'none',
  ignore: [],
}

function own(field: string, value: Held['value'], settings: Holding | undefined): Held {
  const said = Object.entries(settings?.own ?? {}).find(([name]) => name === field)?.[1]
  return said === undefined || settings === undefined
    ? { field, value, from: 'default' }
    : { field, value: said, from: lineOf([settings.tree], field) }
}

/** What declarations say too: of a map, each entry, since each may be said by another file. */
function shared(field: string, trees: readonly SourceTree[]): readonly Held[] {
  const said = trees.flatMap((tree) => readValue(tree).value[field] ?? [])
  const [first] = said
  if (!isValueMap(first)) {
    return field === 'regimes' ? [{ field, ...(regimesIn(trees) ?? { value: ['eu', 'uk'], from: 'default' }) }] : []
  }
  const maps = said.filter(isValueMap)
  const names = [...new Set(maps.flatMap((map) => Object.keys(map)))]
  return names.map((name) => ({
    field: `${field}.${name}`,
    value: plain(maps.find((map) => name in map)?.[name]),
    from: lineOf(trees, field, name),
  }))
}

function regimesIn(trees: readonly SourceTree[]): Pick<Held, 'value' | 'from'> | undefined {
  const first = trees.find((tree) => readValue(tree).value.regimes !== undefined)
  return first && { value: plain(readValue(first).value.regimes), from: lineOf([first], 'regimes') }
}

function lineOf(trees: readonly SourceTree[], ...keys: readonly string[]): HeldFrom {
  const { file, range } = locatorOf(trees).locate(child('', ...keys), 'key')
  return { file, line: range.start.line }
}

/** Parts and logos may lie in this folder and below. */
function within(settings: Holding | undefined, folder: string, cwd: string): Held {
  const value = wayTo(settings?.folder ?? folder, cwd)
  return { field: 'include', value, from: settings ? { file: settings.tree.file.path } : 'default' }
}

/** A value as JSON has it: a map of ours has no prototype. */
function plain(value: Value | undefined): Held['value'] {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map((item: Value) => plain(item))
  return isValueMap(value) ? plainMap(value) : value
}

const plainMap = (map: ValueMap): Held['value'] =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, plain(value)]))
