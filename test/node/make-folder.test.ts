import { mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from '../../src/node/make-folder.js'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'forthright-'))
})

afterEach(() => rm(root, { recursive: true }))

function code(name: string): unknown {
  try {
    makeFolder(path.resolve(root, name))
    return 'made'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code
  }
}

test('makes what is missing, and takes what is there', async () => {
  expect(['a/b/c', 'a/b/c', 'a/b/d', 'a', '.', '/'].map(code)).toEqual(Array(6).fill('made'))
  expect((await stat(path.join(root, 'a/b/c'))).isDirectory()).toBe(true)
  await mkdir(path.join(root, 'real'))
  await symlink('real', path.join(root, 'link'))
  expect([code('link'), code('link/below')]).toEqual(['made', 'made'])
})

test('ends where no folder can be', async () => {
  await writeFile(path.join(root, 'file'), '')
  await symlink('nowhere/at/all', path.join(root, 'dangling'))
  await symlink('loop', path.join(root, 'loop'))
  expect([code('file'), code('file/below')]).toEqual(['EEXIST', 'ENOTDIR'])
  expect([code('dangling'), code('dangling/below/it')]).toEqual(['ENOENT', 'ENOENT'])
  expect([code('loop'), code('loop/below'), code('x'.repeat(300))]).toEqual(['ELOOP', 'ELOOP', 'ENAMETOOLONG'])
})

test.runIf(process.platform === 'linux')('ends where the system has a folder and lets nobody make one', async () => {
  for (const name of ['/proc/self/fd/x', '/proc/self/fd/x/y/z', '/proc/self/fd/999', '/proc/nothing/here'])
    expect(code(name), name).toBe('ENOENT')
})
