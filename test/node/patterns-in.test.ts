import { spawnSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from '../cli/fake-io.js'
import { folderForEachTest } from '../folders.js'

const { at, write, writeAll, git } = folderForEachTest()

const names = ['.gitignore', '.forthrightignore'] as const
const folders = ['', 'below/', 'below/more/'] as const

/** Ways in which a file of patterns cannot be read, and what is said of each behind its name. */
const ways: Readonly<Record<string, readonly [make: (name: string) => void, said: string]>> = {
  'a folder': [(name) => write(`${name}/x`, ''), ' cannot be read: it is a folder.'],
  'a pipe': [(name) => void spawnSync('mkfifo', [at(name)]), ' is no file, so it is not read.'],
  'a loop of links': [
    (name) => symlinkSync('.gitignore', at(name.replace(/[^/]+$/, '.gitignore'))),
    ' is a link, and links are not followed here. Put the file itself there.',
  ],
  'a link to a file': [
    (name) => symlinkSync('privacy.yaml', at(name)),
    ' is a link, and links are not followed here. Put the file itself there.',
  ],
  'a link to nothing': [
    (name) => symlinkSync('nothing', at(name)),
    ' is a link, and links are not followed here. Put the file itself there.',
  ],
  'Latin-1': [
    (name) => write(name, Buffer.from('a\nB\xe4r/\n', 'latin1')),
    ':2:2: The byte 0xE4 is not UTF-8, but only UTF-8 is read here.',
  ],
  'UTF-16': [
    (name) => write(name, Buffer.from('\ufeffa\n', 'utf16le')),
    ':1:1: The file is written in UTF-16, but only UTF-8 is read here.',
  ],
  'more than anybody writes': [(name) => write(name, 'x\n'.repeat(600_000)), ' has more than 1 MB, so it is not read.'],
}

const commands = ['lint .', 'build . --draft --format md', 'trace . --unused', 'lint . --fix', "lint '*/privacy.yaml'"]

it.each(Object.entries(ways))(
  'a file of patterns that is %s is told, wherever it stands',
  async (way, [make, said]) => {
    for (const [index, folder] of folders.entries())
      for (const name of names) {
        if (way === 'a loop of links' && name !== '.gitignore') continue
        writeAll({
          'below/privacy.yaml': 'forthright: 1\n',
          'below/more/privacy.yaml': 'forthright: 1\n',
          [`${folder}privacy.yaml`]: '',
        })
        make(`${folder}${name}`)
        const command = commands[index % commands.length] ?? ''
        const ran = await run(command.replaceAll("'", '').split(' '), { cwd: at(), columns: 200 })
        expect({ command, ...ran }).toMatchObject({
          code: 2,
          stdout: '',
          stderr: expect.stringContaining(`${folder}${name}${said}`),
        })
        spawnSync('rm', ['-r', at(`${folder}${name}`)])
      }
  },
)

it.runIf(process.getuid?.() !== 0)('one without permission is told', async () => {
  writeAll({ 'privacy.yaml': 'forthright: 1\n', '.gitignore': 'x\n' })
  chmodSync(at('.gitignore'), 0)
  expect(await run(['lint', '.'], { cwd: at() })).toMatchObject({
    ...{ code: 2, stdout: '' },
    stderr: '.gitignore cannot be read: you are not allowed to.\n',
  })
})

it('a file that is named itself is read whatever stands beside it', async () => {
  writeAll({ 'privacy.yaml': 'forthright: 1\n', '.gitignore/x': '' })
  expect((await run(['lint', 'privacy.yaml'], { cwd: at() })).code).toBe(1)
})

it('the same holds of a revision', async () => {
  git('init', '-q')
  writeAll({ 'privacy.yaml': 'forthright: 1\n', '.gitignore': Buffer.from('B\xe4r/\n', 'latin1') })
  const commit = (): void => {
    git('add', '-Af')
    git('commit', '-qm', 'x', '--allow-empty')
  }
  commit()
  commit()
  const diff = () => run(['diff', 'HEAD~1..HEAD', '.'], { cwd: at(), columns: 200 })
  expect(await diff()).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('HEAD:.gitignore:1:2: The byte 0xE4 is not UTF-8'),
  })
  spawnSync('rm', [at('.gitignore')])
  symlinkSync('privacy.yaml', at('.gitignore'))
  commit()
  expect(await diff()).toMatchObject({ code: 2, stderr: expect.stringContaining('HEAD:.gitignore is a link') })
  expect((await run(['diff', 'HEAD~1..HEAD', 'privacy.yaml'], { cwd: at() })).code).toBe(0)
})
