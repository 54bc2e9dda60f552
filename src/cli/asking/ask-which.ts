import type { Decision } from '../../interview/decision.js'
import { escaped, type Prompter, stopped } from './prompter.js'

const none = ':none'

const lawAsks = '(The law asks for it.)'

/** Asks which of some questions is answered again, with those marked that the law asks; undefined where none is. */
export async function askWhich(
  ask: string,
  decisions: readonly Decision[],
  prompter: Prompter,
  byLaw: ReadonlySet<Decision> = new Set(),
): Promise<Decision | undefined> {
  const picked = await prompter.one({
    ask,
    why: 'It is asked again, and changes only if you answer it otherwise.',
    options: [
      ...decisions.map((one) => ({ value: one.id, label: byLaw.has(one) ? `${one.ask} ${lawAsks}` : one.ask })),
      { value: none, label: 'None, go back' },
    ],
    isSearched: true,
  })
  return picked === escaped || picked === stopped ? undefined : decisions.find(({ id }) => id === picked)
}
