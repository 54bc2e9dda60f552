import type { Checked, Suppressed } from '../../src/checking/checked.js'
import type { Finding, KnownPlace } from '../../src/findings/finding.js'
import { lawAsOf } from '../../src/law/law.js'
import type { Model } from '../../src/model/types.js'
import type { Range } from '../../src/source/file.js'
import { locatorOf } from '../../src/source/locate.js'
import type { Words } from '../../src/wording/words.js'
import type { KnownFinding } from '../worded.js'

/** A range on one line. */
export const range = (line: number, column: number, end: number): Range => ({
  start: { line, column },
  end: { line, column: end },
})

/** A finding of which a test says only what matters to it, in words that `words` repeats. */
export function finding(parts: Partial<KnownFinding>): Finding<KnownPlace> {
  const { message = "The notice does not say how long 'races' is kept.", why = '', fix = '', related = [] } = parts
  const { file = 'privacy.yaml', pointer = '/purposes/races', url, fingerprint = '0123456789abcdef' } = parts
  const others = related.map((one) => {
    const is = one.message.startsWith('used by') ? ('used-by' as const) : ('contrary' as const)
    return { at: '', is, data: one.message, ...one }
  })
  return {
    rule: parts.rule ?? 'retention-is-stated',
    severity: parts.severity ?? 'error',
    concerns: 'notice',
    regimes: ['uk'],
    cites: parts.cites ?? [],
    data: { message, why, fix },
    places: [{ pointer, file, range: parts.range ?? range(1, 1, 2), related: others, fingerprint }],
    ...(url === undefined ? {} : { url }),
  }
}

/** Words for made-up findings, which hold their own. */
export const words: Words = {
  language: 'en',
  finding({ data, places }) {
    const said = (key: string): string =>
      typeof data === 'object' && data !== null ? String(Reflect.get(data, key)) : ''
    const related = places.map((place) => place.related.map((one) => String(one.data)))
    const names = places.map(({ of }) => (of && 'name' in of ? of.name : undefined))
    return { message: said('message'), why: said('why'), fix: said('fix'), places: names, related }
  },
}

/** A suppression of which a test says only what matters to it. */
export const suppression = (parts: Partial<Suppressed>): Suppressed => ({
  rule: 'retention-ends',
  at: '/purposes/races',
  isFirst: false,
  until: '2027-03-01',
  reason: 'the board decides in May',
  place: { file: 'privacy.yaml', range: range(3, 3, 20) },
  count: 1,
  findings: [],
  ...parts,
})

/** The model of a declaration that says nothing. */
export const model: Model = {
  at: '',
  forthright: 1,
  notices: new Map(),
  controllers: new Map(),
  dataSubjects: new Map(),
  data: new Map(),
  sources: new Map(),
  recipients: new Map(),
  customers: new Map(),
  services: new Map(),
  products: new Map(),
  retention: new Map(),
  purposes: new Map(),
  documents: new Map(),
  permissions: new Map(),
  promises: new Map(),
  sections: new Map(),
  checked: ['uk'],
  spoken: new Set(['en']),
  unknown: new Set(),
  skipped: [],
  isSkipped: () => false,
  hasLost: () => false,
}

/** A declaration, checked, of which a test says only what matters to it. */
export const checked = (parts: Partial<Checked>): Checked => ({
  files: ['privacy.yaml'],
  asOf: '2026-11-21',
  isRead: !('model' in parts) || parts.model !== undefined,
  trees: [],
  law: lawAsOf('2026-11-21'),
  locator: locatorOf([]),
  findings: [],
  suppressed: [],
  lowered: [],
  regimes: ['uk'],
  purposes: 6,
  rules: 112,
  model,
  ...parts,
})
