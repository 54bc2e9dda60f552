import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = `${root}bin/forthright.js`
const club = readFileSync(`${root}examples/membership-club/privacy.yaml`, 'utf8')

buildIfStale()

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'forthright-'))
  writeFileSync(path.join(cwd, 'privacy.yaml'), club)
})

afterEach(() => rmSync(cwd, { recursive: true, force: true }))

/** Runs a line of the shell, in which $F is the program. */
const shell = (line: string, timeout = 60_000) =>
  spawnSync('bash', ['--norc', '--noprofile', '-c', line], {
    cwd,
    encoding: 'utf8',
    timeout,
    env: { PATH: process.env.PATH, F: `${process.execPath} ${bin}` },
  })

/** One sentence and nothing of a stack. */
const sentence = /^forthright cannot go on: [^\n]+\.\n$/

describe.runIf(existsSync('/dev/full'))('what fails around the program ends with 2 and one sentence', () => {
  it.each(['lint', 'rules', 'build --out - --format md', 'explain retention-is-stated', '--help', '--version'])(
    'a full disk behind the output of %s',
    (command) => {
      const { status, stderr } = shell(`$F ${command} > /dev/full`)
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(sentence) })
      expect(shell(`$F ${command} > /dev/full 2>&1`).status).toBe(2)
    },
  )

  it('a folder behind the output', () => {
    for (const command of ['lint', 'rules', '--help']) {
      const { status, stderr } = shell(`$F ${command} 1< .`)
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(sentence) })
    }
  })

  it('a folder that is gone', () => {
    mkdirSync(path.join(cwd, 'gone'))
    const { status, stderr } = shell('cd gone && rmdir ../gone && $F lint')
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(sentence) })
  })

  it('whoever stops to read is no failure', () => {
    const { stdout } = shell('set -o pipefail; $F rules | head -1; echo $?')
    expect(stdout).toMatch(/\n0\n$/)
  })

  it('standard input that never ends is read no further than a declaration can go', () => {
    const { status, stderr } = shell('$F lint - < /dev/zero')
    expect({ status, stderr }).toEqual({ status: 2, stderr: '<stdin> has more than 20 MB, so it is not read.\n' })
  })

  it('standard input by its name and what a shell hands over are read', () => {
    expect(shell('$F lint /dev/stdin < privacy.yaml').status).toBe(0)
    expect(shell('cat privacy.yaml | $F lint /dev/stdin').status).toBe(0)
    expect(shell('$F lint <(cat privacy.yaml)').status).toBe(0)
  })
})

it('two runs at once into one folder keep the list of both', async () => {
  writeFileSync(path.join(cwd, 'other.yaml'), club.replace('\n  members: { title', '\n  people: { title'))
  const run = (name: string) =>
    new Promise<number | null>((done) => {
      const args = [bin, 'build', name, '--format', 'md', '--format', 'html', '--as-of', '2026-11-21']
      spawn(process.execPath, args, { cwd, stdio: 'ignore' }).on('exit', done)
    })
  for (let round = 0; round < 3; round += 1) {
    rmSync(path.join(cwd, 'out'), { recursive: true, force: true })
    expect(await Promise.all([run('privacy.yaml'), run('other.yaml')])).toEqual([0, 0])
    const { files } = JSON.parse(readFileSync(path.join(cwd, 'out/.forthright.json'), 'utf8'))
    expect(files.map(({ name }: { name: string }) => name)).toEqual(
      readdirSync(path.join(cwd, 'out'))
        .filter((name) => name !== '.forthright.json')
        .sort(),
    )
    expect(files).toHaveLength(4)
  }
})
