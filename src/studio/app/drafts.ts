import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Asked } from '../messages.js'
import { begin, type Change, type Draft, fitting } from './draft.js'

/**
 * The answers that are being given, by their questions. They are no facts, so no file holds them; this tab keeps them through a
 * reload, going back and a crash.
 */
export interface Drafts {
  /** How many have something in them that is not saved. */
  readonly count: ReadonlySignal<number>
  /** The draft of a question; what stands there already where nothing else was typed. */
  of(asked: Asked): Draft
  change(asked: Asked, change: Change): void
  /** Whether something is typed at a question that is not saved. */
  isChanged(asked: Pick<Asked, 'id'>): boolean
  /** What was sent is no draft any more. */
  drop(id: string): void
}

type All = Readonly<Record<string, Draft>>

/** The drafts for one declaration. */
export function newDrafts(name: string, storage: Pick<Storage, 'getItem' | 'setItem'> = sessionStorage): Drafts {
  const key = `forthright-answers ${name}`
  const all = signal<All>(keptIn(storage, key))
  const keep = (next: All): void => {
    all.value = next
    try {
      storage.setItem(key, JSON.stringify(next))
    } catch {
      // A browser that keeps nothing still has the page: what is typed stands there until it is sent.
    }
  }
  const drop = (id: string): void => {
    const { [id]: _, ...others } = all.value
    keep(others)
  }
  const of = (asked: Asked): Draft => {
    const kept = all.value[asked.id]
    return kept === undefined ? begin(asked) : fitting(kept, asked)
  }
  return {
    count: computed(() => Object.keys(all.value).length),
    ...{ of, drop },
    isChanged: ({ id }) => all.value[id] !== undefined,
    change(asked, change) {
      const next = change(of(asked))
      if (JSON.stringify(next) === JSON.stringify(begin(asked))) drop(asked.id)
      else keep({ ...all.value, [asked.id]: next })
    },
  }
}

function keptIn(storage: Pick<Storage, 'getItem'>, key: string): All {
  try {
    const kept: All | null = JSON.parse(storage.getItem(key) ?? '{}')
    return kept ?? {}
  } catch {
    return {}
  }
}
