import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { read } from '../examples/project.js'
import { readCommands, readMarkdown, readSarif } from '../reports/platforms.js'
import { sampledCases } from '../sampling.js'
import { club, newRepository, type Repository, withVendor } from './repository.js'
import { action, runAction } from './run-action.js'

buildIfStale()

const asOf = { 'as-of': '2026-11-21' }
const toMain = { GITHUB_BASE_REF: 'main' }

let repository: Repository

beforeEach(() => {
  repository = newRepository()
})

afterEach(() => repository.remove())

/** A pull request that changes the declaration, as it is checked out: joined with the branch that it goes to. */
function pullRequest(text: string, branch = 'vendor'): string {
  repository.git('checkout', '-q', '-b', branch)
  repository.write('privacy.yaml', text)
  repository.commit('notice: count visits')
  repository.git('checkout', '-q', 'main')
  repository.write('README.md', 'main has gone on\n')
  repository.commit('docs: say more')
  repository.git('checkout', '-q', '--detach')
  repository.git('merge', '-q', '--no-edit', branch)
  return repository.checkout()
}

describe('a pull request that adds a company in the United States', () => {
  it('fails, with annotations, SARIF, a summary and the text of a comment', () => {
    const { code, log, outputs, sarif, comment, summary } = runAction(pullRequest(withVendor), asOf, toMain)
    expect(log).toMatch(/\nforthright: lint 1, diff 1, build --check not asked /)
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ lint: '1', diff: '1', check: '' })
    const line = withVendor.split('\n').findIndex((it) => it.includes('Tallymark')) + 1
    const errors = readCommands(log).filter(({ command }) => command === 'error')
    expect(errors).toContainEqual(
      expect.objectContaining({
        properties: expect.objectContaining({ file: 'privacy.yaml', line: String(line) }),
        data: expect.stringContaining('Tallymark Inc.'),
      }),
    )
    expect(readSarif(sarif).results.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(errors.map(({ properties }) => properties.title)),
    )
    expect(comment).toMatch(/^### forthright diff: \d+ changes: .*should/)
    expect(comment).toContain('UK GDPR Art. 13(1)(e)')
    expect(comment).not.toContain('README')
    expect(summary).toContain(comment)
    expect(summary).toMatch(/^### forthright: 1 error, 1 warning in 1 file/)
    expect(readMarkdown(summary).kinds).not.toContain('link')
  })

  it('is only told of its changes where nothing of them fails', () => {
    const { code, outputs } = runAction(pullRequest(withVendor), { ...asOf, 'fail-on': 'never' }, toMain)
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { lint: '1', diff: '0' } })
  })

  it('is compared with what is named, too', () => {
    const clone = pullRequest(withVendor)
    for (const base of ['origin/vendor', 'vendor', 'HEAD'])
      expect(runAction(clone, { ...asOf, base }, toMain).outputs, base).toMatchObject({ diff: '0' })
  })
})

it('a pull request that changes no fact passes', () => {
  const { code, outputs, comment, log } = runAction(pullRequest(`# A comment.\n${club}`), asOf, toMain)
  expect(log).toContain('forthright: lint 0, diff 0,')
  expect({ code, outputs }).toMatchObject({ code: 0, outputs: { lint: '0', diff: '0', check: '' } })
  expect(comment).toBe('### forthright diff: No changes.\n')
})

it('a push is compared with nothing', () => {
  const { code, outputs, comment } = runAction(repository.checkout(), asOf)
  expect({ code, outputs }).toMatchObject({ code: 0, outputs: { lint: '0', diff: '', check: '' } })
  expect(comment).toBeUndefined()
})

it('too many warnings fail', () => {
  repository.write('privacy.yaml', club.replace(', checked: 2026-11-02', ''))
  repository.commit('notice: forget a day')
  const clone = repository.checkout()
  expect(runAction(clone, asOf)).toMatchObject({ code: 0 })
  expect(runAction(clone, { ...asOf, 'max-warnings': '0' })).toMatchObject({ code: 1, outputs: { lint: '1' } })
})

it('notices that are committed are held against their declarations', () => {
  const clone = repository.checkout()
  expect(runAction(clone, { ...asOf, out: 'out' })).toMatchObject({ code: 1, outputs: { lint: '0', check: '1' } })
})

it('a clone without the history says how to have it', () => {
  pullRequest(withVendor)
  const clone = repository.checkout('--depth', '1')
  const { code, outputs, log, comment } = runAction(clone, asOf, toMain)
  expect({ code, outputs }).toMatchObject({ code: 2, outputs: { lint: '1', diff: '2' } })
  expect(log).toContain('fetch-depth: 0')
  expect(comment).toContain('could not')
})

it('a repository without a declaration is no success', () => {
  repository.git('rm', '-q', 'privacy.yaml')
  repository.commit('notice: forget it')
  const { code, sarif } = runAction(repository.checkout(), asOf)
  expect(code).toBe(2)
  expect(readSarif(sarif).invocations[0]?.executionSuccessful).toBe(false)
})

describe('nothing that somebody names is run', () => {
  const hostile = [
    '$(touch pwned)`touch pwned`"; touch pwned; "\'; touch pwned; \'| touch pwned',
    '--help',
    '-',
    'a b\nc',
    `::error file=x::y \${{ github.token }}`,
  ]

  it.for(sampledCases(hostile, 'hostile words of an action', { share: 3, least: 2 }))('%s', (word) => {
    const clone = repository.checkout()
    const before = readdirSync(clone)
    for (const name of ['files', 'base', 'fail-on', 'max-warnings', 'as-of', 'out']) {
      const { code, log } = runAction(clone, { ...asOf, [name]: word }, toMain)
      // There may be a folder of that name, in which the notices are missing.
      expect(name === 'out' ? [1, 2] : [2], `${name}: ${log}`).toContain(code)
      expect(readCommands(log).filter(({ data }) => data.startsWith('y'))).toEqual([])
    }
    expect(readdirSync(clone)).toEqual(before)
  })

  it('nor the name of a branch, nor the words of a declaration', () => {
    const branch = 'a$(touch$IFS.pwned)`touch$IFS.pwned`'
    const words = 'Postlark Inc. %0A::error file=x::y'
    pullRequest(club.replace('name: Postlark Inc.', `name: "${words}"`), 'words')
    repository.git('branch', branch, 'main')
    const clone = repository.checkout()
    const { code, log, comment } = runAction(clone, asOf, { GITHUB_BASE_REF: branch })
    expect(log).toContain('forthright: lint 0, diff ')
    expect(code).toBe(0)
    expect(comment).toContain('Postlark')
    expect(readCommands(log)).toEqual([])
    expect(readdirSync(clone).some((it) => it.includes('pwned'))).toBe(false)
  })

  it('names with blanks and signs are names', () => {
    for (const name of ['a b/privacy.yaml', "it's $HOME/privacy.yaml", '-x/privacy.yaml']) repository.write(name, club)
    repository.commit('notice: many')
    const clone = repository.checkout()
    const files = "a b\nit's $HOME/privacy.yaml\n\n-x"
    expect(runAction(clone, { ...asOf, files })).toMatchObject({ code: 0, outputs: { lint: '0' } })
    writeFileSync(path.join(clone, '-x/privacy.yaml'), 'forthright: 2\n')
    expect(runAction(clone, { ...asOf, files })).toMatchObject({ code: 1, outputs: { lint: '1' } })
  })
})

describe('action.yml', () => {
  const { inputs, outputs, runs } = action
  const written = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')

  it('has steps of bash alone, in which nothing is put from outside', () => {
    expect(runs.using).toBe('composite')
    for (const step of runs.steps) {
      expect(Object.keys(step).filter((key) => !['name', 'id', 'shell', 'env', 'run'].includes(key))).toEqual([])
      expect(step.shell).toBe('bash')
      expect(step.run).not.toContain('$' + '{{')
    }
  })

  it('uses each input, and each output is one of a step', () => {
    for (const name of Object.keys(inputs)) expect(written).toContain(`\${{ inputs.${name} }}`)
    const steps = new Map(runs.steps.map(({ id, run }) => [id, run]))
    for (const { value } of Object.values(outputs)) {
      const [, step, name] = /^\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}$/.exec(value) ?? []
      expect(steps.get(step), value).toContain(`${name}=$`)
    }
    const told = read('docs/recipes.md')
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) expect(told).toContain(`\`${name}\``)
    for (const { description } of [...Object.values(inputs), ...Object.values(outputs)])
      expect(description).toMatch(/^[A-Z].*\.$/s)
  })
})
