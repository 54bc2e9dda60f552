import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { writeNew } from '../../src/node/write-new.js'
import { folderForEachTest } from '../folders.js'

const { at } = folderForEachTest()
const files = [
  { name: 'club/privacy.yaml', text: 'forthright: 1\n' },
  { name: 'club/logo.svg', text: '<svg/>' },
]

test('files that are new are written, and nothing is left beside them', async () => {
  expect(await writeNew(files, at())).toBeUndefined()
  expect((await readdir(at('club'))).sort()).toEqual(['logo.svg', 'privacy.yaml'])
  expect(await readFile(at('club/privacy.yaml'), 'utf8')).toBe('forthright: 1\n')
})

test('nothing is written over another, not even over a link to nothing, and then nothing at all', async () => {
  await mkdir(at('club'))
  for (const make of [
    () => writeFile(at('club/privacy.yaml'), 'mine'),
    () => symlink('nowhere', at('club/privacy.yaml')),
    () => mkdir(at('club/privacy.yaml')),
  ]) {
    await make()
    expect(await writeNew(files, at())).toEqual({ file: 'club/privacy.yaml', mistake: { is: 'taken' } })
    expect(await readdir(at('club'))).toEqual(['privacy.yaml'])
    await rm(at('club/privacy.yaml'), { recursive: true })
  }
})

test('what a run that was killed left is no obstacle, and cleared away', async () => {
  await mkdir(at('club'))
  await writeFile(at('club/.forthright-source-00000000-0000-4000-8000-000000000000.tmp'), '<sv')
  await writeFile(at('club/logo.svg'), '<svg/>')
  expect(await writeNew(files, at())).toBeUndefined()
  expect((await readdir(at('club'))).sort()).toEqual(['logo.svg', 'privacy.yaml'])
})

test('a folder that another run keeps takes nothing', async () => {
  await mkdir(at('club/.forthright.lock'), { recursive: true })
  expect(await writeNew(files, at())).toEqual({ file: 'club/.forthright.lock', mistake: { is: 'no-lock' } })
  expect(await readdir(at('club'))).toEqual(['.forthright.lock'])
})
