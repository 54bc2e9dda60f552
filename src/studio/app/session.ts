import { batch, computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals'
import type { Answer, Understood } from '../../interview/answer.js'
import type { Asked as Knower } from '../../interview/form.js'
import type { SourceFile } from '../../source/file.js'
import type { About, Answered, Asked, Print, Shown, Texts } from '../messages.js'
import type { Asker } from './asker.js'
import { type Drafts, newDrafts } from './drafts.js'
import { followHistory } from './place-in-history.js'
import { type AboutFile, gone, type Port } from './port.js'
import type { Read } from './read-back.js'
import { newStore, type Store } from './store.js'
import { newTurn, type Turn } from './turn.js'
import type { Pane, View } from './views.js'
import { type WholeNotice, wholeNotice } from './whole-notice.js'

/** Where the text is to be looked at: the first line is 1. */
export interface Spot {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** All that the page shows, and what can be done with it. */
export interface Session {
  /** Whether this tab writes, or reads what another writes. */
  readonly turn: Turn
  readonly port: Port
  readonly store: Store
  readonly day: string
  readonly shown: ReadonlySignal<Shown | undefined>
  readonly notice: ReadonlySignal<WholeNotice | undefined>
  /** What is said when a question has no answer. */
  readonly trouble: ReadonlySignal<string | undefined>
  readonly view: Signal<View>
  readonly pane: Signal<Pane>
  readonly file: Signal<string>
  readonly chosenNotice: Signal<string | undefined>
  readonly withUsual: Signal<boolean>
  /** The decision that is looked at; the next that is open where none is chosen. */
  readonly decision: ReadonlySignal<Asked | undefined>
  readonly chosenDecision: Signal<string | undefined>
  /** The questions as they were last shown: beside the text alone none are made. */
  readonly lastAsked: Signal<readonly Asked[]>
  /** How the last answer was read. */
  readonly lastRead: Signal<Read>
  /** Who was named as somebody who knows while this page is open, the last first. */
  readonly knowers: Signal<readonly Knower[]>
  /** Whether the question was picked from the list of what is open: whoever answers it comes back there. */
  readonly isFromList: Signal<boolean>
  /** The answers that are being given. */
  readonly drafts: Drafts
  /** Where the editor is to go, once. */
  readonly spot: Signal<Spot | undefined>
  readonly beside: Signal<About | undefined>
  /** Which of the findings was stood at last. */
  readonly lastFound: Signal<number | undefined>
  /** The place that is marked in the notice. */
  readonly marked: Signal<string | undefined>
  readonly asker: Asker
  /**
   * Takes an answer; one that would take out what was confirmed, only where that is meant. What follows from it happens with the
   * questions that come after it: nobody sees the one without the other.
   */
  answer(id: string, answer: Answer, isMeant: boolean, follow: (taken: Taken) => void): Promise<Answered>
  /** How an answer would be read. */
  read(id: string, answer: Answer): Promise<readonly Understood[]>
  /** Whether the last answer took something out, and nothing was changed since. */
  readonly isTakenOut: ReadonlySignal<boolean>
  /** Brings back what the last answer took out. */
  bringBack(): Promise<void>
  about(at: readonly string[], cites: readonly string[]): Promise<void>
  print(formats: readonly string[], isDraft: boolean): Promise<Print>
}

/** An answer that stands in the files now. */
export type Taken = Extract<Answered, { readonly files: unknown }>

/** What a session begins with. */
export interface Begin extends AboutFile {
  readonly port: Port
}

/** Opens the declaration and looks at it whenever something changes. */
export async function newSession(
  { port, main, knownAs, isThere, day, settings }: Begin,
  askerOf: (restarted: () => void) => Asker,
): Promise<Session> {
  /** A desk that was started again has shown nothing. */
  const desks = signal(0)
  const asker = askerOf(() => {
    desks.value += 1
  })
  const stored = isThere ? await port.read(main) : undefined
  const text = stored?.text ?? (await asker.ask('begin', { name: main }))
  const turn = await newTurn(`forthright ${knownAs}`)
  const store = newStore(port, { name: main, text, state: stored?.state ?? gone }, () => turn.isMine.peek())
  const shown = signal<Shown | undefined>(undefined)
  const notice = signal<WholeNotice | undefined>(undefined)
  const trouble = signal<string | undefined>(undefined)
  const view = signal<View>(isForQuestions(stored?.text) ? 'guided' : 'text')
  const pane = signal<Pane>('write')
  const file = signal(main)
  const chosenNotice = signal<string | undefined>(undefined)
  const withUsual = signal(true)
  const chosenDecision = signal<string | undefined>(undefined)
  const spot = signal<Spot | undefined>(undefined)
  const beside = signal<About | undefined>(undefined)
  const marked = signal<string | undefined>(undefined)

  /** The texts around an answer that took something out. */
  const takenOut = signal<(Record<'before' | 'after', readonly SourceFile[]> & { readonly of: string }) | undefined>(
    undefined,
  )
  const isTakenOut = computed(() => {
    const after = takenOut.value?.after ?? []
    const files = store.files.value
    return (
      after.length > 0 && after.every(({ path, text }) => files.some((one) => one.name === path && one.text === text))
    )
  })
  const put = async (files: readonly SourceFile[]): Promise<void> => {
    for (const { path, text } of files) store.setText(path, text)
    await look()
  }

  const texts = (): Texts => ({ files: store.texts(), pictures: store.pictures(), settings, asOf: day })

  const lastAsked = signal<readonly Asked[]>([])
  let looking: Promise<void> | undefined
  let isOld = false
  /** What follows from answers whose texts were not looked at yet. */
  let following: readonly (() => void)[] = []
  const lookOnce = async (): Promise<void> => {
    const isGuided = view.value === 'guided'
    const now = following
    const seen = await asker.ask('show', {
      ...texts(),
      notice: chosenNotice.value,
      withUsual: withUsual.value,
      isGuided,
    })
    batch(() => {
      trouble.value = undefined
      shown.value = seen
      if (seen.guide) lastAsked.value = seen.guide.decisions
      if (seen.notice) notice.value = wholeNotice(notice.value, seen.notice)
      if (seen.notice) store.good.value = store.texts()
      following = following.filter((follow) => !now.includes(follow))
      for (const follow of now) follow()
    })
    await store.fetchParts(seen.parts, seen.pictures)
  }
  /** The newest wins: while one text is looked at, only the last of those that come after it is. */
  const look = (): Promise<void> => {
    isOld = true
    looking ??= (async () => {
      while (isOld) {
        isOld = false
        await lookOnce().catch((error: unknown) => {
          trouble.value = error instanceof Error ? error.message : String(error)
        })
      }
      looking = undefined
    })()
    return looking
  }

  let seen: readonly unknown[] = []
  effect(() => {
    // Read here so that a change of any of them has it looked at again; that a text was saved changes nothing in it.
    const now = [
      ...store.files.value.flatMap(({ name, text }) => [name, text]),
      ...[store.pictures(), chosenNotice.value, withUsual.value, view.value, desks.value],
    ]
    const isSeen = now.length === seen.length && now.every((one, at) => one === seen[at])
    seen = now
    if (!isSeen) untracked(() => void look())
  })

  const decision = computed(() => {
    const guide = shown.value?.guide
    const one = (id: string | undefined) => guide?.decisions.find((each) => each.id === id)
    // A question that is not asked any more is followed by the next that is open.
    return one(chosenDecision.value) ?? one(guide?.next)
  })
  followHistory({ view, pane, decision, chosenDecision })

  return {
    ...{
      turn,
      port,
      store,
      day,
      shown,
      notice,
      trouble,
      view,
      pane,
      file,
      chosenNotice,
      withUsual,
      decision,
      chosenDecision,
      lastAsked,
      drafts: newDrafts(knownAs),
    },
    ...{
      lastRead: signal<Read>({ understood: [] }),
      knowers: signal<readonly Knower[]>([]),
      isFromList: signal(false),
    },
    ...{ spot, beside, marked, asker, lastFound: signal<number | undefined>(undefined) },
    isTakenOut,
    async answer(id, answer, isMeant, follow) {
      const before = store.texts()
      const answered = await asker.ask('answer', { ...texts(), decision: id, answer, isMeant })
      if ('files' in answered) {
        following = [...following, () => follow(answered)]
        takenOut.value = isMeant ? { of: id, before, after: answered.files } : undefined
        await put(answered.files)
      }
      return answered
    },
    read: (id, answer) => asker.ask('read', { ...texts(), decision: id, answer }),
    async bringBack() {
      const { before = [], of } = takenOut.value ?? {}
      takenOut.value = undefined
      chosenDecision.value = of
      await put(before)
    },
    async about(at, cites) {
      beside.value = await asker.ask('about', { at, cites })
    },
    print: (formats, isDraft) => asker.ask('print', { ...texts(), formats, isDraft }),
  }
}

/** Questions are for whoever begins, or has begun with them. */
const isForQuestions = (text: string | undefined): boolean => text === undefined || /^# situation: /m.test(text)
