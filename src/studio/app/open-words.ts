import type { Session } from './session.js'

type Known = Pick<Session, 'shown' | 'lastAsked'>

/** How much there is to find out. What the law asks for comes first: it is less, and cannot wait. */
export function openWords({ shown, lastAsked }: Known): string {
  const { open = [], byLaw = 0 } = shown.value ?? {}
  if (open.length === 0) return nothing({ shown, lastAsked })
  return byLaw === 0 || byLaw === open.length
    ? `${open.length} to find out`
    : `${byLaw} to find out by law, ${open.length} in all`
}

/** Where nothing is marked, there may be all to be asked yet; beside the text, what was asked last tells. */
export function nothing({ shown, lastAsked }: Known): string {
  const isAllDone = (shown.value?.guide?.decisions ?? lastAsked.value).every(({ isDone }) => isDone)
  return shown.value === undefined || !isAllDone ? 'Questions are open' : 'Nothing to find out'
}
