import type { Session } from './session.js'

/** How much there is to find out. What the law asks for comes first: it is less, and cannot wait. */
export function openWords({ shown }: Pick<Session, 'shown'>): string {
  const { open = [], byLaw = 0 } = shown.value ?? {}
  if (open.length === 0) return nothing({ shown })
  return byLaw === 0 || byLaw === open.length
    ? `${open.length} to find out`
    : `${byLaw} to find out by law, ${open.length} in all`
}

/** Where nothing is marked, there may be all to be asked yet. */
export const nothing = ({ shown }: Pick<Session, 'shown'>): string =>
  shown.value?.guide?.decisions.some(({ isDone }) => !isDone) === true ? 'Questions are open' : 'Nothing to find out'
