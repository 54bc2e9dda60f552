import path from 'node:path'
import type { Ignore } from 'ignore'
import { settingsName } from '../settings/settings.js'
import { liesBelow } from './lies-below.js'
import { isCheap } from './matching.js'
import { patternsIn } from './patterns-in.js'
import type { SettingsLookup } from './settings.js'
import { foldersAbove } from './settings-above.js'
import { wayTo } from './way-to.js'

/** What is passed over where a folder is searched, as far as it was looked into. */
export interface PassedOver {
  /** Whether something in the folder that was looked into last is passed over. */
  has(entry: string, kind: 'file' | 'folder'): boolean
  /** The same for a folder below, with what that folder says itself. */
  in(folder: string, entries: readonly { readonly name: string }[]): Promise<PassedOver>
}

/** Lines of `.gitignore`, and the folder that they speak of. */
interface Lines {
  readonly folder: string
  readonly matcher: Ignore
}

/** Who says what is passed over: the first of these that says anything of an entry, and of each the nearest. */
interface Sayings {
  readonly ownFiles: readonly Lines[]
  readonly settings: readonly Lines[]
  readonly gitFiles: readonly Lines[]
}

const ownName = '.forthrightignore'
const gitName = '.gitignore'

/** The files that say what is passed over. */
export const patternFiles = [ownName, gitName] as const

/** Where files of patterns are read. */
interface Patterns {
  /** The folders in which those for a folder may stand, itself first. */
  above(folder: string): Promise<readonly string[]>
  /** What one of them says; undefined where there is none. Throws UnusableSettings where one is there and cannot be read. */
  text(file: string): Promise<string | undefined>
}

/** Who searches, and who is told of what is passed over. */
interface Searching {
  readonly cwd: string
  readonly settings?: SettingsLookup | undefined
  readonly told: () => void
  /** Absent for those on the disk. */
  readonly patterns?: Patterns | undefined
}

const onDisk = (cwd: string): Patterns => ({
  above: (folder) => foldersAbove(folder, cwd),
  text: (file) => patternsIn(file, wayTo(file, cwd)),
})

/**
 * What is passed over in a folder and below: what its repository leaves out by `.gitignore`, what `.forthrightignore` and the
 * settings leave out. They are read from the folder up to where settings are looked for, and below. A folder that was named
 * is searched, whatever is said of itself.
 */
export async function passedOverIn(folder: string, searching: Searching): Promise<PassedOver> {
  const patterns = searching.patterns ?? onDisk(searching.cwd)
  const above = (await patterns.above(folder)).slice(1).reverse()
  let sayings: Sayings = { ownFiles: [], settings: await settingsLines(folder, searching), gitFiles: [] }
  for (const each of above) sayings = await withFiles(sayings, each, patterns)
  const isNamedOut = isOut(sayings, folder, 'folder')
  return passing(isNamedOut ? { ownFiles: [], settings: [], gitFiles: [] } : sayings, searching, patterns)
}

function passing(sayings: Sayings, searching: Searching, patterns: Patterns): PassedOver {
  return {
    has(entry, kind) {
      const isPassed = isOut(sayings, entry, kind)
      if (isPassed) searching.told()
      return isPassed
    },
    async in(folder, entries) {
      const names = new Set(entries.map(({ name }) => name))
      const known = names.has(ownName) || names.has(gitName) ? await withFiles(sayings, folder, patterns) : sayings
      // The nearest settings hold, and no others.
      const settings = names.has(settingsName) ? await settingsLines(folder, searching) : known.settings
      return passing({ ...known, settings }, searching, patterns)
    },
  }
}

function isOut({ ownFiles, settings, gitFiles }: Sayings, entry: string, kind: 'file' | 'folder'): boolean {
  const letIn: string[] = []
  for (const lines of [...ownFiles, ...settings, ...gitFiles]) {
    const said = saidOf(entry, kind, lines)
    if (said?.unignored) return false
    // Of what lies in a folder that somebody else lets in, lines that leave the folder out have nothing more to say.
    if (said?.ignored && !letIn.some((folder) => saidOf(folder, 'folder', lines)?.ignored)) return true
    if (said) letIn.push(...foldersOver(entry, lines).filter((folder) => saidOf(folder, 'folder', lines)?.unignored))
  }
  return false
}

/** What lines say of an entry; undefined where it is none of theirs. */
function saidOf(entry: string, kind: 'file' | 'folder', { folder, matcher }: Lines) {
  if (!liesBelow(entry, folder)) return undefined
  const name = wayTo(entry, folder)
  return matcher.test(kind === 'folder' ? `${name}/` : name)
}

/** The folders that an entry lies in, below the one that lines speak of. */
function foldersOver(entry: string, { folder }: Pick<Lines, 'folder'>): readonly string[] {
  const above = path.dirname(entry)
  return liesBelow(above, folder) ? [above, ...foldersOver(above, { folder })] : []
}

/** With the patterns that a folder has in files, before those of the folders above it. */
async function withFiles(sayings: Sayings, folder: string, patterns: Patterns): Promise<Sayings> {
  const own = await linesIn(folder, ownName, patterns)
  const git = await linesIn(folder, gitName, patterns)
  return { ...sayings, ownFiles: [...own, ...sayings.ownFiles], gitFiles: [...git, ...sayings.gitFiles] }
}

async function linesIn(folder: string, name: string, patterns: Patterns): Promise<readonly Lines[]> {
  const text = await patterns.text(path.join(folder, name))
  return text === undefined ? [] : [await linesOf(folder, text)]
}

async function settingsLines(folder: string, { settings }: Searching): Promise<readonly Lines[]> {
  const held = await settings?.of(folder)
  const { ignore = [] } = held?.own ?? {}
  return held === undefined || ignore.length === 0 ? [] : [await linesOf(held.folder, ignore)]
}

async function linesOf(folder: string, patterns: string | readonly string[]): Promise<Lines> {
  const { default: ignore } = await import('ignore')
  const lines = typeof patterns === 'string' ? patterns.split(/\r?\n/) : patterns
  // A line that would take long leaves nothing out: what it means is looked at rather than missed.
  return { folder, matcher: ignore({ ignorecase: false }).add(lines.filter(isCheap)) }
}
