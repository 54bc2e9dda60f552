import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of the page; it is built first where its sources are younger. */
export const builtPage = (): string => built('studio', ['src/**/*.{ts,tsx,js,css,html}', 'templates/**'])

/** The folder of the site, with the page and the documents. */
export const builtSite = (): string => built('site', ['src/**/*.{ts,tsx,js,css,html}', 'templates/**', 'assets/**'])

function built(name: string, from: readonly string[]): string {
  const folder = join(root, 'dist', name)
  const sources = [...from, `scripts/${name}.ts`, 'scripts/{studio,site}/**', 'package.json']
  if (isFresh(join(folder, 'licences.txt'), sources)) return folder
  const script = `scripts/${name}.ts`
  const done = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${script} failed:\n${done.stdout}${done.stderr}`)
  return folder
}

function isFresh(made: string, sources: readonly string[]): boolean {
  if (!existsSync(made)) return false
  const { mtimeMs } = statSync(made)
  return globSync([...sources], { cwd: root }).every((source) => statSync(join(root, source)).mtimeMs <= mtimeMs)
}
