import { controllersOf } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import { dataOf, kindsOf, ownPurposes, peopleOf } from '../../facts/purposes.js'
import { isRecord } from '../../facts/record.js'
import { sensitiveKinds } from '../../facts/sensitive.js'
import type { Named } from '../../findings/fact.js'
import { listed, name, word } from '../../grammar/english.js'
import type { Model, Purpose } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'impact-assessment-is-recorded',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:35.1', 'gdpr:35.3', 'gdpr:35.4'], uk: ['uk-gdpr:35.1', 'uk-gdpr:35.3'], ch: ['fadp:22'] },
  summary:
    'Where two things make a purpose risky for people, the declaration records an impact assessment, or why none is needed.',
  confidence: 'recalled',
  why: 'What is likely to be a high risk is assessed before it begins; two signs of risk usually make it one.',
  message: (data: { purpose: Named; risks: readonly Risk[] }) =>
    `${name(data.purpose)} looks risky for people (${listed(data.risks.map(word))}), but no impact assessment is recorded.`,
  fix: () => 'Record it: dpia: { done: ‹day› }; or say why none is needed: dpia: { notRequired: … }.',

  *check(model) {
    // Notices do not print it.
    if (!isRecord(model)) return
    for (const purpose of ownPurposes(model)) {
      const risks = isAssessed(purpose) ? [] : risksOf(model, purpose)
      if (risks.length < 2) continue
      yield { at: child(purpose, 'dpia'), data: { purpose: named.purpose(purpose), risks } }
    }
  },
})

function isAssessed({ dpia }: Purpose): boolean {
  if (dpia === undefined || isNone(dpia)) return false
  return dpia.done !== undefined || dpia.notRequired !== undefined
}

type Risk = NonNullable<Purpose['risks']>[number]

/** What the purpose says of its risks, and what its other facts show: the criteria of the authorities (WP248). */
function risksOf(model: Model, purpose: Purpose): readonly Risk[] {
  const found: readonly (readonly [Risk, boolean])[] = [
    ['evaluation-or-scoring', each(purpose.profiling).length > 0],
    ['automated-decisions', each(purpose.automatedDecisions).some(isDecisive)],
    ['systematic-monitoring', kindsOf(purpose).some(({ id }) => id === 'security.cctv')],
    ['sensitive-data', isSensitive(purpose)],
    ['vulnerable-people', peopleOf(purpose).some(({ children }) => children === true)],
    ['large-scale', isLarge(model, purpose)],
  ]
  const shown = found.flatMap(([risk, is]) => (is ? [risk] : []))
  return [...new Set([...(purpose.risks ?? []), ...shown])]
}

const isDecisive = ({ solelyAutomated, effect }: { readonly solelyAutomated?: boolean; readonly effect?: string }) =>
  solelyAutomated === true && effect !== undefined && effect !== 'neither'

const isSensitive = (purpose: Purpose): boolean => dataOf(purpose).some((datum) => sensitiveKinds(datum).length > 0)

/** What is the main work of a controller is done on the scale that it states. */
function isLarge(model: Model, purpose: Purpose): boolean {
  const scales = controllersOf(model, purpose).flatMap(({ coreActivities }) => each(coreActivities))
  return isSensitive(purpose) && scales.some((scale) => scale !== 'large-scale-monitoring')
}
