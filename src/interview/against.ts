import { dataKind } from '../catalogue/catalogue.js'
import type { Against } from '../catalogue/starters/starter.js'
import { child } from '../source/pointer.js'
import { namesAt } from './named.js'
import { idsIn, ourId, type Standing, statedAt, wordAt } from './standing.js'

const watchingKinds = ['security.cctv', 'people.monitoring', 'marketing.profiling']

/** What is confirmed that can stand against something usual, such as a camera against “We do not monitor people”. */
export function againstIn(standing: Standing): readonly Against[] {
  const purposes = idsIn(standing, 'purposes').map((id) => child('/purposes', id))
  const uses = purposes.flatMap((at) => namesAt(standing, child(at, 'kinds')))
  const data = idsIn(standing, 'data').flatMap((id) => namesAt(standing, child('/data', id, 'kinds')))
  const isSensitive = (kind: string): boolean =>
    dataKind(kind)?.special !== undefined || dataKind(kind)?.criminal === true
  const facts: Readonly<Record<Against, boolean>> = {
    authority: statedAt(standing, child('/controllers', ourId(standing), 'publicAuthority')) === true,
    'public-task': purposes.some((at) => wordAt(standing, child(at, 'basis'), 'type') === 'public-task'),
    watching: uses.some((kind) => watchingKinds.includes(kind)) || data.includes('media.cctv'),
    sensitive: data.some(isSensitive) || idsIn(standing, 'data').some((id) => isMarked(id, standing)),
    treating: uses.includes('care.health'),
  }
  return everyFact.filter((fact) => facts[fact])
}

const everyFact: readonly Against[] = ['authority', 'public-task', 'watching', 'sensitive', 'treating']

/** Sensitive data that their kinds do not show are marked. */
const isMarked = (id: string, standing: Standing): boolean =>
  [child('/data', id, 'special'), child('/data', id, 'criminal')].some((at) => statedAt(standing, at) !== undefined)
