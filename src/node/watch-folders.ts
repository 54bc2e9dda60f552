import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { settingsName } from '../settings/settings.js'
import { systemCode } from './error-code.js'

/** Watches folders, and nothing else: a file that is replaced as a whole, as editors do, is seen by its folder alone. */
export interface FolderWatch {
  /** Goes on with these folders; those that are not there are passed over. */
  follow(folders: ReadonlySet<string>): void
  /** Waits until something changed that can make another run differ, and says what; undefined once all is closed. */
  next(): Promise<string | undefined>
  close(): void
}

/** What programs do in one go, such as to save all files, is waited for as long. */
const pause = 80

/** Begins to watch nothing. `refuse` is told why a folder cannot be watched. */
export function watchFolders(refuse: (folder: string, code: string) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>()
  let changed: string | undefined
  let isClosed = false
  let timer: NodeJS.Timeout | undefined
  let tell: ((file: string | undefined) => void) | undefined

  const settle = (): void => {
    if (tell === undefined || (changed === undefined && !isClosed)) return
    const told = tell
    const file = changed
    tell = undefined
    changed = undefined
    told(isClosed ? undefined : file)
  }
  const note = async (folder: string, name: string | null): Promise<void> => {
    const file = path.join(folder, name ?? '')
    if (name !== null && !(await matters(file))) return
    changed ??= file
    clearTimeout(timer)
    timer = setTimeout(settle, pause)
  }
  const begin = (folder: string): void => {
    try {
      const watcher = watch(folder, { persistent: true }, (_, name) => void note(folder, name))
      // A folder that is taken away is told of by the one above it.
      watcher.on('error', () => drop(folder))
      watchers.set(folder, watcher)
    } catch (error) {
      const code = systemCode(error)
      if (code !== 'ENOENT' && code !== 'ENOTDIR') refuse(folder, code)
    }
  }
  const drop = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  return {
    follow(folders) {
      for (const folder of watchers.keys()) if (!folders.has(folder)) drop(folder)
      for (const folder of folders) if (!watchers.has(folder)) begin(folder)
    },
    next: () =>
      new Promise((resolve) => {
        tell = resolve
        if (isClosed) settle()
        else if (changed !== undefined) timer ??= setTimeout(settle, pause)
      }),
    close() {
      isClosed = true
      clearTimeout(timer)
      for (const folder of watchers.keys()) drop(folder)
      settle()
    },
  }
}

const known = new Set([settingsName, '.gitignore', '.forthrightignore'])

/** Whether a file can make another run differ: one that is read, or a folder that may hold some. What is printed is neither. */
async function matters(file: string): Promise<boolean> {
  const name = path.basename(file)
  if (known.has(name) || /\.(?:ya?ml|svg|png)$/i.test(name)) return true
  if (name.startsWith('.') || name === 'node_modules') return false
  const stats = await stat(file).catch(() => undefined)
  return stats === undefined ? !/\.[^.]+$/.test(name) : stats.isDirectory()
}
