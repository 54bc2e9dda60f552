import { fstat } from 'node:fs'
import { type FileHandle, open, readFile, stat, statfs } from 'node:fs/promises'

/** So many bytes of a file are read at most: no declaration, part or picture has a tenth of that. */
export const mostBytes = 20_000_000

/** Why a file is not read although it is there and may be read. */
export type Unread = 'not-a-file' | 'too-large'

/** Disks that hold nothing (magic.h of Linux: proc, sys, debug, tracing, control groups, security): reading makes what is read. */
const madeByReading: ReadonlySet<number> = new Set([
  ...[0x9f_a0, 0x62_65_65_72, 0x64_62_67_20, 0x74_72_61_63, 0x27_e0_eb, 0x63_67_72_70, 0x73_63_66_73],
])

/** Whether something calls itself a file and may never end, as `/proc/kmsg`: such a one says that it has no byte. */
export const isEndless = async (file: string, { size }: { readonly size: number }): Promise<boolean> =>
  size === 0 && madeByReading.has((await statfs(file)).type)

/**
 * The bytes of a file. What is no file is not opened: a pipe would keep the program waiting, a device would never end. Throws
 * what the system says where it cannot be read.
 */
export async function readRegular(file: string): Promise<Uint8Array | Unread> {
  const stats = await stat(file)
  // A folder is told by its own code when it is read.
  if (!stats.isFile() && !stats.isDirectory()) return 'not-a-file'
  if (stats.isFile() && (await isEndless(file, stats))) return 'not-a-file'
  return stats.size > mostBytes ? 'too-large' : readFile(file)
}

/** A file that was named by hand: standard input by its name, or what a shell puts in the place of `<(command)`, is read too. */
export async function readNamed(file: string): Promise<Uint8Array | Unread> {
  return isDescriptor(file) ? readAtMost(file) : readRegular(file)
}

/** Whether a name stands for standard input, which gives what it has once. */
export const isStandardInput = (name: string): boolean =>
  /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/.test(name)

/** Whether standard input is a folder, `< .`: it gives no byte and no error then. */
export const isFolderPiped = (): Promise<boolean> =>
  new Promise((resolve) => fstat(0, (error, stats) => resolve(error === null && stats.isDirectory())))

const isDescriptor = (file: string): boolean =>
  /^\/(?:dev\/(?:stdin|fd\/(?![12]$)\d+)|proc\/(?:self|\d+)\/fd\/(?![12]$)\d+)$/.test(file)

async function readAtMost(file: string): Promise<Uint8Array | Unread> {
  const handle = await open(file)
  try {
    return await chunksOf(handle)
  } finally {
    await handle.close()
  }
}

async function chunksOf(handle: FileHandle): Promise<Uint8Array | Unread> {
  const chunks: Uint8Array[] = []
  for (let length = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(65_536), 0, 65_536, null)
    if (bytesRead === 0) return Buffer.concat(chunks)
    chunks.push(buffer.subarray(0, bytesRead))
    length += bytesRead
    if (length > mostBytes) return 'too-large'
  }
}
