import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { sampled } from '../sampling.js'
import { clubText } from './documents.js'

buildIfStale()

const bin = fileURLToPath(new URL('../../bin/forthright.js', import.meta.url))
const dieAt = pathToFileURL(path.join(import.meta.dirname, 'die-at.mjs')).href
const root = mkdtempSync(path.join(tmpdir(), 'forthright-kills-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Runs the program itself, until a step that changes the disk; to its end without one. */
function run(cwd: string, args: readonly string[], step?: number) {
  const steps = path.join(root, 'steps')
  const { signal, status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(step === undefined ? [] : ['--import', dieAt]), bin, ...args, '--as-of', '2026-11-21'],
    { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, STEP: String(step), STEPS: steps } },
  )
  return { isKilled: signal === 'SIGKILL', status, stdout, stderr, steps }
}

/** What stands in a folder and below it, by name; what is hidden by its name alone, for it may differ from run to run. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}

const isHidden = (name: string): boolean => /(?:^|\/)\.forthright/.test(name)
const withoutHidden = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !isHidden(name)))

const slips = clubText.replace('basis: contract', 'basis: Contract')

/** A command that writes, and the files that it begins with. */
const commands: readonly {
  readonly args: readonly string[]
  readonly begins: Readonly<Record<string, string>>
  /** What is compared where the files are not all that it leaves. */
  readonly isCache?: true
}[] = [
  {
    args: ['changelog', 'old.yaml', 'new.yaml'],
    begins: { 'old.yaml': clubText, 'new.yaml': clubText.replaceAll('Northgate', 'Southgate') },
  },
  { args: ['lint', '--fix', '.'], begins: { 'a.yaml': slips, 'b/b.yaml': slips } },
  { args: ['lint', 'a.yaml', '--baseline', 'known.json', '--write-baseline'], begins: { 'a.yaml': clubText } },
  { args: ['lint', 'a.yaml', '--format', 'json:out/found.json', '--format', 'line'], begins: { 'a.yaml': clubText } },
  { args: ['init', '--example', 'membership-club', '--out', 'club/privacy.yaml'], begins: {} },
  { args: ['init', '--from', 'answers.yaml', '--out', 'club/privacy.yaml'], begins: { 'answers.yaml': 'name: A\n' } },
  { args: ['build', 'a.yaml', '--draft', '--format', 'md', '--format', 'html'], begins: { 'a.yaml': clubText } },
  {
    args: ['lint', 'a.yaml', 'b.yaml', '--cache', '.kept'],
    begins: { 'a.yaml': slips, 'b.yaml': clubText },
    isCache: true,
  },
]

let folders = 0
function begun(files: Readonly<Record<string, string>>): string {
  folders += 1
  const folder = path.join(root, String(folders))
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

describe('killed at each step that changes the disk', () => {
  test.for(commands)('$args leaves every file old or new, and the next run goes through', (command, { annotate }) => {
    const { args, begins, isCache } = command
    const whole = begun(begins)
    const undisturbed = run(whole, args, 0)
    expect(undisturbed.isKilled, undisturbed.stderr).toBe(false)
    const after = withoutHidden(filesIn(whole))
    if (!isCache) expect(after).not.toEqual(begins)
    const count = Number(readFileSync(undisturbed.steps, 'utf8'))
    // To make a file, write it, and give it its name are four at least.
    expect(count).toBeGreaterThan(3)
    const steps = Array.from({ length: count }, (_, index) => index + 1)
    for (const step of sampled(steps, `steps of ${args.slice(0, 2).join(' ')}`, annotate, { share: 4, least: 6 })) {
      const folder = begun(begins)
      expect(run(folder, args, step).isKilled, `step ${step}`).toBe(true)
      const left = filesIn(folder)
      if (!isCache)
        for (const [name, text] of Object.entries(withoutHidden(left)))
          expect([begins[name], after[name]], `step ${step}, ${name}`).toContain(text)
      const next = run(folder, args)
      if (isCache) expect(next.stdout, `step ${step}`).toBe(undisturbed.stdout)
      else expect(withoutHidden(filesIn(folder)), `step ${step}: ${next.stderr}`).toEqual(after)
      rmSync(folder, { recursive: true })
    }
  })
})
