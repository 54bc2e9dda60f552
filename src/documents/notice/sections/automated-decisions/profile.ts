import type { Automated } from '../../../../facts/scope/automated-processing.js'
import type { Profiling, Purpose } from '../../../../model/types.js'
import { unique } from '../../../../model/value.js'
import { card, clause, listing, type Piece, row, values } from '../../../clauses/blocks.js'
import { dataName, purposeTitle } from '../../../clauses/names.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import { placed, type Slot } from '../../../words/slot.js'
import { hedgeOf, wordsInstead } from '../../asides.js'
import { asked, both, together } from '../../provisions.js'

/** What asks a notice to tell of profiling. */
export const profiling: Cites = together(asked.transparency, both('5.1.a'))

/** One profile: what is worked out about people, from what, and what follows. */
export function profile(scene: Scene, { thing, purpose, id }: Automated<Profiling>): readonly Clause[] {
  const { does, inputs = [], logic, consequences, when } = thing
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, profiling, ...pieces)
  const title = purpose
    ? scene.say('profiling.title', { purpose: purposeTitle(scene, purpose) })
    : scene.say('profiling.general', {})
  const unit = card(`profile-${id}`, placed(title, unique([thing.at, ...title.at])), [
    ...made(scene, thing, purpose),
    values([
      of(scene.say('profiling.does', {}), does && scene.text(does)),
      of(
        scene.say('decisions.data', {}),
        listing(
          scene,
          inputs.map((datum) => dataName(scene, datum)),
        ),
      ),
      of(scene.say('decisions.logic', {}), logic && scene.text(logic)),
      of(scene.say('decisions.consequences', {}), consequences && scene.text(consequences)),
      of(scene.say('profiling.when', {}), when && scene.text(when)),
    ]),
  ])
  return clause(scene, `profiling.${id}`, profiling, unit)
}

/** That there is profiling, where nothing says what is worked out; as firm as the use that it is for. */
function made(scene: Scene, { at, does, words }: Profiling, purpose: Purpose | undefined): readonly Slot[] {
  const hedge = purpose ? hedgeOf(scene, purpose) : []
  const [own] = wordsInstead(scene, words, [does])
  if (own) return [own]
  if (does) return hedge
  const [firm] = hedge
  const key = firm ? 'profiling.may' : 'profiling.made'
  return [placed(scene.say(key, {}), [at, ...(firm?.at ?? [])])]
}
