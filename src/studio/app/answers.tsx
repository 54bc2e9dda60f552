import type { Given } from './studio.js'

/** Every question that is answered, to be asked again. */
export function Answers({ session }: Given) {
  const { shown, view, pane, chosenDecision } = session
  const { decisions = [], answered = [] } = shown.value?.guide ?? {}
  const all = decisions.filter(({ id }) => answered.includes(id))
  if (all.length === 0) return null
  return (
    <details>
      <summary>Change an answer</summary>
      <ul class="st-list">
        {all.map(({ id, ask }) => (
          <li key={id}>
            <button
              type="button"
              class="is-link"
              onClick={() => {
                view.value = 'guided'
                pane.value = 'write'
                chosenDecision.value = id
              }}
            >
              {ask}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
