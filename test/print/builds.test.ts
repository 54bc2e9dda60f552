import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { formats as all } from '../../src/formats/index.js'
import { hashOf } from '../../src/node/manifest.js'
import { countOf } from '../sampling.js'
import { clubText, largeText } from './documents.js'
import { needs } from './tools.js'

buildIfStale()

const bin = fileURLToPath(new URL('../../bin/forthright.js', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'forthright-builds-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Where and how a build runs. */
interface Run {
  readonly out: string
  readonly formats?: readonly string[]
  readonly node?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the program itself, as anybody would. */
function start(files: readonly string[], { out, formats = [], node = process.execPath, env = {} }: Run): ChildProcess {
  const args = [bin, 'build', ...files, '--out', out, '--as-of', '2026-11-21']
  const asked = formats.flatMap((format) => ['--format', format])
  return spawn(node, [...args, ...asked], { cwd: folder, env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' })
}

/** Runs a build to its end, however it comes. */
async function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += String(chunk)
  })
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, said }
}

async function built(files: readonly string[], run: Run): Promise<ReadonlyMap<string, string>> {
  const { code, said } = await ended(start(files, run))
  expect(code, said).toBe(0)
  return hashesIn(join(folder, run.out))
}

/** Every file of a folder and the SHA-256 of what is in it. */
const hashesIn = (path: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path)
      .sort()
      .map((name) => [name, hashOf(readFileSync(join(path, name)))]),
  )

describe('a build gives the same bytes', () => {
  const files = ['club.yaml', 'large.yaml']
  const formats = all.map(({ id }) => id)
  let here: ReadonlyMap<string, string>
  beforeAll(async () => {
    writeFileSync(join(folder, 'club.yaml'), clubText)
    writeFileSync(join(folder, 'large.yaml'), largeText)
    here = await built(files, { out: 'here', formats })
    // A file of each declaration in each format, and the list of them.
    expect([...here.keys()]).toHaveLength(files.length * formats.length + 1)
  })

  test.for([
    ['again', {}],
    ['far in the east, in German', { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' }],
    ['far in the west, in Turkish', { TZ: 'Pacific/Niue', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['without any language', { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' }],
  ] as const)('%s', async ([name, env]) => {
    expect(await built(files, { out: name.replaceAll(/\W/g, '-'), formats, env })).toEqual(here)
  })

  test.for(['20', '22', '24'])('on Node %s', async (version, context) => {
    const node = `${root}.nodes/${version}/node_modules/node/bin/node`
    needs(existsSync(node), context, `npm install --prefix .nodes/${version} node@${version} puts it there`)
    expect(await built(files, { out: `node-${version}`, formats, node })).toEqual(here)
  })
})

describe('a kill at any moment', () => {
  const formats = ['md', 'html', 'trace']
  const names = ['old.yaml', 'new.yaml']

  test('leaves every file as it was or as it was to be, a hundred times', async ({ annotate }) => {
    const rounds = countOf(100, 'kills', annotate)
    writeFileSync(join(folder, 'old.yaml'), clubText)
    writeFileSync(join(folder, 'new.yaml'), clubText.replaceAll('Northgate', 'Southgate'))
    const [old, next] = [
      await built(['old.yaml'], { out: 'old', formats }),
      await built(['new.yaml'], { out: 'new', formats }),
    ]
    expect(old.get('members.en.md')).not.toBe(next.get('members.en.md'))
    mkdirSync(join(folder, 'out'))
    const began = Date.now()
    await built(['old.yaml'], { out: 'out', formats })
    const took = Date.now() - began

    let wrote = 0
    for (let round = 0; round < rounds; round += 1) {
      // The last files are on disk for a few milliseconds before they take their places: half of the kills aim there.
      const child = start([names[(round + 1) % 2] ?? ''], { out: 'out', formats })
      const end = ended(child)
      await (round % 2 === 0 ? after(Math.random() * took) : firstWrite(join(folder, 'out'), child, Math.random() * 6))
      child.kill('SIGKILL')
      await end
      const found = hashesIn(join(folder, 'out'))
      if ([...found.keys()].some((name) => leftover.test(name))) wrote += 1
      for (const name of ['members.en.md', 'members.en.html', 'members.en.trace.json']) {
        expect([old.get(name), next.get(name)], `round ${round}, ${name}`).toContain(found.get(name))
      }
    }
    // Of a few, chance may let none come at that moment.
    if (rounds >= 100) expect(wrote, 'some kills came while files were being written').toBeGreaterThan(rounds / 20)
    expect(await built(['new.yaml'], { out: 'out', formats })).toEqual(next)
  })
})

const after = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

/** What a run lays down before it takes its place. */
const leftover = /\.(?:tmp|pending)$/

/** Some milliseconds after a file is first laid down in a folder, or when the process has ended without it. */
async function firstWrite(path: string, child: ChildProcess, milliseconds: number): Promise<void> {
  await new Promise<void>((done) => {
    const watcher = watch(path, (_, name) => {
      if (!leftover.test(name ?? '')) return
      watcher.close()
      done()
    })
    child.once('exit', () => {
      watcher.close()
      done()
    })
  })
  await after(milliseconds)
}
