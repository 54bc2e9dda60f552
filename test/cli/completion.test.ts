import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { reports } from '../../src/reports/index.js'
import { rules } from '../../src/rules/index.gen.js'
import { run } from './fake-io.js'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'forthright-'))
  for (const shell of ['bash', 'zsh', 'fish'])
    writeFileSync(path.join(folder, `script.${shell}`), (await run(['completion', shell])).stdout)
  for (const name of ['privacy.yaml', 'two words.yml', 'notes.txt', '*.yaml'])
    writeFileSync(path.join(folder, name), '')
  mkdirSync(path.join(folder, 'clients'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

const names = [...commands.map(({ name }) => name), 'help'].sort()
const formats = reports.map(({ id }) => id).sort()

/** What is typed, and what is offered for its last word. */
const typed: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['forthright ', names],
  ['forthright li', ['lint']],
  ['forthright lint --format ', formats],
  ['forthright lint --format s', ['sarif']],
  ['forthright build --quiet --format p', ['pdf']],
  ['forthright lint --severity ', ['error', 'info', 'warning']],
  [
    'forthright lint --rule retention-is-',
    rules
      .map(({ id }) => id)
      .filter((id) => id.startsWith('retention-is-'))
      .sort(),
  ],
  ['forthright explain retention-has-s', ['retention-has-start']],
  ['forthright catalogue v', ['vendors']],
  ['forthright completion ', ['bash', 'fish', 'zsh']],
  ['forthright init --example m', ['membership-club']],
  ['forthright lint --max-w', ['--max-warnings']],
  ['forthright lint --as-of ', []],
]

describe.skipIf(!has('bash'))('in bash', () => {
  /** What bash would offer, as it splits a line at blanks and equals signs. */
  function offered(line: string): readonly string[] {
    const script = `source script.bash
COMP_WORDS=(${line.replaceAll('=', ' = ').trimEnd()}${line.endsWith(' ') ? " ''" : ''})
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_forthright
printf '%s\\n' "\${COMPREPLY[@]}"`
    const out = execFileSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' })
    return out
      .split('\n')
      .filter((word) => word !== '')
      .sort()
  }

  it.each([...typed, ['forthright lint --format=js', ['json']] as const])('%s', (line, expected) => {
    expect(offered(line)).toEqual([...expected])
  })

  it('files that may be declarations, and folders', () => {
    expect(offered('forthright lint ')).toEqual(['*.yaml', 'clients', 'privacy.yaml', 'two words.yml'])
    expect(offered('forthright lint --baseline ')).toContain('notes.txt')
    expect(offered('forthright build --out ')).toEqual(['clients'])
  })

  it('says nothing on its own', () => {
    const { stdout, stderr } = spawnSync('bash', ['-euc', 'source script.bash'], { cwd: folder, encoding: 'utf8' })
    expect(stdout + stderr).toBe('')
  })
})

describe.skipIf(!has('fish'))('in fish', () => {
  it.each(typed.filter(([line]) => !line.endsWith('--as-of ')))('%s', (line, expected) => {
    const out = execFileSync('fish', ['--no-config', '-c', `source script.fish; complete -C '${line}'`], {
      cwd: folder,
      encoding: 'utf8',
    })
    const words = out.split('\n').flatMap((it) => it.split('\t')[0] || [])
    expect(words.sort()).toEqual([...expected])
  })
})

describe.skipIf(!has('zsh'))('in zsh', () => {
  it('is read without a word', () => {
    const { status, stdout, stderr } = spawnSync(
      'zsh',
      ['-f', '-c', 'autoload -Uz compinit; compinit -u -D; source script.zsh'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' })
  })
})

describe('forthright completion', () => {
  it('offers nothing that no command takes, and all that each takes', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { code, stdout } = await run(['completion', shell])
      expect(code).toBe(0)
      for (const name of names) expect(stdout).toContain(name)
      expect(stdout).not.toContain('clientProcessId')
    }
  })

  it('knows its shells', async () => {
    expect(await run(['completion', 'powershell'])).toMatchObject({
      code: 2,
      stderr: "There is no shell 'powershell'.\nChoose one of these: bash zsh fish\n",
    })
    expect((await run(['completion'])).stderr).toContain('The command completion needs a shell.')
  })
})
