import type { Decision } from '../../interview/decision.js'
import { escaped, type Prompter, stopped } from './prompter.js'

const none = ':none'

/** Asks which of some questions is answered again; undefined where none is. */
export async function askWhich(
  ask: string,
  decisions: readonly Decision[],
  prompter: Prompter,
): Promise<Decision | undefined> {
  const picked = await prompter.one({
    ask,
    why: 'It is asked again, and changes only if you answer it otherwise.',
    options: [...decisions.map(({ id, ask }) => ({ value: id, label: ask })), { value: none, label: 'None, go back' }],
    isSearched: true,
  })
  return picked === escaped || picked === stopped ? undefined : decisions.find(({ id }) => id === picked)
}
