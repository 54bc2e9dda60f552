import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { isMisnamed } from '../../src/node/misnamed.js'
import { run } from '../cli/fake-io.js'
import { folderForThisTest } from '../folders.js'

const declaration = 'forthright: 1\ncontrollers: { us: { name: A, country: IE } }\n'

/** A name in Latin-1, and how it is read. */
const [bytes, name] = [Buffer.from('\u00e9t\u00e9.yaml', 'latin1'), '\uFFFDt\uFFFD.yaml']

/** A folder with a declaration that has such a name, or lies in a folder that has; undefined where the disk takes none. */
function withMisnamed(cwd: string): boolean {
  mkdirSync(join(cwd, 'in/below'), { recursive: true })
  writeFileSync(join(cwd, 'in/whole.yaml'), declaration)
  writeFileSync(join(cwd, 'in/below/a.yaml'), declaration)
  try {
    writeFileSync(Buffer.concat([Buffer.from(join(cwd, 'in/')), bytes]), declaration)
    renameSync(join(cwd, 'in/below'), Buffer.concat([Buffer.from(join(cwd, 'in/')), bytes.subarray(0, 3)]))
  } catch {
    return false
  }
  return process.platform === 'linux'
}

describe('a name that is not UTF-8', () => {
  test('is told by itself, with what to do, and all else in the folder is read', async () => {
    const cwd = folderForThisTest()
    if (!withMisnamed(cwd)) return
    for (const command of ['lint', 'build --draft --format md --out out']) {
      const { code, stderr } = await run([...command.split(' '), 'in'], { cwd })
      const said = stderr.replace(/\s+/g, ' ')
      expect(code, command).toBe(2)
      for (const each of [`in/${name}`, `in/${name.slice(0, 3)}`])
        expect(said, command).toContain(`${each} cannot be read: it has a name that is not UTF-8`)
      expect(said, command).toContain('needs another one')
    }
    const { stdout } = await run(['lint', 'in'], { cwd })
    expect(stdout).toContain('in/whole.yaml')
  })

  test.each(['lint', 'build', 'trace --unused', 'config', 'init --from', 'changelog', 'diff in/whole.yaml'])(
    'is told by %s, where it is named',
    async (command) => {
      const cwd = folderForThisTest()
      if (!withMisnamed(cwd)) return
      for (const named of [`in/${name}`, `in/${name.slice(0, 3)}/a.yaml`]) {
        const { code, stderr } = await run(
          [...command.split(' '), named, ...(command === 'changelog' ? ['in/whole.yaml'] : [])],
          { cwd },
        )
        expect(code).toBe(2)
        expect(stderr.replace(/\s+/g, ' ')).toContain('is not UTF-8')
        expect(stderr).not.toContain('Did you mean')
      }
    },
  )

  test.each([
    'build whole.yaml --format md --out �',
    'build whole.yaml --format md --out �/deeper',
    'lint whole.yaml --format json:�.json',
    'lint whole.yaml --format=json:�.json',
    'lint whole.yaml --cache �',
    'lint whole.yaml --baseline � --write-baseline',
    'init --example membership-club --out �.yaml',
    'changelog whole.yaml whole.yaml --out �',
  ])('is not written to: %s', async (command) => {
    const cwd = folderForThisTest()
    writeFileSync(join(cwd, 'whole.yaml'), declaration)
    const { code, stdout, stderr } = await run(command.split(' '), { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace(/\s+/g, ' ')).toContain('a byte that is not UTF-8')
    expect(readdirSync(cwd)).toEqual(['whole.yaml'])
  })

  test('is told of the folder that somebody works in', async () => {
    const { code, stderr } = await run(['lint'], { cwd: join(folderForThisTest(), '�') })
    expect(code).toBe(2)
    expect(stderr.replace(/\s+/g, ' ')).toContain('The folder that you work in has a name that is not UTF-8')
  })

  test('is not one that holds the sign itself, or that nothing has', async () => {
    const cwd = folderForThisTest()
    writeFileSync(join(cwd, name), declaration)
    expect(await isMisnamed(join(cwd, name))).toBe(false)
    expect(await isMisnamed(join(cwd, '\uFFFD'))).toBe(false)
    expect((await run(['lint', name], { cwd })).stderr).not.toContain('UTF-8')
  })
})

test.runIf(process.platform === 'linux')('what calls itself a file and is made by reading it is none', async () => {
  const cwd = folderForThisTest()
  for (const file of ['/proc/kmsg', '/proc/self/status', '/proc/self/environ'])
    for (const command of ['lint', 'build', 'trace', 'config', 'init --out new.yaml --from', 'diff privacy.yaml']) {
      writeFileSync(join(cwd, 'privacy.yaml'), declaration)
      const { code, stderr } = await run([...command.split(' '), file], { cwd })
      expect({ code, stderr }, `${command} ${file}`).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('is no file'),
      })
    }
})

test.runIf(process.platform === 'linux')('what a shell puts in the place of a command is read', () => {
  buildIfStale()
  const program = join(import.meta.dirname, '../../bin/forthright.js')
  const script = `node ${program} lint <(printf 'forthright: 1\\n') --format line; cat /dev/null | node ${program} lint /dev/stdin --format line; true`
  expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toContain('/dev/fd/')
})
