import { effect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { Bar } from './bar.js'
import { ConflictBar } from './conflict-bar.js'
import { findingsByKey } from './next-finding.js'
import { NoticePane } from './notice-pane.js'
import { OpenList } from './open-list.js'
import { Question } from './question.js'
import { ReadingBar } from './reading-bar.js'
import type { Session } from './session.js'
import { TextPane } from './text-pane.js'
import type { Pane } from './views.js'

/** What every part of the page is given. */
export interface Given {
  readonly session: Session
}

/**
 * The page: where one writes on the left, the notice on the right; a narrow window shows one of them. What only some pages say
 * stands below its head.
 */
export function Studio({ session, children }: Given & { readonly children?: ComponentChildren }) {
  const { view, pane, store, turn } = session
  useEffect(
    () =>
      effect(() => {
        document.title = `${store.files.value[0]?.name ?? ''}: forthright studio`
      }),
    [store],
  )
  useEffect(() => {
    // Whoever closes the page before the last word is saved is asked first.
    const hold = (event: BeforeUnloadEvent): void => {
      if (store.saving.value !== 'saved' || session.drafts.count.value > 0) event.preventDefault()
    }
    addEventListener('beforeunload', hold)
    return () => removeEventListener('beforeunload', hold)
  }, [store, session.drafts])
  useEffect(() => findingsByKey(session, document), [session])
  return (
    <>
      <div class="st-all">
        <a class="st-skip" href="#work">
          Skip to the work
        </a>
        <Bar session={session} />
        {children}
        <ReadingBar session={session} />
        <ConflictBar session={session} />
        <main class={`st-work is-${pane.value}`} id="work" tabIndex={-1}>
          <section class="st-left" aria-label={view.value === 'guided' && turn.isMine.value ? 'Questions' : 'Text'}>
            {!turn.isMine.value ? (
              <TextPane session={session} />
            ) : pane.value === 'open' ? (
              <OpenList session={session} />
            ) : view.value === 'guided' ? (
              <Question session={session} />
            ) : (
              <TextPane session={session} />
            )}
          </section>
          <NoticePane session={session} />
        </main>
      </div>
      <Foot session={session} />
    </>
  )
}

const panes: readonly (readonly [Pane, string])[] = [
  ['write', 'Write'],
  ['notice', 'Notice'],
  ['open', 'To find out'],
]

/** At the foot of a narrow window: what it shows. */
const Foot = ({ session: { pane } }: Given) => (
  <nav class="st-foot" aria-label="What is shown">
    {panes.map(([id, words]) => (
      <button
        key={id}
        type="button"
        aria-current={pane.value === id ? 'page' : undefined}
        onClick={() => {
          pane.value = id
        }}
      >
        {words}
      </button>
    ))}
  </nav>
)
