import type { Given } from './studio.js'

/** Where the part of the notice that was pressed comes from, and the provisions beside it. */
export function Beside({ session: { beside } }: Given) {
  const about = beside.value
  if (about === undefined) return null
  const lines = [...new Set(about.places.map(({ file, range }) => `${file}, line ${range.start.line}`))]
  return (
    <section class="st-card" aria-label="Where this comes from">
      <p>
        This part of the notice comes from {lines.slice(0, 4).join('; ')}
        {lines.length > 4 && ` and ${lines.length - 4} more`}.
      </p>
      {about.law.length > 0 && (
        <ul class="st-list">
          {about.law.map(({ provision, says }) => (
            <li key={provision}>
              <b>{provision}</b>
              {says === '' ? '' : `: ${says}`}
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="is-plain"
        onClick={() => {
          beside.value = undefined
        }}
      >
        Close
      </button>
    </section>
  )
}
