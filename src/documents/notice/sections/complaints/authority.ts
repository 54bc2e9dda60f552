import { isRecord } from '../../../../facts/record.js'
import type { Regime } from '../../../../law/citation.js'
import { settled } from '../../../../law/law.js'
import type { AuthorityComplaint, StatedAuthority } from '../../../../model/types.js'
import { isNone, some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { type Piece, row, values } from '../../../clauses/blocks.js'
import { linkedWords, urlSlot } from '../../../clauses/damaged-words.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { placed, type Slot } from '../../../words/slot.js'
import { linkSlot } from '../../../words/values.js'
import { contactRows } from '../../contact-rows.js'
import { authorityStated } from '../../law-names.js'
import { forReaders } from '../../per-regime.js'
import { besides, wordsSaying } from '../../said-in-words.js'

/** One statement that people can complain to an authority: its name and address as declared, then how and when. */
export function authorityPieces(
  scene: Scene,
  complaint: AuthorityComplaint,
  regime: Regime | undefined,
  cites: Cites,
): readonly Piece[] {
  const { words, scope, when, how } = complaint
  const authority = some(complaint.authority)
  const name = authority && linkedName(scene, authority)
  const own = wordsSaying(scene, words, [scope, when, how, authority?.name])
  const sentence = own ?? (name && sentenceOf(scene, complaint, name, regime))
  const isNameSaid = own ? authority?.name && besides(scene, words, authority.name).length === 0 : sentence
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, cites, ...pieces)
  const first = complaint.afterController === true && !own ? afterUs(scene, complaint) : undefined
  const rows = values([
    isNameSaid ? [] : of(scene.say('complaints.authority', {}), name),
    of(scene.say('complaints.about', {}), ...besides(scene, words, scope)),
    own ? of(scene.say('complaints.when', {}), ...besides(scene, words, when)) : [],
    ...(authority ? [reachOf(scene, authority, cites)] : []),
    of(scene.say('complaints.how', {}), ...besides(scene, words, how)),
  ])
  const none = isNone(complaint.authority) && complaint.authority.because
  const why = none ? scene.text(none) : undefined
  return [sentence, why, first, rows].filter((piece) => piece !== undefined)
}

const afterUs = (scene: Scene, complaint: AuthorityComplaint): Slot =>
  placed(scene.say('complaints.after-us', {}), [child(complaint, 'afterController')])

/** In which case it is told, else under which law. */
function sentenceOf(
  scene: Scene,
  { authority, when }: AuthorityComplaint,
  name: Slot,
  regime: Regime | undefined,
): Slot | undefined {
  if (regime === 'ch') {
    const isFederal = some(authority)?.authority === 'ch-fdpic'
    return isFederal ? forReaders(scene, ['ch'], scene.say('complaints.ch', { authority: name })) : undefined
  }
  if (when) return scene.say('complaints.to-when', { when: scene.text(when), authority: name })
  return toAuthorityOf(scene, regime, name)
}

/** That people can turn to an authority: of which law it is where there are several, which limits nobody. */
export const toAuthorityOf = (scene: Scene, regime: 'eu' | 'uk' | undefined, authority: Slot): Slot =>
  regime && scene.regimes.length > 1
    ? scene.say(`complaints.to.${regime}`, { authority })
    : scene.say('complaints.to', { authority })

/** The name as declared, else that of the tables, leading to the address that is declared, else to that of the tables. */
function linkedName(scene: Scene, stated: StatedAuthority): Slot | undefined {
  const name = authorityStated(scene, stated)
  if (!name) return undefined
  const { url } = stated
  if (url) return 'url' in url && url.label ? name : linkedWords(scene, name, url)
  // A published text is not given an address that it does not have.
  const known =
    stated.authority === undefined || !isRecord(scene.model) ? undefined : scene.law.authority(stated.authority)
  const page = settled(known, 'complaintUrl') ?? settled(known, 'website')
  return page === undefined ? name : linkSlot(page, String(name.raw), name.at)
}

/** How to reach it, as declared. */
const reachOf = (scene: Scene, { contact, url }: StatedAuthority, cites: Cites): readonly LabelledValue[] => [
  ...contactRows(scene, contact, cites),
  ...(url && 'url' in url && url.label ? row(scene, scene.say('contact.website', {}), cites, urlSlot(scene, url)) : []),
]
