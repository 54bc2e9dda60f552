import { batch, effect, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Pane, View } from './views.js'

/** What is kept of where somebody stands: the signals that say so. */
interface Standing {
  readonly view: Signal<View>
  readonly pane: Signal<Pane>
  readonly decision: ReadonlySignal<{ readonly id: string } | undefined>
  readonly chosenDecision: Signal<string | undefined>
}

/** Where somebody stands in the page. */
interface Place {
  readonly view: View
  readonly pane: Pane
  readonly decision: string | undefined
}

/** The browser's own way back leads to the screen before, and a page that is loaded again stands where it stood. */
export function followHistory({ view, pane, decision, chosenDecision }: Standing): void {
  const go = (to: Place): void =>
    batch(() => {
      view.value = to.view
      pane.value = to.pane
      chosenDecision.value = to.decision
    })
  const here = (): Place | null => history.state
  const before = here()
  if (before !== null) go(before)
  addEventListener('popstate', () => {
    const to = here()
    if (to !== null) go(to)
  })
  effect(() => {
    const asked = view.value === 'guided' ? (decision.value?.id ?? chosenDecision.value) : undefined
    const now: Place = { view: view.value, pane: pane.value, decision: asked }
    const last = here()
    if (last?.view === now.view && last.pane === now.pane && last.decision === now.decision) return
    // Between two questions there is no place to come back to.
    if (now.view === 'guided' && now.decision === undefined) return
    if (last === null) history.replaceState(now, '')
    else history.pushState(now, '')
  })
}
