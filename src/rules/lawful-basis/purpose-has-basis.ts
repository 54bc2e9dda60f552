import { specialConditionsIn } from '../../facts/conditions.js'
import { isCutOut } from '../../facts/cut-out.js'
import type { WithoutBasis } from '../../facts/left-out.js'
import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, lawOf, names, quote, Several, several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import { each, isNone, plain } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Baseless {
  readonly purpose: Named
  /** The law under which it has none, where it has one under another. */
  readonly under?: Regime
  /** The data that it has none for, where it has one for the rest. */
  readonly only?: readonly Named[]
  /** The people that it has none for. */
  readonly of?: readonly Named[]
  /** What alone it has one for. */
  readonly besides?: Quoted
  /** Whether bases are named that are tied to no purpose. */
  readonly untied?: true
}

export default defineRule<Baseless, 'purpose'>({
  id: 'purpose-has-basis',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.1', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:6.1', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
  },
  summary: 'Each purpose names the lawful basis it rests on.',
  confidence: 'read',
  leansOn: ['./controllers', '/controllers/*/role', '/notices/*/issuedBy'],
  across: 'purpose',
  why: 'Without a lawful basis the use is unlawful, and people must be told the basis of each purpose.',
  message: ({ purpose, under, only = [], of = [], besides, untied }) =>
    besides
      ? `${Several(purpose)} ${agrees(purpose, 'names', 'name')} a lawful basis for ${quote(besides)} alone${untied ? ', and does not repeat one for the rest, although bases are named in general' : `, and none for the rest${lawIn(under)}`}.`
      : untied && only.length + of.length === 0
        ? `Lawful bases are named in general, but none is tied to ${several(purpose)}${lawIn(under)}.`
        : `Nothing says on what lawful basis ${only.length > 0 ? 'some data' : of.length > 0 ? `data of ${names(of)}` : 'data'} are used for ${several(purpose)}${lawIn(under)}${only.length > 0 ? `: ${names(only)}` : ''}.`,
  fix: ({ besides }) =>
    besides
      ? 'Add the basis of the rest here.'
      : 'Add the basis that really applies: basis: contract, legal-obligation, legitimate-interests, consent, public-task or vital-interests.',
  open: 'on what basis',

  *check(model, law, regime) {
    const unattached = model.general?.bases ? child(model.general, 'bases') : undefined
    const isForSome = each(model.general?.bases).some((one) => one.for !== undefined)
    let isFirst = true
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'lawful-basis') continue
      const { basis } = missing.purpose
      // That there is none is a rule of its own.
      if (isNone(basis) || isCutOut(model, missing.at)) continue
      // A condition of Article 9(2) that stands in its place is a rule of its own too.
      if (!missing.only && specialConditionsIn(missing.purpose, regime).length > 0) continue
      const isElsewhere = missing.only ? each(basis).some(({ regimes }) => regimes !== undefined) : basis !== undefined
      yield {
        at: missing.at,
        data: {
          purpose: named.purpose(missing.purpose),
          ...(isElsewhere && { under: regime }),
          ...(missing.only && restOf(missing.only)),
          ...(unattached && { untied: true as const }),
        },
        // Whether a basis named for a class of purposes covers this one, the class does not say.
        severity: missing.weighs ?? (isForSome ? 'warning' : undefined),
        // Named once, for all places of one finding.
        ...(unattached && (isFirst || missing.only) && { related: [{ at: unattached, is: 'bases-for-nothing' }] }),
      }
      isFirst &&= missing.only !== undefined
    }
  },
})

const lawIn = (under: Regime | undefined): string => (under === undefined ? '' : ` under ${lawOf(under)}`)

/** What has no basis: data of whomever before people with whatever data. */
function restOf({ data, people, besides }: WithoutBasis): Pick<Baseless, 'only' | 'of' | 'besides'> {
  if (data.length > 0) return { only: data.map(named.datum) }
  return besides ? { besides: quoted(plain(besides)) } : { of: people.map(named.people) }
}
