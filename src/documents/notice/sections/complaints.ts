import { complaintRegime, hasInformationCommission } from '../../../facts/complaints.js'
import type { Regime } from '../../../law/citation.js'
import { settled } from '../../../law/law.js'
import type { AuthorityComplaint, ComplaintsToController } from '../../../model/types.js'
import { each, some } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { clause, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import type { LabelledValue } from '../../tree/nodes.js'
import { placed, type Slot } from '../../words/slot.js'
import { linkSlot } from '../../words/values.js'
import { contactLines, contactRows, urlSlot } from '../contact-rows.js'
import { authorityInFull } from '../law-names.js'
import { asked, authorityCites, together } from '../provisions.js'

/** Where to complain: to us, which UK law gives as a right, and to an authority. */
export const complaints: SectionPlan = {
  id: 'complaints',
  heading: () => 'complaints.heading',
  clauses: (scene) => [
    ...toUs(scene),
    ...scene.regimes.flatMap((regime) => toAuthority(scene, regime)),
    ...untold(scene),
  ],
}

const rightToComplain: Cites = { uk: ['uk-gdpr:13.2.ca', 'uk-gdpr:14.2.da', 'dpa2018:164A'] }

function toUs(scene: Scene): readonly Clause[] {
  const stated = some(scene.model.complaints?.toController)
  const isRight = scene.inForce(rightToComplain).length > 0
  const at = '/complaints/toController'
  const cites = isRight ? rightToComplain : asked.transparency
  if (!stated && !isRight) return []
  const gap = scene.missing('complaint-to-controller', at)
  if (!stated && !gap) return []
  const words = isRight ? scene.say('complaints.us', {}) : scene.say('complaints.us-declared', {})
  const label = scene.say('complaints.us-how', {})
  return clause(
    scene,
    'complaints.us',
    cites,
    words,
    values(stated ? toUsRows(scene, stated, cites) : []),
    gap && values([row(scene, label, cites, scene.gap('gap.complaint-to-controller', at))]),
  )
}

function toUsRows(scene: Scene, stated: ComplaintsToController, cites: Cites): readonly (readonly LabelledValue[])[] {
  const { acknowledgeWithin: acknowledge, respondWithin: respond, process } = stated
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, cites, ...pieces)
  const time = (duration: string | undefined, key: string) =>
    duration === undefined ? undefined : scene.duration(duration, child(stated, key))
  return [
    contactRows(scene, stated.contact, cites),
    of(scene.say('contact.form', {}), urlSlot(scene, stated.form)),
    of(scene.say('complaints.acknowledge', {}), time(acknowledge, 'acknowledgeWithin')),
    of(scene.say('complaints.respond', {}), time(respond, 'respondWithin')),
    of(scene.say('complaints.process', {}), process && scene.text(process)),
  ]
}

/** The right to complain is the law's; which authority is named is the author's. */
function toAuthority(scene: Scene, regime: Regime): readonly Clause[] {
  const stated = each(scene.model.complaints?.toAuthority)
  if (stated.length === 0) return []
  const cites = authorityCites[regime]
  const mine = stated.filter((complaint) => complaintRegime(scene.law, scene.regimes, complaint) === regime)
  // Switzerland knows no right to complain: only what is declared is told.
  if (regime === 'ch' && mine.length === 0) return []
  const sentence = regime === 'ch' ? swissReport(scene, mine) : lawOf(scene, regime)
  const rows = mine.flatMap((complaint) => authorityRows(scene, complaint, cites))
  return clause(scene, `complaints.${regime}`, cites, ...sentence, values(rows))
}

/** What people can do in Switzerland where the FDPIC is declared: report a breach, which is no complaint of their own. */
function swissReport(scene: Scene, stated: readonly AuthorityComplaint[]): readonly Slot[] {
  const named = stated.flatMap(({ authority }) => some(authority) ?? []).filter((it) => it.authority === 'ch-fdpic')
  const origins = named.map((it) => child(it, 'authority'))
  return named.length > 0 ? [placed(scene.say('complaints.ch', {}), origins)] : []
}

function lawOf(scene: Scene, regime: 'eu' | 'uk'): readonly Slot[] {
  if (regime === 'eu') return [scene.say('complaints.eu', {}), scene.say('complaints.eu-choice', {})]
  return [hasInformationCommission(scene.law) ? scene.say('complaints.uk', {}) : scene.say('complaints.uk-before', {})]
}

function authorityRows(
  scene: Scene,
  complaint: AuthorityComplaint,
  cites: Cites,
): readonly (readonly LabelledValue[])[] {
  const stated = some(complaint.authority)
  const { how, when } = complaint
  const way = how ? [row(scene, scene.say('complaints.how', {}), cites, scene.text(how))] : []
  if (!stated) return way
  const at = stated.authority === undefined ? [stated.at] : [child(stated, 'authority')]
  const known = stated.authority === undefined ? undefined : scene.law.authority(stated.authority)
  const name = known ? authorityInFull(scene, known, at) : stated.name && scene.text(stated.name)
  const own = oneOrBullets(contactLines(scene, stated.contact))
  const page = settled(known, 'complaintUrl') ?? settled(known, 'website')
  const site = page === undefined ? urlSlot(scene, stated.url) : linkSlot(page, page, at)
  return [
    // An authority for some people only is not the one for all.
    row(
      scene,
      when ? scene.say('complaints.authority-some', {}) : scene.say('complaints.authority', {}),
      cites,
      name,
      when && scene.say('complaints.authority-when', { when: scene.text(when) }),
      own,
    ),
    row(scene, scene.say('complaints.website', {}), cites, site),
    ...way,
  ]
}

function untold(scene: Scene): readonly Clause[] {
  const at = '/complaints/toAuthority'
  if (!scene.missing('complaint-to-authority', at)) return []
  const cites = together(authorityCites.eu, authorityCites.uk)
  const sentences = scene.regimes.flatMap((regime) => (regime === 'ch' ? [] : lawOf(scene, regime)))
  const label = scene.say('complaints.authority', {})
  return clause(
    scene,
    'complaints.missing',
    cites,
    ...sentences,
    values([row(scene, label, cites, scene.gap('gap.complaint-to-authority', at))]),
  )
}
