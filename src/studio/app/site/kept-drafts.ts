import { usualName } from '../../../source/file.js'

/** A file of a draft. */
export interface KeptFile {
  readonly name: string
  readonly text: string
  /** What it held when it was last opened or saved as a file; absent where it never was one. */
  readonly asFile?: string
}

/** A declaration that the browser keeps. */
export interface KeptDraft {
  readonly id: number
  /** The name of the main file. */
  readonly main: string
  readonly files: readonly KeptFile[]
  readonly pictures: Readonly<Record<string, Uint8Array>>
  /** When it was last changed here, and last saved as a file: instants in ISO form. */
  readonly changed: string
  readonly savedAt?: string
  /** The file or the folder on the disk, where the browser lets a page keep hold of it. */
  readonly handle?: FileSystemFileHandle | FileSystemDirectoryHandle
}

/** The drafts of this browser. */
export interface KeptDrafts {
  /** Whether they outlast the page. */
  readonly areKept: boolean
  all(): Promise<readonly KeptDraft[]>
  get(id: number): Promise<KeptDraft | undefined>
  add(draft: Omit<KeptDraft, 'id'>): Promise<KeptDraft>
  /** Changes a draft as it is now, whichever tab wrote it last; undefined leaves it alone. */
  change(id: number, change: (now: KeptDraft | undefined) => KeptDraft | undefined): Promise<void>
  remove(id: number): Promise<void>
}

/** A draft without anything in it. */
export const emptyDraft: Omit<KeptDraft, 'id'> = { main: usualName, files: [], pictures: {}, changed: '' }

/** Whether something in it stands in no file. */
export const isUnsaved = ({ files }: KeptDraft): boolean => files.some(({ text, asFile }) => text !== asFile)

/** The drafts that this browser keeps; where it keeps nothing, those of this page. */
export async function openDrafts(): Promise<KeptDrafts> {
  try {
    return inDatabase(await database())
  } catch {
    return inMemory()
  }
}

const place = 'drafts'

function database(): Promise<IDBDatabase> {
  const asked = indexedDB.open('forthright', 1)
  asked.onupgradeneeded = () => void asked.result.createObjectStore(place, { keyPath: 'id', autoIncrement: true })
  return answerOf(asked)
}

const answerOf = <Answer>(asked: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

function inDatabase(held: IDBDatabase): KeptDrafts {
  const writing = async (work: (drafts: IDBObjectStore) => Promise<unknown>): Promise<void> => {
    const transaction = held.transaction(place, 'readwrite')
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser could not keep it.'))
    })
    await Promise.all([work(transaction.objectStore(place)), ended])
  }
  const reading = () => held.transaction(place).objectStore(place)
  return {
    areKept: true,
    all: () => answerOf(reading().getAll()),
    get: (id) => answerOf(reading().get(id)),
    async add(draft) {
      let id = 0
      await writing(async (drafts) => {
        id = Number(await answerOf(drafts.add(draft)))
      })
      return { ...draft, id }
    },
    change: (id, change) =>
      writing(async (drafts) => {
        const next = change(await answerOf(drafts.get(id)))
        if (next) await answerOf(drafts.put(next))
      }),
    remove: (id) => writing((drafts) => answerOf(drafts.delete(id))),
  }
}

function inMemory(): KeptDrafts {
  const drafts = new Map<number, KeptDraft>()
  return {
    areKept: false,
    all: async () => [...drafts.values()],
    get: async (id) => drafts.get(id),
    async add(draft) {
      const added = { ...draft, id: drafts.size + 1 }
      drafts.set(added.id, added)
      return added
    },
    async change(id, change) {
      const next = change(drafts.get(id))
      if (next) drafts.set(id, next)
    },
    async remove(id) {
      drafts.delete(id)
    },
  }
}
