import { download } from '../download.js'
import type { DraftPort } from './draft-port.js'
import type { KeptDraft, KeptFile } from './kept-drafts.js'
import { chooseFolder, choosePlace } from './pickers.js'
import { handleAt, isFile, textOf } from './sources.js'

/** What became of a save as files. */
export type SavedOut =
  | { readonly is: 'saved'; readonly says: string }
  | { readonly is: 'refused'; readonly says: string }
  /** Somebody thought better of it. */
  | { readonly is: 'left' }
  /** The file on the disk is not what it was: nothing was written. */
  | { readonly is: 'changed'; readonly changed: ChangedFile }

/** A file that differs on the disk from what it was when it was last opened or saved here. */
export interface ChangedFile {
  readonly name: string
  readonly theirs: string
  /** What both began with, where that is known. */
  readonly before?: string | undefined
}

/** Where a draft is written to: one file, or files below a folder. */
type Place = NonNullable<KeptDraft['handle']>

/** Saves a draft as the file or the files that it is: where it came from, where somebody says, or as downloads. */
export async function saveAsFiles(port: DraftPort): Promise<SavedOut> {
  if (window.showSaveFilePicker === undefined) return downloaded(port)
  const { handle } = port.draft.value
  if (handle && isFor(handle, port.draft.value)) return writeInto(handle, port, false)
  const isOne = port.draft.value.files.length === 1
  const chosen = isOne ? await choosePlace(port.draft.value.main) : (await chooseFolder())?.handle
  // Who chooses a file that is there has been asked already whether it may be replaced.
  return chosen === undefined ? { is: 'left' } : writeInto(chosen, port, isOne)
}

/** A hold on one file does not reach the parts beside it. */
const isFor = (handle: Place, { files }: KeptDraft): boolean => !isFile(handle) || files.length === 1

async function writeInto(place: Place, port: DraftPort, isNew: boolean): Promise<SavedOut> {
  if ((await place.requestPermission?.({ mode: 'readwrite' })) === 'denied') {
    return { is: 'refused', says: 'The browser does not let this page write there. Save again to allow it.' }
  }
  const files = port.draft.value.files.filter(({ text, asFile }) => isNew || text !== asFile)
  try {
    for (const file of isNew ? [] : files) {
      const changed = await changedOnDisk(place, file)
      if (changed) return { is: 'changed', changed }
    }
    for (const { name, text } of files) await write(await fileIn(place, name, true), text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    // The next save asks for a place anew.
    await port.note(({ handle: _, ...now }) => now)
    return { is: 'refused', says: `${place.name} could not be written: ${why}` }
  }
  await port.note((now) => ({ ...asFiles(now, files, port.now()), handle: place }))
  return { is: 'saved', says: `Saved: ${place.name}.` }
}

/** What differs on the disk from what this page has seen of it; undefined where nothing does. */
export async function changedOnDisk(place: Place, { name, text, asFile }: KeptFile): Promise<ChangedFile | undefined> {
  const file = await fileIn(place, name, false).then(
    (handle) => handle.getFile(),
    () => undefined,
  )
  const theirs = file && (await textOf(file))
  return theirs === undefined || theirs === asFile || theirs === text ? undefined : { name, theirs, before: asFile }
}

const fileIn = async (place: Place, name: string, create: boolean): Promise<FileSystemFileHandle> =>
  isFile(place) ? place : handleAt(place, name, { create })

/** The browser writes beside the file and puts that in its place when it is whole. */
async function write(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable()
  await stream.write(text)
  await stream.close()
}

/** The draft once some of its files are what it holds. */
const asFiles = (now: KeptDraft, written: readonly KeptFile[], savedAt: string): KeptDraft => ({
  ...now,
  files: now.files.map((file) => {
    const done = written.find(({ name }) => name === file.name)
    return done ? { ...file, asFile: done.text } : file
  }),
  savedAt,
})

async function downloaded(port: DraftPort): Promise<SavedOut> {
  const { files } = port.draft.value
  for (const { name, text } of files) download(name.slice(name.lastIndexOf('/') + 1), new TextEncoder().encode(text))
  await port.note((now) => asFiles(now, files, port.now()))
  const names = files.map(({ name }) => name).join(', ')
  return { is: 'saved', says: `Downloaded: ${names}. What you change from now on is not in it: download it again.` }
}
