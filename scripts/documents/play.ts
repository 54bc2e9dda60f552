import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
 * Does what a document says, from its first block to its last, in an empty folder: writes the files of its `yaml` blocks
 * and runs the commands of its `console` blocks. `keep` names the files that are wanted when all is done.
 */
export function play(text: string, keep: readonly string[] = []): Performance {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-document-'))
  const bin = binFolder()
  try {
    const blocks = blocksOf(text).map((block) => ({ block, commands: perform(block, folder, bin) }))
    return { blocks, files: new Map(keep.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) }
  } finally {
    for (const each of [folder, bin]) rmSync(each, { recursive: true })
  }
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
  if (language === 'yaml' && file !== undefined) write(block.lines, join(folder, file), how)
  return language === 'console'
    ? commandsOf(block).map(({ command, output }) => ({ command, shown: output, ...run(command, folder, bin) }))
    : []
}

function run(command: string, cwd: string, bin: string): Pick<Played, 'real' | 'status'> {
  const { stdout, status } = spawnSync('bash', ['-c', `exec 2>&1\n${command}`], {
    cwd,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env.PATH}`, NO_COLOR: '1', LANG: 'C.UTF-8' },
  })
  return { real: stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n'), status }
}

/** Writes a block into a file: as the whole of it, at its end (`append`), or at known lines (`below`, `above`). */
function write(lines: readonly string[], file: string, how: string | undefined): void {
  mkdirSync(dirname(file), { recursive: true })
  const before = how === undefined ? [] : readFileSync(file, 'utf8').replace(/\n$/, '').split('\n')
  const after = how === 'below' || how === 'above' ? partsOf(lines).reduce(edit(how), before) : [...before, ...lines]
  writeFileSync(file, `${after.join('\n')}\n`)
}

/** The parts of a block between its empty lines: each is an edit of its own. */
const partsOf = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines
    .join('\n')
    .split('\n\n')
    .map((part) => part.split('\n'))

/** One line of each part is in the file already, its first or its last: the others are put below or above that line. */
const edit =
  (how: 'below' | 'above') =>
  (file: readonly string[], part: readonly string[]): readonly string[] => {
    const anchor = part.at(how === 'below' ? 0 : -1) ?? ''
    const at = file.indexOf(anchor)
    if (at < 0 || file.indexOf(anchor, at + 1) >= 0) throw new Error(`'${anchor}' is not in the file, or is there twice.`)
    return file.toSpliced(at, 1, ...part)
  }
