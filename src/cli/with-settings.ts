import path from 'node:path'
import type { Command } from 'commander'
import { folderOf } from '../node/common-folder.js'
import { inTheWayOf } from '../node/refusal.js'
import { type Holding, isOfEach, settingsFor } from '../node/settings.js'
import { foldersAbove } from '../node/settings-above.js'
import { wayTo } from '../node/way-to.js'
import { misused } from '../reports/usage-error.js'
import type { Io } from './io.js'

/** An option of a command that settings can say, and what they say of it, as it would be typed. */
interface Row {
  readonly command: string
  readonly option: string
  readonly values: (settings: Holding, cwd: string) => readonly string[]
}

const rows: readonly Row[] = [
  {
    command: 'lint',
    option: 'baseline',
    values: ({ own, folder }, cwd) => texts(own.baseline).map((it) => named(it, folder, cwd)),
  },
  {
    command: 'lint',
    option: 'format',
    values: ({ own, folder }, cwd) => (own.reports ?? []).map((it) => beside(it, folder, cwd)),
  },
  { command: 'lint', option: 'maxWarnings', values: ({ own }) => texts(own.maxWarnings) },
  { command: 'build', option: 'format', values: ({ own }) => own.formats ?? [] },
  {
    command: 'build',
    option: 'out',
    values: ({ own, folder }, cwd) => texts(own.out).map((it) => (isOfEach(it) ? it : named(it, folder, cwd))),
  },
]

/**
 * Gives the options of a command what the settings say of those that were not typed, and its world the means to find the
 * settings of each declaration.
 */
export async function withSettings(command: Command, io: Io): Promise<Io> {
  const { config, stdinFilename } = command.opts<{
    readonly config?: string | false
    readonly stdinFilename?: string
  }>()
  refuseUnread(command.args, stdinFilename)
  if (stdinFilename !== undefined) await refuseNowhere(stdinFilename, io.cwd)
  const settings = settingsFor(io.cwd, config)
  const args = stdinFilename === undefined ? command.args : [...command.args, stdinFilename]
  const folder = await folderOf(args, io.cwd)
  if (io.saw) await tellFolders(folder, args, io, io.saw)
  const held = await settings.of(folder)
  if (held !== undefined) for (const row of rows) if (row.command === command.name()) fill(command, row, held, io.cwd)
  const outStaysIn = command.getOptionValueSource('out') === 'config' ? held?.folder : undefined
  return { ...io, settings, stdinName: stdinFilename, outStaysIn }
}

/** Whoever watches is told where settings may come to be, and what was named and is not there. */
async function tellFolders(folder: string, args: readonly string[], io: Io, saw: (folder: string) => void) {
  const named = args.map((arg) => path.dirname(path.resolve(io.cwd, arg)))
  for (const each of [...(await foldersAbove(folder, io.cwd)), ...named]) saw(each)
}

/** A name for standard input where that is not read would be passed over without a word. */
function refuseUnread(args: readonly string[], stdinFilename: string | undefined): void {
  if (stdinFilename === undefined || args.length === 0 || args.some((arg) => arg === '-' || arg.startsWith('<stdin>:')))
    return
  throw misused('--stdin-filename names what standard input is, and files are read instead.', {
    suggestion: 'Write - among them, or leave the files out.',
  })
}

/** Standard input may stand for a file that is not there yet, but for none that cannot be. */
async function refuseNowhere(name: string, cwd: string): Promise<void> {
  const blocked = await inTheWayOf({ name, path: path.resolve(cwd, name) })
  if (blocked === undefined) return
  const { unusable } = await import('../reports/file-problems.js')
  throw await unusable([{ file: name, mistake: { is: 'unreadable', ...blocked } }])
}

function fill(command: Command, { option: name, values }: Row, held: Holding, cwd: string): void {
  const source = command.getOptionValueSource(name)
  const option = command.options.find((one) => one.attributeName() === name)
  if (option === undefined || (source !== undefined && source !== 'default')) return
  const said = values(held, cwd)
  if (said.length === 0) return
  const read = option.parseArg ?? ((written: string): unknown => written)
  const value = said.reduce<unknown>((before, written) => read(written, before), undefined)
  command.setOptionValueWithSource(name, value, 'config')
}

const texts = (value: string | number | undefined): readonly string[] => (value === undefined ? [] : [String(value)])

/** A path of settings as it would be typed where the command runs. */
const named = (written: string, folder: string, cwd: string): string => wayTo(path.resolve(folder, written), cwd)

/** A report of settings, its file named from where the command runs. */
function beside(written: string, folder: string, cwd: string): string {
  const [, id, file] = /^([^:]*):([\s\S]+)$/.exec(written) ?? []
  return id === undefined || file === undefined ? written : `${id}:${named(file, folder, cwd)}`
}
