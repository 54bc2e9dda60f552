import type { UnstatedRegime } from '../../checking/regime-is-stated.js'
import type { StageId } from '../../findings/stages.js'
import { listed } from '../../grammar/english.js'
import type { Wording } from '../words.js'

/** What is said of a declaration that does not name its law. */
const unstatedRegime: Wording<UnstatedRegime> = {
  message: ({ checked }) =>
    `The declaration does not say which law its notice has to satisfy, so ${listed(checked)} were checked.`,
  why: 'What is found may rest on a law that does not bind you, and what a law alone asks for is not looked at.',
  fix: () => 'Add regimes: [uk], [eu], [ch], or several of them.',
}

/** What a declaration without a mistake may need, as each that has only begun does: it is loaded before the words for mistakes. */
export const ofRegime = { 'regime-is-stated': unstatedRegime } as const satisfies Partial<
  Readonly<Record<StageId, Wording>>
>
