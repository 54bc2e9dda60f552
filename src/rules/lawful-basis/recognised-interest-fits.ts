import type { PurposeKind } from '../../catalogue/catalogue.js'
import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { kindsMeant, ownPurposes } from '../../facts/purposes.js'
import { recipientsOf } from '../../facts/recipients.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Basis, Model, Purpose, Recipient } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'
import { kindInWords } from './words.js'

/** Why a recognised interest is none: what the purpose is, or that the data it is to disclose are given to nobody. */
type Misfit = { readonly is: 'kind'; readonly kind: string } | { readonly is: 'undisclosed' }

interface Found {
  readonly purpose: Named
  readonly misfit: Misfit
}

export default defineRule<Found, 'purpose'>({
  id: 'recognised-interest-fits',
  severity: 'error',
  concerns: 'notice',
  cites: { uk: ['uk-gdpr:6.1.ea', 'uk-gdpr:6.5', 'uk-gdpr:annex-1'] },
  summary: 'A recognised legitimate interest carries only what its situation is about.',
  confidence: 'read',
  across: 'purpose',
  why: 'The list is about crime, safety, emergencies and what others need for a public task; what serves you is an ordinary interest.',
  message: ({ purpose, misfit }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a recognised legitimate interest, but ${misfit.is === 'kind' ? `'${kindInWords(misfit.kind)}' is not among those that the law lists` : 'that one is for giving data to somebody who asks for them for a public task, and nobody gets any'}.`,
  fix: ({ misfit }) =>
    misfit.is === 'kind'
      ? 'Use legitimate-interests with a balancing test, or consent.'
      : 'Add the public body that asks to the recipients; or use legitimate-interests with a balancing test.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        const misfit = basis.type === 'recognised-legitimate-interest' ? misfitOf(model, purpose, basis) : undefined
        if (misfit === undefined) continue
        const severity = basis.condition === 'public-task-disclosure' ? 'error' : 'warning'
        yield { at: basis.at, data: { purpose: named.purpose(purpose), misfit }, severity }
      }
    }
  },
})

function misfitOf(model: Model, purpose: Purpose, { condition }: Basis): Misfit | undefined {
  const kinds = kindsMeant(purpose)
  const [kind] = kinds
  if (kind !== undefined && kinds.every(isOrdinary)) return { is: 'kind', kind: kind.id }
  return condition === 'public-task-disclosure' && isKept(model, purpose) ? { is: 'undisclosed' } : undefined
}

/** Whether data are said to go to nobody but those who work for whoever has them. */
function isKept(model: Model, purpose: Purpose): boolean {
  const recipients = recipientsOf(model, purpose)
  if (recipients === undefined) return false
  return isNone(recipients) || each(recipients).every(({ target }) => isOurs(target))
}

const isOurs = ({ type, role }: Recipient): boolean =>
  type === 'internal' || role === 'processor' || role === 'same-controller'

/** What an organisation does for itself or for its customers: neither crime, nor anybody's safety, nor a public task. */
const isOrdinary = ({ group, id }: PurposeKind): boolean =>
  group === 'marketing' || group === 'analytics' || ordinary.has(id)

const ordinary: ReadonlySet<string> = new Set([
  'service.quality',
  'service.orders',
  'service.delivery',
  'service.payments',
  'service.invoicing',
  'service.personalise',
  'service.ai-features',
  'membership.application',
  'membership.administration',
  'membership.governance',
  'competitions.run',
  'communication.press',
  'legal.accounting',
  'legal.claims',
  'legal.restructuring',
  'people.payroll',
  'people.training',
  'people.suppliers',
])
