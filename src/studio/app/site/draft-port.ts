import { type ReadonlySignal, signal } from '@preact/signals'
import { gone, type Port } from '../port.js'
import type { KeptDraft, KeptDrafts } from './kept-drafts.js'
import { bytesOf, type Source, textOf } from './sources.js'

/** A draft that is worked on. */
export interface DraftPort extends Port {
  readonly draft: ReadonlySignal<KeptDraft>
  readonly areKept: boolean
  /** This instant, as the page has it. */
  now(): string
  /** Changes what is known of it beside its texts. */
  note(change: (now: KeptDraft) => KeptDraft): Promise<void>
  /** Shows it more files, which are looked through for what it has not found yet. */
  show(source: Source): void
}

/** With what a draft is worked on. */
interface Begin {
  readonly drafts: KeptDrafts
  readonly begun: KeptDraft
  readonly typesets: boolean
  /** What was chosen with it. */
  readonly source?: Source | undefined
  readonly day: string
  now(): string
}

/** Every write is kept in the browser; the state by which a text is known again is the text. */
export function draftPort({ drafts, begun, typesets, source, day, now: instant }: Begin): DraftPort {
  const draft = signal(begun)
  const sources = source ? [source] : []
  const channel = new BroadcastChannel('forthright drafts')

  const change = async (next: (now: KeptDraft) => KeptDraft | undefined): Promise<boolean> => {
    let changed: KeptDraft | undefined
    await drafts.change(draft.value.id, (now) => {
      changed = next(now ?? draft.value)
      return changed
    })
    if (changed) draft.value = changed
    return changed !== undefined
  }

  /** A file that was shown and is not in the draft yet. */
  const shownAt = async (name: string): Promise<File | undefined> => {
    for (const one of sources) {
      const file = await one.find(name)
      if (file) return file
    }
    return undefined
  }

  return {
    draft,
    now: instant,
    areKept: drafts.areKept,
    saved: drafts.areKept ? 'Kept in this browser' : 'Kept in this page alone',
    whenSaved: drafts.areKept
      ? 'Everything is kept in this browser as you go. You can close this page.'
      : 'This browser keeps nothing for the page: save the declaration as a file before you close it.',
    typesets,
    async about() {
      const { id, main, files } = draft.value
      return { main, knownAs: `draft ${id}`, isThere: files.some(({ name }) => name === main), day }
    },
    async read(name) {
      const now = await drafts.get(draft.value.id)
      const known = now?.files.find((file) => file.name === name)
      if (known) return { text: known.text, state: stateOf(known.text) }
      const file = await shownAt(name)
      if (file === undefined) return undefined
      const text = await textOf(file)
      await change((it) => ({ ...it, files: [...it.files, { name, text, asFile: text }] }))
      return { text, state: stateOf(text) }
    },
    async readPicture(name) {
      const known = draft.value.pictures[name]
      if (known) return known
      const file = await shownAt(name)
      if (file === undefined) return undefined
      const bytes = await bytesOf(file)
      await change((it) => ({ ...it, pictures: { ...it.pictures, [name]: bytes } }))
      return bytes
    },
    async write(name, text, state) {
      const isDone = await change((now) => {
        const known = now.files.find((file) => file.name === name)
        if ((known === undefined ? gone : stateOf(known.text)) !== state) return undefined
        const file = { ...known, name, text }
        const files = known ? now.files.map((one) => (one === known ? file : one)) : [...now.files, file]
        return { ...now, files, changed: instant() }
      })
      if (!isDone) return { changed: true }
      channel.postMessage({ draft: draft.value.id, name, state: stateOf(text) })
      return { state: stateOf(text) }
    },
    listen(tell) {
      channel.onmessage = async ({ data }) => {
        if (data.draft !== draft.value.id) return
        draft.value = (await drafts.get(data.draft)) ?? draft.value
        tell(data.name, data.state)
      }
    },
    async note(next) {
      await change(next)
    },
    show: (more) => void sources.push(more),
  }
}

/** Of a text that a draft holds. */
export const stateOf = (text: string): string => `=${text}`
