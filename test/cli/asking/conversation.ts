import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Prompter } from '../../../src/cli/asking/prompter.js'
import { type InitOptions, init } from '../../../src/cli/commands/init.js'
import type { Io } from '../../../src/cli/io.js'
import { type Sitting, type Somebody, sitting } from './somebody.js'

export const asOf = '2026-11-21'

/** What a conversation left behind. */
export interface Talked {
  readonly code: number
  readonly stderr: string
  readonly text: string | undefined
  readonly sitting: Sitting
}

interface Setting {
  readonly words?: readonly string[]
  readonly options?: InitOptions
  /** What is read before a question; without it there is room for all. */
  readonly isTooLong?: Prompter['isTooLong']
}

/** Lets somebody answer `init` in a folder. */
export async function talk(
  somebody: Somebody,
  cwd: string,
  { words = [], options = {}, isTooLong }: Setting = {},
): Promise<Talked> {
  const said = { stderr: '' }
  const io: Io = {
    stdout: () => {},
    stderr: (text) => {
      said.stderr += text
    },
    stdin: async () => new Uint8Array(),
    cwd,
    today: asOf,
    columns: { stdout: 80, stderr: 80 },
    color: { stdout: false, stderr: false },
    unicode: true,
    debug: false,
  }
  const sat = sitting(somebody, isTooLong)
  const code = await init(words, options, io, sat)
  const file = join(cwd, words[0] ?? options.out ?? 'privacy.yaml')
  return { code, ...said, text: existsSync(file) ? readFileSync(file, 'utf8') : undefined, sitting: sat }
}
