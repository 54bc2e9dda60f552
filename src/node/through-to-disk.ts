import type { Stats } from 'node:fs'
import { chmod, chown, open } from 'node:fs/promises'

/** Returns when the bytes are on the disk: a rename that survives a power cut must not name an empty file. */
export async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Gives a file that takes the place of another the rights and, where we may, the owner and the group of that one. */
export async function giveTo(file: string, { mode, uid, gid }: Stats): Promise<void> {
  await chmod(file, mode & 0o7777)
  await chown(file, uid, gid).catch(() => undefined)
}

/** Makes renames last; Windows cannot open a folder, and needs not. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
