import type { AuthorityComplaint, Text } from '../../../../model/types.js'
import { each, some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed, type Slot } from '../../../words/slot.js'
import { contactLines } from '../../contact-rows.js'
import { authorityStated } from '../../law-names.js'
import { asked, authorityCites, together } from '../../provisions.js'
import { inSomeCases, isBrief, type Line, line, missingMark, withLimits } from './line.js'
import { yourRights } from './your-rights.js'

/** What people can do, whom to ask, and where to complain. */
export const whatYouCanDo = (scene: Scene): readonly Line[] => [yourRights(scene), questions(scene), complaints(scene)]

function questions(scene: Scene): Line {
  const [issuer] = scene.issuers
  const { contact = issuer?.contact } = scene.model.rights ?? {}
  const [first] = contactLines(scene, contact)
  const way =
    first && contact?.for ? scene.say('quoted-source', { what: first, detail: scene.text(contact.for) }) : first
  const missing = scene.issuers
    .map((it) => child(it, 'contact'))
    .filter((at) => scene.missing('controller-contact', at))
  const gap = way ? [] : missingMark(scene, 'gap.controller-contact', missing)
  return line(scene, 'who-we-are', scene.say('short.contact', {}), asked.identity, way, ...gap)
}

function complaints(scene: Scene): Line {
  const { toController, toAuthority } = scene.model.complaints ?? {}
  const us = some(toController)
  const places = {
    'complaint-to-controller': '/complaints/toController',
    'complaint-to-authority': '/complaints/toAuthority',
  } as const
  const ways = [
    ...(us ? [inScope(scene, placed(scene.say('short.complain-us', {}), [us.at]), us.scope)] : []),
    ...each(toAuthority).map((complaint) => authority(scene, complaint)),
  ]
  const gaps = (['complaint-to-controller', 'complaint-to-authority'] as const).flatMap((item) =>
    scene.missing(item, places[item]) ? missingMark(scene, `gap.${item}`, [places[item]]) : [],
  )
  const cites = together(asked.authority, ...Object.values(authorityCites))
  return line(
    scene,
    'complaints',
    scene.say('short.complain', {}),
    cites,
    ways.length > 0 ? scene.series(ways) : undefined,
    ...gaps,
  )
}

/** Where people can complain, with what about where that is short; a longer scope is in its section, and so it is some cases. */
function inScope(scene: Scene, name: Slot, scope: Text | undefined): Slot {
  const words = scope && scene.text(scope)
  if (!words) return name
  return isBrief(words) ? scene.say('quoted-source', { what: name, detail: words }) : inSomeCases(scene, true, name)
}

/** An authority as the declaration names it, with the case and the matter that it is for, and whether it comes second. */
function authority(scene: Scene, complaint: AuthorityComplaint): Slot {
  const { at, authority: named, when, scope, afterController } = complaint
  const declared = some(named)
  const name = declared && authorityStated(scene, declared)
  const any = placed(scene.say('short.complain-other', {}), [at])
  const where =
    afterController === true
      ? placed(scene.say('short.complain-after-us', { where: name ?? any }), [child(complaint, 'afterController')])
      : (name ?? any)
  // Of two limits that both stand elsewhere, one says that there are some.
  const areElsewhere = [when, scope].every((limit) => limit && !isBrief(scene.text(limit)))
  return withLimits(scene, inScope(scene, where, scope), areElsewhere ? {} : { ...(when && { when }) })
}
