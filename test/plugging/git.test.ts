import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { blocksOf } from '../../scripts/documents/blocks.js'
import { read } from '../examples/project.js'
import { folderForEachTest } from '../folders.js'
import { club, root } from './repository.js'

buildIfStale()

const recipe =
  blocksOf(read('docs/recipes.md'))
    .find(({ info }) => info === 'text .gitattributes')
    ?.lines.join('\n') ?? ''

const { at, write, read: readThere, git } = folderForEachTest()

beforeEach(() => {
  write('privacy.yaml', club)
  git('init', '-q', '-b', 'main')
})

function build(...options: readonly string[]) {
  const args = [`${root}bin/forthright.js`, 'build', '--as-of', '2026-11-21', ...options]
  return spawnSync(process.execPath, args, { cwd: at(), encoding: 'utf8' })
}

function commit(): void {
  git('add', '-A')
  git('commit', '-q', '-m', 'notice')
}

/** How many lines a change of the declaration makes in the notices that are committed. */
function linesOfChange(): number {
  expect(build().status).toBe(0)
  commit()
  write('privacy.yaml', club.replace('6 years', '7 years'))
  expect(build().status).toBe(0)
  return git('diff', '--', 'out').split('\n').length
}

it('with the recipe, a change of a notice is read in its Markdown alone', () => {
  const without = linesOfChange()
  write('privacy.yaml', club)
  write('.gitattributes', `${recipe}\n`)
  const within = linesOfChange()
  expect(recipe).toContain('out/*.pdf')
  expect(without).toBeGreaterThan(500)
  expect(within).toBeLessThan(60)
  expect(git('diff', '--', 'out')).toContain('+| 7 years after your membership ends')
})

it('and no line end is lost: what Git hands out for Windows is up to date', () => {
  write('.gitattributes', `${recipe}\n`)
  expect(build().status).toBe(0)
  const before = readFileSync(at('out/members.en.pdf'))
  commit()
  git('config', 'core.autocrlf', 'true')
  git('rm', '-q', '--cached', '-r', '.')
  git('reset', '-q', '--hard')
  expect(readThere('out/members.en.md')).toContain('\r\n')
  expect(readFileSync(at('out/members.en.pdf')).equals(before)).toBe(true)
  const { status, stderr } = build('--check')
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'Up to date: 3 files in out/\n' })
})
