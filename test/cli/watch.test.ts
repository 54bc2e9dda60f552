import { mkdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { folderForEachTest } from '../folders.js'
import { run } from './fake-io.js'

const { at, writeAll } = folderForEachTest()

beforeEach(() => void mkdirSync(at('.git')))

const gap = `forthright: 1
regimes: [uk]
purposes:
  races:
    title: Enter you for races
    basis: contract
`

/** A command that goes on, and what it prints in each of its runs. */
function watched(line: string, columns?: number) {
  const stop = new AbortController()
  const runs: string[] = []
  let printed = ''
  let wake = (): void => {}
  const take = (text: string | Uint8Array): void => {
    printed += String(text)
    if (!printed.endsWith('Waiting for changes. Ctrl-C ends it.\n')) return
    runs.push(printed)
    printed = ''
    wake()
  }
  const done = main(line.split(' '), {
    stdout: take,
    stderr: take,
    stdin: async () => new Uint8Array(),
    cwd: at(),
    today: '2026-11-21',
    columns: { stdout: columns, stderr: columns },
    color: { stdout: false, stderr: false },
    unicode: true,
    debug: false,
    stopped: stop.signal,
  })
  return {
    /** What the next run prints. */
    async next(): Promise<string> {
      while (runs.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      return runs.shift() ?? ''
    },
    async end(): Promise<number> {
      stop.abort()
      return done
    },
  }
}

const lint = 'lint --watch --rule retention-is-stated --format line'

describe('--watch', () => {
  it('lints again when the file changes, also when it is replaced as a whole, and ends with the last exit code', async () => {
    writeAll({ 'privacy.yaml': gap })
    const { next, end } = watched(lint)
    expect(await next()).toMatch(/^privacy\.yaml:4:3: error: /)
    writeAll({ 'privacy.yaml': `# A comment\n${gap}` })
    expect(await next()).toMatch(/^Changed: privacy\.yaml\nprivacy\.yaml:5:3: error: /)
    writeAll({ 'new.txt': 'forthright: 1\nregimes: [uk]\n' })
    await rename(at('new.txt'), at('privacy.yaml'))
    expect(await next()).toMatch(/^Changed: privacy\.yaml\nWaiting/)
    expect(await end()).toBe(0)
  })

  it('sees parts that come and go, also in folders that were not there', async () => {
    writeAll({ 'privacy.yaml': `${gap}include: [parts/data.yaml]\n` })
    const { next, end } = watched('lint --watch --rule include --format line')
    expect(await next()).toContain("There is no file 'parts/data.yaml'")
    writeAll({ 'parts/data.yaml': 'data: { name: { label: Your name } }\n' })
    let seen = await next()
    if (seen.includes('There is no file')) seen = await next()
    expect(seen).toMatch(/^Changed: parts.*\nWaiting/)
    await rm(at('parts/data.yaml'))
    expect(await next()).toContain("There is no file 'parts/data.yaml'")
    await end()
  })

  it('sees new declarations of a folder, settings, and what is ignored from now on', async () => {
    writeAll({ 'a/privacy.yaml': gap })
    const { next, end } = watched(`${lint} .`)
    expect(await next()).toMatch(/^a\/privacy\.yaml/)
    writeAll({ 'b.yaml': gap })
    expect(await next()).toMatch(/^a\/privacy\.yaml.*\nb\.yaml/m)
    writeAll({ 'forthright.config.yaml': 'ignore: a/\n' })
    expect(await next()).toMatch(/^Changed: forthright\.config\.yaml\nb\.yaml/)
    writeAll({ 'forthright.config.yaml': 'ignore: [\n' })
    expect(await next()).toMatch(/forthright\.config\.yaml:1:9: .*bracket/)
    writeAll({ 'forthright.config.yaml': '', '.gitignore': 'b.yaml\n' })
    expect(await next()).toMatch(/\na\/privacy\.yaml/)
    await end()
  })

  it('waits for a file that is not there', async () => {
    const { next, end } = watched(lint)
    expect(await next()).toMatch(/^There is no privacy\.yaml here\./)
    writeAll({ 'privacy.yaml': gap })
    expect(await next()).toMatch(/privacy\.yaml:4:3: error/)
    await end()
  })

  it('builds again, and what it prints is no change', async () => {
    writeAll({ 'privacy.yaml': gap })
    const { next, end } = watched('build --watch --draft --format md .')
    expect(await next()).toMatch(/wrote {2}out\/privacy\.en\.draft\.md/)
    writeAll({ 'privacy.yaml': gap.replace('races\n', 'regattas\n') })
    // The folder that was made may be looked into once before.
    let seen = await next()
    if (seen.startsWith('Changed: out\n')) seen = await next()
    expect(seen).toMatch(/^Changed: privacy\.yaml\nwrote/)
    expect(await end()).toBe(0)
  })

  it('empties a terminal, and nothing else', async () => {
    writeAll({ 'privacy.yaml': gap })
    const { next, end } = watched(lint, 80)
    expect(await next()).not.toContain('\u001b')
    writeAll({ 'privacy.yaml': `${gap}\n` })
    const seen = await next()
    expect(seen.startsWith('\u001b[2J\u001b[3J\u001b[HChanged: privacy.yaml\n'), seen).toBe(true)
    await end()
  })

  it('does not watch standard input', async () => {
    expect(await run(['lint', '-', '--watch'], { cwd: at() })).toMatchObject({ code: 2, stderr: /nothing to watch/ })
  })
})

describe('--quiet', () => {
  it('says nothing where all is well, and all where it is not', async () => {
    writeAll({ 'privacy.yaml': gap, 'good.yaml': 'forthright: 1\nregimes: [uk]\n' })
    const quietly = (line: string) => run([...line.split(' '), '--quiet'], { cwd: at() })
    const good = 'lint good.yaml --rule retention-is-stated'
    expect(await quietly(good)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await quietly(`${good} --format sarif:x.sarif`)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(JSON.parse((await quietly(`${good} --format json`)).stdout)).toMatchObject({ files: ['good.yaml'] })
    const bad = 'lint privacy.yaml'
    expect(await quietly(bad)).toEqual(await run(bad.split(' '), { cwd: at() }))
    expect(await quietly('build privacy.yaml --draft --format md')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await quietly('build privacy.yaml --draft --format md --out -')).stdout).toContain('races')
    expect((await quietly('build privacy.yaml')).stderr).toContain('so nothing was written')
    expect((await quietly('lint nowhere.yaml')).stderr).toContain('No file matches')
  })
})
