import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from '../build/fresh.js'
import { type Block, blocksOf, commandsOf } from './blocks.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A command that was run, what the document shows of its output and what it really wrote. */
export interface Played {
  readonly command: string
  readonly shown: readonly string[]
  readonly real: readonly string[]
  readonly status: number | null
}

/** What came of a document: its commands, by the block they stand in, and the files that are there at the end. */
export interface Performance {
  readonly blocks: readonly { readonly block: Block; readonly commands: readonly Played[] }[]
  readonly files: ReadonlyMap<string, string>
}

/**
 * Does what a document says, from its first block to its last, in an empty folder: writes the blocks that name a
 * file and runs the commands of its `console` blocks. `keep` names the files that are wanted when all is done.
 */
export function play(text: string, keep: readonly string[] = []): Performance {
  buildIfStale()
  const folder = mkdtempSync(join(tmpdir(), 'forthright-document-'))
  const bin = binFolder()
  try {
    install(folder)
    const blocks = blocksOf(text).map((block) => ({ block, commands: perform(block, folder, bin) }))
    return { blocks, files: new Map(keep.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) }
  } finally {
    for (const each of [folder, bin]) rmSync(each, { recursive: true })
  }
}

/** Puts forthright where a program in the folder can import it. */
function install(folder: string): void {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/forthright'))
}

/** A folder for the PATH with `forthright` in it, as after an installation. */
function binFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-bin-'))
  const shim = join(folder, 'forthright')
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${root}bin/forthright.js" "$@"\n`)
  chmodSync(shim, 0o755)
  return folder
}

function perform(block: Block, folder: string, bin: string): readonly Played[] {
  const [language, file, how] = block.info.split(' ')
  if (language !== 'console' && file !== undefined && how !== 'excerpt') write(block.lines, join(folder, file), how)
  return language === 'console'
    ? commandsOf(block).map(({ command, output }) => ({ command, shown: output, ...run(command, folder, bin) }))
    : []
}

/** How many rules there are is true until the next one: no document says it. */
const ruleCounts = /\b\d+(?= rules\b| of them for errors)/g

function run(command: string, cwd: string, bin: string): Pick<Played, 'real' | 'status'> {
  const { stdout, status } = spawnSync('bash', ['-c', `exec 2>&1\n${command}`], {
    cwd,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env.PATH}`, NO_COLOR: '1', LANG: 'C.UTF-8' },
  })
  const real = stdout.replace(/\n$/, '').replace(ruleCounts, '…')
  return { real: stdout === '' ? [] : real.split('\n'), status }
}

/** How a block changes a file that is there already. */
const edits: Readonly<Record<string, (file: readonly string[], block: readonly string[]) => readonly string[]>> = {
  /** The block is put at the end, after an empty line. */
  append: (file, block) => [...file, '', ...block],
  /** The last line of the block is in the file: the others are put above it. */
  above: (file, block) =>
    file.toSpliced(
      onlyIndex(file, (line) => line === block.at(-1)),
      1,
      ...block,
    ),
  /** The block takes the place of the entry with the same name, at the same depth. */
  instead: (file, block) => {
    const name = /^ *[\w-]+:/.exec(block.find((line) => !line.trimStart().startsWith('#')) ?? '')?.[0] ?? '?'
    const start = onlyIndex(file, (line) => line.startsWith(name))
    const isOutside = (line: string): boolean => line.trim() !== '' && indentOf(line) <= indentOf(name)
    const next = file.findIndex((line, index) => index > start && isOutside(line))
    const inside = file.slice(start, next < 0 ? file.length : next)
    return file.toSpliced(start, inside.findLastIndex((line) => line.trim() !== '') + 1, ...block)
  },
}

const indentOf = (line: string): number => line.search(/\S|$/)

function onlyIndex(file: readonly string[], isMeant: (line: string) => boolean): number {
  const found = [...file.keys()].filter((index) => isMeant(file[index] ?? ''))
  if (found.length !== 1) throw new Error(`A block changes a file at a line that is there ${found.length} times.`)
  return found[0] ?? 0
}

/** Writes a block as a file, or into one. */
function write(lines: readonly string[], file: string, how: string | undefined): void {
  const edit = how === undefined ? undefined : edits[how]
  if (how !== undefined && edit === undefined) throw new Error(`A block says '${how}', which is none of the edits.`)
  const written = edit === undefined ? lines : edit(readFileSync(file, 'utf8').replace(/\n$/, '').split('\n'), lines)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${written.join('\n')}\n`)
}
