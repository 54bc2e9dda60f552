import { chmodSync, chownSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { systemReason } from '../../../src/wording/system-reason.js'
import { withRefusal } from '../../refusing-disk.js'
import { ask, begun, box, keyOf, started } from './started.js'

const path = '/api/file?name=privacy.yaml'

it('a save that the system refuses is told in words, and leaves the file as it was', async () => {
  const folder = box()
  const studio = await started(folder)
  const file = join(folder, 'w/privacy.yaml')
  const save = async (refused?: { readonly at: number; readonly code: string }) => {
    writeFileSync(file, begun)
    const { headers } = await ask(studio, path, { headers: keyOf(studio) })
    const sent = { method: 'PUT', headers: { ...keyOf(studio), 'if-match': String(headers.etag) }, body: 'other' }
    return withRefusal(join(folder, 'w'), refused, () => ask(studio, path, sent))
  }
  const { calls } = await save()
  expect(calls.length).toBeGreaterThan(5)
  for (const code of ['ENOSPC', 'EROFS', 'EACCES', 'EDQUOT', 'EIO']) {
    let told = 0
    for (const at of calls.keys()) {
      const { result } = await save({ at, code })
      // What watches the folder reads the file as well: that this is refused, or to tidy up, keeps nothing from being saved.
      if (result.code !== 204) {
        told += 1
        expect(result).toMatchObject({ code: 500, body: `privacy.yaml cannot be written: ${systemReason(code)}.` })
      }
      expect(readFileSync(file, 'utf8')).toBe(result.code === 204 ? 'other' : begun)
    }
    expect(told).toBeGreaterThan(3)
  }
})

it('a file that cannot be read is not taken for gone, and nothing is written over it', async () => {
  const folder = box()
  const studio = await started(folder)
  const all = { headers: keyOf(studio) }
  const read = await withRefusal(join(folder, 'w'), { at: 1, code: 'EACCES' }, () => ask(studio, path, all))
  expect(read.result).toMatchObject({ code: 500, body: 'privacy.yaml cannot be read: you are not allowed to.' })
  const anew = { method: 'PUT', headers: { ...keyOf(studio), 'if-none-match': '*' }, body: 'other' }
  for (const at of [1, 2]) {
    const { result } = await withRefusal(join(folder, 'w'), { at, code: 'EACCES' }, () => ask(studio, path, anew))
    expect(result.code).toBe(500)
  }
  expect(readFileSync(join(folder, 'w/privacy.yaml'), 'utf8')).toBe(begun)
  const about = await withRefusal(join(folder, 'w'), { at: 1, code: 'EACCES' }, () => ask(studio, '/api/about', all))
  expect(JSON.parse(about.result.body)).toMatchObject({ isThere: true })
  rmSync(join(folder, 'w/privacy.yaml'))
  expect(JSON.parse((await ask(studio, '/api/about', all)).body)).toMatchObject({ isThere: false })
})

it('a save keeps the rights of a file, its owner and its group, and replaces none that may not be written', async () => {
  const folder = box()
  const studio = await started(folder)
  const file = join(folder, 'w/privacy.yaml')
  const isRoot = process.getuid?.() === 0
  chmodSync(file, 0o640)
  if (isRoot) chownSync(file, 12_345, 12_346)
  const before = statSync(file)
  const save = async (body: string) => {
    const { headers } = await ask(studio, path, { headers: keyOf(studio) })
    return { method: 'PUT', headers: { ...keyOf(studio), 'if-match': String(headers.etag) }, body }
  }
  expect(await ask(studio, path, await save('other'))).toMatchObject({ code: 204 })
  const { mode, uid, gid } = statSync(file)
  expect({ mode, uid, gid }).toEqual({ mode: before.mode, uid: before.uid, gid: before.gid })
  // Nothing is closed to root: what the system would say to others is said in its place.
  const sent = await save('third')
  const { calls } = await withRefusal(folder, undefined, async () => ask(studio, path, sent))
  expect(calls.find(({ name, file: of }) => /access/.test(name) && of === file)).toBeDefined()
  if (isRoot) return
  chmodSync(file, 0o444)
  const closed = await ask(studio, path, await save('fourth'))
  expect(closed).toMatchObject({ code: 500, body: 'privacy.yaml cannot be written: you are not allowed to.' })
  expect(readFileSync(file, 'utf8')).toBe('third')
})
