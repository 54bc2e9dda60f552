import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { readGitlab } from '../reports/platforms.js'
import { readValid } from '../reports/read-xml.js'
import { club, newRepository, type Repository, root, withVendor } from './repository.js'

buildIfStale()

interface Template {
  readonly variables: Readonly<Record<string, string>>
  readonly forthright: {
    readonly script: readonly string[]
    readonly artifacts: {
      readonly when: string
      readonly paths: readonly string[]
      readonly reports: Readonly<Record<string, string>>
    }
  }
}

const template: Template = parse(readFileSync(path.join(root, 'ci/gitlab.yml'), 'utf8'))
const { variables, forthright: job } = template

let repository: Repository

beforeEach(() => {
  repository = newRepository()
})

afterEach(() => repository.remove())

/** Runs the job's script as a runner does: in a shell that stops at the first failure, with variables in the environment. */
function runJob(text: string, given: Readonly<Record<string, string>> = {}) {
  const base = repository.git('rev-parse', 'main').trim()
  repository.git('checkout', '-q', '-B', 'vendor', 'main')
  repository.write('privacy.yaml', text)
  repository.git('commit', '-q', '--allow-empty', '-am', 'notice: change it')
  const cwd = repository.checkout('--branch', 'vendor')
  const ran = spawnSync('sh', ['-e', '-c', job.script.join('\n')], {
    cwd,
    encoding: 'utf8',
    env: {
      ...{ PATH: process.env.PATH, HOME: cwd, ...variables, CI_MERGE_REQUEST_DIFF_BASE_SHA: base },
      ...{ FORTHRIGHT: `${process.execPath} ${root}bin/forthright.js`, ...given },
    },
  })
  const read = (name = ''): string => readFileSync(path.join(cwd, name), 'utf8')
  return { cwd, code: ran.status, log: ran.stdout + ran.stderr, read }
}

it('a merge request that adds a company in the United States fails, and hands over its reports', () => {
  const { code, log, read, cwd } = runJob(withVendor)
  expect(code).toBe(1)
  expect(job.artifacts.when).toBe('always')
  const line = withVendor.split('\n').findIndex((it) => it.includes('Tallymark')) + 1
  const { codequality, junit } = job.artifacts.reports
  expect(readGitlab(read(codequality)).map(({ location }) => [location.path, location.lines.begin])).toContainEqual([
    'privacy.yaml',
    line,
  ])
  expect(readValid(read(junit), 'junit').attributes.failures).not.toBe('0')
  expect(read(job.artifacts.paths[0])).toContain('UK GDPR Art. 13(1)(e)')
  expect(log).toContain('Tallymark Inc.')
  expect(readdirSync(cwd)).not.toContain('node_modules')
})

it('one that changes no fact passes, and so does a branch', () => {
  const { code, read } = runJob(`# A comment.\n${club}`)
  expect(code).toBe(0)
  expect(read(job.artifacts.paths[0])).toBe('### forthright diff: No changes.\n')
  const branch = runJob(club, { CI_MERGE_REQUEST_DIFF_BASE_SHA: '', FORTHRIGHT_FAIL_ON: 'never' })
  expect(branch.code).toBe(0)
  expect(existsSync(path.join(branch.cwd, 'forthright-diff.md'))).toBe(false)
})

it.each(['$(touch pwned)', '*', '"; touch pwned;"'])('nothing in a variable is run: %s', (word) => {
  for (const name of ['FORTHRIGHT_FILES', 'FORTHRIGHT_FAIL_ON', 'CI_MERGE_REQUEST_DIFF_BASE_SHA']) {
    const { code, cwd } = runJob(club, { [name]: word })
    // A pattern of files is read by forthright, and by no shell.
    expect(code, name).toBe(word === '*' && name === 'FORTHRIGHT_FILES' ? 0 : 2)
    expect(readdirSync(cwd).filter((it) => it.includes('pwned'))).toEqual([])
  }
})
