import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parse } from 'yaml'
import about from '../../package.json' with { type: 'json' }
import { buildIfStale } from '../../scripts/build/fresh.js'
import { club, newRepository, type Repository, root, withVendor } from './repository.js'

buildIfStale()

interface Hook {
  readonly id: string
  readonly entry: string
  readonly args: readonly string[]
  readonly language: string
  readonly files: string
  readonly pass_filenames: boolean
}

const hooks: readonly Hook[] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8'))

let repository: Repository

beforeEach(() => {
  repository = newRepository()
  repository.write('.github/workflows/ci.yaml', 'on: push\n')
  repository.write('compose.yaml', 'services: { web: { image: web } }\n')
})

afterEach(() => repository.remove())

/** Runs the entry of a hook as pre-commit does: in the repository, with its arguments and without the names of files. */
function runHook(id: string, ...args: readonly string[]) {
  const hook = hooks.find((it) => it.id === id)
  const [program, ...words] = hook?.entry.split(' ') ?? []
  expect(Object.keys(about.bin)).toContain(program)
  expect(hook).toMatchObject({ language: 'node', pass_filenames: false })
  const given = [path.join(root, 'bin/forthright.js'), ...words, ...(args.length > 0 ? args : (hook?.args ?? []))]
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: repository.origin, encoding: 'utf8' })
  return { code: status, log: stdout + stderr }
}

it('lint passes, fails for a finding, and fails for what it cannot read, beside YAML of others', () => {
  expect(runHook('forthright-lint')).toMatchObject({ code: 0 })
  repository.write('privacy.yaml', withVendor)
  const { code, log } = runHook('forthright-lint')
  expect(code).toBe(1)
  expect(log).toContain('Tallymark Inc.')
  repository.write('privacy.yaml', 'forthright: [\n')
  expect(runHook('forthright-lint').code).not.toBe(0)
  repository.write('privacy.yaml', club)
  repository.write('clients/acme/privacy.yaml', withVendor)
  expect(runHook('forthright-lint')).toMatchObject({ code: 1 })
})

it('the check of committed notices fails until they are built', () => {
  expect(runHook('forthright-check', '--format', 'md', '.')).toMatchObject({ code: 1 })
  const build = [path.join(root, 'bin/forthright.js'), 'build', '--format', 'md']
  expect(spawnSync(process.execPath, build, { cwd: repository.origin }).status).toBe(0)
  expect(runHook('forthright-check', '--format', 'md', '.')).toMatchObject({ code: 0 })
})

it('they run where a declaration, a part of one or a notice changed', () => {
  const isMeant = (id: string, file: string) => new RegExp(hooks.find((it) => it.id === id)?.files ?? '^$').test(file)
  expect(hooks.map(({ id }) => id)).toEqual(['forthright-lint', 'forthright-check'])
  for (const file of ['privacy.yaml', 'clients/acme/privacy.yml', 'parts/people.yaml'])
    for (const { id } of hooks) expect(isMeant(id, file), `${id} ${file}`).toBe(true)
  expect(isMeant('forthright-lint', 'src/index.ts')).toBe(false)
  expect(isMeant('forthright-lint', 'out/members.en.md')).toBe(false)
  expect(isMeant('forthright-check', 'out/members.en.md')).toBe(true)
  expect(isMeant('forthright-check', 'out/.forthright.json')).toBe(true)
})
