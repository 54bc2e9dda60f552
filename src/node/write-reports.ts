import type { Stats } from 'node:fs'
import { realpath, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import { decode, glance } from './decode.js'
import { systemCode } from './error-code.js'
import { makeFolder } from './make-folder.js'
import { manifestName } from './manifest.js'
import { clearKilled, temporaryIn } from './own-temporary.js'
import { namedAgain, placeOf } from './place-of.js'
import { readRegular } from './read-file.js'
import { refusalOf } from './refusal.js'
import { ownStatsOf } from './stats-of.js'
import { takeAway } from './take-away.js'
import { syncFolder, writeThrough } from './through-to-disk.js'

/** A report that goes into a file of its own, named as the user named it. */
export interface ReportFile {
  readonly name: string
  readonly text: string
}

/** Which reports would take each other's place, or that of the baseline, there or to be written. */
export async function sharedPlaces(
  names: readonly string[],
  baseline: string | undefined,
  cwd: string,
): Promise<readonly FileProblem[]> {
  const again = await namedAgain(names, cwd)
  const known = baseline === undefined ? [] : [await placeOf(baseline, cwd), await leadsTo(baseline, cwd)]
  const over = await Promise.all(names.map(async (name) => (known.includes(await placeOf(name, cwd)) ? [name] : [])))
  return [
    ...again.map((file) => ({ file, mistake: { is: 'written-twice' as const } })),
    ...over.flat().map((file) => ({ file, mistake: { is: 'baseline' as const } })),
  ]
}

/** A baseline is written where its name leads, link or not. */
const leadsTo = (name: string, cwd: string): Promise<string> =>
  realpath(path.resolve(cwd, name)).catch(() => path.resolve(cwd, name))

/**
 * What stands where reports are to go and may not be replaced: a declaration, one of the files just read, a baseline, a list of
 * outputs, no file at all.
 */
export async function keptFromReports(
  names: readonly string[],
  cwd: string,
  read: readonly string[] = [],
): Promise<readonly FileProblem[]> {
  if (names.length === 0) return []
  const known = await Promise.all(read.map((name) => stat(path.resolve(cwd, name)).catch(() => undefined)))
  const found = names.map(async (name): Promise<readonly FileProblem[]> => {
    const file = path.resolve(cwd, name)
    const stats = await ownStatsOf(file).catch(systemCode)
    if (typeof stats === 'string') return [{ file: name, mistake: { is: 'unwritable', code: stats } }]
    if (stats === undefined) return []
    const kind = kindOf(stats)
    if (kind !== 'file') return [{ file: name, mistake: { is: 'no-place-for-a-report', found: kind } }]
    const isRead = known.some((one) => one?.ino === stats.ino && one.dev === stats.dev)
    const is = isRead ? 'declaration' : await keptAs(file)
    return is === undefined ? [] : [{ file: name, mistake: { is } }]
  })
  return (await Promise.all(found)).flat()
}

function kindOf(stats: Stats): 'file' | 'folder' | 'link' | 'device' {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'folder'
  return stats.isSymbolicLink() ? 'link' : 'device'
}

/** What a file seems to be that somebody keeps: a declaration or a part of one, a baseline, a list of outputs. */
async function keptAs(file: string): Promise<'declaration' | 'baseline' | 'list-of-outputs' | undefined> {
  if (path.basename(file) === manifestName) return 'list-of-outputs'
  const bytes = await readRegular(file).catch(() => 'too-large' as const)
  if (typeof bytes === 'string') return undefined
  const { readBaseline } = await import('../checking/baseline.js')
  if (readBaseline(decode(file, bytes).text) !== undefined) return 'baseline'
  const { recognise } = await import('../reading/recognise.js')
  return recognise(glance(bytes)) === 'other' ? undefined : 'declaration'
}

/**
 * Writes reports, each whole or not at all: each is first written beside its place, and takes it when all of them are on the
 * disk. Folders that are named and are not there are made.
 */
export async function writeReports(reports: readonly ReportFile[], cwd: string): Promise<readonly FileProblem[]> {
  const moves: { readonly name: string; readonly from: string; readonly to: string }[] = []
  let at = ''
  try {
    for (const { name, text } of reports) {
      at = name
      const to = path.resolve(cwd, name)
      const from = temporaryIn(path.dirname(to))
      makeFolder(path.dirname(to))
      moves.push({ name, from, to })
      await writeThrough(from, new TextEncoder().encode(text))
    }
    for (const { name, from, to } of moves) {
      at = name
      await rename(from, to)
      await syncFolder(path.dirname(to))
    }
    await Promise.all([...new Set(moves.map(({ to }) => path.dirname(to)))].map(clearKilled))
    return []
  } catch (error) {
    const refusal = await refusalOf(error, { name: at, path: path.resolve(cwd, at) })
    return [{ file: at, mistake: { is: 'unwritable', ...refusal } }]
  } finally {
    await takeAway(moves.map(({ from }) => from))
  }
}
