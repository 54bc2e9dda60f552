import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { SourceFile } from '../../source/file.js'
import { ended, gone, type Port } from './port.js'

/** A file of the declaration as it stands in the page. */
export interface PageFile {
  readonly name: string
  readonly text: string
  /** What lies on the disk, as far as the page knows. */
  readonly saved: string
  readonly state: string
}

/** A file that somebody else changed while it was changed here. */
export interface Conflict {
  readonly name: string
  /** Their text; undefined where they took the file away. */
  readonly theirs: string | undefined
  readonly state: string
  /** What both changed, where that is not what was last saved. */
  readonly before?: string
  /** What is saved all the same, where that is not theirs. */
  readonly saved?: string
}

/** Whether all is saved. */
export type Saving = 'saved' | 'saving' | 'not-saved'

/** The files of a declaration: what is typed is saved after a pause, and never over what somebody else wrote. */
export interface Store {
  readonly files: ReadonlySignal<readonly PageFile[]>
  readonly saving: ReadonlySignal<Saving>
  readonly conflict: Signal<Conflict | undefined>
  /** Why the last save failed. */
  readonly failure: ReadonlySignal<string | undefined>
  /** The texts that the notice in sight was made of. */
  readonly good: Signal<readonly SourceFile[]>
  texts(): readonly SourceFile[]
  pictures(): Readonly<Record<string, Uint8Array>>
  setText(name: string, text: string): void
  /** Reads parts and pictures that the declaration names and the page has not. */
  fetchParts(parts: readonly string[], pictures: readonly string[]): Promise<void>
  /** Saves what is not saved yet, without waiting for a pause. */
  saveNow(): Promise<void>
  /** Reads again what was not there when it was last asked for. */
  fetchAgain(parts: readonly string[], pictures: readonly string[]): Promise<void>
  /** Ends a conflict: with a text that takes both into account, or theirs. */
  settle(text: string): void
}

/** People stop for as long between two words. */
const pause = 300

/** Begins with the main file, and listens to what becomes of it on the disk; where nobody may write, texts stay as they lie there. */
export function newStore(
  port: Port,
  main: { readonly name: string; readonly text: string; readonly state: string },
  mayWrite: () => boolean,
): Store {
  // A file that is only begun is made with the first answer.
  const files = signal<readonly PageFile[]>([{ ...main, saved: main.text }])
  const pictures = signal<Readonly<Record<string, Uint8Array>>>({})
  const conflict = signal<Conflict | undefined>(undefined)
  const failure = signal<string | undefined>(undefined)
  const good = signal<readonly SourceFile[]>([])
  const isSaving = signal(false)
  const tried = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const fileOf = (name: string): PageFile | undefined => files.value.find((one) => one.name === name)
  const put = (name: string, change: Partial<PageFile>): void => {
    files.value = files.value.map((one) => (one.name === name ? { ...one, ...change } : one))
  }
  const isDirty = ({ text, saved }: PageFile): boolean => text !== saved
  const saving = computed<Saving>(() => (isSaving.value ? 'saving' : files.value.some(isDirty) ? 'not-saved' : 'saved'))

  const saveOne = async ({ name, text, state }: PageFile): Promise<void> => {
    const saved = await port.write(name, text, state)
    if ('state' in saved) return put(name, { saved: text, state: saved.state })
    await compare(name)
  }
  /** Looks what lies on the disk now, and whether it can simply be taken. */
  const compare = async (name: string): Promise<void> => {
    const [theirs, mine] = [await port.read(name), fileOf(name)]
    if (mine === undefined || theirs?.state === mine.state) return
    if (theirs === undefined) return put(name, { state: gone, saved: '' })
    if (!isDirty(mine) || theirs.text === mine.text) {
      return put(name, { text: theirs.text, saved: theirs.text, state: theirs.state })
    }
    conflict.value = { name, theirs: theirs.text, state: theirs.state }
  }
  const fail = (error: unknown): void => {
    failure.value = error instanceof Error ? error.message : String(error)
  }
  const saveAll = async (): Promise<void> => {
    if (conflict.value) return
    isSaving.value = true
    try {
      for (const file of files.value.filter(isDirty)) await saveOne(file)
      failure.value = undefined
    } catch (error) {
      fail(error)
    }
    isSaving.value = false
    if (failure.value === undefined && !conflict.value && files.value.some(isDirty)) later()
  }
  /** One save after the other. */
  let last: Promise<void> = Promise.resolve()
  const save = (): Promise<void> => {
    clearTimeout(timer)
    last = last.then(saveAll)
    return last
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }

  const fetchParts = async (parts: readonly string[], named: readonly string[]): Promise<void> => {
    for (const name of parts.filter((part) => !tried.has(part) && fileOf(part) === undefined)) {
      tried.add(name)
      const part = await port.read(name).catch(() => undefined)
      if (part) files.value = [...files.value, { name, text: part.text, saved: part.text, state: part.state }]
    }
    for (const name of named.filter((picture) => !tried.has(picture))) {
      tried.add(name)
      const bytes = await port.readPicture(name)
      if (bytes !== undefined) pictures.value = { ...pictures.value, [name]: bytes }
    }
  }

  port.listen(
    (name, state) => {
      // What comes from here is known already, or is about to be.
      if (fileOf(name)?.state === state) return
      const wait = (): void => {
        if (isSaving.value) setTimeout(wait, 20)
        else if (fileOf(name)?.state !== state) void compare(name).catch(fail)
      }
      wait()
    },
    () => {
      failure.value = ended
    },
  )

  return {
    ...{ files, saving, conflict, failure, good },
    texts: () => files.value.map(({ name, text }) => ({ path: name, text })),
    pictures: () => pictures.value,
    setText(name, text) {
      if (!mayWrite() || fileOf(name)?.text === text) return
      put(name, { text })
      later()
    },
    saveNow: save,
    fetchParts,
    fetchAgain(parts, named) {
      for (const name of [...parts, ...named]) tried.delete(name)
      return fetchParts(parts, named)
    },
    settle(text) {
      const open = conflict.value
      if (open === undefined) return
      put(open.name, { text, saved: open.saved ?? open.theirs ?? '', state: open.state })
      conflict.value = undefined
      later()
    },
  }
}
