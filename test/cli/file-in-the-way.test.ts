import { symlinkSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { folderForEachTest } from '../folders.js'
import { run } from './fake-io.js'

const { at, writeAll } = folderForEachTest()

const named = ['a.yaml', 'nothing', 'loop'] as const

beforeEach(() => {
  writeAll({
    ...{ 'privacy.yaml': 'forthright: 1\n', 'a.yaml': 'forthright: 1\n', 'n/a.yaml': 'forthright: 1\n' },
    'answers.yaml': 'controllers: {}\n',
  })
  for (const folder of ['', 'n/']) {
    symlinkSync('nowhere', at(`${folder}nothing`))
    symlinkSync('loop', at(`${folder}loop`))
  }
})

/** Every place of a command line that names a file or a folder, as `@`. */
const lines = [
  'lint @.yaml',
  'lint privacy.yaml @',
  'lint --fix @.yaml',
  'lint --ask all @.yaml',
  'lint @/*.yaml',
  'lint privacy.yaml --config @.yaml',
  'lint privacy.yaml --baseline @.json',
  'lint privacy.yaml --baseline @.json --write-baseline',
  'lint privacy.yaml --format sarif:@.sarif',
  'lint privacy.yaml --cache @',
  'lint --stdin-filename @.yaml',
  'build @.yaml',
  'build privacy.yaml --draft --format md --out @',
  'build privacy.yaml --draft --format md --out @ --check',
  'build privacy.yaml --draft --format md --out @/{dir}',
  'build privacy.yaml --draft --format md --cache @',
  'trace @.yaml:3',
  'config @.yaml',
  'diff @.yaml privacy.yaml',
  'diff privacy.yaml @.yaml',
  'changelog @.yaml privacy.yaml',
  'changelog privacy.yaml @.yaml',
  'init @.yaml',
  'init --out @.yaml',
  'init --example membership-club --out @.yaml',
  'init --from @.yaml --out new.yaml',
  'init --from answers.yaml --out @.yaml',
  'studio @.yaml',
]

const terminal = () => ({ input: process.stdin, output: process.stderr })

it.each(lines)('%s says which part of the path is in the way', async (line) => {
  const told = {
    'a.yaml': (part: string) => `: ${part} is a file, and no folder.`,
    nothing: (part: string) => `: ${part} is a link that leads to nothing.`,
    loop: (part: string) => `: the links of ${part} lead in a circle.`,
  }
  for (const folder of ['', 'n/'])
    for (const name of named)
      for (const below of ['x', 'x/y']) {
        // Where nothing is there, a baseline may be written, and settings may be missing.
        const path = `${folder}${name}/${below}`
        const argv = line.split(' ').map((word) => word.replace('@', path))
        const { code, stderr } = await run(argv, { cwd: at(), columns: 300, terminal })
        const isCache = line.includes('--cache')
        expect({ path, code, stderr }).toEqual({
          ...{ path, stderr: expect.stringContaining(told[name](`${folder}${name}`)) },
          code: isCache ? expect.any(Number) : 2,
        })
      }
})

it('a part and a logo behind a file are told where they are named', async () => {
  for (const written of ['include: [a.yaml/b.yaml]', 'brand: { logo: a.yaml/b.svg }'])
    for (const [name, reason] of [
      ['a.yaml/', 'a.yaml is a file, and no folder.'],
      ['loop/', 'the links of loop lead in a circle.'],
      [`${'x'.repeat(300)}/`, 'a name in it is too long for this disk.'],
    ]) {
      writeAll({ 'privacy.yaml': `forthright: 1\n${written.replace('a.yaml/', name ?? '')}\n` })
      const { stdout } = await run(['lint'], { cwd: at(), columns: 300 })
      expect(stdout.replace(/\s+/g, ' '), `${written} ${name}`).toContain(`cannot be read: ${reason}`)
    }
})
