import type { Severity } from '../../findings/finding.js'
import { openQuestion, stand } from './press-part.js'
import type { Given } from './studio.js'

const words: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
}

const severities = ['error', 'warning', 'info'] as const

/** What was found, the gravest first; each leads to its place. */
export function Findings({ session }: Given) {
  const all = session.shown.value?.findings ?? []
  const counts = severities.flatMap((severity) => {
    const count = all.filter((one) => one.severity === severity).length
    return count === 0 ? [] : [`${count} ${words[severity][count === 1 ? 0 : 1]}`]
  })
  const sorted = severities.flatMap((severity) => all.filter((one) => one.severity === severity))
  return (
    <section aria-label="What was found">
      <p role="status">
        <b>
          {counts.length === 0
            ? 'Nothing was found.'
            : `${counts.join(', ')}${all.length > 1 ? ', each place counted' : ''}.`}
        </b>{' '}
        Law as of {session.day}.
      </p>
      <ul class="st-list">
        {sorted.map(({ rule, severity, message, fix, why, law, file, range, decision }) => (
          <li key={`${rule} ${file} ${range.start.line} ${range.start.column} ${message}`}>
            <b class={`is-${severity}`}>{words[severity][0]}</b> {message} {fix}{' '}
            <button
              type="button"
              class="is-link"
              onClick={() => stand(session, file, range.start.line, range.start.column)}
            >
              {file === session.store.files.value[0]?.name ? '' : `${file}, `}line {range.start.line}
            </button>{' '}
            <Answer session={session} decision={decision} />
            {(why !== '' || law !== '') && (
              <details>
                <summary>Why</summary>
                <p>{why}</p>
                <p>
                  <small>{law}</small>
                </p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a question asks for what was found, it is answered without a line of the text. */
function Answer({ session, decision }: Given & { readonly decision: string | undefined }) {
  if (decision === undefined) return null
  return (
    <button type="button" class="is-link" onClick={() => openQuestion(session, { id: decision }, 'text')}>
      Answer it
    </button>
  )
}
