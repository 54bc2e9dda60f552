import type { ComponentChildren } from 'preact'
import type { Instead, Understood } from '../../interview/answer.js'

interface ReadAsGiven {
  readonly read: Understood
  /** The question that it answers, where it no longer stands beside it. */
  readonly ask?: string | undefined
  /** How the buttons look with which something else is said. */
  readonly look?: 'is-plain'
  say(instead: Instead): void
  /** What stands behind what can be said instead. */
  readonly children?: ComponentChildren
}

/** How words were read, with what is doubtful about them and what can be said instead. */
export const ReadAs = ({ read: { words, doubt, instead = [] }, ask, look, say, children }: ReadAsGiven) => (
  <div class="st-read" role="status">
    {ask !== undefined && <p class="st-quiet">{ask}</p>}
    <p>
      Read as: {words}
      {doubt !== undefined && <small> {doubt}</small>}
    </p>
    {instead.length > 0 && (
      <div class="st-row">
        {instead.map((other) => (
          <button key={other.label} type="button" class={look} onClick={() => say(other)}>
            {other.label}
          </button>
        ))}
        {children}
      </div>
    )}
  </div>
)
