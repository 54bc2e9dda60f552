import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const club = readFileSync(path.join(root, 'examples/membership-club/privacy.yaml'), 'utf8')
const policy = readFileSync(path.join(root, 'examples/as-published/cmsuk.yaml'), 'utf8')

let cwd: string

beforeAll(() => {
  buildIfStale()
  cwd = mkdtempSync(path.join(tmpdir(), 'forthright-'))
  for (let client = 0; client < 64; client += 1) {
    mkdirSync(path.join(cwd, `client-${client}`))
    const text = client % 16 === 3 ? policy : client === 20 ? 'forthright: 1\npurposes: [\n' : club
    writeFileSync(path.join(cwd, `client-${client}/privacy.yaml`), text.replaceAll('Northgate', `Northgate ${client}`))
  }
})

afterAll(() => rmSync(cwd, { recursive: true }))

const forthright = (...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'bin/forthright.js'), ...argv], {
    cwd,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a lint finds the same in one thread and in three, and from a cache that threads filled', () => {
  const lint = ['lint', '.', '--as-of', '2026-11-21', '--format', 'json']
  const one = forthright(...lint, '--threads', '1')
  expect(one).toMatchObject({ status: 1, stderr: '' })
  expect(forthright(...lint, '--threads', '3')).toEqual(one)
  expect(forthright(...lint, '--threads', '3', '--cache', 'kept')).toEqual(one)
  expect(forthright(...lint, '--threads', '2', '--cache', 'kept')).toEqual(one)
})

test('a build writes the same in one thread and in two', () => {
  const build = (threads: string) => {
    const ran = forthright(
      'build',
      '.',
      '--as-of',
      '2026-11-21',
      '--format',
      'md',
      '--out',
      '{dir}/out',
      '--threads',
      threads,
    )
    const outputs = readdirSync(cwd)
      .filter((name) => name.startsWith('client-'))
      .map((client) => {
        const folder = path.join(cwd, client, 'out')
        const names = readdirSync(path.join(cwd, client)).includes('out') ? readdirSync(folder).sort() : []
        const files = names.map((name) => readFileSync(path.join(folder, name), 'utf8'))
        rmSync(folder, { recursive: true, force: true })
        return [client, names, files]
      })
    return { ran, outputs }
  }
  const one = build('1')
  expect(one.ran.status).toBe(1)
  expect(one.outputs.filter(([, names]) => names?.length === 2)).toHaveLength(59)
  expect(build('2')).toEqual(one)
})
