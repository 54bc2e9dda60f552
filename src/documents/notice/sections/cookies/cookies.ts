import { cookiesHere } from '../../../../facts/scope/cookies-here.js'
import { isToldHere } from '../../../../facts/scope/told-here.js'
import type { Cookies } from '../../../../model/types.js'
import { isNone } from '../../../../model/value.js'
import { clause, row, values } from '../../../clauses/blocks.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { hedgeOf, noneWords, notesOf, wordsInstead } from '../../asides.js'
import { documentSlot } from '../../document-slot.js'
import { choice } from './choice.js'
import { cookieCites as cites } from './cookie-cites.js'
import { cookieGroups } from './cookie-groups.js'

/** What is stored on people's devices, for how long, on which ground, and how to say no: ePrivacy 5(3), PECR 6. */
export const cookies: SectionPlan = {
  id: 'cookies',
  heading: () => 'cookies.heading',
  clauses: (scene) => {
    const { cookies: stated } = scene.model
    if (stated === undefined) return []
    if (isNone(stated)) {
      return clause(scene, 'cookies.none', cites, noneWords(scene, scene.say('cookies.none', {}), stated))
    }
    return isToldHere(scene, stated) ? told(scene, stated) : []
  },
}

/** A notice without any of the cookies says nothing of them: neither of a banner, nor of a policy. */
function told(scene: Scene, stated: Cookies): readonly Clause[] {
  const here = cookiesHere(scene, stated)
  if (here.length === 0 && (stated.items?.size ?? 0) > 0) return []
  const intro = here.length > 0 ? hedgeOf(scene, stated, 'cookies') : []
  return [
    ...clause(scene, 'cookies.intro', cites, ...intro),
    // What holds for all of them stands before the headings of the groups.
    ...choice(scene, stated, here),
    ...more(scene, stated),
    ...cookieGroups(scene, stated, here),
  ]
}

function more(scene: Scene, { document, notes, words, items, consent }: Cookies): readonly Clause[] {
  const link = document && documentSlot(scene, document)
  return clause(
    scene,
    'cookies.more',
    cites,
    ...wordsInstead(scene, words, [items, consent, link]),
    values([row(scene, scene.say('cookies.more', {}), cites, link)]),
    ...notesOf(scene, notes),
  )
}
