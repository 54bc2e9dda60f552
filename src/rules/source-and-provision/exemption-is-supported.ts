import { named } from '../../facts/names.js'
import { ownSources } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import type { None, Source } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What an exemption lacks: a reason, the provision or, where effort is the reason, what stands in for telling people. */
type Lack = 'reason' | 'provision' | 'safeguards'

interface Found {
  readonly source: Named
  readonly lacks: Lack
}

export default defineRule<Found, 'source'>({
  id: 'exemption-is-supported',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.4', 'gdpr:14.5'],
    uk: ['uk-gdpr:13.4', 'uk-gdpr:13.5', 'uk-gdpr:14.5', 'uk-gdpr:14.6', 'uk-gdpr:14.7'],
  },
  summary: 'Whoever does not inform people says why the law allows it.',
  confidence: 'read',
  leansOn: ['./exemption/provision', './exemption/published', './exemption/safeguards'],
  across: 'source',
  why: 'The exemptions are few and narrow, so silence needs a reason.',
  message: ({ source, lacks }) => `People are not told about ${several(source)}, and nothing says ${words[lacks]}.`,
  fix: () =>
    'Say why, and name the exemption: informed: { none: ‹why› }, exemption: { provision: ‹point of Article 14(5)› }.',

  *check(model) {
    for (const source of ownSources(model)) {
      const lacks = isNone(source.informed) ? missingSupport(source, source.informed) : undefined
      if (lacks) yield { at: child(source, 'informed'), data: { source: named.source(source), lacks } }
    }
  },
})

function missingSupport(source: Source, { because }: None): Lack | undefined {
  const { provision, safeguards, published } = source.exemption ?? {}
  if (because === undefined && provision === undefined) return 'reason'
  if (provision === undefined) return 'provision'
  if (restsOnEffort.test(provision) && (safeguards === undefined || published === undefined)) {
    return 'safeguards'
  }
  return undefined
}

/** Disproportionate effort: 14(5)(b) in the GDPR, 14(5)(e) in the UK since 2026; both ask for safeguards. */
const restsOnEffort = /\b14[.(]5\)?[.(]([be])\b/

const words: Readonly<Record<Lack, string>> = {
  reason: 'why',
  provision: 'which exemption allows it',
  safeguards: 'what protects them and where the information is published',
}
