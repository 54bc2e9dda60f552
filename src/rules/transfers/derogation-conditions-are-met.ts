import { basesIn } from '../../facts/bases.js'
import { controllersOf } from '../../facts/controllers.js'
import { ownPurposes } from '../../facts/purposes.js'
import { recipientsOf } from '../../facts/recipients.js'
import { isRecord } from '../../facts/record.js'
import { type Outbound, type Reliance, reliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Model, Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Unmet {
  readonly recipient: Named
  readonly mechanism: string
  readonly condition: keyof typeof conditions
}

const conditions = {
  risks: { lacks: 'people were told the risks first', fix: 'Tell people the risks, and add risksTold: true.' },
  told: {
    lacks: 'the authority and the people concerned were told',
    fix: 'Tell the authority and the people, and add authorityTold: true.',
  },
  authority: {
    lacks: undefined,
    fix: 'Use a safeguard, such as eu-scc, or a derogation that is open to public authorities.',
  },
} as const

export default defineRule<Unmet, 'recipient'>({
  id: 'derogation-conditions-are-met',
  severity: 'error',
  concerns: 'record',
  cites: {
    eu: ['gdpr:49.1', 'gdpr:49.1.a', 'gdpr:49.1.subpara-2', 'gdpr:49.3'],
    uk: ['uk-gdpr:49.1', 'uk-gdpr:49.1.a', 'uk-gdpr:49.3'],
  },
  summary: 'A derogation is used only where its own conditions are met.',
  confidence: 'read',
  across: 'recipient',
  why: 'Each derogation has conditions of its own, and carries nothing where they are not met.',
  message: ({ recipient, mechanism, condition }) =>
    conditions[condition].lacks === undefined
      ? `'${mechanism}' covers data that ${several(recipient)} ${agrees(recipient, 'gets', 'get')}, and is closed to a public authority that carries out its tasks.`
      : `'${mechanism}' covers data that ${several(recipient)} ${agrees(recipient, 'gets', 'get')}, but nothing says that ${conditions[condition].lacks}.`,
  fix: ({ condition }) => conditions[condition].fix,

  *check(model, law, regime) {
    for (const reliance of reliances(model, law, regime)) {
      const condition = unmet(reliance, model, regime)
      if (condition === undefined || reliance.transfer.adequate) continue
      const recipient = reliance.transfer.to
      yield { at: reliance.mechanism.at, data: { recipient, mechanism: reliance.mechanism.type, condition } }
    }
  },
})

function unmet(
  { transfer, mechanism, row }: Reliance,
  model: Model,
  regime: Regime,
): keyof typeof conditions | undefined {
  const { type, risksTold, authorityTold } = mechanism
  // What people were told is in no notice: a declaration made from one is asked only where it states that they were not.
  const isLacking = (fact: boolean | undefined): boolean => (isRecord(model) ? fact !== true : fact === false)
  if (type.endsWith('-art49-consent') && isLacking(risksTold)) return 'risks'
  if (type === 'eu-art49-compelling' && isLacking(authorityTold)) return 'told'
  if (row?.publicBodies === 'never' && servesPublicTask(model, transfer, regime)) return 'authority'
  return undefined
}

/** Whether a public authority sends data there in the exercise of its powers. */
const servesPublicTask = (model: Model, transfer: Outbound, regime: Regime): boolean =>
  ownPurposes(model).some(
    (purpose) =>
      isServed(model, purpose, transfer) &&
      basesIn(purpose, regime).some((basis) => basis.type === 'public-task') &&
      controllersOf(model, purpose).some((controller) => controller.publicAuthority === true),
  )

function isServed(model: Model, purpose: Purpose, { recipient, place }: Outbound): boolean {
  if (recipient) return each(recipientsOf(model, purpose)).some((use) => use.target === recipient)
  return place.purposes?.includes(purpose) !== false
}
