import type { Asked } from '../messages.js'
import type { Given } from './studio.js'

/** What was typed at other questions and is in no file: it is told wherever somebody goes, and leads back there. */
export function Waiting({ session, here }: Given & { readonly here?: Asked }) {
  const { shown, drafts, chosenDecision } = session
  const around = [here?.id ?? [], here?.of ?? []].flat()
  const others = (shown.value?.guide?.decisions ?? []).filter(
    (one) => !around.includes(one.id) && drafts.isChanged(one),
  )
  if (others.length === 0) return null
  return (
    <div class="st-read" role="status">
      <p>What you typed at other questions is in no file yet: go back and go on there, or leave it.</p>
      <ul class="st-list">
        {others.map(({ id, ask }) => (
          <li key={id}>
            <button
              type="button"
              class="is-link"
              onClick={() => {
                chosenDecision.value = id
              }}
            >
              {ask}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
