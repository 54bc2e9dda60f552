import { carriedOutFor, isForAnother, onlyWorkForOthers, sortsOfCustomers } from '../../../../facts/customers.js'
import { unique } from '../../../../model/value.js'
import { clause, listing, type Piece, row, values } from '../../../clauses/blocks.js'
import { customerName, purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import { placed, type Slot } from '../../../words/slot.js'
import { asked } from '../../provisions.js'

/** To whom people turn with their rights where something is only carried out: to those who decide on it. */
export function towardsOthers(scene: Scene): readonly Clause[] {
  const uses = scene.purposes.filter((purpose) => isForAnother(scene.model, purpose))
  const isAll = onlyWorkForOthers(scene)
  const sorts = uses.length === 0 && !isAll ? sortsOfCustomers(scene.model) : []
  if (uses.length === 0 && !isAll && sorts.length === 0) return []
  const customers = [...sorts, ...unique(uses.flatMap((purpose) => carriedOutFor(scene.model, purpose)))]
  const at = (isAll ? scene.issuers : sorts.length > 0 ? sorts : uses).map((one) => one.at)
  const of = (label: Slot, piece: Piece) => row(scene, label, asked.rights, piece)
  return clause(
    scene,
    'rights.towards-others',
    asked.rights,
    placed(scene.say(isAll ? 'rights.others-all' : 'rights.others-some', {}), at),
    values([
      of(
        scene.say('rights.for', {}),
        isAll
          ? undefined
          : listing(
              scene,
              uses.map((purpose) => purposeTitle(scene, purpose)),
            ),
      ),
      of(
        scene.say('rights.contact-stated', {}),
        listing(
          scene,
          customers.map((customer) => customerName(scene, customer)),
        ),
      ),
    ]),
  )
}
