import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { blocksOf } from '../../scripts/documents/blocks.js'
import { read } from '../examples/project.js'
import { club, root } from './repository.js'

buildIfStale()

const recipe =
  blocksOf(read('docs/recipes.md'))
    .find(({ info }) => info === 'text .gitattributes')
    ?.lines.join('\n') ?? ''

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'forthright-git-'))
  writeFileSync(path.join(cwd, 'privacy.yaml'), club)
  git('init', '-q', '-b', 'main')
})

afterEach(() => rmSync(cwd, { recursive: true }))

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

function build(...options: readonly string[]) {
  const args = [`${root}bin/forthright.js`, 'build', '--as-of', '2026-11-21', ...options]
  return spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
}

function commit(): void {
  git('add', '-A')
  git('commit', '-q', '-m', 'notice')
}

/** How many lines a change of the declaration makes in the notices that are committed. */
function linesOfChange(): number {
  expect(build().status).toBe(0)
  commit()
  writeFileSync(path.join(cwd, 'privacy.yaml'), club.replace('6 years', '7 years'))
  expect(build().status).toBe(0)
  return git('diff', '--', 'out').split('\n').length
}

it('with the recipe, a change of a notice is read in its Markdown alone', () => {
  const without = linesOfChange()
  writeFileSync(path.join(cwd, 'privacy.yaml'), club)
  writeFileSync(path.join(cwd, '.gitattributes'), `${recipe}\n`)
  const within = linesOfChange()
  expect(recipe).toContain('out/*.pdf')
  expect(without).toBeGreaterThan(500)
  expect(within).toBeLessThan(60)
  expect(git('diff', '--', 'out')).toContain('+| 7 years after your membership ends')
})

it('and no line end is lost: what Git hands out for Windows is up to date', () => {
  writeFileSync(path.join(cwd, '.gitattributes'), `${recipe}\n`)
  expect(build().status).toBe(0)
  const before = readFileSync(path.join(cwd, 'out/members.en.pdf'))
  commit()
  git('config', 'core.autocrlf', 'true')
  git('rm', '-q', '--cached', '-r', '.')
  git('reset', '-q', '--hard')
  expect(readFileSync(path.join(cwd, 'out/members.en.md'), 'utf8')).toContain('\r\n')
  expect(readFileSync(path.join(cwd, 'out/members.en.pdf')).equals(before)).toBe(true)
  const { status, stderr } = build('--check')
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'Up to date: 3 files in out/\n' })
})
