import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, onTestFinished } from 'vitest'

/** A folder in which tests work. */
export interface Folder {
  /** The path of a file by its names from the folder on; without any, that of the folder. */
  at(...names: readonly string[]): string
  write(name: string, content: string | Uint8Array): void
  writeAll(files: Files): void
  read(name: string): string
  /** Runs git in the folder. */
  git(...args: readonly string[]): string
}

/** What files hold, by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A new folder for each test of a file, thrown away after it. */
export function folderForEachTest(): Folder {
  let folder = ''
  beforeEach(() => {
    folder = newFolder()
  })
  afterEach(() => throwAway(folder))
  return within(() => folder)
}

/** A new folder for all tests of a file, thrown away after the last. */
export function folderForAllTests(): Folder {
  let folder = ''
  beforeAll(() => {
    folder = newFolder()
  })
  afterAll(() => throwAway(folder))
  return within(() => folder)
}

/** The path of a new folder, thrown away after the test that asks for it. */
export function folderForThisTest(): string {
  const folder = newFolder()
  onTestFinished(() => throwAway(folder))
  return folder
}

/** Writes files into a folder, and makes the folders that they lie in. */
export function writeInto(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
}

/** Runs git in a folder, without the settings of whoever runs the tests. */
export const gitIn = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** By the name that the system gives it: a folder for what is temporary may itself be a link. */
const newFolder = (): string => realpathSync(mkdtempSync(path.join(tmpdir(), 'forthright-')))

const throwAway = (folder: string): void => rmSync(folder, { recursive: true, force: true })

function within(folder: () => string): Folder {
  const at = (...names: readonly string[]): string => path.join(folder(), ...names)
  return {
    at,
    write: (name, content) => writeInto(folder(), { [name]: content }),
    writeAll: (files) => writeInto(folder(), files),
    read: (name) => readFileSync(at(name), 'utf8'),
    git: (...args) => gitIn(folder(), ...args),
  }
}
