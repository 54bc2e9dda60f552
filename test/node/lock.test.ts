import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withLock } from '../../src/node/lock.js'

let folder: string
let living: ChildProcess

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forthright-'))
  living = spawn('sleep', ['60'])
})

afterEach(async () => {
  living.kill()
  await rm(folder, { recursive: true })
})

const there = (): string => path.join(folder, '.forthright.lock')
const lock = (pid: number | undefined, host = hostname()) => writeFile(there(), JSON.stringify({ pid, host, run: 'x' }))
const taken = (patience: { readonly wait?: number; readonly silence?: number; readonly tellAfter?: number } = {}) => {
  const told: string[] = []
  const waiting = (name: string): void => void told.push(name)
  return withLock(folder, async () => 'done', { wait: 0, silence: 60_000, ...patience }, waiting).then((result) => ({
    result,
    told,
  }))
}
const done = { result: 'done', told: [] }

describe('a lock is taken over at once', () => {
  test('of a process that is gone', async () => {
    await lock(spawnSync(process.execPath, ['--version']).pid)
    expect(await taken()).toEqual(done)
    expect(await readdir(folder)).toEqual([])
  })

  test.runIf(process.platform === 'linux')('of one that is dead, and whose number nobody took back', async () => {
    // The shell becomes another program, which never asks how its child ended; only then does the child end.
    const parent = spawn('sh', ['-c', 'exec 3<&0; cat <&3 >&2 & echo $!; exec sleep 60 3<&-'])
    const pid = await new Promise<number>((tell) => parent.stdout.once('data', (data) => tell(Number(data))))
    const statOf = async (each?: number) => (await readFile(`/proc/${each}/stat`, 'latin1')).split(' ')
    const soon = { timeout: 20_000 }
    try {
      await expect.poll(async () => (await statOf(parent.pid))[1], soon).toBe('(sleep)')
      parent.stdin.end()
      await expect.poll(async () => (await statOf(pid))[2], soon).toBe('Z')
      await lock(pid)
      expect(await taken()).toEqual(done)
    } finally {
      parent.kill()
    }
  })

  test('of an earlier process with the number of this one', async () => {
    await lock(process.pid)
    expect(await taken()).toEqual(done)
  })

  test('that gave no sign of life for long, also one that never said whose it is', async () => {
    const whole = JSON.stringify({ pid: living.pid, host: 'elsewhere', run: 'x' })
    for (const text of [...whole, ''].map((_, length) => whole.slice(0, length))) {
      await writeFile(there(), text)
      await utimes(there(), new Date(0), new Date(0))
      expect(await taken()).toEqual(done)
    }
  })
})

test('a lock of a day that is to come is taken over when it gave no sign of life for long', async () => {
  const whole = JSON.stringify({ pid: living.pid, host: 'elsewhere', run: 'x' })
  for (const text of [whole, whole.slice(0, 9)]) {
    await writeFile(there(), text)
    await utimes(there(), new Date('2090-01-01'), new Date('2090-01-01'))
    expect(await taken({ wait: 10_000, silence: 200, tellAfter: 10_000 })).toEqual(done)
    expect(await readdir(folder)).toEqual([])
  }
})

test('that of a living run is waited for, which is told once', async () => {
  for (const text of ['', JSON.stringify({ pid: living.pid, host: hostname(), run: 'x' })]) {
    await writeFile(there(), text)
    expect(await taken({ wait: 400, tellAfter: 100 })).toEqual({ result: { is: 'busy', folder }, told: [folder] })
    expect(await readFile(there(), 'utf8')).toBe(text)
    await rm(there())
  }
  await lock(1, 'elsewhere')
  expect(await taken({ wait: 100 })).toEqual({ result: { is: 'busy', folder }, told: [] })
})

test('runs of this process wait for each other', async () => {
  const order: number[] = []
  const one = (number: number) => withLock(folder, async () => order.push(number), { wait: 20_000, silence: 60_000 })
  await Promise.all([1, 2, 3, 4].map(one))
  expect([...order].sort()).toEqual([1, 2, 3, 4])
  expect(await readdir(folder)).toEqual([])
})

describe('what is no lock of ours is left alone at once', () => {
  const refused = {
    result: {
      is: 'no-lock',
      get folder() {
        return folder
      },
    },
    told: [],
  }

  test('whatever text it holds, and however old it is', async () => {
    const texts = ['my notes', '{}', '[]', 'null', '{"pid":"1","host":"h","run":"x"}', `{"pid":-1}`]
    for (const text of [...texts, '\0\0\0', ' ', 'x'.repeat(100_000), '{"pid":1.5,"host":"h","run":"x"}']) {
      await writeFile(there(), text)
      await utimes(there(), new Date(0), new Date(0))
      expect(await taken({ wait: 10_000 }), text.slice(0, 40)).toEqual(refused)
      expect(await readFile(there(), 'utf8')).toBe(text)
      expect(await readdir(folder)).toEqual(['.forthright.lock'])
    }
  })

  test('a pipe, a folder and links', async () => {
    const make = [
      async () => void execFileSync('mkfifo', [there()]),
      async () => void (await mkdir(path.join(there(), 'full'), { recursive: true })),
      () => symlink('nowhere', there()),
      () => symlink('/dev/zero', there()),
    ]
    for (const one of make) {
      await one()
      const before = await lstat(there())
      expect(await taken({ wait: 10_000 })).toEqual(refused)
      expect((await lstat(there())).ino).toBe(before.ino)
      expect(await readdir(folder)).toEqual(['.forthright.lock'])
      await rm(there(), { recursive: true })
    }
  })
})
