import type { Io } from '../../src/cli/io.js'
import { main } from '../../src/cli/main.js'

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command in a world that is made up: nobody's terminal, so that reports are laid out for 80 columns and no line is broken. */
export async function run(
  argv: readonly string[],
  world: Partial<Omit<Io, 'columns'>> & {
    readonly input?: string
    readonly columns?: number | undefined | Io['columns']
  } = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const decoder = new TextDecoder()
  const code = await main(argv, {
    stdout: (text) => {
      written.stdout += typeof text === 'string' ? text : decoder.decode(text)
    },
    stderr: (text) => {
      written.stderr += text
    },
    stdin: async () => new TextEncoder().encode(world.input ?? ''),
    cwd: import.meta.dirname,
    today: '2026-11-21',
    color: { stdout: false, stderr: false },
    unicode: true,
    debug: false,
    ...world,
    columns: typeof world.columns === 'object' ? world.columns : { stdout: world.columns, stderr: world.columns },
  })
  return { code, ...written }
}
