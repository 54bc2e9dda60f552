import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url).href

/** What a command makes Node load of the package. */
export interface Loaded {
  readonly modules: number
  /** Their length in bytes, all of which is parsed. */
  readonly bytes: number
  /** Functions that ran: each had to be compiled before. */
  readonly functions: number
}

/** Node's own report of what it covered: a function ran if the first of its ranges was counted. */
interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

/** Runs a command of the built program and counts what was loaded for it; the same from run to run, however fast the machine. */
export function loadedBy(args: readonly string[]): Loaded {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-loaded-'))
  try {
    const env = { PATH: process.env.PATH, NODE_V8_COVERAGE: folder }
    const bin = fileURLToPath(new URL('bin/forthright.js', root))
    spawnSync(process.execPath, [bin, ...args], { cwd: fileURLToPath(root), env })
    const [report] = readdirSync(folder)
    if (report === undefined) throw new Error(`Nothing was counted: ${args.join(' ')}`)
    const { result }: Coverage = JSON.parse(readFileSync(join(folder, report), 'utf8'))
    const own = result.filter(({ url }) => url.startsWith(root) && !url.includes('/node_modules/'))
    return {
      modules: own.length,
      bytes: own.reduce((sum, { url }) => sum + statSync(fileURLToPath(url)).size, 0),
      functions: own.flatMap(({ functions }) => functions).filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0).length,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
