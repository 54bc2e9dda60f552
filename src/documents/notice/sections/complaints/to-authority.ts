import { authorityComplaints, complaintRegime, complaintRegimes } from '../../../../facts/complaints.js'
import { isRecord } from '../../../../facts/record.js'
import type { Regime } from '../../../../law/citation.js'
import type { AuthorityComplaint } from '../../../../model/types.js'
import { isNone } from '../../../../model/value.js'
import { aside, clause, heading, type Piece } from '../../../clauses/blocks.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { Slot } from '../../../words/slot.js'
import { authorityInFull } from '../../law-names.js'
import { forReaders } from '../../per-regime.js'
import { authorityCites, together } from '../../provisions.js'
import { authorityPieces, toAuthorityOf } from './authority.js'

/** Where people complain outside: the authorities that are stated, each under the law that it supervises. */
export function toAuthority(scene: Scene): readonly Clause[] {
  const all = authorityComplaints(scene.model)
  const regimes = complaintRegimes(scene.model, scene.law, scene.regimes)
  const blocks = [
    ...[...regimes, undefined].flatMap((regime) =>
      statedUnder(scene, all, regime).flatMap((it) => told(scene, it, regime)),
    ),
    ...(all.length > 0 ? regimes.flatMap((regime) => besideStated(scene, regime, all)) : []),
    ...untold(scene, regimes),
  ]
  const [first, ...more] = blocks
  if (!first) return []
  const title = heading(scene.say(titleKey(regimes), {}), 'complain-to-authority')
  return [...clause(scene, first.id, first.cites, title, ...first.pieces), ...more.flatMap((it) => asClause(scene, it))]
}

/** What is said of one authority, or of those of one law. */
interface Told {
  readonly id: string
  readonly cites: Cites
  readonly pieces: readonly Piece[]
}

const asClause = (scene: Scene, { id, cites, pieces }: Told): readonly Clause[] => clause(scene, id, cites, ...pieces)

/** Switzerland knows no right to complain: people report there. */
const titleKey = (regimes: readonly Regime[]) =>
  regimes.length > 0 && regimes.every((regime) => regime === 'ch')
    ? 'complaints.report-heading'
    : 'complaints.authority-heading'

const statedUnder = (scene: Scene, all: readonly AuthorityComplaint[], regime: Regime | undefined) =>
  all.filter((complaint) => complaintRegime(scene.law, scene.regimes, complaint) === regime)

function told(scene: Scene, complaint: AuthorityComplaint, regime: Regime | undefined): readonly Told[] {
  const cites = regime ? authorityCites[regime] : together(authorityCites.eu, authorityCites.uk, authorityCites.ch)
  const pieces = authorityPieces(scene, complaint, regime, cites)
  const place = complaint.at.split('/').at(-1) ?? ''
  return pieces.length === 0 ? [] : [{ id: `complaints.${regime ?? 'other'}.${place}`, cites, pieces }]
}

/** What a law gives beside the authorities that are stated. */
function besideStated(scene: Scene, regime: Regime, all: readonly AuthorityComplaint[]): readonly Told[] {
  const law = regime === 'ch' ? undefined : lawOf(scene, regime, statedUnder(scene, all, regime).length > 0)
  if (!law) return []
  const pieces = isRecord(scene.model) ? [law] : [aside(scene.say('aside.law', {}), [law])]
  return [{ id: `complaints.${regime}`, cites: authorityCites[regime], pieces }]
}

/** The choice that EU law gives; the authority that a law has where none of them is named. */
function lawOf(scene: Scene, regime: 'eu' | 'uk', isNamed: boolean): Slot | undefined {
  if (regime === 'eu') {
    return isNamed ? scene.say('complaints.eu-choice', {}) : forReaders(scene, ['eu'], scene.say('complaints.eu', {}))
  }
  const row = isNamed ? undefined : scene.law.authority('gb-ic')
  if (!row) return undefined
  return toAuthorityOf(scene, 'uk', authorityInFull(scene, row, []))
}

/** In a draft, the gap, and beside it what the law says of it; the reason for a none as stated. */
function untold(scene: Scene, regimes: readonly Regime[]): readonly Told[] {
  const at = '/complaints/toAuthority'
  const cites = together(authorityCites.eu, authorityCites.uk, authorityCites.ch)
  const stated = scene.model.complaints?.toAuthority
  const why = isNone(stated) && stated.because ? [scene.text(stated.because)] : []
  if (!scene.missing('complaint-to-authority', at))
    return why.map((piece) => ({ id: 'complaints.none', cites, pieces: [piece] }))
  const laws = regimes.flatMap((regime) => (regime === 'ch' ? [] : (lawOf(scene, regime, false) ?? [])))
  const law = laws.length > 0 ? aside(scene.say('aside.law', {}), laws) : undefined
  return [{ id: 'complaints.missing', cites, pieces: [...why, scene.gap('gap.complaint-to-authority', at), law] }]
}
