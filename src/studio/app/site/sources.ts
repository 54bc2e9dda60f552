/** Files that somebody has shown to this page. */
export interface Source {
  /** The file at a path from the declaration; undefined where it was not shown. */
  find(path: string): Promise<File | undefined>
  /** What lies beside each other and may be the declaration. */
  beside(): Promise<readonly File[]>
}

/** A declaration of more bytes nobody types. */
const mostBytes = 2_000_000

/** The text of a file; it rejects, with the reason, where there is none. */
export async function textOf(file: File): Promise<string> {
  if (file.size > mostBytes) throw new Error(`${file.name} is larger than 2 MB, and is not read.`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
  } catch {
    throw new Error(`${file.name} is not a text in UTF-8, and is not read.`)
  }
}

/** The bytes of a picture. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > mostBytes) throw new Error(`${file.name} is larger than 2 MB, and is not read.`)
  return new Uint8Array(await file.arrayBuffer())
}

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name)

/** A folder, and what lies in it. */
export const folderSource = (folder: FileSystemDirectoryHandle): Source => ({
  find: async (path) => (await handleAt(folder, path).catch(() => undefined))?.getFile(),
  async beside() {
    const files: File[] = []
    for await (const entry of folder.values()) {
      if (isFile(entry) && isYaml(entry.name)) files.push(await entry.getFile())
    }
    return files.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  },
})

/** The file at a path below a folder, never outside of it. */
export async function handleAt(
  folder: FileSystemDirectoryHandle,
  path: string,
  options: { readonly create?: boolean } = {},
): Promise<FileSystemFileHandle> {
  const names = path.split('/').filter((name) => name !== '.')
  if (path.startsWith('/') || names.includes('..')) throw new Error(`${path} lies outside of the folder.`)
  let inside = folder
  for (const name of names.slice(0, -1)) inside = await inside.getDirectoryHandle(name, options)
  return inside.getFileHandle(names.at(-1) ?? '', options)
}

export const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file'
export const isFolder = (handle: FileSystemHandle): handle is FileSystemDirectoryHandle => handle.kind === 'directory'

/** Files that were chosen one by one or dropped: what a path ends with finds them. */
export const filesSource = (files: readonly File[]): Source => ({
  find: async (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return files.find((file) => file.name === name)
  },
  beside: async () => files.filter(({ name }) => isYaml(name)),
})

/** Of what lies beside each other, what is a declaration: it names the version of the language. A file that is alone is meant. */
export async function declarationsIn(source: Source): Promise<readonly File[]> {
  const files = await source.beside()
  if (files.length === 1) return files
  const texts = await Promise.all(files.map((file) => textOf(file).catch(() => '')))
  return files.filter((_, index) => /^forthright[ \t]*:/m.test(texts[index] ?? ''))
}
