import { anchorOf } from '../../../../facts/anchors.js'
import { saysWithdrawal } from '../../../../facts/consent.js'
import { onlyWorkForOthers } from '../../../../facts/customers.js'
import { everyRight, type RightId } from '../../../../facts/rights.js'
import {
  type GivenRight,
  rightsGiven,
  rightsLeftOut,
  rightsListed,
  rightsStated,
} from '../../../../facts/scope/rights-given.js'
import { aside, clause, heading, row, values } from '../../../clauses/blocks.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { asked } from '../../provisions.js'
import { rightName } from '../../right-name.js'
import { statedRight } from '../../stated-right.js'
import { usingRights } from '../../using-rights.js'
import { listedAt } from './origins.js'
import { citesOf, lawOf, rightEntry } from './right-entry.js'
import { towardsOthers } from './towards-others.js'

/** How to use rights, and each right in a line: Articles 12, 13(2)(b), 15 to 22. The right to object stands apart. */
export const rights: SectionPlan = {
  id: 'rights',
  heading: () => 'rights.heading',
  clauses: (scene) => {
    const at = '/rights/list'
    const gap = scene.missing('rights', at)
    return [
      ...(gap ? clause(scene, 'rights.list', asked.rights, scene.gap('gap.rights', at)) : []),
      ...(onlyWorkForOthers(scene)
        ? [...towardsOthers(scene), ...usingRights(scene)]
        : [...usingRights(scene), ...towardsOthers(scene)]),
      ...entries(scene),
      ...beyond(scene),
      ...withheld(scene),
    ]
  },
}

/** The rights of this section: all but those to object, which are told apart, as far as EU or UK law gives them. */
function givenHere(scene: Scene): readonly GivenRight[] {
  return scene.regimes
    .flatMap((regime) => rightsGiven(scene, regime))
    .filter(({ regime, right }) => regime === 'ch' || !isApart(right.right))
}

const isApart = (id: string): boolean => id === 'objection' || id === 'marketing-objection'

/** The rights that are stated: in the order of the law, or in that of their author. */
function entries(scene: Scene): readonly Clause[] {
  const given = givenHere(scene)
  const listed = rightsListed(scene)
  const isSwissAlone = scene.regimes.every((regime) => regime === 'ch')
  const stated = rightsStated(scene)
  const ids: readonly string[] = listed ? [...listed.keys()] : everyRight.filter((id) => stated.has(id))
  return ids.flatMap((id) => {
    const theirs = given.filter(({ right }) => right.right === id)
    const own = isApart(id) && !isSwissAlone ? undefined : listed?.get(id)
    // The section on objections has the plain anchor.
    const anchor = isApart(id) && !isSwissAlone ? `${anchorOf.right(id)}-ch` : anchorOf.right(id)
    return theirs.length === 0 && !own ? [] : rightEntry(scene, { id, anchor }, theirs, own)
  })
}

/** In a draft, the rights of the law that a list withholds: marked as the law's, and not as stated. */
function withheld(scene: Scene): readonly Clause[] {
  if (!scene.draft) return []
  // Of taking a consent back a text may speak elsewhere.
  const isSaid = (id: RightId): boolean => id === 'withdraw-consent' && saysWithdrawal(scene.model, scene.purposes)
  const given = givenHere(scene)
  const rows = rightsLeftOut(scene).map((id) => {
    const theirs = given.filter(({ right }) => right.right === id)
    if (theirs.length === 0 || isSaid(id)) return []
    return row(scene, rightName(scene, id, [listedAt]), citesOf(theirs), ...lawOf(scene, theirs))
  })
  const told = values(rows)
  return told ? clause(scene, 'rights.withheld', asked.rights, aside(scene.say('aside.law', {}), [told])) : []
}

/** What is promised beyond the law, in the author's words. */
function beyond(scene: Scene): readonly Clause[] {
  const others = [...(scene.model.rights?.others?.values() ?? [])].map((right) =>
    statedRight(scene, right, asked.transparency),
  )
  const title = heading(scene.say('rights.other', {}), 'rights-beyond-the-law')
  const told = others.flat().filter((piece) => piece !== undefined)
  return told.length === 0 ? [] : clause(scene, 'rights.other', asked.transparency, title, ...told)
}
