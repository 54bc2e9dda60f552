import { listedRights } from '../../../../facts/rights.js'
import { rightsGiven } from '../../../../facts/scope/rights-given.js'
import type { AuthorityComplaint, Right, Text } from '../../../../model/types.js'
import { each, some, unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { anchorOf } from '../../../clauses/anchors.js'
import { mention } from '../../../clauses/mention.js'
import type { Scene } from '../../../clauses/scene.js'
import { keySlot, placed, type Slot } from '../../../words/slot.js'
import { contactLines } from '../../contact-rows.js'
import { authorityStated } from '../../law-names.js'
import { asked, authorityCites, together } from '../../provisions.js'
import { rightName } from '../../right-name.js'
import { isBrief, type Line, line, missingMark, withLimits } from './line.js'

/** What people can do, whom to ask, and where to complain. */
export const whatYouCanDo = (scene: Scene): readonly Line[] => [rights(scene), questions(scene), complaints(scene)]

function rights(scene: Scene): Line {
  const at = '/rights/list'
  const missing = scene.missing('rights', at) ? [at] : []
  const names = [...stated(scene), ...beyond(scene)]
  return line(
    scene,
    'rights',
    scene.say('short.rights', {}),
    { ...asked.rights, ch: ['fadp:19.2'] },
    names.length > 0 ? scene.series(names) : undefined,
    ...missingMark(scene, 'gap.rights', missing),
  )
}

/** The rights that the declaration lists, or those that follow from the bases where it leaves that to the law. */
function stated(scene: Scene): readonly Slot[] {
  const { list } = scene.model.rights ?? {}
  if (list === undefined) return []
  const listed = listedRights(scene.model)
  const ids: readonly string[] = listed
    ? [...listed.values()].filter((right) => isHad(scene, right)).map(({ id }) => id)
    : unique(scene.regimes.flatMap((regime) => rightsGiven(scene, regime).map(({ right }) => right.right)))
  return ids.map((id) => {
    const at = listed?.get(id)?.at ?? '/rights/list'
    return mention(anchorOf.right(id), rightName(scene, id, [at]))
  })
}

/** Whether a right is not denied, and is one of somebody whom the notice is about. */
function isHad({ purposes, notice }: Scene, right: Right): boolean {
  const isForUs = right.purposes?.some(({ id }) => purposes.some((purpose) => purpose.id === id)) ?? true
  const isOurs = right.dataSubjects?.some((people) => notice?.audience?.includes(people) ?? true) ?? true
  return right.notApplicable === undefined && isForUs && isOurs
}

function beyond(scene: Scene): readonly Slot[] {
  const others = [...(scene.model.rights?.others?.values() ?? [])].filter((right) => isHad(scene, right))
  if (others.length === 0) return []
  return [
    scene.say('short.rights-more', {
      count: keySlot(
        others.length,
        others.map(({ at }) => at),
      ),
    }),
  ]
}

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

/** Where people can complain, with what about where that is short: all of data protection takes more words, and is no limit. */
function inScope(scene: Scene, name: Slot, scope: Text | undefined): Slot {
  const words = scope && scene.text(scope)
  return words && isBrief(words) ? scene.say('quoted-source', { what: name, detail: words }) : name
}

/** An authority as the declaration names it, with the case that it is for. */
function authority(scene: Scene, { at, authority: named, when, scope }: AuthorityComplaint): Slot {
  const declared = some(named)
  const name = declared && authorityStated(scene, declared)
  const any = placed(scene.say('short.complain-other', {}), [at])
  return withLimits(scene, inScope(scene, name ?? any, scope), { ...(when && { when }) })
}
