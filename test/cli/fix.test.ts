import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { applyPatch } from 'diff'
import { beforeEach, describe, expect, it } from 'vitest'
import { folderForEachTest } from '../folders.js'
import { run } from './fake-io.js'

const folder = folderForEachTest()
const { at, write } = folder

const slips = `forthright: 1
regimes: [uk]
purposes:
  races:
    titel: Enter you in races # ours
    basis: Contract
`
const mended = slips.replace('titel', 'title').replace('Contract', 'contract')
const mark = '    # not stated yet: how long the data are kept (retention)\n'

beforeEach(() => write('privacy.yaml', slips))

const read = (name = 'privacy.yaml'): string => folder.read(name)
const lint = (...argv: readonly string[]) => run(['lint', ...argv], { cwd: at() })

describe('--fix', () => {
  it('writes what has one answer, and tells what is left', async () => {
    const { code, stdout, stderr } = await lint('--fix')
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Changed 2 places in privacy.yaml: schema (2).\n' })
    expect(read()).toBe(mended)
    expect(stdout).toContain('retention-is-stated')
    expect(stdout).not.toContain('schema')
    expect(readdirSync(at())).toEqual(['privacy.yaml'])
  })

  it.each(['a\u001B[31m.yaml', 'a\nb.yaml', 'a"b\\.yaml', 'é\u2028\u202E.yaml', 'a b.yaml'])(
    'of %j, a plan names the file as Git quotes it, so that Git takes it',
    async (name) => {
      write(name, slips)
      const { stdout } = await lint('--fix', '--dry-run', name)
      expect(stdout).toMatch(/^[\n\x20-\x7E]*$/)
      const { status, stderr } = spawnSync('git', ['apply'], { cwd: at(), input: stdout, encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(read(name)).toBe(mended)
    },
  )

  it('says that another name of a file goes on leading to the old text', async () => {
    linkSync(at('privacy.yaml'), at('other.yaml'))
    const { stderr } = await lint('--fix', 'privacy.yaml')
    expect(stderr).toBe(
      'Changed 2 places in privacy.yaml: schema (2).\nprivacy.yaml has another name as a hard link, and there the old text stands.\n',
    )
    expect([read(), read('other.yaml')]).toEqual([mended, slips])
    expect((await lint('--fix', 'privacy.yaml')).stderr).toBe('Nothing was changed.\n')
  })

  it('of a file that is named by links too, changes and tells each place once', async () => {
    symlinkSync(at('privacy.yaml'), at('a-link.yaml'))
    const dry = await lint('--fix', '--dry-run', 'a-link.yaml', 'privacy.yaml')
    expect(dry.stdout.match(/^\+\+\+ /gm)).toHaveLength(1)
    const { stderr } = await lint('--fix', 'a-link.yaml', 'privacy.yaml')
    expect(stderr).toBe('Changed 2 places in a-link.yaml: schema (2).\n')
    expect([read(), read('a-link.yaml')]).toEqual([mended, mended])
  })

  it('says nothing of another name that is written as well', async () => {
    linkSync(at('privacy.yaml'), at('other.yaml'))
    expect((await lint('--fix', '.')).stderr).toBe('Changed 4 places in other.yaml, privacy.yaml: schema (4).\n')
    expect([read(), read('other.yaml')]).toEqual([mended, mended])
  })

  it('twice changes nothing', async () => {
    await lint('--fix')
    expect((await lint('--fix')).stderr).toBe('Nothing was changed.\n')
    expect(read()).toBe(mended)
  })

  it('takes the word behind it for a file where it is one', async () => {
    write('other.yaml', slips)
    await lint('--fix', 'other.yaml', 'privacy.yaml')
    expect([read('other.yaml'), read()]).toEqual([mended, mended])
  })

  it('makes what a rule suggests where it is asked by name, and nothing else', async () => {
    const { code, stdout } = await lint('--fix', 'retention-is-stated', 'privacy.yaml')
    expect(read()).toBe(slips + mark)
    expect({ code, isFound: stdout.includes('retention-is-stated') }).toEqual({ code: 1, isFound: true })
    await lint('--fix', 'retention-is-stated')
    expect(read()).toBe(slips + mark)
  })

  it('makes both where both are asked for', async () => {
    await lint('--fix', '--fix', 'retention-is-stated')
    expect(read()).toBe(mended + mark)
  })

  it('refuses a rule that there is not', async () => {
    const { code, stderr } = await lint('--fix', 'retention-is-sated')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^There is no rule 'retention-is-sated'. Did you mean retention-is-stated\?/)
    expect(read()).toBe(slips)
  })

  it('goes through folders, parts and declarations that share them', async () => {
    for (const name of ['a', 'b']) write(`${name}.yaml`, 'forthright: 1\nregimes: [uk]\ninclude: [parts/all.yaml]\n')
    write('parts/all.yaml', 'purposes:\r\n  races: { titel: Enter you in races, basis: Contract } # ours\r\n')
    const { stderr } = await lint('--fix', '.')
    expect(stderr).toBe('Changed 4 places in parts/all.yaml, privacy.yaml: schema (4).\n')
    expect(read('parts/all.yaml')).toBe(
      'purposes:\r\n  races: { title: Enter you in races, basis: contract } # ours\r\n',
    )
  })

  it('mends the others where one cannot be written, and says which', async () => {
    for (const name of ['a', 'b', 'shut/c', 'd']) write(`${name}.yaml`, slips)
    mkdirSync(at('shut/.forthright.lock'))
    const { code, stdout, stderr } = await lint('--fix', '--format', 'line', '.')
    expect(code).toBe(2)
    expect(stderr).toContain('Changed 8 places in 4 files: schema (8).\n')
    expect(stderr).toContain('shut/.forthright.lock is no lock of forthright')
    expect(['a.yaml', 'b.yaml', 'd.yaml', 'privacy.yaml'].map(read)).toEqual([mended, mended, mended, mended])
    expect(read('shut/c.yaml')).toBe(slips)
    // What is reported is what is there.
    expect([...new Set(stdout.match(/^.*(?=:\d+:\d+: error: .*\[schema\]$)/gm))]).toEqual(['shut/c.yaml'])
  })

  it('mends a part that several share where one of their main files cannot be written', async () => {
    write('forthright.config.yaml', 'regimes: [uk]\n')
    const main = 'forthright: 1\ninclude: [../parts/all.yaml]\ndata:\n  contact: { labell: Contact }\n'
    for (const name of ['a', 'b', 'c']) write(`${name}/privacy.yaml`, main)
    write('parts/all.yaml', 'purposes:\n  races: { titel: Races, basis: Contract }\n')
    mkdirSync(at('b/.forthright.lock'))
    const { code, stderr } = await lint('--fix', 'a', 'b', 'c')
    expect(code).toBe(2)
    expect(stderr).toContain('Changed 4 places in a/privacy.yaml, parts/all.yaml,')
    expect(read('parts/all.yaml')).toBe('purposes:\n  races: { title: Races, basis: contract }\n')
    expect(['a', 'b', 'c'].map((name) => read(`${name}/privacy.yaml`).includes('labell'))).toEqual([false, true, false])
  })

  it('mends the others where one cannot be read', async () => {
    const { code, stderr } = await lint('--fix', 'privacy.yaml', 'gone.yaml')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Changed 2 places in privacy.yaml: schema \(2\)\.\nNo file matches gone.yaml\./)
    expect(read()).toBe(mended)
  })

  it('tells programs of what was not written, and what mends the rest', async () => {
    write('shut/c.yaml', slips)
    mkdirSync(at('shut/.forthright.lock'))
    const { stdout } = await lint('--fix', '--format', 'sarif', '.')
    const [run] = JSON.parse(stdout).runs
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('is no lock of forthright')
    const files = run.results.flatMap(({ fixes = [] }: { fixes?: { properties: { mends: string } }[] }) =>
      fixes.map(({ properties }) => properties.mends),
    )
    expect(files.filter((one: string) => one === 'safe')).toHaveLength(2)
  })

  it('mends no shard', async () => {
    expect((await lint('--fix', '--shard', '1/2')).code).toBe(2)
    expect(read()).toBe(slips)
  })

  it('cannot change standard input', async () => {
    const { code, stderr } = await run(['lint', '--fix', '-'], { cwd: at(), input: slips })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'Standard input cannot be changed. Show the changes with --dry-run.\n',
    })
  })

  it('leaves a file alone that cannot be read as text', async () => {
    write('privacy.yaml', Buffer.from(`${slips}# Café\n`, 'latin1'))
    const { code, stderr } = await lint('--fix')
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Nothing was changed.\n' })
  })

  it('reads parts that only come to light once the main file can be read', async () => {
    write('privacy.yaml', 'forthright: 1\nregimes: [uk]\ninclude: [part.yaml]\nx-by: @us\n')
    write('part.yaml', 'purposes:\n  races: { title: Enter you in races, basis: Contract }\n')
    await lint('--fix', 'privacy.yaml')
    expect(read()).toBe('forthright: 1\nregimes: [uk]\ninclude: [part.yaml]\nx-by: "@us"\n')
    expect(read('part.yaml')).toContain('basis: contract }')
  })

  it('keeps to the settings of the declaration', async () => {
    write('forthright.config.yaml', 'regimes: [ch]\n')
    write('privacy.yaml', slips.replace('regimes: [uk]\n', ''))
    const { stdout } = await lint('--fix')
    expect(read()).toBe(mended.replace('regimes: [uk]\n', ''))
    expect(stdout).toContain(', ch, law as of')
  })
})

describe('--dry-run', () => {
  it('shows the changes as a patch, and writes nothing', async () => {
    const { code, stdout, stderr } = await lint('--fix', '--dry-run')
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Would change 2 places in privacy.yaml: schema (2).\n' })
    expect(stdout).toBe(`--- a/privacy.yaml
+++ b/privacy.yaml
@@ -3,4 +3,4 @@
 purposes:
   races:
-    titel: Enter you in races # ours
-    basis: Contract
+    title: Enter you in races # ours
+    basis: contract
`)
    expect(read()).toBe(slips)
    expect(applyPatch(slips, stdout)).toBe(mended)
  })

  it('names a file of another folder from the root, as Git does', async () => {
    const { stdout } = await lint('--fix', '--dry-run', at('privacy.yaml'))
    expect(stdout.split('\n').slice(0, 2)).toEqual([`--- a${at('privacy.yaml')}`, `+++ b${at('privacy.yaml')}`])
  })

  it('ends with 0 where nothing would be changed', async () => {
    write('privacy.yaml', mended)
    expect(await lint('--fix', '--dry-run')).toEqual({ code: 0, stdout: '', stderr: 'Nothing would be changed.\n' })
  })

  it('shows what is suggested', async () => {
    expect((await lint('--fix', 'retention-is-stated', '--dry-run')).stdout).toContain(`+${mark}`)
  })

  it('shows a file with other line ends, and one on standard input', async () => {
    write('privacy.yaml', slips.replaceAll('\n', '\r\n'))
    expect((await lint('--fix', '--dry-run')).stdout).toContain('+    basis: contract\r\n')
    const { stdout } = await run(['lint', '--fix', '--dry-run', '-'], { cwd: at(), input: slips })
    expect(stdout).toContain('+++ b/<stdin>\n')
  })

  it('says nothing alone', async () => {
    expect(await lint('--dry-run')).toMatchObject({ code: 2, stdout: '' })
  })
})
