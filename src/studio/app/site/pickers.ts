import { filesSource, folderSource, isFile, isFolder, type Source } from './sources.js'

/** What somebody chose: its files, and the hold on the disk where the browser gives one. */
export interface Chosen {
  readonly source: Source
  readonly handle?: FileSystemFileHandle | FileSystemDirectoryHandle
}

/** What a file is to be of a picker: browsers that have none lack it. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>
}

/** Drags and holds as far as some browsers have them. */
declare global {
  interface Window extends Pickers {}
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>
  }
  interface FileSystemHandle {
    queryPermission?(options: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>
    requestPermission?(options: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>
  }
}

const yaml = { description: 'Declarations', accept: { 'application/yaml': ['.yaml', '.yml'] } }

/** Has a declaration chosen, or several files that belong together. Undefined: somebody thought better of it. */
export async function chooseFiles(accept = '.yaml,.yml'): Promise<Chosen | undefined> {
  if (window.showOpenFilePicker === undefined) return chooseByInput(accept)
  const [handle] = (await unlessLeft(window.showOpenFilePicker({ types: [yaml] }))) ?? []
  return handle && { source: filesSource([await handle.getFile()]), handle }
}

/** Has files chosen that are only read. */
export async function chooseByInput(accept: string): Promise<Chosen | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = accept
  const files = await new Promise<readonly File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
  return files.length === 0 ? undefined : { source: filesSource(files) }
}

export const hasFolderPicker = (): boolean => window.showDirectoryPicker !== undefined

/** Has the folder chosen in which a declaration lies with its parts. */
export async function chooseFolder(): Promise<Chosen | undefined> {
  const handle = await unlessLeft(window.showDirectoryPicker?.({ mode: 'readwrite', id: 'forthright' }))
  return handle && { source: folderSource(handle), handle }
}

/** Has a place chosen for a file that is new. */
export const choosePlace = (name: string): Promise<FileSystemFileHandle | undefined> =>
  unlessLeft(window.showSaveFilePicker?.({ suggestedName: name, types: [yaml] }))

/** What was dropped on the page: a folder, a file, or several files. */
export async function dropped({ items, files }: DataTransfer): Promise<Chosen | undefined> {
  // The list is emptied once this waits for something.
  const all = [...files]
  const [item] = items
  const handle = items.length === 1 ? await item?.getAsFileSystemHandle?.() : undefined
  if (handle && isFolder(handle)) return { source: folderSource(handle), handle }
  if (all.length === 0) return undefined
  return { source: filesSource(all), ...(handle && isFile(handle) && { handle }) }
}

/** Who closes a picker wants nothing; that is no failure. */
async function unlessLeft<Result>(asked: Promise<Result> | undefined): Promise<Result | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}
