import { basesIn } from '../../facts/bases.js'
import type { Advertising } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import { advertisingByPurpose } from '../../facts/stopping-marketing.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, Several, several, word } from '../../grammar/english.js'
import type { Basis, Marketing } from '../../model/types.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Disagreeing {
  readonly purpose: Named
  readonly bases: readonly Basis['type'][]
  readonly mode: NonNullable<Marketing['mode']>
}

export default defineRule<Disagreeing, 'purpose'>({
  id: 'marketing-agrees-with-its-basis',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:12.1', 'eprivacy:13.1', 'eprivacy:13.2'],
    uk: ['uk-gdpr:12.1', 'pecr:22.2', 'pecr:22.3'],
    ch: ['fadp:19.1', 'uca:3.1.o'],
  },
  summary: 'Advertising for which people are asked rests on their consent, and other advertising does not.',
  confidence: 'read',
  leansOn: ['./marketing/*/regimes'],
  across: 'purpose',
  why: 'A notice that says both “only if you say yes” and something else leaves people in doubt whether a no counts.',
  message: ({ purpose, bases, mode }) =>
    mode === 'consent'
      ? `${Several(purpose)} ${agrees(purpose, 'advertises', 'advertise')} only to people who said yes, and ${agrees(purpose, 'rests', 'rest')} on ${listed(bases.map(word))}, for which nobody is asked.`
      : `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on consent, and ${agrees(purpose, 'advertises', 'advertise')} to people who were not asked (${word(mode)}).`,
  fix: ({ purpose, mode }) =>
    mode === 'consent'
      ? `If people are asked, give ${several(purpose)} basis: consent, with how they agree; else write the mode that holds.`
      : 'If people are asked, write mode: consent; else write the basis that holds.',

  *check(model, _law, regime) {
    for (const [purpose, parts] of advertisingByPurpose(model, regime)) {
      const types = [...new Set(basesIn(purpose, regime).map(({ type }) => type))]
      for (const { at, mode } of disagreeing(parts, types))
        yield {
          at,
          data: { purpose: named.purpose(purpose), bases: types, mode },
          related: [{ at: child(purpose, 'basis'), is: 'basis' }],
        }
    }
  },
})

/** Where nobody is asked, and lawfully: of other modes a rule says that they are too little. */
const unasked: ReadonlySet<string> = new Set(['soft-opt-in', 'charity-soft-opt-in', 'corporate-subscribers'])

interface Said {
  readonly at: Pointer
  readonly mode: NonNullable<Marketing['mode']>
}

/** Those who are asked though nothing rests on consent; where all rests on it, advertising of which nobody is asked. */
function disagreeing(parts: readonly Advertising[], types: readonly Basis['type'][]): readonly Said[] {
  const said = parts.flatMap(({ marketing }) =>
    marketing?.mode === undefined ? [] : [{ at: child(marketing, 'mode'), mode: marketing.mode }],
  )
  const asked = said.filter(({ mode }) => mode === 'consent')
  if (types.length > 0 && !types.includes('consent')) return asked
  const isAllConsent = types.length > 0 && types.every((type) => type === 'consent')
  const isUnasked = said.length === parts.length && said.every(({ mode }) => unasked.has(mode))
  return isAllConsent && isUnasked ? said : []
}
